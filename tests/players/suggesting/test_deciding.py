"""Suggestions at the desk: beside their facts, decided once, following what becomes of these, shown to no reader."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.utils import timezone

from players import merging
from players.models import Detail, Player, Suggestion
from players.refusals import Refused, Stale
from players.suggesting.deciding import decide
from tests import builders
from tests.interviews.test_races import at_once
from tests.players.merging.pairs import merge

PAGE = "/admin/players/player/suggestions/"
pytestmark = pytest.mark.django_db


@pytest.fixture
def height() -> Detail:
    fact = builders.make_detail(builders.make_player(), "height", number=187)
    builders.cite(fact, "Ich bin 1,87.")
    return fact


def member(role: str) -> User:
    user = builders.make_user("reader")
    user.groups.add(Group.objects.get(name=role))
    return User.objects.get(pk=user.pk)


def one_page(row: Suggestion) -> str:
    return f"{PAGE}{row.pk}/"


def test_a_decision_is_kept_with_who_and_why_and_the_address_is_forgotten(height: Detail) -> None:
    row, editor = builders.make_suggestion(height), member("editor")
    later = decide(row, "later", editor, seen=1)
    assert (later.state, later.email) == ("later", "reader@example.org")
    done = decide(row, "declined", editor, "  the quote\x00 says so ", seen=2)
    assert (done.state, done.email, done.right) == ("declined", "", "In Quellental.")
    again = decide(row, "open", editor, seen=3)
    assert again.waits
    told = [(each.state, each.by, each.reason) for each in row.decisions.order_by("pk")]
    assert told == [("later", editor, ""), ("declined", editor, "the quote says so"), ("open", editor, "")]


@pytest.mark.parametrize(
    ("was", "do", "role", "why", "fault", "told"),
    [
        ("open", "declined", "editor", " ", "value", "Say why"),
        ("open", "declined", "editor", "no", "private", "only a reviewer"),
        ("open", "open", "editor", "", "value", "so already"),
        ("later", "later", "editor", "", "value", "so already"),
        ("taken", "declined", "editor", "no", "value", "take it up again first"),
        ("declined", "taken", "editor", "", "value", "take it up again first"),
        ("open", "deleted", "editor", "", "value", "Choose what to do"),
        ("open", "taken", "importer", "", "value", "may not decide"),
        ("open", "declined", "reviewer", "no", "private", None),
        ("open", "taken", "editor", "", "private", "only a reviewer"),
        ("open", "later", "editor", "", "private", None),
        ("open", "taken", "reviewer", "", "private", None),
        ("later", "open", "editor", "", "value", None),
    ],
)
def test_what_may_follow_what(
    height: Detail, was: str, do: str, role: str, why: str, fault: str, told: str | None
) -> None:
    row = builders.make_suggestion(height, state=was, email="", fault=fault)
    if told is None:
        assert decide(row, do, member(role), why, seen=1).state == do
        return
    with pytest.raises(Refused, match=told):
        decide(row, do, member(role), why, seen=1)
    row.refresh_from_db()
    assert (row.state, row.version, row.decisions.count()) == (was, 1, 0)


def test_of_two_editors_the_second_is_told(desk: Any, height: Detail) -> None:
    row = builders.make_suggestion(height)
    client = desk("editor")
    decide(row, "taken", member("reviewer"), seen=1)
    sent = {"do": "declined", "why": "It is right as it is.", "version": 1}
    response = client.post(one_page(row), sent)
    assert response.status_code == 409
    assert "Somebody else has decided on it meanwhile" in response.text
    assert 'value="It is right as it is."' in response.text
    with pytest.raises(Stale):
        decide(row, "declined", member("editor"), "no", seen=1)
    row.refresh_from_db()
    assert row.state == "taken"


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real")
def test_of_two_at_once_one_decides() -> None:
    from interviews.roles import make_groups

    make_groups()
    fact = builders.make_detail(builders.make_player(), "height", number=187)
    row, one, two = builders.make_suggestion(fact), member("editor"), member("editor")
    done = at_once(
        lambda: decide(row, "taken", one, seen=1),
        lambda: decide(row, "declined", two, "no", seen=1),
    )
    assert sorted(type(each).__name__ for each in done) == ["Stale", "Suggestion"]
    assert row.decisions.count() == 1


def test_the_desk_shows_it_beside_the_fact_and_leads_back_to_it(desk: Any, height: Detail) -> None:
    row = builders.make_suggestion(height, "Er ist <b>1,85</b> groß.\n\nSteht im Kicker.")
    client = desk("editor")
    start = client.get("/admin/").text
    assert f'href="{PAGE}"><strong>1</strong>' in start
    html = client.get(PAGE).text
    for words in (
        "Ich bin 1,87.",
        "&lt;b&gt;1,85&lt;/b&gt;",
        "mailto:reader@example.org",
        'href="https://example.org/3"',
    ):
        assert words in html
    forms = (f"detail/{height.pk}/change", f"player/facts/detail/{height.pk}", f"player/{height.player_id}/change")
    for form in (f"/admin/players/{each}/" for each in forms):
        assert f'href="{one_page(row)}"' in client.get(form).text
    # the fact is corrected by its own form, which leads back
    back = f"/admin/players/detail/{height.pk}/change/?next={one_page(row)}"
    right = builders.make_player("Ole Dahlhaus")
    sent = {
        **{name: value for name, value in client.get(back).context["adminform"].form.initial.items() if value},
        **{f"citations-{name}": 0 for name in ("TOTAL_FORMS", "INITIAL_FORMS")},
        "number": 185,
        "player": right.pk,
        "version": 1,
        "why": "newer source",
    }
    assert client.post(back, sent)["Location"] == one_page(row)
    row.refresh_from_db()
    assert row.player == right
    assert "changed since the reader saw it" in client.get(one_page(row)).text
    sent = {"do": "taken", "version": 1, "next": f"{PAGE}?page=1"}
    assert client.post(one_page(row), sent)["Location"] == f"{PAGE}?page=1"
    assert "Nothing waits" in client.get(PAGE).text
    assert "reader@example.org" not in client.get(f"{PAGE}?decided=1").text + client.get(one_page(row)).text
    refused = client.post(one_page(row), {"do": "later", "version": 2, "next": "//example.org/"})
    assert refused.status_code == 422
    assert client.post(one_page(row), {"do": "open", "version": 2, "next": "//example.org/"})["Location"] == PAGE


def test_objections_first_then_the_oldest_and_what_was_put_off_last(desk: Any, height: Detail) -> None:
    put_off, first, second = (builders.make_suggestion(height, f"No. {number}") for number in range(3))
    objection = builders.make_suggestion(height, fault="private")
    decide(put_off, "later", member("editor"), seen=1)
    html = desk("editor").get(PAGE).text
    places = [html.index(f'id="suggestion-{row.pk}"') for row in (objection, first, second, put_off)]
    assert places == sorted(places)
    assert "has waited a month" not in html
    Suggestion.objects.filter(pk=first.pk).update(at=timezone.now() - timedelta(days=31))
    assert desk("editor").get(PAGE).text.count("has waited a month") == 1


def test_nobody_learns_at_the_desk_what_he_may_not_read(client: Client, desk: Any, height: Detail) -> None:
    injury = builders.make_detail(height.player, "injury", "Knie")
    builders.cite(injury, "Das Knie.")
    row, other = builders.make_suggestion(injury), builders.make_suggestion(height)
    assert client.get(PAGE).status_code == client.post(one_page(other)).status_code == 302
    for role in ("importer", "editor", "reviewer"):
        client = desk(role)
        listed, one = client.get(PAGE), client.get(one_page(row))
        decided = client.post(one_page(row), {"do": "taken", "version": 1})
        if role == "importer":
            assert {listed.status_code, one.status_code, decided.status_code} == {403}
        elif role == "editor":
            assert "Knie" not in listed.text
            assert one.status_code == decided.status_code == 404
            assert f'href="{PAGE}"><strong>1</strong>' in client.get("/admin/").text
        else:
            assert "Knie" in listed.text
            assert decided.status_code == 302
    assert client.get(f"{PAGE}999999/").status_code == 404
    assert client.get(PAGE, {"player": "999999"}).status_code == 404
    assert client.get(PAGE, {"club": "999999"}).status_code == 404
    assert client.get(PAGE, {"page": "2"}).status_code == 404
    assert client.get(PAGE, {"player": height.player_id}).status_code == 200
    assert client.post(PAGE).status_code == client.put(one_page(other)).status_code == 405


def test_the_list_asks_no_more_for_more_suggestions(desk: Any, height: Detail, django_assert_num_queries: Any) -> None:
    club = builders.make_club()

    def more(number: int) -> None:
        step = builders.make_step(builders.make_player(f"Jonte {number}"), club)
        builders.cite(step, "Dort spiele ich.")
        for fact in (step, height):
            decide(builders.make_suggestion(fact), "later", member("editor"), seen=1)

    client = desk("editor")
    more(1)
    client.get(PAGE)
    with django_assert_num_queries(QUERIES):
        client.get(PAGE)
    for number in range(2, 6):
        more(number)
    with django_assert_num_queries(QUERIES):
        assert client.get(PAGE).text.count('id="suggestion-') == 10


QUERIES = 13


def test_it_follows_its_fact_through_a_merge_a_split_and_their_undoing(height: Detail) -> None:
    gone = builders.make_player("Jonte Reuterkamp")
    twin = builders.make_detail(gone, "height", number=187)
    builders.cite(twin, "Und 1,87 groß.")
    of_twin, of_him = builders.make_suggestion(twin), builders.make_suggestion(gone, fault="missing")
    other = builders.make_detail(height.player, "foot", "left")
    builders.cite(other, "Mit links.")
    of_other = builders.make_suggestion(other)

    def tied(row: Suggestion) -> tuple[Any, Player]:
        row.refresh_from_db()
        return row.fact_key, row.player

    done = merge(height.player, gone)
    assert tied(of_twin) == (("detail", height.pk), height.player)
    assert tied(of_him) == (None, height.player)
    decide(of_him, "taken", member("reviewer"), seen=1)  # stands not in the way of undoing
    merging.undo(done, None)
    assert tied(of_twin) == (("detail", twin.pk), gone)
    assert tied(of_him) == (None, gone)
    player = Player.objects.get(pk=height.player_id)
    asked: dict[str, Any] = {"seen": merging.stamp(player, player), "user": None, "why": "two brothers"}
    split = merging.split(player, facts=[other.anchor], to="Jonte Reuters", **asked)
    assert tied(of_other) == (("detail", other.pk), Player.objects.get(pk=split.gone))
    merging.undo(split, None)
    assert tied(of_other) == (("detail", other.pk), player)


def test_what_is_retracted_keeps_its_suggestion_and_what_is_gone_leaves_it_to_the_player(
    desk: Any, height: Detail
) -> None:
    row = builders.make_suggestion(height)
    Detail.objects.filter(pk=height.pk).update(state="superseded", state_reason="another")
    assert "superseded" in desk("editor").get(PAGE).text
    Detail.objects.filter(pk=height.pk).delete()
    row.refresh_from_db()
    assert (row.fact_key, row.player) == (None, height.player)
    assert "is not there any more" in desk("editor").get(one_page(row)).text


def test_the_database_holds_it_to_one_fact_and_to_no_address_once_it_is_decided(height: Detail) -> None:
    residence = builders.make_residence(height.player)
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.make_suggestion(height, residence=residence)
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.make_suggestion(height, state="taken")
