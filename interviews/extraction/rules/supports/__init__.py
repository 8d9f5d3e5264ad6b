"""Clubs a player supports: "96-Fan", "Fan war ich immer von Sturm", "Lieblingsverein?" – "Werder."

A supporter is no player of the club. "Mein Papa war Werder-Fan" is the father's affair, and other people's
fans are nobody's.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import (
    CLUB,
    HE,
    KIN,
    MAYBE,
    ME,
    PERSON,
    SELF,
    WE,
    Club,
    Mark,
    Person,
)
from interviews.extraction.reading import Reading
from interviews.extraction.rules.supports.patterns import (
    ASKED_RES,
    ELSE_RE,
    HEARSAY_RE,
    OTHERS_RE,
    REFERRED_RES,
    REPLY_RE,
    SADLY_RE,
    SAID_RES,
    SAYS_RE,
    SO_AM_I_RE,
    TICKET_RE,
)
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.text import clause
from interviews.extraction.yes_no import confirms, denies

_WHY_SAID = "the player is called, or calls himself, a supporter of the club"
_WHY_ASKED = "the question asks which club he supports, and the answer names it"


def find(reading: Reading) -> Iterator[Proposal]:
    """The clubs that players support."""
    for sentence in reading.sentences:
        if sentence.stands:
            for pattern in SAID_RES.get(reading.language, ()):
                yield from _said(reading, sentence, pattern)
            yield from _referred(reading, sentence)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _said(reading: Reading, sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[Proposal]:
    for found in pattern.finditer(sentence.masked):
        club = reading.club(sentence, found, "club")
        if (
            club is None
            or reading.negated(sentence, found.start(), found.end("club"))
            or _is_hearsay(reading, sentence)
        ):
            continue
        so_am_i = SO_AM_I_RE.search(sentence.masked, found.end())
        if so_am_i or _of_self(reading, sentence, *found.span()):
            for person in sentence.selves:
                yield _proposal(reading, person, sentence, club, found.span(), "fan_of", _WHY_SAID, "stated")


def _referred(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "I started at CLUB. I've supported them since.": the club named last, in the sentence or the one before."""
    pattern = REFERRED_RES.get(reading.language)
    found = pattern.search(sentence.masked) if pattern else None
    if not found or reading.negated(sentence, *found.span()) or sentence.role == "question":
        return
    named = [mark for mark in reading.clubs_in(sentence) if mark.end <= sentence.start + found.start()]
    before = reading.before(sentence)
    named = named or (reading.clubs_in(before, sure=False) if before else [])
    club = named[-1].what if named else None
    if isinstance(club, Club):
        for person in sentence.selves:
            yield _proposal(reading, person, sentence, club, found.span(), "fan_of", _WHY_SAID, "implied")


def _is_hearsay(reading: Reading, sentence: Sentence) -> bool:
    """ "Man hört, Sie seien CLUB-Fan.": true only if the answer says yes."""
    pair = reading.pair_of(sentence)
    if sentence.role != "question" or pair is None or not HEARSAY_RE.search(sentence.text):
        return False
    return not (pair.answer and (confirms(pair.answer[0].text) or TICKET_RE.match(pair.answer[0].text)))


def _proposal(
    reading: Reading,
    person: Person,
    sentence: Sentence,
    club: Club,
    at: tuple[int, int] | None,
    rule: str,
    why: str,
    certainty: Certainty,
) -> Proposal:
    return reading.propose(
        "supports",
        person,
        sentence,
        {},
        clubs={"club": club},
        at=at,
        rule=f"supports.{rule}",
        why=why,
        certainty=certainty,
    )


def _of_self(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the nearest one named before, in clause or sentence, is the interviewee; with nobody named,
    he is.
    """
    marks = [
        mark
        for mark in reading.marks_in(sentence.start, sentence.end, SELF + ME + WE + HE + KIN + PERSON)
        if mark.start - sentence.start < end
    ]
    around = clause(sentence.masked, start, end)
    inside = [mark for mark in marks if mark.start - sentence.start >= start]
    near = [mark for mark in marks if around.start <= mark.start - sentence.start < start]
    nearest = inside[:1] or near[-1:] or marks[-1:]
    if nearest:
        return _means_self(nearest[0], sentence)
    return sentence.role != "question"


def _means_self(mark: Mark, sentence: Sentence) -> bool:
    return mark.sign in (SELF, ME, WE) or mark.what in sentence.selves


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Lieblingsverein?" – "Werder."; "Sind Sie BVB-Fan?" – "Nee, Werder!": a no turns down the club offered."""
    asks = ASKED_RES.get(reading.language)
    if not asks or not pair.answer:
        return
    yield from _asked_again(reading, pair, asks)
    if not any(asks.search(one.masked) and not ELSE_RE.search(one.text) for one in pair.question):
        return
    offered = {mark.what for sentence in pair.question for mark in reading.clubs_in(sentence)}
    denied = denies(pair.answer[0].text)
    for sentence in pair.answer[:2]:
        club = _named(reading, sentence)
        if club and (not denied or (offered and club not in offered)):
            yield from _of_each(reading, sentence, club)
            return
    yield from _confirmed(reading, pair)


def _asked_again(reading: Reading, pair: Pair, asks: re.Pattern[str]) -> Iterator[Proposal]:
    """ "Lieblingsverein? Der CLUB." within one answer."""
    for sentence in pair.answer[1:]:
        before = reading.before(sentence)
        club = _named(reading, sentence) if before and before.text.endswith(("?", ":")) else None
        if before and club and asks.search(before.masked):
            yield from _of_each(reading, sentence, club)


def _confirmed(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Also Anhänger vom HSV?" – "Leider." """
    answer = pair.answer[0]
    if not (confirms(answer.text) or SADLY_RE.match(answer.text)):
        return
    for question in pair.question:
        for pattern in SAID_RES.get(reading.language, ()):
            for found in pattern.finditer(question.masked):
                club = reading.club(question, found, "club")
                others = any(True for _ in reading.marks_in(question.start, question.end, HE + KIN + PERSON))
                if club and not others:
                    yield from _of_each(reading, question, club)


def _of_each(reading: Reading, sentence: Sentence, club: Club) -> Iterator[Proposal]:
    for person in sentence.selves:
        yield _proposal(reading, person, sentence, club, None, "asked_for_club", _WHY_ASKED, "implied")


def _named(reading: Reading, sentence: Sentence) -> Club | None:
    """The club that an answer opens with, unless another is said to name it."""
    says = SAYS_RE.search(sentence.masked)
    found = says or (None if OTHERS_RE.search(sentence.masked) else REPLY_RE.match(sentence.masked))
    mark = reading.mark_at(sentence.start + found.start("club")) if found else None
    return mark.what if mark and mark.sign in (CLUB, MAYBE) and isinstance(mark.what, Club) else None
