"""The page "Conflicts in review": proposals that wait and contradict what is on record, interview by interview."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from interviews import review
from interviews.admin.access import REVIEW, page_context, user_who_may
from interviews.models import Interview, Proposal
from interviews.review import kinds
from interviews.review.cases import Desk
from players.paging import page_of

INTERVIEWS_A_PAGE = 10  # to compare one takes some queries


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A card that waits, of whom, and what it says."""

    pk: int
    name: str
    label: str
    words: str


@require_safe
def conflict_list(request: HttpRequest) -> HttpResponse:
    user = user_who_may(request, REVIEW)
    page = page_of(request, Interview.objects.waiting_longest(), INTERVIEWS_A_PAGE)
    context = {
        **page_context(request, _("Conflicts in review")),
        "page": page,
        "found": [(interview, cards) for interview in page if (cards := contradictions(interview, user))],
    }
    return render(request, "admin/interviews/interview/conflicts.html", context)


def contradictions(interview: Interview, user: User) -> list[Contradiction]:
    """The undecided cards of an interview that contradict what we hold, in the order of the text."""
    desk = Desk(interview, user)
    cards = interview.proposals.cards().undecided().in_review_order().for_review()
    return [
        Contradiction(
            card.pk, desk.cast.name_of(card.person), kinds.label(card.kind), kinds.in_words(card.kind, card.fields)
        )
        for card in cards
        if _contradicts(desk, card)
    ]


def _contradicts(desk: Desk, card: Proposal) -> bool:
    try:
        return desk.standing(card) == review.Standing.CONFLICTS
    except review.Refused:  # something must be chosen first
        return False
