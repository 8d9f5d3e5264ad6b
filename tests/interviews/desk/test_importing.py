"""Importing: nothing is stored before it is confirmed, and no file makes it fall over."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from interviews.forms import PartialDateField
from interviews.models import Batch, Interview, Upload
from tests.interviews.desk.requests import bring, record, url
from tests.interviews.extractions import (
    POSITION,
    TEXT,
    imported,
)

pytestmark = pytest.mark.django_db
PAGE = "<html><head><title>Titel | Blatt</title></head><body><p>" + "Ein Satz über Hellbach. " * 9 + "</p></body>"


def test_nothing_is_stored_until_it_is_confirmed(client, sign_in):
    user = sign_in("importer")
    response = bring(client, ("lindhoff.txt", TEXT.encode()), follow=True)
    shown = response.content.decode()
    assert "5 turns" in shown
    assert "8 facts to decide on" in shown
    assert 'value="Kurvenblatt"' in shown
    assert not Interview.objects.exists()
    batch = Upload.objects.get().batch_id
    response = client.post(url("preview", batch), record(outlet="Torfmoorer Bote"), follow=True)
    assert response.status_code == 200
    interview = Interview.objects.get()
    assert (interview.source.outlet, interview.imported_by, interview.file_name) == (
        "Torfmoorer Bote",
        user,
        "lindhoff.txt",
    )
    upload = Upload.objects.get()
    assert (upload.state, upload.interview, upload.text, upload.record) == ("done", interview, "", {})


def test_several_files_and_a_pasted_text_come_in_at_once(client, sign_in):
    sign_in("editor")
    files = [("a.txt", TEXT.encode()), ("b.html", PAGE.encode()), ("c.odt", b"PK"), ("d.txt", b"\x00\x01")]
    response = bring(client, *files, pasted="Noch ein Text.\r\nZweite Zeile.", follow=True)
    shown = response.content.decode()
    assert "Only .txt, saved .html, .docx and .pdf files can be read, and a .zip of these." in shown
    assert "not a text file" in shown
    batch = Batch.objects.get().pk
    data = {**record(1), **record(2, title="Seite"), **record(5, title="Zettel")}
    response = client.post(url("preview", batch), data, follow=True)
    assert "3 interviews imported." in response.content.decode()
    assert {source.source.title for source in Interview.objects.all()} == {"Titel", "Seite", "Zettel"}


def test_a_text_that_is_there_already_is_linked(client, sign_in):
    interview = imported()
    sign_in("importer")
    response = bring(client, ("again.txt", TEXT.encode()), follow=True)
    shown = response.content.decode()
    assert "Already imported:" in shown
    assert url("change", interview.pk) in shown
    assert 'value="Import"' not in shown


def test_what_was_imported_by_somebody_else_meanwhile_is_linked(client, sign_in):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))
    interview = imported()
    response = client.post(url("preview", Upload.objects.get().batch_id), record(), follow=True)
    assert Interview.objects.get() == interview
    shown = response.content.decode()
    assert "already there" in shown
    assert url("change", interview.pk) in shown
    assert "0 interviews imported." in shown


@pytest.mark.parametrize(
    "fields",
    [
        {"title": ""},
        {"title": "x" * 301},
        {"title": "A\u202eB"},
        {"published": "gestern"},
        {"published": "2025-02-30"},
        {"published": "30.2.2025"},
        {"published": "9.14.2025"},
        {"published": "9/14/2025"},
        {"published": "3/4/2025"},
        {"published": "14.9.25"},
        {"published": "9" * 22},
        {"url": "javascript:alert(1)"},
        {"url": "https://example.org/" + "x" * 500},
        {"language": "Deutsch"},
        {"outlet": "A\0B"},
        {"subject": "\ud7ff" * 401},
    ],
)
def test_a_bad_record_comes_back_and_stores_nothing(client, sign_in, fields):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))
    response = client.post(url("preview", Upload.objects.get().batch_id), record(**fields))
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    assert not Interview.objects.exists()
    assert Upload.objects.exists()


def test_nothing_ticked_imports_nothing_and_keeps_the_upload(client, sign_in):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))
    response = client.post(url("preview", Upload.objects.get().batch_id), record(wanted=""))
    assert "Nothing is ticked" in response.content.decode()
    assert Upload.objects.exists()


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"pasted": " \r\n"},
        {"pasted": "a\0b"},
        {"uploads": "not a file"},
        {"uploads": [SimpleUploadedFile(f"{number}.txt", b"x") for number in range(301)]},
    ],
)
def test_an_import_of_nothing_comes_back(client, sign_in, data):
    sign_in("importer")
    response = client.post(url("import"), data)
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    assert not Upload.objects.exists()


def test_a_file_over_the_limit_is_named_with_its_limit(client, sign_in):
    sign_in("importer")
    response = bring(client, ("big.txt", b"x" * (5 * 1024 * 1024 + 1)), ("empty.txt", b""), follow=True)
    shown = response.content.decode()
    assert "big.txt" in shown
    assert "5 MB" in shown
    assert "empty.txt" in shown


def test_adding_an_interview_leads_to_the_import(client, sign_in):
    sign_in("importer")
    assert client.get(url("add")).url == url("import")


def test_the_action_reads_the_selected_interviews_again(client, sign_in):
    interview = imported(POSITION)
    sign_in("editor")
    data = {"action": "extract_facts", "_selected_action": [interview.pk]}
    response = client.post(url("changelist"), data, follow=True)
    assert "9 proposals new, 0 gone, 1 as before" in response.content.decode()


def test_an_importer_cannot_run_the_action(client, sign_in):
    interview = imported(POSITION)
    sign_in("importer")
    client.post(url("changelist"), {"action": "extract_facts", "_selected_action": [interview.pk]})
    assert interview.proposals.count() == 1


@pytest.mark.parametrize("written", ["14.9.2025", "14.09.2025", "14. 9. 2025", "2025-09-14"])
def test_a_day_may_be_written_with_points(written):
    assert PartialDateField().clean(written).isoformat() == "2025-09-14"
