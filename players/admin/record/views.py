"""The page "Eligibility record" of a player: everything that the rules read of him, with the verdict beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from players import summary
from players.admin.reasons import given_reason
from players.admin.record.form import EligibilityRecord
from players.admin.record.panel import Panel, part_in_the_rules, worked_out
from players.evidence import ShownFact, show
from players.models import Eligibility, Player, Relationship, Visibility, versions
from players.on_record import OnRecord
from players.verdicts import rules_in_force

MODELS = ("nationality", "ancestor", "residence", "appearance", "associationchange", "completelists")
PERMISSIONS = (
    "players.see_editors",
    "players.change_detail",
    *(f"players.{action}_{model}" for model in MODELS for action in ("add", "change")),
)


@dataclass(frozen=True, slots=True)
class Said:
    """Something interviews tell, whether the rules read it, and as what."""

    shown: ShownFact
    tag: Any
    part: Any


@require_http_methods(["GET", "HEAD", "POST"])
def eligibility_record(request: HttpRequest, pk: int) -> HttpResponse:
    user = _editor(request)
    if request.method != "POST":
        return _page(request, EligibilityRecord(_player(user, pk), user))
    with versions.change(user, "", given_reason(request)):
        player = _player(user, pk, lock=True)
        record = EligibilityRecord(player, user, request.POST)
        if record.is_stale:
            for words in record.changed_meanwhile():
                messages.warning(request, words)
            messages.error(
                request,
                _("Not saved: the record has changed since this page was opened. What you typed is still here."),
            )
            return _page(request, record, status=409)
        if not record.is_valid():
            messages.error(request, _("Not saved: please correct what is marked below."))
            return _page(request, record, status=422)
        saved = record.save()
        if saved:
            summary.refresh(player)
            versions.rename(f"eligibility record saved: {player}")
    if saved:
        told = ngettext(
            "%d change saved, the verdicts are worked out anew.",
            "%d changes saved, the verdicts are worked out anew.",
            saved,
        )
        messages.success(request, told % saved)
    else:
        messages.info(request, _("Nothing was changed."))
    return HttpResponseRedirect(reverse("admin:players_player_eligibility", args=[pk]))


@require_POST
def try_out(request: HttpRequest, pk: int) -> HttpResponse:
    """What the rules would say: the whole page, or for a script the panel alone. Nothing is saved."""
    user = _editor(request)
    record = EligibilityRecord(_player(user, pk), user, request.POST, trial=True)
    if request.POST.get("only") == "panel":
        panel = _panel(record, _on_record(record, _said(record)))
        return render(request, "admin/players/player/_panel.html", {"panel": panel})
    return _page(request, record)


def _editor(request: HttpRequest) -> User:
    user = request.user
    if not isinstance(user, User) or not user.has_perms(PERMISSIONS):
        raise PermissionDenied
    return user


def _player(user: User, pk: int, *, lock: bool = False) -> Player:
    players = Player.objects.visible_to(user)
    return get_object_or_404(players.select_for_update(no_key=True) if lock else players, pk=pk)


def _said(record: EligibilityRecord) -> list[Any]:
    """What interviews say of him and a country, and of his family: read, never edited here."""
    user = record.editing.user
    eligibilities = Eligibility.objects.visible_to(user).of(record.player)
    family = Relationship.objects.visible_to(user).of(record.player).filter(kind=Relationship.Kind.FAMILY)
    return [
        *eligibilities.select_related("association", "named_source"),
        *family.select_related("other", "named_source"),
    ]


def _on_record(record: EligibilityRecord, said: list[Any]) -> OnRecord:
    """What the rules read: all of the page, but for what only reviewers see."""
    told = [fact for fact in said if fact.visibility != Visibility.INTERNAL]
    return OnRecord.of([*told, *record.facts], record.complete())


def _panel(record: EligibilityRecord, on_record: OnRecord) -> Panel:
    today = timezone.localdate()
    told = worked_out(on_record, record.editing.world, today)
    return Panel(told, today, rules_in_force(today).id, record.left_out(), record.without_source, record.unreleased)


def _page(request: HttpRequest, record: EligibilityRecord, *, status: int = 200) -> HttpResponse:
    user, said = record.editing.user, _said(record)
    on_record = _on_record(record, said)
    births = [fact for rows in record.sets if rows.kind.detail for fact in rows.held.values()]
    context = {
        **admin.site.each_context(request),
        "title": _("Eligibility record: %(player)s") % {"player": record.player},
        "is_nav_sidebar_enabled": False,
        "player": record.player,
        "record": record,
        "why": given_reason(request),
        "said": [Said(entry, *part_in_the_rules(entry.fact, on_record)) for entry in show([*said, *births], user)],
        "panel": _panel(record, on_record),
        "sources": record.editing.sources.offered(),
    }
    return render(request, "admin/players/player/eligibility.html", context, status=status)
