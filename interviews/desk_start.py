"""What an editor finds when he sits down: how much waits, what has waited longest, what contradicts, what failed.

Each count is asked only for who may open the page that it leads to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.urls import reverse
from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from interviews.models import Batch, Proposal
from players import conflicts
from players.models import Suggestion
from players.models.visibility import SEE_EDITORS

REVIEW = "interviews.change_proposal"
IMPORT = "interviews.add_interview"
SUGGESTIONS = "players.view_suggestion"


@dataclass(frozen=True, slots=True)
class Count:
    """A number, what it counts, where it leads, and what else is to be said of it."""

    number: Any
    label: str
    address: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A page of the desk."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Start:
    counts: tuple[Count, ...]
    ways: tuple[Way, ...]


def start(user: User, now: datetime) -> Start:
    """The counts, as far as the user may follow them, and the ways to the other pages."""
    counts: list[Count] = []
    if user.has_perm(REVIEW):
        counts += _waiting(now)
    if user.has_perm(SEE_EDITORS):
        number = conflicts.count(user)
        counts.append(Count(number, _("conflicts on record"), reverse("admin:players_player_conflicts")))
    if user.has_perm(SUGGESTIONS):
        number = Suggestion.objects.readable_by(user).waiting().count()
        counts.append(Count(number, _("suggestions of readers"), reverse("admin:players_player_suggestions")))
    if user.has_perm(IMPORT):
        number = Batch.objects.visible_to(user).with_failures().count()
        address = reverse("admin:interviews_interview_batches") + "?failed=1"
        counts.append(Count(number, _("imports with failed files"), address))
    return Start(tuple(counts), tuple(_ways(user)))


def _waiting(now: datetime) -> list[Count]:
    cards = Proposal.objects.cards().undecided()
    address = reverse("admin:interviews_interview_changelist") + "?o=-4"
    oldest = cards.oldest_first().select_related("interview__source").first()
    counts = [Count(cards.count(), _("proposals wait"), address)]
    if oldest is None:
        counts.append(Count("–", _("nothing waits"), address))
    else:
        age = timesince(oldest.created_at, now, depth=1)
        review = reverse("admin:interviews_interview_review", args=[oldest.interview_id])
        counts.append(Count(age, _("the oldest has waited"), review, str(oldest.interview)))
    return counts


def _ways(user: User) -> list[Way]:
    ways = (
        (IMPORT, _("Import interviews"), "interviews_interview_import"),
        (IMPORT, _("All imports"), "interviews_interview_batches"),
        (SEE_EDITORS, _("Stale facts"), "players_player_stale"),
        (SEE_EDITORS, _("Conflicts"), "players_player_conflicts"),
        (REVIEW, _("Conflicts in review"), "interviews_interview_conflicts"),
        (SUGGESTIONS, _("Suggestions of readers"), "players_player_suggestions"),
        (SEE_EDITORS, _("Waiting for a second pair of eyes"), "players_player_waiting"),
        ("players.change_player", _("Duplicates"), "players_player_duplicates"),
        ("players.view_player", _("Recent changes"), "players_change_changelist"),
    )
    return [Way(label, reverse(f"admin:{name}")) for permission, label, name in ways if user.has_perm(permission)]
