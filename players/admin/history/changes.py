"""Changes in the admin: read, never edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, path

from players.admin.history.pages import compare, one_change, recent_changes, restore
from players.models import Change
from players.models.visibility import SEE_EDITORS

if TYPE_CHECKING:
    ChangeModelAdmin = admin.ModelAdmin[Change]
else:
    ChangeModelAdmin = admin.ModelAdmin


@admin.register(Change)
class ChangeAdmin(ChangeModelAdmin):
    def get_urls(self) -> list[URLPattern | URLResolver]:  # type: ignore[override]
        def inside(view: Any) -> Any:
            return self.admin_site.admin_view(view)

        return [
            path("", inside(recent_changes), name="players_change_changelist"),
            path("<int:pk>/change/", inside(one_change), name="players_change_change"),
            path("compare/<slug:kind>/", inside(compare), name="players_change_compare"),
            path("restore/<slug:kind>/<int:version>/", inside(restore), name="players_change_restore"),
        ]

    def has_view_permission(self, request: HttpRequest, obj: Change | None = None) -> bool:
        return request.user.has_perm(SEE_EDITORS)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(SEE_EDITORS)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Change | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Change | None = None) -> bool:
        return False
