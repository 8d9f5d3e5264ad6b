"""Sentences and question–answer pairs: what is said, by whom, and whether a claim may rest on it."""

from collections.abc import Mapping
from dataclasses import dataclass

from interviews.extraction.facts import Role, Voice
from interviews.extraction.marks import Person

_VOICES: Mapping[Role, Voice] = {
    "lead": "author",
    "heading": "author",
    "question": "interviewer",
    "answer": "player",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a turn. `masked` is as long as `text`, with what is named replaced by signs (see
    `marks`).
    """

    start: int
    end: int
    text: str
    masked: str
    role: Role
    turn: int
    pair: int  # number of the question–answer pair it belongs to; -1 in lead and headings
    selves: tuple[Person, ...]  # whom "ich" or "Sie" means here; two for "Sie beide"
    index: int  # among all sentences of the reading
    stands: bool  # False for what is only asked, or asked and denied: rests no claim on it

    @property
    def voice(self) -> Voice:
        """Who says it."""
        return _VOICES[self.role]


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and its answer, or several answers by several interviewees."""

    question: tuple[Sentence, ...]
    answer: tuple[Sentence, ...]
