"""The review screen: decisions, corrections, choices, conflicts."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from interviews import review
from interviews.admin import screen
from interviews.models import Decision, Proposal
from players.models import CareerStep, Citation, Club, Detail, Player, Relationship
from tests import builders
from tests.interviews.desk.requests import url
from tests.interviews.extractions import (
    AGE,
    ALL,
    CAME,
    IDOL,
    LEFT,
    MOVE,
    POSITION,
    TODAY,
    another,
    card,
    imported,
    said,
)

pytestmark = pytest.mark.django_db


def test_the_review_shows_every_card_with_its_words(client, sign_in):
    interview = imported(*ALL)
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    for words in ("SV Hellbach → Grün-Weiß Torfmoor, 2019", "22 years old", "Enno Wiechert: role model"):
        assert words in shown
    assert "8 left" in shown
    assert "0 conflicts" in shown
    assert shown.count("<mark") >= 8
    assert "style=" not in shown.partition('<div id="content"')[2]


def test_the_review_shows_what_was_passed_over(client, sign_in):
    interview = imported(*ALL)
    sentences, coverage = screen.passed_over(interview)
    assert [(each.turn, each.text) for each in sentences] == [(3, "Ja, mit 17.")]
    assert 90 < coverage < 100
    review.reject(card(interview, "age").pk, 1, sign_in("editor"))
    assert screen.passed_over(interview) == (sentences, coverage)
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "1 sentence that no proposal rests on" in shown
    assert '<li><a href="#turn-3">3</a> <span>Ja, mit 17.</span></li>' in shown


def test_where_nothing_was_proposed_everything_was_passed_over():
    sentences, coverage = screen.passed_over(imported())
    assert coverage == 0
    assert "Ihre Mutter ist Japanerin." in [each.text for each in sentences]
    assert "Jaro Lindhoff über seinen Weg" not in [each.text for each in sentences]


def test_the_review_of_an_interview_without_proposals_opens(client, sign_in):
    sign_in("editor")
    assert "Nothing was proposed" in client.get(url("review", imported().pk)).content.decode()


def test_the_review_does_not_ask_more_of_the_database_with_more_cards(client, sign_in, django_assert_max_num_queries):
    few = imported(*(said("honour", "Stürmer", value=f"Pokal {number}") for number in range(2)))
    many = another(*(said("honour", "Stürmer", value=f"Pokal {number}") for number in range(30)))
    sign_in("editor")
    client.get(url("review", few.pk))
    with django_assert_max_num_queries(30):
        client.get(url("review", few.pk))
    with django_assert_max_num_queries(30):
        client.get(url("review", many.pk))


@pytest.mark.parametrize(
    ("what", "state"),
    [("accept", "accepted"), ("reject", "rejected"), ("later", "later"), ("correct", "accepted")],
)
def test_a_decision_goes_on_to_the_next_card_and_can_be_undone(client, sign_in, what, state):
    interview = imported(AGE, POSITION)
    user = sign_in("editor")
    row, following = card(interview, "age"), card(interview, "position")
    data = {"do": what, "version": 1, "next": following.pk, "field-value": "22"}
    response = client.post(url("decide", interview.pk, row.pk), data)
    assert response.url == f"{url('review', interview.pk)}?card={following.pk}#lit"
    row.refresh_from_db()
    assert row.state == state
    assert Decision.objects.get().by == user
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "last: " in shown
    client.post(url("undo", interview.pk, row.pk), {"version": row.version})
    row.refresh_from_db()
    assert row.state == "waiting"
    assert not Detail.objects.exists()


def test_a_correction_is_taken(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    data = {"do": "correct", "version": 1, "field-value": "23", "reason": "misheard"}
    client.post(url("decide", interview.pk, card(interview, "age").pk), data)
    assert Detail.objects.get().derivation == "aged 23 on 14 December 2025"
    assert Decision.objects.get().reason == "misheard"


@pytest.mark.parametrize(
    ("sent", "shown_as", "note"),
    [
        ({"do": "correct", "field-year": "2018"}, "SV Hellbach → Grün-Weiß Torfmoor, 2018", ""),
        ({"do": "correct", "field-year": "2019", "field-loan": "on"}, "Torfmoor, 2019, on loan", "“im Sommer”: 2019"),
        ({"do": "accept", "leave_out": "year"}, "SV Hellbach → Grün-Weiß Torfmoor", ""),
        ({"do": "accept"}, "", "“im Sommer”: 2019"),
    ],
)
def test_a_corrected_card_says_so_and_keeps_no_gloss_that_contradicts_it(client, sign_in, sent, shown_as, note):
    interview = imported(replace(MOVE, time_note="“im Sommer”: 2019"))
    row = card(interview, "transfer")
    sign_in("editor")
    fields = {"field-from_club": "SV Hellbach", "field-to_club": "Grün-Weiß Torfmoor", "version": 1}
    client.post(url("decide", interview.pk, row.pk), {**fields, **sent})
    assert set(Citation.objects.values_list("note", flat=True)) == {note}
    shown = client.get(url("review", interview.pk), {"card": row.pk}).content.decode()
    assert ("Accepted as: " in shown) == bool(shown_as)
    assert f"{shown_as}</p>" in shown


@pytest.mark.parametrize("what", ["accept", "correct"])
def test_further_words_that_were_undone_are_accepted_again(client, sign_in, what):
    interview = imported(LEFT)
    review.accept(card(interview, "club").pk, 1, None)
    sign_in("editor")
    words = review.selected(interview, "Ja, mit 17")
    row = review.add_quote(interview.pk, CareerStep.objects.get().anchor, words, None)
    row.refresh_from_db()
    review.undo(row.pk, row.version, None)
    row.refresh_from_db()
    shown = client.get(url("review", interview.pk), {"card": row.pk}).content.decode()
    assert "Accept as corrected" not in shown
    client.post(url("decide", interview.pk, row.pk), {"do": what, "version": row.version})
    row.refresh_from_db()
    assert (row.state, CareerStep.objects.get().citations.count()) == ("accepted", 2)


@pytest.mark.parametrize(("typed", "held"), [("22", "aged 22"), ("23", "aged 23"), ("twenty", None)])
def test_enter_in_a_field_takes_what_was_typed(client, sign_in, typed, held):
    interview = imported(AGE)
    row = card(interview, "age")
    row.quotes.create(start=0, end=13, by_hand=True)  # it can be taken away again
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    buttons = re.findall(r'<button[^>]*form="desk-decide"[^>]*>', shown)
    assert 'value="enter"' in buttons[0]  # the first of a form is what a browser takes for Enter
    client.post(url("decide", interview.pk, row.pk), {"do": "enter", "version": 1, "field-value": typed})
    assert [fact.derivation[:7] for fact in Detail.objects.all()] == ([held] if held else [])


def test_a_bad_correction_comes_back_with_the_error(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    data = {"do": "correct", "version": 1, "field-value": "twenty"}
    response = client.post(url("decide", interview.pk, card(interview, "age").pk), data)
    assert response.status_code == 422
    assert "Enter a whole number" in response.content.decode()
    assert not Detail.objects.exists()


def test_two_editors_meet_and_the_second_sees_what_the_first_did(client, sign_in):
    interview = imported(POSITION)
    row = card(interview, "position")
    review.reject(row.pk, 1, builders.make_user("editor", "ilse"))
    sign_in("editor")
    data = {"do": "accept", "version": 1}
    response = client.post(url("decide", interview.pk, row.pk), data, follow=True)
    shown = response.content.decode()
    assert "it is now rejected by ilse" in shown
    assert "You wanted to accept: forward" in shown
    assert not Detail.objects.exists()


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"do": "accept"},
        {"do": "accept", "version": "one"},
        {"do": "accept", "version": "9" * 40},
        {"do": "accept", "version": "-1"},
        {"do": "explode", "version": 1},
        {"do": "accept", "version": 1, "next": "nowhere"},
        {"do": "reject", "version": 1, "reason": "a\0b" * 400},
        {"do": "correct", "version": 1, "field-other": "A\0B", "field-type": "friend"},
        {"do": "correct", "version": 1, "field-other": "A\u202eB", "field-type": "friend"},
        {"do": "correct", "version": 1, "field-other": "Enno", "field-type": "enemy"},
        {"do": "correct", "version": 1, "field-other": "Enno", "field-type": "friend", "other": "77777"},
        {"do": "correct", "version": 1, "field-other": "Enno", "field-type": "friend", "other": "x"},
        {"do": "correct", "version": 1, "field-other": "x" * 300, "field-type": "friend"},
    ],
)
def test_no_form_makes_the_desk_fall_over(client, sign_in, data):
    interview = imported(IDOL)
    sign_in("editor")
    response = client.post(url("decide", interview.pk, card(interview, "relation").pk), data, follow=True)
    assert response.status_code in (200, 422)


@pytest.mark.parametrize("asked", ["x", "0", "12345", "-4", "1.5", "²"])
def test_a_card_that_is_not_there_opens_the_first(client, sign_in, asked):
    interview = imported(AGE)
    sign_in("editor")
    response = client.get(url("review", interview.pk), {"card": asked})
    assert f'id="card-{card(interview, "age").pk}"' in response.content.decode()


def test_a_conflict_shows_both_values_and_the_ways_out(client, sign_in):
    first = imported(POSITION)
    review.accept(card(first, "position").pk, 1, None)
    interview = another(said("position", "Stürmer", value="defender"))
    sign_in("editor")
    row = card(interview, "position")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "1 conflict" in shown
    assert "We hold, against it:" in shown
    assert "sources differ" in shown
    data = {"do": "correct", "version": 1, "field-value": "defender"}
    refused = client.post(url("decide", interview.pk, row.pk), data, follow=True)
    assert "contradicts what we hold" in refused.content.decode()
    client.post(url("decide", interview.pk, row.pk), {**data, "on_conflict": "keep_both"})
    assert [detail.contested for detail in Detail.objects.all()] == [True, True]


def test_a_club_is_chosen_among_candidates(client, sign_in):
    hellbach, torfmoor = builders.make_club("SV Hellbach"), builders.make_club("SV Torfmoor")
    for club in (hellbach, torfmoor):
        club.aliases.create(name="Die Veilchen", kind="ambiguous")
    interview = imported(said("club", "Hellbach", club="Die Veilchen", relation="current"))
    sign_in("editor")
    row = card(interview, "club")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "choose the club" in shown
    assert "is a name of it" in shown
    data = {"do": "correct", "version": 1, "field-club": "Die Veilchen", "field-relation": "current"}
    client.post(url("decide", interview.pk, row.pk), {**data, "club-club": torfmoor.pk})
    assert CareerStep.objects.get().club == torfmoor


def test_a_new_club_can_be_insisted_on(client, sign_in):
    known = builders.make_club("SV Hellbach")
    interview = imported(LEFT)
    sign_in("editor")
    data = {
        "do": "correct",
        "version": 1,
        "field-club": "SV Hellbach",
        "field-relation": "former",
        "club-club": "new",
    }
    client.post(url("decide", interview.pk, card(interview, "club").pk), data)
    assert CareerStep.objects.get().club != known
    assert Club.objects.count() == 2


@pytest.mark.parametrize(("chosen", "pages"), [("new", 2), ("name", 1)])
def test_the_other_person_may_get_a_page_or_none(client, sign_in, chosen, pages):
    interview = imported(IDOL)
    sign_in("editor")
    data = {
        "do": "correct",
        "version": 1,
        "field-other": "Enno Wiechert",
        "field-type": "friend",
        "other": chosen,
    }
    client.post(url("decide", interview.pk, card(interview, "relation").pk), data)
    assert Player.objects.count() == pages
    assert Relationship.objects.get().person == "Enno Wiechert"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"who": "new", "new_name": "Jaro-Piet Lindhoff"}, "is Jaro-Piet Lindhoff"),
        ({"who": "slug", "slug": "jonte-reuterskamp"}, "is Jonte Reuterskamp"),
        ({"who": "slug", "slug": "nobody"}, "No player has this address"),
        ({"who": "slug", "slug": "a\0b"}, "No player has this address"),
        ({"who": "new", "new_name": "X", "person": "A\0B"}, "Nothing is proposed of anybody"),
        ({"who": "new", "new_name": "X", "person": "Karl Unbekannt"}, "Nothing is proposed of anybody"),
        ({"who": "new", "new_name": ""}, "needs a name"),
        ({"who": "new", "new_name": "A\u202eB"}, "direction override"),
        ({"who": "99999"}, "not there any more"),
        ({"who": "x\0"}, "not there any more"),
        ({}, "not there any more"),
    ],
)
def test_a_name_is_linked_to_whom_it_means(client, sign_in, data, told):
    builders.make_player("Jonte Reuterskamp")
    interview = imported(AGE)
    sign_in("editor")
    posted = {"person": "Jaro Lindhoff", "card": card(interview, "age").pk, **data}
    shown = client.post(url("person", interview.pk), posted, follow=True).content.decode()
    assert told in shown


def test_candidates_are_shown_with_their_reasons(client, sign_in):
    builders.make_player("Piet Lindhoff")
    interview = imported(AGE)
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "Piet Lindhoff" in shown
    assert "same last name" in shown


def test_a_whole_move_is_shown_with_its_sides(client, sign_in):
    interview = imported(MOVE, CAME, LEFT)
    sign_in("editor")
    page = client.get(url("review", interview.pk))
    assert "SV Hellbach, youth, former, until 2019" in page.content.decode()
    assert [effect.note for effect in page.context["card"].effects] == ["played there", "plays there"]
    row = card(interview, "transfer")
    client.post(url("decide", interview.pk, row.pk), {"do": "accept", "version": 1})
    assert CareerStep.objects.count() == 2
    assert Proposal.objects.filter(state="accepted").count() == 3


NASTY = ["", "\0", "a\0b", "\ud7ff\ufffe", "\u202e", "x" * 5000, "-1", "9" * 30, "1e9", "²", "'; --", "{{ 7 }}", "[]"]


@pytest.mark.parametrize("nasty", NASTY, ids=ascii)
def test_no_value_in_any_field_is_an_error_of_the_server(client, sign_in, nasty):
    interview = imported(MOVE, IDOL, AGE)
    sign_in("administrator")
    rows = {row.kind: row for row in interview.proposals.cards()}
    right = {
        "transfer": {"field-to_club": "Grün-Weiß Torfmoor", "field-year": "2019", "club-to_club": "new"},
        "relation": {"field-other": "Enno Wiechert", "field-type": "friend", "other": "new"},
        "age": {"field-value": "22"},
    }
    common = {"do": "correct", "version": "1", "next": "1", "reason": "", "on_conflict": ""}
    for kind, values in right.items():
        data = {**common, **values}
        assert client.post(url("undo", interview.pk, rows[kind].pk), {"version": nasty}).status_code == 302
        for name in data:
            response = client.post(url("decide", interview.pk, rows[kind].pk), {**data, name: nasty})
            assert response.status_code in (302, 422), (kind, name)
            row = Proposal.objects.get(pk=rows[kind].pk)
            if row.state != "waiting":
                client.post(url("undo", interview.pk, row.pk), {"version": row.version})
            Proposal.objects.filter(pk=row.pk).update(version=1)
    for name in ("person", "who", "new_name", "slug", "card"):
        data = {"person": "Jaro Lindhoff", "who": "slug" if name == "slug" else "new", "new_name": "J", name: nasty}
        assert client.post(url("person", interview.pk), data).status_code == 302
    for data in ({"players": nasty}, {"do": nasty}):
        assert client.post(url("publish", interview.pk), data).status_code == 302
    assert client.post(url("import"), {"pasted": nasty}).status_code in (200, 302)
    assert client.get(url("review", interview.pk), {"card": nasty.replace("\0", "")[:50]}).status_code in (
        200,
        400,
        404,
    )


def test_a_refinement_shows_before_and_after(client, sign_in):
    first = imported(said("birth_date", "22", value="2003"))
    review.accept(card(first, "birth_date").pk, 1, None)
    interview = another(said("birth_date", "22", value="2003-05-14"))
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "refines" in shown
    assert "2003</del>" in shown
    assert "14\xa0May\xa02003</ins>" in shown
    assert "Accepting it changes what readers see" not in shown
    review.publish_interview(first, None, [Player.objects.get()])
    assert "Accepting it changes what readers see" in client.get(url("review", interview.pk)).content.decode()


def test_namesakes_are_asked_for_before_anything_is_accepted(client, sign_in):
    for number in (1, 2):
        builders.make_player("Jaro Lindhoff", slug=f"jaro-{number}")
    interview = imported(AGE)
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "2 players are called Jaro Lindhoff" in shown
    assert 'value="accept"' not in shown
    data = {"person": "Jaro Lindhoff", "who": Player.objects.get(slug="jaro-2").pk}
    client.post(url("person", interview.pk), data)
    assert 'value="accept"' in client.get(url("review", interview.pk)).content.decode()


def test_a_wrong_link_can_be_corrected(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    builders.make_player("Jonte Reuterskamp")
    for slug in ("jonte-reuterskamp", ""):
        who = {"who": "slug", "slug": slug} if slug else {"who": "new", "new_name": "Jaro Lindhoff"}
        shown = client.get(url("review", interview.pk)).content.decode()
        assert 'name="who"' in shown
        client.post(url("person", interview.pk), {"person": "Jaro Lindhoff", **who})
    interview.refresh_from_db()
    assert str(interview.subject) == "Jaro Lindhoff"
    review.accept(card(interview, "age").pk, 1, None)
    assert Detail.objects.get().player == interview.subject


def test_the_card_asks_whether_what_is_alike_is_the_same(client, sign_in):
    first = imported(said("honour", "Stürmer", value="Pokalsieger 2021")).proposals.get()
    review.accept(first.pk, first.version, None, today=TODAY)
    row = another(said("honour", "Stürmer", value="Pokalsieger")).proposals.get()
    sign_in("editor")
    fact = Detail.objects.get()
    shown = client.get(url("review", row.interview_id)).content.decode()
    assert f'name="same-0" value="{fact.anchor}" data-number="1"' in shown
    data = {"do": "accept", "version": row.version, "same-0": fact.anchor}
    client.post(url("decide", row.interview_id, row.pk), data)
    assert (Detail.objects.count(), fact.citations.count()) == (1, 2)
