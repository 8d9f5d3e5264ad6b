"""The page "Stale facts": what was true once and may not be any more, as a page and as a file."""

from __future__ import annotations

import csv
from io import StringIO

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from players import wording
from players.admin.standing.access import club_of, editor_of, page_context
from players.exports.tables import harmless
from players.paging import page_of
from players.shelf_life import SHELF_LIVES, ShelfLife, StaleFacts

FACTS_A_PAGE = 50


@require_safe
def stale_facts(request: HttpRequest) -> HttpResponse:
    user, today = editor_of(request), timezone.localdate()
    everything = StaleFacts(user, today, club=club_of(request))
    kinds, counts = _kinds(request), everything.counts
    found = everything if kinds == SHELF_LIVES else StaleFacts(user, today, kinds, everything.club)
    page = page_of(request, found, FACTS_A_PAGE)  # type: ignore[arg-type]  # counted and sliced as one is
    context = {
        **page_context(request, _("Stale facts")),
        "page": page,
        "rows": [(row, row.months_over(today)) for row in page],
        "kinds": [(life, counts[life.name]) for life in SHELF_LIVES],
        "kind": request.GET.get("kind", ""),
        "all": sum(counts.values()),
    }
    return render(request, "admin/players/standing/stale.html", context)


@require_safe
def stale_facts_csv(request: HttpRequest) -> HttpResponse:
    user, today = editor_of(request), timezone.localdate()
    written = StringIO()
    rows = csv.writer(written)
    rows.writerow(("player", "club", "fact", "kind", "as_of", "months_it_keeps", "months_over", "address"))
    for row in StaleFacts(user, today, _kinds(request), club_of(request)).all():
        player = row.fact.player
        cells = (
            player.name,
            player.club.name if player.club else "",
            wording.sentence(row.fact),
            row.life.name,
            row.fact.as_of,
            row.life.months,
            row.months_over(today),
            request.build_absolute_uri(f"{player.get_absolute_url()}#{row.fact.anchor}"),
        )
        rows.writerow(harmless(str(cell)) for cell in cells)
    response = HttpResponse(written.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="stale-facts-{today}.csv"'
    return response


def _kinds(request: HttpRequest) -> tuple[ShelfLife, ...]:
    """What ?kind= names, else all; Http404 for what never grows old."""
    asked = request.GET.get("kind", "")
    found = tuple(life for life in SHELF_LIVES if asked in ("", life.name))
    if not found:
        raise Http404
    return found
