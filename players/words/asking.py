"""What somebody types, as conditions on what is indexed: any of these, each all of those."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from players import names
from players.words.forms import (
    ENDING,
    FORM,
    LONGEST_TOKEN,
    SHORTEST_ENDING,
    WHOLE,
    Word,
    folded,
    in_one_piece,
    romanised,
    signs,
    token,
    word_forms,
    words_in,
)

SHORTEST_BEGINNING = 2
MOST_WORDS = 20  # 200 characters of "ﷺ" fold to 800 words

# Words that a quote need not hold where others are asked for beside them
_SMALL_WORDS = frozenset(
    "aber als am an and are as at auch auf aus bei bin da das dass dem den der des die dir du ein eine einem "
    "einen einer er es for fur hat he his i ich ihn im in is ist it man me mein meine mich mir mit my not nicht "
    "of on or so that the them they this to um und uns unter von vom war was we wer wie wir with you zu zum zur".split()
)


@dataclass(frozen=True, slots=True)
class Term:
    """A token, or the beginning of one."""

    token: str
    begins: bool = False


AllOf = tuple[Term, ...]
AnyOf = tuple[AllOf, ...]


@dataclass(frozen=True, slots=True)
class AskedWord:
    """One word of what was typed; of "M'gladbach" all of its pieces."""

    pieces: tuple[str, ...]
    is_cjk: bool = False
    folded: str = ""  # without ü, ue and u being one letter: "nagel" misspelt "ngael" has no umlaut
    forms: frozenset[str] = frozenset()

    @property
    def spelling(self) -> str:
        return "".join(self.pieces)

    @property
    def romaji(self) -> tuple[str, ...]:
        return tuple(romanised(self.spelling)) if self.is_cjk else ()

    @property
    def latin(self) -> tuple[str, ...]:
        """The spellings in which it may be misspelt."""
        if self.is_cjk:
            return self.romaji
        return (self.spelling, self.folded) if self.folded not in ("", self.spelling) else (self.spelling,)

    def in_name(self) -> AnyOf:
        """As a word of a name, or the beginning of one."""
        if self.is_cjk:
            return _signs(self.spelling), *(_beginning((word,)) for word in self.romaji)
        once = dict.fromkeys((self.pieces, (self.spelling,)))
        return tuple(_beginning(pieces) for pieces in once)

    def within_name(self) -> AnyOf:
        """As `in_name`, and as letters inside a word of a name."""
        if self.is_cjk or len(self.spelling) < SHORTEST_ENDING - 1:
            return self.in_name()
        return *self.in_name(), (Term(token(self.spelling, ENDING), begins=True),)

    def like(self, spellings: Iterable[str]) -> AnyOf:
        """As a word or the beginning of one, or as one of these words."""
        return *self.in_name(), *((Term(token(word)),) for word in spellings)

    def in_quote(self, *, is_last: bool = False) -> AnyOf:
        """As a word of a quote in any of its forms; the last one may not be typed to its end."""
        if self.is_cjk:
            return (_signs(self.spelling),)
        exact = _beginning(self.pieces) if is_last else tuple(Term(token(piece)) for piece in self.pieces)
        return exact, *((Term(token(form, FORM)),) for form in sorted(self.forms))


def asked_words(text: str) -> tuple[AskedWord, ...]:
    """The words somebody types, each once; nothing where they are none, or too many.

    >>> [word.pieces for word in asked_words("Jan  M’gladbach jan")]
    [('jan',), ('m', 'gladbach')]
    """
    found: dict[tuple[str, ...], AskedWord] = {}
    for chunk in names.key(text).split():
        latin: list[Word] = []
        for word in words_in(chunk):
            if word.is_cjk:
                found.setdefault((word.plain,), AskedWord((word.plain,), is_cjk=True))
            else:
                latin.append(word)
        if latin:
            pieces = tuple(word.plain for word in latin)
            found.setdefault(pieces, AskedWord(pieces, folded=folded("".join(chunk[w.start : w.end] for w in latin))))
    return tuple(found.values()) if len(found) <= MOST_WORDS else ()


def with_forms(text: str, words: Iterable[AskedWord]) -> tuple[AskedWord, ...]:
    """The same words, with their forms, which are told from the umlauts as they were typed."""
    typed = {word.plain: text[word.start : word.end] for word in words_in(text)}
    return tuple(replace(word, forms=word_forms(typed.get(word.spelling, word.spelling))) for word in words)


def that_matter(words: tuple[AskedWord, ...]) -> tuple[AskedWord, ...]:
    """Without "der" and "the", unless nothing else is asked for."""
    return tuple(word for word in words if word.spelling not in _SMALL_WORDS) or words


def whole_name(text: str, *, begins: bool = False) -> AnyOf:
    """A name that is all of what was typed, blanks or not; or that begins with it."""
    whole = in_one_piece(text)[:LONGEST_TOKEN]
    return ((Term(token(whole, WHOLE), begins),),) if whole else ()


def _beginning(pieces: tuple[str, ...]) -> AllOf:
    """The last piece may go on."""
    *before, last = pieces
    last_term = Term(token(last), begins=len(last) >= SHORTEST_BEGINNING)
    return (*(Term(token(piece)) for piece in before), last_term)


def _signs(run: str) -> AllOf:
    return tuple(Term(token(sign)) for sign in signs(run))
