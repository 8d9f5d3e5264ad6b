"""Imports that are interrupted: a full disk, a dead worker, a fault of the program."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from interviews import tasks
from interviews.ingest import batches, waiting
from interviews.models import Batch
from interviews.models.uploads import STALE
from tests.interviews.desk.requests import MANY, bring, states, url, work_off
from tests.interviews.extractions import TEXT
from tests.interviews.reading.zips import zip_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (OSError(28, "No space left on device"), "could not be kept for reading (No space left on device)"),
        (KeyError("boom"), "The program made a mistake with it."),
    ],
)
def test_an_archive_that_cannot_be_unpacked_leaves_nothing_behind(client, sign_in, monkeypatch, fault, told):
    sign_in("importer")
    bring(client, ("more.zip", zip_of({"a.txt": TEXT.encode(), "b.txt": b"Noch eines."})))
    batch = Batch.objects.get()
    keep = waiting.keep
    kept: list[waiting.Kept] = []

    def full(*args):
        if kept:
            raise fault
        kept.append(keep(*args))
        return kept[0]

    monkeypatch.setattr(waiting, "keep", full)
    work_off()
    batch.refresh_from_db()
    assert (batch.state, states(batch)) == ("done", ["failed"])
    assert told in batch.uploads.get().problem
    assert not waiting.folder_of(batch.pk).exists()


def test_bytes_that_could_be_kept_in_part_only_are_dropped(settings, tmp_path):
    settings.UPLOADS_ROOT = tmp_path

    def chunks():
        yield b"begun"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        waiting.keep(uuid4(), chunks())
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_whoever_finds_a_batch_without_a_sign_of_life_hands_it_on_once(client, sign_in):
    sign_in("importer")
    bring(client, *MANY)
    DBTaskResult.objects.all().delete()
    batch = Batch.objects.get()
    Batch.objects.update(worker="dead")
    tasks.look_after.call(str(batch.pk))
    assert [row.task_path for row in DBTaskResult.objects.all()] == ["interviews.tasks.look_after"]  # again, later
    assert client.get(url("state", batch.pk)).json()["idle"] is False
    Batch.objects.update(heartbeat=timezone.now() - STALE - timedelta(seconds=1))
    assert client.get(url("state", batch.pk)).json()["idle"] is True
    tasks.look_after.call(str(batch.pk))
    tasks.look_after.call(str(batch.pk))
    assert DBTaskResult.objects.filter(task_path__endswith=".work").count() == 1
    work_off()
    assert set(states(batch)) == {"read"}
    DBTaskResult.objects.all().delete()
    tasks.look_after.call(str(batch.pk))
    assert not DBTaskResult.objects.exists()  # nothing is left to look after


def test_a_worker_that_is_to_stop_does_so_after_the_file_in_hand(client, sign_in):
    sign_in("importer")
    bring(client, *MANY)
    batch = Batch.objects.get()
    batches.go_on(batch.pk, stop=lambda: True)
    assert states(batch) == ["read", *["brought"] * 11]
    batches.go_on(batch.pk, seconds=0)
    assert states(batch)[:3] == ["read", "read", "brought"]
    shown = client.get(url("state", batch.pk)).json()
    assert (shown["done"], shown["total"], shown["rest"]) == (2, 12, "less than a minute left")


def test_a_stage_that_has_ended_is_nobodys_even_if_the_process_dies_then(client, sign_in, monkeypatch):
    sign_in("importer")
    bring(client, *MANY)
    batch = Batch.objects.get()
    end_stage = batches._end_stage

    def dies(batch: Batch) -> None:
        end_stage(batch)
        assert Batch.objects.get().worker == ""
        raise SystemExit

    monkeypatch.setattr(batches, "_end_stage", dies)
    with pytest.raises(SystemExit):
        batches.go_on(batch.pk)
    assert Batch.objects.get().state == "looked"


def test_the_queue_does_not_grow_with_the_batch(client, sign_in, monkeypatch):
    monkeypatch.setattr(tasks, "SLICE", -1)
    sign_in("importer")
    bring(client, *MANY)
    assert work_off() == 13  # one slice for each file, and one that finds none left
    assert {row.task_path for row in DBTaskResult.objects.ready().model.objects.exclude(status="SUCCESSFUL")} == {
        "interviews.tasks.look_after"
    }


def test_tasks_that_were_taken_long_ago_are_removed(client, sign_in):
    sign_in("importer")
    bring(client, *MANY)
    work_off()
    DBTaskResult.objects.update(started_at=timezone.now() - tasks.TAKEN_KEPT - timedelta(hours=1))
    DBTaskResult.objects.filter(task_path__endswith="look_after").update(started_at=None)
    bring(client, *[(name, data + b" Mehr.") for name, data in MANY])
    assert sorted(DBTaskResult.objects.values_list("task_path", flat=True)) == [
        "interviews.tasks.look_after",
        "interviews.tasks.look_after",
        "interviews.tasks.work",
    ]


def test_a_fault_of_the_program_costs_one_file(client, sign_in, monkeypatch, caplog):
    sign_in("importer")

    def fault(text, published=None):
        raise KeyError("boom")

    monkeypatch.setattr("interviews.ingest.chosen", fault)
    response = bring(client, ("a.txt", TEXT.encode()), follow=True)
    shown = response.content.decode()
    assert "The program made a mistake with it." in shown
    assert "KeyError" not in shown
    assert "KeyError" in caplog.text
    assert states(Batch.objects.get()) == ["failed"]
