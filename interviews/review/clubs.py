"""The clubs and associations that a proposal names, and which of ours they are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import Q
from rapidfuzz import fuzz

from interviews.models import Interview, Mention
from interviews.review import kinds
from interviews.review.candidates import ALIKE, SHOWN
from interviews.review.refusals import CannotAccept, NeedsChoice
from players import names
from players.models import Association, Club, ClubAlias, free_slug
from players.models.spelling import checked_name
from players.states import states


@dataclass(frozen=True, slots=True)
class NewClub:
    """A club that we do not hold; a draft is made of it when a fact is accepted."""

    name: str


@dataclass(frozen=True, slots=True)
class ClubCandidate:
    club: Club
    score: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bearers:
    """The clubs that a name means, by id: by their own or a plain name, and by one that others bear too."""

    surely: dict[int, Club] = field(default_factory=dict)
    perhaps: dict[int, Club] = field(default_factory=dict)


class Clubs:
    """The clubs of one interview. Loads what it needs once, so that a page can ask for each card."""

    def __init__(self, interview: Interview) -> None:
        self.interview = interview
        self._found: dict[tuple[str, str], Club | NewClub] = {}

    @cached_property
    def _by_key(self) -> dict[str, Club]:
        wanted: set[str] = set()
        for keys in self.interview.proposals.values_list("club_keys", flat=True):
            wanted.update(keys.values())
        return {str(club.reference_key): club for club in Club.objects.filter(reference_key__in=wanted)}

    @cached_property
    def _by_mention(self) -> dict[str, Club]:
        named = self.interview.mentions.filter(type=Mention.Type.CLUB, club__isnull=False)
        return {mention.name: mention.club for mention in named.select_related("club") if mention.club}

    def find(self, name: str, reference_key: str = "") -> Club | NewClub:
        """Which club is meant, if the editor chooses none. NeedsChoice where several bear the name."""
        if (known := self._found.get((name, reference_key))) is None:
            known = self._found[name, reference_key] = self._find(name, reference_key)
        return known

    def _find(self, name: str, reference_key: str) -> Club | NewClub:
        by_hand = self._by_mention.get(name)
        if by_hand is not None:
            return by_hand
        key = names.key(name)
        bearers = self._bearers[key] if key in self._bearers else _bearers({key}).get(key, Bearers())
        if (by_key := self._by_key.get(reference_key)) is not None:
            # the rules know the clubs of our lists only: a name that is another one's own may mean that one
            namesakes = [club for club in bearers.surely.values() if club.key == key != by_key.key]
            if not namesakes:
                return by_key
            raise NeedsChoice(f"“{name}” may be {_or([namesakes[0], by_key])}: choose the club.")
        if len(bearers.surely) == 1:
            return next(iter(bearers.surely.values()))
        if clubs := list((bearers.surely or bearers.perhaps).values()):
            raise NeedsChoice(f"“{name}” may be {_or(clubs[:2])}: choose the club.")
        return NewClub(name)

    @cached_property
    def _bearers(self) -> dict[str, Bearers]:
        """By folded name which clubs bear it: of all names of the interview, a known one or not."""
        said: set[str] = set()
        for kind, fields in self.interview.proposals.values_list("kind", "fields"):
            for club_field in kinds.KINDS[kind].fields if kind in kinds.KINDS else ():
                if club_field.type == "club" and club_field.name in fields:
                    said.add(names.key(str(fields[club_field.name])))
        return {**dict.fromkeys(said, Bearers()), **_bearers(said)}

    @cached_property
    def _associations(self) -> dict[str, Association]:
        known: dict[str, Association] = {}
        for association in Association.objects.all():
            for spelling in (association.name_en, association.name_de, association.name_ja):
                known.setdefault(names.key(spelling), association)
            known[association.trigram] = association
        return known

    def association(self, name: str) -> Association:
        """The association that a country's name or its trigram means. Raises CannotAccept."""
        key = names.key(name)
        for spelling in (key, OTHER_NAMES.get(key, ""), name):
            if spelling in self._associations:
                return self._associations[spelling]
        raise CannotAccept(f"No association is called “{name}”.")

    def state(self, name: str) -> str:
        """The ISO code of the state that a country's name, its trigram or its people means. Raises CannotAccept."""
        key = names.key(name)
        for iso, state in states().items():
            if key in (names.key(state.english), names.key(state.english_adjective)):
                return iso
        try:
            return self.association(name).nationality_iso
        except CannotAccept:
            raise CannotAccept(f"No state is called “{name}”.") from None

    def is_country(self, word: str) -> bool:
        """ "Japan", "Japanese": a country or its people, in the English of annotations."""
        return names.key(word) in self._country_words

    @cached_property
    def _country_words(self) -> frozenset[str]:
        spellings = Association.objects.values_list("name_en", "demonym_en", "adjective_en")
        return frozenset(names.key(word) for row in spellings for word in row) | frozenset(OTHER_NAMES)

    def candidates(self, name: str) -> list[ClubCandidate]:
        """Clubs that the name may mean, best first: before all others the one that is called so."""
        key = names.key(name)
        words = [word for word in key.split() if len(word) > 2]
        some_word = Q(aliases__key=key)
        for word in words:
            some_word |= Q(key__contains=word)
        here = {club.pk for club in self._by_mention.values()}
        found = []
        for club in Club.objects.filter(some_word).distinct().prefetch_related("aliases")[:200]:
            points, reason = _likeness(key, club)
            if club.pk in here:
                points, reason = points + 10, f"{reason}, named in this interview"
            if points >= ALIKE - 20:
                found.append(ClubCandidate(club, points, (reason,)))
        found.sort(key=lambda candidate: (candidate.club.key != key, -candidate.score, candidate.club.name))
        return found[:SHOWN]


def _bearers(keys: Collection[str]) -> dict[str, Bearers]:
    found: dict[str, Bearers] = {}
    for club in Club.objects.filter(key__in=keys):
        found.setdefault(club.key, Bearers()).surely[club.pk] = club
    for alias in ClubAlias.objects.filter(key__in=keys).select_related("club").order_by("club__name", "pk"):
        bearers = found.setdefault(alias.key, Bearers())
        (bearers.surely if alias.kind == ClubAlias.Kind.PLAIN else bearers.perhaps)[alias.club_id] = alias.club
    return found


def _likeness(key: str, club: Club) -> tuple[int, str]:
    if club.key == key:
        return 100, "same name"
    for alias in club.aliases.all():
        if alias.key == key:
            return 95, f"“{alias.name}” is a name of it ({alias.get_kind_display()})"
    points = max(
        fuzz.token_sort_ratio(key, club.key),
        fuzz.token_set_ratio(key, club.key) - 15,  # all words of one stand in the other
    )
    return int(points) - 5, "similar name"


def _or(clubs: list[Club]) -> str:
    return " or ".join(str(club) for club in clubs)


def draft_club(name: str) -> Club:
    """A club that an interview names and nobody has checked yet."""
    try:
        name = checked_name(Club, name)
    except names.RefusedText as reason:
        raise CannotAccept(f"The club's name {reason}.") from reason
    slug = free_slug(Club, names.slug(name) or "club")
    return Club.objects.create(name=name, slug=slug, status=Club.Status.DRAFT)


def name_club(interview: Interview, name: str, club: Club) -> None:
    """Remember which club a name of an interview means. Call under the interview's lock."""
    interview.mentions.filter(type=Mention.Type.CLUB, name=name).exclude(club=club).update(club=club, by_hand=True)


# what interviews are annotated with, where it is not the name of our list
OTHER_NAMES = {
    "turkey": "TUR",
    "czech republic": "CZE",
    "ivory coast": "CIV",
    "usa": "USA",
    "holland": "NED",
    "taiwan": "TPE",
}
