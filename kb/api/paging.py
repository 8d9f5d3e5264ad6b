"""Pages that follow each other by a cursor: the last of 100,000 rows is as near as the first.

A cursor holds what the rows are sorted by, of the last row of a page, signed, so that it comes back as it was. What
is added or withdrawn meanwhile shifts nothing. There is no way back and no count: both would read every row before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from django.core.signing import BadSignature, Signer
from django.db.models import F, Model, Q, QuerySet
from django.db.models.expressions import OrderBy

from kb.api.asking import CURSOR, Asked, refused

Row = TypeVar("Row")
AnyModel = TypeVar("AnyModel", bound=Model)


@dataclass(frozen=True, slots=True)
class Part(Generic[Row]):
    """`cursor`: of what follows; "" at the end."""

    rows: Sequence[Row]
    cursor: str


@dataclass(frozen=True, slots=True)
class Term:
    """One of the columns that rows are sorted by; where it can be empty, those rows come last."""

    name: str
    falls: bool
    empty_last: bool

    @classmethod
    def of(cls, order: Any) -> Term:
        if isinstance(order, str):
            return cls(order.removeprefix("-"), order.startswith("-"), False)
        assert isinstance(order, OrderBy), order
        assert isinstance(order.expression, F), order
        return cls(str(vars(order.expression)["name"]), order.descending, bool(order.nulls_last))

    def same(self, value: Any) -> Q:
        return Q(**{f"{self.name}__isnull": True}) if value is None else Q(**{self.name: value})

    def beyond(self, value: Any) -> Q:
        """None of those that come last is beyond another."""
        if value is None:
            return Q(pk__in=())
        further = Q(**{f"{self.name}__{'lt' if self.falls else 'gt'}": value})
        return further | Q(**{f"{self.name}__isnull": True}) if self.empty_last else further

    def not_before(self, value: Any) -> Q:
        """What an index can use: of "beyond, or the same and …" it cannot."""
        if value is None or self.empty_last:
            return Q()
        return Q(**{f"{self.name}__{'lte' if self.falls else 'gte'}": value})


def keys_of_page(found: QuerySet[Any], asked: Asked) -> Part[int]:
    """The keys of the next rows in the order of the list, behind the cursor."""
    order = found.query.order_by
    if not order or order[-1] not in ("pk", "-pk"):
        order = (*order, "pk")
    terms = [Term.of(each) for each in order]
    names = [term.name for term in terms]
    of = [found.model._meta.label, *names]
    after = _opened(asked.cursor, of)
    if after is not None:
        found = found.filter(_behind(terms, after))
    rows = list(found.order_by(*order).values_list("pk", *names)[: asked.limit + 1])
    cursor = sealed([of, *map(_plain, rows[asked.limit - 1][1:])]) if len(rows) > asked.limit else ""
    return Part([row[0] for row in rows[: asked.limit]], cursor)


def facts_of_page(page: str, kinds: Iterable[QuerySet[AnyModel]], asked: Asked) -> Part[AnyModel]:
    """The next facts of that page, kind after kind, each in the order in which they were accepted."""
    of = [page, "kind", "fact"]
    kind, last = _opened(asked.cursor, of) or (0, 0)
    found: list[tuple[int, AnyModel]] = []
    for number, facts in enumerate(kinds):
        if number < kind or len(found) > asked.limit:
            continue
        behind = facts.filter(pk__gt=last) if number == kind else facts
        found += [(number, fact) for fact in behind.order_by("pk")[: asked.limit + 1 - len(found)]]
    rows = found[: asked.limit]
    cursor = sealed([of, rows[-1][0], rows[-1][1].pk]) if len(found) > asked.limit else ""
    return Part([fact for _number, fact in rows], cursor)


def _behind(terms: Sequence[Term], values: Sequence[Any]) -> Q:
    """Beyond by the first column, or the same there and beyond by the second …"""
    condition, same = Q(pk__in=()), Q()
    for term, value in zip(terms, values, strict=True):
        condition |= same & term.beyond(value)
        same &= term.same(value)
    return terms[0].not_before(values[0]) & condition


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def sealed(told: list[Any]) -> str:
    """Of the list that it belongs to, and the values of the last row."""
    return Signer(salt="kb.api.paging").sign_object(told)


def _opened(cursor: str, of: list[str]) -> list[Any] | None:
    """The values of the last row; None without a cursor. One of another list, or another order, leads nowhere."""
    if not cursor:
        return None
    try:
        told: list[Any] = Signer(salt="kb.api.paging").unsign_object(cursor)
    except BadSignature:
        told = [[]]
    if told[0] != of:
        way_out = "Begin without a cursor, and then take the addresses from “next”."
        raise refused([{"field": CURSOR.name, "message": "It is none of this list.", "way_out": way_out}])
    return told[1:]
