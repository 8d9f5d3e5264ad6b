"""Captains: "unser Kapitän Edin Marsic", "die Kapitänin der SGS", "Dass ich jetzt Kapitän bin".

Only who is captain now; not who was, nor his deputy, nor who wears the armband when another is missing. The
team is the one the words name, the national side where they speak of it, else the club the interviewee plays
for.
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import (
    HE,
    ME,
    SELF,
    Person,
)
from interviews.extraction.reading import Reading
from interviews.extraction.rules.captain.patterns import (
    ASKED_RE,
    BAND_RE,
    CALLED_RES,
    HAS_IT_RE,
    IF_RE,
    LEAD_RES,
    MADE_RE,
    NAMED_RE,
    NOT_ME_RE,
    ONCE_RE,
    PAST_RE,
    POINTS_RE,
    TOPIC_RE,
)
from interviews.extraction.rules.captain.teams import around, main_club, team
from interviews.extraction.spoken import Pair, Sentence

_WHY = "the words call him captain, and do not say that it is past"


def find(reading: Reading) -> Iterator[Proposal]:
    """Who captains which team now."""
    for sentence in reading.sentences:
        if sentence.stands:
            for pattern in CALLED_RES.get(reading.language, ()):
                for found in pattern.finditer(sentence.masked):
                    yield from _captain(reading, sentence, found)
            yield from _has_it(reading, sentence)
            yield from _pointed_at(reading, sentence)
        if sentence.role == "lead" and reading.language in LEAD_RES:
            yield from _in_lead(reading, sentence)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _in_lead(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Der Kapitän über …", where the lead names nobody else."""
    others = any(person not in reading.interviewees for person in reading.people_in(sentence))
    found = LEAD_RES[reading.language].search(sentence.masked)
    if found and not others and len(reading.interviewees) == 1:
        yield from _captain(reading, sentence, found)


def _has_it(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Die Binde habe ich abgegeben. Die hat jetzt PERSON." """
    found = HAS_IT_RE.search(sentence.masked)
    who = _named(found) if found else None
    talked = found and any(BAND_RE.search(one.masked) for one in (*around(reading, sentence),))
    person = reading.person(sentence, found, who) if found and who and talked else None
    if person and found:
        yield from _propose(reading, sentence, (person,), found, _main_team(reading, sentence))


def _pointed_at(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Ole takes them." – "Our captain hit the flag.": whom the sentence before, or the question, named."""
    found = POINTS_RE.match(sentence.masked)
    if not found or sentence.role != "answer" or _over(reading, sentence, found):
        return
    pair, before = reading.pair_of(sentence), reading.before(sentence)
    asked = pair.question[-1] if pair and pair.question else None
    told = before or asked
    named = reading.people_in(told) if told else []
    if len(named) == 1 and named[0] not in reading.interviewees:
        yield from _propose(reading, sentence, (named[0],), found, _main_team(reading, sentence))


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Captain?" – "Jo Brandl." """
    if not pair.answer:
        return
    sentence = pair.answer[0]
    asked = any(ASKED_RE.search(one.masked) for one in pair.question)
    about = any(TOPIC_RE.search(one.masked) for one in pair.question)
    found = (NAMED_RE.search(sentence.masked) if asked else None) or (
        NOT_ME_RE.search(sentence.masked) if about else None
    )
    person = reading.person(sentence, found, "who") if found else None
    if found and person and person not in reading.interviewees:
        yield from _propose(reading, sentence, (person,), found, _main_team(reading, sentence))


def _main_team(reading: Reading, sentence: Sentence) -> tuple[str | None, bool]:
    main = main_club(reading, sentence)
    return (main.name if main else None), False


def _captain(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Proposal]:
    if _over(reading, sentence, found):
        return
    yield from _propose(reading, sentence, _who(reading, sentence, found), found, team(reading, sentence, found))


def _propose(
    reading: Reading,
    sentence: Sentence,
    people: Sequence[Person],
    found: re.Match[str],
    named: tuple[str | None, bool],
) -> Iterator[Proposal]:
    name, sure = named
    for person in people if name else ():
        yield reading.propose(
            "captain",
            person,
            sentence,
            {"value": name},
            at=found.span(),
            rule="captain.called_captain",
            why=_WHY,
            certainty="stated" if sure else "implied",
        )


def _over(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it is past, denied, another's, or only a deputy's."""
    if PAST_RE.search(sentence.masked, max(0, found.start() - 25), found.end()):
        return True
    if ONCE_RE.match(sentence.masked[found.end() :]):
        return True
    own = _own(found)
    verb = found.end() - 1
    if own and (
        (reading.negated(sentence, found.start(), verb) and "als " not in found.group())
        or reading.doubtful(sentence, *found.span())
    ):
        return True
    return own and IF_RE.search(sentence.masked, max(0, found.start() - 25)) is not None


def _named(found: re.Match[str]) -> str | None:
    """The group that names him; None where the words name nobody."""
    return next((name for name, words in found.groupdict().items() if name.startswith("who") and words), None)


def _own(found: re.Match[str]) -> bool:
    """Whether the words are about "ich" or "Sie", or name nobody."""
    who = _named(found)
    return who is None or set(found[who]) <= {SELF, ME}


def _who(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Sequence[Person]:
    who = _named(found)
    if who is None and "team" in found.re.groupindex:
        return reading.subjects(sentence, *found.span())
    if who is None or _own(found):
        return sentence.selves if len(sentence.selves) == 1 else ()
    person = reading.person(sentence, found, who)
    if person and found[who][0] == HE and MADE_RE.match(found.group()) and person in reading.people_in(sentence):
        return reading.interviewees if sentence.role == "lead" and len(reading.interviewees) == 1 else ()
    alone = sentence.role == "lead" and len(reading.interviewees) == 1 and not reading.people_in(sentence)
    return (person,) if person else reading.interviewees if alone else ()
