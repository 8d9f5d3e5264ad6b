from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from players import summary
from players.admin.guarded import PUBLISH
from players.admin.readonly import CitationInline
from players.admin.ticked import TickedAdmin
from players.models import Source


@admin.register(Source)
class SourceAdmin(TickedAdmin):
    list_display = ("title", "outlet", "author", "when", "kind", "released")
    list_filter = (("released_at", admin.EmptyFieldListFilter), "kind", "language", "invented")
    search_fields = ("title", "outlet", "author")
    prepopulated_fields = {"slug": ("title",)}
    fields = (
        "title",
        "slug",
        "kind",
        "outlet",
        "author",
        ("published_earliest", "published_latest"),
        "url",
        "language",
        "full_text_rights",
        "invented",
        ("released_at", "released_by"),
    )
    readonly_fields = ("released_at", "released_by")
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}  # what Django 6 assumes of itself
    inlines = (CitationInline,)

    def get_readonly_fields(self, request: HttpRequest, obj: Source | None = None) -> tuple[str, ...]:
        """To grant the whole text is to publish it."""
        may_publish = request.user.has_perm(PUBLISH)
        return self.readonly_fields if may_publish else (*self.readonly_fields, "full_text_rights")

    def save_model(self, request: HttpRequest, obj: Source, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        summary.refresh_cited(obj)

    @admin.display(description=_("published"), ordering="published_earliest")
    def when(self, source: Source) -> str:
        return str(source.published or "")

    @admin.display(description=_("public"), boolean=True, ordering="released_at")
    def released(self, source: Source) -> bool:
        return source.released_at is not None
