"""Conflicts: facts of one player that contradict each other, and the door through which one of them is preferred."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from django.contrib.auth.models import User
from django.db.models import Q
from django.utils.translation import gettext as _

from players import summary, wording
from players.evidence import ShownFact, show
from players.locking import lock_player
from players.models import Change, Club, Fact, KnownFact, Player
from players.models.fact_sets import FactQuerySet
from players.models.players import PlayerQuerySet
from players.models.sources import FACT_FIELDS, fact_model
from players.models.versions import change, rename
from players.numbers import whole
from players.refusals import Refused, Stale
from players.topics import Topic, topic

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


@dataclass(frozen=True, slots=True)
class Conflict:
    """What is contested of a player on one point: two values or more, each with its quotes."""

    player: Player
    label: str
    sides: tuple[ShownFact, ...]

    @property
    def seen(self) -> str:
        """What the editor sees, for the door: "detail-12-1 detail-15-3"."""
        return " ".join(f"{side.anchor}-{side.fact.version}" for side in self.sides)


def contested(user: AbstractBaseUser | AnonymousUser) -> list[FactQuerySet[Any]]:
    """The contested facts that the user may edit, a QuerySet for each kind."""
    found = []
    for field in FACT_FIELDS:
        facts = cast("FactQuerySet[Any]", fact_model(field)._default_manager.get_queryset())
        found.append(facts.editable_by(user).current().filter(contested=True))
    return found


def count(user: AbstractBaseUser | AnonymousUser, club: Club | None = None) -> int:
    """How many conflicts `conflicts_of` would find among `players_in_conflict`: points, not values."""
    players = players_in_conflict(user, club).order_by().values("pk")
    points = {(fact.player_id, topic(fact)) for facts in contested(user) for fact in facts.filter(player__in=players)}
    return len(points)


def players_in_conflict(user: AbstractBaseUser | AnonymousUser, club: Club | None = None) -> PlayerQuerySet:
    """Whose page tells that sources differ, by name."""
    condition = Q()
    for facts in contested(user):
        condition |= Q(pk__in=facts.order_by().values("player"))
    found = Player.objects.visible_to(user).filter(condition).with_club().by_name()
    return found if club is None else found.filter(club=club)


def conflicts_of(players: Iterable[Player], user: User) -> list[Conflict]:
    """What is contested of these players, point by point; a query for each kind, whatever their number."""
    by_key = {player.pk: player for player in players}
    held: list[KnownFact] = []
    for facts in contested(user):
        named = [name for name in ("club", "association", "other", "named_source") if hasattr(facts.model, name)]
        held += facts.filter(player__in=by_key).select_related("player", *named)
    groups: dict[tuple[int, Topic], list[ShownFact]] = {}
    for entry in show(held, user):
        groups.setdefault((entry.fact.player_id, topic(entry.fact)), []).append(entry)
    found = [Conflict(by_key[key], sides[0].label, tuple(sides)) for (key, _topic), sides in groups.items()]
    order = list(by_key)
    return sorted(found, key=lambda conflict: (order.index(conflict.player.pk), conflict.label))


def prefer(player: Player, chosen: str, seen: str, user: User, why: str) -> Change:
    """Let one value count alone: the others are kept, superseded with the reason. Returns the change, to be undone.

    `chosen` is the anchor of the one, `seen` what the page showed of all of them. Raises Refused.
    """
    why = " ".join(why.split())[:300]
    if not why:
        raise Refused(_("Say why this value counts more."))
    with change(user, "", why) as made:
        lock_player(player.pk)
        held = _locked(player, user, seen)
        winner = held.get(chosen)
        if winner is None:
            raise Refused(_("Choose one of the values."))
        words = wording.sentence(cast(KnownFact, winner))
        rename(f"preferred: {player}: {words}")
        for anchor, fact in held.items():
            _must_change(user, fact)
            fact.contested = False
            if anchor != chosen:
                fact.state, fact.state_reason, fact.lost_to = Fact.State.SUPERSEDED, why, winner.pk
            fact.version += 1
            fact.save()
        summary.refresh(player)
    return made


def take_back(player: Player, preferred: int, user: User) -> None:
    """Undo a preference: all its values count again, and contradict each other. Refused where one changed since."""
    with change(user, "taken back: a preference", "undone"):
        lock_player(player.pk)
        facts = list(_changed_by(player, preferred))
        if len(facts) < 2:
            raise Refused(_("There is no such preference."))
        for fact, version in facts:
            _must_change(user, fact)
            if fact.version != version:
                raise Stale(_("One of the values was changed since: look at it first."))
            fact.contested, fact.state, fact.state_reason = True, Fact.State.CURRENT, ""
            fact.version += 1
            fact.save()
        summary.refresh(player)


def _locked(player: Player, user: User, seen: str) -> dict[str, Fact]:
    """By anchor the facts that the page showed, locked, and none of them different since."""
    shown = dict(part.rpartition("-")[::2] for part in seen.split())
    found: dict[str, Fact] = {}
    for facts in contested(user):
        prefix = f"{facts.model.citation_field}-"
        keys = [each.removeprefix(prefix) for each in shown if each.startswith(prefix)]
        rows = facts.model._default_manager.select_for_update(no_key=True).filter(
            pk__in=facts.filter(player=player, pk__in=[whole(key) for key in keys])
        )
        found |= {fact.anchor: fact for fact in rows.order_by("pk")}
    now = {anchor: str(fact.version) for anchor, fact in found.items()}
    if not found or now != shown or len({topic(fact) for fact in found.values()}) != 1:
        raise Stale(_("These values have changed meanwhile: look at them again. Nothing was done."))
    return found


def _changed_by(player: Player, preferred: int) -> Iterable[tuple[Fact, int]]:
    """The facts of a preference, locked, each with the version that it made: contested before it, and not after."""
    for field in FACT_FIELDS:
        model: Any = fact_model(field)
        after = model.history.filter(change=preferred, player=player, contested=False)
        versions: Mapping[int, int] = dict(after.values_list("id", "version"))
        before = model.history.filter(id__in=versions, contested=True).values_list("id", "version")
        keys = [key for key, version in before if version == versions[key] - 1]
        for fact in model.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk"):
            yield fact, versions[fact.pk]


def _must_change(user: User, fact: Fact) -> None:
    if not user.has_perm(f"players.change_{fact._meta.model_name}"):
        raise Refused(_("You may not change facts of this kind."))
