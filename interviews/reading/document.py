"""A .docx → its text, one line a paragraph, headings and bold as the saved pages give them.

The library never sees the file itself: it is given a copy without links, its pictures empty, so that neither they
nor a lie about sizes can cost anything.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from io import BytesIO
from typing import NamedTuple
from xml.parsers import expat
from zipfile import ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from lxml import etree

from interviews.reading.limits import DOCX_MEMBERS, DOCX_UNPACKED, DOCX_XML, FAULTS, Unreadable
from interviews.reading.lists import Item, Numbers, item_of
from interviews.reading.marked import Piece, heading, marked, plain
from interviews.reading.package import open_package, read_member, shown

MAIN = "word/document.xml"
TYPES = "[Content_Types].xml"
RELATIONS_ENDING = ".rels"
XML_ENDINGS = (".xml", RELATIONS_ENDING)
NUMBERING = "numbering"
NEEDED_RELATIONS = frozenset(("officeDocument", "styles", NUMBERING))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# removed or moved text, the second copy of a text box, readings above Han characters: not what is read
UNREAD = frozenset((f"{W}del", f"{W}moveFrom", f"{W}rt", FALLBACK))
BREAKS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}
OFF = frozenset(("0", "false", "off"))
MOST_BASES = 20  # styles rest on styles; in a hostile file, in a circle


class Look(NamedTuple):
    """What a style says: bold or not or nothing, the level of a heading or 0, of which list it is an item."""

    bold: bool | None = None
    level: int = 0
    item: Item | None = None


Looks = Mapping[str, Look]


def read_document(data: bytes) -> str:
    """The text of a .docx; empty where it holds none. Raises Unreadable for a limit, a fault or no .docx."""
    try:
        document = docx.Document(BytesIO(bare_copy(data)))
        lines = _lines(document, looks(document))
    except Unreadable:
        raise
    except (OpcError, etree.LxmlError, *FAULTS) as fault:
        raise Unreadable("The document could not be taken apart: open it and save it anew as .docx.") from fault
    return "\n".join(lines).strip("\n")


def bare_copy(data: bytes) -> bytes:
    """The document with all that is no XML left empty, its XML checked. Raises Unreadable as `read_document` does."""
    with open_package(BytesIO(data), DOCX_MEMBERS, DOCX_UNPACKED) as package:
        entries = [entry for entry in package.infolist() if not entry.is_dir()]
        if TYPES not in package.namelist():
            raise Unreadable("It is a zip file and no .docx: call it .zip, if it holds interviews.")
        copy = BytesIO()
        with ZipFile(copy, "w") as bare:
            for entry in entries:
                bare.writestr(ZipInfo(entry.filename), _part(package, entry))
    return copy.getvalue()


def _part(package: ZipFile, entry: ZipInfo) -> bytes:
    if not entry.filename.lower().endswith(XML_ENDINGS):
        return b""
    if entry.file_size > DOCX_XML:
        raise Unreadable(
            f"Its part {shown(entry.filename)} has {entry.file_size:,} bytes; {DOCX_XML:,} (25 MB) are allowed.",
            entry.filename,
        )
    xml = read_member(package, entry)
    _check_xml(entry.filename, xml)
    return _needed_relations(xml, package.namelist()) if entry.filename.lower().endswith(RELATIONS_ENDING) else xml


def _needed_relations(xml: bytes, names: Collection[str]) -> bytes:
    """A list of relations with those alone that lead to the text, its styles and the numbers of its lists.

    The others lead to pictures, to templates on other machines or, where Word lost a picture, to "NULL".
    """
    relations = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
    for relation in list(relations):
        kind = str(relation.get("Type")).rpartition("/")[2]
        file = str(relation.get("Target")).rpartition("/")[2]
        lost = kind == NUMBERING and not any(name.endswith(file) for name in names)
        if lost or kind not in NEEDED_RELATIONS or relation.get("TargetMode") == "External":
            relations.remove(relation)
    return bytes(etree.tostring(relations))


def _check_xml(name: str, xml: bytes) -> None:
    """Raises Unreadable for a part with a document type: entities that grow, files that are drawn in."""

    def refuse(*_declared: object) -> None:
        raise Unreadable(f"Its part {shown(name)} declares a document type: save it anew as .docx.", name)

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as fault:
        raise Unreadable(
            f"Its part {shown(name)} is damaged in line {fault.lineno}: open it and save it anew as .docx.", name
        ) from fault


def looks(document: Document) -> Looks:
    """What each style of the document says, with all that it rests on."""
    own = {}
    bases = {}
    for style in document.styles.element.iter(f"{W}style"):
        name = style.get(f"{W}styleId") or ""
        based = style.find(f"{W}basedOn")
        title = style.find(f"{W}name")
        bases[name] = "" if based is None else based.get(f"{W}val") or ""
        own[name] = _own_look(style, "" if title is None else title.get(f"{W}val") or "")
    return {name: _with_bases(name, own, bases) for name in own}


def _own_look(style: etree._Element, title: str) -> Look:
    """ "heading 2" and "Title" are called so in every language."""
    word, _, number = title.lower().partition(" ")
    level = int(number) if word == "heading" and number.isascii() and number.isdecimal() else 0
    level = level or (title.lower() == "title") or _outline(style)
    return Look(_bold(style), min(level, 9), item_of(style.find(f"{W}pPr/{W}numPr")))


def _with_bases(name: str, own: Looks, bases: Mapping[str, str]) -> Look:
    bold, level, item = own[name]
    for _ in range(MOST_BASES):
        name = bases[name]
        if name not in own:
            break
        base = own[name]
        bold = base.bold if bold is None else bold
        level, item = level or base.level, item or base.item
    return Look(bold, level, item)


def _bold(holder: etree._Element) -> bool | None:
    said = holder.find(f"{W}rPr/{W}b")
    return None if said is None else (said.get(f"{W}val") or "").lower() not in OFF


def _outline(holder: etree._Element) -> int:
    """1 to 9; 0 for none. "<w:outlineLvl w:val="1"/>" is a heading of the second level."""
    said = holder.find(f"{W}pPr/{W}outlineLvl")
    value = "" if said is None else said.get(f"{W}val") or ""
    return int(value) + 1 if value in tuple("01234567") else 0


def _lines(document: Document, styles: Looks) -> list[str]:
    """The paragraphs in the order of the text, those of tables and text boxes too; without recursion."""
    lines: list[str] = []
    numbers = Numbers(_numbering(document))
    open_paragraphs: list[tuple[Look, list[Piece]]] = []
    walk = etree.iterwalk(document.element.body, events=("start", "end"), tag=(f"{W}p", f"{W}r", *UNREAD))
    for event, element in walk:
        if element.tag in UNREAD:
            if event == "start":
                walk.skip_subtree()
        elif element.tag == f"{W}p" and event == "start":
            open_paragraphs.append((_look(element, styles), []))
        elif element.tag == f"{W}p":
            lines.append(_line(*open_paragraphs.pop(), numbers))
        elif event == "start" and open_paragraphs:
            look, pieces = open_paragraphs[-1]
            pieces.extend(_pieces(element, look, styles))
    return lines


def _look(paragraph: etree._Element, styles: Looks) -> Look:
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    look = styles.get("" if named is None else named.get(f"{W}val") or "", Look())
    numbered = paragraph.find(f"{W}pPr/{W}numPr")
    item = look.item if numbered is None else item_of(numbered)
    return look._replace(level=_outline(paragraph) or look.level, item=item)


def _pieces(run: etree._Element, look: Look, styles: Looks) -> list[Piece]:
    if run.find(f"{W}rPr/{W}vanish") is not None:
        return []
    named = run.find(f"{W}rPr/{W}rStyle")
    said = _bold(run)
    if said is None and named is not None:
        said = styles.get(named.get(f"{W}val") or "", Look()).bold
    bold = bool(look.bold if said is None else said)
    return [
        ((part.text or "") if part.tag == f"{W}t" else BREAKS[part.tag], bold)
        for part in run.iterchildren(f"{W}t", *BREAKS)
    ]


def _numbering(document: Document) -> etree._Element | None:
    """The part that says how lists are numbered; it was checked with all others."""
    for relation in document.part.rels.values():
        if relation.reltype.rpartition("/")[2] == NUMBERING:
            return etree.fromstring(relation.target_part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    return None


def _line(look: Look, pieces: list[Piece], numbers: Numbers) -> str:
    if look.level:
        text = plain(pieces)
        return heading(text, look.level) if text.strip() else ""
    text = marked(pieces).rstrip()
    return f"{numbers.mark(look.item)}{text}" if look.item and text else text
