"""Injuries: "eine Schulterverletzung erlitten", "das Schienbein gebrochen", of third persons, too.

Each proposal is about health and stays internal unless an editor releases it. `body_part` is English,
`detail` the text's words. A team-mate without a name, a fear ("wenn ich mich verletze") and an insult ("Das
hat mich verletzt") are none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import HE, HIS, KIN, ME, MY, PERSON, SELF, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.rules.injury.body import lone_side, part_of_compound, parts_in
from interviews.extraction.rules.injury.patterns import (
    ABSENCE_RES,
    AFTER_RES,
    BROKEN_RE,
    COUNTER_RE,
    FEAR_RE,
    FRAGMENT_RES,
    IT_WAS_RES,
    LOOK_BACK,
    NEVER_RE,
    NOUN_RES,
    PLACELESS,
    SAME_RE,
    SOMEBODY_RE,
    SPOKEN_RES,
    TISSUE_RE,
    VERB_RES,
)
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.text import clause

_SIDE_RE = re.compile(r"^(?:left|right) ")
_MIDDLE = frozenset({"nose", "jaw", "back", "head", "neck", "pelvis", "ribs"})  # parts without a side
_SAME_TALK = 5  # sentences within which "dasselbe" means the injury told last
_SHORT = 14  # characters of a sentence that only tells the side: "Rechts."
_OPENING = 8  # characters in which a sentence names the part again: "Right knee, fourteen months."
_WHY = "the words name an injury, and whose it is"
_WHY_REPLY = "the question speaks of an injury or an absence, and the answer names the part or the injury"


# "Der hat mir das Nasenbein gebrochen", "He broke my nose"
_HURT_ME_RE = compile_pattern(
    r"(?:HE|PERSON|KIN) (?:hat|hatte) ME(?: [^\s,.;]{1,20}){0,3} (?:das|den|die|beide)\b|"
    r"(?:HE|PERSON|KIN) (?:broke|tore|dislocated|fractured|cracked|bust|smashed) MY"
)


@dataclass(frozen=True, slots=True)
class _Injury:
    """One injury as a sentence tells it."""

    sentence: Sentence
    start: int
    end: int
    part: str | None
    detail: str | None
    why: str = _WHY
    is_it: bool = False  # "it": the part spoken of before


def find(reading: Reading) -> Iterator[Proposal]:
    """The injuries of all persons named."""
    told: list[_Injury] = []
    for sentence in reading.sentences:
        if sentence.stands:
            told += _in_sentence(reading, sentence)
    for pair in reading.pairs:
        if reading.language in ABSENCE_RES:
            told += [reply for reply in _in_reply(reading, pair) if not _is_told(reply, told)]
    whose = [(person, injury) for injury in told for person in _whose(reading, injury)]
    named = {person for person, injury in whose if injury.part or injury.detail}
    for person, injury in whose:
        if injury.part or injury.detail or person not in named:  # "seine Verletzung" tells no more than its name does
            yield _proposal(reading, person, injury)
    for sentence in reading.sentences:
        yield from _the_same(reading, sentence, told)


def _is_told(reply: _Injury, told: Sequence[_Injury]) -> bool:
    """Whether the same talk tells of the part with its side: "Was macht die Schulter?" – "Die rechte war draußen." """
    sided = (one.part for one in told if one.part and one.sentence.pair == reply.sentence.pair)
    return any(part.endswith(f" {reply.part}") for part in sided)


def _proposal(reading: Reading, person: Person, injury: _Injury) -> Proposal:
    bare = injury.part is None and injury.detail is None
    sure = injury.why == _WHY and not (bare and injury.sentence.role == "question")
    return reading.propose(
        "injury",
        person,
        injury.sentence,
        {"body_part": injury.part, "detail": injury.detail},
        at=(injury.start, injury.end),
        rule="injury.told" if injury.why == _WHY else "injury.replied",
        why=injury.why,
        certainty="stated" if sure else "implied",
    )


def _in_sentence(reading: Reading, sentence: Sentence) -> Iterator[_Injury]:
    taken: list[tuple[int, int]] = []
    for verb, patterns in ((True, VERB_RES), (False, NOUN_RES)):
        for pattern in patterns.get(reading.language, ()):
            for found in pattern.finditer(sentence.masked):
                start, end = found.span()
                if any(start < stop and begin < end for begin, stop in taken) or not _happened(sentence, start, end):
                    continue
                taken.append((start, end))
                if found.groupdict().get("it") is not None and not _part_before(reading, sentence):
                    continue
                part, detail = _part(reading, sentence, found), _detail(sentence, found, verb=verb)
                yield _Injury(sentence, start, end, part, detail, is_it=found.groupdict().get("it") is not None)


def _happened(sentence: Sentence, start: int, end: int) -> bool:
    """Whether it is neither denied nor feared: "nie verletzt", "Angst vor einer Verletzung", but "wäre er
    nicht operiert worden".
    """
    if COUNTER_RE.search(sentence.masked):
        return True
    around = clause(sentence.masked, start, end)
    return not (
        NEVER_RE.search(sentence.masked, around.start, around.end) or FEAR_RE.search(sentence.masked, around.start, end)
    )


def _part(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str | None:
    """The part in the match, else nearest in the sentence, else in a compound; else what was spoken of before."""
    language = reading.language
    named = parts_in(sentence.text, language)
    inside = parts_in(sentence.text, language, *found.span())
    detail = found.groupdict().get("detail")
    compound = part_of_compound(detail) if detail and language == "de" else None
    near = inside[:1] or [part for part in named if language != "en" or part.name != "back"]
    kind = inside[0].name if inside else compound
    if near and (kind is None or any(part.name.endswith(kind) for part in named)):
        fullest = (part.name for part in named if kind and part.name.endswith(f" {kind}"))
        return _sided(reading, next(fullest, kind or near[0].name), sentence)
    if compound:
        return _sided(reading, compound, sentence)
    return None if detail in PLACELESS else _part_before(reading, sentence)


def _sided(reading: Reading, part: str, sentence: Sentence) -> str:
    """The part with the side that stands apart from it: "in the foot, the left one", "die Achillessehne. Rechts."."""
    after = reading.after(sentence)
    side = lone_side(sentence.text) or (lone_side(after.text) if after and len(after.text) <= _SHORT else None)
    if side is None and after:
        opening = [one.name for one in parts_in(after.text, reading.language) if one.start <= _OPENING]
        return next((name for name in opening if name.endswith(f" {part}")), part)
    return f"{side} {part}" if side and not part.startswith(("left ", "right ")) and part not in _MIDDLE else part


def _part_before(reading: Reading, sentence: Sentence) -> str | None:
    """The part that the sentences before, or the question, speak of; with the side told here."""
    pattern = SPOKEN_RES.get(reading.language)
    pair, before = reading.pair_of(sentence), reading.before(sentence)
    earlier: list[Sentence] = []
    while before and len(earlier) < LOOK_BACK:
        earlier.append(before)
        before = reading.before(before)
    if sentence.role == "answer" and pair:
        earlier += reversed(pair.question)
    for other in earlier:
        found = pattern.search(other.masked) if pattern else None
        if found:
            return _sided(reading, parts_in(found["part"], reading.language)[0].name, sentence)
    return None


def _detail(sentence: Sentence, found: re.Match[str], *, verb: bool) -> str | None:
    if "detail" not in found.re.groupindex or found["detail"] is None:
        return None
    start, end = found.span("detail")
    detail = sentence.text[start:end]
    if detail in ("Verletzung", "Verletzungen", "Verletzungspause", "verletzt"):
        return None
    if verb and "between" in found.re.groupindex:
        words = sentence.text[found.start("part") : found.end("part")].split()
        return f"{words[-1]} {detail}" if not found["between"].strip() else detail
    return detail


def _whose(reading: Reading, injury: _Injury) -> Sequence[Person]:
    """Whose injury it is; of an unnamed third person, nobody's."""
    sentence = injury.sentence
    around = clause(sentence.masked, injury.start, injury.end)
    hurt_me = _HURT_ME_RE.search(sentence.masked, around.start, injury.end) and injury.part
    if hurt_me or (injury.is_it and not any(reading.marks_in(sentence.start, sentence.end, PERSON + KIN))):
        return sentence.selves
    signs = SELF + ME + MY + HE + PERSON + KIN + HIS
    near = list(reading.marks_in(sentence.start + around.start, sentence.start + around.end, signs))
    if any(mark.sign in (ME, MY) for mark in near) and not any(mark.sign in (HE, PERSON, KIN) for mark in near):
        return sentence.selves
    if not near and SOMEBODY_RE.search(sentence.masked, around.start, around.end):
        return ()
    if len(near) == 1 and near[0].sign == HIS and sentence.role == "question":
        return sentence.selves if sentence.text.lstrip().startswith(("…", "...")) else ()
    if not any(reading.marks_in(sentence.start, sentence.end, signs)):
        return _spoken_of(reading, sentence)
    told_of = [person for person in reading.people_in(sentence) if person in reading.interviewees]
    if sentence.role == "lead" and len(told_of) == 1:
        return told_of
    named = [mark.what for mark in near if mark.sign in (HE, PERSON) and isinstance(mark.what, Person)]
    if len(named) == 1 and not any(mark.sign in (SELF, KIN) for mark in near):
        return named
    people = reading.subjects(sentence, injury.start, injury.end)
    return people if len(people) == 1 else ()


def _spoken_of(reading: Reading, sentence: Sentence) -> Sequence[Person]:
    """Whom a sentence without any person goes on about: "Er war eingeladen. Dann kam ein Muskelfaserriss."
    is about him.
    """
    before = reading.before(sentence)
    for _ in range(LOOK_BACK):
        marks = list(reading.marks_in(before.start, before.end, SELF + ME + MY + HE + PERSON + KIN)) if before else []
        if (
            before is None
            or any(mark.sign in (ME, MY) for mark in marks)
            or [mark.sign for mark in marks[:1]] == [SELF]
        ):
            break
        if marks:
            return (marks[0].what,) if isinstance(marks[0].what, Person) else ()
        before = reading.before(before)
    return sentence.selves if len(sentence.selves) == 1 else ()


def _in_reply(reading: Reading, pair: Pair) -> Iterator[_Injury]:
    """What an answer names when the question speaks of an injury or an absence: "Die Hüfte.", "Es war der
    Ringfinger".
    """
    after = list(_asked_after(reading, pair))
    yield from after
    asked = " ".join(sentence.masked for sentence in pair.question)
    if after or not ABSENCE_RES[reading.language].search(asked):
        return
    detail = _asked_detail(reading, pair)
    for sentence in pair.answer[:2]:
        fragment = FRAGMENT_RES[reading.language].match(sentence.masked)
        if fragment:
            names = dict.fromkeys(part.name for part in parts_in(sentence.text, reading.language, *fragment.span()))
            tissue = TISSUE_RE.search(fragment.group())
            detail = detail or (tissue.group() if tissue else None)
            for name in names:
                side = _sided(reading, name, sentence) if len(names) == 1 else name
                yield _Injury(sentence, *fragment.span(), side, detail if len(names) == 1 else None, _WHY_REPLY)
            continue
        for found in IT_WAS_RES[reading.language].finditer(sentence.masked):
            yield from _it_was(reading, sentence, found, detail)


def _asked_after(reading: Reading, pair: Pair) -> Iterator[_Injury]:
    """ "Was ist mit der Leiste?", "How's the jaw?": one asks after what was hurt, unless the answer denies
    it.
    """
    for sentence in pair.question:
        found = AFTER_RES[reading.language].search(sentence.masked)
        if found and pair.answer and not NEVER_RE.search(pair.answer[0].masked):
            put_right = list(_put_right(reading, pair))
            if put_right:
                yield from put_right
                return
            part = parts_in(sentence.text, reading.language, *found.span())[0]
            yield _Injury(sentence, *found.span(), part.name, None, _WHY_REPLY)


def _put_right(reading: Reading, pair: Pair) -> Iterator[_Injury]:
    """ "Was macht die Hand?" – "Es ist nur der Daumen, verstaucht." """
    for sentence in pair.answer[:2]:
        for found in IT_WAS_RES[reading.language].finditer(sentence.masked):
            broken = BROKEN_RE.match(sentence.masked, found.end())
            yield from _it_was(reading, sentence, found, broken["detail"] if broken else None)


def _it_was(reading: Reading, sentence: Sentence, found: re.Match[str], detail: str | None) -> Iterator[_Injury]:
    parts = parts_in(sentence.text, reading.language, *found.span())
    tissue = TISSUE_RE.search(found.group())
    said = sentence.text[found.start("detail") : found.end("detail")] if found["detail"] else detail
    said = said or (tissue.group() if tissue else None)
    yield _Injury(sentence, *found.span(), _sided(reading, parts[0].name, sentence), said, _WHY_REPLY)
    other = lone_side(sentence.text[found.end() :])
    if other:  # "2022 war es das linke Knie, jetzt das rechte"
        yield _Injury(sentence, *found.span(), f"{other} {parts[0].name.split(' ', 1)[-1]}", said, _WHY_REPLY)


def _asked_detail(reading: Reading, pair: Pair) -> str | None:
    """The injury that the question names, whether or not the answer corrects the part: "die Hand gebrochen"."""
    for sentence in pair.question:
        for patterns in (VERB_RES, NOUN_RES):
            for pattern in patterns.get(reading.language, ()):
                for found in pattern.finditer(sentence.masked):
                    if "detail" in found.re.groupindex and found["detail"]:
                        detail = sentence.text[slice(*found.span("detail"))]
                        return None if detail.startswith("Verletzung") else detail
    return None


def _the_same(reading: Reading, sentence: Sentence, told: Sequence[_Injury]) -> Iterator[Proposal]:
    """ "PERSON hatte dasselbe": what was told a few sentences before, or the part named right before, is his, too."""
    found = SAME_RE.search(sentence.masked) if sentence.stands else None
    person = reading.person(sentence, found, "who" if found["who"] else "who2") if found else None
    if found and person:
        earlier = [injury for injury in told if 0 < sentence.index - injury.sentence.index <= _SAME_TALK]
        last = max(earlier, key=lambda injury: injury.sentence.index, default=None)
        before = reading.before(sentence)
        parts = [part.name for part in parts_in(before.text, reading.language)] if before else []
        part = last.part if last else next(iter(parts), None)
        if last or part:
            fields = {"body_part": _SIDE_RE.sub("", part) if part else None, "detail": last.detail if last else None}
            yield reading.propose(
                "injury",
                person,
                sentence,
                fields,
                at=found.span(),
                rule="injury.the_same",
                why="the same injury as the one told right before",
                certainty="implied",
            )
