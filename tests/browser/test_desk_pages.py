"""Every page of the desk: open to everybody, in light and dark, on a wide screen and on a narrow one."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.urls import reverse
from playwright.sync_api import Page, expect

from interviews.models import Batch, Upload
from interviews.roles import make_groups
from players import portraits
from players.models import Change, Picture, Player, Suggestion, versions
from tests.builders import cite, make_detail, make_player, make_source, make_suggestion
from tests.interviews.extractions import imported
from tests.players.images import PORTRAIT, drawn, encoded
from tests.players.profiles import Around, known_player

WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def administrator(transactional_db: Any, sign_in: Callable[[Any], None], settings: Any, tmp_path: Any) -> User:
    settings.MEDIA_ROOT = tmp_path
    make_groups()
    user = User.objects.create_user("ilse", password="long enough a word", is_staff=True)
    user.groups.set(Group.objects.all())
    sign_in(user)
    return user


def filled(user: User) -> Around:
    """A desk at which something of everything lies."""
    around = known_player()
    interview = imported()
    for number, words in ((187, "Ich bin 1,87."), (185, "der 1,85 große Schlussmann")):
        cite(make_detail(around.player, "height", number=number, contested=True), words, make_source(words))
    make_detail(around.friend, "shirt_number", number=9, as_of="2020")
    with versions.change(user, "edited: Jonte Reuterskamp", "the name as he writes it"):
        around.friend.name = "Jonte Reuterskampp"
        around.friend.save()
    make_player("Jonte Reuterskamp", slug="jonte-2")
    for about in (around.player, *around.player.detail_facts.all()):
        make_suggestion(about, source=f"https://example.org/{'sehr-lang' * 20}")
    portraits.choose(around.player, user, PORTRAIT, encoded(drawn(400, 500)))
    batch = Batch.objects.create(by=user, state=Batch.State.DONE)
    Upload.objects.create(
        batch=batch, number=1, file_name="fern.pdf", state=Upload.State.FAILED, problem="It is empty."
    )
    Upload.objects.create(batch=batch, number=2, file_name="nah.txt", state=Upload.State.DONE, interview=interview)
    return around


def pages(around: Around) -> list[str]:
    """Each page of our own that a session at the desk leads through; Django's plain forms are its own."""
    player, friend = around.player.pk, around.friend.pk
    batch, change = Batch.objects.get().pk, Change.objects.order_by("pk").last()
    assert change is not None
    detail = around.player.detail_facts.first()
    assert detail is not None
    named: list[tuple[str, tuple[Any, ...]]] = [
        ("index", ()),
        ("interviews_interview_changelist", ()),
        ("interviews_interview_import", ()),
        ("interviews_interview_batches", ()),
        ("interviews_interview_report", (batch,)),
        ("interviews_interview_review", (around.interview.pk,)),
        ("interviews_interview_publish", (around.interview.pk,)),
        ("players_player_changelist", ()),
        ("players_player_facts", (player,)),
        ("players_player_fact", ("detail", detail.pk)),
        ("players_player_waiting", ()),
        ("players_player_picture", (player,)),
        ("players_player_picture", (friend,)),
        ("players_player_eligibility", (player,)),
        ("players_player_stale", ()),
        ("players_player_conflicts", ()),
        ("players_player_suggestions", ()),
        ("players_player_suggestion", (Suggestion.objects.latest("pk").pk,)),
        ("interviews_interview_conflicts", ()),
        ("players_player_duplicates", ()),
        ("players_player_merge", (friend,)),
        ("players_player_merges", ()),
        ("players_player_split", (player,)),
        ("players_player_history", (friend,)),
        ("players_change_changelist", ()),
        ("players_change_change", (change.pk,)),
        ("players_club_duplicates", ()),
    ]
    return [reverse(f"admin:{name}", args=arguments) for name, arguments in named]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_of_the_desk_is_closed_to_anybody_nor_wider_than_its_window(
    page: Page, administrator: User, violations: Callable[[Page], list[str]], faults: list[str], scheme: Any
) -> None:
    page.emulate_media(color_scheme=scheme)
    found: list[str] = []
    for address in pages(filled(administrator)):
        page.set_viewport_size({"width": 1280, "height": 900})
        answer = page.goto(address)
        assert answer is not None
        if answer.status != 200:
            found.append(f"{address}: {answer.status}")
        for width in (1280, 320):
            page.set_viewport_size({"width": width, "height": 900})
            told = [*violations(page), *faults]
            if wider := page.evaluate(WIDER):
                told.append(f"{wider} pixels wider than the window")
            found += [f"{address}, {width}: {each}" for each in told]
            faults.clear()  # told of with their page
    assert not found, "\n".join(found)


def test_a_click_on_the_face_moves_the_cut(page: Page, administrator: User, tmp_path: Any) -> None:
    player = make_player()
    file = tmp_path / "photo.png"
    file.write_bytes(encoded(drawn(1600, 1000), "PNG"))
    page.goto(reverse("admin:players_player_picture", args=[player.pk]))
    expect(page.locator("#picture-stage")).to_be_hidden()
    page.get_by_label("File").set_input_files(file)
    canvas = page.locator("#picture-stage canvas")
    expect(canvas).to_be_visible()  # drawn before it is sent: the policy allows no blob
    box = canvas.bounding_box()
    assert box is not None
    canvas.click(position={"x": box["width"] * 0.25, "y": box["height"] * 0.75})
    expect(page.get_by_label("focal point, from the left")).to_have_value("25")
    expect(page.get_by_label("focal point, from the top")).to_have_value("75")
    page.get_by_label("Licence").select_option("own")
    page.get_by_label("Credit").fill("Nele Quast")
    page.get_by_label("Source").fill("https://pictures.example/1")
    page.get_by_label("Show it to readers now").check()
    page.get_by_label("It shows the player").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("The picture is saved.")).to_be_visible()
    picture = Picture.objects.get()
    assert (picture.focal_x, picture.focal_y, picture.width) == (25, 75, 1600)
    page.goto(player.get_absolute_url())
    photo = page.get_by_role("img", name="Jonte Reuterskamp")
    expect(photo).to_be_visible()
    assert photo.evaluate("image => image.complete && image.naturalWidth") == 160  # of 320, shown in 160
    assert photo.evaluate("image => image.currentSrc").endswith("small.avif")


@pytest.mark.both_databases
def test_a_conflict_is_decided_and_taken_back_without_a_script(page: Page, administrator: User) -> None:
    around = filled(administrator)
    page.goto("/admin/")
    page.get_by_role("link", name="conflicts on record").click()
    page.get_by_label("Why it counts more").fill("measured by the club")
    page.keyboard.press("Enter")  # which of the two is not said by that
    page.get_by_role("button", name=re.compile("Prefer this.*1.87")).click()
    expect(page.get_by_text("one value counts now")).to_be_visible()
    assert Player.objects.get(pk=around.player.pk).height_cm == 187
    page.get_by_role("link", name="Undo …").click()
    page.get_by_role("button", name="Undo the preference").click()
    expect(page.get_by_text("both values count again")).to_be_visible()
