"""Words as they are indexed and asked for: one spelling for ü, ue and u, German and English word forms, kana.

Text goes in, tokens come out: lower-case ASCII letters and digits only, so that every database takes them as they are.
A digit in front tells what a token is, where it is not the word itself: the end of a name's word ("gladbach" in
Mönchengladbach), a whole name in one piece, or a word form.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from players import names
from players.words import kana

ENDING, WHOLE, FORM = "0", "1", "2"
SHORTEST_ENDING, SHORTEST_FORM = 4, 3
LONGEST_TOKEN = 60  # of the letters of a word; a longer one is cut alike when indexed and asked

_CJK = f"\u3005-\u3007\u3400-\u9fff\uf900-\ufaff{kana.KANA}"
# 海老名航 | "Müller", also with marks of their own; "U21代表" is two words
_WORD_RE = re.compile(f"[{_CJK}]+|(?:(?![{_CJK}])[^\\W_])(?:(?![{_CJK}])[^\\W_]|[\u0300-\u036f])*")
_CJK_RE = re.compile(f"[{_CJK}]")
_NOT_WORD_RE = re.compile(r"[\W_]+")
# spielen, spielt, spielte, gespielt: "spiel"; wechseln, gewechselt: "wechsel"; trainiert, trainieren: "trainier"
_VERB_RE = re.compile(r"(?:ge)?([a-z]{4,}?)(?:e?te?n?|e?test|e?tet|es?t|en|e|(?<=[lr])n)?")
_GERMAN, _ENGLISH = snowballstemmer.stemmer("german"), snowballstemmer.stemmer("english")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its place there, and how it is compared. Of CJK, which has no blanks, a run of signs."""

    start: int
    end: int
    plain: str
    is_cjk: bool = False


def words_in(text: str) -> Iterator[Word]:
    """The words of a text in their order.

    >>> [word.plain for word in words_in("M’gladbach, Müllers U21代表")]
    ['m', 'gladbach', 'mullers', 'u21', '代表']
    """
    for found in _WORD_RE.finditer(text):
        is_cjk = _CJK_RE.match(found.group()) is not None
        if plain := plain_form(found.group()):
            yield Word(found.start(), found.end(), plain, is_cjk)


def plain_form(word: str) -> str:
    """Folded, with an umlaut spelt out or not as one letter, hiragana as katakana.

    >>> plain_form("Müller"), plain_form("Mueller"), plain_form("みとま")
    ('muller', 'muller', 'ミトマ')
    """
    return kana.katakana(names.collapse(folded(word)))[:LONGEST_TOKEN]


def folded(word: str) -> str:
    """Its letters and digits alone, without case and marks."""
    return _NOT_WORD_RE.sub("", names.fold(word))[:LONGEST_TOKEN]


def token(plain: str, kind: str = "") -> str:
    """As it is indexed: what is not ASCII by its numbers, each of the same length, so that beginnings stay beginnings.

    >>> token("muller"), token("航"), token("bach", ENDING)
    ('muller', 'u0822a', '0bach')
    """
    letters = plain if plain.isascii() else "".join(c if c.isascii() else f"u{ord(c):05x}" for c in plain)
    return kind + letters


def signs(run: str) -> tuple[str, ...]:
    """What a run of CJK signs is asked by: its overlapping pairs, or its one sign.

    >>> signs("海老名"), signs("航")
    (('海老', '老名'), ('航',))
    """
    return tuple(run[place : place + 2] for place in range(len(run) - 1)) or (run,)


@dataclass(frozen=True, slots=True)
class NameWords:
    """A name as it is found: by its words, also one written in kana in Latin letters, and all in one piece."""

    latin: tuple[str, ...]
    cjk: tuple[str, ...]
    whole: str

    @property
    def tokens(self) -> frozenset[str]:
        found = {token(word) for word in self.latin}
        for word in self.latin:
            for start in range(1, len(word) - SHORTEST_ENDING + 1):
                found.add(token(word[start:], ENDING))
        for run in self.cjk:
            found.update(token(sign) for sign in (*run, *signs(run)))
        if self.whole:
            found.add(token(self.whole, WHOLE))
        return frozenset(found)


def name_words(name: str) -> NameWords:
    """ "Jean-Pierre M’Vila": jean, pierre, jeanpierre, m, vila, mvila; in one piece jeanpierremvila."""
    latin: list[str] = []
    cjk: list[str] = []
    for chunk in names.key(name).split():
        words = list(words_in(chunk))
        pieces = [word.plain for word in words if not word.is_cjk]
        latin += [*pieces, "".join(pieces)] if len(pieces) > 1 else pieces
        for word in words:
            if word.is_cjk:
                cjk.append(word.plain)
                latin += romanised(word.plain)
    return NameWords(tuple(dict.fromkeys(latin)), tuple(dict.fromkeys(cjk)), in_one_piece(name)[:LONGEST_TOKEN])


def in_one_piece(text: str) -> str:
    """Its words without anything between them: "Jan-Ole Groß" janolegross."""
    return "".join(word.plain for word in words_in(text))


def romanised(run: str) -> list[str]:
    """The Latin spellings of a run that is all kana: with long vowels, and with short ones.

    >>> romanised("エンドウ"), romanised("海老名")
    (['endou', 'endo'], [])
    """
    if not kana.KANA_RE.fullmatch(run) or not (written := kana.romaji(run)):
        return []
    spellings = (written, kana.shortened(written))
    return list(dict.fromkeys(names.collapse(each) for each in spellings))


@lru_cache(maxsize=20_000)
def word_forms(word: str) -> frozenset[str]:
    """What all forms of a word have in common, by the German and the English rules; nothing for short words.

    >>> sorted(word_forms("Häuser")), sorted(word_forms("played") & word_forms("playing"))
    (['haus', 'hauser'], ['play'])
    """
    lower = unicodedata.normalize("NFC", word).casefold()
    plain = plain_form(word)
    if len(plain) < SHORTEST_FORM or not plain.isascii() or not plain.isalpha():
        return frozenset()
    found = {plain_form(_GERMAN.stemWord(lower)), plain_form(_ENGLISH.stemWord(lower))}
    if verb := _VERB_RE.fullmatch(plain):
        found.add(verb.group(1))
    return frozenset(found)


def quote_tokens(text: str) -> frozenset[str]:
    """The words of a quote, and what their forms have in common; of CJK every sign and every pair."""
    found: set[str] = set()
    for word in words_in(text):
        if word.is_cjk:
            found.update(token(sign) for sign in (*word.plain, *signs(word.plain)))
        else:
            found.add(token(word.plain))
            found.update(token(form, FORM) for form in word_forms(text[word.start : word.end]))
    return frozenset(found)
