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
    DWELLING_RE,
    FIRST_RE,
    FOOTBALL_RE,
    FUTURE_RE,
    INCIDENT_RE,
    NEGATED_RE,
    NEVER_PLAYING_RE,
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
from interviews.extraction.marks import CLUB, HE, KIN, MAYBE, ME, PERSON, SELF, WE, Club, Mark, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause
from interviews.extraction.time import NUMBERS, When, anchor

_FRAGMENT = 40  # characters of a sentence that only says when: "That was January 2018."
_WINDOW = 90  # characters before a club that may give it its part
_SOMEBODY_RE = re.compile(f"[{SELF}{ME}{HE}{PERSON}{WE}{KIN}]")
_YEARS_RE = re.compile(
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a) (?:years?|seasons?)\b"
    r"(?! (?:old|ago|later|before|after|and a half))"
)
_BARE = Role("listed", "to", "the next club of the list", linked=True, stated=False)
_LIST = Role("listed_there", "at", "one of a list of clubs", stated=False, relation="former")
_BY = Role("let_go_by", "origin", "the club that let him go, in answer to that question")
_BY_RE = re.compile(r"^\W*[Bb]y (?:the )?$")
_RELEASED_RE = re.compile(r"\b(?:released|let go|dropped|rejected)\b")
# "CLUB was never an option", "CLUB didn't"
_NEVER_RE = re.compile(r" (?:(?:was|were|is|are|had|has|have|did|do|does|could)(?:n['’]t| not| never)|never|not)\b")
# "Then two seasons at CLUB": the next club, not one beside the others
_NEXT_HEAD_RE = re.compile(r"\W*(?:[Aa]nd )?(?:[Tt]hen|[Aa]fter that|[Nn]ext|[Ff]rom there|[Ll]ater)\b")
# "has started", "'ve made": no past
_PERFECT_RE = re.compile(r"(?:['’](?:ve|s)|\b(?:have|has)) (?:\w+ly |only |just |now )?\w+")
# the team-mates of old, the opponents of now
_NOW_RE = re.compile(
    r"\b(?:tough|hard|best|worst)\w*\b[^?]{0,40}\b(?:face|faced|against|up against|opponent|marked)|opponent|against\?",
    re.IGNORECASE,
)
_FORMER_BOX_RE = re.compile(r"\b(?:previous|former|past|youth|history|career)\w*[^:]{0,16}:", re.IGNORECASE)
_UNDATED = ("their_role", "their_player", "part_of", "borrower", "clubs_player")
_STAYING = ("at", "was_at", "strongly_at")
_LEAVING = ("let_go", "let_go_by", "left")
_SENT_RE = re.compile(r"\b(?:sent|farmed|shipped|packed|loaned|lent)\b")
_NEXT_SUBJECT_RE = compile_pattern(r"(?:,| and| but|,? so) (?:SELF|HE|WE|then SELF)")
# ", from July", " next season"
_SOON_RE = re.compile(r",? (?:from (?:July|June|January|August)|next (?:season|summer|year)|in the summer when)\b")
_AT_RE = re.compile(r"\b(?:[Aa]t|in) (?:\w+ )?$")
_THEN_RE = re.compile(r"\b(?:[Tt]hen|[Aa]fter that|[Nn]ext|followed|[Ff]rom there|[Ll]ater)\b")
# " Royal Infirmary" of "Perth Royal Infirmary"
_THING_RE = re.compile(r" (?!FC|AFC|United|City|Town|Women|Ladies|U\d)[A-Z][a-z]")
_NAMES_KIN_RE = re.compile(f"[{KIN}{HE}{PERSON}]")
# " (2012–2014)", " 2016-18", ", 2019-"
_SPAN_RE = re.compile(
    r"[ ,:(]{1,3}(?:in |from |between )?(?P<since>(?:19|20)\d\d) ?[-–/] ?(?P<until>(?:19|20)?\d\d)?(?![\d-])"
)
# "joined in the summer": over, though a month is named
_GONE_RE = re.compile(r"\b(?:joined|went|moved|signed (?!for [^.]* from)|came|was|were|had|arrived|left|last)\b")
# "After four seasons with ", "after spells at ", "former ", "ex-": over, in a lead too
_OVER_RE = re.compile(
    r"\b[Aa]fter (?:\w+ ){0,3}?(?:years?|seasons?|spells?|stints?|months|time|games|appearances|career)\b|"
    r"\b(?:spells|stints) (?:at|with)|\b(?:former|[Ee]x|then|one-time|erstwhile)\W*$|hung up|\bretired\b|"
    r"called it a day"
)
# "the manager, ", "coach ": whose clubs are no career of a player
_STAFF_RE = re.compile(r"\b([^\W\d_]+(?:-[^\W\d_]+)?),? $")


@dataclass(frozen=True, slots=True)
class _Place:
    """One club of a sentence and what stands around it."""

    sentence: Sentence
    mark: Mark
    club: Club

    @property
    def start(self) -> int:
        return self.mark.start - self.sentence.start

    @property
    def end(self) -> int:
        return self.mark.end - self.sentence.start

    @property
    def head(self) -> str:
        return self.sentence.masked[max(0, self.start - _WINDOW) : self.start]

    @property
    def tail(self) -> str:
        return self.sentence.masked[self.end : self.end + _WINDOW]

    @property
    def said(self) -> str:
        """Its clause."""
        around = clause(self.sentence.masked, self.start, self.end)
        return self.sentence.masked[around.start : around.end]

    @property
    def opening(self) -> str:
        """Its clause up to it."""
        around = clause(self.sentence.masked, self.start, self.start + 1)
        return self.sentence.masked[around.start : self.start]


@dataclass(frozen=True, slots=True)
class _Found:
    """One club with its part and the persons who have it."""

    place: _Place
    role: Role
    people: tuple[Person, ...]
    origin: Club | None = None

    @property
    def club(self) -> Club:
        return self.place.club


def read(reading: Reading, sentence: Sentence, told: Collection[Club]) -> Iterator[Step]:
    """The steps of the clubs that nothing else told of in the sentence."""
    if NEVER_PLAYING_RE.search(sentence.masked):
        return
    found: list[_Found] = []
    for mark in reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE):
        if isinstance(mark.what, Club):
            one = _found(reading, _Place(sentence, mark, mark.what), found)
            found += [one] if one else []
    seen = set(told)
    for one in _joined(found):
        if one.club not in seen:
            seen.update(club for club in (one.club, one.origin) if club)
            yield from _steps(reading, one)


def _joined(found: list[_Found]) -> list[_Found]:
    """Where a sentence has one club left and one joined, of the same person, they are one move."""
    origins = [one for one in found if one.role.part == "origin" and not one.role.loan]
    joined = [one for one in found if one.role.part == "to" and one.origin is None and not one.role.loan]
    if len(origins) == len(joined) == 1 and origins[0].people == joined[0].people:
        move = replace(joined[0], origin=origins[0].club)
        return [move if one is joined[0] else one for one in found if one is not origins[0]]
    return found


def _found(reading: Reading, place: _Place, before: list[_Found]) -> _Found | None:
    if _is_refused(place):
        return None
    for role in ROLES_IN_CAREER:
        if place.mark.sign == MAYBE and not _may_be_club(reading, place, role):
            continue
        match = _fits(role, place)
        if match is not None:
            if _is_denied(role, place):
                return None
            people = _people(reading, place, match)
            origin = _marked(reading, place, match, "origin")
            return _Found(place, role, people, origin) if people else None
    if before and (following := NEXT_RE.search(place.head)):
        moved = before[-1].role.part == "at" and _THEN_RE.search(following.group()) is not None
        return _Found(place, _BARE if moved else replace(before[-1].role, linked=True), before[-1].people)
    return _bare(reading, place, before)


def _is_refused(place: _Place) -> bool:
    """Whether the words around a club make it an opponent, a favourite, an offer, somebody's work, a mere wish."""
    near = place.opening + place.tail[:24]
    return (
        NOT_HIS_BEFORE_RE.search(place.head) is not None
        or NOT_HIS_AFTER_RE.match(place.tail) is not None
        or NOT_PLAYING_RE.search(place.said) is not None
        or DOUBT_RE.search(near) is not None
    )


def _is_denied(role: Role, place: _Place) -> bool:
    """Whether "no" or "never" stands beside the club ("CLUB didn't keep me" is no denial), or only a match is told."""
    negated = NEGATED_RE.search(place.opening) or _NEVER_RE.match(place.tail)
    if role.name not in ("let_go", "left") and negated:
        return True
    at_a_place = role.name in ("at", "strongly_at") and _AT_RE.search(place.head) is not None
    return at_a_place and INCIDENT_RE.search(place.said) is not None


def _may_be_club(reading: Reading, place: _Place, role: Role) -> bool:
    """Whether a town's name may stand for the club in this role: by the role, by the text, by talk of football."""
    if role.town:
        return True
    if role.part == "to" and DWELLING_RE.search(place.sentence.masked):
        return False
    named = any(mark.sign == CLUB and mark.what == place.club for mark in reading.marks)
    if named or role.part != "to":
        return named
    return FOOTBALL_RE.search(place.sentence.masked) is not None or _asks_clubs(reading, place.sentence)


def _fits(role: Role, place: _Place) -> re.Match[str] | None:
    """The match of the words before the club, or of those behind it; both where the role asks for both."""
    if place.sentence.role not in role.roles:
        return None
    behind = role.after.match(place.tail) if role.after else None
    if role.before is None or (role.after and behind is None):
        return behind
    return role.before.search(place.head)


def _group(match: re.Match[str], name: str) -> str | None:
    groups = match.groupdict()
    return next((form for form in (name, f"{name}2") if groups.get(form) is not None), None)


def _position(place: _Place, match: re.Match[str], group: str) -> int:
    """Where a group stands in the text: in what is before the club, or in what is behind."""
    in_head = match.string == place.head
    begin = place.start - len(place.head) if in_head else place.end
    return place.sentence.start + begin + match.start(group)


def _marked(reading: Reading, place: _Place, match: re.Match[str], name: str) -> Club | None:
    group = _group(match, name)
    mark = reading.mark_at(_position(place, match, group)) if group else None
    return mark.what if mark and isinstance(mark.what, Club) else None


def _people(reading: Reading, place: _Place, match: re.Match[str]) -> tuple[Person, ...]:
    """Whom the words name as theirs, else whom the sentence is about; staff have no career here."""
    group = _group(match, "who")
    sentence = place.sentence
    if group is not None:
        people = _of_mark(reading, sentence, _position(place, match, group))
    else:
        people = reading.subjects(sentence, place.start, place.end)
        if not people and sentence.role in ("lead", "question") and not _NAMES_KIN_RE.search(sentence.masked):
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


def _bare(reading: Reading, place: _Place, before: list[_Found]) -> _Found | None:
    """A club at the head of an answer's sentence or piece: "Then Torpedo Kutaisi", "Perth, a year in Sweden"."""
    sentence = place.sentence
    if sentence.role != "answer" or not BARE_RE.fullmatch(place.opening) or _THING_RE.match(sentence.text, place.end):
        return None
    head = re.split(r"[,;.–]|\b(?:when|until|till|because|from|where|which|who)\b", place.tail)[0]
    if VERB_RE.search(head):
        return None
    whole = BARE_RE.fullmatch(sentence.masked[: place.start]) is not None
    spell = SPELL_RE.search(place.opening + place.tail[:50]) is not None
    listed = bool(before) and before[-1].role.name in ("listed", "listed_there")
    asked = _asks_clubs(reading, sentence) and (whole or spell or listed)
    if asked or _THEN_RE.search(place.opening) or _answers_by(reading, place):
        role = replace(_BARE, loan=_asks_loan(reading, sentence)) if place.mark.sign == CLUB or whole else _LIST
        return _Found(place, _BY if _answers_by(reading, place) else role, sentence.selves)
    return None


def _answers_by(reading: Reading, place: _Place) -> bool:
    """Whether "By CLUB" answers "You were released."."""
    if not re.search(r"^\W*[Bb]y (?:the )?$", place.opening):
        return False
    return any(
        re.search(r"\b(?:released|let go|dropped|rejected)\b", said) for said in _questions(reading, place.sentence)
    )


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


def _steps(reading: Reading, one: _Found) -> Iterator[Step]:
    place = one.place
    years = _YEARS_RE.search(place.said) or _YEARS_RE.search(place.sentence.masked)
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
            years=NUMBERS.get(years.group(1)) if years else None,
        )
        yield from _with_clubs(reading, one, step)


def _span(tail: str) -> tuple[int | None, int | None]:
    """The years right behind a club: "(2012–2014)", "2016-18", ", 2019-"."""
    found = _SPAN_RE.match(tail)
    if found is None:
        return None, None
    since, last = int(found["since"]), found["until"] or ""
    return since, int(last) if len(last) == 4 else since // 100 * 100 + int(last) if last else None


def _with_clubs(reading: Reading, one: _Found, step: Step) -> Iterator[Step]:
    main = reading.main_clubs.get(step.who) or next(
        (reading.main_clubs[who] for who in reading.interviewees if who in reading.main_clubs), None
    )
    said = one.place.said
    future = step.relation is None and (_is_future(said) or _SOON_RE.match(one.place.tail) is not None)
    if one.role.part == "at" and one.place.sentence.role == "answer" and _NEXT_HEAD_RE.match(one.place.opening):
        yield replace(step, to=one.club, linked=True)
        return
    if one.role.name == "before_that":
        yield replace(step, club=one.club, rule="club.was_before")
    elif one.role.name in _STAYING and _asks_loan(reading, one.place.sentence) and SPELL_RE.search(said):
        yield replace(step, to=one.club, loan=True, relation="former")
    elif one.role.part == "at" and not future:
        yield replace(
            step,
            club=one.club,
            relation=step.relation or _relation(reading, one),
        )
    elif one.role.part in ("to", "at"):
        relation = "future" if future else step.relation or (_of_loan(said) if one.role.loan else None)
        yield replace(step, to=one.club, origin=one.origin, relation=relation)
    elif one.role.to_main and main and main != one.club:
        yield replace(step, to=main, origin=one.club)
    elif one.role.loan:
        yield replace(step, club=one.club, relation="current", rule="club.on_loan_from")
    else:
        yield replace(step, club=one.club, relation="former", rule=f"club.{one.role.name}")


def _of_loan(said: str) -> Relation | None:
    """Whether a loan is told as over or as running."""
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
    begin, stop = (0, len(sentence.text)) if step.origin else _stretch(reading, sentence, *step.at)
    near = [when for when in told if around.start <= when.start < around.end and begin <= when.start < stop]
    found = near or [when for when in told if begin <= when.start < stop]
    before = reading.before(sentence)
    told_at = any(when.bound == "at" for when in told)
    if not told_at and before and not reading.clubs_in(before, sure=False) and len(before.text) < _FRAGMENT:
        found += [when for when in reading.times(before) if when.bound == "at"]
    today = anchor(reading.header.published)
    if step.relation == "former":
        kept = [when for when in found if not (today and when.bound == "until" and when.year > today.year)]
        found = [when for when in kept if not sentence.text[when.start : when.end].lower().startswith("since")]
    left = step.rule.partition(".")[2] in _LEAVING
    return [replace(when, bound="until") if left and when.bound == "at" else when for when in found]


def _stretch(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """From the club before to the club behind, or to where somebody else begins to act."""
    clubs = [
        (mark.start - sentence.start, mark.end - sentence.start)
        for mark in reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE)
    ]
    begin = max((last for _, last in clubs if last <= start), default=0)
    stop = min((first for first, _ in clubs if first >= end), default=len(sentence.text))
    following = _NEXT_SUBJECT_RE.search(sentence.masked, end, stop)
    return begin, following.start() if following else stop


def _is_future(said: str) -> bool:
    """Whether the move lies ahead: "will", "from July", and no word of the past."""
    return FUTURE_RE.search(said) is not None and _GONE_RE.search(said) is None


def _beside(reading: Reading, place: _Place) -> str:
    """What stands around a club, up to the clubs before and behind it."""
    sentence = place.sentence
    begin, stop = _stretch(reading, sentence, place.start, place.end)
    return sentence.masked[max(begin, place.start - 70) : min(stop, place.end + 70)]


def _level(place: _Place, reading: Reading, role: Role) -> Level | None:
    """The level whose words stand nearest to the club."""
    if role.name == "came_through":
        return "youth"
    said = _beside(reading, place)
    at = said.find(place.sentence.masked[place.start : place.end])
    near: list[tuple[int, Level]] = []
    for level, pattern in _LEVELS:
        near += [(abs(found.start() - at), level) for found in pattern.finditer(said)]
    if not near or role.name == "their_player":
        return None
    level = min(near)[1]
    return None if level == "first_team" and role.part == "origin" else level


def _relation(reading: Reading, one: _Found) -> Relation:
    """Whether a stay is told as present or past; a lead speaks of today."""
    said = _PERFECT_RE.sub(" has ", one.place.said)
    opening = one.place.sentence.masked[: one.place.start]
    past, present = PAST_RE.search(said) is not None, PRESENT_RE.search(said) is not None
    if one.role.name == "fact_box":
        return "former" if _FORMER_BOX_RE.search(opening) and not present else "current"
    if _OVER_RE.search(opening):
        return "former"
    if one.role.name in ("their_player", "their_role", "part_of") or (present and not past):
        return "current"
    asked = " ".join(_questions(reading, one.place.sentence))
    if one.role.name == "person_of" and not past and _NOW_RE.search(asked):
        return "current"
    return "current" if one.place.sentence.role == "lead" and (present or not past) else "former"


_LEVELS: tuple[tuple[Level, re.Pattern[str]], ...] = (
    ("reserve", RESERVE_RE),
    ("first_team", FIRST_RE),
    ("youth", YOUTH_RE),
)
