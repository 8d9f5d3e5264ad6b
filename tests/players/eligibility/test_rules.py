"""Single rules at their edges: dates that overlap, rules left out, what only a complete list decides."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from players.eligibility.claims import Need
from players.eligibility.rulesets import RULESETS, UNCONFIRMED, rules_on
from players.eligibility.verdict import Verdict, evaluate
from tests.players.eligibility.known import COMPLETE, association, held, known, match

NEWEST = RULESETS[-1]


def asked(
    code: str,
    *,
    on: date = date(2026, 1, 15),
    without: tuple[str, ...] = (),
    admitted: dict[str, str] | None = None,
    **values: Any,
) -> Verdict:
    base = {"birth": "2003-05-10", "birth_territory": "GER", "nationalities": [held("DE"), held("TR")], **COMPLETE}
    facts = known({**base, **values}, admitted)
    return evaluate(facts, association(code, admitted), on, NEWEST.without(*without))


def texts(verdict: Verdict) -> list[str]:
    return [reason.text for reason in verdict.reasons]


@pytest.mark.parametrize(
    ("nationality", "outcome", "text"),
    [
        (held("TR", permanent=False), "not_eligible", "nationality_not_permanent"),
        (held("TR", basis="naturalised", since="2027-01-01"), "not_eligible", "nationality_not_held"),
        (held("TR", basis="naturalised", since="2026"), "unknown", "nationality_unknown"),
        (held("TR", status="lost"), "not_eligible", "nationality_not_held"),
        (held("TR", status="lost", lost_on="2026"), "unknown", "nationality_unknown"),
        (held("TR", status="lost", lost_on="2026-02-01"), "eligible", "nationality_held"),
        (held("TR", status="entitled"), "not_eligible", "nationality_only_entitled"),
    ],
)
def test_only_a_nationality_held_on_the_day_counts(nationality: dict[str, Any], outcome: str, text: str) -> None:
    verdict = asked("TUR", nationalities=[held("DE"), nationality])
    assert (verdict.outcome, text in texts(verdict)) == (outcome, True)


def test_what_is_said_of_a_fact_names_it() -> None:
    verdict = asked("TUR", nationalities=[held("DE"), held("TR", id="n2")])
    assert {reason.facts for reason in verdict.reasons} == {("n2",)}


@pytest.mark.parametrize(
    ("without", "outcome"), [((), "not_eligible"), (("registered",), "eligible"), (("u23",), "not_eligible")]
)
def test_a_registered_nationality_needs_a_link_unless_that_rule_is_left_out(
    without: tuple[str, ...], outcome: str
) -> None:
    nationalities = [held("DE"), held("TR", basis="registered", since="2020-01-01")]
    assert asked("TUR", nationalities=nationalities, without=without).outcome == outcome


@pytest.mark.parametrize(
    ("code", "iso", "without", "outcome"),
    [
        ("ENG", "GB", (), "not_eligible"),
        ("ENG", "GB", ("shared_elsewhere",), "not_eligible"),  # Great Britain is confirmed
        ("FRA", "FR", (), "not_eligible"),
        ("FRA", "FR", ("shared_elsewhere",), "eligible"),
        ("ITA", "IT", (), "eligible"),
    ],
)
def test_a_shared_nationality_needs_a_link(code: str, iso: str, without: tuple[str, ...], outcome: str) -> None:
    verdict = asked(code, nationalities=[held(iso)], schooling_complete=True, without=without)
    assert verdict.outcome == outcome


@pytest.mark.parametrize(
    ("stay", "birth", "outcome"),
    [
        ({"territory": "JPN", "since": "2012-01-01", "until": "2015-01-01"}, "2003-05-10", "eligible"),  # at 8, 3 years
        ({"territory": "JPN", "since": "2012-01-02", "until": "2015-01-01"}, "2003-05-10", "not_eligible"),
        ({"territory": "JPN", "since": "2012", "until": "2015"}, "2003-05-10", "unknown"),
        ({"territory": "JPN", "since": "2015-01-01", "not_for_team": True}, "2003-05-10", "eligible"),  # at 11, 5 years
        ({"territory": "JPN", "since": "2015-01-01", "not_for_team": False}, "2003-05-10", "not_eligible"),
        ({"territory": "JPN", "since": "2015-01-01"}, "2003-05-10", "unknown"),
        ({"territory": "JPN", "since": "2022-01-01"}, "2003-05-10", "not_eligible"),  # at 18, 4 years
        ({"territory": "JPN", "since": "2013-01-01", "until": "2017-01-01"}, "2002/2003", "unknown"),  # at 9 or 10
        ({"territory": "JPN", "since": "2013-01-01", "until": "2015-06-01"}, "2002/2003", "not_eligible"),
        ({"territory": "JPN", "since": "2005-01-01", "not_for_team": True}, None, "eligible"),
        ({"territory": "JPN", "since": "2021-01-01", "not_for_team": True}, None, "eligible"),
        ({"territory": "JPN", "since": "2022-01-01", "not_for_team": True}, None, "unknown"),
        ({"territory": "KOR", "since": "2005-01-01"}, "2003-05-10", "not_eligible"),
    ],
)
def test_years_of_residence_by_the_age_at_the_move(stay: dict[str, Any], birth: str | None, outcome: str) -> None:
    japanese = held("JP", basis="naturalised", since="2024-01-01")
    values = {"birth": birth} if birth else {"birth": None}
    assert asked("JPN", nationalities=[held("DE"), japanese], stays=[stay], **_given(values)).outcome == outcome


@pytest.mark.parametrize(
    ("on", "outcome"),
    [(date(2025, 2, 28), "not_eligible"), (date(2025, 3, 1), "eligible"), (date(2025, 3, 2), "eligible")],
)
def test_a_shared_nationality_asks_for_five_years_whatever_the_age(on: date, outcome: str) -> None:
    """Since 29 February 2020: five years are over on 1 March 2025."""
    stays = [{"territory": "FRA", "since": "2020-02-29"}]
    verdict = asked("FRA", on=on, birth="2015-01-01", nationalities=[held("FR")], stays=stays)
    assert (verdict.outcome, verdict.reasons[-1].article) == (outcome, "6.1(d)")


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None} or {"birth": "1900/2020"}


def test_a_move_before_eighteen_without_the_rule_of_purpose() -> None:
    japanese = held("JP", basis="naturalised", since="2024-01-01")
    stays = [{"territory": "JPN", "since": "2015-01-01"}]
    assert asked("JPN", nationalities=[japanese], stays=stays, without=("purpose",)).outcome == "eligible"


@pytest.mark.parametrize(
    ("schooling", "complete", "without", "outcome"),
    [
        (["SCO"], False, (), "eligible"),
        ([], False, (), "unknown"),
        ([], True, (), "not_eligible"),
        (["SCO"], False, ("schooling",), "not_eligible"),
    ],
)
def test_schooling_takes_the_place_of_residence_in_britain(
    schooling: list[str], complete: bool, without: tuple[str, ...], outcome: str
) -> None:
    stays = [{"territory": "SCO", "since": "2005-01-01"}]
    values: dict[str, Any] = {"stays": stays, "schooling": schooling, "schooling_complete": complete}
    verdict = asked("SCO", without=without, nationalities=[held("GB")], **values)
    assert verdict.outcome == outcome


@pytest.mark.parametrize(
    ("ancestors", "complete", "outcome"),
    [
        ([{"relation": "mother", "birth_territory": "KOS"}], False, "eligible"),
        ([{"relation": "mother", "birth_territory": "KOS", "biological": False}], True, "not_eligible"),
        ([{"relation": "grandparent", "birth_territory": "KOS"}], False, "eligible"),
        ([{"relation": "mother", "birth_territory": "GER"}], False, "unknown"),
        ([], False, "unknown"),
        ([], True, "not_eligible"),
        (
            [{"relation": one, "birth_territory": "GER"} for one in ("mother", "father", *["grandparent"] * 4)],
            False,
            "not_eligible",
        ),
    ],
)
def test_a_parent_or_grandparent_born_there_is_a_link(
    ancestors: list[dict[str, Any]], complete: bool, outcome: str
) -> None:
    new = [held("DE"), held("XK", basis="registered", since="2024-01-01")]
    assert asked("KOS", nationalities=new, ancestors=ancestors, ancestors_complete=complete).outcome == outcome


def test_an_unknown_birthplace_leaves_the_link_open() -> None:
    new = [held("DE"), held("TR", basis="naturalised", since="2024-01-01")]
    verdict = evaluate(
        known({"nationalities": new, "birth": "2003-05-10", **COMPLETE}), association("TUR"), date(2026, 1, 15), NEWEST
    )
    assert verdict.needs == (Need("birth_territory"),)


def test_only_one_nationality_makes_a_short_list_of_matches_enough() -> None:
    verdict = asked("GER", nationalities=[held("DE")], appearances_complete=False)
    assert (verdict.outcome, verdict.tie_unknown) == ("eligible", True)


def test_matches_of_unknown_kind_for_two_associations_leave_both_open() -> None:
    matches = [match("GER", official=None), match("TUR", official=None)]
    verdict = asked("GER", appearances=matches, appearances_complete=False)
    assert verdict.outcome == "unknown"
    assert Need("matches", "TUR") in verdict.needs


def test_the_same_in_every_world_is_decided() -> None:
    """New citizen without a link: not eligible free, and not eligible by a change."""
    new = [held("DE"), held("TR", basis="naturalised", since="2024-01-01")]
    verdict = asked("TUR", nationalities=new, appearances=[match("GER", official=None)])
    assert (verdict.outcome, verdict.not_before) == ("not_eligible", None)


def test_tied_to_it_but_perhaps_without_its_nationality_is_not_known() -> None:
    verdict = asked("TUR", nationalities=[held("DE"), {"iso": "TR", "status": "unknown"}], appearances=[match("TUR")])
    assert (verdict.outcome, verdict.needs) == ("unknown", (Need("nationality", "TR"),))


def test_of_several_matches_of_unknown_kind_none_is_taken_for_the_one_that_ties() -> None:
    new = [held("DE"), held("TR", basis="naturalised", since="2024-01-01")]
    either_of = [match("GER", official=None), match("GER", "A", official=None)]
    assert asked("TUR", nationalities=new, appearances=either_of[:1]).outcome == "not_eligible"
    verdict = asked("TUR", nationalities=new, appearances=either_of)
    assert (verdict.outcome, verdict.needs) == ("unknown", (Need("matches", "GER"),))


@pytest.mark.parametrize(
    ("change", "extra", "complete", "outcome"),
    [
        ({"fielded_for_new": False}, [], False, "can_switch"),
        ({"fielded_for_new": True}, [], False, "not_eligible"),
        ({}, [], False, "unknown"),
        ({}, [], True, "can_switch"),  # no match for it on a complete list
        # a friendly for the new one is enough, but not one before the change, nor one without him
        ({}, [match("TUR", official=False, day="2023-05-01")], False, "not_eligible"),
        ({"fielded_for_new": False}, [match("TUR", official=False, day="2023-05-01")], False, "not_eligible"),
        ({}, [match("TUR", official=False, day="2023-04-30")], True, "can_switch"),
        ({}, [match("TUR", official=False, day="2024-05-01", fielded=False)], True, "can_switch"),
        ({}, [match("TUR", official=False, day="2023")], True, "unknown"),
        ({}, [{"association": "TUR", "official": False}], True, "unknown"),
        ({}, [match("TUR", official=False, day="2024-05-01", fielded=None)], True, "unknown"),
        ({"fielded_for_new": False}, [match("TUR", official=False, day="2023")], True, "can_switch"),
        ({"fielded_for_new": False, "granted": "2027-01-01"}, [], True, "bound"),
    ],
)
def test_the_way_back_is_open_until_he_plays_for_the_new_one(
    change: dict[str, Any], extra: list[dict[str, Any]], complete: bool, outcome: str
) -> None:
    granted = {"old": "GER", "new": "TUR", "granted": "2023-05-01", **change}
    verdict = asked("GER", appearances=[match("GER"), *extra], appearances_complete=complete, changes=[granted])
    assert verdict.outcome == outcome


@pytest.mark.parametrize(("without", "outcome"), [((), "not_eligible"), (("return_link",), "can_switch")])
def test_the_way_back_to_a_shared_nationality_needs_its_link(without: tuple[str, ...], outcome: str) -> None:
    change = {"old": "FRA", "new": "TUR", "granted": "2023-05-01", "fielded_for_new": False}
    nationalities = [held("FR"), held("TR")]
    verdict = asked("FRA", without=without, nationalities=nationalities, appearances=[match("FRA")], changes=[change])
    assert verdict.outcome == outcome


def test_a_third_association_after_a_change_is_closed() -> None:
    change = {"old": "GER", "new": "TUR", "granted": "2023-05-01", "fielded_for_new": False}
    verdict = asked("ITA", nationalities=[held("DE"), held("TR"), held("IT")], changes=[change])
    assert (verdict.outcome, texts(verdict)) == ("not_eligible", ["change_used"])


def test_an_official_match_for_a_third_association_is_a_conflict() -> None:
    change = {"old": "GER", "new": "TUR", "granted": "2023-05-01", "fielded_for_new": False}
    verdict = asked("GER", appearances=[match("ITA")], changes=[change])
    assert verdict.needs == (Need("conflict"),)


@pytest.mark.parametrize(
    ("matches", "complete", "need"),
    [
        ([match("TUR", None)], True, Need("matches", "TUR")),  # level unknown
        ([match("TUR", "A", final_tournament=None)], True, Need("matches", "TUR")),
        ([match("TUR")], False, Need("match_list")),  # more may have been played
        ([match("TUR"), match("TUR", "A", official=None)], False, Need("matches", "TUR")),
    ],
)
def test_a_change_waits_for_the_level_of_the_matches(matches: list[dict[str, Any]], complete: bool, need: Need) -> None:
    verdict = asked("GER", appearances=matches, appearances_complete=complete)
    assert (verdict.outcome, verdict.needs) == ("unknown", (need,))


@pytest.mark.parametrize(
    ("since", "outcome"),
    [("2021-10-09", "can_switch"), ("2021-10-10", "not_eligible"), ("2021", "unknown")],
)
def test_the_nationality_is_held_at_the_first_official_match(since: str, outcome: str) -> None:
    """Of age at the last match, so only ground (a) is left."""
    new = [held("DE"), held("TR", basis="naturalised", since=since)]
    matches = [match("GER"), match("GER", "U21", "2025-03-01")]
    assert asked("TUR", nationalities=new, appearances=matches, birth_territory="TUR").outcome == outcome


@pytest.mark.parametrize(
    ("nationality", "need"),
    [
        ({"iso": "TR", "status": "unknown"}, Need("nationality", "TR")),
        (held("TR", basis="", since="2021"), Need("nationality_since", "TR")),
    ],
)
def test_what_is_asked_where_the_first_match_and_the_nationality_overlap(
    nationality: dict[str, Any], need: Need
) -> None:
    matches = [match("GER"), match("GER", "U21", "2025-03-01")]
    verdict = asked("TUR", nationalities=[held("DE"), nationality], appearances=matches, birth_territory="TUR")
    assert (verdict.outcome, need in verdict.needs) == ("unknown", True)


@pytest.mark.parametrize(
    ("matches", "values", "outcome"),
    [
        ([match("TUR", "A", "2021-10-09")], {}, "can_switch"),
        ([match("TUR", "A", "2024-05-10")], {}, "not_eligible"),  # on the birthday
        ([match("TUR", "A", "2024-05-09")], {}, "not_eligible"),  # in time, but three years are not over
        ([match("TUR", "A", "2021-10-09", final_tournament=None)], {}, "unknown"),
        ([match("TUR", "A", "2021-10-09"), match("TUR", "A", "2021-11-01", fielded=None)], {}, "can_switch"),
        ([match("TUR", "A", "2021-10-09"), *[match("TUR", "A", "2021-11-01", fielded=None)] * 3], {}, "unknown"),
        ([match("TUR", "A", "2021-10-09"), match("TUR", "A", "2023", official=False)], {}, "unknown"),
        ([{"association": "TUR", "level": "A", "official": True, "final_tournament": False}], {}, "unknown"),
        ([match("TUR", "A", "2021-10-09")], {"birth": "2000/2003"}, "unknown"),
    ],
)
def test_after_an_official_a_match(matches: list[dict[str, Any]], values: dict[str, Any], outcome: str) -> None:
    assert asked("GER", appearances=matches, **values).outcome == outcome


def test_without_a_birth_date_the_age_stays_open() -> None:
    facts = known({"nationalities": [held("DE"), held("TR")], "appearances": [match("TUR", "A")], **COMPLETE})
    verdict = evaluate(facts, association("GER"), date(2026, 1, 15), NEWEST)
    assert verdict.needs == (Need("birth_date"),)


@pytest.mark.parametrize(("without", "outcome"), [((), "can_switch"), (("u23",), "unknown")])
def test_an_olympic_team_is_no_a_team_unless_that_is_left_open(without: tuple[str, ...], outcome: str) -> None:
    over_age = match("TUR", "U23", "2024-08-01")
    assert asked("GER", appearances=[over_age], without=without).outcome == outcome


KOSOVO = {"KOS": "2016-05-13"}


@pytest.mark.parametrize(
    ("matches", "values", "without", "outcome"),
    [
        ([match("SUI", "A", "2015-03-27")], {}, (), "can_switch"),
        ([match("SUI", "A", "2015-03-27")], {}, ("younger_association",), "not_eligible"),
        ([match("SUI", "A", "2015-03-27"), match("SUI", "A", "2017-03-27")], {}, (), "not_eligible"),
        ([match("SUI", "A", "2017-03-27")], {}, (), "not_eligible"),
        ([match("SUI", "A", "2016")], {}, (), "unknown"),
        ([match("SUI", "A", "2015-03-27")], {"appearances_complete": False}, (), "unknown"),
        ([match("SUI", "A", "2015-03-27")], {"since": "2017-01-01"}, (), "unknown"),  # soon enough?
    ],
)
def test_a_younger_association(
    matches: list[dict[str, Any]], values: dict[str, Any], without: tuple[str, ...], outcome: str
) -> None:
    kosovar = held("XK", basis="registered", since=values.get("since", "2012-01-01"))
    complete = values.get("appearances_complete", True)
    verdict = asked(
        "KOS",
        on=date(2017, 10, 1),
        without=without,
        admitted=KOSOVO,
        birth="1992-01-01",
        nationalities=[held("CH"), kosovar],
        ancestors=[{"relation": "mother", "birth_territory": "KOS"}],
        appearances=matches,
        appearances_complete=complete,
    )
    assert verdict.outcome == outcome


@pytest.mark.parametrize(
    ("cells", "without", "outcome"),
    [
        ({"involuntary": True}, (), "can_switch"),
        ({"involuntary": False}, (), "not_eligible"),
        ({}, (), "unknown"),
        ({"involuntary": True}, ("nationality_lost",), "not_eligible"),
    ],
)
def test_a_nationality_lost_against_his_will(cells: dict[str, Any], without: tuple[str, ...], outcome: str) -> None:
    lost = held("AF", status="lost", lost_on="2023-01-01", **cells)
    german = held("DE", basis="naturalised", since="2022-05-01")
    match_at_23 = match("AFG", "A", "2024-06-01", final_tournament=True)
    verdict = asked("GER", nationalities=[lost, german], appearances=[match_at_23], without=without)
    assert verdict.outcome == outcome


def test_without_a_list_of_nationalities_a_loss_may_still_be_found() -> None:
    german = held("DE", basis="naturalised", since="2022-05-01")
    verdict = asked(
        "GER",
        nationalities=[german],
        nationalities_complete=False,
        appearances=[match("AFG", "A", "2024-06-01", final_tournament=True)],
    )
    assert verdict.needs == (Need("nationality", "AF"),)


def test_stateless_players_are_for_fifa_to_decide_unless_that_is_left_out() -> None:
    assert asked("GER", stateless=True, nationalities=[]).needs == (Need("fifa_decision", "8"),)
    assert asked("GER", stateless=True, nationalities=[], without=("stateless",)).outcome == "not_eligible"


def test_unconfirmed_rules_say_so_in_their_reasons() -> None:
    verdict = asked("SCO", nationalities=[held("GB")], schooling=["SCO"])
    assert [reason.text for reason in verdict.reasons if not reason.confirmed] == ["schooled_there"]


def test_a_rule_that_there_is_not_cannot_be_left_out() -> None:
    with pytest.raises(KeyError, match="offside"):
        NEWEST.without("offside")


@pytest.mark.parametrize(
    ("day", "ruleset"),
    [("2019-03-05", "2020-09"), ("2020-09-18", "2020-09"), ("2021-01-27", "2020-09"), ("2021-01-28", "2021-01"),
     ("2026-11-22", "2021-01")],
)  # fmt: skip
def test_the_rules_of_a_day(day: str, ruleset: str) -> None:
    assert rules_on(date.fromisoformat(day)).id == ruleset
    assert all(rules_on(date.fromisoformat(day)).applies(rule) for rule in UNCONFIRMED)


@pytest.mark.parametrize(("day", "outcome"), [("2024-05-09", "can_switch"), ("2024-05-10", "not_eligible")])
def test_a_match_on_the_birthday_counts_on_that_very_day(day: str, outcome: str) -> None:
    """Asked on the day on which he turns 21: ground (b) is gone with a match of that day."""
    new = [held("DE", basis="naturalised", since="2024-01-01"), held("TR")]
    matches = [match("TUR", level="U17", day="2019-10-01"), match("TUR", level="U21", day=day)]
    assert asked("GER", on=date(2024, 5, 10), nationalities=new, appearances=matches).outcome == outcome
