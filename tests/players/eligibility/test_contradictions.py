"""Facts that contradict each other, stand twice, or lie in the future: no guess, and no exception."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from players.eligibility.claims import Need
from players.eligibility.rulesets import RULESETS
from players.eligibility.verdict import Verdict, evaluate
from players.eligibility.what_if import answers
from tests.players.eligibility.known import COMPLETE, association, held, known, match

NEWEST = RULESETS[-1]
CHANGE = {"old": "GER", "new": "TUR", "granted": "2023-05-01", "fielded_for_new": False, "id": "change"}


def asked(code: str, *, on: date = date(2026, 1, 15), without: tuple[str, ...] = (), **values: Any) -> Verdict:
    base = {"birth": "2003-05-10", "birth_territory": "GER", "nationalities": [held("DE"), held("TR")], **COMPLETE}
    return evaluate(known({**base, **values}), association(code), on, NEWEST.without(*without))


def new(iso: str = "TR", **cells: Any) -> dict[str, Any]:
    return held(iso, **{"basis": "naturalised", "since": "2022-01-01", **cells})


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ([held("TR"), new()], "eligible"),  # twice: one of them is enough
        ([new(), held("TR")], "eligible"),
        ([held("TR", status="entitled"), held("TR")], "eligible"),
        ([held("TR", status="entitled"), new()], "not_eligible"),  # held, and without a link
        ([held("TR", permanent=False), held("TR")], "eligible"),
        ([held("TR", permanent=False), held("TR", status="entitled")], "not_eligible"),
        ([held("TR", status="lost", lost_on="2010"), held("TR")], "eligible"),
        ([held("TR", status="lost"), {"iso": "TR", "status": "unknown"}], "unknown"),
        ([new(since="2030")], "not_eligible"),
        ([held("TR", status="lost", lost_on="2030")], "eligible"),
    ],
)
def test_a_nationality_on_record_twice_is_held_if_one_row_says_so(rows: list[dict[str, Any]], outcome: str) -> None:
    assert asked("TUR", nationalities=[held("DE"), *rows]).outcome == outcome


@pytest.mark.parametrize(
    ("row", "outcome", "ground"),
    [
        (held("TR"), "can_switch", "a"),
        (held("TR", permanent=False), "not_eligible", ""),
        (held("TR", status="entitled"), "not_eligible", ""),
        (held("TR", status="lost", lost_on="2030"), "can_switch", "a"),
        (held("TR", status="lost", lost_on="2024"), "unknown", ""),
    ],
)
def test_what_was_held_at_the_first_match_beside_a_nationality_acquired_later(
    row: dict[str, Any], outcome: str, ground: str
) -> None:
    matches = [match("GER"), match("GER", "U21", "2025-03-01")]
    verdict = asked("TUR", nationalities=[held("DE"), new(), row], appearances=matches)
    assert (verdict.outcome, verdict.ground) == (outcome, ground)


MOTHER = {"relation": "mother", "birth_territory": "TUR"}
OTHER = {"relation": "mother", "birth_territory": "GER"}


@pytest.mark.parametrize(
    ("ancestors", "outcome"),
    [
        ([MOTHER, OTHER], "unknown"),  # there is one mother
        ([OTHER, MOTHER], "unknown"),
        ([MOTHER, {"relation": "mother"}], "eligible"),  # the same one, once without a birthplace
        ([OTHER, {"relation": "mother"}], "not_eligible"),
        ([MOTHER, {**OTHER, "biological": False}], "eligible"),
        ([OTHER, {**MOTHER, "biological": False}], "not_eligible"),
        ([{**OTHER, "relation": "grandparent"}, {**MOTHER, "relation": "grandparent"}], "eligible"),
    ],
)
def test_two_birthplaces_of_one_mother_are_none(ancestors: list[dict[str, Any]], outcome: str) -> None:
    verdict = asked("TUR", nationalities=[held("DE"), new()], ancestors=ancestors)
    assert verdict.outcome == outcome
    assert outcome != "unknown" or verdict.needs == (Need("ancestor_birth", "mother"),)


def test_what_the_birthplace_of_a_mother_with_two_would_do() -> None:
    facts = known(
        {"birth_territory": "GER", "nationalities": [held("DE"), new()], "ancestors": [MOTHER, OTHER], **COMPLETE}
    )
    found = answers(facts, association("TUR"), date(2026, 1, 15), NEWEST, Need("ancestor_birth", "mother"))
    assert [one.verdict.outcome for one in found] == ["eligible", "not_eligible"]


@pytest.mark.parametrize(
    ("matches", "code", "outcome"),
    [
        ([], "GER", "can_switch"),  # no match for the old association is on record: the change says enough
        ([], "TUR", "bound"),
        ([], "ITA", "not_eligible"),
        ([match("GER", day="2023-05-01")], "TUR", "bound"),
        ([match("GER", day="2023-05-02")], "TUR", "unknown"),  # for the old one, after the change
        ([match("GER", day="2023")], "TUR", "bound"),
        ([match("GER", day="2023-05-02", official=False)], "TUR", "bound"),
        ([match("TUR", day="2023-05-02", official=None)], "TUR", "bound"),
        ([match("ITA")], "TUR", "unknown"),
        ([match("ITA", official=None)], "TUR", "bound"),
        ([match("ITA", official=None)], "GER", "unknown"),
        ([match("ITA", official=None)], "ITA", "unknown"),
    ],
)
def test_a_change_and_matches_that_do_not_go_with_it(matches: list[dict[str, Any]], code: str, outcome: str) -> None:
    rows = [held("DE"), held("TR"), held("IT")]
    assert asked(code, nationalities=rows, appearances=matches, changes=[CHANGE]).outcome == outcome


def test_a_match_of_unknown_kind_for_a_third_association_is_asked_about_after_a_change() -> None:
    matches = [match("ITA", official=None), match("GER", official=None)]
    assert asked("GER", appearances=matches, changes=[CHANGE]).needs == (Need("matches", "ITA"),)


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ([CHANGE, CHANGE], "can_switch"),  # the same twice is one
        ([CHANGE, {"old": "TUR", "new": "GER", "granted": "2024-05-01"}], "unknown"),
        ([{"old": "TUR", "new": "GER", "granted": "2024-05-01"}, CHANGE], "unknown"),
        ([CHANGE, {"old": "TUR", "new": "GER", "granted": "2027-05-01"}], "can_switch"),
    ],
)
def test_whether_there_is_a_way_back_after_a_return_is_for_fifa(changes: list[dict[str, Any]], outcome: str) -> None:
    """The last change granted is the one that ties; asked about is the association he left by it."""
    code = "TUR" if outcome == "unknown" else "GER"
    verdict = asked(code, changes=changes)
    assert verdict.outcome == outcome
    assert outcome != "unknown" or verdict.needs == (Need("fifa_decision", "9"),)


LOST = held("AF", status="lost", lost_on="2023-01-01")


@pytest.mark.parametrize(
    ("rows", "complete", "outcome"),
    [
        ([{**LOST, "involuntary": True}, {**LOST, "involuntary": False}], True, "can_switch"),
        ([{**LOST, "involuntary": False}, {**LOST, "involuntary": True}], True, "can_switch"),
        ([{**LOST, "involuntary": False}, LOST], True, "unknown"),
        ([{**LOST, "involuntary": True}, held("AF")], True, "not_eligible"),  # he holds it: not lost for good
        ([{**LOST, "involuntary": True}, {"iso": "AF", "status": "unknown"}], True, "unknown"),
        ([{**LOST, "involuntary": True, "lost_on": "2030"}], True, "not_eligible"),
        ([{**LOST, "involuntary": True, "lost_on": "2026"}], True, "unknown"),
        ([{**LOST, "involuntary": True, "permanent": False}], True, "not_eligible"),
        ([{"iso": "AF", "status": "unknown"}], True, "unknown"),
        ([held("AF", status="entitled")], True, "not_eligible"),
        ([held("AF", status="entitled")], False, "unknown"),
        ([held("AF")], False, "not_eligible"),
        ([], True, "not_eligible"),
        ([], False, "unknown"),
    ],
)
def test_a_nationality_is_lost_for_good_or_not(rows: list[dict[str, Any]], complete: bool, outcome: str) -> None:
    verdict = asked(
        "GER",
        nationalities=[new("DE"), *rows],
        nationalities_complete=complete,
        birth_territory="AFG",
        appearances=[match("AFG", "A", "2024-06-01", final_tournament=True)],
    )
    assert verdict.outcome == outcome


def test_rare_grounds_do_not_lengthen_what_is_asked() -> None:
    """Whether the German nationality was lost against his will matters only where no common ground is left."""
    values: dict[str, Any] = {"nationalities": [held("TR")], "nationalities_complete": False}
    youth = [match("GER", "U19", official=True, day="2021-10-09")]
    verdict = asked("TUR", appearances=youth, appearances_complete=False, **values)
    assert {need.about for need in verdict.needs} <= {"", "GER"}
    finals = [match("GER", "A", "2021-10-09", final_tournament=True)]
    assert asked("TUR", appearances=finals, **values).needs == (Need("nationality", "DE"),)


@pytest.mark.parametrize(
    ("day", "outcome"),
    [("2020", "unknown"), ("2020-08", "can_switch"), ("2020-10", "not_eligible"), ("2020-09-18", "not_eligible")],
)
def test_a_match_of_a_year_may_be_older_than_the_age_test_counts(day: str, outcome: str) -> None:
    """Born on 1 January 1999: of age in all of 2020; matches before 18 September 2020 are left out."""
    matches = [match("TUR", "A", "2018-03-01"), match("TUR", "U21", day)]
    assert asked("GER", birth="1999-01-01", appearances=matches).outcome == outcome


def test_futsal_ties_as_any_football_does() -> None:
    """No field says which type of football it was: nothing can make a rule of it."""
    assert asked("GER", appearances=[match("TUR", "A")]).reasons[0].text == "official_match"


def test_finals_that_the_rules_do_not_settle_leave_the_change_open() -> None:
    """Nations League finals, the old Confederations Cup: recorded as a final tournament of unknown kind."""
    verdict = asked("GER", appearances=[match("TUR", "A", final_tournament=None)])
    assert (verdict.outcome, verdict.needs) == ("unknown", (Need("matches", "TUR"),))
    assert "finals_unknown" in [reason.text for reason in verdict.reasons]
    friendly = [match("TUR", "A"), match("TUR", "A", official=False, final_tournament=None)]
    assert asked("GER", appearances=friendly).outcome == "can_switch"


def test_who_is_only_entitled_to_another_nationality_cannot_have_played_for_it() -> None:
    values: dict[str, Any] = {
        "nationalities": [held("DE"), held("IT", status="entitled")],
        "appearances_complete": False,
    }
    assert (asked("GER", **values).outcome, asked("GER", **values).tie_unknown) == ("eligible", True)
    values["nationalities"] = [held("DE"), held("IT", status="lost")]
    assert asked("GER", **values).needs == (Need("match_list"),)


def test_the_same_in_every_world_is_not_decided_while_matches_may_be_missing() -> None:
    """An official match for a third association could open a change to it by ground (a)."""
    rows = [held("DE"), held("IT"), new(since="2024-01-01")]
    unclear = [match("GER", official=None)]
    assert asked("TUR", nationalities=rows, appearances=unclear).outcome == "not_eligible"
    verdict = asked("TUR", nationalities=rows, appearances=unclear, appearances_complete=False)
    assert (verdict.outcome, "match_list" in [need.kind for need in verdict.needs]) == ("unknown", True)


@pytest.mark.parametrize("field", ["since", "until"])
def test_dates_at_the_end_of_the_calendar_raise_nothing(field: str) -> None:
    stay = {"territory": "TUR", "since": "2024-01-01", field: "9999-12-31"}
    rows = [held("DE"), new(since="9999-12-31"), new()]
    matches = [match("GER", "A", "9999-12-31"), match("GER", "A", "2024-02-29")]
    verdict = asked("TUR", birth="9996-02-29", nationalities=rows, stays=[stay], appearances=matches)
    assert verdict.outcome in ("unknown", "not_eligible")


@pytest.mark.parametrize(
    ("stay", "text", "on"),
    [
        ({"since": "2022-01-01"}, "not_lived_long_enough", date(2027, 1, 1)),
        ({"since": "2019-01-01", "until": "2022"}, "left_too_soon", None),
        ({"since": "2022-01-01", "until": "2026"}, "not_lived_long_enough", date(2027, 1, 1)),
        ({"since": "2022-01-01", "until": "2026-01-15"}, "not_lived_long_enough", date(2027, 1, 1)),
    ],
)
def test_who_has_left_is_told_no_day_on_which_the_years_end(stay: dict[str, Any], text: str, on: date | None) -> None:
    stays = [{"territory": "TUR", "id": "stay", **stay}]
    verdict = asked("TUR", birth="2000-01-01", nationalities=[held("DE"), new()], stays=stays)
    reason = verdict.reasons[-1]
    assert (verdict.outcome, reason.text, reason.on, reason.facts) == ("not_eligible", text, on, ("stay",))
