"""The Atom feeds: what became public, each with the words that it rests on, and nothing that is not."""

from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.utils import timezone

from players import showing
from players.feeds.news import FACTS_TOLD, MOST_NEWS
from players.models import Club, Detail, FormerAddress, Player, Source
from tests.builders import (
    cite,
    make_club,
    make_detail,
    make_player,
    make_source,
    make_step,
    make_user,
)
from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = ("/feed.atom", "/players/kenji-mohrle.atom", "/clubs/sv-hellbach.atom")


@pytest.fixture
def around() -> Around:
    return known_player()


def entries(client: Client, address: str) -> list[dict[str, str]]:
    response = client.get(address)
    assert response.status_code == 200, address
    root = ElementTree.fromstring(response.content)  # our own
    found = []
    for entry in root.iter(f"{ATOM}entry"):
        told = {child.tag.removeprefix(ATOM): child.text or "" for child in entry}
        link = entry.find(f"{ATOM}link")
        assert link is not None
        found.append({**told, "link": link.get("href", "")})
    return found


@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_is_atom_and_names_its_page_and_itself(client: Client, around: Around, address: str) -> None:
    response = client.get(address)
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert response["Cache-Control"] == "no-cache"
    root = ElementTree.fromstring(response.content)
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links["self"] == f"http://testserver{address}"
    assert client.get(links["alternate"] or "").status_code == 200
    assert {root.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated")}.isdisjoint({None, ""})
    assert entries(client, address)


@pytest.mark.parametrize("address", FEEDS)
def test_feeds_are_read_and_never_written(client: Client, around: Around, address: str) -> None:
    assert client.post(address).status_code == 405
    assert client.head(address).status_code == 200


@pytest.mark.parametrize("address", ["/players/nobody.atom", "/clubs/nowhere.atom", "/feed.xml"])
def test_what_does_not_exist_has_no_feed(client: Client, around: Around, address: str) -> None:
    assert client.get(address).status_code == 404


def test_an_empty_site_has_an_empty_feed(client: Client) -> None:
    assert entries(client, "/feed.atom") == []


def test_an_entry_is_what_one_source_tells_of_one_player_with_its_words(client: Client, around: Around) -> None:
    other = make_source("Noch eins", published="2025-05")
    cite(make_detail(around.player, "honour", "Pokalsieger"), "Den Pokal <habe> ich.", other)
    first, second, *_others = entries(client, "/players/kenji-mohrle.atom")
    assert first["title"] == "Kenji Möhrle: 1 fact from Kurvenblatt, May\xa02025"
    assert "Honour: Pokalsieger" in first["summary"]
    assert "<blockquote" in first["summary"]
    assert "Den Pokal &lt;habe&gt; ich." in first["summary"]
    assert "Pokalsieger" not in second["summary"]
    assert first["link"] == f"http://testserver{around.player.get_absolute_url()}"
    assert "and" in second["summary"]
    assert second["summary"].count("<li>") == FACTS_TOLD


def test_an_entry_is_as_new_as_the_later_of_player_and_source(client: Client, around: Around) -> None:
    start = datetime(2027, 1, 1, tzinfo=UTC)
    old, new = make_source("Alt"), make_source("Neu")
    Source.objects.filter(pk=old.pk).update(released_at=start + timedelta(days=1))
    Source.objects.filter(pk=new.pk).update(released_at=start + timedelta(days=5))
    player = make_player("Ole Brandt", published_at=start + timedelta(days=3))
    cite(make_detail(player, "honour", "A"), "A.", old)
    cite(make_detail(player, "honour", "B"), "B.", new)
    assert [entry["published"][:10] for entry in entries(client, "/players/ole-brandt.atom")] == [
        "2027-01-06",
        "2027-01-04",
    ]
    assert [entry["published"][:10] for entry in entries(client, "/feed.atom")][:2] == ["2027-01-06", "2027-01-04"]


def test_a_fact_accepted_later_brings_its_entry_to_the_front(client: Client, around: Around) -> None:
    late = make_detail(around.player, "honour", "Pokalsieger")
    old = make_source("Alt", released_at=timezone.now() - timedelta(days=900))
    Player.objects.filter(pk=around.player.pk).update(published_at=timezone.now() - timedelta(days=900))
    cite(late, "Den Pokal habe ich.", old)
    Detail.objects.filter(pk=late.pk).update(created_at=timezone.now() + timedelta(days=1))
    for number in range(MOST_NEWS + 5):  # newer sources and players than these two
        cite(make_detail(make_player(f"Spieler {number}"), "honour", "Pokal"), f"Pokal {number}.")
    first = entries(client, "/feed.atom")[0]
    assert "Honour: Pokalsieger" in first["summary"]
    assert (first["published"] < first["updated"]) is True


def test_an_entry_keeps_its_key_when_the_player_is_renamed(client: Client, around: Around) -> None:
    before = {entry["id"] for entry in entries(client, "/players/kenji-mohrle.atom")}
    player = Player.objects.get(pk=around.player.pk)
    player.slug = "kenji"
    player.save()
    response = client.get("/players/kenji-mohrle.atom")
    assert (response.status_code, response["Location"]) == (301, "/players/kenji.atom")
    assert {entry["id"] for entry in entries(client, "/players/kenji.atom")} == before


def test_an_old_address_of_a_club_leads_to_its_feed(client: Client, around: Around) -> None:
    club = Club.objects.get(pk=around.club.pk)
    club.slug = "hellbach"
    club.save()
    assert client.get("/clubs/sv-hellbach.atom")["Location"] == "/clubs/hellbach.atom"


def test_the_feed_of_a_club_has_only_what_names_it(client: Client, around: Around) -> None:
    cite(make_detail(around.idol, "supports", club=around.club), "Hellbach, immer schon.")
    cite(make_step(around.idol, make_club("FC Nordhafen")), "In Nordhafen.")
    told = entries(client, "/clubs/sv-hellbach.atom")
    assert {entry["title"].partition(":")[0] for entry in told} >= {"Kenji Möhrle", "Ole Dahlhaus"}
    assert "Nordhafen" not in str(told)
    assert "Birthplace" not in str(told)


@pytest.mark.parametrize("address", ["/feed.atom", "/clubs/sv-hellbach.atom", "/players/jonas-frei.atom"])
@pytest.mark.parametrize("hidden", ["draft", "source", "fact", "minor"])
def test_what_is_not_public_stands_in_no_feed_whoever_asks(
    client: Client, around: Around, address: str, hidden: str
) -> None:
    kept: dict[str, Any] = {"draft": {"published": False}, "minor": {"minor": True, "visibility": "editors"}}
    fields = kept.get(hidden, {})
    player = make_player("Jonas Frei", **fields)
    source = make_source("Quittenblatt", outlet="Quittenblatt", released=hidden != "source")
    visibility = "editors" if hidden == "fact" else "public"
    cite(make_step(player, around.club, visibility=visibility), "Ich bin jetzt in Hellbach.", source)
    client.force_login(make_user("reviewer"))
    response = client.get(address)
    assert response.status_code == (404 if "jonas" in address and hidden in ("draft", "minor") else 200)
    assert "Quittenblatt" not in response.content.decode()
    if hidden in ("draft", "minor"):
        assert "Jonas Frei" not in response.content.decode()


def test_what_is_retracted_leaves_the_feed_though_nothing_is_newer(client: Client, around: Around) -> None:
    fact = make_detail(around.player, "honour", "Pokalsieger")
    cite(fact, "Den Pokal habe ich.")
    response = client.get("/feed.atom")
    assert "Pokalsieger" in response.content.decode()
    assert "Last-Modified" not in response
    kept = {"if-none-match": response["ETag"]}
    assert client.get("/feed.atom", headers=kept).status_code == 304
    reviewer = User.objects.create_user("reviewer")
    reviewer.groups.add(Group.objects.get(name="reviewer"))
    showing.retract(fact, reviewer, "A mistake.", version=1)
    again = client.get("/feed.atom", headers=kept)
    assert again.status_code == 200
    assert "Pokalsieger" not in again.content.decode()


def test_what_xml_cannot_hold_is_left_out(client: Client, around: Around) -> None:
    cite(
        make_detail(around.player, "honour", "Pokal"),
        "Erste Seite\x0czweite & letzte.",
        make_source("A\x0bB", outlet=""),
    )
    [entry] = [entry for entry in entries(client, "/feed.atom") if "zweite" in entry["summary"]]
    assert "Erste Seitezweite &amp; letzte." in entry["summary"]
    assert "AB" in entry["title"]


@pytest.mark.parametrize("extra", [0, 50])
@pytest.mark.parametrize("address", FEEDS)
def test_the_queries_do_not_grow(
    client: Client, around: Around, address: str, extra: int, django_assert_max_num_queries
) -> None:
    for number in range(extra):
        player = make_player(f"Spieler {number}")
        cite(make_step(player, around.club, as_of="2025"), f"Bei {number}.")
        cite(make_detail(around.player, "honour", f"Pokal {number}"), f"Pokal {number}.")
    with django_assert_max_num_queries(35):
        assert len(entries(client, address)) <= MOST_NEWS


def test_the_history_of_a_player_is_a_page_that_leads_to_the_words(
    client: Client, around: Around, django_assert_max_num_queries
) -> None:
    with django_assert_max_num_queries(13):
        page = client.get("/players/kenji-mohrle/history/").content.decode()
    born = around.player.detail_facts.get(kind="birth_place")
    profile = client.get(around.player.get_absolute_url()).content.decode()
    assert 'href="/players/kenji-mohrle/history/">History</a>' in profile
    assert f'<a href="{around.player.get_absolute_url()}#ev-{born.anchor}">Birthplace: Quellental</a>' in page
    assert f'id="ev-{born.anchor}"' in profile
    for unseen in ("Schulter", "Keiko", "Ben Klein"):
        assert unseen not in page
    for number in range(5):
        cite(make_detail(around.player, "honour", f"Pokal {number}"), f"Pokal {number}!", make_source(f"Nr. {number}"))
    with django_assert_max_num_queries(13):
        assert "Pokal 4" in client.get("/players/kenji-mohrle/history/").content.decode()
    FormerAddress.objects.create(slug="kenji", player=around.player)
    assert client.get("/players/kenji/history/")["Location"] == "/players/kenji-mohrle/history/"
    client.force_login(make_user("reviewer"))
    for nowhere in (around.draft, around.minor):
        assert client.get(f"{nowhere.get_absolute_url()}history/").status_code == 404
    assert client.post("/players/kenji-mohrle/history/").status_code == 405
