"""The page of proposals that contradict what is on record: every interview in which something waits, by pages."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from interviews.models import Interview, Proposal
from tests.builders import cite, make_detail, make_interview, make_player

PAGE = "/admin/interviews/interview/conflicts/"
pytestmark = pytest.mark.django_db


def waiting(number: int, value: int) -> Interview:
    """Of a player who is 1.85 m tall on record, with a card that says something of his height."""
    player = make_player(f"Spieler {number}")
    cite(make_detail(player, "height", number=185))
    interview = make_interview(f"Gespräch {number}.", subject=player, subject_names=player.name)
    Proposal.objects.create(
        interview=interview,
        kind="height",
        person=player.name,
        fields={"value": value},
        voice="player",
        certainty="stated",
        rule="height.test",
        why="because",
        fingerprint=str(number),
    )
    return interview


def test_what_contradicts_is_found_on_whichever_page_it_waits(sign_in: Any, client: Client) -> None:
    interviews = [waiting(number, 187 if number == 10 else 185) for number in range(11)]
    sign_in("editor")
    first, second = (client.get(PAGE, {"page": page}).content.decode() for page in (1, 2))
    assert "Nothing that waits here contradicts" in first
    assert "interviews 1 to 10 of the 11" in first
    assert "1.87 m" in second or "187" in second
    assert f"/admin/interviews/interview/{interviews[10].pk}/review/?standing=conflicts" in second
    for page in ("3", "x", "0"):
        assert client.get(PAGE, {"page": page}).status_code == 404


def test_its_queries_grow_with_the_page_only(sign_in: Any, client: Client, django_assert_max_num_queries: Any) -> None:
    for number in range(10):
        waiting(number, 187)
    sign_in("editor")
    client.get(PAGE)
    with django_assert_max_num_queries(70) as ten:
        client.get(PAGE)
    for number in range(10, 13):
        waiting(number, 187)
    with django_assert_max_num_queries(len(ten)):
        client.get(PAGE)


def test_it_is_for_editors(sign_in: Any, client: Client) -> None:
    assert client.get(PAGE).status_code == 302
    sign_in("importer")
    assert client.get(PAGE).status_code == 403
    sign_in("editor")
    assert client.post(PAGE).status_code == 405
