"""The rows that a merge will write are locked first, in the order of all doors: texts, players by key, clubs by key."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeVar

from django.db import IntegrityError, OperationalError, transaction
from django.utils.translation import gettext as _

from players.merging.following import Model, followers
from players.merging.refusals import Refused
from players.models import CareerStep, Club, Detail, Player, Relationship

Result = TypeVar("Result")
TRIES = 5


class _Grown(Exception):
    """While we waited for a lock, more rows came to name the two: they must be locked before."""


def under_locks(model: Model, keys: Collection[int], act: Callable[[], Result], also: Collection[int] = ()) -> Result:
    """Do something while these rows, everybody whose facts name them, and the players `also` are locked.

    Whoever is waited for may add to them meanwhile: then all locks are given back and taken anew.
    """
    for _attempt in range(TRIES):
        try:
            with transaction.atomic():
                _lock(model, keys, also)
                return act()
        except _Grown:
            continue
        except (IntegrityError, OperationalError) as fault:
            raise Refused(_("Somebody else is changing the same: try again.")) from fault
    raise Refused(_("Others are changing what names the two: try again in a moment."))


def _lock(model: Model, keys: Collection[int], also: Collection[int]) -> None:
    texts = [follower.lock(model, keys) for follower in followers()]
    people = _people(model, keys) | set(also)
    list(Player.objects.select_for_update(no_key=True).filter(pk__in=people).order_by("pk").only("pk"))
    if model is Club:
        list(Club.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk").only("pk"))
    grown = not _people(model, keys) <= people
    if grown or any(
        not follower.lock(model, keys) <= before for follower, before in zip(followers(), texts, strict=True)
    ):
        raise _Grown


def _people(model: Model, keys: Collection[int]) -> set[int]:
    """The players whose facts will be written: the two, or whoever was at the club; and who names them."""
    if model is Club:
        there = CareerStep.objects.filter(club__in=keys).values_list("player", flat=True)
        about = Detail.objects.filter(club__in=keys).values_list("player", flat=True)
        return {*there, *about}
    return {*keys, *Relationship.objects.filter(other__in=keys).values_list("player", flat=True)}
