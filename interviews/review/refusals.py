"""What stops a decision. Each message is a sentence for the editor."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.utils import timezone

from interviews.models import Proposal, ReviewLock
from players.refusals import Refused


class StaleProposal(Refused):
    """Somebody decided on it, or it changed, since the editor saw it."""

    def __init__(self, proposal: Proposal, seen: int) -> None:
        self.proposal = proposal
        self.seen = seen
        last = proposal.decisions.select_related("by").first()
        who = f" by {last.by}" if last and last.by else ""
        super().__init__(
            f"You saw version {seen} of “{proposal}”; it is now {proposal.get_state_display()}{who}"
            f" (version {proposal.version}). Your decision was not taken."
        )


class NeedsChoice(Refused):
    """Whom or what is meant, or which of two values counts, must be chosen first."""


class CannotAccept(Refused):
    """The values as they stand make no fact."""


class Locked(Refused):
    """Somebody else reviews the interview now."""

    def __init__(self, lock: ReviewLock, user: User) -> None:
        self.lock = lock
        since = timezone.localtime(lock.since).strftime("%H:%M")
        if lock.taken_from_id == user.pk:
            told = f"{lock.user} has taken this interview over from you ({user}) at {since}."
        else:
            told = f"{lock.user} has been reviewing this interview since {since}."
        super().__init__(f"{told} Your decision was not taken, {user}: take it over to go on.")


__all__ = ["CannotAccept", "Locked", "NeedsChoice", "Refused", "StaleProposal"]
