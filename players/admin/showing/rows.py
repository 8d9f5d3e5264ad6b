"""What the desk shows of a fact that may be shown, retracted, disputed or confirmed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, cast

from django.contrib.auth.models import User
from django.db.models import ForeignKey
from django.utils.translation import gettext as _

from players.evidence import ShownFact, show
from players.models import (
    Association,
    Club,
    CompleteLists,
    Fact,
    KnownFact,
    Player,
    Source,
    Visibility,
    levels_for,
    strictest,
)
from players.models.eligibility import TICKS
from players.models.fact_sets import FactQuerySet
from players.models.sources import FACT_FIELDS, fact_model
from players.rulings import CONFIRMED
from players.showing import PUBLISH

NAMED = (Player, Club, Association, Source, User)


@dataclass(frozen=True, slots=True)
class Standing:
    """One fact with its quotes, and what this editor may do with it."""

    shown: ShownFact
    user: User

    @property
    def fact(self) -> KnownFact:
        return self.shown.fact

    @property
    def field(self) -> str:
        return self.fact.citation_field

    @property
    def is_current(self) -> bool:
        return self.fact.state == Fact.State.CURRENT

    @property
    def levels(self) -> list[Visibility]:
        """Whom it may be shown to by this editor: no further than its kind, no further than he may."""
        kept = not self.user.has_perm(PUBLISH)
        return [
            level
            for level in levels_for(self.user)
            if strictest(level, self.fact.least_visibility) == level
            and (not kept or strictest(level, self.fact.visibility) == level)
        ]

    @property
    def may_act(self) -> bool:
        may_take_back = self.fact.state != Fact.State.RETRACTED or self.user.has_perm(PUBLISH)
        return may_take_back and self.user.has_perm(f"players.change_{self.fact._meta.model_name}")

    @property
    def waits(self) -> bool:
        return self.is_current and self.fact.awaits_second

    @property
    def may_confirm(self) -> bool:
        return self.waits and not self.is_own and self.user.has_perm(PUBLISH)

    @property
    def is_own(self) -> bool:
        """Made or changed by this editor: another has to confirm it."""
        return self.fact.first_by_id == self.user.pk

    @property
    def effective(self) -> str:
        """Whom it is shown to at last: the strictest of fact, kind and person."""
        if not self.is_current:
            return _("on no page")
        player = self.fact.player
        level = strictest(self.fact.visibility, self.fact.least_visibility, player.visibility)
        if level == Visibility.PUBLIC and player.published_at is None:
            return _("editors only: the player is a draft")
        if level == Visibility.PUBLIC and self.fact.awaits_second:
            return _("editors only, until a second person has confirmed it")
        if level == Visibility.PUBLIC and not self.shown.is_public:
            return _("editors only: what it rests on is not public")
        return str(level.label)


@dataclass(frozen=True, slots=True)
class WaitingTick:
    """One list that somebody has called complete, and what this editor may do with it."""

    lists: CompleteLists
    tick: str
    first_by: User | None
    user: User

    @property
    def anchor(self) -> str:
        return f"{self.tick}-{self.lists.pk}"

    @property
    def words(self) -> str:
        return str(CONFIRMED[self.tick])

    @property
    def is_own(self) -> bool:
        return self.first_by == self.user

    @property
    def may_confirm(self) -> bool:
        return self.may_act and not self.is_own and self.user.has_perm(PUBLISH)

    @property
    def may_act(self) -> bool:
        return self.user.has_perm("players.change_completelists")


def ticks_awaiting(user: User) -> list[WaitingTick]:
    """The lists called complete that a second person has to confirm, of all players, the oldest first."""
    found = CompleteLists.objects.awaiting().filter(player__in=Player.objects.visible_to(user))
    waiting = list(found.select_related("player"))
    people = User.objects.in_bulk({by for lists in waiting for by in lists.awaits_second.values() if by})
    return [
        WaitingTick(lists, tick, people.get(lists.awaits_second[tick]), user)
        for lists in waiting
        for tick in TICKS
        if tick in lists.awaits_second
    ]


def standings_of(player: Player, user: User) -> list[tuple[str, list[Standing]]]:
    """Every fact of a player that the editor may read, in whatever state, by kind; one query for each kind."""
    groups: dict[str, list[Standing]] = {}
    for row in _standings((facts.of(player) for facts in _readable(user)), user):
        groups.setdefault(row.shown.label, []).append(row)
    for rows in groups.values():
        rows.sort(key=attrgetter("fact.state"))  # current, retracted, superseded
    return sorted(groups.items())


def awaiting(user: User) -> list[Standing]:
    """What a second person has to confirm, of all players, the oldest first."""
    rows = _standings((facts.awaiting() for facts in _readable(user)), user)
    return sorted(rows, key=attrgetter("fact.created_at", "fact.pk"))


def standing(field: str, pk: int, user: User) -> Standing | None:
    """One fact; None where there is none that the editor may read."""
    found = _standings((facts.filter(pk=pk) for facts in _readable(user, field)), user)
    return found[0] if found else None


def standings_by_key(keys: Iterable[tuple[str, int]], user: User) -> dict[tuple[str, int], Standing]:
    """Some facts by their kinds and keys, as far as the editor may read them; a query for each kind among them."""
    wanted: dict[str, list[int]] = {}
    for field, key in keys:
        wanted.setdefault(field, []).append(key)
    facts = (rows.filter(pk__in=wanted[field]) for field in wanted for rows in _readable(user, field))
    return {(row.field, row.fact.pk): row for row in _standings(facts, user)}


def _readable(user: User, *fields: str) -> Iterable[FactQuerySet[Any]]:
    for field in fields or FACT_FIELDS:
        model = fact_model(field)
        named = [key.name for key in model._meta.concrete_fields if _is_named(key)]
        facts = cast("FactQuerySet[Any]", model._default_manager.get_queryset())
        yield facts.editable_by(user).select_related(*named)


def _is_named(key: Any) -> bool:
    return isinstance(key, ForeignKey) and key.related_model in NAMED


def _standings(found: Iterable[FactQuerySet[Any]], user: User) -> list[Standing]:
    facts = [fact for rows in found for fact in rows]
    return [Standing(entry, user) for entry in show(facts, user)]
