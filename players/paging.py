"""Numbered pages, and addresses that keep every filter but one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from django.core.paginator import InvalidPage, Page, Paginator
from django.http import Http404
from django.utils.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.db.models import QuerySet
    from django.http import HttpRequest, QueryDict

MOST_PAGES = 10_000


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is on: its words, and the address of the list without it."""

    label: str
    value: str
    address: str


def page_of(request: HttpRequest, rows: QuerySet[Any] | Sequence[Any] | Rows, size: int) -> Page[Any]:
    """The page that ?page= names; a page beyond the last does not exist."""
    try:
        paginator = Paginator(cast("QuerySet[Any]", rows), size)
        number = paginator.validate_number(request.GET.get("page") or 1)
    except InvalidPage:
        raise Http404(gettext("There is no such page.")) from None
    if number > MOST_PAGES:
        raise Http404(gettext("There is no such page."))
    return paginator.page(number)


class Rows:
    """The rows of a long list for a paginator, when it is known how many there are: the last page is as near as the
    first. Only keys are passed over, and from the end where that is nearer.
    """

    def __init__(self, rows: QuerySet[Any], count: int) -> None:
        self._rows, self._count = rows, count

    def count(self) -> int:
        return self._count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, part: slice) -> list[Any]:
        start, stop = part.start, min(part.stop, self._count)
        keys = self._rows.values_list("pk", flat=True)
        if start <= self._count - stop:
            wanted = list(keys[start:stop])
        else:
            wanted = list(keys.reverse()[self._count - stop : self._count - start])[::-1]
        found = {row.pk: row for row in self._rows.order_by().filter(pk__in=wanted)}
        return [found[pk] for pk in wanted if pk in found]


def without(query: QueryDict, name: str, value: str = "") -> str:
    """The query without one value of a filter, or all, and without the page number: another list has other pages."""
    rest = query.copy()
    rest.setlist(name, [each for each in query.getlist(name) if value and each != value])
    rest.pop("page", None)
    return "?" + rest.urlencode()


def chips(query: QueryDict, chosen: Iterable[tuple[str, str, str, str]]) -> list[Chip]:
    """From (field, its label, value, its words)."""
    return [Chip(label, words, without(query, name, value)) for name, label, value, words in chosen]


@dataclass(frozen=True, slots=True)
class Way:
    """Out of an empty list: the address without a filter, and how many it finds."""

    label: str
    values: str
    count: int
    address: str


def ways_out(query: QueryDict, found: Iterable[tuple[str, str, str, int]]) -> list[Way]:
    """From (field, its label, its values in words, how many without it)."""
    return [Way(label, values, count, without(query, name)) for name, label, values, count in found]
