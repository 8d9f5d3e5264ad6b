"""The sitemap names every page that a stranger may open, and no other."""

import re

import pytest
from django.test import Client

from players.sitemaps import PlayerSitemap
from tests.builders import cite, make_club, make_detail, make_player, make_source, make_user, settle_all
from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db


@pytest.fixture
def around() -> Around:
    around = known_player()
    settle_all()
    return around


def places(client: Client, address: str) -> list[str]:
    response = client.get(address)
    assert (response.status_code, response["Content-Type"]) == (200, "application/xml")
    return re.findall(r"<loc>(.*?)</loc>", response.content.decode())


def pages(client: Client) -> list[str]:
    return [page for part in places(client, "/sitemap.xml") for page in places(client, part)]


def test_every_page_in_it_is_there_for_a_stranger_and_once(client: Client, around: Around) -> None:
    found = pages(client)
    assert len(found) == len(set(found))
    for row in (around.player, around.club, around.japan, around.source):
        assert f"http://testserver{row.get_absolute_url()}" in found
    for page in found:
        response = client.get(page)
        assert response.status_code == 200, page
        assert "noindex" not in response.content.decode(), page


def test_nothing_that_is_not_public_stands_in_it_whoever_asks(client: Client, around: Around) -> None:
    hidden = make_source("Nicht frei", released=False)
    minor = make_player("Timo Quitte", minor=True, visibility="editors")
    client.force_login(make_user("reviewer"))
    told = " ".join(pages(client))
    for row in (around.draft, around.draft_club, minor, hidden):
        assert row.get_absolute_url() not in told


def test_a_club_that_no_profile_names_is_left_out(client: Client, around: Around) -> None:
    empty, loved = make_club("TSV Ostwall"), make_club("FC Nordhafen")
    cite(make_detail(around.player, "supports", club=loved), "Nordhafen.")
    told = places(client, "/sitemap-clubs.xml")
    assert f"http://testserver{loved.get_absolute_url()}" in told
    assert f"http://testserver{empty.get_absolute_url()}" not in told


def test_many_pages_come_in_parts(client: Client, around: Around, monkeypatch) -> None:
    monkeypatch.setattr(PlayerSitemap, "limit", 2)
    whole = places(client, "/sitemap.xml")
    assert "http://testserver/sitemap-players.xml?p=2" in whole
    players = [page for part in whole if "players" in part for page in places(client, part)]
    assert len(players) == len(set(players)) > 2
    assert client.get("/sitemap-players.xml?p=99").status_code == 404


@pytest.mark.parametrize(
    ("address", "status"),
    [("/sitemap-nothing.xml", 404), ("/sitemap-players.xml?p=x", 404), ("/sitemap-players.xml?p=" + "9" * 40, 404)],
)
def test_a_part_that_does_not_exist_is_not_found(client: Client, address: str, status: int) -> None:
    assert client.get(address).status_code == status


@pytest.mark.parametrize("address", ["/sitemap.xml", "/sitemap-players.xml", "/robots.txt"])
def test_they_are_read_and_never_written(client: Client, around: Around, address: str) -> None:
    assert client.post(address).status_code == 405
    assert client.head(address).status_code == 200


def test_robots_are_told_where_the_sitemap_is(client: Client) -> None:
    text = client.get("/robots.txt").content.decode()
    assert "Sitemap: http://testserver/sitemap.xml\n" in text
    assert "Disallow: /admin/\n" in text


@pytest.mark.parametrize("extra", [0, 30])
@pytest.mark.parametrize("part", ["players", "clubs", "associations", "interviews"])
def test_the_queries_do_not_grow(
    client: Client, around: Around, part: str, extra: int, django_assert_max_num_queries
) -> None:
    for number in range(extra):
        player = make_player(f"Spieler {number}")
        cite(make_detail(player, "supports", club=make_club(f"FC {number}")), f"Fan {number}.")
    with django_assert_max_num_queries(3):
        places(client, f"/sitemap-{part}.xml")
