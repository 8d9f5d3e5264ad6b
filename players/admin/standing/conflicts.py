"""The page "Conflicts": contested facts by player, with both values and their quotes, to be decided from there."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from players import conflicts
from players.admin.standing.access import club_of, editor_of, page_context
from players.models import Player
from players.numbers import whole
from players.paging import page_of
from players.refusals import Refused

PLAYERS_A_PAGE = 20


@require_safe
def conflict_list(request: HttpRequest) -> HttpResponse:
    user = editor_of(request)
    club = club_of(request)
    page = page_of(request, conflicts.players_in_conflict(user, club), PLAYERS_A_PAGE)
    context = {
        **page_context(request, _("Conflicts")),
        "page": page,
        "count": conflicts.count(user, club),
        "conflicts": conflicts.conflicts_of(list(page), user),
    }
    return render(request, "admin/players/standing/conflicts.html", context)


@require_POST
def prefer_value(request: HttpRequest, pk: int) -> HttpResponse:
    """One value counts alone; the message offers the way back."""
    user, data = editor_of(request), request.POST
    player = get_object_or_404(Player.objects.visible_to(user), pk=pk)
    try:
        made = conflicts.prefer(player, data.get("fact", ""), data.get("seen", ""), user, data.get("why", ""))
    except Refused as refusal:
        messages.error(request, f"{player}: {refusal}")
        return _back(request)
    told = _("%(player)s: one value counts now, the other is kept with the reason.") % {"player": player}
    address = reverse("admin:players_player_prefer_undo", args=[player.pk, made.pk])
    messages.success(request, format_html('{} <a href="{}">{}</a>', told, address, _("Undo …")))
    return _back(request)


@require_http_methods(["GET", "HEAD", "POST"])
def undo_preference(request: HttpRequest, pk: int, change: int) -> HttpResponse:
    """Asked first, then done."""
    user = editor_of(request)
    player = get_object_or_404(Player.objects.visible_to(user), pk=pk)
    if request.method != "POST":
        context = {**page_context(request, _("Undo a preference")), "player": player}
        return render(request, "admin/players/standing/undo.html", context)
    try:
        conflicts.take_back(player, whole(change), user)
    except Refused as refusal:
        messages.error(request, f"{player}: {refusal}")
    else:
        messages.success(request, _("%(player)s: both values count again.") % {"player": player})
    return _back(request)


def _back(request: HttpRequest) -> HttpResponseRedirect:
    following = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(following, {request.get_host()}, require_https=request.is_secure())
    return HttpResponseRedirect(following if is_ours else reverse("admin:players_player_conflicts"))
