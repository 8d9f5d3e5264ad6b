"""A .pdf → its text: what stands where in which type is read here, `paragraphs` makes lines of text of it."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader, apply_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

from interviews.reading.letters import letters_of
from interviews.reading.limits import FAULTS, MB, PDF_PAGES, TEXT_CHARACTERS, Unreadable
from interviews.reading.paragraphs import Line, text_of

# "ABCDEF+DejaVuSans-Bold", "Arial,Bold", "Inter-SemiBold", "HelveticaNeue-Heavy"
BOLD_RE = re.compile("bold|black|heavy|demi", re.IGNORECASE)
BOLD_WEIGHT = 600
FORCE_BOLD = 1 << 18
# what a font without names for its letters gives: controls, private use, the mark for "no such character"
NO_LETTER_RE = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
MOST_WITHOUT_LETTER = 0.1
SAME_LINE = 0.4  # of the type's size: a raised figure belongs to its line
# the library's own limits are meant for books with pictures: 75 MB a stream take more than our seconds
STREAM_BYTES = 16 * MB
STREAM_OPERATORS = 500_000
PRINT_ANEW = "print it into a new PDF, or paste its text"


class Place(NamedTuple):
    """Where a piece of text begins, in points from the lower left, and the size of its type."""

    x: float
    y: float
    size: float


def read_portable(data: bytes) -> str:
    """The text of a .pdf. Raises Unreadable for a limit, a fault, a password, or no text at all."""
    with apply_configuration(
        zlib_maximum_output_length=STREAM_BYTES,
        lzw_maximum_output_length=STREAM_BYTES,
        run_length_maximum_output_length=STREAM_BYTES,
        array_based_stream_maximum_output_length=STREAM_BYTES,
        stream_parsing_work_maximum_count=STREAM_OPERATORS,
        jbig2dec_binary=None,
    ):
        lines = [line for page in _pages(data) for line in page]
    letters = "".join(text for line in lines for text, _ in line.pieces)
    strange = len(NO_LETTER_RE.findall(letters))
    if strange > MOST_WITHOUT_LETTER * len(letters):
        raise Unreadable("Its type does not say which letters it shows: paste its text.")
    text = text_of([line._replace(pieces=tuple(map(_cleaned, line.pieces))) for line in lines])
    if not text:
        raise Unreadable("No text was found in it. Is it scanned? Have the pictures read, or paste the text.")
    return text


def _pages(data: bytes) -> list[list[Line]]:
    place = ""
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable("It is protected by a password: save it without one.")
        count = len(reader.pages)
        if count > PDF_PAGES:
            raise Unreadable(f"It has {count:,} pages; {PDF_PAGES} are allowed: bring the pages of the interview.")
        pages: list[list[Line]] = []
        characters = 0
        for number, page in enumerate(reader.pages, 1):
            place = f"page {number}"
            pages.append(_lines(page, number))
            characters += sum(len(text) for line in pages[-1] for text, _ in line.pieces)
            if characters > 2 * TEXT_CHARACTERS:
                raise Unreadable(f"Its text has more than {TEXT_CHARACTERS:,} characters on {number} pages.", place)
    except Unreadable:
        raise
    except (FileNotDecryptedError, DependencyError) as fault:
        raise Unreadable(f"It is protected: {PRINT_ANEW}.") from fault
    except LimitReachedError as fault:
        raise Unreadable(f"{_at(place)} unpacks to more than can be read: {PRINT_ANEW}.", place) from fault
    except (PyPdfError, *FAULTS) as fault:
        raise Unreadable(f"{_at(place)} could not be taken apart: {PRINT_ANEW}.", place) from fault
    return pages


def _at(place: str) -> str:
    return f"Its {place}" if place else "It"


def _lines(page: PageObject, number: int) -> list[Line]:
    """The lines of a page in the order in which they are drawn: columns come one after the other."""
    lines: list[Line] = []
    bold_fonts: dict[int, bool] = {}
    pen = 0.0

    def visit(text: str, outer: Any, inner: Any, font: Any, size: Any) -> None:
        nonlocal pen
        text = text.replace("\n", "")
        if not text:
            return
        place = _place(outer, inner, size)
        bold = bold_fonts.setdefault(id(font), _is_bold(font))
        last = lines[-1] if lines else None
        if last and abs(last.y - place.y) <= SAME_LINE * max(last.size, place.size) and place.x >= pen:
            lines[-1] = last._replace(pieces=(*last.pieces, (text, bold)), size=max(last.size, place.size))
        elif not text.isspace():
            lines.append(Line(((text, bold),), place.x, place.y, place.size, number))
        pen = place.x

    page.extract_text(orientations=(0,), visitor_text=visit)
    return lines


def _place(outer: Any, inner: Any, size: Any) -> Place:
    """The matrices of page and text, multiplied as far as they are needed."""
    x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
    y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
    up = inner[2] * outer[1] + inner[3] * outer[3]
    return Place(float(x), float(y), abs(float(size) * float(up)))


def _is_bold(font: Any) -> bool:
    """Whether a type is bold by its name, else by its weight."""
    if font is None:
        return False
    if BOLD_RE.search(str(font.get("/BaseFont", ""))):
        return True
    inner = font.get("/DescendantFonts", [font])
    described = inner[0].get_object().get("/FontDescriptor") if len(inner) else None
    if described is None:
        return False
    described = described.get_object()
    return bool(described.get("/FontWeight", 0) >= BOLD_WEIGHT or described.get("/Flags", 0) & FORCE_BOLD)


def _cleaned(piece: tuple[str, bool]) -> tuple[str, bool]:
    text, bold = piece
    return letters_of(NO_LETTER_RE.sub("", text)), bold
