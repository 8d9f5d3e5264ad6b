"""Who sees a fact: the list of a player's facts, one fact, and what waits for a second pair of eyes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from players import showing
from players.admin.showing.rows import Standing, awaiting, standing, standings_of, ticks_awaiting
from players.admin.standing.suggestions import with_suggestions
from players.models import CompleteLists, Fact, Player
from players.models.eligibility import TICKS
from players.models.sources import FACT_FIELDS
from players.models.visibility import SEE_EDITORS
from players.numbers import whole
from players.refusals import Refused
from players.rulings import CONFIRMED

MOST_WAITING = 200  # on one page; the rest comes when these are done


@require_safe
def player_facts(request: HttpRequest, pk: int) -> HttpResponse:
    user = _editor(request)
    player = get_object_or_404(Player.objects.visible_to(user), pk=pk)
    context = {
        **_context(request, _("Facts of %(player)s") % {"player": player}),
        "player": player,
        "groups": standings_of(player, user),
    }
    return render(request, "admin/players/fact/of_player.html", context)


@require_safe
def waiting_facts(request: HttpRequest) -> HttpResponse:
    user = _editor(request)
    rows, ticks = awaiting(user), ticks_awaiting(user)
    context = {
        **_context(request, _("Waiting for a second pair of eyes")),
        "rows": rows[:MOST_WAITING],
        "count": len(rows),
        "ticks": ticks[:MOST_WAITING],
        "ticks_count": len(ticks),
    }
    return render(request, "admin/players/fact/waiting.html", context)


@require_POST
def waiting_tick(request: HttpRequest, pk: int, tick: str) -> HttpResponse:
    """Confirm or decline that a list is complete."""
    user = _editor(request)
    found = CompleteLists.objects.filter(player__in=Player.objects.visible_to(user)).select_related("player")
    lists = get_object_or_404(found, pk=pk)
    if tick not in TICKS:
        raise Http404
    about = f"{lists.player}: {CONFIRMED[tick]}"
    try:
        messages.success(request, f"{_tick_done(request.POST, lists, tick, user)} {about}")
    except Refused as refusal:
        messages.error(request, f"{refusal} {about}")
    return HttpResponseRedirect(reverse("admin:players_player_waiting"))


def _tick_done(data: Mapping[str, Any], lists: CompleteLists, tick: str, user: User) -> str:
    """What was done, in words. Raises Refused."""
    seen = str(data.get("seen", ""))
    match data.get("do"):
        case "confirm":
            showing.second_tick(lists, tick, user, seen=seen)
            return _("Confirmed.")
        case "decline":
            showing.decline_tick(lists, tick, user, str(data.get("why", "")), seen=seen)
            return _("Declined: the tick is taken back.")
    raise Refused(_("Choose what to do."))


@require_http_methods(["GET", "HEAD", "POST"])
def fact(request: HttpRequest, field: str, pk: int) -> HttpResponse:
    """One fact with everything that can be done about it, and the doing."""
    user = _editor(request)
    row = standing(field, pk, user) if field in FACT_FIELDS else None
    if row is None:
        raise Http404
    if request.method == "POST":
        _do(request, row, user)
        return HttpResponseRedirect(_back(request, row))
    context = {**_context(request, row.shown.sentence), "row": row, "player": row.fact.player, "original": row.fact}
    return render(request, "admin/players/fact/one.html", with_suggestions(request, context))


def _do(request: HttpRequest, row: Standing, user: User) -> None:
    data = request.POST
    why, told = data.get("why", ""), {"version": whole(data.get("version"))}
    try:
        done = _done(data, row.fact, user, why, told)
        messages.success(request, f"{done} {row.fact.player}: {row.shown.sentence}")
    except Refused as refusal:
        messages.error(request, f"{refusal} {row.fact.player}: {row.shown.sentence}")


def _done(data: Mapping[str, Any], fact: Fact, user: User, why: str, told: dict[str, int]) -> str:
    """What was done, in words. Raises Refused."""
    match data.get("do"):
        case "level":
            showing.set_visibility(fact, str(data.get("level", "")), user, why, **told)
            return _("Set who sees it.")
        case "retract":
            showing.retract(fact, user, why, **told)
            return _("Retracted: it stands on no public page any more.")
        case "reinstate":
            showing.reinstate(fact, user, why, **told)
            return _("Put back.")
        case "dispute":
            showing.dispute(fact, user, why, **told)
            return _("Marked as disputed by the player.")
        case "settle":
            showing.settle_dispute(fact, user, why, **told)
            return _("The dispute is settled.")
        case "confirm":
            showing.second(fact, user, **told)
            return _("Confirmed.")
        case "decline":
            showing.decline(fact, user, why, **told)
            return _("Declined, and so retracted.")
    raise Refused(_("Choose what to do."))


def _back(request: HttpRequest, row: Standing) -> str:
    """Where he came from, at the fact; else the fact's own page."""
    place = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(place, {request.get_host()}, require_https=request.is_secure()):
        return f"{place.partition('#')[0]}#{row.shown.anchor}"
    return reverse("admin:players_player_fact", args=[row.field, row.fact.pk])


def _editor(request: HttpRequest) -> User:
    user = request.user
    if not isinstance(user, User) or not user.has_perm(SEE_EDITORS):
        raise PermissionDenied
    return user


def _context(request: HttpRequest, title: str) -> dict[str, Any]:
    return {**admin.site.each_context(request), "title": title}
