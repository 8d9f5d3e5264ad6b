"""One dated list from interview to interview: what he says of his countries, and what happened meanwhile.

Stances, call-ups, the first match on record for each team, changes granted. "Bound" is a verdict, and none of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from players import wording
from players.dates import PartialDate
from players.evidence import ShownFact
from players.models import Appearance, AssociationChange, Citation, Eligibility


@dataclass(frozen=True, slots=True)
class Event:
    """`what` says what it is: "own word"; `here`: this is the place of its fact on the page."""

    when: PartialDate | None
    country: str
    what: str
    words: str
    shown: ShownFact
    here: bool = False
    quote: Citation | None = None

    @property
    def is_stance(self) -> bool:
        return isinstance(self.shown.fact, Eligibility) and bool(self.shown.fact.stance)


@dataclass(frozen=True, slots=True)
class Move:
    """How his answer moved: "open, Dec 2025", then "declared, Mar 2026"."""

    country: str
    words: tuple[str, ...]


def events(shown: Iterable[ShownFact]) -> tuple[Event, ...]:
    """The oldest first; what has no date, and no source with one, behind all.

    The latest word for each country is quoted above the list already: alone it is not quoted twice.
    """
    entries = list(shown)
    first = _first_matches(entries)
    stances = [entry for entry in entries if isinstance(entry.fact, Eligibility) and entry.fact.stance]
    quoted = len(stances) > len({_country(entry) for entry in stances})
    found = [
        *(_stance(entry, quoted=quoted) for entry in stances),
        *(_call_up(entry) for entry in entries if _is_call_up(entry)),
        *(_match(entry) for entry in first),
        *(_change(entry) for entry in entries if isinstance(entry.fact, AssociationChange)),
    ]
    return tuple(sorted(found, key=lambda event: (_day(event), event.shown.anchor)))


def moves(stances: Iterable[ShownFact]) -> tuple[Move, ...]:
    """For each country of which he has said one thing and later another; what has no date is none of it."""
    said: dict[str, list[ShownFact]] = {}
    for entry in sorted(stances, key=said_on):
        if isinstance(entry.fact, Eligibility) and said_when(entry):
            before = said.setdefault(entry.fact.association.name, [])
            if not before or before[-1].value != entry.value:
                before.append(entry)
    return tuple(
        Move(country, tuple(_dated(entry) for entry in entries))
        for country, entries in said.items()
        if len(entries) > 1
    )


def said_on(entry: ShownFact) -> date:
    """When it was true or, failing that, when it was published."""
    dates = [quote.source.published_latest for quote in entry.quotes if quote.source.published_latest]
    return entry.fact.as_of_latest or max(dates, default=date.min)


def said_when(entry: ShownFact) -> PartialDate | None:
    """The same as it is shown."""
    published = max(
        (quote.source.published for quote in entry.quotes if quote.source.published),
        key=lambda when: when.latest,
        default=None,
    )
    return entry.as_of or published


def spoken(entry: ShownFact) -> Citation | None:
    """The quote to show: his own words before a question that he left standing."""
    own = [quote for quote in entry.quotes if quote.pk in entry.own_words]
    return next(iter([*own, *entry.quotes]), None)


def _dated(entry: ShownFact) -> str:
    return gettext("%(words)s, %(date)s") % {"words": entry.value, "date": wording.date_words(said_when(entry))}


def _day(event: Event) -> date:
    return event.when.latest if event.when else date.max


def _stance(entry: ShownFact, *, quoted: bool) -> Event:
    quote = spoken(entry) if quoted else None
    return Event(said_when(entry), _country(entry), gettext("own word"), entry.value, entry, here=True, quote=quote)


def _is_call_up(entry: ShownFact) -> bool:
    return isinstance(entry.fact, Eligibility) and entry.fact.status == Eligibility.Status.CALLED_UP


def _call_up(entry: ShownFact) -> Event:
    return Event(said_when(entry), _country(entry), gettext("call-up"), entry.value, entry)


def _match(entry: ShownFact) -> Event:
    fact = entry.fact
    if not isinstance(fact, Appearance):
        raise TypeError(fact)
    what = gettext("first match on record")
    if fact.level:
        what = gettext("first %(level)s match on record") % {"level": fact.get_level_display()}
    return Event(fact.day, _country(entry), what, wording.opponent_words(fact), entry)


def _change(entry: ShownFact) -> Event:
    fact = entry.fact
    when, old = (fact.granted, fact.old.name) if isinstance(fact, AssociationChange) else (None, "")
    words = gettext("from %(country)s") % {"country": old}
    return Event(when, _country(entry), gettext("change granted by FIFA"), words, entry, here=True)


def _first_matches(entries: Iterable[ShownFact]) -> list[ShownFact]:
    """Of each team the first in which he was fielded; one without a date may have been any."""
    first: dict[tuple[int, str], ShownFact] = {}
    for entry in sorted(entries, key=_match_day):
        fact = entry.fact
        if isinstance(fact, Appearance) and fact.day_earliest and fact.fielded:
            first.setdefault((fact.association_id, fact.level), entry)
    return list(first.values())


def _match_day(entry: ShownFact) -> tuple[date, int]:
    day = entry.fact.day_earliest if isinstance(entry.fact, Appearance) else None
    return day or date.max, entry.fact.pk


def _country(entry: ShownFact) -> str:
    fact = entry.fact
    if isinstance(fact, AssociationChange):
        return fact.new.name
    return fact.association.name if isinstance(fact, Eligibility | Appearance) else ""
