"""What the pages of conflicts and of stale facts have in common."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest

from players.models import Club
from players.models.visibility import SEE_EDITORS
from players.numbers import whole


def editor_of(request: HttpRequest) -> User:
    user = request.user
    if not isinstance(user, User) or not user.has_perm(SEE_EDITORS):
        raise PermissionDenied
    return user


def club_of(request: HttpRequest) -> Club | None:
    """The club that ?club= names; Http404 for none."""
    asked = request.GET.get("club", "")
    if not asked:
        return None
    club = Club.objects.filter(pk=whole(asked)).first()
    if club is None:
        raise Http404
    return club


def page_context(request: HttpRequest, title: str) -> dict[str, Any]:
    return {
        **admin.site.each_context(request),
        "title": title,
        "is_nav_sidebar_enabled": False,
        "club": club_of(request),
        "clubs": Club.objects.with_current_players(),
    }
