"""The main job, end to end: an interview goes in, a sourced, linked profile comes out."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import Browser, Page, expect

from interviews.models import Interview, Proposal
from players.models import Player
from tests import builders

pytestmark = pytest.mark.django_db(transaction=True)

SAMPLE = Path(__file__).resolve().parent.parent / "interviews" / "corpus" / "100-de-lohmar.txt"


@pytest.fixture
def reference(transactional_db: None) -> None:
    call_command("load_reference", verbosity=0)


def bring(page: Page) -> None:
    page.goto("/admin/interviews/interview/import/")
    page.set_input_files("input[type=file]", SAMPLE)
    page.get_by_role("button", name="Look at them").click()


def accept_all(page: Page) -> None:
    """Accept whatever can be accepted at once; reject what needs a choice."""
    left = page.locator("#desk-left")
    for _ in range(100):
        before = left.inner_text()
        if before == "0 left":
            return
        accept = page.locator("#desk-card button[value=accept][data-key]")
        to_choose = page.locator("#desk-card .desk-must").count()
        (accept if accept.count() and not to_choose else page.locator("#desk-card button[value=reject]")).click()
        expect(left).not_to_have_text(before)
    raise AssertionError("the review does not end")


@pytest.mark.both_databases
def test_an_interview_goes_in_and_a_sourced_linked_profile_comes_out(
    reference: None,
    page: Page,
    sign_in: Callable[[Any], None],
    browser: Browser,
    live_server: Any,
    violations: Any,
) -> None:
    sign_in(User.objects.create_superuser("editor"))

    bring(page)
    expect(page.get_by_label("Outlet")).to_have_value("KURVE1")
    expect(page.get_by_label("Author")).to_have_value("Jana Brockstedt")
    assert Interview.objects.count() == 0  # nothing is stored before the editor confirms
    with page.expect_navigation():
        page.get_by_role("button", name="Import", exact=True).click()
    interview = Interview.objects.get()

    page.goto(f"/admin/interviews/interview/{interview.pk}/review/")
    accept_all(page)
    assert interview.proposals.cards().filter(state=Proposal.State.ACCEPTED).count() >= 15

    reader = browser.new_context(base_url=live_server.url).new_page()
    answer = reader.goto("/players/kai-lohmar/")
    assert answer is not None
    assert answer.status == 404  # a draft is nobody's business yet

    page.goto(f"/admin/interviews/interview/{interview.pk}/publish/")
    for tick in page.get_by_role("checkbox").all():
        tick.check()
    with page.expect_navigation():
        page.get_by_role("button", name="Publish", exact=True).click()

    reader.goto("/players/?nationality=GER&club=arminia-bielefeld")
    reader.get_by_role("main").get_by_role("link", name="Kai Lohmar").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Kai Lohmar")
    expect(reader.get_by_role("heading", name="Germany or Finland?")).to_be_visible()
    assert violations(reader) == []

    # a fact opens the words it rests on, and they lead to their place in the interview
    reader.get_by_role("link", name="read in context").first.click()
    expect(reader).to_have_url(re.compile("#"))
    place = reader.url.partition("#")[2]
    expect(reader.locator(f"#{place}")).to_be_visible()

    # player → club → player → interview
    reader.goto("/players/kai-lohmar/")
    reader.get_by_role("main").get_by_role("link", name="Arminia Bielefeld").first.click()
    expect(reader).to_have_url(re.compile("/clubs/arminia-bielefeld/$"))
    reader.get_by_role("main").get_by_role("link", name="Kai Lohmar").first.click()
    reader.get_by_role("main").get_by_role("link", name=interview.source.title).first.click()
    expect(reader).to_have_url(re.compile(f"{interview.get_absolute_url()}$"))
    reader.context.close()

    # the same text again is known
    bring(page)
    expect(page.get_by_text("already there", exact=False).first).to_be_visible()
    assert Interview.objects.count() == 1
    assert Player.objects.filter(name="Kai Lohmar").count() == 1


def test_the_lists_filter_by_club_and_by_country(page: Page, transactional_db: None) -> None:
    hellbach, nordhafen = builders.make_club("SV Hellbach"), builders.make_club("FC Nordhafen")
    source = builders.make_source()
    for name, club in (("Ole Reimann", hellbach), ("Piet Anders", nordhafen)):
        builders.cite(builders.make_step(builders.make_player(name), club), source=source)
    builders.settle_all()
    page.goto("/players/?club=sv-hellbach")
    names = page.get_by_role("main")
    expect(names.get_by_role("link", name="Ole Reimann")).to_be_visible()
    expect(names.get_by_role("link", name="Piet Anders")).to_have_count(0)
