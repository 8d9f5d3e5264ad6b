"""The circle of a player: two steps, bounded, the list and the picture alike, and nobody in it who is not public."""

from __future__ import annotations

import gzip
import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from players.models import FormerAddress, Player
from players.together.circle import FAR, NEAR
from tests.builders import cite, make_club, make_player, make_relationship, make_source, make_step, make_user
from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db
STATIC = Path("static")


@pytest.fixture
def around() -> Around:
    return known_player()


def address(player: Player) -> str:
    return reverse("players:circle", args=[player.slug])


def html(client: Client, of: Player) -> str:
    response = client.get(address(of))
    assert response.status_code == 200
    return response.content.decode()


def drawn(page: str) -> dict[str, Any]:
    found = re.search(r' data-picture="([^"]*)"', page)
    assert found is not None
    picture: dict[str, Any] = json.loads(unescape(found[1]))
    return picture


def lines(page: str) -> dict[tuple[str, str], list[str]]:
    picture = drawn(page)
    names = [node["name"] for node in picture["nodes"]]
    return {(names[edge["from"]], names[edge["to"]]): edge["words"] for edge in picture["edges"]}


def test_a_draft_a_wrong_address_and_a_wrong_method_find_no_circle(client: Client, around: Around) -> None:
    FormerAddress.objects.create(slug="kenji", player=around.player)
    for player in (around.draft, around.minor):
        assert client.get(address(player)).status_code == 404
    assert client.get("/players/nobody/circle/").status_code == 404
    assert client.post(address(around.player)).status_code == 405
    response = client.get("/players/kenji/circle/")
    assert (response.status_code, response["Location"]) == (301, address(around.player))


def test_picture_and_list_say_the_same_in_the_same_order(client: Client, around: Around) -> None:
    far = make_player("Aaro Nurmi")
    cite(make_relationship(far, "role_model", other=around.friend), "Jonte ist mein Vorbild.")
    page = html(client, around.player)
    nodes = drawn(page)["nodes"]
    listed = re.findall(r'<p class="person-name">(?:<a href="([^"]*)">)?([^<]*)', page)
    assert [(node["url"], node["name"]) for node in nodes[1:]] == listed
    assert [(node["name"], node["step"]) for node in nodes if node["url"]] == [
        ("Kenji Möhrle", 0),
        ("Ole Dahlhaus", 1),
        ("Jonte Reuterskamp", 1),
        ("Aaro Nurmi", 2),
    ]
    told = lines(page)
    assert told["Kenji Möhrle", "Jonte Reuterskamp"] == [
        "Kenji Möhrle on Jonte Reuterskamp: friend",
        "Jonte Reuterskamp on Kenji Möhrle: friend",
    ]
    assert told["Jonte Reuterskamp", "Aaro Nurmi"] == ["Aaro Nurmi on Jonte Reuterskamp: role model"]
    assert all(line in page for words in told.values() for line in words)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'class="chip" href="#([^"]+)"', page)) <= set(ids)
    assert "style=" not in page


def test_nobody_is_in_it_who_is_not_public(client: Client, around: Around) -> None:
    """A draft is a name without a page, as on the profile; a minor, a relative and a draft's own words are nothing."""
    cite(make_relationship(around.draft, "friend", other=around.player), "Kenji kenne ich.")
    cite(make_relationship(around.friend, "friend", other=around.draft), "Titus auch.")
    hidden = make_player("Nils Verborgen")
    cite(make_relationship(hidden, "friend", other=around.player), "Noch nicht.", make_source(released=False))
    further = make_relationship(around.friend, "rival", other=make_player("Rolf Verborgen"))
    cite(further, "Auch das noch nicht.", make_source(released=False))
    page = html(client, around.player)
    for unseen in (
        "Rolf Verborgen",
        "Ben Klein",
        "Keiko",
        "Nils Verborgen",
        "Kenji kenne ich",
        "Titus auch",
        around.draft.slug,
    ):
        assert unseen not in page
    assert [node["step"] for node in drawn(page)["nodes"] if node["name"] == "Titus Wennekamp"] == [1]
    client.force_login(make_user("reviewer"))
    page = html(client, around.player)
    for seen in ("Rolf Verborgen", "Ben Klein", "Nils Verborgen", "Kenji kenne ich", "Titus auch"):
        assert seen in page
    assert "Keiko" not in page


def test_who_is_in_nobodys_circle_is_told_so(client: Client) -> None:
    page = html(client, make_player("Aaro Nurmi"))
    assert "No published interview names anybody yet." in page
    assert "d3" not in page
    assert "data-load" not in page


def test_the_library_waits_until_somebody_asks_for_the_picture(client: Client, around: Around) -> None:
    page = html(client, around.player)
    assert re.findall(r'<script[^>]* src="([^"]+)"', page) == ["/static/site.js"]
    assert 'data-load="/static/vendor/d3/d3.min.js /static/circle.js"' in page
    assert f'href="{address(around.player)}#picture"' in client.get(around.player.get_absolute_url()).content.decode()


@pytest.mark.parametrize("extra", [1, 30])
def test_it_stays_a_picture_with_as_many_queries_for_many(
    client: Client, extra: int, django_assert_max_num_queries
) -> None:
    centre, club = make_player("Mio Vries"), make_club()
    cite(make_step(centre, club, "2016", "2020"), "Vier Jahre Hellbach.")
    for number in range(extra):
        friend, far = make_player(f"Freund {number}"), make_player(f"Ferner {number}")
        cite(make_relationship(centre, "friend", other=friend), f"Freund {number}, seit ich denken kann.")
        cite(make_relationship(far, "friend", other=friend), f"Ferner {number}.")
        cite(make_relationship(friend, "teammate", other_name=f"Niemand {number}"), f"Niemand {number}.")
        cite(make_step(friend, club, "2016", "2020"), f"Auch in Hellbach, {number}.")
    with django_assert_max_num_queries(8):
        page = html(client, centre)
    steps = [node["step"] for node in drawn(page)["nodes"]]
    assert [steps.count(step) for step in (1, 2)] == [min(extra, NEAR), min(extra, FAR)]
    assert ("There are more than fit here" in page) == (extra > NEAR)
    assert "Both at SV Hellbach, 2016–2020" in lines(page)["Mio Vries", "Freund 0"]
    assert "Niemand" not in page
    assert len(gzip.compress(page.encode(), 6)) <= 20 * 1024


def test_all_that_the_picture_loads_keeps_its_weight() -> None:
    loaded = [STATIC / "vendor/d3/d3.min.js", STATIC / "circle.js"]
    assert sum(len(gzip.compress(path.read_bytes(), 6)) for path in loaded) <= 40 * 1024
    library = loaded[0].read_text()
    for barred in ("eval(", "Function(", 'setAttribute("style"', "http://", "https://"):
        assert library.replace("http://www.w3.org/", "").count(barred) == 0, barred
    licences = (STATIC / "vendor/d3/LICENSES.txt").read_text()
    for part in ("d3-force 3.0.1", "d3-selection 3.0.1", "d3-zoom 3.0.1", "d3-drag 3.0.1", "Robert Penner"):
        assert part in licences
