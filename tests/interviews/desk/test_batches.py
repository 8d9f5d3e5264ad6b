"""Imports as batches: the dry run's pages, the bar, cancelling, the report."""

from __future__ import annotations

import csv
import os
from datetime import timedelta
from io import StringIO
from uuid import uuid4

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from interviews.ingest import batches, uploads, waiting
from interviews.models import Batch, Interview, Upload
from interviews.models.uploads import KEPT
from interviews.reading.limits import Unreadable
from players.models import Change
from tests.interviews.desk.requests import MANY, bring, record, states, url, work_off
from tests.interviews.extractions import TEXT, imported
from tests.interviews.reading.zips import zip_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def many(client, sign_in):
    """Twelve files that the worker has looked at."""
    sign_in("importer")
    bring(client, *MANY)
    work_off()
    return Batch.objects.get()


def test_a_long_batch_waits_for_the_worker_and_shows_how_far_it_is(client, sign_in):
    sign_in("importer")
    response = bring(client, *MANY, follow=True)
    batch = Batch.objects.get()
    assert response.redirect_chain[-1][0] == url("progress", batch.pk)
    shown = response.content.decode()
    assert "Reading: 0 of 12" in shown
    assert "nothing is stored" in shown
    assert "Import under way" not in shown
    assert 'max="12" value="0"' in shown
    assert '<meta http-equiv="refresh"' in shown
    assert set(states(batch)) == {"brought"}
    assert work_off() > 0
    assert client.get(url("progress", batch.pk)).url == url("preview", batch.pk)
    assert client.get(url("state", batch.pk)).json()["next"] == url("preview", batch.pk)


def test_a_batch_is_stored_by_the_same_worker_and_reported(client, many):
    response = client.post(url("preview", many.pk), {**everything(), "do": "import"})
    assert response.url == url("progress", many.pk)
    work_off()
    assert Interview.objects.count() == 12
    assert client.get(url("state", many.pk)).json()["next"] == url("report", many.pk)
    assert set(states(many)) == {"done"}
    assert {change.what[:9] for change in Change.objects.all()} == {"imported:"}
    assert Change.objects.filter(by=many.by).count() == 12


def everything(first: int = 1, last: int = 10) -> dict[str, str]:
    fields: dict[str, str] = {}
    for number in range(first, last + 1):
        fields |= record(number, title=f"Titel {number}")
    return fields


def test_corrections_are_kept_from_page_to_page(client, many):
    page = url("preview", many.pk)
    response = client.post(page, {**everything(), "text-3-title": "Ganz anders", "to": "2"})
    assert response.url == f"{page}?page=2"
    assert "Page 2 of 2" in client.get(response.url).content.decode()
    response = client.post(response.url, {**everything(11, 12), "text-12-wanted": "", "to": "1"})
    assert 'value="Ganz anders"' in client.get(response.url).content.decode()
    client.post(f"{page}?page=2", {**everything(11, 12), "text-12-wanted": "", "do": "import"})
    work_off()
    titles = set(Interview.objects.values_list("source__title", flat=True))
    assert {"Ganz anders", "Titel 1", "Titel 11"} <= titles
    assert len(titles) == 11
    assert states(many)[-1] == "unwanted"


def test_a_file_without_facts_says_so(client, many):
    shown = client.get(url("preview", many.pk)).content.decode()
    assert shown.count("nothing was found to decide on") == 10  # a page of them
    assert "0 facts to decide on" not in shown
    Upload.objects.update(cards=2)
    assert "nothing was found" not in client.get(url("preview", many.pk)).content.decode()


def test_an_error_keeps_the_editor_on_the_page(client, many):
    response = client.post(url("preview", many.pk), {**everything(), "text-3-published": "gestern", "to": "2"})
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    assert Upload.objects.get(number=1).record["title"] == "Titel 1"


def test_all_are_ticked_and_unticked_on_all_pages(client, many):
    client.post(url("preview", many.pk), {**everything(), "do": "untick"})
    assert set(states(many)) == {"unwanted"}
    response = client.post(url("preview", many.pk), {"do": "import"})
    assert "Nothing is ticked" in response.content.decode()
    client.post(url("preview", many.pk), {"do": "tick"})
    assert set(states(many)) == {"read"}


@pytest.mark.parametrize("page", ["0", "x", "99"])
def test_a_page_that_does_not_exist_is_not_found(client, many, page):
    assert client.get(url("preview", many.pk), {"page": page}).status_code == 404


def test_a_second_confirmation_changes_nothing(client, many):
    client.post(url("preview", many.pk), {**everything(), "do": "import"})
    assert client.post(url("preview", many.pk), {**everything(), "do": "import"}).url == url("progress", many.pk)
    with pytest.raises(batches.TooLate):
        batches.confirm(many)
    work_off()
    assert Interview.objects.count() == 12


def test_an_archive_is_opened_and_its_bytes_wait_no_longer_than_needed(client, sign_in):
    sign_in("importer")
    data = zip_of({"a/one.txt": TEXT.encode(), "b/two.txt": b"Noch eines.", "c/no.exe": b"MZ"})
    bring(client, ("more.zip", data))
    batch = Batch.objects.get()
    assert len(list(waiting.folder_of(batch.pk).iterdir())) == 1
    work_off()
    assert sorted(states(batch)) == ["failed", "read", "read"]
    assert not list(waiting.folder_of(batch.pk).iterdir())
    shown = client.get(url("preview", batch.pk)).content.decode()
    assert "more.zip › a/one.txt" in shown
    assert "Only .txt" in shown
    assert shown.index("more.zip › c/no.exe") < shown.index("more.zip › a/one.txt")  # what failed comes first
    words = " ".join(shown.split())
    assert "<strong>2</strong> will be imported" in words
    assert "1 failed" in words
    assert words.index("Import what is ticked") < words.index("Only .txt")


def test_a_refused_archive_is_one_failure(client, sign_in):
    sign_in("importer")
    bring(client, ("more.zip", b"PK\x03\x04 not really"))
    work_off()
    batch = Batch.objects.get()
    assert (batch.state, states(batch)) == ("done", ["failed"])


def test_the_same_text_twice_in_a_batch_is_one_interview_with_two_files(client, sign_in):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()), ("b.txt", TEXT.replace("\n", "\r\n").encode("utf-16")))
    batch = Batch.objects.get()
    assert states(batch) == ["read", "known"]
    shown = client.get(url("preview", batch.pk)).content.decode()
    assert "brought with it: imported once." in shown
    assert "Already imported" not in shown
    client.post(url("preview", batch.pk), record())
    interview = Interview.objects.get()
    assert [upload.interview for upload in batch.uploads.all()] == [interview, interview]


def test_nearly_the_same_text_is_unticked_and_linked(client, sign_in):
    text = TEXT + "Ein Satz mehr steht hier noch."
    words = " ".join(f"Wort{number}" for number in range(200))
    first = imported(text=TEXT + words)
    sign_in("importer")
    response = bring(client, ("a.txt", (text + words).encode()), follow=True)
    shown = response.content.decode()
    assert "Nearly the same text is there already" in shown
    assert url("change", first.pk) in shown
    assert states(Batch.objects.get()) == ["unwanted"]
    client.post(url("cancel", Batch.objects.get().pk))
    bring(client, ("a.txt", (text + words).encode()))
    again = Batch.objects.all()[0]
    assert states(again) == ["unwanted"]  # left out it is not there
    client.post(url("preview", again.pk), record())
    assert Interview.objects.count() == 2


def test_another_text_of_the_same_person_is_no_double(client, sign_in):
    imported(text=TEXT + " ".join(f"Wort{number}" for number in range(200)))
    sign_in("importer")
    bring(client, ("a.txt", (TEXT + " ".join(f"Laut{number}" for number in range(200))).encode()))
    assert states(Batch.objects.get()) == ["read"]


def test_the_very_same_file_is_known_without_being_read(client, sign_in, monkeypatch):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))
    client.post(url("preview", Batch.objects.get().pk), record())
    monkeypatch.setattr("interviews.ingest.uploads.read_upload", None)
    response = bring(client, ("again.txt", TEXT.encode()), follow=True)
    assert "Already imported:" in response.content.decode()
    assert Upload.objects.get(file_name="again.txt").interview == Interview.objects.get()


def test_a_file_left_out_is_looked_at_again_next_time(client, sign_in):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()), ("b.txt", b"Ein anderer."))
    client.post(url("preview", Batch.objects.get().pk), record(2))
    bring(client, ("a.txt", TEXT.encode()))
    assert states(Batch.objects.all()[0]) == ["read"]


def test_cancelling_stops_after_the_file_in_hand(client, many, monkeypatch):
    client.post(url("preview", many.pk), {**everything(), "do": "import"})
    alike = many.uploads.filter(number__in=(5, 12))
    alike.update(same_as=many.uploads.get(number=1))
    alike.filter(number=12).update(state="unwanted")
    real = uploads.store_upload

    def cancelled_meanwhile(upload):
        real(upload)
        assert "What is stored stays." in client.post(url("cancel", many.pk), follow=True).content.decode()

    monkeypatch.setattr("interviews.ingest.batches.store_upload", cancelled_meanwhile)
    work_off()
    many.refresh_from_db()
    assert many.state == "cancelled"
    assert states(many) == ["done", *["unwanted"] * 11]
    assert Interview.objects.count() == 1
    assert not waiting.folder_of(many.pk).exists()
    assert not Upload.objects.exclude(text="").exists()
    shown = client.get(url("report", many.pk)).content.decode()
    assert shown.count("cancelled before this file was stored") == 10
    assert shown.count("Nearly the same as") == 1  # of what nobody had ticked


def test_cancelling_what_nobody_works_at_ends_it_at_once(client, sign_in):
    sign_in("importer")
    bring(client, *MANY)
    batch = Batch.objects.get()
    assert "Nothing is stored." in client.post(url("cancel", batch.pk), follow=True).content.decode()
    assert client.get(url("progress", batch.pk)).url == url("report", batch.pk)
    assert not waiting.folder_of(batch.pk).exists()
    work_off()
    assert set(states(batch)) == {"unwanted"}


def test_the_page_goes_on_where_no_worker_does(client, sign_in):
    sign_in("importer")
    bring(client, *MANY)
    batch = Batch.objects.get()
    assert client.post(url("go_on", batch.pk)).url == url("preview", batch.pk)
    assert set(states(batch)) == {"read"}


def test_a_text_that_may_not_be_stored_is_reported_with_the_reason(client, sign_in, monkeypatch):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))

    def refused(*arguments):
        raise Unreadable("It may not be stored.")

    monkeypatch.setattr("interviews.ingest.store_understood", refused)
    client.post(url("preview", Batch.objects.get().pk), record())
    upload = Upload.objects.get()
    assert (upload.state, upload.problem, upload.text) == ("failed", "It may not be stored.", "")


def test_bytes_that_are_gone_are_asked_for_once_more(client, sign_in):
    sign_in("importer")
    bring(client, *MANY)
    batch = Batch.objects.get()
    waiting.remove_all(batch.pk)
    work_off()
    assert set(states(batch)) == {"failed"}
    assert batch.uploads.all()[0].problem == "Its bytes are gone: bring it once more."


def test_what_nobody_confirms_is_forgotten_with_its_bytes(client, sign_in):
    user = sign_in("importer")
    bring(client, *MANY)
    old = Batch.objects.get()
    Batch.objects.update(heartbeat=timezone.now() - KEPT - timedelta(hours=1))
    done = Batch.objects.create(by=user, state="done", heartbeat=timezone.now() - 10 * KEPT)
    batches.forget()
    assert list(Batch.objects.all()) == [done]
    assert not waiting.folder_of(old.pk).exists()


def test_bytes_that_belong_to_no_batch_are_removed_in_time(settings, tmp_path):
    settings.UPLOADS_ROOT = tmp_path
    old, young = uuid4(), uuid4()
    for key in (old, young):
        waiting.keep(key, [b"x"])
    (tmp_path / "somebody's").mkdir()
    long_ago = (timezone.now() - KEPT - timedelta(hours=1)).timestamp()
    for folder in (waiting.folder_of(old), tmp_path / "somebody's"):
        os.utime(folder, (long_ago, long_ago))
    batches.forget()
    assert {path.name for path in tmp_path.iterdir()} == {str(young), "somebody's"}


def test_an_editor_who_confirms_the_import_of_another_is_named(client, sign_in):
    importer = sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))
    editor = sign_in("editor")
    client.post(url("preview", Batch.objects.get().pk), record())
    assert (Batch.objects.get().by, Interview.objects.get().imported_by) == (importer, editor)
    assert Change.objects.get().by == editor


def test_the_folder_of_waiting_files_is_private_and_never_served(client, sign_in):
    sign_in("importer")
    bring(client, *MANY)
    folder = waiting.folder_of(Batch.objects.get().pk)
    assert folder.stat().st_mode & 0o077 == 0
    assert not str(folder).startswith((str(settings.MEDIA_ROOT), str(settings.STATIC_ROOT)))
    assert not {path.name for path in folder.iterdir()} & {name for name, _data in MANY}


def test_the_report_links_what_is_there_and_tells_why_the_rest_is_not(client, sign_in):
    interview = imported()
    sign_in("importer")
    bring(client, ("known.txt", TEXT.encode()), ("=bad.txt", b"\0"), ("new.txt", b"Ein neuer Text."))
    batch = Batch.objects.get()
    client.post(url("preview", batch.pk), record(3))
    shown = client.get(url("report", batch.pk)).content.decode()
    assert url("change", interview.pk) in shown
    assert "not a text file" in shown
    rows = list(csv.reader(StringIO(client.get(url("report_csv", batch.pk)).content.decode())))
    by_file = {row[1]: row for row in rows[1:]}
    assert by_file["'=bad.txt"][3] == "failed"
    assert by_file["known.txt"][3] == "already there"
    assert by_file["known.txt"][5].endswith(url("change", interview.pk))
    assert by_file["new.txt"][3:5] == ["imported", "Titel"]
    only = client.get(url("report", batch.pk), {"state": "failed"}).content.decode()
    assert "new.txt" not in only


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@sum", "\tx", "\rx"])
def test_no_cell_of_a_report_is_a_formula(client, sign_in, cell):
    user = sign_in("importer")
    batch = Batch.objects.create(by=user, state="done")
    Upload.objects.create(batch=batch, number=1, state="failed", file_name=cell, problem=cell, place=cell)
    rows = list(csv.reader(StringIO(client.get(url("report_csv", batch.pk)).content.decode(), newline="")))
    assert [rows[1][place] for place in (1, 6, 7)] == [f"'{cell}"] * 3


def test_failures_are_counted_until_somebody_has_dealt_with_them(client, sign_in):
    user = sign_in("importer")
    bring(client, ("bad.txt", b"\0"))
    batch = Batch.objects.get()
    found = vars(Batch.objects.visible_to(user).with_failures().with_counts().get())
    assert (found["failed"], found["files"]) == (1, 1)
    assert "1 failed" in client.get(url("batches"), {"failed": "1"}).content.decode()
    client.post(url("dealt_with", batch.pk))
    assert not Batch.objects.with_failures().exists()
    assert "None." in client.get(url("batches"), {"failed": "1"}).content.decode()


def test_an_extractor_on_the_network_is_asked_by_the_worker_only(client, sign_in, settings):
    settings.EXTRACTOR_URL = "http://localhost:1/v1"
    sign_in("importer")
    response = bring(client, ("a.txt", TEXT.encode()))
    assert response.url == url("progress", Batch.objects.get().pk)


def test_the_dry_run_and_the_report_ask_little_however_many_there_are(client, many, django_assert_max_num_queries):
    with django_assert_max_num_queries(12):
        client.get(url("preview", many.pk))
    client.post(url("preview", many.pk), {"do": "tick"})
    client.post(url("preview", many.pk), {**everything(), "do": "import"})
    work_off()
    for name in ("report", "report_csv", "batches"):
        with django_assert_max_num_queries(10):
            client.get(url(name, many.pk) if name != "batches" else reverse("admin:interviews_interview_batches"))
