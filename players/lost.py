"""The page for an address that leads nowhere: with the nearest ones that do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import DatabaseError
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from rapidfuzz import fuzz, process

from players import names
from players.exports.tables import EVERYBODY
from players.models import Association, Club, Player, Source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet

MOST_NEAR, MOST_ASKED = 5, 300
LEAST_LIKENESS = 65  # of 100; "amira-lint" and "amira-lindt" have 95
ENDS = 4  # letters: an address begins or ends as the one meant
# "/players/amira-lint/", "/de/clubs/werder-bremen.json", "/amira-lindt"
_ASKED_RE = re.compile(r"^/(?:[a-z]{2}/)?(?:(players|clubs|associations|interviews)/)?([^/.]{3,200})(?:\.[a-z]+)?/?$")


@dataclass(frozen=True, slots=True)
class Near:
    name: str
    address: str


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """handler404. Where the database is away too, it offers nothing."""
    found = _ASKED_RE.match(request.path)
    room, asked = (found.group(1) or "", names.slug(found.group(2))) if found else ("", "")
    try:
        near = _near(room, asked) if asked else []
    except DatabaseError:
        near = []
    context = {"near": near, "words": asked.replace("-", " ") if room in ("", "players") else ""}
    return render(request, "404.html", context, status=404)


def _near(room: str, asked: str) -> list[Near]:
    """What everybody may open and has an address like that, the likest first."""
    if room == "associations":
        like = Q(trigram__iexact=asked) | Q(name_en__istartswith=asked) | Q(name_de__istartswith=asked)
        return [_shown(row) for row in Association.objects.filter(like)[:MOST_NEAR]]
    rooms: dict[str, QuerySet[Any]] = {
        "players": Player.objects.visible_to(EVERYBODY),
        "clubs": Club.objects.visible_to(EVERYBODY),
        "interviews": Source.objects.visible_to(EVERYBODY),
    }
    asked_in = [rooms[room]] if room else [rooms["players"], rooms["clubs"]]
    rows = [row for each in asked_in for row in _alike(each, asked)]
    return [_shown(row) for row in _likest(rows, asked)]


def _alike(rows: QuerySet[Any], asked: str) -> Iterable[Any]:
    """A first choice by the database: whoever begins or ends alike, or has the last word for one of his."""
    last_word = asked.rpartition("-")[2]
    like = Q(slug__startswith=asked[:ENDS]) | Q(slug__endswith=asked[-ENDS:])
    if len(last_word) >= ENDS:
        like |= Q(slug__contains=last_word)
    return rows.filter(like).order_by("pk")[:MOST_ASKED]


def _likest(rows: list[Any], asked: str) -> list[Any]:
    slugs = {number: row.slug.replace("-", " ") for number, row in enumerate(rows)}
    found = process.extract(
        asked.replace("-", " "), slugs, scorer=fuzz.token_sort_ratio, score_cutoff=LEAST_LIKENESS, limit=MOST_NEAR
    )
    return [rows[number] for _slug, _score, number in found]


def _shown(row: Player | Club | Source | Association) -> Near:
    return Near(row.title if isinstance(row, Source) else str(row), row.get_absolute_url())
