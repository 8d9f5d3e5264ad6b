"""Read one page apart from everybody else: bytes on standard input, one JSON object on standard output.

python -m interviews.reading NAME < page.html

A page may take minutes and gigabytes without being large, so the process is given bounds that end it.
"""

from __future__ import annotations

import json
import resource
import sys
from typing import BinaryIO, TextIO

from interviews.reading.files import read_file
from interviews.reading.limits import CHILD_CPU_SECONDS, CHILD_MEMORY, Unreadable


def set_bounds() -> None:
    """End this process when it takes more time or memory than a page may."""
    resource.setrlimit(resource.RLIMIT_CPU, (CHILD_CPU_SECONDS, CHILD_CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_DATA, (CHILD_MEMORY, CHILD_MEMORY))


def main(name: str, incoming: BinaryIO, outgoing: TextIO) -> None:
    """Write the reading as an object, or {"problem": …} with the sentence for the editor."""
    try:
        answer = read_file(name, incoming.read())._asdict()
    except Unreadable as reason:
        answer = {"problem": str(reason)}
    json.dump(answer, outgoing)


if __name__ == "__main__":
    set_bounds()
    main(sys.argv[1], sys.stdin.buffer, sys.stdout)
