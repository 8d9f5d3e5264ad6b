"""What is held of everybody and every club, as plain values: to compare before a merge and after it is undone."""

from __future__ import annotations

from typing import Any

from django.db.models import Model

from interviews.models import Decision, Interview, Mention, RuledOut
from players.merging.journal import content
from players.models import (
    Citation,
    Club,
    ClubAlias,
    CompleteLists,
    FormerAddress,
    NotTheSame,
    Picture,
    Player,
    PlayerAlias,
    Suggestion,
    Verdict,
)
from players.models.sources import FACT_FIELDS, fact_model
from tests.builders import settle

TABLES = (Player, PlayerAlias, Club, ClubAlias, Citation, CompleteLists, FormerAddress, NotTheSame, Picture, Suggestion)
OTHERS = (Interview, Mention, RuledOut, Decision)
DERIVED = ("position", "foot", "height_cm", "birthplace", "birth_earliest", "birth_latest", "club_id")


def everything() -> dict[str, Any]:
    """Every row that a merge may touch, without versions; the addresses and what follows from the facts too."""
    found: dict[str, Any] = {}
    models: list[type[Model]] = [*TABLES, *OTHERS, *(fact_model(field) for field in FACT_FIELDS)]
    for model in models:
        for row in model._default_manager.order_by("pk"):
            found[f"{model.__name__} {row.pk}"] = content(row)
    for player in Player.objects.order_by("pk"):
        found[f"columns {player.pk}"] = {name: getattr(player, name) for name in DERIVED}
    for decision in Decision.objects.order_by("pk"):
        found[f"quotes {decision.pk}"] = sorted(decision.citations.values_list("pk", flat=True))
    verdicts = Verdict.objects.order_by("player", "association", "audience")
    found["verdicts"] = list(verdicts.values_list("player", "association", "audience", "outcome", "part"))
    return found


def settled() -> dict[str, Any]:
    """The same, once all that follows from the facts is kept, as after any door."""
    for player in Player.objects.order_by("pk"):
        settle(player)
    return everything()


def difference(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """What is not the same, for a message that can be read."""
    keys = sorted({*before, *after})
    return {key: (before.get(key), after.get(key)) for key in keys if before.get(key) != after.get(key)}
