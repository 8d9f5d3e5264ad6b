"""How a relation said in one sentence becomes a proposal: one row of a table for each way of saying it.

A row's pattern names the other person in its group `who`; a row without one means the companion of a "wir":
the person named last before. In: a reading and rows. Out: proposals about the interviewee. Nothing here knows
a type of relation.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, HIS, KIN, ME, PERSON, SELF, WE, Kin, Mark, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

# Words of a relation's pattern, beside those of `marks`.
_WORDS: Mapping[str, str] = {
    # "Nick Woltemade oder Eren Dinkci": a name, or several in a row
    "PEOPLE": r"PERSON(?:(?:,|,? und|,? oder|,? sowie|,? and|,? or)(?: auch| später| vor allem|"
    r" natürlich| also)? PERSON){0,3}",
    # up to three words that name nobody
    "GAP": r"(?:[^\s,.;:!?\ue002\ue006-\ue00d]{1,24} ){0,3}",
    # a stretch of the sentence; NEAR: one that names no other actor
    "FAR": r"[^.!?;]{0,60}?",
    "NEAR": r"[^.!?;\ue002\ue006\ue00b\ue00d]{0,60}?",
    # the other: "Romana Stix", in the south "die Romana Stix"
    "WHO": r"(?:der |die |den |dem |der kleine |[Bb]ig |wee )?(?P<who>PEOPLE)",
    # "mein Vorbild"; in a lead or a topic "sein Vorbild"
    "OWN": r"(?P<own>MY|HIS)",
}
_WORDS_RE = re.compile("|".join(_WORDS))
# "… seinen Mitspieler Ruben": a topic in place of a question speaks of the interviewee in the third person
_TOPIC_RE = re.compile(r"\s*(?:…|\.\.\.)")
_FEW = 2  # sentences that "wir" looks back


@dataclass(frozen=True, slots=True)
class Row:
    """One way of saying a relation. `claims`: it has a verb that may be denied or supposed ("war mein
    Idol").
    """

    pattern: re.Pattern[str]
    types: tuple[str, ...]
    rule: str
    why: str
    certainty: Certainty = "stated"
    claims: bool = True
    by_self: bool = False  # who does it stands outside the pattern: it must be the interviewee
    context: re.Pattern[str] | None = None  # what the pair of question and answer must speak of


def compile_row(source: str) -> re.Pattern[str]:
    """A pattern of a row: as `compile_pattern`, with the words above."""
    return compile_pattern(_WORDS_RE.sub(lambda found: _WORDS[found.group()], source.replace("WHO", _WORDS["WHO"])))


def row(
    source: str,
    types: tuple[str, ...],
    rule: str,
    why: str,
    *,
    certainty: Certainty = "stated",
    claims: bool = True,
    by_self: bool = False,
    context: re.Pattern[str] | None = None,
) -> Row:
    """A row from the source of its pattern."""
    return Row(compile_row(source), types, rule, why, certainty, claims, by_self, context)


def hint(source: str, types: tuple[str, ...], rule: str, why: str, *, context: re.Pattern[str] | None = None) -> Row:
    """A row of words that only suggest what they are to each other, and that a mere question does not settle."""
    return row(source, types, rule, why, certainty="implied", claims=False, context=context)


def read_rows(reading: Reading, rows: Mapping[str, tuple[Row, ...]]) -> Iterator[Proposal]:
    """What the rows of the text's language find."""
    for sentence in reading.sentences:
        if sentence.stands:
            for way in rows.get(reading.language, ()):
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
                for kind in row.types:
                    yield reading.propose(
                        "relation",
                        player,
                        sentence,
                        {"other": other.name, "type": kind},
                        rule=f"relation.{row.rule}",
                        why=row.why,
                        at=at,
                        certainty=row.certainty,
                    )


def persons(reading: Reading, sentence: Sentence, start: int, end: int) -> Iterator[Person]:
    """The persons named, or meant by "er", in sentence.masked[start:end]."""
    for mark in reading.marks_in(sentence.start + start, sentence.start + end, PERSON + HE):
        person = _person(mark)
        if person:
            yield person


def _person(mark: Mark) -> Person | None:
    what = mark.what.person if isinstance(mark.what, Kin) else mark.what
    return what if isinstance(what, Person) else None


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
    return not nearest or nearest[0].sign in (SELF, ME, WE) or _person(nearest[0]) in sentence.selves
