"""What only reviewers see, in the review of an editor: not shown, not offered, and nothing is written to it."""

from __future__ import annotations

import pytest

from interviews import review
from interviews.models import Proposal, RuledOut
from players.models import Citation, Detail, Player, Relationship
from tests import builders
from tests.interviews.desk.requests import url
from tests.interviews.extractions import IDOL, LEFT, POSITION, card, imported, said

pytestmark = pytest.mark.django_db
INJURY = said("injury", "Ich brauche noch Zeit", detail="Bänderriss", body_part="ankle")


def test_no_words_are_added_to_a_fact_that_the_editor_may_not_see(client, sign_in):
    interview = imported(POSITION)
    injury = builders.make_detail(builders.make_player("Ole Dahlhaus"), "injury", "Kreuzbandriss")
    hidden = builders.make_player("Titus Wennekamp", visibility="internal")
    rival = builders.make_relationship(injury.player, "rival", other=hidden)
    for role, added in (("editor", 0), ("reviewer", 1)):
        user = sign_in(role)
        for fact, words in ((injury, "Kreuzbandriss"), (rival, "Wennekamp")):
            sent = {"make": "quote", "words": "Stürmer", "target": fact.anchor}
            page = client.post(url("by_hand", interview.pk), sent, follow=True).content.decode()
            assert (words in page) == bool(added)
            assert fact.citations.count() == added
        assert Proposal.objects.filter(kind=Proposal.QUOTE).count() == 2 * added
        review.leave(interview, user)


def test_a_card_shows_what_is_held_as_far_as_the_editor_may_see_it(client, sign_in):
    interview = imported(INJURY, LEFT)
    player, club = builders.make_player("Jaro Lindhoff"), builders.make_club("SV Hellbach")
    injury = builders.make_detail(player, "injury", "Bänderrisse", body_part="ankle", as_of="2025-12-01")
    builders.cite(injury, "Die Bänder sind wieder gerissen.")
    spell = builders.make_step(player, club, "2017", "2018", squad="youth", visibility="internal")
    builders.cite(spell, "Zwei Jahre in Hellbach.")
    for role, seen in (("editor", False), ("reviewer", True)):
        user = sign_in(role)
        for row in (card(interview, "injury"), card(interview, "club")):
            page = client.get(url("review", interview.pk), {"card": row.pk}).content.decode()
            words = ("Bänderrisse", "wieder gerissen") if row.kind == "injury" else ("2017", "Zwei Jahre in Hellbach")
            assert [each in page for each in words] == [seen, seen]
            assert ("a fact that only reviewers see" in page) == (row.kind == "club" and not seen)
        review.leave(interview, user)


def test_an_editor_prefers_nothing_to_what_he_does_not_see(client, sign_in):
    interview = imported(said("height", "Ich bin jetzt 22", value=180))
    held = builders.make_detail(builders.make_player("Jaro Lindhoff"), "height", number=191, visibility="internal")
    builders.cite(held)
    sent = {"do": "accept", "version": 1, "on_conflict": "prefer_new"}
    row = card(interview, "height")
    user = sign_in("editor")
    for data in (sent, {**sent, "on_conflict": ""}):
        page = client.post(url("decide", interview.pk, row.pk), data).content.decode()
        assert "leave it to one of them" in page
        assert "191" not in page
    assert Detail.objects.get().state == "current"
    review.leave(interview, user)
    sign_in("reviewer")
    client.post(url("decide", interview.pk, row.pk), sent)
    assert Detail.objects.get(number=191).state == "superseded"


def test_an_internal_player_is_not_offered_and_gets_nothing(client, sign_in):
    interview = imported(POSITION, IDOL)
    hidden = builders.make_player("Jaro Lindhoff", slug="verborgen", pk=90001, visibility="internal")
    other = builders.make_player("Enno Wiecherts", slug="auch-verborgen", pk=90002, visibility="internal")
    sign_in("editor")
    position, idol = card(interview, "position"), card(interview, "relation")
    for row in (position, idol):
        page = client.get(url("review", interview.pk), {"card": row.pk}).content.decode()
        assert f'value="{hidden.pk}"' not in page
        assert f'value="{other.pk}"' not in page
        assert "Wiecherts" not in page
        assert "leave it to one of them" in page
    somebody = builders.make_player("Ole Dahlhaus")
    asked: list[dict[str, object]] = [{}, {"who": hidden.pk}, {"who": "slug", "slug": "verborgen"}]
    for row, choice in [(row, choice) for row in (position, idol) for choice in asked]:
        client.post(url("decide", interview.pk, row.pk), {"do": "accept", "version": 1, **choice})
    client.post(
        url("decide", interview.pk, idol.pk), {"do": "accept", "version": 1, "who": somebody.pk, "other": other.pk}
    )
    for choice in asked[1:]:
        page = client.post(url("person", interview.pk), {"person": "Jaro Lindhoff", **choice}, follow=True)
        assert "choose again" in page.content.decode() or "No player has this address" in page.content.decode()
    sent = {"person": "Enno Wiechert", "rule_out": other.pk}
    assert "Wiecherts" not in client.post(url("rule_out", interview.pk), sent, follow=True).content.decode()
    seen = [f"{row.pk}:1" for row in (position, idol)]
    client.post(url("all_shown", interview.pk), {"seen": seen})
    for model in (Detail, Relationship, Citation, RuledOut):
        assert not model.objects.exists()
    assert Player.objects.count() == 3


def test_whom_a_reviewer_has_said_stays_for_reviewers(client, sign_in):
    interview = imported(POSITION)
    hidden = builders.make_player("Jaro Lindhoff-Ohm", visibility="internal")
    review.link_person(interview.pk, "Jaro Lindhoff", hidden)
    row, somebody = card(interview, "position"), builders.make_player("Ole Dahlhaus")
    user = sign_in("editor")
    assert "Lindhoff-Ohm" not in client.get(url("review", interview.pk)).content.decode()
    for choice in ({}, {"who": somebody.pk}):
        client.post(url("decide", interview.pk, row.pk), {"do": "accept", "version": 1, **choice})
        client.post(url("person", interview.pk), {"person": "Jaro Lindhoff", **choice})
    page = client.post(url("unlink", interview.pk), {"person": "Jaro Lindhoff"}, follow=True).content.decode()
    assert "leave it to one of them" in page
    assert "Lindhoff-Ohm" not in page
    interview.refresh_from_db()
    assert interview.subject == hidden
    assert not Detail.objects.exists()
    review.leave(interview, user)
    sign_in("reviewer")
    client.post(url("decide", interview.pk, row.pk), {"do": "accept", "version": 1})
    assert Detail.objects.get().player == hidden
