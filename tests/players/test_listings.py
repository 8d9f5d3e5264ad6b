"""By what lists find a player follows from his facts, for readers and for editors; and no count outlives a change."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.cache import cache
from django.db import transaction
from django.test import Client

from players import summary
from players.models import Fact, PlayedAt, Player, Renewal, ToldIn
from players.models.renewals import KEPT
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_player,
    make_source,
    make_step,
    make_user,
    settle,
)

pytestmark = pytest.mark.django_db
PUBLIC, EDITORS = "public", "editors"


@pytest.fixture
def player() -> Player:
    return make_player()


def clubs_of(player: Player) -> set[tuple[str, str, bool]]:
    settle(player)
    return set(PlayedAt.objects.filter(player=player).values_list("audience", "club__name", "youth"))


def languages_of(player: Player) -> set[tuple[str, str]]:
    settle(player)
    return set(ToldIn.objects.filter(player=player).values_list("audience", "language"))


@pytest.mark.parametrize(
    ("fields", "released", "expected"),
    [
        ({"relation": "future"}, True, set()),
        ({"visibility": "internal"}, True, set()),
        ({"state": "retracted", "state_reason": "wrong"}, True, set()),
        ({"visibility": "editors"}, True, {(EDITORS, False)}),
        ({}, False, {(EDITORS, False)}),
        ({"awaits_second": True}, True, {(EDITORS, False)}),
        ({"relation": "former", "squad": "youth"}, False, {(EDITORS, True)}),
        ({}, True, {(PUBLIC, False), (EDITORS, False)}),
        ({"relation": "former", "squad": "reserve"}, True, {(PUBLIC, False), (EDITORS, False)}),
        ({"squad": "youth"}, True, {(PUBLIC, True), (EDITORS, True)}),
        # it lost only against what readers may not see yet, so they see it
        (
            {"state": "superseded", "state_reason": "older", "stands_in": True, "lost_to": -1},
            *(True, {(PUBLIC, False)}),
        ),
    ],
)
def test_a_spell_is_listed_for_those_who_may_see_it(
    player: Player, fields: dict[str, Any], released: bool, expected: set[tuple[str, bool]]
) -> None:
    step = make_step(player, make_club(), **fields)
    cite(step, source=make_source(released=released))
    if "stands_in" in fields:  # what it lost to is on its way to readers
        winner = make_step(player, make_club("FC Nordhafen"))
        cite(winner, source=make_source(released=False))
        step.lost_to = winner.pk
        step.save()
    found = {(audience, youth) for audience, club, youth in clubs_of(player) if club == "SV Hellbach"}
    assert found == expected


def test_a_spell_without_evidence_is_listed_for_nobody(player: Player) -> None:
    make_step(player, make_club())
    assert clubs_of(player) == set()


def test_one_spell_in_the_youth_is_enough_and_a_club_stands_once(player: Player) -> None:
    club = make_club()
    for squad in ("", "youth", "first_team"):
        cite(make_step(player, club, squad=squad))
    assert clubs_of(player) == {(audience, "SV Hellbach", True) for audience in (PUBLIC, EDITORS)}
    player.careerstep_facts.filter(squad="youth").update(visibility="editors")
    assert clubs_of(player) == {(PUBLIC, "SV Hellbach", False), (EDITORS, "SV Hellbach", True)}
    player.careerstep_facts.all().delete()
    assert clubs_of(player) == set()


@pytest.mark.parametrize(
    ("kind", "released", "visibility", "expected"),
    [
        ("report", True, "public", set()),
        ("interview", True, "internal", set()),
        ("interview", False, "public", {(EDITORS, "ja")}),
        ("interview", True, "editors", {(EDITORS, "ja")}),
        ("interview", True, "public", {(PUBLIC, "ja"), (EDITORS, "ja")}),
    ],
)
def test_a_language_is_that_of_an_interview_behind_a_fact(
    player: Player, kind: str, released: bool, visibility: str, expected: set[tuple[str, str]]
) -> None:
    source = make_source(kind=kind, released=released, language="ja")
    cite(make_detail(player, "honour", "Pokal", visibility=visibility), source=source)
    cite(make_detail(make_player("Jemand Anderes"), "honour", "Pokal"), source=make_source(language="en"))
    assert languages_of(player) == expected


def test_the_last_word_is_the_latest_day_that_everybody_may_know_of(player: Player) -> None:
    fact = make_detail(player, "honour", "Pokal")
    for published, released in (("2021-05", True), ("2023", True), ("2022-01-01", True), ("2026-01-01", False)):
        cite(fact, source=make_source(published=published, released=released))
    cite(make_detail(player, "injury", visibility="internal"), source=make_source(published="2026-02-01"))
    settle(player)
    player.refresh_from_db()
    assert player.last_told == date(2023, 12, 31)
    make_detail(player, "honour", "Meister", named_source=make_source(kind="register", published="2024-03-01"))
    settle(player)
    player.refresh_from_db()
    assert player.last_told == date(2024, 3, 1)


def _spell(player: Player) -> Fact:
    step = make_step(player, make_club("FC Nordhafen"), squad="youth")
    cite(step)
    settle(player)
    return step


def _hidden(player: Player) -> None:
    step = _spell(player)
    step.visibility = "editors"
    step.save()
    settle(player)


CHANGES: dict[str, Callable[[Player], object]] = {
    "published": lambda player: make_player("Neu Zugang"),
    "a draft": lambda player: make_player("Noch Entwurf", published=False),
    "withdrawn": lambda player: Player.objects.filter(pk=player.pk).update(published_at=None),
    "erased": lambda player: player.delete(),
    "all gone": lambda player: Player.objects.all().delete(),
    "a spell": _spell,
    "hidden": _hidden,
    "a club that is a draft": lambda player: player.played_at.all()[0].club.__class__.objects.update(status="draft"),
    "a position": lambda player: _told(make_detail(player, "position", "forward")),
    "a country": lambda player: _told(make_eligibility(player, make_association("GHA"), status="plays")),
    "a source withdrawn": lambda player: _withdraw(player),
}


def _told(fact: Fact) -> None:
    cite(fact)
    settle(fact.player)


def _withdraw(player: Player) -> None:
    source = player.careerstep_facts.all()[0].citations.all()[0].source
    source.released_at = None
    source.save()
    summary.refresh_cited(source)


@pytest.mark.parametrize("change", CHANGES)
def test_no_count_outlives_a_change(client: Client, player: Player, change: str) -> None:
    for each in (player, make_player("Bela Mueller")):
        cite(make_step(each, each.club or make_club(f"SV {each.name}")))
        settle(each)

    def counts() -> list[object]:
        shown = client.get("/players/?freshness=year&freshness=undated").context
        return [shown["page"].paginator.count, *shown["facets"]]

    before = counts()
    CHANGES[change](player)
    after = counts()
    cache.clear()
    assert after == counts()
    assert (after == before) is (change in ("a draft", "hidden"))


def test_a_change_that_is_taken_back_leaves_no_number_behind(client: Client, player: Player) -> None:
    def count() -> int:
        counted: int = client.get("/players/").context["page"].paginator.count
        return counted

    with transaction.atomic():
        make_player("Bela Mueller")
        assert count() == 2
        transaction.set_rollback(True)
    make_player("Cajo Møller")
    make_player("Dirk Nobody")
    assert count() == 3


def test_what_tells_of_changes_stays_few_and_never_says_the_same_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("players.models.renewals.KEPT", KEPT)
    states = set()
    for _time in range(3 * KEPT):
        Renewal.objects.add()
        states.add(Renewal.objects.state())
    assert len(states) == 3 * KEPT
    assert Renewal.objects.count() < 2 * KEPT


@pytest.mark.django_db(transaction=True)
def test_what_is_saved_outside_a_transaction_sweeps_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("players.models.renewals.KEPT", 4)
    for number in range(9):
        make_player(f"Nummer {number}")
    assert Renewal.objects.count() < 8


def test_editors_and_readers_are_told_their_own_counts(client: Client, player: Player) -> None:
    cite(make_step(player, make_club(), visibility="editors"))
    make_player("Noch Entwurf", published=False)
    settle(player)

    def told() -> tuple[int, list[str]]:
        shown = client.get("/players/").context
        clubs = [option.label for facet in shown["facets"] if facet.name == "club" for option in facet.first]
        return shown["page"].paginator.count, clubs

    assert told() == (1, [])
    client.force_login(make_user("editor"))
    assert told() == (2, ["SV Hellbach"])
    client.logout()
    assert told() == (1, [])
    assert not PlayedAt.objects.for_audience(AnonymousUser()).exists()
