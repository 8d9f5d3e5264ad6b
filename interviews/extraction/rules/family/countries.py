"""The countries that relatives come from: "ist Japanerin", "came over from Ghana", "Sohn eines Polen"."""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import (
    DEMONYM,
    HE,
    HIS,
    KIN,
    MY,
    NATION,
    NATIONAL,
    OUR,
    PERSON,
    SELF,
    Nation,
    compile_pattern,
)
from interviews.extraction.occupations import occupation
from interviews.extraction.rules.family.proposing import for_owner, propose
from interviews.extraction.rules.family.whose import Family, Relative
from interviews.extraction.rules.family.words import (
    BORN_TO_RE,
    CHILD_OF_EN_RE,
    CHILD_OF_RE,
    FROM_DE_RE,
    NATION_ANSWER_RE,
    NATIONAL_RE,
    NATIONS,
    PARENT,
    THERE_RE,
    THROUGH_RE,
    WOMENS,
)
from interviews.extraction.spoken import Sentence

# a noun right before "aus Ghana": "Pakete aus Ghana"
_NOUN_BEFORE_RE = re.compile(r"(?<![\w-])[A-ZÄÖÜ][\wäöüß-]+ $")
_MINE_RE = re.compile(
    r"hab|hast|have|['’]ve|had|hatte|mit|with|durch|through|über|dank|via|born|aufgewachsen|Kind|Sohn|Tochter"
)
_OPENS_RE = compile_pattern(r"^\W{0,2}(?:NATIONAL|DEMONYM) KIN")
_MOVED_RE = re.compile(
    r"(?<!\w)(?:kam|kamen|kommt|kommen|gekommen|stammt|stammen|eingewandert|geflohen|geflüchtet|gezogen|"
    r"ausgewandert)(?!\w)"
)


def countries(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """Every country that a sentence gives a relative."""
    yield from _told(family, sentence)
    yield from _there(family, sentence)
    yield from _through(family, sentence)
    yield from _national(family, sentence)
    yield from _child_of(family, sentence)
    yield from _child_of_english(family, sentence)
    yield from _answered(family, sentence)


def _told(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    reading = family.reading
    for pattern in NATIONS.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            nation = reading.nation(sentence, found, "what")
            before = sentence.masked[: found.start()]
            moved = _MOVED_RE.search(sentence.masked)
            if nation is None or (pattern is FROM_DE_RE and not moved and _NOUN_BEFORE_RE.search(before)):
                continue
            if not reading.negated(sentence, *found.span()):
                yield from propose(family, sentence, _whom(family, sentence, found), nation.name, found.span(), "from")


def _whom(family: Family, sentence: Sentence, found: re.Match[str]) -> list[Relative]:
    """Of whom a match speaks: of "who" in it, else of the one who acts before."""
    if found.groupdict().get("who"):
        mark = family.reading.mark_at(sentence.start + found.start("who"))
        relative = family.at(sentence, mark)
        return [relative] if relative else []
    return family.spoken_of(sentence, *found.span())


def _there(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Meine Oma kam von dort": from the country named last in the same pair."""
    pair = family.reading.pair_of(sentence)
    for found in THERE_RE.finditer(sentence.masked) if pair else ():
        begin = pair.question[0].start if pair and pair.question else sentence.start
        named = [
            mark.what
            for mark in family.reading.marks_in(begin, sentence.start + found.start(), NATION + DEMONYM + NATIONAL)
            if isinstance(mark.what, Nation)
        ]
        relatives = family.spoken_of(sentence, *found.span())
        if named and relatives:
            yield from propose(family, sentence, relatives, named[-1].name, found.span(), "from_there", "implied")


def _through(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "I'm Irish through my gran"."""
    for found in THROUGH_RE.finditer(sentence.masked):
        nation = family.reading.nation(sentence, found, "what")
        relative = family.at(sentence, family.reading.mark_at(sentence.start + found.start("who")))
        selves = any(family.reading.marks_in(sentence.start, sentence.start + found.start("who"), SELF))
        if nation and relative and selves:
            yield from propose(family, sentence, [relative], nation.name, found.span(), "from_through", "implied")


def _national(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Ihr ghanaischer Vater"; in a lead "with a Norwegian mother"."""
    reading = family.reading
    for found in NATIONAL_RE.finditer(sentence.masked):
        nation, kin = reading.nation(sentence, found, "what"), reading.kin(sentence, found, "who")
        mark = reading.mark_at(sentence.start + found.start("who"))
        relative = family.at(sentence, mark)
        owners = relative.owners if relative else ()
        own = found["owner"][:1] in (MY, OUR, HIS)
        if (
            not owners
            and not own
            and sentence.role == "lead"
            and family.alone(sentence)
            and BORN_TO_RE.search(sentence.masked)
        ):
            owners = reading.interviewees
        elif not owners and not own and sentence.role != "lead" and _of_self(family, sentence, found):
            owners = sentence.selves
        for owner in owners if nation and kin else ():
            relation = relative.relation if relative else kin.relation if kin else ""
            yield from for_owner(
                family, sentence, relation, owner, nation.name if nation else None, found.span(), "national"
            )


def _of_self(family: Family, sentence: Sentence, found: re.Match[str]) -> bool:
    """ "Ich habe einen ghanaischen Vater", "Deutsche Mutter, ghanaischer Vater": the interviewee, nobody else."""
    marks = list(family.reading.marks_in(sentence.start, sentence.end, SELF + PERSON + HE))
    if any(mark.sign != SELF for mark in marks):
        return False
    told = sentence.masked[max(0, found.start() - 60) : found.start()]
    return (_MINE_RE.search(told) if marks else _OPENS_RE.match(sentence.masked)) is not None


def _child_of(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Sohn eines Ghanaers und einer Deutschen", "Tochter einer Krankenschwester"."""
    reading = family.reading
    owners = reading.interviewees if sentence.role == "lead" and family.alone(sentence) else ()
    if sentence.role != "lead" and any(reading.marks_in(sentence.start, sentence.end, SELF)):
        owners = sentence.selves
    for found in CHILD_OF_RE.finditer(sentence.masked) if owners else ():
        for article, group in (("one", "what"), ("two", "what2")):
            word = found[group]
            nation = reading.nation(sentence, found, group) if word else None
            trade = (
                occupation(sentence.text[slice(*found.span(group))], reading.language) if word and not nation else None
            )
            land = reading.nation(sentence, found, "land") if group == "what" else None
            for detail in filter(None, (nation.name if nation else trade, land.name if land and trade else None)):
                for owner in owners:
                    yield from for_owner(
                        family, sentence, PARENT[found[article]], owner, detail, found.span(), "child_of"
                    )


def _child_of_english(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "The son of a fisherman", "I'm a miner's son": the father, a nurse the mother."""
    reading = family.reading
    selves = any(reading.marks_in(sentence.start, sentence.end, SELF))
    alone = sentence.role == "lead" and family.alone(sentence)
    owners = reading.interviewees if alone else sentence.selves if selves and sentence.role != "lead" else ()
    for found in CHILD_OF_EN_RE.finditer(sentence.masked) if owners and reading.language == "en" else ():
        first = occupation(found["what"] or found["what3"], "en")
        second = occupation(found["what2"], "en") if found["what2"] else None
        parent = "mother" if first in WOMENS else "father"
        for relation, trade in ((parent, first), ("mother" if parent == "father" else "father", second)):
            for owner in owners if trade else ():
                yield from for_owner(family, sentence, relation, owner, trade, found.span(), "child_of", "implied")


def _answered(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Und Ihre Mutter?" – "Polin." """
    found = NATION_ANSWER_RE.match(sentence.masked)
    nation = family.reading.nation(sentence, found, "what") if found else None
    if (
        found
        and nation
        and not any(family.reading.marks_in(sentence.start, sentence.start + found.start("what"), KIN + HE + SELF))
    ):
        topic = family.topic(sentence) if sentence.role == "answer" and _asks_for(family, sentence) else None
        if topic:
            yield from propose(family, sentence, [topic], nation.name, found.span(), "from_answered", "implied")


def _asks_for(family: Family, sentence: Sentence) -> bool:
    """Whether the answer's first sentence answers a question that ends in a relative and asks for no name or "
    "place."""
    pair = family.reading.pair_of(sentence)
    return pair is not None and bool(pair.question) and family.reading.before(sentence) is None
