"""How decisions keep out of each other's way: in which order rows are locked, and what is begun anew.

The order, for every door: interview, proposal, source, players by id, clubs by id, the facts of those players. All are
locked without their key: a plain lock would quarrel with the quotes and relationships that others add meanwhile, and
with the decisions that an undo elsewhere makes anew: the database looks at their proposals and interviews in the end.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Collection
from functools import wraps
from typing import ParamSpec, TypeVar

from django.contrib.auth.models import User
from django.db import IntegrityError, OperationalError, connection, transaction

from interviews.models import Interview, Proposal
from interviews.review import locks
from interviews.review.refusals import Refused, StaleProposal
from players.models import Club, Merge, Player

Given = ParamSpec("Given")
Result = TypeVar("Result")
TRIES = 10


def door(act: Callable[Given, Result]) -> Callable[Given, Result]:
    """One transaction: a fault half-way leaves nothing.

    Begun anew where another was in its way: one of two that waited for each other, or two that made the same draft,
    of which the second finds the first's. Inside another transaction that is for whoever began it.
    """

    @wraps(act)
    def taken(*given: Given.args, **named: Given.kwargs) -> Result:
        for tried in range(1, TRIES + 1):
            try:
                with transaction.atomic():
                    return act(*given, **named)
            except (IntegrityError, OperationalError) as fault:
                if connection.in_atomic_block or tried == TRIES or not _was_in_the_way(fault):
                    raise
            # not all at once again: of many that wait for each other one more gets through each time
            time.sleep(random.uniform(0, min(1, 0.02 * 2**tried)))  # noqa: S311
        raise AssertionError("unreachable")

    return taken


TWICE, GONE = "23505", "23503"  # of PostgreSQL: it is there already, and what it refers to is not


def _was_in_the_way(fault: Exception) -> bool:
    """What a check of the database refuses is nobody else's doing, and would be refused again."""
    if isinstance(fault, OperationalError):
        return "deadlock" in str(fault)
    state = getattr(fault.__cause__, "sqlstate", None)
    return state in (TWICE, GONE) or str(fault).startswith(("UNIQUE", "FOREIGN KEY"))  # SQLite has words alone


def lock_interview(interview_id: int, user: User | None) -> Interview:
    """The interview, so that two decisions on it never cross. Raises Locked where another reviews it."""
    interview = hold_interview(interview_id)
    locks.check(interview_id, user)
    return interview


def hold_interview(interview_id: int) -> Interview:
    """`lock_interview`, whoever reviews it."""
    interview = Interview.objects.select_for_update(no_key=True).filter(pk=interview_id).first()
    if interview is None:
        raise Refused("This interview is not there any more.")
    return interview


def lock_proposal(proposal_id: int, version: int, user: User | None, *allowed: Proposal.State) -> Proposal:
    """The proposal as the editor saw it, its interview locked first. Raises StaleProposal."""
    interview_id = Proposal.objects.filter(pk=proposal_id).values_list("interview_id", flat=True).first()
    interview = lock_interview(interview_id, user) if interview_id else None
    proposal = Proposal.objects.select_for_update(no_key=True).filter(pk=proposal_id).first()
    if proposal is None or interview is None:
        raise Refused("It is not proposed any more: the interview was read again meanwhile.")
    proposal.interview = interview
    if proposal.version != version or proposal.state not in allowed:
        raise StaleProposal(proposal, version)
    if proposal.part_of_id is not None:
        raise Refused("It is one side of a move: decide on the move.")
    return proposal


def lock_players(ids: Collection[int]) -> dict[int, Player]:
    """The players as they are now, by id. Raises Refused where one is gone."""
    found = Player.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk")
    locked = {player.pk: player for player in found}
    _refuse_gone(Player, set(ids) - locked.keys())
    return locked


def lock_clubs(ids: Collection[int]) -> dict[int, Club]:
    """The clubs as they are now, by id; after the players. Raises Refused where one is gone."""
    found = Club.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk")
    locked = {club.pk: club for club in found}
    _refuse_gone(Club, set(ids) - locked.keys())
    return locked


def _refuse_gone(model: type[Player] | type[Club], gone: Collection[int]) -> None:
    for pk in sorted(gone):
        merge = Merge.objects.that_removed(model, pk).first()
        if merge is None:
            raise Refused("Somebody or something whom this concerns is not there any more: look again.")
        raise Refused(f"{merge.gone_name} was merged with {merge.kept_name} meanwhile: look again.")
