"""A sentence with its cues for positions laid over it, and how a proposal is made from one of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import Person
from interviews.extraction.reading import Reading
from interviews.extraction.rules.position.words import Cue, cues, shown
from interviews.extraction.spoken import Sentence


@dataclass(frozen=True, slots=True)
class View:
    """A sentence, its cues, and its masked text with every cue replaced by a sign."""

    sentence: Sentence
    cues: tuple[Cue, ...]
    text: str

    def value(self, found: re.Match[str], group: str = "pos") -> str:
        """The group of positions that a group of a match in `text` covers."""
        at = found.start(group)
        return next(cue.value for cue in self.cues if cue.start <= at < cue.end)


def show(sentence: Sentence, language: str) -> View:
    """The view of a sentence."""
    found = cues(sentence.masked, language)
    return View(sentence, tuple(found), shown(sentence.masked, found))


def proposals(
    reading: Reading,
    sentence: Sentence,
    people: Iterable[Person | None],
    value: str,
    at: tuple[int, int],
    rule: str,
    why: str,
    certainty: Certainty = "stated",
    also: tuple[Sentence, ...] = (),
) -> Iterator[Proposal]:
    """The position of each person; of a name that is a position itself, none."""
    for person in people:
        if person is None or (person.name and cues(person.name, reading.language)):
            continue  # nobody, or a word for a position that stood where a name might
        yield reading.propose(
            "position",
            person,
            sentence,
            {"value": value},
            rule=f"position.{rule}",
            why=why,
            at=at,
            certainty=certainty,
            also=also,
        )
