"""Where invented people come from and play: associations and clubs, some of them far more often than others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

from interviews.crowd import naming
from interviews.crowd.bulk import insert
from players import names
from players.models import Association, Club, Source, indexed

Row = TypeVar("Row")

MARK = "generated-"  # how the slugs of invented sources and the reference keys of invented clubs begin
OFTEN = "GER ENG JPN FRA ESP ITA NED BRA TUR GHA POL AUT SUI USA NGA SEN MAR CRO SRB POR BEL KOR".split()
BEGUN = datetime(2025, 1, 1, tzinfo=UTC)
PLAYERS_A_CLUB = 100  # of the invented clubs; the others are the project's own


@dataclass(frozen=True, slots=True)
class Often(Generic[Row]):
    """Rows of which the first is drawn most often: the n-th 1 / (n + flat) as often."""

    rows: Sequence[Row]
    weights: Sequence[float]

    @classmethod
    def of(cls, rows: Sequence[Row], flat: int) -> Often[Row]:
        return cls(rows, list(accumulate(1 / (place + flat) for place in range(len(rows)))))

    def drawn(self, chance: Random) -> Row:
        return chance.choices(self.rows, cum_weights=self.weights)[0]


class World:
    def __init__(self, players: int, seed: int) -> None:
        rows = {row.trigram: row for row in Association.objects.order_by("trigram")}
        ordered = [rows[trigram] for trigram in OFTEN if trigram in rows]
        ordered += [row for row in rows.values() if row.trigram not in OFTEN]
        self.associations = Often.of(ordered, 1)
        self._found_clubs(players, seed)
        clubs = list(
            Club.objects.exclude(status=Club.Status.DRAFT).filter(kind=Club.Kind.FIRST).order_by("tier", "key")
        )
        self.clubs: dict[int, Often[Club]] = {}
        for row in ordered:
            if mine := [club for club in clubs if club.association_id == row.pk]:
                self.clubs[row.pk] = Often.of(mine, 3)
        self.registers = self._set_up_registers(ordered)

    def _found_clubs(self, players: int, seed: int) -> None:
        """Invented clubs beside the project's own; those that are there already stay."""
        chance = Random(f"{seed} clubs")  # noqa: S311 – the same in every run
        known = set(Club.objects.filter(reference_key__startswith=MARK).values_list("reference_key", flat=True))
        new = []
        for number in range(max(players // PLAYERS_A_CLUB, 5)):
            name, association = naming.club_name(chance), self.associations.drawn(chance)
            if (key := f"{MARK}{number}") not in known:
                slug = f"{names.slug(name)}-{MARK}{number}"
                new.append(
                    Club(name=name, key=names.key(name), slug=slug, reference_key=key, association=association, tier=9)
                )
        insert(*new)
        indexed.keep_all(new)

    def _set_up_registers(self, associations: Sequence[Association]) -> dict[int, Source]:
        """Of each association one that tells of its players; those that are there already stay."""
        slugs = {row.pk: f"{MARK}register-{row.trigram.lower()}" for row in associations}
        found = Source.objects.in_bulk(list(slugs.values()), field_name="slug")
        new = [
            Source(
                slug=slugs[row.pk],
                kind=Source.Kind.REGISTER,
                outlet="Register of invented players",
                title=f"Invented players, {row.name_en}",
                language="en",
                invented=True,
                released_at=BEGUN,
            )
            for row in associations
            if slugs[row.pk] not in found
        ]
        insert(*new)
        found |= {source.slug: source for source in new}
        return {pk: found[slug] for pk, slug in slugs.items()}

    def club_in(self, association: Association, chance: Random) -> Club:
        """Mostly of the association; where it has none, or now and then, of another."""
        for _try in range(20):
            found = self.clubs.get(association.pk)
            if found and chance.random() < 0.7:
                return found.drawn(chance)
            association = self.associations.drawn(chance)
        return next(iter(self.clubs.values())).drawn(chance)
