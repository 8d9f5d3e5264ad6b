"""Atom feeds: of all, of a club, of a player. Always what everybody may read, whoever asks."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import conditional_page, require_safe

from players.exports.tables import file_of, stamped
from players.feeds.news import MOST_NEWS, News, newest, newest_at, newest_of
from players.models import Club, Player
from players.models.visibility import EVERYBODY
from players.views import moved
from players.wording import date_words

# what XML cannot hold and a text may: the form feed between two pages of a .pdf
CONTROL_RE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class NewsFeed(Feed[News, Any]):
    feed_type = Atom1Feed
    author_name = "Werdegang"
    subtitle = gettext_lazy("What is newly on record, each fact with the words that it rests on.")

    def get_object(self, request: HttpRequest, about: Club | Player | None = None) -> Club | Player | None:
        return about

    def title(self, about: Club | Player | None) -> str:
        return f"{about} · Werdegang" if about else _("New on Werdegang")

    def link(self, about: Club | Player | None) -> str:
        return about.get_absolute_url() if about else reverse("players:home")

    def items(self, about: Club | Player | None) -> list[News]:
        if isinstance(about, Club):
            return newest_at(about)
        return newest_of(about) if about else newest()

    def item_title(self, item: News) -> str:
        count = len(item.facts)
        told = ngettext(
            "%(player)s: %(count)s fact from %(source)s", "%(player)s: %(count)s facts from %(source)s", count
        )
        published = date_words(item.source.published)
        source = f"{item.source.outlet or item.source.title}{f', {published}' if published else ''}"
        return CONTROL_RE.sub("", told % {"player": item.player, "count": count, "source": source})

    def item_description(self, item: News) -> str:
        return CONTROL_RE.sub("", render_to_string("players/_news.html", {"news": item}))

    def item_link(self, item: News) -> str:
        return item.player.get_absolute_url()

    def item_guid(self, item: News) -> str:
        return item.key.urn

    def item_pubdate(self, item: News) -> datetime:
        return item.since

    def item_updateddate(self, item: News) -> datetime:
        return item.changed


def _sent(request: HttpRequest, about: Club | Player | None = None) -> HttpResponse:
    response = NewsFeed()(request, about)
    # whatever is withdrawn leaves no later date behind, but another text: that alone is compared
    del response["Last-Modified"]
    stamped(response)
    return response


@require_safe
@conditional_page
def feed(request: HttpRequest) -> HttpResponse:
    return _sent(request)


@require_safe
@conditional_page
def player_feed(request: HttpRequest, slug: str) -> HttpResponse:
    players = Player.objects.visible_to(EVERYBODY)
    if (player := players.filter(slug=slug).first()) is None:
        return moved(players, slug, EVERYBODY, lambda present: file_of(present.get_absolute_url(), "atom"))
    return _sent(request, player)


@require_safe
def history(request: HttpRequest, slug: str) -> HttpResponse:
    """The feed of a player as a page: what is known by what it comes from, the latest first."""
    players = Player.objects.visible_to(EVERYBODY)
    if (player := players.filter(slug=slug).first()) is None:
        return moved(players, slug, EVERYBODY, lambda present: reverse("players:history", args=[present.slug]))
    news = newest_of(player)
    invented = any(each.source.invented for each in news)
    context = {"player": player, "news": news, "invented": invented, "is_cut": len(news) == MOST_NEWS}
    return render(request, "players/history.html", context)


@require_safe
@conditional_page
def club_feed(request: HttpRequest, slug: str) -> HttpResponse:
    clubs = Club.objects.visible_to(EVERYBODY)
    if (club := clubs.filter(slug=slug).first()) is None:
        return moved(clubs, slug, EVERYBODY, lambda present: file_of(present.get_absolute_url(), "atom"))
    return _sent(request, club)
