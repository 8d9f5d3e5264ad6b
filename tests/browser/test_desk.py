"""The desk in a real browser: by keyboard, without JavaScript, and for everybody."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from interviews.models import Decision, Interview, Proposal
from players.models import Player
from tests import builders
from tests.interviews.extractions import ALL, TEXT, extraction, imported


@pytest.fixture
def reviewer(transactional_db, sign_in):
    from django.contrib.auth.models import Group, User

    from interviews.roles import make_groups

    make_groups()
    user = User.objects.create_user("ilse", password="long enough a word", is_staff=True)
    user.groups.add(Group.objects.get(name="reviewer"))
    sign_in(user)
    return user


@pytest.fixture(autouse=True)
def _rules_by_hand(monkeypatch):
    """The desk is tested here, not the rules; the server is a thread of this process."""
    monkeypatch.setattr(
        "interviews.ingest.chosen",
        lambda text, published=None: extraction(*(ALL if "Lindhoff" in text else ()), text=text),
    )


def states() -> dict[str, int]:
    counts: dict[str, int] = {}
    for state in Proposal.objects.cards().values_list("state", flat=True):
        counts[state] = counts.get(state, 0) + 1
    return counts


def press(page: Page, key: str, left: int) -> None:
    """Press a key on the review and wait for the next page, its script included."""
    expect(page.locator("body.desk-keyed")).to_be_visible()
    page.keyboard.press(key)
    expect(page.locator("#desk-left")).to_have_text(f"{left} left")


@pytest.mark.both_databases
def test_an_interview_is_imported_reviewed_and_published_by_keyboard(page, reviewer, tmp_path):
    builders.make_association("JPN")
    file = tmp_path / "lindhoff.txt"
    file.write_text(TEXT, encoding="utf-8")
    page.goto("/admin/interviews/interview/import/")
    page.get_by_label("Files").set_input_files(file)
    page.get_by_role("button", name="Look at them").press("Enter")
    expect(page.get_by_label("Outlet")).to_have_value("Kurvenblatt")
    assert not Interview.objects.exists()
    page.get_by_role("button", name="Import", exact=True).press("Enter")
    expect(page.get_by_text("8 left")).to_be_visible()
    lit = page.locator("mark.is-lit").first
    expect(lit).to_be_in_viewport()
    for left in range(7, 1, -1):
        press(page, "a", left)
    press(page, "r", 1)
    press(page, "u", 2)
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("e")
    expect(page.get_by_role("button", name="Accept as corrected")).to_be_visible()
    page.goto(page.url.partition("?")[0])
    press(page, "a", 1)
    press(page, "a", 0)
    assert states() == {"accepted": 8}
    page.locator("#desk-card").get_by_role("link", name="Publish").press("Enter")
    page.get_by_role("button", name="Publish").press("Enter")
    expect(page.get_by_text("with it: Jaro Lindhoff")).to_be_visible()
    page.goto(Player.objects.get(name="Jaro Lindhoff").get_absolute_url())
    expect(page.get_by_role("heading", name="Jaro Lindhoff")).to_be_visible()


def test_single_keys_can_be_turned_off_and_stay_off(page, reviewer):
    interview = imported(*ALL)
    page.goto(f"/admin/interviews/interview/{interview.pk}/review/")
    page.keyboard.press("?")
    page.get_by_label("single keys on").uncheck()
    page.locator("h1").click()
    page.keyboard.press("a")
    page.reload()
    page.keyboard.press("r")
    expect(page.get_by_text("8 left")).to_be_visible()
    assert states() == {"waiting": 8}


def test_a_key_typed_into_a_field_decides_nothing(page, reviewer):
    interview = imported(*ALL)
    page.goto(f"/admin/interviews/interview/{interview.pk}/review/")
    page.keyboard.press("e")
    page.get_by_label("Reason").click()
    page.get_by_label("Reason").press_sequentially("area")
    assert states() == {"waiting": 8}


@pytest.mark.both_databases
def test_the_whole_way_goes_without_javascript(browser, live_server, context, reviewer, tmp_path):
    builders.make_association("JPN")
    bare = browser.new_context(
        base_url=live_server.url, java_script_enabled=False, storage_state=context.storage_state()
    )
    page = bare.new_page()
    page.goto("/admin/interviews/interview/import/")
    page.get_by_label("or pasted text").fill(TEXT)
    page.get_by_role("button", name="Look at them").click()
    page.get_by_role("button", name="Import", exact=True).click()
    card = page.locator(".desk-card")
    card.get_by_role("link", name="Correct").click()
    card.get_by_role("spinbutton", name="Year").fill("2018")
    card.get_by_role("spinbutton", name="Year").press("Enter")
    expect(page.get_by_text("7 left")).to_be_visible()
    assert Decision.objects.get().corrected["year"] == 2018
    page.get_by_role("button", name="Reject").first.click()
    page.get_by_role("button", name="Later").first.click()
    page.locator(".desk-foot").get_by_role("button", name="Undo").click()
    expect(page.get_by_text("6 left")).to_be_visible()
    page.get_by_role("button", name="Accept", exact=True).first.click()
    expect(page.get_by_text("5 left")).to_be_visible()
    assert states() == {"accepted": 2, "rejected": 1, "waiting": 5}
    bare.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_the_desks_own_pages_have_no_barriers(page, reviewer, violations, scheme, width, tmp_path):
    interview = imported(*ALL)
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 720})
    file = tmp_path / "other.txt"
    file.write_text("Ein anderes Gespräch", encoding="utf-8")
    page.goto("/admin/interviews/interview/import/")
    found = {"import": violations(page)}
    page.get_by_label("Files").set_input_files([file])
    with page.expect_navigation():
        page.get_by_role("button", name="Look at them").click()
    found["preview"] = violations(page)
    for name in ("review", "publish"):
        page.goto(f"/admin/interviews/interview/{interview.pk}/{name}/")
        found[name] = violations(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    assert not any(found.values()), found
