"""The circle of a player: whom he mentions and who mentions him, and whom those do. Relatives are not in it.

Two steps at most and a bounded number of people, so that it stays a picture. The list on the page and the picture are
made of the same bonds, and of nothing that the visitor may not see.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from players import wording
from players.evidence import ShownFact, show
from players.models import CareerStep, Player, Relationship
from players.people import KINDS, about, said_of
from players.together.ties import Meeting, Tie, meetings_of, ties

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

NEAR, FAR = 16, 16  # people, one step away and two
MOST_READ = 300  # relations looked through for them


@dataclass(frozen=True, slots=True)
class Bond:
    """What one says of another; both are in the circle."""

    words: str  # "Mio Vries on Ole Dahlhaus: friend"
    shown: ShownFact


@dataclass(slots=True)
class Member:
    """Somebody in the circle; without a player he is known by name only."""

    number: int  # 0 is the one whose circle it is
    step: int
    name: str
    player: Player | None
    url: str = ""
    bonds: list[Bond] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)

    @property
    def about(self) -> str:
        return about(self.player, self.url)


@dataclass(frozen=True, slots=True)
class Circle:
    player: Player
    near: tuple[Member, ...]
    far: tuple[Member, ...]
    is_cut: bool
    edges: tuple[dict[str, Any], ...]
    evidence: tuple[ShownFact, ...]

    @property
    def picture(self) -> str:
        """JSON that the script draws: the same people in the same order as the list, and what ties them in words."""
        centre = Member(0, 0, self.player.name, self.player, self.player.get_absolute_url())
        nodes = [{"name": each.name, "url": each.url, "step": each.step} for each in (centre, *self.near, *self.far)]
        return json.dumps({"nodes": nodes, "edges": self.edges}, ensure_ascii=False, separators=(",", ":"))

    @property
    def invented(self) -> bool:
        return any(source.invented for entry in self.evidence for source in entry.sources)


def circle(player: Player, user: AbstractBaseUser | AnonymousUser, today: date) -> Circle:
    members = _Members(player, user)
    own = _ordered(Relationship.objects.visible_to(user).touching([player]).with_people()[:MOST_READ], player)
    members.add(own, step=1, most=NEAR)
    known = [each.player for each in members.of(1) if each.player]
    further = Relationship.objects.visible_to(user).touching(known).with_people()[:MOST_READ]
    members.add(_ordered(further, player), step=2, most=FAR)
    met = meetings_of(CareerStep.objects.visible_to(user).of(player).with_people(), known, user, today)
    evidence, edges = _shown(members, met, user)
    return Circle(player, tuple(members.of(1)), tuple(members.of(2)), members.is_cut, edges, evidence)


class _Members:
    """Who is in the circle, each once, in the order in which they came."""

    def __init__(self, player: Player, user: AbstractBaseUser | AnonymousUser) -> None:
        self.user = user
        self.is_cut = False
        self.relations: dict[Relationship, tuple[Member, Member]] = {}  # who says it, and of whom
        self._by_key: dict[object, Member] = {player.pk: Member(0, 0, player.name, player, player.get_absolute_url())}

    def of(self, step: int) -> list[Member]:
        return [member for member in self._by_key.values() if member.step == step]

    def add(self, relations: Iterable[Relationship], *, step: int, most: int) -> None:
        """Those on the other side of each; in the second step only who has a page, for a name alone leads nowhere."""
        for fact in relations:
            if fact in self.relations:
                continue
            other = fact.other if fact.other and fact.other.is_open_to(self.user) else None
            key: object = other.pk if other else (fact.player_id, wording.value(fact))
            missing = [each for each in (fact.player_id, key) if each not in self._by_key]
            if step > 1 and other is None:
                continue
            if missing and len(self.of(step)) >= most:
                self.is_cut = True
                continue
            says = self._member(fact.player_id, fact.player, fact.player.name, step)
            self.relations[fact] = says, self._member(key, other, fact.person, step)

    def _member(self, key: object, player: Player | None, name: str, step: int) -> Member:
        url = player.get_absolute_url() if player else ""
        return self._by_key.setdefault(key, Member(len(self._by_key), step, name, player, url))


def _ordered(relations: Iterable[Relationship], player: Player) -> list[Relationship]:
    """What he says himself first, then the closest; relatives are nobody's circle."""
    bonds = [each for each in relations if each.kind != Relationship.Kind.FAMILY]
    return sorted(bonds, key=lambda each: (each.player_id != player.pk, KINDS.index(_kind(each)), each.pk))


def _kind(fact: Relationship) -> Relationship.Kind:
    return Relationship.Kind(fact.kind)


def _shown(
    members: _Members, met: dict[int, list[Meeting]], user: AbstractBaseUser | AnonymousUser
) -> tuple[tuple[ShownFact, ...], tuple[dict[str, Any], ...]]:
    """Give each member his bonds, at the one who is further out, and his ties; and the same as lines of the picture."""
    spells = {step: None for found in met.values() for each in found for step in (each.mine, each.theirs)}
    evidence = show([*members.relations, *spells], user)
    entries = {entry.fact: entry for entry in evidence}
    lines: dict[tuple[int, int], list[str]] = {}
    for fact, (says, of) in members.relations.items():
        words = said_of(fact)
        inner, outer = sorted((says, of), key=lambda each: each.number)
        outer.bonds.append(Bond(words, entries[fact]))
        lines.setdefault((inner.number, outer.number), []).append(words)
    steps = {fact: entry for fact, entry in entries.items() if isinstance(fact, CareerStep)}
    for member in members.of(1):
        if member.player:
            member.ties = ties(met.get(member.player.pk, ()), steps)
            lines[0, member.number] = [*lines.get((0, member.number), ()), *(tie.words for tie in member.ties)]
    edges = ({"from": inner, "to": outer, "words": words} for (inner, outer), words in lines.items())
    return tuple(evidence), tuple(edges)
