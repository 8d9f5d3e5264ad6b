"""Two players side by side: the same of each, what they say of one another, and where they have been together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext

from players.dates import PartialDate
from players.evidence import ShownFact
from players.models import Association, CareerStep, Citation, Player, Relationship
from players.people import said_of
from players.profile import Profile, build
from players.together.ties import Tie, meetings, ties
from players.wording import joined

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

QUOTES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Line:
    """Some words of one player, with the fact that they rest on; without one they are worked out."""

    words: str
    shown: ShownFact | None = None
    url: str = ""
    as_of: PartialDate | None = None
    addition: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of the table: of the one, and of the other."""

    label: str
    cells: tuple[tuple[Line, ...], tuple[Line, ...]]


@dataclass(frozen=True, slots=True)
class Said:
    """What one says of the other."""

    words: str  # "Mio Vries on Ole Dahlhaus: friend"
    shown: ShownFact


@dataclass(frozen=True, slots=True)
class Comparison:
    players: tuple[Player, Player]
    rows: tuple[Pair, ...]
    quotes: tuple[tuple[Citation, ...], tuple[Citation, ...]]
    said: tuple[Said, ...]
    ties: tuple[Tie, ...]
    evidence: tuple[ShownFact, ...]
    invented: bool

    @property
    def columns(self) -> Sequence[tuple[Player, tuple[Citation, ...]]]:
        return list(zip(self.players, self.quotes, strict=True))


def address_of(one: Player, other: Player) -> str:
    """The one address of the two, whichever is named first."""
    return reverse("players:comparison", args=sorted((one.slug, other.slug)))


def compare(one: Player, other: Player, user: AbstractBaseUser | AnonymousUser, today: date) -> Comparison:
    """In twice the queries of one page."""
    players = (one, other)
    profiles = (build(one, user, today), build(other, user, today))
    rows = tuple(row for row in _rows(profiles) if any(row.cells))
    said = tuple(chain(_said(one, other, profiles[0]), _said(other, one, profiles[1])))
    here, there = _spells(one, profiles[0]), _spells(other, profiles[1])
    tied = tuple(ties(meetings(here, there, today), here | there))
    lines = (line for row in rows for cell in row.cells for line in cell)
    used = chain((line.shown for line in lines), (each.shown for each in said), *((t.mine, t.theirs) for t in tied))
    return Comparison(
        players,
        rows,
        (_quotes(profiles[0]), _quotes(profiles[1])),
        said,
        tied,
        tuple({entry.anchor: entry for entry in used if entry}.values()),
        any(profile.invented for profile in profiles),
    )


def _own(player: Player, profile: Profile) -> list[ShownFact]:
    return [entry for entry in profile.evidence if entry.fact.player_id == player.pk]


def _spells(player: Player, profile: Profile) -> dict[CareerStep, ShownFact]:
    return {fact: entry for entry in _own(player, profile) if isinstance(fact := entry.fact, CareerStep)}


def _said(speaker: Player, other: Player, profile: Profile) -> Iterable[Said]:
    for entry in _own(speaker, profile):
        if isinstance(entry.fact, Relationship) and entry.fact.other_id == other.pk:
            yield Said(said_of(entry.fact), entry)


def _quotes(profile: Profile) -> tuple[Citation, ...]:
    """The newest of each topic, as the page itself chooses them."""
    return tuple(words.quote for topic in profile.topics for words in topic.words)[:QUOTES_SHOWN]


def _rows(profiles: tuple[Profile, Profile]) -> Iterable[Pair]:
    one, other = profiles
    yield Pair(gettext("Position"), (_values(one.position), _values(other.position)))
    yield Pair(gettext("Club"), (_club(one), _club(other)))
    heads = [{row.label: row for row in profile.rows} for profile in profiles]
    for label in (gettext("Born"), gettext("Birthplace"), gettext("Nationality"), gettext("Height"), gettext("Foot")):
        first, second = (_values(head[label].entries, head[label].addition) if label in head else () for head in heads)
        yield Pair(label, (first, second))
    yield Pair(gettext("Career"), (_career(one), _career(other)))
    sides = [{side.association: side for side in profile.countries.sides} for profile in profiles]
    for association in dict.fromkeys(chain(*sides)):
        first, second = (_country(of, association) for of in profiles)
        yield Pair(association.name, (first, second))


def _values(entries: Sequence[ShownFact], addition: str = "") -> tuple[Line, ...]:
    return tuple(
        Line(entry.value, entry, entry.url, addition=addition if number == 0 else "")
        for number, entry in enumerate(entries)
    )


def _club(profile: Profile) -> tuple[Line, ...]:
    entry = profile.present
    if entry is None or not isinstance(entry.fact, CareerStep):
        return ()
    return (Line(entry.value, entry, entry.url, entry.as_of),)


def _career(profile: Profile) -> tuple[Line, ...]:
    return tuple(
        Line(joined((spell.shown.value, spell.when) if spell.when else (spell.shown.value,)), spell.shown)
        for spell in profile.career
    )


def _country(profile: Profile, association: Association) -> tuple[Line, ...]:
    """What he plays or played for it, what the rules say, and his own last word."""
    side = next((side for side in profile.countries.sides if side.association == association), None)
    if side is None:
        return ()
    plays, said = side.representing, side.latest_word
    lines = [Line(plays.value, plays, as_of=plays.as_of) if plays else None]
    lines.append(Line(gettext("by the rules: %(verdict)s") % {"verdict": side.ruling.words}))
    if said:
        lines.append(Line(gettext("latest word: %(word)s") % {"word": said.value}, said, as_of=said.as_of))
    return tuple(line for line in lines if line)
