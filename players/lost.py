"""The page for an address that leads nowhere: with the nearest ones that do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from rapidfuzz import fuzz, process

from players import names
from players.models import Association, Club, Player, Source
from players.models.visibility import EVERYBODY
from players.search.people import Names

if TYPE_CHECKING:
    from django.db.models import QuerySet

MOST_NEAR, MOST_ASKED = 5, 40
LEAST_LIKENESS = 65  # of 100; "amira-lint" and "amira-lindt" have 95
LEAST_OF_A_COUNTRY = 85  # there are few, and none has a misspelt namesake
# "/players/amira-lint/", "/de/clubs/werder-bremen.json", "/amira-lindt"
_ASKED_RE = re.compile(r"^/(?:[a-z]{2}/)?(?:(players|clubs|associations|interviews)/)?([^/.]{2,200})(?:\.[a-z]+)?/?$")


@dataclass(frozen=True, slots=True)
class Near:
    name: str
    address: str


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """handler404. Where the database is away too, it offers nothing."""
    found = _ASKED_RE.match(request.path)
    room, typed = (found.group(1) or "", found.group(2)) if found else ("", "")
    asked = names.slug(typed)
    try:
        near = _near(room, asked, typed) if typed else []
    except DatabaseError:
        near = []
    context = {"near": near, "words": asked.replace("-", " ") if room in ("", "players") else ""}
    return render(request, "404.html", context, status=404)


def _near(room: str, asked: str, typed: str) -> list[Near]:
    """What everybody may open and has an address like that, the likest first."""
    rows: list[Any] = _countries(typed) if room in ("", "associations") else []
    if room == "interviews" and asked:
        rows += _likest(_neighbours(Source.objects.visible_to(EVERYBODY), asked), asked)
    elif room != "associations" and asked:
        people, clubs = Names(asked.replace("-", " "), EVERYBODY).find(MOST_ASKED)
        found = {"players": people, "clubs": clubs}.get(room, [*people, *clubs])
        rows += _likest([each.row for each in found], asked)
    return [_shown(row) for row in rows[:MOST_NEAR]]


def _countries(typed: str) -> list[Association]:
    """The associations of that code or name, in any of the languages."""
    rows = {row.pk: row for row in Association.objects.all()}
    spelt = {
        (row.pk, number): names.key(name)
        for row in rows.values()
        for number, name in enumerate((row.trigram, row.name_en, row.name_de, row.name_ja))
    }
    wanted = names.key(typed.replace("-", " "))
    found = process.extract(wanted, spelt, scorer=fuzz.token_sort_ratio, score_cutoff=LEAST_OF_A_COUNTRY, limit=None)
    return [rows[key] for key in dict.fromkeys(key for _name, _score, (key, _number) in found)]


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
