"""The cards themselves. Only what everybody may read is on them, whoever asks."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from players.exports.tables import stamped
from players.models import Player
from players.models.visibility import EVERYBODY
from players.profile import build
from players.sharing.card import Card
from players.sharing.cards import card_of, drawn, site_card
from players.views import moved


def _sent(request: HttpRequest, card: Card) -> HttpResponse:
    etag = f'"{card.digest}"'
    response = get_conditional_response(request, etag) or HttpResponse(drawn(card), content_type="image/png")
    response["ETag"] = etag
    stamped(response)
    return response


@require_safe
def player_card(request: HttpRequest, slug: str) -> HttpResponse:
    players = Player.objects.visible_to(EVERYBODY).with_names(EVERYBODY)
    if (player := players.filter(slug=slug).first()) is None:
        return moved(players, slug, EVERYBODY, lambda present: f"{present.get_absolute_url().removesuffix('/')}.png")
    return _sent(request, card_of(player, build(player, EVERYBODY, timezone.localdate())))


@require_safe
def card(request: HttpRequest) -> HttpResponse:
    return _sent(request, site_card())
