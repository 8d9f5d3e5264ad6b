"""The review page, and the parts of it that a script swaps: from the same look-ups and the same templates."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import User
from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from interviews import review
from interviews.admin import screen
from interviews.admin.access import PUBLISH, page_context
from interviews.admin.card import Card, card_of
from interviews.admin.choices import chosen_of
from interviews.admin.queue_filter import QueueFilter
from interviews.forms import CorrectionForm
from interviews.models import Decision, Interview, Proposal, ReviewLock
from interviews.review import kinds
from interviews.review.cases import NOTHING_CHOSEN, Choices, Desk
from players.models import Player

if TYPE_CHECKING:
    from interviews.admin.by_hand import Making

TEMPLATES = "admin/interviews/interview"
PART = "X-Requested-With"  # "card" or "queue": the part of the page that the script asks for
STANDINGS = {
    "new": _("new"),
    "confirms": _("confirms"),
    "refines": _("refines"),
    "conflicts": _("conflicts"),
    screen.CHOOSE: _("choose"),
    "later": _("put off"),
    "accepted": _("accepted"),
    "rejected": _("rejected"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What an editor sent and was refused: the page shows it again, so that nothing typed is lost."""

    data: Mapping[str, str]
    form: CorrectionForm
    leave_out: Collection[str] = ()
    remember: Collection[str] = ()

    def choices(self, proposal: Proposal, user: User | None) -> Choices:
        """What he chose, as far as it can be chosen."""
        values = self.form.values() if self.corrects and self.form.is_valid() else None
        try:
            chosen = chosen_of(self.data, proposal, values or proposal.fields, user)
        except review.Refused:
            chosen = NOTHING_CHOSEN
        return replace(chosen, corrected=values)

    @property
    def corrects(self) -> bool:
        return self.data.get("do") == "correct" and bool(self.form.fields)


@dataclass(frozen=True, slots=True)
class Linked:
    """What was said last of whom a name means, for its undo."""

    person: str
    name: str
    player: Player
    was: int | None  # whom it meant before


def whole(
    request: HttpRequest, interview: Interview, asked: int, wish: Wish | None = None, making: Making | None = None
) -> HttpResponse:
    """The page, with the card asked for or the first one that waits; or with what is made by hand in its place."""
    wanted, desk = _start(request, interview)
    queue = screen.queue_of(desk, wanted)
    selected = queue.select(asked)
    sentences, coverage = screen.passed_over(interview)
    context = {
        **page_context(request, interview),
        **_common(request, interview, wanted),
        **_card(desk, selected, wish),
        **_queue(queue, interview),
        "is_nav_sidebar_enabled": False,
        "making": making,
        "lock": _others(request, interview),
        "blocks": screen.blocks_of(interview, queue.rows),
        "passed_over": sentences,
        "coverage": coverage,
    }
    return render(request, f"{TEMPLATES}/review.html", context, status=422 if wish else 200)


def card(
    request: HttpRequest,
    interview: Interview,
    asked: int,
    decided: Collection[int] = (),
    wish: Wish | None = None,
    *,
    tells_lock: bool = False,
    linked: Linked | None = None,
) -> HttpResponse:
    """One card and its row, the rows that were decided, and how many are left: a fixed number of queries."""
    wanted, desk = _start(request, interview)
    proposals = interview.proposals.cards().for_review()
    following = proposals.filter(pk=asked).first() or proposals.undecided().in_review_order().first()
    rows = [screen.row_of(desk, each) for each in proposals.filter(pk__in=decided)]
    selected = screen.row_of(desk, following) if following else None
    if selected:
        selected.selected = True
    context = {
        **_common(request, interview, wanted),
        **_card(desk, selected, wish),
        "rows": [*(row for row in rows if row.proposal != following), *([selected] if selected else [])],
        "left": interview.proposals.cards().undecided().count(),
        "tells_lock": tells_lock,
        "linked": linked,
        "lock": _others(request, interview) if tells_lock else None,
    }
    return render(request, f"{TEMPLATES}/_answer.html", context)


def making(request: HttpRequest, interview: Interview, made: Making) -> HttpResponse:
    """The form of what is made by hand, in the place of the card."""
    context = {"interview": interview, "source": interview.source, "making": made}
    context["filter"] = QueueFilter.read(request.GET.dict())
    return render(request, f"{TEMPLATES}/_answer.html", context)


def queue(request: HttpRequest, interview: Interview, asked: int) -> HttpResponse:
    """The queue anew, as the filter leaves it."""
    wanted, desk = _start(request, interview)
    found = screen.queue_of(desk, wanted)
    found.select(asked)
    context = {**_common(request, interview, wanted), **_queue(found, interview)}
    context["lock"] = _others(request, interview)
    return render(request, f"{TEMPLATES}/_queue.html", context)


def address(interview: Interview, wanted: QueueFilter, asked: int = 0) -> str:
    """Of the page: at a card, as the filter leaves it."""
    place = reverse("admin:interviews_interview_review", args=[interview.pk])
    query = f"{f'card={asked}' if asked else ''}{wanted.query}".removeprefix("&")
    return f"{place}?{query}#lit" if query else place


def _others(request: HttpRequest, interview: Interview) -> ReviewLock | None:
    """The lock of another editor; else the interview is this one's from now on."""
    lock = review.enter(interview, request.user)  # type: ignore[arg-type]
    return lock if lock.user_id != request.user.pk else None


def _start(request: HttpRequest, interview: Interview) -> tuple[QueueFilter, Desk]:
    prefetch_related_objects([interview], "turns")
    return QueueFilter.read(request.GET.dict()), Desk(interview, request.user)  # type: ignore[arg-type]


def _common(request: HttpRequest, interview: Interview, wanted: QueueFilter) -> dict[str, Any]:
    decided = Decision.objects.standing().in_interview(interview).by_user(request.user)
    return {
        "interview": interview,
        "source": interview.source,
        "filter": wanted,
        "last": decided.order_by("-pk").first(),
        "may_publish": request.user.has_perm(PUBLISH),
    }


def _queue(queue: screen.Queue, interview: Interview) -> dict[str, Any]:
    people = sorted({row.proposal.person for row in queue.rows})
    return {
        "queue": queue,
        "left": len(queue.open),
        "conflicts": queue.conflicts,
        "kinds": sorted({(row.proposal.kind, row.label) for row in queue.rows}, key=lambda each: each[1]),
        "people": [name or Desk(interview).cast.name_of(name) for name in people],
        "standings": STANDINGS,
    }


def _card(desk: Desk, row: screen.Row | None, wish: Wish | None) -> dict[str, Any]:
    if row is None:
        return {"card": None}
    chosen = wish.choices(row.proposal, desk.user) if wish else NOTHING_CHOSEN
    way = wish.data.get("on_conflict", "") if wish else ""
    shown: Card = card_of(desk, row, list(desk.interview.turns.all()), chosen, way)
    return {"card": shown, "form": wish.form if wish else correction(row.proposal), "wish": wish}


def correction(proposal: Proposal, sent: Mapping[str, str] | None = None) -> CorrectionForm:
    """The values of a card as a form, with what was sent."""
    initial = {f"field-{name}": value for name, value in proposal.fields.items()}
    return CorrectionForm(proposal.kind, sent, initial=initial)


def in_words(proposal: Proposal, wish: Wish | None = None) -> str:
    """What a card says; with the values that the editor typed where he corrected them."""
    values = wish.form.values() if wish and wish.corrects and wish.form.is_valid() else proposal.fields
    return kinds.in_words(proposal.kind, values)
