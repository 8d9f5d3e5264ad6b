"""Read one file apart from everybody else: bytes on standard input, one JSON object on standard output.

python -m interviews.reading NAME CPU_SECONDS MEMORY < FILE

A file may take minutes and gigabytes without being large, so the process is given bounds that end it, and doors
that are shut: it needs no network, no other program and no file but the libraries' own.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import sys
from typing import BinaryIO, TextIO

from interviews.reading.files import read_file
from interviews.reading.limits import MB, Unreadable

SHUT = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "ftplib.", "urllib.")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def set_bounds(cpu_seconds: int, memory: int) -> None:
    """End this process when it takes more time or memory than a file may; it leaves nothing behind on the disk."""
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def refuse_doors(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook (PEP 578): whatever a library may be made to do, it reads bytes here and nothing else."""
    if event.startswith(SHUT):
        raise PermissionError(f"{event} is shut here")
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING:
        raise PermissionError("writing is shut here")


def main(name: str, memory: int, incoming: BinaryIO, outgoing: TextIO) -> None:
    """Write the reading as an object, or {"problem": …, "place": …, "fault": …}.

    The problem is a sentence for the editor; what the library raised is for the log.
    """
    try:
        answer = read_file(name, incoming.read())._asdict()
    except Unreadable as reason:
        answer = {"problem": str(reason), "place": reason.place, "fault": type(reason.__cause__).__name__}
    except MemoryError:
        answer = {"problem": f"It needs more than {memory // MB} MB to be read: paste its text.", "place": ""}
    json.dump(answer, outgoing)
    outgoing.flush()


if __name__ == "__main__":
    allowed = int(sys.argv[3])
    set_bounds(int(sys.argv[2]), allowed)
    sys.addaudithook(refuse_doors)
    # libraries tell of every oddity; a hostile file has millions. What they print is no answer of ours
    logging.disable(logging.CRITICAL)
    answering, sys.stdout = sys.stdout, sys.stderr
    main(sys.argv[1], allowed, sys.stdin.buffer, answering)
