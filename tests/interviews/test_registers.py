"""The page of a register: no text to read, but whom it tells of and what."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from players import registers
from players.models import Fact, Player, Source
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def register() -> Source:
    return builders.make_source("Spielerregister", kind="register")


@pytest.fixture
def player() -> Player:
    return builders.make_player("Jonte Reuterskamp")


def address(source: Source) -> str:
    return reverse("interviews:interview_detail", args=[source.slug])


def page(client: Client, source: Source) -> str:
    return client.get(address(source)).content.decode()


def test_it_lists_what_rests_on_it_by_player(client: Client, register: Source, player: Player) -> None:
    other = builders.make_player("Amelie Vogt")
    builders.make_nationality(player, "DE", named_source=register)
    builders.make_ancestor(player, "mother", "JPN", named_source=register)
    builders.make_appearance(other, "GHA", named_source=register)
    words = page(client, register)
    places = [
        words.index(word) for word in ("Amelie Vogt", "Ghana U21", "Jonte Reuterskamp", "German, held", "born in Japan")
    ]
    assert places == sorted(places)
    assert f'href="{player.get_absolute_url()}"' in words


def test_every_kind_of_fact_is_listed(register: Source, player: Player) -> None:
    club, ger = builders.make_club(), builders.make_association("GER")
    made: list[Fact] = [
        builders.make_step(player, club, named_source=register),
        builders.make_eligibility(player, ger, status="plays", named_source=register),
        builders.make_relationship(player, other_name="Amelie Vogt", named_source=register),
        builders.make_detail(player, "height", number=187, named_source=register),
        builders.make_nationality(player, named_source=register),
        builders.make_ancestor(player, named_source=register),
        builders.make_residence(player, named_source=register),
        builders.make_appearance(player, named_source=register),
        builders.make_change(player, named_source=register),
    ]
    (recorded,) = registers.recorded_in(register, builders.make_user()).people
    assert [shown.fact for shown in recorded.facts] == made


@pytest.mark.parametrize(
    "kept",
    [{"visibility": "editors"}, {"visibility": "internal"}, {"state": "retracted", "state_reason": "Wrong."}],
)
def test_what_a_reader_may_not_see_is_not_listed(
    client: Client, register: Source, player: Player, kept: dict[str, Any]
) -> None:
    builders.make_nationality(player, "DE", named_source=register, **kept)
    assert "Jonte" not in page(client, register)


def test_a_draft_s_facts_are_for_editors(client: Client, register: Source) -> None:
    builders.make_nationality(builders.make_player(published=False), "DE", named_source=register)
    assert "Jonte" not in page(client, register)
    client.force_login(builders.make_user())
    assert "Jonte" in page(client, register)


def test_what_another_source_tells_is_not_listed(client: Client, register: Source, player: Player) -> None:
    builders.make_nationality(player, "DE")
    assert "Jonte" not in page(client, register)


def test_a_register_that_is_not_released_is_nobody_s_business(client: Client, player: Player) -> None:
    draft = builders.make_source("Entwurf", kind="register", released=False)
    builders.make_nationality(player, "DE", named_source=draft)
    assert client.get(address(draft)).status_code == 404


def test_an_interview_stays_an_interview(client: Client, player: Player) -> None:
    interview = builders.make_interview()
    builders.make_nationality(player, "DE", named_source=interview.source)
    assert "On record in it" not in page(client, interview.source)


def test_a_long_register_is_cut_and_says_so(
    client: Client, register: Source, player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registers, "MOST_FACTS", 2)
    for day in ("2025-09-01", "2025-09-05"):
        builders.make_appearance(player, day=day, named_source=register)
    assert "More is held" not in page(client, register)
    builders.make_nationality(player, "DE", named_source=register)
    assert "More is held" in page(client, register)
    (recorded,) = registers.recorded_in(register, AnonymousUser()).people
    assert len(recorded.facts) == 2


def test_it_takes_as_many_queries_for_many_as_for_few(
    client: Client, register: Source, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(8):
        someone = builders.make_player(f"Spieler {number}")
        builders.make_ancestor(someone, "mother", "JPN", named_source=register)
        builders.make_appearance(someone, named_source=register)
        builders.make_change(someone, named_source=register)
    with django_assert_num_queries(17):
        client.get(address(register))
