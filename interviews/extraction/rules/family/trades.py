"""What relatives do for a living: "ist hier Platzwart", "drives a bus", "Buschauffeur." as an answer."""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, PERSON, SELF
from interviews.extraction.occupations import occupation
from interviews.extraction.rules.family.proposing import propose
from interviews.extraction.rules.family.whose import Family, Relative
from interviews.extraction.rules.family.words import (
    AND_ALSO_RE,
    APPOSED_DE_RE,
    APPOSED_EN_RE,
    AS_DE_RE,
    AS_EN_RE,
    BESIDE_TRADE_DE_RE,
    BESIDE_TRADE_EN_RE,
    ELDERS,
    FRONTED_TRADE_RE,
    HIS_WORK_RE,
    IS_DE_RE,
    IS_EN_RE,
    LIKE_HIM_RE,
    NO_PREDICATE_RE,
    NOT_HIS_RE,
    TRADE_ANSWER_DE_RE,
    TRADE_ANSWER_EN_RE,
    TRAINED_RE,
)
from interviews.extraction.rules.family.work_de import WORK_DE
from interviews.extraction.rules.family.work_en import WORK_EN
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

# "Mum's a dentist", not "Mum's dentist"
_ARTICLE_RE = re.compile(r" (?:[a-z]+ ){0,2}(?:an?|the|one)\s")
_MENS = {"seamstress": "tailor", "waitress": "waiter", "dressmaker": "tailor"}
_IS = {"de": IS_DE_RE, "en": IS_EN_RE}
_AS = {"de": AS_DE_RE, "en": AS_EN_RE}
_BESIDE = {"de": (APPOSED_DE_RE, BESIDE_TRADE_DE_RE), "en": (APPOSED_EN_RE, BESIDE_TRADE_EN_RE)}
_ANSWER = {"de": TRADE_ANSWER_DE_RE, "en": TRADE_ANSWER_EN_RE}
_WORK = {"de": WORK_DE, "en": WORK_EN}


def trades(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """Every occupation that a sentence gives a relative."""
    language = family.reading.language
    if language in _IS:
        named: set[object] = set()
        for reader in (_is, _as, _beside, _answered):
            for proposal in reader(family, sentence):
                named.add((proposal.player, proposal.fields["relation"]))
                yield proposal
        # "arbeitet im Krankenhaus, als Pflegerin": the noun says more than the place
        done = _done(family, sentence)
        yield from (one for one in done if (one.player, one.fields["relation"]) not in named)


def _is(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    language = family.reading.language
    for found in _IS[language].finditer(_opened_small(sentence)):
        start, end = found.span("what")
        if found.group()[:2] in ("'s", "’s") and not _ARTICLE_RE.match(found["what"]):
            continue
        for trade in _predicates(sentence.masked[start:end], sentence.text[start:end], language):
            inside = found.end("inside") if found["inside"] else found.start() + 1
            relatives = family.spoken_of(sentence, found.start(), inside)
            yield from _proposals(family, sentence, relatives, trade, found.span(), "occupation")
    for found in FRONTED_TRADE_RE.finditer(sentence.masked) if language == "de" else ():
        fronted = occupation(found["what"], language)
        relatives = family.spoken_of(sentence, *found.span()) if fronted else []
        yield from _proposals(family, sentence, relatives, fronted, found.span(), "occupation")


def _opened_small(sentence: Sentence) -> str:
    """The masked sentence, a verb that opens an answer's in small letters: "Worked for the council."."""
    return sentence.masked[:1].lower() + sentence.masked[1:] if sentence.role == "answer" else sentence.masked


def _predicates(masked: str, words: str, language: str) -> Iterator[str]:
    """The occupations in what follows the verb, unless a word before them makes them somebody else's."""
    block = NO_PREDICATE_RE.search(masked)
    said = words[: block.start()] if block else words
    first, _, _ = said.partition(" und " if language == "de" else " and ")
    trade = occupation(first, language)
    if trade:
        yield trade
        more = AND_ALSO_RE.search(said)
        second = occupation(more["what"], language) if more else None
        if second:
            yield second


def _as(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    language = family.reading.language
    for found in _AS[language].finditer(sentence.masked):
        said = found.group()
        trained = TRAINED_RE.search(sentence.masked[: found.start()])
        if language == "de" and not said.startswith("als") and not trained:
            continue
        trade = occupation(sentence.text[slice(*found.span("what"))], language)
        if trade and not (
            language == "en" and said.startswith("be ") and not sentence.masked[: found.start()].endswith("used to ")
        ):
            relatives = family.spoken_of(sentence, *found.span())
            yield from _proposals(family, sentence, relatives, trade, found.span(), "worked_as")

    for found in HIS_WORK_RE.finditer(sentence.masked):
        trade = occupation(sentence.text[slice(*found.span("what"))], language)
        relative = family.at(sentence, family.reading.mark_at(sentence.start + found.start("who")))
        yield from _proposals(family, sentence, [relative] if relative else [], trade, found.span(), "worked_as")


def _beside(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "mein Vater, ein Maurer,", "Mutter Lehrerin"."""
    language = family.reading.language
    for found in LIKE_HIM_RE.finditer(sentence.masked):
        trade = occupation(sentence.text[slice(*found.span("what"))], language)
        kin = family.reading.kin(sentence, found, "who")
        if trade and kin:
            like = Relative(kin.relation, kin.gender, sentence.selves)
            yield from _proposals(family, sentence, [like], trade, found.span(), "like_him", "implied")
    for pattern in _BESIDE[language]:
        for found in pattern.finditer(sentence.masked):
            trade = occupation(sentence.text[slice(*found.span("what"))], language)
            mark = family.reading.mark_at(sentence.start + found.start("who"))
            relative = family.at(sentence, mark) if trade else None
            if relative:
                yield from _proposals(family, sentence, [relative], trade, found.span(), "apposed")


def _answered(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Papa?" – "Buschauffeur." """
    found = _ANSWER[family.reading.language].match(sentence.masked) if sentence.role == "answer" else None
    trade = occupation(sentence.text[slice(*found.span("what"))], family.reading.language) if found else None
    if found and trade:
        before = family.reading.marks_in(sentence.start, sentence.start + found.end(), SELF + PERSON + HE + KIN)
        topic = None if any(before) else family.topic(sentence)
        relatives = [topic] if topic else []
        yield from _proposals(family, sentence, relatives, trade, found.span(), "answered", "implied")


def _done(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """What a verb says of a trade: "fährt Taxi"; that he played says something of elders only."""
    for trade, pattern in _WORK[family.reading.language]:
        for found in pattern.finditer(_opened_small(sentence)):
            relatives = family.spoken_of(sentence, *found.span())
            if trade == "footballer":
                relatives = [relative for relative in relatives if relative.relation in ELDERS]
            yield from _proposals(family, sentence, relatives, trade, found.span(), "work", "implied")


def _proposals(
    family: Family,
    sentence: Sentence,
    relatives: list[Relative],
    trade: str | None,
    at: tuple[int, int],
    rule: str,
    certainty: Certainty = "stated",
) -> Iterator[Proposal]:
    denied = (
        relatives
        and trade
        and NOT_HIS_RE.search(sentence.text, max(clause(sentence.text, *at).start, at[0] - 24), min(at[1], at[0] + 28))
    )
    men = relatives and all(relative.gender == "m" for relative in relatives)
    trade = _MENS.get(trade or "", trade) if men else trade
    if trade and not denied:
        yield from propose(family, sentence, relatives, trade, at, rule, certainty)
