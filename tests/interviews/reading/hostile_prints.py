"""PDFs meant to do harm, or come to harm: a name → how its bytes are made."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from tests.interviews.reading.writing import as_pdf, assembled, pdf_of, stream_of

SAID = "Frage: Wie geht es?\nAntwort: Gut."
SHOWN = b"BT /F1 12 Tf 70 700 Td (Frage: Wie geht es?) Tj ET"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def page(
    content: bytes = SHOWN,
    more: str = "",
    resources: str = "",
    filters: str = "",
    objects: tuple[bytes, ...] = (),
    catalogue: str = "",
    tree: str = "/Type /Pages /Count 1 /Kids [3 0 R]",
) -> bytes:
    """One page; its content is object 4, its type 5, and what is added follows from 6."""
    return assembled(
        [
            f"<< /Type /Catalog /Pages 2 0 R {catalogue}>>".encode(),
            f"<< {tree} >>".encode(),
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            f"/Resources << /Font << /F1 5 0 R >> {resources}>> {more}>>".encode(),
            stream_of(content, filters),
            FONT,
            *objects,
        ]
    )


def flate(data: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


def zeros(size: int) -> bytes:
    """So many spaces, deflated, without holding them."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(b" " * 2**20) for _ in range(size // 2**20)) + packer.flush()


def protected(password: str, owner: str | None, algorithm: str) -> bytes:
    writer = PdfWriter(PdfReader(BytesIO(as_pdf(SAID))))
    writer.encrypt(password, owner, algorithm=algorithm)
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def form(content: str, resources: str) -> bytes:
    return stream_of(
        content.encode(), f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << {resources} >> >> "
    )


def doubling(levels: int) -> bytes:
    """Each form draws the next one ten times."""
    forms = [form("/X Do " * 10, f"/X {7 + at} 0 R") for at in range(levels)]
    return page(b"/X Do", resources="/XObject << /X 6 0 R >> ", objects=(*forms, stream_of(SHOWN)))


def typed(table: str, shown: str = "<00410042>") -> bytes:
    """A type with a table of ours of the letters that it shows."""
    inner = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 500 >>"
    font = b"<< /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>"
    made = page(
        f"BT /F9 12 Tf 70 700 Td {shown} Tj ET".encode(),
        objects=(inner, stream_of(f"begincmap {table} endcmap".encode()), font),
    )
    return made.replace(b"/F1 5 0 R", b"/F9 8 0 R")


def pages(number: int) -> bytes:
    return pdf_of([b"BT /F1 12 Tf 70 700 Td <0041> Tj ET"] * number, set("A"))


def shared_pages(number: int) -> bytes:
    return page(tree=f"/Type /Pages /Count {number} /Kids [{'3 0 R ' * number}]")


def deep_tree(depth: int) -> bytes:
    tree = tuple(f"<< /Type /Pages /Count 1 /Kids [{7 + at} 0 R] >>".encode() for at in range(depth))
    return page(tree="/Type /Pages /Count 1 /Kids [6 0 R]", objects=(*tree, b"<< /Type /Page /Parent 2 0 R >>"))


def without_table(data: bytes) -> bytes:
    return data[: data.rindex(b"xref\n0")]


LZW_BOMB = b"\x80" + b"\x0b\x60\x50" * 10
PRINTS: dict[str, Callable[[], bytes]] = {
    "a small one": lambda: as_pdf(SAID),
    # damage
    "nothing": lambda: b"",
    "a head alone": lambda: b"%PDF-1.7\n",
    "a head and noughts": lambda: b"%PDF-1.7\n" + bytes(10_000),
    "cut in half": lambda: (data := as_pdf(SAID))[: len(data) // 2],
    "without its end": lambda: as_pdf(SAID)[:-30],
    "no table of places": lambda: without_table(as_pdf(SAID)),
    "a place that is wrong": lambda: as_pdf(SAID).replace(b"startxref\n", b"startxref\n9"),
    "a place far outside": lambda: as_pdf(SAID).replace(b"startxref\n", b"startxref\n99999999999999999999"),
    "places all wrong": lambda: as_pdf(SAID).replace(b" 00000 n", b" 00001 n"),
    "something before its head": lambda: b"\r\n" * 3000 + as_pdf(SAID),
    "something after its end": lambda: as_pdf(SAID) + b"\0" * 100_000,
    "ten ends": lambda: as_pdf(SAID) + b"startxref\n0\n%%EOF\n" * 10,
    "a stream without an end": lambda: as_pdf(SAID).replace(b"endstream", b"endstraem"),
    "a length of 4 GB": lambda: page().replace(f"/Length {len(SHOWN)}".encode(), b"/Length 4294967296"),
    "a length below nought": lambda: page().replace(f"/Length {len(SHOWN)}".encode(), b"/Length -1"),
    "a length that is its own stream": lambda: page().replace(f"/Length {len(SHOWN)}".encode(), b"/Length 4 0 R"),
    "deflated data cut": lambda: page(flate(SHOWN * 50)[:-20], filters="/Filter /FlateDecode "),
    "deflated data that is none": lambda: page(b"x" * 100, filters="/Filter /FlateDecode "),
    "a filter that nobody knows": lambda: page(filters="/Filter /NoSuchDecode "),
    "a bracket left open": lambda: page(b"BT /F1 12 Tf (Frage: Ja? " + b"(" * 10_000),
    "a string of half numbers": lambda: page(b"BT /F1 12 Tf <4> Tj <zz> Tj ET"),
    "no root": lambda: as_pdf(SAID).replace(b"/Root 1 0 R", b"/Root 99 0 R"),
    "no pages": lambda: page(tree="/Type /Pages /Count 0 /Kids []"),
    "pages that are a number": lambda: page(tree="/Type /Pages /Count 1 /Kids 7"),
    "a page that is nothing": lambda: page(tree="/Type /Pages /Count 1 /Kids [null]"),
    "no content": lambda: page(b""),
    "operators without operands": lambda: page(b"BT Tf Td Tm Tj TJ ' \" cm Do ET"),
    "operands of the wrong kind": lambda: page(b"BT (a) /F1 Tf [1] (b) Td /a /b Tm 5 Tj (x) TJ ET"),
    # circles
    "a table that is its own forerunner": lambda: (data := as_pdf(SAID)).replace(
        b"/Root", f"/Prev {data.rindex(b'xref' + bytes([10]) + b'0')} /Root".encode()
    ),
    "pages in a circle": lambda: page(tree="/Type /Pages /Count 1 /Kids [2 0 R]"),
    "a tree of 1 000 levels": lambda: deep_tree(1_000),
    "a parent in a circle": lambda: page(more="/Parent 3 0 R "),
    "an object that is itself": lambda: (
        page().replace(b"/Contents 4 0 R", b"/Contents 6 0 R")[:-1] + b"\n6 0 obj 6 0 R endobj"
    ),
    "a form that draws itself": lambda: page(
        b"/X Do", resources="/XObject << /X 6 0 R >> ", objects=(form("/X Do", "/X 6 0 R"),)
    ),
    "forms that draw ten forms": lambda: doubling(9),
    "a hundred forms in forms": lambda: page(
        b"/X Do",
        resources="/XObject << /X 6 0 R >> ",
        objects=(*(form("/X Do", f"/X {7 + at} 0 R") for at in range(2_000)), stream_of(SHOWN)),
    ),
    # size
    "301 pages": lambda: pages(301),
    "10 000 times one page": lambda: shared_pages(10_000),
    "a count of a milliard": lambda: page(tree="/Type /Pages /Count 1000000000 /Kids [3 0 R]"),
    "a gigabyte deflated": lambda: page(zeros(2**30), filters="/Filter /FlateDecode "),
    "70 MB deflated": lambda: page(zeros(70 * 2**20), filters="/Filter /FlateDecode "),
    "60 MB of letters": lambda: page(
        flate(b"BT /F1 12 Tf (" + b"a" * 60_000_000 + b") Tj ET"), filters="/Filter /FlateDecode "
    ),
    "deflated three times": lambda: page(
        flate(b" " * 300_000_000, 3), filters="/Filter [/FlateDecode /FlateDecode /FlateDecode] "
    ),
    "forty filters": lambda: page(filters=f"/Filter [{'/ASCIIHexDecode ' * 40}] "),
    "runs of a length": lambda: page(b"\x81 " * 5_000_000, filters="/Filter /RunLengthDecode "),
    "packed by a dictionary": lambda: page(LZW_BOMB * 1000, filters="/Filter /LZWDecode "),
    "a predictor of a milliard columns": lambda: page(
        flate(SHOWN), filters="/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 1000000000 >> "
    ),
    "three million operators": lambda: page(b"q Q " * 1_500_000),
    "two hundred thousand lines": lambda: page(b"BT /F1 12 Tf " + b"0 -1 Td (a) Tj " * 200_000 + b"ET"),
    "a million letters one by one": lambda: page(b"BT /F1 12 Tf [" + b"(a)" * 1_000_000 + b"] TJ ET"),
    "brackets a hundred thousand deep": lambda: page(b"BT " + b"[" * 100_000),
    "dictionaries a hundred thousand deep": lambda: page(more=f"/A {'<</A ' * 100_000}1{'>>' * 100_000} "),
    "two hundred thousand contents": lambda: page().replace(
        b"/Contents 4 0 R", b"/Contents [" + b"4 0 R " * 200_000 + b"]"
    ),
    "a name of a megabyte": lambda: page(more=f"/{'a' * 1_000_000} 1 "),
    "a number of a megabyte": lambda: page(b"BT /F1 12 Tf " + b"9" * 1_000_000 + b" 0 Td (Frage: Ja?) Tj ET"),
    "places beyond all numbers": lambda: page(b"BT /F1 12 Tf 1e308 0 0 1e308 1e308 1e308 Tm (Frage: Ja?) Tj ET"),
    "a page of nothing": lambda: page(more="/MediaBox [0 0 0 0] "),
    "a page larger than the world": lambda: page(more="/MediaBox [-1e30 -1e30 1e30 1e30] "),
    "a size of nought": lambda: page(b"BT /F1 0 Tf 70 700 Td (Frage: Ja?) Tj ET"),
    "type on its head": lambda: page(b"BT /F1 12 Tf -1 0 0 -1 400 400 Tm (Frage: Ja?) Tj ET"),
    # types
    "a type that is missing": lambda: page(SHOWN.replace(b"F1", b"F7")),
    "letters without names": lambda: typed("1 beginbfchar <0000> <0000> endbfchar", "<" + "ffff" * 40 + ">"),
    "letters of private use": lambda: typed("1 beginbfrange <0000> <00ff> <e000> endbfrange"),
    "letters that are half ones": lambda: typed("1 beginbfrange <0000> <00ff> <d800> endbfrange"),
    "letters that are NUL": lambda: typed(
        "1 beginbfchar <0041> <0000> endbfchar 1 beginbfchar <0042> <0000> endbfchar"
    ),
    "one letter for a million": lambda: typed(
        f"1 beginbfchar <0041> <{'0061' * 200_000}> endbfchar", "<" + "0041" * 500 + ">"
    ),
    "a table of four milliards": lambda: typed("1 beginbfrange <00000000> <ffffffff> <00000000> endbfrange"),
    "a hundred tables of all letters": lambda: typed("1 beginbfrange <0000> <ffff> <0000> endbfrange " * 100),
    "a thousand accents": lambda: typed(
        "2 beginbfchar <0041> <0061> <0042> <0301> endbfchar", "<0041" + "0042" * 1000 + ">"
    ),
    "overrides of direction": lambda: typed("2 beginbfchar <0041> <202e> <0042> <0061> endbfchar"),
    "widths for a milliard": lambda: typed("").replace(b"/DW 500", b"/DW 500 /W [0 1000000000 500]"),
    # no text, or none to be read
    "a scan": lambda: page(
        b"q 595 0 0 842 0 0 cm /X Do Q",
        resources="/XObject << /X 6 0 R >> ",
        objects=(stream_of(bytes(300), "/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 "),),
    ),
    "a picture of a milliard points": lambda: page(
        b"/X Do",
        resources="/XObject << /X 6 0 R >> ",
        objects=(stream_of(b"", "/Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 "),),
    ),
    # passwords
    "a password": lambda: protected("geheim", "geheim", "RC4-128"),
    "a password for changes alone": lambda: protected("", "geheim", "RC4-128"),
    "a protection that nobody knows": lambda: as_pdf(SAID).replace(
        b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /X >>"
    ),
    "a protection of version 5": lambda: as_pdf(SAID).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -1 /O <"
        + b"00" * 48
        + b"> /U <"
        + b"00" * 48
        + b"> /OE <"
        + b"00" * 32
        + b"> /UE <"
        + b"00" * 32
        + b"> /Perms <"
        + b"00" * 16
        + b"> /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF >>",
    ),
    # what acts by itself elsewhere
    "a script that runs when it is opened": lambda: page(
        catalogue="/OpenAction << /S /JavaScript /JS (app.alert(1)) >> "
    ),
    "a program that starts": lambda: page(catalogue="/OpenAction << /S /Launch /F (/bin/sh) >> "),
    "an address that is fetched": lambda: page(catalogue="/OpenAction << /S /URI /URI (http://192.0.2.1/) >> "),
    "a stream from another file": lambda: page(filters="/F (/etc/passwd) "),
    # what it says is something else
    "a text": lambda: b"Frage: Wie geht es?",
    "a page of the web": lambda: b"<!DOCTYPE html><p>Frage: Ja?",
    "a zip file": lambda: b"PK\x03\x04" + bytes(100),
}
