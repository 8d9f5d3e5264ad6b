"""The parts of a player's page, built from his facts in a number of queries that does not grow with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from players import dates
from players.career import Spell, career, picture
from players.countries import Countries, countries
from players.evidence import ShownFact, show
from players.lead import Sentence, lead
from players.models import (
    Ancestor,
    Appearance,
    AssociationChange,
    CareerStep,
    Detail,
    Eligibility,
    KnownFact,
    Nationality,
    Player,
    Relationship,
    Residence,
    Source,
)
from players.own_words import Topic, newest_of_each_topic, own_words, topics
from players.people import Person, acquainted, mentioned, mentioned_by, tie
from players.ranking import present_step, rank
from players.rulings import complete_lists, rulings
from players.timeline import Timeline
from players.together.ties import Meeting, meetings_of

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

HEADER_KINDS = (
    Detail.Kind.POSITION,
    Detail.Kind.BIRTH_DATE,
    Detail.Kind.BIRTH_PLACE,
    Detail.Kind.HEIGHT,
    Detail.Kind.FOOT,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the header card: one value, or several where sources differ."""

    label: str
    entries: tuple[ShownFact, ...]
    addition: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    entries: tuple[ShownFact, ...]


@dataclass(frozen=True, slots=True)
class UsedSource:
    source: Source
    facts: int


@dataclass(frozen=True, slots=True)
class Profile:
    position: tuple[ShownFact, ...]
    present: ShownFact | None
    rows: tuple[Row, ...]
    lead: list[Sentence]
    countries: Countries
    career: list[Spell]
    timeline: Timeline | None
    topics: tuple[Topic, ...]
    words: int
    words_left: int
    people: list[Person]
    mentioned_by: list[Person]
    also: tuple[Group, ...]
    sources: tuple[UsedSource, ...]
    evidence: tuple[ShownFact, ...]
    facts: int
    quotes: int
    reviewed: datetime | None
    invented: bool

    @property
    def interviews(self) -> int:
        return sum(used.source.kind == Source.Kind.INTERVIEW for used in self.sources)

    @property
    def other_sources(self) -> int:
        return len(self.sources) - self.interviews


def build(player: Player, user: AbstractBaseUser | AnonymousUser, today: date, *, all_words: bool = False) -> Profile:
    facts = facts_of(player, user)
    said_of_him = list(Relationship.objects.visible_to(user).naming(player).with_people())
    met = _met(player, facts, said_of_him, user, today)
    shown = show([*facts, *said_of_him, *(meeting.theirs for found in met.values() for meeting in found)], user)
    own = [entry for entry in shown if entry.fact.player_id == player.pk]

    heads, rest = _details(own)
    spells = career(own)
    present = _present(own, today)
    sides = countries(own, rulings(own, complete_lists(player, own, user), today))
    position = heads.get(Detail.Kind.POSITION, ())
    relations = [entry for entry in own if isinstance(entry.fact, Relationship)]
    people = mentioned(relations)
    fans = mentioned_by(entry for entry in shown[len(facts) :] if isinstance(entry.fact, Relationship))
    tie([*people, *fans], met, shown)
    words = own_words(own)
    shown_words = words if all_words else newest_of_each_topic(words)
    sources = _sources(own)
    return Profile(
        position=position,
        present=present,
        rows=_rows(heads, own, sides, today),
        lead=lead(player.name, position, present, spells, sides, today),
        countries=sides,
        career=spells,
        timeline=picture(spells, today),
        topics=topics(shown_words),
        words=len(words),
        words_left=len(words) - len(shown_words),
        people=people,
        mentioned_by=fans,
        also=_also(rest, relations),
        sources=sources,
        evidence=tuple(shown),
        facts=len(own),
        quotes=sum(len(entry.quotes) for entry in own),
        reviewed=max((entry.fact.created_at for entry in own), default=None),
        invented=any(used.source.invented for used in sources),
    )


def _met(
    player: Player,
    facts: Iterable[KnownFact],
    said_of_him: Iterable[Relationship],
    user: AbstractBaseUser | AnonymousUser,
    today: date,
) -> dict[int, list[Meeting]]:
    facts = list(facts)
    named = [fact for fact in facts if isinstance(fact, Relationship)]
    steps = [fact for fact in facts if isinstance(fact, CareerStep)]
    return meetings_of(steps, acquainted(player, [*named, *said_of_him]), user, today)


def facts_of(player: Player, user: AbstractBaseUser | AnonymousUser) -> list[KnownFact]:
    """One query for each kind."""
    facts: list[KnownFact] = [
        *Detail.objects.visible_to(user).of(player).select_related("club", "territory", "named_source"),
        *CareerStep.objects.visible_to(user).of(player).select_related("club", "named_source"),
        *Eligibility.objects.visible_to(user).of(player).select_related("association", "named_source"),
        *Nationality.objects.visible_to(user).of(player).select_related("named_source"),
        *Ancestor.objects.visible_to(user).of(player).select_related("birth_territory", "named_source"),
        *Residence.objects.visible_to(user).of(player).select_related("territory", "named_source"),
        *Appearance.objects.visible_to(user).of(player).select_related("association", "named_source"),
        *AssociationChange.objects.visible_to(user).of(player).select_related("old", "new", "named_source"),
        *Relationship.objects.visible_to(user).of(player).with_people(),
    ]
    for fact in facts:
        fact.player = player  # known already, and asked of each
    return facts


def _present(own: Iterable[ShownFact], today: date) -> ShownFact | None:
    entries = {fact: entry for entry in own if isinstance(fact := entry.fact, CareerStep)}
    step = present_step(entries, today)
    return entries[step] if step else None


def _details(own: Iterable[ShownFact]) -> tuple[dict[str, tuple[ShownFact, ...]], list[ShownFact]]:
    """By kind what the header shows, the best first and what contests it after it; and all the rest."""
    by_kind: dict[str, list[ShownFact]] = {}
    for entry in own:
        if isinstance(entry.fact, Detail):
            by_kind.setdefault(entry.fact.kind, []).append(entry)
    heads, rest = {}, []
    for kind, entries in by_kind.items():
        if kind not in HEADER_KINDS:
            rest += entries
            continue
        entries.sort(key=_rank, reverse=True)
        best, *others = entries
        heads[kind] = (best, *(entry for entry in others if entry.contested))
        rest += [entry for entry in others if not entry.contested]
    return heads, rest


def _rank(entry: ShownFact) -> tuple[object, ...]:
    return rank(entry.fact, entry.quotes) if isinstance(entry.fact, Detail) else ()


def _rows(
    heads: dict[str, tuple[ShownFact, ...]], own: Iterable[ShownFact], sides: Countries, today: date
) -> tuple[Row, ...]:
    kinds = Detail.Kind
    born = heads.get(kinds.BIRTH_DATE, ())
    plays = tuple(side.representing for side in sides.sides if side.representing)
    held = tuple(
        entry for entry in own if isinstance(entry.fact, Nationality) and entry.fact.status == Nationality.Status.HELD
    )
    rows = (
        Row(gettext("Born"), born, _age(born, today)),
        Row(gettext("Birthplace"), heads.get(kinds.BIRTH_PLACE, ())),
        Row(gettext("Nationality"), held),
        Row(gettext("Country"), plays),
        Row(gettext("Height"), heads.get(kinds.HEIGHT, ())),
        Row(gettext("Foot"), heads.get(kinds.FOOT, ())),
    )
    return tuple(row for row in rows if row.entries)


def _age(born: tuple[ShownFact, ...], today: date) -> str:
    """Of the best date alone: "21" or "21 or 22"."""
    fact = born[0].fact if born else None
    if not isinstance(fact, Detail) or not fact.date or len(born) > 1:
        return ""
    low, high = dates.age_on(fact.date, today)
    if low == high:
        return gettext("now %(age)s") % {"age": low}
    return gettext("now %(low)s or %(high)s") % {"low": low, "high": high} if high == low + 1 else ""


def _also(rest: Iterable[ShownFact], relations: Iterable[ShownFact]) -> tuple[Group, ...]:
    """What stands nowhere else, by kind: shirt number, honours, clubs supported, family …"""
    groups: dict[str, list[ShownFact]] = {}
    for entry in rest:
        groups.setdefault(entry.label, []).append(entry)
    for entry in relations:
        if isinstance(entry.fact, Relationship) and entry.fact.kind == Relationship.Kind.FAMILY:
            groups.setdefault(entry.label, []).append(entry)
    return tuple(Group(name, tuple(entries)) for name, entries in sorted(groups.items()))


def _sources(own: Iterable[ShownFact]) -> tuple[UsedSource, ...]:
    counts: dict[Source, int] = {}
    for entry in own:
        for source in entry.sources:
            counts[source] = counts.get(source, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (item[0].published_latest or date.min, item[0].pk), reverse=True)
    return tuple(UsedSource(source, facts) for source, facts in ordered)
