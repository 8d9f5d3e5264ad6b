"""English careers read by roles: each club of a sentence, what the words around it make of it, and of whom.

In: a sentence and the clubs that patterns have told already. Out: steps, undated. The tables are in `english_moves`
and `english_stays`; what they refuse (opponents, favourites, offers, other people's work) gives no step.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from interviews.extraction.careers.context import group_of
from interviews.extraction.careers.english_moves import Role
from interviews.extraction.careers.english_places import (
    Found,
    Place,
    asks_clubs,
    asks_for_one,
    asks_loan,
    questions_before,
)
from interviews.extraction.careers.english_spells import they_there
from interviews.extraction.careers.english_stays import ROLES_IN_CAREER
from interviews.extraction.careers.english_steps import steps_of
from interviews.extraction.careers.english_words import (
    ASKS_NEXT_RE,
    ASKS_OTHER_RE,
    BARE_RE,
    CALLED_RE,
    DOUBT_RE,
    DWELLING_RE,
    FOOTBALL_RE,
    HABIT_RE,
    IF_RE,
    INCIDENT_RE,
    NEGATED_RE,
    NEVER_PLAYING_RE,
    NEXT_RE,
    NOT_HIS_AFTER_RE,
    NOT_HIS_BEFORE_RE,
    NOT_PLAYING_RE,
    NOTHING_RE,
    OTHERS_SAY_RE,
    SAW_ME_RE,
    SCOUT_RE,
    SPELL_RE,
    THE,
    VERB_RE,
)
from interviews.extraction.careers.steps import Step
from interviews.extraction.marks import CLUB, HE, KIN, MAYBE, ME, PERSON, SELF, WE, Club, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of
from interviews.extraction.spoken import Sentence

_SCOUTED = Role("scouted", "to", "somebody of the club saw him, and he followed", linked=True, stated=False)
_ABOUT = Role("asked_about", "at", "asked about the club, he tells of his time there", relation="former", stated=False)
_AND_RE = re.compile(r"(?:And|So|And then|What about|How was|How about|Then|And what about)? ?(?:the )?")
_LASTED_RE = compile_pattern(
    r"SELF(?:['’]d)? (?:\w+ )?(?:lasted|stayed|was (?:there|only)|spent|went|signed|loved|enjoyed|hated|left)\b"
)
_NEXT = Role("asked_next", "to", "the club named first, where the next one is asked for", linked=True, stated=False)
_BARE = Role("listed", "to", "the next club of the list", linked=True, stated=False)
_LIST = Role("listed_there", "at", "one of a list of clubs", stated=False, relation="former")
_BY_RE = re.compile(r"^\W*[Bb]y (?:the )?$")
_RELEASED_RE = re.compile(r"\b(?:released|let go|dropped|rejected)\b")
_CAME_FROM = Role("signed_from", "origin", "where he came from, as he was asked", to_main=True)
_FROM_RE = re.compile(r"[^\w\ue000-\ue00d]*[Ff]rom (?:the )?")
_CAME_RE = re.compile(r"\b(?:sign(?:ed)?|join(?:ed)?|arrived?|came|come|land(?:ed)?|moved?|switch(?:ed)?)\b")
_MOVED_RE = compile_pattern(r"^\w+ (?P<who>ME|HE|PERSON)(?=.* (?:to|into|for) )")
# "CLUB! Don't say that other word", "No, CLUB."
_OTHER_CLUB_RE = compile_pattern(
    r"\W*(?P<no>(?:[Yy]eah,? )?(?:[Nn]o|[Nn]ah|[Nn]ope),? )?(?:[Ww]ell,? )?(?:[Ii]t was )?TEAM"
    r"(?:,? (?:actually|mate|please)\b)?[,.!…]"
)
# "You're a Bristol lad"
_LAD_RE = re.compile(r" (?:\w+ )?(?:lad|boy|man|woman|girl)\b")
# "CLUB, where my dad played"
_WHERE_RE = re.compile(r",? (?:where|whom?|which|and so)\b")
# "He was with me at CLUB"
_WITH_ME_RE = compile_pattern(rf"(?:HE|PERSON) (?:\w+ )?(?:was|played|started) (?:\w+ )?with ME (?:at|for) {THE}$")
# "CLUB, then CLUB, then CLUB?"
_LISTS_RE = compile_pattern(r"(?:,| and)? then (?:the )?TEAM")
_BY_ROLE = ("borrower", "their_role", "part_of", "loanee")
# "He had me in CLUB's under-16s": the coach's words are about the one he had
_HAD_ME_RE = compile_pattern(
    r"(?:HE|PERSON)(?:['’]d)? (?:\w+ )?(?:had|put|played|coached|threw|taught|brought|took|trained|managed|picked|saw|"
    r"spotted) (?:ME|WE)[^.!?]{0,24}$"
)
_BY = Role("let_go_by", "origin", "the club that let him go, in answer to that question")
# "CLUB was never an option", "CLUB didn't"
_NEVER_RE = re.compile(r" (?:(?:was|were|is|are|had|has|have|did|do|does|could)(?:n['’]t| not| never)|never|not)\b")
_AT_RE = re.compile(r"\b(?:[Aa]t|in) (?:\w+ )?$")
_THEN_RE = re.compile(r"\b(?:[Tt]hen|[Aa]fter that|[Nn]ext|followed|[Ff]rom there|[Ll]ater)\b")
# " Royal Infirmary" of "Perth Royal Infirmary"
_THING_RE = re.compile(r" (?!FC|AFC|United|City|Town|Women|Ladies|U\d)[A-Z][a-z]")
# "wore the CLUB shirt", "in CLUB's colours"
_WORN_RE = re.compile(r"(?:['’]s?)? (?:[a-z-]+ ){0,2}?(?:shirt|jersey|colou?rs|kit|strip)\b")
_WEARS_RE = re.compile(r"\b(?:wore|worn|wear|wears|wearing|pulled on|donned|in) (?:the |a )?$")
# "the manager, ", "coach ": whose clubs are no career of a player
_STAFF_RE = re.compile(r"\b([^\W\d_]+(?:-[^\W\d_]+)?),? $")


def read(reading: Reading, sentence: Sentence, told: Collection[Club]) -> Iterator[Step]:
    """The steps of the clubs that nothing else told of in the sentence."""
    if NEVER_PLAYING_RE.search(sentence.masked):
        return
    found: list[Found] = []
    marks = reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE)
    for place in [Place(sentence, mark, mark.what) for mark in marks if isinstance(mark.what, Club)]:
        one = _found(reading, place, found)
        found += [one] if one else []
    seen = set(told)
    for one in _joined(found):
        if one.club not in seen:
            seen.update(club for club in (one.club, one.origin) if club)
            yield from steps_of(reading, one)
    yield from they_there(reading, sentence)


def _joined(found: list[Found]) -> list[Found]:
    """Where a sentence has one club left and one joined, of the same person, they are one move."""
    origins = [one for one in found if one.role.part == "origin" and not one.role.loan]
    joined = [one for one in found if one.role.part == "to" and one.origin is None and not one.role.loan]
    if len(origins) == len(joined) == 1 and origins[0].people == joined[0].people:
        move = replace(joined[0], origin=origins[0].club)
        return [move if one is joined[0] else one for one in found if one is not origins[0]]
    return found


def _found(reading: Reading, place: Place, before: list[Found]) -> Found | None:
    if _is_refused(reading, place) or _comes_to_nothing(reading, place):
        return None
    if place.sentence.role == "answer" and SCOUT_RE.search(place.head) and SAW_ME_RE.match(place.tail):
        return Found(place, _SCOUTED, place.sentence.selves)
    for role in ROLES_IN_CAREER:
        if place.mark.sign == MAYBE and not _may_be_club(reading, place, role):
            continue
        match = _fits(role, place)
        if match is not None:
            if _is_denied(reading, role, place):
                return None
            people = _people(reading, place, match)
            if role.name in _BY_ROLE and place.sentence.role == "lead":  # "Jo Bell meets CLUB's new striker"
                people = tuple(who for who in people if who in reading.interviewees) or place.sentence.selves
            origin = _marked(reading, place, match, "origin")
            return Found(place, role, people, origin) if people else None
    if before and (following := NEXT_RE.search(place.head)):
        moved = before[-1].role.part == "at" and _THEN_RE.search(following.group()) is not None
        return Found(place, _BARE if moved else replace(before[-1].role, linked=True), before[-1].people)
    return (
        _from(reading, place)
        or _bare(reading, place, before)
        or _asked_next(reading, place)
        or _asked_about(reading, place)
    )


def _is_refused(reading: Reading, place: Place) -> bool:
    """Whether the words around a club make it an opponent, a favourite, an offer, somebody's work, a mere wish."""
    near = place.opening + place.tail[:24]
    scouted = SCOUT_RE.search(place.head) and SAW_ME_RE.match(place.tail)
    called = CALLED_RE.search(place.head) and _asks_next(reading, place.sentence)
    return (
        (NOT_HIS_BEFORE_RE.search(place.head) is not None and not scouted and not called)
        or HABIT_RE.search(place.head) is not None
        or (_LAD_RE.match(place.tail) is not None and place.head.endswith(" a "))
        or OTHERS_SAY_RE.search(place.head) is not None
        or _is_put_right(reading, place)
        or (NOT_HIS_AFTER_RE.match(place.tail) is not None and not _is_worn(place))
        or NOT_PLAYING_RE.search(place.said) is not None
        or DOUBT_RE.search(near) is not None
        or IF_RE.search(place.opening) is not None
    )


def _is_worn(place: Place) -> bool:
    """ "You wore the CLUB shirt from 2018 to 2021", "sixty games in a CLUB shirt": he played there."""
    return (
        _WORN_RE.match(place.tail) is not None
        and _WEARS_RE.search(place.head) is not None
        and SPELL_RE.search(place.said) is not None
    )


def _is_put_right(reading: Reading, place: Place) -> bool:
    """Whether the answer names another club than the question: "And CLUB spotted you there?" – "CLUB! Not them." """
    pair = reading.pair_of(place.sentence)
    if place.sentence.role != "question" or pair is None:
        return False
    first = pair.answer[:1]
    said = next((match for one in first if (match := _OTHER_CLUB_RE.match(one.masked))), None)
    named = reading.clubs_in(place.sentence, sure=False)
    if said is None or len(named) > 1 or not (said["no"] or place.sentence.text.endswith("?")):
        return False
    return all(place.club != mark.what for one in first for mark in reading.clubs_in(one))


def _comes_to_nothing(reading: Reading, place: Place) -> bool:
    """Whether what follows undoes it: "Six weeks at CLUB, nowt came of it", "CLUB offered me a deal. I stayed put." """
    pair = reading.pair_of(place.sentence)
    said = [place.tail]
    if pair and place.sentence.role == "question":
        said += [one.masked for one in pair.answer[:2]]
    following = reading.after(place.sentence)
    if following and not reading.clubs_in(following, sure=False):
        said.append(following.masked)
    return any(NOTHING_RE.search(one) for one in said)


def _is_denied(reading: Reading, role: Role, place: Place) -> bool:
    """Whether "no" or "never" stands beside the club ("CLUB didn't keep me" is no denial), or only a match is told."""
    negated = NEGATED_RE.search(place.opening.rpartition(", ")[2]) or _NEVER_RE.match(place.tail)
    if role.name not in ("let_go", "left") and negated:
        return True
    if role.name == "at" and _asks_other(reading, place.sentence) and not SPELL_RE.search(place.said):
        return True
    at_a_place = role.name in ("at", "strongly_at") and _AT_RE.search(place.head) is not None
    return at_a_place and INCIDENT_RE.search(place.said) is not None


def _may_be_club(reading: Reading, place: Place, role: Role) -> bool:
    """Whether a town's name may stand for the club in this role: by the role, by the text, by talk of football."""
    if role.town:
        return True
    if role.part == "to" and DWELLING_RE.search(place.sentence.masked):
        return False
    named = any(mark.sign == CLUB and mark.what == place.club for mark in reading.marks)
    if named or role.part != "to":
        return named
    return FOOTBALL_RE.search(place.sentence.masked) is not None or asks_clubs(reading, place.sentence)


def _fits(role: Role, place: Place) -> re.Match[str] | None:
    """The match of the words before the club, or of those behind it; both where the role asks for both."""
    if place.sentence.role not in role.roles:
        return None
    behind = role.after.match(place.tail) if role.after else None
    if role.before is None or (role.after and behind is None):
        return behind
    return role.before.search(place.head)


def _position(place: Place, match: re.Match[str], group: str) -> int:
    """Where a group stands in the text: in what is before the club, or in what is behind."""
    in_head = match.string == place.head
    begin = place.start - len(place.head) if in_head else place.end
    return place.sentence.start + begin + match.start(group)


def _marked(reading: Reading, place: Place, match: re.Match[str], name: str) -> Club | None:
    group = group_of(match, name)
    mark = reading.mark_at(_position(place, match, group)) if group else None
    return mark.what if mark and isinstance(mark.what, Club) else None


def _people(reading: Reading, place: Place, match: re.Match[str]) -> tuple[Person, ...]:
    """Whom the words name as theirs, else whom the sentence is about; staff have no career here."""
    group = group_of(match, "who")
    sentence = place.sentence
    moved = _MOVED_RE.search(match.group()) if match.string == place.head else None
    if group is not None:
        people = _of_mark(reading, sentence, _position(place, match, group))
    elif moved:  # "sold him to CLUB", "drove me to CLUB"
        begin = place.sentence.start + place.start - len(place.head) + match.start()
        people = _of_mark(reading, sentence, begin + moved.start("who"))
    else:
        people = reading.subjects(sentence, place.start, place.end)
        if sentence.role == "answer" and _is_only_behind(reading, place, people):
            people = sentence.selves
        if not people and _may_be_selves(reading, sentence):
            people = sentence.selves
        if _HAD_ME_RE.search(sentence.masked[: place.start]):
            people = sentence.selves
    if sentence.role == "answer" and _WITH_ME_RE.search(place.head):
        people = tuple(dict.fromkeys((*people, *sentence.selves)))
    return tuple(who for who in people if not _is_staff(reading, who))


def _may_be_selves(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence about nobody known is about the interviewee; in a lead also "she", nobody else being named."""
    if sentence.role == "answer":
        return False
    signs = KIN + PERSON if sentence.role == "lead" else KIN + PERSON + HE
    return not any(
        mark.what not in reading.interviewees for mark in reading.marks_in(sentence.start, sentence.end, signs)
    )


def _is_only_behind(reading: Reading, place: Place, people: Collection[Person]) -> bool:
    """Whether nobody stands before the club, and only who stands behind it would be its subject: "two seasons at
    CLUB under PERSON, who's the best coach I've had", "Nine, if you count CLUB, and my mum does".
    """
    if any(reading.marks_in(place.sentence.start, place.mark.start, PERSON + HE + KIN + SELF)):
        return False
    behind = reading.marks_in(place.mark.end, place.sentence.end, PERSON + HE)
    return any(mark.what in people for mark in behind) or (not people and not _WHERE_RE.match(place.tail))


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


def _bare(reading: Reading, place: Place, before: list[Found]) -> Found | None:
    """A club at the head of an answer's sentence or piece: "Then Torpedo Kutaisi", "Perth, a year in Sweden"."""
    sentence = place.sentence
    opens_list = sentence.role == "question" and _LISTS_RE.match(place.tail) is not None
    if (
        not (sentence.role == "answer" or opens_list)
        or not BARE_RE.fullmatch(place.opening.rpartition(", ")[2] if before else place.opening)
        or _THING_RE.match(sentence.text, place.end)
    ):
        return None
    head = re.split(r"[,;.–]|\b(?:when|until|till|because|from|where|which|who)\b", place.tail)[0]
    if VERB_RE.search(head):
        return None
    whole = BARE_RE.fullmatch(sentence.masked[: place.start]) is not None
    spell = SPELL_RE.search(place.opening + place.tail[:50]) is not None
    listed = bool(before)
    asked = asks_clubs(reading, sentence) and (whole or spell or listed)
    if asked or opens_list or _THEN_RE.search(place.opening) or _answers_by(reading, place):
        alone = not before and asks_for_one(reading, sentence)
        bare = (place.mark.sign == CLUB or whole) and not alone
        role = replace(_BARE, loan=asks_loan(reading, sentence)) if bare else _LIST
        return Found(place, _BY if _answers_by(reading, place) else role, sentence.selves)
    return None


def _asks_other(reading: Reading, sentence: Sentence) -> bool:
    return any(ASKS_OTHER_RE.search(question) for question in questions_before(reading, sentence))


def _asks_next(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence answers "What then?", "So you're released", "Why come back?"."""
    asked = questions_before(reading, sentence) if sentence.role == "answer" else []
    return any(ASKS_NEXT_RE.search(question) for question in asked) and not _asks_other(reading, sentence)


def _asked_next(reading: Reading, place: Place) -> Found | None:
    """The club that an answer names first, where the question asks for the next one and names no other."""
    sentence = place.sentence
    pair = reading.pair_of(sentence)
    if pair is None or place.mark.sign != CLUB or not _asks_next(reading, sentence):
        return None
    around = (*pair.question, *(one for one in pair.answer if one.start < sentence.start))
    named = [mark.what for one in around for mark in reading.clubs_in(one)]
    first = not any(reading.marks_in(sentence.start, place.mark.start, CLUB))
    known = place.club in named or place.club in reading.main_clubs.values()
    others = reading.subjects(sentence, place.start, place.end)
    if known or not first or any(reading.clubs_in(one) for one in around if one.role == "answer"):
        return None
    named_before = reading.marks_in(sentence.start, place.mark.start, PERSON + HE + KIN)
    mine = not any(named_before) and (not others or others == sentence.selves)
    return Found(place, replace(_NEXT, loan=asks_loan(reading, sentence)), sentence.selves) if mine else None


def _asked_about(reading: Reading, place: Place) -> Found | None:
    """The club of a question that holds nothing else: "And CLUB?" – "A mistake. I lasted five months." """
    sentence = place.sentence
    pair = reading.pair_of(sentence)
    around = sentence.masked[: place.start], sentence.masked[place.end :]
    if sentence.role != "question" or pair is None or not _AND_RE.fullmatch(around[0]) or around[1] != "?":
        return None
    told = any(_LASTED_RE.search(one.masked) for one in pair.answer[:3] if not reading.clubs_in(one, sure=False))
    return Found(place, _ABOUT, sentence.selves) if told else None


def _from(reading: Reading, place: Place) -> Found | None:
    """ "From CLUB", "Two years ago, from CLUB", in answer to "When did you sign?"."""
    asked = " ".join(questions_before(reading, place.sentence))
    if place.sentence.role == "answer" and _FROM_RE.fullmatch(place.opening) and _CAME_RE.search(asked):
        return Found(place, _CAME_FROM, place.sentence.selves)
    return None


def _answers_by(reading: Reading, place: Place) -> bool:
    """Whether "By CLUB" answers "You were released."."""
    return _BY_RE.search(place.opening) is not None and any(
        _RELEASED_RE.search(said) for said in questions_before(reading, place.sentence)
    )
