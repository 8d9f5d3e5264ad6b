"""The page "Suggestions of readers": each beside the fact that it is about, to be followed, put off or declined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from players.admin.showing.rows import Standing, standings_by_key
from players.admin.standing.access import club_of, page_context
from players.models import Player, Suggestion, SuggestionDecision
from players.models.suggestions import SuggestionQuerySet
from players.numbers import whole
from players.paging import page_of
from players.refusals import Refused, Stale
from players.suggesting.deciding import DECIDE, decide, may_decide

VIEW = "players.view_suggestion"
ON_A_PAGE = 20
A_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Suggested:
    """One suggestion beside what it is about; without a fact, the player as a whole, or the fact is gone."""

    suggestion: Suggestion
    standing: Standing | None
    user: User

    @property
    def has_changed(self) -> bool:
        """Whether the fact says something else by now than what the reader had before him."""
        seen = self.suggestion.seen_version
        return self.standing is not None and seen is not None and self.standing.fact.version != seen

    @property
    def is_gone(self) -> bool:
        """Whether it was about a fact that is not there any more, as when its acceptance was undone."""
        return self.standing is None and self.suggestion.seen_version is not None

    @property
    def is_late(self) -> bool:
        """Whoever writes about himself has a right to an answer within a month."""
        return self.suggestion.waits and timezone.now() - self.suggestion.at > A_MONTH

    @property
    def may_answer(self) -> bool:
        return self.user.has_perm(DECIDE)

    @property
    def may_decide(self) -> bool:
        return may_decide(self.suggestion, self.user)

    @property
    def address(self) -> str:
        return reverse("admin:players_player_suggestion", args=[self.suggestion.pk])

    @property
    def correct_at(self) -> str:
        """The form of the fact, which leads back here when it is saved; "" where it is not his to change."""
        if self.standing is None or not self.standing.may_act:
            return ""
        form = reverse(f"admin:players_{self.standing.fact._meta.model_name}_change", args=[self.standing.fact.pk])
        return f"{form}?{urlencode({'next': self.address})}"

    @property
    def last(self) -> SuggestionDecision | None:
        return next(iter(self.suggestion.decisions.all()), None)


@require_safe
def suggestion_list(request: HttpRequest) -> HttpResponse:
    user, club = _reader_of_suggestions(request), club_of(request)
    found = Suggestion.objects.readable_by(user).with_people()
    if club is not None:
        found = found.filter(player__club=club)
    player = None
    if asked := request.GET.get("player", ""):
        player = get_object_or_404(Player.objects.visible_to(user), pk=whole(asked))
        found = found.of(player)
    is_decided = request.GET.get("decided") == "1"
    rows = found.decided() if is_decided else found.waiting().oldest_first()
    page = page_of(request, rows, ON_A_PAGE)
    context = {
        **page_context(request, _("Suggestions of readers")),
        "page": page,
        "rows": suggested(page, user),
        "player": player,
        "is_decided": is_decided,
    }
    return render(request, "admin/players/standing/suggestions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def suggestion(request: HttpRequest, pk: int) -> HttpResponse:
    """One suggestion, and what is decided on it. Where another was quicker, what was typed stays."""
    user = _reader_of_suggestions(request)
    found = Suggestion.objects.readable_by(user).with_people()
    row = get_object_or_404(found, pk=pk)
    data, status = request.POST, 200
    if request.method == "POST":
        if not user.has_perm(DECIDE):
            raise PermissionDenied
        try:
            done = decide(row, data.get("do", ""), user, data.get("why", ""), seen=whole(data.get("version")))
        except Refused as refusal:
            messages.error(request, str(refusal))
            row, status = get_object_or_404(found, pk=pk), 409 if isinstance(refusal, Stale) else 422
        else:
            _tell(request, done)
            return _back(request, done)
    context = {
        **page_context(request, str(row)),
        "row": suggested([row], user)[0],
        "why": data.get("why", ""),
        "next": data.get("next", ""),
    }
    return render(request, "admin/players/standing/suggestion.html", context, status=status)


def suggested(rows: Iterable[Suggestion], user: User) -> list[Suggested]:
    """Each with its fact as it stands; a query for each kind of fact among them."""
    rows = list(rows)
    standings = standings_by_key([key for row in rows if (key := row.fact_key)], user)
    return [Suggested(row, standings.get(row.fact_key) if row.fact_key else None, user) for row in rows]


def with_suggestions(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """For the form of a player or a fact: what readers have suggested about it and waits."""
    about = context.get("original")
    if about is None or not isinstance(request.user, User) or not request.user.has_perm(VIEW):
        return context
    readable: SuggestionQuerySet = Suggestion.objects.readable_by(request.user).waiting().oldest_first()
    found = readable.of(about) if isinstance(about, Player) else readable.about([about])
    return {**context, "suggestions": found.select_related("player")}


def _tell(request: HttpRequest, row: Suggestion) -> None:
    told = f"{row}: {row.get_state_display()}."
    address = reverse("admin:players_player_suggestion", args=[row.pk])
    messages.success(request, format_html('{} <a href="{}">{}</a>', told, address, _("Look at it again")))


def _back(request: HttpRequest, row: Suggestion) -> HttpResponseRedirect:
    """To the list that he came from."""
    following = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(following, {request.get_host()}, require_https=request.is_secure()):
        return HttpResponseRedirect(following)
    return HttpResponseRedirect(reverse("admin:players_player_suggestions"))


def _reader_of_suggestions(request: HttpRequest) -> User:
    user = request.user
    if not isinstance(user, User) or not user.has_perm(VIEW):
        raise PermissionDenied
    return user
