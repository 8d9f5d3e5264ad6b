"""Marks: what the text names, laid over it, so that a pattern can say CLUB where the text says "Werder".

A masked text has the length of the original; every character of a marked stretch is replaced by the sign of
its kind. `compile_pattern("von CLUB nach TEAM")` then finds "von Alemannia Aachen nach Bremen", and the
offsets of its groups are offsets into the original.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, cast

from interviews.extraction.sieve import Sieve

Gender = Literal["m", "f", ""]

CLUB, MAYBE, PERSON, NATION, DEMONYM, NATIONAL = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
SELF, ME, MY, WE, OUR, HE, HIS, KIN = (
    "\ue006",
    "\ue007",
    "\ue008",
    "\ue009",
    "\ue00a",
    "\ue00b",
    "\ue00c",
    "\ue00d",
)

# What a capital word of a pattern stands for
MACROS = {
    "CLUB": f"{CLUB}+",  # surely a club: "Werder Bremen", "SpVgg Unterhausen"
    "TEAM": f"[{CLUB}{MAYBE}]+",  # a club, or a town or shared name that may be one: "Bremen", "Union"
    "MAYBE": f"{MAYBE}+",
    "PERSON": f"{PERSON}+",  # "Lennart Karl", "Zetti"
    "NATION": f"{NATION}+",  # "Japan", "DFB"
    "DEMONYM": f"[{DEMONYM}{NATIONAL}]+",  # "Japanerin"; in English also "Japanese"
    "NATIONAL": f"{NATIONAL}+",  # "japanische"
    "SELF": f"{SELF}+",  # the interviewee: "ich" in an answer, "Sie" or "du" in a question
    "ME": f"[{ME}{SELF}]+",  # "mich", "mir"; "Sie", "Ihnen", "dich" in a question
    "MY": f"{MY}+",  # "mein", "meine"; "Ihre", "dein" in a question
    "WE": f"{WE}+",
    "OUR": f"{OUR}+",
    "HE": f"{HE}+",  # "er", "she", "der" before a verb: a third person named before
    "HIS": f"{HIS}+",
    "KIN": f"{KIN}+",  # "Mutter", "Opa", "brother"
    "LEVEL": r"[UuÜ](?:nder)?[ \u00a0-]?\d\d(?!\d)",  # "U21", "U 19", "Under-17"
    "YEAR": r"(?:19|20)\d\d(?!\d)",
    "NAME": r"[^\W\d_a-zß-öø-ÿ][\w'’/-]*(?:[ \u00a0][^\W\d_a-zß-öø-ÿ][\w'’/-]*){0,2}",  # one to three words
}
_MACRO_RE = re.compile(r"\b(?:" + "|".join(MACROS) + r")\b")
_SIGNS_RE = re.compile("[\ue000-\ue00d]")


@dataclass(frozen=True, slots=True)
class Club:
    """A club of the text: its fullest name there, and its key where the look-up knows it."""

    name: str
    key: str | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the text by the fullest name it gives; `name` is None for an interviewee nobody names."""

    name: str | None
    gender: Gender = ""


@dataclass(frozen=True, slots=True)
class Nation:
    """An association of the text: trigram and the English name that proposals carry."""

    trigram: str
    name: str


@dataclass(frozen=True, slots=True)
class Kin:
    """A relative: the English word for it, whose it is said to be, and the name if the text gives one."""

    relation: str
    gender: Gender
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """One occurrence in the text. `what` is None for pronouns."""

    start: int
    end: int
    sign: str
    what: Club | Person | Nation | Kin | None = None

    @property
    def person(self) -> Person | None:
        """Whom it means; of a relative, the one it is named."""
        what = self.what.person if isinstance(self.what, Kin) else self.what
        return what if isinstance(what, Person) else None


def compile_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, its capital words replaced by what they stand for; a `Sieve`, which answers as a pattern does."""
    replaced = _MACRO_RE.sub(lambda found: f"(?:{MACROS[found.group()]})", source)
    return cast(re.Pattern[str], Sieve(replaced, flags))


def mask(text: str, marks: Iterable[Mark]) -> str:
    """The text with every marked stretch replaced by its sign; same length. Marks must not overlap."""
    pieces: list[str] = []
    at = 0
    for mark in marks:
        pieces.append(_SIGNS_RE.sub("?", text[at : mark.start]))
        pieces.append(mark.sign * (mark.end - mark.start))
        at = mark.end
    pieces.append(_SIGNS_RE.sub("?", text[at:]))
    return "".join(pieces)


def without_overlap(marks: Iterable[Mark]) -> list[Mark]:
    """The marks in the order of the text; of two that overlap, the one given first stays."""
    taken: list[Mark] = []
    starts: dict[int, Mark] = {}
    for mark in marks:
        if all(at not in starts for at in range(mark.start, mark.end)):
            taken.append(mark)
            starts.update(dict.fromkeys(range(mark.start, mark.end), mark))
    return sorted(taken, key=lambda mark: mark.start)
