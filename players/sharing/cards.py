"""What stands on the card of a page: of what everybody may read, his latest word that fits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from django.core.cache import cache
from django.urls import reverse
from django.utils.translation import gettext as _

from players.models import Player
from players.sharing.card import Card, draw
from players.sharing.letters import can_draw, readable, shortened
from players.wording import date_words, joined

if TYPE_CHECKING:
    from players.own_words import OwnWords
    from players.profile import Profile

LONGEST_QUOTE, SHORTEST_QUOTE = 120, 25
OPENING, CLOSING = '「『„“«‹"', '」』“”»›"'
KEPT = 24 * 60 * 60  # seconds; another picture has another key, so none is kept beyond its truth


def card_of(player: Player, profile: Profile) -> Card:
    """`profile` as everybody sees it. The card of the site where none of his names can be drawn."""
    spelt = [player.name, *(alias.name for alias in player.aliases.all())]
    if (name := next(filter(can_draw, spelt), None)) is None:
        return site_card()
    words = _chosen([words for topic in profile.topics for words in topic.words])
    about = [entry.value for entry in profile.position[:1] if not entry.contested]
    if profile.present and not profile.present.contested:
        about.append(profile.present.value)
    source = words.quote.source if words else None
    told = joined((source.outlet or source.title, date_words(source.published))) if source else ""
    return Card(
        name=readable(name),
        about=_drawn(" · ".join(about)),
        quote=shortened(bare(readable(words.quote.quote)), LONGEST_QUOTE) if words else "",
        language=source.language if source else "",
        told=_drawn(told),
        note=_("Invented for demonstration") if profile.invented else "",
    )


def site_card() -> Card:
    return Card(
        name=_("Football players, in their own words"),
        about=_("Every fact opens the words it rests on."),
    )


def address_of(card: Card, player: Player) -> str:
    """With its digest: whoever keeps pictures by their address fetches another one."""
    return f"{reverse('files:player_card', args=[player.slug])}?v={card.digest}"


def drawn(card: Card) -> bytes:
    """Kept for a day in the memory of this process: no file that an erasure would have to find."""
    key = f"card-{card.digest}"
    picture: bytes | None = cache.get(key)
    if picture is None:
        picture = draw(card)
        cache.set(key, picture, KEPT)
    return picture


def _chosen(said: Iterable[OwnWords]) -> OwnWords | None:
    """The latest that fits as it is; else the latest, which is cut after a word. None that cannot be drawn."""
    possible = [
        words
        for words in said
        if not words.entry.contested and not words.entry.fact.disputed and can_draw(words.quote.quote)
    ]
    possible.sort(key=lambda words: words.quote.source.published_latest or date.min, reverse=True)
    whole = (words for words in possible if SHORTEST_QUOTE <= len(readable(words.quote.quote)) <= LONGEST_QUOTE)
    return next(whole, possible[0] if possible else None)


def bare(text: str) -> str:
    """Without a quotation mark at an end whose other half stands outside or at the other end: the card sets its own."""
    inside = text[1:-1]
    if any(mark in OPENING + CLOSING for mark in inside):
        return text
    return text.lstrip(OPENING).rstrip(CLOSING) if text.strip(OPENING + CLOSING) else text


def _drawn(text: str) -> str:
    return readable(text) if can_draw(text) else ""
