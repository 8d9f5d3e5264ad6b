"""Numbered pages, and addresses that keep every filter but one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.paginator import InvalidPage, Page, Paginator
from django.http import Http404
from django.utils.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.db.models import QuerySet
    from django.http import HttpRequest, QueryDict


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is on: its words, and the address of the list without it."""

    label: str
    value: str
    address: str


def page_of(request: HttpRequest, rows: QuerySet[Any] | Sequence[Any], size: int) -> Page[Any]:
    """The page that ?page= names; a page beyond the last does not exist."""
    try:
        return Paginator(rows, size).page(request.GET.get("page") or 1)
    except InvalidPage:
        raise Http404(gettext("There is no such page.")) from None


def without(query: QueryDict, name: str, value: str) -> str:
    """The query without one value, and without the page number: another list has other pages."""
    rest = query.copy()
    rest.setlist(name, [each for each in query.getlist(name) if each != value])
    rest.pop("page", None)
    return "?" + rest.urlencode()


def chips(query: QueryDict, chosen: Iterable[tuple[str, str, str, str]]) -> list[Chip]:
    """From (field, its label, value, its words)."""
    return [Chip(label, words, without(query, name, value)) for name, label, value, words in chosen]
