"""Zip files made by hand: what no honest program would write."""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Iterable
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


class Entry(NamedTuple):
    """A member as it is written; `size` and `checksum` may lie, `at` may point to another one's bytes."""

    name: str
    data: bytes = b""
    mode: int = 0
    method: int = 0
    flags: int = 0
    size: int | None = None
    checksum: int | None = None
    at: int | None = None


def link(name: str, target: str) -> Entry:
    return Entry(name, target.encode(), mode=stat.S_IFLNK | 0o777)


def zip_of(files: dict[str, bytes] | Iterable[tuple[str, bytes]], packed: bool = True) -> bytes:
    """An honest one."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for name, data in files.items() if isinstance(files, dict) else files:
            package.writestr(ZipInfo(name), data, ZIP_DEFLATED if packed else 0)
    return stream.getvalue()


def raw_zip(entries: Iterable[Entry], count: int | None = None, comment: bytes = b"") -> bytes:
    """As it is asked for, truth or not; `count` is what the end says of the number of members."""
    out = bytearray()
    directory = bytearray()
    number = 0
    for entry in entries:
        number += 1
        name = entry.name.encode()
        packed = _packed(entry)
        place = len(out) if entry.at is None else entry.at
        checksum = zlib.crc32(entry.data) if entry.checksum is None else entry.checksum
        size = len(entry.data) if entry.size is None else entry.size
        flags = entry.flags | (0 if entry.name.isascii() else 0x800)
        common = struct.pack("<5H3L2H", 20, flags, entry.method, 0, 33, checksum, len(packed), size, len(name), 0)
        if entry.at is None:
            out += b"PK\x03\x04" + common + name + packed
        directory += b"PK\x01\x02" + struct.pack("<H", 0x0314) + common
        directory += struct.pack("<3H2L", 0, 0, 0, entry.mode << 16, place) + name
    start = len(out)
    total = min(number if count is None else count, 0xFFFF)
    out += directory
    out += b"PK\x05\x06" + struct.pack("<4H2LH", 0, 0, total, total, len(directory), start, len(comment)) + comment
    return bytes(out)


def _packed(entry: Entry) -> bytes:
    if entry.method != ZIP_DEFLATED:
        return entry.data
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(entry.data) + packer.flush()
