"""Import in a real browser: the bar by script and without, over a reload; a dry run of several pages."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import Group, User
from playwright.sync_api import expect

from interviews.ingest import batches
from interviews.models import Batch, Interview
from interviews.roles import make_groups
from tests.interviews.extractions import extraction

NUMBER = 12


@pytest.fixture
def importer(transactional_db, sign_in):
    make_groups()
    user = User.objects.create_user("otto", password="long enough a word", is_staff=True)
    user.groups.add(Group.objects.get(name="importer"))
    sign_in(user)
    return user


@pytest.fixture(autouse=True)
def _rules_by_hand(monkeypatch):
    monkeypatch.setattr("interviews.ingest.chosen", lambda text, published=None: extraction(text=text))


@pytest.fixture
def files(tmp_path):
    """Enough for two pages, and for the worker."""
    made = []
    for number in range(1, NUMBER + 1):
        made.append(tmp_path / f"{number:02}.txt")
        made[-1].write_text(f"Ein Gespräch, das {number}.\n\nEine Antwort.", encoding="utf-8")
    return made


@pytest.mark.both_databases
def test_a_long_import_shows_how_far_it_is_and_survives_a_reload(page, importer, files):
    page.goto("/admin/interviews/interview/import/")
    page.get_by_label("Files").set_input_files(files)
    page.get_by_role("button", name="Look at them").click()
    bar = page.get_by_role("progressbar")
    expect(page.get_by_text("Reading: 0 of 12")).to_be_visible()
    batch = Batch.objects.get()
    batches.go_on(batch.pk, stop=lambda: batch.uploads.in_state("read").count() == 3)
    expect(page.get_by_text("Reading: 3 of 12")).to_be_visible()
    expect(bar).to_have_attribute("value", "3")
    page.reload()
    expect(page.get_by_text("Reading: 3 of 12")).to_be_visible()
    expect(page.get_by_role("button", name="Go on")).to_be_visible()  # after a while without a worker
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("heading", name="Check before importing")).to_be_visible()
    page.get_by_label("Title").first.fill("Ganz anders")
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("Page 2 of 2")).to_be_visible()
    page.get_by_label("Import this one").last.uncheck()
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Storing: 0 of 11")).to_be_visible()
    batches.go_on(batch.pk)
    expect(page.get_by_role("heading", name="Report of an import")).to_be_visible()
    assert Interview.objects.filter(source__title="Ganz anders").count() == 1
    assert Interview.objects.count() == NUMBER - 1


def test_the_same_without_javascript(browser, live_server, context, importer, files):
    bare = browser.new_context(
        base_url=live_server.url, java_script_enabled=False, storage_state=context.storage_state()
    )
    page = bare.new_page()
    page.goto("/admin/interviews/interview/import/")
    page.get_by_label("Files").set_input_files(files)
    page.get_by_role("button", name="Look at them").click()
    expect(page.get_by_text("Reading: 0 of 12")).to_be_visible()
    batches.go_on(Batch.objects.get().pk)
    page.get_by_role("link", name="Look again").click()
    page.get_by_role("button", name="Untick all").click()
    page.get_by_label("Import this one").nth(1).check()
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_role("heading", name="Report of an import")).to_be_visible()
    assert Interview.objects.count() == 1
    bare.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_the_pages_of_an_import_have_no_barriers(page, importer, violations, files, scheme, width):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 720})
    bad = files[0].with_name("bad.txt")
    bad.write_bytes(b"\0")
    page.goto("/admin/interviews/interview/import/")
    page.get_by_label("Files").set_input_files([*files, bad])
    page.get_by_role("button", name="Look at them").click()
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    found = {"progress": violations(page)}
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("heading", name="Check before importing")).to_be_visible()
    found["preview"] = violations(page)
    page.get_by_role("button", name="Import", exact=True).click()
    batches.go_on(Batch.objects.get().pk)
    expect(page).to_have_url(re.compile("/report/$"))
    for name in ("report", "all"):
        if name == "all":
            page.goto("/admin/interviews/interview/import/all/")
        found[name] = violations(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    assert not any(found.values()), found
