"""The form of each kind of fact: its dates as one text each, and what the database would refuse in plain words."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext_lazy as _

from players.admin.guarded import GuardedForm
from players.admin.long_select import LongSelect
from players.admin.partial_dates import PartialDateField, PartialDatesForm
from players.constraint_words import REFUSALS
from players.languages import in_order
from players.models import Fact
from players.states import states

# what may change of a fact without it telling anything else
NO_WORDS = frozenset(("named_source", "visibility", "contested", "state", "state_reason"))


class FactForm(PartialDatesForm, GuardedForm):
    as_of = PartialDateField(label=_("As of"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.is_cited() and not cleaned.get("named_source"):
            self.refuse_unfounded()
        if self.is_cited() and self._says_what_only_the_source_tells(cleaned):
            words = _(
                "It has quotes, and readers see it by them whether this source is released or not. Leave it as it is, "
                "and record what the source tells as one of its own."
            )
            self.add_error("named_source", words)
        return cleaned

    def _says_what_only_the_source_tells(self, cleaned: dict[str, Any]) -> bool:
        """Whether a source that gives no quotes stands behind a change of the words of a fact that has some.

        Its release lets nobody read them and its withdrawal takes them from nobody. A source that was released and
        named already stands in no way of a later correction; nor does one that is only named beside the quotes.
        """
        source, is_current = cleaned.get("named_source"), cleaned.get("state", Fact.State.CURRENT) == Fact.State.CURRENT
        if source is None or cleaned.get("retract") or not is_current:
            return False
        changed = set(self.changed_data)
        return bool(changed - NO_WORDS) and ("named_source" in changed or source.released_at is None)

    def is_cited(self) -> bool:
        return self.instance.pk is not None and bool(self.instance.citations.exists())

    def refuse_unfounded(self) -> None:
        raise ValidationError(_("A fact rests on a quote or on a named source: choose the source."))

    def _update_errors(self, errors: ValidationError) -> None:
        """What a constraint refuses is told at its field, in words that say what to do."""
        is_by_field = hasattr(errors, "error_dict")
        told: dict[str, Any] = dict(errors.error_dict) if is_by_field else {NON_FIELD_ERRORS: errors.error_list}
        kept = []
        for message in told.pop(NON_FIELD_ERRORS, []):
            name = next((name for name in REFUSALS if f"_{name}" in str(message.message)), None)
            if name is None:
                kept.append(message)
                continue
            field, words = REFUSALS[name]
            self.add_error(field if field in self.fields else None, ValidationError(words, code=name))
        if kept:
            told[NON_FIELD_ERRORS] = kept
        if told:
            super()._update_errors(ValidationError(told))  # type: ignore[misc]  # Django's own, without a stub


class StateField(forms.ChoiceField):
    """A state by its name. One that is on record and not in the list stays what it is."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"label": _("State"), "choices": _all_states, "widget": LongSelect, **kwargs})

    def keep(self, iso: str) -> None:
        if iso and iso not in states():
            self.choices = [*_all_states(), (iso, iso)]


def _all_states() -> list[tuple[str, Any]]:
    """Asked anew by each form: their names are those of its language."""
    return [("", "—"), *sorted(((row.iso, row.name) for row in states().values()), key=lambda each: in_order(each[1]))]


class CareerStepForm(FactForm):
    start = PartialDateField(label=_("From"))
    end = PartialDateField(label=_("Until"))


class DetailForm(FactForm):
    date = PartialDateField(label=_("Date"))


class NationalityForm(FactForm):
    iso = StateField()
    since = PartialDateField(label=_("Since"))
    lost = PartialDateField(label=_("Lost on"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        state = self.fields["iso"]
        assert isinstance(state, StateField)
        state.keep(self.instance.iso)


class ResidenceForm(FactForm):
    start = PartialDateField(label=_("From"))
    end = PartialDateField(label=_("Until"))


class AppearanceForm(FactForm):
    day = PartialDateField(label=_("Day"))


class AssociationChangeForm(FactForm):
    granted = PartialDateField(label=_("Granted on"), required=True)
