"""An importer that is killed at any moment leaves whole interviews or none; who takes it up brings it to its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple
from urllib.parse import quote, urlencode
from uuid import UUID

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from interviews import tasks
from interviews.ingest import batches, waiting
from interviews.models import Batch, Interview, Mention, Proposal, ProposalQuote, Turn, Upload
from interviews.models.uploads import STALE
from players.models import Change, Source
from tests.interviews.killed import import_all
from tests.interviews.reading.writing import as_docx
from tests.interviews.reading.zips import zip_of

pytestmark = pytest.mark.django_db(transaction=True)
POINTS = int(os.environ.get("SOAK_KILLS", "4"))
MANY = 30  # texts, more than a worker reads until it is killed
DEMO = Path("interviews/demo")
TEXTS = [(DEMO / f"{name}.txt").read_text(encoding="utf-8") for name in ("026-en-adu-bremer", "025-de-adu-bremer")]

Contents = dict[str, tuple[int, ...]]


def bring() -> Batch:
    """A text, the same as a document in an archive beside another one, and a file that cannot be read."""
    archive = zip_of({"one.docx": as_docx(TEXTS[0]), "two.txt": TEXTS[1].encode()})
    files = [("one.txt", TEXTS[0].encode()), ("more.zip", archive), ("bad.txt", b"\0")]
    return batches.bring(
        [batches.Brought(name, len(data), lambda data=data: [data]) for name, data in files],  # type: ignore[misc]
        "",
        None,
    )


def contents() -> Contents:
    """Each interview by its fingerprint, and how many rows hang on it."""
    return {
        interview.fingerprint: tuple(
            rows.count()
            for rows in (
                Turn.objects.filter(interview=interview),
                Mention.objects.filter(interview=interview),
                Proposal.objects.filter(interview=interview),
                ProposalQuote.objects.filter(proposal__interview=interview),
            )
        )
        for interview in Interview.objects.all()
    }


def address() -> str:
    """Of the database that this test uses, as another process is told it."""
    given = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{given['NAME']}"
    password = f":{quote(given['PASSWORD'], safe='')}" if given["PASSWORD"] else ""
    query = urlencode({"host": given["HOST"], **({"port": given["PORT"]} if given["PORT"] else {})})
    return f"postgres://{quote(given['USER'], safe='')}{password}@/{given['NAME']}?{query}"


def run(key: UUID, fatal: int) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATABASE_URL": address(), "UPLOADS_ROOT": str(settings.UPLOADS_ROOT)}
    command = [sys.executable, "-m", "tests.interviews.killed", str(key), str(fatal)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)


class Whole(NamedTuple):
    """What an import that nobody disturbs leaves, and how many statements it takes."""

    contents: Contents
    statements: int


@pytest.fixture(scope="module")
def measured() -> list[Whole]:
    """Filled by the first test, for all."""
    return []


def measure() -> Whole:
    batch = bring()
    done = run(batch.key, 0)
    assert done.returncode == 0, done.stderr
    whole = Whole(contents(), int(done.stdout))
    assert len(whole.contents) == 2
    assert all(all(numbers) for numbers in whole.contents.values())
    forget_everything()
    return whole


@pytest.mark.parametrize("point", range(POINTS))
def test_killed_at_any_point_it_leaves_whole_files_and_is_taken_up(point: int, measured: list[Whole]) -> None:
    if not measured:
        measured.append(measure())
    expected, statements = measured[0]
    fatal = 1 + statements * (2 * point + 1) // (2 * POINTS)
    batch = bring()
    assert run(batch.key, fatal).returncode == -signal.SIGKILL
    left = contents()
    assert left.items() <= expected.items()
    assert Upload.objects.in_state(Upload.State.DONE).count() == len(left) == Source.objects.count()
    assert Change.objects.count() == len(left)

    taken_up(batch)
    assert contents() == expected
    batch.refresh_from_db()
    assert batch.state == Batch.State.DONE
    states = sorted(upload.state for upload in batch.uploads.all())
    assert states == ["done", "done", "failed", "known"]
    assert not waiting.folder_of(batch.key).exists()


def test_a_worker_that_is_killed_is_followed_by_the_next() -> None:
    """By way of the queue alone: nobody opens a page."""
    batch = batches.bring([batches.Brought("a.zip", len(data := many()), lambda: [data])], "", None)
    tasks.begin(batch)
    environment = {**os.environ, "DATABASE_URL": address(), "UPLOADS_ROOT": str(settings.UPLOADS_ROOT)}
    worker = [sys.executable, "manage.py", "db_worker", "--no-reload", "--no-startup-delay", "-v0"]
    with subprocess.Popen(worker, env=environment) as process:
        end = monotonic() + 120
        while batch.uploads.in_state("read").count() < 2:
            assert monotonic() < end, "the worker does not work"
            sleep(0.1)
        process.kill()
    Batch.objects.update(heartbeat=timezone.now() - STALE - timedelta(seconds=1))
    DBTaskResult.objects.update(run_after=timezone.now())
    subprocess.run([*worker, "--batch"], env=environment, check=True, timeout=300)
    batch.refresh_from_db()
    assert batch.state == Batch.State.LOOKED
    assert set(batch.uploads.values_list("state", flat=True)) == {"read"}
    assert batch.uploads.count() == MANY


def many() -> bytes:
    return zip_of({f"{number}.txt": f"Ein Text, der {number}.".encode() for number in range(MANY)})


def taken_up(batch: Batch) -> None:
    """A minute later, by whoever comes next."""
    assert batches.progress(batch).done <= batches.progress(batch).total
    Batch.objects.update(heartbeat=timezone.now() - STALE - timedelta(seconds=1))
    import_all(batch.key)


def forget_everything() -> None:
    Batch.objects.all().delete()
    Interview.objects.all().delete()
    Source.objects.all().delete()
    for version in (Source.history.model, Change):
        version.objects.all().delete()


def test_a_batch_that_somebody_works_at_is_left_alone() -> None:
    batch = bring()
    Batch.objects.update(worker="somebody")
    import_all(batch.key)
    assert set(batch.uploads.values_list("state", flat=True)) == {"brought"}
