"""How long a fact may be taken for true after the day of its source, and which facts are past that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from players.models import CareerStep, Club, Detail, Eligibility, Fact, KnownFact, Position, Relationship
from players.models.fact_sets import FactQuerySet

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


@dataclass(frozen=True, slots=True)
class ShelfLife:
    """A kind of fact that grows old: how many months it keeps, and why so many."""

    name: str
    label: Any
    model: type[Fact]
    which: Q
    months: int
    why: Any

    def gone_before(self, today: date) -> date:
        """What was last true before this day is past its time: (3 months, 31 May) → 28 Feb."""
        return months_later(today, -self.months)


# Months, not days: nobody reads an interview anew each week. What is not here never grows old: a birth date, a
# birthplace, a foot, an honour, a club left, a team-mate of then, an ancestor, a match.
SHELF_LIVES = (
    ShelfLife(
        "injury", _("injury"), Detail, Q(kind=Detail.Kind.INJURY), 3, _("most heal, and nobody tells of it afterwards")
    ),
    ShelfLife(
        "club",
        _("club he plays for"),
        CareerStep,
        Q(relation=CareerStep.Relation.CURRENT),
        6,
        _("two transfer windows a year"),
    ),
    ShelfLife(
        "future",
        _("club he will join"),
        CareerStep,
        Q(relation=CareerStep.Relation.FUTURE),
        6,
        _("by then he has joined it, or has not"),
    ),
    ShelfLife(
        "keeper",
        _("goalkeeper of his team"),
        Detail,
        Q(kind=Detail.Kind.POSITION, value=Position.GOALKEEPER),
        6,
        _("the first choice changes within months"),
    ),
    ShelfLife("rival", _("rival for the place"), Relationship, Q(kind=Relationship.Kind.RIVAL), 6, _("a squad's life")),
    ShelfLife("stance", _("word on a country"), Eligibility, ~Q(stance=""), 6, _("until the next call-up")),
    ShelfLife("shirt_number", _("shirt number"), Detail, Q(kind=Detail.Kind.SHIRT_NUMBER), 12, _("new each season")),
    ShelfLife("captain", _("captain of"), Detail, Q(kind=Detail.Kind.CAPTAIN), 12, _("chosen by the season")),
    ShelfLife(
        "plays",
        _("country he plays for"),
        Eligibility,
        Q(status__in=(Eligibility.Status.PLAYS, Eligibility.Status.CALLED_UP)),
        12,
        _("he grows out of youth teams and into others"),
    ),
    ShelfLife(
        "could_play", _("country he could play for"), Eligibility, Q(status="could_play"), 24, _("papers, matches")
    ),
    ShelfLife("coach", _("coach"), Relationship, Q(kind=Relationship.Kind.COACH), 12, _("few stay longer")),
    ShelfLife(
        "position",
        _("position in the field"),
        Detail,
        Q(kind=Detail.Kind.POSITION) & ~Q(value=Position.GOALKEEPER),
        36,
        _("changes slowly, mostly in youth"),
    ),
)


@dataclass(frozen=True, slots=True)
class StaleFact:
    """One fact past its time, with the day on which it was."""

    fact: KnownFact
    life: ShelfLife
    since: date

    def months_over(self, today: date) -> int:
        return (today.year - self.since.year) * 12 + today.month - self.since.month - (today.day < self.since.day)


class StaleFacts:
    """All facts past their time that the user may edit, the longest over first: counted and sliced for a paginator."""

    def __init__(
        self,
        user: AbstractBaseUser | AnonymousUser,
        today: date,
        lives: Sequence[ShelfLife] = SHELF_LIVES,
        club: Club | None = None,
    ) -> None:
        self.user, self.today, self.lives, self.club = user, today, lives, club

    def of(self, life: ShelfLife) -> FactQuerySet[Any]:
        """The facts of one kind, the oldest first."""
        facts = cast("FactQuerySet[Any]", life.model._default_manager.get_queryset()).editable_by(self.user)
        found = facts.current().filter(life.which, as_of_latest__lt=life.gone_before(self.today))
        if self.club is not None:
            found = found.filter(player__club=self.club)
        return found.order_by("as_of_latest", "pk")

    @cached_property
    def counts(self) -> dict[str, int]:
        """By the name of a kind, asked once."""
        return {life.name: self.of(life).count() for life in self.lives}

    def count(self) -> int:
        return sum(self.counts.values())

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, part: slice) -> list[StaleFact]:
        rows = islice(merge(*(self._keys(life, part.stop) for life in self.lives)), part.start, part.stop)
        wanted = [(order, pk) for _since, order, pk in rows]
        return self._loaded(wanted)

    def all(self) -> Iterator[StaleFact]:
        """For a file: as many as there are, loaded five hundred at a time."""
        rows = merge(*(self._keys(life) for life in self.lives))
        while part := [(order, pk) for _since, order, pk in islice(rows, 500)]:
            yield from self._loaded(part)

    def _keys(self, life: ShelfLife, most: int | None = None) -> list[tuple[date, int, int]]:
        """(day on which it was over, kind, key) of so many of the oldest; of all without a number."""
        order = self.lives.index(life)
        return [
            (months_later(day, life.months), order, pk)
            for day, pk in self.of(life).values_list("as_of_latest", "pk")[:most]
        ]

    def _loaded(self, wanted: Sequence[tuple[int, int]]) -> list[StaleFact]:
        """The facts of a page in its order: one query for each kind that is on it."""
        found: dict[tuple[int, int], StaleFact] = {}
        for order in sorted({order for order, _pk in wanted}):
            life = self.lives[order]
            named = [name for name in ("club", "association", "other") if hasattr(life.model, name)]
            keys = [pk for each, pk in wanted if each == order]
            for fact in life.model._default_manager.filter(pk__in=keys).select_related("player__club", *named):
                since = months_later(fact.as_of_latest, life.months)
                found[order, fact.pk] = StaleFact(cast(KnownFact, fact), life, since)
        return [found[key] for key in wanted if key in found]


def months_later(day: date, months: int) -> date:
    """(31 Aug, 6) → 28 Feb: the last day where the month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        if last <= day.day:
            try:
                return date(year, month + 1, last)
            except ValueError:
                continue
    raise AssertionError("every month has 28 days")
