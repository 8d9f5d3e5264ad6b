"""The page of a club: who is there and who was, where its people come from and go, and nobody who is not to be seen."""

import gzip
import re
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from players.gatherings import people_at
from players.models import Club, Player
from players.models.visibility import EVERYBODY
from players.moves import Flows, flows, moves_of
from players.summary import refresh
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_player,
    make_source,
    make_step,
    make_user,
    settle_all,
)
from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db

TODAY = date(2026, 5, 1)
HTML = 20 * 1024


@pytest.fixture
def club() -> Club:
    return make_club("SV Hellbach")


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def spell(player: Player, club: Club, *args: str, **kwargs: Any) -> None:
    cite(make_step(player, club, *args, **kwargs))


def counts_at(club: Club, today: date) -> dict[str, int]:
    people = people_at(club, EVERYBODY, today)
    return {**{part: len(players) for part, players in people.parts.items()}, "everybody": len(people.latest)}


def drawn(club: Club) -> tuple[dict[str, int], dict[str, int]]:
    """What the picture says: from where how many, to where how many."""
    found = flows(club, EVERYBODY, people_at(club, EVERYBODY, TODAY).latest)
    return tuple({each.name: each.people for each in side.clubs} for side in (found.came, found.went))  # type: ignore[return-value]


@pytest.mark.parametrize(
    "query", ["?part=nobody", "?page=2", "?part=now&page=2", "?part=now&page=0", "?part=now&page=x"]
)
def test_a_part_or_page_that_is_none_is_not_found(client: Client, club: Club, query: str) -> None:
    spell(make_player(), club, as_of="2026")
    assert client.get(club.get_absolute_url() + query).status_code == 404


def test_a_club_shows_who_is_there_who_was_and_where_they_went(client: Client) -> None:
    around = known_player()
    club = around.youth_club
    spell(around.friend, club, relation="future")
    cite(make_detail(around.idol, "supports", club=club))
    make_club("TSV Altdorf II", parent=club, kind="second")
    page = html(client, club.get_absolute_url())
    text = words(page)
    assert re.search(r"Will join 1 Jonte Reuterskamp", text)
    assert re.search(r"Came through its youth 1 Kenji Möhrle .*? later SV Hellbach", text)
    assert re.search(r"Also tied to the club 1 Ole Dahlhaus", text)
    assert f'href="{around.club.get_absolute_url()}"' in page
    assert "?club=tsv-altdorf" in page
    assert "1 player who is or was there" in text
    assert "TSV Altdorf II second team" in text
    assert re.search(r"Play there 1 Kenji Möhrle .*? before TSV Altdorf", words(html(client, "/clubs/sv-hellbach/")))


def test_who_plays_for_another_by_a_later_word_has_left_but_not_who_is_lent(client: Client, club: Club) -> None:
    other, gone, lent, ended = make_club("FC Nordhafen"), make_player("Gone"), make_player("Lent"), make_player("Ended")
    spell(gone, club, as_of="2023")
    spell(gone, other, as_of="2025")
    spell(lent, club, as_of="2025")
    spell(lent, other, as_of="2025", loan=True)
    spell(ended, club, "2020", "2021", relation="current", as_of="2020")
    arrived = make_player("Arrived")
    spell(arrived, club, relation="future", as_of="2024")
    spell(arrived, club, "2025", as_of="2025")
    for player in Player.objects.all():
        refresh(player)
    assert counts_at(club, TODAY) == {
        "now": 2, "future": 0, "youth": 0, "before": 2, "tied": 0, "everybody": 4,
    }  # fmt: skip
    text = words(html(client, club.get_absolute_url()))
    assert re.search(r"Play there 2 Arrived .* Lent .* Played there before 2 Ended .* Gone", text)


def test_each_counts_once_for_a_part_whatever_is_known_of_him(club: Club) -> None:
    player = make_player()
    for start in ("2001", "2003"):
        spell(player, club, start, squad="youth", relation="former")
        cite(make_detail(player, "supports", club=club))
    spell(player, club, "2006", as_of="2026")
    settle_all()
    found = counts_at(club, TODAY)
    assert (found["youth"], found["now"], found["tied"], found["everybody"]) == (1, 1, 1, 1)


def test_nobody_unpublished_is_named_or_counted(client: Client, club: Club) -> None:
    other = make_club("FC Nordhafen")
    unseen = (make_player("Titus Draft", published=False), make_player("Ben Minor", visibility="editors", minor=True))
    for player in unseen:
        spell(player, other, "2018", "2020", relation="former")
        spell(player, club, "2020", as_of="2025")
    player = make_player("Seen Rightly")
    spell(player, club, "2020", as_of="2025")
    cite(make_step(player, other, "2018", "2020", relation="former"), "x", make_source("Kept", released=False))
    settle_all()
    assert counts_at(club, TODAY)["now"] == 1
    assert drawn(club) == ({}, {})
    page = html(client, club.get_absolute_url())
    assert not any(each in page for each in ("Draft", "Minor", "FC Nordhafen", "Kept"))
    client.force_login(make_user("editor"))
    page = html(client, club.get_absolute_url())
    assert all(each in page for each in ("Titus Draft", "Ben Minor", "FC Nordhafen"))


def test_a_club_that_left_no_time_is_not_where_somebody_went_later(client: Client, club: Club) -> None:
    player = make_player()
    spell(player, club, relation="former", squad="youth")
    spell(player, make_club("FC Nordhafen"), relation="former")
    assert drawn(club) == ({}, {})
    assert "FC Nordhafen" not in html(client, club.get_absolute_url())


@pytest.mark.parametrize(
    ("before", "here", "came"),
    [
        ([("A", {"relation": "former"})], {"start": "2020"}, {"A": 1}),  # the only one, so he came from there
        ([("A", {"relation": "former"}), ("B", {"relation": "former"})], {"start": "2020"}, {}),  # or from the other
        ([("A", {"relation": "former"})], {"relation": "former"}, {}),  # which of the two was first?
        ([("A", {"end": "2018"}), ("B", {"start": "2018", "end": "2019"})], {"start": "2020"}, {"B": 1}),
        ([("A", {"relation": "future"})], {"start": "2020"}, {}),
    ],
)
def test_from_where_only_where_it_is_known(
    club: Club, before: list[tuple[str, dict[str, str]]], here: dict[str, str], came: dict[str, int]
) -> None:
    player = make_player()
    for name, kwargs in before:
        spell(player, make_club(name), **kwargs)
    spell(player, club, **here)
    assert drawn(club)[0] == came


def test_a_loan_is_a_way_there_and_back(club: Club) -> None:
    """Of SV Hellbach, lent to A, then sold to B: none comes to Hellbach from A, and he is gone to both."""
    lent_to, sold_to, player = make_club("A"), make_club("B"), make_player()
    spell(player, club, "2018", "2022", relation="former")
    spell(player, lent_to, "2019", "2020", relation="former", loan=True)
    spell(player, sold_to, "2022", as_of="2026")
    assert drawn(club) == ({}, {"A": 1, "B": 1})
    assert drawn(lent_to) == ({"SV Hellbach": 1}, {"SV Hellbach": 1})
    assert drawn(sold_to) == ({"SV Hellbach": 1}, {})
    assert [step.loan for step in moves_of([player], club, EVERYBODY)[player.pk].after] == [True, False]


def test_who_returns_counts_once_on_each_side(club: Club) -> None:
    other, player = make_club("A"), make_player()
    for start, where in (("2010", other), ("2012", club), ("2014", other), ("2016", club), ("2018", other)):
        spell(player, where, start, str(int(start) + 2), relation="former")
    assert drawn(club) == ({"A": 1}, {"A": 1})


def crowd(club: Club, most: int = 30) -> Flows:
    common = make_club("FC A")
    for number in range(most):
        player = make_player(f"Spieler {number:02d}")
        other = make_club(f"FC {number:02d}") if number > 5 else common
        spell(player, other, "2001", "2005", relation="former")
        spell(player, club, "2005", "2008", relation="former")
    return flows(club, EVERYBODY, people_at(club, EVERYBODY, TODAY).latest)


def test_the_picture_names_eight_and_tells_the_rest_as_a_number(client: Client, club: Club) -> None:
    found = crowd(club)
    assert [each.people for each in found.came.clubs] == [6, *[1] * 7]
    assert (found.came.more_clubs, found.came.more_people) == (17, 17)
    assert len(found.drawing.left) == 9
    assert not found.went.clubs
    page = html(client, club.get_absolute_url())
    assert page.count("<path ") == 9
    text = words(page)
    assert re.search(r"Came from FC A 6 FC 06 1 .*? 17 more clubs 17 Went to nothing known", text)
    assert re.search(r"Played there before 30 Spieler 00 .* Spieler 07 .* all 30 Played there before", text)
    assert "Spieler 08" not in text


def test_a_part_of_many_has_numbered_pages_and_its_evidence(client: Client, club: Club) -> None:
    crowd(club)
    address = f"{club.get_absolute_url()}?part=before"
    first, second = html(client, address), html(client, f"{address}&page=2")
    assert all(f"Spieler {number:02d}" in (first if number < 24 else second) for number in range(30))
    assert not any(f"Spieler {number:02d}" in second for number in range(24))
    assert 'content="noindex, follow"' in second
    for page in (first, second):
        ids = re.findall(r' id="([^"]+)"', page)
        assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_a_draft_club_is_named_without_a_link(client: Client, club: Club) -> None:
    player, draft = make_player(), make_club("Hansa Quellental", status="draft")
    spell(player, draft, "2010", "2012", relation="former")
    spell(player, club, "2012", as_of="2026")
    page = html(client, club.get_absolute_url())
    assert "Hansa Quellental" in page
    assert "<svg" not in page  # a single move is told beside his name
    assert draft.get_absolute_url() not in page


def test_where_not_everybody_is_counted_the_picture_says_so(
    client: Client, club: Club, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("players.moves.MOST_PEOPLE", 3)
    crowd(club, 8)
    assert "Counted of the 3 whose spells there were recorded last." in html(client, club.get_absolute_url())


def test_a_full_club_keeps_its_weight_and_its_queries(client: Client, django_assert_max_num_queries) -> None:
    around: Around = known_player()
    club, germany = around.club, make_association("GER")
    for number in range(60):
        other = make_club(f"FC Musterhausen {number}", association=germany)
        said = f"Mit Nummer {number} bin ich damals von Musterhausen an die Weser gezogen, das vergesse ich nie."
        for at, player in enumerate((make_player(f"Jetzt {number}"), make_player(f"Früher {number}"))):
            cite(make_step(player, other, "2001", "2005", relation="former"), said, around.source)
            until = {} if at == 0 else {"end": "2008", "relation": "former"}
            cite(make_step(player, club, "2005", as_of="2025", **until), said.upper(), around.source)
            cite(make_detail(player, "supports", club=club), said.title(), around.source)
    settle_all()
    for query in ("", "?part=now", "?part=tied&page=3"):
        with django_assert_max_num_queries(12):
            page = html(client, club.get_absolute_url() + query)
        assert len(gzip.compress(page.encode(), 6)) <= HTML


def test_the_end_of_a_spell_counts_from_the_day_after(club: Club) -> None:
    player = make_player()
    spell(player, club, "2020", timezone.localdate().isoformat(), relation="current", as_of="2025")
    refresh(player)
    assert counts_at(club, timezone.localdate())["now"] == 1
    assert counts_at(club, date(2999, 1, 1))["before"] == 1
