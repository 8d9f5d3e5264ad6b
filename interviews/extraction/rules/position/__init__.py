"""Position as one of four groups: "der Angreifer des CLUB", "Ich bin Innenverteidiger", "Auf der Acht."

Every word for a position is a cue; a cue becomes a proposal where something ties it to a person: a name beside it,
a verb of being or playing, a lead about one player, or a fragment right behind the name. Not read: positions of
one's childhood, stopgaps ("ausgeholfen"), denials, and titles of coaches ("Torwarttrainer").
"""

from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.position.asked import in_pair
from interviews.extraction.rules.position.fragments import in_fragment
from interviews.extraction.rules.position.rivals import in_same_place
from interviews.extraction.rules.position.said import in_lead, in_sentence
from interviews.extraction.rules.position.shown import show


def find(reading: Reading) -> Iterator[Proposal]:
    """Positions of the interviewees and of others, one proposal a place that says so."""
    found = list(_told(reading))
    yield from found
    yield from in_same_place(reading, found)


def _told(reading: Reading) -> Iterator[Proposal]:
    for sentence in reading.sentences:
        view = show(sentence, reading.language)
        if sentence.stands and view.cues:
            yield from in_sentence(reading, view)
            yield from in_fragment(reading, view)
        if sentence.role == "lead":
            yield from in_lead(reading, view)
    for pair in reading.pairs:
        yield from in_pair(reading, pair)
