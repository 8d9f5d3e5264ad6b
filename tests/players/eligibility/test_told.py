"""Every verdict of the cases and situations, step by step: the articles, what they are about, the facts behind them."""

from __future__ import annotations

from pathlib import Path

import pytest

from players.eligibility.rulesets import UNCONFIRMED
from players.eligibility.verdict import evaluate
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


# by unconfirmed rule: a situation that it decides, and the outcome with it and without it
DECIDED_BY = {
    "stateless": ("GER: stateless", "unknown", "not_eligible"),
    "purpose": ("TUR: moved at 11, for the team", "not_eligible", "eligible"),
    "registered": ("TUR: registered", "not_eligible", "eligible"),
    "return_link": ("FRA: back to a shared nationality", "not_eligible", "can_switch"),
    "schooling": ("SCO: schooled in Scotland", "eligible", "not_eligible"),
    "shared_elsewhere": ("FRA: a French player", "not_eligible", "eligible"),
    "younger_association": ("KOS: younger, on the day before", "can_switch", "not_eligible"),
    "nationality_lost": ("GER: lost by force", "can_switch", "not_eligible"),
    "u23": ("C47 SEN", "can_switch", "unknown"),
}


@pytest.mark.parametrize("rule", UNCONFIRMED)
def test_an_unconfirmed_rule_says_so_and_can_be_left_out(rule: str) -> None:
    name, with_it, without_it = DECIDED_BY[rule]
    facts, asked, on, rules = QUESTIONS[name]
    verdict = evaluate(facts, asked, on, rules)
    assert (verdict.outcome, evaluate(facts, asked, on, rules.without(rule)).outcome) == (with_it, without_it)
    assert not all(reason.confirmed for reason in verdict.reasons)
