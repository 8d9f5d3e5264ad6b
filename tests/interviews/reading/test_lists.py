"""The numbers of a list stand before its items, as a reader of the document sees them."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from interviews.reading.document import read_document
from tests.interviews.reading.hostile_documents import HEAD, W, parts, rels
from tests.interviews.reading.zips import zip_of


def level(fmt: str = "decimal", mark: str = "%1.", number: int | str = 0, start: str = "1") -> str:
    inner = f'<w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{mark}"/>'
    return f'<w:lvl w:ilvl="{number}">{inner}</w:lvl>'


def item(text: str, list_: str = "1", number: int | str = 0) -> str:
    numbered = f'<w:numPr><w:ilvl w:val="{number}"/><w:numId w:val="{list_}"/></w:numPr>'
    return f"<w:p><w:pPr>{numbered}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


PLAIN = "<w:p><w:r><w:t>Gut.</w:t></w:r></w:p>"


def numbered(body: str, *levels: str, named: str = "1") -> str:
    """The text of a document whose list `named` has these levels."""
    members = parts(body)
    members["word/_rels/document.xml.rels"] = rels(("numbering", "numbering.xml", "Internal")).encode()
    members["word/numbering.xml"] = (
        f'{HEAD}<w:numbering {W}><w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="{named}"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    ).encode()
    return read_document(zip_of(members))


@pytest.mark.parametrize(
    ("levels", "lines"),
    [
        ([level()], ["1. a", "Gut.", "2. b"]),
        ([level(mark="%1)", start="5")], ["5) a", "Gut.", "6) b"]),
        ([level(mark="Frage %1:")], ["Frage 1: a", "Gut.", "Frage 2: b"]),
        ([level(start="x")], ["1. a", "Gut.", "2. b"]),
        ([level(start="99999")], ["1. a", "Gut.", "2. b"]),
        ([level("bullet", "•")], ["- a", "Gut.", "- b"]),
        ([level("lowerLetter", "%1)")], ["- a", "Gut.", "- b"]),
        ([level(mark="%1.%2.")], ["- a", "Gut.", "- b"]),
        ([level(mark="%2.")], ["- a", "Gut.", "- b"]),
        ([level(mark="%1" + "x" * 29)], ["- a", "Gut.", "- b"]),
        ([level(mark="%1&#9;")], ["- a", "Gut.", "- b"]),
        ([level(number=1)], ["- a", "Gut.", "- b"]),
        (["<w:lvl/>"], ["- a", "Gut.", "- b"]),
        ([], ["- a", "Gut.", "- b"]),
    ],
)
def test_items_are_numbered_as_the_list_says(levels: list[str], lines: list[str]) -> None:
    assert numbered(item("a") + PLAIN + item("b"), *levels).split("\n") == lines


def test_a_level_begins_anew_under_each_item_and_lists_are_counted_apart() -> None:
    body = item("a") + item("x", number=1) + item("y", number=1) + item("b") + item("z", number=1) + item("c", "2")
    levels = (level(), level(mark="%2)", number=1))
    assert numbered(body, *levels).split("\n") == ["1. a", "1) x", "2) y", "2. b", "1) z", "- c"]


def test_what_is_taken_out_of_a_list_is_no_item() -> None:
    assert numbered(item("a", "0"), level()) == "a"


def test_a_list_of_a_style_is_numbered_too() -> None:
    made = docx.Document()
    for text in ("Wie geht es?", "Und dann?"):
        made.add_paragraph(text, style="List Number")
        made.add_paragraph("Gut.")
    stream = BytesIO()
    made.save(stream)
    assert read_document(stream.getvalue()) == "1. Wie geht es?\nGut.\n2. Und dann?\nGut."
