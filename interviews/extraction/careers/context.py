"""What careers ask of the text around a sentence: the question it answers, the club named last, the present club."""

import re
from collections.abc import Collection

from interviews.extraction.marks import CLUB, MAYBE, Club, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence


def questions_before(reading: Reading, sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentences of the question that a sentence answers."""
    pair = reading.pair_of(sentence)
    return pair.question if pair and sentence.role == "answer" else ()


def is_asked(reading: Reading, sentence: Sentence, *patterns: re.Pattern[str]) -> bool:
    """Whether the question before holds one of the patterns."""
    asked = questions_before(reading, sentence)
    return any(pattern.search(question.masked) for pattern in patterns for question in asked)


def opens_answer(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is the first of an answer."""
    pair = reading.pair_of(sentence)
    return pair is not None and sentence in pair.answer[:1]


def named_last(reading: Reading, sentence: Sentence, at: int = 0) -> Club | None:
    """The club named last before a place of the sentence, in the same pair of question and answer."""
    pair = reading.pair_of(sentence)
    begin = min(other.start for other in (*pair.question, *pair.answer)) if pair else sentence.start
    clubs = [mark.what for mark in reading.marks_in(begin, sentence.start + at, CLUB + MAYBE)]
    return next((what for what in reversed(clubs) if isinstance(what, Club)), None)


def present_club(reading: Reading, people: Collection[Person]) -> Club | None:
    """The club that the first of these persons plays for now."""
    return next((reading.main_clubs[who] for who in people if who in reading.main_clubs), None)


def group_of(found: re.Match[str], name: str) -> str | None:
    """The group of that name that took part, or its twin in another branch of the pattern ("to", "to2", "to3")."""
    groups = found.groupdict()
    return next((form for form in (name, f"{name}2", f"{name}3") if groups.get(form) is not None), None)
