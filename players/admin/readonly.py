"""Rows that the admin shows and never edits: a source's words stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from players.models import Citation

if TYPE_CHECKING:
    CitationTabular = admin.TabularInline[Citation, Model]
else:
    CitationTabular = admin.TabularInline


class CitationInline(CitationTabular):
    """The quotes behind a fact, or out of a source."""

    model = Citation
    extra = 0
    can_delete = False
    show_change_link = False
    fields = ("quote", "voice", "speaker", "certainty", "turn", "source", "note")
    readonly_fields = fields
    ordering = ("source", "start")

    def get_queryset(self, request: HttpRequest) -> Any:
        """Health is for reviewers, here as everywhere."""
        return super().get_queryset(request).of_facts_editable_by(request.user)  # type: ignore[attr-defined]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
