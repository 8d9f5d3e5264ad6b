"""Interviews in the admin: the list, and the ways to import, review and publish."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, URLResolver, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from interviews import ingest
from interviews.admin.access import REVIEW
from interviews.admin.at_once import accept_shown, undo_batch
from interviews.admin.batches import (
    cancel_import,
    deal_with_failures,
    go_on_with_import,
    import_list,
    import_progress,
    import_report,
    import_report_csv,
    import_state,
)
from interviews.admin.by_hand import make_by_hand
from interviews.admin.conflicts import conflict_list
from interviews.admin.erasing import erase, held
from interviews.admin.importing import import_interviews, preview_import
from interviews.admin.publishing import publish
from interviews.admin.reviewing import (
    decide,
    drop_quote,
    leave,
    name_person,
    review_interview,
    rule_out,
    take_over,
    undo,
    unlink_person,
)
from interviews.models import Interview
from interviews.models.interviews import InterviewQuerySet
from players.admin.ticked import TickedAdmin


class ReleasedFilter(admin.SimpleListFilter):
    title = _("public")
    parameter_name = "public"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("public")), ("no", _("not public yet"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        interviews = cast(InterviewQuerySet, queryset)
        return queryset if self.value() is None else interviews.released(self.value() == "yes")


@admin.register(Interview)
class InterviewAdmin(TickedAdmin):
    list_display = ("source_title", "subject_names", "outlet", "waiting", "released", "imported_on")
    list_display_links = None  # a title leads to the review, for those who may
    list_filter = (ReleasedFilter, "source__language")
    search_fields = ("source__title", "source__outlet", "subject_names")
    list_select_related = ("source",)
    list_per_page = 50
    date_hierarchy = "imported_at"
    actions = ("extract_facts",)
    fields = (
        "source",
        "subject_names",
        "subject",
        "ruleset",
        "file_name",
        "encoding",
        "imported_at",
        "importer",
    )
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> InterviewQuerySet:
        return Interview.objects.with_source().with_progress()

    @admin.display(description=_("waiting"), ordering="cards_waiting")
    def waiting(self, interview: Any) -> str:
        return f"{interview.cards_waiting} / {interview.cards}"

    @admin.display(description=_("public"), boolean=True, ordering="source__released_at")
    def released(self, interview: Interview) -> bool:
        return interview.source.released_at is not None

    def get_list_display(self, request: HttpRequest) -> tuple[str, ...]:
        """No link to a page that would be refused."""
        first = "title_to_review" if request.user.has_perm(REVIEW) else "source_title"
        return (first, *self.list_display[1:])

    @admin.display(description=_("imported"), ordering="imported_at")
    def imported_on(self, interview: Interview) -> date:
        return timezone.localdate(interview.imported_at)

    @admin.display(description=_("imported by"))
    def importer(self, interview: Interview) -> str:
        """Only the name: the page of an account is for administrators."""
        return str(interview.imported_by or "-")

    @admin.display(description=_("interview"), ordering="source__title")
    def title_to_review(self, interview: Interview) -> SafeString:
        address = reverse("admin:interviews_interview_review", args=[interview.pk])
        return format_html('<a href="{}">{}</a>', address, interview.source.title)

    @admin.display(description=_("interview"), ordering="source__title")
    def source_title(self, interview: Interview) -> str:
        return interview.source.title

    @admin.display(description=_("outlet"), ordering="source__outlet")
    def outlet(self, interview: Interview) -> str:
        return interview.source.outlet

    @admin.action(description=_("Extract facts"), permissions=["change"])
    def extract_facts(self, request: HttpRequest, interviews: InterviewQuerySet) -> None:
        """Read the selected interviews again; what was decided stays as it is."""
        added = removed = kept = 0
        for interview in interviews:
            renewed = ingest.extract_again(interview)
            added, removed, kept = added + renewed.added, removed + renewed.removed, kept + renewed.kept
        read = ngettext("%d interview read:", "%d interviews read:", len(interviews)) % len(interviews)
        told = _("%(added)s proposals new, %(removed)s gone, %(kept)s as before; what was decided stays.")
        self.message_user(
            request,
            f"{read} {told % {'added': added, 'removed': removed, 'kept': kept}}",
            messages.SUCCESS,
        )

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """An interview comes in by import, never by a form of columns."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        return HttpResponseRedirect(reverse("admin:interviews_interview_import"))

    def save_model(self, request: HttpRequest, obj: Interview, form: Any, change: bool) -> None:
        """No field of it is typed here: a save must not write back what a decision has changed meanwhile."""

    def has_delete_permission(self, request: HttpRequest, obj: Interview | None = None) -> bool:
        """What facts rest on is not deleted by a button."""
        return False

    def get_urls(self) -> list[URLPattern | URLResolver]:  # type: ignore[override]
        def inside(view: Any) -> Any:
            return self.admin_site.admin_view(view)

        return [
            path("import/", inside(import_interviews), name="interviews_interview_import"),
            path("import/all/", inside(import_list), name="interviews_interview_batches"),
            path("import/<uuid:batch>/", inside(preview_import), name="interviews_interview_preview"),
            *self._batch_urls(inside),
            path("conflicts/", inside(conflict_list), name="interviews_interview_conflicts"),
            path("<int:pk>/review/", inside(review_interview), name="interviews_interview_review"),
            path("<int:pk>/review/person/", inside(name_person), name="interviews_interview_person"),
            path("<int:pk>/review/take-over/", inside(take_over), name="interviews_interview_take_over"),
            path("<int:pk>/review/unlink/", inside(unlink_person), name="interviews_interview_unlink"),
            path("<int:pk>/review/leave/", inside(leave), name="interviews_interview_leave"),
            path("<int:pk>/review/quote/<int:quote>/drop/", inside(drop_quote), name="interviews_interview_drop_quote"),
            path("<int:pk>/review/rule-out/", inside(rule_out), name="interviews_interview_rule_out"),
            path("<int:pk>/review/by-hand/", inside(make_by_hand), name="interviews_interview_by_hand"),
            path("<int:pk>/review/all-shown/", inside(accept_shown), name="interviews_interview_all_shown"),
            path("<int:pk>/review/all/<uuid:batch>/undo/", inside(undo_batch), name="interviews_interview_undo_all"),
            path("<int:pk>/review/<int:card>/", inside(decide), name="interviews_interview_decide"),
            path("<int:pk>/review/<int:card>/undo/", inside(undo), name="interviews_interview_undo"),
            path("<int:pk>/publish/", inside(publish), name="interviews_interview_publish"),
            path("person/<int:pk>/held/", inside(held), name="interviews_interview_held"),
            path("person/<int:pk>/erase/", inside(erase), name="interviews_interview_erase"),
            *super().get_urls(),
        ]

    def _batch_urls(self, inside: Any) -> list[URLPattern]:
        views = {
            "progress": import_progress,
            "state": import_state,
            "cancel": cancel_import,
            "go_on": go_on_with_import,
            "report": import_report,
            "report_csv": import_report_csv,
            "dealt_with": deal_with_failures,
        }
        return [
            path(f"import/<uuid:batch>/{name.replace('_', '-')}/", inside(view), name=f"interviews_interview_{name}")
            for name, view in views.items()
        ]
