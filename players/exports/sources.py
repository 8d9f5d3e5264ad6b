"""What one source says, of whomever: the facts that rest on it, each with its quotes from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from django.db.models import Q

from players.evidence import show
from players.exports.tables import Absolute, Row, in_chunks
from players.exports.values import fact_row
from players.models import Citation, KnownFact, Source
from players.models.visibility import EVERYBODY
from players.registers import by_kind

if TYPE_CHECKING:
    from players.models.fact_sets import FactQuerySet


def rows_from(source: Source, absolute: Absolute) -> Iterator[Row]:
    """Its text is not among them: what belongs to others is shown on the page, within its limits."""
    for facts in by_kind(EVERYBODY):
        mine = resting_on(source, facts).order_by("player__key", "player", "pk")
        for chunk in in_chunks(mine, facts):
            yield from rows_of(chunk, source, absolute)


def resting_on(source: Source, facts: FactQuerySet[Any]) -> FactQuerySet[Any]:
    """Those of one kind that rest on it, by a quote or because it is named."""
    cited = Citation.objects.from_source(source).order_by().values(facts.model.citation_field)
    return facts.filter(Q(pk__in=cited) | Q(named_source=source))


def rows_of(facts: Iterable[KnownFact], source: Source, absolute: Absolute) -> Iterator[Row]:
    """With the quotes of this source alone."""
    for entry in show(facts, EVERYBODY):
        yield fact_row(entry, absolute, [quote for quote in entry.quotes if quote.source_id == source.pk])
