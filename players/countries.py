"""What is held of a player and each association: grounds, matches, claims, his own word, and what the rules say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext

from players import wording
from players.evidence import ShownFact
from players.languages import in_order
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    Citation,
    Detail,
    Eligibility,
    Nationality,
    Relationship,
    Residence,
)
from players.models.eligibility import LEVEL_ORDER
from players.on_record import World
from players.rulings import Ruling, Rulings
from players.stances import Event, Move, events, moves, said_on, spoken

LETTERS = ("a", "b")
MOST_COLUMNS = 3  # more countries stand below each other
MATCHES_SHOWN = 3
# what the rules read first, then what is told and claimed
GROUNDS = (Nationality, Ancestor, Residence, Detail, Relationship, Eligibility, Appearance, AssociationChange)


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact in a row of the card; `here`: this is its place on the page, elsewhere it is only repeated."""

    words: str
    shown: ShownFact
    here: bool = True


@dataclass(frozen=True, slots=True)
class Side:
    association: Association
    letter: str  # "a", "b", then ""
    status: str  # "plays for the U21", "open"
    bases: tuple[Entry, ...]
    appearances: tuple[ShownFact, ...]  # plays, has played, called up: as somebody says
    matches: tuple[ShownFact, ...]  # on record, the oldest first
    changes: tuple[ShownFact, ...]  # of association, to it or from it
    stances: tuple[ShownFact, ...]  # latest first
    ruling: Ruling

    @property
    def latest_word(self) -> ShownFact | None:
        return next(iter(self.stances), None)

    @property
    def latest_quote(self) -> Citation | None:
        return spoken(self.latest_word) if self.latest_word else None

    @property
    def played(self) -> tuple[Entry, ...]:
        """What is said of it, changes granted, and the matches that tell most."""
        said = [Entry(entry.value, entry) for entry in self.appearances]
        changes = [
            Entry(gettext("changed %(words)s") % {"words": entry.value}, entry, here=False) for entry in self.changes
        ]
        telling = self._telling
        return (*said, *changes, *(_match(entry) for entry in self.matches if entry.anchor in telling))

    @property
    def more_matches(self) -> tuple[Entry, ...]:
        telling = self._telling
        return tuple(_match(entry) for entry in self.matches if entry.anchor not in telling)

    @property
    def _telling(self) -> set[str]:
        return {entry.anchor for entry in sorted(self.matches, key=_tells, reverse=True)[:MATCHES_SHOWN]}

    @property
    def representing(self) -> ShownFact | None:
        """What best says that he plays or played for it; a call-up where nothing else does.

        A match is told as what it shows: "has played for the U19".
        """
        told = {status: [e for e in self.appearances if _said(e).status == status] for status in Eligibility.Status}
        fielded = [entry for entry in self.matches if isinstance(entry.fact, Appearance) and entry.fact.fielded]
        statuses = Eligibility.Status
        best = [
            *told[statuses.PLAYS],
            *told[statuses.PLAYED],
            *(replace(entry, value=_played_words(entry)) for entry in sorted(fielded, key=_tells, reverse=True)[:1]),
            *told[statuses.CALLED_UP],
        ]
        return next(iter(best), None)


@dataclass(frozen=True, slots=True)
class Countries:
    title: str  # "Germany or Japan?"; empty with fewer than two sides
    sides: tuple[Side, ...]
    others: tuple[ShownFact, ...]  # what the rules read too and belongs to no side
    events: tuple[Event, ...]  # oldest first
    moves: tuple[Move, ...]
    rulings: Rulings

    @property
    def is_a_choice(self) -> bool:
        return len(self.sides) > 1

    @property
    def has_stances(self) -> bool:
        return any(side.stances for side in self.sides)

    @property
    def is_wide(self) -> bool:
        return len(self.sides) > MOST_COLUMNS


def countries(shown: Iterable[ShownFact], ruled: Rulings) -> Countries:
    """Whom he plays for first, then who has more facts, then by name."""
    entries = list(shown)
    given = {association: _of_side(association, entries, ruled.world) for association in ruled.by_association}
    ordered = sorted(given, key=lambda association: _place(association, given[association], ruled))
    letters = LETTERS if len(ordered) > 1 else ()
    placed: set[str] = set()
    sides = tuple(
        _side(each, given[each], letters[number] if number < len(letters) else "", ruled, placed)
        for number, each in enumerate(ordered)
    )
    names = [side.association.name for side in sides]
    title = ""
    if len(names) > 1:
        title = gettext("%(countries)s?") % {"countries": wording.either(names)}
    others = [each for each in entries if isinstance(each.fact, Ancestor | Residence) and each.anchor not in placed]
    stances = [entry for side in sides for entry in side.stances]
    return Countries(title, sides, tuple(others), events(entries), moves(stances), ruled)


def _of_side(association: Association, entries: Iterable[ShownFact], world: World) -> list[ShownFact]:
    return [entry for entry in entries if _is_about(entry, association, world)]


def _is_about(entry: ShownFact, association: Association, world: World) -> bool:
    fact = entry.fact
    if isinstance(fact, Eligibility | Appearance):
        return fact.association_id == association.pk
    if isinstance(fact, AssociationChange):
        return association.pk in (fact.old_id, fact.new_id)
    if isinstance(fact, Nationality):
        return fact.iso == association.nationality_iso
    if isinstance(fact, Ancestor):
        return fact.birth_territory_id == association.pk
    if isinstance(fact, Residence):
        return fact.territory_id == association.pk
    if isinstance(fact, Detail):
        return fact.kind == Detail.Kind.BIRTH_PLACE and _lies_in(fact, association, world)
    return isinstance(fact, Relationship) and _is_ground(fact, association, world)


def _lies_in(place: Detail, association: Association, world: World) -> bool:
    return association in (place.territory, None if place.territory else world.territory(place.value))


def _is_ground(relative: Relationship, association: Association, world: World) -> bool:
    """ "His mother is Japanese": no nationality of his, but what a nationality could come from."""
    country = world.country_of(relative)
    return country is not None and country.nationality_iso == association.nationality_iso


def _place(association: Association, entries: list[ShownFact], ruled: Rulings) -> tuple[int, int, str]:
    plays = any(isinstance(e.fact, Eligibility) and e.fact.status == Eligibility.Status.PLAYS for e in entries)
    bound = ruled.by_association[association].verdict.outcome == "bound"
    return (0 if bound else 1 if plays else 2), -len(entries), in_order(association.name)


def _side(association: Association, entries: list[ShownFact], letter: str, ruled: Rulings, placed: set[str]) -> Side:
    """`placed` are the facts that have their place on a side before this one; those of this one are added."""
    statuses = Eligibility.Status
    said = [entry for entry in entries if isinstance(entry.fact, Eligibility)]
    stances = sorted((entry for entry in said if _said(entry).stance), key=said_on, reverse=True)
    appearances = sorted(
        (e for e in said if _said(e).status in (statuses.PLAYS, statuses.PLAYED, statuses.CALLED_UP)),
        key=lambda entry: (list(statuses.values).index(_said(entry).status), entry.fact.pk),
    )
    matches = sorted((e for e in entries if isinstance(e.fact, Appearance)), key=_played_on)
    changes = [entry for entry in entries if isinstance(entry.fact, AssociationChange)]
    elsewhere = {entry.anchor for entry in (*stances, *appearances, *matches, *changes)}
    bases = tuple(
        Entry(_basis_words(entry), entry, _has_its_place_here(entry, placed))
        for entry in sorted(entries, key=lambda entry: GROUNDS.index(type(entry.fact)))
        if entry.anchor not in elsewhere
    )
    placed.update(entry.shown.anchor for entry in bases)
    ruling = ruled.by_association[association]
    side = Side(
        association, letter, "", bases, tuple(appearances), tuple(matches), tuple(changes), tuple(stances), ruling
    )
    return replace(side, status=_status(side))


def _match(entry: ShownFact) -> Entry:
    return Entry(wording.match_words(entry.fact) if isinstance(entry.fact, Appearance) else entry.value, entry)


def _has_its_place_here(entry: ShownFact, placed: set[str]) -> bool:
    """Birthplace and relatives stand elsewhere on the page; one nationality may be that of several sides."""
    return not isinstance(entry.fact, Detail | Relationship) and entry.anchor not in placed


def _basis_words(entry: ShownFact) -> str:
    if isinstance(entry.fact, Eligibility):
        return reason_words(entry.fact)
    return entry.sentence


def _status(side: Side) -> str:
    """A match played or the player's own word says more than what others say he could do."""
    changes = [entry.fact for entry in side.changes if isinstance(entry.fact, AssociationChange)]
    last = max(changes, key=_granted, default=None)
    if last and last.old_id == side.association.pk:
        return gettext("left for %(country)s") % {"country": last.new.name}
    if (best := side.representing) is not None:
        return best.value
    if last:
        return gettext("changed to it")
    if side.latest_word:
        return _stance_words(_said(side.latest_word))
    claims = [each.shown for each in side.bases if isinstance(each.shown.fact, Eligibility) and each.shown.fact.status]
    if claims:
        return claims[0].value
    held = [entry.shown.fact for entry in side.bases if isinstance(entry.shown.fact, Nationality)]
    if held:
        return gettext("nationality: %(status)s") % {"status": held[0].get_status_display()}
    return gettext("a ground is named") if side.bases else gettext("in the squad")


def _played_words(match: ShownFact) -> str:
    level = match.fact.level if isinstance(match.fact, Appearance) else ""
    return wording.eligibility_words(Eligibility(status=Eligibility.Status.PLAYED, level=level))


def _stance_words(fact: Eligibility) -> str:
    """Beside "plays for the U21"."""
    words = {
        Eligibility.Stance.LEANING: gettext("leans towards it"),
        Eligibility.Stance.DECLARED: gettext("has declared for it"),
        Eligibility.Stance.DECLINED: gettext("has declined"),
    }
    return words.get(Eligibility.Stance(fact.stance)) or wording.eligibility_words(fact)


def _granted(change: AssociationChange) -> tuple[date, int]:
    return change.granted_latest, change.pk


def _tells(entry: ShownFact) -> tuple[bool, int, date, int]:
    """An official match tells most, then the highest level, then the latest."""
    match = entry.fact
    if not isinstance(match, Appearance):
        raise TypeError(match)
    official = bool(match.official and match.fielded)
    return official, LEVEL_ORDER.index(match.level), match.day_earliest or date.min, match.pk


def _played_on(entry: ShownFact) -> tuple[date, int]:
    day = entry.fact.day_earliest if isinstance(entry.fact, Appearance) else None
    return day or date.min, entry.fact.pk


def _said(entry: ShownFact) -> Eligibility:
    if not isinstance(entry.fact, Eligibility):
        raise TypeError(entry.fact)
    return entry.fact


def reason_words(fact: Eligibility) -> str:
    """Why a filter by country found the player: "plays for the U21", "open", "ground named: parent"."""
    words = wording.eligibility_words(fact)
    if fact.basis:
        return gettext("ground named: %(ground)s") % {"ground": words}
    return gettext("own word: %(stance)s") % {"stance": words} if fact.stance else words
