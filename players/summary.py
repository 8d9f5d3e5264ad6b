"""What follows from the facts of a player and is kept beside them: his own columns, and his verdicts.

This is the one place that writes the columns of `Player` which repeat the best-ranked public facts.
"""

from __future__ import annotations

from typing import Any, cast, get_args

from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from players import verdicts
from players.models import CareerStep, Detail, Fact, KnownFact, Player, Source
from players.models.fact_sets import FactQuerySet
from players.ranking import present_step, rank

FACTS: tuple[type[Fact], ...] = get_args(KnownFact)


def refresh(player: Player) -> None:
    """Repeat in the player's own columns what the best-ranked facts say that everybody may read; anew his verdicts.

    To be called after any change to his facts and after the release of a source. Twice changes nothing more.
    The rank of a draft's facts is the same: being published is asked where the player is fetched.
    """
    _let_stand_in(player)
    columns = _columns(player)
    Player.objects.filter(pk=player.pk).update(**columns)
    for name, value in columns.items():
        setattr(player, name, value)
    verdicts.refresh(player, timezone.localdate())


def _let_stand_in(player: Player) -> None:
    """Readers are told what lost only against what is kept from them, until that is released."""
    for model in FACTS:
        facts = cast("FactQuerySet[Fact]", model._default_manager.all())
        for fact in facts.of(player).that_lost():
            if fact.stands_in != (stands_in := fact.lost_to_what_is_kept_back):
                facts.filter(pk=fact.pk).update(stands_in=stands_in)


def refresh_cited(source: Source) -> None:
    """Refresh everybody of whom a source says something: after it was released or withdrawn."""
    for player in Player.objects.cited_from(source).order_by("pk"):  # the order in which everybody locks players
        refresh(player)


def _columns(player: Player) -> dict[str, Any]:
    everybody = AnonymousUser()
    details = (
        Detail.objects.filter(player=player)
        .public()
        .with_evidence(everybody)
        .with_citations(everybody)
        .select_related("named_source")
    )
    by_kind: dict[str, list[Detail]] = {}
    for detail in details:
        by_kind.setdefault(detail.kind, []).append(detail)
    kinds = Detail.Kind
    found = {
        kind: max(by_kind.get(kind, ()), key=lambda each: rank(each, each.citations.all()), default=None)
        for kind in (kinds.POSITION, kinds.FOOT, kinds.HEIGHT, kinds.BIRTH_PLACE, kinds.BIRTH_DATE)
    }
    step = present_step(CareerStep.objects.filter(player=player).public().with_evidence(everybody))
    position, foot, height, place, birth = found.values()
    return {
        "position": position.value if position else "",
        "foot": foot.value if foot else "",
        "height_cm": height.number if height else None,
        "birthplace": place.value if place else "",
        "birth_earliest": birth.date_earliest if birth else None,
        "birth_latest": birth.date_latest if birth else None,
        "club_id": step.club_id if step else None,
    }
