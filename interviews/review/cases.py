"""A proposal with everybody and everything it names resolved: by the editor's choice, or by what is known."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from django.contrib.auth.models import User

from interviews.models import Decision, Interview, Proposal
from interviews.review import kinds
from interviews.review.claims import Case, Claim, claims_of, detail_kind
from interviews.review.clubs import Clubs, NewClub
from interviews.review.comparison import AnyFact, Finding, Standing, as_chosen, compare, overall
from interviews.review.people import Cast, NameOnly, NewPlayer, Other, Person
from interviews.review.refusals import CannotAccept, NeedsChoice, Refused
from players import names
from players.models import (
    CareerStep,
    Club,
    Detail,
    Eligibility,
    Fact,
    KnownFact,
    Nationality,
    Player,
    Relationship,
    Visibility,
)
from players.models.sources import FACT_FIELDS, fact_model
from players.numbers import whole

if TYPE_CHECKING:
    from players.models.fact_sets import FactQuerySet

ClubChoice = Club | NewClub
Chosen = TypeVar("Chosen", Person | None, Other | None)


@dataclass(frozen=True, slots=True)
class Choices:
    """What an editor chose; whatever is None or missing is found by what we know."""

    corrected: Mapping[str, kinds.Value] | None = None  # all fields of the kind, where any was corrected
    person: Person | None = None
    other: Other | None = None
    clubs: Mapping[str, ClubChoice] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()  # optional values that are left out, as `refusable` names them
    visibility: str = ""  # who may see it, where that is stricter than its kind
    # by the number of the claim the anchor of the held fact that it is, or ANOTHER
    same: Mapping[int, str] = field(default_factory=dict)
    remember: frozenset[str] = frozenset()  # of "person", "other" and clubs: whose spelling becomes a name


NOTHING_CHOSEN = Choices()
# what a claim may be compared with, and what each of them names
COMPARED: Mapping[type[AnyFact], str] = {
    CareerStep: "club",
    Eligibility: "association",
    Nationality: "player",
    Relationship: "other",
    Detail: "club",
}


class Desk:
    """One interview as its reviewer sees it. Loads what it needs once, for all cards.

    With `locking` the facts that it compares with stay as they are until the end of the transaction; the caller has
    locked their player. With a user nothing is situated that is about whom or what he may not see.
    """

    def __init__(self, interview: Interview, user: User | None = None, *, locking: bool = False) -> None:
        self.interview = interview
        self.user = user
        self.locking = locking
        self.cast = Cast(interview, user)
        self.clubs = Clubs(interview)
        self._held: dict[tuple[int, type[AnyFact]], list[AnyFact]] = {}

    def situate(self, proposal: Proposal, choices: Choices = NOTHING_CHOSEN) -> Case:
        """Raises Refused where something must be chosen or corrected first."""
        if proposal.part_of_id is not None:
            raise Refused("It is one side of a move: decide on the move.")
        if proposal.kind == Proposal.QUOTE:
            return self._further_words(proposal)
        self.cast.refuse_hidden(proposal.person)
        parts = _parts(proposal)
        values = kinds.checked(proposal.kind, proposal.fields if choices.corrected is None else choices.corrected)
        values = _without(values, proposal, parts, choices.refused)
        country = proposal.kind == "family" and self.clubs.is_country(str(values.get("detail", "")))
        return Case(
            proposal=proposal,
            values=values,
            person=self._seen(choices.person) or self.cast.find(proposal.person),
            other=self._seen(choices.other) or self._other(proposal, values),
            clubs=self._clubs(proposal, values, choices.clubs),
            association=self.clubs.association(str(values["association"])) if "association" in values else None,
            iso=self.clubs.state(str(values["country"])) if "country" in values else "",
            parts=parts,
            refused=choices.refused,
            visibility=choices.visibility,
            same=choices.same,
            moved_on=self._moved_on(proposal, values),
            detail_kind=detail_kind(str(values.get("detail", "")), is_country=country)
            if proposal.kind == "family"
            else "",
        )

    def _seen(self, chosen: Chosen) -> Chosen:
        """Whom the editor chose. Raises CannotAccept where he may not see him."""
        if isinstance(chosen, Player) and self.cast.hides(chosen):
            raise CannotAccept("What was chosen is not there any more: choose again.")
        return chosen

    def may_read(self, fact: AnyFact) -> bool:
        return self.user is None or fact.is_editable_by(self.user)

    def _further_words(self, proposal: Proposal) -> Case:
        """Words for a fact that we hold already. Raises CannotAccept where it is gone, or not for the user to see."""
        fact = fact_at(str(proposal.fields.get("fact", "")))
        if fact is None or fact.state == Fact.State.RETRACTED or not self.may_read(fact):
            raise CannotAccept("The fact that these words were chosen for is not there any more.")
        return Case(proposal=proposal, values={}, person=fact.player, fact=fact)

    def _other(self, proposal: Proposal, values: kinds.Values) -> Other | None:
        if proposal.kind != "relation":
            return None
        name = str(values["other"])
        return NameOnly(name) if self.cast.gets_no_page(name) else self.cast.find(name)

    def _clubs(
        self, proposal: Proposal, values: kinds.Values, chosen: Mapping[str, ClubChoice]
    ) -> dict[str, ClubChoice]:
        found: dict[str, ClubChoice] = {}
        for club_field in kinds.KINDS[proposal.kind].fields:
            name = club_field.name
            if club_field.type != "club" or name not in values:
                continue
            unchanged = values[name] == proposal.fields.get(name)
            key = str(proposal.club_keys.get(name, "")) if unchanged else ""
            try:
                found[name] = chosen.get(name) or self.clubs.find(str(values[name]), key)
            except NeedsChoice:
                if proposal.kind in ("club", "transfer"):
                    raise
        return found

    def _moved_on(self, proposal: Proposal, values: kinds.Values) -> bool:
        """Whether the interview tells of a later move of the same person, or has him at another club now."""
        if proposal.kind != "transfer":
            return False
        year = int(values.get("year", 0))
        told = [other for other in self._told_of_clubs if other.person == proposal.person]
        if any(other.kind == "transfer" and int(other.fields.get("year", 0)) > year > 0 for other in told):
            return True
        now = [other for other in told if other.kind == "club" and other.fields["relation"] in ("current", "loan")]
        at = [_club_keys(other, other.fields, "club") for other in now]
        came, left = (_club_keys(proposal, values, name) for name in ("to_club", "from_club"))
        if any(keys & came for keys in at):
            return False
        # on loan he is still with the club that lends him, and before a move with the one that he leaves
        stays = bool(values.get("loan")) or any(keys & left for keys in at)
        began = [int(other.fields.get("from_year", 0)) for other in now]
        return any(start > year > 0 if stays else not 0 < start < year for start in began)

    @cached_property
    def _told_of_clubs(self) -> list[Proposal]:
        """Moves and spells, the sides of moves too, but for what was rejected."""
        told = self.interview.proposals.filter(kind__in=("club", "transfer"))
        return list(told.exclude(state=Proposal.State.REJECTED))

    def held(self, player: Player) -> list[AnyFact]:
        """The current facts of a player."""
        return [fact for model in COMPARED for fact in self._held_of(player, model)]

    def _held_of(self, player: Player, model: type[AnyFact]) -> list[AnyFact]:
        if (player.pk, model) not in self._held:
            facts = cast("FactQuerySet[Any]", model._default_manager.all())
            facts = facts.current().of(player).select_related(COMPARED[model])
            if self.locking:
                facts = facts.select_for_update(of=("self",), no_key=True)
            self._held[player.pk, model] = list(facts)
            for fact in self._held[player.pk, model]:
                fact.player = player  # so that asking who may read it asks no query
        return self._held[player.pk, model]

    def findings(self, case: Case) -> list[Finding]:
        """What each claim of a case is to what we hold, in order; a second claim sees not yet the first."""
        if case.fact is not None:
            words = Claim(type(case.fact), {}, (case.proposal,), Visibility(case.fact.visibility))
            return [Finding(words, Standing.CONFIRMS, case.fact)]
        known = case.person if isinstance(case.person, Player) else None
        found = []
        for number, claim in enumerate(claims_of(case)):
            held = self._held_of(known, claim.model) if known else []
            found.append(as_chosen(compare(claim, held), case.same.get(number, ""), held))
        return found

    def standing(self, proposal: Proposal, choices: Choices = NOTHING_CHOSEN) -> Standing:
        """How a card stands to what we hold. Raises Refused where that cannot be told yet."""
        return overall(self.findings(self.situate(proposal, choices)))


def standing(proposal: Proposal, choices: Choices = NOTHING_CHOSEN) -> Standing:
    """`Desk.standing` for a single proposal."""
    return Desk(proposal.interview).standing(proposal, choices)


def fact_at(anchor: str) -> KnownFact | None:
    """The fact of a name like "career_step-12"; None for one that there is not."""
    field, _dash, pk = anchor.rpartition("-")
    if field not in FACT_FIELDS:
        return None
    found = fact_model(field)._default_manager.select_related("player").filter(pk=whole(pk)).first()
    return cast("KnownFact | None", found)


def recalled(decision: Decision) -> Choices:
    """The choices with which it was accepted. Raises Refused where the player is gone."""
    chosen = decision.choices
    clubs = Club.objects.in_bulk(chosen["clubs"].values())
    other: Other | None = Player.objects.filter(pk=chosen["other"]).first()
    if other is None and chosen["other_name"]:
        other = NameOnly(chosen["other_name"])
    person = Player.objects.filter(pk=chosen["person"]).first()
    if person is None:
        raise Refused("The player whom it was about is not there any more.")
    return Choices(
        corrected=decision.corrected or None,
        person=person,
        other=other,
        clubs={name: clubs[pk] for name, pk in chosen["clubs"].items() if pk in clubs},
        refused=frozenset(decision.refused),
        visibility=chosen.get("visibility", ""),
        same={int(number): same for number, same in chosen.get("same", {}).items()},
    )


def refusable(proposal: Proposal) -> list[tuple[str, str, kinds.Value]]:
    """Name, label and value of what may be left out while the rest is accepted; of a move its sides' too."""
    return _refusable(proposal, _parts(proposal))


def _refusable(proposal: Proposal, parts: Mapping[str, Proposal]) -> list[tuple[str, str, kinds.Value]]:
    found = kinds.qualifiers(proposal.kind, proposal.fields)
    for side, part in parts.items():
        for name, label, value in kinds.qualifiers(part.kind, part.fields):
            if value != proposal.fields.get("year"):  # the year of the move itself is refused as that
                found.append((f"{side}.{name}", f"{side.replace('_', ' ')}: {label}", value))
    return found


def _without(
    values: kinds.Values, proposal: Proposal, parts: Mapping[str, Proposal], refused: Collection[str]
) -> dict[str, kinds.Value]:
    """The values but for what the editor refused. Raises Refused for what the fact would be none without."""
    if wrong := set(refused) - {name for name, _label, _value in _refusable(proposal, parts)}:
        raise Refused(f"It cannot be accepted without {', '.join(sorted(wrong))}.")
    return {name: value for name, value in values.items() if name not in refused}


def _club_keys(proposal: Proposal, values: kinds.Values, name: str) -> set[str]:
    """By which a club of a proposal is known again in another one: its name and, where it was found, its key."""
    key = str(proposal.club_keys.get(name, "")) if values.get(name) == proposal.fields.get(name) else ""
    return {names.key(str(values.get(name, ""))), key} - {""}


def _parts(proposal: Proposal) -> dict[str, Proposal]:
    """The sides of a move among its parts, by the field whose club each names."""
    sides: dict[str, Proposal] = {}
    if proposal.kind == "transfer":
        for part in proposal.parts.all():
            club = names.key(str(part.fields.get("club", "")))
            for name in ("to_club", "from_club"):
                if name not in sides and names.key(str(proposal.fields.get(name, ""))) == club:
                    sides[name] = part
                    break
    return sides


__all__ = ["Choices", "Desk", "NewClub", "NewPlayer", "fact_at", "refusable", "standing"]
