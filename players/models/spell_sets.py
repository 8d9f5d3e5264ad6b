"""The questions that pages ask of spells at clubs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Self

from django.contrib.auth.models import AnonymousUser
from django.db.models import Case, Exists, OuterRef, Q, Value, When

from players.models.clubs import Club
from players.models.fact_sets import FactQuerySet

if TYPE_CHECKING:
    from players.models.facts import CareerStep  # noqa: F401 -- of it are the rows


class Placed(NamedTuple):
    part: str
    key: str
    player: int
    step: int
    has_begun: bool


class CareerStepQuerySet(FactQuerySet["CareerStep"]):
    def at(self, clubs: Iterable[Club]) -> Self:
        return self.filter(club__in=[club.pk for club in clubs])

    def with_people(self) -> Self:
        """For a list of people: each with the club he plays for now."""
        return self.select_related("player__club", "club", "named_source")

    def now_or_ever(self) -> Self:
        """Spells that have begun: an announced move is none yet."""
        return self.exclude(relation=self.model.Relation.FUTURE)

    def in_parts(self, club: Club, today: date) -> Self:
        """Those at the club, each with its `part` of the page; who plays for another by a later word has left.

        By what everybody may read: where that names no club of today, whoever is said to play there does.
        """
        relations, part = self.model.Relation, self.model.Part
        spells = self.model.objects.public().with_evidence(AnonymousUser())
        lent = spells.filter(
            player=OuterRef("player"), club=OuterRef("player__club"), relation=relations.CURRENT, loan=True
        )
        belongs = Q(player__club=club) | Q(player__club=None) | Exists(lent)
        there = Q(relation=relations.CURRENT) & ~Q(end_latest__lt=today) & belongs
        arrived = Q(relation=relations.FUTURE, player__club=club)
        return self.at([club]).annotate(
            part=Case(
                When(arrived | there, then=Value(part.NOW)),
                When(relation=relations.FUTURE, then=Value(part.FUTURE)),
                When(squad=self.model.Squad.YOUTH, then=Value(part.YOUTH)),
                default=Value(part.BEFORE),
            )
        )

    def placed(self) -> list[Placed]:
        """Of each, without its fields: its part and its player, by name. One light query, however many they are."""
        columns = ("part", "player__key", "player", "pk", "relation")
        future = self.model.Relation.FUTURE
        rows = self.order_by().values_list(*columns)
        return sorted(Placed(part, key, player, pk, relation != future) for part, key, player, pk, relation in rows)

    def for_moves(self) -> Self:
        """Only what says when somebody was where."""
        return self.only("player", "club", "relation", "squad", "loan", *self.model.TIMES)
