"""Word documents: what is read of them, and what is refused."""

from __future__ import annotations

import socket
from io import BytesIO

import docx
import pytest

from interviews.reading.document import bare_copy, read_document
from interviews.reading.files import read_file
from interviews.reading.limits import DOCUMENT_BYTES, DOCX_MEMBERS, DOCX_UNPACKED, DOCX_XML, TEXT_CHARACTERS, Unreadable
from interviews.reading.marked import all_bold, heading, marked
from tests.interviews.reading.hostile_documents import (
    DOCUMENTS,
    GOOD,
    MAIN,
    SAID,
    body,
    document,
    paragraph,
    parts,
    with_rels,
    with_styles,
)
from tests.interviews.reading.zips import Entry, raw_zip, zip_of

TEXT = "Frage: Wie geht es?\nAntwort: Gut."
ITEM = "<w:pPr><w:numPr/></w:pPr>"
SECOND = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
BOLD = "<w:rPr><w:b/></w:rPr>"


@pytest.mark.parametrize(
    ("title", "reason", "place"),
    [
        ("entities that grow", "declares a document type", MAIN),
        ("an entity from the disk", "declares a document type", MAIN),
        ("a type in UTF-16", "declares a document type", MAIN),
        ("a type in the relations", "declares a document type", "_rels/.rels"),
        ("a type in a part nobody reads", "declares a document type", "customXml/item1.xml"),
        ("a main part that ends early", "damaged in line", MAIN),
        ("a sum that is wrong", "is damaged", "word/styles.xml"),
        ("no list of types", "no .docx", ""),
        ("no main part", "could not be taken apart", ""),
        ("another root", "could not be taken apart", ""),
        ("with macros", "save it anew as .docx", ""),
        ("three hundred boxes in boxes", "could not be taken apart", ""),
        ("a member that is a link", "is a link", "word/media/a.png"),
        ("a member twice", "twice", MAIN),
    ],
)
def test_a_document_that_cannot_be_read_says_why_and_where(title, reason, place):
    with pytest.raises(Unreadable, match=reason) as refusal:
        read_document(DOCUMENTS[title]())
    assert refusal.value.place == place


@pytest.mark.parametrize("title", ["an empty body", "only removed text", "only hidden text"])
def test_a_document_without_text_is_no_empty_interview(title):
    with pytest.raises(Unreadable, match="No text"):
        read_file("a.docx", DOCUMENTS[title]())


def sized(total: int) -> bytes:
    """A document of so many bytes: a picture fills it up."""
    name = "word/media/a.bin"
    empty = len(raw_zip([*(Entry(part, data) for part, data in GOOD.items()), Entry(name)]))
    return raw_zip([*(Entry(part, data) for part, data in GOOD.items()), Entry(name, bytes(total - empty))])


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_bytes_holds(more, fits):
    data = sized(DOCUMENT_BYTES + more)
    assert len(data) == DOCUMENT_BYTES + more
    if fits:
        assert read_file("a.docx", data).text == TEXT
    else:
        with pytest.raises(Unreadable, match="20 MB"):
            read_file("a.docx", data)


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_members_holds(more, fits):
    number = DOCX_MEMBERS + more
    data = zip_of({**GOOD, **{f"word/{at}.bin": b"" for at in range(number - len(GOOD))}})
    if fits:
        assert read_document(data) == TEXT
    else:
        with pytest.raises(Unreadable, match="1,001 members; 1,000"):
            read_document(data)


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_unpacked_bytes_holds(more, fits):
    rest = DOCX_UNPACKED + more - sum(map(len, GOOD.values()))
    data = raw_zip([*(Entry(part, data) for part, data in GOOD.items()), Entry("word/a.bin", size=rest)])
    if fits:
        assert read_document(data) == TEXT
    else:
        with pytest.raises(Unreadable, match="100 MB"):
            read_document(data)


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_a_part_holds(more, fits):
    data = zip_of({**GOOD, "customXml/item1.xml": b"<a>" + b" " * (DOCX_XML + more - 7) + b"</a>"})
    if fits:
        assert read_document(data) == TEXT
    else:
        with pytest.raises(Unreadable, match="25 MB") as refusal:
            read_document(data)
        assert refusal.value.place == "customXml/item1.xml"


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_characters_holds(more, fits):
    data = body(paragraph("a" * (TEXT_CHARACTERS + more)))
    if fits:
        assert len(read_file("a.docx", data).text) == TEXT_CHARACTERS + more
    else:
        with pytest.raises(Unreadable, match="1,000,001 characters"):
            read_file("a.docx", data)


def test_links_and_pictures_never_reach_the_library(monkeypatch):
    def fault(*args):
        raise AssertionError("a link was followed")

    monkeypatch.setattr(socket, "socket", fault)
    kinds = ("image", "attachedTemplate", "hyperlink", "subDocument", "styles")
    data = with_rels(*((kind, "http://192.0.2.1/a", "External") for kind in kinds), ("image", "NULL", "Internal"))
    assert read_document(data) == TEXT
    copy = bare_copy(zip_of({**GOOD, "word/media/a.png": b"x" * 100, "word/": b""}))
    assert b"xxx" not in copy
    assert b"192.0.2.1" not in bare_copy(data)


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (SAID, TEXT),
        (paragraph("a") + "<w:p/>" + paragraph("b"), "a\n\nb"),
        ("<w:p><w:r>" + BOLD + "<w:t>Frage:</w:t></w:r><w:r><w:t> Ja?</w:t></w:r></w:p>", "**Frage:** Ja?"),
        (paragraph("nein", '<w:rPr><w:b w:val="0"/></w:rPr>'), "nein"),
        ("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/></w:r></w:p>", "a\nb\tc-"),
        ("<w:p><w:ins><w:r><w:t>neu</w:t></w:r></w:ins><w:del><w:r><w:t>alt</w:t></w:r></w:del></w:p>", "neu"),
        ("<w:sdt><w:sdtContent>" + SAID + "</w:sdtContent></w:sdt>", TEXT),
        ("<w:tbl><w:tr><w:tc>" + SAID + "</w:tc></w:tr></w:tbl>", TEXT),
        ("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:pict>" + paragraph("b") + "</w:pict></w:r></w:p>", "b\na"),
        (
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>くぜ</w:t></w:r></w:rt><w:rubyBase>"
            "<w:r><w:t>久世</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
            "久世",
        ),
        (
            "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>eins</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr></w:p>",
            "- eins",
        ),
        (
            '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Titel</w:t></w:r></w:p>' + paragraph("a"),
            "## Titel\na",
        ),
        ('<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:p>' + paragraph("a"), "a"),
        ('<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>', "a"),
        ("<w:p><w:pPr><w:outlineLvl/><w:pStyle/></w:pPr><w:r><w:rPr><w:rStyle/></w:rPr><w:t/></w:r></w:p>a", ""),
        ("<w:r><w:t>ohne Absatz</w:t></w:r>" + paragraph("a"), "a"),
    ],
)
def test_what_stands_in_a_document_is_read_in_its_order(inner, text):
    assert read_document(body(inner)) == text


@pytest.mark.parametrize(
    ("styles", "text"),
    [
        ('<w:style w:styleId="S0"><w:name w:val="heading 2"/></w:style>', "## Frage: Wie geht es?"),
        ('<w:style w:styleId="S0"><w:name w:val="Title"/></w:style>', "# Frage: Wie geht es?"),
        ('<w:style w:styleId="S0"><w:name w:val="heading x"/></w:style>', "Frage: Wie geht es?"),
        ('<w:style w:styleId="S0"><w:rPr><w:b/></w:rPr></w:style>', "**Frage: Wie geht es?**"),
        ('<w:style w:styleId="S0"><w:pPr><w:numPr/></w:pPr></w:style>', "- Frage: Wie geht es?"),
        (
            '<w:style w:styleId="S0"><w:basedOn w:val="S1"/></w:style>'
            '<w:style w:styleId="S1"><w:rPr><w:b/></w:rPr></w:style>',
            "**Frage: Wie geht es?**",
        ),
        (
            '<w:style w:styleId="S0"><w:basedOn w:val="S1"/><w:rPr><w:b w:val="false"/></w:rPr></w:style>'
            '<w:style w:styleId="S1"><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
            "### Frage: Wie geht es?",
        ),
        ('<w:style w:styleId="S0"><w:basedOn w:val="S0"/></w:style>', "Frage: Wie geht es?"),
        ("<w:style/>", "Frage: Wie geht es?"),
    ],
)
def test_a_style_is_bold_or_a_heading_by_itself_or_by_what_it_rests_on(styles, text):
    assert read_document(with_styles(styles)) == text


def test_the_style_of_a_run_counts_where_it_says_nothing_itself():
    made = docx.Document()
    line = made.add_paragraph()
    line.add_run("Frage:", style="Strong")
    line.add_run(" Ja?")
    made.add_paragraph("Punkt", style="List Bullet")
    stream = BytesIO()
    made.save(stream)
    assert read_document(stream.getvalue()) == "**Frage:** Ja?\n- Punkt"


def test_a_part_of_another_encoding_is_read():
    members = {**parts(), MAIN: document().replace("UTF-8", "UTF-16").encode("utf-16")}
    assert read_document(zip_of(members)) == TEXT


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ([("Frage: ", True), ("Ja?", False)], "**Frage:** Ja?"),
        ([("Fra", True), ("ge:", True), (" ", False), ("Ja", True)], "**Frage: Ja**"),
        ([("a", False), (" ", True), ("b", False)], "a b"),
        ([("a", True), (" ", True)], "**a** "),
        ([(" ", True), ("a", True)], " **a**"),
        ([("–", True), ("a", False)], "–a"),
        ([("a\nb", True)], "**a**\n**b**"),
        ([("", True), ("", False)], ""),
    ],
)
def test_stars_stand_around_words_alone(pieces, text):
    assert marked(pieces) == text


def test_a_line_is_bold_where_each_letter_is():
    assert all_bold([("a", True), (" ", False)])
    assert not all_bold([("a", True), ("b", False)])
    assert not all_bold([(" ", True)])
    assert heading(" a\nb ", 9) == "###### a b"
