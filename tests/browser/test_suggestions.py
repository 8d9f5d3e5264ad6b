"""From a fact on a page to a decision at the desk, in a browser."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from playwright.sync_api import Page, expect

from interviews.roles import make_groups
from players.models import Suggestion
from players.suggesting import tickets
from tests.players.profiles import known_player

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both_databases]


def test_a_reader_suggests_and_an_editor_declines_with_the_keyboard(
    page: Page,
    live_server: Any,
    sign_in: Callable[[Any], None],
    violations: Callable[[Page], list[str]],
    faults: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tickets, "LEAST", timedelta(0))  # a machine types quicker than anybody reads
    around = known_player()
    page.goto(around.player.get_absolute_url())
    page.locator(".facts .chip").first.click()
    page.locator(".opened").get_by_role("link", name="Suggest a correction").click()
    page.get_by_label("The value is wrong").check()
    page.get_by_label("e-mail").fill("reader@example.org")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Say what would be right")
    assert violations(page) == []
    faults.clear()  # the browser reports that the form was not taken
    page.get_by_role("link", name="What would be right?").click()
    expect(page.get_by_label("What would be right?")).to_be_focused()
    page.keyboard.type("In Quellental.")
    page.get_by_role("button", name="Send it to the editors").click()
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    assert page.context.cookies() == []

    make_groups()
    editor = User.objects.create_user("ilse", is_staff=True)
    editor.groups.add(Group.objects.get(name="editor"))
    sign_in(editor)
    page.goto("/admin/")
    page.get_by_role("link", name="1 suggestions of readers").click()
    expect(page.locator("body.desk-keyed")).to_be_visible()
    for key in "jr":  # the first, and first the reason
        page.keyboard.press(key)
    page.keyboard.type("The quote says so.")
    page.keyboard.press("Escape")
    page.keyboard.press("r")
    expect(page.get_by_text("Nothing waits.")).to_be_visible()
    kept = Suggestion.objects.get()
    assert (kept.state, kept.right, kept.email) == ("declined", "In Quellental.", "")
    assert kept.decisions.get().reason == "The quote says so."
