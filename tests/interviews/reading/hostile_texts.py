"""Texts and saved pages meant to do harm, or come to harm: a file's name → how its bytes are made."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

SAID = "Frage: Wie geht es?\nAntwort: Gut, größer als gedacht."
JAPANESE = "質問:調子はどうですか。\n答え:とてもいいです。"
ARTICLE = "<p>" + "Ein Satz über das Spiel in Hellbach, und noch einer dazu. " * 6 + "</p>"
MB = 2**20


def page(body: str = ARTICLE, head: str = "", html: str = "") -> bytes:
    return f"<!DOCTYPE html><html{html}><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


def declared(charset: str) -> bytes:
    """A page that is no UTF-8 and names an encoding of its own; a few of them take time with the square."""
    return f'<html><head><meta charset="{charset}"></head><body><p>'.encode() + b"xn--" + b"\xe4a" * 100_000


def ld(json: str) -> bytes:
    return page(head=f'<script type="application/ld+json">{json}</script>')


def tables(number: int) -> bytes:
    """Beside some furniture the library looks for the article among them, again and again."""
    return page("<nav>a</nav>" + "<table><tr><td>a b c</td><td>1</td></tr></table>" * number)


TEXTS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a text": ("a.txt", lambda: SAID.encode()),
    "a text in capitals": ("A.TXT", lambda: SAID.encode()),
    # encodings
    "with a mark of UTF-8": ("a.txt", lambda: b"\xef\xbb\xbf" + SAID.encode()),
    "UTF-16": ("a.txt", lambda: SAID.encode("utf-16")),
    "UTF-16 without a mark": ("a.txt", lambda: SAID.encode("utf-16-le")),
    "UTF-16 cut": ("a.txt", lambda: SAID.encode("utf-16")[:-1]),
    "UTF-16 of half characters": ("a.txt", lambda: b"\xff\xfe" + b"\x00\xd8" * 50),
    "UTF-32": ("a.txt", lambda: SAID.encode("utf-32")),
    "UTF-7": ("a.txt", lambda: SAID.encode("utf-7")),
    "cp1252": ("a.txt", lambda: SAID.encode("cp1252")),
    "Shift_JIS": ("a.txt", lambda: JAPANESE.encode("cp932")),
    "EUC-JP": ("a.txt", lambda: JAPANESE.encode("euc_jp")),
    "ISO-2022-JP": ("a.txt", lambda: JAPANESE.encode("iso2022_jp")),
    "UTF-8 and cp1252 in one": ("a.txt", lambda: SAID.encode() + SAID.encode("cp1252")),
    "UTF-8 and Shift_JIS in one": ("a.txt", lambda: JAPANESE.encode() + JAPANESE.encode("cp932")),
    "UTF-8 and a byte": ("a.txt", lambda: SAID.encode() + b"\x81"),
    "UTF-8 cut within a letter": ("a.txt", lambda: "Köln ist größ".encode()[:-1]),
    "half characters in UTF-8": ("a.txt", lambda: b"Frage: \xed\xa0\x80?"),
    "overlong UTF-8": ("a.txt", lambda: b"Frage: \xc0\xae\xc0\xae?"),
    "every byte": ("a.txt", lambda: bytes(range(1, 256))),
    # letters
    "NUL in a text": ("a.txt", lambda: SAID.encode() + b"\0"),
    "noughts": ("a.txt", lambda: bytes(1000)),
    "controls": ("a.txt", lambda: b"Frage:\x01\x02\x1b[31m Ja?\x07"),
    "overrides of direction in a text": ("a.txt", lambda: "Frage: \u202eaj\u202c?".encode()),
    "a million marks on a letter": ("a.txt", lambda: ("a" + "\u0301\u0323" * 499_000).encode()),
    "31 marks on a letter": ("a.txt", lambda: ("a" + "\u0301" * 31).encode()),
    "30 marks on a letter": ("a.txt", lambda: ("a" + "\u0301" * 30).encode()),
    "letters taken apart": ("a.txt", lambda: unicodedata.normalize("NFD", SAID).encode()),
    "a line of a million": ("a.txt", lambda: b"a" * 999_999),
    "a million lines": ("a.txt", lambda: b"a\n" * 500_000),
    # size
    "no byte": ("a.txt", lambda: b""),
    "a mark alone": ("a.txt", lambda: b"\xef\xbb\xbf"),
    "white space": ("a.txt", lambda: b" \r\n\t" * 1000),
    "points": ("a.txt", lambda: "… – „“".encode() * 100),
    "5 MB and a byte": ("a.txt", lambda: b"a" * (5 * MB + 1)),
    "5 MB": ("a.txt", lambda: b"a" * (5 * MB)),
    "a million and one": ("a.txt", lambda: b"a" * 1_000_001),
    # names
    "no ending": ("interview", lambda: SAID.encode()),
    "an ending alone": (".txt", lambda: SAID.encode()),
    "an unknown ending": ("a.exe", lambda: b"MZ"),
    "an old document by name": ("a.doc", lambda: b"\xd0\xcf\x11\xe0"),
    "two endings": ("a.txt.exe", lambda: SAID.encode()),
    "a way out in the name": ("../../etc/passwd.txt", lambda: SAID.encode()),
    "an order in the name": ("a;rm -rf $HOME`id`.txt", lambda: SAID.encode()),
    "an option as the name": ("--help.txt", lambda: SAID.encode()),
    "a PDF called .txt": ("a.txt", lambda: b"%PDF-1.7\n..."),
    "a zip file called .html": ("a.html", lambda: b"PK\x03\x04..."),
    "a picture called .txt": ("a.txt", lambda: b"\x89PNG\r\n\x1a\n"),
    "rich text called .txt": ("a.txt", lambda: b"{\\rtf1 Frage: Ja?}"),
    "a page called .txt": ("a.txt", lambda: b"\n <!DOCTYPE html><p>Frage: Ja?"),
    "a text called .html": ("a.html", lambda: SAID.encode()),
    # pages
    "a page": ("a.html", page),
    "an empty page": ("a.html", lambda: page("")),
    "a page of scripts": ("a.html", lambda: page("<script>document.write('Frage: Ja?')</script>")),
    "500 deep": ("a.html", lambda: page("<div>" * 497 + ARTICLE)),
    "501 deep": ("a.html", lambda: page("<div>" * 499 + ARTICLE)),
    "40 000 deep": ("a.html", lambda: page("<div>" * 40_000)),
    "40 000 deep in bold": ("a.html", lambda: page("<b>" * 40_000 + "Ja")),
    "deep with ends that end nothing": ("a.html", lambda: page("<div></i>" * 600)),
    "200 001 tags": ("a.html", lambda: page("<br>" * 200_001)),
    "10 000 lines": ("a.html", lambda: page("<p>" + "a<br>" * 10_000)),
    "500 small tables": ("a.html", lambda: tables(500)),
    "24 000 small tables": ("a.html", lambda: tables(24_000)),
    "3 000 small boxes": ("a.html", lambda: page("<table><tr><td>a b c</td></tr></table>" * 3_000)),
    "a broken declaration": ("a.html", lambda: b"<![%</" + ARTICLE.encode()),
    "a remark without an end": ("a.html", lambda: page(ARTICLE + "<!-- ")),
    "a script without an end": ("a.html", lambda: page(ARTICLE + "<script>" + "<p>" * 1000)),
    "a tag without an end": ("a.html", lambda: page(ARTICLE + "<p " + "a" * MB)),
    "a hundred thousand attributes of a tag": (
        "a.html",
        lambda: page(f"<p {' '.join(f'a{at}=1' for at in range(100_000))}>{ARTICLE}"),
    ),
    "an attribute of a megabyte": ("a.html", lambda: page(f'<p title="{"a" * MB}">{ARTICLE}')),
    "angle brackets": ("a.html", lambda: page("<" * 20_000)),
    "entities without an end": ("a.html", lambda: page(ARTICLE + "&amp" * 30_000)),
    "numbered entities": ("a.html", lambda: page(ARTICLE + "<p>&#0;&#xD800;&#x110000;&#x202e;</p>")),
    "entities that grow in a page": (
        "a.xhtml",
        lambda: b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>' + page(ARTICLE + "&b;"),
    ),
    "a file of the disk in a page": (
        "a.xhtml",
        lambda: b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + page(ARTICLE + "&x;"),
    ),
    "pictures and styles from far away": (
        "a.html",
        lambda: page(
            ARTICLE + '<img src="http://192.0.2.1/a.png"><iframe src="file:///etc/passwd">', "<base href=//192.0.2.1>"
        ),
    ),
    "a page that leads elsewhere": (
        "a.html",
        lambda: page(head='<meta http-equiv=refresh content="0;url=http://192.0.2.1">'),
    ),
    "data in JSON 100 000 deep": ("a.html", lambda: ld("[" * 100_000)),
    "data in JSON 900 deep": ("a.html", lambda: ld('{"a":' * 900 + "1" + "}" * 900)),
    "data in JSON of 300 KB": ("a.html", lambda: ld('{"articleBody": "' + "a" * 300_000 + '"}')),
    "a date of 100 KB": ("a.html", lambda: page(ARTICLE + f"<time>{'1.' * 50_000}</time>")),
    "100 KB of numbers": ("a.html", lambda: page(f"<p>{'2024-' * 20_000}</p>")),
    "an address of 100 KB": ("a.html", lambda: page(head=f'<link rel=canonical href="https://a/{"b" * 100_000}">')),
    "a title of 100 KB": ("a.html", lambda: page(head=f"<title>{'a | ' * 25_000}</title>")),
    "emphasis opened": ("a.html", lambda: page(ARTICLE + "<em " * 20_000)),
    "punycode": ("a.html", lambda: declared("punycode")),
    "idna": ("a.html", lambda: declared("idna")),
    "unicode_escape": ("a.html", lambda: declared("unicode_escape")),
    "zlib": ("a.html", lambda: declared("zlib")),
    "an encoding that is none": ("a.html", lambda: declared("../../etc/passwd")),
    "utf-16 as it says": ("a.html", lambda: declared("utf-16")),
}
