"""Relations to other persons: "Mein Vorbild ist Jo Brandl", "unser Kapitän Edin Marsic", "unter Trainer
Kaspar Roth".

Each group of types has its own tables; `spoken` reads what one sentence says, `asked` what an answer names.
"""

from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.admiration import find as find_admiration
from interviews.extraction.rules.relation.coaches import find as find_coaches
from interviews.extraction.rules.relation.cues import read_cues
from interviews.extraction.rules.relation.cues_de import GERMAN
from interviews.extraction.rules.relation.cues_en import ENGLISH
from interviews.extraction.rules.relation.fellows import find as find_fellows
from interviews.extraction.rules.relation.rivals import find as find_rivals


def find(reading: Reading) -> Iterator[Proposal]:
    """The proposals of this kind."""
    for part in (find_admiration, find_coaches, find_fellows, find_rivals):
        yield from part(reading)
    yield from read_cues(reading, {"de": GERMAN, "en": ENGLISH})
