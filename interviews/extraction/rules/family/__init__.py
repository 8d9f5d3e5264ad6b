"""Family: relatives with their name, people or occupation: "Mein Vater Samuel ist Ghanaer", "Er ist Tennislehrer".

Brothers, sisters, children and partners count also without such a detail, parents and grandparents only with one. The
relative has to be the player's own: behind "mein", "Ihre", "unser", or "Papa" by itself (`whose`). Details are found by
their own words (`words`, `work_de`, `work_en`), and then asked of whom the clause speaks.
"""

from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.family.countries import countries
from interviews.extraction.rules.family.members import between, counted, mentioned
from interviews.extraction.rules.family.names import names
from interviews.extraction.rules.family.trades import trades
from interviews.extraction.rules.family.whose import Family


def find(reading: Reading) -> Iterator[Proposal]:
    """Relatives of the interviewees, one proposal for each detail and one for the bare fact."""
    family = Family(reading)
    for sentence in reading.sentences:
        if sentence.stands:
            yield from mentioned(family, sentence)
            yield from counted(family, sentence)
            yield from names(family, sentence)
            yield from countries(family, sentence)
            yield from trades(family, sentence)
    yield from between(reading)
