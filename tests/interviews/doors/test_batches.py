"""Many cards at once: told first, conflicts and choices left out, one undo for all."""

from __future__ import annotations

import uuid

import pytest

from interviews import review
from interviews.models import Decision, Interview
from players.models import CareerStep, Citation, Club, Detail, Player, Relationship, versions
from tests import builders
from tests.interviews.extractions import AGE, ALL, IDOL, POSITION, TODAY, another, card, imported, said

pytestmark = pytest.mark.django_db
DEFENDER = said("position", "Stürmer", value="defender")


def seen(interview: Interview) -> list[tuple[int, int]]:
    return list(interview.proposals.cards().values_list("pk", "version"))


def accept_all(interview: Interview, user=None) -> review.Accepted:
    return review.accept_all(interview.pk, seen(interview), user, today=TODAY)


def undo_all(done: review.Accepted, user=None) -> list[Decision]:
    assert done.batch is not None
    return review.undo_all(done.batch, user, today=TODAY)


def test_the_plan_counts_by_kind_and_standing_and_changes_nothing():
    interview = imported(*ALL)
    plan = review.plan_accept(interview.pk, seen(interview))
    assert (len(plan.taken), plan.left_out) == (8, ())
    assert ("national team", review.Standing.NEW, 2) in plan.counts
    assert sum(number for _label, _standing, number in plan.counts) == 8
    assert not Decision.objects.exists()
    assert not Player.objects.exists()


def test_all_are_accepted_in_one_change_and_one_undo_takes_all_back():
    interview, user = imported(*ALL), builders.make_user()
    done = accept_all(interview, user)
    assert len(done.decisions) == 8
    assert done.left_out == ()
    assert Decision.objects.filter(batch=done.batch).count() == 8
    assert Player.objects.filter(name="Jaro Lindhoff").count() == 1
    assert {version.change.what for version in Detail.history.select_related("change")} == {"accepted at once: 8 cards"}
    undone = undo_all(done, user)
    assert len(undone) == 8
    for model in (Citation, CareerStep, Detail, Relationship, Player, Club):
        assert not model.objects.exists()
    assert {row.state for row in interview.proposals.all()} == {"waiting"}
    assert versions.Change.objects.filter(what="undone at once: 8 cards").count() == 1


def test_a_conflict_is_left_out_and_named():
    review.accept(imported(POSITION).proposals.get().pk, 1, None, today=TODAY)
    second = another(DEFENDER, AGE)
    plan = review.plan_accept(second.pk, seen(second))
    assert [planned.words for planned in plan.taken] == ["22 years old"]
    assert ["contradicts" in left.why for left in plan.left_out] == [True]
    done = accept_all(second)
    assert [left.words for left in done.left_out] == ["defender"]
    assert card(second, "position").state == "waiting"
    assert Detail.objects.get(kind="position").contested is False


def test_two_that_contradict_each_other_are_not_both_taken():
    interview = imported(POSITION, DEFENDER)
    done = accept_all(interview)
    assert (len(done.decisions), len(done.left_out)) == (1, 1)
    assert "contradicts" in done.left_out[0].why


def test_a_card_that_needs_a_choice_is_left_out():
    for slug in ("jaro-lindhoff", "jaro-lindhoff-2"):
        builders.make_player("Jaro Lindhoff", slug=slug)
    interview = imported(POSITION)
    plan = review.plan_accept(interview.pk, seen(interview))
    assert "2 players are called" in plan.left_out[0].why
    done = accept_all(interview)
    assert (done.batch, done.decisions) == (None, ())
    assert not versions.Change.objects.filter(what__startswith="accepted at once").exists()


def test_what_was_decided_meanwhile_is_left_out_and_says_by_whom():
    interview, user = imported(POSITION, AGE), builders.make_user(name="anna")
    old = seen(interview)
    review.reject(card(interview, "position").pk, 1, user)
    done = review.accept_all(interview.pk, old, None, today=TODAY)
    assert [decision.proposal.kind for decision in done.decisions] == ["age"]
    assert "now rejected by anna" in done.left_out[0].why
    assert card(interview, "position").state == "rejected"


@pytest.mark.parametrize("what", ["gone", "side", "elsewhere"])
def test_what_is_no_card_of_this_interview_is_left_out(what):
    interview = imported(*ALL)
    side = interview.proposals.filter(part_of__isnull=False).first()
    other = another(POSITION).proposals.get()
    assert side is not None
    pk = {"gone": 10**9, "side": side.pk, "elsewhere": other.pk}[what]
    done = review.accept_all(interview.pk, [(pk, 1)], None, today=TODAY)
    assert (done.batch, len(done.left_out)) == (None, 1)
    assert not Decision.objects.exists()


def test_what_was_undone_by_itself_is_left_out_of_the_undo_of_all():
    interview = imported(POSITION, AGE)
    done = accept_all(interview)
    review.undo(card(interview, "age").pk, 2, None, today=TODAY)
    assert [decision.proposal.kind for decision in undo_all(done)] == ["position"]


def test_a_batch_is_undone_once():
    user = builders.make_user(name="anna")
    done = accept_all(imported(POSITION))
    undo_all(done, user)
    with pytest.raises(review.Refused, match="undone already by anna"):
        undo_all(done)
    with pytest.raises(review.Refused, match="no such batch"):
        review.undo_all(uuid.uuid4(), None, today=TODAY)


def test_what_was_accepted_upon_a_batch_stays_when_it_is_undone():
    done = accept_all(imported(POSITION, IDOL))
    second = another(POSITION)
    review.accept(second.proposals.get().pk, 1, None, today=TODAY)
    undo_all(done)
    position = Detail.objects.get()
    assert [citation.source_id for citation in position.citations.all()] == [second.source_id]
