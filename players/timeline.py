"""The career as a picture: a row for each club, a bar for each spell, over the years. Pure geometry, no words.

Across, everything is a share of the width in percent, so that the picture fits any screen while its letters keep their
size; down, it is in pixels. What is known of a spell is drawn solid: an end known to the year stands in the middle of
that year. What is not known is drawn as a vague stretch: between the days that an end may mean, beyond an end that
nobody has told, and from the last word that he is there until today.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from players.dates import PartialDate

Kind = Literal["plain", "youth", "loan", "future"]

YEAR = timedelta(days=366)
OPEN = timedelta(days=420)  # how far an end that nobody has told fades out
TOUCHING = timedelta(days=45)  # two spells at a club that may overlap by so little follow each other
SHORT = timedelta(days=30)  # what is shorter is drawn so long
SHORTEST = 0.8  # percent: a month on loan is to be seen too
NAME, LANE, BAR, AXIS, TOP = 20, 14, 10, 24, 4  # pixels down: a row's name, a lane and the bar in it, the years
MOST_YEARS = 7  # that are written below: on a narrow screen more would touch
STEPS = (1, 2, 5, 10, 20, 50)
EARLIEST, LATEST = date(1850, 1, 1), date(2150, 12, 31)  # nobody's career; days beyond are drawn at the edge

Gap = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Spell:
    """One spell as the sources tell it. `seen`: of what time the latest word is that he is, or was, there."""

    club: str
    kind: Kind
    start: PartialDate | None
    end: PartialDate | None
    seen: PartialDate | None
    current: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """From when to when, the vague days with it, and the solid stretch within; none where no day is sure."""

    first: date
    last: date
    solid: tuple[date, date] | None


@dataclass(frozen=True, slots=True)
class Stretch:
    x: str  # "12.5%"
    width: str
    is_vague: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    kind: Kind
    y: int
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A club with its bars; its name stands over the first one, or ends where the last one ends."""

    club: str
    x: str
    y: int
    at_end: bool
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Year:
    number: int
    x: str
    anchor: Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Timeline:
    rows: tuple[Row, ...]
    years: tuple[Year, ...]
    gaps: tuple[Stretch, ...]
    today: str  # "" where it lies outside
    foot: int  # where the rows end and the years begin
    left_out: int  # spells of which no time is known

    @property
    def height(self) -> int:
        return self.foot + AXIS

    @property
    def words_at(self) -> int:
        """The line that the years stand on."""
        return self.foot + AXIS - 7

    @property
    def bars(self) -> tuple[Bar, ...]:
        return tuple(bar for row in self.rows for bar in row.bars)

    @property
    def kinds(self) -> frozenset[str]:
        """What is drawn in another way than the plain: for those who look, to be told below."""
        vague = {"vague"} if any(stretch.is_vague for bar in self.bars for stretch in bar.stretches) else set[str]()
        return frozenset({str(bar.kind) for bar in self.bars} | vague)


def timeline(spells: Iterable[Spell], today: date, gaps: Iterable[Gap] = ()) -> Timeline | None:
    """The picture of some spells in their order, with the times of which nothing is known; None where no time is.

    >>> from players.dates import parse
    >>> drawn = timeline([Spell("SV Hellbach", "plain", parse("2018"), parse("2020"), None, False)], date(2026, 1, 1))
    >>> [year.number for year in drawn.years], drawn.rows[0].bars[0].stretches[0].x
    ([2018, 2019, 2020, 2021], '16.61%')
    """
    told = list(spells)
    drawn = [(spell, reach) for spell in told if (reach := reach_of(spell, today))]
    if not drawn:
        return None
    scale = _Scale(
        date(min(reach.first for _spell, reach in drawn).year, 1, 1),
        date(max(reach.last for _spell, reach in drawn).year + 1, 1, 1),
    )
    rows, foot = _rows(drawn, scale)
    return Timeline(
        rows=rows,
        years=_years(scale),
        gaps=tuple(scale.stretch(begins, ends) for begins, ends in gaps if scale.first <= begins < ends <= scale.last),
        today=scale.share(today) if scale.first <= today < scale.last else "",
        foot=foot,
        left_out=len(told) - len(drawn),
    )


def reach_of(spell: Spell, today: date) -> Reach | None:
    """Where a spell lies; None where nothing is known of its time."""
    start, end = _ends(spell.start), _ends(spell.end)
    seen = _ends(spell.seen) if spell.current else None
    if spell.start and spell.end and start and end and start[0] == start[1] >= end[0] == end[1]:
        # "2018" alone: somewhere in that year
        whole = _kept(spell.start.earliest), _kept(spell.end.latest)
        return Reach(*whole, whole)
    known = start or end or seen
    if known is None:
        return None
    first, sure_from = start or (known[0] - OPEN, known[0])
    sure_to, last = end or _unended(spell, sure_from, seen, today)
    if spell.current and last > today:  # the end of a contract is a plan
        sure_to = min(sure_to, max(today, sure_from))
    first, last = min(first, last), max(last, first + SHORT)
    return Reach(first, last, (sure_from, sure_to) if sure_from < sure_to else None)


def _unended(spell: Spell, begun: date, seen: Gap | None, today: date) -> Gap:
    """Until when he is surely there, and until when perhaps, where no end is told."""
    if not spell.current:
        return begun, begun + OPEN
    word = max(begun, seen[0]) if seen else begun
    return word, max(word, today)


def _ends(when: PartialDate | None) -> Gap | None:
    """The first and the last day drawn for a date: one, in the middle, where it is known to the year."""
    if when is None:
        return None
    first, last = _kept(when.earliest), _kept(when.latest)
    if last - first > YEAR:
        return first, last
    middle = first + (last - first) / 2
    return middle, middle


def _kept(day: date) -> date:
    return min(max(day, EARLIEST), LATEST)


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def percent(self, day: date) -> float:
        return 100 * (day - self.first) / (self.last - self.first)

    def share(self, day: date) -> str:
        return _percent(self.percent(day))

    def stretch(self, begins: date, ends: date, *, is_vague: bool = False) -> Stretch:
        x = self.percent(begins)
        width = max(self.percent(ends) - x, SHORTEST)
        return Stretch(_percent(min(x, 100 - width)), _percent(width), is_vague)


def _percent(share: float) -> str:
    """With a point, whatever the language of the page: it is read by the browser."""
    return f"{share:.2f}".rstrip("0").rstrip(".") + "%"


def _rows(drawn: list[tuple[Spell, Reach]], scale: _Scale) -> tuple[tuple[Row, ...], int]:
    """A row for each club, in the order in which he came; where spells there overlap, in lanes below each other."""
    by_club: dict[str, list[tuple[Spell, Reach]]] = {}
    for spell, reach in drawn:
        by_club.setdefault(spell.club, []).append((spell, reach))
    rows, top = [], TOP
    for club, spells in by_club.items():
        lanes: list[date] = []  # until when each is taken
        bars = []
        for spell, reach in sorted(spells, key=lambda each: (each[1].first, each[1].last)):
            lane = next((n for n, taken in enumerate(lanes) if reach.first + TOUCHING >= taken), len(lanes))
            lanes[lane : lane + 1] = [reach.last]
            bars.append(Bar(spell.kind, top + NAME + lane * LANE, tuple(_stretches(reach, scale))))
        begins = scale.percent(min(reach.first for _spell, reach in spells))
        ends = scale.percent(max(reach.last for _spell, reach in spells))
        at_end = ends > 100 - begins  # where there is more room for its name
        rows.append(Row(club, _percent(ends if at_end else begins), top + NAME - 6, at_end, tuple(bars)))
        top += NAME + len(lanes) * LANE + 2
    return tuple(rows), top


def _stretches(reach: Reach, scale: _Scale) -> Iterable[Stretch]:
    if reach.solid is None:
        yield scale.stretch(reach.first, reach.last, is_vague=True)
        return
    begins, ends = reach.solid
    if reach.first < begins:
        yield scale.stretch(reach.first, begins, is_vague=True)
    yield scale.stretch(begins, ends)
    if ends < reach.last:
        yield scale.stretch(ends, reach.last, is_vague=True)


def _years(scale: _Scale) -> tuple[Year, ...]:
    """As many round years as can be read side by side."""
    first, last = scale.first.year, scale.last.year
    step = next(step for step in STEPS if (last - first) // step < MOST_YEARS)
    numbers = range(first + -first % step, last + 1, step)
    return tuple(_year(number, scale.percent(date(number, 1, 1))) for number in numbers)


def _year(number: int, x: float) -> Year:
    return Year(number, _percent(x), "start" if x < 5 else "end" if x > 95 else "middle")
