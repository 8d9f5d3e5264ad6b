"""A .zip of interviews → its members one by one, each with its bytes or the reason why it is not read."""

from __future__ import annotations

from collections.abc import Container, Iterator
from contextlib import suppress
from typing import IO, NamedTuple
from zipfile import ZipFile, ZipInfo

from interviews.reading.files import check_size
from interviews.reading.limits import ARCHIVE_BYTES, ARCHIVE_MEMBERS, ARCHIVE_UNPACKED, Unreadable
from interviews.reading.package import open_package, read_member, shown

ARCHIVE_ENDINGS = (".zip",)
# what a system adds for itself: "__MACOSX/._a.txt", ".DS_Store"
LITTER = frozenset((".ds_store", "thumbs.db", "desktop.ini"))
LITTER_FOLDER = "__MACOSX"
UTF8_NAME = 0x800


class Member(NamedTuple):
    """One file of an archive: its bytes, or why it is not read."""

    name: str
    data: bytes = b""
    problem: str = ""


def is_archive(name: str) -> bool:
    """Whether a file is taken for an archive of interviews, by its ending."""
    return name.lower().endswith(ARCHIVE_ENDINGS)


def names(stream: IO[bytes]) -> list[str]:
    """The names of the files of an archive, in their order, no two alike. Raises Unreadable as `members` does."""
    with _looked_through(stream) as package:
        return [_name(entry) for entry in _files(package)]


def members(stream: IO[bytes], wanted: Container[str] | None = None) -> Iterator[Member]:
    """The files of an archive in their order. Raises Unreadable at once for an archive that is refused as a whole.

    A member that cannot be unpacked is named with its problem, and the next one follows; whether it is of a kind that
    can be read, `read_file` says. Of those that are not `wanted` nothing is unpacked.
    """
    package = _looked_through(stream)
    return (_member(package, entry) for entry in _files(package) if wanted is None or _name(entry) in wanted)


def check_archive_size(size: int) -> None:
    """Raises Unreadable for more bytes than an archive may have; to be asked before they are read."""
    if size > ARCHIVE_BYTES:
        raise Unreadable(f"It has {size:,} bytes; {ARCHIVE_BYTES:,} (200 MB) are allowed: bring it in parts.")


def _looked_through(stream: IO[bytes]) -> ZipFile:
    check_archive_size(stream.seek(0, 2))
    package = open_package(stream, ARCHIVE_MEMBERS, ARCHIVE_UNPACKED)
    entries = _files(package)
    if not entries:
        raise Unreadable("It holds no file: make the zip file anew.")
    # what cannot be shown is dropped of a name, and what is left is all by which an editor tells them
    seen = set()
    for entry in entries:
        name = _name(entry)
        if name in seen:
            raise Unreadable(f"It holds {shown(name)} twice: make the zip file anew.", entry.filename)
        seen.add(name)
    return package


def _files(package: ZipFile) -> list[ZipInfo]:
    return [entry for entry in package.infolist() if not entry.is_dir() and not _is_litter(entry.filename)]


def _member(package: ZipFile, entry: ZipInfo) -> Member:
    name = _name(entry)
    try:
        if is_archive(name):
            raise Unreadable("It is an archive in an archive: bring it by itself.")
        check_size(entry.file_size, name)
        data = read_member(package, entry)
    except Unreadable as reason:
        return Member(name, problem=str(reason))
    return Member(name, data)


def _name(entry: ZipInfo) -> str:
    """The name of a member as it can be shown; many programs write UTF-8 and forget to say so."""
    name = entry.filename
    if not entry.flag_bits & UTF8_NAME:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return "".join(letter for letter in name if letter.isprintable())


def _is_litter(name: str) -> bool:
    folder, _, last = name.rpartition("/")
    return folder.split("/")[0] == LITTER_FOLDER or last.lower() in LITTER or last.startswith("._")
