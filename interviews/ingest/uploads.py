"""One file of a batch: unpacked, looked at, stored. Each is one transaction, and again changes nothing."""

from __future__ import annotations

import logging
from typing import Any

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import F, Max

from interviews import ingest
from interviews.ingest import waiting
from interviews.ingest.apart import read_upload
from interviews.ingest.likeness import nearly_the_same, nearly_the_same_here
from interviews.ingest.records import as_json, from_json
from interviews.models import Batch, Interview, Upload
from interviews.models.uploads import UploadQuerySet
from interviews.reading.archive import Member, members
from interviews.reading.files import Reading, read_pasted
from interviews.reading.limits import Unreadable

logger = logging.getLogger(__name__)

GONE = "Its bytes are gone: bring it once more."
FAULT = "The program made a mistake with it. Nothing of it was stored: tell whoever looks after this site."
# the database is away: nothing is wrong with the file, and it is its turn again later
AWAY = (OperationalError, InterfaceError)


def unpack(upload: Upload) -> None:
    """Put the files of an archive in its place, to be looked at one by one; all of them, or none."""
    rows: list[Upload] = []
    placed = False
    try:
        with waiting.path_of(upload.batch_id, upload.kept_as).open("rb") as stream:
            for member in members(stream):
                rows.append(_member(upload, member))  # noqa: PERF401  what is kept before a fault is dropped again
        placed = _put_in_its_place(upload, rows)
    except Unreadable as reason:
        _fail(upload, str(reason), reason.place)
    except FileNotFoundError:
        _fail(upload, GONE)
    except OSError as fault:
        _fail(upload, f"Its files could not be kept for reading ({fault.strerror}): bring it once more.")
    except AWAY:
        raise
    except Exception:
        logger.exception("%s could not be unpacked", upload)
        _fail(upload, FAULT)
    finally:
        for row in [] if placed else rows:
            waiting.remove(upload.batch_id, row.kept_as)
    if placed:
        waiting.remove(upload.batch_id, upload.kept_as)


def _put_in_its_place(upload: Upload, rows: list[Upload]) -> bool:
    """Store them instead of the archive. False where somebody else has it."""
    with transaction.atomic():
        if not _lock(upload, Upload.State.BROUGHT):
            return False
        batch = Batch.objects.get(pk=upload.batch_id)
        last = batch.uploads.aggregate(last=Max("number"))["last"]
        for number, row in enumerate(rows, last + 1):
            row.number = number
        Upload.objects.bulk_create(rows, batch_size=500)
        Batch.objects.filter(pk=batch.pk).update(total=F("total") + len(rows) - 1)
        Upload.objects.filter(pk=upload.pk).delete()
    return True


def _member(upload: Upload, member: Member) -> Upload:
    row = Upload(batch_id=upload.batch_id, file_name=member.name[-255:], archive=upload.file_name)
    if member.problem:
        row.state, row.problem = Upload.State.FAILED, member.problem[:500]
    else:
        row.kept_as, row.size, row.digest = waiting.keep(upload.batch_id, [member.data])
    return row


def look(upload: Upload) -> None:
    """Read a file's bytes and keep what was understood of them; the unreadable with its reason."""
    before = Upload.objects.seen_before(upload.digest).first()
    if before is not None:
        return _settle(upload, Upload.State.BROUGHT, state=Upload.State.KNOWN, interview=before.interview)
    if (twin := _others(upload).to_decide().filter(digest=upload.digest).first()) is not None:
        return _settle(upload, Upload.State.BROUGHT, state=Upload.State.KNOWN, same_as=twin)
    try:
        data = waiting.path_of(upload.batch_id, upload.kept_as).read_bytes()
        reading = read_upload(upload.file_name, data) if upload.file_name else read_pasted(data.decode())
        understood = ingest.preview(reading)
    except Unreadable as reason:
        return _fail(upload, str(reason), reason.place)
    except FileNotFoundError:
        return _fail(upload, GONE)
    except AWAY:
        raise
    except Exception:
        logger.exception("%s could not be looked at", upload)
        return _fail(upload, FAULT)
    return _keep_understood(upload, reading, understood)


def _keep_understood(upload: Upload, reading: Reading, understood: ingest.Preview) -> None:
    mark = ingest.fingerprint(reading.text)
    kept: dict[str, Any] = {
        "fingerprint": mark,
        "encoding": reading.encoding[:20],
        "turns": understood.turns,
        "cards": understood.cards,
        "coverage": understood.coverage,
        "notes": list(understood.extraction.notes),
    }
    if understood.already is not None:
        return _settle(upload, Upload.State.BROUGHT, state=Upload.State.KNOWN, interview=understood.already, **kept)
    others = _others(upload)
    if (twin := others.to_decide().filter(fingerprint=mark).first()) is not None:
        return _settle(upload, Upload.State.BROUGHT, state=Upload.State.KNOWN, same_as=twin, **kept)
    state = Upload.State.READ
    alike = nearly_the_same(reading.text, understood.record) or nearly_the_same_here(
        reading.text, understood.record, others.to_decide()
    )
    if isinstance(alike, Interview):
        kept["interview"] = alike
    elif alike is not None:
        kept["same_as"] = alike
    if erased := ingest.refusal(understood.record, understood.extraction):
        kept["notes"].append(erased)
    if alike is not None or erased:
        state = Upload.State.UNWANTED
    return _settle(
        upload, Upload.State.BROUGHT, state=state, text=reading.text, record=as_json(understood.record), **kept
    )


def _others(upload: Upload) -> UploadQuerySet:
    """The files that were brought together with it."""
    return Upload.objects.filter(batch=upload.batch_id).exclude(pk=upload.pk).order_by("number")


def store_upload(upload: Upload) -> None:
    """Store the text as an interview and mark it done, in one transaction."""
    if upload.state != Upload.State.WANTED:
        return
    record = from_json(upload.record)
    origin = ingest.Origin(upload.batch.confirmed_by or upload.batch.by, upload.file_name, upload.encoding)
    try:
        extraction = ingest.understand(upload.text, record)
        with transaction.atomic():
            if not _lock(upload, Upload.State.WANTED):
                return
            found = ingest.store_understood(upload.text, record, extraction, origin)
            _mark_stored(upload, found)
    except AWAY:
        raise
    except Unreadable as reason:
        _settle(upload, Upload.State.WANTED, state=Upload.State.FAILED, problem=str(reason)[:500])
    except Exception:
        logger.exception("%s could not be stored", upload)
        _settle(upload, Upload.State.WANTED, state=Upload.State.FAILED, problem=FAULT)


def _mark_stored(upload: Upload, found: ingest.Imported) -> None:
    state = Upload.State.DONE if found.created else Upload.State.KNOWN
    row = Upload.objects.filter(pk=upload.pk)
    row.update(state=state, interview=found.interview, same_as=None, text="", record={})
    upload.twins.update(interview=found.interview)


def _lock(upload: Upload, state: str) -> bool:
    """Whether the file is still to do; nobody else does it until this transaction ends."""
    return bool(Upload.objects.select_for_update().filter(pk=upload.pk, state=state).values_list("pk"))


def _fail(upload: Upload, problem: str, place: str = "") -> None:
    _settle(upload, Upload.State.BROUGHT, state=Upload.State.FAILED, problem=problem[:500], place=place[:200])


def _settle(upload: Upload, expected: str, **columns: Any) -> None:
    """Keep what came of it, unless somebody else has; its bytes are needed no more."""
    columns = {"text": "", "record": {}, **columns, "kept_as": ""}
    Upload.objects.filter(pk=upload.pk, state=expected).update(**columns)
    waiting.remove(upload.batch_id, upload.kept_as)
