"""Files, folders and archives on the disk, imported one file after the other.

The same run again passes over what is there, by its bytes alone: it goes on where it was stopped.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from django.contrib.auth.models import User

from interviews import ingest
from interviews.ingest import batches
from interviews.ingest.apart import names_in, read_all, unpacked
from interviews.ingest.likeness import nearly_the_same
from interviews.models import Batch, Interview, Upload
from interviews.reading.archive import ARCHIVE_ENDINGS, Member, is_archive
from interviews.reading.files import ALL_ENDINGS
from interviews.reading.limits import Unreadable


class Imported(NamedTuple):
    """What came of one file: where it lies, and its row."""

    place: str
    upload: Upload


class LookedAt(NamedTuple):
    """What would come of one file: what was understood, or why nothing was; `alike` and `known` are there already."""

    place: str
    preview: ingest.Preview | None
    problem: str
    known: Interview | str | None = None
    alike: Interview | None = None


def files_at(paths: Iterable[Path]) -> list[Path]:
    """The files that are meant: those named, whatever they are, and of folders all that can be read, by their names."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(each for each in path.rglob("*") if each.is_file() and not each.name.startswith("."))
            found |= dict.fromkeys(each for each in inside if can_be_read(each))
        else:
            found[path] = None
    return list(found)


def can_be_read(path: Path) -> bool:
    """Whether a file is of a kind that holds interviews, by its ending; what is told of a folder is none."""
    return path.name.lower().endswith((*ALL_ENDINGS, *ARCHIVE_ENDINGS)) and path.stem.lower() != "readme"


def count(files: Iterable[Path]) -> int:
    """How many texts the files bring, those of archives counted; an archive that is refused counts as one."""
    total = 0
    for path in files:
        try:
            total += len(names_in(path.name, path))
        except Unreadable:
            total += 1
    return total


def import_files(files: list[Path], user: User | None, *, also_alike: bool = False) -> Generator[Imported, None, None]:
    """Look at each file and store it at once. What is nearly the same as an interview that is there is left out,
    unless `also_alike`.
    """
    batch = batches.open_batch(user, count(files))
    try:
        for path in files:
            for member in _members(path):
                upload = batches.add(batch, member, path.name if is_archive(path.name) else "")
                batches.import_now(upload, also_alike=also_alike)
                yield Imported(_place(path, member.name), upload)
    except (KeyboardInterrupt, GeneratorExit):
        batches.close_batch(batch, Batch.State.CANCELLED)
        raise
    batches.close_batch(batch, Batch.State.DONE)


def look_at_files(files: list[Path]) -> Iterator[LookedAt]:
    """What `import_files` would do; nothing is stored."""
    seen: dict[str, str] = {}
    for path in files:
        for outcome in read_all(path.name, path):
            place = _place(path, outcome.name)
            if outcome.reading is None:
                yield LookedAt(place, None, outcome.problem + (f" ({outcome.place})" if outcome.place else ""))
                continue
            preview = ingest.preview(outcome.reading)
            mark = ingest.fingerprint(outcome.reading.text)
            known = preview.already or seen.get(mark)
            alike = None if known else nearly_the_same(outcome.reading.text, preview.record)
            seen.setdefault(mark, place)
            yield LookedAt(place, preview, "", known, alike)


def _members(path: Path) -> Iterator[Member]:
    try:
        yield from unpacked(path.name, path)
    except Unreadable as reason:
        yield Member(path.name, problem=str(reason))


def _place(path: Path, name: str) -> str:
    return f"{path} › {name}" if is_archive(path.name) and name != path.name else str(path)
