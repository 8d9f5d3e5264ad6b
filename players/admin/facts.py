"""Facts in the admin: corrected, retracted or superseded; made here only with a named source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from players import summary, wording
from players.admin.readonly import CitationInline
from players.models import CareerStep, Detail, Eligibility, Fact, Relationship
from players.models.facts import FactQuerySet

if TYPE_CHECKING:
    FactModelAdmin = admin.ModelAdmin[Any]
    FactModelForm = ModelForm[Any]
else:
    FactModelAdmin = admin.ModelAdmin
    FactModelForm = ModelForm


class FactForm(FactModelForm):
    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        cited = self.instance.pk is not None and self.instance.citations.exists()
        if not cited and not cleaned.get("named_source"):
            raise ValidationError(_("A fact rests on a quote or on a named source: choose the source."))
        return cleaned


class FactAdmin(FactModelAdmin):
    """What all kinds of facts have in common in the admin."""

    form = FactForm
    list_display: ClassVar[Sequence[Any]] = ("player", "words", "visibility", "origin", "contested", "state")
    list_filter: ClassVar[Sequence[Any]] = ("state", "visibility", "contested", "origin")
    list_select_related: ClassVar[Sequence[Any]] = ("player",)
    list_per_page = 50
    search_fields: ClassVar[Sequence[str]] = ("player__key",)
    autocomplete_fields: ClassVar[Sequence[Any]] = ("player", "named_source")
    readonly_fields = ("created_at", "created_by")
    inlines = (CitationInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        """Health is for reviewers, here as everywhere."""
        facts: FactQuerySet[Any] = self.model._default_manager.get_queryset()
        return facts.editable_by(request.user)

    @admin.display(description=_("fact"))
    def words(self, fact: Any) -> str:
        return wording.sentence(fact)

    def save_model(self, request: HttpRequest, obj: Fact, form: Any, change: bool) -> None:
        obj.version += 1 if change else 0
        if not change:
            obj.created_by = request.user  # type: ignore[assignment]
        super().save_model(request, obj, form, change)
        summary.refresh(obj.player)

    def has_delete_permission(self, request: HttpRequest, obj: Fact | None = None) -> bool:
        """Nothing is deleted silently: a fact is retracted, with its reason."""
        return False


@admin.register(CareerStep)
class CareerStepAdmin(FactAdmin):
    list_filter = ("relation", "squad", "loan", *FactAdmin.list_filter)
    list_select_related = ("player", "club")
    search_fields = ("player__key", "club__key")
    autocomplete_fields = (*FactAdmin.autocomplete_fields, "club")


@admin.register(Eligibility)
class EligibilityAdmin(FactAdmin):
    list_filter = ("status", "stance", "basis", *FactAdmin.list_filter)
    list_select_related = ("player", "association")
    autocomplete_fields = (*FactAdmin.autocomplete_fields, "association")


@admin.register(Relationship)
class RelationshipAdmin(FactAdmin):
    list_filter = ("kind", *FactAdmin.list_filter)
    list_select_related = ("player", "other")
    autocomplete_fields = (*FactAdmin.autocomplete_fields, "other")


@admin.register(Detail)
class DetailAdmin(FactAdmin):
    list_filter = ("kind", *FactAdmin.list_filter)
    list_select_related = ("player", "club")
    autocomplete_fields = (*FactAdmin.autocomplete_fields, "club")
