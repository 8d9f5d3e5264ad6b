"""Two editors meet in one row: what one typed, what the other has saved meanwhile, and what becomes of each field.

A field that only the other one changed is taken over. One that both changed stays as it was typed until the editor
says, field by field, which of the two stands.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.http import QueryDict
from django.utils.translation import gettext as _

from players.admin.aliases import AliasFormSet
from players.admin.meeting_rows import Row, merged
from players.numbers import whole
from players.wording import yes_or_no

MINE, THEIRS = "mine", "theirs"


@dataclass(frozen=True, slots=True)
class Difference:
    """One field in the two versions. `choice` names the editor's answer; empty where theirs was taken over."""

    label: str
    mine: str
    theirs: str
    by: str
    at: datetime | None
    choice: str = ""
    outcome: str = ""  # where there is nothing to choose


class Meeting:
    """A row as it stands, locked, and the form that is to change it."""

    def __init__(self, now: Any, data: Mapping[str, Any]) -> None:
        self.now, self.data = copy.copy(now), data
        self.is_stale = data.get("version") != str(now.version)
        self.why = " ".join(str(data.get("why", "")).split())
        self.differences: list[Difference] = []

    @cached_property
    def since(self) -> list[Any]:
        """The versions from the one that the editor saw on, oldest first; empty where that is not known."""
        seen = whole(self.data.get("version"))
        if not seen:
            return []
        kept = self.now.history.filter(version__gte=seen).select_related("history_user")
        rows = list(kept.order_by("history_id"))
        return rows if rows and rows[0].version == seen else []

    @cached_property
    def seen(self) -> Any:
        """The row as the editor saw it, or None."""
        return self.since[0].instance if self.since else None

    def settled(self, form: Any) -> QueryDict:
        """What the form counts as typed."""
        data: QueryDict = form.data.copy()
        now = _blank(form, self.now)
        before = _blank(form, self.seen) if self.is_stale and self.seen else None
        for name, field in form.fields.items():
            if field.disabled:
                continue
            if not self.is_stale:
                if self.data.get(f"choose-{name}") == THEIRS:
                    _put(data, name, field, now.get_initial_for_field(field, name))
                continue
            theirs = now.get_initial_for_field(field, name)
            typed = field.widget.value_from_datadict(form.data, form.files, name)
            if not field.has_changed(theirs, typed):
                continue
            seen = before.get_initial_for_field(field, name) if before else None
            is_mine = before is None or field.has_changed(seen, typed)
            is_theirs = before is None or field.has_changed(seen, _shown(field, theirs))
            if not is_mine:
                _put(data, name, field, theirs)
            if is_theirs:
                self._tell(name, field, typed, _shown(field, theirs), is_mine)
        return data

    def _tell(self, name: str, field: Any, typed: Any, theirs: Any, is_mine: bool) -> None:
        by, at = self._who_changed(name)
        mine = _words(field, typed) if is_mine else _("as it was")
        choice = f"choose-{name}" if is_mine else ""
        label, words = str(field.label or name), _words(field, theirs)
        self.differences.append(Difference(label, mine, words, by, at, choice, _("taken over")))

    def _who_changed(self, name: str) -> tuple[str, datetime | None]:
        last = self.since[-1] if self.since else None
        for older, newer in zip(self.since, self.since[1:], strict=False):
            if any(getattr(older, column) != getattr(newer, column) for column in _columns(newer, name)):
                last = newer
        return (str(last.history_user or ""), last.history_date) if last else ("", None)

    def settled_rows(self, inline: Any, prefix: str, data: QueryDict) -> QueryDict:
        """The same for further names: each is a row of its own."""
        if not issubclass(inline.formset, AliasFormSet):
            return data
        first = self.since[1] if self.is_stale and len(self.since) > 1 else None
        found, met = merged(inline, prefix, data, self.now, first, is_stale=self.is_stale)
        for each in met:
            self.differences.append(self._told_of_a_row(each))
        return found

    def _told_of_a_row(self, each: Row) -> Difference:
        by, at = (str(each.last.history_user or ""), each.last.history_date) if each.last else ("", None)
        theirs, outcome = (each.theirs, "") if each.choice else (_("removed;"), _("yours is a new one"))
        return Difference(_("Further name"), each.mine, theirs, by, at, each.choice, outcome)


def _blank(form: Any, instance: Model) -> Any:
    """The same form as a page opens with it for the row."""
    made = copy.copy(type(form))
    plain = type(made.__name__, (made,), {"meeting": None})
    return plain(instance=copy.copy(instance))


def _shown(field: forms.Field, value: Any) -> Any:
    """A value as the widget sends it back untouched."""
    if isinstance(field.widget, forms.CheckboxInput):
        return bool(value)
    shown = field.widget.format_value(field.prepare_value(value))
    return (shown[0] if shown else "") if isinstance(shown, list) else "" if shown is None else str(shown)


def _put(data: QueryDict, name: str, field: forms.Field, value: Any) -> None:
    shown = _shown(field, value)
    if shown is False:
        data.pop(name, None)
    else:
        data[name] = "on" if shown is True else shown


def _words(field: Any, sent: Any) -> str:
    """What was sent for a field, for people: the label of a choice, the name of a club."""
    if isinstance(sent, bool):
        return yes_or_no(sent)
    if isinstance(field, forms.ModelChoiceField):
        try:
            return str(field.to_python(sent) or "—")
        except ValidationError:
            return str(sent)
    labels = {str(key): str(label) for key, label in getattr(field, "choices", ())}
    return labels.get(str(sent), str(sent)) if sent not in (None, "") else "—"


def _columns(row: Any, name: str) -> list[str]:
    """The columns of a version behind a field of the form: one, or a pair of days."""
    return [column for column in (name, f"{name}_id", f"{name}_earliest", f"{name}_latest") if column in row.__dict__]
