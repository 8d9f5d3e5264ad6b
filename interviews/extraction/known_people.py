"""The persons of one text and the words that mean them: "Zetti", "Zetterer" and "Michael" are Michael Zetterer.

In: full names and single ones, as the text gives them. Out: marks of all places where one of them is meant. A word that
two persons go by means neither, unless one of them is the interviewee.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.extraction.lexicon import ENGLISH, GERMAN
from interviews.extraction.marks import PERSON, Mark, Person
from interviews.extraction.nicknames import NICKNAMES
from players.names import key

# "Adu-Bremer", "Modrić", "N'Golo", "Ka-ho"
WORD_RE = re.compile(r"[^\W\d_][\w'’]*(?:-[^\W\d_][\w'’]*){0,3}")
_STEM = 24  # characters of the longest name that a nickname shortens
# "Juli" shortens no Julian here
_MONTHS = frozenset(("januar", "februar", "juni", "juli", "august", "june", "july"))


@dataclass(frozen=True, slots=True)
class Candidate:
    start: int
    end: int
    name: str
    nickname: str = ""


def _note(owners: dict[str, str], word: str, name: str) -> None:
    """The name goes by the word; a word that several names go by has no owner."""
    owners[word] = "" if word in owners else name


class Names:
    """The persons of one text and the single words that mean them."""

    def __init__(self, named: Sequence[str], full: Sequence[Candidate], singles: Sequence[Candidate]) -> None:
        self._people: dict[str, Person] = {}
        # by surname and by first name: everybody, and the interviewees alone
        self._last: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self._first: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self._nick: dict[str, str] = {}
        self._interviewees = frozenset(map(key, named))
        self._by_stem: dict[str, str] = {}
        for name in sorted(named, key=lambda name: " " not in name):  # "Vali" of a label after Valentina Brandl
            if " " in name or not self.of_word(name):
                self._add(name)
        whole = {candidate.name for candidate in full}
        for candidate in full:
            self._add(self._bare(candidate.name, whole))
            if candidate.nickname:
                self._nick[key(candidate.nickname)] = key(candidate.name)
        for candidate in singles:
            name = self._bare(candidate.name, whole)
            if not self.single(key(name)) and not self._by_nickname(key(name)):
                self._add(name)

    def _bare(self, name: str, whole: set[str]) -> str:
        """The name without a genitive "s", where the text also has it without one."""
        if name.endswith(("'s", "’s")):
            return name[:-2]
        bare = name.removesuffix("s")
        return bare if key(bare) in self._people or bare in whole else name

    def _add(self, name: str) -> None:
        folded = key(name)
        words = folded.split()
        if folded in self._people or not words or self._fuller(folded):
            return
        self._people[folded] = Person(" ".join(name.split()))
        for everybody, interviewees in (self._last, self._first) if len(words) > 1 else (self._last,):
            word = words[-1] if everybody is self._last[0] else words[0]
            _note(everybody, word, folded)
            if folded in self._interviewees:
                _note(interviewees, word, folded)
        for stem in {word[:end] for word in (words[0], words[-1]) for end in range(3, min(len(word), _STEM) + 1)}:
            _note(self._by_stem, stem, folded)

    def person(self, name: str) -> Person | None:
        """The person of a full name, with or without a genitive "s"."""
        for form in (key(name), key(name).removesuffix("'s"), key(name).removesuffix("s")):
            if form in self._people:
                return self._people[form]
        return self._fuller(key(name))

    def _fuller(self, folded: str) -> Person | None:
        """The one person whose name ends in these words, two at least: "Caviezel Matos" of Tiago Caviezel Matos."""
        fuller = [known for known in self._people if " " in folded and known.endswith(f" {folded}")]
        return self._people[fuller[0]] if len(fuller) == 1 else None

    def single(self, word: str) -> Person | None:
        """The one person that a single word means: surname before first name, an interviewee before
        others.
        """
        if word in self._nick:
            return self._people.get(self._nick[word])
        for everybody, interviewees in (self._last, self._first):
            if name := everybody.get(word) or interviewees.get(word):
                return self._people[name]
        return None

    def _by_nickname(self, word: str) -> Person | None:
        """ "Zetti" for Zetterer, "Matze" for Matthias: the stem or the name of exactly one person."""
        stem = word[:-1]
        owner = self._by_stem.get(stem) if word.endswith(("i", "y")) else None
        meant = [first for first in NICKNAMES.get(word, ()) if self._first[0].get(first) or self._first[1].get(first)]
        if not owner and len(meant) == 1:
            owner = self._first[0].get(meant[0]) or self._first[1].get(meant[0])
        return self._people[owner] if owner else None

    def of_word(self, word: str) -> Person | None:
        """The person whom a single word of the text means, by surname, first name or nickname;
        genitives too.
        """
        folded = key(word).removesuffix("'s")
        return self.single(folded) or self.single(folded.removesuffix("s")) or self._by_nickname(folded)

    def marks(self, text: str, full: Sequence[Candidate], blocked: set[int], language: str) -> list[Mark]:
        """Marks of the full names and of all single words that mean one of the persons."""
        found: list[Mark] = []
        taken = set(blocked)
        for candidate in full:
            person = self.person(candidate.name)
            if person:
                end = candidate.end - _tail(candidate.name, person)
                found.append(Mark(candidate.start, end, PERSON, person))
                taken.update(range(candidate.start, end))
        for word in _single_words(text, language):
            if word.start in taken or word.end - 1 in taken:
                continue
            person = self.of_word(word.name)
            if person:
                found.append(Mark(word.start, word.end, PERSON, person))
                taken.update(range(word.start, word.end))
        return sorted(found, key=lambda mark: mark.start)


def _tail(name: str, person: Person) -> int:
    """How many characters of a genitive stand behind the name."""
    return max(0, len(name) - len(person.name or "")) if key(name).startswith(key(person.name or "")) else 0


def _single_words(text: str, language: str) -> Iterator[Candidate]:
    """Capitalised words that may be a name, and what stands before their hyphen."""
    stop = ENGLISH if language == "en" else GERMAN
    for word in WORD_RE.finditer(text):
        raw = word.group()
        if raw[0].islower():
            continue
        length = len(raw) - (2 if raw.endswith(("'s", "’s")) else 0)
        if key(raw) not in stop and key(raw) not in _MONTHS:
            yield Candidate(word.start(), word.start() + length, raw)
        head, hyphen, _ = raw.partition("-")
        if hyphen and key(head) not in stop:
            yield Candidate(word.start(), word.start() + len(head), head)
