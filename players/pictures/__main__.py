"""Read one picture apart from everybody else: bytes on standard input, one JSON object on standard output.

python -m players.pictures 50 33 < photo.jpg

A picture may take gigabytes without being large, so the process is given bounds that end it.
"""

from __future__ import annotations

import base64
import json
import resource
import sys
from typing import BinaryIO, TextIO

from players.pictures.limits import CHILD_CPU_SECONDS, CHILD_MEMORY, MB, Unusable
from players.pictures.rendering import render


def set_bounds() -> None:
    """End this process when it takes more time or memory than a picture may; it writes no file."""
    resource.setrlimit(resource.RLIMIT_CPU, (CHILD_CPU_SECONDS, CHILD_CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_DATA, (CHILD_MEMORY, CHILD_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def main(x: int, y: int, incoming: BinaryIO, outgoing: TextIO) -> None:
    """Write size and files as an object, or {"problem": …} with the sentence for the editor."""
    answer: dict[str, object]
    try:
        width, height, files = render(incoming.read(), x, y)
        kept = {name: base64.b64encode(data).decode() for name, data in files.items()}
        answer = {"width": width, "height": height, "files": kept}
    except Unusable as reason:
        answer = {"problem": str(reason)}
    except MemoryError:
        answer = {"problem": f"It needs more than {CHILD_MEMORY // MB} MB to be read: make it smaller."}
    json.dump(answer, outgoing)


if __name__ == "__main__":
    set_bounds()
    main(int(sys.argv[1]), int(sys.argv[2]), sys.stdin.buffer, sys.stdout)
