"""A value is accepted without a qualifier; what was refused or rejected is never proposed again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interviews import ingest, review
from interviews.models import Proposal
from players.models import CareerStep, Detail
from tests.interviews.extractions import AGE, CAME, LEFT, MOVE, POSITION, TODAY, card, extractor, imported, said, year

pytestmark = pytest.mark.django_db


def accept(row: Proposal, **choices):
    return review.accept(row.pk, row.version, None, today=TODAY, **choices)


def again(interview, *proposals) -> list[str]:
    """The states after the text was read again by other rules."""
    ingest.extract_again(interview, extractor(*proposals))
    return sorted(row.state for row in interview.proposals.all())


def without(proposal, *gone, **changed):
    fields = {**{name: value for name, value in proposal.fields.items() if name not in gone}, **changed}
    return replace(proposal, fields=fields)


def test_a_value_is_accepted_without_its_qualifiers():
    interview = imported(LEFT)
    row = card(interview, "club")
    assert [name for name, _label, _value in review.refusable(row)] == ["level", "to_year"]
    decision = accept(row, refused=["level", "to_year"])
    step = CareerStep.objects.get()
    assert (step.relation, step.squad, step.end) == ("former", "", None)
    assert decision.refused == ["level", "to_year"]


@pytest.mark.parametrize(
    ("refused", "came", "left"),
    [
        (["year"], ("current", None, False), ("youth", None)),
        (["from_club.level"], ("current", 2019, False), ("", 2019)),
        ([], ("current", 2019, False), ("youth", 2019)),
    ],
)
def test_a_move_is_accepted_without_what_either_side_adds(refused, came, left):
    interview = imported(MOVE, CAME, LEFT)
    row = card(interview, "transfer")
    assert {name for name, _label, _value in review.refusable(row)} == {"from_club", "year", "from_club.level"}
    accept(row, refused=refused)
    new = CareerStep.objects.get(club__name="Grün-Weiß Torfmoor")
    old = CareerStep.objects.get(club__name="SV Hellbach")
    assert (new.relation, new.start.earliest.year if new.start else None, new.loan) == came
    assert (old.squad, old.end.earliest.year if old.end else None) == left


def test_a_move_without_the_club_that_he_left_is_one_step():
    interview = imported(MOVE, CAME, LEFT)
    accept(card(interview, "transfer"), refused=["from_club"])
    assert CareerStep.objects.get().club.name == "Grün-Weiß Torfmoor"


@pytest.mark.parametrize("name", ["club", "relation", "from_year", "nonsense", "to_club.level"])
def test_what_the_fact_would_be_none_without_is_not_left_out(name):
    interview = imported(LEFT)
    with pytest.raises(review.Refused, match="cannot be accepted without"):
        accept(card(interview, "club"), refused=[name])
    assert not CareerStep.objects.exists()


def test_undo_in_between_keeps_the_value_left_out():
    first = imported(POSITION, LEFT, replace(LEFT, rule="again", fields={"club": "SV Hellbach", "relation": "former"}))
    plain, full = first.proposals.filter(kind="club").order_by("-fields__to_year", "pk")[::-1]
    plain, full = (plain, full) if "level" not in plain.fields else (full, plain)
    accept(plain)
    accept(full, refused=["level"])
    plain.refresh_from_db()
    review.undo(plain.pk, plain.version, None, today=TODAY)
    step = CareerStep.objects.get()
    assert (step.squad, step.end) == ("", year(2019))


@pytest.mark.parametrize(
    ("reread", "states"),
    [
        (LEFT, ["accepted"]),
        (without(LEFT, level="reserve"), ["accepted"]),
        (without(LEFT, "level", "to_year"), ["accepted"]),
        (without(LEFT, from_year=2012), ["accepted", "waiting"]),
        (without(LEFT, relation="current"), ["accepted", "waiting"]),
        (
            replace(without(LEFT, level="reserve"), quotes=said("club", "mit 17").quotes),
            ["accepted", "waiting"],
        ),
    ],
    ids=["same", "another-level", "nothing-more", "a-new-year", "another-fact", "other-words"],
)
def test_a_refused_qualifier_is_not_proposed_again_out_of_the_same_words(reread, states):
    interview = imported(LEFT)
    accept(card(interview, "club"), refused=["level"])
    assert again(interview, reread) == states


def test_a_value_that_was_emptied_by_hand_is_refused_too():
    interview = imported(LEFT)
    decision = accept(card(interview, "club"), corrected={"club": "SV Hellbach", "relation": "former", "level": ""})
    assert decision.refused == ["level", "to_year"]
    assert again(interview, without(LEFT, level="reserve")) == ["accepted"]


@pytest.mark.parametrize(
    ("reread", "states"),
    [
        (replace(LEFT, fields=dict(sorted(LEFT.fields.items(), reverse=True))), ["rejected"]),
        (replace(LEFT, certainty="guessed", voice="author", rule="other", why="Else."), ["rejected"]),
        (without(LEFT, club="sv  HELLBACH"), ["rejected"]),
        (without(LEFT, from_year=2012), ["rejected"]),
        (without(LEFT, "level"), ["rejected", "waiting"]),
        (replace(without(LEFT, from_year=2012), quotes=said("club", "mit 17").quotes), ["rejected", "waiting"]),
    ],
    ids=["order", "certainty", "spelling", "and-more", "less", "and-more-elsewhere"],
)
def test_what_was_rejected_is_never_proposed_again(reread, states):
    interview = imported(LEFT)
    row = card(interview, "club")
    review.reject(row.pk, 1, None)
    assert again(interview, reread) == states


def test_what_was_put_off_comes_at_the_end_and_stays_when_it_is_read_again():
    interview = imported(AGE, POSITION)
    review.later(card(interview, "age").pk, 1, None)
    assert again(interview, AGE, POSITION) == ["later", "waiting"]


def test_an_editor_may_keep_a_fact_from_readers_and_undo_remembers_it():
    interview = imported(POSITION)
    row = card(interview, "position")
    with pytest.raises(review.Refused, match="no level"):
        accept(row, visibility="secret")
    decision = accept(row, visibility="internal")
    assert Detail.objects.get().visibility == "internal"
    assert decision.choices["visibility"] == "internal"
