"""Files are read here: a text at once, a page in a process of its own that can be ended."""

from __future__ import annotations

import json
import subprocess
import sys

from django.conf import settings

from interviews.reading.files import Reading, check_size, is_page, read_file
from interviews.reading.limits import CHILD_MEMORY, CHILD_SECONDS, Unreadable


def read_upload(name: str, data: bytes) -> Reading:
    """The text of a file. Raises Unreadable with a sentence for the editor."""
    check_size(len(data))
    return _read_page_apart(data) if is_page(name) else read_file(name, data)


def _read_page_apart(data: bytes) -> Reading:
    try:
        # no shell, no part of the file's name but its ending, and nothing of our environment
        done = subprocess.run(
            [sys.executable, "-m", "interviews.reading", "page.html"],
            input=data,
            capture_output=True,
            cwd=settings.BASE_DIR,
            env={"PYTHONIOENCODING": "utf-8"},
            timeout=CHILD_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(f"It could not be read in {CHILD_SECONDS} seconds: paste its text instead.") from None
    if done.returncode != 0:
        raise Unreadable(
            f"It could not be read in {CHILD_SECONDS} seconds and {CHILD_MEMORY // 2**20} MB: paste its text instead."
        )
    answer = json.loads(done.stdout)
    if problem := answer.get("problem"):
        raise Unreadable(problem)
    return Reading(**answer)
