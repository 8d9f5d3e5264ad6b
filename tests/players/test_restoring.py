"""The way back: an older version is restored as a change like any other, or refused with a sentence."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from players import merging
from players.models import Change, CompleteLists, Player, PlayerAlias, Source, versions
from players.restoring import CannotRestore, ChangedSince, restore
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_nationality,
    make_player,
    make_source,
    make_step,
    make_user,
)
from tests.players.merging.pairs import merge

pytestmark = pytest.mark.django_db

WHY = "it was right before"


@pytest.fixture
def editor() -> User:
    return make_user("editor")


@pytest.fixture
def reviewer() -> User:
    return make_user("reviewer")


def saved(row: Any, **fields: Any) -> Any:
    """Save it; the version before is returned."""
    before = row.history.latest()
    for name, value in fields.items():
        setattr(row, name, value)
    if hasattr(row, "version"):
        row.version += 1
    row.save()
    return before


def address(version: Any) -> str:
    return f"/admin/players/change/restore/{version.instance_type._meta.model_name}/{version.history_id}/"


def test_an_older_version_stands_again(editor: User) -> None:
    detail = make_detail(make_player(), "position", "forward")
    cite(detail)
    old = saved(detail, value="defender")
    made = restore(old, editor, WHY)
    detail.refresh_from_db()
    assert (detail.value, detail.version) == ("forward", 3)
    assert (made.by, made.why) == (editor, WHY)
    assert made.what.startswith("restored: ")
    assert [row.value for row in detail.history.all()] == ["forward", "defender", "forward"]
    detail.player.refresh_from_db()
    assert detail.player.position == "forward"  # and what follows from it


def test_a_reason_is_wanted(editor: User) -> None:
    old = saved(make_club(), city="Hellbach")
    with pytest.raises(CannotRestore, match="Say why"):
        restore(old, editor, "")


def test_what_says_so_already_is_left(editor: User) -> None:
    club = make_club()
    before = Change.objects.count()
    with pytest.raises(CannotRestore, match="says so already"):
        restore(club.history.get(), editor, WHY)
    assert (club.history.count(), Change.objects.count()) == (1, before)


def test_what_has_changed_since_the_page_was_made_is_left(editor: User) -> None:
    club = make_club()
    old = saved(club, city="Hellbach")
    seen = club.history.latest().history_id
    saved(club, city="Altdorf")
    with pytest.raises(ChangedSince):
        restore(old, editor, WHY, seen=seen)
    club.refresh_from_db()
    assert club.city == "Altdorf"
    restore(old, editor, WHY, seen=club.history.latest().history_id)
    club.refresh_from_db()
    assert club.city == ""


def test_what_the_constraints_forbid_is_refused_in_words(editor: User) -> None:
    player = make_player()
    alias = PlayerAlias.objects.create(player=player, name="Jonny")
    old = saved(alias, name="Jonte R.")
    PlayerAlias.objects.create(player=player, name="JONNY")
    with pytest.raises(CannotRestore, match="already"):
        restore(old, editor, WHY)
    alias.refresh_from_db()
    assert alias.name == "Jonte R."


def test_a_minor_does_not_become_public_by_it(reviewer: User) -> None:
    player = make_player()
    old = player.history.get()
    saved(player, minor=True, visibility="editors")
    with pytest.raises(CannotRestore, match="only a reviewer"):
        restore(old, make_user("editor"), WHY)
    restore(old, reviewer, WHY)
    player.refresh_from_db()
    assert (player.minor, player.visibility) == (False, "public")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"visibility": "editors"}, "shown to more people"),
        ({"state": "retracted", "state_reason": "he asked for it"}, "retracted"),
    ],
)
def test_only_a_reviewer_shows_again_what_was_taken_away(
    editor: User, reviewer: User, fields: dict[str, str], words: str
) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal")
    cite(detail)
    old = saved(detail, **fields)
    with pytest.raises(CannotRestore, match=words):
        restore(old, editor, WHY)
    detail.refresh_from_db()
    assert {name: getattr(detail, name) for name in fields} == fields
    restore(old, reviewer, WHY)
    detail.refresh_from_db()
    assert (detail.visibility, detail.state) == ("public", "current")


def test_an_editor_restores_what_was_stricter(editor: User) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal", visibility="editors")
    cite(detail)
    restore(saved(detail, visibility="public"), editor, WHY)
    detail.refresh_from_db()
    assert detail.visibility == "editors"


def test_only_a_reviewer_grants_the_whole_text_again(editor: User, reviewer: User) -> None:
    source = make_source(full_text_rights="ours")
    old = saved(source, full_text_rights="")
    with pytest.raises(CannotRestore, match="whole text"):
        restore(old, editor, WHY)
    restore(old, reviewer, WHY)
    assert Source.objects.get().full_text_rights == "ours"


def test_publishing_is_another_matter(reviewer: User) -> None:
    player = make_player("Jonte Reuterskmap")
    old = saved(player, name="Jonte Reuterskamp")
    saved(player, published_at=None)
    restore(old, reviewer, WHY)
    player.refresh_from_db()
    assert (player.name, player.published_at) == ("Jonte Reuterskmap", None)


def test_a_fact_that_nothing_backs_any_more_is_refused(editor: User) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal")
    quote = cite(detail)
    old = saved(detail, value="Landespokal")
    quote.delete()
    with pytest.raises(CannotRestore, match="Nothing backs it"):
        restore(old, editor, WHY)


def test_what_an_undo_has_removed_comes_back_by_that_door(editor: User) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal")
    quote = cite(detail)
    first, quoted = detail.history.get(), quote.history.get()
    detail.delete()
    with pytest.raises(CannotRestore, match="no longer here"):
        restore(first, editor, WHY)
    with pytest.raises(CannotRestore, match="never edited"):
        restore(quoted, editor, WHY)
    with pytest.raises(CannotRestore, match="how it was removed"):
        restore(type(first).objects.get(history_type="-"), editor, WHY)


def test_a_further_name_that_is_gone_comes_back(editor: User) -> None:
    player = make_player()
    alias = PlayerAlias.objects.create(player=player, name="Jonny")
    old = alias.history.get()
    alias.delete()
    restore(old, editor, WHY)
    assert [each.name for each in player.aliases.all()] == ["Jonny"]
    player.refresh_from_db()
    assert player.version == 2


def test_a_further_name_of_somebody_who_is_gone_does_not(editor: User) -> None:
    player = make_player()
    old = PlayerAlias.objects.create(player=player, name="Jonny").history.get()
    player.delete()
    with pytest.raises(CannotRestore, match="no longer here"):
        restore(old, editor, WHY)


def test_a_club_that_is_gone_is_missed_in_words(editor: User) -> None:
    step = make_step(make_player(), make_club())
    cite(step)
    old = saved(step, club=make_club("TSV Altdorf"))
    old.instance.club.delete()
    with pytest.raises(CannotRestore, match="club"):
        restore(old, editor, WHY)


def test_what_was_merged_meanwhile_goes_to_nobody_else(desk: Any, editor: User) -> None:
    kept, gone = make_player("Jonte Reuterskamp"), make_player("Ole Dahlhaus")
    detail = make_detail(gone, "position", "forward")
    cite(detail)
    done = merge(kept, gone)
    with_kept = detail.history.latest()
    told = "It belongs to Jonte Reuterskamp now, and in that version to Ole Dahlhaus"
    client = desk("editor")
    assert told in client.get(address(detail.history.earliest())).content.decode()
    merging.undo(done, None)
    assert with_kept.player_id == kept.pk
    told = "It belongs to Ole Dahlhaus now, and in that version to Jonte Reuterskamp"
    assert told in client.get(address(with_kept)).content.decode()
    with pytest.raises(CannotRestore, match=told):
        restore(with_kept, editor, WHY)
    Player.objects.filter(pk=gone.pk).update(visibility="internal")
    with pytest.raises(CannotRestore, match="It belongs to somebody who is not shown now"):
        restore(with_kept, editor, WHY)
    detail.refresh_from_db()
    assert detail.player == gone


def test_ticked_lists_are_checked_by_whoever_restores_them(editor: User) -> None:
    make_association()
    player = make_nationality(make_player()).player
    lists = CompleteLists.objects.create(player=player, nationalities=True, checked_by=make_user())
    restore(saved(lists, nationalities=False), editor, WHY)
    lists.refresh_from_db()
    assert (lists.nationalities, lists.checked_by) == (True, editor)


def test_the_page_shows_what_stands_and_what_would(desk: Any, client: Client) -> None:
    club = make_club()
    old = saved(club, city="Hellbach", founded=1909)
    page = desk("editor").get(address(old)).content.decode()
    assert "Would stand again" in page
    assert "1909" in page
    seen = {"seen": club.history.latest().history_id}
    assert client.post(address(old), seen).status_code == 422
    answer = client.post(address(old), {**seen, "why": WHY}, follow=True)
    assert "Restored." in answer.content.decode()
    club.refresh_from_db()
    assert (club.city, club.founded) == ("", None)
    assert client.post(address(old), {**seen, "why": WHY}).status_code == 409
    assert client.put(address(old)).status_code == 405


def test_a_refusal_keeps_the_reason_typed(desk: Any) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal")
    cite(detail)
    old = saved(detail, visibility="editors")
    answer = desk("editor").post(address(old), {"why": WHY, "seen": detail.history.latest().history_id})
    assert answer.status_code == 422
    assert "only a reviewer may restore it" in answer.content.decode()
    assert WHY in answer.content.decode()


def test_who_may_not_change_it_restores_nothing(desk: Any) -> None:
    club = make_club()
    old = saved(club, city="Hellbach")
    for role in ("importer",):
        assert desk(role).post(address(old), {"why": WHY, "seen": club.history.latest().history_id}).status_code == 403
    reader = make_user("editor")  # sees drafts, and may change nothing
    client = Client()
    client.force_login(reader)
    assert client.post(address(old), {"why": WHY}).status_code == 403
    club.refresh_from_db()
    assert club.city == "Hellbach"


def test_restoring_inside_a_change_is_part_of_it(editor: User) -> None:
    club = make_club()
    old = saved(club, city="Hellbach")
    with versions.change(editor, "all taken back", "asked to"):
        restore(old, editor, WHY)
    change = club.history.latest().change
    assert (change.what, change.why) == ("all taken back", "asked to")
