"""A zip file, looked through before anything in it is unpacked: the base of .docx and of archives of interviews.

Sizes and names come from the directory at its end. It may lie about sizes; `read_member` never takes more than it says.
"""

from __future__ import annotations

import stat
import struct
import unicodedata
import zlib
from collections.abc import Iterable
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from interviews.reading.limits import Unreadable

PIECE = 64 * 1024
# "PK\5\6", four numbers of disks and members, size and place of the directory, length of a comment
END = struct.Struct("<4s4H2LH")
END_MARK = b"PK\x05\x06"
LARGE_MARK = b"PK\x06\x07"
LARGE_BYTES = 20
LONGEST_COMMENT = 65_535
# of a member in the directory: 46 bytes, its name, dates and rights; a million names would fill the memory
ENTRY_BYTES = 1_000
HEADER_BYTES = 30
ENCRYPTED = 0x1
# rights as Unix writes them stand in the upper half; a FAT disk writes none
KINDS = {stat.S_IFREG, stat.S_IFDIR, 0}

DAMAGED = "It is damaged or cut off: save or fetch it once more."


def open_package(stream: IO[bytes], members: int, unpacked: int) -> ZipFile:
    """A zip file whose directory keeps the limits. Raises Unreadable for any other; nothing is unpacked here."""
    _check_end(stream, members)
    try:
        package = ZipFile(stream)
        entries = package.infolist()
    except (BadZipFile, NotImplementedError, ValueError, OSError, struct.error, LookupError) as fault:
        raise Unreadable(DAMAGED) from fault
    if len(entries) > members:
        raise Unreadable(f"It has {len(entries):,} members; {members:,} are allowed.")
    size = sum(entry.file_size for entry in entries)
    if size > unpacked:
        raise Unreadable(f"Unpacked it has {size:,} bytes; {unpacked:,} ({unpacked // 2**20:,} MB) are allowed.")
    _check_names(entries)
    for entry in entries:
        _check_entry(entry)
    _check_places(entries)
    return package


def read_member(package: ZipFile, entry: ZipInfo) -> bytes:
    """The bytes of one member, never more than the directory says. Raises Unreadable where they are damaged."""
    pieces = []
    try:
        with package.open(entry) as member:
            # in pieces: read as a whole it would be inflated as a whole, whatever the directory says
            while piece := member.read(PIECE):
                pieces.append(piece)
    except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, struct.error) as fault:
        raise Unreadable(f"Its part {shown(entry.filename)} is damaged: save it once more.", entry.filename) from fault
    return b"".join(pieces)


def shown(name: str) -> str:
    """A member's name as it may stand in a sentence: “a/b.txt”."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in name)
    return f"“{plain if len(plain) <= 100 else plain[:50] + '…' + plain[-49:]}”"


def _check_end(stream: IO[bytes], members: int) -> None:
    """The directory is read as a whole by the library: refuse one too large for the members it may name."""
    length = stream.seek(0, 2)
    stream.seek(max(0, length - END.size - LONGEST_COMMENT - LARGE_BYTES))
    tail = stream.read()
    stream.seek(0)
    # the library's own search: without a comment first, then the last mark of all
    place = len(tail) - END.size
    if place < 0 or not (tail.startswith(END_MARK, place) and tail.endswith(b"\0\0")):
        place = tail.rfind(END_MARK)
    if place < 0 or place + END.size > len(tail):
        raise Unreadable(DAMAGED)
    _mark, _disk, _first, _here, count, size, _begin, _comment = END.unpack_from(tail, place)
    if tail[max(0, place - LARGE_BYTES) : place].startswith(LARGE_MARK):
        raise Unreadable("It is made as a zip file of more than 4 GB: make it anew, as several smaller ones.")
    if count > members:
        raise Unreadable(f"It has {count:,} members; {members:,} are allowed.")
    if size > members * ENTRY_BYTES:
        raise Unreadable(f"The list of its members has {size:,} bytes: it is damaged, or no plain zip file.")


def _check_names(entries: Iterable[ZipInfo]) -> None:
    seen = set()
    for entry in entries:
        name = entry.filename
        parts = name.removesuffix("/").replace("\\", "/").split("/")
        if any(part in ("", ".", "..") for part in parts) or ":" in parts[0]:
            raise Unreadable(f"Its member {shown(name)} lies outside of it: make the zip file anew.", name)
        # two spellings of one name are one name to a Mac
        key = unicodedata.normalize("NFC", "/".join(parts))
        if key in seen:
            raise Unreadable(f"It holds {shown(name)} twice: make the zip file anew.", name)
        seen.add(key)


def _check_entry(entry: ZipInfo) -> None:
    name = shown(entry.filename)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in KINDS:
        what = "a link" if kind == stat.S_IFLNK else "neither file nor folder"
        raise Unreadable(f"Its member {name} is {what}: make the zip file anew without it.", entry.filename)
    if entry.flag_bits & ENCRYPTED:
        raise Unreadable(f"Its member {name} is protected by a password: save it without one.", entry.filename)
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Unreadable(
            f"Its member {name} is packed in an unusual way (method {entry.compress_type}): make a plain zip file.",
            entry.filename,
        )


def _check_places(entries: Iterable[ZipInfo]) -> None:
    """No two members share their bytes: that is how 42 KB become petabytes."""
    free = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < free:
            raise Unreadable(
                f"Its member {shown(entry.filename)} shares its bytes with another: make the zip file anew.",
                entry.filename,
            )
        free = entry.header_offset + HEADER_BYTES + entry.compress_size
