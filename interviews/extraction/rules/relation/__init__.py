"""Relations to other persons: "Mein Vorbild ist Jo Brandl", "unser Kapitän Edin Marsic", "unter Trainer
Kaspar Roth".

Each group of types has its own tables; `spoken` reads what one sentence says, `asked` what an answer names.
"""

from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.admiration import find as find_admiration
from interviews.extraction.rules.relation.asked import read_topics
from interviews.extraction.rules.relation.coaches import find as find_coaches
from interviews.extraction.rules.relation.cues import read_cues
from interviews.extraction.rules.relation.cues_de import GERMAN
from interviews.extraction.rules.relation.cues_en import ENGLISH
from interviews.extraction.rules.relation.fellows import find as find_fellows
from interviews.extraction.rules.relation.hints import read_hints
from interviews.extraction.rules.relation.hints_de import GERMAN as GERMAN_HINTS
from interviews.extraction.rules.relation.hints_en import ENGLISH as ENGLISH_HINTS
from interviews.extraction.rules.relation.open_topics import OPEN_TOPICS
from interviews.extraction.rules.relation.rivals import find as find_rivals
from interviews.extraction.rules.relation.scenes_de import GERMAN as GERMAN_SCENES
from interviews.extraction.rules.relation.scenes_en import ENGLISH as ENGLISH_SCENES
from interviews.extraction.rules.relation.spoken import read_rows
from interviews.extraction.rules.relation.topics import TOPICS
from interviews.extraction.rules.relation.wide_de import GERMAN as GERMAN_WIDE
from interviews.extraction.rules.relation.wide_en import ENGLISH as ENGLISH_WIDE


def find(reading: Reading) -> Iterator[Proposal]:
    """The proposals of this kind; who is a coach is no team-mate for a guess."""
    found = list(_plain(list(_all(reading))))
    coaches = {proposal.fields["other"] for proposal in found if proposal.fields["type"] == "coach"}
    for proposal in found:
        guess = proposal.certainty == "implied" and proposal.fields["type"] in ("teammate", "rival")
        guess = guess or proposal.fields["type"] == "admired"
        if not guess or proposal.fields["other"] not in coaches:
            yield proposal


def _plain(found: Sequence[Proposal]) -> Iterator[Proposal]:
    """Without the guess that somebody is admired whom the same words surely call a model."""
    for proposal in found:
        if not any(_outdoes(other, proposal) for other in found):
            yield proposal


def _outdoes(sure: Proposal, guess: Proposal) -> bool:
    """Whether of admiration and model, said of one person by the same words, one is a weaker guess than the other."""
    if {sure.fields["type"], guess.fields["type"]} != {"admired", "role_model"}:
        return False
    first, second = sure.quotes[0], guess.quotes[0]
    same = sure.fields["other"] == guess.fields["other"] and first.start < second.end and second.start < first.end
    weaker = guess.fields["type"] == "admired" and guess.certainty == "implied" and sure.certainty == "stated"
    return same and (weaker or guess.rule == "relation.asked_in_short")


def _all(reading: Reading) -> Iterator[Proposal]:
    for part in (find_admiration, find_coaches, find_fellows, find_rivals):
        yield from part(reading)
    yield from read_cues(reading, {"de": GERMAN, "en": ENGLISH})
    yield from read_rows(reading, {"de": GERMAN_SCENES, "en": ENGLISH_SCENES})
    yield from read_topics(reading, TOPICS)
    yield from read_topics(reading, OPEN_TOPICS)
    yield from read_hints(reading, {"de": GERMAN_HINTS, "en": ENGLISH_HINTS})
    yield from read_hints(reading, {"de": GERMAN_WIDE, "en": ENGLISH_WIDE}, leads=True)
