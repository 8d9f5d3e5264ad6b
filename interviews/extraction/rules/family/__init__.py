"""Family: relatives with their name, people or occupation: "Mein Vater Samuel ist Ghanaer", "Er ist Tennislehrer".

Brothers, sisters, children and partners count also without such a detail, parents and grandparents only with one. The
relative has to be the player's own: behind "mein", "Ihre", "unser", or "Papa" by itself.
"""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.marks import HIS, KIN, MY, OUR, Kin, Mark, Person
from interviews.extraction.occupations import occupation
from interviews.extraction.reading import Reading
from interviews.extraction.rules.family.words import (
    ALWAYS,
    AND_RE,
    ANSWER_RE,
    BORN_TO_RE,
    BOTH,
    CALLED,
    CALLED_RE,
    CHILD_OF_RE,
    CHILDREN,
    COUNTED_RE,
    DOES_RES,
    ELDERS,
    ELLIPTIC_RE,
    FAMILY_ASKED_RE,
    HAVE_RE,
    JAPANESE_NAME_RE,
    NAME_ANSWER_RE,
    NAME_FIRST_RE,
    NATIONAL_RE,
    NO_PREDICATE_RE,
    NOT_REAL_RE,
    OF_ANOTHER_RE,
    OWNER_RE,
    PARENT,
    PEOPLE_RES,
    TWINS_RE,
    UNBORN_RE,
    WORK_RES,
    WORKED_AS_RE,
)
from interviews.extraction.spoken import Pair, Sentence
from players.names import key


def find(reading: Reading) -> Iterator[Proposal]:
    """Relatives of the interviewees, one proposal for each detail and one for the bare fact."""
    named = _relatives_by_person(reading)
    for sentence in reading.sentences:
        if sentence.stands:
            yield from _mentioned(reading, sentence)
            yield from _counted(reading, sentence)
            yield from _national(reading, sentence)
            yield from _people(reading, sentence, named)
            yield from _work(reading, sentence, named)
            yield from _work_done(reading, sentence, named)
    for pair in reading.pairs:
        yield from _name_answered(reading, pair)
    yield from _between(reading)


def _relatives_by_person(reading: Reading) -> dict[Person, Kin]:
    """ "Wim" of "Mein Vater Wim", so that "er" said of Wim is the father."""
    return {
        mark.what.person: mark.what
        for mark in reading.marks
        if mark.sign == KIN
        and isinstance(mark.what, Kin)
        and mark.what.person
        and mark.what.person not in reading.interviewees
    }


def _whose(reading: Reading, sentence: Sentence, mark: Mark) -> tuple[Person, ...]:
    """Whose relative a mark is: the speaker's, both interviewees' ("unser"), or nobody's we know."""
    at = mark.start - sentence.start
    before, after = sentence.masked[max(0, at - 44) : at], sentence.masked[mark.end - sentence.start :]
    if NOT_REAL_RE.search(before) or OF_ANOTHER_RE.match(after):
        return ()
    owner = OWNER_RE.search(before)
    if owner:
        return _owners(reading, sentence, owner["owner"][0])
    if sentence.role != "lead" and AND_RE.search(before):
        return sentence.selves
    called = reading.text[mark.start : mark.end] in CALLED
    return sentence.selves if called and sentence.role in ("question", "answer") else ()


def _owners(reading: Reading, sentence: Sentence, sign: str) -> tuple[Person, ...]:
    if sign == MY:
        return sentence.selves
    if sign == OUR:
        return reading.interviewees if sentence.role == "answer" else ()
    relatives = _relatives_by_person(reading)
    others = (person for person in reading.people_in(sentence) if person not in relatives)
    alone = len(reading.interviewees) == 1 and all(person in reading.interviewees for person in others)
    return reading.interviewees if sign == HIS and alone and sentence.role == "lead" else ()


def _relative(
    reading: Reading, sentence: Sentence, found: re.Match[str], named: Mapping[Person, Kin], group: str = "who"
) -> tuple[Kin, tuple[Person, ...]] | None:
    """The relative that "who" of a match means, and whose it is."""
    mark = reading.mark_at(sentence.start + found.start(group))
    what = mark.what if mark else None
    if mark and isinstance(what, Kin):
        owners = _whose(reading, sentence, mark) if mark.sign == KIN else sentence.selves
        return (what, owners) if (owners and sentence.role != "lead") or (mark.sign == KIN and owners) else None
    if isinstance(what, Person) and what in named and sentence.role != "lead":
        return named[what], sentence.selves
    return None


def _mentioned(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """The bare relative, and his name."""
    for mark in reading.marks_in(sentence.start, sentence.end, KIN):
        what = mark.what
        if not isinstance(what, Kin) or not (owners := _whose(reading, sentence, mark)):
            continue
        at = (mark.start - sentence.start, mark.end - sentence.start)
        name = what.person.name if what.person and what.person not in reading.interviewees else None
        name = None if name and occupation(name, reading.language) and " " not in name else name
        if reading.language == "ja":
            name = _japanese_name(reading, sentence, at[0])
        if name or (what.relation in ALWAYS and not UNBORN_RE.search(sentence.text)):
            yield from _proposals(reading, sentence, what.relation, owners, name, at, "named" if name else "mentioned")


def _counted(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Ich habe zwei Schwestern und einen Bruder", and what "Unsere Tochter heißt …" names."""
    answers = sentence.role == "answer" and reading.before(sentence) is None and _family_asked(reading, sentence)
    pattern = COUNTED_RE if HAVE_RE.search(sentence.masked) else ANSWER_RE if answers else None
    for found in pattern.finditer(sentence.masked) if pattern else ():
        kin = reading.kin(sentence, found, "who")
        relation = kin.relation if kin else CHILDREN.get(found["who"], "")
        if (
            relation in ALWAYS
            and not reading.negated(sentence, *found.span())
            and not reading.doubtful(sentence, *found.span())
        ):
            yield from _proposals(reading, sentence, relation, sentence.selves, None, found.span(), "counted")
    for found in (*CALLED_RE.finditer(sentence.masked), *NAME_FIRST_RE.finditer(sentence.masked)):
        mark = reading.mark_at(sentence.start + found.start("who"))
        owners = _whose(reading, sentence, mark) if mark else ()
        kin = reading.kin(sentence, found, "who")
        name = sentence.text[slice(*found.span("name"))]
        sure = "heißt" in found.group() or "called" in found.group() or " " in name or key(name) in FIRST_NAMES
        if owners and kin and sure:
            yield from _proposals(reading, sentence, kin.relation, owners, name, found.span(), "called")


def _family_asked(reading: Reading, sentence: Sentence) -> bool:
    pair = reading.pair_of(sentence)
    return pair is not None and any(FAMILY_ASKED_RE.search(question.masked) for question in pair.question)


def _national(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Ihr ghanaischer Vater"; in a lead "Sohn eines Ghanaers und einer Deutschen"."""
    for found in NATIONAL_RE.finditer(sentence.masked):
        nation, kin = reading.nation(sentence, found, "what"), reading.kin(sentence, found, "who")
        sign = found["owner"][0]
        owners = _owners(reading, sentence, sign) if sign in (MY, OUR, HIS) else ()
        if not owners and sign not in (MY, OUR, HIS) and BORN_TO_RE.search(sentence.masked):
            owners = _owners(reading, sentence, HIS)
        if nation and kin and owners:
            yield from _proposals(reading, sentence, kin.relation, owners, nation.name, found.span(), "national")
    for found in CHILD_OF_RE.finditer(sentence.masked):
        for article, group in (("one", "what"), ("two", "what2")):
            nation = reading.nation(sentence, found, group)
            if nation:
                owners = _owners(reading, sentence, HIS)
                yield from _proposals(
                    reading, sentence, PARENT[found[article]], owners, nation.name, found.span(), "child_of"
                )


def _japanese_name(reading: Reading, sentence: Sentence, at: int) -> str | None:
    found = JAPANESE_NAME_RE.match(sentence.masked, at)
    person = reading.person(sentence, found, "name") if found else None
    return person.name if person else None


def _people(reading: Reading, sentence: Sentence, named: Mapping[Person, Kin]) -> Iterator[Proposal]:
    for pattern in PEOPLE_RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            nation = reading.nation(sentence, found, "what")
            relative = _relative(reading, sentence, found, named)
            if nation and relative and not reading.negated(sentence, *found.span()):
                kin, owners = relative
                for relation in (kin.relation, *_joined(reading, sentence, found)):
                    yield from _proposals(reading, sentence, relation, owners, nation.name, found.span(), "from")


def _joined(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[str]:
    """The first of "Mum and Dad are both from Nigeria"."""
    before = AND_RE.search(sentence.masked[: found.start("who")])
    mark = reading.mark_at(sentence.start + before.start()) if before else None
    if mark and isinstance(mark.what, Kin):
        yield mark.what.relation


def _work(reading: Reading, sentence: Sentence, named: Mapping[Person, Kin]) -> Iterator[Proposal]:
    language = reading.language
    for found in DOES_RES[language].finditer(sentence.masked) if language in DOES_RES else ():
        trade = _trade(found["what"], sentence.text[slice(*found.span("what"))], language)
        relative = _relative(reading, sentence, found, named)
        if trade and relative:
            kin, owners = relative
            yield from _proposals(reading, sentence, kin.relation, owners, trade, found.span(), "occupation")
    for found in WORKED_AS_RE.finditer(sentence.masked):
        which = next(number for number in ("", "2", "3") if found[f"who{number}"])
        trade = occupation(found[f"what{which}"], language)
        relative = _relative(reading, sentence, found, named, f"who{which}")
        if trade and relative:
            kin, owners = relative
            yield from _proposals(reading, sentence, kin.relation, owners, trade, found.span(), "worked_as")
    for found in ELLIPTIC_RE.finditer(sentence.masked):
        trade = occupation(sentence.text[slice(*found.span("what"))], language)
        relative = _relative(reading, sentence, found, named)
        if trade and relative:
            kin, owners = relative
            yield from _proposals(reading, sentence, kin.relation, owners, trade, found.span(), "elliptic", "implied")


def _work_done(reading: Reading, sentence: Sentence, named: Mapping[Person, Kin]) -> Iterator[Proposal]:
    """What a verb says of a trade: "fährt Taxi"; that he played says something of elders only."""
    for trade, pattern in WORK_RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            relative = _relative(reading, sentence, found, named)
            if relative is None or reading.negated(sentence, *found.span()):
                continue
            kin, owners = relative
            if trade != "footballer" or kin.relation in ELDERS:
                yield from _proposals(reading, sentence, kin.relation, owners, trade, found.span(), "work", "implied")


def _trade(masked: str, words: str, language: str) -> str | None:
    """The occupation in what follows the verb, unless a word before it makes it somebody else's."""
    block = NO_PREDICATE_RE.search(masked)
    return occupation(words[: block.start()] if block else words, language)


def _name_answered(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Du hast eine Zwillingsschwester." – "Ja, Marie." """
    if not (pair.question and pair.answer):
        return
    question, answer = pair.question[-1], pair.answer[0]
    kin = [mark.what for mark in reading.marks_in(question.start, question.end, KIN) if isinstance(mark.what, Kin)]
    found = NAME_ANSWER_RE.match(answer.masked)
    said = answer.text[slice(*found.span("name"))] if found else ""
    named = reading.mark_at(answer.start + found.start("name")) if found else None
    known = (named is not None and named.what not in reading.interviewees) or key(said) in FIRST_NAMES
    if known and len(kin) == 1 and not kin[0].person and kin[0].relation in ALWAYS and HAVE_RE.search(question.masked):
        yield from _proposals(reading, answer, kin[0].relation, answer.selves, said, (0, 1), "name_answered", "implied")


def _between(reading: Reading) -> Iterator[Proposal]:
    """Two interviewees of one surname, called twins or brothers: each is the other's."""
    if len(reading.interviewees) != 2:
        return
    one, other = reading.interviewees
    if not (one.name and other.name and one.name.split()[-1] == other.name.split()[-1]):
        return
    kin = next(
        (
            m.what.relation
            for m in reading.marks
            if isinstance(m.what, Kin) and m.what.relation in ("brother", "sister") and not m.what.person
        ),
        None,
    )
    told = next((sentence for sentence in reading.sentences if TWINS_RE.search(sentence.text)), None)
    if kin and told:
        for who, whose in ((one, other), (other, one)):
            yield from _proposals(reading, told, kin, (who,), whose.name, (0, 1), "between", "implied")


def _proposals(
    reading: Reading,
    sentence: Sentence,
    relation: str,
    owners: tuple[Person, ...],
    detail: str | None,
    at: tuple[int, int],
    rule: str,
    certainty: Certainty = "stated",
) -> Iterator[Proposal]:
    """One proposal for each owner; of "Eltern" one for each parent."""
    for owner in owners:
        for one in BOTH.get(relation, (relation,)):
            yield reading.propose(
                "family", owner, sentence, {"relation": one, "detail": detail}, at=at, rule=f"family.{rule}",
                certainty="implied" if reading.language == "ja" else certainty,
                why=f"a relative of the player: {relation}",
            )  # fmt: skip
