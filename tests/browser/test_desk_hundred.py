"""A hundred proposals of one interview: by the keyboard alone, and by forms where no script runs."""

from __future__ import annotations

import os
from statistics import median

import pytest
from playwright.sync_api import Page, expect

from interviews.models import Proposal
from tests.interviews.hundred import CARDS, a_hundred

# From the key that decides until the next card is painted, as the page itself sees it.
STOPWATCH = """
() => {
  window.waits = [];
  let pressed = 0;
  addEventListener("keydown", () => { pressed = performance.now(); }, true);
  const now = () => document.querySelector("#desk-card .desk-card")?.id;
  let last = now();
  new MutationObserver(() => {
    if (now() === last || now() === undefined) return;
    last = now();
    const from = pressed;
    requestAnimationFrame(() => window.waits.push(performance.now() - from));
  }).observe(document.querySelector(".desk-columns"), { childList: true, subtree: true });
}
"""


@pytest.fixture
def reviewer(transactional_db, sign_in):
    from django.contrib.auth.models import Group, User

    from interviews.roles import make_groups

    make_groups()
    user = User.objects.create_user("ilse", password="long enough a word", is_staff=True)
    user.groups.add(Group.objects.get(name="reviewer"))
    sign_in(user)
    return user


def states() -> dict[str, int]:
    every = list(Proposal.objects.cards().values_list("state", flat=True))
    return {state: every.count(state) for state in sorted(set(every))}


def left(page: Page, number: int) -> None:
    expect(page.locator("#desk-left")).to_have_text(f"{number} left")


def keys_for(page: Page, number: int) -> list[str]:
    """At most two keys for a card: every tenth is rejected, every seventh has its first candidate chosen."""
    if number % 10 == 0:
        return ["r"]
    numbered = page.locator("#desk-card [data-number='1']")
    return ["1", "a"] if number % 7 == 0 and numbered.count() else ["a"]


def test_a_hundred_proposals_are_reviewed_by_keyboard(page, reviewer, capsys):
    interview = a_hundred()
    page.goto(f"/admin/interviews/interview/{interview.pk}/review/")
    left(page, CARDS)
    page.evaluate(STOPWATCH)
    pressed = 0
    for number in range(1, CARDS + 1):
        keys = keys_for(page, number)
        for key in keys:
            page.keyboard.press(key)
        pressed += len(keys)
        left(page, CARDS - number)
    expect(page.get_by_text("Nothing is left to decide.")).to_be_visible()
    assert states() == {"accepted": 90, "rejected": 10}
    assert pressed <= 2 * CARDS
    waits = page.evaluate("window.waits")
    assert len(waits) >= CARDS - 1
    with capsys.disabled():
        slowest = max(waits)
        print(f"\n  the next of {CARDS} proposals after {median(waits):.0f} ms (median), {slowest:.0f} ms at most")


def test_proposals_are_reviewed_without_javascript(browser, live_server, context, reviewer):
    cards = int(os.environ.get("SOAK_PROPOSALS", "20"))  # each one is a whole page
    interview = a_hundred(cards)
    bare = browser.new_context(
        base_url=live_server.url, java_script_enabled=False, storage_state=context.storage_state()
    )
    page = bare.new_page()
    page.goto(f"/admin/interviews/interview/{interview.pk}/review/")
    for number in range(1, cards + 1):
        expect(page.locator("mark.is-lit").first).to_be_visible()
        page.get_by_role("button", name="Reject" if number % 10 == 0 else "Accept", exact=True).click()
        left(page, cards - number)
    assert states() == {"accepted": cards - cards // 10, "rejected": cards // 10}
    bare.close()
