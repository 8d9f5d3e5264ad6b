"""Occupations of relatives: the words for them in German and English, and the English word that proposals carry.

In: a stretch of a sentence. Out: the first occupation named there, in English, or None. German words are looked up by
their stem, so "Krankenschwester", "Lehrerin" and "Lehrerinnen" need one entry each at most; of compounds the longest
known ending decides ("Grundschullehrerin" before "Lehrerin").
"""

import re

from interviews.extraction.occupations_de import GERMAN
from interviews.extraction.occupations_en import ENGLISH_MORE, ENGLISH_SAME
from players.names import key


def _stems() -> dict[str, str]:
    stems: dict[str, str] = {}
    for english, words in GERMAN.items():
        for word in words.split():
            stems.setdefault(key(word), english)
    return stems


_STEMS = _stems()
_ENGLISH = {
    **{key(word): word for word in (*GERMAN, *ENGLISH_SAME)},
    **{key(word): meaning for meaning, words in ENGLISH_MORE.items() for word in words.split("; ")},
}
_ENGLISH_RE = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, _ENGLISH), key=len, reverse=True)) + r")(?=s?\b)")
_NOUN_RE = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w-]{2,30}")
# "Lehrerinnen", "Lehrerin", "Ärztin", "Lehrern", "Polizisten", "Angestellter"
_ENDINGS = ("", "innen", "in", "n", "en", "r", "s")
SHORTEST = 6  # letters of an ending that decides for a compound: "lehrer", not "koch" or "wirt"


def occupation(words: str, language: str) -> str | None:
    """The first occupation that a stretch of text names, in English.

    >>> occupation("gelernte Grundschullehrerin in Kiel", "de"), occupation("a retired bus driver", "en")
    ('primary school teacher', 'bus driver')
    """
    if language == "en":
        found = _ENGLISH_RE.search(key(words))
        return _ENGLISH[found.group()] if found else None
    return next((meaning for noun in _NOUN_RE.findall(words) if (meaning := _german(key(noun)))), None)


def _german(word: str) -> str | None:
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem in _STEMS:
            return _STEMS[stem]
    return _compound(word.removesuffix("in"))


def _compound(word: str) -> str | None:
    """ "Kindergartenlehrer", "Straßenmusiker": by the longest known ending."""
    return next((_STEMS[word[at:]] for at in range(2, len(word) - SHORTEST + 1) if word[at:] in _STEMS), None)
