"""Imports at once, on PostgreSQL: exactly one wins, the others are led to its interview."""

from __future__ import annotations

import os
from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import connection, connections

from interviews import ingest
from interviews.ingest import batches
from interviews.ingest.records import Record, as_json
from interviews.ingest.uploads import store_upload
from interviews.models import Batch, Interview, Mention, Proposal, Turn, Upload
from players.models import Change, Source
from tests.interviews.extractions import ALL, TEXT, extraction, extractor

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real"),
]
ROUNDS = int(os.environ.get("SOAK_ROUNDS", "3"))
THREADS = 16


def at_once(task: Callable[[int], Any]) -> list[Any]:
    """Sixteen at the same moment, each on its own connection; what they gave back, in order."""
    start = Barrier(THREADS)
    results: list[Any] = [None] * THREADS

    def run(place: int) -> None:
        start.wait()
        try:
            results[place] = task(place)
        except Exception as fault:  # noqa: BLE001 - the test looks at it
            results[place] = fault
        finally:
            connections.close_all()

    threads = [Thread(target=run, args=(place,)) for place in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    faults = [result for result in results if isinstance(result, Exception)]
    assert not faults, faults
    return results


@pytest.fixture(autouse=True)
def _rules_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "interviews.ingest.chosen",
        lambda text, published=None: extraction(*(ALL if text == TEXT else ()), text=text),
    )


def assert_there_is_one() -> Interview:
    interview = Interview.objects.get()
    assert (Source.objects.count(), Change.objects.count()) == (1, 1)
    assert (Turn.objects.count(), Mention.objects.count(), Proposal.objects.count()) == (5, 3, len(ALL))
    return interview


@pytest.mark.parametrize("number", range(ROUNDS))
def test_the_same_text_becomes_one_interview(number: int) -> None:
    results = at_once(lambda place: ingest.store(TEXT, extract=extractor(*ALL)))
    interview = assert_there_is_one()
    assert [result.created for result in results].count(True) == 1
    assert {result.interview for result in results} == {interview}


def waiting_to_be_stored(text: str, record: Record, batch: Batch | None = None, number: int = 1) -> Upload:
    batch = batch or Batch.objects.create(state=Batch.State.STORING, total=1)
    return Upload.objects.create(batch=batch, number=number, state="wanted", text=text, record=as_json(record))


@pytest.mark.parametrize("number", range(ROUNDS))
def test_the_same_file_in_sixteen_imports_is_stored_by_one_and_linked_by_all(number: int) -> None:
    uploads = [waiting_to_be_stored(TEXT, Record("Titel")) for _each in range(THREADS)]
    at_once(lambda place: store_upload(uploads[place]))
    interview = assert_there_is_one()
    rows = Upload.objects.all()
    assert sorted(row.state for row in rows) == ["done", *["known"] * (THREADS - 1)]
    assert {row.interview for row in rows} == {interview}


@pytest.mark.parametrize("number", range(ROUNDS))
def test_one_file_that_sixteen_take_up_is_stored_once(number: int) -> None:
    upload = waiting_to_be_stored(TEXT, Record("Titel"))
    at_once(lambda place: store_upload(Upload.objects.get(pk=upload.pk)))
    assert_there_is_one()
    upload.refresh_from_db()
    assert upload.state == "done"


@pytest.mark.parametrize("number", range(ROUNDS))
def test_sixteen_texts_that_ask_for_one_address_all_come_in(number: int) -> None:
    record = Record("Titel", outlet="Kurvenblatt", subject="Jaro Lindhoff")
    at_once(lambda place: ingest.store(f"Text {place}.", record, extract=extractor()))
    assert Interview.objects.count() == len(set(Source.objects.values_list("slug", flat=True))) == THREADS


@pytest.mark.parametrize("number", range(ROUNDS))
def test_a_batch_is_worked_at_by_one_and_confirmed_once(number: int) -> None:
    batch = Batch.objects.create(state=Batch.State.LOOKED)
    for place in range(4):
        waiting_to_be_stored(f"Text {place}.", Record(f"Titel {place}"), batch, place + 1)
    batch.uploads.update(state="read")

    def confirm_and_go_on(place: int) -> bool:
        try:
            batches.confirm(Batch.objects.get(pk=batch.pk))
        except batches.TooLate:
            return False
        finally:
            batches.go_on(batch.pk)
        return True

    assert at_once(confirm_and_go_on).count(True) == 1
    batch.refresh_from_db()
    assert (batch.state, batch.total, Interview.objects.count()) == ("done", 4, 4)
    assert set(batch.uploads.values_list("state", flat=True)) == {"done"}
