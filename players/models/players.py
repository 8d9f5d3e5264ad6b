from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Self

from django.conf import settings
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from players import names
from players.models import indexed
from players.models.addresses import Addressed
from players.models.clubs import Club
from players.models.partial_dates import (
    PartialDatePair,
    earliest_field,
    latest_field,
    ordered_pair,
)
from players.models.renewals import CountedQuerySet, is_counted
from players.models.spelling import FurtherName, FurtherNameQuerySet, bearing, clean_alias, clean_name, named_like
from players.models.suppression import Suppression
from players.models.versions import every_version
from players.models.visibility import Visibility, levels_for
from players.words.asking import AnyOf

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from players.models.sources import Source


class Position(models.TextChoices):
    GOALKEEPER = "goalkeeper", _("goalkeeper")
    DEFENDER = "defender", _("defender")
    MIDFIELDER = "midfielder", _("midfielder")
    FORWARD = "forward", _("forward")


class Foot(models.TextChoices):
    LEFT = "left", _("left")
    RIGHT = "right", _("right")
    BOTH = "both", _("both")


def _seen_by(user: AbstractBaseUser | AnonymousUser) -> Q:
    levels = levels_for(user)
    seen = Q(visibility__in=levels)
    return seen if Visibility.EDITORS in levels else seen & Q(published_at__isnull=False)


class PlayerQuerySet(CountedQuerySet["Player"]):
    def published(self) -> Self:
        return self.filter(published_at__isnull=False)

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Published players for everybody; drafts and minors for editors; internal ones for reviewers."""
        return self.filter(_seen_by(user))

    def hidden_from(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """All others: a few, so that to count without them is soon done."""
        return self.filter(~_seen_by(user))

    def keys_of(self, ids: Iterable[int]) -> dict[int, set[str]]:
        """By player the folded forms of all his names."""
        found: dict[int, set[str]] = {}
        for pk, key, alias in self.filter(pk__in=ids).values_list("pk", "key", "aliases__key"):
            found.setdefault(pk, {key}).update({alias} if alias else ())
        return found

    def with_club(self) -> Self:
        return self.select_related("club")

    def with_names(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        names = models.Prefetch("aliases", PlayerAlias.objects.visible_to(user))
        return self.select_related("club").prefetch_related(names)

    def with_picture(self) -> Self:
        return self.select_related("picture")

    def by_name(self) -> Self:
        return self.order_by("key", "pk")

    def newest_first(self) -> Self:
        return self.order_by(F("published_at").desc(nulls_last=True), "-pk")

    def cited_from(self, source: Source) -> Self:
        """Everybody of whom the source says something that was accepted."""
        from players.models.sources import FACT_FIELDS, fact_model

        condition = Q()
        for field in FACT_FIELDS:
            facts = fact_model(field)._default_manager.filter(Q(citations__source=source) | Q(named_source=source))
            condition |= Q(pk__in=facts.order_by().values("player"))
        return self.filter(condition)

    def named_like(self, text: str, user: AbstractBaseUser | AnonymousUser | None = None) -> Self:
        """Players each word of the text is part of a name of; umlauts and accents folded, ü = ue = u.

        By the names that the user may read; without a user those that everybody may.
        """
        return named_like(self, PlayerAlias.objects.visible_to(user), "player", text)

    def bearing(self, conditions: Sequence[AnyOf], user: AbstractBaseUser | AnonymousUser) -> Self:
        """Players that fulfil each condition by a name that the user may read."""
        return bearing(self, PlayerAlias.objects.visible_to(user), "player", conditions)


REPEATED = ("key", "position", "foot", "height_cm", "birthplace", "birth_earliest", "birth_latest", "club", "last_told")


@is_counted
class Player(Addressed):
    """A footballer with a profile. Draft until a reviewer publishes it.

    The columns from ``position`` on repeat the best-ranked public facts, so that lists can filter and sort
    by them; `players.summary.refresh` alone writes them, of ``last_told`` `players.listings`.
    """

    name = models.CharField(max_length=200, db_index=True, help_text=_("Fullest form that a source gives."))
    slug = models.SlugField(max_length=200, unique=True)
    key = models.CharField(
        max_length=400,
        db_index=True,
        editable=False,
        help_text=_("Folded name, for searching."),
    )
    visibility = models.CharField(max_length=8, choices=Visibility.choices, default=Visibility.PUBLIC)
    minor = models.BooleanField(
        default=False,
        help_text=_("Known or likely to be under 18 (age, school, youth side): never public."),
    )
    published_at = models.DateTimeField(null=True, blank=True, db_index=True, help_text=_("Empty: a draft."))
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="published_players",
    )
    created_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    position = models.CharField(
        max_length=10,
        choices=Position.choices,
        blank=True,
        db_index=True,
        editable=False,
    )
    foot = models.CharField(max_length=5, choices=Foot.choices, blank=True, editable=False)
    height_cm = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    birthplace = models.CharField(max_length=200, blank=True, editable=False)
    birth_earliest = earliest_field()
    birth_latest = latest_field()
    birth = PartialDatePair()
    club = models.ForeignKey(
        Club,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="current_players",
        editable=False,
    )
    last_told = models.DateField(
        null=True,
        blank=True,
        editable=False,
        help_text=_("Latest day of the sources that everybody may read and that say something of him."),
    )

    objects = PlayerQuerySet.as_manager()
    # without what `players.summary` repeats of the facts
    history = every_version(apart_from=REPEATED)

    class Meta:
        ordering = ("key",)
        permissions = (
            ("see_editors", "Can see what is meant for editors only"),
            ("see_internal", "Can see internal facts"),
            ("publish", "Can publish players and interviews"),
            ("erase", "Can erase a person on request and export what is held of him"),
        )
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="players_player_has_a_name"),
            models.CheckConstraint(
                condition=Q(minor=False) | ~Q(visibility=Visibility.PUBLIC),
                name="players_player_minors_never_public",
            ),
            models.CheckConstraint(
                condition=Q(height_cm__isnull=True) | Q(height_cm__range=(100, 230)),
                name="players_player_height_is_human",
            ),
            ordered_pair("birth"),
        )
        # a page far down in the list by name is passed over in it without a look at the rows
        indexes = (
            models.Index(fields=("visibility", "key", "id", "published_at"), name="players_player_by_name"),
            models.Index(fields=("visibility", "published_at", "id"), name="players_player_newest"),
        )

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        clean_name(self)
        self._refuse_the_erased("name")

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.key = names.key(self.name)
        self._refuse_the_erased()
        super().save(*args, **kwargs)
        indexed.keep(self)

    def _refuse_the_erased(self, field: str = NON_FIELD_ERRORS) -> None:
        """Whichever way he comes in: nobody is recorded anew who was erased on request."""
        if self._state.adding and (told := Suppression.objects.refusal(self.name)):
            raise ValidationError({field: told})

    def is_open_to(self, user: AbstractBaseUser | AnonymousUser) -> bool:
        """What `visible_to` says of many, of this one: whether his name may be a link."""
        levels = levels_for(user)
        return self.visibility in levels and (Visibility.EDITORS in levels or self.published_at is not None)

    def get_absolute_url(self) -> str:
        return reverse("players:player_detail", args=[self.slug])

    @property
    def suggested_as(self) -> str:
        """As the form names him with which readers say what is missing: "player-3". Facts go by their anchors."""
        return f"player-{self.pk}"


class PlayerAlias(FurtherName):
    """Another name of a player: nickname, short form, native script."""

    class Kind(models.TextChoices):
        NICKNAME = "nickname", _("nickname")
        SHORT = "short", _("short form")
        NATIVE = "native", _("native script")
        FORMER = "former", _("former name or spelling")

    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200)
    key = models.CharField(max_length=400, editable=False, db_index=True)
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.SHORT)
    language = models.CharField(max_length=8, blank=True, help_text=_("Language of the name: ja."))

    objects = FurtherNameQuerySet.as_manager()
    history = every_version(apart_from=("key",))

    class Meta:
        ordering = ("name",)
        verbose_name_plural = _("player aliases")
        constraints = (
            models.UniqueConstraint(
                fields=("player", "key"),
                name="players_playeralias_once_for_each_player",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        clean_alias(self, "player")

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.key = names.key(self.name)
        super().save(*args, **kwargs)
        indexed.keep(self)
