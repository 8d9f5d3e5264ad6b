"""Who may merge, and what every page of merging shows around itself."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.urls import reverse

from players.models import Club, Merge, Player
from players.models.merges import MergeQuerySet
from players.models.visibility import SEE_EDITORS
from players.numbers import whole

Model = type[Player] | type[Club]


def editor(request: HttpRequest, model: Model) -> User:
    """The signed-in user, who may see drafts and change such rows; else PermissionDenied."""
    user = request.user
    change = f"players.change_{model._meta.model_name}"
    if not isinstance(user, User) or not user.has_perms((SEE_EDITORS, change)):
        raise PermissionDenied
    return user


def rows_for(model: Model, user: User) -> QuerySet[Any]:
    """The players whom the user may see, with their club, or the clubs."""
    if model is Player:
        return Player.objects.visible_to(user).with_club()
    return Club.objects.visible_to(user).with_relatives()


def merges_for(model: Model, user: User) -> MergeQuerySet:
    return Merge.objects.of_model(model).readable_by(user).with_people()


def key_of(text: str) -> int:
    """A key out of an address or a form; Http404 for what is none."""
    if not (key := whole(text)):
        raise Http404
    return key


def page_of(request: HttpRequest, model: Model, title: str, **context: Any) -> dict[str, Any]:
    """What the templates of merging expect around a page."""
    name = model._meta.model_name
    return {
        **admin.site.each_context(request),
        "title": title,
        "is_nav_sidebar_enabled": False,
        "of_players": model is Player,
        "list_url": reverse(f"admin:players_{name}_changelist"),
        "list_name": model._meta.verbose_name_plural,
        "merges_url": reverse(f"admin:players_{name}_merges"),
        "duplicates_url": reverse(f"admin:players_{name}_duplicates"),
        **context,
    }
