"""One act, one change: its rows, its user, its reason; nothing of it left where it failed or changed nothing."""

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError

from players.models import Change, Player
from players.models.versions import change
from tests.builders import make_player

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return User.objects.create_user("vera")


def test_all_that_is_saved_inside_belongs_to_one_change(editor):
    with change(editor, "renamed", "a typo") as made:
        player = make_player("Jonte Reuterskamp")
        player.name = "Jonte Reuterskampp"
        player.save()
    versions = player.history.all()
    assert [version.history_type for version in versions] == ["~", "+"]
    assert {(version.change, version.history_user) for version in versions} == {(made, editor)}
    assert Change.objects.get() == made
    assert (made.by, made.what, made.why) == (editor, "renamed", "a typo")


def test_a_change_inside_another_is_part_of_it(editor):
    with change(editor, "merged") as outer, change(None, "renamed") as inner:
        make_player()
    assert inner == outer
    assert [each.what for each in Change.objects.all()] == ["merged"]


def test_a_change_without_a_saved_row_leaves_no_trace(editor):
    with change(editor, "looked"):
        pass
    assert not Change.objects.exists()


def test_a_change_that_fails_leaves_neither_rows_nor_itself(editor):
    with pytest.raises(IntegrityError), change(editor, "renamed"):
        [make_player(slug="jonte") for _twice in range(2)]
    assert not Change.objects.exists()
    assert not Player.objects.exists()
    with change(editor, "after it"):
        player = make_player()
    assert player.history.get().change.what == "after it"


def test_a_save_outside_every_change_is_kept_without_one():
    assert make_player().history.get().change is None


def test_words_too_long_for_their_columns_are_cut_not_refused(editor):
    with change(editor, "w" * 300, "y" * 400) as made:
        player = make_player()
    made.refresh_from_db()
    assert (len(made.what), len(made.why)) == (200, 300)
    assert player.history.get().change == made
