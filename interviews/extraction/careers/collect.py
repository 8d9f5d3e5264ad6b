"""Sentences → steps: where a pattern of the language fits, who it is about, which clubs, when.

In: a reading. Out: steps in the order of the text. Refused, wished for, rumoured and denied moves give none.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from interviews.extraction.careers import (
    english_reader,
    english_spells,
    english_steps,
    german_moves,
    german_roles,
    german_stays,
)
from interviews.extraction.careers.asked_now import asked_now, is_asked_of_none
from interviews.extraction.careers.context import (
    group_of,
    is_asked,
    named_last,
    opens_answer,
    present_club,
    questions_before,
)
from interviews.extraction.careers.dates import continued, dated, followed, opening_spell, spell_of
from interviews.extraction.careers.german_words import LENDS, PAST, RUNS, STARTS, THEN_THERE
from interviews.extraction.careers.levels import level_of
from interviews.extraction.careers.steps import Level, Pattern, Relation, Step
from interviews.extraction.marks import CLUB, MAYBE, Club, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause
from interviews.extraction.time import When

# What reads the clubs that no pattern tells of
_READERS: Mapping[str, Callable[[Reading, Sentence, Collection[Club]], Iterator[Step]]] = {
    "de": german_roles.german,
    "en": english_reader.read,
}
# Wordings that say more than a club's place does: moves, then stays; English has none
_PATTERNS: Mapping[str, tuple[Sequence[Pattern], Sequence[Pattern]]] = {"de": (german_moves.MOVES, german_stays.STAYS)}

# "soll", "wollte … zurückholen", "fast", "ein Wechsel": no move took place
_NO_MOVE_RE = re.compile(
    r"\b(?:soll|sollen|sollst|sollte|sollten|wollte mich|wollten mich|wäre|hätte|hätten|könnte|"
    r"würde|fast|beinahe|angeblich|Probetraining\w*|Medizincheck|Gerüchte?n?|interessiert|im Raum|"
    r"einig gewesen|geplatzt\w*|abgelehnt|vorstellbar|would have|could have|almost|nearly|"
    r"rumou?r\w*|offer|stuff online|turned down)\b"
)
# "zu CLUB ins Stadion gegangen": whoever goes there does not play there
_WATCHES_RE = re.compile(
    r"\bins Stadion\b|\bins? [\w-]+-?[Ss]tadion\b|\b[Tt]ribüne\b|\b[Kk]urve\b|zu den Spielen|Heimspiele?n?\b"
)
_NEGATED_RE = re.compile(r"\b(?:nicht|nie|niemals|kein|keine|keinen|never|not)\b|n['’]t\b")
# "dort", "da": the club named last; "hier", "bei uns": the one he plays for
_HERE_RE = re.compile(r"^(?:hier|bei|in der|dabei|Inventar|an Bord|im (?:Verein|Klub))")
# "die Profispieler, die aus der Jugend kamen"
_OWN_YOUTH_RE = re.compile(
    "\\baus (?:der|\ue00a+|der eigenen|dem eigenen) (?:Jugend|Akademie|Nachwuchs) (?:kamen|"
    r"kommen|kam|stammen|hochgekommen)"
)
# "wechselt im Sommer zu", "geht nach der Saison nach"
_WILL_GO_RE = re.compile(
    r"(?=.*\b(?:wechselt|wechseln|wechselst|wechsle|geht|gehen|gehst|gehe|zieht|ziehe|schließt|schließe)\b)"
    r"(?=.*\b(?i:im (?:Sommer|Winter|Januar|Juli)|nach (?:der|dieser) Saison|zur (?:neuen|kommenden) Saison|ab \w+|"
    r"künftig|bald|"
    r"nächste[ns]?|kommende[ns]?)\b)"
)
# "Ab Sommer spiele ich für"
_FROM_SUMMER_RE = re.compile(r"\b[Aa]b (?:dem )?(?:Sommer|Juli|Januar|Winter|nächste[rm]|kommende[rm])\b")
# "Wohin würden Sie nie wechseln?"
_SUPPOSED_RE = re.compile(r"\b(?:würdest|würden|könntest|könnten|nie|would|never)\b")
_FEW = 2
_FRAGMENTS = ("transfer.thither", "transfer.listed", "transfer.lent")
# A club, or a word for one named elsewhere: other sentences need not be tried
_MAY_TELL_RE = re.compile(
    "[\ue000\ue001]|^.{0,3}(?:Seit|Schon seit|Ab|Im) |hier|dort|[Ll]eihe|dabei|Inventar|\\bda\\b|Verein|Klub|"
    "Internat|NLZ|debütiert|"
    "Ersten|Profis|"
    "Jugend|Akademie|Nachwuchs|\\bbei \ue00a|there|them\\b"
)


def collect(reading: Reading) -> list[Step]:
    """All steps that the text tells, in its order."""
    steps: list[Step] = []
    for sentence in reading.sentences:
        if not sentence.stands:
            continue
        found = list(_steps(reading, sentence)) if _MAY_TELL_RE.search(sentence.masked) else []
        found = german_roles.joined(found) if reading.language == "de" else found
        if not found and reading.language == "en" and not _is_told_last(reading, steps, sentence):
            told = english_spells.there(reading, sentence)
            times = reading.times(sentence)
            found = [dated(reading, step, times, moves=step.to is not None) for step in told]
        found.sort(key=lambda step: step.at)
        if steps:
            steps[-1] = _with_more(reading, steps[-1], sentence, found)
        steps += found
    return english_spells.all_finished(steps) if reading.language == "en" else followed(steps)


def _is_told_last(reading: Reading, steps: Sequence[Step], sentence: Sentence) -> bool:
    """Whether the last step is about the club named last in the pair: what follows belongs to it."""
    if sentence.role == "lead" or not steps or steps[-1].who not in sentence.selves:
        return False
    return steps[-1].sentence.pair == sentence.pair and named_last(reading, sentence) in (steps[-1].to, steps[-1].club)


def _with_more(reading: Reading, last: Step, sentence: Sentence, found: Sequence[Step]) -> Step:
    """The step told last, with what the next sentence adds to it."""
    if reading.language == "en":
        return last if found else english_spells.continued(reading, last, sentence)
    if not found:
        return last if reading.clubs_in(sentence) else continued(reading, last, sentence)
    years = opening_spell(sentence, found[0].at[0]) if last.sentence.pair == sentence.pair else None
    return replace(last, years=years) if years and last.years is None else last


def _steps(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    if now := [dated(reading, step, reading.times(sentence), moves=False) for step in asked_now(reading, sentence)]:
        yield from now
    if now or is_asked_of_none(reading, sentence):
        return
    moving, staying = _PATTERNS.get(reading.language, ((), ()))
    moves = [step for pattern in moving for step in _fitting(reading, sentence, pattern, moves=True)]
    told: list[tuple[int, int]] = []
    clubs: set[Club] = set()
    for step in moves:  # the first pattern that fits a stretch tells it
        if not any(start < step.at[1] and step.at[0] < end for start, end in told) or (told and told[-1] == step.at):
            told.append(step.at)
            clubs.update(_named_in(reading, step))
            yield step
    for pattern in staying:
        for step in _fitting(reading, sentence, pattern, moves=False):
            if not any(start < step.at[1] and step.at[0] < end for start, end in told):
                told.append(step.at)
                clubs.update(_named_in(reading, step))
                yield step
    yield from _from_own_youth(reading, sentence)
    around = _READERS.get(reading.language)
    for step in around(reading, sentence, clubs) if around else ():
        if reading.language == "en":
            whens = english_steps.whens(reading, sentence, step)
        else:
            whens = (
                _around(reading, sentence, *step.at) or _only(reading, sentence, step.at) or _asked_when(reading, step)
            )
        years = step.years or (spell_of(sentence, *step.at) if reading.language == "de" else None)
        yield dated(reading, replace(step, years=years), whens, moves=step.to is not None)


def _named_in(reading: Reading, step: Step) -> set[Club]:
    """The clubs that a step names in so many words."""
    start = step.sentence.start
    marks = reading.marks_in(start + step.at[0], start + step.at[1], CLUB + MAYBE)
    return {mark.what for mark in marks if isinstance(mark.what, Club)} & {step.to, step.origin, step.club}


def _fitting(reading: Reading, sentence: Sentence, pattern: Pattern, *, moves: bool) -> Iterator[Step]:
    if sentence.role not in pattern.roles or (pattern.needs and not pattern.needs.search(sentence.masked)):
        return
    if pattern.asked and not _was_asked(reading, sentence, pattern.asked):
        return
    for found in pattern.regex.finditer(sentence.masked):
        if not _is_told(sentence, found.start(), found.end(), moves=moves):
            continue
        step = _step(reading, sentence, pattern, found, moves=moves)
        if step is not None:
            for who in _persons(reading, sentence, pattern, found):
                yield replace(step, who=who)


def _was_asked(reading: Reading, sentence: Sentence, asked: re.Pattern[str]) -> bool:
    return not is_asked(reading, sentence, _SUPPOSED_RE) and is_asked(reading, sentence, asked)


def _is_told(sentence: Sentence, start: int, end: int, *, moves: bool) -> bool:
    """Whether the clause tells a fact: no wish, no rumour, no denial."""
    around = clause(sentence.masked, start, end)
    said = sentence.masked[around.start : around.end]
    if _WATCHES_RE.search(said):
        return False
    return not _NEGATED_RE.search(said) and not ((moves or sentence.role != "lead") and _NO_MOVE_RE.search(said))


def _club(reading: Reading, sentence: Sentence, found: re.Match[str], name: str) -> Club | None:
    group = group_of(found, name)
    return reading.club(sentence, found, group) if group else None


def _persons(reading: Reading, sentence: Sentence, pattern: Pattern, found: re.Match[str]) -> tuple[Person, ...]:
    if pattern.about_self:
        return sentence.selves
    group = group_of(found, "who")
    if group is None:
        subjects = reading.subjects(sentence, found.start(), found.end())
        return subjects or (sentence.selves if sentence.role == "lead" else ())
    mark = reading.mark_at(sentence.start + found.start(group))
    if (mark and mark.what is None) or (mark and mark.sign in "\ue006\ue007"):
        return sentence.selves if mark.sign in "\ue006\ue007" else ()
    person = reading.person(sentence, found, group)
    return (person,) if person else ()


def _step(reading: Reading, sentence: Sentence, pattern: Pattern, found: re.Match[str], *, moves: bool) -> Step | None:
    to = _club(reading, sentence, found, "to")
    origin = _club(reading, sentence, found, "origin")
    club = _club(reading, sentence, found, "club")
    main = present_club(reading, sentence.selves)
    if here := group_of(found, "here"):
        club = _here(reading, sentence, pattern, found, here) or main
    if pattern.to_main:
        to = to or main
    if pattern.from_main:
        origin = origin or main
    if (to is None if moves else club is None) or (to is not None and to == origin):
        return None
    whens = _whens(reading, sentence, pattern, found)
    level = pattern.level or _level(reading, sentence, found, pattern)
    loan, relation = _manner(sentence, found, pattern, moves=moves)
    step = Step(
        Person(None),
        sentence,
        found.span(),
        f"{'transfer' if moves else 'club'}.{pattern.name}",
        pattern.why,
        to=to,
        origin=origin,
        club=club,
        relation=relation,
        level=level,
        loan=loan,
        linked=pattern.linked,
        certainty=pattern.certainty,
        years=spell_of(sentence, *found.span()),
    )
    return dated(reading, step, whens, moves=moves)


def _whens(reading: Reading, sentence: Sentence, pattern: Pattern, found: re.Match[str]) -> list[When]:
    """The years of the clause, else of the sentence, else of a sentence before ("2020 war das."), else
    of the question.
    """
    near = _around(reading, sentence, found.start(), found.end())
    if whens := near or _only(reading, sentence, found.span()):
        return whens
    before = reading.before(sentence)
    if before and not reading.clubs_in(before, sure=False) and (earlier := reading.times(before)):
        return [when for when in earlier if when.bound == "at"]
    asked = questions_before(reading, sentence) if pattern.asked or pattern.to_main else ()
    return [when for question in asked for when in reading.times(question)]


def _asked_when(reading: Reading, step: Step) -> list[When]:
    """The year of the question that a fragment answers: "2019 ging es weg." – "Ja, zu CLUB." """
    asked = questions_before(reading, step.sentence) if opens_answer(reading, step.sentence) else ()
    if step.rule not in _FRAGMENTS or any(reading.clubs_in(question) for question in asked):
        return []
    return [when for question in asked for when in reading.times(question) if when.bound == "at"]


def _only(reading: Reading, sentence: Sentence, at: tuple[int, int]) -> list[When]:
    """The years of a sentence that speaks of one or two clubs; in a row of clubs each has its own, and what
    comes "dann" comes later.
    """
    around = clause(sentence.masked, *at)
    clubs = len(reading.clubs_in(sentence, sure=False))
    later = clubs > 1 and around.start > 0 and THEN_THERE.search(sentence.masked, around.start, around.end)
    return reading.times(sentence) if clubs <= _FEW and not later else []


def _around(reading: Reading, sentence: Sentence, start: int, end: int) -> list[When]:
    """The years of the clause around a stretch."""
    around = clause(sentence.masked, start, end)
    return [when for when in reading.times(sentence) if around.start <= when.start < around.end]


def _here(reading: Reading, sentence: Sentence, pattern: Pattern, found: re.Match[str], group: str) -> Club | None:
    """The club that "dort" means; None for "hier", the club he plays for."""
    if pattern.about_self or _HERE_RE.match(found.group(group)):
        return None
    return named_last(reading, sentence, found.start(group))


def _manner(sentence: Sentence, found: re.Match[str], pattern: Pattern, *, moves: bool) -> tuple[bool, Relation | None]:
    """Whether a move is a loan, and whether it is over or still to come."""
    around = clause(sentence.masked, found.start(), found.end())
    said = sentence.masked[around.start : around.end]
    loan = pattern.loan or (pattern.name == "from_to" and LENDS.search(said) is not None)
    if pattern.name == "plays_for" and _FROM_SUMMER_RE.search(said):
        return loan, "future"
    if pattern.relation or not moves:
        return loan, pattern.relation
    if loan and RUNS.search(sentence.masked):
        return loan, "loan"
    if loan and PAST.search(said):
        return loan, "former"
    return loan, "future" if _WILL_GO_RE.search(said) and not PAST.search(said) else None


def _level(reading: Reading, sentence: Sentence, found: re.Match[str], pattern: Pattern) -> Level | None:
    around = clause(sentence.masked, found.start(), found.end())
    clause_said = sentence.masked[around.start : around.end]
    alone = sentence.role == "lead" and len(reading.clubs_in(sentence)) == 1
    level = level_of(sentence.masked if alone else clause_said)
    starts = pattern.relation == "former" and STARTS.search(clause_said)
    return level or ("youth" if starts else None)


def _from_own_youth(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    """ "die aus der Jugend kamen": the persons named there or in the next sentence were in the club's
    youth side.
    """
    if not _OWN_YOUTH_RE.search(sentence.masked):
        return
    following = reading.after(sentence)
    told = [other for other in (sentence, following) if other and reading.people_in(other)][:1]
    club = present_club(reading, sentence.selves)
    for other in told if club else ():
        for who in reading.people_in(other):
            if who not in sentence.selves:
                at = (0, len(other.text))
                yield Step(
                    who, other, at, "club.own_youth", "came out of the club's own youth side",
                    club=club, relation="former", level="youth", certainty="implied", also=(sentence,),
                )  # fmt: skip
