"""Words that are 40 % longer than the English ones, as German ones are, break no page."""

from itertools import cycle
from pathlib import Path

import pytest
from django.utils import translation
from playwright.sync_api import Page

from tests import pseudo, public_pages

pytestmark = pytest.mark.django_db(transaction=True)

# what is cut off at its own edge; wide tables and pictures are pushed sideways inside their own frame
CUT_OFF = """() => [...document.querySelectorAll('a, button, label, h1, h2, h3, p, li, dd, dt, th, td')]
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden'
    && getComputedStyle(each).display !== 'inline' && !each.closest('.hidden'))
  .map((each) => each.outerHTML.slice(0, 120))"""


def test_no_page_breaks(page: Page, live_server, tmp_path: Path, faults: list[str]) -> None:
    around = public_pages.everything()
    widths = cycle((320, 1280, 320))
    with pseudo.spoken(tmp_path):
        for kind, address in public_pages.KINDS.items():
            width = next(widths)
            with translation.override(pseudo.CODE):
                path = address(around)
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(path)
            assert page.locator("html").get_attribute("lang") == pseudo.CODE, kind
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (kind, width)
            assert page.evaluate(CUT_OFF) == [], (kind, width)
            if kind == "not found":
                faults.clear()  # the browser reports the 404 that was asked for
