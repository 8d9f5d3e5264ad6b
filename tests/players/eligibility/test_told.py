"""Every verdict of the cases and situations, step by step: the articles, what they are about, the facts behind them."""

from __future__ import annotations

from pathlib import Path

import pytest

from players.eligibility.what_if import ANSWERS
from tests.players.eligibility.situations import every_question, lines_of

QUESTIONS = dict(every_question())


def _told() -> dict[str, list[str]]:
    """The lines below each name."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in (Path(__file__).parent / "told.txt").read_text("utf-8").splitlines():
        if line.startswith("  "):
            found[name].append(line.strip())
        else:
            name, found[line] = line, []
    return found


TOLD = _told()


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_verdict_step_by_step(name: str) -> None:
    assert lines_of(*QUESTIONS[name]) == TOLD[name]


def test_nothing_is_told_of_a_situation_that_there_is_not() -> None:
    assert sorted(QUESTIONS) == sorted(TOLD)


def test_every_way_in_which_a_missing_fact_can_turn_out_is_told() -> None:
    said = {line.split()[1] for lines in TOLD.values() for line in lines if line.startswith("?")}
    assert said == set(ANSWERS)
