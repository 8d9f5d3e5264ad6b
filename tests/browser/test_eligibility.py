"""Who could play for a country: from the list to the profile, its card, the quote behind it and its place."""

import re
from typing import Any

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect

from interviews import demonstration

pytestmark = pytest.mark.django_db(transaction=True)

THREE = ("005", "025", "026")  # interviews of one player, whose word moves


@pytest.fixture
def demo(transactional_db: None) -> None:
    call_command("load_reference", verbosity=0)
    loaded = demonstration.Loaded()
    for path in demonstration.files():
        if path.name.startswith(THREE):
            demonstration.load(path, loaded)
    demonstration.load_records(loaded)


def test_from_the_association_to_the_player_his_card_and_his_words(demo: None, page: Page, violations: Any) -> None:
    page.goto("/associations/GHA/")
    could = page.get_by_role("region", name="Could play for it")
    expect(could.get_by_text("could change to it")).to_be_visible()
    expect(page.get_by_role("region", name="Represents it")).to_have_count(0)
    assert violations(page) == []
    could.get_by_role("link", name="Lennox Adu-Bremer").click()

    card = page.get_by_role("region", name="Germany or Ghana?")
    rules = card.get_by_role("row", name="By the rules")
    expect(rules.get_by_text("tied to it by an official match")).to_be_visible()
    expect(rules.get_by_text("could change to it, with a request that only FIFA grants (ground a)")).to_be_visible()

    article = card.get_by_role("link", name="article 9.2(a)(ii)")
    expect(article).to_be_hidden()
    card.get_by_text("The articles behind it").click()
    expect(article).to_be_visible()
    assert violations(page) == []

    series = card.get_by_role("list").filter(has_text="24 Apr 2025").get_by_role("listitem")
    assert series.filter(has_text="Ghana").locator(".stance").all_inner_texts() == ["open", "leaning", "declared"]

    word = card.get_by_role("row", name="Latest word")
    expect(word.get_by_text("declared", exact=True)).to_be_visible()
    chip = word.get_by_role("link", name="supporting quote")
    chip.click()
    opened = page.locator(f'[id="{chip.get_attribute("aria-controls")}"]')
    expect(opened).to_contain_text("I have chosen Ghana, and I told the FA on Monday.")
    opened.get_by_role("link", name="read in context").click()

    expect(page).to_have_url(re.compile(r"/interviews/[\w-]+/#"))
    place = page.locator(":target")
    expect(place).to_be_visible()
    expect(place).to_contain_text("I have chosen Ghana")


def test_the_rules_page_tells_the_article_that_a_card_names(demo: None, page: Page) -> None:
    page.goto("/players/lennox-adu-bremer/")
    page.get_by_text("The articles behind it").click()
    page.get_by_role("link", name="article 5.3").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How the rules work")
    expect(page.locator(":target")).to_be_visible()


def test_the_list_of_who_could_play_is_filtered_and_says_so(demo: None, page: Page) -> None:
    page.goto("/associations/GHA/")
    page.get_by_role("checkbox", name="defender").check()
    page.get_by_role("button", name="Show players").click()
    expect(page).to_have_url(re.compile("position=defender"))
    expect(page.get_by_role("link", name="Lennox Adu-Bremer")).to_be_visible()
