"""Addresses that were: an old one leads to the present page in one hop, and nobody else may take it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Self

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from players.models.visibility import Visibility, levels_for

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser

    from players.models.clubs import Club
    from players.models.players import Player


class FormerAddressQuerySet(models.QuerySet["FormerAddress"]):
    def of(self, row: models.Model) -> Self:
        """The old addresses of a player or a club."""
        return self.filter(**{owner_field(type(row)): row.pk})

    def leading_to(self, model: type[models.Model]) -> Self:
        """Those of players, or those of clubs."""
        return self.filter(**{f"{owner_field(model)}__isnull": False})

    def at(self, model: type[models.Model], slug: str) -> Self:
        return self.leading_to(model).filter(slug=slug)

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Not what was the address of a draft: that tells a name which nobody was told."""
        return self.filter(visibility__in=levels_for(user))


class FormerAddress(models.Model):
    """A slug that a player or a club once had, by another name or before a merge."""

    slug = models.SlugField(max_length=200)
    player = models.ForeignKey(
        "players.Player", on_delete=models.CASCADE, null=True, blank=True, related_name="former_addresses"
    )
    club = models.ForeignKey(
        "players.Club", on_delete=models.CASCADE, null=True, blank=True, related_name="former_addresses"
    )
    visibility = models.CharField(
        max_length=8,
        choices=Visibility.choices,
        default=Visibility.PUBLIC,
        editable=False,
        help_text=_("Whom it leads there: editors only, where it was the address of a draft."),
    )
    since = models.DateTimeField(auto_now_add=True)

    objects = FormerAddressQuerySet.as_manager()

    class Meta:
        ordering = ("slug",)
        verbose_name_plural = _("former addresses")
        constraints = (
            models.CheckConstraint(
                condition=Q(player__isnull=False, club__isnull=True) | Q(player__isnull=True, club__isnull=False),
                name="players_formeraddress_leads_to_one",
            ),
            models.UniqueConstraint(
                fields=("slug",), condition=Q(player__isnull=False), name="players_formeraddress_once_for_players"
            ),
            models.UniqueConstraint(
                fields=("slug",), condition=Q(club__isnull=False), name="players_formeraddress_once_for_clubs"
            ),
        )

    def __str__(self) -> str:
        return self.slug


def owner_field(model: type[models.Model]) -> str:
    """The column of this table that leads to such a row: "player", "club"."""
    return str(model._meta.model_name)


class Addressed(models.Model):
    """What has a page under its slug. Saved under another one, it leaves the old one behind as a former address."""

    slug: Any
    former_addresses: models.Manager[FormerAddress]
    _slug_kept: str

    class Meta:
        abstract = True

    @classmethod
    def from_db(  # type: ignore[override]  # the stubs know a later Django's further argument
        cls, db: str | None, field_names: Collection[str], values: Collection[Any]
    ) -> Self:
        row = super().from_db(db, field_names, values)
        row._slug_kept = row.__dict__.get("slug", "")
        return row

    def get_absolute_url(self) -> str:
        raise NotImplementedError

    def clean(self) -> None:
        super().clean()
        self._refuse_a_former_one()

    def save(self, *args: Any, **kwargs: Any) -> None:
        fields, before = kwargs.get("update_fields"), self._slug_before()
        moves = self.slug != before and (fields is None or "slug" in fields)
        if moves:
            self._refuse_a_former_one()
        super().save(*args, **kwargs)
        if moves:
            FormerAddress.objects.of(self).filter(slug=self.slug).delete()  # his own again
            if before:
                owner: dict[str, Any] = {owner_field(type(self)): self}
                FormerAddress.objects.get_or_create(**owner, slug=before, defaults={"visibility": self.names_are_for})
            self._slug_kept = self.slug

    def is_open_to(self, user: AbstractBaseUser | AnonymousUser) -> bool:
        """Whether the user may open its page."""
        raise NotImplementedError

    @property
    def names_are_for(self) -> Visibility:
        """Who knows its name and its address: everybody, where its page is public."""
        return Visibility.PUBLIC if self.is_open_to(AnonymousUser()) else Visibility.EDITORS

    def _slug_before(self) -> str:
        """As it was fetched; asked for where a row was not fetched but put together, as a version to restore."""
        if self.pk is None or "_slug_kept" in self.__dict__:
            return str(getattr(self, "_slug_kept", ""))
        rows: models.QuerySet[Any] = type(self)._default_manager.filter(pk=self.pk)
        return rows.values_list("slug", flat=True).first() or ""

    def _refuse_a_former_one(self) -> None:
        others = FormerAddress.objects.at(type(self), self.slug).exclude(**{owner_field(type(self)): self.pk})
        if (other := others.select_related("player", "club").first()) is not None:
            told = _("“%(slug)s” was the address of %(name)s and still leads there: choose another.")
            raise ValidationError({"slug": told % {"slug": self.slug, "name": other.player or other.club}})


def free_slug(model: type[Player] | type[Club], base: str) -> str:
    """The slug itself, or with the first number that nobody has or had: jaro-lindhoff-2."""
    taken = set(model._default_manager.filter(slug__startswith=base).values_list("slug", flat=True))
    taken.update(FormerAddress.objects.leading_to(model).filter(slug__startswith=base).values_list("slug", flat=True))
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug
