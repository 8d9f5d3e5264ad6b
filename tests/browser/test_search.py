"""The search in a browser: names while somebody types, by the keyboard alone; and the same without a script."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.builders import cite, make_club, make_detail, make_player

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _known(live_server: Any) -> None:
    player = make_player("Jonte Reuterskamp")
    cite(make_detail(player, "birth_place", "Hellbach"), "Ich bin in Hellbach geboren.")
    make_player("Jona Reuter")
    make_club("SV Reuterstadt")


def test_names_are_offered_while_somebody_types_and_chosen_by_the_keyboard(
    page: Page, violations: Callable[[Page], list[str]]
) -> None:
    page.goto("/search/")
    field = page.get_by_role("combobox")
    expect(field).to_have_attribute("aria-expanded", "false")
    field.press_sequentially("reuters")
    names = page.get_by_role("option")
    expect(names).to_have_count(2)
    assert violations(page) == []
    field.press("ArrowDown")
    field.press("ArrowDown")
    expect(names.nth(1)).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute("aria-activedescendant", "id_q-names-1")
    field.press("ArrowUp")
    field.press("ArrowUp")
    field.press("ArrowUp")
    expect(names.nth(1)).to_have_attribute("aria-selected", "true")
    field.press("Escape")
    expect(names).to_have_count(0)
    expect(field).to_have_value("reuters")
    field.press_sequentially("k")
    expect(page.get_by_role("option")).to_have_count(1)
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/players/jonte-reuterskamp/")


def test_a_name_is_chosen_with_the_mouse_and_enter_alone_searches(page: Page) -> None:
    page.goto("/")
    page.get_by_role("combobox").press_sequentially("jona")
    page.get_by_role("option").first.click()
    page.wait_for_url("**/players/jona-reuter/")
    page.goto("/")
    page.get_by_role("combobox").press_sequentially("reuterskmp")
    expect(page.get_by_role("option")).to_have_count(1)
    page.get_by_role("combobox").press("Enter")
    page.wait_for_url("**/search/?q=reuterskmp")
    expect(page.get_by_role("link", name="Jonte Reuterskamp")).to_be_visible()


def test_it_all_works_without_a_script(browser: Browser, live_server: Any) -> None:
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    page.get_by_role("searchbox").fill("geborn hellbach")
    page.get_by_role("button", name="Find").click()
    expect(page.locator("mark")).to_have_text(["Hellbach", "geboren"])
    context.close()


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_result_is_closed_to_anybody_nor_wider_than_its_window(
    page: Page, violations: Callable[[Page], list[str]], width: int, scheme: str
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for text in ("", "hellbach", "reuterskmp", "nobody of this name"):
        page.goto(f"/search/?q={text}")
        assert violations(page) == [], text
        assert page.evaluate("document.documentElement.scrollWidth") <= width
