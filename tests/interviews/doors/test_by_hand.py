"""Words that an editor chooses: a fact of his own, and further words for a card or a fact."""

from __future__ import annotations

import pytest

from interviews import ingest, review
from interviews.models import Decision, Proposal
from players.models import CareerStep, Citation, Detail, Nationality
from tests import builders
from tests.interviews.extractions import AGE, LEFT, POSITION, TEXT, TODAY, another, card, extractor, imported

pytestmark = pytest.mark.django_db
JARO = "Jaro Lindhoff"
YOUTH = {"club": "SV Hellbach", "relation": "former", "level": "youth"}


def words(interview, text="in Hellbach war ich in der Jugend", **place) -> review.Selected:
    return review.selected(interview, text, **place)


def accept(row: Proposal, **choices) -> Decision:
    row.refresh_from_db()
    return review.accept(row.pk, row.version, None, today=TODAY, **choices)


def undo(row: Proposal) -> None:
    row.refresh_from_db()
    review.undo(row.pk, row.version, None, today=TODAY)


def test_words_are_found_at_their_place_or_by_themselves():
    interview = imported(AGE)
    start = TEXT.index("Stürmer")
    assert review.selected(interview, " Stürmer ", start - 1) == review.Selected(start, start + 7)
    assert review.selected(interview, "Stürmer") == review.Selected(start, start + 7)
    turn = interview.turns.get(role="answer", number=3)
    assert review.selected(interview, "ich", turn=turn.number).start >= turn.start


@pytest.mark.parametrize(
    ("text", "place", "why"),
    [
        ("Stürmer", {"start": 3}, "does not stand there"),
        ("Stürmer", {"start": -1}, "does not stand there"),
        ("Stürmer", {"start": 10**9}, "does not stand there"),
        ("Sturmer", {}, "does not stand in the text"),
        ("Hellbach", {}, "stands 2 times"),
        ("Stürmer", {"turn": 1}, "does not stand in the text"),
        ("Stürmer", {"turn": 99}, "no turn 99"),
        ("  \n", {}, "Choose the words"),
        ("", {"start": 0}, "Choose the words"),
        ("x" * 301, {}, "at most 300"),
    ],
)
def test_words_that_do_not_stand_there_are_refused(text, place, why):
    with pytest.raises(review.Refused, match=why):
        review.selected(imported(AGE), text, **place)


def test_a_nationality_by_hand_is_what_the_rules_read():
    interview = imported(AGE)
    chosen = review.selected(interview, "Ihre Mutter ist Japanerin")
    fields = {"country": "Japan", "status": "held"}
    accept(row := review.propose_by_hand(interview.pk, "nationality", JARO, fields, chosen, None))
    fact = Nationality.objects.get()
    assert (fact.iso, fact.status, str(fact.as_of_latest), fact.citations.get().quote) == (
        *("JP", "held", "2025-12-14"),
        "Ihre Mutter ist Japanerin",
    )
    undo(row)
    assert not Nationality.objects.exists()
    nowhere = review.propose_by_hand(interview.pk, "nationality", JARO, {**fields, "country": "Küste"}, chosen, None)
    with pytest.raises(review.CannotAccept, match="No state is called “Küste”"):
        accept(nowhere)


def test_a_fact_by_hand_is_accepted_and_undone_as_any_other():
    interview = imported(AGE)
    row = review.propose_by_hand(interview.pk, "club", JARO, YOUTH, words(interview), None)
    assert (row.rule, row.why, row.certainty, row.voice) == (
        "by hand",
        "An editor chose the words.",
        "stated",
        "player",
    )
    accept(row)
    step = CareerStep.objects.get()
    assert (step.club.name, step.squad) == ("SV Hellbach", "youth")
    quote = step.citations.get()
    assert interview.text[quote.start : quote.end] == quote.quote == "in Hellbach war ich in der Jugend"
    undo(row)
    assert not CareerStep.objects.exists()
    row.refresh_from_db()
    assert row.state == "waiting"


@pytest.mark.parametrize(
    ("kind", "values", "voice", "why"),
    [
        ("club", {"club": "SV Hellbach"}, "", "needs its relation"),
        ("wisdom", {"value": "x"}, "", "no kind"),
        ("age", {"value": "22"}, "", "proposed already: waiting"),
        ("height", {"value": "300"}, "", "number"),
        ("foot", {"value": "left"}, "choir", "no voice"),
    ],
)
def test_what_makes_no_fact_is_not_proposed(kind, values, voice, why):
    interview = imported(AGE)
    with pytest.raises(review.Refused, match=why):
        review.propose_by_hand(interview.pk, kind, JARO, values, words(interview), None, voice=voice)
    assert interview.proposals.count() == 1


def test_reading_again_keeps_what_was_proposed_by_hand_and_finds_it_no_second_time():
    interview = imported(AGE)
    row = review.propose_by_hand(
        interview.pk, "club", JARO, {**YOUTH, "to_year": "2019"}, words(interview), None, voice="author"
    )
    ingest.extract_again(interview, extractor(AGE, LEFT))
    kept = card(interview, "club")
    assert (kept.pk, kept.rule, kept.voice) == (row.pk, "by hand", "author")
    ingest.extract_again(interview, extractor())
    assert [each.pk for each in interview.proposals.all()] == [row.pk]


def test_further_words_for_a_card_come_with_it_and_stay_when_it_is_read_again():
    interview = imported(POSITION)
    row = card(interview, "position")
    review.add_quote(interview.pk, f"proposal-{row.pk}", words(interview), None)
    with pytest.raises(review.StaleProposal):
        review.accept(row.pk, 1, None, today=TODAY)
    ingest.extract_again(interview, extractor(POSITION))
    ingest.extract_again(interview, extractor())
    assert card(interview, "position").quotes.count() == 2
    accept(row)
    assert Detail.objects.get().citations.count() == 2


def test_words_of_a_card_can_be_dropped_but_not_those_that_a_rule_found():
    interview = imported(POSITION)
    row = card(interview, "position")
    review.add_quote(interview.pk, f"proposal-{row.pk}", words(interview), None)
    found, added = row.quotes.order_by("by_hand")
    with pytest.raises(review.Refused, match="Only words that an editor"):
        review.drop_quote(found.pk, 2, None)
    with pytest.raises(review.StaleProposal):
        review.drop_quote(added.pk, 1, None)
    review.drop_quote(added.pk, 2, None)
    assert row.quotes.count() == 1


def test_further_words_for_a_fact_are_a_decision_that_can_be_undone():
    interview = imported(POSITION)
    row = card(interview, "position")
    accept(row)
    fact = Detail.objects.get()
    added = review.add_quote(interview.pk, fact.anchor, words(interview), None, today=TODAY)
    assert (added.kind, added.state, added.person) == ("quote", "accepted", JARO)
    assert fact.citations.count() == 2
    with pytest.raises(review.Refused, match="stand behind it already"):
        review.add_quote(interview.pk, fact.anchor, words(interview), None)
    undo(added)
    assert fact.citations.count() == 1
    again = review.add_quote(interview.pk, fact.anchor, words(interview), None, today=TODAY)
    assert (again.pk, fact.citations.count()) == (added.pk, 2)


@pytest.mark.parametrize(
    "make",
    [
        builders.make_nationality,
        builders.make_ancestor,
        builders.make_residence,
        builders.make_appearance,
        builders.make_change,
    ],
)
def test_recorded_facts_get_further_words_too(make):
    builders.make_association("JPN")
    interview = imported(AGE)
    player = builders.make_player(JARO)
    review.link_person(interview.pk, JARO, player)
    fact = make(player)
    choice = review.quotable(interview, JARO, builders.make_user())
    assert fact.anchor in [target for target, _words in choice]
    added = review.add_quote(interview.pk, fact.anchor, words(interview), None, today=TODAY)
    assert fact.citations.get().voice == "player"
    undo(added)
    fact.refresh_from_db()
    assert not fact.citations.exists()


def test_further_words_follow_a_fact_that_is_made_anew():
    first = imported(POSITION)
    accept(card(first, "position"))
    second = another(POSITION)
    accept(card(second, "position"))
    old = Detail.objects.get()
    added = review.add_quote(second.pk, old.anchor, words(second), None, today=TODAY)
    undo(card(first, "position"))
    new = Detail.objects.get()
    assert new.pk != old.pk
    assert new.citations.filter(quote="in Hellbach war ich in der Jugend").count() == 1
    undo(added)
    assert new.citations.count() == 1


def test_the_first_words_of_a_fact_are_not_undone_under_further_ones():
    interview = imported(POSITION)
    accept(card(interview, "position"))
    review.add_quote(interview.pk, Detail.objects.get().anchor, words(interview), None, today=TODAY)
    with pytest.raises(review.Refused, match="undo that first"):
        undo(card(interview, "position"))
    assert Citation.objects.count() == 2


@pytest.mark.parametrize(
    "target", ["", "x", "detail-0", "detail-x", "player-1", "proposal-0", "proposal-²", "detail-²"]
)
def test_words_for_nothing_are_refused(target):
    interview = imported(POSITION)
    with pytest.raises(review.Refused):
        review.add_quote(interview.pk, target, words(interview), None)
    assert interview.proposals.count() == 1


def test_a_retracted_fact_gets_no_further_words():
    interview = imported(POSITION)
    accept(card(interview, "position"))
    Detail.objects.update(state="retracted", state_reason="an error")
    with pytest.raises(review.CannotAccept):
        review.add_quote(interview.pk, Detail.objects.get().anchor, words(interview), None)
