"""Who may open a page of the desk: asked first by every view."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

IMPORT = "interviews.add_interview"
REVIEW = "interviews.change_proposal"
PUBLISH = "players.publish"


def user_who_may(request: HttpRequest, permission: str) -> User:
    """The signed-in user. PermissionDenied without the permission."""
    user = request.user
    if not isinstance(user, User) or not user.has_perm(permission):
        raise PermissionDenied
    return user


def page_context(request: HttpRequest, title: object) -> dict[str, Any]:
    """What the templates of the admin expect around a page."""
    return {**admin.site.each_context(request), "title": title, "opts_name": "interviews"}
