"""Who may see what: three levels, enforced in the QuerySets of every model that a page can show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser


class Visibility(models.TextChoices):
    """The strictest of fact, kind and person wins."""

    PUBLIC = "public", _("public")
    EDITORS = "editors", _("editors only")
    INTERNAL = "internal", _("internal (reviewers and administrators)")


EVERYBODY = AnonymousUser()  # whoever asks: what is handed out, or taken in, is the same for editors
SEE_EDITORS = "players.see_editors"
SEE_INTERNAL = "players.see_internal"


def levels_for(user: AbstractBaseUser | AnonymousUser) -> tuple[Visibility, ...]:
    """The levels that a user may read: everybody the public one, editors and reviewers more."""
    has_perm = getattr(user, "has_perm", lambda _permission: False)
    if has_perm(SEE_INTERNAL):
        return (Visibility.PUBLIC, Visibility.EDITORS, Visibility.INTERNAL)
    if has_perm(SEE_EDITORS):
        return (Visibility.PUBLIC, Visibility.EDITORS)
    return (Visibility.PUBLIC,)


def leads_to(rows: models.QuerySet[Any], key: str) -> Exists:
    """Whether a foreign key leads to one of these rows: asked of each row, where "in them" would first gather all."""
    return Exists(rows.order_by().filter(pk=OuterRef(key)))


def strictest(*levels: str) -> Visibility:
    """The strictest of some levels: ``strictest("public", "internal")`` is internal."""
    order = list(Visibility)
    return max((Visibility(level) for level in levels), key=order.index)


def default_for(kind: str, detail_kind: str = "") -> Visibility:
    """The level of a kind: health internal, a relative's name for editors. No fact of it is shown to more people."""
    if kind == "injury":
        return Visibility.INTERNAL
    if kind == "family" and detail_kind == "name":
        return Visibility.EDITORS
    return Visibility.PUBLIC
