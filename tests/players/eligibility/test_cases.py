"""Fifty worked cases, real ones with their sources and invented ones, and eight simplifications that are wrong."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from players.eligibility.rulesets import RULESETS
from players.eligibility.verdict import Verdict, evaluate
from tests.players.eligibility.known import association, known

CASES = json.loads((Path(__file__).parent / "cases.json").read_text("utf-8"))
RULES = {rules.id: rules for rules in RULESETS}
ASKED = [
    pytest.param(case, code, expected, id=f"{case['id']}-{code}")
    for case in CASES
    for code, expected in case["expect"].items()
]


def test_there_are_fifty_cases_and_eighty_five_verdicts() -> None:
    assert (len(CASES), len(ASKED)) == (50, 85)


@pytest.mark.parametrize(("case", "code", "expected"), ASKED)
def test_a_case(case: dict[str, Any], code: str, expected: dict[str, Any]) -> None:
    admitted = case.get("admitted")
    facts, on = known(case["known"], admitted), date.fromisoformat(case["as_of"])
    verdict = evaluate(facts, association(code, admitted), on, RULES[case["rules"]])
    assert verdict.outcome == expected["outcome"], verdict
    assert verdict.tie_unknown == expected.get("tie_unknown", False)
    assert (verdict.not_before.isoformat() if verdict.not_before else None) == expected.get("not_before")
    assert [[need.kind, need.about] for need in verdict.needs] == expected.get("needs", [])
    assert verdict.ground == expected.get("ground", "")
    assert verdict.ruleset == case["rules"]
    said = [reason.article for reason in verdict.reasons]
    for article in expected["articles"]:
        assert any(one.startswith(article) for one in said), (article, said)


# A player of two nationalities, GER and TUR, both since birth; what each simplification would get wrong
BOTH = {
    "birth": "2003-05-10",
    "birth_territory": "GER",
    "nationalities": [
        {"iso": "DE", "status": "held", "basis": "birth"},
        {"iso": "TR", "status": "held", "basis": "birth"},
    ],
    "nationalities_complete": True,
    "ancestors_complete": True,
    "stays_complete": True,
    "appearances_complete": True,
}  # fmt: skip


def asked(code: str, *, on: str = "2026-01-15", rules: str = "2021-01", **values: Any) -> Verdict:
    return evaluate(known({**BOTH, **values}), association(code), date.fromisoformat(on), RULES[rules])


def match(code: str = "TUR", level: str = "A", day: str = "2021-10-09", **cells: Any) -> dict[str, Any]:
    return {"association": code, "level": level, "official": True, "final_tournament": False, "day": day, **cells}


def test_an_official_youth_match_ties_and_not_for_life() -> None:
    youth = [match(level="U17", day="2019-10-01")]
    assert asked("TUR", appearances=youth).outcome == "bound"
    assert asked("GER", appearances=youth).outcome == "can_switch"


def test_friendlies_count_towards_the_three_a_matches() -> None:
    friendlies = [match(official=False, day=f"2021-1{month}-01") for month in range(3)]
    assert asked("GER", appearances=[match(), *friendlies[:2]]).outcome == "can_switch"
    verdict = asked("GER", appearances=[match(), *friendlies])
    assert (verdict.outcome, [reason.article for reason in verdict.reasons][-1]) == ("not_eligible", "9.2(c)(iv)")


def test_the_age_is_tested_at_official_matches_of_every_level() -> None:
    verdict = asked("GER", appearances=[match(), match(level="U21", day="2024-06-01")])
    assert (verdict.outcome, [reason.article for reason in verdict.reasons][-1]) == ("not_eligible", "9.2(c)(iii)")


def test_without_an_official_a_match_neither_three_matches_nor_age_nor_wait_count() -> None:
    played = [match(level="U21", day="2025-06-01"), *(match(official=False, day=f"2025-0{n}-01") for n in range(1, 6))]
    assert asked("GER", appearances=played).outcome == "can_switch"


def test_finals_below_a_do_not_exclude() -> None:
    finals = match(level="U21", day="2021-06-01", final_tournament=True)
    assert asked("GER", appearances=[match(), finals]).outcome == "can_switch"
    assert asked("GER", appearances=[match(final_tournament=True)]).outcome == "not_eligible"


def test_neither_a_birthplace_nor_a_parent_gives_a_nationality() -> None:
    parents = [{"relation": "mother", "birth_territory": "TUR"}]
    one = BOTH["nationalities"][:1]  # type: ignore[index]
    assert asked("TUR", nationalities=one, ancestors=parents, birth_territory="TUR").outcome == "not_eligible"
    assert asked("TUR", nationalities=one, nationalities_complete=False).outcome == "unknown"


def test_no_field_takes_a_name_a_look_or_a_club() -> None:
    assert not {"name", "surname", "religion", "club", "look"} & set(known(BOTH).__dataclass_fields__)


def test_one_who_can_switch_has_not_switched() -> None:
    youth = [match(level="U17", day="2019-10-01")]
    assert asked("GER", appearances=youth).outcome == "can_switch"
    granted = [{"old": "TUR", "new": "GER", "granted": "2024-05-01", "fielded_for_new": True}]
    assert asked("GER", appearances=youth, changes=granted).outcome == "bound"
