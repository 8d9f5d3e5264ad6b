"""How a relation said in one sentence becomes a proposal: one row of a table for each way of saying it.

A row's pattern names the other person in its group `who`; a row without one means the companion of a "wir":
the person named last before. In: a reading and rows. Out: proposals about the interviewee. Nothing here knows
a type of relation.
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import HE, HIS, KIN, ME, PERSON, SELF, WE, Person
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.tables import Row
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

# "… seinen Mitspieler Ruben": a topic in place of a question speaks of the interviewee in the third person
_TOPIC_RE = re.compile(r"\s*(?:…|\.\.\.)")
_FEW = 2  # sentences that "wir" looks back


def read_sentences(reading: Reading, rows: Sequence[Row]) -> Iterator[Proposal]:
    """What the rows find in what is said."""
    for sentence in reading.sentences:
        if sentence.stands:
            for way in rows:
                for found in way.pattern.finditer(sentence.masked.replace("\u00a0", " ")):
                    if holds(reading, sentence, way, found):
                        yield from _proposals(reading, sentence, way, found)


def holds(reading: Reading, sentence: Sentence, row: Row, found: re.Match[str]) -> bool:
    """Whether a match says what its row means: of the interviewee, undenied, in the right context."""
    if HIS in (found.groupdict().get("own") or "") and sentence.role != "lead" and not _TOPIC_RE.match(sentence.text):
        return False
    if row.claims and (reading.negated(sentence, *found.span()) or reading.doubtful(sentence, *found.span())):
        return False
    if row.context and not row.context.search(_around(reading, sentence)):
        return False
    return not row.by_self or acts_self(reading, sentence, *found.span())


def _around(reading: Reading, sentence: Sentence) -> str:
    pair = reading.pair_of(sentence)
    return " ".join(other.masked for other in (*pair.question, *pair.answer)) if pair else sentence.masked


def _proposals(reading: Reading, sentence: Sentence, row: Row, found: re.Match[str]) -> Iterator[Proposal]:
    groups = {name: said for name, said in found.groupdict().items() if name != "own"}
    if groups:
        others = [who for name, said in groups.items() if said for who in persons(reading, sentence, *found.span(name))]
    else:
        others = list(companions(reading, sentence, found.start()))
    yield from relate(reading, sentence, others, row, found.span())


def relate(
    reading: Reading, sentence: Sentence, others: list[Person], row: Row, at: tuple[int, int]
) -> Iterator[Proposal]:
    """The proposals that a row's types hold between the sentence's interviewees and others."""
    for player in sentence.selves:
        for other in others:
            if other.name and other != player:
                for kind in row.tie.types:
                    yield reading.propose(
                        "relation",
                        player,
                        sentence,
                        {"other": other.name, "type": kind},
                        rule=f"relation.{row.tie.rule}",
                        why=row.tie.why,
                        at=at,
                        certainty=row.certainty,
                    )


def persons(reading: Reading, sentence: Sentence, start: int, end: int) -> Iterator[Person]:
    """The persons named, or meant by "er", in sentence.masked[start:end]."""
    for mark in reading.marks_in(sentence.start + start, sentence.start + end, PERSON + HE):
        if mark.person:
            yield mark.person


def companions(reading: Reading, sentence: Sentence, at: int) -> Iterator[Person]:
    """Whom "wir" at an offset of the sentence means beside the speaker: before it, behind it, or the
    sentences before.
    """
    here = [p for p in persons(reading, sentence, 0, at) if p not in sentence.selves]
    behind = [p for p in persons(reading, sentence, at, len(sentence.masked)) if p not in sentence.selves]
    if here or behind:
        yield (here[-1:] or behind)[0]
        return
    before = reading.before(sentence)
    for _ in range(_FEW):
        if before is None:
            break
        if earlier := [p for p in persons(reading, before, 0, len(before.masked)) if p not in sentence.selves]:
            yield earlier[-1]
            return
        before = reading.before(before)
    pair = reading.pair_of(sentence)
    if sentence.role == "answer" and pair and before is None:
        asked = [p for other in pair.question for p in persons(reading, other, 0, len(other.masked))]
        yield from [p for p in asked if p not in sentence.selves][-1:]


def acts_self(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the interviewee does what stands at an offset: "ich" or nobody nearest before, in the clause
    or sentence.

    "Mein Vater war immer ein großer Kahn-Fan" is about the father, "In der Kurve stand ich und war Kahn-
    Fan" is not.
    """
    marks = [
        mark
        for mark in reading.marks_in(sentence.start, sentence.end, SELF + ME + WE + HE + KIN + PERSON)
        if not start <= mark.start - sentence.start < end or mark.sign in (SELF, ME)
    ]
    around = clause(sentence.masked, start, end)
    inside = [m for m in marks if start <= m.start - sentence.start < end]
    near = [m for m in marks if around.start <= m.start - sentence.start < start]
    earlier = [m for m in marks if m.start - sentence.start < start]
    later = [m for m in marks if end <= m.start - sentence.start < around.end]
    nearest = inside[:1] or near[-1:] or earlier[-1:] or later[:1]
    return not nearest or nearest[0].sign in (SELF, ME, WE) or nearest[0].person in sentence.selves
