"""Two players side by side: one address for both orders, nothing unpublished, and as many queries for many facts."""

from __future__ import annotations

import gzip
import re

import pytest
from django.test import Client
from django.urls import reverse

from players.models import FormerAddress, Player
from tests.builders import cite, make_club, make_detail, make_player, make_relationship, make_step, make_user
from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db


@pytest.fixture
def around() -> Around:
    return known_player()


def pair(one: Player, other: Player) -> str:
    return reverse("players:comparison", args=[one.slug, other.slug])


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, (address, response.status_code)
    return response.content.decode()


def words(page: str) -> str:
    text = re.sub(r"<[^>]+>", " ", re.sub(r"</?(?:a|span|time)\b[^>]*>", "", page))
    return " ".join(text.replace("&nbsp;", " ").split())


def test_two_have_one_address_whoever_is_named_first_and_by_whatever_name(client: Client, around: Around) -> None:
    FormerAddress.objects.create(slug="kenji", player=around.player)
    FormerAddress.objects.create(slug="jonte", player=around.friend)
    address = pair(around.friend, around.player)
    assert client.get(address).status_code == 200
    for other in (pair(around.player, around.friend), "/compare/kenji/jonte/", "/compare/jonte/kenji/"):
        response = client.get(other)
        assert (response.status_code, response["Location"]) == (301, address)
    assert f'<link rel="canonical" href="http://testserver{address}">' in html(client, address)


def test_what_is_not_public_has_no_comparison(client: Client, around: Around) -> None:
    FormerAddress.objects.create(slug="old-draft", player=around.draft)
    for address in (
        pair(around.player, around.draft),
        pair(around.minor, around.player),
        pair(around.player, around.player),
        "/compare/kenji-mohrle/nobody/",
        f"/compare/old-draft/{around.player.slug}/",
        "/compare/?one=nobody",
        f"/compare/?one={around.draft.slug}",
        f"/compare/?one={around.minor.slug}&q=Ole",
    ):
        assert client.get(address).status_code == 404, address
    assert client.post(pair(around.friend, around.player)).status_code == 405
    assert client.post("/compare/").status_code == 405
    client.force_login(make_user("editor"))
    assert client.get(pair(around.player, around.draft)).status_code in (200, 301)


def test_each_row_tells_both_with_evidence_and_what_ties_them(client: Client, around: Around) -> None:
    cite(make_step(around.friend, around.youth_club, end="2018", squad="youth"), "Bis 2018 war ich in Altdorf.")
    page = html(client, pair(around.friend, around.player))
    text = words(page)
    assert "Jonte Reuterskamp and Kenji Möhrle" in text
    assert re.search(r"Position Jonte Reuterskamp: defender .*? Kenji Möhrle: goalkeeper", text)
    assert re.search(r"Birthplace Jonte Reuterskamp: nothing known Kenji Möhrle: Quellental", text)
    assert re.search(r"Japan Jonte Reuterskamp: nothing known Kenji Möhrle: by the rules: .*? latest word: open", text)
    assert "Jonte Reuterskamp on Kenji Möhrle: friend" in text
    assert "Kenji Möhrle on Jonte Reuterskamp: friend" in text
    assert "Both in the youth of TSV Altdorf; whether at the same time is not known" in text
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    chips = set(re.findall(r'class="chip" href="#([^"]+)"', page))
    assert chips
    assert chips <= set(ids)
    for unwanted in ("Schulter", "Keiko", "Titus", "Ben Klein", "style="):
        assert unwanted not in page
    assert len(gzip.compress(page.encode(), 6)) <= 20 * 1024


def test_two_who_have_nothing_in_common_are_told_so(client: Client, around: Around) -> None:
    page = words(html(client, pair(make_player("Aaro Nurmi"), around.idol)))
    assert "No interview here says of them that they know each other" in page
    assert "Compare Aaro Nurmi with somebody else" in page


def test_whom_to_compare_is_found_by_name_or_among_whom_he_knows(client: Client, around: Around) -> None:
    assert f'href="/compare/?one={around.player.slug}"' in html(client, around.player.get_absolute_url())
    page = html(client, f"/compare/?one={around.player.slug}")
    assert '<meta name="robots" content="noindex, follow">' in page
    assert pair(around.friend, around.player) in page
    for unseen in (around.draft, around.minor):
        assert unseen.name not in page
    page = html(client, f"/compare/?one={around.player.slug}&q=Dahlhaus")
    assert pair(around.player, around.idol) in page
    assert pair(around.friend, around.player) not in page
    assert "Nobody is found for “Titus Wennekamp”" in html(
        client, f"/compare/?one={around.idol.slug}&q=Titus+Wennekamp"
    )
    assert f"/compare/?one={around.idol.slug}" in html(client, "/compare/?q=Dahlhaus")
    assert "Name of the first player" in html(client, "/compare/")


@pytest.mark.parametrize("extra", [0, 12])
def test_the_queries_do_not_grow_with_the_facts(
    client: Client, around: Around, extra: int, django_assert_max_num_queries
) -> None:
    for number in range(extra):
        club, known = make_club(f"FC {number}"), make_player(f"Spieler {number}")
        for player in (around.player, around.friend, known):
            cite(make_step(player, club), f"Bei {number}, {player}.")
        cite(make_relationship(around.player, other=known), f"Mit {number}.")
        cite(make_detail(around.player, "honour", f"Pokal {number}"), f"Pokal {number}!")
    with django_assert_max_num_queries(34):
        page = html(client, pair(around.friend, around.player))
    assert page.count("Both at FC") == extra
    with django_assert_max_num_queries(3):
        html(client, f"/compare/?one={around.player.slug}")
    with django_assert_max_num_queries(20):
        html(client, f"/compare/?one={around.friend.slug}&q=Spieler")
