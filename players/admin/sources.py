from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from players import summary
from players.admin.guarded import PUBLISH
from players.admin.partial_dates import PartialDateField, PartialDatesForm
from players.admin.readonly import CitationInline
from players.admin.reasons import given_reason
from players.admin.versioned import VersionedAdmin, VersionedForm
from players.models import Source, versions

if TYPE_CHECKING:
    SourceQuerySet = models.QuerySet[Source]
else:
    SourceQuerySet = models.QuerySet


class SourceForm(PartialDatesForm, VersionedForm):
    published = PartialDateField(label=_("Published"))


@admin.register(Source)
class SourceAdmin(VersionedAdmin):
    form = SourceForm
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
        "published",
        "url",
        "language",
        "full_text_rights",
        "invented",
        ("released_at", "released_by"),
    )
    readonly_fields = ("released_at", "released_by")
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}  # what Django 6 assumes of itself
    inlines = (CitationInline,)
    actions = ("release", "withdraw")

    def get_readonly_fields(self, request: HttpRequest, obj: Source | None = None) -> tuple[str, ...]:
        """To grant the whole text is to publish it."""
        may_publish = request.user.has_perm(PUBLISH)
        return self.readonly_fields if may_publish else (*self.readonly_fields, "full_text_rights")

    def save_model(self, request: HttpRequest, obj: Source, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        summary.refresh_cited(obj)

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(PUBLISH)

    @admin.action(description=_("Release registers and reports"), permissions=["publish"])
    def release(self, request: HttpRequest, sources: SourceQuerySet) -> None:
        """What rests on them alone is public from now on. An interview is published with its players, elsewhere."""
        self._set_released(request, sources, timezone.now())

    @admin.action(description=_("Withdraw registers and reports"), permissions=["publish"])
    def withdraw(self, request: HttpRequest, sources: SourceQuerySet) -> None:
        self._set_released(request, sources, None)

    def _set_released(self, request: HttpRequest, sources: SourceQuerySet, when: datetime | None) -> None:
        what = "released: %(names)s" if when else "withdrawn: %(names)s"
        named = ", ".join(str(source) for source in sources)
        with versions.change(request.user, what % {"names": named}, given_reason(request)):  # type: ignore[arg-type]
            chosen = list(
                Source.objects.select_for_update(no_key=True).filter(pk__in=[source.pk for source in sources])
            )
            others = [source for source in chosen if source.kind != Source.Kind.INTERVIEW]
            changed = [source for source in others if (source.released_at is None) != (when is None)]
            for source in changed:
                source.released_at = when
                source.released_by = request.user if when else None  # type: ignore[assignment]
                source.version += 1
                source.save(update_fields=["released_at", "released_by", "version"])
                words = gettext("Released.") if when else gettext("Withdrawn.")
                self.log_change(request, source, words)
                summary.refresh_cited(source)
        count = len(changed)
        self.message_user(request, ngettext("%d source changed.", "%d sources changed.", count) % count)
        if len(others) < len(chosen):
            told = _("Interviews are left as they are: publish or withdraw them in the list of interviews.")
            self.message_user(request, told, messages.WARNING)

    @admin.display(description=_("published"), ordering="published_earliest")
    def when(self, source: Source) -> str:
        return str(source.published or "")

    @admin.display(description=_("public"), boolean=True, ordering="released_at")
    def released(self, source: Source) -> bool:
        return source.released_at is not None
