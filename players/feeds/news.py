"""What is new to readers: what one source tells of one player, since both of them are public."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import NAMESPACE_URL, UUID, uuid5

from django.db.models import Q

from players.evidence import ShownFact, show
from players.models import CareerStep, Citation, Club, Detail, KnownFact, Player, Source
from players.models.sources import FACT_FIELDS
from players.models.visibility import EVERYBODY
from players.profile import facts_of
from players.registers import by_kind

if TYPE_CHECKING:
    from players.models.fact_sets import FactQuerySet

MOST_NEWS = 30  # in one feed
MOST_LATE = 100  # of each kind the facts accepted last, which an older source may have brought
MOST_ASKED, MOST_FACTS = 1000, 200  # of each kind; a register may bring thousands at once
MOST_AT_A_CLUB = 100
FACTS_TOLD = 8


@dataclass(frozen=True, slots=True)
class News:
    player: Player
    source: Source
    facts: tuple[ShownFact, ...]
    since: datetime  # when the later of the two became public
    changed: datetime  # or when the last of the facts was accepted

    @property
    def key(self) -> UUID:
        """The same for ever, whatever he or it is called and wherever the site is."""
        return uuid5(NAMESPACE_URL, f"werdegang/player/{self.player.pk}/source/{self.source.pk}")

    @property
    def told(self) -> list[tuple[ShownFact, Citation | None]]:
        """The first few facts, each with the quote from this source."""
        return [
            (entry, next((quote for quote in entry.quotes if quote.source_id == self.source.pk), None))
            for entry in self.facts[:FACTS_TOLD]
        ]

    @property
    def untold(self) -> int:
        return len(self.facts[FACTS_TOLD:])


def newest() -> list[News]:
    """Of everybody. Some thirty queries, however much is held: each asks for the newest by an index."""
    sources = list(Source.objects.visible_to(EVERYBODY).newest_first()[:MOST_NEWS])
    players = list(Player.objects.visible_to(EVERYBODY).newest_first()[:MOST_NEWS])
    cited: dict[str, set[int]] = {field: set() for field in FACT_FIELDS}
    for row in Citation.objects.filter(source__in=sources).order_by().values_list(*FACT_FIELDS):
        for field, key in zip(FACT_FIELDS, row, strict=True):
            cited[field].update((key,) if key else ())
    facts: list[KnownFact] = []
    for everything in by_kind(EVERYBODY, listed=True):
        late = everything.order_by("-pk").values_list("pk", flat=True)[:MOST_LATE]
        rows = everything.model._default_manager.order_by()
        new = rows.filter(Q(named_source__in=sources) | Q(player__in=players)).values_list("pk", flat=True)
        if keys := sorted({*late, *new, *cited[everything.model.citation_field]}, reverse=True)[:MOST_ASKED]:
            facts += everything.filter(pk__in=keys).order_by("-pk")[:MOST_FACTS]
    # asked of the few, not while looking for them
    return _news([fact for fact in facts if fact.player.is_open_to(EVERYBODY)])


def newest_at(club: Club) -> list[News]:
    """What names the club: who plays or played there, supports it or leads its team."""
    steps = CareerStep.objects.visible_to(EVERYBODY).at([club]).with_people()
    fond = Detail.objects.visible_to(EVERYBODY).about(club).with_people()
    return _news([*_newest(steps), *_newest(fond)])


def newest_of(player: Player) -> list[News]:
    return _news(facts_of(player, EVERYBODY))


def _newest(facts: FactQuerySet[Any]) -> Sequence[Any]:
    """By their keys: sorting the rows of a whole club with all that belongs to them takes longer than asking twice."""
    keys = facts.newly_readable_first().values_list("pk", flat=True)[:MOST_AT_A_CLUB]
    return list(facts.filter(pk__in=list(keys)))


def _news(facts: Iterable[KnownFact]) -> list[News]:
    """By player and source, what changed last first."""
    pairs: dict[tuple[Player, Source], list[ShownFact]] = {}
    for entry in show(facts, EVERYBODY):
        for source in entry.sources:
            pairs.setdefault((entry.fact.player, source), []).append(entry)
    news = [_one(player, source, entries) for (player, source), entries in pairs.items()]
    news.sort(key=lambda each: (each.changed, each.player.pk, each.source.pk), reverse=True)
    return news[:MOST_NEWS]


def _one(player: Player, source: Source, entries: list[ShownFact]) -> News:
    since = max(cast("datetime", player.published_at), cast("datetime", source.released_at))
    ordered = tuple(sorted(entries, key=lambda entry: (not entry.quotes, entry.fact.citation_field, entry.fact.pk)))
    return News(player, source, ordered, since, max(since, *(entry.fact.created_at for entry in entries)))
