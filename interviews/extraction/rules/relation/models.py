"""Praise that goes on: " … hat eine enorme Qualität. Edin Marsic übrigens auch!"."""

from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.spoken import persons, relate
from interviews.extraction.rules.relation.tables import Row, compile_row
from interviews.extraction.rules.relation.ties import PRAISED_TOO

_TOO = Row(
    compile_row(r"(?:Und )?(?P<who>PEOPLE) (?:[a-zäöüß]+ )?auch[.!]|(?:Und )?[Aa]uch (?P<whom>PEOPLE)[.!]"),
    PRAISED_TOO,
    "implied",
)


def read_praised_too(reading: Reading, praises: Sequence[Proposal]) -> Iterator[Proposal]:
    """Who is praised by an "auch" behind a sentence that praises another."""
    praised = {quote.start for praise in praises if praise.fields["type"] == "admired" for quote in praise.quotes}
    for sentence in reading.sentences:
        before = reading.before(sentence)
        found = _TOO.pattern.match(sentence.masked)
        if found and before and before.start in praised:
            group = "who" if found["who"] else "whom"
            others = list(persons(reading, sentence, *found.span(group)))
            yield from relate(reading, sentence, others, _TOO, found.span())
