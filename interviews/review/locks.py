"""Two editors on one interview: who came first is told to the other, who may take over.

A courtesy, kept by one conditional write each, so that it never waits for a decision. What guards the content is
the version of each proposal.
"""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User
from django.utils import timezone

from interviews.models import Interview, ReviewLock
from interviews.models.locks import HELD_FOR
from interviews.review.refusals import Locked


def enter(interview: Interview, user: User, now: datetime | None = None) -> ReviewLock:
    """Take the interview for review, or give a sign of life. The lock may be another's: compare its `user`.

    It is the editor's own where nobody held it, or nobody did for ten minutes.
    """
    now = now or timezone.now()
    ReviewLock.objects.get_or_create(interview=interview, defaults={"user": user, "since": now, "seen_at": now})
    if not ReviewLock.objects.filter(interview=interview, user=user).update(seen_at=now):
        forgotten = ReviewLock.objects.filter(interview=interview, seen_at__lte=now - HELD_FOR)
        forgotten.update(user=user, since=now, seen_at=now, taken_from=None)
    return ReviewLock.objects.with_people().get(interview=interview)


def take_over(interview: Interview, user: User, now: datetime | None = None) -> ReviewLock:
    """Review it from now on; whoever had it before is told on his next decision."""
    now = now or timezone.now()
    held = enter(interview, user, now)
    if held.user_id != user.pk:
        others = ReviewLock.objects.filter(pk=held.pk, user=held.user_id)
        others.update(user=user, since=now, seen_at=now, taken_from=held.user_id)
    return ReviewLock.objects.with_people().get(pk=held.pk)


def leave(interview: Interview, user: User) -> None:
    """Free the interview, where it is his."""
    ReviewLock.objects.filter(interview=interview, user=user).delete()


def check(interview_id: int, user: User | None, now: datetime | None = None) -> None:
    """Raise Locked where another reviews the interview; a sign of life where the editor does. Commands go through."""
    if user is None:
        return
    now = now or timezone.now()
    if ReviewLock.objects.filter(interview=interview_id, user=user).update(seen_at=now):
        return
    lock = ReviewLock.objects.with_people().filter(interview=interview_id).first()
    if lock is not None and lock.holds_at(now):
        raise Locked(lock, user)
