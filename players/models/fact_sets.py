"""Which facts hold, for whom, and on what they rest: the questions that every kind of fact answers alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self, TypeVar

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce, Greatest

from players.models.players import Player
from players.models.sources import Citation, Source
from players.models.visibility import Visibility, leads_to, levels_for

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser

    from players.models.facts import Fact

FactModel_co = TypeVar("FactModel_co", bound="Fact", covariant=True)


class FactQuerySet(models.QuerySet[FactModel_co]):
    def current(self) -> Self:
        """Neither superseded nor retracted."""
        return self.filter(state=self.model.State.CURRENT)

    def counting_for(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """What holds for the user: for readers also what lost only against a fact that they may not see yet, or now."""
        if Visibility.EDITORS in levels_for(user):
            return self.current()
        return self.filter(Q(state=self.model.State.CURRENT) | Q(stands_in=True))

    def that_lost(self) -> Self:
        """Superseded by another of its kind, which was preferred; or held for that once."""
        return self.filter(Q(lost_to__isnull=False) | Q(stands_in=True))

    def public(self) -> Self:
        """Facts that hold for everybody, as far as it lies with the fact: neither kept back nor waiting."""
        return self.counting_for(AnonymousUser()).filter(visibility=Visibility.PUBLIC, awaits_second=False)

    def confirmed_for(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Without what waits for a second pair of eyes, but for those who work at the desk."""
        return self if Visibility.EDITORS in levels_for(user) else self.filter(awaits_second=False)

    def awaiting(self) -> Self:
        """What a second person has to confirm, the oldest first."""
        return self.current().filter(awaits_second=True).order_by("created_at", "pk")

    def of(self, player: Player) -> Self:
        return self.filter(player=player)

    def of_all(self, players: Iterable[Player]) -> Self:
        return self.filter(player__in=[player.pk for player in players])

    def with_evidence(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Facts that rest on a quote, or a named source, which the user may open."""
        return self.filter(self._rests_on_what_is_open_to(user))

    def _rests_on_what_is_open_to(self, user: AbstractBaseUser | AnonymousUser) -> Q:
        sources = Source.objects.visible_to(user)
        quoted = Citation.objects.filter(leads_to(sources, "source"), **{self.model.citation_field: OuterRef("pk")})
        return Q(Exists(quoted)) | Q(leads_to(sources, "named_source"))

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Facts that hold, with evidence, where fact and player may be seen; the strictest wins."""
        return self._open_to(user).with_evidence(user)

    def recorded_in(self, source: Source, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Of a source that the user may open, the facts that name it as theirs: it is their evidence."""
        return self._open_to(user).filter(named_source=source)

    def _open_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        people = leads_to(Player.objects.visible_to(user), "player")
        return self.counting_for(user).confirmed_for(user).filter(people, visibility__in=levels_for(user))

    def listed(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """For lists of players, who may see whom being asked there: as `visible_to`, but never what is internal."""
        levels = [level for level in levels_for(user) if level != Visibility.INTERNAL]
        return self.counting_for(user).confirmed_for(user).filter(visibility__in=levels).with_evidence(user)

    def editable_by(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Every state, with or without evidence, at the levels that the user may read."""
        return self.filter(leads_to(Player.objects.visible_to(user), "player"), visibility__in=levels_for(user))

    def newly_readable_first(self) -> Self:
        """Of facts that everybody may read, those first that could be read last: accepted, released, published."""
        of_it = Citation.objects.filter(
            source__released_at__isnull=False, **{self.model.citation_field: OuterRef("pk")}
        )
        first = of_it.order_by("source__released_at").values("source__released_at")[:1]
        released = Coalesce(Subquery(first), "named_source__released_at")
        return self.order_by(Greatest("created_at", "player__published_at", released).desc(), "-pk")

    def with_citations(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Prefetch the quotes that the user may read, each with its source."""
        return self.prefetch_related(
            Prefetch(
                "citations",
                Citation.objects.visible_to(user).with_source().order_by("source", "start"),
            )
        )
