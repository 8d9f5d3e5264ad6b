"""The read API: the rows of the .json files, in pages, for everybody alike, and every refusal with its way out."""

from __future__ import annotations

import json
from io import StringIO
from typing import Any

import pytest
from django import forms
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from interviews.filters import InterviewFilter
from interviews.models import Interview
from kb.api import description
from kb.api.asking import filters_of, is_in_order, of_field
from players.association_filter import AssociationFilter
from players.filters import ClubFilter, PlayerFilter
from players.models import Club, Player, Verdict
from tests.builders import (
    cite,
    make_change,
    make_club,
    make_detail,
    make_eligibility,
    make_interview,
    make_player,
    make_source,
    make_step,
    make_user,
    settle,
    settle_all,
)
from tests.players.profiles import Around, known_player, recorded_player

API = "/api/v1"


@pytest.fixture
def around(db) -> Around:
    around = known_player()
    make_change(recorded_player())
    settle_all()
    settle(around.player)
    return around


def told(client: Client, address: str, status: int = 200, **headers: str) -> dict[str, Any]:
    response = client.get(address if address.startswith("http") else API + address, headers=headers)
    assert response.status_code == status, (address, response.content)
    kind = "application/json; charset=utf-8" if status == 200 else "application/problem+json"
    assert response["Content-Type"] == kind
    found: dict[str, Any] = json.loads(response.content)
    return found


def everything(client: Client, address: str) -> list[dict[str, Any]]:
    """All pages, following `next` as a reader does."""
    rows, following = [], address
    while following:
        found = told(client, following)
        rows += found["results"]
        following = found["next"]
    return rows


def test_the_api_and_the_files_tell_the_same(client: Client, around: Around) -> None:
    """One home for what a fact looks like: nothing of a row is lost by its description."""
    source, club = around.source.slug, around.club.slug
    for api, file in (
        (everything(client, "/players?limit=2"), "/players"),
        (told(client, "/players/kenji-mohrle")["facts"], "/players/kenji-mohrle"),
        (told(client, "/players/mika-sandhof")["facts"], "/players/mika-sandhof"),
        (everything(client, "/clubs?limit=2"), "/clubs"),
        (everything(client, f"/clubs/{club}/facts?limit=1"), f"/clubs/{club}"),
        (told(client, "/associations")["results"], "/associations"),
        (everything(client, "/associations/JPN/players?limit=1"), "/associations/JPN"),
        (everything(client, "/interviews?limit=1"), "/interviews"),
        (everything(client, f"/interviews/{source}/facts?limit=3"), f"/interviews/{source}"),
    ):
        rows = json.loads(client.get(f"{file}.json").getvalue())["rows"]
        assert len(api) > 1 or file in ("/associations/JPN", "/interviews"), file
        assert sorted(map(in_one_line, api)) == sorted(map(in_one_line, rows)), file
    pages = [told(client, f"/players/{name}") for name in ("kenji-mohrle", "mika-sandhof")]
    assert len({fact["fact"] for page in pages for fact in page["facts"]}) == 9  # of every kind


def in_one_line(row: dict[str, Any]) -> str:
    return json.dumps(row, sort_keys=True)


def test_a_player_has_everything_in_one_answer(client: Client, around: Around) -> None:
    found = told(client, "/players/kenji-mohrle")
    assert found["club"] == {
        "name": "SV Hellbach",
        "slug": "sv-hellbach",
        "url": "http://testserver/clubs/sv-hellbach/",
    }
    assert {"name": "メールレ", "kind": "native", "language": "ja"} in found["other_names"]
    assert {each["association"] for each in found["verdicts"]} == {"GER", "JPN"}
    [open_to] = [fact for fact in found["facts"] if fact["says"].get("stance") == "open"]
    [quote] = open_to["evidence"]
    assert (quote["quote"], quote["voice"]) == ("Vorstellen kann ich mir das.", "player")
    assert told(client, found["eligibility_url"])["player"]["slug"] == "kenji-mohrle"


def test_the_record_of_eligibility_has_ground_word_and_what_is_missing(client: Client, around: Around) -> None:
    found = told(client, "/players/kenji-mohrle/eligibility")
    by_code = {each["association"]: each for each in found["associations"]}
    japan = by_code["JPN"]
    assert [(each["stance"], bool(each["as_of"])) for each in japan["stances"]] == [("open", True)]
    assert japan["basis"]
    assert japan["verdict"]["verdict"] == "unknown"
    assert all(each["question"].endswith("?") for each in japan["verdict"]["missing"])
    assert japan["verdict"]["missing"]
    ids = {fact["id"] for fact in found["facts"]}
    named = {each["fact"] for side in by_code.values() for key in ("basis", "played", "stances") for each in side[key]}
    assert named <= ids
    assert {fact for side in by_code.values() for why in side["verdict"]["reasons"] for fact in why["facts"]} <= ids
    assert told(client, "/players/mika-sandhof/eligibility")["confirmed_complete"]


def test_a_search_tells_its_groups(client: Client, around: Around) -> None:
    found = told(client, "/search?q=mohrle")
    assert [each["slug"] for each in found["players"]] == ["kenji-mohrle"]
    assert told(client, "/search?q=hellbach")["clubs"][0]["slug"] == "sv-hellbach"
    [quote] = told(client, "/search?q=vorbild")["quotes"]
    assert quote["player"]["slug"] == "kenji-mohrle"
    assert quote["lit"] == ["Vorbild"]


@pytest.mark.parametrize("sort", PlayerFilter.base_filters["sort"].orders)
def test_pages_follow_each_other_in_every_order(client: Client, around: Around, sort: str) -> None:
    """Rows that are equal in what they are sorted by, or have nothing there, come once."""
    for number in range(7):
        player = make_player(f"Spieler {number % 2}", slug=f"spieler-{number}")
        if number % 3:
            cite(make_detail(player, "birth_date", date=["2003", "2004-05"][number % 3 - 1]))
            settle(player)
    whole = told(client, f"/players?sort={sort}&limit=100")
    assert whole["next"] is None
    rows = [row["slug"] for row in whole["results"]]
    assert [row["slug"] for row in everything(client, f"/players?sort={sort}&limit=2")] == rows
    assert len(set(rows)) == len(rows) > 9
    first = client.get(f"{API}/players?sort={sort}&limit=2")
    assert first["Link"] == f'<{json.loads(first.content)["next"]}>; rel="next"'


def test_interviews_are_filtered_and_sorted_as_their_list_is(client: Client, around: Around) -> None:
    for number in range(5):
        source = make_source(f"Gespräch {number % 2}", published=["2024", "2025-01", ""][number % 3], language="ja")
        make_interview(f"Frage: Was?\n\nAntwort {number}.", source)
    whole = {row["slug"] for row in told(client, "/interviews?language=ja")["results"]}
    assert len(whole) == 5
    for sort in InterviewFilter.base_filters["sort"].orders:
        rows = [row["slug"] for row in everything(client, f"/interviews?language=ja&sort={sort}&limit=2")]
        assert rows == [row["slug"] for row in told(client, f"/interviews?language=ja&sort={sort}")["results"]]
        assert set(rows) == whole
    assert told(client, "/interviews?year=1066", 422)["errors"][0]["field"] == "year"


def test_a_page_holds_while_the_list_changes(client: Client, around: Around) -> None:
    for number in range(4):
        make_player(f"Aaron {number}")
    first = told(client, "/players?q=aaron&limit=2")
    make_player("Aaron 0 b")  # before the place where the reader is
    Player.objects.get(name="Aaron 1").delete()
    assert [row["name"] for row in told(client, first["next"])["results"]] == ["Aaron 2", "Aaron 3"]


def test_it_is_filtered_as_the_lists_are(client: Client, around: Around) -> None:
    assert [row["slug"] for row in told(client, "/players?club=sv-hellbach&nationality=jpn")["results"]] == [
        "kenji-mohrle"
    ]
    assert [row["slug"] for row in told(client, "/clubs?q=hellbach&association=GER")["results"]] == ["sv-hellbach"]
    found = told(client, "/associations/JPN/players?stance=open&part=said")["results"]
    assert [row["player"]["slug"] for row in found] == ["kenji-mohrle"]
    assert told(client, "/associations/JPN/players?stance=declined")["results"] == []
    lists = ((PlayerFilter, Player), (ClubFilter, Club), (AssociationFilter, Verdict), (InterviewFilter, Interview))
    for filterset, model in lists:
        assert {each.name for each in filters_of(filterset, model)} == {*filterset.base_filters} - {"options"}


WRONG = [
    ("clubs=sv-hellbach", "clubs", "Did you mean club?"),
    ("page=2", "page", "Known here: q, club"),
    ("club=nowhere", "club", "GET /api/v1/clubs has the slugs."),
    ("club=hansa-quellental", "club", "GET /api/v1/clubs has the slugs."),  # a draft
    ("nationality=XXX", "nationality", "GET /api/v1/associations has the codes."),
    ("position=libero", "position", "One of: goalkeeper, defender"),
    ("age_from=x", "age_from", "A whole number from 10 to 60."),
    ("age_from=9", "age_from", "A whole number from 10 to 60."),
    ("sort=height", "sort", "One of: name, youngest, newest"),
    ("sort=name&sort=newest", "sort", "One of:"),
    ("q=", "q", "From 1 to 200 characters."),
    ("club=sv-hellbach&club=+", "club", "GET /api/v1/clubs"),
    ("limit=0", "limit", "A whole number from 1 to 100."),
    ("limit=101", "limit", "A whole number from 1 to 100."),
    ("limit=1e1", "limit", "A whole number from 1 to 100."),
    *((f"{name}={'9' * 40}", name, "A whole number from") for name in ("age_from", "age_to", "limit")),
    ("page=0", "page", "Known here: q, club"),
    (f"q={'x' * 201}", "q", "From 1 to 200 characters."),
    ("cursor=x", "cursor", "Begin without a cursor"),
    ("cursor=W10:x", "cursor", "Begin without a cursor"),
]


def test_what_is_not_in_order_is_refused_and_never_everybody(client: Client, around: Around) -> None:
    for query, field, way_out in WRONG:
        found = told(client, f"/players?{query}", 422)
        assert found["status"] == 422
        [fault] = found["errors"]
        assert fault["field"] == field
        assert way_out in fault["way_out"], query
        assert fault["message"]


def test_a_cursor_of_another_list_leads_nowhere(client: Client, around: Around) -> None:
    cursor = told(client, "/players?limit=1")["next"].partition("cursor=")[2]
    for address in ("/clubs", "/players?sort=newest", "/clubs/sv-hellbach/facts", "/associations/JPN/players"):
        sign = "&" if "?" in address else "?"
        assert told(client, f"{address}{sign}cursor={cursor}", 422)["errors"][0]["field"] == "cursor"


def test_a_cursor_of_the_facts_of_one_leads_nowhere_among_those_of_another(client: Client, around: Around) -> None:
    cursor = told(client, f"/interviews/{around.source.slug}/facts?limit=1")["next"].partition("cursor=")[2]
    assert told(client, f"/clubs/sv-hellbach/facts?cursor={cursor}", 422)["errors"][0]["field"] == "cursor"
    assert told(client, f"/interviews/{around.source.slug}/facts?cursor={cursor}")["results"]


NOT_THERE = [
    *((f"/{room}/nobody", 404) for room in ("players", "clubs", "interviews")),
    *(("/players/nobody/eligibility", 404), ("/clubs/nowhere/facts", 404), ("/interviews/none/facts", 404)),
    *(("/associations/XXX", 404), ("/associations/jpn", 404), ("/associations/XXX/players", 404)),
    *(("/players/", 404), ("/nothing", 404), ("/players/a b", 404), ("/", 404)),
    *(("/search", 422), ("/search?q=", 422), ("/players/kenji-mohrle?all=1", 422)),
    *(("/players?q=%00", 400), ("/search?q=" + "x" * 201, 422), ("/players/%E2%80%AE", 400)),
    (f"/players?age_to={2**63}", 422),
]


def test_what_is_not_there_is_a_problem_for_machines(client: Client, around: Around) -> None:
    for address, status in NOT_THERE:
        found = told(client, address, status)
        assert (found["status"], bool(found["title"]), bool(found["detail"])) == (status, True, True)


def test_it_is_read_and_never_written(client: Client, around: Around) -> None:
    strict = Client(enforce_csrf_checks=True)
    for method in ("post", "put", "patch", "delete"):
        response = getattr(strict, method)(f"{API}/players")
        assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, OPTIONS")
        assert json.loads(response.content)["status"] == 405
    head = client.head(f"{API}/players")
    assert (head.status_code, head.content, head["ETag"]) == (200, b"", client.get(f"{API}/players")["ETag"])


def test_pages_of_other_sites_may_read_it(client: Client, around: Around) -> None:
    for address in ("/players", "/players?x=1", "/players/nobody", "/nothing", "/players?q=%00"):
        response = client.get(API + address, headers={"origin": "https://elsewhere.example"})
        assert response["Access-Control-Allow-Origin"] == "*"
        assert "Access-Control-Allow-Credentials" not in response
        assert not response.cookies
    asked = client.options(f"{API}/players", headers={"access-control-request-method": "GET"})
    assert (asked.status_code, asked["Access-Control-Allow-Headers"]) == (204, "If-None-Match")
    assert "Access-Control-Allow-Origin" not in client.get("/players.json")


def test_who_has_it_already_is_not_sent_it_again(client: Client, around: Around) -> None:
    for address in ("/players?limit=1", "/players/kenji-mohrle", "/openapi.json", "/search?q=kenji"):
        response = client.get(API + address)
        assert response["Cache-Control"] == "public, no-cache"
        again = client.get(API + address, headers={"if-none-match": f'"old", W/{response["ETag"]}'})
        assert (again.status_code, again.content, again["ETag"]) == (304, b"", response["ETag"])
        assert again["Access-Control-Allow-Origin"] == "*"
    known = client.get(f"{API}/players/kenji-mohrle")["ETag"]
    cite(make_detail(around.player, "honour", "Torschützenkönig"))
    assert client.get(f"{API}/players/kenji-mohrle", headers={"if-none-match": known}).status_code == 200


def test_nobody_gets_more_than_everybody_may_read(client: Client, around: Around) -> None:
    source = around.source.slug
    addresses = ["/players", "/players/kenji-mohrle", "/players/kenji-mohrle/eligibility", "/clubs",
                 "/clubs/sv-hellbach", "/clubs/sv-hellbach/facts", "/associations", "/associations/JPN/players",
                 "/interviews", f"/interviews/{source}/facts", "/search?q=ben", "/search?q=schulter"]  # fmt: skip
    public = [client.get(API + address).content.decode() for address in addresses]
    client.force_login(make_user("reviewer"))
    assert [client.get(API + address).content.decode() for address in addresses] == public
    for text in public:
        for hidden in ("Ben Klein", "Keiko", around.draft.slug, around.draft_club.slug, "Schulter verletzt"):
            assert hidden not in text
    for address in (f"/players/{around.draft.slug}", f"/players/{around.minor.slug}/eligibility",
                    f"/clubs/{around.draft_club.slug}/facts",
                    f"/interviews/{make_source('Nicht frei', released=False).slug}"):  # fmt: skip
        told(client, address, 404)


def test_an_old_slug_leads_to_the_present_one(client: Client, around: Around) -> None:
    for row, rest in (
        (Player.objects.get(pk=around.player.pk), "/eligibility"),
        (Club.objects.get(pk=around.club.pk), "/facts"),
    ):
        room = row.get_absolute_url().strip("/")
        row.slug = "renamed"
        row.save()
        for each in ("", rest):
            response = client.get(f"{API}/{room}{each}")
            present = f"{API}/{room.partition('/')[0]}/renamed{each}"
            assert (response.status_code, response["Location"]) == (301, present)


def test_it_speaks_english_whatever_the_reader_speaks(client: Client, around: Around) -> None:
    with translation.override("de"):
        found = client.get(f"{API}/players/kenji-mohrle/eligibility", headers={"accept-language": "de"})
    assert found["Content-Language"] == "en"
    assert '"name": "Germany"' in found.content.decode()


QUERIES = {
    "/players": 15,
    "/players/kenji-mohrle": 29,
    "/players/kenji-mohrle/eligibility": 14,
    "/clubs": 4,  # two where something has changed since its players were counted
    "/clubs/sv-hellbach/facts": 5,
    "/associations": 3,  # one asks whether anything has changed since they were counted
    "/associations/JPN/players": 10,
    "/interviews": 3,
    "/search?q=kenji": 14,
}


def test_more_rows_ask_no_more(client: Client, around: Around) -> None:
    for number in range(3):
        player = make_player(f"Kenji {number}")
        cite(make_step(player, around.club, start="2019"))
        cite(make_eligibility(player, around.japan, stance="open", as_of="2025"))
        settle(player)
        make_club(f"FC {number}")
    asked = {}
    for address in QUERIES:
        with CaptureQueriesContext(connection) as queries:
            told(client, address)
        asked[address] = len(queries)
    assert asked == QUERIES


@pytest.mark.parametrize(
    ("fault", "status", "retry"), [(OperationalError("gone"), 503, "10"), (ValueError("inner words"), 500, None)]
)
def test_a_fault_of_ours_is_a_problem_too(
    client: Client, db: None, monkeypatch: pytest.MonkeyPatch, fault: Exception, status: int, retry: str | None
) -> None:
    def fail(*args: Any) -> None:
        raise fault

    monkeypatch.setattr("kb.api.operations.association_table", fail)
    client.raise_request_exception = False
    response = client.get(f"{API}/associations")
    assert (response.status_code, response.get("Retry-After")) == (status, retry)
    assert (response["Content-Type"], response["Cache-Control"]) == ("application/problem+json", "no-store")
    assert str(fault) not in response.content.decode()
    assert client.get("/nothing").headers["Content-Type"].startswith("text/html")


def test_a_filter_of_another_kind_is_described_or_named() -> None:
    """What a list learns comes along: by its form field, or not at all."""
    yes = of_field("loan", forms.NullBooleanField(label="On loan"))
    assert yes.described["schema"] == {"type": "boolean"}
    assert [is_in_order(value, yes.schema) for value in ("true", "false", "perhaps", "")] == [True, True, False, False]
    with pytest.raises(TypeError, match="DateField"):
        of_field("day", forms.DateField())


def test_what_is_committed_is_what_the_code_says(tmp_path, monkeypatch) -> None:
    call_command("api_schema", check=True)
    changed = tmp_path / "openapi.json"
    changed.write_text("{}")
    monkeypatch.setattr(description, "STORED", changed)
    with pytest.raises(CommandError, match=r"manage\.py api_schema"):
        call_command("api_schema", check=True)
    call_command("api_schema", stdout=StringIO())
    call_command("api_schema", check=True)
    assert json.loads(changed.read_text())["openapi"] == "3.1.0"
