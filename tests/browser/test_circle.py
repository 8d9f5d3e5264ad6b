"""The picture of a circle in a browser: reached by the keyboard, closed to nobody, and not needed to read."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def around(live_server) -> Around:
    return known_player()


def test_the_picture_is_walked_by_keyboard_in_the_order_of_the_list(
    page: Page, around: Around, violations: Callable[[Page], list[str]]
) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(around.player.get_absolute_url())
    page.get_by_role("link", name="Circle of Kenji Möhrle").click()
    expect(page.locator("svg.net .node")).to_have_count(5)
    page.locator(".role a").focus()
    for name in ("Kenji Möhrle", *page.locator(".person-name").all_inner_texts()):
        page.keyboard.press("Tab")
        expect(page.locator(".node:focus text")).to_have_text(name)
    expect(page.locator(".bond.lit")).to_have_count(1)
    page.locator(".node", has_text="Jonte Reuterskamp").focus()
    expect(page.locator("#circle > p")).to_contain_text("Jonte Reuterskamp on Kenji Möhrle: friend")
    page.get_by_role("button", name="Nearer").click()
    expect(page.locator("svg.net > g")).to_have_attribute("transform", re.compile(r"scale\(1\.4\)"))
    page.get_by_role("button", name="Whole picture").click()
    expect(page.locator("svg.net > g")).to_have_attribute("transform", re.compile(r"scale\(1\)"))
    person = page.locator(".node", has_text="Ole Dahlhaus")
    place = person.get_attribute("transform")
    person.locator("circle").drag_to(page.locator("svg.net"), target_position={"x": 90, "y": 90})
    expect(person).not_to_have_attribute("transform", place or "")
    assert page.url.endswith("/circle/#picture")  # dragging follows no link
    for width, scheme in ((1280, "light"), (320, "dark")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(f"{around.player.get_absolute_url()}circle/")
        page.reload()  # the address may be the same but for its #
        expect(page.locator("svg.net")).to_have_count(0)
        page.get_by_role("button", name="Show as a picture").click()
        expect(page.locator("svg.net .node")).to_have_count(5)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.locator(".node", has_text="Jonte Reuterskamp").click()
    page.wait_for_url(f"**{around.friend.get_absolute_url()}")


def test_two_are_compared_without_a_script_and_the_circle_is_read(
    browser: Browser, live_server, around: Around
) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=live_server.url)
    page = context.new_page()
    page.goto(around.player.get_absolute_url() + "circle/")
    expect(page.locator("#circle")).to_be_hidden()
    expect(page.locator(".around")).to_contain_text("Kenji Möhrle on Jonte Reuterskamp: friend")
    page.goto(around.player.get_absolute_url())
    page.get_by_role("link", name="Compare with another player").click()
    page.get_by_label("Name of the other player").fill("Dahlhaus")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name="Ole Dahlhaus").click()
    expect(page).to_have_url(re.compile("/compare/kenji-mohrle/ole-dahlhaus/|/compare/kenji-moehrle/ole-dahlhaus/"))
    expect(page.get_by_role("row", name="Position")).to_contain_text("goalkeeper")
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
