"""One made two: facts and quotes are ticked, and go to a new draft or to a player whom we hold."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from players import merging
from players.admin.merging.access import editor, key_of, page_of, rows_for
from players.evidence import show
from players.models import Player, levels_for
from players.refusals import Refused


@require_http_methods(["GET", "HEAD", "POST"])
def split(request: HttpRequest, pk: int) -> HttpResponse:
    user = editor(request, Player)
    player = get_object_or_404(rows_for(Player, user), pk=pk)
    if request.method != "POST":
        return _page(request, player, user)
    sent = request.POST
    to: Player | str = sent.get("name", "")
    if sent.get("to"):
        to = get_object_or_404(rows_for(Player, user).exclude(pk=pk), pk=key_of(sent["to"]))
    try:
        done = merging.split(
            player,
            facts=[anchor for anchor in sent.getlist("fact") if anchor in _anchors(player, user)],
            quotes=[key_of(quote) for quote in sent.getlist("quote")],
            to=to,
            seen=sent.get("seen", ""),
            user=user,
            why=sent.get("why", ""),
        )
    except Refused as refusal:
        messages.error(request, str(refusal))
        return _page(request, player, user, status=409)
    messages.success(request, _("%(name)s has what was chosen. It can be undone here.") % {"name": done.gone_name})
    return HttpResponseRedirect(reverse("admin:players_player_merged", args=[done.pk]))


def _anchors(player: Player, user: User) -> set[str]:
    """The facts that the user may see: he moves no others by writing their names."""
    return {fact.anchor for fact in merging.facts_of([player.pk]) if fact.visibility in levels_for(user)}


def _page(request: HttpRequest, player: Player, user: User, *, status: int = 200) -> HttpResponse:
    facts = [fact for fact in merging.facts_of([player.pk]) if fact.visibility in levels_for(user)]
    context = page_of(
        request,
        Player,
        _("Split: %(name)s") % {"name": player},
        row=player,
        facts=show(facts, user),
        seen=merging.stamp(player, player),
        candidates=[each for each in merging.candidates(player, "", rows_for(Player, user)) if not each.against],
        ticked=set(request.POST.getlist("fact")),
        ticked_quotes=set(request.POST.getlist("quote")),
        typed=request.POST,
    )
    return render(request, "admin/players/merging/split.html", context, status=status)
