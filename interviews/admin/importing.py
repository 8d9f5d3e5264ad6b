"""Import: files or pasted text in, a preview to correct, and nothing stored until it is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from interviews import ingest
from interviews.admin.access import IMPORT, REVIEW, page_context, user_who_may
from interviews.forms import ImportForm, RecordForm, initial_of
from interviews.ingest.apart import read_upload
from interviews.models import Interview, Upload
from interviews.reading.files import Reading, check_size, read_pasted
from interviews.reading.limits import Unreadable


@dataclass(frozen=True, slots=True)
class Brought:
    """One upload on the preview page: what was understood of it, and the form to correct that."""

    upload: Upload
    preview: ingest.Preview | None = None
    form: RecordForm | None = None


@require_http_methods(["GET", "POST"])
def import_interviews(request: HttpRequest) -> HttpResponse:
    user = user_who_may(request, IMPORT)
    form = ImportForm(request.POST, request.FILES) if request.method == "POST" else ImportForm()
    if form.is_valid():
        batch = keep(form.cleaned_data["uploads"], form.cleaned_data["pasted"], user)
        return HttpResponseRedirect(reverse("admin:interviews_interview_preview", args=[batch]))
    context = {**page_context(request, _("Import interviews")), "form": form}
    return render(request, "admin/interviews/interview/import.html", context)


@require_http_methods(["GET", "POST"])
def preview_import(request: HttpRequest, batch: UUID) -> HttpResponse:
    user = user_who_may(request, IMPORT)
    uploads = list(Upload.objects.of_batch(batch, user))
    if not uploads:
        raise Http404
    if request.method == "POST":
        wanted = [each for upload in uploads if (each := _corrected(upload, request.POST)) is not None]
        valid = [each.form.is_valid() for each in wanted if each.form]  # all of them, so that all errors show
        if wanted and all(valid):
            return _confirm(request, user, wanted, uploads)
        if not wanted:
            messages.warning(request, _("Nothing is ticked, so nothing was imported."))
    brought = [_look(upload, request.POST if request.method == "POST" else None) for upload in uploads]
    context = {
        **page_context(request, _("Check before importing")),
        "brought": brought,
        "importable": sum(1 for each in brought if each.form is not None),
    }
    return render(request, "admin/interviews/interview/preview.html", context)


def keep(files: list[UploadedFile[Any]], pasted: str, user: User) -> UUID:
    """Read what was brought and keep it until it is confirmed; the unreadable with its reason."""
    batch = uuid4()
    uploads = [_read(file) for file in files]
    if pasted.strip():
        uploads.append(_kept("", lambda: read_pasted(pasted)))
    for number, upload in enumerate(uploads, 1):
        upload.batch, upload.number, upload.by = batch, number, user
    with transaction.atomic():
        Upload.objects.forgotten().delete()
        Upload.objects.bulk_create(uploads)
    return batch


def _read(file: UploadedFile[Any]) -> Upload:
    name = "".join(letter for letter in (file.name or "") if letter.isprintable())[-255:]

    def read() -> Reading:
        check_size(file.size or 0, name)
        return read_upload(name, file.read())

    return _kept(name, read)


def _kept(name: str, read: Callable[[], Reading]) -> Upload:
    try:
        reading = read()
    except Unreadable as reason:
        return Upload(file_name=name, problem=str(reason)[:500])
    said = reading._asdict()
    return Upload(file_name=name, text=said.pop("text"), encoding=said.pop("encoding")[:20], said=said)


def _look(upload: Upload, data: QueryDict | None) -> Brought:
    if upload.problem:
        return Brought(upload)
    preview = ingest.preview(Reading(upload.text, upload.encoding, **upload.said))
    if preview.already is not None:
        return Brought(upload, preview)
    form = RecordForm(data, initial=initial_of(preview.record), prefix=f"text-{upload.number}")
    return Brought(upload, preview, form)


def _corrected(upload: Upload, data: QueryDict) -> Brought | None:
    """What was ticked for import, without reading its text once more."""
    form = RecordForm(data, prefix=f"text-{upload.number}")
    return Brought(upload, form=form) if upload.text and form["wanted"].value() else None


def _confirm(request: HttpRequest, user: User, wanted: list[Brought], uploads: list[Upload]) -> HttpResponse:
    stored: list[Interview] = []
    failed: set[int] = set()
    known = 0
    for each in wanted:
        assert each.form is not None  # those without a form cannot be wanted
        try:
            found = ingest.store(
                each.upload.text,
                each.form.record(),
                user=user,
                file_name=each.upload.file_name,
                encoding=each.upload.encoding,
            )
        except Unreadable as reason:
            failed.add(each.upload.pk)
            messages.error(request, f"{each.upload}: {reason}")
            continue
        stored.append(found.interview)
        if not found.created:
            known += 1
            messages.warning(request, _already(found.interview))
    Upload.objects.filter(pk__in=[upload.pk for upload in uploads if upload.pk not in failed]).delete()
    count = len(stored) - known
    messages.success(request, ngettext("%d interview imported.", "%d interviews imported.", count) % count)
    if len(stored) == 1 and user.has_perm(REVIEW):
        return HttpResponseRedirect(reverse("admin:interviews_interview_review", args=[stored[0].pk]))
    return HttpResponseRedirect(reverse("admin:interviews_interview_changelist"))


def _already(interview: Interview) -> str:
    address = reverse("admin:interviews_interview_change", args=[interview.pk])
    return format_html(_('Already imported: <a href="{}">{}</a>.'), address, interview)
