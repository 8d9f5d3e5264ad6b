from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from players import names
from players.models import indexed
from players.models.addresses import Addressed
from players.models.associations import Association
from players.models.renewals import CountedQuerySet, is_counted, kept
from players.models.spelling import FurtherName, FurtherNameQuerySet, bearing, clean_alias, clean_name, named_like
from players.models.versions import every_version
from players.models.visibility import Visibility, levels_for
from players.words.asking import AnyOf

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


class ClubQuerySet(CountedQuerySet["Club"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Clubs of the reference data for everybody; those only named in an interview for editors."""
        return self if Visibility.EDITORS in levels_for(user) else self.exclude(status=Club.Status.DRAFT)

    def with_relatives(self) -> Self:
        return self.select_related("association", "parent")

    def with_names(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        names = models.Prefetch("aliases", ClubAlias.objects.visible_to(user))
        return self.select_related("association").prefetch_related(names)

    def with_current_players(self) -> Self:
        """Clubs that somebody plays for now, by name."""
        return self.filter(current_players__isnull=False).distinct().order_by("key", "pk")

    def teams_of(self, club: Club) -> Self:
        return self.filter(parent=club)

    def of_association(self, association: Association) -> Self:
        return self.filter(association=association)

    def named_for(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Those whose page names somebody: who plays or played there, will, or is tied to it otherwise."""
        from players.models.facts import CareerStep, Detail

        steps = CareerStep.objects.visible_to(user).filter(club=OuterRef("pk"))
        fond = Detail.objects.visible_to(user).filter(club=OuterRef("pk"))
        return self.filter(Exists(steps) | Exists(fond))

    def with_player_counts(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """``players``: how many profiles name the club as one of now or ever, as lists find them; most first."""
        from players.models.listings import PlayedAt
        from players.models.players import Player

        hidden = Player.objects.hidden_from(user)  # few: whoever may be seen would be looked up club by club
        spells = PlayedAt.objects.for_audience(user).filter(club=OuterRef("pk")).exclude(player__in=hidden)
        counted = spells.order_by().values("club").annotate(people=Count("*"))
        return (
            self.annotate(players=Coalesce(Subquery(counted.values("people")), 0))
            .select_related("association")
            .order_by("-players", "key", "pk")
        )

    def player_counts(self, user: AbstractBaseUser | AnonymousUser) -> dict[int, int]:
        """As `with_player_counts`, by the keys of the clubs that have any; counted once for all clubs."""
        from players.models.listings import PlayedAt

        return kept("clubs", user, PlayedAt.objects.of_open_players(user).people_by_club)

    def keys_by_players(self, user: AbstractBaseUser | AnonymousUser) -> dict[int, int]:
        """Of each how many players, in the order of `with_player_counts`."""
        counts = self.player_counts(user)
        found = [(-counts.get(pk, 0), key, pk) for pk, key in self.order_by().values_list("pk", "key")]
        return {pk: -players for players, _key, pk in sorted(found)}

    def told(self, players: Mapping[int, int]) -> list[Club]:
        """Those with these keys and in that order, each with its number of players."""
        rows = self.select_related("association").filter(pk__in=list(players)).in_bulk()
        for key, row in rows.items():
            row.players = players[key]
        return [rows[key] for key in players if key in rows]

    def named_like(self, text: str, user: AbstractBaseUser | AnonymousUser | None = None) -> Self:
        """Clubs each word of the text is part of a name of; umlauts and accents folded, ü = ue = u.

        By the names that the user may read; without a user those that everybody may.
        """
        return named_like(self, ClubAlias.objects.visible_to(user), "club", text)

    def bearing(self, conditions: Sequence[AnyOf], user: AbstractBaseUser | AnonymousUser) -> Self:
        """Clubs that fulfil each condition by a name that the user may read."""
        return bearing(self, ClubAlias.objects.visible_to(user), "club", conditions)


@is_counted
class Club(Addressed):
    """A club or one of its teams with a page of its own (second team, women)."""

    class Kind(models.TextChoices):
        FIRST = "first", _("first team")
        SECOND = "second", _("second team")
        WOMEN = "women", _("women")

    class Status(models.TextChoices):
        ACTIVE = "active", _("active")
        DEFUNCT = "defunct", _("defunct")
        DRAFT = "draft", _("named in an interview, not yet checked")

    name = models.CharField(max_length=200, help_text=_("Everyday full name: Werder Bremen."))
    slug = models.SlugField(max_length=200, unique=True, allow_unicode=False)
    key = models.CharField(
        max_length=200,
        db_index=True,
        editable=False,
        help_text=_("Folded name, for searching."),
    )
    reference_key = models.CharField(
        max_length=200,
        null=True,
        blank=True,
        unique=True,
        help_text=_("Key of the row in the reference file."),
    )
    association = models.ForeignKey(
        Association,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="clubs",
    )
    city = models.CharField(max_length=120, blank=True)
    founded = models.PositiveSmallIntegerField(null=True, blank=True)
    kind = models.CharField(max_length=6, choices=Kind.choices, default=Kind.FIRST)
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="teams")
    status = models.CharField(max_length=7, choices=Status.choices, default=Status.ACTIVE, db_index=True)
    tier = models.PositiveSmallIntegerField(null=True, blank=True, help_text=_("League level, 1 is the highest."))
    tier_season = models.CharField(max_length=9, blank=True, help_text=_("Season of the tier: 2025-26."))

    version = models.PositiveIntegerField(default=1, editable=False)

    players = 0  # filled by `told` and `with_player_counts`

    objects = ClubQuerySet.as_manager()
    history = every_version(apart_from=("key",))

    class Meta:
        ordering = ("name",)
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="players_club_has_a_name"),
            models.CheckConstraint(
                condition=~Q(parent=models.F("id")),
                name="players_club_is_not_its_own_parent",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        clean_name(self)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.key = names.key(self.name)
        super().save(*args, **kwargs)
        indexed.keep(self)

    def is_open_to(self, user: AbstractBaseUser | AnonymousUser) -> bool:
        """What `visible_to` says of many, of this one: whether its name may be a link."""
        return self.status != Club.Status.DRAFT or Visibility.EDITORS in levels_for(user)

    def get_absolute_url(self) -> str:
        return reverse("players:club_detail", args=[self.slug])


class ClubAliasQuerySet(FurtherNameQuerySet):
    def beginning_with(self, first_tokens: Collection[str]) -> Self:
        """Names whose first word, folded, is among the given ones; each with its club and association."""
        return self.filter(first_token__in=first_tokens).select_related("club__association").order_by("pk")


class ClubAlias(FurtherName):
    """A further name of a club, and how far it can be trusted to mean this club."""

    class Kind(models.TextChoices):
        PLAIN = "plain", _("plain")
        AMBIGUOUS = (
            "ambiguous",
            _("ambiguous: shared with another club or a common word"),
        )
        PLACE = "place", _("also a town, region or country")

    club = models.ForeignKey(Club, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200)
    key = models.CharField(max_length=200, editable=False)
    first_token = models.CharField(max_length=200, editable=False, db_index=True)
    kind = models.CharField(max_length=9, choices=Kind.choices, default=Kind.PLAIN)
    from_reference = models.BooleanField(default=False, editable=False)

    objects = ClubAliasQuerySet.as_manager()
    history = every_version(apart_from=("key", "first_token"))

    class Meta:
        ordering = ("name",)
        verbose_name_plural = _("club aliases")
        constraints = (
            models.UniqueConstraint(fields=("club", "key"), name="players_clubalias_once_for_each_club"),
            models.UniqueConstraint(
                fields=("key",),
                condition=Q(kind="plain"),
                name="players_clubalias_plain_means_one_club",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        clean_alias(self, "club")
        plain = ClubAlias.objects.filter(key=names.key(self.name), kind=self.Kind.PLAIN).exclude(pk=self.pk)
        if self.kind == self.Kind.PLAIN and (other := plain.select_related("club").first()):
            told = _("“%(name)s” means %(club)s already: call it ambiguous here or there.")
            raise ValidationError({"kind": told % {"name": self.name, "club": other.club}})

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.key = names.key(self.name)
        self.first_token = self.key.partition(" ")[0]
        super().save(*args, **kwargs)
        indexed.keep(self)
