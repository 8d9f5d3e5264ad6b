"""English careers read by roles: each club of a sentence, what the words around it make of it, and of whom.

In: a sentence and the clubs that patterns have told already. Out: steps, undated. The tables are in `english_roles`;
what they refuse (opponents, favourites, offers, other people's work) gives no step.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from interviews.extraction.careers.english_roles import ROLES_IN_CAREER, Role
from interviews.extraction.careers.english_words import (
    ASKS_CLUBS_RE,
    BARE_RE,
    DOUBT_RE,
    FIRST_RE,
    FUTURE_RE,
    INCIDENT_RE,
    NEGATED_RE,
    NEXT_RE,
    NOT_HIS_AFTER_RE,
    NOT_HIS_BEFORE_RE,
    NOT_PLAYING_RE,
    PAST_RE,
    PRESENT_RE,
    RESERVE_RE,
    SPELL_RE,
    VERB_RE,
    YOUTH_RE,
)
from interviews.extraction.careers.steps import Level, Relation, Step
from interviews.extraction.marks import CLUB, HE, KIN, MAYBE, ME, PERSON, SELF, WE, Club, Mark, Person
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause
from interviews.extraction.time import NUMBERS

_WINDOW = 90  # characters before a club that may give it its part
_SOMEBODY_RE = re.compile(f"[{SELF}{ME}{HE}{PERSON}{WE}{KIN}]")
_YEARS_RE = re.compile(
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a) (?:years?|seasons?)\b(?! (?:old|ago))"
)
_BARE = Role("listed", "to", "the next club of the list", linked=True, stated=False)
_LIST = Role("listed_there", "at", "one of a list of clubs", stated=False, relation="former")
# "the manager, ", "coach ": whose clubs are no career of a player
_STAFF_RE = re.compile(r"\b([^\W\d_]+(?:-[^\W\d_]+)?),? $")


@dataclass(frozen=True, slots=True)
class _Found:
    """One club of the sentence with its part."""

    mark: Mark
    club: Club
    role: Role
    people: tuple[Person, ...]
    origin: Club | None


def read(reading: Reading, sentence: Sentence, told: Collection[Club]) -> Iterator[Step]:
    """The steps of the clubs that nothing else told of in the sentence."""
    if NOT_PLAYING_RE.search(sentence.masked):
        return
    found: list[_Found] = []
    for mark in reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE):
        if isinstance(mark.what, Club):
            one = _found(reading, sentence, mark, mark.what, found)
            if one:
                found.append(one)
    seen = set(told)
    for one in _joined(found):
        if one.club not in seen:
            seen.update(club for club in (one.club, one.origin) if club)
            yield from _steps(reading, sentence, one)


def _joined(found: list[_Found]) -> list[_Found]:
    """Where a sentence has one club left and one joined, of the same person, they are one move."""
    origins = [one for one in found if one.role.part == "origin" and not one.role.loan]
    joined = [one for one in found if one.role.part == "to" and one.origin is None and not one.role.loan]
    if len(origins) == len(joined) == 1 and origins[0].people == joined[0].people:
        move = replace(joined[0], origin=origins[0].club)
        return [move if one is joined[0] else one for one in found if one is not origins[0]]
    return found


def _found(reading: Reading, sentence: Sentence, mark: Mark, club: Club, before: list[_Found]) -> _Found | None:
    start, end = mark.start - sentence.start, mark.end - sentence.start
    head, tail = sentence.masked[max(0, start - _WINDOW) : start], sentence.masked[end : end + _WINDOW]
    if NOT_HIS_BEFORE_RE.search(head) or NOT_HIS_AFTER_RE.match(tail):
        return None
    around = clause(sentence.masked, start, end)
    said = sentence.masked[around.start : around.end]
    if DOUBT_RE.search(said):
        return None
    following = before[-1] if before and NEXT_RE.search(head) else None
    for role in ROLES_IN_CAREER:
        if mark.sign == MAYBE and not (role.town or _is_club_elsewhere(reading, club)):
            continue
        match = _fits(role, sentence, head, tail)
        if match is not None:
            if _is_denied(role, said) or (role.name in ("at", "strongly_at") and INCIDENT_RE.search(said)):
                return None
            people = _people(reading, sentence, start, end, match, len(head))
            origin = _marked(reading, sentence, match, "origin", start - len(head))
            return _Found(mark, club, role, people, origin) if people else None
    if following:
        part = replace(following.role, linked=True)
        return _Found(mark, club, part, following.people, None)
    return _bare(reading, sentence, mark, club, start)


def _is_denied(role: Role, said: str) -> bool:
    """Whether "no" or "never" stands in the clause; "CLUB didn't keep me" is no denial."""
    return role.name not in ("let_go", "left") and NEGATED_RE.search(said) is not None


def _fits(role: Role, sentence: Sentence, head: str, tail: str) -> re.Match[str] | None:
    if sentence.role not in role.roles:
        return None
    if role.before is not None:
        return role.before.search(head)
    assert role.after is not None
    return role.after.match(tail)


def _is_club_elsewhere(reading: Reading, club: Club) -> bool:
    """Whether the text names the club in a way that only a club can be named."""
    return any(mark.sign == CLUB and mark.what == club for mark in reading.marks)


def _group(match: re.Match[str], name: str) -> str | None:
    groups = match.groupdict()
    return next((form for form in (name, f"{name}2") if groups.get(form) is not None), None)


def _at(match: re.Match[str], group: str, end: int, offset: int, tail_start: int) -> int:
    """Where a group stands in the sentence: a match in the head counts from its start, one in the tail from there."""
    return match.start(group) + (offset if match.end() == end else tail_start)


def _marked(reading: Reading, sentence: Sentence, match: re.Match[str], name: str, offset: int) -> Club | None:
    group = _group(match, name)
    mark = reading.mark_at(sentence.start + offset + match.start(group)) if group else None
    return mark.what if mark and isinstance(mark.what, Club) else None


def _people(
    reading: Reading, sentence: Sentence, start: int, end: int, match: re.Match[str], length: int
) -> tuple[Person, ...]:
    """Whom the words name as theirs, else whom the sentence is about; staff have no career here."""
    group = _group(match, "who")
    if group is not None:
        in_head = match.end() == length and match.re.pattern.endswith("$")
        at = sentence.start + (start - length if in_head else end) + match.start(group)
        return tuple(who for who in _of_mark(reading, sentence, at) if not _is_staff(reading, who))
    people = reading.subjects(sentence, start, end)
    if not people and (sentence.role == "lead" or (sentence.role == "question" and "?" in sentence.text)):
        people = sentence.selves
    return tuple(who for who in people if not _is_staff(reading, who))


def _of_mark(reading: Reading, sentence: Sentence, at: int) -> tuple[Person, ...]:
    mark = reading.mark_at(at)
    if mark is None or mark.sign in (SELF, ME, WE):
        return sentence.selves
    what = mark.what
    person = getattr(what, "person", what)
    return (person,) if isinstance(person, Person) else ()


def _is_staff(reading: Reading, who: Person) -> bool:
    """Whether a coach's or official's word stands before the name somewhere."""
    if who in reading.interviewees or who.name is None:
        return False
    for mark in reading.marks:
        if mark.sign == PERSON and mark.what == who:
            before = _STAFF_RE.search(reading.text[max(0, mark.start - 24) : mark.start])
            if before and role_of(before.group(1)) in ("coach", "official"):
                return True
    return False


def _bare(reading: Reading, sentence: Sentence, mark: Mark, club: Club, start: int) -> _Found | None:
    """A club at the head of an answer's sentence or piece: "Then Torpedo Kutaisi", "Perth, a year in Sweden"."""
    if sentence.role != "answer":
        return None
    around = clause(sentence.masked, start, start + 1)
    piece = sentence.masked[around.start : start]
    opening = sentence.masked[:start]
    then = re.search(r"\b[Tt]hen\b|\b[Aa]fter that\b|\b[Nn]ext\b|\bfollowed\b|\b[Ff]rom there\b", piece) is not None
    if not BARE_RE.fullmatch(piece):
        return None
    whole = BARE_RE.fullmatch(opening) is not None
    rest = sentence.masked[start : start + 60]
    spell = SPELL_RE.search(sentence.masked[around.start : start + 60]) is not None
    asked = _asks_clubs(reading, sentence)
    verbless = not VERB_RE.search(re.split(r"[,;.–]", rest)[0])
    if verbless and (then or (asked and (whole or spell))):
        people = sentence.selves
        role = replace(_BARE, loan=_asks_loan(reading, sentence)) if mark.sign == CLUB or whole else _LIST
        return _Found(mark, club, role, people, None)
    return None


def _questions(reading: Reading, sentence: Sentence) -> list[str]:
    pair = reading.pair_of(sentence)
    return [question.text for question in pair.question] if pair else []


def _asks_clubs(reading: Reading, sentence: Sentence) -> bool:
    questions = _questions(reading, sentence)
    if any(NOT_PLAYING_RE.search(question) for question in questions):
        return False
    return any(ASKS_CLUBS_RE.search(question) for question in questions)


def _asks_loan(reading: Reading, sentence: Sentence) -> bool:
    questions = _questions(reading, sentence)
    return bool(questions) and re.search(r"\bloans?\b", questions[-1]) is not None


# Steps.


def _steps(reading: Reading, sentence: Sentence, one: _Found) -> Iterator[Step]:
    start, end = one.mark.start - sentence.start, one.mark.end - sentence.start
    around = clause(sentence.masked, start, end)
    said = sentence.masked[around.start : around.end]
    whole = sentence.masked if sentence.role == "lead" else said
    years = _YEARS_RE.search(said) or _YEARS_RE.search(sentence.masked)
    for who in one.people:
        step = Step(
            who,
            sentence,
            (start, end),
            f"{'club' if one.role.part == 'at' else 'transfer'}.{one.role.name}",
            one.role.why,
            level=_level(whole, one),
            relation=one.role.relation,
            loan=one.role.loan,
            linked=one.role.linked,
            certainty="stated" if one.role.stated else "implied",
            years=NUMBERS.get(years.group(1)) if years else None,
        )
        yield from _with_clubs(reading, sentence, one, step, said)


def _with_clubs(reading: Reading, sentence: Sentence, one: _Found, step: Step, said: str) -> Iterator[Step]:
    main = reading.main_clubs.get(step.who) or next(
        (reading.main_clubs[who] for who in reading.interviewees if who in reading.main_clubs), None
    )
    if one.role.part == "at":
        if one.role.name == "before_that":
            yield replace(step, club=one.club, rule="club.was_before")
            return
        relation = step.relation or _relation(said, sentence, one)
        yield replace(step, club=one.club, relation=relation)
    elif one.role.part == "to":
        future = one.role.relation or ("future" if FUTURE_RE.search(said) and not _is_past(said) else None)
        yield replace(step, to=one.club, origin=one.origin, relation=future)
    elif one.role.to_main and main and main != one.club:
        yield replace(step, to=main, origin=one.club)
    elif one.role.loan:
        yield replace(step, club=one.club, relation="current", rule="club.on_loan_from")
    else:
        yield replace(step, club=one.club, relation="former", rule=f"club.{one.role.name}")


def _is_past(said: str) -> bool:
    return re.search(r"\b(?:joined|went|moved|signed (?!for [^.]* from)|came|was|were|had)\b", said) is not None


def _level(said: str, one: _Found) -> Level | None:
    if one.role.name == "came_through":
        return "youth"
    if RESERVE_RE.search(said):
        return "reserve"
    if FIRST_RE.search(said) and one.role.part != "origin":
        return "first_team"
    return "youth" if YOUTH_RE.search(said) and one.role.name != "their_player" else None


def _relation(said: str, sentence: Sentence, one: _Found) -> Relation:
    """Whether a stay is told as present or past; a lead speaks of today."""
    before = said[: max(0, one.mark.start - sentence.start)]
    past = PAST_RE.search(said) is not None
    present = PRESENT_RE.search(said) is not None
    if one.role.name in ("their_player", "their_role", "part_of"):
        return "former" if re.search(r"\b(?:former|ex-?|then|old|one-time)\W*$", before[-16:]) else "current"
    if present and not past:
        return "current"
    return "current" if sentence.role == "lead" and not past else "former"
