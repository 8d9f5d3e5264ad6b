"""Facts in the admin: corrected, retracted or superseded; made here only with a named source."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from players import summary, wording
from players.admin.guarded import GuardedAdmin, GuardedForm
from players.admin.readonly import CitationInline
from players.models import CareerStep, Detail, Eligibility, Fact, Player, Relationship, strictest
from players.models.facts import FactQuerySet
from players.models.visibility import default_for

STATES = ("state", "visibility", "contested", "origin")
PLAYER_AND_SOURCE = ("player", "named_source")


class FactForm(GuardedForm):
    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        cited = self.instance.pk is not None and self.instance.citations.exists()
        if not cited and not cleaned.get("named_source"):
            raise ValidationError(_("A fact rests on a quote or on a named source: choose the source."))
        return cleaned


class FactAdmin(GuardedAdmin):
    """What all kinds of facts have in common in the admin."""

    form = FactForm
    list_display = ("player", "words", "visibility", "state")
    list_per_page = 50
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
        if not change or "kind" in form.changed_data:
            least = default_for(getattr(obj, "kind", ""), getattr(obj, "detail_kind", ""))
            obj.visibility = strictest(obj.visibility, least)  # health and relatives' names
        super().save_model(request, obj, form, change)
        summary.refresh(obj.player)
        if change and "player" in form.changed_data:
            summary.refresh(Player.objects.get(pk=form.initial["player"]))

    def has_delete_permission(self, request: HttpRequest, obj: Fact | None = None) -> bool:
        """Nothing is deleted silently: a fact is retracted, with its reason."""
        return False


@admin.register(CareerStep)
class CareerStepAdmin(FactAdmin):
    list_filter = ("relation", "squad", "loan", *STATES)
    list_select_related = ("player", "club")
    search_fields = ("player__key", "club__key")
    raw_id_fields = (*PLAYER_AND_SOURCE, "club")


@admin.register(Eligibility)
class EligibilityAdmin(FactAdmin):
    search_fields = ("player__key",)
    list_filter = ("status", "stance", "basis", *STATES)
    list_select_related = ("player", "association")
    raw_id_fields = PLAYER_AND_SOURCE


@admin.register(Relationship)
class RelationshipAdmin(FactAdmin):
    search_fields = ("player__key",)
    list_filter = ("kind", *STATES)
    list_select_related = ("player", "other")
    raw_id_fields = (*PLAYER_AND_SOURCE, "other")


@admin.register(Detail)
class DetailAdmin(FactAdmin):
    search_fields = ("player__key",)
    list_filter = ("kind", *STATES)
    list_select_related = ("player", "club")
    raw_id_fields = (*PLAYER_AND_SOURCE, "club")
