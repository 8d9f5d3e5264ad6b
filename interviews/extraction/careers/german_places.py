"""A club's name in a German sentence: its clause, the words around it and what governs it."""

import re
from dataclasses import dataclass

from interviews.extraction.careers import german_words as words
from interviews.extraction.careers.context import is_asked, opens_answer
from interviews.extraction.careers.german_governors import NEXT_OF_ROW, THEN, governor
from interviews.extraction.marks import CLUB, Club, Mark
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

_BEFORE = 110  # characters before a club's name that may govern it


@dataclass(frozen=True, slots=True)
class Place:
    """A club's name in its sentence."""

    reading: Reading
    sentence: Sentence
    club: Club
    sure: bool  # surely a club, not a town
    start: int
    end: int
    said: str  # its clause
    before: str
    after: str
    governor: str
    in_row: bool = False  # "CLUB und CLUB": governed as the one before

    @property
    def at(self) -> tuple[int, int]:
        return self.start, self.end

    @property
    def known(self) -> bool:
        """Whether the text elsewhere surely speaks of this club."""
        if self.sure or any(mark.what == self.club and mark.sign == CLUB for mark in self.reading.marks):
            return True
        return self._is_in_list or words.OF_TRANSFERS.search(self.said) is not None

    @property
    def _is_in_list(self) -> bool:
        """Whether a town stands for its club beside sure clubs: "Zuerst CLUB, dann mit 14 nach MAYBE" """
        beside = self.reading.clubs_in(self.sentence)
        return bool(beside) and (THEN.search(self.before) or words.OPENS_NEXT.match(self.said)) is not None

    @property
    def verbless(self) -> bool:
        """Whether its clause is a fragment."""
        return not words.VERB.search(self.said)

    @property
    def opens_answer(self) -> bool:
        return opens_answer(self.reading, self.sentence)

    def is_asked(self, *patterns: re.Pattern[str]) -> bool:
        """Whether the question before asks for it."""
        return is_asked(self.reading, self.sentence, *patterns)


def place_of(reading: Reading, sentence: Sentence, mark: Mark, club: Club, last: tuple[Mark, str] | None) -> Place:
    start, end = mark.start - sentence.start, mark.end - sentence.start
    around = clause(sentence.masked, start, end)
    before, after = sentence.masked[max(0, start - _BEFORE) : start], sentence.masked[end : end + 60]
    governs = governor(before, after)
    between = sentence.masked[last[0].end - sentence.start : start] if last else ""
    in_row = governs == "" and NEXT_OF_ROW.match(between) is not None
    in_row = in_row and not (between == ", " and words.VERB.match(after.lstrip()))
    governs = last[1] if in_row and last else governs
    said = sentence.masked[around.start : around.end]
    return Place(reading, sentence, club, mark.sign == CLUB, start, end, said, before, after, governs, in_row)
