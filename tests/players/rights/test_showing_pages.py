"""The desk's pages on which a fact is shown to more people or fewer, retracted, disputed or confirmed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from players.models import Detail, Fact
from tests.builders import cite, make_association, make_detail, make_eligibility, make_player, make_source

pytestmark = pytest.mark.django_db
Member = Callable[..., User]


@pytest.fixture
def position() -> Detail:
    detail = make_detail(make_player(), "position", "defender")
    cite(detail, "Ich verteidige.")
    return detail


def page(fact: Fact) -> str:
    return reverse("admin:players_player_fact", args=[fact.citation_field, fact.pk])


def send(client: Client, fact: Fact, do: str, **fields: object) -> str:
    data = {"do": do, "version": fact.version, "why": "He asked for it.", **fields}
    return client.post(page(fact), data, follow=True).content.decode()


def test_the_facts_of_a_player_stand_with_their_quotes_and_who_sees_them(client: Client, member: Member, position):
    client.force_login(member("editor"))
    make_detail(position.player, "injury", "Knie")
    shown = client.get(reverse("admin:players_player_facts", args=[position.player.pk])).content.decode()
    assert "Ich verteidige." in shown
    assert "public" in shown
    assert "Knie" not in shown
    client.force_login(member("reviewer"))
    assert "Knie" in client.get(reverse("admin:players_player_facts", args=[position.player.pk])).content.decode()


def test_a_fact_is_retracted_and_put_back(client: Client, member: Member, position):
    client.force_login(member("editor"))
    public = reverse("players:player_detail", args=[position.player.slug])
    assert "Ich verteidige." in Client().get(public).content.decode()
    assert "stands on no public page" in send(client, position, "retract")
    assert "Ich verteidige." not in Client().get(public).content.decode()
    position.refresh_from_db()
    listed = client.get(reverse("admin:players_player_facts", args=[position.player.pk])).content.decode()
    assert "He asked for it." in listed
    assert "retracted" in listed
    assert "only a reviewer" in send(client, position, "reinstate")
    client.force_login(member("reviewer"))
    assert "Put back." in send(client, position, "reinstate")
    assert "Ich verteidige." in Client().get(public).content.decode()


def test_a_dispute_stands_on_the_public_page_at_once(client: Client, member: Member, position):
    client.force_login(member("editor"))
    send(client, position, "dispute")
    public = reverse("players:player_detail", args=[position.player.slug])
    assert "disputed by the player" in Client().get(public).content.decode()
    position.refresh_from_db()
    send(client, position, "settle")
    assert "disputed by the player" not in Client().get(public).content.decode()


@pytest.mark.parametrize(
    ("do", "fields", "told"),
    [
        ("", {}, "Choose what to do."),
        ("delete", {}, "Choose what to do."),
        ("retract", {"why": " "}, "Say why"),
        ("retract", {"version": "2"}, "meanwhile"),
        ("retract", {"version": "²"}, "meanwhile"),
        ("level", {"level": "internal"}, "only choose a level"),
        ("level", {}, "only choose a level"),
        ("confirm", {}, "Only a reviewer"),
        ("reinstate", {}, "already"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(client: Client, member, position, do, fields, told):
    client.force_login(member("editor"))
    assert told in send(client, position, do, **fields)
    position.refresh_from_db()
    assert (position.version, position.state, position.visibility) == (1, "current", "public")


def test_strangers_unknown_facts_and_other_methods_are_refused(client: Client, member: Member, position):
    waiting, facts = reverse("admin:players_player_waiting"), reverse("admin:players_player_facts", args=[999])
    for place in (page(position), waiting, facts):
        assert client.get(place).status_code == 302
    client.force_login(member("importer"))
    for place in (page(position), waiting, facts):
        assert client.get(place).status_code == 403
    client.force_login(member("editor"))
    hidden = make_detail(position.player, "injury", "Knie")
    for place in (
        *(facts, reverse("admin:players_player_fact", args=["detail", 999])),
        *(reverse("admin:players_player_fact", args=["player", position.player.pk]), page(hidden)),
    ):
        assert client.get(place).status_code == 404
        assert client.post(place, {"do": "retract", "why": "x", "version": 1}).status_code in (404, 405)
    assert client.put(page(position)).status_code == 405
    assert client.post(waiting).status_code == 405


@pytest.mark.parametrize("place", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])
def test_nobody_is_sent_elsewhere(client: Client, member: Member, position, place: str):
    client.force_login(member("editor"))
    response = client.post(page(position), {"do": "retract", "version": 1, "why": "x", "next": place})
    assert response["Location"] == page(position)


def test_what_waits_is_confirmed_by_another_on_its_page(client: Client, member: Member, settings):
    settings.SECOND_PAIR_OF_EYES = True
    first = member("reviewer", "first")
    claim = make_eligibility(make_player(), make_association(), status="plays", created_by=first)
    cite(claim, "Ich spiele für Deutschland.")
    waiting = reverse("admin:players_player_waiting")
    client.force_login(first)
    shown = client.get(waiting).content.decode()
    assert "Ich spiele für Deutschland." in shown
    assert "somebody else has to confirm it" in shown
    assert 'value="confirm"' not in shown
    assert "You made or changed it yourself" in send(client, claim, "confirm")
    client.force_login(member("editor"))
    assert 'value="confirm"' not in client.get(waiting).content.decode()
    client.force_login(member("reviewer", "second"))
    assert 'value="confirm"' in client.get(waiting).content.decode()
    assert "Nothing waits." in send(client, claim, "confirm", next=waiting)


def test_the_lists_ask_as_often_for_many_facts_as_for_one(client: Client, member: Member, settings):
    settings.SECOND_PAIR_OF_EYES = True
    client.force_login(member("reviewer"))
    source = make_source()
    counts = []
    for name in ("Jonte Reuterskamp", "Mika Sandhof", "Jaro Lindhoff"):
        player = make_player(name)
        cite(make_detail(player, "birth_date", date="2004"), f"Ich bin {name}.", source)
        cite(make_eligibility(player, make_association(), status="plays"), f"Für Deutschland, {name}.", source)
        with CaptureQueriesContext(connection) as asked:
            assert name in client.get(reverse("admin:players_player_waiting")).content.decode()
        counts.append(len(asked))
    assert counts[0] == counts[1] == counts[2]
