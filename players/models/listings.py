"""By which clubs and languages the lists find a player, kept so that to count them is one indexed query."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self, TypeVar

from django.db import models

from players.models.clubs import Club
from players.models.players import Player
from players.models.renewals import CountedQuerySet, is_counted
from players.models.visibility import Visibility, leads_to, levels_for

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

AnyListing_co = TypeVar("AnyListing_co", bound=models.Model, covariant=True)


class ListingQuerySet(CountedQuerySet[AnyListing_co]):
    def for_audience(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """By the facts that the user may see; whether he may see the player must be asked elsewhere."""
        seen = Visibility.EDITORS if Visibility.EDITORS in levels_for(user) else Visibility.PUBLIC
        return self.filter(audience=seen)

    def of_open_players(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """By the facts that the user may see, of the players whom he may see."""
        return self.for_audience(user).filter(leads_to(Player.objects.visible_to(user), "player"))


class PlayedAtQuerySet(ListingQuerySet["PlayedAt"]):
    def at(self, clubs: Iterable[Club]) -> Self:
        return self.filter(club__in=[club.pk for club in clubs])

    def people_by_club(self) -> dict[int, int]:
        return {club: people for (club,), people in self.counted_by("club").items()}

    def in_youth(self) -> Self:
        return self.filter(youth=True)


class ToldInQuerySet(ListingQuerySet["ToldIn"]):
    def told_in(self, languages: Iterable[str]) -> Self:
        return self.filter(language__in=list(languages))


class Audience(models.TextChoices):
    """By whose facts, as of verdicts: what everybody may read, or what editors may; never internal ones."""

    PUBLIC = Visibility.PUBLIC.value, Visibility.PUBLIC.label
    EDITORS = Visibility.EDITORS.value, Visibility.EDITORS.label


@is_counted
class PlayedAt(models.Model):
    """One player and one club where he is or was. `players.listings` alone writes it; it follows from the facts."""

    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="played_at", db_index=False)
    club = models.ForeignKey(Club, on_delete=models.CASCADE, related_name="played_at", db_index=False)
    audience = models.CharField(max_length=8, choices=Audience.choices)
    youth = models.BooleanField(default=False, help_text="Also or only in its youth.")

    objects = PlayedAtQuerySet.as_manager()

    class Meta:
        ordering = ("player", "club")
        constraints = (
            models.UniqueConstraint(
                fields=("player", "club", "audience"), name="players_playedat_once_for_each_audience"
            ),
        )
        indexes = (models.Index(fields=("audience", "club", "youth", "player"), name="players_playedat_club"),)

    def __str__(self) -> str:
        return f"{self.player}: {self.club}"


@is_counted
class ToldIn(models.Model):
    """A language in which interviews tell of a player. `players.listings` alone writes it."""

    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="told_in", db_index=False)
    language = models.CharField(max_length=8)
    audience = models.CharField(max_length=8, choices=Audience.choices)

    objects = ToldInQuerySet.as_manager()

    class Meta:
        ordering = ("player", "language")
        constraints = (
            models.UniqueConstraint(
                fields=("player", "language", "audience"), name="players_toldin_once_for_each_audience"
            ),
        )
        indexes = (models.Index(fields=("audience", "language", "player"), name="players_toldin_language"),)

    def __str__(self) -> str:
        return f"{self.player}: {self.language}"
