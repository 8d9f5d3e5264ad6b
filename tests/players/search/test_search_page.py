"""The page of the search, and the names while somebody types. Refusals first."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from players.models import ClubAlias, Player, PlayerAlias, Visibility
from players.search.page import QUOTES_SHOWN
from players.search.quotes import A_TIME
from tests.builders import (
    cite,
    make_club,
    make_detail,
    make_player,
    make_source,
    make_step,
    make_user,
    settle_all,
)

pytestmark = pytest.mark.django_db
MOST_QUERIES = 30
HOSTILE = (
    'foo" OR (bar',
    "foo AND",
    "NOT",
    "NEAR(a b)",
    "words:jan",
    "jan*",
    "^jan",
    "'",
    '"',
    "\\",
    "';--",
    "' | 'a",
    "jan:*",
    "!jan",
    "a & | b",
    "%",
    "_",
    "...",
    "–",
    "😀",
    "👩‍👩‍👧",
    "\u200b",
    "ﷺ" * 200,
    "x" * 200,
    "ab " * 66,
    "日" * 200,
    "ｶﾞ" * 100,
    "ーー",
    "\t\n",
    "𝕵𝖆𝖓",
    "\u0300\u0300",
    "İ",
    "ǅ",
    "½",
)


@pytest.fixture
def _known() -> None:
    hellbach = make_club("SV Hellbach")
    koeln = make_club("1. FC Köln")
    ClubAlias.objects.create(club=koeln, name="Effzeh")
    jan = make_player("Jan Müller-Lüdenscheid")
    make_player("Jana Mulder")
    sota = make_player("Sota Kirishima")
    PlayerAlias.objects.create(player=sota, name="桐島 そうた", kind="native", language="ja")
    source = make_source(published="2025-12-14")
    quote = "Mit sieben habe ich in Hellbach mit dem Fußball angefangen und nur <b>gespielt</b>."
    cite(make_step(jan, hellbach, "2018", "2020"), quote, source)
    cite(make_detail(jan, "height", number=187), quote, source)
    cite(make_detail(sota, "birth_place", "Ōmiya"), "I played in the streets of Omiya.", make_source(published="2024"))
    settle_all()


def results(client: Client, text: str) -> Any:
    response = client.get("/search/", {"q": text})
    assert response.status_code == 200
    return response.context["results"]


def players(client: Client, text: str) -> list[str]:
    return [each.player.name for each in results(client, text).players]


def clubs(client: Client, text: str) -> list[str]:
    return [each.row.name for each in results(client, text).clubs]


def quotes(client: Client, text: str) -> list[str]:
    return [each.citation.quote for each in results(client, text).quotes]


def lit(parts: Any) -> str:
    return "".join(f"[{words}]" if is_lit else words for words, is_lit in parts)


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize("address", ["/search/", "/search/suggestions/"])
@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_typed_is_answered(client: Client, address: str, text: str) -> None:
    assert client.get(address, {"q": text}).status_code == 200


@pytest.mark.parametrize("address", ["/search/", "/search/suggestions/"])
@pytest.mark.parametrize("text", ["x" * 201, "Jan\0", "\u202eJan", "\ud800"])
def test_what_nobody_types_is_refused(client: Client, address: str, text: str) -> None:
    query = text.encode("utf-8", "surrogatepass")
    assert client.get(address, {"q": query}).status_code == (200 if text == "\ud800" else 400)


@pytest.mark.parametrize("address", ["/search/", "/search/suggestions/"])
def test_a_search_is_read_and_never_written(client: Client, address: str) -> None:
    assert client.post(address, {"q": "jan"}).status_code == 405
    assert client.head(address, {"q": "jan"}).status_code == 200


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize("text", ["", "   ", "zzzzzz", "😀", "zzzz yyyy", "%", "der"])
def test_nothing_is_found(client: Client, text: str) -> None:
    assert not results(client, text).has_any
    assert client.get("/search/suggestions/", {"q": "zzzzzz"}).json() == {"names": []}


@pytest.mark.usefixtures("_known")
def test_what_is_typed_is_said_again_as_text(client: Client) -> None:
    html = client.get("/search/", {"q": "<script>alert(1)</script>"}).content.decode()
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert" in html
    html = client.get("/search/", {"q": "gespielt"}).content.decode()
    assert "&lt;b&gt;<mark>gespielt</mark>&lt;/b&gt;" in html


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize(
    "text",
    [
        "jan müller",
        "MULLER jan",
        "muellerlüdenscheid",
        "lüdenscheid",
        "jan mul",
        "mulelr ludenscheid",
        "Jan Müler",
        "scheid",
    ],
)
def test_a_player_is_found_by_any_spelling(client: Client, text: str) -> None:
    assert players(client, text)[0] == "Jan Müller-Lüdenscheid"


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize(
    "text", ["sota", "souta", "桐島", "ソウタ", "そうた", "島", "きりしま", "kirischima", "Sota Hellbach"]
)
def test_a_player_is_found_in_kana_and_in_latin_letters(client: Client, text: str) -> None:
    assert players(client, text)[:1] == ["Sota Kirishima"]


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize("text", ["koeln", "effzeh", "1. FC Köl", "fckoeln", "kölm"])
def test_a_club_is_found(client: Client, text: str) -> None:
    assert clubs(client, text) == ["1. FC Köln"]


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize(
    "text",
    ["Fussball", "fußbälle", "spielen", "spielte", "angefangen hellb", "hellbach fußball", "Fusbball", "mit"],
)
def test_a_german_quote_is_found_in_any_form(client: Client, text: str) -> None:
    found = quotes(client, text)
    assert len(found) == 1  # once, though it backs two facts
    assert found[0].startswith("Mit sieben")


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize("text", ["playing street", "street", "the streets", "stret"])
def test_an_english_quote_is_found_in_any_form(client: Client, text: str) -> None:
    assert quotes(client, text) == ["I played in the streets of Omiya."]


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize("text", ["playing fußball", "fu", "Straße", "plaid"])
def test_a_quote_holds_every_word_or_is_not_found(client: Client, text: str) -> None:
    assert "I played in the streets of Omiya." not in quotes(client, text)


@pytest.mark.usefixtures("_known")
def test_the_reason_is_lit(client: Client) -> None:
    assert lit(results(client, "muller jan").players[0].found.name) == "[Jan] [Müller]-Lüdenscheid"
    (club,) = results(client, "effzeh").clubs
    assert (lit(club.name), lit(club.further)) == ("1. FC Köln", "[Effzeh]")
    ClubAlias.objects.create(club=club.row, name="Köln")
    (club,) = results(client, "köln").clubs
    assert (lit(club.name), lit(club.further)) == ("1. FC [Köln]", "")
    player = results(client, "桐島").players[0].found
    assert lit(player.further) == "[桐島] そうた"
    (quote,) = results(client, "playing street").quotes
    assert lit(quote.parts) == "I [played] in the [streets] of Omiya."


@pytest.mark.usefixtures("_known")
def test_signs_of_a_japanese_quote_are_lit(client: Client) -> None:
    player = Player.objects.get(name="Sota Kirishima")
    cite(make_detail(player, "height", number=180), "母が日本人です。", make_source(language="ja"))
    (quote,) = results(client, "日本").quotes
    assert lit(quote.parts) == "母が[日本]人です。"
    assert lit(results(client, "母").quotes[0].parts) == "[母]が日本人です。"
    assert quotes(client, "本日") == []


@pytest.mark.usefixtures("_known")
def test_similar_names_are_called_similar(client: Client) -> None:
    html = client.get("/search/", {"q": "Mulderr"}).content.decode()
    assert "These names come near" in html
    assert "Jana <b" in html
    assert "These names come near" not in client.get("/search/", {"q": "Mulder"}).content.decode()


@pytest.mark.usefixtures("_known")
def test_beside_the_one_who_is_called_so_similar_names_are_marked(client: Client) -> None:
    make_player("Sota Kirischima")
    assert players(client, "sota kirishima") == ["Sota Kirishima", "Sota Kirischima"]
    assert client.get("/search/", {"q": "sota kirishima"}).content.decode().count("similar</span>") == 1
    told = client.get("/search/suggestions/", {"q": "sota kirishima"}).json()["names"]
    assert [each["name"] for each in told] == ["Sota Kirishima"]


@pytest.mark.usefixtures("_known")
def test_a_word_that_was_said_is_no_misspelt_name(client: Client) -> None:
    """ "streets" would be near enough to a club called Streeks."""
    make_club("FC Strexxts")
    assert clubs(client, "streets") == []
    assert quotes(client, "streets")


@pytest.mark.usefixtures("_known")
def test_whoever_is_called_just_that_comes_first(client: Client) -> None:
    for number in range(70):
        make_player(f"Ole-Jan Ohm {number:02}")
    make_player("Jan")
    found = results(client, "jan")
    assert [each.player.name for each in found.players][:3] == ["Jan", "Jan Müller-Lüdenscheid", "Jana Mulder"]
    assert found.more_players
    page = client.get("/search/", {"q": "jan"}).content.decode()
    assert '<a href="/players/?q=jan">All players with that name</a>' in page


def test_the_newest_of_many_quotes_come_first_and_the_rest_is_told(client: Client) -> None:
    player = make_player()
    for year in range(2001, 2001 + QUOTES_SHOWN + 2):
        cite(
            make_detail(player, "injury", f"{year}", visibility="public"), "Das Knie.", make_source(published=str(year))
        )
        cite(
            make_detail(player, "honour", f"{year}"), "Ein Titel.", make_source(published=str(year)), start=99, end=109
        )
    found = results(client, "titel")
    years = [each.citation.source.published.earliest.year for each in found.quotes]
    assert years == sorted(years, reverse=True)
    assert len(years) == QUOTES_SHOWN
    assert found.more_quotes
    assert "More quotes have these words" in client.get("/search/", {"q": "titel"}).content.decode()


def test_quotes_that_may_not_be_read_do_not_hide_those_that_may(client: Client) -> None:
    player, draft = make_player(), make_player("Ein Entwurf", published=False)
    old = cite(make_detail(player, "honour", "Pokal"), "Den Pokal haben wir geholt.")
    for number in range(A_TIME + 5):
        cite(make_detail(draft, "honour", f"{number}"), "Pokal!", old.source, start=1000 + number, end=1006 + number)
    assert quotes(client, "pokal") == ["Den Pokal haben wir geholt."]


@pytest.mark.parametrize(
    ("fields", "seen_by"),
    [
        ({"published": False}, "editor"),
        ({"published": False, "visibility": "internal"}, "reviewer"),
        ({"visibility": "editors", "minor": True}, "editor"),
        ({"visibility": "internal"}, "reviewer"),
    ],
)
def test_a_player_who_is_not_public_is_not_found(client: Client, fields: dict[str, Any], seen_by: str) -> None:
    player = make_player("Jonte Quittenstein", **fields)
    cite(make_detail(player, "honour", "Pokal"), "Den Quittenpokal haben wir geholt.")
    for role in ("", "reader", *(["editor"] if seen_by == "reviewer" else [])):
        if role:
            client.force_login(make_user(role))
        for text in ("quittenstein", "quitenstein", "jonte quit", "quittenpokal", "quitenpokal"):
            assert not results(client, text).has_any, (text, role)
            assert client.get("/search/suggestions/", {"q": text}).json() == {"names": []}
            assert "Quittenstein" not in client.get("/search/", {"q": text}).content.decode()
    client.force_login(make_user(seen_by))
    assert players(client, "quitenstein") == ["Jonte Quittenstein"]
    assert quotes(client, "quittenpokal")
    page = client.get("/search/", {"q": "quittenstein"}).content.decode()
    assert ("draft" in page) == (not fields.get("published", True))


def test_nobody_is_found_by_a_name_that_only_editors_may_read(client: Client) -> None:
    player = make_player("Jan Ohm")
    unreleased = make_source(released=False)
    PlayerAlias.objects.create(player=player, name="Quittenstein", visibility=Visibility.EDITORS)
    PlayerAlias.objects.create(player=player, name="Birnbaum", source=unreleased)
    club = make_club("SV Hellbach")
    ClubAlias.objects.create(club=club, name="Apfelkern", source=unreleased)
    for text in ("quittenstein", "birnbaum", "birnbuam", "apfelkern", "apfelkenr", "birn"):
        assert not results(client, text).has_any
        assert client.get("/search/suggestions/", {"q": text}).json() == {"names": []}
    client.force_login(make_user("editor"))
    assert players(client, "birnbuam") == ["Jan Ohm"]
    assert clubs(client, "apfelkern") == ["SV Hellbach"]


def test_a_club_that_was_only_named_in_an_interview_is_for_editors(client: Client) -> None:
    make_club("SV Quittenstein", status="draft")
    assert clubs(client, "quittenstein") == clubs(client, "quitenstein") == []
    client.force_login(make_user("editor"))
    assert clubs(client, "quitenstein") == ["SV Quittenstein"]


@pytest.mark.parametrize(
    ("level", "seen_by"),
    [("editors", ["editor", "reviewer"]), ("internal", []), ("public", ["", "editor", "reviewer"])],
)
def test_a_quote_is_found_where_its_fact_is_listed(client: Client, level: str, seen_by: list[str]) -> None:
    """An internal fact is found by nobody: as in the lists, whose screens others may look at."""
    cite(make_detail(make_player(), "honour", "Pokal", visibility=level), "Den Quittenpokal haben wir geholt.")
    for role in ("", "editor", "reviewer"):
        if role:
            client.force_login(make_user(role))
        assert bool(quotes(client, "quittenpokal")) == (role in seen_by), role


@pytest.mark.parametrize("change", ["retracted", "awaits", "source"])
def test_a_quote_whose_fact_holds_no_longer_is_not_found(client: Client, change: str) -> None:
    fact = make_detail(make_player(), "honour", "Pokal")
    quote = cite(fact, "Den Quittenpokal haben wir geholt.")
    assert quotes(client, "quittenpokal")
    if change == "source":
        quote.source.released_at = None
        quote.source.save()
    else:
        fact.state, fact.awaits_second = ("retracted", False) if change == "retracted" else ("current", True)
        fact.state_reason = "It was a mistake." if change == "retracted" else ""
        fact.save()
    assert quotes(client, "quittenpokal") == []


@pytest.mark.usefixtures("_known")
@pytest.mark.parametrize("text", ["jan", "Hellbach", "mulelr ludenscheid", "zzzz yyyy", "played street", "a b c d e"])
def test_a_search_asks_the_database_a_bounded_number_of_times(client: Client, text: str) -> None:
    for number in range(30):
        player = make_player(f"Jan Hellbach {number}")
        cite(make_detail(player, "honour", "Pokal"), f"Played in Hellbach streets, {number}.")
    with CaptureQueriesContext(connection) as asked:
        results(client, text)
    assert len(asked) <= MOST_QUERIES, text


@pytest.mark.usefixtures("_known")
def test_more_of_everything_needs_no_more_queries(client: Client) -> None:
    def queries(text: str) -> int:
        with CaptureQueriesContext(connection) as asked:
            results(client, text)
        return len(asked)

    for number in range(4):
        cite(make_detail(make_player(f"Jan Ost {number}"), "honour", "Pokal"), f"Der Jan hat gespielt, {number}.")
    few = queries("jan")
    for number in range(4, 40):
        cite(make_detail(make_player(f"Jan Ost {number}"), "honour", "Pokal"), f"Der Jan hat gespielt, {number}.")
    assert queries("jan") <= few


@pytest.mark.usefixtures("_known")
def test_suggestions_lead_to_players_and_clubs(client: Client) -> None:
    told = client.get("/search/suggestions/", {"q": "hellb"}).json()
    assert told == {"names": [{"name": "SV Hellbach", "kind": "club", "address": "/clubs/sv-hellbach/"}]}
    first = client.get("/search/suggestions/", {"q": "jan mü"}).json()["names"][0]
    assert (first["name"], first["kind"]) == ("Jan Müller-Lüdenscheid", "player")


@pytest.mark.usefixtures("_known")
def test_the_search_is_offered_at_home_and_works_without_a_script(client: Client) -> None:
    html = client.get("/").content.decode()
    form = re.search(r'<form method="get" action="/search/".*?</form>', html, re.DOTALL)
    assert form
    assert 'name="q"' in form.group()
    assert 'type="submit"' in form.group()


@pytest.mark.usefixtures("_known")
def test_no_search_is_for_search_engines(client: Client) -> None:
    assert 'content="noindex, follow"' in client.get("/search/", {"q": "jan"}).content.decode()
