"""Interviews and their decisions follow when players or clubs are merged, and can be decided on and undone after it."""

from __future__ import annotations

from typing import Any

import pytest

from interviews import review
from interviews.models import Decision, Interview, Mention, RuledOut
from players import merging
from players.models import CareerStep, Citation, Club, Detail, Player
from tests.builders import add_mention, make_club, make_interview, make_player
from tests.interviews.extractions import AGE, CAME, IDOL, LEFT, MOVE, POSITION, another, card, imported, said
from tests.players.merging.holdings_of_all import difference, settled
from tests.players.merging.pairs import merge

pytestmark = pytest.mark.django_db


def accepted_twice() -> tuple[Player, Player, list[Decision]]:
    """Two interviews whose man was taken for two; each has told his position, and his age is still waiting."""
    first, second = imported(POSITION, AGE), another(POSITION, said("age", "22", value=22))
    decisions = []
    for number, interview in enumerate((first, second)):
        player = make_player(f"Jaro Lindhoff {number}", published=False)
        row = card(interview, "position")
        decisions.append(review.accept(row.pk, row.version, None, person=player))
    return Player.objects.get(name="Jaro Lindhoff 0"), Player.objects.get(name="Jaro Lindhoff 1"), decisions


def test_a_decision_remembers_the_one_who_is_kept():
    kept, gone, (_first, second) = accepted_twice()
    before = settled()
    done = merge(kept, gone)
    second.refresh_from_db()
    assert second.choices["person"] == kept.pk
    assert Detail.objects.get().citations.count() == 2
    merging.undo(done, None)
    assert difference(before, settled()) == {}


@pytest.mark.parametrize(
    ("proposal", "part", "name"),
    [
        (said("nationality", "Ihre Mutter ist Japanerin", country="Japan", status="held"), "person", "Jaro Lindhoff"),
        (IDOL, "other", "Enno Wiechert"),
    ],
)
def test_also_where_the_name_was_said_to_mean_another_since(proposal, part, name):
    interview = imported(proposal)
    kept, gone = make_player("Ole Dahlhaus"), make_player("Ole Dalhaus")
    chosen: dict[str, Any] = {part: gone}
    decision = review.accept(interview.proposals.get().pk, 1, None, **chosen)
    review.link_person(interview.pk, name, make_player("Bernd Kolbe"))
    merge(kept, gone)
    decision.refresh_from_db()
    assert decision.choices[part] == kept.pk


@pytest.mark.parametrize("number", [0, 1])
def test_a_decision_is_undone_after_the_merge(number):
    kept, gone, decisions = accepted_twice()
    merge(kept, gone)
    row = decisions[number].proposal
    row.refresh_from_db()
    review.undo(row.pk, row.version, None)
    fact = Detail.objects.get()
    assert (fact.player, fact.citations.count()) == (kept, 1)
    assert fact.citations.get() in decisions[1 - number].citations.all()
    row.refresh_from_db()
    review.accept(row.pk, row.version, None)
    assert Detail.objects.get().citations.count() == 2


def test_what_still_waits_is_accepted_for_the_one_who_is_kept():
    kept, gone, (_first, second) = accepted_twice()
    merge(kept, gone)
    row = card(Interview.objects.get(pk=second.proposal.interview_id), "age")
    review.accept(row.pk, row.version, None)
    assert Detail.objects.get(kind="birth_date").player == kept


def test_an_acceptance_for_the_one_who_is_gone_is_refused_and_nothing_is_lost():
    kept, gone, (_first, second) = accepted_twice()
    row = card(second.proposal.interview, "age")
    merge(kept, gone)
    with pytest.raises(review.Refused, match="Jaro Lindhoff 1 was merged with Jaro Lindhoff 0"):
        review.accept(row.pk, row.version, None, person=gone)
    row.refresh_from_db()
    assert row.state == "waiting"


def test_a_draft_is_not_removed_with_the_decision_that_had_made_the_other():
    interview = imported(POSITION)
    row = card(interview, "position")
    decision = review.accept(row.pk, row.version, None)
    gone = Player.objects.get()
    kept = make_player("Jaro Lindhof", published=False)
    merge(kept, gone)
    decision.refresh_from_db()
    assert decision.choices["drafts"]["players"] == []
    row.refresh_from_db()
    review.undo(row.pk, row.version, None)
    assert Player.objects.get() == kept


def test_a_merge_is_not_undone_over_what_was_decided_since():
    kept, gone, (_first, second) = accepted_twice()
    done = merge(kept, gone)
    row = card(second.proposal.interview, "age")
    review.accept(row.pk, row.version, None)
    with pytest.raises(merging.ChangedSince, match="accepted since"):
        merging.undo(done, None)
    row.refresh_from_db()
    review.undo(row.pk, row.version, None)
    merging.undo(done, None)
    assert Detail.objects.filter(player=gone.pk).count() == 1


def test_a_club_that_was_misspelt_is_merged_and_its_decisions_follow():
    interview = imported(MOVE, CAME, LEFT)
    real = make_club("Grün-Weiß Torfmoor 1920")
    row = card(interview, "transfer")
    decision = review.accept(row.pk, row.version, None)
    draft = Club.objects.get(name="Grün-Weiß Torfmoor")
    before = settled()
    done = merge(real, draft)
    decision.refresh_from_db()
    assert decision.choices["clubs"]["to_club"] == real.pk
    assert draft.pk not in decision.choices["drafts"]["clubs"]
    merging.undo(done, None)
    assert difference(before, settled()) == {}
    merge(real, draft)
    row.refresh_from_db()
    review.undo(row.pk, row.version, None)
    assert not CareerStep.objects.exists()
    assert Club.objects.filter(pk=real.pk).exists()


def test_a_name_that_means_the_one_no_longer_does_not_mean_the_other():
    kept, gone = make_player("Jaro Lindhoff"), make_player("Jaro Lindhof")
    interview = make_interview("Jaro Lindhof kommt.")
    mention = add_mention(interview, "Jaro Lindhof", player=gone)
    RuledOut.objects.create(mention=mention, player=kept)
    before = settled()
    done = merge(kept, gone)
    assert Mention.objects.get().player == kept
    assert not RuledOut.objects.exists()
    merging.undo(done, None)
    assert difference(before, settled()) == {}


def test_further_words_for_a_fact_follow_it():
    kept, gone, (_first, second) = accepted_twice()
    interview = second.proposal.interview
    fact = Detail.objects.get(player=gone)
    words = review.selected(interview, "in Hellbach war ich in der Jugend")
    proposal = review.add_quote(interview.pk, fact.anchor, words, None)
    done = merge(kept, gone)
    proposal.refresh_from_db()
    assert proposal.fields["fact"] == Detail.objects.get().anchor
    merging.undo(done, None)
    proposal.refresh_from_db()
    assert proposal.fields["fact"] == fact.anchor
    assert Citation.objects.filter(detail=fact).count() == 2
