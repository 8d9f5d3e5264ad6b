"""Merging while others merge, accept or undo, on PostgreSQL: one wins, the other is told, and no quote is lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import Any

import pytest
from django.db import connection

from interviews import review
from players import merging
from players.merging import Refused
from players.models import Citation, Detail, FormerAddress, Merge, Player
from players.models.sources import FACT_FIELDS, fact_model
from tests.builders import cite, make_detail, make_player, make_relationship
from tests.interviews.extractions import AGE, POSITION, card, imported
from tests.interviews.test_races import at_once

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real"),
]
ROUNDS = int(os.environ.get("SOAK_ROUNDS", "5"))
AT_ONCE = 16


@pytest.fixture(autouse=True)
def _room_for_all() -> Iterator[None]:
    """The pool hands out ten connections, and whoever waits five seconds gives up: not what is tested here."""
    options = connection.settings_dict["OPTIONS"]
    before = options["pool"]
    connection.close()
    connection.close_pool()  # type: ignore[attr-defined]
    options["pool"] = {**before, "max_size": AT_ONCE + 4, "timeout": 60}
    yield
    connection.close()
    connection.close_pool()  # type: ignore[attr-defined]
    options["pool"] = before


def pair() -> tuple[Player, Player]:
    """Each with a fact of his own, one that both share, and a friend who tells of him."""
    one, two = make_player("Jaro Lindhoff", published=False), make_player("Jaro Lindhof", published=False)
    for player in (one, two):
        cite(make_detail(player, "position", "forward"), f"{player} stürmt.")
        cite(make_detail(player, "honour", f"Pokal von {player}"), "Wir haben gewonnen.")
        cite(make_relationship(make_player(f"Freund von {player}"), "friend", other=player), f"{player} ist da.")
    return one, two


def merged(kept: Player, gone: Player, seen: str) -> Merge:
    return merging.merge(kept, gone, seen=seen, user=None, why="the same man")


def told(results: list[Any]) -> list[Any]:
    """Those who won; whoever lost was told so in a sentence, and nobody met a fault of the database."""
    assert None not in results, "somebody waits for ever"
    losers = [each for each in results if isinstance(each, Exception)]
    assert all(isinstance(each, Refused | review.Refused) for each in losers), losers
    assert all(str(each) for each in losers)
    return [each for each in results if not isinstance(each, Exception)]


def nothing_hangs_in_the_air() -> None:
    """Every fact has its player, every quote its fact, and every old address leads somewhere."""
    players = set(Player.objects.values_list("pk", flat=True))
    for field in FACT_FIELDS:
        assert set(fact_model(field)._default_manager.values_list("player", flat=True)) <= players
    assert set(FormerAddress.objects.values_list("player", flat=True)) <= players
    assert all(quote.fact.pk for quote in Citation.objects.with_fact())


@pytest.mark.parametrize("number", range(ROUNDS))
def test_sixteen_merge_the_same_two_and_one_wins(number: int) -> None:
    one, two = pair()
    seen = merging.stamp(one, two)
    won = told(at_once(*[lambda: merged(one, two, seen)] * AT_ONCE))
    assert len(won) == 1
    assert not Player.objects.filter(pk=two.pk).exists()
    assert (Detail.objects.of(one).count(), Citation.objects.count()) == (3, 6)
    assert Merge.objects.count() == 1
    nothing_hangs_in_the_air()


@pytest.mark.parametrize("number", range(ROUNDS))
def test_each_is_merged_into_the_other_and_one_stays(number: int) -> None:
    one, two = pair()
    here, there = merging.stamp(one, two), merging.stamp(two, one)
    tasks = [lambda: merged(one, two, here), lambda: merged(two, one, there)] * (AT_ONCE // 2)
    won = told(at_once(*tasks))
    assert len(won) == 1
    left = Player.objects.get(pk__in=(one.pk, two.pk))
    assert left.pk == won[0].kept
    assert (Detail.objects.of(left).count(), Citation.objects.count()) == (3, 6)
    nothing_hangs_in_the_air()


@pytest.mark.parametrize("number", range(ROUNDS))
def test_a_chain_is_merged_at_once_and_no_quote_is_lost(number: int) -> None:
    people = [make_player(f"Jaro {letter}", published=False) for letter in "ABCD"]
    for player in people:
        cite(make_detail(player, "position", "forward"), f"{player} stürmt.")
    links = list(pairwise(people))
    seen = [merging.stamp(kept, gone) for kept, gone in links]
    tasks = [partial(merged, *link, mark) for link, mark in zip(links, seen, strict=True)]
    assert told(at_once(*tasks * 5))
    assert Citation.objects.count() == len(people)
    nothing_hangs_in_the_air()


@pytest.mark.parametrize("number", range(ROUNDS))
def test_an_acceptance_lands_on_the_one_who_is_kept_or_is_refused(number: int) -> None:
    interview = imported(POSITION, AGE)
    kept = make_player("Jaro Lindhof", published=False)
    gone = review.link_person(interview.pk, "Jaro Lindhoff", review.NewPlayer("Jaro Lindhoff"), user=None)
    seen = merging.stamp(kept, gone)
    rows = [card(interview, kind) for kind in ("position", "age")]
    accepts = [lambda row=row: review.accept(row.pk, row.version, None, person=gone) for row in rows]
    results = at_once(lambda: merged(kept, gone, seen), *accepts * ((AT_ONCE - 1) // 2))
    won = told(results)
    decided = [row for row in rows if type(row).objects.get(pk=row.pk).state == "accepted"]
    assert len([each for each in won if not isinstance(each, Merge)]) == len(decided)
    present = gone if Player.objects.filter(pk=gone.pk).exists() else kept
    assert Detail.objects.of(present).count() == Detail.objects.count() == len(decided)
    assert Citation.objects.count() == len(decided)
    for row in decided:
        assert row.decisions.standing().get().choices["person"] == present.pk
    nothing_hangs_in_the_air()


@pytest.mark.parametrize("number", range(ROUNDS))
def test_undoing_a_decision_while_its_player_is_merged(number: int) -> None:
    interview = imported(POSITION, AGE)
    kept = make_player("Jaro Lindhof", published=False)
    cite(make_detail(kept, "position", "forward"), "Er stürmt.")
    row = card(interview, "position")
    decision = review.accept(row.pk, row.version, None)
    gone = Player.objects.get(pk=decision.choices["person"])
    seen = merging.stamp(kept, gone)
    row.refresh_from_db()
    results = at_once(
        *[lambda: review.undo(row.pk, row.version, None)] * (AT_ONCE // 2),
        *[lambda: merged(kept, gone, seen)] * (AT_ONCE // 2),
    )
    won = told(results)
    assert 1 <= len(won) <= 2
    row.refresh_from_db()
    undone = row.state == "waiting"
    assert Citation.objects.count() == (1 if undone else 2)
    nothing_hangs_in_the_air()


@pytest.mark.parametrize("number", range(ROUNDS))
def test_a_merge_is_undone_once(number: int) -> None:
    one, two = pair()
    done = merged(one, two, merging.stamp(one, two))
    won = told(at_once(*[lambda: merging.undo(done, None)] * AT_ONCE))
    assert len(won) == 1
    assert (Detail.objects.of(one).count(), Detail.objects.of(two).count()) == (2, 2)
    nothing_hangs_in_the_air()
