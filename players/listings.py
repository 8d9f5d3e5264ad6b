"""The one place that writes by which clubs and languages lists find a player, and when something was last said of him.

All of it follows from his facts, and is written whenever `players.verdicts` works him out anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from django.contrib.auth.models import AnonymousUser
from django.db.models import Value

from players.models import CareerStep, PlayedAt, Player, Source, ToldIn
from players.models.listings import Audience
from players.models.sources import FACT_FIELDS, fact_model
from players.models.visibility import SEE_EDITORS

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from players.models.fact_sets import FactQuerySet

BATCH = 500


class _Editor(AnonymousUser):
    """Whoever may read what is for editors, and nothing that is internal."""

    def has_perm(self, perm: str, _obj: object = None) -> bool:
        return perm == SEE_EDITORS


READERS: tuple[tuple[Audience, AnonymousUser], ...] = (
    (Audience.PUBLIC, AnonymousUser()),
    (Audience.EDITORS, _Editor()),
)


def write(players: Collection[int]) -> None:
    """Anew for these players, who are locked. Twice changes nothing more. As many queries for many as for one."""
    _keep(PlayedAt, players, _played_at(players))
    languages, last = _told(players)
    _keep(ToldIn, players, languages)
    changed = []
    for player in Player.objects.filter(pk__in=players).only("pk", "last_told"):
        if player.last_told != last.get(player.pk):
            player.last_told = last.get(player.pk)
            changed.append(player)
    if changed:
        Player.objects.bulk_update(changed, ["last_told"], batch_size=BATCH)


def _played_at(players: Collection[int]) -> dict[tuple[Any, ...], dict[str, bool]]:
    """By (player, club, audience) whether he was in its youth."""
    found: dict[tuple[Any, ...], dict[str, bool]] = {}
    steps = (
        CareerStep.objects.listed(user)
        .now_or_ever()
        .filter(player__in=players)
        .order_by()
        .values_list("player", "club", Value(audience.value), "squad")
        for audience, user in READERS
    )
    for *key, squad in _united(steps):
        entry = found.setdefault(tuple(key), {"youth": False})
        entry["youth"] |= squad == CareerStep.Squad.YOUTH
    return found


def _told(players: Collection[int]) -> tuple[dict[tuple[Any, ...], dict[str, bool]], dict[int, date]]:
    """(player, language, audience) of each language in which an interview tells of him, and by player the last day on
    which a source that everybody may read said something of him that everybody may read."""
    rests = set[tuple[int, str, int]]()
    for player, audience, cited, named in _united(_sources(players)):
        rests.update((player, audience, source) for source in (cited, named) if source)
    languages: dict[tuple[Any, ...], dict[str, bool]] = {}
    last: dict[int, date] = {}
    wanted = {source for *_rest, source in rests}
    for audience, user in READERS:
        open_to = Source.objects.visible_to(user).in_bulk(wanted)
        for player, whose, key in rests:
            if whose != audience.value or (source := open_to.get(key)) is None:
                continue
            if source.kind == Source.Kind.INTERVIEW and source.language:
                languages[player, source.language, whose] = {}
            if audience == Audience.PUBLIC and source.published_latest:
                last[player] = max(last.get(player, date.min), source.published_latest)
    return languages, last


def _sources(players: Collection[int]) -> Iterable[QuerySet[Any]]:
    for field in FACT_FIELDS:
        facts = cast("FactQuerySet[Any]", fact_model(field)._default_manager.filter(player__in=players))
        for audience, user in READERS:
            columns = ("player", Value(audience.value), "citations__source", "named_source")
            yield facts.listed(user).order_by().values_list(*columns)


def _united(parts: Iterable[QuerySet[Any]]) -> Iterable[tuple[Any, ...]]:
    first, *others = parts
    return cast("Iterable[tuple[Any, ...]]", first.union(*others))


def _keep(
    model: type[PlayedAt] | type[ToldIn], players: Collection[int], rows: dict[tuple[Any, ...], dict[str, bool]]
) -> None:
    """Of these players exactly these rows, by their key; what is there already and right is left alone."""
    key = ("player_id", "club_id" if model is PlayedAt else "language", "audience")
    gone = []
    for held in model._default_manager.filter(player__in=players):
        named = tuple(getattr(held, name) for name in key)
        if named in rows and all(getattr(held, name) == value for name, value in rows[named].items()):
            del rows[named]
        else:
            gone.append(held.pk)
    if gone:
        model._default_manager.filter(pk__in=gone).delete()
    if rows:
        new = [model(**dict(zip(key, named, strict=True)), **more) for named, more in rows.items()]
        model._default_manager.bulk_create(new, batch_size=BATCH)  # type: ignore[arg-type]
