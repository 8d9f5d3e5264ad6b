"""Which team a captain leads: the one that the words name, the national side where they speak of it, else the club
that the interviewee plays for.
"""

import re
from collections.abc import Sequence

from interviews.extraction.marks import (
    CLUB,
    NATION,
    NATIONAL,
    Club,
    Mark,
    Nation,
    compile_pattern,
)
from interviews.extraction.reading import Reading
from interviews.extraction.rules.captain.patterns import CAPTAIN, SKIPPER
from interviews.extraction.spoken import Sentence

# "in der U19", "der zweiten Mannschaft"
_LEVEL_RE = compile_pattern(
    r"\b(?:in|bei|der|of|for|von) (?:der |den |die |the |OUR |MY )?(?P<level>LEVEL|Under-\d\ds?)"
)
# "captain of Leeds United", "Kapitän des BVB", "captain of Tonga"
_OF_RE = compile_pattern(rf"(?:{CAPTAIN}|{SKIPPER}) (?:of|der|des|von|vom|bei|beim) (?:the )?(?P<team>TEAM|NATION)")
# "Schweizer U21"
_ITS_LEVEL_RE = compile_pattern(r"(?:NATION|NATIONAL) (?P<level>LEVEL|Under-\d\ds?)")
# "im Nationalteam", "der Nationalmannschaft", "Länderspiel", "caps", "World Cup"
_NATIONAL_RE = re.compile(
    r"\b(?:Nationalteam|Nationalmannschaft|Nationalelf|Länderspiele?|Auswahl|caps|"
    r"senior team|national team|World Cup|international)\b"
)
_LOOK_BACK = 2  # sentences before that may say which team is spoken of
# "on-loan", "Leihgabe", "ausgeliehen" at the head of a text
_LOAN_RE = re.compile(r"\b(?:on[- ]loan|loanee|[Ll]eih\w*|ausgeliehen|verliehen)\b|期限付き|レンタル")
_OPENING = 500
_JOINED_RE = compile_pattern(
    r"加わった(?P<here>CLUB)|(?P<to>CLUB)(?:に|へ)(?:加わった|加入)|"
    r"(?:[Vv]om|[Vv]on|from) (?:der |the )?CLUB (?:[\w]+ ){0,3}?(?:zum|zur|zu|to|nach|an "
    r"den) (?:der |the )?(?P<moved>CLUB)(?! aus)"
)
_CLUB_BOX_RE = compile_pattern(
    r"^\W{0,4}(?:Club|Verein|Klub|Current club|Aktueller (?:Verein|Klub|"
    r"Club))\W{0,3}:\W{0,4}(?P<club>TEAM)"
)
_FROM_RE = re.compile(r"(?:[Vv]om|[Vv]on|from)(?: der| the)? $")
_AGAINST_RE = re.compile(r"\b(?:[Gg]egen|against|v|vs|versus|over|beat|beating)\.? (?:den |die |the )?$")
# "in Okayama", "bei Werder", "at Drita"
_AT_CLUB_RE = compile_pattern(r"\b(?:in|bei|beim|at|for|für|von|vom|der|des) (?:der |den |dem |die )?(?P<team>TEAM)")


def team(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[str | None, bool]:
    """The team's name, and whether the words themselves name it."""
    of = found if "team" in found.re.groupindex else _OF_RE.search(sentence.masked)
    if of:
        led = reading.club(sentence, of, "team") or reading.nation(sentence, of, "team")
        return (led.name if led else None), True
    start, end = sentence.start + found.start(), sentence.start + found.end()
    inside = next(iter(reading.marks_in(start, end, CLUB + NATION + NATIONAL)), None)
    if inside and isinstance(inside.what, Nation):
        return _with_level(inside.what.name, _ITS_LEVEL_RE.search(found.group())), True
    if inside and isinstance(inside.what, Club):
        return inside.what.name, True
    level = _LEVEL_RE.search(sentence.masked, found.start())
    near = around(reading, sentence)
    if any(_NATIONAL_RE.search(other.masked) for other in near):
        nation = _nation(reading, near)
        return (nation.name if nation else None), False
    named = _club_beside(reading, sentence)
    main = named or main_club(reading, sentence)
    return (_with_level(main.name, level) if main else None), named is not None


def _with_level(name: str, level: re.Match[str] | None) -> str:
    return f"{name} {level['level'].replace(' ', '')}" if level else name


def around(reading: Reading, sentence: Sentence) -> list[Sentence]:
    """The sentence, the two before it in its turn, and at an answer's start the question's last; nearest
    first.
    """
    near = [sentence]
    while len(near) <= _LOOK_BACK and (before := reading.before(near[-1])):
        near.append(before)
    pair = reading.pair_of(sentence)
    if pair and sentence.role == "answer" and len(near) <= _LOOK_BACK:
        near += pair.question[-1:]
    return near


def _nation(reading: Reading, around: Sequence[Sentence]) -> Nation | None:
    """The association named nearest, else the one that "die Nationalmannschaft" means."""
    marks = [mark for one in around for mark in reading.marks_in(one.start, one.end, NATION + NATIONAL)]
    named = [mark.what for mark in marks if isinstance(mark.what, Nation)]
    return named[0] if named else reading.home


def _club_beside(reading: Reading, sentence: Sentence) -> Club | None:
    """A club that stands in the same sentence as the team: "Außen habe ich in Okayama gespielt, weil unser
    Kapitän …".
    """
    match = _AT_CLUB_RE.search(sentence.masked)
    return reading.club(sentence, match, "team") if match else None


def main_club(reading: Reading, sentence: Sentence) -> Club | None:
    """The club that the interviewee plays for now: where he is on loan, the one of the fact box, the present one of his
    career if the lead names it, the one that the lead says he joined or names alone, else the present one or the first.
    """
    stations = [one for one in reading.chronicle.stations if one.who in sentence.selves]
    loan = [one.club for one in stations if one.relation == "loan"]
    current = list(dict.fromkeys(one.club for one in stations if one.relation == "current"))
    opening = _in_opening(reading, "lead")
    now = (
        loan
        or _boxed(reading)
        or [club for club in _only(current) if club in opening]
        or list(filter(None, (_joined(reading),)))
        or _only(opening)
        or _often(reading, _only(current))
    )
    if now:
        return now[0]
    if _LOAN_RE.search(reading.text, reading.sentences[0].start, reading.sentences[0].start + _OPENING):
        return None
    first = [what for what in reading.clubs if what in current] or [*_in_opening(reading, "question")]
    return first[0] if first else None


def _often(reading: Reading, clubs: Sequence[Club]) -> list[Club]:
    """Those that the text names more than once, as it does the club that somebody plays for."""
    return [club for club in clubs if sum(mark.what == club for mark in reading.marks) > 1]


def _boxed(reading: Reading) -> list[Club]:
    """ "Club: CLUB (2023–)" in a fact box."""
    rows = ((sentence, _CLUB_BOX_RE.match(sentence.masked)) for sentence in reading.sentences)
    return [club for sentence, row in rows if row and (club := reading.club(sentence, row, "club"))]


def _only(clubs: Sequence[Club]) -> Sequence[Club]:
    return clubs if len(clubs) == 1 else ()


def _in_opening(reading: Reading, role: str) -> Sequence[Club]:
    """The clubs that the lead names; with "question" also those of the first two questions."""
    opens = [
        one for one in reading.sentences if one.role == "lead" or (one.role == role == "question" and one.pair <= 1)
    ]
    named = (mark.what for one in opens for mark in reading.clubs_in(one) if not _is_another(reading, one, mark))
    return tuple(dict.fromkeys(what for what in named if isinstance(what, Club)))


def _is_another(reading: Reading, sentence: Sentence, mark: Mark) -> bool:
    """ "vom CLUB ausgeliehen", "on loan from CLUB", "the final against CLUB": he does not play there."""
    before = sentence.masked[: mark.start - sentence.start]
    if _AGAINST_RE.search(before):
        return True
    return _LOAN_RE.search(sentence.text) is not None and _FROM_RE.search(before) is not None


def _joined(reading: Reading) -> Club | None:
    """「…から期限付き移籍で加わったCLUB」, 「CLUBに加わった」 in the lead."""
    for sentence in reading.sentences:
        found = _JOINED_RE.search(sentence.masked) if sentence.role == "lead" else None
        if found:
            return reading.club(sentence, found, next(name for name in ("here", "to", "moved") if found[name]))
    return None
