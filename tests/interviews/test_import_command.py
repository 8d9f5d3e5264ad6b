"""`manage.py import_interviews`: the same as at the desk, from the shell, and again from where it was stopped."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from interviews.ingest import batches, paths, waiting
from interviews.models import Batch, Interview, Upload
from players.models import Change
from tests.interviews.extractions import ALL, TEXT, extraction, imported
from tests.interviews.reading.zips import zip_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _rules_by_hand(monkeypatch):
    monkeypatch.setattr(
        "interviews.ingest.chosen",
        lambda text, published=None: extraction(*(ALL if text == TEXT else ()), text=text),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two texts, one of them in an archive beside the other, and what is no interview."""
    inside = tmp_path / "desk" / "deeper"
    inside.mkdir(parents=True)
    (tmp_path / "desk" / "one.txt").write_text(TEXT, encoding="utf-8")
    (inside / "more.zip").write_bytes(zip_of({"one.txt": TEXT.encode(), "two.txt": b"Ein anderer Text."}))
    (inside / "README.md").write_text("What lies here.")
    (inside / ".hidden.txt").write_text("Nothing.")
    (inside / "table.xlsx").write_bytes(b"PK")
    return tmp_path / "desk"


def run(*arguments: object, **options: object) -> tuple[str, str]:
    """What the command says, and what it says of failures; a CommandError's words after those."""
    told, failures = StringIO(), StringIO()
    try:
        call_command("import_interviews", *map(str, arguments), stdout=told, stderr=failures, **options)
    except CommandError as error:
        failures.write(f"CommandError: {error}")
    return told.getvalue(), failures.getvalue()


def test_a_folder_comes_in_with_its_archives_and_again_nothing_is_new(folder):
    assert run(folder) == ("3 files: 2 new, 1 already there, 0 failed\n", "")
    assert Interview.objects.count() == 2
    assert run(folder) == ("3 files: 0 new, 3 already there, 0 failed\n", "")
    assert Interview.objects.count() == 2
    assert [batch.state for batch in Batch.objects.all()] == ["done", "done"]
    assert not any(waiting.folder_of(batch.pk).exists() for batch in Batch.objects.all())
    assert {change.what[:9] for change in Change.objects.all()} == {"imported:"}


def test_what_is_there_is_not_even_read_again(folder, monkeypatch):
    run(folder)
    monkeypatch.setattr("interviews.ingest.uploads.read_upload", None)
    told, _failures = run(folder, verbosity=2)
    assert told.count("already there: Kurvenblatt") == 3


def test_failures_are_named_with_their_reason_and_a_way_out(folder):
    (folder / "bad.txt").write_bytes(b"\0")
    (folder / "no.zip").write_bytes(b"PK\x03\x04")
    told, failures = run(folder, folder / "missing.txt", folder / "deeper" / "table.xlsx")
    assert "6 files: 2 new, 1 already there, 3 failed" in told
    assert f"{folder}/bad.txt: It holds NUL characters: this is not a text file" in failures
    assert f"{folder}/no.zip: " in failures
    assert f"{folder}/missing.txt: there is no such file or folder" in failures
    assert "table.xlsx: Only .txt" in failures
    assert "4 could not be imported" in failures
    assert "run the same command again" in failures
    assert Batch.objects.with_failures().count() == 1


@pytest.mark.parametrize("arguments", [["nowhere"], ["."]])
def test_nothing_to_import_is_an_error(arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    _told, failures = run(*arguments)
    assert "Nothing to import" in failures
    assert not Batch.objects.exists()


def test_a_dry_run_says_what_was_understood_and_stores_nothing(folder):
    (folder / "bad.txt").write_bytes(b"\0")
    told, failures = run(folder, dry_run=True)
    assert "Jaro Lindhoff über seinen Weg · Kurvenblatt · 2025-12-14 · Jaro Lindhoff · 5 turns, 8 facts" in told
    assert "more.zip › one.txt" in told
    assert "4 files: 2 would be new, 1 would fail; nothing was stored" in told
    assert "bad.txt: It holds NUL" in failures
    assert not Interview.objects.exists()
    assert not Upload.objects.exists()


def test_nearly_the_same_is_left_out_unless_it_is_asked_for(tmp_path):
    words = " ".join(f"Wort{number}" for number in range(200))
    imported(text=TEXT + words)
    (tmp_path / "a.txt").write_text(f"{TEXT}Noch ein Satz. {words}", encoding="utf-8")
    told, failures = run(tmp_path)
    assert "left out: nearly the same as" in told
    assert "0 new, 0 already there, 0 failed, 1 left out" in told
    assert failures == ""
    assert "nearly the same as" in run(tmp_path, dry_run=True)[0]
    assert "1 new" in run(tmp_path, nearly_the_same=True)[0]


def test_it_is_told_who_imports(folder):
    ilse = User.objects.create_user("ilse")
    run(folder, user="ilse")
    assert {interview.imported_by for interview in Interview.objects.all()} == {ilse}
    assert {change.by for change in Change.objects.all()} == {ilse}
    assert "There is no user 'otto'." in run(folder, user="otto")[1]


def test_stopped_by_hand_it_goes_on_where_it_was(folder, monkeypatch):
    real = batches.import_now

    def stopped(upload, **options):
        real(upload, **options)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(batches, "import_now", stopped)
        _told, failures = run(folder)
    assert "Stopped. The same command goes on from here." in failures
    assert (Interview.objects.count(), Batch.objects.get().state) == (1, "cancelled")
    assert "1 new, 2 already there" in run(folder)[0]


def test_what_a_killed_run_left_open_is_closed_by_the_next(folder):
    files = paths.files_at([folder])
    run_of_one = paths.import_files(files, None)
    next(run_of_one)
    Batch.objects.update(heartbeat="2020-01-01T00:00:00Z")
    assert "3 files:" in run(folder)[0]
    assert sorted(batch.state for batch in Batch.objects.all()) == ["done", "done"]
    run_of_one.close()
