"""The block of data for search engines under the real headers: not run, not forbidden, and read as it was written."""

import json

import pytest
from playwright.sync_api import Page

from kb.headers import HEADERS
from tests.builders import settle
from tests.players.profiles import Around, known_player


@pytest.fixture
def around(live_server) -> Around:
    around = known_player()
    settle(around.player)
    return around


def test_the_data_of_a_page_is_no_script_to_the_browser(page: Page, around: Around) -> None:
    around.player.name = "</script><script>document.title = 'forged'</script>"
    around.player.save()
    for row in (around.player, around.club, around.germany, around.source):
        response = page.goto(row.get_absolute_url())
        assert response is not None
        assert {name: response.headers.get(name.lower()) for name in HEADERS} == HEADERS
        text = page.locator('script[type="application/ld+json"]').text_content()
        assert json.loads(text or "")["url"].endswith(row.get_absolute_url())
        assert page.title() != "forged"
    # a complaint of the content policy on the console fails this test: see conftest.py


def test_the_card_that_a_page_names_is_a_picture_to_the_browser(page: Page, around: Around) -> None:
    page.goto(around.player.get_absolute_url())
    address = page.locator('meta[property="og:image"]').get_attribute("content")
    size = page.evaluate(
        """async (address) => {
            const image = new Image();
            image.src = address;
            await image.decode();
            return [image.naturalWidth, image.naturalHeight];
        }""",
        address,
    )
    assert size == [1200, 630]
