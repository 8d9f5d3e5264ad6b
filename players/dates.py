"""Partial dates and ranges: parse, print, narrow, and birth ranges out of ages.

A partial date is the span of days that it may mean: "2018" is 1 January to 31 December 2018, a day is a span
of one. Nothing here asks for today: every "on" is given. Functions, not methods, for what takes two of them:
`intersect(a, b)`, `contains(outer, inner)`, `age_on(birth, on)`, `born_from_age(age, on)`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Precision = Literal["day", "month", "year", "range"]

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
OLDEST_AGE = 130

# "2018", "2018-07", "2018-07-14"
_ISO_RE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """The days from `earliest` to `latest`, both included; ordered by earliest, then latest."""

    earliest: date
    latest: date

    def __post_init__(self) -> None:
        if self.latest < self.earliest:
            raise ValueError(f"{self.latest.isoformat()} is before {self.earliest.isoformat()}")

    @classmethod
    def of_year(cls, year: int) -> PartialDate:
        """The whole year; ValueError outside 1–9999."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def of_month(cls, year: int, month: int) -> PartialDate:
        """The whole month; ValueError for a month that does not exist."""
        return cls(date(year, month, 1), _month_end(year, month))

    @classmethod
    def of_day(cls, day: date) -> PartialDate:
        """The one day."""
        return cls(day, day)

    @property
    def precision(self) -> Precision:
        """What the span is: one day, one whole month, one whole year, or any other range."""
        if self.earliest == self.latest:
            return "day"
        if not (self._starts_month and self._ends_month):
            return "range"
        if (self.earliest.year, self.earliest.month) == (self.latest.year, self.latest.month):
            return "month"
        whole_year = self.earliest.year == self.latest.year and self._starts_year and self._ends_year
        return "year" if whole_year else "range"

    def isoformat(self) -> str:
        """The shortest text that `parse` reads back: "2018", "2018-07", "2018-07-14", "2018/2019"."""
        first, last = self._ends()
        return first if first == last else f"{first}/{last}"

    def __str__(self) -> str:
        """For people: "2018", "July 2018", "2018–2019", "15 December 2003 – 14 December 2004"."""
        first, last = (_for_people(part) for part in self._ends())
        if first == last:
            return first
        return f"{first}–{last}" if first.isdigit() and last.isdigit() else f"{first} – {last}"

    @property
    def _starts_month(self) -> bool:
        return self.earliest.day == 1

    @property
    def _ends_month(self) -> bool:
        return self.latest == _month_end(self.latest.year, self.latest.month)

    @property
    def _starts_year(self) -> bool:
        return (self.earliest.month, self.earliest.day) == (1, 1)

    @property
    def _ends_year(self) -> bool:
        return (self.latest.month, self.latest.day) == (12, 31)

    def _ends(self) -> tuple[str, str]:
        length = len("2018-07-14")
        if self._starts_month and self._ends_month:
            length = len("2018") if self._starts_year and self._ends_year else len("2018-07")
        return self.earliest.isoformat()[:length], self.latest.isoformat()[:length]


def parse(text: str) -> PartialDate:
    """Read "2018", "2018-07", "2018-07-14", or two of them as "first/last" (both included).

    ValueError with a sentence for people in any other case, also for days that do not exist and for ranges
    that run backwards. A season is no ISO date: "2018/19" is refused.

    >>> parse("2018-07/2019-06").earliest, parse("2018-07/2019-06").latest
    (datetime.date(2018, 7, 1), datetime.date(2019, 6, 30))
    """
    first, slash, last = text.strip().partition("/")
    if not slash:
        return _parse_one(first)
    return PartialDate(_parse_one(first).earliest, _parse_one(last).latest)


def intersect(one: PartialDate, other: PartialDate) -> PartialDate | None:
    """The days that both allow; None when they exclude each other."""
    earliest, latest = max(one.earliest, other.earliest), min(one.latest, other.latest)
    return PartialDate(earliest, latest) if earliest <= latest else None


def contains(outer: PartialDate, inner: PartialDate) -> bool:
    """Whether every day of `inner` is one of `outer`: then `inner` refines or repeats `outer`."""
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def is_backwards(start: PartialDate | None, end: PartialDate | None) -> bool:
    """Whether it would have ended before it may have begun."""
    return start is not None and end is not None and end.latest < start.earliest


def age_on(birth: PartialDate, on: PartialDate | date) -> tuple[int, int]:
    """Lowest and highest possible age in whole years; negative before the birth.

    Somebody born on 29 February becomes a year older on 1 March of a common year.
    """
    days = _as_partial(on)
    return _whole_years(birth.latest, days.earliest), _whole_years(birth.earliest, days.latest)


def born_from_age(age: int, on: PartialDate | date) -> PartialDate:
    """The days on which somebody may be born who was `age` on that day (or at some time in that span).

    21 on 14 December 2025: born 15 December 2003 – 14 December 2004. ValueError for an age nobody reaches.
    """
    if not 0 <= age <= OLDEST_AGE:
        raise ValueError(f"an age of {age} years is not possible")
    days = _as_partial(on)
    if days.earliest.year <= age + 1:
        raise ValueError(f"nobody can be dated who was {age} in the year {days.earliest.year}")
    day_before_too_old = _years_before(days.earliest, age + 1)
    return PartialDate(day_before_too_old + timedelta(days=1), _years_before(days.latest, age))


def _parse_one(text: str) -> PartialDate:
    match = _ISO_RE.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text[:40]}” is no date; write 2018, 2018-07, 2018-07-14 or two of these as first/last")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None  # the first group always takes part
    try:
        if month is None:
            return PartialDate.of_year(year)
        return PartialDate.of_month(year, month) if day is None else PartialDate.of_day(date(year, month, day))
    except ValueError:
        raise ValueError(f"“{text}” does not exist in the calendar") from None


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _for_people(iso: str) -> str:
    year, *rest = iso.split("-")
    words = [str(int(year))]
    if rest:
        words.insert(0, MONTHS[int(rest[0]) - 1])
    if len(rest) == 2:
        words.insert(0, str(int(rest[1])))
    return " ".join(words)


def _as_partial(on: PartialDate | date) -> PartialDate:
    return on if isinstance(on, PartialDate) else PartialDate.of_day(on)


def _whole_years(birth: date, on: date) -> int:
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def _years_before(day: date, years: int) -> date:
    """The latest birth that makes somebody `years` old on `day`; 28 February where 29 is missing."""
    year = day.year - years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))
