"""Import: files or pasted text in, a dry run to correct, and nothing stored until it is confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from interviews import tasks
from interviews.admin.access import IMPORT, REVIEW, page_context, user_who_may
from interviews.forms import ImportForm, RecordForm, initial_of
from interviews.ingest import batches, records
from interviews.models import Batch, Upload
from players.paging import page_of

ON_A_PAGE = 10


@dataclass(frozen=True, slots=True)
class Shown:
    """One file on the dry run's page, and the form to correct what was understood of it."""

    upload: Upload
    form: RecordForm | None

    @property
    def is_ticked(self) -> bool:
        return self.form is not None and bool(self.form["wanted"].value())


@require_http_methods(["GET", "POST"])
def import_interviews(request: HttpRequest) -> HttpResponse:
    user = user_who_may(request, IMPORT)
    form = ImportForm(request.POST, request.FILES) if request.method == "POST" else ImportForm()
    if form.is_valid():
        files = [_brought(file) for file in form.cleaned_data["uploads"]]
        batch = batches.bring(files, form.cleaned_data["pasted"], user)
        tasks.begin(batch)
        return HttpResponseRedirect(address_of(batch.pk))
    context = {
        **page_context(request, _("Import interviews")),
        "form": form,
        "batches": Batch.objects.visible_to(user).with_counts()[:5],
    }
    return render(request, "admin/interviews/interview/import.html", context)


def _brought(file: UploadedFile[Any]) -> batches.Brought:
    return batches.Brought(file.name or "", file.size or 0, file.chunks)


@require_http_methods(["GET", "POST"])
def preview_import(request: HttpRequest, batch: UUID) -> HttpResponse:
    user = user_who_may(request, IMPORT)
    looked_at = get_object_or_404(Batch.objects.visible_to(user), pk=batch)
    if looked_at.state != Batch.State.LOOKED:
        return HttpResponseRedirect(address_of(batch))
    data = request.POST if request.method == "POST" else None
    page = page_of(request, looked_at.uploads.for_dry_run().with_interview(), ON_A_PAGE)
    rows = [_shown(upload, data) for upload in page]
    if data is not None and _keep(rows):
        answer = _go_on(request, looked_at, user)
        if answer is not None:
            return answer
    states = looked_at.uploads.counts()
    context = {
        **page_context(request, _("Check before importing")),
        "batch": looked_at,
        "brought": rows,
        "page": page,
        "files": sum(states.values()),
        "ticked": states.get(Upload.State.READ, 0),
        "unticked": states.get(Upload.State.UNWANTED, 0),
        "known": states.get(Upload.State.KNOWN, 0),
        "failed": states.get(Upload.State.FAILED, 0),
    }
    return render(request, "admin/interviews/interview/preview.html", context)


def _shown(upload: Upload, data: QueryDict | None) -> Shown:
    if upload.state not in (Upload.State.READ, Upload.State.UNWANTED):
        return Shown(upload, None)
    initial = {**initial_of(records.from_json(upload.record)), "wanted": upload.state == Upload.State.READ}
    return Shown(upload, RecordForm(data, initial=initial, prefix=f"text-{upload.number}"))


def _keep(rows: list[Shown]) -> bool:
    """Keep ticks and corrections of this page; whether all that is ticked can be stored as it stands."""
    forms = [(row, row.form) for row in rows if row.form is not None]
    valid = [form.is_valid() for row, form in forms]  # all of them, so that all errors show
    for (row, form), good in zip(forms, valid, strict=True):
        if good:
            batches.correct(row.upload, form.record(), wanted=row.is_ticked)
        elif not row.is_ticked:
            batches.tick(row.upload, False)
    return all(good or not row.is_ticked for (row, _form), good in zip(forms, valid, strict=True))


def _go_on(request: HttpRequest, batch: Batch, user: User) -> HttpResponse | None:
    """What the button asks for once the page is kept; None where the page comes back."""
    here = reverse("admin:interviews_interview_preview", args=[batch.pk])
    if (to := request.POST.get("to", "")).isdecimal():
        return HttpResponseRedirect(f"{here}?page={to[:5]}")
    do = request.POST.get("do", "import")
    if do != "import":
        if do in ("tick", "untick"):
            batches.tick_all(batch, do == "tick")
        return HttpResponseRedirect(f"{here}?page={request.GET.get('page', '1')}" if "page" in request.GET else here)
    try:
        batches.confirm(batch, user)
    except batches.NothingTicked as reason:
        messages.warning(request, str(reason))
        return None
    except batches.TooLate as reason:
        messages.warning(request, str(reason))
        return HttpResponseRedirect(address_of(batch.pk))
    tasks.begin(batch)
    return _confirmed(request, batch, user)


def _confirmed(request: HttpRequest, batch: Batch, user: User) -> HttpResponse:
    """To the review of the only interview that came in; else to the report, or to the bar until it is there."""
    batch.refresh_from_db()
    if not batch.has_ended:
        return HttpResponseRedirect(address_of(batch.pk))
    stored = [upload.interview_id for upload in batch.uploads.in_state(Upload.State.DONE)]
    count = len(stored)
    messages.success(request, ngettext("%d interview imported.", "%d interviews imported.", count) % count)
    if count == 1 and batch.uploads.count() == 1 and user.has_perm(REVIEW):
        return HttpResponseRedirect(reverse("admin:interviews_interview_review", args=[cast(int, stored[0])]))
    return HttpResponseRedirect(address_of(batch.pk))


def address_of(batch: UUID) -> str:
    """The page of a batch in its present state: the bar, the dry run or the report."""
    state = Batch.objects.values_list("state", flat=True).get(pk=batch)
    pages = {Batch.State.LOOKING: "progress", Batch.State.STORING: "progress", Batch.State.LOOKED: "preview"}
    return reverse(f"admin:interviews_interview_{pages.get(Batch.State(state), 'report')}", args=[batch])
