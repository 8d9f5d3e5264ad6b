"""A file's name and bytes → its text and what it says of itself; the one entry of this room."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from interviews.reading.encoding import decode
from interviews.reading.limits import FILE_BYTES, MARKS_IN_A_ROW, TEXT_CHARACTERS, Unreadable
from interviews.reading.page import declared_charset, read_page

PAGE_ENDINGS = (".html", ".htm", ".xhtml")
TEXT_ENDINGS = (".txt", ".text", ".md")


class Reading(NamedTuple):
    """The text, in NFC, line ends as "\\n"; for a page also what its head says, else empty strings."""

    text: str
    encoding: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""  # YYYY-MM-DD
    url: str = ""
    language: str = ""


def read_file(name: str, data: bytes) -> Reading:
    """Read a .txt or a saved .html. Raises Unreadable with a sentence for any other, and over the limits."""
    check_size(len(data))
    if is_page(name):
        text, encoding = decode(data, declared_charset(data))
        text, *said = read_page(text)
        return Reading(checked(text), encoding, *said)
    if name.lower().endswith(TEXT_ENDINGS):
        text, encoding = decode(data)
        return Reading(checked(text), encoding)
    raise Unreadable("Only .txt and saved .html files can be read.")


def check_size(size: int) -> None:
    """Raises Unreadable for more bytes than a file may have; to be asked before they are read."""
    if size > FILE_BYTES:
        raise Unreadable(f"It has {size:,} bytes; {FILE_BYTES:,} (5 MB) are allowed.")


def is_page(name: str) -> bool:
    """Whether a file is taken for a saved page, by its ending."""
    return name.lower().endswith(PAGE_ENDINGS)


def read_pasted(text: str) -> Reading:
    """Text from a form. Raises Unreadable as `read_file` does."""
    if "\0" in text:
        raise Unreadable("It holds NUL characters: this is not text.")
    return Reading(checked(text.replace("\r\n", "\n").replace("\r", "\n")), "")


def checked(text: str) -> str:
    """The text in NFC; raises Unreadable for none, for too much and for halves of surrogate pairs."""
    if len(text) > TEXT_CHARACTERS:
        raise Unreadable(f"Its text has {len(text):,} characters; {TEXT_CHARACTERS:,} are allowed.")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise Unreadable("It holds halves of surrogate pairs, which cannot be stored: save it as UTF-8.")
    if not any(character.isalnum() for character in text):
        raise Unreadable("No text was found in it.")
    _check_marks(text)
    return unicodedata.normalize("NFC", text)


def _check_marks(text: str) -> None:
    """Composing takes time with the square of the marks in a row, and no language has more than a few."""
    if text.isascii():
        return
    row = 0
    for place, character in enumerate(text):
        row = row + 1 if unicodedata.combining(character) else 0
        if row > MARKS_IN_A_ROW:
            line = text.count("\n", 0, place) + 1
            raise Unreadable(f"Line {line:,} has more than {MARKS_IN_A_ROW} accents on one letter: remove them there.")
