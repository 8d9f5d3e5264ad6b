"""A person's own rights: a file of all that is held of him, and its erasure. For administrators only."""

from __future__ import annotations

import json

from django.contrib import messages
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from interviews import erasure
from interviews.admin.access import page_context, user_who_may
from interviews.erasure.door import ERASE
from interviews.erasure.holdings import Holdings
from players.models import Player
from players.refusals import Refused

SHOWN = 20  # rows of a part that the preview names one by one


@require_safe
def held(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything that is held of a player, as a file to hand to him."""
    user_who_may(request, ERASE)
    player = get_object_or_404(Player, pk=pk)
    text = json.dumps(erasure.held_of(player), cls=DjangoJSONEncoder, ensure_ascii=False, indent=1)
    response = HttpResponse(text, content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="{player.slug}.json"'
    response["Cache-Control"] = "no-store"
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    user = user_who_may(request, ERASE)
    player = get_object_or_404(Player, pk=pk)
    typed, reason, status = request.POST.get("typed", ""), request.POST.get("reason", ""), 200
    if request.method == "POST":
        try:
            erasure.erase(player, user, reason, typed, others_stay="others_stay" in request.POST)
        except Refused as refusal:
            messages.error(request, str(refusal))
            status = 422
        else:
            messages.success(request, _("Erased. Backups from before today still hold it: see the README."))
            return HttpResponseRedirect(reverse("admin:players_player_changelist"))
    holdings = Holdings(erasure.person_of(player))
    parts = [(words, len(rows), list(map(str, rows[:SHOWN]))) for words, rows in holdings.parts() if rows]
    context = {
        **page_context(request, _("Erase on request: %(player)s") % {"player": player}),
        "player": player,
        "parts": parts,
        "shown": SHOWN,
        "texts": [str(interview) for interview in holdings.other_interviews],
        "names": sorted(holdings.person.full_names),
        "shared": sorted(holdings.person.shared),
        "namesakes": Player.objects.filter(pk__in=holdings.person.namesakes).by_name(),
        "typed": typed,
        "reason": reason,
    }
    return render(request, "admin/interviews/interview/erase.html", context, status=status)
