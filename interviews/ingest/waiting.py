"""Bytes that wait until they are read: in a private folder, by numbers only, removed as soon as they are read."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

from django.conf import settings

MODE = 0o700  # nobody but the server and its worker


class Kept(NamedTuple):
    """Where some bytes wait, how many they are, and their SHA-256."""

    name: str
    size: int
    digest: str


def folder_of(batch: UUID) -> Path:
    """Where the bytes of a batch wait."""
    return Path(settings.UPLOADS_ROOT) / str(batch)


def keep(batch: UUID, chunks: Iterable[bytes]) -> Kept:
    """Let bytes wait. No part of the file's name is taken over."""
    folder = folder_of(batch)
    folder.parent.mkdir(mode=MODE, parents=True, exist_ok=True)
    folder.mkdir(mode=MODE, exist_ok=True)
    name = uuid4().hex
    digest = hashlib.sha256()
    size = 0
    try:
        with (folder / name).open("xb") as file:
            for chunk in chunks:
                file.write(chunk)
                digest.update(chunk)
                size += len(chunk)
    except BaseException:
        remove(batch, name)
        raise
    return Kept(name, size, digest.hexdigest())


def path_of(batch: UUID, name: str) -> Path:
    """The file that waits under this name."""
    return folder_of(batch) / name


def remove(batch: UUID, name: str) -> None:
    """Remove what has been read; what is gone already, or never waited, is no fault."""
    if name:
        path_of(batch, name).unlink(missing_ok=True)


def remove_all(batch: UUID) -> None:
    """Remove whatever of a batch still waits, and its folder."""
    shutil.rmtree(folder_of(batch), ignore_errors=True)


def left_since(moment: datetime) -> Iterator[UUID]:
    """The batches whose folders nobody has touched since."""
    root = Path(settings.UPLOADS_ROOT)
    for folder in root.iterdir() if root.is_dir() else ():
        with suppress(ValueError, OSError):  # none of ours, or gone meanwhile
            if folder.stat().st_mtime < moment.timestamp():
                yield UUID(folder.name)
