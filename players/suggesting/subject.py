"""What a suggestion is about, as the address names it: "detail-12" a fact, "player-3" a player as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from players.evidence import ShownFact, show
from players.models import Fact, KnownFact, Merge, Player
from players.models.fact_sets import FactQuerySet
from players.models.sources import FACT_FIELDS, fact_model
from players.models.visibility import EVERYBODY
from players.numbers import whole
from players.suggesting.tickets import Ticket

PLAYER = "player"


@dataclass(frozen=True, slots=True)
class Subject:
    """What everybody may read of it."""

    player: Player
    shown: ShownFact | None = None

    @property
    def about(self) -> str:
        return self.shown.anchor if self.shown else f"{PLAYER}-{self.player.pk}"

    @property
    def version(self) -> int | None:
        return self.shown.fact.version if self.shown else None

    @property
    def address(self) -> str:
        """Where it stands."""
        page = self.player.get_absolute_url()
        return f"{page}#{self.shown.anchor}" if self.shown else page


@dataclass(frozen=True, slots=True)
class Target:
    """To whom and to what a suggestion is tied, whoever may read that."""

    player: Player
    fact: Fact | None = None


def parts(about: str) -> tuple[str, int]:
    """("detail", 12); the key is 0 where there is none."""
    field, _hyphen, key = about.rpartition("-")
    return field, whole(key)


def public_subject(about: str) -> Subject | None:
    """None where everybody may not read it, or there is no such thing."""
    field, key = parts(about)
    if field == PLAYER:
        player = Player.objects.visible_to(EVERYBODY).filter(pk=key).first()
        return Subject(player) if player else None
    if field not in FACT_FIELDS:
        return None
    facts = cast("FactQuerySet[Any]", fact_model(field)._default_manager.get_queryset())
    named = [each.name for each in facts.model._meta.concrete_fields if each.name in NAMED]
    found: KnownFact | None = facts.visible_to(EVERYBODY).select_related(*named).filter(pk=key).first()
    return Subject(found.player, show([found], EVERYBODY)[0]) if found else None


NAMED = frozenset(
    (
        *("player", "club", "association", "other", "territory"),
        *("birth_territory", "old", "new", "named_source"),
    )
)


def target(ticket: Ticket) -> Target | None:
    """What a form was for, though it is not public any more; None where he is gone."""
    field, key = parts(ticket.about)
    if field in FACT_FIELDS:
        fact = fact_model(field)._default_manager.select_related("player").filter(pk=key).first()
        if fact is not None:
            return Target(fact.player, fact)
    player = Player.objects.filter(pk=ticket.player).first()
    gone = ticket.player
    while player is None and (merge := Merge.objects.that_removed(Player, gone).first()) is not None:
        gone = merge.kept
        player = Player.objects.filter(pk=gone).first()
    return Target(player) if player else None
