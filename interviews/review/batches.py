"""Many cards at once: what would be accepted is told first, and one undo takes all of it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.contrib.auth.models import User

from interviews.models import Decision, Proposal
from interviews.review.comparison import Standing

Seen = tuple[int, int]  # id and version of a proposal as the editor saw it


@dataclass(frozen=True, slots=True)
class Planned:
    """One card that would be accepted, and what it is to what we hold."""

    proposal: Proposal
    label: str
    words: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One card that is not accepted with the others, and why."""

    proposal_id: int
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What `accept_all` would do now; nothing has changed yet."""

    taken: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def counts(self) -> list[tuple[str, Standing, int]]:
        """Kind in words, standing, and how many such cards; in the order of the cards."""
        counted: dict[tuple[str, Standing], int] = {}
        for card in self.taken:
            counted[card.label, card.standing] = counted.get((card.label, card.standing), 0) + 1
        return [(label, standing, number) for (label, standing), number in counted.items()]


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a batch. `batch` is what `undo_all` takes; None where nothing was accepted."""

    batch: UUID | None
    decisions: tuple[Decision, ...]
    left_out: tuple[LeftOut, ...]


def plan_accept(interview_id: int, seen: Sequence[Seen]) -> Plan:
    """What accepting these cards would do. Conflicts and cards that need a choice are left out, with the reason."""
    raise NotImplementedError


def accept_all(interview_id: int, seen: Sequence[Seen], user: User | None) -> Accepted:
    """Accept the cards that an editor saw, in this order and in one transaction.

    Left out and named: conflicts, cards that need a choice, and what somebody decided on since.
    """
    raise NotImplementedError


def undo_all(batch: UUID, user: User | None) -> list[Decision]:
    """Take back what is left of a batch, wholly or not at all. Raises Refused."""
    raise NotImplementedError
