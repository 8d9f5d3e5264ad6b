"""Addresses of the desk's routes, and what an editor sends to them."""

from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django_tasks_db.models import DBTaskResult

from interviews.models import Batch

MANY = [(f"{number:02}.txt", f"Ein Gespräch, das {number}.\n\nEine Antwort.".encode()) for number in range(1, 13)]


def url(name: str, *args) -> str:
    return reverse(f"admin:interviews_interview_{name}", args=args)


def bring(client: Client, *files: tuple[str, bytes], pasted: str = "", follow: bool = False):
    uploads = [SimpleUploadedFile(name, data) for name, data in files]
    return client.post(url("import"), {"uploads": uploads, "pasted": pasted}, follow=follow)


def record(number: int = 1, **fields) -> dict[str, str]:
    values = {
        "wanted": "on",
        "title": "Titel",
        "subject": "Jaro Lindhoff",
        "outlet": "Kurvenblatt",
        "author": "",
        "published": "2025-12-14",
        "url": "",
        "language": "de",
    }
    return {f"text-{number}-{name}": value for name, value in {**values, **fields}.items()}


def work_off(most: int = 100) -> int:
    """What a worker would do with all that waits in the queue and is due; how many tasks it were."""
    done = 0
    while (row := DBTaskResult.objects.ready().first()) is not None and done < most:
        row.claim("test")
        task = row.task_result
        row.task.call(*task.args, **task.kwargs)
        row.set_successful(None)
        done += 1
    return done


def states(batch: Batch) -> list[str]:
    return list(batch.uploads.order_by("number").values_list("state", flat=True))
