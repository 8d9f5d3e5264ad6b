"""The door across: a proposal is accepted, rejected or put off.

Each decision locks the interview and then the proposal, checks that the editor saw its present version, and
is kept. An acceptance also locks its players. One transaction: a fault half-way leaves nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from uuid import UUID

from django.contrib.auth.models import User
from django.db.models import F
from django.utils import timezone

from interviews.models import Decision, Proposal
from interviews.review.acceptance import apply
from interviews.review.cases import Choices, ClubChoice
from interviews.review.facts import OnConflict
from interviews.review.kinds import Value, told
from interviews.review.locking import door, lock_proposal
from interviews.review.people import Other, Person
from interviews.review.refusals import Refused
from players.models import Visibility, versions

State = Proposal.State


@door
def accept(
    proposal_id: int,
    version: int,
    user: User | None,
    *,
    corrected: Mapping[str, Value] | None = None,
    person: Person | None = None,
    other: Other | None = None,
    clubs: Mapping[str, ClubChoice] | None = None,
    refused: Collection[str] = (),
    remember: Collection[str] = (),
    visibility: str = "",
    same: Mapping[int, str] | None = None,
    on_conflict: OnConflict | None = None,
    reason: str = "",
    today: date | None = None,
) -> Decision:
    """Make or confirm facts with their citations. `corrected` gives all fields of the kind anew.

    `refused` names optional values that are left out (`refusable`); `remember` those whose spelling becomes a name of
    whom or what was chosen: "person", "other", fields of clubs; `visibility` makes it stricter than its kind; `same`
    says by number which held fact a claim is (its anchor), or that it is "another".
    Raises StaleProposal, Locked, NeedsChoice (whom, which club, which of two values) or CannotAccept.
    """
    proposal = lock_proposal(proposal_id, version, user, State.WAITING, State.LATER)
    if visibility and visibility not in Visibility.values:
        raise Refused(f"“{visibility}” is no level of visibility.")
    choices = Choices(
        corrected, person, other, clubs or {}, frozenset(refused), visibility, same or {}, frozenset(remember)
    )
    return accept_locked(proposal, user, choices, on_conflict, reason=reason, today=today)


def accept_locked(
    proposal: Proposal,
    user: User | None,
    choices: Choices,
    on_conflict: OnConflict | None = None,
    *,
    reason: str = "",
    batch: UUID | None = None,
    today: date | None = None,
) -> Decision:
    """`accept`, for whoever holds the locks of interview and proposal."""
    with versions.change(user, f"accepted: {told(proposal)}", reason):
        decision = _decide(proposal, Decision.Kind.ACCEPT, State.ACCEPTED, user, reason)
        decision.batch = batch
        decision.corrected = dict(choices.corrected or {})
        decision.refused = sorted(choices.refused | _left_empty(proposal, choices.corrected))
        apply(decision, choices, on_conflict, today or timezone.localdate(), guard_public=True)
    return decision


def _left_empty(proposal: Proposal, corrected: Mapping[str, Value] | None) -> set[str]:
    """What was proposed and the editor has emptied."""
    return {name for name in proposal.fields if corrected is not None and corrected.get(name) in (None, "", False)}


@door
def reject(proposal_id: int, version: int, user: User | None, *, reason: str = "") -> Decision:
    """Say that it is not so; it is never proposed again for this interview."""
    proposal = lock_proposal(proposal_id, version, user, State.WAITING, State.LATER)
    return _decide(proposal, Decision.Kind.REJECT, State.REJECTED, user, reason)


@door
def later(proposal_id: int, version: int, user: User | None, *, reason: str = "") -> Decision:
    """Put it off: it comes again at the end."""
    proposal = lock_proposal(proposal_id, version, user, State.WAITING, State.LATER)
    return _decide(proposal, Decision.Kind.LATER, State.LATER, user, reason)


def _decide(proposal: Proposal, kind: Decision.Kind, state: Proposal.State, user: User | None, reason: str) -> Decision:
    """Keep the decision; one that put it off before is over by that."""
    proposal.decisions.standing().update(undone_at=timezone.now(), undone_by=user)
    set_state(proposal, state)
    return Decision.objects.create(proposal=proposal, kind=kind, by=user, reason=reason.strip()[:300])


def set_state(proposal: Proposal, state: Proposal.State) -> None:
    proposal.state = state
    proposal.version += 1
    proposal.save(update_fields=["state", "version"])
    proposal.parts.update(state=state, version=F("version") + 1)
