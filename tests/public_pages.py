"""Every kind of public page once, in every language: what the tests of looks, weight and access go through.

A new page is a line in `KINDS`; a new language comes by the settings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from tests.builders import cite, make_club, make_detail, make_player, make_source, make_step
from tests.players.profiles import Around, known_player, recorded_player

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)
Address = Callable[[Around], str]


class Page(NamedTuple):
    kind: str
    language: str
    address: str


def everything() -> Around:
    """Enough of everything for every page: a player, a register, a club through which many have gone."""
    around = known_player()
    recorded_player()
    told = make_source("Hundert Stimmen")
    for number in range(30):
        player = make_player(f"Spieler {number:02d} von und zu Langenstein")
        elsewhere = make_club(f"Turn- und Sportverein Musterhausen-Unterhaching {number}")
        cite(make_step(player, elsewhere, "2001", "2005", relation="former"), f"Vorher {number}.", told)
        cite(make_step(player, around.club, "2005", "2008", relation="former"), f"Dann {number}.", told)
        cite(make_step(player, around.club, "2010", as_of="2025"), f"Jetzt {number}.", told)
        cite(make_detail(player, "supports", club=around.club), f"Immer {number}.", told)
    return around


def _fact(around: Around) -> str:
    """What a suggestion is about: "detail-12"."""
    return around.player.detail_facts.filter(kind="birth_place")[0].anchor


KINDS: dict[str, Address] = {
    "home": lambda around: reverse("players:home"),
    "player_list": lambda around: reverse("players:player_list"),
    "player_list filtered": lambda around: (
        reverse("players:player_list") + f"?club={around.club.slug}&nationality=JPN&q=m"
    ),
    "player_list wrongly filtered": lambda around: reverse("players:player_list") + "?club=nowhere",
    "player_list of nobody": lambda around: reverse("players:player_list") + "?q=nobody-of-this-name",
    "player_detail": lambda around: around.player.get_absolute_url(),
    "player_detail with a register": lambda around: reverse("players:player_detail", args=["mika-sandhof"]),
    "player_detail of whom little is known": lambda around: around.idol.get_absolute_url(),
    "history": lambda around: reverse("players:history", args=[around.player.slug]),
    "circle": lambda around: reverse("players:circle", args=[around.player.slug]),
    "comparison": lambda around: reverse("players:comparison", args=sorted((around.friend.slug, around.player.slug))),
    "choose": lambda around: reverse("players:choose") + f"?one={around.friend.slug}&q=Kenji",
    "suggest": lambda around: reverse("players:suggest", args=[_fact(around)]),
    "suggested": lambda around: reverse("players:suggested", args=[_fact(around)]),
    "club_list": lambda around: reverse("players:club_list"),
    "club_detail": lambda around: around.club.get_absolute_url(),
    "club_detail, one part": lambda around: around.club.get_absolute_url() + "?part=before&page=2",
    "association_list": lambda around: reverse("players:association_list"),
    "association_detail": lambda around: around.japan.get_absolute_url(),
    "association_detail filtered": lambda around: (
        around.japan.get_absolute_url() + "?part=said&stance=open&stance=declared"
    ),
    "association_detail wrongly filtered": lambda around: around.japan.get_absolute_url() + "?part=nothing",
    "interview_list": lambda around: reverse("interviews:interview_list"),
    "interview_detail": lambda around: around.source.get_absolute_url(),
    "interview_detail of a register": lambda around: reverse("interviews:interview_detail", args=["register"]),
    "search": lambda around: reverse("players:search") + "?q=Reuterskamp",
    "search for nothing": lambda around: reverse("players:search"),
    "eligibility_rules": lambda around: reverse("players:eligibility_rules"),
    "documentation": lambda around: reverse("documentation"),
    "not found": lambda around: reverse("players:club_detail", args=["sv-helbach"]),
}


def pages(around: Around) -> Iterator[Page]:
    """The kinds one after the other, each in every language."""
    for kind, address in KINDS.items():
        for language in LANGUAGES:
            with translation.override(language):
                yield Page(kind, language, address(around))
