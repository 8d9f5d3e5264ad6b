"""Undo: exactly what a decision did, and no fact says more than its remaining quotes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interviews import review
from interviews.models import Decision, Proposal
from players.models import CareerStep, Citation, Club, Detail, Player, PlayerAlias, Relationship
from tests import builders
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
BORN = said("birth_date", "22", value="2003-05-14")
TALL = said("height", "Ich bin jetzt 22", value=180)


def spell(**years):
    return said("club", "in Hellbach war ich", club="SV Hellbach", relation="former", **years)


def accept(row: Proposal, **choices) -> Decision:
    return review.accept(row.pk, row.version, None, today=TODAY, **choices)


def undo(row: Proposal) -> Decision:
    row.refresh_from_db()
    return review.undo(row.pk, row.version, None, today=TODAY)


@pytest.mark.parametrize("proposal", ALL, ids=lambda proposal: f"{proposal.kind}-{proposal.rule}")
def test_undo_leaves_nothing_of_an_acceptance(proposal):
    row = imported(proposal).proposals.get()
    accept(row)
    undo(row)
    row.refresh_from_db()
    assert row.state == "waiting"
    for model in (Citation, CareerStep, Detail, Relationship, Player, Club):
        assert not model.objects.exists()
    decision = Decision.objects.get()
    assert decision.undone_at is not None


def test_undoing_everything_in_any_order_leaves_nothing():
    interview = imported(*ALL)
    rows = list(interview.proposals.cards())
    for row in rows:
        accept(row)
    for row in rows[::2] + rows[1::2]:
        undo(row)
    for model in (Citation, CareerStep, Detail, Relationship, Player, Club):
        assert not model.objects.exists()


def test_a_move_is_undone_with_both_sides():
    interview = imported(MOVE, CAME, LEFT)
    accept(card(interview, "transfer"))
    undo(card(interview, "transfer"))
    assert {row.state for row in interview.proposals.all()} == {"waiting"}
    assert not CareerStep.objects.exists()


def test_undo_restores_the_value_that_was_refined():
    accept(imported(AGE).proposals.get())
    row = another(BORN).proposals.get()
    accept(row)
    undo(row)
    birth = Detail.objects.get()
    assert (birth.date.isoformat(), birth.origin) == ("2002-12-15/2003-12-14", "derived")
    assert birth.citations.count() == 1


def test_undoing_the_exact_word_leaves_what_the_other_quote_says():
    exact = another(BORN).proposals.get()
    accept(exact)
    age = imported(AGE).proposals.get()
    accept(age)
    assert Detail.objects.get().date.isoformat() == "2003-05-14"
    undo(exact)
    birth = Detail.objects.get()
    assert (birth.date.isoformat(), birth.derivation) == (
        "2002-12-15/2003-12-14",
        "aged 22 on 14 December 2025",
    )
    assert [citation.quote for citation in birth.citations.all()] == ["Ich bin jetzt 22"]
    undo(age)
    assert not Detail.objects.exists()


def test_undo_between_three_acceptances_keeps_the_other_two():
    rows = [imported(AGE), another(replace(AGE, why="again")), another(BORN, published="2026-01-20")]
    proposals = [interview.proposals.get() for interview in rows]
    for row in proposals:
        accept(row)
    undo(proposals[1])
    assert Detail.objects.get().date.isoformat() == "2003-05-14"
    undo(proposals[2])
    assert Detail.objects.get().date.isoformat() == "2002-12-15/2003-12-14"


def test_what_somebody_edited_by_hand_since_is_kept():
    accept(imported(AGE).proposals.get())
    row = another(BORN).proposals.get()
    accept(row)
    birth = Detail.objects.get()
    birth.derivation = "corrected by hand"
    birth.save()
    undo(row)
    assert Detail.objects.get().derivation == "corrected by hand"


def test_a_fact_with_a_named_source_stays_without_quotes():
    row = imported(POSITION).proposals.get()
    accept(row)
    Detail.objects.update(named_source=builders.make_source("Register"))
    undo(row)
    assert Detail.objects.get().citations.count() == 0


def test_a_draft_that_other_facts_use_stays():
    interview = imported(POSITION, IDOL)
    for row in interview.proposals.all():
        accept(row)
    undo(card(interview, "position"))
    assert {player.name for player in Player.objects.all()} == {"Jaro Lindhoff", "Enno Wiechert"}
    undo(card(interview, "relation"))
    assert {player.name for player in Player.objects.all()} <= {"Jaro Lindhoff"}


def test_a_published_player_stays_when_his_first_fact_is_undone():
    row = imported(POSITION).proposals.get()
    accept(row)
    review.publish_player(Player.objects.get(), None)
    undo(row)
    assert Player.objects.get().published_at is not None


def test_the_same_quote_twice_survives_one_undo():
    interview = imported(IDOL)
    accept(card(interview, "relation"))
    quote = Citation.objects.get()
    again = Proposal.objects.create(
        interview=interview,
        kind="relation",
        person="Jaro Lindhoff",
        fields={"other": "Enno Wiechert", "type": "role_model"},
        voice="player",
        certainty="stated",
        rule="other",
        fingerprint="other",
    )
    again.quotes.create(start=quote.start, end=quote.end)
    accept(again)
    undo(interview.proposals.exclude(pk=again.pk).get())
    assert Relationship.objects.get().citations.count() == 1
    undo(again)
    assert not Relationship.objects.exists()


def test_there_is_nothing_to_undo_before_a_decision():
    row = imported(POSITION).proposals.get()
    with pytest.raises(review.StaleProposal):
        undo(row)


def test_an_undo_can_be_followed_by_another_decision():
    row = imported(POSITION).proposals.get()
    accept(row)
    undo(row)
    row.refresh_from_db()
    review.reject(row.pk, row.version, None)
    assert [decision.kind for decision in Decision.objects.standing()] == ["reject"]
    assert Decision.objects.count() == 2


def test_a_conflict_ends_when_the_first_value_is_undone():
    first = imported(POSITION).proposals.get()
    accept(first)
    other = another(said("position", "Stürmer", value="defender")).proposals.get()
    accept(other, on_conflict="keep_both")
    undo(first)
    left = Detail.objects.get()
    assert (left.value, left.contested) == ("defender", False)


@pytest.mark.parametrize(
    "kept", [{"visibility": "editors"}, {"visibility": "internal"}, {"state": "retracted", "state_reason": "an error"}]
)
def test_what_somebody_has_hidden_or_retracted_stays_so_where_it_is_made_anew(kept):
    first = imported(POSITION).proposals.get()
    accept(first)
    accept(another(POSITION).proposals.get())
    before = Detail.objects.get().pk
    Detail.objects.update(**kept)
    undo(first)
    fact = Detail.objects.get()
    assert fact.pk != before
    assert {name: getattr(fact, name) for name in kept} == kept
    fact.player.refresh_from_db()
    assert fact.player.position == ""


def test_a_retraction_goes_over_to_no_other_value():
    first, second = imported(TALL).proposals.get(), another(replace(TALL, fields={"value": 185})).proposals.get()
    accept(first)
    accept(second, on_conflict="prefer_new")
    Detail.objects.filter(number=180).update(state="retracted", state_reason="180 is wrong")
    undo(first)
    assert list(Detail.objects.values_list("number", "state")) == [(185, "current")]


def test_nor_to_a_fact_that_was_there_already():
    """What confirmed the retracted spell confirms another one after the undo."""
    first = imported(spell(from_year=2010, to_year=2012)).proposals.get()
    accept(first)
    told_again = another(spell()).proposals.get()
    accept(told_again)
    gone = CareerStep.objects.get()
    accept(another(spell(from_year=2019)).proposals.get())
    CareerStep.objects.filter(pk=gone.pk).update(state="retracted", state_reason="another man")
    undo(first)
    assert [(str(step.start), step.state) for step in CareerStep.objects.all()] == [("2019", "current")]


@pytest.mark.parametrize(("again", "left"), [(True, {"Pokalsieger": 1, "Meister": 2}), (False, None)])
def test_further_words_go_over_to_no_other_value(again, left):
    cup, league = (said("honour", "Stürmer", value=value) for value in ("Pokalsieger", "Meister"))
    accept(imported(cup).proposals.get())
    first = another(league).proposals.get()
    accept(first)
    if again:
        accept(another(league).proposals.get())
    interview = first.interview
    fact = Detail.objects.get(value="Meister")
    review.add_quote(interview.pk, fact.anchor, review.selected(interview, "Ja, mit 17"), None, today=TODAY)
    if left is None:
        with pytest.raises(review.Refused, match="undo that first"):
            undo(first)
    else:
        undo(first)
        assert {detail.value: detail.citations.count() for detail in Detail.objects.all()} == left


@pytest.mark.parametrize(
    "give",
    [
        lambda player: builders.add_mention(builders.make_interview("Der Lindhoff kam."), "Lindhoff", player=player),
        lambda player: builders.make_interview("Ein anderes Gespräch.", subject=player),
        lambda player: PlayerAlias.objects.create(player=player, name="Jojo"),
    ],
    ids=["mention", "subject", "alias"],
)
def test_a_draft_on_which_others_work_stays(give):
    interview = imported(POSITION)
    row = card(interview, "position")
    accept(row)
    player = Player.objects.get()
    other = builders.make_player()
    mention = builders.add_mention(interview, "Wiechert", player=other)
    mention.ruled_out.create(player=player)  # what this interview says of him keeps nobody
    given = give(player)
    undo(row)
    assert Player.objects.filter(pk=player.pk).exists()
    row.refresh_from_db()
    accept(row)
    given.delete()
    undo(row)
    assert not Player.objects.filter(pk=player.pk).exists()


def test_a_club_that_another_interview_names_stays():
    row = imported(LEFT).proposals.get()
    accept(row)
    builders.add_mention(builders.make_interview("In Hellbach."), "Hellbach", type="club", club=Club.objects.get())
    undo(row)
    assert Club.objects.exists()
