"""Who is signed in at the desk, and texts that are read as the sample."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from tests.interviews.extractions import (
    ALL,
    TEXT,
    extraction,
)


@pytest.fixture
def sign_in(client: Client) -> Callable[[str], User]:
    """sign_in("editor"): a member of that group from now on."""

    def sign_in(role: str) -> User:
        user = User.objects.create_user(role, password="long enough a word", is_staff=role != "reader")
        if role not in ("reader", "staff"):
            user.groups.add(Group.objects.get(name=role))
        client.force_login(user)
        return user

    return sign_in


@pytest.fixture(autouse=True)
def _rules_by_hand(monkeypatch):
    """The doors are tested here, not the rules: every text is read as the sample."""

    def extract(text, published=None):
        return extraction(*(ALL if text == TEXT else ()), text=text)

    monkeypatch.setattr("interviews.ingest.chosen", extract)
