"""Every version of what is public: each save or deletion keeps the row as it was, and the change it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords
from simple_history.signals import pre_create_historical_record

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class Change(models.Model):
    """One act that changed public content: who, when, what he did, and why. Its rows are the versions that name it."""

    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="changes",
        help_text=_("Empty: a command."),
    )
    at = models.DateTimeField(auto_now_add=True, db_index=True)
    what = models.CharField(max_length=200, help_text=_("In words: accepted, “played for SV Hellbach”."))
    why = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return self.what


class Version(models.Model):
    """What every kept version has besides the row itself."""

    change = models.ForeignKey(Change, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        abstract = True


_open: ContextVar[Change | None] = ContextVar("change", default=None)


@contextmanager
def change(user: User | None, what: str, why: str = "") -> Iterator[Change]:
    """Everything saved inside is one change, in one transaction. Inside another change it is part of that one.

    A change in which nothing was saved leaves no trace.
    """
    if (outer := _open.get()) is not None:
        yield outer
        return
    with transaction.atomic():
        made = Change.objects.create(by=user, what=what[:200], why=why[:300])
        made.kept = 0  # type: ignore[attr-defined]
        token = _open.set(made)
        try:
            yield made
        finally:
            _open.reset(token)
        if not made.kept:  # type: ignore[attr-defined]
            made.delete()


def who_acts() -> User | None:
    """By whom the change is that is open; without one whoever sent the request."""
    if (made := _open.get()) is not None:
        return made.by
    user = getattr(getattr(HistoricalRecords.context, "request", None), "user", None)
    return user if user is not None and user.is_authenticated else None


def _who(instance: models.Model, request: Any = None, **_signal: Any) -> User | None:
    """By the change that is open; else whoever sent the request."""
    if (made := _open.get()) is not None:
        return made.by
    user = getattr(request, "user", None)
    return user if user is not None and user.is_authenticated else None


def _stamp(history_instance: Version, **_signal: Any) -> None:
    made = _open.get()
    if made is not None:
        history_instance.change = made
        history_instance.history_change_reason = made.why[:100] or None  # type: ignore[attr-defined]
        made.kept += 1  # type: ignore[attr-defined]


pre_create_historical_record.connect(_stamp, dispatch_uid="players.models.versions")


def every_version(*, inherit: bool = False, apart_from: Sequence[str] = ()) -> HistoricalRecords:
    """For a model's `history`: its rows' versions, without the columns that only repeat other rows."""
    return HistoricalRecords(bases=(Version,), get_user=_who, inherit=inherit, excluded_fields=list(apart_from))
