"""The form with which a reader suggests a correction: without an account, a cookie, or a trace of who he is."""

from __future__ import annotations

import re
from datetime import timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from kb.models import SuggestionTry
from kb.throttle import MOST_SUGGESTIONS, SUGGESTIONS_WITHIN
from players.models import Detail, Player, Suggestion
from players.suggesting import tickets
from tests import builders
from tests.players.merging.pairs import merge

pytestmark = pytest.mark.django_db
TYPED = {
    "fault": "value",
    "right": "In Quellental.",
    "source": "Kurvenblatt, 3 May 2026",
    "email": "reader@example.org",
}


@pytest.fixture
def birthplace() -> Detail:
    fact = builders.make_detail(builders.make_player(), "birth_place", "Altdorf")
    builders.cite(fact, "In Altdorf bin ich geboren.")
    return fact


def form_of(fact: Detail | Player) -> str:
    return f"/suggest/{fact.suggested_as if isinstance(fact, Player) else fact.anchor}/"


def ticket(fact: Detail | Player, seconds: float = 60) -> str:
    """As the form had it that was opened so long ago."""
    player, version = (fact.pk, None) if isinstance(fact, Player) else (fact.player_id, fact.version)
    return tickets.issue(form_of(fact).split("/")[2], player, version, timezone.now() - timedelta(seconds=seconds))


def send(client: Client, fact: Detail | Player, said: dict[str, Any] | None = None, **more: Any) -> Any:
    token = more.pop("token", None) or ticket(fact, more.pop("seconds", 60))
    return client.post(form_of(fact), {**TYPED, **(said or {}), "token": token}, **more)


def token_in(html: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', html)
    assert found
    return found[1]


def test_a_suggestion_is_tied_to_its_fact_and_leaves_no_cookie(birthplace: Detail) -> None:
    client = Client(enforce_csrf_checks=True)  # as a browser is treated
    profile = client.get(birthplace.player.get_absolute_url()).text
    assert f'href="/suggest/{birthplace.anchor}/"' in profile
    page = client.get(form_of(birthplace))
    assert "Altdorf" in page.text
    assert "In Altdorf bin ich geboren." in page.text
    assert "no-store" in page["Cache-Control"]
    sent = send(client, birthplace)
    assert (sent.status_code, sent["Location"]) == (303, f"{form_of(birthplace)}thanks/")
    thanks = client.get(sent["Location"])
    assert f'href="{birthplace.player.get_absolute_url()}#{birthplace.anchor}"' in thanks.text
    for response in (page, sent, thanks):
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")
    kept = Suggestion.objects.get()
    assert (kept.detail, kept.player, kept.state) == (birthplace, birthplace.player, "open")
    assert {name: getattr(kept, name) for name in TYPED} == TYPED
    assert kept.seen_version == birthplace.version
    # nothing of it stands where readers look
    assert "Quellental" not in client.get(birthplace.player.get_absolute_url()).text + thanks.text


def test_what_is_missing_is_tied_to_the_player(client: Client, birthplace: Detail) -> None:
    player = birthplace.player
    assert f'href="{form_of(player)}"' in client.get(player.get_absolute_url()).text
    assert "Something is missing" in client.get(form_of(player)).text
    assert send(client, player, {"fault": "missing"}).status_code == 303
    kept = Suggestion.objects.get()
    assert (kept.fact_key, kept.player) == (None, player)
    # of a player as a whole no value is wrong
    assert send(client, player, {"fault": "value"}).status_code == 422


def test_what_readers_may_not_see_has_no_form_nor_a_link(client: Client, birthplace: Detail) -> None:
    player, injury = birthplace.player, builders.make_detail(birthplace.player, "injury", "Knie")
    builders.cite(injury, "Das Knie.", start=200, end=209)
    minor = builders.make_player("Ida Quast", published=False, minor=True, visibility="editors")
    draft = builders.make_player("Jaro Lindhoff", published=False)
    client.force_login(builders.make_user("reviewer"))
    assert injury.anchor in client.get(player.get_absolute_url()).text
    assert f"/suggest/{injury.anchor}/" not in client.get(player.get_absolute_url()).text
    for about in (injury.anchor, minor.suggested_as, draft.suggested_as, "detail-999999", "player-0", "nothing-1"):
        for method in ("get", "post"):
            assert getattr(client, method)(f"/suggest/{about}/", TYPED).status_code == 404, (method, about)
        # the thanks tell nothing either
        assert client.get(f"/suggest/{about}/thanks/").status_code == 200
        assert "Back to" not in client.get(f"/suggest/{about}/thanks/").text
    assert client.get("/suggest/detail-x/").status_code == 404
    assert client.get(f"/suggest/detail-{'9' * 18}/").status_code == 404
    for method in ("put", "patch", "delete", "options"):
        assert getattr(client, method)(form_of(birthplace)).status_code == 405
    assert client.post(f"{form_of(birthplace)}thanks/").status_code == 405


def test_a_fact_withdrawn_meanwhile_is_taken_kindly(client: Client, birthplace: Detail) -> None:
    token = ticket(birthplace)
    Detail.objects.filter(pk=birthplace.pk).update(state="retracted", state_reason="asked")
    assert client.get(form_of(birthplace)).status_code == 404
    # a form that has to be shown again tells no more of it than the reader types
    again = send(client, birthplace, {"right": ""}, token=token)
    assert again.status_code == 422
    assert "Altdorf" not in again.text
    assert "Reuterskamp" not in again.text
    assert send(client, birthplace, token=token).status_code == 303
    assert Suggestion.objects.get().detail == birthplace
    # who was merged meanwhile is found under the other's name, his fact being one with the other's
    gone = builders.make_player("Jonte Reuterkamp")
    twin = builders.make_detail(gone, "foot", "left")
    opened = tickets.issue(twin.anchor, gone.pk, 1, timezone.now() - timedelta(minutes=1))
    builders.make_detail(birthplace.player, "foot", "left")
    merge(birthplace.player, gone)
    assert send(client, twin, token=opened).status_code == 303
    merged = Suggestion.objects.latest("pk")
    assert (merged.player, merged.fact_key) == (birthplace.player, None)
    # whoever was erased is told of no more
    birthplace.player.delete()
    assert send(client, birthplace, {"right": "Other words"}, token=token).status_code == 303
    assert not Suggestion.objects.exists()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda fact: ticket(fact)[:-1] + "x", "grown old"),
        (lambda fact: "", "grown old"),
        (lambda fact: "x" * 10_000, "grown old"),
        (lambda fact: ticket(fact.player), "grown old"),  # of another form
        (lambda fact: ticket(fact, 12 * 60 * 60 + 1), "grown old"),
        (lambda fact: ticket(fact, -60), "quicker than we can read"),  # however slow this machine is
    ],
    ids=["tampered", "none", "long", "foreign", "expired", "at once"],
)
def test_without_a_good_ticket_the_form_comes_again_with_what_was_typed(
    client: Client, birthplace: Detail, make: Any, words: str
) -> None:
    response = client.post(form_of(birthplace), {**TYPED, "token": make(birthplace)})
    assert response.status_code == 422
    assert words in response.text
    for typed in TYPED.values():
        assert typed in response.text
    assert not Suggestion.objects.exists()
    fresh = tickets.read(token_in(response.text), birthplace.anchor)
    assert fresh
    assert not fresh.is_too_old(timezone.now())


def test_a_form_posted_from_another_site_is_shown_first(client: Client, birthplace: Detail) -> None:
    assert send(client, birthplace, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 422
    assert send(client, birthplace, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 303


def test_a_machine_that_fills_in_everything_is_thanked_and_not_heard(client: Client, birthplace: Detail) -> None:
    assert send(client, birthplace, {"homepage": "https://example.org/"}).status_code == 303
    assert not Suggestion.objects.exists()


def test_sent_twice_it_is_kept_once_and_other_words_are_kept_too(client: Client, birthplace: Detail) -> None:
    token = ticket(birthplace)
    for right in ("In Quellental.", "In Quellental.", "In Hellbach."):
        assert send(client, birthplace, {"right": right}, token=token).status_code == 303
    assert sorted(Suggestion.objects.values_list("right", flat=True)) == ["In Hellbach.", "In Quellental."]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"right": "Alt\0dorf"}, "a NUL"),
        ({"right": "Alt\x07dorf"}, "a control character"),
        ({"source": "\u202eKurvenblatt"}, "a direction override"),
        ({"right": "x" * 2001}, "2001 characters; 2000 are allowed"),
        ({"source": "x" * 501}, "501 characters; 500 are allowed"),
        ({"email": "nobody"}, "valid email"),
        ({"email": f"{'x' * 250}@example.org"}, "at most 254"),
        ({"fault": "nonsense"}, "valid choice"),
        ({"fault": ""}, "required"),
        ({"right": " \n "}, "Say what would be right"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_typed_is_lost(
    client: Client, birthplace: Detail, said: dict[str, str], words: str
) -> None:
    response = send(client, birthplace, said)
    assert response.status_code == 422
    assert words in response.text
    for name, typed in TYPED.items():
        assert name in said or typed in response.text
    assert not Suggestion.objects.exists()


def test_what_nobody_sees_says_nothing(client: Client, birthplace: Detail) -> None:
    refused = send(client, birthplace, {"right": "\u200b\u2060 \u200b"})
    assert refused.status_code == 422
    assert "Say what would be right" in refused.text
    assert not Suggestion.objects.exists()


def test_what_people_type_is_kept_as_they_mean_it(client: Client, birthplace: Detail) -> None:
    right = f"Zeile\u0308 eins 😀\r\n\r\n\r\n\tzwei <b>{'x' * 1970}"
    assert send(client, birthplace, {"right": right, "source": "", "email": ""}).status_code == 303
    kept = Suggestion.objects.get()
    assert kept.right.startswith("Zeilë eins 😀\n\nzwei <b>xx")
    assert len(kept.right) <= 2000
    assert send(client, birthplace, {"fault": "private", "right": ""}).status_code == 303  # needs no words
    assert client.post(form_of(birthplace), {**TYPED, "right": "x" * 100_000}).status_code == 400
    assert client.post(form_of(birthplace), TYPED, CONTENT_LENGTH="many").status_code == 422  # as of nothing


def test_ten_in_an_hour_from_one_address_and_the_next_keeps_what_was_typed(client: Client, birthplace: Detail) -> None:
    def sent(number: int, **more: Any) -> Any:
        return send(client, birthplace, {"right": f"Number {number}"}, **more)

    for number in range(MOST_SUGGESTIONS):
        assert send(client, birthplace, {"right": ""}).status_code == 422  # what is not taken does not count
        assert sent(number).status_code == 303
    refused = sent(11)
    assert refused.status_code == 429
    assert 0 < int(refused["Retry-After"]) <= SUGGESTIONS_WITHIN.total_seconds()
    assert "Number 11" in refused.text
    assert "again in 60 minutes" in refused.text
    assert Suggestion.objects.count() == SuggestionTry.objects.count() == MOST_SUGGESTIONS
    assert not SuggestionTry.objects.filter(digest__contains="127.0.0.1").exists()
    german = client.post(f"/de{form_of(birthplace)}", {**TYPED, "token": ticket(birthplace)})
    assert german.status_code == 429  # in whatever language
    assert sent(12, REMOTE_ADDR="192.0.2.7").status_code == 303  # somebody else
    SuggestionTry.objects.update(at=timezone.now() - SUGGESTIONS_WITHIN - timedelta(seconds=1))
    assert sent(13).status_code == 303
    assert SuggestionTry.objects.count() == 1  # nothing is kept longer


def test_the_form_asks_little_of_the_database(
    client: Client, birthplace: Detail, django_assert_max_num_queries
) -> None:
    for number in range(5):
        builders.cite(birthplace, f"Und zwar {number}.", start=100 * number, end=100 * number + 5)
    with django_assert_max_num_queries(6):
        assert client.get(form_of(birthplace)).status_code == 200


@pytest.mark.django_db(transaction=True)
def test_a_form_sent_twice_at_the_same_moment_is_kept_once() -> None:
    fact = builders.make_detail(builders.make_player(), "birth_place", "Altdorf")
    builders.cite(fact, "In Altdorf.")
    token, barrier = ticket(fact), Barrier(6)
    statuses: list[int] = []

    def knock() -> None:
        try:
            barrier.wait(timeout=20)
            statuses.append(send(Client(), fact, token=token).status_code)
        finally:
            connection.close()

    threads = [Thread(target=knock) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [303] * 6
    assert Suggestion.objects.count() == 1
