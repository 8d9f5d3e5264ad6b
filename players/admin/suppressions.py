"""Erased names in the admin: when and why, never who. An administrator may free one for a namesake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.http import HttpRequest

from players.models import Suppression

if TYPE_CHECKING:
    SuppressionModelAdmin = admin.ModelAdmin[Suppression]
else:
    SuppressionModelAdmin = admin.ModelAdmin


@admin.register(Suppression)
class SuppressionAdmin(SuppressionModelAdmin):
    list_display = ("__str__", "reason", "by", "namesake_allowed")
    fields = ("at", "by", "reason", "namesake_allowed")
    readonly_fields = ("at", "by", "reason")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Suppression | None = None) -> bool:
        return False
