"""What English sentences without a club add to the club told last: "Five years.", "2011, free transfer.", "on loan".

In: the step told last in the pair and the sentence. Out: the step with the years, the loan and the end that the
sentence adds. What speaks of somebody else or of another thing adds nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviews.extraction.careers.context import named_last
from interviews.extraction.careers.english_words import NEVER_PLAYING_RE
from interviews.extraction.careers.steps import Level, Relation, Step
from interviews.extraction.marks import (
    CLUB,
    DEMONYM,
    HE,
    KIN,
    MAYBE,
    NATION,
    NATIONAL,
    PERSON,
    compile_pattern,
)
from interviews.extraction.numbers import NUMBERS
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause
from interviews.extraction.time import When, anchor

_SHORT = 64  # characters of a fragment that needs no "there" to be about the club
_ELSE_RE = re.compile(f"[{CLUB}{MAYBE}{PERSON}{NATION}{DEMONYM}{NATIONAL}{KIN}{HE}]")
# "I had five years there", "It was one season", "That was January 2018", "I stayed until 2019", "I went in 2019"
_ABOUT_RE = compile_pattern(
    r"\bthere\b|^\W*(?:[Tt]hat|[Ii]t) (?:was|lasted)\b|\bstayed\b|SELF(?:['’]d)? (?:went|left|signed|joined|moved|"
    r"arrived)\b|\bfree transfer\b|\bon (?:a )?(?:loan|free|temporary)\b|\btill\b|\buntil\b"
)
# what a bare fragment is not about: goals, ages, injuries, titles
_OTHER_RE = re.compile(
    r"\b(?:caps?|goals?|old|ago|operations?|surger\w+|knees?|ankles?|injur\w+|broke|torn?|cup|league|promot\w+|born|"
    r"debut|player of|married|kids?|daughter|son|captain|armband|medals?|titles?|won|school|weeks out)\b",
    re.IGNORECASE,
)
# "six goals in three years", "Three months, eleven games"
_IN_YEARS_RE = re.compile(
    r"\b(?:goals?|games?|appearances|caps?) in \w+ (?:years|seasons)\b|^\W*\w+ (?:months?|weeks?)\b"
)
_YEARS_RE = re.compile(
    r"\b(?P<number>\w+)(?P<half> and a half)? (?:long |good |happy |great |brilliant |full )?(?:years?|"
    r"seasons?)\b(?! (?:old|ago|later|before|of my contract))"
)
# "I spent seven years at their academy", "I had five years there", "made my debut for them"
_THERE_RE = compile_pattern(
    r"^\W*\w+ (?:\w+ )?(?:years|seasons) there\b|"
    r"(?:SELF|WE)(?:['’](?:d|ve))? [^.!?;]{0,60}?\b(?:(?:played|spent|stayed|had|signed|started|came through|"
    r"captained|was|been|years?|seasons?|games|made|broke|turned|went|grew)\b[^.!?;]{0,40}? (?:there|(?:for|at|"
    r"with) them|(?:at|in|through|for|with) their \w+))\b"
)
# "PERSON, who played there before me", "PERSON already plays for them"
_THEY_THERE_RE = compile_pattern(
    r"^\W*\w+ (?:\w+ )?(?:years|seasons) there\b|"
    r"(?P<who>HE|PERSON)(?:, who)? (?:\w+ )?(?:(?P<now>plays)|played|was|signed|came|went) (?:(?:for|with|at) them|"
    r"there)\b"
)
# "I've been here since 2019", "I signed here in July", "You joined us in the summer", "I came in August with one
# suitcase"
_HERE_RE = compile_pattern(
    r"SELF(?:['’](?:d|ve))?(?: have| had)?(?: \w+)? (?:been (?:here|(?:at|with) (?:this|the) club) (?:since|for)|"
    r"(?P<came>(?:came|arrived|signed|joined|moved|landed|got)(?:(?: over| back| up| down)? here\b| us\b|"
    r"(?= in (?:January|February|March|April|May|June|July|August|September|October|November|December|the summer|"
    r"YEAR))(?!.{0,60}\b(?:home|school|hospital)\b))))"
)
# "Signed: August 2023", "Here since: 2021"
_BOX_RE = re.compile(
    r"(?P<came>(?:[Ss]igned|[Jj]oined|[Aa]rrived|SIGNED|JOINED)(?: \w+){0,2}:)|"
    r"(?:[Hh]ere|[Aa]t the club|[Ww]ith (?:us|the club)) since\b:?"
)
_REFUSED_RE = re.compile(
    r"n['’]t\b|\b(?:never|not|nearly|almost|would|could|against|fans?|visit(?:ed)?|trial|lost|won|scored|(?:had|made|"
    r"did) the medical|watch(?:ed|ing)?|born|live[sd]?|grew up|school|holiday|family|house)\b"
)
_YOUTH_RE = re.compile(r"\b(?:academy|youth|as a (?:kid|boy|girl)|under-1\ds?|school of excellence)\b", re.IGNORECASE)
_ON_LOAN_RE = re.compile(r"\bon (?:a )?(?:temporary|loan\b)")
_STILL_RE = re.compile(r"['’]ve been\b|\bsince\b|\bstill\b")
_SAME_RE = re.compile(
    r"\b(?:that|the (?:very )?same) (?:summer|year|winter|week|month|day)\b|\bstraight (?:after|away|round|to|off)\b"
)
_LATER_RE = re.compile(
    r"\bthe (?:year|season) after\b|\bthe (?:following|next) (?:year|season)\b|\b(?:a|one) year later\b"
)
_SEASON_RE = re.compile(r"\b(?P<first>(?:19|20)\d\d) ?[-–/] ?\d\d\b")
_BACK_RE = re.compile(r"\b(?:back|return\w*|again|second (?:spell|time))\b")
_BRIEF_RE = re.compile(
    r"\bmonths?\b|\bweeks?\b|\bhalf (?:a|the|of)\b|\bsecond half\b|\bautumn\b|\bspring\b|\bback end\b|\btill\b|"
    r"\buntil the\b|\bshort\b|\bbrief(?:ly)?\b"
)


def continued(reading: Reading, step: Step, sentence: Sentence) -> Step:
    """The step with what a sentence without a club of its own adds; unchanged where it adds nothing."""
    if step.sentence.pair != sentence.pair or step.who not in sentence.selves or not _is_about(sentence):
        return step
    today = anchor(reading.header.published)
    whens = [
        when for when in reading.times(sentence) if not (when.bound == "until" and today and when.year > today.year)
    ]
    longer = _with_times(step, whens, brief=_YEARS_RE.search(sentence.masked) is not None)
    longer = _with_years(longer, sentence, today.year if today else None)
    season = _SEASON_RE.search(sentence.text)
    if season and longer.year == int(season["first"]) and not longer.until and longer.loan:
        longer = replace(longer, until=longer.year + 1)
    if longer.level is None and _YOUTH_RE.search(sentence.masked):
        longer = replace(longer, level="youth")
    if longer.to and _ON_LOAN_RE.search(sentence.masked):
        longer = replace(longer, loan=True, relation=longer.relation or "former")
    short = longer.loan and _BRIEF_RE.search(sentence.masked) is not None
    return replace(longer, also=(*longer.also, sentence)) if short or longer != step else step


def _is_about(sentence: Sentence) -> bool:
    spell = _IN_YEARS_RE.search(sentence.text) is not None
    if _ELSE_RE.search(sentence.masked) or (_OTHER_RE.search(sentence.masked) and not spell):
        return False
    return len(sentence.text) <= _SHORT or _ABOUT_RE.search(sentence.masked) is not None


def _with_times(step: Step, whens: Sequence[When], *, brief: bool) -> Step:
    for when in whens:
        if when.bound == "until" and not step.until:
            step = replace(step, until=when.year, note=step.note or when.note)
        elif when.bound == "since" and not (step.since or step.year):
            step = replace(step, since=when.year, year=when.year if step.to else None, note=step.note or when.note)
        elif when.bound == "at" and step.to and not step.year:
            step = replace(step, year=when.year, note=step.note or when.note)
        elif when.bound == "at" and step.club and not (step.since or step.until) and brief:
            step = replace(step, since=when.year, note=step.note or when.note)
    return step


def _with_years(step: Step, sentence: Sentence, today: int | None) -> Step:
    found = _YEARS_RE.search(sentence.masked)
    number = found and NUMBERS.get(found["number"].casefold())
    arrived = step.rule == "transfer.signed_from"  # the years may be those at the club before
    if not found or not number or step.years or found["half"] or arrived:
        return step
    begin = step.since or step.year
    ended = begin is not None and not step.loan and (today is None or begin + number < today)
    until = step.until or (begin + number if begin and ended else None)
    return replace(step, years=number, until=until)


def there(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    """What "there" tells of the club named last in the pair, and "here" of the present one."""
    pair = reading.pair_of(sentence)
    if pair and any(NEVER_PLAYING_RE.search(question.masked) for question in pair.question):
        return
    yield from _here(reading, sentence)
    yield from _at_that_club(reading, sentence)


def _here(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    """ "I've been here since 2019", "I came here in August", in a box "Signed: August 2023": the club he plays for."""
    found = _HERE_RE.search(sentence.masked) or (_BOX_RE.match(sentence.masked) if sentence.role == "lead" else None)
    said = sentence.masked[slice(*clause_of(sentence, found))] if found else ""
    for who in sentence.selves if found and not _REFUSED_RE.search(said) else ():
        club = reading.main_clubs.get(who)
        if found and club and (reading.times(sentence) or not found["came"]):
            step = Step(
                who, sentence, found.span(), "club.here", "'here' means the club he plays for", relation="current"
            )
            came = found["came"] is not None
            yield replace(step, to=club) if came else replace(step, club=club)


def clause_of(sentence: Sentence, found: re.Match[str]) -> tuple[int, int]:
    around = clause(sentence.masked, *found.span())
    return around.start, around.end


def they_there(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    """ "because of PERSON, who played there before me", "PERSON already plays for them"."""
    found = _THEY_THERE_RE.search(sentence.masked)
    who = reading.person(sentence, found, "who") if found else None
    club = named_last(reading, sentence, found.start()) if found else None
    if found and who and club and not _REFUSED_RE.search(sentence.masked):
        relation: Relation = "current" if found["now"] else "former"
        yield Step(
            who, sentence, found.span(), "club.they_there", "'there' or 'them' means the club named before",
            club=club, relation=relation,
        )  # fmt: skip


def _at_that_club(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    """ "I spent seven years at their academy"."""
    found = _THERE_RE.search(sentence.masked)
    if found is None or sentence.role != "answer" or _ELSE_RE.search(sentence.masked[: found.end()]):
        return
    club = named_last(reading, sentence)
    if club is None or _REFUSED_RE.search(sentence.masked):
        return
    level: Level | None = "youth" if _YOUTH_RE.search(sentence.masked) else None
    relation: Relation = "current" if _STILL_RE.search(sentence.masked) else "former"
    spell = _YEARS_RE.search(sentence.masked)
    years = NUMBERS.get(spell["number"].casefold()) if spell else None
    for who in sentence.selves:
        yield Step(
            who, sentence, found.span(), "club.there", "'there' or 'them' means the club named before",
            club=club, relation=relation, level=level, certainty="implied", years=years,
        )  # fmt: skip


def all_finished(steps: Sequence[Step]) -> list[Step]:
    """The steps with what follows from one to the next: "the year after", and the end of short loans."""
    done: list[Step] = []
    for step in steps:
        if step.rule == "transfer.was_a_loan":  # it corrects what was told before
            done = [other for other in done if (other.who, other.to) != (step.who, step.to)]
        last = done[-1] if done and done[-1].who == step.who else None
        if _is_told_again(done, step):
            step = replace(step, club=step.to, to=None, since=step.since or step.year, year=None, relation="former")
        said = step.sentence.masked[step.at[0] :]
        same, later = _SAME_RE.search(said), _LATER_RE.search(said)
        begun = (last.year or last.since) if last else None
        ended = (last.until or begun) if last else None
        if step.to and step.year is None and (same or later):
            step = replace(step, year=ended if same else begun + 1 if begun else None)
        done.append(finished(step))
    return done


def _is_told_again(done: Sequence[Step], step: Step) -> bool:
    """Whether a club of a list was told as a move before: "Peterhead, then Arbroath?" – "Peterhead till 2018"."""
    listed = step.rule in ("transfer.listed", "transfer.then") and not step.loan and not step.origin
    again = any(other.who == step.who and other.to == step.to for other in done)
    return listed and again and _BACK_RE.search(step.sentence.masked) is None


def finished(step: Step) -> Step:
    """A loan of months ends in the year it began."""
    said = " ".join(sentence.masked for sentence in (step.sentence, *step.also))
    if step.loan and step.to and step.year and not step.until and step.relation != "loan" and _BRIEF_RE.search(said):
        return replace(step, until=step.year)
    return step
