"""Two at once, on PostgreSQL: exactly one wins, the other sees it. SQLite lets one writer in at a time."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Event, Thread
from typing import Any

import pytest
from django.db import OperationalError, connection, connections

from interviews import ingest, review
from interviews.models import Interview, Proposal
from interviews.review import StaleProposal
from players import summary
from players.models import CareerStep, Citation, Detail, Player
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


def while_half_done(monkeypatch: pytest.MonkeyPatch, first: Callable[[], Any], second: Callable[[], Any]) -> None:
    """The first stops before the end of its transaction until the second is done, or waits for it."""
    reached, over = Event(), Event()
    refresh = summary.refresh

    def stopping(player: Player) -> None:
        refresh(player)
        if not reached.is_set():
            reached.set()
            over.wait(1)

    def after() -> None:
        assert reached.wait(20)
        second()
        over.set()

    monkeypatch.setattr(summary, "refresh", stopping)
    assert not [result for result in at_once(first, after) if isinstance(result, Exception)]


@pytest.mark.parametrize("released", [True, False])
def test_an_interview_is_withdrawn_or_published_while_something_is_accepted(monkeypatch, released):
    """Readers see the later day by which a fact of theirs holds as long as the interview that says so is released."""
    spell = said("club", "in Hellbach", club="SV Hellbach", relation="former")
    first, interview = another(spell, published="2020-01-01"), imported(spell)
    review.accept(first.proposals.get().pk, 1, None)
    for each in (first, interview) if released else (first,):
        review.publish_interview(each, None, Player.objects.filter(mentions__interview=each))
    row = interview.proposals.get()
    way = review.withdraw_interview if released else review.publish_interview
    while_half_done(monkeypatch, lambda: review.accept(row.pk, 1, None), lambda: way(interview, None))
    step = CareerStep.objects.get()
    assert (step.citations.count(), step.as_of.isoformat()) == (2, "2020-01-01" if released else "2025-12-14")


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
