"""Kind `club`: "steht im Kasten von Werder Bremen", "Angefangen haben Sie beim Soester SV", both ends of
each move.

A supporter's club, a father's club, an opponent and a town he only lives in are none of his. What tells of a
career is read once, in `careers`; this file says which of it is a fact of this kind.
"""

from collections.abc import Iterator

from interviews.extraction.careers.chronicle import sentences_of
from interviews.extraction.careers.steps import Station
from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading


def find(reading: Reading) -> Iterator[Proposal]:
    """One proposal for each club and level of a person."""
    for station in reading.chronicle.stations:
        yield _proposal(reading, station)


def _proposal(reading: Reading, station: Station) -> Proposal:
    first = station.steps[0]
    sentences = sentences_of(station.steps)
    return reading.propose(
        "club",
        station.who,
        first.sentence,
        {
            "relation": station.relation,
            "from_year": station.since,
            "to_year": station.until,
            "level": station.level,
        },
        rule=first.rule if first.rule.startswith("club.") else f"club.{first.rule.partition('.')[2]}",
        why=first.why,
        at=first.at,
        certainty=station.certainty,
        clubs={"club": station.club},
        also=sentences[1:],
        note=next((step.note for step in station.steps if step.note), ""),
    )
