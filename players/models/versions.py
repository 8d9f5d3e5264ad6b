"""Every version of what is public: each save or deletion keeps the row as it was, and the change it belongs to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords
from simple_history.signals import pre_create_historical_record

from players.models.renewals import is_counted

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@is_counted
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

    Without a user it is whoever sent the request. A change in which nothing was saved leaves no trace.
    """
    if (outer := _open.get()) is not None:
        yield outer
        return
    with transaction.atomic():
        made = Change.objects.create(by=user or who_acts(), what=_cut(what, 200), why=_cut(why, 300))
        made.kept = 0  # type: ignore[attr-defined]
        token = _open.set(made)
        try:
            yield made
        finally:
            _open.reset(token)
        if not made.kept:  # type: ignore[attr-defined]
            Change.objects.filter(pk=made.pk)._raw_delete(made._state.db)  # nothing can name it


@contextmanager
def attempt() -> Iterator[None]:
    """A step of a change that may fail and be caught: what it saved is taken back, and counts for nothing."""
    made = _open.get()
    before = made.kept if made else 0  # type: ignore[attr-defined]
    try:
        with transaction.atomic():
            yield
    except BaseException:
        if made:
            made.kept = before  # type: ignore[attr-defined]
        raise


def keep_all(rows: Collection[models.Model], kind: str) -> None:
    """Versions of what was written in bulk, which no signal tells of; inside a change. `kind`: "+" new, "~" changed."""
    made = _open.get()
    if made is None:
        raise RuntimeError("What is written in bulk is part of a change: open one with versions.change.")
    for model in {type(row) for row in rows}:
        of_model = [row for row in rows if type(row) is model]
        history = model.history.model  # type: ignore[attr-defined]
        history.objects.bulk_create(
            [
                history(
                    history_date=timezone.now(),
                    history_type=kind,
                    history_user=made.by,
                    history_change_reason=_reason(made),
                    change=made,
                    **{field.attname: getattr(row, field.attname) for field in history.tracked_fields},
                )
                for row in of_model
            ],
            batch_size=500,
        )
        made.kept += len(of_model)  # type: ignore[attr-defined]


def _cut(words: str, longest: int) -> str:
    """What a column takes, whatever an editor has typed."""
    words = "".join(letter if letter.isprintable() else " " for letter in words)
    return words if len(words) <= longest else f"{words[: longest - 2]} …"


def _reason(made: Change) -> str | None:
    return made.why[:100] or None


def who_acts() -> User | None:
    """By whom the change is that is open; without one whoever sent the request; nobody for a command."""
    if (made := _open.get()) is not None:
        return made.by
    request = getattr(HistoricalRecords.context, "request", None)
    user = getattr(request, "user", None)
    return user if user is not None and user.is_authenticated else None


def _who(instance: models.Model, **_signal: Any) -> User | None:
    return who_acts()


def _stamp(history_instance: Version, **_signal: Any) -> None:
    """What is saved outside of any change is a change by itself, without words."""
    made = _open.get()
    if made is None:
        history_instance.change = Change.objects.create(by=who_acts())
        return
    history_instance.change = made
    history_instance.history_change_reason = _reason(made)  # type: ignore[attr-defined]
    made.kept += 1  # type: ignore[attr-defined]


pre_create_historical_record.connect(_stamp, dispatch_uid="players.models.versions")


def every_version(*, inherit: bool = False, apart_from: Sequence[str] = ()) -> HistoricalRecords:
    """For a model's `history`: its rows' versions, without the columns that only repeat other rows."""
    return HistoricalRecords(bases=(Version,), get_user=_who, inherit=inherit, excluded_fields=list(apart_from))


def rename(what: str) -> None:
    """Say what the open change was once that is known, where it has no words yet: a form is read only inside of it."""
    made = _open.get()
    if made is not None and not made.what:
        made.what = _cut(what, 200)
        made.save(update_fields=["what"])
