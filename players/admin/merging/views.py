"""Two made one: the other is chosen, everything is shown field by field, and then it is confirmed with a reason."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from players import merging
from players.admin.merging.access import Model, editor, key_of, merges_for, page_of, rows_for
from players.models import Merge
from players.paging import page_of as numbered_page
from players.refusals import Refused

MERGES_A_PAGE = 50
LONGEST_SEARCH = 200
ANSWERS = ("name", "publish")


@require_http_methods(["GET", "HEAD", "POST"])
def merge(request: HttpRequest, pk: int, model: Model) -> HttpResponse:
    """Choose the other one; see what merging would do; do it."""
    user = editor(request, model)
    kept = get_object_or_404(rows_for(model, user), pk=pk)
    sent = request.POST if request.method == "POST" else request.GET
    chosen = sent.get("gone", sent.get("other"))  # "other": as the review links to it
    if request.method != "POST" and chosen is None:
        return _choose(request, kept, user, model)
    gone = get_object_or_404(rows_for(model, user).exclude(pk=pk), pk=key_of(chosen or ""))
    if request.method != "POST":
        return _preview(request, kept, gone, user, model)
    try:
        done = merging.merge(
            kept, gone, seen=sent.get("seen", ""), user=user, why=sent.get("why", ""), choices=answers(request)
        )
    except Refused as refusal:
        messages.error(request, str(refusal))
        return _preview(request, kept, gone, user, model, status=409)
    if done.state == Merge.State.REQUESTED:
        messages.success(request, _("It waits until somebody else has confirmed it."))
    else:
        messages.success(request, _("%(gone)s is %(kept)s now. It can be undone here.") % {"gone": gone, "kept": kept})
    return HttpResponseRedirect(reverse(f"admin:players_{done.what}_merged", args=[done.pk]))


def answers(request: HttpRequest) -> dict[str, str]:
    """What the editor chose on the page of the preview."""
    return {
        name: value for name, value in request.POST.items() if isinstance(value, str) and _is_answer(name) and value
    }


def _is_answer(name: str) -> bool:
    return name in ANSWERS or ":" in name


def _choose(request: HttpRequest, kept: Any, user: User, model: Model) -> HttpResponse:
    text = " ".join(request.GET.get("q", "").split())[:LONGEST_SEARCH]
    context = page_of(
        request,
        model,
        _("Merge: %(name)s") % {"name": kept},
        row=kept,
        q=text,
        candidates=merging.candidates(kept, text, rows_for(model, user)),
    )
    return render(request, "admin/players/merging/choose.html", context)


def _preview(
    request: HttpRequest, kept: Any, gone: Any, user: User, model: Model, *, status: int = 200
) -> HttpResponse:
    chosen = answers(request) if request.method == "POST" else {}
    try:
        shown = merging.preview(kept, gone, user, chosen)
    except Refused:  # an answer that is none
        shown = merging.preview(kept, gone, user)
    name = model._meta.model_name
    context = page_of(
        request,
        model,
        _("Merge %(gone)s into %(kept)s") % {"gone": gone, "kept": kept},
        row=kept,
        preview=shown,
        why=request.POST.get("why", ""),
        publish=request.POST.get("publish") == "yes" if request.method == "POST" else shown.was_public,
        turned=f"{reverse(f'admin:players_{name}_merge', args=[gone.pk])}?gone={kept.pk}",
    )
    return render(request, "admin/players/merging/preview.html", context, status=status)


@require_safe
def merges(request: HttpRequest, model: Model) -> HttpResponse:
    """What was merged, split, asked for and undone; the latest first, what waits before it."""
    user = editor(request, model)
    found = merges_for(model, user)
    context = page_of(
        request,
        model,
        _("Merged and split"),
        waiting=list(found.requested()),
        page=numbered_page(request, found.exclude(state=Merge.State.REQUESTED), MERGES_A_PAGE),
        merged_view=f"admin:players_{model._meta.model_name}_merged",
    )
    return render(request, "admin/players/merging/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def merged(request: HttpRequest, pk: int, model: Model) -> HttpResponse:
    """One merge: what it did, and undoing it; or what is asked for, and confirming that."""
    user = editor(request, model)
    found = get_object_or_404(merges_for(model, user), pk=pk)
    if request.method == "POST":
        try:
            _act(request, found, user)
        except Refused as refusal:
            messages.error(request, str(refusal))
            return _merged(request, found, user, model, status=409)
        return HttpResponseRedirect(request.path)
    return _merged(request, found, user, model)


def _act(request: HttpRequest, found: Merge, user: User) -> None:
    do = request.POST.get("do", "")
    if do == "undo":
        merging.undo(found, user, request.POST.get("why", "").strip())
        messages.success(request, _("Undone: everything is as it was."))
    elif do == "confirm":
        seen = request.POST.get("seen", "")
        merging.confirm(found, seen=seen, user=user, publish=request.POST.get("publish") == "yes")
        messages.success(request, _("Confirmed: they are one now."))
    elif do == "decline":
        merging.decline(found, user)
        messages.success(request, _("Declined: both stay as they are."))
    else:
        raise Refused(_("“%(value)s” is no answer.") % {"value": do[:40]})


def _merged(request: HttpRequest, found: Merge, user: User, model: Model, *, status: int = 200) -> HttpResponse:
    rows: dict[int, Any] = rows_for(model, user).in_bulk([found.kept, found.gone])
    shown, changed = None, []
    if found.state == Merge.State.REQUESTED and len(rows) > 1:
        shown = merging.preview(rows[found.kept], rows[found.gone], user, found.asked)
    elif found.state == Merge.State.DONE:
        changed = merging.changed_since(found, user)
    context = page_of(
        request,
        model,
        str(found),
        merge=found,
        kept=rows.get(found.kept),
        gone=rows.get(found.gone),
        preview=shown,
        publish=shown.was_public if shown else False,
        changed=changed,
        counts=merging.counted(found),
        is_mine=found.by_id == user.pk,
        may_confirm=user.has_perm(merging.PUBLISH) and found.by_id != user.pk,
        change_view=f"admin:players_{model._meta.model_name}_change",
    )
    return render(request, "admin/players/merging/merged.html", context, status=status)
