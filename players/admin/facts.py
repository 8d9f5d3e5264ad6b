"""Facts in the admin: corrected, retracted or superseded; made here only with a named source."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from players import summary, wording
from players.admin.fact_forms import (
    AppearanceForm,
    AssociationChangeForm,
    CareerStepForm,
    DetailForm,
    FactForm,
    NationalityForm,
    ResidenceForm,
)
from players.admin.guarded import GuardedAdmin
from players.admin.partial_dates import PartialDateField, columns
from players.admin.readonly import CitationInline
from players.admin.standing.suggestions import with_suggestions
from players.admin.versioned import OfAPlayerAdmin
from players.models import (
    Ancestor,
    Appearance,
    AssociationChange,
    CareerStep,
    Detail,
    Eligibility,
    Fact,
    Nationality,
    Player,
    Relationship,
    Residence,
    Suggestion,
    strictest,
)
from players.models.fact_sets import FactQuerySet
from players.models.visibility import default_for

STATES = ("state", "visibility", "contested", "origin")
PLAYER_AND_SOURCE = ("player", "named_source")
# what every kind has: below what it says itself
COMMON = ("as_of", "named_source", "visibility", "origin", "derivation", "contested", "state", "state_reason")


class FactAdmin(OfAPlayerAdmin, GuardedAdmin):
    """What all kinds of facts have in common in the admin."""

    form = FactForm
    change_form_template = "admin/players/fact/change_form.html"
    list_display = ("player", "words", "visibility", "state")
    list_per_page = 50
    readonly_fields = ("created_at", "created_by")
    inlines = (CitationInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        """Health is for reviewers, here as everywhere."""
        facts: FactQuerySet[Any] = self.model._default_manager.get_queryset()
        return facts.editable_by(request.user)

    def get_exclude(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """A date is one field for its two columns."""
        return columns(*(name for name, field in self.form.base_fields.items() if isinstance(field, PartialDateField)))

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        found = list(super().get_fields(request, obj))
        own = [name for name in found if name not in (*COMMON, *self.readonly_fields)]
        return [*own, *COMMON, *self.readonly_fields]

    @admin.display(description=_("fact"))
    def words(self, fact: Any) -> str:
        return wording.sentence(fact)

    def save_model(self, request: HttpRequest, obj: Fact, form: Any, change: bool) -> None:
        if not change:
            obj.created_by = request.user  # type: ignore[assignment]
        if not change or "kind" in form.changed_data:
            least = default_for(getattr(obj, "kind", ""), getattr(obj, "detail_kind", ""))
            obj.visibility = strictest(obj.visibility, least)  # health and relatives' names
        super().save_model(request, obj, form, change)
        summary.refresh(obj.player)
        if change and "player" in form.changed_data:
            Suggestion.objects.about([obj]).update(player=obj.player)
            summary.refresh(Player.objects.get(pk=form.initial["player"]))

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        return super().render_change_form(request, with_suggestions(request, context), *args, **kwargs)

    def response_post_save_change(self, request: HttpRequest, obj: Any) -> HttpResponseRedirect:
        """Back to where he came from, as to the suggestion that he has followed."""
        following = request.GET.get("next", "")
        if url_has_allowed_host_and_scheme(following, {request.get_host()}, require_https=request.is_secure()):
            return HttpResponseRedirect(following)
        return super().response_post_save_change(request, obj)

    def named(self, obj: Any) -> str:
        return f"{obj.player}, {wording.sentence(obj)}"

    def has_delete_permission(self, request: HttpRequest, obj: Fact | None = None) -> bool:
        """Nothing is deleted silently: a fact is retracted, with its reason."""
        return False


@admin.register(CareerStep)
class CareerStepAdmin(FactAdmin):
    form = CareerStepForm
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
    form = DetailForm
    search_fields = ("player__key",)
    list_filter = ("kind", *STATES)
    list_select_related = ("player", "club")
    raw_id_fields = (*PLAYER_AND_SOURCE, "club")


@admin.register(Nationality)
class NationalityAdmin(FactAdmin):
    form = NationalityForm
    search_fields = ("player__key",)
    list_filter = ("status", "basis", *STATES)
    list_select_related = ("player",)
    raw_id_fields = PLAYER_AND_SOURCE


@admin.register(Ancestor)
class AncestorAdmin(FactAdmin):
    search_fields = ("player__key",)
    list_filter = ("relation", "biological", *STATES)
    list_select_related = ("player", "birth_territory")
    raw_id_fields = PLAYER_AND_SOURCE


@admin.register(Residence)
class ResidenceAdmin(FactAdmin):
    form = ResidenceForm
    search_fields = ("player__key",)
    list_filter = ("not_for_team", "schooled", *STATES)
    list_select_related = ("player", "territory")
    raw_id_fields = PLAYER_AND_SOURCE


@admin.register(Appearance)
class AppearanceAdmin(FactAdmin):
    form = AppearanceForm
    search_fields = ("player__key",)
    list_filter = ("official", "level", "fielded", "football", *STATES)
    list_select_related = ("player", "association")
    raw_id_fields = PLAYER_AND_SOURCE


@admin.register(AssociationChange)
class AssociationChangeAdmin(FactAdmin):
    form = AssociationChangeForm
    search_fields = ("player__key",)
    list_filter = ("fielded_for_new", *STATES)
    list_select_related = ("player", "old", "new")
    raw_id_fields = PLAYER_AND_SOURCE
