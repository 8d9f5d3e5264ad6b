"""Two editors on one interview: told who came first, taken over, freed after ten minutes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError
from django.utils import timezone

from interviews import review
from interviews.models import ReviewLock
from interviews.review import facts, locking
from players.models import Club, versions
from tests import builders
from tests.interviews.extractions import POSITION, TODAY, imported

pytestmark = pytest.mark.django_db
LATER = timedelta(minutes=11)


@pytest.fixture
def two():
    return builders.make_user(name="anna"), builders.make_user(name="bert")


def test_the_second_is_told_who_came_first(two):
    anna, bert = two
    interview = imported(POSITION)
    assert review.enter(interview, anna).user == anna
    held = review.enter(interview, bert)
    assert held.user == anna
    row = interview.proposals.get()
    with pytest.raises(review.Locked, match=r"anna has been reviewing .* bert"):
        review.accept(row.pk, 1, bert, today=TODAY)
    review.accept(row.pk, 1, anna, today=TODAY)


def test_whoever_lost_it_is_told_on_his_next_decision(two):
    anna, bert = two
    interview = imported(POSITION)
    row = interview.proposals.get()
    review.enter(interview, anna)
    assert review.take_over(interview, bert).taken_from == anna
    with pytest.raises(review.Locked, match=r"bert has taken this interview over from you \(anna\)"):
        review.reject(row.pk, 1, anna)
    row.refresh_from_db()
    assert (row.state, row.version) == ("waiting", 1)
    review.take_over(interview, anna)
    review.reject(row.pk, 1, anna)


def test_ten_minutes_without_a_sign_free_it(two):
    anna, bert = two
    interview, now = imported(POSITION), timezone.now()
    review.enter(interview, anna, now - LATER)
    assert review.enter(interview, bert, now).user == bert


def test_a_forgotten_lock_stops_no_decision(two):
    anna, bert = two
    interview = imported(POSITION)
    review.enter(interview, anna, timezone.now() - LATER)
    review.accept(interview.proposals.get().pk, 1, bert, today=TODAY)


def test_a_decision_is_a_sign_of_life(two):
    anna, bert = two
    interview, now = imported(POSITION), timezone.now()
    review.enter(interview, anna, now - timedelta(minutes=9))
    review.later(interview.proposals.get().pk, 1, anna)
    assert review.enter(interview, bert, now + timedelta(minutes=9)).user == anna


def test_only_the_own_lock_is_left(two):
    anna, bert = two
    interview = imported(POSITION)
    review.enter(interview, anna)
    review.leave(interview, bert)
    assert ReviewLock.objects.get().user == anna
    review.leave(interview, anna)
    assert review.enter(interview, bert).user == bert


def test_taking_over_what_nobody_holds_is_entering(two):
    anna, _bert = two
    interview = imported(POSITION)
    assert review.take_over(interview, anna).user == anna
    assert review.take_over(interview, anna).taken_from is None


def test_commands_are_not_stopped(two):
    interview = imported(POSITION)
    review.enter(interview, two[0])
    review.accept(interview.proposals.get().pk, 1, None, today=TODAY)


def test_only_what_another_has_made_meanwhile_is_begun_anew():
    club = builders.make_club()
    step = builders.make_step(builders.make_player(), club, "2020")
    step.end = builders.partial("2018")
    for fault_of, again in ((step.save, False), (lambda: Club.objects.create(name="X", slug=club.slug), True)):
        with pytest.raises(IntegrityError) as fault, versions.attempt():
            fault_of()
        assert locking._was_in_the_way(fault.value) is again
    with pytest.raises(review.CannotAccept, match="The end lies before the beginning"), versions.attempt():
        facts.save(step)
