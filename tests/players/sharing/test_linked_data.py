"""The data for search engines, the one address of each page, and how it looks where it is shared."""

import html
import json
import re
from typing import Any

import pytest
from django.test import Client

from players import portraits
from players.models import Club, Player
from players.templatetags.sharing import linked_data
from tests.builders import (
    cite,
    make_appearance,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_nationality,
    make_player,
    make_source,
    make_step,
    make_user,
    settle,
    settle_all,
)
from tests.players.images import PORTRAIT, drawn, encoded
from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db
BLOCK_RE = re.compile(r'<script type="application/ld\+json">(.*?)</script>')


@pytest.fixture
def around() -> Around:
    around = known_player()
    settle_all()
    settle(around.player)
    return around


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    text: str = response.content.decode()
    return text


def told(client: Client, address: str) -> dict[str, Any]:
    [block] = BLOCK_RE.findall(page(client, address))
    found: dict[str, Any] = json.loads(block)
    return found


def meta(text: str) -> dict[str, str]:
    return {
        name: html.unescape(value) for name, value in re.findall(r'<meta property="(og:[^"]+)" content="([^"]*)"', text)
    }


def canonical(text: str) -> str:
    return "".join(re.findall(r'<link rel="canonical" href="([^"]+)"', text))


def test_a_player_is_a_person_with_teams_and_words(client: Client, around: Around) -> None:
    cite(make_detail(around.player, "birth_date", date="2003-07-14"), "Am 14. Juli.", around.source)
    make_nationality(around.player, "JP")
    url = f"http://testserver{around.player.get_absolute_url()}"
    node = told(client, around.player.get_absolute_url())
    assert (node["@context"], node["@type"], node["name"], node["url"]) == (
        "https://schema.org",
        "Person",
        "Kenji Möhrle",
        url,
    )
    assert node["nationality"] == [{"@type": "Country", "name": "Japan"}]
    roles = {role["memberOf"]["name"]: role for role in node["memberOf"]}
    assert roles["SV Hellbach"]["@type"] == "OrganizationRole"
    assert roles["SV Hellbach"]["startDate"] == "2018"
    assert roles["SV Hellbach"]["memberOf"]["url"] == "http://testserver/clubs/sv-hellbach/"
    assert roles["TSV Altdorf"] == {
        "@type": "OrganizationRole", "roleName": "youth", "endDate": "2018",
        "memberOf": {"@type": "SportsTeam", "name": "TSV Altdorf", "sport": "Association football",
                     "url": "http://testserver/clubs/tsv-altdorf/"},
    }  # fmt: skip
    assert "Germany U21" in roles
    assert "Japan" not in roles  # said to be able to play for it
    words = [each for each in node["subjectOf"] if each["text"] == "Vorstellen kann ich mir das."]
    assert words[0]["@type"] == "Quotation"
    assert words[0]["creator"] == {"@id": node["@id"]}
    assert words[0]["isPartOf"]["publisher"]["name"] == around.source.outlet


def test_only_his_own_words_are_quoted(client: Client, around: Around) -> None:
    texts = [each["text"] for each in told(client, around.player.get_absolute_url())["subjectOf"]]
    assert texts
    assert not any("Ihre Mutter kommt aus Osaka" in text for text in texts)  # the interviewer


def test_a_birth_that_is_no_date_is_left_out(client: Client, around: Around) -> None:
    player = make_player("Jonas Frei")
    cite(make_detail(player, "birth_date", date="2003-12-15/2004-12-14"), "Er ist 21.")
    assert "birthDate" not in told(client, player.get_absolute_url())
    other = make_player("Tim Frei")
    cite(make_detail(other, "birth_date", date="2003"), "Jahrgang 2003.")
    assert told(client, other.get_absolute_url())["birthDate"] == "2003"


@pytest.mark.parametrize("doubt", ["contested", "disputed"])
def test_what_is_in_doubt_is_left_out(client: Client, doubt: str) -> None:
    player = make_player("Jonas Frei")
    in_doubt: dict[str, Any] = {doubt: True}
    cite(make_detail(player, "birth_place", "Hellbach", **in_doubt), "Aus Hellbach.")
    cite(make_detail(player, "birth_place", "Altdorf", contested=doubt == "contested", disputed=True), "Aus Altdorf.")
    node = told(client, player.get_absolute_url())
    assert "birthPlace" not in node
    assert "subjectOf" not in node


def test_a_match_makes_a_member_a_call_up_or_a_bench_does_not(client: Client) -> None:
    player = make_player("Jonas Frei")
    make_appearance(player, "GER", "U21", fielded=True)
    make_appearance(player, "JPN", "senior", fielded=False)
    cite(make_eligibility(player, make_association("AUT"), status="called_up"), "Nominiert.")
    teams = [role["memberOf"]["name"] for role in told(client, player.get_absolute_url())["memberOf"]]
    assert teams == ["Germany U21"]


def test_a_move_to_come_is_no_membership(client: Client) -> None:
    player = make_player("Jonas Frei")
    cite(make_step(player, make_club("SV Hellbach"), relation="future"), "Ab Sommer.")
    assert "memberOf" not in told(client, player.get_absolute_url())


def test_nothing_is_told_of_a_page_that_is_not_public(client: Client, around: Around) -> None:
    client.force_login(make_user("reviewer"))
    for row in (around.draft, around.draft_club, make_source("Nicht frei", released=False)):
        text = page(client, row.get_absolute_url())
        assert not BLOCK_RE.findall(text)
        assert not meta(text)
        assert not canonical(text)


def test_what_editors_alone_see_is_not_in_the_data(client: Client, around: Around) -> None:
    cite(make_detail(around.player, "birth_place", "Quittenstein", visibility="editors"), "In Quittenstein.")
    cite(make_detail(around.player, "honour", "Pokal"), "Den Quittenpokal.", make_source("Nicht frei", released=False))
    client.force_login(make_user("reviewer"))
    [block] = BLOCK_RE.findall(page(client, around.player.get_absolute_url()))
    assert "Quitten" not in block


def test_an_invented_player_is_said_to_be_one(client: Client) -> None:
    player = make_player("Jonas Frei")
    cite(make_detail(player, "honour", "Pokal"), "Den Pokal.", make_source("Erfunden", invented=True))
    assert told(client, player.get_absolute_url())["disambiguatingDescription"] == "Invented for demonstration."


def test_his_picture_goes_with_its_terms_and_only_when_it_is_public(client: Client, around: Around) -> None:
    photo = encoded(drawn(400, 500))
    portraits.choose(around.player, make_user("editor"), dict(PORTRAIT), photo)
    assert "image" not in told(client, around.player.get_absolute_url())
    portraits.release(around.player, make_user("reviewer"), 1)
    image = told(client, around.player.get_absolute_url())["image"]
    assert image["creditText"] == "Nele Quast"
    assert image["license"] == "https://creativecommons.org/licenses/by-sa/4.0/"
    assert client.get(image["contentUrl"]).status_code == 200


def test_a_club_is_a_team_with_who_plays_there_now(client: Client, around: Around) -> None:
    doubtful = make_player("Timo Quitte")
    cite(make_step(doubtful, around.club, as_of="2025", disputed=True), "Der spielt hier.")
    node = told(client, "/clubs/sv-hellbach/")
    assert (node["@type"], node["name"]) == ("SportsTeam", "SV Hellbach")
    names = [each["name"] for each in node["athlete"]]
    assert "Kenji Möhrle" in names
    assert "Timo Quitte" not in names
    assert "athlete" not in told(client, "/clubs/tsv-altdorf/")  # they have all left


def test_an_association_is_a_team_with_who_represents_it(client: Client, around: Around) -> None:
    node = told(client, "/associations/GER/")
    assert (node["@type"], node["memberOf"]["name"]) == ("SportsTeam", "UEFA")
    assert [each["name"] for each in node["athlete"]] == ["Kenji Möhrle"]
    assert "athlete" not in told(client, "/associations/JPN/")


def test_home_is_the_site(client: Client, around: Around) -> None:
    node = {"@context": "https://schema.org", "@type": "WebSite", "name": "Werdegang", "url": "http://testserver/"}
    assert told(client, "/") == node


def test_an_interview_is_told_of_where_it_stands(client: Client, around: Around) -> None:
    node = told(client, around.source.get_absolute_url())
    assert node["mainEntity"]["@type"] == "Article"
    assert node["mainEntity"]["headline"] == around.source.title
    assert node["mainEntity"]["about"][0]["name"] == "Kenji Möhrle"


@pytest.mark.parametrize("name", ["</script><script>alert(1)</script>", "a & b", "<!--", "x\u2028y"])
def test_no_name_ends_the_block(name: str) -> None:
    block = str(linked_data({"name": name}))
    inside = block.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not re.search("[<>&\u2028]", inside)
    assert json.loads(inside) == {"name": name}


def test_a_hostile_name_stays_within_its_block(client: Client) -> None:
    player = make_player("</script><script>alert(1)</script>", slug="evil")
    text = page(client, player.get_absolute_url())
    assert "<script>alert" not in text
    assert told(client, player.get_absolute_url())["name"] == player.name


@pytest.mark.parametrize(
    ("address", "one"),
    [
        *(("/", "/"), ("/players/", "/players/"), ("/players/?sort=newest", "/players/"), ("/clubs/", "/clubs/")),
        *(("/players/kenji-mohrle/?words=all", "/players/kenji-mohrle/"), ("/associations/JPN/", "/associations/JPN/")),
        *(
            ("/interviews/", "/interviews/"),
            ("/eligibility-rules/", "/eligibility-rules/"),
            ("/players/?utm=x", "/players/"),
        ),
        ("/players/?page=2", "/players/?page=2"),
    ],
)
def test_every_page_has_one_address(client: Client, around: Around, address: str, one: str) -> None:
    for number in range(30):
        make_player(f"Spieler {number}")
    text = page(client, address)
    assert canonical(text) == f"http://testserver{one}"
    assert meta(text)["og:url"] == f"http://testserver{one}"


@pytest.mark.parametrize(
    "address", ["/players/?club=sv-hellbach", "/clubs/?q=hell", "/associations/GER/?position=defender"]
)
def test_a_narrowed_list_stays_out_of_search_engines(client: Client, around: Around, address: str) -> None:
    text = page(client, address)
    assert '<meta name="robots" content="noindex, follow">' in text
    assert not canonical(text)


def test_the_one_address_follows_a_rename(client: Client, around: Around) -> None:
    for row in (Player.objects.get(pk=around.player.pk), Club.objects.get(pk=around.club.pk)):
        old = row.get_absolute_url()
        row.slug = "renamed"
        row.save()
        response = client.get(old)
        assert (response.status_code, response["Location"]) == (301, row.get_absolute_url())
        assert canonical(page(client, response["Location"])) == f"http://testserver{row.get_absolute_url()}"


@pytest.mark.parametrize("address", ["/", "/players/", "/clubs/sv-hellbach/", "/players/kenji-mohrle/"])
def test_a_shared_page_says_what_it_is_and_has_a_card(client: Client, around: Around, address: str) -> None:
    said = meta(page(client, address))
    assert set(said) >= {f"og:{name}" for name in ("title", "type", "url", "description", "image", "site_name")}
    assert all(said.values())
    picture = client.get(said["og:image"])
    assert (picture.status_code, picture["Content-Type"]) == (200, "image/png")


def test_a_player_is_shared_with_his_first_sentences(client: Client, around: Around) -> None:
    said = meta(page(client, around.player.get_absolute_url()))
    assert (said["og:title"], said["og:type"]) == ("Kenji Möhrle", "profile")
    assert said["og:description"].startswith("Kenji Möhrle ")


@pytest.mark.parametrize("address", ["/", "/players/kenji-mohrle/", "/clubs/sv-hellbach/"])
def test_a_page_names_its_feed(client: Client, around: Around, address: str) -> None:
    [feed] = re.findall(r'<link rel="alternate" type="application/atom\+xml" href="([^"]+)"', page(client, address))
    assert client.get(feed).status_code == 200


def test_a_page_of_an_error_has_no_address_of_its_own(client: Client) -> None:
    text = client.get("/nowhere/").content.decode()
    assert not canonical(text)
    assert not meta(text)
