"""What follows from the facts of a player and is kept beside them: his own columns, and his verdicts.

This is the one place that writes the columns of `Player` which repeat the best-ranked public facts. One of them grows
wrong by a day alone, the club when a spell ends: `refresh_clubs` is for the nightly run, and pages of one player ask
the day themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, cast, get_args

from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.utils import timezone

from players import verdicts
from players.models import CareerStep, Detail, Fact, KnownFact, Player, Source
from players.models.fact_sets import FactQuerySet
from players.ranking import present_step, rank
from players.verdicts import Written

BATCH = 500
FACTS: tuple[type[Fact], ...] = get_args(KnownFact)


def refresh(player: Player) -> None:
    """Repeat in the player's own columns what the best-ranked facts say that everybody may read; anew his verdicts.

    To be called after any change to his facts and after the release of a source. Twice changes nothing more.
    The rank of a draft's facts is the same: being published is asked where the player is fetched.
    """
    today = timezone.localdate()
    _refresh_columns([player], today)
    verdicts.refresh(player, today)


def refresh_all(players: Sequence[Player]) -> None:
    """As `refresh`, of many who are new, with few queries for all of them; to be called inside of a transaction."""
    today = timezone.localdate()
    for place in range(0, len(players), BATCH):
        _refresh_columns(players[place : place + BATCH], today)
    for _done in verdicts.recompute(Player.objects.filter(pk__in=[player.pk for player in players]), today, Written()):
        pass


def _refresh_columns(players: Sequence[Player], today: date) -> None:
    _let_stand_in(players)
    for player, columns in _columns(players, today):
        Player.objects.filter(pk=player.pk).update(**columns)
        for name, value in columns.items():
            setattr(player, name, value)


def _let_stand_in(players: Sequence[Player]) -> None:
    """Readers are told what lost only against what is kept from them, until that is released."""
    for model in FACTS:
        facts = cast("FactQuerySet[Fact]", model._default_manager.all())
        for fact in facts.of_all(players).that_lost():
            if fact.stands_in != (stands_in := fact.lost_to_what_is_kept_back):
                facts.filter(pk=fact.pk).update(stands_in=stands_in)


def refresh_cited(source: Source) -> None:
    """Refresh everybody of whom a source says something: after it was released or withdrawn."""
    for player in Player.objects.cited_from(source).order_by("pk"):  # the order in which everybody locks players
        refresh(player)


def refresh_clubs(today: date) -> int:
    """Tell the club of today of everybody with a spell whose end is said; how many have another one than before.

    Twice changes nothing more. Each batch is one transaction.
    """
    ending = CareerStep.objects.public().filter(relation=CareerStep.Relation.CURRENT, end_latest__isnull=False)
    players = Player.objects.filter(pk__in=ending.order_by().values("player")).order_by("pk")
    last = changed = 0
    while batch := list(players.filter(pk__gt=last).values_list("pk", flat=True)[:BATCH]):
        last = batch[-1]
        with transaction.atomic():
            changed += _refresh_clubs(batch, today)
    return changed


def _refresh_clubs(batch: Sequence[int], today: date) -> int:
    players = list(Player.objects.select_for_update(no_key=True).filter(pk__in=batch).order_by("pk"))
    spells = _spells(players)
    changed = 0
    for player in players:
        step = present_step(spells.get(player.pk, ()), today)
        club = step.club_id if step else None
        if club != player.club_id:
            changed += Player.objects.filter(pk=player.pk).update(club=club)
    return changed


def _spells(players: Sequence[Player]) -> dict[int, list[CareerStep]]:
    found: dict[int, list[CareerStep]] = {}
    for spell in CareerStep.objects.public().with_evidence(AnonymousUser()).of_all(players):
        found.setdefault(spell.player_id, []).append(spell)
    return found


def _columns(players: Sequence[Player], today: date) -> Iterator[tuple[Player, dict[str, Any]]]:
    everybody = AnonymousUser()
    details = (
        Detail.objects.of_all(players)
        .public()
        .with_evidence(everybody)
        .with_citations(everybody)
        .select_related("named_source")
    )
    by_kind: dict[tuple[int, str], list[Detail]] = {}
    for detail in details:
        by_kind.setdefault((detail.player_id, detail.kind), []).append(detail)
    kinds, spells = Detail.Kind, _spells(players)
    for player in players:
        position, foot, height, place, birth = (
            max(by_kind.get((player.pk, kind), ()), key=lambda each: rank(each, each.citations.all()), default=None)
            for kind in (kinds.POSITION, kinds.FOOT, kinds.HEIGHT, kinds.BIRTH_PLACE, kinds.BIRTH_DATE)
        )
        step = present_step(spells.get(player.pk, ()), today)
        yield (
            player,
            {
                "position": position.value if position else "",
                "foot": foot.value if foot else "",
                "height_cm": height.number if height else None,
                "birthplace": place.value if place else "",
                "birth_earliest": birth.date_earliest if birth else None,
                "birth_latest": birth.date_latest if birth else None,
                "club_id": step.club_id if step else None,
            },
        )
