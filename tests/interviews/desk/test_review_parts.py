"""The review's parts: what the script swaps, the filter of the queue, and what takes the place of a card."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from interviews import review
from interviews.models import Decision, Proposal
from players.models import CareerStep, Club, Detail, Player
from tests import builders
from tests.interviews.desk.requests import url
from tests.interviews.extractions import AGE, ALL, IDOL, LEFT, MOVE, POSITION, another, card, imported, said
from tests.interviews.hundred import a_hundred

pytestmark = pytest.mark.django_db

CARD: dict[str, Any] = {"X-Requested-With": "card"}
QUEUE: dict[str, Any] = {"X-Requested-With": "queue"}


def shown(client: Client, address: str, data: dict[str, Any] | None = None, **headers: Any) -> str:
    return client.get(address, data or {}, headers=headers).content.decode()


def told_by(client: Client, address: str, data: dict[str, Any]) -> str:
    return client.post(address, data, headers=CARD).content.decode()


def test_a_decision_answers_with_the_next_card_alone(client, sign_in):
    interview = imported(AGE, POSITION, IDOL)
    sign_in("editor")
    row, following = card(interview, "age"), card(interview, "position")
    data = {"do": "accept", "version": 1, "next": following.pk}
    answer = client.post(url("decide", interview.pk, row.pk), data, headers=CARD).content.decode()
    assert f'id="card-{following.pk}"' in answer
    assert f'id="row-{row.pk}"' in answer
    assert "2 left" in answer
    assert "<html" not in answer
    assert f'id="row-{card(interview, "relation").pk}"' not in answer


def test_without_a_next_card_the_first_that_waits_is_shown(client, sign_in):
    interview = imported(AGE, POSITION)
    sign_in("editor")
    review.later(card(interview, "position").pk, 1, None)
    data = {"do": "accept", "version": 1, "next": ""}
    answer = client.post(url("decide", interview.pk, card(interview, "age").pk), data, headers=CARD).content.decode()
    assert f'id="card-{card(interview, "position").pk}"' in answer
    assert "put off" in answer


def test_the_last_decision_says_that_nothing_is_left(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    data = {"do": "reject", "version": 1, "next": ""}
    answer = client.post(url("decide", interview.pk, card(interview, "age").pk), data, headers=CARD).content.decode()
    assert "Nothing is left to decide" in answer


def test_a_part_asks_the_same_of_the_database_with_many_cards(client, sign_in, django_assert_max_num_queries):
    few, many = imported(said("honour", "Stürmer", value="Pokal")), a_hundred()
    sign_in("editor")
    for interview in (few, many):
        row = interview.proposals.cards().filter(kind="honour")[0]
        with django_assert_max_num_queries(28):
            client.get(url("review", interview.pk), {"card": row.pk}, headers=CARD)
    for row in many.proposals.cards()[:4]:  # one of each kind
        with django_assert_max_num_queries(36):
            client.get(url("review", many.pk), {"card": row.pk}, headers=CARD)


def test_page_and_queue_ask_a_bounded_number_of_queries_with_a_hundred_cards(
    client, sign_in, django_assert_max_num_queries
):
    few, many = a_hundred(4), a_hundred()
    sign_in("editor")
    for interview in (few, many):
        with django_assert_max_num_queries(42):
            client.get(url("review", interview.pk))
        with django_assert_max_num_queries(30):
            client.get(url("review", interview.pk), headers=QUEUE)


def test_the_page_of_a_hundred_cards_has_one_form_of_a_card(client, sign_in):
    interview = a_hundred()
    sign_in("editor")
    page = shown(client, url("review", interview.pk))
    assert page.count('class="desk-row"') == 100
    assert page.count('id="desk-decide"') == 1


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        ({"kind": "age"}, ["age"]),
        ({"q": "wiechert"}, ["relation"]),
        ({"q": "STUERMER"}, []),
        ({"standing": "conflicts"}, []),
        ({"person": "Jaro Lindhoff", "kind": "position"}, ["position"]),
        ({"person": "Nobody"}, []),
        ({"q": "\0"}, None),
        ({"q": "x" * 5000}, []),
    ],
)
def test_the_queue_is_filtered(client, sign_in, asked, kinds):
    interview = imported(*ALL)
    sign_in("editor")
    answer = shown(client, url("review", interview.pk), asked, **QUEUE)
    rows = [row.kind for row in interview.proposals.cards() if f'id="row-{row.pk}"' in answer]
    assert kinds is None or rows == kinds


def test_a_filter_is_kept_through_a_decision(client, sign_in):
    interview = imported(AGE, POSITION, IDOL)
    sign_in("editor")
    address = f"{url('decide', interview.pk, card(interview, 'age').pk)}?q=a+b&kind=age"
    response = client.post(address, {"do": "accept", "version": 1, "next": ""})
    assert response.url == f"{url('review', interview.pk)}?q=a+b&kind=age#lit"


def test_what_is_put_off_comes_last_and_what_is_decided_apart(client, sign_in):
    interview = imported(AGE, POSITION, IDOL)
    sign_in("editor")
    review.later(card(interview, "age").pk, 1, None)
    review.reject(card(interview, "position").pk, 1, None)
    queue = shown(client, url("review", interview.pk), **QUEUE)
    idol, age, position = (
        queue.index(f'id="row-{card(interview, kind).pk}"') for kind in ("relation", "age", "position")
    )
    assert idol < queue.index("Put off") < age < queue.index("1 decided") < position


def test_what_is_put_off_or_decided_can_be_filtered_for(client, sign_in):
    interview = imported(AGE, POSITION, IDOL)
    sign_in("editor")
    review.later(card(interview, "age").pk, 1, None)
    review.reject(card(interview, "position").pk, 1, None)
    for standing, kind in (("later", "age"), ("rejected", "position"), ("new", None)):
        answer = shown(client, url("review", interview.pk), {"standing": standing}, **QUEUE)
        rows = [row.kind for row in interview.proposals.cards() if f'id="row-{row.pk}"' in answer]
        assert rows == [kind] if kind else set(rows) == {"age", "relation"}


def test_a_decided_card_shows_who_decided_and_offers_its_undo(client, sign_in):
    interview = imported(AGE, POSITION)
    user = sign_in("editor")
    review.reject(card(interview, "age").pk, 1, user, reason="a joke")
    page = shown(client, url("review", interview.pk), {"card": card(interview, "age").pk})
    assert "a joke" in page
    assert "Undo this one" in page
    assert 'id="desk-decide"' not in page


def test_a_stale_decision_tells_the_other_and_keeps_what_was_typed(client, sign_in):
    interview = imported(POSITION)
    row = card(interview, "position")
    review.later(row.pk, 1, builders.make_user("editor", "ilse"))
    sign_in("editor")
    data = {"do": "correct", "version": 1, "field-value": "defender", "reason": "misheard"}
    answer = client.post(url("decide", interview.pk, row.pk), data, headers=CARD).content.decode()
    assert "it is now later by ilse" in answer
    assert "You wanted to correct: defender" in answer
    assert 'value="misheard"' in answer
    assert '<option value="defender" selected>' in answer
    assert not Detail.objects.exists()
    assert 'name="version" value="2"' in answer


def test_a_conflict_needs_a_way_out_and_keeps_what_was_chosen(client, sign_in):
    first = imported(POSITION)
    review.accept(card(first, "position").pk, 1, None)
    interview = another(said("position", "Stürmer", value="defender"))
    sign_in("editor")
    row = card(interview, "position")
    data = {"do": "accept", "version": 1, "reason": "kept"}
    answer = client.post(url("decide", interview.pk, row.pk), data, headers=CARD).content.decode()
    assert "keep both, or prefer one" in answer
    assert 'value="kept"' in answer
    client.post(url("decide", interview.pk, row.pk), {**data, "on_conflict": "prefer_new"}, headers=CARD)
    assert Detail.objects.current().get().value == "defender"


def test_the_answers_of_a_card_are_numbered(client, sign_in):
    hellbach, torfmoor = builders.make_club("SV Hellbach"), builders.make_club("SV Torfmoor")
    for club in (hellbach, torfmoor):
        club.aliases.create(name="Die Veilchen", kind="ambiguous")
    interview = imported(said("club", "Hellbach", club="Die Veilchen", relation="current"))
    sign_in("editor")
    page = shown(client, url("review", interview.pk))
    assert 'data-number="1"' in page
    assert 'data-number="3"' in page
    data = {"do": "accept", "version": 1, "club-club": torfmoor.pk}
    client.post(url("decide", interview.pk, card(interview, "club").pk), data)
    assert CareerStep.objects.get().club == torfmoor


def test_a_qualifier_is_refused_by_a_tick(client, sign_in):
    interview = imported(LEFT)
    sign_in("editor")
    page = shown(client, url("review", interview.pk))
    assert "level: youth" in page
    data = {"do": "accept", "version": 1, "leave_out": ["level"]}
    client.post(url("decide", interview.pk, card(interview, "club").pk), data)
    step = CareerStep.objects.get()
    assert (step.squad, str(step.end)) == ("", "2019")


def test_all_shown_are_accepted_after_a_word_on_what_that_does_and_undone_at_once(client, sign_in):
    interview = imported(*ALL)
    sign_in("editor")
    address = f"{url('all_shown', interview.pk)}?q=japan"
    page = shown(client, address)
    [seen] = re.findall('name="seen" value="(.+?)"', page)
    assert len(seen.split()) == 4
    assert "This will accept 4 proposals as they stand" in page
    assert "2 × national team, new" in page
    assert "4 × Jaro Lindhoff" in page
    after = client.post(address, {"seen": seen}, follow=True).content.decode()
    assert "4 accepted." in after
    assert "Undo all of them" in after
    assert Proposal.objects.cards().filter(state="accepted").count() == 4
    batch = Decision.objects.standing()[0].batch
    client.post(url("undo_all", interview.pk, batch))
    assert not Proposal.objects.exclude(state="waiting").exists()


def test_conflicts_are_never_accepted_with_the_others(client, sign_in):
    first = imported(POSITION)
    review.accept(card(first, "position").pk, 1, None)
    interview = another(said("position", "Stürmer", value="defender"), AGE)
    sign_in("editor")
    row = card(interview, "position")
    assert f'value="{row.pk}:1' not in shown(client, url("all_shown", interview.pk))
    after = client.post(url("all_shown", interview.pk), {"seen": f"{row.pk}:1"}, follow=True).content.decode()
    assert "0 accepted" in after
    row.refresh_from_db()
    assert row.state == "waiting"


@pytest.mark.parametrize("seen", ["", "x", "1", ":", "9" * 40 + ":1", "\0:1", "99999:1 " * 2000])
def test_nothing_that_is_sent_for_all_makes_the_desk_fall_over(client, sign_in, seen):
    interview = imported(AGE)
    sign_in("editor")
    assert client.post(url("all_shown", interview.pk), {"seen": seen}).status_code == 302
    assert not Decision.objects.exists()


def test_selected_words_become_a_proposal(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    start = interview.text.index("Ja, mit 17")
    asked = {"make": "fact", "words": "Ja, mit 17.", "start": start, "card": card(interview, "age").pk}
    page = shown(client, url("by_hand", interview.pk), asked)
    assert "New fact" in page
    assert '<option value="honour"' in page
    fields = shown(client, url("by_hand", interview.pk), {**asked, "of_kind": "honour"}, **CARD)
    assert 'name="field-value"' in fields
    data = {**asked, "of_kind": "honour", "said_of": "Jaro Lindhoff", "field-value": "Kreispokal", "do": "add"}
    response = client.post(url("by_hand", interview.pk), data)
    made = card(interview, "honour")
    assert response.url == f"{url('review', interview.pk)}?card={made.pk}#lit"
    assert [str(quote) for quote in made.quotes.all()] == ["Ja, mit 17."]


def test_pasted_words_become_a_further_quote(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    row = card(interview, "age")
    data = {"make": "quote", "words": " Ja, mit 17. ", "start": "", "card": row.pk, "target": f"proposal-{row.pk}"}
    client.post(url("by_hand", interview.pk), data)
    assert {str(quote) for quote in row.quotes.all()} == {"Ich bin jetzt 22", "Ja, mit 17."}
    by_hand, by_rule = row.quotes.get(by_hand=True), row.quotes.get(by_hand=False)
    page = shown(client, url("review", interview.pk))
    drop = url("drop_quote", interview.pk, by_hand.pk)
    assert drop in page
    assert url("drop_quote", interview.pk, by_rule.pk) not in page
    told = told_by(client, url("drop_quote", interview.pk, by_rule.pk), {"version": 2, "card": row.pk})
    assert "Only words that an editor has added" in told
    assert client.post(url("drop_quote", another(POSITION).pk, by_hand.pk)).status_code == 404
    client.post(drop, {"version": 2, "card": row.pk})
    assert [str(quote) for quote in row.quotes.all()] == ["Ich bin jetzt 22"]


def test_a_further_quote_is_offered_for_the_facts_of_whoever_is_ticked(client, sign_in):
    like = builders.make_player("Jaro Lindhof")
    builders.cite(builders.make_detail(like, "height", number=187))
    interview = imported(AGE)
    sign_in("editor")
    asked = {"make": "quote", "words": "Ja, mit 17.", "card": card(interview, "age").pk}
    assert "1.87" not in shown(client, url("by_hand", interview.pk), asked, **CARD)
    assert "1.87" in shown(client, url("by_hand", interview.pk), {**asked, "who": like.pk}, **CARD)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"words": "Das steht hier nicht"}, "does not stand"),
        ({"words": ""}, "Choose the words first"),
        ({"words": "Ja, mit 17.", "start": "1"}, "does not stand there"),
        ({"words": "Ja, mit 17.", "start": "²"}, ""),
        ({"words": "Ja, mit 17.", "field-value": ""}, "Nothing was added"),
        ({"words": "Ja, mit 17.", "said_of": "A\0B"}, ""),
        ({"words": "\0", "of_kind": "nothing"}, ""),
    ],
)
def test_words_that_do_not_stand_there_are_refused_and_the_form_stays(client, sign_in, data, told):
    interview = imported(AGE)
    sign_in("editor")
    common = {"make": "fact", "of_kind": "honour", "said_of": "Jaro Lindhoff", "field-value": "Pokal", "do": "add"}
    answer = client.post(url("by_hand", interview.pk), {**common, **data}, headers=CARD)
    assert answer.status_code == 200
    assert told in answer.content.decode()
    if told:
        assert "desk-making" in answer.content.decode()


def test_the_other_editor_is_told_and_can_be_taken_over_from(client, sign_in):
    interview = imported(AGE)
    review.enter(interview, builders.make_user("editor", "ilse"))
    sign_in("editor")
    page = shown(client, url("review", interview.pk))
    assert "<strong>ilse</strong> has been reviewing" in page
    row = card(interview, "age")
    data = {"do": "accept", "version": 1, "reason": "typed"}
    answer = client.post(url("decide", interview.pk, row.pk), data, headers=CARD).content.decode()
    assert "take it over to go on" in answer
    assert 'value="typed"' in answer
    assert "Take over" in answer
    client.post(url("take_over", interview.pk), {"card": row.pk})
    client.post(url("decide", interview.pk, row.pk), data)
    row.refresh_from_db()
    assert row.state == "accepted"


def test_somebody_ruled_out_is_not_offered_again(client, sign_in):
    wrong = builders.make_player("Piet Lindhoff")
    interview = imported(AGE)
    sign_in("editor")
    assert "Piet Lindhoff" in shown(client, url("review", interview.pk))
    data = {"person": "Jaro Lindhoff", "rule_out": wrong.pk, "card": card(interview, "age").pk}
    client.post(url("rule_out", interview.pk), data)
    client.get(url("review", interview.pk))  # which still says what was done
    page = client.get(url("review", interview.pk)).content.decode()
    assert f'name="who" value="{wrong.pk}"' not in page
    assert "offer Piet Lindhoff again" in page
    client.post(url("rule_out", interview.pk), {"person": "Jaro Lindhoff", "allow": wrong.pk})
    assert f'name="who" value="{wrong.pk}"' in client.get(url("review", interview.pk)).content.decode()


def test_a_link_is_taken_back_from_the_foot_and_from_the_card(client, sign_in):
    first, second = builders.make_player("Jaro Lindhof"), builders.make_player("J. Lindhoff")
    interview = imported(AGE)
    sign_in("editor")
    place = {"person": "Jaro Lindhoff", "card": card(interview, "age").pk}

    def subject() -> Any:
        interview.refresh_from_db()
        return interview.subject

    told = told_by(client, url("person", interview.pk), {**place, "who": first.pk})
    assert "last: Jaro Lindhoff is Jaro Lindhof" in told
    assert 'name="was" value=""' in told
    told = told_by(client, url("person", interview.pk), {**place, "who": second.pk})
    assert f'name="was" value="{first.pk}"' in told
    client.post(url("unlink", interview.pk), {**place, "was": first.pk})
    assert subject() == first
    assert "Take the link back" in shown(client, url("review", interview.pk))
    client.post(url("unlink", interview.pk), place)
    assert subject() is None
    assert "Nobody has said yet" in told_by(client, url("unlink", interview.pk), place)


def test_who_leaves_frees_the_interview_and_nobody_elses(client, sign_in):
    interview = imported(AGE)
    user = sign_in("editor")
    client.get(url("review", interview.pk))
    assert client.post(url("leave", interview.pk))["Location"] == url("changelist")
    ilse = builders.make_user("editor", "ilse")
    assert review.enter(interview, ilse).user == ilse
    client.post(url("leave", interview.pk))
    assert review.enter(interview, user).user == ilse


def test_a_chosen_club_keeps_the_spelling_where_that_is_ticked(client, sign_in):
    hellbach = builders.make_club("SV Hellbach 07")
    interview = imported(said("club", "Hellbach", club="SV Hellbach", relation="current"))
    sign_in("editor")
    data = {"do": "accept", "version": 1, "club-club": hellbach.pk, "remember": ["club"]}
    client.post(url("decide", interview.pk, card(interview, "club").pk), data)
    assert [alias.name for alias in Club.objects.get().aliases.all()] == ["SV Hellbach"]


@pytest.mark.parametrize("name", ["take_over", "rule_out", "unlink", "leave"])
def test_what_changes_something_wants_a_post(client, sign_in, name):
    interview = imported(MOVE)
    sign_in("editor")
    assert client.get(url(name, interview.pk)).status_code == 405
    assert client.post(url(name, 4711)).status_code == 404


@pytest.mark.parametrize("name", ["take_over", "rule_out", "unlink", "leave", "all_shown", "by_hand"])
def test_an_importer_reaches_none_of_it(client, sign_in, name):
    interview = imported(MOVE)
    sign_in("importer")
    assert client.post(url(name, interview.pk)).status_code == 403


def test_a_candidate_leads_to_the_page_that_merges_him(client, sign_in):
    other = builders.make_player("Piet Lindhoff")
    interview = imported(AGE)
    review.link_person(interview.pk, "Jaro Lindhoff", review.NewPlayer("Jaro Lindhoff"))
    interview.refresh_from_db()
    sign_in("editor")
    page = shown(client, url("review", interview.pk))
    address = reverse("admin:players_player_merge", args=[interview.subject_id])
    assert f'href="{address}?other={other.pk}" data-key="m"' in page


def test_the_level_of_a_fact_is_set_with_the_decision(client, sign_in):
    interview = imported(AGE, POSITION)
    sign_in("editor")
    assert "Who may see it" in shown(client, url("review", interview.pk))
    data = {"do": "accept", "version": 1, "visibility": "internal"}
    client.post(url("decide", interview.pk, card(interview, "age").pk), data)
    assert Detail.objects.get().visibility == "internal"
    data["visibility"] = "everybody"
    answer = client.post(url("decide", interview.pk, card(interview, "position").pk), data)
    assert answer.status_code == 422
    assert "no level of visibility" in answer.content.decode()


def ticked(page: str) -> list[str]:
    """What the question who is meant has ticked."""
    return re.findall(r'name="who" value="([^"]*)"[^>]* checked', page)


def test_whoever_is_ticked_is_whom_an_acceptance_takes(client, sign_in):
    like = builders.make_player("Jaro Lindhof")
    interview = imported(AGE)
    sign_in("editor")
    page = shown(client, url("review", interview.pk))
    assert "Jaro Lindhof" in page
    assert ticked(page) == ["new"]
    data = {"do": "accept", "version": 1, "who": "new", "found": "new", "new_name": "Jaro Lindhoff"}
    client.post(url("decide", interview.pk, card(interview, "age").pk), data)
    made = Detail.objects.get().player
    assert made != like
    review.undo(card(interview, "age").pk, 2, None)
    again = card(interview, "age")
    data = {**data, "version": again.version, "who": like.pk, "alias": "yes"}
    client.post(url("decide", interview.pk, again.pk), data)
    assert Detail.objects.get().player == like
    assert like.aliases.get().name == "Jaro Lindhoff"
    interview.refresh_from_db()
    assert interview.subject == like


def test_an_acceptance_that_leaves_whom_as_found_makes_no_second_draft(client, sign_in):
    interview = imported(AGE, POSITION)
    sign_in("editor")
    seen = {"do": "accept", "version": 1, "who": "new", "found": "new", "new_name": "Jaro Lindhoff"}
    for kind in ("age", "position"):  # the second card was opened before the first was accepted
        client.post(url("decide", interview.pk, card(interview, kind).pk), seen)
    assert Detail.objects.filter(player=Player.objects.get()).count() == 2
    assert ticked(shown(client, url("review", interview.pk), {"card": card(interview, "age").pk})) == []


@pytest.mark.parametrize("who", ["99999", "x\0", "slug"])
def test_nobody_who_is_not_there_is_taken(client, sign_in, who):
    interview = imported(AGE)
    sign_in("editor")
    data = {"do": "accept", "version": 1, "who": who, "found": "new", "slug": "nobody"}
    assert client.post(url("decide", interview.pk, card(interview, "age").pk), data).status_code == 422
    assert not Detail.objects.exists()


def test_the_one_linked_or_known_by_the_name_is_ticked_and_no_namesake(client, sign_in):
    held = builders.make_player("Jaro Lindhoff")
    interview = imported(AGE)
    sign_in("editor")
    assert ticked(shown(client, url("review", interview.pk))) == [str(held.pk)]
    builders.make_player("Jaro Lindhoff", slug="jaro-2")
    assert ticked(shown(client, url("review", interview.pk))) == []
    review.link_person(interview.pk, "Jaro Lindhoff", held)
    assert ticked(shown(client, url("review", interview.pk))) == [str(held.pk)]


def test_a_new_fact_is_said_of_the_only_one_interviewed(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    assert 'name="said_of" id="making-person" value="Jaro Lindhoff"' in shown(
        client, url("by_hand", interview.pk), {"make": "fact"}
    )
    emptied = shown(client, url("by_hand", interview.pk), {"make": "fact", "said_of": ""})
    assert 'name="said_of" id="making-person" value=""' in emptied
