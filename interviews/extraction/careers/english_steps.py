"""What an English club with its part tells: a move or a stay, present or past, at which level, when."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from interviews.extraction.careers.english_moves import Role
from interviews.extraction.careers.english_places import Found, Place, asks_loan, questions_before, stretch
from interviews.extraction.careers.english_words import (
    FIRST_RE,
    FUTURE_RE,
    PAST_RE,
    PRESENT_RE,
    RESERVE_RE,
    SPELL_RE,
    THE,
    YOUTH_RE,
)
from interviews.extraction.careers.steps import Level, Relation, Step
from interviews.extraction.marks import CLUB, compile_pattern
from interviews.extraction.numbers import NUMBERS
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause
from interviews.extraction.time import MONTHS, When, anchor

_FRAGMENT = 40  # characters of a sentence that only says when: "That was January 2018."
_YEARS_RE = re.compile(
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a) (?:years?|seasons?)\b(?! (?:old|ago|later|"
    r"before|after|and a half))",
    re.IGNORECASE,
)
# "Then two seasons at CLUB": the next club, not one beside the others
_NEXT_HEAD_RE = re.compile(r"\W*(?:[Aa]nd )?(?:[Tt]hen|[Aa]fter that|[Nn]ext|[Ff]rom there|[Ll]ater)\b")
# "has started", "'ve made": no past
_PERFECT_RE = re.compile(r"(?:['’](?:ve|s)|\b(?:have|has)) (?:\w+ly |only |just |now )?\w+")
# "He's on loan at CLUB till January"
_ON_LOAN_NOW_RE = re.compile(r"(?:['’](?:m|s|re)|\b(?:am|is|are))(?: \w+)? on loan\b")
# "I've been at CLUB since 2019", "You have been in TEAM for a year"
_STILL_RE = re.compile(r"(?:['’](?:ve|s)|\bha(?:ve|s)) (?:\w+ )?been (?:at|with|in)\b[^.!?]*? (?:since|for)\b")
# "CLUB, where he spent five seasons"
_WHERE_HE_WAS_RE = compile_pattern(
    r",? where (?:HE|PERSON|SELF) (?:spent|had|was|made|won|played|scored|began|started)\b"
)
# "joined CLUB in 2008, straight from the juniors of": the rest is about the club he came from
_FROM_RE = re.compile(r" from the [a-z]|,? straight from|,? fresh from")
# "and will leave us in January", "who goes in the summer"
_WILL_LEAVE_RE = re.compile(
    r"\b(?:will|is going to|['’]ll) (?:\w+ )?(?:leave|go|move|join)\b|\b(?:leaves|goes|joins) (?:\w+ )?in\b"
)
_LEAVES_US_RE = compile_pattern(r"\bleav(?:e|es|ing) (?:us|here|WE|OUR)(?!\w)")
# "gave me a scholarship": a college's, no youth side's
_COLLEGE_RE = compile_pattern(
    r"(?:gave|offered|won|got|earned|took|accepted) (?:ME |HE )?(?:a|the|MY|HIS) (?:\w+ )?scholarship|scholarship to"
)
# "I'd been with CLUB", "I had spent two years at CLUB": before the move asked about
_HAD_BEEN_RE = compile_pattern(
    rf"SELF(?:['’]d| had) (?:\w+ )?(?:been|spent|done|played)(?: \w+){{0,4}}? (?:with|at|for) {THE}$"
)
# "Lewes, in July", "from the first of July", "come January"
_AHEAD_RE = re.compile(
    r"\b(?:from|in|on|come|next) (?:the )?(?:(?:first|1st) of )?(?P<word>summer|June|July|August|January|winter)\b"
)
# the team-mates of old, the opponents of now
_NOW_RE = re.compile(
    r"\b(?:tough|hard|best|worst)\w*\b[^?]{0,40}\b(?:face|faced|against|up against|opponent|marked)|opponent|against\?",
    re.IGNORECASE,
)
# "Clubs: …", "Career: …": all of them, the present one last
_BOX_OF_CLUBS_RE = re.compile(r"[^:]{0,16}\b(?:clubs|teams|career|path|clubs so far)[^:]{0,16}:", re.IGNORECASE)
_FORMER_BOX_RE = re.compile(r"\b(?:previous|former|past|youth|history|career|other)\w*[^:]{0,16}:", re.IGNORECASE)
# "on a deal until the summer of 2026"
_CONTRACT_RE = re.compile(
    r"\b(?:deal|contract|terms|extension|signed|agreement)\b[^.,;]{0,24}? (?:until|till|through|to|"
    r"that runs)\b[^.,;]{0,24}$"
)
_UNDATED = ("owned_by", "their_role", "their_player", "part_of", "borrower", "clubs_player")
_NAMED = ("their_player", "their_role", "part_of", "person_of")  # by his club, whatever is said of him then
_STAYING = ("at", "was_at", "strongly_at")
_LEAVING = ("let_go", "let_go_by", "left", "ran_out", "folded")
_SENT_RE = re.compile(r"\b(?:sent|farmed|shipped|packed|loaned|lent)\b")
# ", from July", " next season"
_SOON_RE = re.compile(r",? (?:from (?:July|June|January|August)|next (?:season|summer|year)|in the summer when)\b")
# " (2012–2014)", " 2016-18", ", 2019-"
_SPAN_RE = re.compile(
    r"[ ,:(]{1,3}(?:in |from |between )?(?P<since>(?:19|20)\d\d) ?[-–/] ?(?P<until>(?:19|20)?\d\d)?(?![\d-])"
)
# "joined in the summer": over, though a month is named
_GONE_RE = re.compile(r"\b(?:joined|went|moved|signed (?!for [^.]* from)|came|was|were|had|arrived|left|last)\b")
# "After four seasons with ", "after spells at ", "former ", "ex-": over, in a lead too
_OVER_RE = re.compile(
    r"\b[Aa]fter (?:\w+ ){0,3}?(?:years?|decades?|seasons?|spells?|stints?|months|time|games|appearances|career)\b|"
    r"\b(?:spells|stints) (?:at|with)|\b(?:former|[Ee]x|then|one-time|erstwhile)\W*$|hung up|\bretired\b|"
    r"called it a day"
)


def steps_of(reading: Reading, one: Found) -> Iterator[Step]:
    place = one.place
    years = _years(reading, place, moves=one.role.part == "to")
    since, until = _span(place.tail)
    dated: Relation | None = None if since is None else "former" if until else "current"
    for who in one.people:
        step = Step(
            who,
            place.sentence,
            (place.start, place.end),
            f"{'club' if one.role.part == 'at' else 'transfer'}.{one.role.name}",
            one.role.why,
            level=_level(place, reading, one.role),
            relation=one.role.relation or (dated if one.role.part == "at" else None),
            since=since,
            until=until,
            year=since if one.role.part == "to" else None,
            loan=one.role.loan,
            linked=one.role.linked,
            certainty="stated" if one.role.stated else "implied",
            years=years,
        )
        yield from _with_clubs(reading, one, step)


def _years(reading: Reading, place: Place, *, moves: bool) -> int | None:
    """For how long he was there: said in the clause, in a sentence about one club, or behind a club moved to."""
    _, stop = stretch(reading, place.sentence, place.start, place.end)
    alone = len(reading.clubs_in(place.sentence, sure=False)) == 1
    said = place.sentence.masked[place.end : stop] if moves else place.sentence.masked if alone else place.said
    found = _YEARS_RE.search(said)
    return NUMBERS.get(found.group(1).casefold()) if found else None


def _span(tail: str) -> tuple[int | None, int | None]:
    """The years right behind a club: "(2012–2014)", "2016-18", ", 2019-"."""
    found = _SPAN_RE.match(tail)
    if found is None:
        return None, None
    since, last = int(found["since"]), found["until"] or ""
    return since, int(last) if len(last) == 4 else since // 100 * 100 + int(last) if last else None


def _with_clubs(reading: Reading, one: Found, step: Step) -> Iterator[Step]:
    main = reading.main_clubs.get(step.who) or next(
        (reading.main_clubs[who] for who in reading.interviewees if who in reading.main_clubs), None
    )
    said = one.place.said
    tail = one.place.tail
    soon = _is_future(said) or _SOON_RE.match(tail) is not None or _WILL_LEAVE_RE.search(tail) is not None
    future = soon and step.relation is None and one.role.name not in _NAMED
    if one.role.part == "at" and one.place.sentence.role == "answer" and _is_next(reading, one.place):
        yield replace(step, to=one.club, linked=True, loan=asks_loan(reading, one.place.sentence))
        return
    if one.role.name == "before_that" or (one.role.part == "at" and _had_been(reading, one)):
        yield replace(step, club=one.club, rule="club.was_before")
    elif one.role.name in _STAYING and asks_loan(reading, one.place.sentence) and SPELL_RE.search(said):
        yield replace(step, to=one.club, loan=True, relation="former")
    elif one.role.part == "at" and not future:
        yield replace(
            step,
            club=one.club,
            relation=step.relation or _relation(reading, one),
        )
    elif one.role.part in ("to", "at"):
        relation = "future" if future else step.relation or (_of_loan(said) if one.role.loan else None)
        if one.role.loan and relation is None and one.role.name in ("listed", "asked_next"):  # of the loans asked for
            relation = "former"
        leaves_us = relation == "future" and step.who not in reading.interviewees and _LEAVES_US_RE.search(tail)
        yield replace(step, to=one.club, origin=main if leaves_us else one.origin, relation=relation)
    elif one.role.to_main and main and main != one.club:
        yield replace(step, to=main, origin=one.club)
    elif one.role.loan:
        yield replace(step, club=one.club, relation="current", rule="club.on_loan_from")
    else:
        yield replace(step, club=one.club, relation="former", rule=f"club.{one.role.name}")


def _had_been(reading: Reading, one: Found) -> bool:
    """Whether an answer to a question about another club tells of the one before: "I'd been with CLUB"."""
    sentence = one.place.sentence
    pair = reading.pair_of(sentence)
    if pair is None or sentence.role != "answer" or not _HAD_BEEN_RE.search(one.place.head):
        return False
    return any(mark.what != one.club for question in pair.question for mark in reading.clubs_in(question))


def _is_next(reading: Reading, place: Place) -> bool:
    """Whether "then" opens what is said of the club: "then the transfer portal and two years at CLUB"."""
    begin, _ = stretch(reading, place.sentence, place.start, place.end)
    return (
        _NEXT_HEAD_RE.match(place.opening) is not None
        or re.search(r"\b[Tt]hen\b", place.sentence.masked[begin : place.start]) is not None
    )


def _of_loan(said: str) -> Relation | None:
    """Whether a loan is told as over or as running."""
    if _ON_LOAN_NOW_RE.search(said):
        return "loan"
    past, present = PAST_RE.search(said) or _SENT_RE.search(said), PRESENT_RE.search(said)
    return "loan" if present and not past else "former" if past and not present else None


def whens(reading: Reading, sentence: Sentence, step: Step) -> list[When]:
    """The years said beside the club of a step: in its clause, else up to the clubs beside it and to the next subject.

    Who is named by club and role ("the CLUB keeper, captain since 2021") is dated by neither; who left, until then.
    """
    if step.rule.partition(".")[2] in _UNDATED:
        return []
    told = reading.times(sentence)
    around = clause(sentence.masked, *step.at)
    begin, stop = (0, len(sentence.text)) if step.origin else stretch(reading, sentence, *step.at)
    near = [when for when in told if around.start <= when.start < around.end and begin <= when.start < stop]
    found = near or [when for when in told if begin <= when.start < stop or step.relation == "future"]
    before = reading.before(sentence)
    told_at = any(when.bound == "at" for when in told)
    if not told_at and before and not reading.clubs_in(before, sure=False) and len(before.text) < _FRAGMENT:
        found += [when for when in reading.times(before) if when.bound == "at"]
    found = [when for when in found if not _CONTRACT_RE.search(sentence.text[: when.end])]
    today = anchor(reading.header.published)
    if not found and step.rule == "transfer.was_a_loan":
        found = told
    if step.relation == "former":
        kept = [when for when in found if not (today and when.bound == "until" and when.year > today.year)]
        found = [when for when in kept if not sentence.text[when.start : when.end].lower().startswith("since")]
    found = found or _ahead(sentence, step, today) or _asked_when(reading, step)
    left = step.rule.partition(".")[2] in _LEAVING
    return [replace(when, bound="until") if left and when.bound == "at" else when for when in found]


def _ahead(sentence: Sentence, step: Step, today: date | None) -> list[When]:
    """When a move to come is to be: "from July" is the next one."""
    said = _AHEAD_RE.search(sentence.text) if step.relation == "future" and today else None
    if said is None or today is None:
        return []
    month = {"summer": 6, "winter": 12}.get(said["word"]) or MONTHS[said["word"].casefold()]
    year = today.year + (month <= today.month)
    return [When("at", year, *said.span(), f"“{said.group()}”, published {today.year}: {year}")]


def _asked_when(reading: Reading, step: Step) -> list[When]:
    """The year of the question that an answer's first club answers: "So it's 2015." – "CLUB took me on." """
    pair = reading.pair_of(step.sentence)
    leaves = step.rule.partition(".")[2] in _LEAVING
    if pair is None or not (step.to or leaves) or step.sentence.role != "answer":
        return []
    earlier = [one for one in pair.answer if one.start < step.sentence.start]
    if any(reading.clubs_in(one, sure=False) for one in (*pair.question, *earlier)):
        return []
    told = [when for question in pair.question for when in reading.times(question)]
    return [when for when in told if when.bound == "at" and not when.note]


def _is_future(said: str) -> bool:
    """Whether the move lies ahead: "will", "from July", and no word of the past."""
    return _WILL_LEAVE_RE.search(said) is not None or (
        FUTURE_RE.search(said) is not None and _GONE_RE.search(said) is None
    )


def _beside(reading: Reading, place: Place) -> str:
    """What stands around a club, up to the clubs before and behind it."""
    sentence = place.sentence
    begin, stop = stretch(reading, sentence, place.start, place.end)
    around = sentence.masked[max(begin, place.start - 70) : min(stop, place.end + 70)]
    return _FROM_RE.split(around)[0] if stop < len(sentence.text) else around


def _level(place: Place, reading: Reading, role: Role) -> Level | None:
    """The level whose words stand nearest to the club."""
    if role.name == "came_through":
        return "youth"
    said = _COLLEGE_RE.sub("", _beside(reading, place))
    at = said.find(place.sentence.masked[place.start : place.end])
    near: list[tuple[int, Level]] = []
    for level, pattern in _LEVELS:
        near += [(abs(found.start() - at), level) for found in pattern.finditer(said)]
    if not near or role.name == "their_player":
        return None
    level = min(near)[1]
    return None if level == "first_team" and role.part == "origin" else level


def _relation(reading: Reading, one: Found) -> Relation:
    """Whether a stay is told as present or past; a lead speaks of today."""
    said = _PERFECT_RE.sub(" has ", one.place.said)
    opening = one.place.sentence.masked[: one.place.start]
    past, present = PAST_RE.search(said) is not None, PRESENT_RE.search(said) is not None
    if _STILL_RE.search(one.place.said):
        return "current"
    if one.role.name == "fact_box":
        behind = one.place.sentence.masked[one.place.end :]
        over = _FORMER_BOX_RE.search(opening) or (_BOX_OF_CLUBS_RE.match(opening) and CLUB in behind)
        return "former" if over and not (present and CLUB not in behind) else "current"
    if _OVER_RE.search(opening) or _WHERE_HE_WAS_RE.match(one.place.tail):
        return "former"
    if one.role.name in ("their_player", "their_role", "part_of") or (present and not past):
        return "current"
    asked = " ".join(questions_before(reading, one.place.sentence))
    if one.role.name == "person_of" and not past and _NOW_RE.search(asked):
        return "current"
    return "current" if one.place.sentence.role == "lead" and (present or not past) else "former"


_LEVELS: tuple[tuple[Level, re.Pattern[str]], ...] = (
    ("reserve", RESERVE_RE),
    ("first_team", FIRST_RE),
    ("youth", YOUTH_RE),
)
