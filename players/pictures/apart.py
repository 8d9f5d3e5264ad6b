"""Pictures are read in a process of their own, which can be ended: here it is started and its answer taken."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from pathlib import Path

from players.pictures.limits import CHILD_CPU_SECONDS, CHILD_MEMORY, CHILD_SECONDS, MB, Unusable
from players.pictures.rendering import Rendered, check_bytes

HOME = Path(__file__).resolve().parent.parent.parent


def render_apart(data: bytes, x: int, y: int) -> Rendered:
    """What `render` returns and raises, whatever the picture does to the process that reads it."""
    check_bytes(len(data))
    within = f"{CHILD_CPU_SECONDS} seconds of computing and {CHILD_MEMORY // MB} MB"
    failed = f"It could not be read within {within}: make it smaller."
    try:
        # no shell, no part of the file's name, and nothing of our environment
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "players.pictures", str(x), str(y)],
            input=data,
            capture_output=True,
            cwd=HOME,
            env={"PYTHONIOENCODING": "utf-8"},
            timeout=CHILD_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unusable(f"It could not be read in {CHILD_SECONDS} seconds: try again, or make it smaller.") from None
    if done.returncode != 0:
        raise Unusable(failed)
    answer = json.loads(done.stdout)
    if problem := answer.get("problem"):
        raise Unusable(problem)
    files = {name: base64.b64decode(kept) for name, kept in answer["files"].items()}
    return Rendered(answer["width"], answer["height"], files)
