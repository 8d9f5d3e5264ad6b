"""Erasing while others erase and accept, on PostgreSQL: no blacked name comes back, and nobody stays for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection, connections

from interviews import erasure, review
from interviews.erasure import door
from interviews.models import Interview
from players import summary
from players.models import Player, Source
from tests import builders
from tests.interviews.extractions import POSITION, card, imported, said

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real"),
]


@pytest.fixture
def administrator(settings, tmp_path: Path) -> User:
    settings.SUPPRESSIONS = tmp_path / "suppressions.jsonl"
    return User.objects.create_superuser("administrator")


class Beside:
    """Something done on a connection of its own."""

    def __init__(self, task: Callable[[], Any]) -> None:
        self.told: list[Exception] = []
        self.task = task
        self.thread = Thread(target=self.run)
        self.thread.start()

    def run(self) -> None:
        try:
            self.task()
        except Exception as fault:  # noqa: BLE001 - the test looks at it
            self.told.append(fault)
        finally:
            connections.close_all()

    def waits(self) -> bool:
        self.thread.join(1)
        return self.thread.is_alive()

    def ended(self) -> list[Exception]:
        self.thread.join(30)
        assert not self.thread.is_alive(), "waits for ever"
        return self.told


@pytest.fixture
def halted(monkeypatch) -> Iterator[Callable[[Any, str], tuple[Event, Event]]]:
    """Halts the first who comes to a place; whoever comes later goes on."""
    gates: list[Event] = []

    def halt(module: Any, name: str) -> tuple[Event, Event]:
        reached, go_on, real = Event(), Event(), getattr(module, name)
        gates.append(go_on)

        def halting(*given: Any, **named: Any) -> Any:
            if not reached.is_set():
                reached.set()
                go_on.wait(30)
            return real(*given, **named)

        monkeypatch.setattr(module, name, halting)
        return reached, go_on

    yield halt
    for gate in gates:
        gate.set()


def test_two_erased_in_one_interview_are_both_blacked_out(administrator: User, halted) -> None:
    one, two = builders.make_player("Anton Alphamann"), builders.make_player("Bernd Betamann")
    text = "Frage: Und Anton Alphamann?\n\nDahlhaus: Er und Bernd Betamann spielen."
    source = builders.make_source("Über Anton Alphamann und Bernd Betamann")
    talk = builders.make_interview(text, source, subject_names="Ole Dahlhaus")
    for player in (one, two):
        builders.add_mention(talk, player.name, player=player)
    reached, go_on = halted(door, "_black_out")
    first = Beside(lambda: erasure.erase(one, administrator, "asked", one.name))
    assert reached.wait(30)
    second = Beside(lambda: erasure.erase(two, administrator, "asked", two.name))
    assert second.waits()
    go_on.set()
    assert (first.ended(), second.ended()) == ([], [])
    talk = Interview.objects.get()
    assert talk.text == "Frage: Und █████ █████████?\n\nDahlhaus: Er und █████ ████████ spielen."
    assert talk.source.title == "Über █████ █████████ und █████ ████████"


def test_two_named_in_one_row_are_both_swept(administrator: User, halted) -> None:
    one, two = builders.make_player("Anton Alphamann"), builders.make_player("Bernd Betamann")
    source = builders.make_source("Über Anton Alphamann und Bernd Betamann")
    reached, go_on = halted(summary, "refresh")
    friend = builders.make_player("Ole Dahlhaus")
    builders.make_relationship(friend, "friend", other=one)
    first = Beside(lambda: erasure.erase(one, administrator, "asked", one.name))
    assert reached.wait(30)  # swept, and not yet settled
    second = Beside(lambda: erasure.erase(two, administrator, "asked", two.name))
    assert second.waits()
    go_on.set()
    assert (first.ended(), second.ended()) == ([], [])
    assert Source.objects.get(pk=source.pk).title == "Über █████ █████████ und █████ ████████"


@pytest.mark.parametrize("first", ["accept", "erase"])
def test_an_acceptance_and_an_erasure_wait_for_each_other(administrator: User, halted, first: str) -> None:
    model = said("relation", "Mein Vorbild war immer Enno Wiechert", other="Enno Wiechert", type="role_model")
    interview = imported(model, POSITION)
    player = builders.make_player("Jaro Lindhoff", published=False)
    other = builders.make_player("Enno Wiechert", published=False)
    row = card(interview, "relation")
    tasks = {
        "accept": lambda: review.accept(row.pk, 1, None, person=player, other=other),
        "erase": lambda: erasure.erase(other, administrator, "asked", other.name),
    }
    places = {"accept": (review.acceptance, "_locked"), "erase": (door, "_erase_held")}
    reached, go_on = halted(*places[first])
    one = Beside(tasks[first])
    assert reached.wait(30)
    two = Beside(next(tasks[each] for each in tasks if each != first))
    assert two.waits()
    go_on.set()
    told = [*one.ended(), *two.ended()]
    assert all(isinstance(each, review.Refused) for each in told), told
    assert not Player.objects.filter(pk=other.pk).exists()
    assert "Enno" not in Interview.objects.get().text
