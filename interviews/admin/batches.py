"""What becomes of an import: the bar while it goes on, the report at its end, and the list of all imports."""

from __future__ import annotations

import csv
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from interviews import tasks
from interviews.admin.access import IMPORT, REVIEW, page_context, user_who_may
from interviews.admin.importing import address_of
from interviews.ingest import batches
from interviews.models import Batch, Upload
from players.exports.tables import harmless
from players.paging import page_of

ON_A_PAGE = 100
COLUMNS = ("number", "file", "archive", "outcome", "title", "interview", "place", "reason")
UNCONFIRMED = (Batch.State.LOOKING, Batch.State.LOOKED)


@require_GET
def import_progress(request: HttpRequest, batch: UUID) -> HttpResponse:
    shown = _batch(request, batch)
    if not shown.is_busy:
        return HttpResponseRedirect(address_of(batch))
    is_storing = shown.state == Batch.State.STORING
    context = {
        **page_context(request, _("Import under way") if is_storing else _("Files being read")),
        "batch": shown,
        "is_storing": is_storing,
        **_state_of(shown),
        "progress": batches.progress(shown),
    }
    return render(request, "admin/interviews/interview/progress.html", context)


@require_GET
def import_state(request: HttpRequest, batch: UUID) -> JsonResponse:
    """The same for the page's script."""
    return JsonResponse(_state_of(_batch(request, batch)), headers={"Cache-Control": "no-store"})


def _state_of(batch: Batch) -> dict[str, Any]:
    now = batches.progress(batch)
    stage = _("Storing") if batch.state == Batch.State.STORING else _("Reading")
    return {
        "done": now.done,
        "total": now.total,
        "words": _("%(stage)s: %(done)s of %(total)s") % {"stage": stage, "done": now.done, "total": now.total},
        "rest": _rest(now.rest),
        "idle": now.idle,
        "cancelling": batch.cancel_wished,
        "next": "" if batch.is_busy else address_of(batch.pk),
    }


def _rest(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes = round(seconds / 60)
    if not minutes:
        return _("less than a minute left")
    return ngettext("about %d minute left", "about %d minutes left", minutes) % minutes


@require_POST
def cancel_import(request: HttpRequest, batch: UUID) -> HttpResponse:
    shown = _batch(request, batch)
    batches.cancel(shown)
    stored = _("Nothing is stored.") if shown.state in UNCONFIRMED else _("What is stored stays.")
    messages.info(request, _("It stops after the file in hand. %(stored)s") % {"stored": stored})
    return HttpResponseRedirect(address_of(batch))


@require_POST
def go_on_with_import(request: HttpRequest, batch: UUID) -> HttpResponse:
    """Where no worker takes it up: some of the work at once."""
    tasks.go_on_here(_batch(request, batch).pk)
    return HttpResponseRedirect(address_of(batch))


@require_GET
def import_report(request: HttpRequest, batch: UUID) -> HttpResponse:
    shown = _batch(request, batch)
    if not shown.has_ended:
        return HttpResponseRedirect(address_of(batch))
    state = request.GET.get("state", "")
    uploads = shown.uploads.failed_first().with_interview()
    page = page_of(request, uploads.in_state(state) if state in Upload.State.values else uploads, ON_A_PAGE)
    counts = shown.uploads.counts()
    ends = (Upload.State.DONE, Upload.State.KNOWN, Upload.State.FAILED, Upload.State.UNWANTED)
    context = {
        **page_context(request, _("Report of an import")),
        "batch": shown,
        "page": page,
        "counts": [(end.value, end.label, counts.get(end, 0)) for end in ends],
        "state": state,
        "may_review": request.user.has_perm(REVIEW),
        "open_failures": bool(counts.get(Upload.State.FAILED)) and not shown.dealt_with,
    }
    return render(request, "admin/interviews/interview/report.html", context)


@require_GET
def import_report_csv(request: HttpRequest, batch: UUID) -> HttpResponse:
    shown = _batch(request, batch)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="import-{shown.at:%Y-%m-%d-%H%M}.csv"'
    writer = csv.writer(response)
    writer.writerow(COLUMNS)
    for upload in shown.uploads.failed_first().with_interview():
        writer.writerow(harmless(cell) for cell in _cells(request, upload))
    return response


def _cells(request: HttpRequest, upload: Upload) -> list[str]:
    interview = upload.interview
    address = reverse("admin:interviews_interview_change", args=[interview.pk]) if interview else ""
    return [
        str(upload.number),
        upload.file_name or _("pasted text"),
        upload.archive,
        upload.get_state_display(),
        interview.source.title if interview else "",
        request.build_absolute_uri(address) if address else "",
        upload.place,
        upload.problem,
    ]


@require_POST
def deal_with_failures(request: HttpRequest, batch: UUID) -> HttpResponse:
    """Somebody has seen to the files that failed: the desk's start page counts them no more."""
    shown = _batch(request, batch)
    shown.dealt_with = True
    shown.save(update_fields=["dealt_with"])
    return HttpResponseRedirect(address_of(batch))


@require_GET
def import_list(request: HttpRequest) -> HttpResponse:
    """All imports that this user may see, the newest first."""
    user = user_who_may(request, IMPORT)
    rows = Batch.objects.visible_to(user)
    failed = request.GET.get("failed") == "1"
    context = {
        **page_context(request, _("Imports")),
        "page": page_of(request, (rows.with_failures() if failed else rows).with_counts(), ON_A_PAGE),
        "failed": failed,
    }
    return render(request, "admin/interviews/interview/batches.html", context)


def _batch(request: HttpRequest, key: UUID) -> Batch:
    user = user_who_may(request, IMPORT)
    return get_object_or_404(Batch.objects.visible_to(user).select_related("by"), pk=key)
