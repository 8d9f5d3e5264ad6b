"""The lists as tables: the rows that the filters find, all of them and not one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any

from players.exports.tables import Absolute, Found, Row, Table, in_chunks
from players.exports.values import link, plain
from players.models import Association, Club, Player, Source
from players.models.sources import FACT_FIELDS, fact_model
from players.models.visibility import EVERYBODY
from players.rows import PlayerRow, player_rows

if TYPE_CHECKING:
    from players.models.fact_sets import FactQuerySet

PLAYER_COLUMNS = {
    **{name: name for name in "name url position born age birthplace height_cm foot".split()},
    "club": "club.name",
    "club_url": "club.url",
    "countries": "countries.words",
    "published": "published",
    "sources": "sources",
}
CLUB_COLUMNS = {name: name for name in "name url association city founded team status tier tier_season players".split()}
ASSOCIATION_COLUMNS = {
    name: name for name in "trigram url name name_de name_ja confederation nationality players".split()
}


def player_table(found: Found, today: date, absolute: Absolute) -> Table:
    """Who the filters find, each with the sources of what is known of him: some fourteen queries for each 400."""
    people = Player.objects.visible_to(EVERYBODY).with_club()
    return Table("players", PLAYER_COLUMNS, _players(in_chunks(found, people), today, absolute))


def _players(chunks: Iterable[list[Player]], today: date, absolute: Absolute) -> Iterator[Row]:
    for players in chunks:
        sources = sources_of(players)
        for row in player_rows(players, EVERYBODY, today):
            told = [absolute(source.get_absolute_url()) for source in sources[row.player.pk]]
            yield {**player_row(row, absolute), "sources": told}


def player_row(row: PlayerRow, absolute: Absolute) -> Row:
    player = row.player
    return {
        **link(player, absolute),
        "position": player.position or None,
        "born": plain(player.birth, absolute),
        "age": row.age or None,
        "birthplace": player.birthplace or None,
        "height_cm": player.height_cm,
        "foot": player.foot or None,
        "club": link(player.club, absolute) if player.club else None,
        "countries": [{"name": told.name, "words": f"{told.name}: {told.words}"} for told in row.reasons],
        "published": player.published_at.date().isoformat() if player.published_at else None,
    }


def sources_of(players: Sequence[Player]) -> dict[int, list[Source]]:
    """By player what the facts rest on that everybody may read; the latest first. One query for each kind, and one.

    Whether everybody may see the players was asked before.
    """
    found: dict[int, set[int]] = {player.pk: set() for player in players}
    for field in FACT_FIELDS:
        facts: FactQuerySet[Any] = fact_model(field)._default_manager.get_queryset()  # type: ignore[assignment]
        rows = (
            facts.listed(EVERYBODY)
            .of_all(players)
            .order_by()
            .values_list("player", "citations__source", "named_source")
        )
        for player, *sources in rows.distinct():
            found[player].update(source for source in sources if source)
    everything = Source.objects.visible_to(EVERYBODY).in_bulk(set[int]().union(*found.values()))
    return {
        player: sorted((everything[pk] for pk in keys if pk in everything), key=_latest_first)
        for player, keys in found.items()
    }


def _latest_first(source: Source) -> tuple[int, int]:
    latest = source.published_latest or date.min
    return -latest.toordinal(), -source.pk


def club_table(found: Found, absolute: Absolute) -> Table:
    clubs = Club.objects.visible_to(EVERYBODY).select_related("association")
    counts = Club.objects.player_counts(EVERYBODY)

    def rows() -> Iterator[Row]:
        for club in chain.from_iterable(in_chunks(found, clubs)):
            club.players = counts.get(club.pk, 0)
            yield club_row(club, absolute)

    return Table("clubs", CLUB_COLUMNS, rows())


def club_row(club: Club, absolute: Absolute) -> Row:
    return {
        **link(club, absolute),
        "association": club.association.trigram if club.association else None,
        "city": club.city or None,
        "founded": club.founded,
        "team": club.kind,
        "status": club.status,
        "tier": club.tier,
        "tier_season": club.tier_season or None,
        "players": getattr(club, "players", None),  # told by `player_counts`
    }


def association_table(associations: Iterable[Association], absolute: Absolute) -> Table:
    return Table("associations", ASSOCIATION_COLUMNS, [association_row(each, absolute) for each in associations])


def association_row(association: Association, absolute: Absolute) -> Row:
    return {
        "trigram": association.trigram,
        "url": absolute(association.get_absolute_url()),
        "name": association.name_en,
        "name_de": association.name_de,
        "name_ja": association.name_ja,
        "confederation": association.confederation,
        "nationality": association.nationality_iso,
        "players": association.players,
    }
