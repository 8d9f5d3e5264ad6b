from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from players.models import Player, Relationship
from players.people import acquainted
from players.search.people import Names
from players.together.circle import MOST_READ, circle
from players.together.comparison import address_of, compare
from players.views import who_had

FOUND = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """A player to be chosen, and where that leads."""

    player: Player
    address: str


def present(players: QuerySet[Player], slug: str, user: User | AnonymousUser) -> Player:
    """Who has this address, or had it."""
    if player := players.filter(slug=slug).first():
        return player
    return who_had(players, slug, user)


@require_safe
def comparison(request: HttpRequest, one: str, other: str) -> HttpResponse:
    players = Player.objects.visible_to(request.user).with_names(request.user)
    first, second = present(players, one, request.user), present(players, other, request.user)
    if first == second:
        raise Http404
    address = address_of(first, second)
    if request.path != address:
        # asked again each time: names change, and a merge can be undone
        return HttpResponsePermanentRedirect(address, headers={"Cache-Control": "no-cache"})
    context = {"shown": compare(first, second, request.user, timezone.localdate())}
    return render(request, "players/comparison.html", context)


@require_safe
def around(request: HttpRequest, slug: str) -> HttpResponse:
    players = Player.objects.visible_to(request.user).with_club()
    player = present(players, slug, request.user)
    if player.slug != slug:
        address = reverse("players:circle", args=[player.slug])
        return HttpResponsePermanentRedirect(address, headers={"Cache-Control": "no-cache"})
    context = {"player": player, "circle": circle(player, request.user, timezone.localdate())}
    return render(request, "players/circle.html", context)


@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """Whom to compare: the one, unless the address names him, and the other, by name."""
    players = Player.objects.visible_to(request.user).with_club()
    one = get_object_or_404(players, slug=slug) if (slug := request.GET.get("one", "")) else None
    text = request.GET.get("q", "").strip()
    found = [each.row for each in Names(text, request.user).find(FOUND)[0]] if text else []
    context = {
        "one": one,
        "text": text,
        "found": [_choice(one, player) for player in found if isinstance(player, Player) and player != one],
        "known": [_choice(one, player) for player in _known(one, request.user)] if one and not text else [],
    }
    return render(request, "players/comparison_choice.html", context)


def _known(player: Player, user: User | AnonymousUser) -> list[Player]:
    relations = Relationship.objects.visible_to(user).touching([player]).with_people()[:MOST_READ]
    return [each for each in acquainted(player, relations) if each.is_open_to(user)]


def _choice(one: Player | None, player: Player) -> Choice:
    chosen = reverse("players:choose") + "?" + urlencode({"one": player.slug})
    return Choice(player, address_of(one, player) if one else chosen)
