"""One row of each list of the eligibility record: the form of a fact, with its source and its way out."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from players.admin import fact_forms
from players.admin.partial_dates import PartialDateField
from players.admin.record.fields import AssociationField, Editing, LineField, three_ways
from players.admin.record.sources import SourceField, offered_as
from players.models import (
    Ancestor,
    Appearance,
    AssociationChange,
    Detail,
    Fact,
    Nationality,
    Residence,
    Visibility,
)

SHARED = ("named_source", "visibility")


class Row(fact_forms.FactForm):
    """What the rows of all lists have in common. An untouched row is neither asked nor saved."""

    as_of = None  # type: ignore[assignment]  # out of the form: what the rules read has dates of its own
    named_source = SourceField()
    retract = LineField(label=_("Retract it, because"), required=False, max_length=300)

    def __init__(self, *args: Any, editing: Editing, gone: bool = False, **kwargs: Any) -> None:
        self.editing, self.is_gone, self.is_unfounded = editing, gone, False
        self.may_publish = editing.may_publish
        self.key: int = kwargs["instance"].pk or 0  # of the fact on record; 0 for a new one
        self.version: int = kwargs["instance"].version if self.key else 0
        kwargs["empty_permitted"] = True
        super().__init__(*args, **kwargs)
        fact = self.fact
        source = cast(SourceField, self.fields["named_source"])
        source.sources = editing.sources
        if fact.named_source:
            self.initial["named_source"] = offered_as(fact.named_source)
        cast(forms.ChoiceField, self.fields["visibility"]).choices = editing.levels
        if not self.key:
            del self.fields["retract"]
        for field in self.fields.values():
            if isinstance(field, AssociationField):
                field.offer(editing.world)

    @property
    def fact(self) -> Fact:
        fact: Fact = self.instance
        return fact

    def is_cited(self) -> bool:
        return bool(self.key) and bool(self.instance.citations.all())  # prefetched

    def clean(self) -> dict[str, Any]:
        if not self.key and not self.cleaned_data.get("named_source") and "named_source" not in self.errors:
            self.cleaned_data["named_source"] = self.editing.source
        return super().clean()

    def refuse_unfounded(self) -> None:
        self.is_unfounded = True
        if not self.editing.trial and "named_source" not in self.errors:
            self.add_error("named_source", _("Name the source, here or above for all new rows."))

    @property
    def is_touched(self) -> bool:
        return self.is_bound and self.has_changed()

    @property
    def is_retracted(self) -> bool:
        return bool(self.cleaned_data.get("retract"))

    @property
    def quoted(self) -> int:
        return len(self.instance.citations.all()) if self.key else 0

    @property
    def is_internal(self) -> bool:
        return self.initial.get("visibility") == Visibility.INTERNAL

    @property
    def admin_address(self) -> str:
        return reverse(f"admin:players_{self.fact._meta.model_name}_change", args=[self.key])

    @property
    def main_fields(self) -> list[forms.BoundField]:
        """What it says; source, visibility and the way out stand below."""
        return [field for field in self if field.name not in (*SHARED, "retract")]


class NationalityRow(Row, fact_forms.NationalityForm):
    class Meta:
        model = Nationality
        fields = ("iso", "status", "basis", "since", "permanent", "lost", "involuntary", *SHARED)

    field_order = ("iso", "status", "basis", "since", "permanent", "lost", "involuntary")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        three_ways(self.fields["involuntary"], _("against his will"), _("otherwise"), _("not known"))
        self.fields["involuntary"].label = _("Way of loss")
        basis = cast(forms.ChoiceField, self.fields["basis"])
        basis.choices = [("", _("not known how")), *Nationality.Basis.choices]


class AncestorRow(Row):
    birth_territory = AssociationField(label=_("Born in"), help_text=_("The territory as it is today."))

    class Meta:
        model = Ancestor
        fields = ("relation", "birth_territory", "biological", *SHARED)

    field_order = ("relation", "birth_territory", "biological")


class ResidenceRow(Row, fact_forms.ResidenceForm):
    territory = AssociationField(label=_("Lived in"), required=True)

    class Meta:
        model = Residence
        fields = ("territory", "not_for_team", "schooled", *SHARED)

    field_order = ("territory", "start", "end", "not_for_team", "schooled")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        three_ways(self.fields["not_for_team"], _("other reasons"), _("to play for its team"), _("not known"))
        self.fields["not_for_team"].label = _("Reason of the move")
        self.fields["not_for_team"].help_text = _("Asked of moves between 10 and 18.")


class AppearanceRow(Row, fact_forms.AppearanceForm):
    association = AssociationField(label=_("For"), required=True)
    match = LineField(label=_("Match"), required=False, help_text=_("Opponent and competition."))

    class Meta:
        model = Appearance
        fields = ("association", "level", "match", "official", "fielded", "final_tournament", "football", *SHARED)

    field_order = ("association", "level", "day", "match", "official", "fielded", "final_tournament", "football")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        three_ways(self.fields["official"], _("official match"), _("friendly"), _("not known"))
        three_ways(self.fields["fielded"], _("on the pitch"), _("not fielded"), _("not known"))
        three_ways(self.fields["final_tournament"], _("yes"), _("no"), _("not known"))
        self.fields["official"].label = _("Official or friendly")


class ChangeRow(Row, fact_forms.AssociationChangeForm):
    old = AssociationField(label=_("From"), required=True)
    new = AssociationField(label=_("To"), required=True)

    class Meta:
        model = AssociationChange
        fields = ("old", "new", "fielded_for_new", *SHARED)

    field_order = ("old", "new", "granted", "fielded_for_new")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        three_ways(self.fields["fielded_for_new"], _("yes"), _("no"), _("not known"))


class BirthplaceRow(Row):
    value = LineField(label=_("Place"), max_length=200)
    territory = AssociationField(
        label=_("Territory"), help_text=_("On which it lies today. A town alone tells the rules nothing.")
    )

    class Meta:
        model = Detail
        fields = ("value", "territory", *SHARED)

    field_order = ("value", "territory")


class BirthDateRow(Row):
    date = PartialDateField(label=_("Born"), required=True)

    class Meta:
        model = Detail
        fields = SHARED

    field_order = ("date",)
