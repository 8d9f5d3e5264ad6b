"""The demo's editor is made once; a second start shows the same name and password."""

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command


@pytest.fixture
def say(tmp_path, capsys):
    def call():
        call_command("demo_editor", folder=tmp_path)
        return capsys.readouterr().out.strip()

    return call


def test_an_unknown_option_is_refused(db):
    with pytest.raises((CommandError, TypeError)):
        call_command("demo_editor", password="x")


def test_a_changed_password_is_neither_shown_nor_set_back(db, say):
    first = say()
    user = get_user_model().objects.get()
    user.set_password("her own")
    user.save()
    assert say() == "editor / (the password was changed since)"
    assert first not in say()
    assert get_user_model().objects.get().check_password("her own")


def test_the_password_lies_where_only_its_owner_reads(db, say, tmp_path):
    say()
    assert (tmp_path / "demo-editor.json").stat().st_mode & 0o077 == 0


def test_a_second_start_shows_the_same(db, say):
    assert say() == say()
    assert get_user_model().objects.count() == 1


def test_a_new_database_gets_the_editor_of_the_file(db, say):
    first = say()
    get_user_model().objects.all().delete()
    assert say() == first


def test_name_and_password_open_the_admin(client, db, say):
    name, password = say().split(" / ")
    assert client.login(username=name, password=password)
    assert client.get("/admin/").status_code == 200
