"""The public pages in a browser: what can be opened, pressed and filtered; with and without a script."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from players.models import Citation
from tests.players.profiles import Around, known_player, recorded_player

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def around(live_server) -> Around:
    return known_player()


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_card_of_many_countries_is_open_to_everybody_with_its_folds(
    page: Page, live_server, violations: Callable[[Page], list[str]], width: int, scheme: str
) -> None:
    player = recorded_player()
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(player.get_absolute_url())
    expect(page.get_by_role("row", name="By the rules")).to_contain_text("tied to it by an official match")
    page.get_by_text("The articles behind it").click()
    page.get_by_text("more matches").click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(LONELY_CHIPS) == []
    page.locator(".rests-on a", has_text="Nationality: German").first.click()
    expect(page.locator(":target")).to_contain_text("Nationality: German, held, by birth")


def test_a_chip_opens_its_words_where_it_stands_and_closes_by_escape(page: Page, around: Around) -> None:
    page.goto(around.player.get_absolute_url())
    chip = page.locator(".facts .chip").first
    expect(chip).to_have_attribute("aria-expanded", "false")
    chip.click()
    expect(chip).to_have_attribute("aria-expanded", "true")
    assert "#" not in page.url
    opened = page.locator(f'[id="{chip.get_attribute("aria-controls")}"]')
    expect(opened).to_contain_text("Der 21-Jährige")
    page.keyboard.press("Escape")
    expect(opened).to_have_count(0)
    expect(chip).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".opened")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator(".opened")).to_have_count(0)


LONELY_CHIPS = """() => [...document.querySelectorAll('a.chip')].filter((chip) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = chip;
  let before = walker.previousNode();
  while (!before.data.trim()) before = walker.previousNode();
  const end = before.data.trimEnd().length;
  const range = document.createRange();
  range.setStart(before, end - 1);
  range.setEnd(before, end);
  const [word, boxes] = [range.getBoundingClientRect(), chip.getClientRects()];
  return boxes.length > 1 || Math.abs(word.top + word.bottom - boxes[0].top - boxes[0].bottom) > 20;
}).map((chip) => chip.innerText)"""


@pytest.mark.parametrize("width", [320, 640, 1280])
def test_a_chip_never_stands_alone_on_a_line(page: Page, around: Around, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(around.player.get_absolute_url())
    assert page.evaluate(LONELY_CHIPS) == []


def test_read_in_context_leads_to_the_marked_words(page: Page, around: Around) -> None:
    page.goto(around.player.get_absolute_url())
    page.locator("#own-words a", has_text="read in context").first.click()
    page.wait_for_url(re.compile(r"/interviews/.*#q\d+"))
    target = page.evaluate("document.querySelector(':target').closest('mark').innerText")
    key = int(page.url.rpartition("#q")[2])
    assert Citation.objects.get(pk=key).quote.startswith(target)


def test_without_a_script_everything_can_be_read_and_filtered(browser: Browser, live_server, around: Around) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=live_server.url)
    page = context.new_page()
    page.goto(around.player.get_absolute_url())
    page.locator(".facts .chip").first.click()
    expect(page).to_have_url(re.compile("#ev-detail-"))
    expect(page.locator("li:target blockquote").first).to_be_visible()
    page.goto("/players/")
    page.locator("input[name=club][value=sv-hellbach]").check()
    page.locator("input[name=nationality][value=JPN]").check()
    page.get_by_role("button", name="Show players").click()
    expect(page).to_have_url(re.compile("club=sv-hellbach&nationality=JPN"))
    expect(page.locator(".rows .row")).to_have_count(1)
    page.set_viewport_size({"width": 320, "height": 800})
    expect(page.locator("input[name=club][value=sv-hellbach]")).to_be_hidden()
    page.locator(".filters > summary").click()
    expect(page.locator("input[name=club][value=sv-hellbach]")).to_be_visible()
    context.close()


def test_without_a_script_an_association_is_narrowed_and_a_filter_taken_away(
    browser: Browser, live_server, around: Around
) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=live_server.url)
    page = context.new_page()
    page.goto("/associations/JPN/")
    expect(page.locator(".person")).to_have_count(1)
    page.get_by_label("goalkeeper").check()
    page.get_by_label("open").check()
    page.get_by_role("button", name="Show players").click()
    expect(page).to_have_url(re.compile("position=goalkeeper&stance=open"))
    expect(page.locator(".person")).to_contain_text("Kenji Möhrle")
    page.locator(".filter-chips a", has_text="goalkeeper").click()
    expect(page).to_have_url(re.compile(r"/associations/JPN/\?.*stance=open"))
    expect(page.locator(".filter-chips a")).to_have_count(1)
    page.locator(".person .chip").first.click()
    expect(page.locator("li:target .quote").first).to_be_visible()
    context.close()


def test_the_filter_leaves_no_empty_field_in_the_address(page: Page, around: Around) -> None:
    page.goto("/players/")
    page.locator("input[name=club][value=sv-hellbach]").check()
    page.get_by_role("button", name="Show players").click()
    page.wait_for_url("**/players/?club=sv-hellbach")


def test_the_keyboard_skips_to_the_content(page: Page, around: Around) -> None:
    page.goto("/players/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))
