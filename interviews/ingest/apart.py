"""Files are read here, each in a process of its own that can be ended: nobody else notices a hostile one."""

from __future__ import annotations

import json
import logging
import signal
import subprocess
import sys
from collections.abc import Container, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import IO, Any, NamedTuple

from django.conf import settings

from interviews.reading.archive import Member, is_archive, members, names
from interviews.reading.files import ALL_ENDINGS, Reading, check_file, check_size
from interviews.reading.limits import MB, Bounds, Unreadable

logger = logging.getLogger(__name__)
INSTEAD = "paste its text instead."
BOUNDS = Bounds()


# what a browser, a shell or a row brings: bytes, a file on the disk, an open one that can seek
Source = bytes | Path | IO[bytes]


class Outcome(NamedTuple):
    """What came of one file: its text, or the reason why there is none and where in the file that lies."""

    name: str
    reading: Reading | None = None
    problem: str = ""
    place: str = ""


def names_in(name: str, source: Source) -> list[str]:
    """The files that a file brings, unread: those of an archive, else itself. Raises Unreadable as `unpacked` does."""
    if not is_archive(name):
        return [name]
    with _opened(source) as stream:
        return names(stream)


def unpacked(name: str, source: Source, wanted: Container[str] | None = None) -> Iterator[Member]:
    """Every file that a file brings, one after the other: its bytes, or why there are none.

    `wanted` are names as `names_in` gives them. Raises Unreadable at the first step for an archive that is refused
    as a whole. An archive on the disk is never held in memory, nor is one in memory copied.
    """
    with _opened(source) as stream:
        yield from members(stream, wanted) if is_archive(name) else [_alone(name, stream)]


def read_all(name: str, source: Source, wanted: Container[str] | None = None) -> Iterator[Outcome]:
    """Read every file that a file brings: one outcome each, whatever happens to the others; raises nothing.

    An archive that is refused as a whole is one outcome, of its own name.
    """
    try:
        for member in unpacked(name, source, wanted):
            yield _outcome(member)
    except Unreadable as reason:
        yield Outcome(name, problem=str(reason), place=reason.place)


def read_upload(name: str, data: bytes, bounds: Bounds = BOUNDS) -> Reading:
    """The text of one file that is no archive. Raises Unreadable with a sentence for the editor."""
    check_file(name, data)
    order = ["-m", "interviews.reading", _ending(name), str(bounds.cpu_seconds), str(bounds.memory)]
    answer: dict[str, Any] = json.loads(run_apart(order, data, bounds))
    if problem := answer.get("problem"):
        logger.info("%s could not be read (%s): %s", _ending(name), answer.get("fault", ""), problem)
        raise Unreadable(problem, answer.get("place", ""))
    return Reading(**answer)


def run_apart(order: list[str], data: bytes, bounds: Bounds = BOUNDS) -> bytes:
    """What Python writes about some bytes, run in a process of its own. Raises Unreadable where it is ended.

    The process bounds its computing and its memory itself; here it is ended by the clock, and its end is told.
    """
    try:
        # no shell, and nothing of our environment; the name in the order is one of ours
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-B", *order],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=settings.BASE_DIR,
            env={"PYTHONIOENCODING": "utf-8"},
            timeout=bounds.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(f"It could not be read in {bounds.seconds:g} seconds: {INSTEAD}") from None
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise Unreadable(f"It could not be read in {bounds.cpu_seconds} seconds of computing: {INSTEAD}")
    if done.returncode != 0:
        within = f"{bounds.memory // MB} MB and {bounds.seconds:g} seconds"
        raise Unreadable(f"It could not be read within {within}: {INSTEAD}")
    return done.stdout


@contextmanager
def _opened(source: Source) -> Iterator[IO[bytes]]:
    if not isinstance(source, Path):
        yield BytesIO(source) if isinstance(source, bytes) else source
        return
    try:
        stream = source.open("rb")
    except OSError as fault:
        raise Unreadable(f"It could not be opened ({fault.strerror}).") from fault
    with stream:
        yield stream


def _alone(name: str, stream: IO[bytes]) -> Member:
    """A file that is no archive, its size asked before it is read."""
    try:
        check_size(stream.seek(0, 2), name)
    except Unreadable as reason:
        return Member(name, problem=str(reason))
    stream.seek(0)
    return Member(name, stream.read())


def _outcome(member: Member) -> Outcome:
    if member.problem:
        return Outcome(member.name, problem=member.problem)
    try:
        return Outcome(member.name, read_upload(member.name, member.data))
    except Unreadable as reason:
        return Outcome(member.name, problem=str(reason), place=reason.place)


def _ending(name: str) -> str:
    """The file's kind and nothing else of its name: "file.docx"."""
    return "file" + next(ending for ending in ALL_ENDINGS if name.lower().endswith(ending))
