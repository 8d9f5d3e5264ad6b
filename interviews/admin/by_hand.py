"""What an editor finds in the text himself: words that he selects become a proposal, or a further quote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from interviews import review
from interviews.admin import review_page
from interviews.admin.access import REVIEW, user_who_may
from interviews.admin.queue_filter import QueueFilter
from interviews.admin.review_page import PART
from interviews.forms import CorrectionForm
from interviews.models import Interview, Proposal
from interviews.review import kinds
from interviews.review.people import Cast
from players.models import Player
from players.numbers import whole

LONGEST = 5000
FACT, QUOTE = "fact", "quote"


@dataclass(slots=True)
class Making:
    """The form in the place of the selected card: what is made, of which words, of whom."""

    what: str
    words: str = ""
    start: str = ""  # where the words stand, in code points; "" where they were typed or pasted
    person: str = ""
    kind: str = ""
    target: str = ""
    card: int = 0
    form: CorrectionForm | None = None
    kinds: list[tuple[str, str]] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    targets: list[tuple[str, str]] = field(default_factory=list)


@require_http_methods(["GET", "POST"])
def make_by_hand(request: HttpRequest, pk: int) -> HttpResponse:
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    posted = request.method == "POST"
    making = _asked(interview, request.POST.dict() if posted else request.GET.dict(), user)
    if posted and (making.what == QUOTE or making.form is not None):
        try:
            proposal = _made(interview, making, user)
        except review.Refused as refusal:
            messages.error(request, str(refusal))
        else:
            if request.headers.get(PART) == "card":
                return review_page.card(request, interview, proposal.pk, [proposal.pk])
            address = review_page.address(interview, QueueFilter.read(request.GET.dict()), proposal.pk)
            return HttpResponseRedirect(address)
    if request.headers.get(PART) == "card":
        return review_page.making(request, interview, making)
    return review_page.whole(request, interview, making.card, making=making)


def _asked(interview: Interview, data: Mapping[str, str], user: User) -> Making:
    what = QUOTE if data.get("make") == QUOTE else FACT
    making = Making(
        what,
        words=data.get("words", "")[:LONGEST],
        start=data.get("start", "")[:10],
        person=data.get("said_of", "")[:200],
        target=data.get("target", "")[:60],
        card=whole(data.get("card")),
    )
    proposal = interview.proposals.cards().filter(pk=making.card).first()
    making.people = sorted(set(interview.proposals.values_list("person", flat=True)) - {""})
    if proposal is not None and not making.person:
        making.person = proposal.person
    if not making.person and "said_of" not in data:
        making.person = Cast(interview).name_of("")
    if what == QUOTE:
        ticked = Player.objects.filter(pk=whole(data.get("who"))).first()  # on the card, linked or not
        making.targets = review.quotable(interview, making.person, user, ticked)
        making.target = making.target or (f"proposal-{proposal.pk}" if proposal else "")
        return making
    making.kinds = sorted(((name, kinds.label(name)) for name in kinds.KINDS), key=lambda each: each[1])
    if data.get("of_kind") in kinds.KINDS:  # "kind" and "person" are the filter's
        making.kind = str(data["of_kind"])
        filled = any(name.startswith("field-") for name in data) or "do" in data
        making.form = CorrectionForm(making.kind, data if filled else None)
    return making


def _made(interview: Interview, making: Making, user: User) -> Proposal:
    """Raises Refused, also where the form does not take the values."""
    start = int(making.start) if making.start.isascii() and making.start.isdigit() else None
    words = review.selected(interview, making.words, start)
    if making.what == QUOTE:
        return review.add_quote(interview.pk, making.target, words, user)
    assert making.form is not None  # asked for before
    if not making.form.is_valid():
        raise review.Refused(_("Nothing was added: please correct the values marked below."))
    return review.propose_by_hand(interview.pk, making.kind, making.person, making.form.values(), words, user)
