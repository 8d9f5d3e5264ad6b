"""That there is a relative at all: "mein Bruder", "zwei Schwestern", two interviewees who are brothers."""

from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import Kin
from interviews.extraction.occupations import occupation
from interviews.extraction.reading import Reading
from interviews.extraction.rules.family.proposing import for_owner, propose
from interviews.extraction.rules.family.whose import Family
from interviews.extraction.rules.family.words import (
    ALWAYS,
    ANSWER_MORE_RE,
    ANSWER_RE,
    BOTH,
    CHILDREN,
    COUNTED_NAME_RE,
    COUNTED_RE,
    FAMILY_ASKED_RE,
    HAVE_RE,
    HE_HAS_RE,
    OTHERS_CHILDREN_RE,
    PARENT_OF_RE,
    TWINS_RE,
    UNBORN_RE,
)
from interviews.extraction.spoken import Sentence


def mentioned(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """The bare relative, and his name."""
    reading = family.reading
    for mark, relative in family.in_sentence(sentence):
        at = (mark.start - sentence.start, mark.end - sentence.start)
        name = relative.person.name if relative.person else None
        name = None if name and occupation(name, reading.language) and " " not in name else name
        name = None if relative.relation in BOTH or relative.relation == "siblings" else name
        twin = relative.relation == "twin" and sentence.masked[at[1] : at[1] + 2].strip() != ""
        bare = relative.relation in ALWAYS and relative.sure and not UNBORN_RE.search(sentence.text) and not twin
        if name or bare:
            yield from propose(family, sentence, [relative], name, at, "named" if name else "mentioned")


def counted(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Ich habe zwei Schwestern und einen Bruder", "a father of two"."""
    reading = family.reading
    if OTHERS_CHILDREN_RE.search(sentence.masked):
        return
    answers = sentence.role == "answer" and _family_asked(family, sentence)
    lead = sentence.role == "lead" and HE_HAS_RE.search(sentence.masked) and family.alone(sentence)
    have = lead if sentence.role == "lead" else HAVE_RE.search(sentence.masked)
    patterns = (COUNTED_RE,) if have else (ANSWER_RE, ANSWER_MORE_RE) if answers else ()
    for pattern in patterns:
        for found in pattern.finditer(sentence.masked):
            kin = reading.kin(sentence, found, "who")
            relation = kin.relation if kin else CHILDREN.get(found["who"], "")
            doubted = reading.negated(sentence, *found.span()) or reading.doubtful(sentence, *found.span())
            if relation in ALWAYS and not doubted:
                named = None if kin else COUNTED_NAME_RE.match(sentence.masked[found.end("who") :])
                name = sentence.text[found.end("who") :][slice(*named.span("name"))] if named else None
                for owner in reading.interviewees if sentence.role == "lead" else sentence.selves:
                    yield from for_owner(family, sentence, relation, owner, name, found.span(), "counted")
    for found in PARENT_OF_RE.finditer(sentence.masked) if sentence.role == "lead" and family.alone(sentence) else ():
        for owner in reading.interviewees:
            yield from for_owner(family, sentence, "child", owner, None, found.span(), "parent_of", "implied")


def _family_asked(family: Family, sentence: Sentence) -> bool:
    pair = family.reading.pair_of(sentence)
    early = pair is not None and sentence in pair.answer[:2]
    return early and pair is not None and any(FAMILY_ASKED_RE.search(question.masked) for question in pair.question)


def between(reading: Reading) -> Iterator[Proposal]:
    """Two interviewees of one surname, called twins or brothers: each is the other's."""
    if len(reading.interviewees) != 2:
        return
    one, other = reading.interviewees
    if not (one.name and other.name and one.name.split()[-1] == other.name.split()[-1]):
        return
    kin = next(
        (
            mark.what.relation
            for mark in reading.marks
            if isinstance(mark.what, Kin) and mark.what.relation in ("brother", "sister") and not mark.what.person
        ),
        None,
    )
    told = next((sentence for sentence in reading.sentences if TWINS_RE.search(sentence.text)), None)
    family = Family(reading)
    if kin and told:
        for who, whose in ((one, other), (other, one)):
            yield from for_owner(family, told, kin, who, whose.name, (0, 1), "between", "implied")
