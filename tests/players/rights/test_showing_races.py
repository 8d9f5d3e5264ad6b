"""Sixteen show, hide, retract or confirm one fact at once, on PostgreSQL: one wins, the others are told."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection

from interviews.roles import make_groups
from players import showing, summary
from players.models import Detail, Player
from players.refusals import Stale
from tests.builders import cite, make_detail, make_player
from tests.interviews.test_races import at_once

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real"),
]
ROUNDS = int(os.environ.get("SOAK_ROUNDS", "2"))
THREADS = 16
Act = Callable[[Detail, User], Detail]


def hide(fact: Detail, user: User) -> Detail:
    return showing.set_visibility(fact, "editors", user, "asked for it", version=1)


def retract(fact: Detail, user: User) -> Detail:
    return showing.retract(fact, user, "it is not so", version=1)


def confirm(fact: Detail, user: User) -> Detail:
    return showing.second(fact, user, version=1)


@pytest.mark.parametrize(("one", "other"), [(hide, hide), (retract, confirm), (hide, retract)])
def test_of_sixteen_upon_one_fact_one_wins_and_the_others_are_told(
    member: Callable[..., User], one: Act, other: Act
) -> None:
    make_groups()
    user = member("reviewer")
    for number in range(ROUNDS):
        fact = make_detail(make_player(f"Jaro Lindhoff N{number}"), "position", "defender", awaits_second=True)
        cite(fact, "Ich verteidige.")
        summary.refresh(fact.player)
        acts = [one, other] * (THREADS // 2)
        results = at_once(*[lambda act=act, fact=fact: act(fact, user) for act in acts])
        agrees(fact, results)


def agrees(fact: Detail, results: list[Any]) -> None:
    """The row says what the only winner was given, its version and its reader's columns too."""
    won = [result for result in results if not isinstance(result, Exception)]
    assert len(won) == 1, results
    assert [type(result) for result in results if isinstance(result, Exception)] == [Stale] * (THREADS - 1)
    fact.refresh_from_db()
    told = ("visibility", "state", "state_reason", "awaits_second", "version")
    assert [getattr(fact, name) for name in told] == [getattr(won[0], name) for name in told]
    assert fact.version == 2
    assert fact.history.filter(change__by__isnull=False).count() == 1
    public = fact.visibility == "public" and fact.state == "current" and not fact.awaits_second
    assert Player.objects.get(pk=fact.player_id).position == ("defender" if public else "")
