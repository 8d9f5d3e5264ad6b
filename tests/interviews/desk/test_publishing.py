"""Publishing from the desk."""

from __future__ import annotations

import pytest

from interviews import review
from players.models import Player
from tests.interviews.desk.requests import url
from tests.interviews.extractions import (
    IDOL,
    POSITION,
    another,
    card,
    imported,
    said,
)

pytestmark = pytest.mark.django_db


def test_a_reviewer_publishes_the_interview_and_whom_he_ticks(client, sign_in):
    interview = imported(POSITION, IDOL)
    for row in interview.proposals.all():
        review.accept(row.pk, row.version, None)
    user = sign_in("reviewer")
    shown = client.get(url("publish", interview.pk)).content.decode()
    assert shown.count('name="players"') == 2
    assert shown.count(" checked") == 1
    jaro = Player.objects.get(name="Jaro Lindhoff")
    client.post(url("publish", interview.pk), {"do": "publish", "players": [jaro.pk, "x", "999"]})
    interview.source.refresh_from_db()
    jaro.refresh_from_db()
    assert (interview.source.released_by, jaro.published_by) == (user, user)
    assert Player.objects.get(name="Enno Wiechert").published_at is None
    client.post(url("publish", interview.pk), {"do": "withdraw"})
    interview.source.refresh_from_db()
    assert interview.source.released_at is None


def test_a_minor_is_never_offered(client, sign_in):
    interview = imported(said("age", "22", value=16))
    row = card(interview, "age")
    review.accept(row.pk, row.version, None)
    sign_in("reviewer")
    shown = client.get(url("publish", interview.pk)).content.decode()
    assert 'name="players"' not in shown
    assert "likely a minor" in shown
    client.post(url("publish", interview.pk), {"do": "publish", "players": [Player.objects.get().pk]})
    assert Player.objects.get().published_at is None


def test_what_contradicts_public_facts_says_first_what_must_be_published(client, sign_in):
    first = imported(POSITION)
    review.accept(first.proposals.get().pk, 1, None)
    review.publish_interview(first, None, [Player.objects.get()])
    second = another(said("position", "Stürmer", value="defender"))
    sign_in("reviewer")
    shown = client.get(url("review", second.pk)).content.decode()
    assert "to keep both or to prefer this one, publish it first" in shown
    assert shown.count("publish the interview first") == 2
    # he is known by his name, though nothing that was accepted here links him
    page = client.get(url("publish", second.pk)).content.decode()
    assert "Nobody was linked yet" not in page
    assert "known by this name" in page
    assert "public already" in page
    client.post(url("publish", second.pk), {"do": "publish"})
    assert "publish the interview first" not in client.get(url("review", second.pk)).content.decode()
