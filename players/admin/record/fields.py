"""Fields of the eligibility record, and what all of its rows are told: who edits, what there is to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from players import names
from players.admin.guarded import PUBLISH
from players.admin.long_select import LongSelect
from players.admin.record.sources import Sources
from players.models import Association, Source, Visibility, levels_for
from players.on_record import World


@dataclass(slots=True)
class Editing:
    """One opening of the page: by whom, over which associations, from which sources.

    `trial`: nothing will be saved, so that a row without a source is refused nothing yet. `lock`: it may be saved, so
    that nobody else changes a row meanwhile. `source`: of all new rows that name none themselves.
    """

    user: User
    world: World
    sources: Sources
    trial: bool = False
    lock: bool = False
    source: Source | None = None

    @property
    def may_publish(self) -> bool:
        return self.user.has_perm(PUBLISH)

    @property
    def levels(self) -> list[tuple[str, Any]]:
        return [(level.value, level.label) for level in Visibility if level in levels_for(self.user)]


class AssociationField(forms.TypedChoiceField):
    """An association by its name, from the list that the whole page shares: no query for each field."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"required": False, "empty_value": None, "widget": LongSelect, **kwargs})

    def offer(self, world: World) -> None:
        by_key = {str(row.pk): row for row in world.rows}

        def chosen(key: Any) -> Association:
            if str(key) not in by_key:
                raise ValueError(key)
            return by_key[str(key)]

        self.coerce = chosen
        self.choices = [("", "—"), *((row.pk, row.name) for row in world.rows)]


class LineField(forms.CharField):
    """One line that may be stored: cleaned to NFC, or refused with the character that may not."""

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        try:
            return names.clean(text, self.max_length or names.NAME_LENGTH) if text else ""
        except names.RefusedText as reason:
            raise ValidationError(_("This %(reason)s."), params={"reason": reason}) from reason


def three_ways(field: forms.Field, yes: Any, no: Any, unknown: Any) -> None:
    """Words for a yes, a no and nobody knows."""
    widget = field.widget
    assert isinstance(widget, forms.NullBooleanSelect)
    widget.choices = [("unknown", unknown), ("true", yes), ("false", no)]
