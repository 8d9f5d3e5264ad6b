"""Two at once, on PostgreSQL: exactly one wins, the other sees it. SQLite lets one writer in at a time."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import OperationalError, connection, connections

from interviews import ingest, review
from interviews.models import Interview, Proposal
from interviews.review import StaleProposal
from players.models import Citation, Detail, Player
from tests.interviews.extractions import (
    AGE,
    POSITION,
    TEXT,
    another,
    card,
    extractor,
    imported,
    said,
)

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real"),
]
ROUNDS = 3


def patiently(task: Callable[[], Any]) -> Any:
    """On a busy machine the pool has no connection to spare within its five seconds: nothing was begun then."""
    for _try in range(20):
        try:
            return task()
        except OperationalError as fault:
            if "couldn't get a connection" not in str(fault):
                raise
    return task()


def at_once(*tasks: Callable[[], Any]) -> list[Any]:
    """Run all tasks at the same moment, each on its own connection; results or exceptions, in order."""
    start = Barrier(len(tasks))
    results: list[Any] = [None] * len(tasks)

    def run(place: int, task: Callable[[], Any]) -> None:
        start.wait()
        try:
            results[place] = patiently(task)
        except Exception as fault:  # noqa: BLE001 - the test looks at it
            results[place] = fault
        finally:
            connections.close_all()

    threads = [Thread(target=run, args=pair) for pair in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    return results


def sorted_out(results: list[Any]) -> tuple[int, int]:
    """How many won, how many saw that somebody else had; anything else fails the test."""
    won = [result for result in results if not isinstance(result, Exception)]
    stale = [result for result in results if isinstance(result, StaleProposal)]
    assert len(won) + len(stale) == len(results), results
    return len(won), len(stale)


@pytest.mark.parametrize("number", range(ROUNDS))
def test_two_undo_the_same_decision(number):
    row = card(imported(POSITION), "position")
    review.accept(row.pk, 1, None)
    results = at_once(*[lambda: review.undo(row.pk, 2, None)] * 2)
    assert sorted_out(results) == (1, 1)
    assert not Detail.objects.exists()


@pytest.mark.parametrize("number", range(ROUNDS))
def test_cards_of_one_interview_accepted_at_once_make_one_player(number):
    clubs = [said("club", "Hellbach", club="SV Hellbach", relation="current"), AGE, POSITION]
    interview = imported(*clubs)
    rows = list(interview.proposals.all())
    results = at_once(*[lambda row=row: review.accept(row.pk, 1, None) for row in rows])
    assert sorted_out(results) == (3, 0)
    assert (Player.objects.count(), Citation.objects.count()) == (1, 3)


@pytest.mark.parametrize("number", range(ROUNDS))
def test_two_interviews_confirm_the_same_fact_at_once(number):
    first = imported(AGE)
    player = review.link_person(first.pk, "Jaro Lindhoff", review.NewPlayer("Jaro Lindhoff"))
    second = another(said("age", "22", value=22))
    rows = [interview.proposals.get() for interview in (first, second)]
    results = at_once(*[lambda row=row: review.accept(row.pk, 1, None, person=player) for row in rows])
    assert sorted_out(results) == (2, 0)
    birth = Detail.objects.get()
    assert birth.citations.count() == 2
    assert birth.date.isoformat() == "2003-01-11/2003-12-14"


@pytest.mark.parametrize("number", range(ROUNDS))
def test_the_same_text_imported_at_once_is_one_interview(number):
    imports = [lambda: ingest.store(TEXT, extract=extractor(AGE)) for _each in range(4)]
    results = at_once(*imports)
    assert sorted_out(results) == (4, 0)
    assert [result.created for result in results].count(True) == 1
    assert (Interview.objects.count(), Proposal.objects.count()) == (1, 1)
