"""Two hundred texts that are no interview, or one that came to harm: the same every time. All persons are invented."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

INTERVIEW = """Jaro Lindhoff von Werder Bremen: „Ich bleibe hier“

Von Jan Ott, 3. Mai 2024

KURVE: Herr Lindhoff, Sie sind {0} 2018 von Alemannia Aachen nach Bremen gewechselt?
Lindhoff: Ja, {0} mein Bruder Hauke spielt bei Holstein Kiel. Unsere Mutter ist Japanerin.
KURVE: Auf welcher {0} Position spielen Sie?
Lindhoff: Ich bin Torwart, 1,91 Meter groß {0} und war Kapitän der U19.
"""

# What each kind of text is made of.
KINDS: dict[str, str] = {
    # characters
    "NUL": "\0",
    "controls": "".join(map(chr, range(1, 32))),
    "delete": "\x7f\x80\x9f",
    "Hebrew": "שלום לכם",
    "Arabic": "محمد صلاح: نعم؟",
    "bidi overrides": "\u202eremerB\u202c",
    "isolates": "\u2066\u2067\u2069",
    "zero-width": "a\u200bb\u200cc\u200d",
    "soft hyphens": "Mit\u00adspie\u00adler",
    "byte order marks": "\ufeff",
    "decomposed": unicodedata.normalize("NFD", "Größe übt Çelik in Ångström "),
    "ligatures": "ﬁﬂ ㍿ ﷺ ½ ²",
    "stacked marks": "e" + "\u0301\u0323\u20dd" * 9,
    "high surrogates": "\ud800",
    "low surrogates": "Ja \udfff.",
    "reversed surrogates": "\udc00\ud800",
    "private use": "\ue000\ue002\ue006\ue00d\uf8ff",
    "noncharacters": "\uffff\ufdd0\U0010ffff",
    "tag characters": "\U000e0041\U000e007f",
    "emoji": "👨‍👩‍👧‍👦⚽️🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "fullwidth": "Ｗｅｒｄｅｒ：　２０１８",
    "Cyrillic twins": "Wеrdеr Вremen",
    "Japanese": "僕は金沢FCの選手です。父は日本人。",
    "Thai": "สวัสดีครับ",
    "scripts at random": "Aбγ漢ꙮ𝔊אა",
    "digits of others": "٣٤٥ ² Ⅳ 一九九八",
    # lines and forms
    "carriage returns": "Q: Ja?\rA: Nein.\r",
    "mixed line ends": "Q: Ja?\r\nA: Nein.\n\r\x85",
    "separators": "Ja.\u2028Nein.\u2029\x0b\x0c",
    "HTML that is none": "<p>Ja <b>nein</p></b <!-- & &amp; &#0; <script>Q: </script>",
    "Markdown": "**_~~`# > - [a](b)",
    "braces": "{{ x }} {0} %s ${y} {% z %}",
    "brackets": "((((",
    "open quotes": "„“»«「『‚‘",
    "punctuation": "?!.…,;:–—",
    "ellipses": "... … ",
    "apostrophes": "'’s'’",
    # words
    "huge numbers": "9" * 40 + ". 1,99 Meter 99.99.9999 U99 ",
    "labels": "A: ja? B: nein. Anton Berg: ",
    "one word": "Aa-Bb'",
}


def _long(piece: str, size: int) -> str:
    return (piece * (size // len(piece) + 1))[:size]


# How the piece becomes a text.
SHAPES: dict[str, Callable[[str, int], str]] = {
    "alone": lambda piece, size: _long(piece, 300),
    "in an interview": lambda piece, size: INTERVIEW.format(piece),
    "as an interview": lambda piece, size: f"Q: {piece}?\nA: {piece}\n" * 20,
    "between words": lambda piece, size: INTERVIEW.format("").replace(" ", f" {piece}"),
    "long": lambda piece, size: _long(f"{piece} ", size),
}
NUMBER = len(KINDS) * len(SHAPES)


def hostile(number: int, size: int) -> tuple[str, str]:
    """The name and the text of one of them; `size` is that of the long ones."""
    kind, shape = list(KINDS)[number // len(SHAPES)], list(SHAPES)[number % len(SHAPES)]
    return f"{kind} {shape}", SHAPES[shape](KINDS[kind], size)
