"""The people of a player: whom he mentions, and who mentions him. Relatives are not among them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from players import wording
from players.evidence import ShownFact
from players.models import Player, Relationship

KINDS = (
    Relationship.Kind.ROLE_MODEL,
    Relationship.Kind.ADMIRED,
    Relationship.Kind.FRIEND,
    Relationship.Kind.SCHOOLMATE,
    Relationship.Kind.TEAMMATE,
    Relationship.Kind.RIVAL,
    Relationship.Kind.PREDECESSOR,
    Relationship.Kind.SUCCESSOR,
    Relationship.Kind.COACH,
)


@dataclass(slots=True)
class Bond:
    """One relation between the two: its words, and the fact behind it."""

    words: str
    shown: ShownFact


@dataclass(slots=True)
class Person:
    name: str
    url: str
    about: str  # his position and club, where his page says so
    bonds: list[Bond] = field(default_factory=list)


def mentioned(shown: Iterable[ShownFact]) -> list[Person]:
    """Each person once, by the strongest relation, with all relations."""
    people: dict[object, Person] = {}
    for entry in _ordered(shown):
        fact = _of(entry)
        key = fact.other_id or wording.value(fact)
        person = people.setdefault(key, Person(fact.person, entry.url, _about(fact.other, entry.url)))
        person.bonds.append(Bond(entry.label, entry))
    return list(people.values())


def mentioned_by(shown: Iterable[ShownFact]) -> list[Person]:
    """The players who say something of him; their pages are open, or the fact would not be here."""
    people: dict[object, Person] = {}
    for entry in _ordered(shown):
        fact = _of(entry)
        url = fact.player.get_absolute_url()
        person = people.setdefault(fact.player_id, Person(fact.player.name, url, _about(fact.player, url)))
        person.bonds.append(Bond(wording.mentioned_as(fact.kind), entry))
    return list(people.values())


def _ordered(shown: Iterable[ShownFact]) -> list[ShownFact]:
    bonds = [entry for entry in shown if _of(entry).kind != Relationship.Kind.FAMILY]
    return sorted(bonds, key=lambda entry: (KINDS.index(Relationship.Kind(_of(entry).kind)), entry.fact.pk))


def _about(player: Player | None, url: str) -> str:
    if player is None or not url:
        return ""
    club = player.club.name if player.club and player.club.status != player.club.Status.DRAFT else ""
    return ", ".join(part for part in (str(player.get_position_display()), club) if part)


def _of(entry: ShownFact) -> Relationship:
    if not isinstance(entry.fact, Relationship):
        raise TypeError(entry.fact)
    return entry.fact
