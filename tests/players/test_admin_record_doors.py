"""Who opens the eligibility record, what it costs, and two editors at once."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from players.models import CompleteLists, Nationality, Player
from tests.builders import (
    cite,
    make_ancestor,
    make_appearance,
    make_association,
    make_change,
    make_detail,
    make_interview,
    make_nationality,
    make_player,
    make_relationship,
    make_residence,
    make_source,
    make_user,
    settle,
)
from tests.players.records import address, known_from_an_interview, panel, row, sent_by

pytestmark = pytest.mark.django_db


@pytest.fixture
def player() -> Player:
    return known_from_an_interview()


@pytest.mark.parametrize(("method", "end"), [("get", ""), ("post", ""), ("post", "try/")])
def test_who_is_no_editor_is_refused(client: Client, desk, player: Player, method: str, end: str) -> None:
    response = getattr(client, method)(address(player, end))
    assert response.status_code == 302
    assert "/login/" in response.headers["Location"]
    assert getattr(desk("importer"), method)(address(player, end)).status_code == 403


def test_a_reader_without_a_desk_is_sent_to_the_login(client: Client, player: Player) -> None:
    client.force_login(make_user("reader"))
    assert "/login/" in client.get(address(player)).headers["Location"]


@pytest.mark.parametrize("role", ["editor", "reviewer", "administrator"])
def test_editors_open_it(desk, player: Player, role: str) -> None:
    client = desk(role)
    assert client.get(address(player)).status_code == 200
    assert client.head(address(player)).status_code == 200


@pytest.mark.parametrize("end", ["", "try/"])
@pytest.mark.parametrize("pk", ["999999", "99999999999999999999999", "0"])
def test_a_player_who_is_not_there_is_not_found(desk, pk: str, end: str) -> None:
    client = desk("editor")
    assert client.post(f"/admin/players/player/{pk}/eligibility/{end}").status_code == 404


def test_an_address_without_a_number_is_none(desk) -> None:
    assert desk("editor").get("/admin/players/player/abc/eligibility/").status_code in (302, 404)


def test_a_player_for_reviewers_is_not_found_by_editors(desk) -> None:
    hidden = make_player(visibility="internal")
    assert desk("editor").get(address(hidden)).status_code == 404


@pytest.mark.parametrize(("method", "end"), [("put", ""), ("delete", ""), ("get", "try/"), ("put", "try/")])
def test_a_wrong_method_is_refused(desk, player: Player, method: str, end: str) -> None:
    assert getattr(desk("editor"), method)(address(player, end)).status_code == 405


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"only": "panel"},
        {"nationality-TOTAL_FORMS": "x", "nationality-INITIAL_FORMS": "-1"},
        {"nationality-TOTAL_FORMS": "99999", "nationality-INITIAL_FORMS": "5"},
        {"nationality-TOTAL_FORMS": "1", "nationality-INITIAL_FORMS": "0", "nationality-0-fact": "²"},
        {"nationality-TOTAL_FORMS": "1", "nationality-INITIAL_FORMS": "0", "nationality-0-fact": "9" * 40},
        {"new-source": "9" * 18, "nationality-TOTAL_FORMS": "1", "nationality-INITIAL_FORMS": "1"},
        {"new-source": "(#" * 200},
    ],
)
def test_what_no_page_sends_saves_nothing_and_breaks_nothing(desk, player: Player, sent: dict[str, Any]) -> None:
    client = desk("editor")
    assert client.post(address(player, "try/"), sent).status_code == 200
    page = sent_by(client.get(address(player)))
    assert client.post(address(player), sent).status_code == 409
    assert client.post(address(player), {"stamp": page["stamp"], **sent}).status_code == 422
    assert not Nationality.objects.exists()


def test_the_rows_of_another_player_are_out_of_reach(desk, player: Player) -> None:
    other = make_nationality(make_player("Ole Dahlhaus"), "JP")
    client = desk("editor")
    sent = sent_by(client.get(address(player)))
    sent |= {"nationality-0-fact": other.pk, "nationality-0-version": 1, **row("nationality-0", iso="GH")}
    assert client.post(address(player), sent).status_code in (409, 422)
    other.refresh_from_db()
    assert (other.iso, other.player.name) == ("JP", "Ole Dahlhaus")


def test_a_row_changed_meanwhile_is_not_overwritten_unseen(desk, player: Player) -> None:
    fact = make_nationality(player)
    settle(player)
    client = desk("editor")
    mine = sent_by(client.get(address(player))) | row("nationality-0", status="entitled", basis="")
    theirs = sent_by(client.get(address(player))) | row("nationality-0", basis="registered")
    assert client.post(address(player), theirs).status_code == 302
    page = client.post(address(player), mine)
    assert page.status_code == 409
    text = page.content.decode()
    assert "Not saved: the record has changed" in text
    assert "registered later by descent" in text
    assert sent_by(page)["nationality-0-status"] == "entitled"
    fact.refresh_from_db()
    assert (fact.status, fact.basis, fact.version) == ("held", "registered", 2)
    assert client.post(address(player), sent_by(page)).status_code == 302
    fact.refresh_from_db()
    assert (fact.status, fact.basis, fact.version) == ("entitled", "", 3)


def test_a_row_retracted_meanwhile_is_told(desk, player: Player) -> None:
    fact = make_nationality(player)
    client = desk("editor")
    mine = sent_by(client.get(address(player))) | row("nationality-0", status="entitled", basis="")
    theirs = sent_by(client.get(address(player))) | row("nationality-0", retract="Not his.")
    assert client.post(address(player), theirs).status_code == 302
    page = client.post(address(player), mine)
    assert page.status_code == 409
    assert "Retracted meanwhile" in page.content.decode()
    again = sent_by(page)
    assert "nationality-0-fact" not in again
    assert again["nationality-0-status"] == "entitled"
    fact.refresh_from_db()
    assert (fact.state, fact.status) == ("retracted", "held")


def test_a_row_recorded_meanwhile_is_told(desk, player: Player) -> None:
    client = desk("editor")
    source = make_source("Register").pk
    mine = sent_by(client.get(address(player))) | row("nationality-0", iso="DE", named_source=source)
    theirs = sent_by(client.get(address(player))) | row("nationality-0", iso="JP", named_source=source)
    assert client.post(address(player), theirs).status_code == 302
    page = client.post(address(player), mine)
    assert page.status_code == 409
    assert "Recorded meanwhile: Nationality: Japanese, held." in page.content.decode()
    assert client.post(address(player), sent_by(page)).status_code == 302
    assert set(Nationality.objects.values_list("iso", flat=True)) == {"DE", "JP"}


def test_what_is_complete_and_the_player_himself_count_too(desk, player: Player) -> None:
    client = desk("editor")
    mine = sent_by(client.get(address(player))) | {"lists-ancestors": "on"}
    theirs = sent_by(client.get(address(player))) | {"lists-residences": "on"}
    assert client.post(address(player), theirs).status_code == 302
    page = client.post(address(player), mine)
    assert page.status_code == 409
    assert "What is complete was changed" in page.content.decode()
    assert not CompleteLists.objects.get().ancestors
    fresh = sent_by(client.get(address(player))) | {"lists-ancestors": "on"}
    Player.objects.filter(pk=player.pk).update(version=9)
    assert client.post(address(player), fresh).status_code == 409
    assert not CompleteLists.objects.get().ancestors


def one_of_each(player: Player) -> None:
    source = make_source("Register", kind="register")
    for make in (make_nationality, make_ancestor, make_residence, make_appearance, make_change):
        made: Any = make
        cite(made(player, named_source=source), f"Wort {make.__name__}", make_source())
    cite(make_detail(player, "birth_place", "Hellbach", territory=make_association("GER")))
    cite(make_relationship(player, "family", role="father"))


def test_the_page_costs_the_same_with_many_rows(desk, player: Player) -> None:
    client = desk("editor")
    one_of_each(player)
    sent_by(client.get(address(player)))
    with CaptureQueriesContext(
        connection,
    ) as few:
        sent = sent_by(client.get(address(player)))
    with CaptureQueriesContext(connection) as few_tried:
        panel(client, player, sent)
    for _again in range(3):
        one_of_each(player)
    with CaptureQueriesContext(connection) as many:
        sent = sent_by(client.get(address(player)))
    with CaptureQueriesContext(connection) as many_tried:
        panel(client, player, sent)
    assert len(many) == len(few) <= 34
    assert len(many_tried) == len(few_tried) <= 32


def test_the_links_to_it_are_for_editors(desk, client: Client, player: Player) -> None:
    there = address(player)
    assert there not in client.get(player.get_absolute_url()).content.decode()
    editor = desk("editor")
    assert there in editor.get(player.get_absolute_url()).content.decode()
    assert there in editor.get(f"/admin/players/player/{player.pk}/change/").content.decode()


def test_the_end_of_a_review_leads_on_to_the_record(desk, player: Player) -> None:
    interview = make_interview(subject=player)
    review = f"/admin/interviews/interview/{interview.pk}/review/"
    assert address(player) in desk("editor").get(review).content.decode()
    interview.subject = None
    interview.save()
    assert "/eligibility/" not in desk("editor").get(review).content.decode()


def test_sources_are_offered_while_typing(desk, client: Client, player: Player) -> None:
    make_source("Verzeichnis der Spiele")
    offers = "/admin/autocomplete/?app_label=players&model_name=nationality&field_name=named_source&term="
    editor = desk("editor")
    assert offers.replace("&", "&amp;") in editor.get(address(player)).content.decode()
    [found] = editor.get(offers + "verzeichnis").json()["results"]
    assert found["text"] == "Kurvenblatt, Verzeichnis der Spiele"


def test_an_internal_row_is_out_of_an_editors_reach(desk, player: Player) -> None:
    """Neither shown nor changed by somebody who guesses its number, and its coming tells him nothing."""
    client = desk("editor")
    sent = sent_by(client.get(address(player)))
    secret = make_nationality(player, "GH", visibility="internal")
    again = sent_by(client.get(address(player)))
    assert again["stamp"] == sent["stamp"]
    guessed = {"nationality-0-fact": secret.pk, "nationality-0-version": 1, "nationality-0-retract": "Guessed."}
    client.post(address(player), sent | guessed)
    secret.refresh_from_db()
    assert (secret.state, secret.version) == ("current", 1)
    assert client.post(address(player), sent | {"nationality-0-visibility": "internal"}).status_code == 422
