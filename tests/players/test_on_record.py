"""What an interview can support and what it cannot: the facts that go into the rules."""

from __future__ import annotations

from typing import Any

import pytest

from players.dates import parse
from players.eligibility.facts import Ancestor, Appearance, Known, Nationality
from players.models import CompleteLists, Detail, Eligibility, Fact, Player, Relationship
from players.on_record import KINDS, OnRecord, World
from tests.builders import (
    make_ancestor,
    make_appearance,
    make_association,
    make_change,
    make_detail,
    make_eligibility,
    make_nationality,
    make_player,
    make_relationship,
    make_residence,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def player() -> Player:
    for trigram in ("GER", "JPN", "ENG", "SCO", "GIB"):
        make_association(trigram)
    return make_player()


def known(player: Player, **lists: Any) -> Known:
    facts: list[Fact] = [fact for model, _condition in KINDS for fact in model._default_manager.filter(player=player)]
    return OnRecord.of(facts, CompleteLists(player=player, **lists) if lists else None).known(World())


def associations(player: Player) -> list[str]:
    facts: list[Fact] = [fact for model, _condition in KINDS for fact in model._default_manager.filter(player=player)]
    return [association.trigram for association in OnRecord.of(facts).associations(World())]


def family(player: Player, role: str, detail: str = "", detail_kind: str = "") -> Relationship:
    return make_relationship(player, "family", role=role, detail=detail, detail_kind=detail_kind)


def test_a_mother_from_japan_is_an_ancestor_born_nobody_knows_where_and_no_nationality_held(player: Player) -> None:
    told = family(player, "mother", "Japan", "country")
    found = known(player)
    assert found.ancestors == (Ancestor("mother", id=f"relationship-{told.pk}"),)
    assert found.nationalities == (Nationality("JP", "unknown", id=f"relationship-{told.pk}"),)


@pytest.mark.parametrize("word", ["Japan", "Japanese", "JAPAN"])
def test_a_relatives_country_is_read_as_country_or_people(player: Player, word: str) -> None:
    make_association("JPN").__class__.objects.filter(trigram="JPN").update(demonym_en="Japanese")
    family(player, "father", word, "country")
    assert [one.iso for one in known(player).nationalities] == ["JP"]


@pytest.mark.parametrize(
    ("role", "detail", "detail_kind"),
    [
        ("stepfather", "Japan", "country"),
        ("uncle", "Japan", "country"),
        ("great-grandparents", "Japan", "country"),
        ("wife", "Japan", "country"),
        ("father-in-law", "Japan", "country"),
    ],
)
def test_only_parents_and_grandparents_are_ancestors(player: Player, role: str, detail: str, detail_kind: str) -> None:
    family(player, role, detail, detail_kind)
    assert (known(player).ancestors, known(player).nationalities) == ((), ())


@pytest.mark.parametrize(("detail", "kind"), [("nurse", "occupation"), ("Japan", "name"), ("Atlantis", "country")])
def test_an_occupation_a_name_or_no_country_tells_of_no_nationality(player: Player, detail: str, kind: str) -> None:
    family(player, "mother", detail, kind)
    assert known(player).nationalities == ()


def test_a_birthplace_gives_no_nationality_and_a_town_no_territory(player: Player) -> None:
    make_detail(player, "birth_place", "Hellbach")
    assert (known(player).birth_territory, known(player).nationalities) == (None, ())


def test_a_birthplace_lies_where_an_editor_says_or_in_the_country_that_it_is(player: Player) -> None:
    place = make_detail(player, "birth_place", "Japan")
    assert known(player).birth_territory == "JPN"
    place.territory = make_association("GER")
    place.save()
    assert known(player).birth_territory == "GER"


def test_two_birthplaces_that_differ_are_none(player: Player) -> None:
    make_detail(player, "birth_place", "Japan")
    make_detail(player, "birth_place", "Deutschland")
    assert known(player).birth_territory is None


@pytest.mark.parametrize("status", ["plays", "played"])
def test_playing_for_a_team_is_a_match_of_unknown_kind(player: Player, status: str) -> None:
    said = make_eligibility(player, make_association("GER"), status=status, level="U21")
    (match,) = known(player).appearances
    assert (match.association.code, match.level, match.official, match.day, match.fielded, match.id) == (
        *("GER", "U21", None, None, True),
        f"eligibility-{said.pk}",
    )


@pytest.mark.parametrize(
    "says",
    [
        {"status": "called_up", "level": "senior"},
        {"status": "could_play"},
        {"stance": "declared"},
        {"stance": "leaning"},
        {"basis": "parent"},
        {"basis": "naturalisation"},
    ],
)
def test_what_is_said_of_him_otherwise_is_no_input(player: Player, says: dict[str, str]) -> None:
    make_eligibility(player, make_association("GER"), **says)
    assert known(player) == Known()


def teams(player: Player, **lists: Any) -> list[tuple[str | None, bool | None]]:
    return [(match.level, match.official) for match in known(player, **lists).appearances]


def test_a_match_on_record_stands_for_the_claim_of_its_team(player: Player) -> None:
    make_eligibility(player, make_association("GER"), status="plays", level="U21")
    make_eligibility(player, make_association("GER"), status="played", level="U17")
    make_appearance(player, "GER", "U21", official=False)
    assert teams(player) == [("U21", False), ("U17", None)]


def test_a_claim_without_a_level_is_told_by_any_match_for_the_association(player: Player) -> None:
    make_eligibility(player, make_association("GER"), status="plays")
    assert teams(player) == [(None, None)]
    make_appearance(player, "JPN", "senior")
    assert teams(player) == [("A", True), (None, None)]
    make_appearance(player, "GER", "U19")
    assert teams(player) == [("A", True), ("U19", True)]


def test_the_same_team_told_twice_is_one_match(player: Player) -> None:
    for status in ("plays", "played"):
        make_eligibility(player, make_association("GER"), status=status, level="U21")
    assert teams(player) == [("U21", None)]


def test_a_complete_list_leaves_out_what_is_only_said(player: Player) -> None:
    make_eligibility(player, make_association("GER"), status="plays", level="U21")
    family(player, "mother", "Japan", "country")
    assert teams(player, appearances=True) == []
    assert known(player, ancestors=True).ancestors == ()
    assert known(player, nationalities=True).nationalities == ()
    assert known(player, stateless=True).nationalities_complete
    assert known(player, residences=True).schooling_complete


@pytest.mark.parametrize(
    ("role", "relations"),
    [("parents", ["mother", "father"]), ("grandparents", ["grandparent", "grandparent"])],
)
def test_parents_told_of_together_are_two(player: Player, role: str, relations: list[str]) -> None:
    family(player, role, "Japan", "country")
    assert [one.relation for one in known(player).ancestors] == relations
    assert [(one.iso, one.status) for one in known(player).nationalities] == [("JP", "unknown")]


def test_an_ancestor_on_record_stands_for_the_relative_of_the_interview(player: Player) -> None:
    family(player, "mother", "Japan", "country")
    family(player, "mother", "nurse", "occupation")
    family(player, "grandmother")
    assert [one.relation for one in known(player).ancestors] == ["mother", "grandparent"]
    recorded = make_ancestor(player, "mother", "JPN")
    adopted = make_ancestor(player, "father", "GER", biological=False)
    assert known(player).ancestors[:2] == (
        Ancestor("father", "GER", False, f"ancestor-{adopted.pk}"),
        Ancestor("mother", "JPN", True, f"ancestor-{recorded.pk}"),
    )
    assert [one.relation for one in known(player).ancestors] == ["father", "mother", "grandparent"]


def test_a_nationality_on_record_stands_for_the_one_that_nobody_knows_of(player: Player) -> None:
    family(player, "mother", "Japan", "country")
    held = make_nationality(player, "JP", "2010", basis="registered")
    assert known(player).nationalities == (
        Nationality("JP", "held", "registered", parse("2010"), id=f"nationality-{held.pk}"),
    )


def test_stays_and_schools_and_changes_are_taken_over(player: Player) -> None:
    stay = make_residence(player, "GER", "2015-07", "2018", not_for_team=True)
    make_residence(player, "ENG", "", schooled=True)
    change = make_change(player, "GER", "JPN", "2025-08", fielded_for_new=False)
    found = known(player)
    assert [(one.territory, one.since, one.until, one.not_for_team, one.id) for one in found.stays] == [
        ("GER", parse("2015-07"), parse("2018"), True, f"residence-{stay.pk}")
    ]
    assert found.schooling == ("ENG",)
    assert [(one.old.code, one.new.code, one.granted, one.fielded_for_new, one.id) for one in found.changes] == [
        ("GER", "JPN", parse("2025-08"), False, f"association_change-{change.pk}")
    ]


def test_a_senior_match_is_one_of_the_a_team(player: Player) -> None:
    match = make_appearance(player, "JPN", "senior", "2024-06", final_tournament=True, fielded=None)
    japan = World().by_code["JPN"]
    assert known(player).appearances == (
        Appearance(
            association=World().by_pk[japan.pk],
            level="A",
            official=True,
            final_tournament=True,
            day=parse("2024-06"),
            fielded=None,
            id=f"appearance-{match.pk}",
        ),
    )


def test_births_narrow_each_other_and_where_they_differ_all_days_are_possible(player: Player) -> None:
    make_detail(player, "birth_date", date="2003-12-15/2004-12-14")
    make_detail(player, "birth_date", date="2004")
    assert known(player).birth == parse("2004-01-01/2004-12-14")
    make_detail(player, "birth_date", date="2002-03-01")
    assert known(player).birth == parse("2002-03-01/2004-12-31")


def test_every_association_that_a_fact_names_is_asked_about(player: Player) -> None:
    assert associations(player) == []
    make_eligibility(player, make_association("JPN"), basis="parent")
    make_nationality(player, "DE")
    assert associations(player) == ["GER", "JPN"]


def test_a_relatives_country_alone_raises_no_question(player: Player) -> None:
    family(player, "mother", "Japan", "country")
    make_ancestor(player, "father", "ENG")
    make_nationality(player, "DE")
    assert associations(player) == ["GER"]


def test_a_shared_nationality_names_those_that_another_fact_names_or_all_but_the_dependent(player: Player) -> None:
    make_nationality(player, "GB")
    assert associations(player) == ["ENG", "SCO"]
    make_ancestor(player, "grandmother", "GIB")
    assert associations(player) == ["GIB"]
    make_residence(player, "SCO")
    assert associations(player) == ["GIB", "SCO"]


def test_a_change_names_both(player: Player) -> None:
    make_change(player, "GER", "JPN")
    assert associations(player) == ["GER", "JPN"]


def test_facts_of_other_kinds_are_left_out(player: Player) -> None:
    facts: list[Fact] = [
        make_detail(player, "height", number=187),
        make_relationship(player, "teammate", other_name="Ole Brandis"),
    ]
    assert OnRecord.of(facts) == OnRecord()
    assert isinstance(facts[0], Detail)
    assert Eligibility.objects.count() == 0
