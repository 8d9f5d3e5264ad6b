from datetime import datetime
from typing import Any, Self

from django.db import models


class TryQuerySet(models.QuerySet[Any]):
    def since(self, moment: datetime) -> Self:
        return self.filter(at__gte=moment)

    def before(self, moment: datetime) -> Self:
        return self.filter(at__lt=moment)


class LoginTry(models.Model):
    """One attempt to log in that has not succeeded. Kept for five minutes, and only as a digest: people type
    their passwords into the field for the name."""

    digest = models.CharField(max_length=64, help_text="Digest of the name tried, or of the address it came from.")
    at = models.DateTimeField(help_text="When it was tried.")

    objects = TryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "login tries"
        indexes = (models.Index(fields=["digest", "at"], name="login_try_digest_at"),)

    def __str__(self) -> str:
        return f"{self.digest[:8]} at {self.at:%Y-%m-%d %H:%M:%S}"


class SuggestionTry(models.Model):
    """One suggestion that somebody has sent without an account. Kept for an hour, and only as a digest."""

    digest = models.CharField(max_length=64, help_text="Digest of the address it came from.")
    at = models.DateTimeField(help_text="When it was sent.")

    objects = TryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "suggestion tries"
        indexes = (models.Index(fields=["digest", "at"], name="suggestion_try_digest_at"),)

    def __str__(self) -> str:
        return f"{self.digest[:8]} at {self.at:%Y-%m-%d %H:%M:%S}"
