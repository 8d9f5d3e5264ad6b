"""What a file may hold, and the error that says which limit it broke."""

from __future__ import annotations

from typing import NamedTuple

MB = 1024 * 1024

FILE_BYTES = 5 * MB  # .txt and .html
TEXT_CHARACTERS = 1_000_000
MARKS_IN_A_ROW = 30  # as in UAX 15, "stream-safe": composing 32 000 marks in a row takes 1 s, 1 000 000 take 20 min
HTML_DEPTH = 500  # cleaning time grows with the square of the depth: 40 000 levels took 9 s
HTML_TAGS = 200_000
DOCUMENT_BYTES = 20 * MB  # .docx and .pdf
DOCX_MEMBERS = 1_000
DOCX_UNPACKED = 100 * MB  # a file of 103 KB took 1 GB
DOCX_XML = 25 * MB  # of one part: taken apart it needs ten times as much, and a million characters need less
PDF_PAGES = 300
ARCHIVE_BYTES = 200 * MB
ARCHIVE_UNPACKED = 1024 * MB
ARCHIVE_MEMBERS = 5_000


class Bounds(NamedTuple):
    """What the process that reads a file may take; it is ended where it takes more."""

    cpu_seconds: int = 10  # a page of 24 000 small tables, within all limits above, took minutes
    memory: int = 512 * MB
    seconds: float = 60  # by the clock, for one that waits: on a busy machine a good file takes long too


# what the libraries raise on files that are not what they say they are, besides errors of their own
FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,  # RecursionError and NotImplementedError too
    SyntaxError,  # lxml's is one
    TypeError,
    ValueError,
)


class Unreadable(ValueError):
    """A file that holds no interview we can read. The message is a sentence for the editor.

    `place` says where in the file: "page 3", "word/document.xml", "a/b.txt"; empty where it is the whole of it.
    """

    def __init__(self, message: str, place: str = "") -> None:
        super().__init__(message)
        self.place = place
