"""Many cards at once: what would be accepted is told first, and one undo takes all of it back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from interviews.models import Decision, Interview, Proposal
from interviews.review import kinds
from interviews.review.cases import NOTHING_CHOSEN, Desk
from interviews.review.comparison import Standing
from interviews.review.decisions import accept_locked
from interviews.review.locking import TRIES, door, lock_clubs, lock_interview, lock_players
from interviews.review.people import NewPlayer
from interviews.review.refusals import NeedsChoice, Refused, StaleProposal
from interviews.review.undoing import players_concerned, undo_locked
from players import verdicts
from players.models import Club, Player, versions

State = Proposal.State
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


def plan_accept(interview_id: int, seen: Sequence[Seen], user: User | None = None) -> Plan:
    """What accepting these cards would do. Conflicts and cards that need a choice are left out, with the reason.

    What one of them would make is not yet there for the next: `accept_all` may leave out more, and names it.
    """
    interview = Interview.objects.with_source().get(pk=interview_id)
    desk = Desk(interview, user)
    taken: list[Planned] = []
    left_out: list[LeftOut] = []
    rows = interview.proposals.for_review().in_bulk([pk for pk, _version in seen])
    for pk, version in dict(seen).items():
        try:
            proposal = _as_seen(rows.get(pk), version)
            standing = desk.standing(proposal)
            if standing == Standing.CONFLICTS:
                raise NeedsChoice(CONTRADICTS)
        except Refused as refusal:
            left_out.append(_left_out(rows.get(pk), pk, refusal))
        else:
            taken.append(Planned(proposal, kinds.label(proposal.kind), _words(proposal), standing))
    return Plan(tuple(taken), tuple(left_out))


@door
def accept_all(interview_id: int, seen: Sequence[Seen], user: User | None, *, today: date | None = None) -> Accepted:
    """Accept the cards that an editor saw, in this order and in one transaction.

    Left out and named: conflicts, cards that need a choice, and what somebody decided on since.
    """
    interview = lock_interview(interview_id, user)
    today = today or timezone.localdate()
    rows = interview.proposals.select_for_update(no_key=True).in_bulk([pk for pk, _version in seen])
    _lock_everybody(interview, rows.values())
    batch = uuid4()
    decisions: list[Decision] = []
    left_out: list[LeftOut] = []
    with versions.change(user, f"accepted at once: up to {len(rows)} cards", str(interview)) as change:
        with verdicts.put_off_to_the_end(today):
            for pk, version in dict(seen).items():
                try:
                    proposal = _as_seen(rows.get(pk), version)
                    proposal.interview = interview
                    with versions.attempt():
                        decisions.append(accept_locked(proposal, user, NOTHING_CHOSEN, batch=batch, today=today))
                except Refused as refusal:
                    left_out.append(_left_out(rows.get(pk), pk, refusal))
                    interview.refresh_from_db(fields=["subject", "subject_names"])  # a draft of his went with it
        change.what = f"accepted at once: {len(decisions)} cards"
        change.save(update_fields=["what"])
    return Accepted(batch if decisions else None, tuple(decisions), tuple(left_out))


@door
def undo_all(batch: UUID, user: User | None, *, today: date | None = None) -> list[Decision]:
    """Take back what is left of a batch, wholly or not at all. Raises Refused."""
    of_batch = Decision.objects.of_batch(batch)
    for interview_id in sorted(set(of_batch.values_list("proposal__interview_id", flat=True))):
        lock_interview(interview_id, user)
    standing = list(of_batch.standing())
    if not standing:
        last = of_batch.last()
        who = f" by {last.undone_by}" if last and last.undone_by else ""
        raise Refused(f"All of that was undone already{who}." if last else "There is no such batch.")
    # not the decisions: whoever holds the players may have to make some of them anew
    proposals = Proposal.objects.select_for_update(no_key=True, of=("self",)).filter(decisions__in=standing)
    list(proposals.order_by("pk"))
    lock_players({pk for decision in standing for pk in players_concerned(decision)})
    today = today or timezone.localdate()
    with versions.change(user, f"undone at once: {len(standing)} cards"), verdicts.put_off_to_the_end(today):
        for decision in reversed(standing):
            undo_locked(decision, user, today)
    return standing


class _Grown(Exception):
    """While we waited for a lock, another made a draft that the cards would make: it must be locked before."""


def _lock_everybody(interview: Interview, proposals: Collection[Proposal]) -> None:
    """All whom and what the cards are about, before any of them is written: two batches never wait for each other."""
    for _try in range(TRIES):
        with suppress(_Grown), transaction.atomic():  # given back where it has grown
            people, clubs, is_known = _concerned(interview, proposals)
            lock_players(people)
            lock_clubs(clubs)
            if not is_known and not _concerned(interview, proposals)[0] <= people:
                raise _Grown
            return
    raise Refused("Others are accepting the same just now: try again in a moment.")


def _concerned(interview: Interview, proposals: Collection[Proposal]) -> tuple[set[int], set[int], bool]:
    """The players and the clubs that we hold, by id, and whether nobody else is named."""
    desk = Desk(interview)
    people: set[int] = set()
    clubs: set[int] = set()
    is_known = True
    for proposal in proposals:
        try:
            case = desk.situate(proposal)
        except Refused:
            is_known = False
            continue
        is_known = is_known and not any(isinstance(who, NewPlayer) for who in (case.person, case.other))
        people |= {who.pk for who in (case.person, case.other) if isinstance(who, Player)}
        clubs |= {club.pk for club in case.clubs.values() if isinstance(club, Club)}
    return people, clubs, is_known


CONTRADICTS = "It contradicts what we hold: decide on it by itself."


def _as_seen(proposal: Proposal | None, version: int) -> Proposal:
    """The proposal where it is what the editor saw, and still open. Raises Refused."""
    if proposal is None:
        raise Refused("It is not proposed any more: the interview was read again meanwhile.")
    if proposal.version != version or proposal.state not in (State.WAITING, State.LATER):
        raise StaleProposal(proposal, version)
    if proposal.part_of_id is not None:
        raise Refused("It is one side of a move: decide on the move.")
    return proposal


def _left_out(proposal: Proposal | None, pk: int, refusal: Refused) -> LeftOut:
    return LeftOut(pk, _words(proposal) if proposal else "", str(refusal))


def _words(proposal: Proposal) -> str:
    return kinds.in_words(proposal.kind, proposal.fields)
