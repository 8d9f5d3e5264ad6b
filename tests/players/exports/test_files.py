"""Every list and page as JSON and as CSV: the same rows with their sources, and only what everybody may read."""

import csv
import gzip
import io
import json
from typing import Any

import pytest
from django.core.signals import request_finished
from django.db import close_old_connections
from django.http import HttpResponseBase
from django.test import Client

from players.exports.tables import CHUNK, LONG_AT_ONCE, Table, as_csv, as_json, at, cell, harmless
from players.models import Club, Player
from tests.builders import (
    add_mention,
    cite,
    make_club,
    make_detail,
    make_interview,
    make_player,
    make_relationship,
    make_source,
    make_step,
    make_user,
    settle,
    settle_all,
)
from tests.players.profiles import Around, known_player

PAGES = [
    *("/players", "/players/kenji-mohrle", "/clubs", "/clubs/sv-hellbach"),
    *("/associations", "/associations/JPN", "/interviews"),
]


@pytest.fixture
def around(db) -> Around:
    around = known_player()
    settle_all()
    settle(around.player)
    return around


def content(response: HttpResponseBase) -> str:
    if response.streaming:
        return b"".join(response).decode()
    return response.content.decode()  # type: ignore[attr-defined,no-any-return]


def rows(client: Client, address: str) -> list[dict[str, Any]]:
    response = client.get(address)
    assert response.status_code == 200, address
    found: list[dict[str, Any]] = json.loads(content(response))["rows"]
    return found


def lines(client: Client, address: str) -> list[dict[str, str]]:
    text = content(client.get(address))
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:])))


def hang_up(response: HttpResponseBase) -> None:
    """As a server does when the reader has gone; the test's own connection to the database stays."""
    request_finished.disconnect(close_old_connections)
    response.close()
    request_finished.connect(close_old_connections)


@pytest.mark.parametrize("address", PAGES)
def test_every_list_and_page_is_there_as_json_and_as_csv(client: Client, around: Around, address: str) -> None:
    response = client.get(f"{address}.json")
    assert (response.status_code, response["Content-Type"]) == (200, "application/json")
    assert json.loads(content(response))["rows"]
    response = client.get(f"{address}.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"].startswith("attachment; filename=")
    assert len(list(csv.reader(io.StringIO(content(response))))) > 1
    assert (response["Cache-Control"], response["X-Robots-Tag"]) == ("no-cache", "noindex")
    assert "Cookie" not in response.get("Vary", "")  # whoever asks, it is the same


@pytest.mark.parametrize("address", [*PAGES, "/interviews/{source}"])
def test_the_page_leads_to_both(client: Client, around: Around, address: str) -> None:
    address = address.format(source=around.source.slug)
    page = client.get(f"{address}/").content.decode()
    for ending in ("json", "csv"):
        assert f'href="{address}.{ending}"' in page
        assert client.get(f"{address}.{ending}").status_code == 200


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("ending", ["json", "csv"])
def test_they_are_read_and_never_written(client: Client, around: Around, address: str, ending: str) -> None:
    assert client.post(f"{address}.{ending}").status_code == 405
    assert client.head(f"{address}.{ending}").status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        *("/players/nobody.json", "/clubs/nowhere.csv", "/associations/XXX.json", "/associations/jpn.json"),
        *("/interviews/nothing.json", "/players.xml", "/players/kenji-mohrle.xml", "/players/.json", "/players.json/"),
    ],
)
def test_what_does_not_exist_is_not_found(client: Client, around: Around, address: str) -> None:
    assert client.get(address).status_code == 404


def test_the_list_keeps_its_filters_and_has_every_row_not_one_page(client: Client, around: Around) -> None:
    for number in range(30):
        make_player(f"Spieler {number:02}")
    everybody = [row["name"] for row in rows(client, "/players.json")]
    assert len(everybody) > 30
    assert everybody == [line["name"] for line in lines(client, "/players.csv")]
    assert everybody[0] < everybody[-1]
    assert [row["name"] for row in rows(client, "/players.json?club=sv-hellbach")] == ["Kenji Möhrle"]
    assert [row["name"] for row in rows(client, "/players.json?q=spieler+07&page=9")] == ["Spieler 07"]
    page = client.get("/players/?q=spieler&sort=newest&page=2").content.decode()
    assert 'href="/players.csv?q=spieler&amp;sort=newest"' in page


@pytest.mark.parametrize(
    "address", ["/players.{}?club=nowhere", "/clubs.{}?association=XXX", "/associations/JPN.{}?age_from=x"]
)
@pytest.mark.parametrize("ending", ["json", "csv"])
def test_a_wrong_filter_is_an_error_and_never_everybody(
    client: Client, around: Around, address: str, ending: str
) -> None:
    response = client.get(address.format(ending))
    assert response.status_code == 400
    assert "errors" in json.loads(content(response))


def test_a_row_names_the_sources_that_it_rests_on(client: Client, around: Around) -> None:
    [row] = rows(client, "/players.json?q=kenji")
    assert f"http://testserver{around.source.get_absolute_url()}" in row["sources"]
    assert row["club"] == {
        "name": "SV Hellbach",
        "slug": "sv-hellbach",
        "url": "http://testserver/clubs/sv-hellbach/",
    }
    assert any(told["words"].startswith("Japan: ") for told in row["countries"])


def test_a_profile_has_each_fact_with_its_words_their_voice_and_their_source(client: Client, around: Around) -> None:
    told = {row["id"]: row for row in rows(client, "/players/kenji-mohrle.json")}
    [moved] = [row for row in told.values() if row["says"].get("squad") == "youth" and row["says"]["end"]]
    assert moved["says"]["end"] == "2018"
    [quote] = moved["evidence"]
    assert (quote["voice"], quote["source"]["outlet"]) == ("interviewer", around.source.outlet)
    assert quote["quote"] in around.interview.text
    assert quote["url"].startswith(f"http://testserver{around.source.get_absolute_url()}#q")
    said = lines(client, "/players/kenji-mohrle.csv")
    assert {line["id"] for line in said} == set(told)
    assert len(said) == sum(max(len(row["evidence"]), 1) for row in told.values())  # a line for each quote


def test_a_fact_of_a_register_names_it(client: Client, around: Around) -> None:
    register = make_source("Spielerregister", kind="register")
    make_detail(around.player, "foot", "left", named_source=register)
    [line] = [line for line in lines(client, "/players/kenji-mohrle.csv") if line["sentence"] == "Foot: left"]
    assert (line["title"], line["quote"]) == ("Spielerregister", "")
    [row] = rows(client, f"/interviews/{register.slug}.json")
    assert row["player"]["name"] == "Kenji Möhrle"


def test_an_interview_has_what_was_drawn_from_it_and_not_its_text(client: Client, around: Around) -> None:
    other = make_source("Ein anderes")
    fact = make_detail(around.player, "honour", "Fritz-Walter-Medaille")
    cite(fact, "Die habe ich.", around.source)
    cite(fact, "Er hat sie.", other)
    text = content(client.get(f"/interviews/{around.source.slug}.json"))
    found = json.loads(text)
    assert found["subjects"][0]["name"] == "Kenji Möhrle"
    [row] = [row for row in found["rows"] if row["says"].get("value") == "Fritz-Walter-Medaille"]
    assert [each["quote"] for each in row["evidence"]] == ["Die habe ich."]
    assert around.interview.text not in text


def test_nobody_gets_more_than_everybody_may_read(client: Client, around: Around) -> None:
    """Not even an administrator who happens to be signed in: a file is passed on."""
    everything = ["/players.json", "/players/kenji-mohrle.json", "/clubs/sv-hellbach.csv", "/associations/JPN.csv",
                  "/interviews.json", f"/interviews/{around.source.slug}.json"]  # fmt: skip
    public = [content(client.get(address)) for address in everything]
    client.force_login(make_user("reviewer"))
    assert [content(client.get(address)) for address in everything] == public
    assert client.get(f"/players/{around.draft.slug}.json").status_code == 404
    assert client.get(f"/clubs/{around.draft_club.slug}.json").status_code == 404
    hidden = make_source("Nicht frei", released=False)
    assert client.get(f"/interviews/{hidden.slug}.json").status_code == 404


def test_no_file_names_a_minor_a_relative_or_links_to_a_draft(client: Client, around: Around) -> None:
    for address in ("/players/kenji-mohrle.json", f"/interviews/{around.source.slug}.json", "/players.json"):
        text = content(client.get(address))
        assert "Keiko" not in text
        assert "Ben Klein" not in text
        assert around.draft.get_absolute_url() not in text
        assert around.draft_club.get_absolute_url() not in text


def test_a_source_is_not_told_for_a_fact_that_names_a_minor(client: Client, around: Around) -> None:
    source = make_source("Der kleine Bruder")
    minor = make_player("Timo Quitte", minor=True, visibility="editors")
    cite(make_relationship(around.player, "friend", other=minor), "Timo ist mein Freund.", source)
    cite(make_relationship(around.player, "friend", other=around.idol), "Ole auch.", make_source("Der große"))
    [row] = rows(client, "/players.json?q=kenji")
    assert f"http://testserver{source.get_absolute_url()}" not in row["sources"]
    assert any("der-gro" in address for address in row["sources"])
    assert "Timo" not in content(client.get("/feed.atom"))


def test_an_old_address_leads_to_the_present_file(client: Client, around: Around) -> None:
    for row in (Player.objects.get(pk=around.player.pk), Club.objects.get(pk=around.club.pk)):
        old = row.get_absolute_url().strip("/")
        row.slug = "renamed"
        row.save()
        response = client.get(f"/{old}.csv")
        assert (response.status_code, response["Location"]) == (301, row.get_absolute_url().rstrip("/") + ".csv")


def test_who_has_it_already_is_not_sent_it_again(client: Client, around: Around) -> None:
    response = client.get("/players/kenji-mohrle.json")
    for address in ("/players/kenji-mohrle.json", "/players.csv"):
        kept = {"if-none-match": client.get(address)["ETag"]}
        again = client.get(address, headers=kept)
        assert (again.status_code, again.content) == (304, b"")
    cite(make_detail(around.player, "honour", "Torschützenkönig"))
    changed = client.get("/players/kenji-mohrle.json", headers={"if-none-match": response["ETag"]})
    assert changed.status_code == 200


def test_a_list_is_sent_compressed_too(client: Client, around: Around) -> None:
    response = client.get("/players.csv", headers={"accept-encoding": "gzip"})
    assert response["Content-Encoding"] == "gzip"
    assert gzip.decompress(response.getvalue()).decode().startswith("\ufeffname,")


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_long_lists_leave_room_for_others(client: Client, around: Around, monkeypatch, ending: str) -> None:
    """Whoever fetches one slowly, or not to its end, holds a thread of the server."""
    monkeypatch.setattr("players.exports.tables.CHUNK", 2)
    address = f"/players.{ending}"
    slow = [client.get(address) for _number in range(LONG_AT_ONCE)]
    assert all(response.streaming for response in slow)
    refused = client.get(address)
    assert (refused.status_code, refused["Retry-After"]) == (503, "60")
    assert client.get("/players/").status_code == 200
    assert client.head(address).status_code == 200
    hang_up(slow[0])
    hang_up(slow[0])  # again changes nothing
    once_more = client.get(address)
    assert once_more.status_code == 200
    assert "Kenji" in content(once_more)
    hang_up(slow[1])
    for _number in range(LONG_AT_ONCE + 1):  # read to the end, each gives its place to the next
        assert client.get(address).getvalue()


def test_many_rows_come_in_their_order_from_several_fetches(client: Client, around: Around, monkeypatch) -> None:
    monkeypatch.setattr("players.exports.tables.CHUNK", 2)
    whole = [row["name"] for row in rows(client, "/players.json")]
    assert len(whole) > 2
    assert whole == [player.name for player in Player.objects.published().filter(visibility="public").by_name()]


@pytest.mark.parametrize("extra", [0, 60])
@pytest.mark.parametrize("address", [*PAGES, "/interviews/{source}"])
def test_the_queries_do_not_grow(
    client: Client, around: Around, address: str, extra: int, django_assert_max_num_queries
) -> None:
    for number in range(extra):
        player = make_player(f"Spieler {number}")
        source = make_interview(f"Text {number}").source
        cite(make_step(player, around.club, as_of="2025"), f"Bei {number}.", around.source)
        cite(make_detail(player, "honour", "Pokal"), f"Pokal {number}.", source)
        cite(make_relationship(player, "friend", other=around.player), f"Freund {number}.", source)
        cite(make_relationship(around.player, "friend", other=player), f"Auch {number}.", around.source)
        cite(make_detail(around.player, "honour", f"Pokal {number}"), f"Mein Pokal {number}.", source)
        add_mention(source.interview, player.name, player=player)
        make_club(f"FC {number}")
    settle_all()
    assert extra < CHUNK
    with django_assert_max_num_queries(45):
        content(client.get(f"{address.format(source=around.source.slug)}.json"))


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 30", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1+1", "＝1+1", "＋1", "－1", "＠x"]
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "harmless_text"),
    [
        ("Altdorf;=1+1", "Altdorf;'=1+1"),
        ("Altdorf; +1", "Altdorf; '+1"),
        ("a\n=1;@x", "a\n'=1;'@x"),
        ("a\t-1", "a\t'-1"),
        ("a;=;=b", "a;'=;'=b"),
    ],
)
def test_no_part_of_a_cell_is_one_where_a_semicolon_ends_the_cell(text: str, harmless_text: str) -> None:
    assert harmless(text) == harmless_text


@pytest.mark.parametrize("text", ["", "a=b", "Möhrle", "2018-07", "1. FC Köln", "'=1", "U-21", "„=“"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_a_name_that_would_be_a_formula_is_text_in_the_csv_and_itself_in_json(client: Client, around: Around) -> None:
    make_player('=HYPERLINK("http://evil.example")', slug="evil")
    assert lines(client, "/players.csv?q=hyperlink")[0]["name"] == '\'=HYPERLINK("http://evil.example")'
    assert rows(client, "/players.json?q=hyperlink")[0]["name"] == '=HYPERLINK("http://evil.example")'


def test_a_table_without_rows_is_still_whole() -> None:
    empty = Table("nothing", {"name": "name"}, [], head={"url": "x"})
    assert json.loads("".join(as_json(empty))) == {"url": "x", "rows": []}
    assert "".join(as_csv(empty)) == "\ufeffname\r\n"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        *(("name", "A"), ("club.name", ""), ("each", ""), ("facts.text", "x; y"), ("facts.who.name", "B")),
        *(("flag", "false"), ("number", "0"), ("missing", ""), ("missing.further", "")),
    ],
)
def test_a_place_in_a_row_is_found(path: str, said: str) -> None:
    who = {"who": {"name": "B"}}
    row = {"name": "A", "club": None, "facts": [{"text": "x", **who}, {"text": "y", **who}], "flag": False, "number": 0}
    assert cell(at(row, path)) == said
