"""When what the lists count was changed last, so that nobody is told a number that no longer holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from secrets import randbits
from typing import TYPE_CHECKING, Any, TypeVar

from django.core.cache import cache
from django.db import models, transaction
from django.db.models import Count, Sum
from django.db.models.signals import post_delete, post_save

from players.models.visibility import levels_for

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

KEPT = 64
BITS = 48  # the sum of a few hundred still fits into a column

AnyModel_co = TypeVar("AnyModel_co", bound=models.Model, covariant=True)
ModelClass = TypeVar("ModelClass", bound=type[models.Model])
Counted = TypeVar("Counted")


class RenewalQuerySet(models.QuerySet["Renewal"]):
    def state(self) -> int:
        """Another number after every change, for whoever sees the change; never one that was told before.

        A counter would not do: of two changes at once the one with the smaller number may be seen last, and one that
        is rolled back gives its number to the next.
        """
        told: int | None = self.aggregate(state=Sum("token"))["state"]
        return told or 0

    def add(self) -> None:
        """Something changed. Nobody waits for anybody: it is a row more, in the transaction that is open, if one is."""
        made = self.create(token=randbits(BITS))
        if made.pk % KEPT == 0:  # what others are just writing or sweeping away is left to the next
            with transaction.atomic(using=self.db):  # a row may be saved where no transaction is open
                old = self.filter(pk__lte=made.pk - KEPT).select_for_update(skip_locked=True)
                self.filter(pk__in=list(old.values_list("pk", flat=True))).delete()


class Renewal(models.Model):
    """One time that something changed that pages count: players, by what they are found, clubs, interviews; any act."""

    token = models.BigIntegerField()

    objects = RenewalQuerySet.as_manager()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return str(self.token)


class CountedQuerySet(models.QuerySet[AnyModel_co]):
    """Of rows that the lists count: whoever writes many of them says so by that."""

    def counted_by(self, *columns: str) -> Counter[tuple[Any, ...]]:
        """By the values of some columns how many rows have them."""
        rows = self.order_by().values_list(*columns).annotate(rows=Count("*"))
        return Counter({tuple(values): number for *values, number in rows})

    def update(self, **columns: Any) -> int:
        changed = super().update(**columns)
        if changed:
            Renewal.objects.add()
        return changed

    def delete(self) -> tuple[int, dict[str, int]]:
        gone = super().delete()
        if gone[0]:
            Renewal.objects.add()
        return gone

    def bulk_create(self, objs: Iterable[AnyModel_co], *args: Any, **kwargs: Any) -> list[AnyModel_co]:
        made = super().bulk_create(objs, *args, **kwargs)
        if made:
            Renewal.objects.add()
        return made


def kept(
    what: str, user: AbstractBaseUser | AnonymousUser, count: Callable[[], Counted], state: int | None = None
) -> Counted:
    """What `count` gives for whoever sees what this user does, remembered as long as nothing is changed.

    The state is read first, here or by who counts several things, so that nothing is told which is older than it. What
    follows from the day has the day in `what`.
    """
    state = Renewal.objects.state() if state is None else state
    key = f"kept:{what}:{'-'.join(levels_for(user))}:{state}"
    if (known := cache.get(key)) is None:
        known = (count(),)  # so that nothing is a thing to remember too
        cache.set(key, known)
    return known[0]  # type: ignore[no-any-return]


def is_counted(model: ModelClass) -> ModelClass:
    """Of a model whose rows the lists count: saving or deleting one tells it too."""
    for signal in (post_save, post_delete):
        signal.connect(_tell, sender=model, dispatch_uid=f"renewals.{model._meta.label}")
    return model


def _tell(**_signal: Any) -> None:
    Renewal.objects.add()
