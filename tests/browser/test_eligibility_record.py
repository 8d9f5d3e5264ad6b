"""The eligibility record in a real browser: the verdict follows the typing, with and without a script."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import Page, expect

from interviews.roles import make_groups
from players.admin.record.sources import offered_as
from players.models import Ancestor, Nationality, Player, Source, Verdict
from tests import builders
from tests.players.records import address, known_from_an_interview


@pytest.fixture
def player(transactional_db, sign_in) -> Player:
    make_groups()
    user = builders.make_user("reader", "ilse")
    user.is_staff = True
    user.save()
    user.groups.add(Group.objects.get(name="editor"))
    sign_in(user)
    builders.make_source("Register der Spiele", kind="register")
    return known_from_an_interview()


def ruling(page: Page, country: str):
    return page.locator(".record-verdict", has=page.get_by_role("heading", name=country, exact=True))


def list_of(page: Page, name: str):
    return page.locator("section.record-list", has=page.get_by_role("heading", name=name, exact=True))


def test_typing_changes_the_panel_and_saves_nothing(page: Page, player: Player):
    page.goto(address(player))
    expect(ruling(page, "Germany")).to_contain_text("Not decided by what we know")
    nationalities = list_of(page, "Nationalities")
    nationalities.get_by_text("Add: nationality").press("Enter")
    nationalities.get_by_label("State").select_option(label="Germany")
    nationalities.get_by_label("Basis").select_option(label="by birth")
    expect(ruling(page, "Germany")).to_contain_text("May play, perhaps tied to it already")
    expect(page.get_by_role("status")).to_have_text("Worked out anew. Nothing is saved.")
    expect(page.locator("#record-told")).to_contain_text("1 new row names no source")
    fold = ruling(page, "Germany").locator("details")
    fold.locator("summary").click()
    nationalities.get_by_role("button", name="Another one: nationality").click()
    second = nationalities.locator("fieldset").last
    second.get_by_label("State").select_option(label="Japan")
    second.get_by_label("Since").press_sequentially("20188")
    expect(page.locator("#record-told")).to_contain_text("“20188” is no date")
    assert fold.get_attribute("open") is not None
    second.get_by_label("Since").fill("2018")
    expect(page.locator("#record-told")).not_to_contain_text("is no date")
    assert not Nationality.objects.exists()
    found = offered_as(Source.objects.get(kind="register"))
    page.get_by_label("Source of all new rows").press_sequentially("Register der")
    expect(page.locator("#desk-sources option").first).to_have_attribute("value", found)
    page.get_by_label("Source of all new rows").fill("Register der Spiele")
    page.get_by_role("button", name="Save", exact=True).press("Enter")
    expect(page.get_by_text("2 changes saved")).to_be_visible()
    assert {row.iso: str(row.since or "") for row in Nationality.objects.all()} == {"DE": "", "JP": "2018"}
    assert Verdict.objects.filter(player=player, outcome="eligible").exists()


def test_a_source_is_recorded_in_a_window_of_its_own(page: Page, player: Player):
    page.goto(address(player))
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Record a source").click()
    window = opened.value
    window.get_by_label("Title").fill("Verzeichnis")
    window.get_by_label("Slug").fill("verzeichnis")
    window.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_label("Source of all new rows")).not_to_have_value("")
    made = Source.objects.get(title="Verzeichnis")
    expect(page.get_by_label("Source of all new rows")).to_have_value(str(made.pk))


@pytest.mark.both_databases
def test_the_whole_way_goes_without_javascript(browser, live_server, context, player: Player):
    bare = browser.new_context(
        base_url=live_server.url, java_script_enabled=False, storage_state=context.storage_state()
    )
    page = bare.new_page()
    page.goto(address(player))
    ancestors = list_of(page, "Parents and grandparents")
    ancestors.get_by_text("Add: ancestor").click()
    ancestors.get_by_label("Relation").select_option(label="mother")
    ancestors.get_by_label("Born in").select_option(label="Japan")
    page.get_by_role("button", name="Work it out without saving").click()
    assert not Ancestor.objects.exists()
    expect(ancestors.get_by_text("Add: ancestor")).to_be_visible()
    page.get_by_label("Source of all new rows").fill("Register der Spiele")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("1 change saved")).to_be_visible()
    assert Ancestor.objects.get().birth_territory == builders.make_association("JPN")
    bare.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_the_record_has_no_barriers(page: Page, player: Player, violations, faults, scheme, width):
    fact = builders.make_nationality(player)
    builders.make_appearance(player)
    builders.settle(player)
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 720})
    page.goto(address(player))
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    found = {"open": violations(page)}
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    Nationality.objects.filter(pk=fact.pk).update(version=2)
    page.get_by_label("Day").first.fill("soon")
    with page.expect_navigation():
        page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Not saved: the record has changed")).to_be_visible()
    found["stale"] = violations(page)
    faults[:] = [fault for fault in faults if "409" not in fault]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not any(found.values()), found
