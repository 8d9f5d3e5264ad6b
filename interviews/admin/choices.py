"""What an editor can choose on a card: whom and which club is meant, and which of two values counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

from django.contrib.auth.models import User
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from interviews import review
from interviews.models import Proposal
from interviews.review import NameOnly, NewClub, NewPlayer, kinds
from interviews.review.cases import Choices, Desk
from interviews.review.claims import Case
from interviews.review.comparison import ANOTHER, AnyFact, Finding, Standing
from interviews.review.people import Cast, Other, Person
from players import wording
from players.models import CareerStep, Club, Player
from players.numbers import whole

Chosen = TypeVar("Chosen", Club, Player)

MOST_NUMBERED = 9  # one key each


@dataclass(slots=True)
class Option:
    """One answer, with the reasons for it."""

    value: str
    label: str
    reasons: tuple[str, ...] = ()
    checked: bool = False
    number: int = 0  # the key that chooses it; 0: none


@dataclass(slots=True)
class Choice:
    """A question of a card with its answers; sent as the field `name`."""

    name: str
    title: str
    options: list[Option]
    must: bool  # nothing is accepted without an answer
    asks: bool = False  # worth a look, though an answer was found
    alias: review.OfferedAlias | None = None  # the name as a further one of the likeliest answer

    @property
    def field(self) -> str:
        """Of the proposal: "club", "other"."""
        return self.name.removeprefix("club-")

    @property
    def open(self) -> bool:
        """Worth showing at once: an answer is needed, or there is another than what was found."""
        return self.must or self.asks or len(self.options) > MOST_SETTLED


MOST_SETTLED = 2  # options of a choice that leaves no doubt: what was found, and "new"


@dataclass(slots=True)
class Who:
    """The person of a card: who he is, or who he may be."""

    person: str
    name: str
    is_subject: bool
    linked: Player | None
    options: list[Option] = field(default_factory=list)
    note: str = ""
    alias: review.OfferedAlias | None = None
    taken_for: Player | None = None  # whom we hold by this very name
    found: str = ""  # the answer that holds while the editor gives no other
    ticked: str = ""
    ruled_out: list[Player] = field(default_factory=list)
    besides: Option | None = None  # the one ticked, where he is none of the candidates
    new_name: str = ""

    @property
    def merging(self) -> str:
        """The page that merges him with another."""
        try:
            return reverse("admin:players_player_merge", args=[self.linked.pk]) if self.linked else ""
        except NoReverseMatch:
            return ""

    @property
    def asked(self) -> bool:
        """Whether the editor should look: nobody has said who he is, and somebody of another name may be."""
        return self.linked is None and bool(self.note or (self.options and not self.taken_for))


def who_of(desk: Desk, person: str, chosen: Person | None = None) -> Who:
    cast = desk.cast
    linked = cast.linked(person)
    who = Who(person, cast.name_of(person), cast.is_subject(person), None if cast.hides(linked) else linked)
    who.ruled_out = cast.ruled_out(person)
    found = cast.candidates(person)
    who.options = [
        Option(str(each.player.pk), _described(each.player), each.reasons)
        for each in found
        if each.player != who.linked
    ]
    likeliest = next((each.player for each in found if each.player != who.linked), None)
    who.alias = review.alias_for(likeliest, who.name) if likeliest and who.name else None
    if who.linked is None:
        try:
            meant = cast.find(person)
            who.taken_for = meant if isinstance(meant, Player) else None
        except review.Refused as refusal:
            who.note = str(refusal)
    _tick(who, chosen)
    return who


def _tick(who: Who, chosen: Person | None) -> None:
    """Tick whom an acceptance would take: as chosen, else as found; nobody where that must be said first."""
    meant = who.linked or who.taken_for
    who.found = str(meant.pk) if meant else "" if who.note and who.options else "new"
    who.ticked, who.new_name = who.found, who.name
    if isinstance(chosen, Player):
        meant, who.ticked = chosen, str(chosen.pk)
    elif chosen is not None:
        meant, who.ticked, who.new_name = None, "new", chosen.name
    for option in who.options:
        option.checked = option.value == who.ticked
    if meant and not any(option.checked for option in who.options):
        who.besides = Option(who.ticked, _described(meant), checked=True)


def _described(player: Player) -> str:
    """ "Jaro Lindhoff, SV Hellbach, born 2003"."""
    parts = [player.name, str(player.club) if player.club else ""]
    parts.append(_("born %(birth)s") % {"birth": player.birth} if player.birth else "")
    return ", ".join(part for part in parts if part)


def choices_of(desk: Desk, proposal: Proposal, case: Case | None, chosen: Choices) -> list[Choice]:
    """The questions of a card in the order in which they are asked, but for which of two values counts."""
    found = [_club_choice(desk, proposal, each, case, chosen) for each in _club_fields(proposal)]
    if proposal.kind == "relation":
        found.append(_other_choice(desk, proposal, case, chosen))
    return found


def _club_fields(proposal: Proposal) -> list[kinds.Field]:
    return [each for each in _fields(proposal) if each.type == "club" and proposal.fields.get(each.name)]


def _fields(proposal: Proposal) -> Sequence[kinds.Field]:
    """None of further words for a fact."""
    return kinds.KINDS[proposal.kind].fields if proposal.kind in kinds.KINDS else ()


def _club_choice(desk: Desk, proposal: Proposal, asked: kinds.Field, case: Case | None, chosen: Choices) -> Choice:
    name = str(proposal.fields[asked.name])
    meant = chosen.clubs.get(asked.name) or _club_meant(desk, proposal, asked.name, name, case)
    candidates = desk.clubs.candidates(name)
    options = [Option(str(each.club.pk), str(each.club), each.reasons, each.club == meant) for each in candidates]
    if isinstance(meant, Club) and not any(option.checked for option in options):
        options.insert(0, Option(str(meant.pk), str(meant), (_("known by this name"),), checked=True))
    options.append(Option("new", _("a new club of this name"), checked=isinstance(meant, NewClub)))
    alias = review.alias_for_club(candidates[0].club, name) if candidates else None
    title = _("%(label)s: “%(name)s” is") % {"label": asked.label, "name": name}
    must = meant is None and proposal.kind in ("club", "transfer")
    return Choice(f"club-{asked.name}", title, options, must=must, alias=alias)


def _club_meant(desk: Desk, proposal: Proposal, field_name: str, name: str, case: Case | None) -> Club | NewClub | None:
    if case is not None:
        return case.clubs.get(field_name)
    try:
        return desk.clubs.find(name, str(proposal.club_keys.get(field_name, "")))
    except review.Refused:
        return None


def _other_choice(desk: Desk, proposal: Proposal, case: Case | None, chosen: Choices) -> Choice:
    name = str(proposal.fields.get("other", ""))
    meant: Other | None = chosen.other or (case.other if case else None)
    candidates = desk.cast.candidates(name)
    options = [
        Option(str(each.player.pk), _described(each.player), each.reasons, each.player == meant) for each in candidates
    ]
    if isinstance(meant, Player) and not any(option.checked for option in options):
        options.insert(0, Option(str(meant.pk), _described(meant), (_("linked in this interview"),), checked=True))
    options.append(Option("new", _("a player we do not know yet"), checked=isinstance(meant, NewPlayer)))
    options.append(Option("name", _("nobody who gets a page"), checked=isinstance(meant, NameOnly)))
    alias = review.alias_for(candidates[0].player, name) if candidates else None
    return Choice("other", _("“%(name)s” is") % {"name": name}, options, must=meant is None, alias=alias)


def conflict_choice(publish_for: Collection[str], on_conflict: str = "") -> Choice:
    """Which of two values counts, each answer with what it does; `publish_for`: those that would be refused now."""
    ways = {
        "keep_both": (_("keep both: sources differ"), _("the page tells both")),
        "prefer_new": (_("prefer this one"), _("the other is kept, off the page")),
        "prefer_held": (_("prefer what we hold"), _("this one is kept, off the page")),
    }
    first = _("publish the interview first")
    options = [
        Option(way, words, (first if way in publish_for else does,), checked=way == on_conflict)
        for way, (words, does) in ways.items()
    ]
    return Choice("on_conflict", _("The two contradict each other"), options, must=True)


def same_choice(number: int, finding: Finding, alike: Sequence[AnyFact], chosen: str) -> Choice | None:
    """Whether a claim is a fact that we hold, or another: asked of a spell, and of whatever is alike.

    What was found is found again, so it is sent as nothing: somebody else may have told us of it meanwhile.
    """
    held = [finding.fact] if finding.fact and isinstance(finding.fact, CareerStep) else []
    if not (held or alike) or finding.standing == Standing.CONFLICTS:
        return None
    same = [Option(chosen, wording.sentence(fact), checked=True) for fact in held]
    same += [Option(fact.anchor, wording.sentence(fact)) for fact in alike]
    words = _("another spell there") if finding.claim.model is CareerStep else _("another one")
    another = Option(ANOTHER if held else chosen, words, checked=not held)
    return Choice(f"same-{number}", _("The same as"), [*same, another], must=False, asks=not held)


def number(who: Who, choices: list[Choice]) -> None:
    """Give the answers that are shown at once the keys 1 to 9, in their order."""
    shown = list(who.options) if who.asked else []
    shown += [option for choice in choices if choice.open for option in choice.options]
    for key, option in zip(count(1), shown[:MOST_NUMBERED], strict=False):
        option.number = key


def chosen_of(data: Mapping[str, str], proposal: Proposal, values: kinds.Values, user: User | None) -> Choices:
    """What the editor chose among clubs and people. Raises Refused for somebody who is not there."""
    clubs: dict[str, Club | NewClub] = {}
    for each in _fields(proposal):
        answer = data.get(f"club-{each.name}", "")
        if each.type == "club" and answer == "new":
            clubs[each.name] = NewClub(str(values.get(each.name, "")))
        elif each.type == "club" and answer:
            clubs[each.name] = known(Club, answer, user)
    other = _other(data.get("other", ""), str(values.get("other", "")), user)
    same = {number: data[name] for number, name in enumerate(("same-0", "same-1")) if data.get(name)}
    return Choices(person=_person(data, proposal, user), other=other, clubs=clubs, same=same)


def _person(data: Mapping[str, str], proposal: Proposal, user: User | None) -> Player | NewPlayer | None:
    """Whom the editor ticked in the place of what was found; None where he left it at that.

    What was found is found again: an acceptance of another editor may have made the draft meanwhile.
    """
    answer = data.get("who", "")
    name = Cast(proposal.interview).name_of(proposal.person)
    if not answer or (answer == data.get("found") and (answer != "new" or data.get("new_name", "") == name)):
        return None
    return who_chosen(data, user)


def who_chosen(data: Mapping[str, str], user: User | None) -> Player | NewPlayer:
    """A candidate, somebody new, or whoever has the address. Raises Refused for somebody who is not there."""
    chosen = data.get("who", "")
    if chosen == "new":
        return NewPlayer(data.get("new_name", ""))
    if chosen == "slug":
        slug = one_line(data.get("slug", ""))
        player = Player.objects.filter(slug=slug).first()
        if player is None or not (user is None or player.is_open_to(user)):
            raise review.Refused(_("No player has this address."))
        return player
    return known(Player, chosen, user)


def _other(answer: str, name: str, user: User | None) -> Player | NewPlayer | NameOnly | None:
    if not answer:
        return None
    if answer == "new":
        return NewPlayer(name)
    return NameOnly(name) if answer == "name" else known(Player, answer, user)


def known(model: type[Chosen], pk: str, user: User | None) -> Chosen:
    """One that was chosen by its id. Raises Refused where it is gone, or not for the user to see."""
    found = model._default_manager.filter(pk=whole(pk)).first()
    if found is None or not (user is None or found.is_open_to(user)):
        raise review.Refused(_("What was chosen is not there any more: choose again."))
    return found


def one_line(text: str) -> str:
    """What was typed, without line breaks and signs that nobody sees."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:300]
