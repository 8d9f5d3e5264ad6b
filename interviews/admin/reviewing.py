"""The review screen, and the decisions that its forms send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from django.contrib import messages
from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from interviews import review
from interviews.admin import screen
from interviews.admin.access import PUBLISH, REVIEW, page_context, user_who_may
from interviews.forms import CorrectionForm
from interviews.models import Decision, Interview, Proposal
from interviews.review import NameOnly, NewClub, NewPlayer, kinds
from interviews.review.cases import Desk
from interviews.review.clubs import ClubCandidate
from interviews.review.people import Candidate
from players.models import Club, Player

Chosen = TypeVar("Chosen", Club, Player)


@dataclass(frozen=True, slots=True)
class ClubChoice:
    """One club of the selected card: what it is taken for, and what else it may be."""

    field: str
    label: str
    name: str
    found: Club | NewClub | None
    candidates: list[ClubCandidate]


@dataclass(frozen=True, slots=True)
class OtherChoice:
    """The second person of a relation: who he is taken for, and who else he may be."""

    name: str
    found: Player | NewPlayer | NameOnly | None
    candidates: list[Candidate]


@require_GET
def review_interview(request: HttpRequest, pk: int) -> HttpResponse:
    user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    asked = request.GET.get("card", "")
    return _page(request, interview, int(asked) if asked.isascii() and asked.isdigit() else None)


def _page(
    request: HttpRequest, interview: Interview, asked: int | None, form: CorrectionForm | None = None
) -> HttpResponse:
    prefetch_related_objects([interview], "turns")
    desk = Desk(interview)
    groups = screen.groups_of(desk)
    cards = [card for group in groups for card in group.waiting]
    selected = next((card for card in cards if card.proposal.pk == asked), cards[0] if cards else None)
    selected_pk = selected.proposal.pk if selected else None
    for card, following in zip(cards, [*cards[1:], *cards[:1]], strict=True):
        card.following = following.proposal.pk
    decided = Decision.objects.standing().in_interview(interview).by_user(request.user)
    sentences, coverage = screen.passed_over(interview)
    context = {
        **page_context(request, interview),
        "is_nav_sidebar_enabled": False,
        "interview": interview,
        "source": interview.source,
        "groups": groups,
        "blocks": screen.blocks_of(interview, groups, selected_pk),
        "passed_over": sentences,
        "coverage": coverage,
        "selected": selected,
        "form": form or (_correction(selected.proposal) if selected else None),
        "clubs": _clubs(desk, selected) if selected else [],
        "other": _other(desk, selected) if selected else None,
        "left": len(cards),
        "conflicts": sum(1 for card in cards if card.standing == "conflicts"),
        "last": decided.order_by("-pk").first(),
        "may_publish": request.user.has_perm(PUBLISH),
    }
    status = 422 if form is not None else 200
    return render(request, "admin/interviews/interview/review.html", context, status=status)


def _correction(proposal: Proposal) -> CorrectionForm:
    initial = {f"field-{name}": value for name, value in proposal.fields.items()}
    return CorrectionForm(proposal.kind, initial=initial)


def _clubs(desk: Desk, card: screen.Card) -> list[ClubChoice]:
    if card.proposal.kind not in kinds.KINDS:
        return []
    found = []
    for field in kinds.KINDS[card.proposal.kind].fields:
        name = str(card.proposal.fields.get(field.name, ""))
        if field.type == "club" and name:
            known = card.case.clubs.get(field.name) if card.case else None
            found.append(ClubChoice(field.name, field.label, name, known, desk.clubs.candidates(name)))
    return found


def _other(desk: Desk, card: screen.Card) -> OtherChoice | None:
    if card.proposal.kind != "relation":
        return None
    name = str(card.proposal.fields.get("other", ""))
    return OtherChoice(name, card.case.other if card.case else None, desk.cast.candidates(name))


@require_POST
def decide(request: HttpRequest, pk: int, card: int) -> HttpResponse:
    """Accept, correct and accept, reject or put off one card; then on to the next."""
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview.objects.with_source(), pk=pk)
    proposal = get_object_or_404(interview.proposals.cards(), pk=card)
    version = _number(request.POST.get("version"))
    reason = _one_line(request.POST.get("reason", ""))
    following: int | None = _number(request.POST.get("next"))
    what = request.POST.get("do")
    try:
        if what == "reject":
            review.reject(proposal.pk, version, user, reason=reason)
        elif what == "later":
            review.later(proposal.pk, version, user, reason=reason)
        elif what == "accept":
            review.accept(proposal.pk, version, user)
        elif what == "correct":
            form = CorrectionForm(proposal.kind, request.POST)
            if not form.is_valid():
                messages.error(request, _("Nothing was accepted: please correct the values marked below."))
                return _page(request, interview, proposal.pk, form)
            review.accept(proposal.pk, version, user, reason=reason, **_choices(request, proposal, form))
        else:
            messages.error(request, _("Choose accept, reject or later."))
            following = proposal.pk
    except review.StaleProposal as stale:
        wish = _("You wanted to %(what)s: %(words)s.") % {
            "what": what,
            "words": kinds.in_words(proposal.kind, proposal.fields),
        }
        messages.warning(request, f"{stale} {wish}")
        following = proposal.pk
    except review.Refused as refusal:
        messages.error(request, str(refusal))
        following = proposal.pk
    return HttpResponseRedirect(_place(interview, following))


def _choices(request: HttpRequest, proposal: Proposal, form: CorrectionForm) -> dict[str, Any]:
    """What the editor chose besides the values. Raises Refused for a choice that there is not."""
    values = form.values()
    unchanged = kinds.checked(proposal.kind, values) == kinds.checked(proposal.kind, proposal.fields)
    clubs: dict[str, Club | NewClub] = {}
    for field in kinds.KINDS[proposal.kind].fields:
        chosen = request.POST.get(f"club-{field.name}", "")
        if field.type == "club" and chosen == "new":
            clubs[field.name] = NewClub(str(values.get(field.name, "")))
        elif field.type == "club" and chosen:
            clubs[field.name] = _chosen(Club, chosen)
    return {
        "corrected": None if unchanged else values,
        "clubs": clubs,
        "other": _chosen_other(request.POST, str(values.get("other", ""))),
        "on_conflict": request.POST.get("on_conflict") or None,
    }


def _chosen_other(data: Mapping[str, Any], name: str) -> Player | NewPlayer | NameOnly | None:
    chosen = data.get("other", "")
    if not chosen:
        return None
    if chosen == "new":
        return NewPlayer(name)
    return NameOnly(name) if chosen == "name" else _chosen(Player, chosen)


def _chosen(model: type[Chosen], pk: str) -> Chosen:
    found = model._default_manager.filter(pk=_number(pk)).first()
    if found is None:
        raise review.Refused(_("What was chosen is not there any more: choose again."))
    return found


@require_POST
def undo(request: HttpRequest, pk: int, card: int) -> HttpResponse:
    user = user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview, pk=pk)
    proposal = get_object_or_404(interview.proposals.cards(), pk=card)
    try:
        review.undo(proposal.pk, _number(request.POST.get("version")), user)
        messages.success(
            request,
            _("Undone: %(words)s.") % {"words": kinds.in_words(proposal.kind, proposal.fields)},
        )
    except review.Refused as refusal:
        messages.error(request, str(refusal))
    return HttpResponseRedirect(_place(interview, proposal.pk))


@require_POST
def name_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Say whom a name in the interview means: a known player, or somebody new."""
    user_who_may(request, REVIEW)
    interview = get_object_or_404(Interview, pk=pk)
    person = _one_line(request.POST.get("person", ""))
    try:
        if person not in set(interview.proposals.values_list("person", flat=True)):
            raise review.Refused(_("Nothing is proposed of anybody of this name."))
        who = _who(request.POST)
        player = review.link_person(interview.pk, person, who)
        messages.success(
            request, _("%(name)s is %(player)s.") % {"name": person or _("The interviewee"), "player": player}
        )
    except review.Refused as refusal:
        messages.error(request, str(refusal))
    return HttpResponseRedirect(_place(interview, _number(request.POST.get("card"))))


def _who(data: Mapping[str, Any]) -> Player | NewPlayer:
    chosen = data.get("who", "")
    if chosen == "new":
        return NewPlayer(data.get("new_name", ""))
    if chosen == "slug":
        player = Player.objects.filter(slug=_one_line(data.get("slug", ""))).first()
        if player is None:
            raise review.Refused(_("No player has this address."))
        return player
    return _chosen(Player, chosen)


def _place(interview: Interview, card: int | None) -> str:
    address = reverse("admin:interviews_interview_review", args=[interview.pk])
    return f"{address}?card={card}#card-{card}" if card else address


def _number(text: object) -> int:
    """A whole number from a form; anything else is no version and no id, so 0."""
    plain = str(text or "")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 18 else 0


def _one_line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:300]
