"""The review screen, and the decisions that its forms send."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from interviews import review
from interviews.admin import review_page
from interviews.admin.access import REVIEW, user_who_may
from interviews.admin.choices import chosen_of, known, one_line, who_chosen
from interviews.admin.queue_filter import QueueFilter
from interviews.admin.review_page import PART, Wish
from interviews.models import Interview, Proposal, ProposalQuote
from interviews.review import kinds
from interviews.review.people import Cast
from players.models import Player
from players.numbers import whole


@require_GET
def review_interview(request: HttpRequest, pk: int) -> HttpResponse:
    user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    asked = whole(request.GET.get("card"))
    part = request.headers.get(PART)
    if part == "card":
        return review_page.card(request, interview, asked)
    return (review_page.queue if part == "queue" else review_page.whole)(request, interview, asked)


@require_POST
def decide(request: HttpRequest, pk: int, card: int) -> HttpResponse:
    """Accept, correct and accept, reject or put off one card; then on to the next."""
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    proposal = get_object_or_404(interview.proposals.cards(), pk=card)
    wish = _wish(request, proposal)
    try:
        _decided(proposal, wish, user)
    except review.StaleProposal as stale:
        told = _("You wanted to %(what)s: %(words)s.")
        what = {"what": wish.data.get("do"), "words": review_page.in_words(proposal, wish)}
        messages.warning(request, f"{stale} {told % what}")
        return _stay(request, interview, proposal, wish)
    except review.Locked as locked:
        messages.warning(request, str(locked))
        return _stay(request, interview, proposal, wish, tells_lock=True)
    except review.Refused as refusal:
        messages.error(request, str(refusal))
        return _stay(request, interview, proposal, wish)
    return _go_on(request, interview, whole(wish.data.get("next")), [proposal.pk])


def _wish(request: HttpRequest, proposal: Proposal) -> Wish:
    """What was sent. Enter in a field accepts: as corrected, where a value was changed."""
    data, form = request.POST.dict(), review_page.correction(proposal, request.POST)
    if data.get("do") == "enter":
        data["do"] = "correct" if form.has_changed() else "accept"
    return Wish(data, form, **{name: request.POST.getlist(name) for name in ("leave_out", "remember")})


def _decided(proposal: Proposal, wish: Wish, user: User) -> None:
    """Raises Refused, also for what is no decision and for values that the form does not take."""
    version, reason = whole(wish.data.get("version")), one_line(wish.data.get("reason", ""))
    what = wish.data.get("do")
    if what == "reject":
        review.reject(proposal.pk, version, user, reason=reason)
    elif what == "later":
        review.later(proposal.pk, version, user, reason=reason)
    elif what in ("accept", "correct"):
        review.accept(proposal.pk, version, user, reason=reason, **_chosen(proposal, wish, user))
    else:
        raise review.Refused(_("Choose accept, reject or later."))


def _chosen(proposal: Proposal, wish: Wish, user: User) -> dict[str, Any]:
    """What the editor chose besides the values, and the values where he changed them."""
    values: kinds.Values = proposal.fields
    corrected = None
    if wish.corrects:
        if not wish.form.is_valid():
            raise review.Refused(_("Nothing was accepted: please correct the values marked below."))
        values = wish.form.values()
        if kinds.checked(proposal.kind, values) != kinds.checked(proposal.kind, proposal.fields):
            corrected = values
    chosen = chosen_of(wish.data, proposal, values, user)
    named = ["person"] if chosen.person and wish.data.get("alias") else []
    return {
        "corrected": corrected,
        "person": chosen.person,
        "clubs": chosen.clubs,
        "other": chosen.other,
        "same": chosen.same,
        "refused": wish.leave_out,
        "remember": [*wish.remember, *named],
        "visibility": wish.data.get("visibility", ""),
        "on_conflict": wish.data.get("on_conflict") or None,
    }


@require_POST
def undo(request: HttpRequest, pk: int, card: int) -> HttpResponse:
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    proposal = get_object_or_404(interview.proposals.cards(), pk=card)
    try:
        review.undo(proposal.pk, whole(request.POST.get("version")), user)
        messages.success(request, _("Undone: %(words)s.") % {"words": review_page.in_words(proposal)})
    except review.Refused as refusal:
        messages.error(request, str(refusal))
    return _go_on(request, interview, proposal.pk)


@require_POST
def take_over(request: HttpRequest, pk: int) -> HttpResponse:
    """Review an interview that another editor has open."""
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    review.take_over(interview, user)
    messages.success(request, _("You review this interview now."))
    following = whole(request.POST.get("card"))
    if request.headers.get(PART) == "card":
        return review_page.card(request, interview, following, tells_lock=True)
    return _go_on(request, interview, following)


@require_POST
def leave(request: HttpRequest, pk: int) -> HttpResponse:
    """Free the interview for other editors: by the button, or by the script when the page goes away."""
    user = user_who_may(request, REVIEW)
    review.leave(get_object_or_404(Interview, pk=pk), user)
    return HttpResponseRedirect(reverse("admin:interviews_interview_changelist"))


@require_POST
def drop_quote(request: HttpRequest, pk: int, quote: int) -> HttpResponse:
    """Take words away that an editor has added to a card."""
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    get_object_or_404(ProposalQuote, pk=quote, proposal__interview=interview)
    try:
        review.drop_quote(quote, whole(request.POST.get("version")), user)
        messages.success(request, _("The words are taken away."))
    except review.Refused as refusal:
        messages.error(request, str(refusal))
    return _go_on(request, interview, whole(request.POST.get("card")))


@require_POST
def rule_out(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that a name of the interview does not mean one of its candidates, or that he may be offered again."""
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    person = one_line(request.POST.get("person", ""))
    try:
        if "allow" in request.POST:
            player = known(Player, request.POST["allow"], user)
            review.allow_again(interview.pk, person, player, user)
            told = _("%(player)s is offered again for %(name)s.")
        else:
            player = known(Player, request.POST.get("rule_out", ""), user)
            review.rule_out(interview.pk, person, player, user)
            told = _("%(name)s is not %(player)s.")
        messages.success(request, told % {"name": person or _("The interviewee"), "player": player})
    except review.Refused as refusal:
        messages.error(request, str(refusal))
    return _go_on(request, interview, whole(request.POST.get("card")))


@require_POST
def name_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Say whom a name in the interview means: a known player, or somebody new."""
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    person = one_line(request.POST.get("person", ""))
    try:
        if person not in set(interview.proposals.values_list("person", flat=True)):
            raise review.Refused(_("Nothing is proposed of anybody of this name."))
        alias = bool(request.POST.get("alias"))
        was = Cast(interview).linked(person)
        who = who_chosen(request.POST.dict(), user)
        player = review.link_person(interview.pk, person, who, user=user, alias=alias)
        told = _("%(name)s is %(player)s.") % {"name": person or _("The interviewee"), "player": player}
        messages.success(request, told)
    except review.Refused as refusal:
        messages.error(request, str(refusal))
        return _go_on(request, interview, whole(request.POST.get("card")))
    linked = review_page.Linked(person, person or _("The interviewee"), player, was.pk if was else None)
    return _go_on(request, interview, whole(request.POST.get("card")), linked=linked)


@require_POST
def unlink_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Leave open again whom a name means; or, where the link took the place of another, have that one back."""
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    person = one_line(request.POST.get("person", ""))
    try:
        if request.POST.get("was"):
            before = known(Player, request.POST["was"], user)
            player = review.link_person(interview.pk, person, before, user=user)
            told = _("Taken back: %(name)s is %(player)s again.")
        else:
            player = review.unlink_person(interview.pk, person, user)
            told = _("Taken back: whether %(name)s is %(player)s is open again.")
        messages.success(request, told % {"name": person or _("The interviewee"), "player": player})
    except review.Refused as refusal:
        messages.error(request, str(refusal))
    return _go_on(request, interview, whole(request.POST.get("card")))


def _go_on(
    request: HttpRequest,
    interview: Interview,
    following: int,
    decided: Collection[int] = (),
    linked: review_page.Linked | None = None,
) -> HttpResponse:
    """To the card that follows: its part of the page for the script, else the page itself."""
    if request.headers.get(PART) == "card":
        interview.refresh_from_db(fields=["subject", "subject_names"])
        return review_page.card(request, interview, following, decided, linked=linked)
    return HttpResponseRedirect(review_page.address(interview, QueueFilter.read(request.GET.dict()), following))


def _stay(
    request: HttpRequest, interview: Interview, proposal: Proposal, wish: Wish, *, tells_lock: bool = False
) -> HttpResponse:
    """The same card with what was typed and chosen, and the reason why nothing was decided."""
    if request.headers.get(PART) == "card":
        return review_page.card(request, interview, proposal.pk, wish=wish, tells_lock=tells_lock)
    return review_page.whole(request, interview, proposal.pk, wish)
