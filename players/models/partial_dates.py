"""A partial date in the database: a pair of columns, its earliest and its latest day.

The pair holds an ISO 8601 date of year, month or day precision, or a range, without loss (the precision
follows from the interval), can be compared and indexed, and lets the database refuse what is out of order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from players.dates import PartialDate

if TYPE_CHECKING:
    import datetime


class PartialDatePair:
    """Attribute that reads and writes ``<name>_earliest`` and ``<name>_latest`` as one `PartialDate`."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.earliest, self.latest = f"{name}_earliest", f"{name}_latest"

    def __get__(self, instance: models.Model | None, owner: type) -> Any:
        if instance is None:
            return self
        earliest: datetime.date | None = getattr(instance, self.earliest)
        latest: datetime.date | None = getattr(instance, self.latest)
        return None if earliest is None or latest is None else PartialDate(earliest, latest)

    def __set__(self, instance: models.Model, value: PartialDate | None) -> None:
        setattr(instance, self.earliest, value.earliest if value else None)
        setattr(instance, self.latest, value.latest if value else None)


def earliest_field() -> models.DateField[Any, Any]:
    return models.DateField(null=True, blank=True, help_text=_("Earliest day possible."))


def latest_field() -> models.DateField[Any, Any]:
    return models.DateField(null=True, blank=True, help_text=_("Latest day possible."))


def ordered_pair(name: str) -> models.CheckConstraint:
    """Both columns or none, and the earliest not after the latest (a comparison with NULL would pass)."""
    earliest, latest = f"{name}_earliest", f"{name}_latest"
    return models.CheckConstraint(
        condition=Q(**{f"{earliest}__isnull": True, f"{latest}__isnull": True})
        | Q(**{f"{earliest}__isnull": False, f"{latest}__isnull": False, f"{latest}__gte": models.F(earliest)}),
        name=f"%(app_label)s_%(class)s_{name}_ordered",
    )


def ends_after_it_starts() -> models.CheckConstraint:
    """Of a spell with a `start` and an `end`: it may not have ended before it may have begun."""
    return models.CheckConstraint(
        condition=Q(start_earliest__isnull=True)
        | Q(end_latest__isnull=True)
        | Q(end_latest__gte=models.F("start_earliest")),
        name="%(app_label)s_%(class)s_ends_after_it_starts",
    )
