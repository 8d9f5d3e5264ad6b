"""What a register holds: a source that is no text, on which facts rest without a quote. Its page lists them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, cast

from django.db.models import ForeignKey

from players.evidence import ShownFact, show
from players.models import Association, Club, KnownFact, Player, Source
from players.models.sources import FACT_FIELDS, fact_model

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from players.models.fact_sets import FactQuerySet

MOST_FACTS = 200  # on its page; the players' own pages show the rest
NAMED = (Player, Club, Association, Source)


@dataclass(frozen=True, slots=True)
class Recorded:
    player: Player
    facts: tuple[ShownFact, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """Whom it tells of, by name, and what; `is_cut` where there is more than fits on a page."""

    people: tuple[Recorded, ...] = ()
    is_cut: bool = False


def recorded_in(source: Source, user: AbstractBaseUser | AnonymousUser) -> Register:
    """The facts that the user may see and that name the source as theirs. One query for each kind of fact."""
    found = sorted(_facts(source, user), key=lambda fact: (fact.player.key, fact.player_id))
    shown = show(found[:MOST_FACTS], user)
    people = tuple(
        Recorded(facts[0].fact.player, facts)
        for _pk, group in groupby(shown, key=lambda entry: entry.fact.player_id)
        if (facts := tuple(group))
    )
    return Register(people, len(found) > MOST_FACTS)


def _facts(source: Source, user: AbstractBaseUser | AnonymousUser) -> Iterator[KnownFact]:
    for facts in by_kind(user):
        recorded = cast("FactQuerySet[Any]", facts.model._default_manager.get_queryset()).recorded_in(source, user)
        first = recorded.order_by("player__key", "player", "pk").values_list("pk", flat=True)[: MOST_FACTS + 1]
        yield from facts.filter(pk__in=list(first))  # of thousands only the keys are sorted


def by_kind(user: AbstractBaseUser | AnonymousUser, *, listed: bool = False) -> Iterator[FactQuerySet[Any]]:
    """All facts that the user may see, kind by kind, each with whom and what it names.

    `listed`: for whoever asks himself whether the user may see the player.
    """
    for field in FACT_FIELDS:
        model = fact_model(field)
        facts = cast("FactQuerySet[Any]", model._default_manager.get_queryset())
        named = [
            key.name
            for key in model._meta.concrete_fields
            if isinstance(key, ForeignKey) and key.related_model in NAMED
        ]
        yield (facts.listed(user) if listed else facts.visible_to(user)).select_related(*named)
