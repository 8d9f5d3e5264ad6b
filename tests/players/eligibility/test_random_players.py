"""Ten thousand random players in one process, the same in every run: each gets its verdicts, none an exception."""

from __future__ import annotations

from collections import Counter
from typing import get_args

from benchmarks.eligibility import ASSOCIATIONS, RULES, TODAY, complicated_player, random_players, simple_player
from players.eligibility.verdict import Outcome, evaluate
from players.eligibility.what_if import answers


def test_ten_thousand_random_players_get_their_verdicts() -> None:
    outcomes: Counter[str] = Counter()
    for number, known in enumerate(random_players(10_000)):
        association = ASSOCIATIONS[number % len(ASSOCIATIONS)]
        verdict = evaluate(known, association, TODAY, RULES)
        outcomes[verdict.outcome] += 1
        for need in verdict.needs:
            answers(known, association, TODAY, RULES, need)
    assert outcomes.total() == 10_000
    assert min(outcomes[outcome] for outcome in get_args(Outcome)) >= 50, outcomes


def test_random_players_are_the_same_in_every_run() -> None:
    assert list(random_players(20)) == list(random_players(20))
    assert list(random_players(20)) != list(random_players(20, seed=1))


def test_what_the_benchmark_compares_is_what_it_says() -> None:
    germany, japan = ASSOCIATIONS[:2]
    assert evaluate(simple_player(), germany, TODAY, RULES).outcome == "eligible"
    assert len(complicated_player().appearances) == 60
    assert evaluate(complicated_player(), japan, TODAY, RULES).ground == "b"
