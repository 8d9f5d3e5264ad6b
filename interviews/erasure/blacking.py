"""Names blacked out in a text: every character becomes one block, so that all places in the text stay what they are."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from players import names

BLOCK = "█"
BETWEEN = r"[\W_]+"  # "Jonte Reuterskamp", "jonte-reuterskamp", "Jonte\nReuterskamp", "jonte_reuterskamp.txt"
BETWEEN_RE = re.compile(BETWEEN)
UNSPACED_RE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")  # scripts that write no space between words


def spellings_of(name: str) -> list[list[str]]:
    """The words of a name as it is written, folded, and with its umlauts spelt out."""
    forms = dict.fromkeys((name, *names.variants(name)))
    return [words for form in forms if (words := [word for word in BETWEEN_RE.split(form) if word])]


def pattern_of(spellings: Iterable[str]) -> re.Pattern[str]:
    """Each name in every spelling, and begun with any of its words: "Reuterskamp, Jonte"; "Jonte Reuterskamps"."""
    parts: set[str] = set()
    for words in (words for name in spellings for words in spellings_of(name)):
        for first in range(len(words)):
            part = BETWEEN.join(map(re.escape, [*words[first:], *words[:first]]))
            # "_" counts as a letter for \b, and stands between the words of file names
            bounded = rf"(?<![^\W_]){part}(?:['’]?s)?(?![^\W_])"
            parts.add(part if UNSPACED_RE.search(part) else bounded)
    return re.compile("|".join(sorted(parts, key=lambda part: (-len(part), part))), re.IGNORECASE)


def spans_in(text: str, spellings: Collection[str]) -> list[tuple[int, int]]:
    """Where a text has one of the names."""
    return [match.span() for match in pattern_of(spellings).finditer(text)] if spellings else []


def blacked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The same text, as long as before, its white space left where it is."""
    characters = list(text)
    for start, end in spans:
        for place in range(max(start, 0), min(end, len(characters))):
            if not characters[place].isspace():
                characters[place] = BLOCK
    return "".join(characters)


def without_names(text: str, spellings: Collection[str]) -> str:
    return blacked(text, spans_in(text, spellings))
