from __future__ import annotations

from datetime import datetime, timedelta
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from interviews.models.interviews import Interview

HELD_FOR = timedelta(minutes=10)  # without a sign of life


class ReviewLockQuerySet(models.QuerySet["ReviewLock"]):
    def with_people(self) -> Self:
        return self.select_related("user", "taken_from")


class ReviewLock(models.Model):
    """Who reviews an interview now. A courtesy between editors: what guards a decision is the proposal's version."""

    interview = models.OneToOneField(Interview, on_delete=models.CASCADE, related_name="review_lock")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="review_locks")
    since = models.DateTimeField()
    seen_at = models.DateTimeField(help_text=_("The last sign of life; ten minutes without one free the interview."))
    taken_from = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Who reviewed it before, and is told so on his next decision."),
    )

    objects = ReviewLockQuerySet.as_manager()

    class Meta:
        ordering = ("interview",)

    def __str__(self) -> str:
        return f"{self.interview}: {self.user}"

    def holds_at(self, now: datetime) -> bool:
        return self.seen_at > now - HELD_FOR
