"""An address that leads nowhere: the page offers the nearest that do, and tells of nobody who is not public."""

import pytest
from django.db import DatabaseError
from django.test import Client

from players import lost
from tests.builders import make_association, make_club, make_player, make_source, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def site() -> None:
    make_player("Jonte Reuterskamp")
    make_player("Malte Brüggemann")
    make_player("Titus Wennekamp", published=False)
    make_player("Ben Klein", minor=True, visibility="editors")
    make_club("SV Hellbach")
    make_club("TuS Quellental", status="draft")
    for code in ("JPN", "GER", "AUT"):
        make_association(code)
    make_source("Entschieden ist nichts", slug="entschieden-ist-nichts")
    make_source("Entschieden wird nichts", slug="entschieden-wird-nichts", released=False)


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 404, address
    return response.content.decode()


@pytest.mark.parametrize(
    ("address", "near"),
    [
        *(
            ("/players/jonte-reuterskam/", "/players/jonte-reuterskamp/"),
            ("/players/reuterskamp/", "/players/jonte-reuterskamp/"),
        ),
        *(
            ("/players/reuterskamp-jonte/", "/players/jonte-reuterskamp/"),
            ("/players/Jonte-Reuterskamp2/", "/players/jonte-reuterskamp/"),
        ),
        *(
            ("/players/malte-brueggemann/", "/players/malte-bruggemann/"),
            ("/players/jonte_reuterskamp/", "/players/jonte-reuterskamp/"),
        ),
        *(
            ("/players/jonte-reuterskam.json", "/players/jonte-reuterskamp/"),
            ("/jonte-reuterskamp/", "/players/jonte-reuterskamp/"),
        ),
        *(("/clubs/sv-helbach/", "/clubs/sv-hellbach/"), ("/hellbach", "/clubs/sv-hellbach/")),
        *(("/associations/jpn/", "/associations/JPN/"), ("/associations/japan/", "/associations/JPN/")),
        *(("/germany/", "/associations/GER/"), ("/GER", "/associations/GER/"), ("/deutschland", "/associations/GER/")),
        ("/associations/Oesterreich/", "/associations/AUT/"),
        *(("/associations/austri/", "/associations/AUT/"), ("/associations/日本/", "/associations/JPN/")),
        ("/interviews/entschieden-ist-nix/", "/interviews/entschieden-ist-nichts/"),
    ],
)
def test_the_nearest_page_is_offered(client: Client, site: None, address: str, near: str) -> None:
    text = page(client, address)
    assert "Did you mean" in text
    assert f'<a href="{near}">' in text


@pytest.mark.parametrize(
    "address",
    [
        *("/players/titus-wennekam/", "/players/titus-wennekamp/", "/players/ben-klein/", "/players/ben-klei/"),
        *("/clubs/tus-quellental/", "/clubs/tus-quellentaal/", "/interviews/entschieden-wird/"),
    ],
)
@pytest.mark.parametrize("role", ["stranger", "reader"])
def test_nobody_is_offered_who_is_not_public(client: Client, site: None, address: str, role: str) -> None:
    if role != "stranger":
        client.force_login(make_user(role))
    text = page(client, address)
    for word in ("Wennekamp", "Ben Klein", "Quellental", "wird nichts"):
        assert word not in text


@pytest.mark.parametrize(
    "address",
    [
        *(
            "/nothing-like-it-at-all/",
            "/players/zzzzzzz/",
            "/wp-login.php",
            "/a/b/c/d/",
            "/players/x/y/",
            "/x",
            "/" + "y" * 300,
        ),
        *(
            "/clubs/%2f/",
            "/players/?page=99",
            "/players/%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80/",
            "/players/%25/",
            "/players/'--/",
        ),
    ],
)
def test_nothing_is_offered_where_nothing_is_near(client: Client, site: None, address: str) -> None:
    assert "Did you mean" not in page(client, address)


def test_what_was_asked_stands_in_the_search_and_is_no_markup(client: Client, site: None) -> None:
    text = page(client, "/players/jonte-%22%3E%3Cscript%3E/")
    assert "<script>" not in text
    assert 'value="jonte script"' in text
    assert 'action="/players/"' in text


def test_the_page_stands_where_the_database_is_away(client: Client, site: None, monkeypatch) -> None:
    def gone(*_asked: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(lost, "_near", gone)
    assert "There is no such page" in page(client, "/jonte-reuterskamp/")


def test_many_names_cost_no_more_queries_and_offer_a_few(client: Client, django_assert_max_num_queries) -> None:
    for number in range(60):
        make_player(f"Jonte Reuterskamp {number}")
    with django_assert_max_num_queries(11):
        text = page(client, "/players/jonte-reuterskamp/")
    assert text.count('href="/players/jonte-reuterskamp-') == lost.MOST_NEAR
