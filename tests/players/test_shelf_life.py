"""What grows old and what never does; the page and the file of what is past its time."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from players.models import Detail, Eligibility
from players.shelf_life import SHELF_LIVES, StaleFacts, months_later
from players.summary import refresh
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_player,
    make_step,
    make_user,
)

PAGE = "/admin/players/player/stale/"
TODAY = date(2026, 11, 23)
LIVES = {life.name: life for life in SHELF_LIVES}


def found(role: str = "reviewer", **wanted: Any) -> list[tuple[str, str]]:
    stale = StaleFacts(make_user(role), TODAY, **wanted)
    return [(row.life.name, row.fact.player.name) for row in stale[0:100]]


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 5, 31), -3, date(2026, 2, 28)),
        (date(2024, 5, 31), -3, date(2024, 2, 29)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 1, 15), -1, date(2024, 12, 15)),
        (date(2025, 3, 31), 1, date(2025, 4, 30)),
        (date(2025, 3, 31), 24, date(2027, 3, 31)),
    ],
)
def test_months_end_where_they_end(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_each_kind_has_a_name_of_its_own_a_time_and_a_reason() -> None:
    assert len(LIVES) == len(SHELF_LIVES)
    for life in SHELF_LIVES:
        assert 1 <= life.months <= 60
        assert str(life.why)
        assert str(life.label)


@pytest.mark.django_db
class TestWhatGrowsOld:
    @pytest.mark.parametrize(
        ("as_of", "is_stale"), [("2026-05-22", True), ("2026-05-23", False), ("2026-05-24", False), ("", False)]
    )
    def test_a_club_on_the_day_before_it_and_after_it(self, as_of: str, is_stale: bool) -> None:
        cite(make_step(make_player(), make_club(), as_of=as_of))
        assert found() == ([("club", "Jonte Reuterskamp")] if is_stale else [])

    @pytest.mark.parametrize("kind", ["birth_place", "honour", "supports", "foot", "height"])
    def test_what_never_does(self, kind: str) -> None:
        value = {"foot": "left", "height": ""}.get(kind, "Quellental")
        make_detail(make_player(), kind, value, number=180 if kind == "height" else None, as_of="1999")
        assert found() == []

    def test_a_club_left_and_a_value_that_counts_no_more_do_not(self) -> None:
        player = make_player()
        make_step(player, make_club(), "2018", "2020", as_of="2020")
        make_detail(player, "shirt_number", number=9, as_of="2020", state="superseded", state_reason="x")
        assert found() == []

    def test_a_goalkeeper_sooner_than_a_forward(self) -> None:
        make_detail(make_player(), "position", "goalkeeper", as_of="2026-01")
        make_detail(make_player("Ole Dahlhaus"), "position", "forward", as_of="2026-01")
        assert found() == [("keeper", "Jonte Reuterskamp")]

    def test_the_longest_over_comes_first_whatever_its_kind(self) -> None:
        player, japan = make_player(), make_association("JPN")
        make_detail(player, "shirt_number", number=9, as_of="2024-06-01")  # over since June 2025
        make_step(player, make_club(), as_of="2024-09-01")  # over since March 2025
        make_eligibility(player, japan, stance="open", as_of="2026-01-01")
        make_eligibility(player, japan, status="could_play", as_of="2023-01-01")  # over since January 2025
        assert [kind for kind, _name in found()] == ["could_play", "club", "shirt_number", "stance"]

    def test_pages_hold_together(self) -> None:
        player = make_player()
        for number in range(7):
            make_detail(player, "shirt_number", number=number, as_of=f"202{number % 5}")
            make_step(player, make_club(f"SV {number}"), as_of=f"202{number % 4}")
        stale = StaleFacts(make_user("editor"), TODAY)
        assert len(stale) == 14
        whole = [(row.life.name, row.fact.pk) for row in stale[0:100]]
        pages = [(row.life.name, row.fact.pk) for start in range(0, 14, 3) for row in stale[start : start + 3]]
        assert pages == whole == [(row.life.name, row.fact.pk) for row in stale.all()]

    def test_health_is_for_reviewers(self) -> None:
        make_detail(make_player(), "injury", "Knie", as_of="2020", visibility="internal")
        assert found("editor") == []
        assert found() == [("injury", "Jonte Reuterskamp")]

    def test_by_kind_and_by_club(self) -> None:
        player, club = make_player(), make_club()
        cite(make_step(player, club, as_of="2024"))
        make_detail(player, "shirt_number", number=9, as_of="2024")
        make_step(make_player("Ole Dahlhaus"), make_club("TSV Altdorf"), as_of="2024")
        refresh(player)
        assert found(club=club) == [("club", "Jonte Reuterskamp"), ("shirt_number", "Jonte Reuterskamp")]
        assert len(found(lives=(LIVES["club"],))) == 2


@pytest.mark.django_db
class TestThePage:
    def test_it_says_what_since_when_and_why(self, desk: Any) -> None:
        player = make_player()
        fact = make_detail(player, "shirt_number", number=9, as_of="2020")
        html = desk("editor").get(PAGE).content.decode()
        for words in ("Shirt number: 9", "12 months", "new each season", f"#{fact.anchor}", "1 fact"):
            assert words in html
        assert f"/admin/players/player/facts/detail/{fact.pk}/" in html

    def test_the_file_holds_the_same_rows_and_no_formula(self, desk: Any) -> None:
        make_detail(make_player("=Ole"), "shirt_number", number=9, as_of="2020")
        make_step(make_player(), make_club(), as_of="2020")
        answer = desk("editor").get("/admin/players/player/stale.csv", {"kind": "shirt_number"})
        assert answer["Content-Disposition"].startswith("attachment; filename=")
        head, row = csv.reader(StringIO(answer.content.decode()))
        assert (row[0], row[2], row[3], row[4]) == ("'=Ole", "Shirt number: 9", "shirt_number", "2020")
        assert head[0] == "player"

    def test_strangers_bad_filters_and_wrong_methods(self, client: Client, desk: Any) -> None:
        for address in (PAGE, "/admin/players/player/stale.csv"):
            client.logout()
            assert client.get(address).status_code == 302
            desk("importer")
            assert client.get(address).status_code == 403
            desk("editor")
            assert client.get(address).status_code == 200
            for wrong in ({"kind": "birth_place"}, {"club": "999999"}, {"club": "x"}):
                assert client.get(address, wrong).status_code == 404
            assert client.post(address).status_code == 405
        assert client.get(PAGE, {"page": "2"}).status_code == 404

    def test_its_queries_do_not_grow_with_the_facts(self, desk: Any, django_assert_num_queries: Any) -> None:
        client, japan = desk("editor"), make_association("JPN")

        def more(name: str) -> None:
            player = make_player(name)
            make_step(player, make_club(f"SV {name}"), as_of="2020")
            make_detail(player, "shirt_number", number=9, as_of="2020")
            make_eligibility(player, japan, stance="open", as_of="2020")

        more("Jonte Reuterskamp")
        client.get(PAGE)
        with django_assert_num_queries(32) as one:
            client.get(PAGE)
        for name in ("Ole Dahlhaus", "Kenji Möhrle", "Titus Wennekamp"):
            more(name)
        with django_assert_num_queries(len(one)):
            client.get(PAGE)


@pytest.mark.django_db
def test_today_is_asked_for_at_the_edge(desk: Any) -> None:
    today = timezone.localdate()
    fact = make_detail(make_player(), "shirt_number", number=9, as_of=months_later(today, -12).isoformat())
    client = desk("editor")
    assert "0 facts" in client.get(PAGE).content.decode()
    Detail.objects.filter(pk=fact.pk).update(
        as_of_earliest=months_later(today, -13), as_of_latest=months_later(today, -13)
    )
    assert "1 fact" in client.get(PAGE).content.decode()
    assert not Eligibility.objects.exists()
