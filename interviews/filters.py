"""How readers narrow the list of interviews."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from heapq import nsmallest
from typing import TYPE_CHECKING, Any

from django.db.models import Count, F
from django.utils.translation import gettext_lazy as _

from players.facets import (
    MOST_OPTIONS,
    LanguagesFilter,
    Option,
    OptionsFilter,
    SortFilter,
    UserFilterSet,
    ValuesFilter,
    language_words,
)
from players.models import Source

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
    from django.db.models import QuerySet
    from django.http import QueryDict

    from interviews.models import Interview

COLUMNS = {
    **{name: f"source__{name}" for name in ("language", "outlet", "author")},
    "year": "source__published_earliest__year",
}


class InterviewFilter(UserFilterSet):
    """Of the interviews that the user may see, all of them in whatever order."""

    language = LanguagesFilter(label=_("Language"), method="by_value")
    outlet = ValuesFilter(
        label=_("Outlet"),
        method="by_value",
        rows=Source.objects.none(),
        column="outlet",
        sample="Kurvenblatt",
        error_messages={"invalid_choice": _("Nothing here was published by “%(value)s”.")},
    )
    author = ValuesFilter(
        label=_("Author"),
        method="by_value",
        rows=Source.objects.none(),
        column="author",
        sample="Ada Lindt",
        error_messages={"invalid_choice": _("Nothing here was written by “%(value)s”.")},
    )
    year = ValuesFilter(
        label=_("Year"),
        method="by_value",
        rows=Source.objects.none(),
        column="published_earliest__year",
        sample="2025",
        longest=4,
        numbers=True,
        error_messages={"invalid_choice": _("Nothing here is of the year “%(value)s”.")},
    )
    options = OptionsFilter(COLUMNS)
    sort = SortFilter(
        {
            "newest": (_("Newest first"), (F("source__published_earliest").desc(nulls_last=True), "-pk")),
            "oldest": (_("Oldest first"), (F("source__published_earliest").asc(nulls_last=True), "pk")),
            "released": (_("Lately published here first"), (F("source__released_at").desc(nulls_last=True), "-pk")),
        }
    )

    def __init__(
        self,
        data: QueryDict,
        queryset: QuerySet[Interview],
        *,
        user: AbstractBaseUser | AnonymousUser,
        today: date | None = None,
    ) -> None:
        super().__init__(data, queryset, user=user, today=today)
        for name in ("outlet", "author", "year"):
            self.form.fields[name].rows = Source.objects.visible_to(user).interviews()

    def by_value(self, queryset: QuerySet[Interview], name: str, value: list[str]) -> QuerySet[Interview]:
        return queryset.filter(**{f"{COLUMNS[name]}__in": value}) if value else queryset

    def counted(self) -> dict[str, Callable[[], list[Option]]]:
        return {name: partial(self._options, name) for name in COLUMNS}

    def _options(self, name: str) -> list[Option]:
        """The years from the latest on, everything else by how many there are; of thousands those that are shown."""
        found = self._found(name)
        order = (lambda value: -int(value)) if name == "year" else (lambda value: (-found[value], value))
        shown = {*nsmallest(len(found) if name == self.shown_whole else MOST_OPTIONS, found, key=order)}
        shown |= found.keys() & {int(each) if name == "year" else each for each in self.picked(name)}
        words = language_words if name == "language" else str
        return self.options_of(name, [(str(each), words(each), found[each]) for each in sorted(shown, key=order)])

    def how_many(self, name: str, options: list[Option]) -> int:
        return len(self._found(name))

    def _found(self, name: str) -> dict[Any, int]:
        return self.kept(name, name, partial(self._count, name))

    def _count(self, name: str) -> dict[Any, int]:
        rows = self.without(name).values_list(COLUMNS[name]).annotate(rows=Count("pk"))
        return {value: count for value, count in rows if value}
