"""The files of a picture, under its key in the storage: "pictures/ab12…/small.avif"."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

FOLDER = "pictures"


def keep(key: str, files: Mapping[str, bytes]) -> None:
    """Write them all. A key is never used twice, so nothing is overwritten."""
    for name, data in files.items():
        default_storage.save(f"{FOLDER}/{key}/{name}", ContentFile(data))


def load(key: str, name: str) -> bytes | None:
    """One file; None where it is gone."""
    try:
        with default_storage.open(f"{FOLDER}/{key}/{name}") as file:
            data: bytes = file.read()
    except OSError:
        return None
    return data


def forget(key: str) -> None:
    """Delete them all; again changes nothing."""
    folder = f"{FOLDER}/{key}"
    with suppress(OSError):
        _folders, names = default_storage.listdir(folder)
        for name in names:
            default_storage.delete(f"{folder}/{name}")
        default_storage.delete(folder)
