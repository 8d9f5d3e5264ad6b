"""Accepting what the filter shows in one go: told first what it does, and taken back by one undo."""

from __future__ import annotations

from collections import Counter
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from interviews import review
from interviews.admin import review_page, screen
from interviews.admin.access import REVIEW, page_context, user_who_may
from interviews.admin.queue_filter import QueueFilter
from interviews.models import Interview
from interviews.review.cases import Desk
from players.numbers import whole


@require_http_methods(["GET", "POST"])
def accept_shown(request: HttpRequest, pk: int) -> HttpResponse:
    """What accepting all that is shown would do; sent back, it is done to exactly those that were listed."""
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    wanted = QueueFilter.read(request.GET.dict())
    if request.method == "POST":
        try:
            done = review.accept_all(interview.pk, _seen(request.POST.get("seen", "")), user)
        except review.Refused as refusal:
            messages.error(request, str(refusal))
        else:
            number = len(done.decisions)
            messages.success(request, ngettext("%d accepted.", "%d accepted.", number) % number)
            for left in done.left_out:
                messages.warning(request, f"{left.words}: {left.why}")
        return HttpResponseRedirect(review_page.address(interview, wanted))
    desk = Desk(interview, user)
    shown = screen.queue_of(desk, wanted).at_once
    plan = review.plan_accept(interview.pk, [(row.proposal.pk, row.proposal.version) for row in shown], user)
    people = Counter(desk.cast.name_of(each.proposal.person) for each in plan.taken)
    context = {
        **page_context(request, _("Accept all shown: %(interview)s") % {"interview": interview}),
        "is_nav_sidebar_enabled": False,
        "interview": interview,
        "filter": wanted,
        "plan": plan,
        "people": people.most_common(),
        "back": review_page.address(interview, wanted),
    }
    return render(request, f"{review_page.TEMPLATES}/accept_shown.html", context)


@require_POST
def undo_batch(request: HttpRequest, pk: int, batch: UUID) -> HttpResponse:
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview, pk=pk)
    try:
        undone = review.undo_all(batch, user)
        messages.success(request, ngettext("%d undone.", "%d undone.", len(undone)) % len(undone))
    except review.Refused as refusal:
        messages.error(request, str(refusal))
    return HttpResponseRedirect(review_page.address(interview, QueueFilter.read(request.GET.dict())))


def _seen(sent: str) -> list[tuple[int, int]]:
    """Ids and versions as the page listed them: "12:1 15:2", one field, as Django takes a thousand at most."""
    pairs = (each.partition(":") for each in sent.split())
    return [(whole(pk), whole(version)) for pk, _colon, version in pairs]
