"""The people whom an interview names: who they were found to be, and who they could be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Q
from rapidfuzz import fuzz, process

from interviews.models import Interview, Mention
from interviews.review.refusals import CannotAccept, NeedsChoice
from players import names
from players.models import CareerStep, Club, Player, PlayerAlias, Relationship, Visibility
from players.models.spelling import checked_name

ALIKE = 80  # token_sort_ratio from which two names are worth showing together
SHOWN = 5
PERSON_TYPES = (
    Mention.Type.PLAYER,
    Mention.Type.COACH,
    Mention.Type.OFFICIAL,
    Mention.Type.OTHER_PERSON,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A player whom a name may mean, and the reasons for it, strongest first."""

    player: Player
    score: int
    reasons: tuple[str, ...]
    same_name: bool


@dataclass(frozen=True, slots=True)
class NewPlayer:
    """Somebody we hold nothing of yet; a draft is made of him when a fact is accepted."""

    name: str


@dataclass(frozen=True, slots=True)
class NameOnly:
    """Somebody who gets no page: a relative, a coach, a referee."""

    name: str


Person = Player | NewPlayer
Other = Player | NewPlayer | NameOnly


class Cast:
    """Everybody in one interview. Loads what it needs once, so that a page can ask for each card."""

    def __init__(self, interview: Interview) -> None:
        self.interview = interview

    @cached_property
    def mentions(self) -> dict[str, Mention]:
        people = self.interview.mentions.filter(type__in=PERSON_TYPES).select_related("player")
        return {mention.name: mention for mention in people.order_by("-type")}

    @cached_property
    def subjects(self) -> tuple[str, ...]:
        return tuple(name for name in self.interview.subject_names.split(" / ") if name)

    def is_subject(self, person: str) -> bool:
        return not person or person in self.subjects

    def name_of(self, person: str) -> str:
        """What to call him: the name of the proposals, or for the unnamed interviewee what the head says."""
        return person or (self.subjects[0] if len(self.subjects) == 1 else "")

    def linked(self, person: str) -> Player | None:
        """Whom the name was found to mean; None while nobody has said."""
        mention = self.mentions.get(self.name_of(person))
        if mention is not None and mention.player is not None:
            return mention.player
        only_subject = self.is_subject(person) and len(self.subjects) <= 1
        return self.interview.subject if only_subject else None

    def gets_no_page(self, person: str) -> bool:
        """Coaches, officials and relatives are told by name; players get a page."""
        mention = self.mentions.get(person)
        if mention is None or mention.player is not None:
            return False
        return mention.type != Mention.Type.PLAYER or self.is_relative(person)

    @cached_property
    def relatives(self) -> frozenset[str]:
        """Folded names that the text gives to relatives of the interviewees: "mein Bruder Hauke"."""
        told = self.interview.proposals.filter(kind="family").values_list("fields", flat=True)
        details = {names.key(str(fields.get("detail", ""))) for fields in told}
        return frozenset(details - {names.key(name) for name in self.subjects})

    def is_relative(self, person: str) -> bool:
        return names.key(person) in self.relatives

    def find(self, person: str) -> Person:
        """Whom a decision about this name would be about, if the editor chooses nobody.

        Raises NeedsChoice for namesakes, for a single word that somebody bears already, and for nobody.
        """
        if (player := self.linked(person)) is not None:
            return player
        name = self.name_of(person)
        if not name:
            raise NeedsChoice("The text does not name him: say first who is interviewed.")
        if self.is_relative(name):
            raise NeedsChoice(f"{name} is family: told on the player's page, with none of his own.")
        same = [candidate for candidate in self.candidates(person) if candidate.same_name]
        if len(same) > 1:
            raise NeedsChoice(f"{len(same)} players are called {name}: choose which one is meant.")
        if same and " " not in names.key(name):
            raise NeedsChoice(f"“{name}” is a single word: choose whether {same[0].player} is meant.")
        return same[0].player if same else NewPlayer(name)

    def candidates(self, person: str) -> list[Candidate]:
        """Players whom the name may mean, best first."""
        name = names.key(self.name_of(person))
        scores = self._scores(name) if name else {}
        players = Player.objects.select_related("club").in_bulk(scores)
        clubs = self._clubs_of(person) if players else frozenset()
        found = [self._candidate(players[pk], scores[pk], clubs) for pk in scores if pk in players]
        found.sort(key=lambda candidate: (-candidate.score, candidate.player.key, candidate.player.pk))
        return found[:SHOWN]

    def _candidate(self, player: Player, found: tuple[int, str, bool], clubs: frozenset[str]) -> Candidate:
        score, reason, same_name = found
        reasons = [reason]
        steps = CareerStep.objects.current().filter(player=player).select_related("club")
        shared = [step.club.name for step in steps if step.club.key in clubs or step.club.reference_key in clubs]
        if shared:
            score += 15
            reasons.append(f"was at {shared[0]} too")
        subject = self.interview.subject
        if subject is not None and subject != player and _know_each_other(subject, player):
            score += 10
            reasons.append(f"is linked with {subject} already")
        if any(mention.player_id == player.pk for mention in self.mentions.values()):
            score += 5
            reasons.append("is named in this interview")
        return Candidate(player, score, tuple(reasons), same_name)

    def _scores(self, name: str) -> dict[int, tuple[int, str, bool]]:
        """Player id → points, the reason in words, and whether the names are the same."""
        scores: dict[int, tuple[int, str, bool]] = {}
        spellings = [spelling for spelling, _player, _kind in self._known]
        alike = process.extract(name, spellings, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=50)
        surname = name.rpartition(" ")[2]
        by_surname = [(spelling, 0, place) for place, spelling in enumerate(spellings) if _ends(spelling, surname)]
        for _spelling, points, place in [*alike, *by_surname]:
            spelling, pk, kind = self._known[place]
            if spelling == name:
                found = (100, f"same {kind}", True)
            elif points:
                found = (int(points) - 10, f"similar {kind}", False)
            else:
                found = (65, "same last name", False)
            scores[pk] = max(scores.get(pk, found), found)
        return scores

    @cached_property
    def _known(self) -> list[tuple[str, int, str]]:
        players = Player.objects.values_list("key", "pk")
        aliases = PlayerAlias.objects.values_list("key", "player_id")
        return [*((key, pk, "name") for key, pk in players), *((key, pk, "alias") for key, pk in aliases)]

    def _clubs_of(self, person: str) -> frozenset[str]:
        said = self.interview.proposals.filter(person=person, kind__in=("club", "transfer"))
        found: set[str] = set()
        for proposal in said:
            found.update(proposal.club_keys.values())
            found.update(names.key(str(proposal.fields[name])) for name in CLUB_FIELDS if name in proposal.fields)
        return frozenset(found)


CLUB_FIELDS = ("club", "from_club", "to_club")


def _ends(spelling: str, surname: str) -> bool:
    return spelling == surname or spelling.endswith(f" {surname}")


def _know_each_other(one: Player, two: Player) -> bool:
    either = Q(player=one, other=two) | Q(player=two, other=one)
    return Relationship.objects.current().filter(either).exists()


def name_person(interview: Interview, person: str, who: Player | NewPlayer, *, minor: bool = False) -> Player:
    """Say whom a name of an interview means; somebody new becomes a draft. Needs the interview's lock."""
    cast = Cast(interview)
    hidden = minor or cast.is_relative(person)
    player = who if isinstance(who, Player) else draft_player(who.name, minor=minor, hidden=hidden)
    name = cast.name_of(person)
    if cast.is_subject(person) and len(cast.subjects) <= 1:
        interview.subject = player
        interview.subject_names = interview.subject_names or player.name
        interview.save(update_fields=["subject", "subject_names"])
    mention = cast.mentions.get(name)
    if mention is None and name:
        mention = Mention(interview=interview, name=name, type=Mention.Type.PLAYER)
    if mention is not None and mention.player_id != player.pk:
        mention.player = player
        mention.by_hand = True
        mention.save()
    return player


def draft_player(name: str, *, minor: bool = False, hidden: bool = False) -> Player:
    """A player without a page yet. A likely minor, or a relative, is for editors only, whatever is published."""
    try:
        name = checked_name(Player, name)
    except names.RefusedText as reason:
        raise CannotAccept(f"The name {reason}.") from reason
    if not name:
        raise CannotAccept("A player needs a name.")
    visibility = Visibility.EDITORS if minor or hidden else Visibility.PUBLIC
    slug = free_slug(Player, names.slug(name) or "player")
    return Player.objects.create(name=name, slug=slug, minor=minor, visibility=visibility)


def free_slug(model: type[Player] | type[Club], base: str) -> str:
    """The slug itself, or with the first number that nobody has: jaro-lindhoff-2."""
    taken = set(model._default_manager.filter(slug__startswith=base).values_list("slug", flat=True))
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug
