"""Third persons: whom "er", "she", "der Junge" mean.

In: the marks of a text, turn by turn. Out: the same marks with `what` filled in: a person, a relative, or None
where nobody named before fits. Nothing is guessed across pairs of question and answer.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.extraction.deixis import is_masculine
from interviews.extraction.kin import SEVERAL
from interviews.extraction.marks import (
    CLUB,
    HE,
    KIN,
    PERSON,
    Club,
    Gender,
    Kin,
    Mark,
    Person,
    compile_pattern,
)
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of
from interviews.extraction.spoken import Sentence

_WORD_BEFORE_RE = re.compile(r"([^\W\d_]+)\.?[ \u00a0]$")  # "Kapitän " before a name
# "saß Deniz bei ihm", "Trainer Marx machte ihn zum Kapitän": an object is not who acts in the same clause
_OBJECTS = frozenset({"ihn", "ihm", "him"})
_NEW_CLAUSE_RE = re.compile(r"[.,;:!?–—\n]|\s(?:und|oder|aber|and|or|but|dass|weil|that|because|when|als)\s")
_ARTICLES = frozenset({"der ", "die ", "dem ", "den ", "the "})


@dataclass(frozen=True, slots=True)
class _Named:
    """Somebody named, and where the name ends."""

    who: Person | Kin
    end: int


def resolve_third(
    text: str,
    marks: Sequence[Mark],
    interviewees: Sequence[Person],
    speaker_at: Mapping[int, Person | None],
    group_at: Mapping[int, int],
) -> Iterator[Mark]:
    """Marks with third-person pronouns resolved.

    `speaker_at`: by the mark's start, whom "ich" means there (he is not "er"); `group_at`: the pair a mark
    stands in; a pronoun looks back within its own pair, else to whom the pair before named last.
    """
    genders: dict[Person, Gender] = {}
    recent: list[_Named] = []
    carried: list[_Named] = []  # who was named last in the pair before
    group: int | None = None
    for mark in marks:
        here = group_at.get(mark.start)
        if here is None:  # a label or a byline
            yield mark
            continue
        if here != group:
            carried = recent[-1:] if group is not None and here == group + 1 > 0 else []
            group, recent = here, []
        if mark.sign == HE and mark.what is None:
            speaker = speaker_at.get(mark.start)
            what = _antecedent(text, mark, recent or carried, speaker, genders)
            mark = replace(mark, what=what or _other_interviewee(interviewees, speaker))
            recent += [_Named(what, mark.end)] if what else []
        elif mark.sign in (PERSON, KIN) and isinstance(mark.what, Person | Kin):
            if isinstance(mark.what, Kin) and mark.what.person:
                genders.setdefault(mark.what.person, mark.what.gender)
            elif isinstance(mark.what, Person):
                _note_gender(text, mark, mark.what, genders)
            if not _is_passed_over(text, mark):
                recent.append(_Named(mark.what, mark.end))
        yield mark


def _is_passed_over(text: str, mark: Mark) -> bool:
    """Whether nobody says "er" of what is named: of several, and of "der Sohn", who is the man the text is about."""
    if not isinstance(mark.what, Kin) or mark.what.person:
        return False
    child = mark.what.relation in ("son", "daughter")
    return mark.what.relation in SEVERAL or (child and text[max(0, mark.start - 4) : mark.start].lower() in _ARTICLES)


def _other_interviewee(interviewees: Sequence[Person], speaker: Person | None) -> Person | None:
    """Of two interviewees the one who does not speak: "Ich die 5, er die 33"."""
    others = [person for person in interviewees if person != speaker]
    return others[0] if speaker and len(interviewees) == 2 and len(others) == 1 else None


def _note_gender(text: str, mark: Mark, person: Person, genders: dict[Person, Gender]) -> None:
    """What the word before a name tells: "Mitspielerin Lea Strothotte", "Herr Stanjek", "Kapitän Oskar
    Thielemann".
    """
    before = _WORD_BEFORE_RE.search(text[max(0, mark.start - 40) : mark.start])
    word = before.group(1) if before else ""
    if word in ("Frau", "Herr", "Herrn", "Mr", "Mrs", "Ms"):
        genders.setdefault(person, "f" if word in ("Frau", "Mrs", "Ms") else "m")
    elif word[:1].isupper() and role_of(word):
        genders.setdefault(person, "f" if word.endswith(("in", "innen")) else "m")


def _antecedent(
    text: str,
    mark: Mark,
    recent: Sequence[_Named],
    speaker: Person | None,
    genders: Mapping[Person, Gender],
) -> Person | Kin | None:
    word = text[mark.start : mark.end]
    masculine = is_masculine(word)
    for named in reversed(recent):
        candidate = named.who
        if word in _OBJECTS and named.end < mark.start and not _NEW_CLAUSE_RE.search(text, named.end, mark.start):
            continue
        person = candidate.person if isinstance(candidate, Kin) else candidate
        if person is not None and person == speaker:
            continue
        gender = candidate.gender if isinstance(candidate, Kin) else genders.get(candidate, "")
        if gender in ("", "m" if masculine else "f"):
            return candidate
    return None


# "Werder-Keeper PERSON", "im Kasten von CLUB", "des CLUB", "für den CLUB", "trägt das Trikot des CLUB",
# "who plays for CLUB"
_PLAYS_FOR_RE = compile_pattern(
    r"(?P<club>CLUB)-(?:[^\W\d_]+) PERSON|PERSON(?: \(\d\d\))? \((?P<paren>CLUB)\)|"
    r"\b(?:von|des|der|vom|für|für den|für die|beim?|bei|zum|for|at|with|to|joined|join|of)(?: the)? (?P<prep>CLUB)"
)


# "Die Leihgabe von CLUB", "the on-loan CLUB striker": the club that lent him
_LENT_RE = re.compile(r"(?:Leihgabe|Leihspieler(?:in)?|ausgeliehen|on-loan|on loan from)\s?$")


def main_clubs(reading: Reading) -> dict[Person, Club]:
    """The club each interviewee plays for, as the lead tells it; of one interviewee else the club
    named most.
    """
    found: dict[Person, Club] = {}
    for sentence in reading.sentences:
        if sentence.role == "lead":
            for match in _PLAYS_FOR_RE.finditer(sentence.masked):
                _note_club(reading, sentence, match, found)
    named = Counter(mark.what for mark in reading.marks if isinstance(mark.what, Club) and mark.sign == CLUB)
    most = named.most_common(1)
    if most and not found and len(reading.interviewees) == 1:
        found[reading.interviewees[0]] = most[0][0]
    return found


def _note_club(reading: Reading, sentence: Sentence, match: re.Match[str], found: dict[Person, Club]) -> None:
    if _LENT_RE.search(sentence.masked[: match.start()]):
        return
    group = match.lastgroup or 0
    club = reading.club(sentence, match, group)
    people = [person for person in reading.people_in(sentence) if person in reading.interviewees]
    if group == "paren":
        what = reading.mark_at(sentence.start + match.start())
        people = [what.what] if what and isinstance(what.what, Person) else []
    for person in people or (reading.interviewees if group == "prep" else ()):
        if club and person in reading.interviewees:
            found.setdefault(person, club)
