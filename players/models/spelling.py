"""Names in the database: found by their words, with ü, ue and u made one letter; checked before they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self, TypeVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from players import names
from players.models.finding import Among, FindableName
from players.models.visibility import Visibility, levels_for
from players.words.asking import AnyOf, asked_words

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

Named = TypeVar("Named", bound="models.QuerySet[models.Model]")


class FurtherNameQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser | None) -> Self:
        """Not what only an interview calls it that is not released, nor what it was called while nobody could see it.

        Editors see those names too; without a user it is what everybody may read.
        """
        levels = (Visibility.PUBLIC,) if user is None else levels_for(user)
        if Visibility.EDITORS in levels:
            return self
        return self.filter(Q(source=None) | Q(source__released_at__isnull=False), visibility=Visibility.PUBLIC)


class FurtherName(models.Model):
    """Who may read another name of a player or club."""

    visibility = models.CharField(
        max_length=8,
        choices=Visibility.choices,
        default=Visibility.PUBLIC,
        editable=False,
        help_text=gettext_lazy("Editors only: the name of a draft that was merged into it."),
    )
    # with its source it goes: without one everybody would read it
    source = models.ForeignKey(
        "players.Source",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        help_text=gettext_lazy("What calls it so: readers see the name once this is released. Empty: they always do."),
    )

    class Meta:
        abstract = True


def named_like(queryset: Named, aliases: models.QuerySet[Any], owner: str, text: str) -> Named:
    """Rows each word of the text stands in a name of, their own or an alias: "mueller t" finds Tom Müller.

    A text without a word, as zero-width characters alone, names nobody; nor does one of too many words.
    """
    return bearing(queryset, aliases, owner, [word.within_name() for word in asked_words(text)])


def bearing(queryset: Named, aliases: models.QuerySet[Any], owner: str, conditions: Sequence[AnyOf]) -> Named:
    """Rows that fulfil each condition by one of their names, whichever."""
    for condition in conditions:
        found = FindableName.objects.of(owner, aliases).holding(condition)
        queryset = queryset.filter(Among(found.values(owner)))
    return queryset if conditions else queryset.none()


def checked_name(model: type[models.Model], name: str) -> str:
    """A name as the model may keep it, together with its key. Raises RefusedText."""
    cleaned = names.clean(name)
    longest = model._meta.get_field("key").max_length or 0  # type: ignore[union-attr]
    if len(names.key(cleaned)) > longest:
        raise names.RefusedText(_("is longer than %d letters when all its signs are spelt out") % longest)
    return cleaned


def clean_name(row: Any) -> None:
    """For a model's `clean()`: its name made storable. Raises ValidationError."""
    try:
        row.name = checked_name(type(row), row.name)
    except names.RefusedText as reason:
        raise ValidationError({"name": _("The name %(reason)s.") % {"reason": reason}}) from reason


def clean_alias(alias: Any, owner: str) -> None:
    """For an alias's `clean()`: storable, and not yet a name of the same player or club."""
    clean_name(alias)
    same = type(alias)._default_manager.filter(key=names.key(alias.name)).exclude(pk=alias.pk)
    if same.filter(**{owner: getattr(alias, f"{owner}_id")}).exists():
        raise ValidationError({"name": _("“%(name)s” is a name of it already.") % {"name": alias.name}})
