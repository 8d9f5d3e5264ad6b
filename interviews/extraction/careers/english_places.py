"""What stands around a club in an English sentence, and what the question before it asks."""

import re
from dataclasses import dataclass

from interviews.extraction.careers.english_moves import Role
from interviews.extraction.careers.english_words import (
    ASKS_CLUBS_RE,
    ASKS_OTHER_RE,
    NOT_PLAYING_RE,
)
from interviews.extraction.marks import CLUB, MAYBE, Club, Mark, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

_WINDOW = 90  # characters before a club that may give it its part
# "The former CLUB trainee moved to CLUB": what stands before the verb belongs to the club before
_NEXT_VERB_RE = re.compile(
    r"[,;] | (?:and|but|before|then|who|moved|joined|signed|went|switched|after|until|left|came|arrived|had|now) "
)
_NOTE_RE = re.compile(r" ?\([^()]{1,40}\)")
_NEXT_SUBJECT_RE = compile_pattern(r"(?:,| and| but|,? so) (?:SELF|HE|WE|then SELF)")


# "First club?", "Last club before this?", "Where were you trained?"
_FOR_ONE_RE = re.compile(
    r"\b(?:first|last|previous|old|former|boyhood|childhood|hometown|youth|junior) (?:ever )?(?:clubs?|teams?|"
    r"sides?)\b|\bwhere (?:were you|did you get) (?:trained|schooled|brought up|coached)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """One club of a sentence and what stands around it."""

    sentence: Sentence
    mark: Mark
    club: Club

    @property
    def start(self) -> int:
        return self.mark.start - self.sentence.start

    @property
    def end(self) -> int:
        return self.mark.end - self.sentence.start

    @property
    def head(self) -> str:
        first = self.sentence.masked[:1].lower() + self.sentence.masked[1:]  # "Leaving CLUB", "Joined CLUB"
        return first[max(0, self.start - _WINDOW) : self.start]

    @property
    def tail(self) -> str:
        return self.sentence.masked[self.end : self.end + _WINDOW]

    @property
    def said(self) -> str:
        """Its clause."""
        around = clause(self.sentence.masked, self.start, self.end)
        return self.sentence.masked[around.start : around.end]

    @property
    def opening(self) -> str:
        """Its clause up to it."""
        around = clause(self.sentence.masked, self.start, self.start + 1)
        return self.sentence.masked[around.start : self.start]


@dataclass(frozen=True, slots=True)
class Found:
    """One club with its part and the persons who have it."""

    place: Place
    role: Role
    people: tuple[Person, ...]
    origin: Club | None = None

    @property
    def club(self) -> Club:
        return self.place.club


def stretch(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """From the club before to the club behind, or to where somebody else begins to act."""
    clubs = [
        (mark.start - sentence.start, mark.end - sentence.start)
        for mark in reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE)
    ]
    begin = max((last for _, last in clubs if last <= start), default=0)
    stop = min((first for first, _ in clubs if first >= end), default=len(sentence.text))
    if begin and (note := _NOTE_RE.match(sentence.masked, begin)):  # "CLUB (youth), CLUB"
        begin = note.end()
    elif begin:
        begin = max((found.start() for found in _NEXT_VERB_RE.finditer(sentence.masked, begin, start)), default=begin)
    following = _NEXT_SUBJECT_RE.search(sentence.masked, end, stop)
    return begin, following.start() if following else stop


def questions_before(reading: Reading, sentence: Sentence) -> list[str]:
    pair = reading.pair_of(sentence)
    return [question.text for question in pair.question] if pair else []


def asks_clubs(reading: Reading, sentence: Sentence) -> bool:
    questions = questions_before(reading, sentence)
    if any(NOT_PLAYING_RE.search(question) or ASKS_OTHER_RE.search(question) for question in questions):
        return False
    return any(ASKS_CLUBS_RE.search(question) for question in questions)


def asks_for_one(reading: Reading, sentence: Sentence) -> bool:
    """Whether the question is for the first or the last club, so that the answer is no move."""
    return any(_FOR_ONE_RE.search(question) for question in questions_before(reading, sentence))


def asks_loan(reading: Reading, sentence: Sentence) -> bool:
    questions = questions_before(reading, sentence)
    return bool(questions) and re.search(r"\bloan(?:s|ed)?\b|temporary|borrow|farmed out", questions[-1]) is not None
