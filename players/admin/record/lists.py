"""The lists of the eligibility record: which there are, and the rows of each as the form holds them."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from players.admin.record import rows
from players.admin.record.fields import Editing
from players.models import (
    Ancestor,
    Appearance,
    AssociationChange,
    Detail,
    Fact,
    Nationality,
    Player,
    Residence,
    levels_for,
)
from players.numbers import whole

if TYPE_CHECKING:
    RowSetBase = forms.BaseFormSet[rows.Row]
else:
    RowSetBase = forms.BaseFormSet

MOST_ROWS = 100  # of one list; a record that a page can still show


@dataclass(frozen=True, slots=True)
class Kind:
    """One list. `detail`: which kind of `Detail`; `joins`: what its words name."""

    name: str
    title: Any
    one: Any
    model: type[Fact]
    row: type[rows.Row]
    joins: tuple[str, ...] = ()
    detail: str = ""

    def on_record(self, player: Player, editing: Editing) -> QuerySet[Any]:
        """The current ones, also those that not every editor may see."""
        facts: Any = self.model._default_manager.all()
        found = facts.of(player).current()
        if editing.lock:
            found = found.select_for_update(of=("self",), no_key=True)
        if self.detail:
            found = found.filter(kind=self.detail)
        kept: QuerySet[Any] = found.select_related("named_source", *self.joins).prefetch_related("citations__source")
        return kept

    def blank(self, player: Player) -> Any:
        return self.model(player=player, **({"kind": self.detail} if self.detail else {}))


KINDS = (
    Kind("born", _("Born"), _("birth date"), Detail, rows.BirthDateRow, detail=Detail.Kind.BIRTH_DATE),
    Kind(
        "birthplace",
        _("Birthplace"),
        _("birthplace"),
        Detail,
        rows.BirthplaceRow,
        ("territory", "club"),
        Detail.Kind.BIRTH_PLACE,
    ),
    Kind("nationality", _("Nationalities"), _("nationality"), Nationality, rows.NationalityRow),
    Kind("ancestor", _("Parents and grandparents"), _("ancestor"), Ancestor, rows.AncestorRow, ("birth_territory",)),
    Kind("residence", _("Stays"), _("stay"), Residence, rows.ResidenceRow, ("territory",)),
    Kind(
        "appearance",
        _("Matches for national teams"),
        _("match"),
        Appearance,
        rows.AppearanceRow,
        ("association",),
    ),
    Kind(
        "change",
        _("Changes of association granted"),
        _("change"),
        AssociationChange,
        rows.ChangeRow,
        ("old", "new"),
    ),
)


class RowSet(RowSetBase):
    """The rows of one list. Each posted row names the fact it changes; what names none is new."""

    kind: Kind

    def __init__(self, data: Any, *, kind: Kind, player: Player, editing: Editing) -> None:
        self.kind, self.player, self.editing = kind, player, editing
        current = list(kind.on_record(player, editing))
        self.held = {fact.pk: fact for fact in current if fact.visibility in levels_for(editing.user)}
        self.kept_back = len(current) - len(self.held)  # for reviewers only
        super().__init__(data, prefix=kind.name, initial=[{} for _fact in self.held])

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        key = self._key(index)
        fact = self.held.get(key) if key else None
        instance = copy.copy(fact) if fact else self.kind.blank(self.player)
        return {"instance": instance, "editing": self.editing, "gone": bool(key) and fact is None}

    def _key(self, index: int | None) -> int:
        """Of the fact that a row is about; 0 for a new one."""
        if index is None:
            return 0
        if self.is_bound:
            return whole(self.data.get(f"{self.add_prefix(index)}-fact"))
        return list(self.held)[index] if index < len(self.held) else 0

    def add_fields(self, form: rows.Row, index: int | None) -> None:
        """None: neither order nor deletion; nothing is deleted here."""

    @property
    def shown(self) -> list[rows.Row]:
        """The rows of the page: at its end always an empty one, also where no script can add it."""
        if self.is_bound and all(form.is_touched or form.key for form in self.forms):
            blank = self._construct_form(len(self.forms), data=None, files=None, **self.get_form_kwargs(None))  # type: ignore[attr-defined]  # Django's own
            return [*self.forms, blank]
        return self.forms

    def ready(self) -> Iterator[rows.Row]:
        """The rows that say something new and are in order."""
        for form in self.forms:
            if form.is_touched and form.is_valid():
                yield form

    @property
    def wrong(self) -> list[rows.Row]:
        return [form for form in self.forms if form.is_touched and not form.is_valid()]

    @property
    def added_meanwhile(self) -> list[Fact]:
        """On record and not on the page: somebody else recorded it."""
        shown = {form.key for form in self.forms}
        return [fact for fact in self.held.values() if fact.pk not in shown]


def row_set(data: Any, kind: Kind, player: Player, editing: Editing) -> RowSet:
    made = forms.formset_factory(kind.row, formset=RowSet, extra=1, max_num=MOST_ROWS, absolute_max=MOST_ROWS)
    return cast(RowSet, cast(Any, made)(data, kind=kind, player=player, editing=editing))
