"""Publishing an interview, and the players whom the reviewer ticks."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from interviews import review
from interviews.admin.access import PUBLISH, page_context, user_who_may
from interviews.models import Interview


@require_http_methods(["GET", "POST"])
def publish(request: HttpRequest, pk: int) -> HttpResponse:
    user = user_who_may(request, PUBLISH)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    if request.method == "POST":
        return _decided(request, interview, user)
    context = {
        **page_context(request, _("Publish: %(interview)s") % {"interview": interview}),
        "interview": interview,
        "source": interview.source,
        "offers": review.offers(interview),
        "taken_for": review.taken_for(interview),
        "waiting": interview.proposals.cards().undecided().count(),
    }
    return render(request, "admin/interviews/interview/publish.html", context)


def _decided(request: HttpRequest, interview: Interview, user: User) -> HttpResponse:
    try:
        if request.POST.get("do") == "withdraw":
            review.withdraw_interview(interview, user)
            messages.success(request, _("The interview and its quotes are no longer public."))
            messages.info(request, _("Its players’ pages still are: withdraw them in the list of players."))
        else:
            ticked = set(request.POST.getlist("players"))
            chosen = [offer.player for offer in review.offers(interview) if str(offer.player.pk) in ticked]
            released = review.publish_interview(interview, user, chosen)
            names = ", ".join(player.name for player in released) or _("nobody new")
            messages.success(request, _("The interview is public, and with it: %(names)s.") % {"names": names})
    except review.Refused as refusal:
        messages.error(request, str(refusal))
    return HttpResponseRedirect(reverse("admin:interviews_interview_publish", args=[interview.pk]))
