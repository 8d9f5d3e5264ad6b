"""One made two: facts and quotes are ticked, and go to a new draft or to a player or club that we hold."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from players import merging
from players.admin.merging.access import Model, editor, key_of, page_of, rows_for
from players.evidence import show
from players.merging.following import Row
from players.models import Citation
from players.refusals import Refused


@require_http_methods(["GET", "HEAD", "POST"])
def split(request: HttpRequest, pk: int, model: Model) -> HttpResponse:
    user = editor(request, model)
    row = get_object_or_404(rows_for(model, user), pk=pk)
    if request.method != "POST":
        return _page(request, row, user)
    sent = request.POST
    to: Row | str = sent.get("name", "")
    if sent.get("to"):
        to = get_object_or_404(rows_for(model, user).exclude(pk=pk), pk=key_of(sent["to"]))
    facts = _facts(row, user)
    anchors = {fact.anchor for fact in facts}
    quotes = [key_of(quote) for quote in sent.getlist("quote")]
    try:
        done = merging.split(
            row,
            facts=[anchor for anchor in sent.getlist("fact") if anchor in anchors],
            quotes=list(Citation.objects.backing(facts).filter(pk__in=quotes).values_list("pk", flat=True)),
            aliases=[key_of(alias) for alias in sent.getlist("alias")],
            to=to,
            seen=sent.get("seen", ""),
            user=user,
            why=sent.get("why", ""),
        )
    except Refused as refusal:
        messages.error(request, str(refusal))
        return _page(request, row, user, status=409)
    messages.success(request, _("%(name)s has what was chosen. It can be undone here.") % {"name": done.gone_name})
    return HttpResponseRedirect(reverse(f"admin:players_{done.what}_merged", args=[done.pk]))


def _facts(row: Row, user: User) -> list[Any]:
    """The facts that the user may see: he moves no others by writing their names, or the keys of their quotes."""
    return [fact for fact in merging.held_by(row) if fact.is_editable_by(user)]


def _page(request: HttpRequest, row: Row, user: User, *, status: int = 200) -> HttpResponse:
    model = type(row)
    context = page_of(
        request,
        model,
        _("Split: %(name)s") % {"name": row},
        row=row,
        facts=show(_facts(row, user), user),
        aliases=row.aliases.all(),
        seen=merging.stamp(row, row),
        candidates=[each for each in merging.candidates(row, "", rows_for(model, user)) if not each.against],
        ticked=set(request.POST.getlist("fact")),
        ticked_quotes=set(request.POST.getlist("quote")),
        ticked_aliases=set(request.POST.getlist("alias")),
        typed=request.POST,
    )
    return render(request, "admin/players/merging/split.html", context, status=status)
