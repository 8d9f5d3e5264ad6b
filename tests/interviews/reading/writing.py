"""A text written as the files that a desk brings: .docx, .html and .pdf, with its headings and its bold type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from io import BytesIO

import docx

BOLD_RE = re.compile(r"\*\*(.+?)\*\*")
HEADING_RE = re.compile(r"(#{1,6}) (.+)")

# Helvetica's, in thousandths; what is not named here has 556, Japanese 1000
WIDTHS = {
    **dict.fromkeys("ijl", 222),
    **dict.fromkeys(" ft.,:;!I/[]", 278),
    **dict.fromkeys("r-()„“”", 333),
    **dict.fromkeys("ckJsvxyz", 500),
    **dict.fromkeys("FTZ", 611),
    **dict.fromkeys("ABEKPSVXY&ÄÜ", 667),
    **dict.fromkeys("CDHNRUw", 722),
    **dict.fromkeys("GOQÖ", 778),
    **dict.fromkeys("mM", 833),
    **dict.fromkeys("W", 944),
    **dict.fromkeys("—…", 1000),
    "'": 191,
}
LEFT, TOP, BOTTOM, COLUMN = 70.0, 770.0, 70.0, 455.0
SIZE, LEADING, AFTER = 11.0, 14.0, 5.0


def pieces_of(line: str) -> list[tuple[str, bool]]:
    """ "**Frage:** Ja?" as its pieces, bold or not."""
    split = BOLD_RE.split(line)
    return [(piece, bool(at % 2)) for at, piece in enumerate(split) if piece]


def as_docx(text: str) -> bytes:
    """Each line a paragraph, each blank line an empty one."""
    document = docx.Document()
    for line in text.split("\n"):
        if match := HEADING_RE.fullmatch(line):
            document.add_heading(match[2], len(match[1]))
            continue
        paragraph = document.add_paragraph()
        for piece, bold in pieces_of(line):
            paragraph.add_run(piece).bold = bold or None
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def as_html(text: str, language: str = "de") -> bytes:
    """What stands between blank lines is a paragraph of an article; without any, each line is one."""
    blocks = re.split(r"\n\s*\n", text) if re.search(r"\n\s*\n", text) else text.split("\n")
    body = []
    for block in filter(str.strip, blocks):
        if match := HEADING_RE.fullmatch(block.strip()):
            body.append(f"<h{len(match[1])}>{escape(match[2])}</h{len(match[1])}>")
            continue
        inner = "<br>".join(_line_as_html(line) for line in block.strip().split("\n"))
        body.append(f"<p>{inner}</p>")
    page = f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>Interview</title></head>'
    return f"{page}<body><main><article>{''.join(body)}</article></main></body></html>".encode()


def _line_as_html(line: str) -> str:
    return "".join(f"<strong>{escape(piece)}</strong>" if bold else escape(piece) for piece, bold in pieces_of(line))


def width(text: str) -> float:
    """In thousandths of the size."""
    return sum(1000 if character >= "\u2e80" else WIDTHS.get(character, 556) for character in text)


def wrapped(pieces: list[tuple[str, bool]], column: float, size: float) -> Iterator[list[tuple[str, bool]]]:
    """The lines of a paragraph, broken where a word would not fit any more; Japanese breaks anywhere."""
    words = [
        (word, bold)
        for text, bold in pieces
        for word in re.findall(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+", text)
    ]
    line: list[tuple[str, bool]] = []
    used = 0.0
    for word, bold in words:
        wide = width(word.rstrip()) * size / 1000
        if line and used + wide > column:
            yield line
            line, used = [], 0.0
        line.append((word, bold))
        used += width(word) * size / 1000
    yield line


def as_pdf(text: str, footer: str = "", after: float = AFTER) -> bytes:
    """Set in one column, ragged right; a paragraph a line, some space `after` each, blank lines left blank."""
    pages: list[list[str]] = [[]]
    y = TOP
    for source in text.split("\n"):
        match = HEADING_RE.fullmatch(source)
        size = SIZE * (1.4 if match else 1)
        for line in wrapped([(match[2], True)] if match else pieces_of(source), COLUMN, size):
            if y < BOTTOM:
                pages.append([])
                y = TOP
            if line:
                pages[-1].append(_shown(line, LEFT, y, size))
            y -= LEADING * (1.4 if match else 1)
        y -= after
    for number, page in enumerate(pages, 1):
        if footer:
            page.append(_shown([(footer.format(number), False)], LEFT, 40.0, 9.0))
    return pdf_of(["\n".join(page).encode() for page in pages], set(text) | set(footer) | set("0123456789"))


def _shown(line: list[tuple[str, bool]], x: float, y: float, size: float) -> str:
    """The operators that draw one line."""
    drawn = " ".join(
        f"/{'F2' if bold else 'F1'} {size:g} Tf <{''.join(f'{ord(letter):04x}' for letter in piece)}> Tj"
        for piece, bold in line
    )
    return f"BT 1 0 0 1 {x:g} {y:g} Tm {drawn} ET"


def pdf_of(contents: list[bytes], letters: set[str]) -> bytes:
    """A PDF of these pages; its two types know every one of the letters (none beyond U+FFFF)."""
    numbered = {letter for letter in letters if letter <= "\uffff"}
    widths = " ".join(f"{ord(letter)} [{width(letter):g}]" for letter in sorted(numbered))
    chars = sorted(numbered)
    blocks = [chars[at : at + 100] for at in range(0, len(chars), 100)]
    named = "\n".join(
        f"{len(block)} beginbfchar\n"
        + "\n".join(f"<{ord(letter):04x}> <{ord(letter):04x}>" for letter in block)
        + "\nendbfchar"
        for block in blocks
    )
    table = f"begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange {named} endcmap".encode()
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(stream_of(table))
    for name in ("Type-Regular", "Type-Bold"):
        objects.append(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) "
            f"/Ordering (Identity) /Supplement 0 >> /DW 556 /W [{widths}] >>".encode()
        )
        objects.append(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            f"/DescendantFonts [{len(objects)} 0 R] /ToUnicode 3 0 R >>".encode()
        )
    kids = []
    for content in contents:
        objects.append(stream_of(content))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 5 0 R /F2 7 0 R >> >> >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    return assembled(objects)


def stream_of(data: bytes, more: str = "") -> bytes:
    return f"<< /Length {len(data)} {more}>>\nstream\n".encode() + data + b"\nendstream"


def assembled(objects: list[bytes], trailer: str = "") -> bytes:
    """Numbered objects from 1, the first the catalogue, as a file with its table of places."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
