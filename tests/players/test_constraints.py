"""What the database itself refuses, whoever writes to it."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import IntegrityError, transaction

from players.models import (
    Association,
    CareerStep,
    Citation,
    Club,
    ClubAlias,
    Detail,
    Eligibility,
    Player,
    PlayerAlias,
    Relationship,
    Source,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def player() -> Player:
    return Player.objects.create(name="Jonte Reuterskamp", slug="jonte-reuterskamp")


@pytest.fixture
def club() -> Club:
    return Club.objects.create(name="SV Hellbach", slug="sv-hellbach")


@pytest.fixture
def association() -> Association:
    return Association.objects.create(
        trigram="GER", confederation="UEFA", name_en="Germany", name_de="Deutschland", nationality_iso="DE"
    )


@pytest.fixture
def source() -> Source:
    return Source.objects.create(title="A talk", slug="a-talk")


def refused(write: Callable[[], object], constraint: str) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        write()


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"name": ""}, "player_has_a_name"),
        ({"minor": True}, "minors_never_public"),
        ({"height_cm": 99}, "height_is_human"),
        ({"birth_earliest": date(2004, 1, 1)}, "birth_ordered"),
        ({"birth_earliest": date(2004, 1, 2), "birth_latest": date(2004, 1, 1)}, "birth_ordered"),
    ],
)
def test_a_player_is_refused(fields: dict[str, object], constraint: str) -> None:
    refused(lambda: Player.objects.create(**{"name": "X", "slug": "x", **fields}), constraint)


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"end_earliest": date(2018, 1, 1), "end_latest": date(2018, 12, 31)}, "ends_after_it_starts"),
        ({"origin": "derived"}, "derived_says_from_what"),
        ({"state": "retracted"}, "ended_says_why"),
        ({"as_of_latest": date(2018, 1, 1)}, "as_of_ordered"),
    ],
)
def test_a_career_step_is_refused(player: Player, club: Club, fields: dict[str, object], constraint: str) -> None:
    start = {"start_earliest": date(2019, 1, 1), "start_latest": date(2019, 12, 31)}
    refused(
        lambda: CareerStep.objects.create(player=player, club=club, relation="former", **start, **fields),
        constraint,
    )


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"status": "plays", "stance": "open"},
        {"status": "plays", "basis": "parent"},
        {"stance": "open", "basis": "parent"},
        {"status": "plays", "stance": "open", "basis": "parent"},
    ],
)
def test_an_eligibility_says_exactly_one_thing(
    player: Player, association: Association, fields: dict[str, str]
) -> None:
    refused(lambda: Eligibility.objects.create(player=player, association=association, **fields), "says_one_thing")


def test_a_ground_has_no_level(player: Player, association: Association) -> None:
    refused(
        lambda: Eligibility.objects.create(player=player, association=association, basis="parent", level="U21"),
        "ground_has_no_level",
    )


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"kind": "teammate"}, "names_somebody"),
        ({"kind": "family"}, "family_has_a_role"),
        ({"kind": "teammate", "other_name": "Uli", "role": "brother"}, "family_has_a_role"),
        ({"kind": "family", "role": "mother", "detail": "Japan"}, "detail_has_a_kind"),
        ({"kind": "family", "role": "mother", "detail_kind": "country"}, "detail_has_a_kind"),
    ],
)
def test_a_relationship_is_refused(player: Player, fields: dict[str, str], constraint: str) -> None:
    refused(lambda: Relationship.objects.create(player=player, **fields), constraint)


def test_nobody_is_his_own_rival_and_no_relative_has_a_page(player: Player) -> None:
    refused(lambda: Relationship.objects.create(player=player, kind="rival", other=player), "not_with_himself")
    brother = Player.objects.create(name="Hauke Reuterskamp", slug="hauke")
    refused(
        lambda: Relationship.objects.create(player=player, kind="family", role="brother", other=brother),
        "family_has_a_role_and_no_page",
    )


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"kind": "birth_date"}, "value_of_its_kind"),
        ({"kind": "height"}, "value_of_its_kind"),
        ({"kind": "height", "number": 250}, "height_is_human"),
        ({"kind": "shirt_number", "number": 100}, "shirt_number_has_two_digits"),
        ({"kind": "position", "value": "libero"}, "value_of_its_kind"),
        ({"kind": "foot", "value": ""}, "value_of_its_kind"),
        ({"kind": "supports"}, "value_of_its_kind"),
        ({"kind": "honour"}, "value_of_its_kind"),
        ({"kind": "birth_place", "value": ""}, "value_of_its_kind"),
    ],
)
def test_a_detail_is_refused(player: Player, fields: dict[str, object], constraint: str) -> None:
    refused(lambda: Detail.objects.create(player=player, **fields), constraint)


def test_a_citation_backs_exactly_one_fact(player: Player, club: Club, source: Source) -> None:
    step = CareerStep.objects.create(player=player, club=club, relation="current")
    detail = Detail.objects.create(player=player, kind="position", value="goalkeeper")
    quote = {"source": source, "quote": "ich halte", "start": 3, "end": 12, "voice": "player"}
    refused(lambda: Citation.objects.create(**quote), "backs_exactly_one_fact")
    refused(lambda: Citation.objects.create(**quote, career_step=step, detail=detail), "backs_exactly_one_fact")
    refused(lambda: Citation.objects.create(**{**quote, "end": 3}, detail=detail), "place_in_order")
    refused(lambda: Citation.objects.create(**{**quote, "quote": ""}, detail=detail), "has_words")
    kept = Citation.objects.create(**quote, detail=detail)
    refused(lambda: Citation.objects.create(**quote, detail=detail), "citation")
    assert kept.fact == detail


def test_a_plain_alias_means_one_club_only(club: Club) -> None:
    other = Club.objects.create(name="FC Hellbach", slug="fc-hellbach")
    ClubAlias.objects.create(club=club, name="Höllbach")
    with pytest.raises(IntegrityError), transaction.atomic():
        ClubAlias.objects.create(club=other, name="HÖLLBACH")
    ClubAlias.objects.create(club=other, name="Höllbach", kind="ambiguous")


def test_an_alias_stands_once_for_each_player(player: Player) -> None:
    PlayerAlias.objects.create(player=player, name="Jonny")
    with pytest.raises(IntegrityError), transaction.atomic():
        PlayerAlias.objects.create(player=player, name="JONNY")


def test_a_source_has_a_title_and_a_club_is_not_its_own_parent(club: Club) -> None:
    refused(lambda: Source.objects.create(title="", slug="x"), "source_has_a_title")
    refused(lambda: Club.objects.filter(pk=club.pk).update(parent=club), "not_its_own_parent")
    refused(lambda: Club.objects.create(name="", slug="y"), "club_has_a_name")
