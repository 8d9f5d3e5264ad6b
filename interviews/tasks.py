"""Long imports in the background: a slice of work at a time, so that a worker can be stopped between two files.

`manage.py db_worker` takes the tasks from their queue in the database. What a killed worker had in hand stays in the
queue as running for ever; `look_after` finds the batch without a sign of life and hands it to the next worker.
"""

from __future__ import annotations

from datetime import timedelta
from threading import Event
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from interviews.ingest import batches
from interviews.models import Batch
from interviews.models.uploads import STALE

AT_ONCE = 20.0  # seconds that a request works at a short batch, or at one that no worker takes up
SLICE = 10.0  # seconds that a worker works before it asks for the next task
TAKEN_KEPT = timedelta(days=1)  # for whoever looks why one failed

stopping = Event()  # set where the process is to end: after the file in hand


def begin(batch: Batch) -> None:
    """Do a short stage here and now; leave a long one, or what is left of it, to the worker."""
    if batches.is_short(batch):
        batches.go_on(batch.key, seconds=AT_ONCE)
    hand_over(batch.key)


def go_on_here(key: UUID) -> None:
    """Where no worker takes it up: some of the work now, and the rest is left to the worker again."""
    batches.go_on(key, seconds=AT_ONCE)
    hand_over(key)


def hand_over(key: UUID) -> None:
    """Leave a batch to the worker, if there is anything left to do."""
    with transaction.atomic():
        if Batch.objects.filter(key=key).free().exists():
            # what a killed worker had in hand too: it is never finished
            taken = DBTaskResult.objects.exclude(started_at=None).filter(task_path__startswith=f"{__name__}.")
            taken.filter(started_at__lt=timezone.now() - TAKEN_KEPT).delete()
            _look_after_it(key)
            work.enqueue(str(key))


def _look_after_it(key: UUID) -> None:
    look_after.using(run_after=timezone.now() + STALE + timedelta(seconds=5)).enqueue(str(key))


@task()
def work(key: str) -> None:
    """One slice. The next one is in the queue before this one is done with."""
    batches.go_on(UUID(key), seconds=SLICE, stop=stopping.is_set)
    if Batch.objects.filter(key=UUID(key)).free().exists():
        work.enqueue(key)


@task()
def look_after(key: str) -> None:
    """Hand on a batch whose worker has died, and look again later as long as there is work to do.

    Whoever hands it on gives a sign of life, so that it is done once.
    """
    batch = Batch.objects.filter(key=UUID(key))
    with transaction.atomic():
        if batch.silent().update(heartbeat=timezone.now(), worker=""):
            work.enqueue(key)
        if batch.busy().exists():
            _look_after_it(UUID(key))
