"""Files that are brought together: looked at, confirmed, stored; one file after another, each wholly or not at all.

`go_on` does the work of both stages. It may be called by a request, by the worker or by a command, and again after
it was killed at any moment: what is done is marked in the transaction that does it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic
from uuid import UUID, uuid4

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F, Max, Sum
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from interviews.ingest import waiting
from interviews.ingest.records import Record, as_json
from interviews.ingest.uploads import look, store_upload, unpack
from interviews.models import Batch, Upload
from interviews.models.uploads import KEPT, STALE
from interviews.reading.archive import Member, check_archive_size, is_archive
from interviews.reading.files import check_size
from interviews.reading.limits import Unreadable

FEW = 5  # files that a request looks at, or stores, itself
SMALL = 1024 * 1024  # bytes of all of them
COMMAND = "command"  # who works at the batch of a command
CANCELLED = "The import was cancelled before this file was stored."
PATIENCE = timedelta(seconds=5)  # that a worker has to take up what waits


class NothingTicked(ValueError):
    """There is nothing to store."""

    def __str__(self) -> str:
        return str(_("Nothing is ticked, so nothing was imported."))


class TooLate(ValueError):
    """It was confirmed, cancelled or forgotten already."""

    def __str__(self) -> str:
        return str(_("This import has been confirmed or cancelled already."))


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that comes in: its name, what it says of its size, and its bytes in parts."""

    name: str
    size: int
    chunks: Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage has come; `rest` in seconds, None before the first file. `idle`: nobody works at it."""

    total: int
    done: int
    rest: float | None
    idle: bool


def bring(files: Iterable[Brought], pasted: str, user: User | None) -> Batch:
    """Let files and a pasted text wait for being looked at. What is too large is refused by its name."""
    forget()
    batch = Batch(by=user)
    uploads = [_waiting(batch.key, file) for file in files]
    if pasted.strip():
        data = pasted.encode("utf-8", "replace")
        uploads.append(_waiting(batch.key, Brought("", len(data), lambda: [data])))
    batch.total = len(uploads)
    for number, upload in enumerate(uploads, 1):
        upload.batch, upload.number = batch, number
    with transaction.atomic():
        batch.save(force_insert=True)
        Upload.objects.bulk_create(uploads)
    return batch


def _waiting(batch: UUID, file: Brought, problem: str = "") -> Upload:
    name = "".join(letter for letter in file.name if letter.isprintable())[-255:]
    upload = Upload(file_name=name, size=file.size)
    try:
        if problem:
            raise Unreadable(problem)
        if is_archive(name):
            check_archive_size(file.size)
        else:
            check_size(file.size, name)
        upload.kept_as, upload.size, upload.digest = waiting.keep(batch, file.chunks())
    except Unreadable as reason:
        upload.state, upload.problem = Upload.State.FAILED, str(reason)[:500]
    except OSError as fault:
        upload.state = Upload.State.FAILED
        upload.problem = f"It could not be kept for reading ({fault.strerror}): bring it once more."
    return upload


def open_batch(user: User | None, total: int) -> Batch:
    """For a command that looks at each file and stores it at once; what one before it has left open is closed."""
    forget()
    for left in Batch.objects.free().filter(by=user, worker=COMMAND):
        go_on(left.key)
    return Batch.objects.create(by=user, state=Batch.State.STORING, total=total, worker=COMMAND)


def add(batch: Batch, member: Member, archive: str) -> Upload:
    """The next file of a command's batch."""
    data = member.data
    upload = _waiting(batch.key, Brought(member.name, len(data), lambda: [data]), member.problem)
    upload.batch, upload.archive = batch, archive[-255:]
    upload.number = (batch.uploads.aggregate(last=Max("number"))["last"] or 0) + 1
    upload.save()
    return upload


def import_now(upload: Upload, *, also_alike: bool = False) -> None:
    """Look at a file and store it, unless nearly the same is there already."""
    states = [Upload.State.READ, *([Upload.State.UNWANTED] if also_alike else [])]
    if upload.state == Upload.State.BROUGHT:
        look(upload)
        Upload.objects.in_state(*states).filter(pk=upload.pk).update(state=Upload.State.WANTED)
        upload.refresh_from_db()
    if upload.state == Upload.State.WANTED:
        store_upload(upload)
        upload.refresh_from_db()
    Batch.objects.filter(pk=upload.batch_id).update(heartbeat=timezone.now())


def close_batch(batch: Batch, state: Batch.State) -> None:
    """The end of a command's batch."""
    _end(batch, state)


def forget() -> None:
    """Remove what nobody has confirmed in time, with the bytes that wait for it."""
    for batch in Batch.objects.forgotten():
        waiting.remove_all(batch.key)
        batch.delete()
    for key in waiting.left_since(timezone.now() - KEPT):
        if not Batch.objects.filter(pk=key).exists():  # whoever brought it was stopped half-way
            waiting.remove_all(key)


def is_short(batch: Batch) -> bool:
    """Whether a request may do the work of this stage itself; an extractor on the network it never asks."""
    uploads = batch.uploads.in_state(_stage(batch))
    size = uploads.aggregate(size=Sum("size"))["size"] or 0
    archives = any(is_archive(name) for name in uploads.values_list("file_name", flat=True)[: FEW + 1])
    return not settings.EXTRACTOR_URL and not archives and size <= SMALL and uploads.count() <= FEW


def _stage(batch: Batch) -> str:
    """The state of the files that are still to do."""
    return Upload.State.WANTED if batch.state == Batch.State.STORING else Upload.State.BROUGHT


def go_on(key: UUID, seconds: float | None = None, stop: Callable[[], bool] = lambda: False) -> None:
    """Work at a batch until this stage is done, the time is up, somebody cancels it, or `stop` says so.

    Whoever works at it gives a sign of life with each file; without one for a minute it is free for the next. One
    file at least is done. Nothing happens where there is nothing to do, or somebody else is at it.
    """
    me = str(uuid4())
    if not Batch.objects.filter(key=key).free().update(worker=me, heartbeat=timezone.now()):
        return
    mine = Batch.objects.filter(key=key, worker=me)
    begun = before = monotonic()
    try:
        while (batch := mine.first()) is not None and _do_next(batch):
            now = monotonic()
            mine.update(heartbeat=timezone.now(), seconds=F("seconds") + (now - before))
            before = now
            if stop() or (seconds is not None and now - begun > seconds):
                break
    finally:
        mine.update(worker="", heartbeat=timezone.now())


def _do_next(batch: Batch) -> bool:
    """One file; or the end of the stage, where none is left or somebody has cancelled it."""
    if batch.cancel_wished:
        _end(batch, Batch.State.CANCELLED)
        return False
    upload = batch.uploads.in_state(_stage(batch)).archives_first().first()
    if upload is None:
        _end_stage(batch)
        return False
    _do(batch, upload)
    return True


def _do(batch: Batch, upload: Upload) -> None:
    if batch.state == Batch.State.STORING:
        store_upload(upload)
    elif is_archive(upload.file_name):
        unpack(upload)
    else:
        look(upload)


def _end_stage(batch: Batch) -> None:
    if batch.state == Batch.State.LOOKING and batch.uploads.to_decide().exists():
        Batch.objects.filter(pk=batch.pk, state=batch.state).update(state=Batch.State.LOOKED, worker="")
    else:
        _end(batch, Batch.State.DONE)


def _end(batch: Batch, state: str) -> None:
    """What was not imported is left out, and nothing of it is kept but its name."""
    with transaction.atomic():
        ticked = (Upload.State.BROUGHT, Upload.State.READ, Upload.State.WANTED)
        if state == Batch.State.CANCELLED:
            batch.uploads.in_state(*ticked).update(problem=CANCELLED)
        rest = (*ticked, Upload.State.UNWANTED)
        batch.uploads.in_state(*rest).update(state=Upload.State.UNWANTED, text="", record={}, kept_as="")
        Batch.objects.filter(pk=batch.pk).update(state=state, ended_at=timezone.now(), worker="")
    waiting.remove_all(batch.key)


def correct(upload: Upload, record: Record, *, wanted: bool) -> None:
    """Keep what an editor says of a file in the dry run, and whether it is to be stored."""
    state = Upload.State.READ if wanted else Upload.State.UNWANTED
    Upload.objects.to_decide().filter(pk=upload.pk).update(record=as_json(record), state=state)


def tick(upload: Upload, wanted: bool) -> None:
    """Whether a file is to be stored."""
    state = Upload.State.READ if wanted else Upload.State.UNWANTED
    Upload.objects.to_decide().filter(pk=upload.pk).update(state=state)


def tick_all(batch: Batch, wanted: bool) -> None:
    """All files of the dry run, or none."""
    batch.uploads.to_decide().update(state=Upload.State.READ if wanted else Upload.State.UNWANTED)


def confirm(batch: Batch, user: User | None = None) -> None:
    """Everything that is ticked is to be stored, as this user's import.

    Raises NothingTicked, or TooLate for any other state.
    """
    with transaction.atomic():
        locked = Batch.objects.select_for_update().filter(pk=batch.pk, state=Batch.State.LOOKED).first()
        if locked is None:
            raise TooLate
        wanted = batch.uploads.in_state(Upload.State.READ).update(state=Upload.State.WANTED)
        if not wanted:
            raise NothingTicked
        batch.state, batch.total, batch.seconds, batch.heartbeat = Batch.State.STORING, wanted, 0, timezone.now()
        batch.confirmed_by = user
        batch.save(update_fields=["state", "total", "seconds", "heartbeat", "confirmed_by"])


def cancel(batch: Batch) -> None:
    """Stop after the file in hand; at once where nobody works at it. What is stored stays."""
    with transaction.atomic():
        locked = Batch.objects.select_for_update().get(pk=batch.pk)
        if locked.has_ended:
            return
        idle = not locked.is_busy or Batch.objects.filter(pk=batch.pk).free().exists()
        Batch.objects.filter(pk=batch.pk).update(cancel_wished=True)
    if idle:
        _end(batch, Batch.State.CANCELLED)


def progress(batch: Batch) -> Progress:
    """How far the stage has come."""
    left = batch.uploads.in_state(_stage(batch)).count() if batch.is_busy else 0
    done = max(batch.total - left, 0)
    rest = batch.seconds / done * left if done else None
    patience = STALE if batch.worker else PATIENCE
    return Progress(batch.total, done, rest, batch.is_busy and timezone.now() - batch.heartbeat > patience)
