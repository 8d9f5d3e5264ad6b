"""Bytes become text or a sentence that says why not."""

from __future__ import annotations

from random import Random

import pytest

from interviews.reading.encoding import decode
from interviews.reading.files import read_file, read_pasted
from interviews.reading.limits import FILE_BYTES, HTML_DEPTH, HTML_TAGS, TEXT_CHARACTERS, Unreadable
from interviews.reading.page import check_shape, declared_charset, read_page, unescaped

GERMAN = "Jaro Lindhoff kam aus Köln, größer als gedacht – „so“ sagt er."
JAPANESE = "質問:調子はどうですか。\n答え:とてもいいです。ミオも元気です。"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff\xfeA", "damaged"),
        (b"\xef\xbb\xbfK\xf6ln", "damaged"),
        (b"\xff\xfe\x00\x00\x01", "damaged"),
        (b"\x00\x01\x02text", "not a text file"),
        (b"\x81\x8d\x8f\xff", "could not be told"),
        (GERMAN.encode("utf-16-le"), "not a text file"),
    ],
)
def test_bytes_that_are_no_text_are_refused_with_the_reason(data, reason):
    with pytest.raises(Unreadable, match=reason):
        decode(data)


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (GERMAN.encode(), GERMAN, "utf-8"),
        (b"\xef\xbb\xbf" + GERMAN.encode(), GERMAN, "utf-8"),
        (GERMAN.encode("utf-16"), GERMAN, "utf-16"),
        (b"\xfe\xff" + GERMAN.encode("utf-16-be"), GERMAN, "utf-16"),
        (GERMAN.encode("utf-32"), GERMAN, "utf-32"),
        (GERMAN.encode("cp1252"), GERMAN, "cp1252"),
        ("Köln".encode("cp1252"), "Köln", "cp1252"),
        ("Jänner".encode("cp1252"), "Jänner", "cp1252"),
        (JAPANESE.encode("cp932"), JAPANESE, "shift_jis"),
        (JAPANESE.encode("euc_jp"), JAPANESE, "euc_jp"),
        (JAPANESE.encode("iso2022_jp"), JAPANESE, "iso2022_jp"),
        (b"a\x1b$\xff", "a\x1b$ÿ", "cp1252"),
        (b"", "", "utf-8"),
        (b"a\r\nb\rc", "a\nb\nc", "utf-8"),
    ],
)
def test_the_encoding_is_told_from_the_bytes(data, text, encoding):
    assert decode(data) == (text, encoding)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-2", "iso-8859-2"), ("no-such-encoding", "cp1252"), ("", "cp1252"), ("ascii", "cp1252")],
)
def test_a_page_may_say_its_encoding_where_the_bytes_leave_it_open(declared, encoding):
    assert decode("Błaszczyk aus Łódź".encode("iso-8859-2"), declared).encoding == encoding


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.docx", b"PK", "damaged or cut off"),
        ("a.odt", b"PK", r"Only \.txt"),
        ("a.txt", b"PK\x03\x04", r"call it \.docx or \.zip"),
        ("a.txt", b"<html>", r"call it \.html"),
        ("a.txt", ("x\na" + "\u0301" * 31).encode(), "Line 2 has more than 30 accents"),
        ("a.txt", ("größer\n".encode() + "größer".encode("cp1252")), "not in line 2"),
        ("a.txt", Random(1).randbytes(5_000), "is not a text file"),
        ("a.txt", b"\x7fELF\x02\x01\x01" + b"\0\x03>\x01\xc3\xb6\xff" * 100, "is not a text file"),
        ("a", b"text", r"Only \.txt"),
        ("a.txt", b"", "No text .*paste"),
        ("a.txt", " \n\u3000\n--- …".encode(), "No text"),
        ("a.txt", b"x" * (FILE_BYTES + 1), "5 MB.* in parts"),
        ("a.txt", b"x" * (TEXT_CHARACTERS + 1), "1,000,000 are allowed: .* in parts"),
        ("a.html", b"<html><body></body></html>", "No article"),
        ("a.html", b"", "No article"),
        ("a.html", b"<![%</", "No article"),
        ("a.html", b"<html>" + b"<b>" * (HTML_DEPTH + 1), "500 deep"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(name, data, reason):
    with pytest.raises(Unreadable, match=reason):
        read_file(name, data)


@pytest.mark.parametrize("marks", [29, 30])
def test_marks_up_to_the_limit_are_read_and_composed(marks):
    assert read_pasted("a" + "\u0301" * marks + "b" + "\u0301" * marks).text.startswith("á")


@pytest.mark.parametrize("size", [TEXT_CHARACTERS - 1, TEXT_CHARACTERS])
def test_a_text_up_to_the_limit_is_read(size):
    assert len(read_file("A.TXT", b"x" * size).text) == size


def test_a_file_of_the_greatest_size_is_read():
    data = "あ".encode() * 1000 + b" " * 900_000 + b"\xc3\xa4"  # NFC leaves it as it is
    assert read_file("a.txt", data).text.endswith("ä")


def test_decomposed_letters_are_stored_composed():
    assert read_pasted("Mu\u0308ller\r\nsagt\rja").text == "Müller\nsagt\nja"


@pytest.mark.parametrize("text", ["a\0b", "", " \r\n", "\ud800x", "y" * (TEXT_CHARACTERS + 1)])
def test_pasted_text_meets_the_same_limits(text):
    with pytest.raises(Unreadable):
        read_pasted(text)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 501,
        "<div></b>" * 501,  # an end tag that ends nothing must not hide the depth
        "<p><div>" * 501,
        "<br>" * (HTML_TAGS + 1),
        "</x>" * (HTML_TAGS + 1),
    ],
)
def test_a_page_over_the_limits_is_refused_before_it_is_parsed(html):
    with pytest.raises(Unreadable):
        check_shape(html)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 499,
        "<div>" * 500,
        "<div></div>" * 2000,
        "<p>one<p>two" * 2000,
        "<br>" * (HTML_TAGS - 1),
        "<br>" * HTML_TAGS,
        "<!--" + "<div>" * 501 + "-->",
        "<!--" + "<div>" * 501,
        "<script>" + "<div>" * 501 + "</script><p>",
        "<style>" + "<div>" * 501,
        "< div>" * 501,
    ],
)
def test_a_page_within_the_limits_passes(html):
    check_shape(html)


FILL = "Ein Satz über das Spiel in Hellbach, damit es für einen Artikel reicht."
PAGE = """<!DOCTYPE html><html lang="de-DE"><head>
<meta charset="utf-8"><title>„Ich mag Flanken“ | Tor Zeitung</title>
<meta property="og:site_name" content="Tor Zeitung"><meta name="author" content="Ilse Brandt">
<meta property="article:published_time" content="2025-03-04T10:00:00+01:00">
<link rel="canonical" href="https://example.org/a/1"></head><body>
<nav><ul><li><a href="/">Start</a><li><a href="/b">Bundesliga</a></ul></nav>
<main><article><h1>„Ich mag Flanken“</h1>
<p>Der 22-jährige Jaro Lindhoff spricht über den Wechsel und die Zeit danach.</p>
<p><strong>Herr Lindhoff, Sie sind 2021 von Essen nach Bochum gewechselt. Wie war das?</strong></p>
<p>Das war <em>ganz</em> einfach. Ich habe mich <i class="x">sofort</i> wohlgefühlt und Freunde gefunden.</p>
<h2>„Flanken sind alles“</h2><p><b>Tor Zeitung:</b> Und jetzt?</p>
<p><b>Lindhoff:</b> Jetzt will ich spielen, und zwar immer, in dieser und in der nächsten Saison.</p>
</article></main><footer>Impressum</footer></body></html>"""


def test_a_saved_page_gives_its_article_in_order_with_headings_and_bold():
    reading = read_file("interview.HTML", PAGE.encode())
    lines = [line for line in reading.text.split("\n") if line]
    assert lines[0] == "# „Ich mag Flanken“"
    assert lines[2].startswith("**Herr Lindhoff, Sie sind 2021")
    assert lines[3].startswith("Das war ganz einfach. Ich habe mich sofort")
    assert lines[4] == "## „Flanken sind alles“"
    assert lines[5] == "**Tor Zeitung:** Und jetzt?"
    assert "Impressum" not in reading.text
    assert reading[1:] == (
        "utf-8",
        "„Ich mag Flanken“",
        "Tor Zeitung",
        "Ilse Brandt",
        "2025-03-04",
        "https://example.org/a/1",
        "de",
    )


def test_what_markdown_would_escape_stands_as_it_was_written():
    said = ["1. Wie war das [lacht] in a_b?", "- Gut *sehr* ~3 | C:\\temp 5 &lt; 6.", "2) Ja.", "# Nein."]
    page = read_page(
        f"<html><body><article>{''.join(f'<p>{line} {FILL}</p>' for line in said)}</article></body></html>"
    )
    assert page.text.split("\n\n") == [f"{line} {FILL}".replace("&lt;", "<") for line in said]


@pytest.mark.parametrize(
    ("markdown", "text"), [(r"\[x\]", "[x]"), (r"\\\*", r"\*"), (r"C:\temp", r"C:\temp"), (r"1\. a", "1. a"), ("", "")]
)
def test_only_the_backslashes_of_the_library_go(markdown, text):
    assert unescaped(markdown) == text


def test_a_page_without_a_head_says_nothing_of_itself():
    page = read_page("<html><body><p>" + "Ein Satz über das Spiel in Hellbach. " * 8 + "</p></body></html>")
    assert page.text.startswith("Ein Satz")
    assert (page.outlet, page.author, page.url, page.language) == ("", "", "", "")


def test_a_fault_of_the_parser_is_a_sentence(monkeypatch):
    def fault(*args, **kwargs):
        raise AssertionError("unknown status keyword")

    monkeypatch.setattr("interviews.reading.page.trafilatura.extract", fault)
    with pytest.raises(Unreadable, match=r"^The page could not be taken apart: paste its text\.$"):
        read_page("<p>text</p>")


@pytest.mark.parametrize(
    ("head", "charset"),
    [
        (b'<meta charset="Shift_JIS">', "Shift_JIS"),
        (b'<meta http-equiv=Content-Type content="text/html; charset=EUC-JP">', "EUC-JP"),
        (b"<p>no charset</p>", ""),
        (b" " * 5000 + b'<meta charset="utf-8">', ""),
    ],
)
def test_the_charset_of_a_page_is_read_from_its_head(head, charset):
    assert declared_charset(head) == charset
