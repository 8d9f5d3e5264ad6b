"""PDFs: what is read of them, and what is refused."""

from __future__ import annotations

import pytest
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject

from interviews.reading import portable
from interviews.reading.files import read_file
from interviews.reading.limits import DOCUMENT_BYTES, PDF_PAGES, Unreadable
from interviews.reading.portable import read_portable
from tests.interviews.reading.hostile_prints import PRINTS, SHOWN, flate, page, pages
from tests.interviews.reading.writing import as_pdf, pdf_of, stream_of

TEXT = "Frage: Wie geht es?\nAntwort: Gut."


@pytest.mark.parametrize(
    ("title", "reason", "place"),
    [
        ("nothing", "could not be taken apart", ""),
        ("cut in half", "print it into a new PDF", ""),
        ("pages in a circle", "could not be taken apart", ""),
        ("a tree of 1 000 levels", "unpacks to more", ""),
        ("deflated data cut", "Its page 1 could not", "page 1"),
        ("forty filters", "Its page 1 unpacks to more", "page 1"),
        ("a filter that nobody knows", "could not be taken apart: print", "page 1"),
        ("brackets a hundred thousand deep", "could not be taken apart: print", "page 1"),
        ("a form that draws itself", "Is it scanned", ""),
        ("a scan", "Is it scanned", ""),
        ("no pages", "Is it scanned", ""),
        ("letters of private use", "which letters it shows", ""),
        ("a password", "protected by a password", ""),
        ("a protection of version 5", "It is protected: print", ""),
        ("a protection that nobody knows", "could not be taken apart", ""),
        ("widths for a milliard", "unpacks to more", "page 1"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why_and_where(title, reason, place):
    with pytest.raises(Unreadable, match=reason) as refusal:
        read_portable(PRINTS[title]())
    assert refusal.value.place == place


@pytest.mark.parametrize(
    "title", ["a small one", "places all wrong", "a password for changes alone", "something before its head"]
)
def test_what_every_viewer_opens_is_read(title):
    assert read_portable(PRINTS[title]()) == TEXT


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_pages_holds(more, fits):
    data = pages(PDF_PAGES + more)
    if fits:
        assert read_portable(data).count("A") == PDF_PAGES + more
    else:
        with pytest.raises(Unreadable, match="301 pages; 300"):
            read_portable(data)


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_bytes_holds(more, fits):
    # an object that nobody asks for fills it up; its length has as many digits in either
    rest = DOCUMENT_BYTES + more - len(page(objects=(stream_of(bytes(10_000_000)),))) + 10_000_000
    data = page(objects=(stream_of(bytes(rest)),))
    assert len(data) == DOCUMENT_BYTES + more
    if fits:
        assert read_file("a.pdf", data).text == "Frage: Wie geht es?"
    else:
        with pytest.raises(Unreadable, match="20 MB"):
            read_file("a.pdf", data)


def lines_of(*lengths: int) -> bytes:
    """A page for each line of so many letters, all alike."""
    shown = [b"BT /F1 1 Tf 70 700 Td (" + b"\0A" * length + b") Tj ET" for length in lengths]
    return pdf_of(shown, set("A"))


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_characters_holds(monkeypatch, more, fits):
    # a smaller one: the library takes 5 s for a million letters; the ten lines are one paragraph, joined by spaces
    monkeypatch.setattr("interviews.reading.files.TEXT_CHARACTERS", 10_000)
    data = lines_of(*[999] * 9, 1_000 + more)
    if fits:
        assert len(read_file("a.pdf", data).text) == 10_000 + more
    else:
        with pytest.raises(Unreadable, match=r"10,001 characters; 10,000 are allowed"):
            read_file("a.pdf", data)


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_a_stream_holds(monkeypatch, more, fits):
    monkeypatch.setattr(portable, "STREAM_BYTES", 1_000)
    data = page(flate(SHOWN + b" " * (1_000 + more - len(SHOWN))), filters="/Filter /FlateDecode ")
    if fits:
        assert read_portable(data) == "Frage: Wie geht es?"
    else:
        with pytest.raises(Unreadable, match="Its page 1 unpacks to more"):
            read_portable(data)


def test_a_text_far_over_the_limit_is_given_up_on_the_way(monkeypatch):
    monkeypatch.setattr(portable, "TEXT_CHARACTERS", 1_000)
    with pytest.raises(Unreadable, match="more than 1,000 characters on 3 pages") as refusal:
        read_portable(lines_of(*[700] * 9))
    assert refusal.value.place == "page 3"


def test_bold_and_headings_are_kept():
    text = "# Ein Gespräch\n\n**Frage:** Wie geht es?\n\nGut, **sehr** gut."
    assert read_portable(as_pdf(text)) == text.replace("# ", "## ", 1)


def test_ligatures_and_what_is_no_letter_are_told():
    assert (
        read_portable(as_pdf("Steﬃ ﬁndet Köln\u0001 schön, wirklich schön."))
        == "Steffi findet Köln schön, wirklich schön."
    )


def test_a_raised_figure_belongs_to_its_line_and_columns_do_not():
    drawn = b"BT /F1 12 Tf 70 700 Td (Das Spiel) Tj /F1 7 Tf 54 4 Td (2) Tj ET "
    column = b"BT /F1 12 Tf 70 700 Td (Daneben steht noch viel mehr Text.) Tj ET"
    assert read_portable(page(drawn + column)).split("\n") == ["Das Spiel 2", "Daneben steht noch viel mehr Text."]


def test_white_space_begins_no_line():
    assert read_portable(page(b"BT /F1 12 Tf 70 720 Td (  ) Tj 0 -20 Td (Ja.) Tj ET")) == "Ja."


@pytest.mark.parametrize(
    ("font", "bold"),
    [
        ({"/BaseFont": NameObject("/ABCDEF+DejaVuSans-Bold")}, True),
        ({"/BaseFont": NameObject("/Arial,Bold")}, True),
        ({"/BaseFont": NameObject("/Helvetica")}, False),
        ({}, False),
        ({"/FontDescriptor": DictionaryObject({NameObject("/FontWeight"): NumberObject(700)})}, True),
        ({"/FontDescriptor": DictionaryObject({NameObject("/FontWeight"): NumberObject(400)})}, False),
        ({"/FontDescriptor": DictionaryObject({NameObject("/Flags"): NumberObject(1 << 18 | 4)})}, True),
        ({"/DescendantFonts": ArrayObject()}, False),
    ],
)
def test_a_type_is_bold_by_its_name_or_its_weight(font, bold):
    assert portable._is_bold(DictionaryObject({NameObject(key): value for key, value in font.items()})) is bold


def test_a_type_that_is_not_there_is_not_bold():
    assert portable._is_bold(None) is False
