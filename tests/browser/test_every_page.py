"""Every kind of public page in a browser: open to everybody, no wider than its window, few requests, all to this site.

Each kind is looked at once, in turn light or dark, wide or narrow and in every language; SOAK_PAGES=all: all of these
together. 320 pixels are also what is left of 1280 at 400 %.
"""

import os
import re
from collections.abc import Callable, Iterator
from itertools import cycle, product

import pytest
from playwright.sync_api import Page, Request

from tests import public_pages
from tests.players.profiles import Around

pytestmark = pytest.mark.django_db(transaction=True)

LOOKS = tuple(product(("light", "dark"), (1280, 320)))
EVERYTHING = os.environ.get("SOAK_PAGES") == "all"
MOST_REQUESTS, MOST_SHEETS = 8, 3
PRINTED = ("player_detail", "association_detail", "interview_detail", "eligibility_rules")
UNNAMED_FOCUS = """() => {
  const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
  const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 1;
  return at === document.body || shown ? '' : at.outerHTML.slice(0, 120);
}"""

LONGEST_LINE = """() => Math.max(...[...document.querySelectorAll('.words')].flatMap((words) => {
  const [lines, walker] = [{}, document.createTreeWalker(words, NodeFilter.SHOW_TEXT)];
  for (let node; (node = walker.nextNode());) {
    for (let at = 0; at < node.data.length && !node.parentElement.closest('a'); at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const line = Math.round(range.getBoundingClientRect().bottom);
      lines[line] = (lines[line] || 0) + 1;
    }
  }
  return Object.values(lines);
}))"""


@pytest.fixture
def around(live_server) -> Around:
    return public_pages.everything()


def looked_at(around: Around) -> Iterator[tuple[public_pages.Page, str, int]]:
    """(page, scheme, width): of every kind one that differs from the last, or all."""
    if EVERYTHING:
        yield from ((page, *look) for page, look in product(public_pages.pages(around), LOOKS))
        return
    looks, languages = cycle(LOOKS), cycle(public_pages.LANGUAGES)
    for pages in _by_kind(around):
        language = next(languages)
        yield (next(page for page in pages if page.language == language), *next(looks))


def _by_kind(around: Around) -> Iterator[list[public_pages.Page]]:
    found = list(public_pages.pages(around))
    for kind in public_pages.KINDS:
        yield [page for page in found if page.kind == kind]


def test_every_page_is_open_to_everybody_fits_its_window_and_asks_for_little(
    page: Page, around: Around, violations: Callable[..., list[str]], faults: list[str], live_server
) -> None:
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))
    for each, scheme, width in looked_at(around):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        asked.clear()
        page.goto(each.address)
        where = (each.address, scheme, width)
        assert len(asked) <= MOST_REQUESTS, where
        assert all(request.url.startswith(live_server.url) for request in asked), where
        assert violations(page, "target-size") == [], where
        assert page.evaluate("document.documentElement.scrollWidth") <= width, where
        if each.kind == "not found":
            faults.clear()  # the browser reports the 404 that was asked for
        assert not faults, where


def test_the_keyboard_reaches_what_can_be_pressed_and_shows_where_it_is(page: Page, around: Around) -> None:
    for kind in ("club_detail", "interview_detail", "player_list"):
        page.goto(public_pages.KINDS[kind](around))
        for _press in range(40):
            page.keyboard.press("Tab")
            assert page.evaluate(UNNAMED_FOCUS) == "", kind


def test_with_forced_colours_the_bands_and_the_marks_are_still_seen(page: Page, around: Around) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(public_pages.KINDS["club_detail"](around))
    band, bar = (page.locator(f".bands {each}").first for each in ("path", "rect"))
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert band.evaluate("each => getComputedStyle(each).stroke") != ground
    assert bar.evaluate("each => getComputedStyle(each).fill") != ground
    page.goto(public_pages.KINDS["interview_detail"](around))
    assert page.locator("mark").first.evaluate("each => getComputedStyle(each).borderTopStyle") == "solid"


def test_a_line_of_an_interview_has_no_more_letters_than_can_be_followed(page: Page, around: Around) -> None:
    """About 66; which letters a machine has decides the rest."""
    page.goto(public_pages.KINDS["interview_detail"](around))
    assert 50 < page.evaluate(LONGEST_LINE) <= 72


def test_what_is_worth_printing_prints_on_few_sheets(page: Page, around: Around) -> None:
    for kind, language, address in public_pages.pages(around):
        if kind in PRINTED:
            page.goto(address)
            printed = page.pdf(format="A4", print_background=True)
            assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) <= MOST_SHEETS, (kind, language)
