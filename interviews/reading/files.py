"""A file's name and bytes → its text and what it says of itself; the one entry of this room."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from interviews.reading.encoding import decode
from interviews.reading.limits import DOCUMENT_BYTES, FILE_BYTES, MARKS_IN_A_ROW, TEXT_CHARACTERS, Unreadable

PAGE_ENDINGS = (".html", ".htm", ".xhtml")
TEXT_ENDINGS = (".txt", ".text", ".md")
DOCX_ENDINGS = (".docx",)
PDF_ENDINGS = (".pdf",)
ALL_ENDINGS = (*TEXT_ENDINGS, *PAGE_ENDINGS, *DOCX_ENDINGS, *PDF_ENDINGS)

# how files begin, and what they are: a wrong ending is the commonest mistake
BEGINNINGS = (
    (b"%PDF-", "a PDF", PDF_ENDINGS, "call it .pdf"),
    (b"PK\x03\x04", "a .docx or another zip file", DOCX_ENDINGS, "call it .docx or .zip"),
    (b"PK\x05\x06", "an empty zip file", (), "fetch it once more"),
    (b"\xd0\xcf\x11\xe0", "an old or a protected Word document", (), "save it as .docx without a password"),
    (b"{\\rtf", "a rich text document", (), "save it as .docx"),
    (b"\x89PNG", "a picture", (), "bring the text itself"),
    (b"\xff\xd8\xff", "a picture", (), "bring the text itself"),
    (b"GIF8", "a picture", (), "bring the text itself"),
    (b"\x1f\x8b", "a packed file", (), "unpack it, or make it a .zip"),
    (b"7z\xbc\xaf", "a packed file", (), "unpack it, or make it a .zip"),
    (b"Rar!", "a packed file", (), "unpack it, or make it a .zip"),
)
# "<!DOCTYPE html>", "<html lang=…>" at the very beginning
PAGE_RE = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)


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
    """Read a .txt, .html, .docx or .pdf. Raises Unreadable with a sentence for any other, and over the limits.

    The libraries are imported where they are needed: each takes longer to load than most files to read.
    """
    check_file(name, data)
    lower = name.lower()
    if is_page(name):
        from interviews.reading.page import declared_charset, read_page

        text, encoding = decode(data, declared_charset(data))
        text, *said = read_page(text)
        return Reading(checked(text), encoding, *said)
    if lower.endswith(DOCX_ENDINGS):
        from interviews.reading.document import read_document

        return Reading(checked(read_document(data)), "docx")
    if lower.endswith(PDF_ENDINGS):
        from interviews.reading.portable import read_portable

        return Reading(checked(read_portable(data)), "pdf")
    text, encoding = decode(data)
    return Reading(checked(text), encoding)


def check_file(name: str, data: bytes) -> None:
    """Raises Unreadable where the ending, the size or the first bytes tell already that it cannot be read."""
    check_size(len(data), name)
    lower = name.lower()
    if not lower.endswith(ALL_ENDINGS):
        raise Unreadable("Only .txt, saved .html, .docx and .pdf files can be read, and a .zip of these.")
    for begin, what, endings, way_out in BEGINNINGS:
        if data.startswith(begin) and not lower.endswith(endings):
            raise Unreadable(f"It is {what}, whatever its name says: {way_out}.")
    if lower.endswith(TEXT_ENDINGS) and PAGE_RE.match(data):
        raise Unreadable("It is a web page, whatever its name says: call it .html.")


def check_size(size: int, name: str = "") -> None:
    """Raises Unreadable for more bytes than a file of that name may have; to be asked before they are read."""
    most = DOCUMENT_BYTES if name.lower().endswith((*DOCX_ENDINGS, *PDF_ENDINGS)) else FILE_BYTES
    if size > most:
        raise Unreadable(
            f"It has {size:,} bytes; {most:,} ({most // 2**20} MB) are allowed: bring the text alone, or in parts."
        )


def is_page(name: str) -> bool:
    """Whether a file is taken for a saved page, by its ending."""
    return name.lower().endswith(PAGE_ENDINGS)


def read_pasted(text: str) -> Reading:
    """Text from a form. Raises Unreadable as `read_file` does."""
    if "\0" in text:
        raise Unreadable("It holds NUL characters: this is not text.")
    return Reading(checked(text.replace("\r\n", "\n").replace("\r", "\n")), "")


def checked(text: str) -> str:
    """The text in NFC; raises Unreadable for none, for too much and for what cannot be stored or composed."""
    if len(text) > TEXT_CHARACTERS:
        raise Unreadable(f"Its text has {len(text):,} characters; {TEXT_CHARACTERS:,} are allowed: bring it in parts.")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise Unreadable("It holds halves of surrogate pairs, which cannot be stored: save it as UTF-8.")
    if not any(character.isalnum() for character in text):
        raise Unreadable("No text was found in it: save it once more, or paste the text.")
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
            raise Unreadable(
                f"Line {line:,} has more than {MARKS_IN_A_ROW} accents on one letter: remove them there.",
                f"line {line}",
            )
