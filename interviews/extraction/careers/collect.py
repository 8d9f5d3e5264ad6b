"""Sentences → steps: where a pattern of the language fits, who it is about, which clubs, when.

In: a reading. Out: steps in the order of the text. Refused, wished for, rumoured and denied moves give none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from interviews.extraction.careers import (
    english,
    english_reader,
    english_spells,
    german_moves,
    german_stays,
    japanese,
)
from interviews.extraction.careers.general import general
from interviews.extraction.careers.levels import level_of
from interviews.extraction.careers.steps import Level, Pattern, Step
from interviews.extraction.marks import CLUB, MAYBE, Club, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause
from interviews.extraction.time import NUMBERS, When, anchor

_MOVES: Mapping[str, Sequence[Pattern]] = {
    "de": german_moves.MOVES,
    "en": english.MOVES,
    "ja": japanese.MOVES,
}
_STAYS: Mapping[str, Sequence[Pattern]] = {
    "de": german_stays.STAYS,
    "en": english.STAYS,
    "ja": japanese.STAYS,
}

# "soll", "wollte … zurückholen", "fast", "ein Wechsel": no move took place
_NO_MOVE_RE = re.compile(
    r"\b(?:soll|sollen|sollst|sollte|sollten|wollte mich|wollten mich|wäre|hätte|hätten|könnte|"
    r"würde|fast|beinahe|angeblich|Gerüchte?n?|interessiert|im Raum|"
    r"einig gewesen|geplatzt\w*|abgelehnt|vorstellbar|would have|could have|almost|nearly|"
    r"rumou?r\w*|offer|stuff online|turned down)\b"
)
# "zu CLUB ins Stadion gegangen": whoever goes there does not play there
_WATCHES_RE = re.compile(r"\bins Stadion\b|\bins? [\w-]+-?[Ss]tadion\b|\b[Tt]ribüne\b|\b[Kk]urve\b|zu den Spielen|Heimspiele?n?\b")
_NEGATED_RE = re.compile(r"\b(?:nicht|nie|niemals|kein|keine|keinen|never|not)\b|n['’]t\b")
# "dort", "da": the club named last; "hier", "bei uns": the one he plays for
_HERE_RE = re.compile(r"^(?:hier|bei|in der)")
# "Ja, bis 1984.", "bis 2021 dort": until when, said of the club just named
_UNTIL_ONLY_RE = compile_pattern(r"^[„“\"]?(?:Ja|Genau|Nein|Yes|Yeah)?,? ?(?:bis|until|till) (?P<year>YEAR)\b")
# "Das wurden dann neun Jahre."
_YEARS_RE = re.compile(
    r"\b(?:[Dd]as wurden|[Ww]aren|stayed)(?: dann| es| schließlich)? (?P<number>\w+) (?:Jahre|years)\b"
)
# "ein Jahr", "zwei Jahre", "four years"; "anderthalb" and "acht Jahre alt" are none
_SPELL_RE = re.compile(
    r"\b(ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|one|two|three|four|five|"
    r"six) (?:Jahre?|years?)\b(?! alt| old| ago)"
)
# What runs until some year says nothing of when he leaves
_CONTRACTS = ("club.contract", "club.owned_by")
# "die Profispieler, die aus der Jugend kamen"
_OWN_YOUTH_RE = re.compile(
    "\\baus (?:der|\ue00a+|der eigenen|dem eigenen) (?:Jugend|Akademie|Nachwuchs) (?:kamen|"
    r"kommen|kam|stammen|hochgekommen)"
)
_FEW = 2
# A club, or a word for one named elsewhere: other sentences need not be tried
_MAY_TELL_RE = re.compile(
    "[\ue000\ue001]|hier|dort|\\bda\\b|Verein|Klub|Internat|NLZ|debütiert|Ersten|Profis|"
    "Jugend|Akademie|Nachwuchs|\\bbei \ue00a|there"
)
_MUST_LEAVE_RE = re.compile(r"\b(?:musste|weg musste|gehen musste|released|verließ|verlassen)\b")


def collect(reading: Reading) -> list[Step]:
    """All steps that the text tells, in its order."""
    steps: list[Step] = []
    for sentence in reading.sentences:
        if not sentence.stands:
            continue
        found = list(_steps(reading, sentence)) if _MAY_TELL_RE.search(sentence.masked) else []
        if not found and steps:
            steps[-1] = _lengthened(reading, steps[-1], sentence)
        steps += sorted(found, key=lambda step: step.at)
    return [english_spells.finished(step) for step in steps] if reading.language == "en" else steps


def _lengthened(reading: Reading, step: Step, sentence: Sentence) -> Step:
    """The step before, with the end that a sentence without a club adds: "Ja, bis 1984.", "Das wurden
    neun Jahre".
    """
    if reading.language == "en":
        return english_spells.continued(reading, step, sentence)
    if step.sentence.pair != sentence.pair or step.until:
        return step
    until = _UNTIL_ONLY_RE.match(sentence.masked)
    if until:
        return replace(step, until=int(until.group("year")), also=(*step.also, sentence))
    years = _YEARS_RE.search(sentence.masked)
    begin = step.since or step.year
    if years and begin and years.group("number").casefold() in NUMBERS:
        return replace(step, until=begin + NUMBERS[years.group("number").casefold()], also=(*step.also, sentence))
    return step


def _steps(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    moves = [
        step
        for pattern in _MOVES.get(reading.language, ())
        for step in _fitting(reading, sentence, pattern, moves=True)
    ]
    told: list[tuple[int, int]] = []
    clubs: set[Club] = set()
    for step in moves:  # the first pattern that fits a stretch tells it
        if not any(start < step.at[1] and step.at[0] < end for start, end in told) or (told and told[-1] == step.at):
            told.append(step.at)
            clubs.update(club for club in (step.to, step.origin) if club)
            yield step
    for pattern in _STAYS.get(reading.language, ()):
        for step in _fitting(reading, sentence, pattern, moves=False):
            if not any(start < step.at[1] and step.at[0] < end for start, end in told):
                told.append(step.at)
                clubs.update(club for club in (step.club,) if club)
                yield step
    yield from _from_own_youth(reading, sentence)
    around = english_reader.read if reading.language == "en" else general
    for step in around(reading, sentence, clubs):
        yield _dated(
            reading,
            step,
            _around(reading, sentence, *step.at) or _only(reading, sentence),
            moves=step.to is not None,
        )


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
    pair = reading.pair_of(sentence)
    return pair is not None and any(asked.search(question.masked) for question in pair.question)


def _is_told(sentence: Sentence, start: int, end: int, *, moves: bool) -> bool:
    """Whether the clause tells a fact: no wish, no rumour, no denial."""
    around = clause(sentence.masked, start, end)
    said = sentence.masked[around.start : around.end]
    if _WATCHES_RE.search(said):
        return False
    return not _NEGATED_RE.search(said) and not ((moves or sentence.role != "lead") and _NO_MOVE_RE.search(said))


def _group(found: re.Match[str], name: str) -> str | None:
    """The group of that name, or its twin in another branch of the pattern."""
    groups = found.groupdict()
    return next((form for form in (name, f"{name}2") if groups.get(form) is not None), None)


def _club(reading: Reading, sentence: Sentence, found: re.Match[str], name: str) -> Club | None:
    group = _group(found, name)
    return reading.club(sentence, found, group) if group else None


def _persons(reading: Reading, sentence: Sentence, pattern: Pattern, found: re.Match[str]) -> tuple[Person, ...]:
    if pattern.about_self:
        return sentence.selves
    if pattern.about_named:
        return _named_last(reading, sentence) or sentence.selves
    group = _group(found, "who")
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
    here = _group(found, "here")
    main = next((reading.main_clubs[person] for person in sentence.selves if person in reading.main_clubs), None)
    if here:
        club = (
            main
            if pattern.about_self or _HERE_RE.match(found.group(here))
            else _named_before(reading, sentence, found.start(here)) or main
        )
    if pattern.to_main:
        to = to or main
    if pattern.from_main:
        origin = origin or main
    if (to is None if moves else club is None) or (to is not None and to == origin):
        return None
    whens = _whens(reading, sentence, pattern, found)
    level = pattern.level or _level(sentence, found)
    years = _SPELL_RE.search(sentence.masked)
    step = Step(
        Person(None),
        sentence,
        found.span(),
        f"{'transfer' if moves else 'club'}.{pattern.name}",
        pattern.why,
        to=to,
        origin=origin,
        club=club,
        relation=pattern.relation,
        level=level,
        loan=pattern.loan or _group(found, "loan") is not None,
        linked=pattern.linked,
        certainty=pattern.certainty,
        years=NUMBERS.get(years.group(1).casefold()) if years else None,
    )
    return _dated(reading, step, whens, moves=moves)


def _dated(reading: Reading, step: Step, whens: Sequence[When], *, moves: bool) -> Step:
    """The step with the years that are said beside it; a contract's end lies ahead and is none."""
    today = anchor(reading.header.published)
    for when in whens if step.rule not in _CONTRACTS else ():
        if when.bound == "until" and not (today and when.year > today.year):
            step = replace(step, until=when.year, note=step.note or when.note)
        elif when.bound == "since":
            step = replace(step, since=when.year, year=when.year if moves else None, note=step.note or when.note)
        elif when.bound == "at" and moves:
            step = replace(step, year=when.year, note=step.note or when.note)
        elif when.bound == "at" and _MUST_LEAVE_RE.search(step.sentence.masked):
            step = replace(step, until=when.year, note=step.note or when.note)
    return step


def _whens(reading: Reading, sentence: Sentence, pattern: Pattern, found: re.Match[str]) -> list[When]:
    """The years of the clause, else of the sentence, else of a sentence before ("2020 war das."), else
    of the question.
    """
    near = _around(reading, sentence, found.start(), found.end())
    if whens := near or _only(reading, sentence):
        return whens
    before = reading.before(sentence)
    if before and not reading.clubs_in(before, sure=False) and (earlier := reading.times(before)):
        return [when for when in earlier if when.bound == "at"]
    pair = reading.pair_of(sentence)
    asks = pair is not None and sentence.role == "answer" and (pattern.asked or pattern.to_main)
    return [when for other in pair.question for when in reading.times(other)] if pair and asks else []


def _only(reading: Reading, sentence: Sentence) -> list[When]:
    """The years of a sentence that speaks of one or two clubs; in a row of clubs each has its own."""
    return reading.times(sentence) if len(reading.clubs_in(sentence, sure=False)) <= _FEW else []


def _around(reading: Reading, sentence: Sentence, start: int, end: int) -> list[When]:
    """The years of the clause around a stretch."""
    around = clause(sentence.masked, start, end)
    return [when for when in reading.times(sentence) if around.start <= when.start < around.end]


def _level(sentence: Sentence, found: re.Match[str]) -> Level | None:
    around = clause(sentence.masked, found.start(), found.end())
    said = sentence.masked if sentence.role == "lead" else sentence.masked[around.start : around.end]
    return level_of(said)


def _named_last(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    """The person named last in the pair up to the end of a sentence, unless it is the interviewee."""
    pair = reading.pair_of(sentence)
    said = [other for other in (*pair.question, *pair.answer) if other.start <= sentence.start] if pair else [sentence]
    named = [person for other in said for person in reading.people_in(other) if person not in sentence.selves]
    return tuple(named[-1:])


def _from_own_youth(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    """ "die aus der Jugend kamen": the persons named there or in the next sentence were in the club's
    youth side.
    """
    if not _OWN_YOUTH_RE.search(sentence.masked):
        return
    following = reading.after(sentence)
    told = [other for other in (sentence, following) if other and reading.people_in(other)][:1]
    club = next((reading.main_clubs[person] for person in sentence.selves if person in reading.main_clubs), None)
    for other in told if club else ():
        for who in reading.people_in(other):
            if who not in sentence.selves:
                at = (0, len(other.text))
                yield Step(
                    who, other, at, "club.own_youth", "came out of the club's own youth side",
                    club=club, relation="former", level="youth", certainty="implied", also=(sentence,),
                )  # fmt: skip


def _named_before(reading: Reading, sentence: Sentence, at: int) -> Club | None:
    """The club named last before a place in the same pair of question and answer."""
    pair = reading.pair_of(sentence)
    begin = min(other.start for other in (*pair.question, *pair.answer)) if pair else sentence.start
    clubs = [mark.what for mark in reading.marks_in(begin, sentence.start + at, CLUB + MAYBE)]
    return next((what for what in reversed(clubs) if isinstance(what, Club)), None)
