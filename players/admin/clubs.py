from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver

from players import names
from players.admin.aliases import AliasFormSet
from players.admin.merging.urls import merging_urls
from players.admin.versioned import VersionedAdmin
from players.models import Association, Club, ClubAlias

if TYPE_CHECKING:
    AssociationModelAdmin = admin.ModelAdmin[Association]
    ClubAliasTabular = admin.TabularInline[ClubAlias, Club]
else:
    AssociationModelAdmin = admin.ModelAdmin
    ClubAliasTabular = admin.TabularInline


@admin.register(Association)
class AssociationAdmin(AssociationModelAdmin):
    """Reference data: looked up, not edited."""

    list_display = ("trigram", "name_en", "name_de", "name_ja", "confederation")
    list_filter = ("confederation",)
    search_fields = ("trigram", "name_en", "name_de", "name_ja")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Association | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Association | None = None) -> bool:
        return False


class ClubAliasInline(ClubAliasTabular):
    model = ClubAlias
    formset = AliasFormSet
    extra = 1
    fields = ("name", "kind")


@admin.register(Club)
class ClubAdmin(VersionedAdmin):
    list_display = ("name", "association", "city", "kind", "tier", "status")
    list_filter = ("status", "kind", "tier", "association")
    list_select_related = ("association",)
    list_per_page = 50
    search_fields = ("key", "aliases__key", "city")
    raw_id_fields = ("parent",)
    prepopulated_fields = {"slug": ("name",)}
    readonly_fields = ("reference_key",)
    inlines = (ClubAliasInline,)

    def get_urls(self) -> list[URLPattern | URLResolver]:  # type: ignore[override]
        return [*merging_urls(Club, self.admin_site.admin_view), *super().get_urls()]

    def get_search_results(self, request, queryset, search_term):  # type: ignore[no-untyped-def]
        """Search as the site does: case, umlauts and accents folded."""
        return super().get_search_results(request, queryset, names.key(search_term))
