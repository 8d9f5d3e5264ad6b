"""The form of each kind of fact: its dates as one text each, and what the database would refuse in plain words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext_lazy as _

from players.admin.guarded import GuardedForm
from players.admin.long_select import LongSelect
from players.admin.partial_dates import PartialDateField, PartialDatesForm
from players.states import State, states

# by constraint: the field that it is about, "" for the whole form, and what to do
REFUSALS = {
    "nationality_by_birth_needs_no_date": ("since", _("By birth: it began with the birth. Leave the date empty.")),
    "nationality_only_what_is_lost_ended": ("status", _("Only a nationality that is lost has a day or a way of loss.")),
    "residence_has_a_start_or_a_school": ("start", _("Give the date, or say that he went to school there.")),
    "residence_ends_after_it_starts": ("end", _("The end lies before the beginning.")),
    "careerstep_ends_after_it_starts": ("end", _("The end lies before the beginning.")),
    "appearance_friendly_is_no_final_tournament": ("official", _("A match of a final tournament is no friendly.")),
    "associationchange_is_between_two": ("new", _("A change leads to another association.")),
    "detail_only_a_birthplace_has_a_territory": ("territory", _("Only a birthplace has a territory.")),
    "detail_has_the_value_of_its_kind": ("", _("The value of this kind is missing.")),
    "detail_height_is_human": ("number", _("A height is between 100 and 230 cm.")),
    "detail_shirt_number_has_two_digits": ("number", _("A shirt number is between 0 and 99.")),
    "relationship_family_has_a_role_and_no_page": (
        "role",
        _("A relative has a role and no page; others have no role."),
    ),
    "relationship_a_relatives_name_is_kept": ("visibility", _("A relative's name is for editors only.")),
    "detail_health_is_internal": ("visibility", _("An injury is internal.")),
    "relationship_names_somebody": ("other_name", _("Say who it is.")),
    "relationship_not_with_himself": ("other", _("Choose somebody else.")),
    "relationship_detail_has_a_kind": ("detail_kind", _("A detail has a kind, and a kind its detail.")),
    "eligibility_says_one_thing": ("", _("Give one of status, stance and basis.")),
    "eligibility_ground_has_no_level": ("level", _("A ground has no level.")),
    "derived_says_from_what": ("derivation", _("Say what it was derived from.")),
    "ended_says_why": ("state_reason", _("Say why.")),
}


class FactForm(PartialDatesForm, GuardedForm):
    as_of = PartialDateField(label=_("As of"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.is_cited() and not cleaned.get("named_source"):
            self.refuse_unfounded()
        return cleaned

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
        super().__init__(**{"label": _("State"), "choices": _named(states().values()), "widget": LongSelect, **kwargs})

    def keep(self, iso: str) -> None:
        if iso and iso not in states():
            self.choices = [*_named(states().values()), (iso, iso)]


def _named(rows: Iterable[State]) -> list[tuple[str, Any]]:
    return [("", "—"), *((row.iso, row.name) for row in rows)]


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
