"""Home, clubs, associations, the pages of errors; and the weight that the fullest of them may not exceed."""

import gzip
import re

import pytest
from django.test import Client, override_settings
from django.utils import timezone

from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_player,
    make_relationship,
    make_source,
    make_step,
    make_user,
    settle_all,
)
from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db

HTML = 20 * 1024


@pytest.fixture
def around() -> Around:
    return known_player()


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


@pytest.mark.parametrize("address", ["/clubs/nowhere/", "/associations/XXX/", "/associations/germany/", "/nothing/"])
def test_what_does_not_exist_is_not_found(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 404
    page = response.content.decode()
    assert "There is no such page" in page
    assert '<main class="page" id="main">' in page
    assert 'content="noindex"' in page


@pytest.mark.parametrize("address", ["/", "/players/", "/clubs/", "/clubs/sv-hellbach/", "/associations/GER/"])
def test_pages_are_read_and_never_written(client: Client, around: Around, address: str) -> None:
    assert client.post(address).status_code == 405
    assert client.head(address).status_code == 200


def test_no_page_gives_a_reader_a_cookie(client: Client, around: Around) -> None:
    for address in ("/", "/players/", around.player.get_absolute_url(), around.source.get_absolute_url()):
        assert not client.get(address).cookies


def test_an_empty_site_says_so_everywhere(client: Client) -> None:
    assert "No player has been published yet." in html(client, "/")
    assert "No player has been published yet." in html(client, "/players/")
    assert "No interview has been published yet." in html(client, "/interviews/")
    assert "No club fits." in html(client, "/clubs/")
    assert "0 players" in html(client, "/players/")
    html(client, "/associations/")


def test_home_shows_what_is_new_and_one_quote_with_what_it_was_taken_for(client: Client, around: Around) -> None:
    page = html(client, "/")
    assert around.player.get_absolute_url() in page
    assert around.source.get_absolute_url() in page
    assert "From this we hold:" in page
    assert page.count("<blockquote") == 1
    for way in re.findall(r'href="(/[^"#]*)"', page[page.index("<main") : page.index("</main>")]):
        assert client.get(way).status_code == 200, way


def test_a_club_without_profiles_says_so(client: Client) -> None:
    page = html(client, make_club("TSV Altdorf", association=make_association("GER")).get_absolute_url())
    assert "No published profile names this club yet." in page
    assert 'href="/associations/GER/"' in page


def test_every_chip_of_a_gathering_leads_to_its_quotes(client: Client, around: Around) -> None:
    for address in ("/associations/JPN/", "/associations/GER/", around.club.get_absolute_url()):
        page = html(client, address)
        ids = re.findall(r' id="([^"]+)"', page)
        assert len(ids) == len(set(ids)), address
        targets = re.findall(r'href="#([^"]+)"', page)
        assert any(target.startswith("ev-") for target in targets)
        assert set(targets) <= set(ids)


def test_the_reader_walks_from_player_to_club_to_player_to_interview(client: Client, around: Around) -> None:
    here = around.player.get_absolute_url()
    for step in (
        around.club,
        around.player,
        around.friend,
        around.player,
        around.japan,
        around.player,
        around.source,
    ):
        assert f'href="{step.get_absolute_url()}"' in html(client, here), (here, step)
        here = step.get_absolute_url()
    assert f'href="{around.player.get_absolute_url()}#' in html(client, here)


@pytest.mark.parametrize("extra", [0, 40])
@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/clubs/",
        "/clubs/?association=GER&q=e",
        "/associations/",
    ],
)
def test_the_queries_do_not_grow(
    client: Client, around: Around, address: str, extra: int, django_assert_max_num_queries
) -> None:
    for number in range(extra):
        player = make_player(f"Spieler {number}")
        cite(make_step(player, around.club, as_of="2025"), f"Bei {number}.")
        cite(make_step(player, make_club(f"FC {number}"), "2010", "2012"), f"Vorher {number}.")
        cite(make_step(player, around.club, "2005", "2008", squad="youth"), f"Jugend {number}.")
        cite(make_eligibility(player, around.germany, status="plays"), f"Für {number}.")
        cite(make_detail(player, "supports", club=around.club), f"Fan {number}.")
    settle_all()
    with django_assert_max_num_queries(12):  # two of the front page's ten only where something has changed
        html(client, address)


def test_the_front_page_counts_what_everybody_may_read_at_once(client: Client, around: Around) -> None:
    """What was counted is remembered only until something changes."""

    def told() -> list[int]:
        context = client.get("/").context
        return [context[name] for name in ("player_count", "source_count", "quote_count")]

    players, interviews, quotes = told()
    detail = make_detail(around.player, "supports", club=around.club)
    assert told() == [players, interviews, quotes]
    cite(detail, "Da war ich schon als Kind.", around.source)
    assert told() == [players, interviews, quotes + 1]
    source = make_source("Noch ein Gespräch", released=False)
    cite(detail, "Immer schon.", source)
    other = make_player("Ragna Lindhoff", published=False)
    assert told() == [players, interviews, quotes + 1]
    source.released_at = other.published_at = timezone.now()
    source.save()
    other.save()
    assert told() == [players + 1, interviews + 1, quotes + 2]
    detail.visibility = "editors"
    detail.save()
    assert told() == [players + 1, interviews + 1, quotes]
    other.delete()
    assert told() == [players, interviews + 1, quotes]


def test_the_pages_keep_their_weight(client: Client, around: Around) -> None:
    """A profile of twice the seed's size, and the fullest page of every other kind."""
    player = around.player
    for number in range(60):
        source = make_source(f"Gespräch Nummer {number}") if number % 10 == 0 else around.source
        other = make_player(f"Mitspieler {number} von Langenstein")
        said = f"Mit Nummer {number} habe ich in der Jugend das Zimmer geteilt und später gegen ihn gespielt."
        cite(make_relationship(player, "teammate", other=other), said, source, speaker="Kenji Möhrle")
        cite(make_step(other, around.club, as_of="2025"), f"Nummer {number} spielt noch dort.", source)
        cite(make_eligibility(other, around.germany, status="plays", level="U21"), said, source)
        make_club(f"FC Musterhausen {number}", association=around.germany)
    settle_all()
    for address in (
        "/",
        "/players/",
        "/clubs/",
        "/associations/",
        "/interviews/",
        player.get_absolute_url(),
        around.club.get_absolute_url(),
        "/associations/GER/",
        around.source.get_absolute_url(),
    ):
        weight = len(gzip.compress(html(client, address).encode(), 6))
        assert weight <= HTML, f"{address}: {weight}"


def test_only_staff_is_shown_the_way_to_the_desk(client: Client) -> None:
    assert "Editors’ desk" not in html(client, "/")
    client.force_login(make_user("reader"))
    assert "Editors’ desk" not in html(client, "/")
    client.force_login(make_user("editor"))
    assert 'href="/admin/"' in html(client, "/")


@override_settings(DEBUG=False)
def test_an_error_page_does_not_ask_who_is_logged_in(client: Client, django_assert_num_queries) -> None:
    client.force_login(make_user("editor"))
    with django_assert_num_queries(0):
        response = client.get("/nothing/at/all/")
    assert response.status_code == 404
