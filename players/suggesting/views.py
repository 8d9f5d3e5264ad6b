"""The pages on which readers suggest a correction. No cookie is set, and nobody's session is read: not an editor's."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from players.models.sources import FACT_FIELDS
from players.numbers import whole
from players.suggesting import tickets
from players.suggesting.forms import SuggestionForm
from players.suggesting.receiving import receive
from players.suggesting.subject import Subject, parts, public_subject
from players.suggesting.tickets import Ticket

LARGEST = 100_000  # bytes of a form: its texts, however they are encoded, many times over


@csrf_exempt  # its token would need a cookie; the signed ticket of the form stands in its place
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def suggest(request: HttpRequest, about: str) -> HttpResponse:
    """What is not public has no form. Whoever was shown one may send it, whatever has become of the fact since."""
    subject = public_subject(about)
    if request.method != "POST":
        if subject is None:
            raise Http404
        return _page(request, about, subject, None, SuggestionForm(of_a_fact=_is_fact(about)))
    if whole(request.META.get("CONTENT_LENGTH")) > LARGEST:
        raise BadRequest(_("That is more than this form takes."))
    token = request.POST.get("token", "")
    ticket = tickets.read(token, about)
    if subject is None and ticket is None:
        raise Http404
    form = SuggestionForm(request.POST, of_a_fact=_is_fact(about))
    if form.was_filled_by_a_machine:
        return _thanks(about)
    if told := _not_yet(request, ticket):
        form.add_error(None, told)
    if not form.is_valid() or ticket is None:
        return _page(request, about, subject, ticket, form)
    receive(ticket, token, form.cleaned_data)
    return _thanks(about)


@require_safe
def suggested(request: HttpRequest, about: str) -> HttpResponse:
    """Thanks, and what happens next. It is the same page whether there is such a fact or not."""
    return render(request, "players/suggested.html", {"subject": public_subject(about)})


def _not_yet(request: HttpRequest, ticket: Ticket | None) -> str:
    """Why the form is shown once more though nothing in it may be wrong; empty where it may be sent."""
    now = timezone.now()
    if wait := seconds_to_wait(request):
        return _("A lot has come from your connection within the hour. Please try again in %(minutes)s minutes.") % {
            "minutes": -(-wait // 60)
        }
    if ticket is None or ticket.is_too_old(now) or request.headers.get("Sec-Fetch-Site") == "cross-site":
        return _("This form has grown old. What you typed is still here: please send it once more.")
    if ticket.is_too_new(now):
        return _("That was quicker than we can read. What you typed is still here: please send it once more.")
    return ""


def seconds_to_wait(request: HttpRequest) -> int:
    """What the throttle before the pages has said of the visitor's address: kb/throttle.py."""
    return int(getattr(request, "seconds_to_wait", 0))


def _page(
    request: HttpRequest, about: str, subject: Subject | None, ticket: Ticket | None, form: SuggestionForm
) -> HttpResponse:
    """The form with a fresh ticket. What is no longer public is not told again."""
    player, version = (subject.player.pk, subject.version) if subject else (ticket.player, ticket.version)  # type: ignore[union-attr]
    context: dict[str, Any] = {
        "subject": subject,
        "is_fact": _is_fact(about),
        "form": form,
        "token": tickets.issue(about, player, version, timezone.now()),
    }
    wait = seconds_to_wait(request)
    status = 200 if not form.is_bound else 429 if wait else 422
    response = render(request, "players/suggest.html", context, status=status)
    if wait:
        response["Retry-After"] = str(wait)
    return response


def _is_fact(about: str) -> bool:
    return parts(about)[0] in FACT_FIELDS


def _thanks(about: str) -> HttpResponse:
    return HttpResponseRedirect(reverse("players:suggested", args=[about]), status=303)
