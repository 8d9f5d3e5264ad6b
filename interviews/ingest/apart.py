"""Files are read here, each in a process of its own that can be ended: nobody else notices a hostile one."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import IO, Any, NamedTuple

from django.conf import settings

from interviews.reading.archive import members
from interviews.reading.files import ALL_ENDINGS, Reading, check_file
from interviews.reading.limits import CHILD_CPU_SECONDS, CHILD_MEMORY, CHILD_SECONDS, MB, Unreadable

INSTEAD = "paste its text instead."


class Outcome(NamedTuple):
    """What came of one file of an archive: its text, or the reason why there is none and where it lies."""

    name: str
    reading: Reading | None = None
    problem: str = ""
    place: str = ""


def read_upload(name: str, data: bytes) -> Reading:
    """The text of a file. Raises Unreadable with a sentence for the editor."""
    check_file(name, data)
    answer = _read_apart(_ending(name), data)
    if problem := answer.get("problem"):
        raise Unreadable(problem, answer.get("place", ""))
    return Reading(**answer)


def read_archive(stream: IO[bytes]) -> Iterator[Outcome]:
    """Every file of a .zip with what came of it, read one by one. Raises Unreadable where the whole is refused."""
    for member in members(stream):
        if member.problem:
            yield Outcome(member.name, problem=member.problem)
            continue
        try:
            yield Outcome(member.name, read_upload(member.name, member.data))
        except Unreadable as reason:
            yield Outcome(member.name, problem=str(reason), place=reason.place)


def _ending(name: str) -> str:
    """The file's kind and nothing else of its name: "file.docx"."""
    return "file" + next(ending for ending in ALL_ENDINGS if name.lower().endswith(ending))


def _read_apart(name: str, data: bytes) -> dict[str, Any]:
    try:
        # no shell, and nothing of our environment; the name is one of ours
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-B", "-m", "interviews.reading", name],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=settings.BASE_DIR,
            env={"PYTHONIOENCODING": "utf-8"},
            timeout=CHILD_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(f"It could not be read in {CHILD_SECONDS} seconds: {INSTEAD}") from None
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise Unreadable(f"It could not be read in {CHILD_CPU_SECONDS} seconds of computing: {INSTEAD}")
    if done.returncode != 0:
        raise Unreadable(f"It could not be read within {CHILD_MEMORY // MB} MB and {CHILD_SECONDS} seconds: {INSTEAD}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
