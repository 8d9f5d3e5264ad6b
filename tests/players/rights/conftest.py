"""Who works at the desk, by role."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, User


@pytest.fixture
def member(db: None) -> Callable[..., User]:
    """member("editor"): somebody of that group."""

    def member(role: str, name: str = "") -> User:
        user = User.objects.create_user(name or role, password="long enough a word", is_staff=True)
        user.groups.add(Group.objects.get(name=role))
        return user

    return member
