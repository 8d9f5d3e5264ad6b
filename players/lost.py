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
from players.search.people import Names

if TYPE_CHECKING:
    from django.db.models import QuerySet

MOST_NEAR, MOST_ASKED = 5, 40
LEAST_LIKENESS = 65  # of 100; "amira-lint" and "amira-lindt" have 95
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
    if room == "interviews":
        return [_shown(row) for row in _likest(_neighbours(Source.objects.visible_to(EVERYBODY), asked), asked)]
    people, clubs = Names(asked.replace("-", " "), EVERYBODY).find(MOST_ASKED)
    rows = {"players": people, "clubs": clubs}.get(room, [*people, *clubs])
    return [_shown(row) for row in _likest([found.row for found in rows], asked)]


def _neighbours(rows: QuerySet[Any], asked: str) -> list[Any]:
    """Those whose addresses stand beside the one asked for in the order of the alphabet."""
    behind, before = rows.filter(slug__gte=asked).order_by("slug"), rows.filter(slug__lt=asked).order_by("-slug")
    return [*behind[:MOST_ASKED], *before[:MOST_ASKED]]


def _likest(rows: list[Any], asked: str) -> list[Any]:
    slugs = {number: row.slug.replace("-", " ") for number, row in enumerate(rows)}
    found = process.extract(
        asked.replace("-", " "), slugs, scorer=fuzz.token_sort_ratio, score_cutoff=LEAST_LIKENESS, limit=MOST_NEAR
    )
    return [rows[number] for _slug, _score, number in found]


def _shown(row: Player | Club | Source | Association) -> Near:
    return Near(row.title if isinstance(row, Source) else str(row), row.get_absolute_url())
