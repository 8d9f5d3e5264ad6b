"""What each missing fact would do: over the worked cases, kind by kind, and for any facts at all."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from players.eligibility.claims import Need
from players.eligibility.facts import Association, Known
from players.eligibility.rulesets import RULESETS, RuleSet
from players.eligibility.verdict import evaluate
from players.eligibility.what_if import ANSWERS, ASSUMPTIONS, Question, answers
from tests.players.eligibility.anything import ASKED, KNOWN, RULES, TODAY
from tests.players.eligibility.known import COMPLETE, association, held, known, match

NEWEST = RULESETS[-1]
BY_ID = {rules.id: rules for rules in RULESETS}
CASES = {case["id"]: case for case in json.loads((Path(__file__).parent / "cases.json").read_text("utf-8"))}


def of_the_case(name: str, code: str) -> list[tuple[str, str, str]]:
    """Every answer to every need of that verdict: its key, what it is about, and the verdict then."""
    case = CASES[name]
    facts, on, rules = known(case["known"]), date.fromisoformat(case["as_of"]), BY_ID[case["rules"]]
    verdict = evaluate(facts, association(code), on, rules)
    found = [one for need in verdict.needs for one in answers(facts, association(code), on, rules, need)]
    return [(one.key, one.about, one.verdict.outcome) for one in found]


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [
        ("C01", "JPN", [
            ("nationality_since_birth", "JP", "unknown"), ("nationality_acquired_later", "JP", "unknown"),
            ("nationality_not_held", "JP", "not_eligible"),
            ("matches_friendly", "GER", "unknown"), ("matches_official", "GER", "unknown"),
        ]),
        ("C02", "JPN", [("matches_friendly", "JPN", "can_switch"), ("matches_official", "JPN", "unknown")]),
        ("C29", "CRO", [
            ("nationality_before_first_match", "HR", "can_switch"),
            ("nationality_after_first_match", "HR", "not_eligible"),
        ]),
        ("C33", "GER", [("moved_for_other_reasons", "GER", "eligible"), ("moved_for_team", "GER", "not_eligible")]),
        ("C37", "ENG", [("schooled_there", "ENG", "eligible"), ("not_schooled_there", "ENG", "not_eligible")]),
        ("C42", "GER", []),
        ("C44", "GER", [("match_list_complete", "GER", "eligible")]),
        ("C45", "GER", []),
        ("C46", "CRO", []),
        ("C49", "MAS", [
            ("ancestor_born_there", "grandparent", "eligible"),
            ("ancestor_born_elsewhere", "grandparent", "not_eligible"),
        ]),
    ],
)  # fmt: skip
def test_what_the_missing_facts_of_a_case_would_do(name: str, code: str, expected: list[tuple[str, str, str]]) -> None:
    assert of_the_case(name, code) == expected


def test_a_friendly_opens_the_change_of_the_case_and_an_official_match_asks_which_record_is_wrong() -> None:
    case = CASES["C02"]
    facts, on = known(case["known"]), date.fromisoformat(case["as_of"])
    friendly, official = answers(facts, association("JPN"), on, NEWEST, Need("matches", "JPN"))
    assert (friendly.verdict.ground, friendly.verdict.needs) == ("a", ())
    assert official.verdict.needs == (Need("conflict"),)


def told(code: str, need: Need, *, on: date = date(2026, 1, 15), **values: Any) -> dict[str, str]:
    """The verdict by the key of the answer."""
    base = {"birth": "2003-05-10", "birth_territory": "GER", "nationalities": [held("DE"), held("TR")], **COMPLETE}
    facts = known({**base, **values})
    return {one.key: one.verdict.outcome for one in answers(facts, association(code), on, NEWEST, need)}


UNKNOWN = {"iso": "TR", "status": "unknown"}
NEW = held("TR", basis="naturalised")
TURKISH = Need("nationality", "TR")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], {"since_birth": "eligible", "acquired_later": "not_eligible", "not_held": "not_eligible"}),
        ([UNKNOWN], {"since_birth": "eligible", "acquired_later": "not_eligible", "not_held": "not_eligible"}),
        ([{**UNKNOWN, "basis": "birth"}], {"since_birth": "eligible", "not_held": "not_eligible"}),
        ([{**UNKNOWN, "basis": "registered"}], {"acquired_later": "not_eligible", "not_held": "not_eligible"}),
        ([{**UNKNOWN, "since": "2024"}], {"acquired_later": "not_eligible", "not_held": "not_eligible"}),
        ([{**NEW, "since": "2026"}], {"acquired_later": "not_eligible", "not_held": "not_eligible"}),
        ([held("TR", status="lost", lost_on="2026")], {"since_birth": "eligible", "not_held": "not_eligible"}),
        (
            [UNKNOWN, held("TR", basis="naturalised", since="2026")],
            {"since_birth": "eligible", "acquired_later": "not_eligible", "not_held": "not_eligible"},
        ),
        (
            [held("TR", status="entitled")],
            {"since_birth": "eligible", "acquired_later": "not_eligible", "not_held": "not_eligible"},
        ),
    ],
)  # fmt: skip
def test_a_nationality_is_held_since_birth_or_later_or_not(
    rows: list[dict[str, Any]], expected: dict[str, str]
) -> None:
    found = told("TUR", TURKISH, nationalities=[held("DE"), *rows])
    assert found == {f"nationality_{key}": outcome for key, outcome in expected.items()}


def assumed(need: Need, code: str = "TUR", **values: Any) -> list[Known]:
    facts = known({"birth": "2003-05-10", "nationalities": [held("DE")], **COMPLETE, **values})
    question = Question(facts, association(code), date(2026, 1, 15), NEWEST, need)
    return [then for _key, then in ASSUMPTIONS[need.kind](question)]


def test_an_assumed_nationality_takes_the_place_of_the_unclear_one() -> None:
    rows = [held("DE"), UNKNOWN, held("TR", status="lost", lost_on="2010"), held("TR", status="entitled")]
    then = assumed(TURKISH, nationalities=rows)
    assert [[(one.iso, one.status) for one in facts.nationalities] for facts in then] == [
        [("DE", "held"), ("TR", "lost"), ("TR", last)] for last in ("held", "held", "lost")
    ]


def test_an_assumed_kind_changes_the_unclear_matches_for_that_association_only() -> None:
    rows = [match("GER", "A", official=None), match("GER"), match("TUR", official=None), match("GER", fielded=None)]
    friendly, official = assumed(Need("matches", "GER"), appearances=rows)
    assert [(one.official, one.fielded) for one in friendly.appearances] == [
        (False, True), (True, True), (None, True), (True, False),
    ]  # fmt: skip
    assert [(one.official, one.fielded) for one in official.appearances] == [
        (True, True), (True, True), (None, True), (True, True),
    ]  # fmt: skip


def test_an_official_match_that_he_may_have_watched_is_asked_about_as_such() -> None:
    rows = [match("TUR", fielded=None)]
    assert told("GER", Need("matches", "TUR"), appearances=rows) == {
        "matches_not_fielded": "eligible",
        "matches_fielded": "can_switch",
    }
    assert told("GER", Need("matches", "GER"), appearances=rows) == {}


BEGINNING = Need("nationality_since", "TR")


@pytest.mark.parametrize(
    ("row", "matches", "values", "expected"),
    [
        (NEW, [match("GER")], {}, {"before": "can_switch", "after": "not_eligible"}),
        (NEW, [match("GER", official=None)], {}, {"before": "unknown", "after": "not_eligible"}),
        ({**NEW, "basis": ""}, [match("GER")], {}, {"before": "can_switch", "after": "not_eligible"}),
        ({**NEW, "since": "2021"}, [match("GER")], {}, {"before": "can_switch", "after": "not_eligible"}),
        ({**NEW, "since": "2021-11"}, [match("GER")], {}, {}),
        ({**NEW, "since": "2021-10-09"}, [match("GER")], {}, {}),
        (NEW, [match("GER")], {"appearances_complete": False}, {"after": "not_eligible"}),
        (NEW, [match("GER", day="2026-01-15")], {}, {"before": "can_switch"}),
        (NEW, [match("GER"), match("ITA")], {}, {}),
        (NEW, [], {}, {}),
        (held("TR"), [match("GER")], {}, {}),
    ],
)
def test_a_nationality_began_before_the_first_match_or_after_it(
    row: dict[str, Any], matches: list[dict[str, Any]], values: dict[str, Any], expected: dict[str, str]
) -> None:
    found = told("TUR", BEGINNING, nationalities=[held("DE"), row], appearances=matches, **values)
    assert found == {f"nationality_{key}_first_match": outcome for key, outcome in expected.items()}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({}, {"nationality_since_birth": "eligible", "nationality_acquired_later": "not_eligible"}),
        ({"since": "2003"}, {"nationality_since_birth": "eligible", "nationality_acquired_later": "not_eligible"}),
        ({"since": "2004"}, {"nationality_acquired_later": "not_eligible"}),
        ({"basis": "birth"}, {}),
    ],
)
def test_a_basis_is_birth_or_later(row: dict[str, Any], expected: dict[str, str]) -> None:
    rows = [held("DE"), held("TR", **{"basis": "", **row})]
    assert told("TUR", Need("nationality_basis", "TR"), nationalities=rows) == expected


def test_a_nationality_was_lost_against_his_will_or_otherwise() -> None:
    rows = [held("DE", basis="naturalised", since="2022-05-01"), held("AF", status="lost", lost_on="2023-01-01")]
    matches = [match("AFG", "A", "2024-06-01", final_tournament=True)]
    need = Need("nationality_loss", "AF")
    assert told("GER", need, nationalities=rows, appearances=matches) == {
        "loss_against_his_will": "can_switch",
        "loss_otherwise": "not_eligible",
    }
    assert told("GER", need, nationalities=rows[:1], appearances=matches) == {}


def test_a_complete_list_cannot_be_completed() -> None:
    assert told("TUR", Need("match_list"), appearances_complete=False) == {"match_list_complete": "eligible"}
    assert told("TUR", Need("match_list")) == {}


def test_a_birthplace_is_there_or_elsewhere() -> None:
    rows = [held("DE"), held("TR", basis="naturalised", since="2024-01-01")]
    expected = {"born_there": "eligible", "born_elsewhere": "not_eligible"}
    assert told("TUR", Need("birth_territory"), nationalities=rows, birth_territory=None) == expected
    assert told("TUR", Need("birth_territory"), nationalities=rows) == {}
    facts = known({"birth": "2003-05-10", "nationalities": rows, **COMPLETE})
    found = answers(facts, association("TUR"), TODAY, NEWEST, Need("birth_territory"))
    assert {one.about for one in found} == {"TUR"}


@pytest.mark.parametrize(
    ("relation", "ancestors"),
    [
        ("mother", [{"relation": "mother"}]),
        ("grandparent", [{"relation": "grandparent"}, {"relation": "grandparent"}]),
        ("parent", []),
        ("parent", [{"relation": "father", "birth_territory": "GER"}]),
        ("parent", [{"relation": "mother", "birth_territory": "GER"}, {"relation": "father", "biological": False}]),
        ("grandparent", [{"relation": "grandparent", "birth_territory": "GER"}]),
    ],
)
def test_an_ancestor_was_born_there_or_elsewhere(relation: str, ancestors: list[dict[str, Any]]) -> None:
    """Those of the other generation were all born in Germany."""
    other = ["grandparent"] * 4 if relation != "grandparent" else ["mother", "father"]
    settled = [{"relation": one, "birth_territory": "GER"} for one in other]
    found = told(
        "TUR",
        Need("ancestor_birth", relation),
        nationalities=[held("DE"), held("TR", basis="naturalised", since="2024-01-01")],
        ancestors=[*settled, *ancestors],
        ancestors_complete=relation == "mother",
    )
    assert found == {"ancestor_born_there": "eligible", "ancestor_born_elsewhere": "not_eligible"}


def test_the_reason_of_one_move_says_nothing_of_another() -> None:
    stays = [
        {"territory": "TUR", "since": "2015-01-01", "until": "2016-01-01", "not_for_team": False},
        {"territory": "TUR", "since": "2017-01-01"},
        {"territory": "ITA", "since": "2016-01-01", "until": "2016-12-01"},
    ]
    others, team = assumed(Need("move_reason", "TUR"), stays=stays)
    assert [one.not_for_team for one in others.stays] == [False, True, None]
    assert [one.not_for_team for one in team.stays] == [False, False, None]


@pytest.mark.parametrize(
    ("stays", "complete", "outcome"),
    [
        ([], False, "eligible"),
        ([{"territory": "TUR", "since": "2024-01-01"}], False, "eligible"),  # that one not: another one
        ([{"territory": "TUR", "since": "2020/2021"}], True, "eligible"),
        ([{"territory": "TUR", "since": "2020-06-01", "until": "2025"}], True, "eligible"),
        ([{"territory": "TUR", "since": "2014", "until": "2020"}], True, "unknown"),  # moved at 10 or 11: what for?
    ],
)
def test_he_lived_there_long_enough_or_not(stays: list[dict[str, Any]], complete: bool, outcome: str) -> None:
    found = told(
        "TUR",
        Need("residence", "TUR"),
        birth="2001-01-01",
        nationalities=[held("DE"), held("TR", basis="naturalised", since="2024-01-01")],
        stays=stays,
        stays_complete=complete,
    )
    assert found["lived_long_enough"] == outcome
    assert outcome == "unknown" or found["not_lived_long_enough"] == "not_eligible"


def test_a_stay_is_taken_at_its_longest_and_at_its_shortest() -> None:
    stays = [{"territory": "TUR", "since": "2019", "until": "2025"}, {"territory": "ITA", "since": "2018"}]
    new = held("TR", basis="naturalised", since="2024-01-01")
    longest, shortest = assumed(Need("residence", "TUR"), stays=stays, nationalities=[new])
    assert [(str(one.since.earliest), one.until and str(one.until.latest)) for one in longest.stays] == [
        ("2019-01-01", "2025-12-31"), ("2018-01-01", None),
    ]  # fmt: skip
    assert [(str(one.since.latest), one.until and str(one.until.earliest)) for one in shortest.stays] == [
        ("2019-12-31", "2025-01-01"), ("2018-12-31", None),
    ]  # fmt: skip


def test_the_new_association_has_fielded_him_or_not() -> None:
    change = {"old": "GER", "new": "TUR", "granted": "2023-05-01"}
    found = told("GER", Need("fielded", "TUR"), appearances=[match("GER")], changes=[change])
    assert found == {"fielded_for_new": "not_eligible", "not_fielded_for_new": "can_switch"}
    (unchanged, _) = assumed(Need("fielded", "ITA"), changes=[change])
    assert unchanged.changes[0].fielded_for_new is None


def test_what_has_no_few_ways_to_turn_out_gets_no_answer() -> None:
    for kind in ("birth_date", "conflict", "fifa_decision"):
        assert told("TUR", Need(kind)) == {}


@given(KNOWN, ASKED, RULES)
def test_an_answer_decides_or_leaves_something_else_to_ask(facts: Known, asked: Association, rules: RuleSet) -> None:
    verdict = evaluate(facts, asked, TODAY, rules)
    for need in verdict.needs:
        for answer in answers(facts, asked, TODAY, rules, need):
            assert answer.key in ANSWERS
            assert answer.about == (need.about or asked.code)
            assert answer.verdict.needs != (need,) or _asks_for_more_than_the_kind(facts, need)


def _asks_for_more_than_the_kind(facts: Known, need: Need) -> bool:
    """The need names level, day and final tournament of the matches too: with the kind assumed, those are missing."""
    return need.kind == "matches" and any(
        one.day is None or one.day.precision != "day" or None in (one.level, one.final_tournament)
        for one in facts.appearances
        if one.association.code == need.about
    )


def nationalities(then: Known) -> list[tuple[str, str, str, str]]:
    return [(one.iso, one.status, one.basis, one.since.isoformat() if one.since else "") for one in then.nationalities]


@pytest.mark.parametrize(
    ("row", "since"),
    [
        ({**UNKNOWN, "since": "2026"}, "2026-01-01/2026-01-15"),  # what is over of it
        ({**UNKNOWN, "since": "2026-01-15/2026-12"}, "2026-01-15"),
        ({**UNKNOWN, "since": "2024"}, "2024"),
        ({**UNKNOWN, "since": "2027"}, "2027"),
        (UNKNOWN, ""),
    ],
)
def test_a_nationality_acquired_later_keeps_what_is_known_of_its_day(row: dict[str, Any], since: str) -> None:
    then = assumed(TURKISH, nationalities=[held("DE"), {**row, "lost_on": "2030"}])[-2]
    assert nationalities(then)[1] == ("TR", "held", "naturalised", since)
    assert then.nationalities[1].lost_on is None


def test_a_nationality_held_since_birth_began_on_no_other_day() -> None:
    then = assumed(TURKISH, nationalities=[held("DE"), {**UNKNOWN, "since": "2003-05-10", "lost_on": "2030"}])[0]
    assert nationalities(then)[1] == ("TR", "held", "birth", "")
    assert then.nationalities[1].lost_on is None
    birth, later = assumed(
        Need("nationality_basis", "TR"), nationalities=[held("DE"), held("TR", basis="", since="2003")]
    )
    assert nationalities(birth) == [("DE", "held", "birth", ""), ("TR", "held", "birth", "")]
    assert nationalities(later) == [("DE", "held", "birth", ""), ("TR", "held", "naturalised", "2003")]


def test_a_nationality_began_on_the_first_day_of_the_matches_or_on_the_day_after_them() -> None:
    """The first match for certain was on 9 October 2021; an earlier one of unknown kind may have been the first."""
    matches = [match("GER"), match("GER", day="2019-03-01", official=None)]
    before, after = assumed(BEGINNING, nationalities=[held("DE", basis=""), NEW], appearances=matches)
    assert nationalities(before) == [("DE", "held", "", ""), ("TR", "held", "naturalised", "2019-03-01")]
    assert nationalities(after) == [("DE", "held", "", ""), ("TR", "held", "naturalised", "2021-10-10")]


def test_the_reason_of_one_loss_says_nothing_of_another_nationality() -> None:
    rows = [
        held("DE", status="lost"),
        held("AF"),
        held("AF", status="lost"),
        held("AF", status="lost", involuntary=True),
    ]
    for then, involuntary in zip(
        assumed(Need("nationality_loss", "AF"), nationalities=rows), (True, False), strict=True
    ):
        assert [one.involuntary for one in then.nationalities] == [None, None, involuntary, True]


@pytest.mark.parametrize(
    ("about", "listed", "complete", "there", "elsewhere"),
    [
        ("mother", ["mother"], False, ["m TUR"], ["m elsewhere"]),
        ("mother", ["mother", "father"], False, ["f", "m TUR"], ["f", "m elsewhere"]),
        ("mother", ["mother GER", "mother ITA"], True, ["m TUR", "m TUR"], ["m elsewhere", "m elsewhere"]),
        ("parent", ["mother GER"], False, ["m GER", "f TUR"], ["m GER", "f elsewhere"]),
        ("grandparent", ["grandparent GER", "grandparent"], True, ["g GER", "g TUR"], ["g GER", "g elsewhere"]),
        (
            "grandparent",
            ["grandparent GER", "grandparent"],
            False,
            ["g GER", "g TUR"],
            ["g GER", "g elsewhere", "g elsewhere", "g elsewhere"],
        ),
        ("grandparent", ["grandparent GER"], False, ["g GER", *["g TUR"] * 3], ["g GER", *["g elsewhere"] * 3]),
    ],
)
def test_an_assumed_birthplace_takes_the_place_of_an_unknown_one(
    about: str, listed: list[str], complete: bool, there: list[str], elsewhere: list[str]
) -> None:
    adoptive = {"relation": about if about != "parent" else "father", "biological": False}
    rows = [dict(zip(("relation", "birth_territory"), one.split(), strict=False)) for one in listed]
    for then, expected in zip(
        assumed(Need("ancestor_birth", about), ancestors=[adoptive, *rows], ancestors_complete=complete),
        (there, elsewhere),
        strict=True,
    ):
        born = [f"{one.relation[0]} {one.birth_territory or ''}".strip() for one in then.ancestors if one.biological]
        assert (born, [one.biological for one in then.ancestors].count(False)) == (expected, 1)
