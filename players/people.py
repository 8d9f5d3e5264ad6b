"""The people of a player: whom he mentions, and who mentions him. Relatives are not among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.utils.translation import gettext

from players import wording
from players.evidence import ShownFact
from players.models import CareerStep, Player, Relationship
from players.together.ties import Meeting, Tie, ties

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
MOST_TIED = 12  # on one page: of each the spells stand with their quotes


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
    player: Player | None = None  # with a page
    bonds: list[Bond] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)  # what else they have in common


def acquainted(player: Player, relations: Iterable[Relationship]) -> list[Player]:
    """Who stands on the other side of them, the first ones first, each once; relatives have no page."""
    sides = (each.other if each.player_id == player.pk else each.player for each in relations)
    return list({side.pk: side for side in sides if side}.values())[:MOST_TIED]


def tie(people: Iterable[Person], met: Mapping[int, list[Meeting]], shown: Iterable[ShownFact]) -> None:
    """Say of each, where he first stands, at which clubs the two were together."""
    entries = {fact: entry for entry in shown if isinstance(fact := entry.fact, CareerStep)}
    left = dict(met)
    for person in people:
        if person.player:
            person.ties = ties(left.pop(person.player.pk, ()), entries)


def mentioned(shown: Iterable[ShownFact]) -> list[Person]:
    """Each person once, by the strongest relation, with all relations."""
    people: dict[object, Person] = {}
    for entry in _ordered(shown):
        fact = _of(entry)
        key = fact.other_id or wording.value(fact)
        other = fact.other if entry.url else None
        person = people.setdefault(key, Person(fact.person, entry.url, about(fact.other, entry.url), other))
        person.bonds.append(Bond(entry.label, entry))
    return list(people.values())


def mentioned_by(shown: Iterable[ShownFact]) -> list[Person]:
    """The players who say something of him; their pages are open, or the fact would not be here."""
    people: dict[object, Person] = {}
    for entry in _ordered(shown):
        fact = _of(entry)
        url = fact.player.get_absolute_url()
        person = people.setdefault(fact.player_id, Person(fact.player.name, url, about(fact.player, url), fact.player))
        person.bonds.append(Bond(wording.mentioned_as(fact.kind), entry))
    return list(people.values())


def _ordered(shown: Iterable[ShownFact]) -> list[ShownFact]:
    bonds = [entry for entry in shown if _of(entry).kind != Relationship.Kind.FAMILY]
    return sorted(bonds, key=lambda entry: (KINDS.index(Relationship.Kind(_of(entry).kind)), entry.fact.pk))


def said_of(fact: Relationship) -> str:
    """For a place that names neither: "Mio Vries on Ole Dahlhaus: friend"."""
    told = {"name": fact.player.name, "other": fact.person, "kind": fact.get_kind_display()}
    return gettext("%(name)s on %(other)s: %(kind)s") % told


def about(player: Player | None, url: str) -> str:
    if player is None or not url:
        return ""
    club = player.club.name if player.club and player.club.status != player.club.Status.DRAFT else ""
    return wording.joined((player.get_position_display(), club))


def _of(entry: ShownFact) -> Relationship:
    if not isinstance(entry.fact, Relationship):
        raise TypeError(entry.fact)
    return entry.fact
