"""Rows of a register become facts: wholly or not at all, and once."""

from typing import Any

import pytest

from players import records
from players.models import (
    Ancestor,
    Appearance,
    AssociationChange,
    CompleteLists,
    Detail,
    Fact,
    Nationality,
    Player,
    Residence,
    Source,
    Verdict,
)
from tests import builders

pytestmark = pytest.mark.django_db

HELD: records.Row = {"kind": "nationality", "iso": "DE", "basis": "birth"}
MATCH: records.Row = {"kind": "match", "association": "GER", "level": "U21", "official": True, "day": "2025-09-09"}
EVERYTHING: list[records.Row] = [
    HELD,
    {"kind": "ancestor", "relation": "mother", "birth_territory": "JPN"},
    {"kind": "residence", "territory": "GER", "start": "2004", "end": "2020-07", "not_for_team": True},
    MATCH,
    {"kind": "change", "old": "GER", "new": "JPN", "granted": "2026-01"},
    {"kind": "birth_date", "date": "2004-05-06"},
    {"kind": "birthplace", "value": "Hellbach", "territory": "GER"},
    {"kind": "complete", "nationalities": True},
]
KINDS: tuple[type[Fact], ...] = (Nationality, Ancestor, Residence, Appearance, AssociationChange, Detail)


@pytest.fixture
def player() -> Player:
    builders.make_association("GER")
    builders.make_association("JPN")
    return builders.make_player()


@pytest.fixture
def register() -> Source:
    return builders.make_source("Spielerregister", kind="register")


def everything_held() -> list[Any]:
    rows = [row for model in KINDS for row in model._default_manager.order_by("pk").values()]
    return rows + list(CompleteLists.objects.values()) + list(Verdict.objects.order_by("pk").values())


def test_every_kind_becomes_a_fact_that_rests_on_the_source(player: Player, register: Source) -> None:
    user = builders.make_user()
    stored = records.store(player, EVERYTHING, register, user)
    assert (stored.new, stored.known) == (8, 0)
    facts = [fact for model in KINDS for fact in model._default_manager.all()]
    assert len(facts) == 7
    assert {(fact.player, fact.named_source, fact.created_by) for fact in facts} == {(player, register, user)}
    stay, match, change = Residence.objects.get(), Appearance.objects.get(), AssociationChange.objects.get()
    assert (stay.start.isoformat(), stay.end.isoformat(), stay.not_for_team) == ("2004", "2020-07", True)
    assert (match.association.trigram, match.day.isoformat(), match.official, match.fielded) == (
        "GER",
        "2025-09-09",
        True,
        True,
    )
    assert (change.old.trigram, change.new.trigram, change.granted.isoformat()) == ("GER", "JPN", "2026-01")
    lists = CompleteLists.objects.get()
    assert (lists.nationalities, lists.appearances, lists.checked_by) == (True, False, user)


def test_the_verdicts_and_columns_follow_at_once(player: Player, register: Source) -> None:
    records.store(player, [HELD, MATCH, {"kind": "birth_date", "date": "2004-05-06"}], register)
    assert Verdict.objects.get(audience="public").outcome == "bound"
    player.refresh_from_db()
    assert player.birth.isoformat() == "2004-05-06"


def test_a_second_load_changes_nothing(player: Player, register: Source) -> None:
    records.store(player, EVERYTHING, register)
    before = everything_held()
    stored = records.store(player, EVERYTHING, register)
    assert (stored.new, stored.known) == (0, 8)
    assert everything_held() == before


def test_two_grandmothers_are_two_rows(player: Player, register: Source) -> None:
    row: records.Row = {"kind": "ancestor", "relation": "grandmother", "birth_territory": "JPN"}
    assert records.store(player, [row, row], register).new == 2
    assert records.store(player, [row, row, row], register).new == 1
    assert Ancestor.objects.count() == 3


def test_what_an_editor_has_retracted_or_unticked_stays_so(player: Player, register: Source) -> None:
    records.store(player, EVERYTHING, register)
    Nationality.objects.update(state=Fact.State.RETRACTED, state_reason="Mistaken for another.")
    CompleteLists.objects.update(nationalities=False)
    assert records.store(player, EVERYTHING, register).new == 0
    assert Nationality.objects.get().state == Fact.State.RETRACTED
    assert not CompleteLists.objects.get().nationalities


def test_another_source_may_tell_the_same(player: Player, register: Source) -> None:
    records.store(player, [HELD], register)
    other = builders.make_source("Zweites Register", kind="register")
    assert records.store(player, [HELD], other).new == 1


def test_a_birthplace_that_an_interview_gives_is_told_its_territory(player: Player, register: Source) -> None:
    said = builders.make_detail(player, "birth_place", "Straßburg")
    builders.cite(said, "Ich bin in Straßburg geboren.")
    builders.make_detail(player, "birth_place", "Hellbach", state="retracted", state_reason="Wrong.")
    row: records.Row = {"kind": "birthplace", "value": "Strassburg", "territory": "GER"}
    assert records.store(player, [row], register).new == 1
    said.refresh_from_db()
    assert (said.value, said.version, said.named_source) == ("Straßburg", 2, register)
    assert said.territory == builders.make_association("GER")
    assert said.citations.count() == 1
    assert records.store(player, [row], register).known == 1
    assert Detail.objects.count() == 2


def test_what_an_unreleased_register_tells_of_a_birthplace_is_a_fact_of_its_own(player: Player) -> None:
    said = builders.make_detail(player, "birth_place", "Hellbach")
    builders.cite(said, "Ich bin in Hellbach geboren.")
    draft = builders.make_source("Entwurf", kind="register", released=False)
    rows: list[records.Row] = [{"kind": "birthplace", "value": "Hellbach", "territory": "GER"}]
    assert (records.store(player, rows, draft).new, records.store(player, rows, draft).known) == (1, 1)
    said.refresh_from_db()
    assert (said.territory, said.named_source) == (None, None)


def test_another_birthplace_stands_beside_it(player: Player, register: Source) -> None:
    builders.cite(builders.make_detail(player, "birth_place", "Hellbach"))
    records.store(player, [{"kind": "birthplace", "value": "Torfmoor", "territory": "JPN"}], register)
    assert sorted(Detail.objects.values_list("value", flat=True)) == ["Hellbach", "Torfmoor"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            {"iso": "DE"},
            "row 2 (without a kind): There is no such kind; one of nationality, ancestor, residence, match",
        ),
        ({"kind": "passport"}, "row 2 (passport): There is no such kind; one of nationality,"),
        ({"kind": "nationality", "iso": "Japan"}, "row 2 (nationality): iso: "),
        ({"kind": "nationality", "iso": "JP", "status": "maybe"}, "status: Value 'maybe' is not a valid choice"),
        (
            {"kind": "nationality", "iso": "JP", "state": "current"},
            "It has no state; its fields are iso, status, basis",
        ),
        ({"kind": "nationality", "iso": "JP", "basis": "birth", "since": "2020"}, "needs_no_date"),
        ({"kind": "ancestor", "relation": "uncle"}, "row 2 (ancestor): relation: Value 'uncle'"),
        ({"kind": "ancestor", "relation": "mother", "birth_territory": "Japan"}, "no association has the code “Japan”"),
        ({"kind": "residence", "territory": "GER", "start": "last year"}, "write it as 2024-09-05, 2024-09 or 2024."),
        ({"kind": "residence", "territory": "GER"}, "residence"),
        ({"kind": "match", "level": "U21"}, "association: This field cannot be null."),
        ({"kind": "match", "association": "JPN", "official": "perhaps"}, "official: “perhaps” value must be either"),
        ({"kind": "change", "old": "GER", "new": "GER", "granted": "2026"}, "row 2 (change): "),
        ({"kind": "change", "old": "GER", "new": "JPN"}, "granted_earliest: This field cannot be null."),
        ({"kind": "birthplace", "territory": "GER"}, "row 2 (birthplace): "),
        ({"kind": "complete", "all": True}, "It has no all; its fields are nationalities, ancestors,"),
        ({"kind": "complete", "ancestors": "most"}, "ancestors: “most” value must be either True or False."),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_stored(
    player: Player, register: Source, row: records.Row, message: str
) -> None:
    with pytest.raises(records.BadRecord) as caught:
        records.store(player, [HELD, row], register)
    assert message in str(caught.value)
    assert everything_held() == []
