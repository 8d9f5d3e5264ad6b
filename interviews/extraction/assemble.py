"""From turns and names to a `Reading`: names are marked, pronouns resolved, sentences cut and paired.

In: the text, its header and turns, the look-up. Out: the frozen value that every rule reads.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from interviews.extraction.deixis import is_familiar, pronouns, relatives
from interviews.extraction.facts import Furniture, Header, Role, Turn
from interviews.extraction.focus import focuses
from interviews.extraction.japanese import marking
from interviews.extraction.lookup import Lookup
from interviews.extraction.marks import (
    CLUB,
    HE,
    MAYBE,
    PERSON,
    SELF,
    Club,
    Mark,
    Nation,
    Person,
    mask,
    without_overlap,
)
from interviews.extraction.named_relatives import name_relatives
from interviews.extraction.nations import find_nations
from interviews.extraction.people import find_people
from interviews.extraction.places import find_clubs
from interviews.extraction.questions import stands, without_hope
from interviews.extraction.reading import Reading
from interviews.extraction.resolve import resolve_third
from interviews.extraction.speech import speeches
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.standfirsts import without_topics
from interviews.extraction.text import sentences, soften, tokens
from players.names import key

T = TypeVar("T")

_WORD_RE = re.compile(r"\w")  # "…" alone says nothing
# a hole in the middle of a sentence, where a page's end or an advert stood
_GAP_INSIDE_RE = re.compile(r"(?<=[^\W\d_])[ ,]{0,3}\n[ \n]{2,400}(?=[a-zäöüß])")
# "Startseite > Regional > Erzgebirge", "Home » Sport » Football"
_MENU_RE = re.compile(r"^[^\n>»›|]{2,40}(?: [>»›|] [^\n>»›|]{2,40}){1,6}$", re.MULTILINE)
# "Mein erster Verein war …", "My first club was ...": left for the interviewee to complete
_COMPLETED_RE = re.compile(
    r"(?:\b(?:ich|mich|mir|meine?[mnr]?|my|me)|\bI)\b[^?\n]{0,120}(?:\.{3}|…)[\s\"”“«»*_]{0,4}$", re.IGNORECASE
)
# "Sie beide", "Wer von Ihnen", "you two"
_BOTH_RE = re.compile(r"\b(?:Sie beide|Ihr beide|ihr beide|von Ihnen|von euch|you two|you both|both of you)\b")
# "Leo Graupner, der …", "Yuki Sonobe, who …"
_RELATIVE_RE = re.compile(r", (der|die|who)\b")
# "deutsche U21", "Luxemburgs Nationalspieler", "U20 von Japan": the nation fields the team in question
_TEAM_AFTER_RE = re.compile(
    r"(?:['’]s)?[ \u00a0](?:A-)?(?:[Nn]ational|[Uu](?:nder)?[ -]?\d\d|at (?:the )?[Uu]nder-|AT UNDER-|at senior|"
    r"goalkeeper|striker|captain|international)|代表"
)
_TEAM_BEFORE_RE = re.compile(
    r"(?:[Uu](?:nder)?[ -]?\d\d|A-Mannschaft|A-Team|Nationalmannschaft|Nationalteam|senior team)[ \u00a0](?:von|der|"
    r"of)[ \u00a0]$|(?:played|playing|caps?|debut) for $"
)


def assemble(
    text: str, header: Header, turns: Sequence[Turn], lookup: Lookup, furniture: Sequence[Furniture] = ()
) -> Reading:
    """The reading of a text whose layout and header are known."""
    original, text = text, soften(_without_furniture(text, turns, furniture))
    text = text if header.language == "ja" else _without_menus(text, turns)
    interviewees = tuple(Person(name) for name in header.subjects) or (Person(None),)
    groups = _groups(turns)
    speakers = _speakers(turns, groups, interviewees)
    marks = _marks(text, header, turns, lookup)
    marks = name_relatives(text, marks)
    starts = tuple(turn.start for turn in turns)
    marks = list(resolve_third(text, marks, interviewees, *_by_mark(marks, turns, starts, speakers, groups)))
    marks = [_with_self(mark, turns, starts, speakers) for mark in marks]
    masked = mask(text, marks)
    cut = tuple(_sentences(text, masked, turns, groups, speakers, header.language))
    reading = Reading(
        text=original,
        header=header,
        turns=tuple(turns),
        sentences=cut,
        pairs=tuple(_pairs(cut, groups)),
        interviewees=interviewees,
        marks=tuple(marks),
        people=_distinct(marks, Person),
        clubs=_distinct(marks, Club),
        nations=_distinct(marks, Nation),
        home=_home(text, marks, lookup),
        main_clubs={},
        starts=tuple(mark.start for mark in marks),
    )
    return replace(reading, focus=focuses(reading))


def _without_menus(text: str, turns: Sequence[Turn]) -> str:
    """The text with the lines of menus outside the turns made blank: "Startseite > Regional > Erzgebirge"."""
    starts = [turn.start for turn in turns]

    def blank(line: re.Match[str]) -> str:
        return line.group() if _turn_at(starts, turns, line.start()) is not None else " " * len(line.group())

    return _MENU_RE.sub(blank, text)


def _without_furniture(text: str, turns: Sequence[Turn], furniture: Sequence[Furniture]) -> str:
    """The text with what lies inside turns and is none of their talk made blank, line breaks kept; same length."""
    starts = [turn.start for turn in turns]
    pieces, at = [], 0
    for piece in furniture:
        index = bisect_right(starts, piece.start) - 1
        if at <= piece.start and index >= 0 and piece.end <= turns[index].end:
            blank = "".join("\n" if sign == "\n" else " " for sign in text[piece.start : piece.end])
            pieces += [text[at : piece.start], blank]
            at = piece.end
    return _GAP_INSIDE_RE.sub(lambda gap: " " * len(gap.group()), "".join([*pieces, text[at:]])) if at else text


def _marks(text: str, header: Header, turns: Sequence[Turn], lookup: Lookup) -> list[Mark]:
    language = header.language
    if language == "ja":
        return marking.marks(text, header, turns, lookup)
    words = list(tokens(text))
    named = [
        *header.subjects,
        *sorted({turn.speaker for turn in turns if turn.role == "answer" and turn.speaker}),
    ]
    nations = list(find_nations(words, lookup.associations(), language))
    clubs = find_clubs(text, words, nations, lookup, language)
    people = find_people(text, list(dict.fromkeys(named)), [*clubs, *nations], language)
    familiar = is_familiar("\n".join(text[turn.start : turn.end] for turn in turns if turn.role == "question"))
    sure = [mark for mark in clubs if mark.sign == CLUB]
    maybe = [mark for mark in clubs if mark.sign == MAYBE]
    full = [mark for mark in people if len(text[mark.start : mark.end].split()) > 1]
    names = without_overlap([*full, *sure, *people, *maybe, *nations])
    interviewees = tuple(Person(name) for name in header.subjects)
    by_turn: list[Mark] = []
    for turn in turns:
        told = turn.role in ("lead", "heading")
        for said in speeches(text, turn.start, turn.end, names, interviewees, language) if told else ():
            by_turn += pronouns(text, said.start, said.end, "answer", language, familiar=familiar)
        by_turn += relatives(text, turn.start, turn.end, language)
        completed = turn.role == "question" and _COMPLETED_RE.search(text, turn.start, turn.end)
        role: Role = "answer" if completed else turn.role  # "Mein erster Verein war ..." is said for the interviewee
        by_turn += pronouns(text, turn.start, turn.end, role, language, familiar=familiar)
    return without_overlap([*names, *_relative_pronouns(text, names), *by_turn])


def _relative_pronouns(text: str, names: Sequence[Mark]) -> Iterator[Mark]:
    """The "der" of "Leo Graupner, der heute …" and the "who" of "Yuki Sonobe, who …": the person just
    named.
    """
    for mark in names:
        found = _RELATIVE_RE.match(text, mark.end) if mark.sign == PERSON else None
        if found:
            yield Mark(found.start(1), found.end(1), HE, mark.what)


def _groups(turns: Sequence[Turn]) -> list[int]:
    """For each turn the number of its question–answer pair, -1 for leads and headings."""
    groups: list[int] = []
    pair = -1
    asked = False
    for turn in turns:
        if turn.role == "question":
            pair += not asked
            asked = True
        elif turn.role == "answer":
            pair = max(pair, 0)
            asked = False
        groups.append(pair if turn.role in ("question", "answer") else -1)
    return groups


def _speakers(
    turns: Sequence[Turn], groups: Sequence[int], interviewees: tuple[Person, ...]
) -> list[tuple[Person, ...]]:
    """For each turn whom "ich" or "Sie" means there."""
    by_name = {key(person.name): person for person in interviewees if person.name}
    answering: dict[int, list[Person]] = {}
    for turn, group in zip(turns, groups, strict=True):
        if turn.role == "answer":
            person = by_name.get(key(turn.speaker or ""), Person(turn.speaker) if turn.speaker else interviewees[0])
            answering.setdefault(group, []).append(person)
    spoken: list[tuple[Person, ...]] = []
    taken: Counter[int] = Counter()
    for turn, group in zip(turns, groups, strict=True):
        if turn.role == "answer":
            spoken.append((answering[group][taken[group]],))
            taken[group] += 1
        elif turn.role == "question":
            spoken.append(tuple(dict.fromkeys(answering.get(group, ()))))
        else:
            spoken.append(interviewees)
    return spoken


def _turn_at(starts: Sequence[int], turns: Sequence[Turn], position: int) -> int | None:
    index = bisect_right(starts, position) - 1
    return index if index >= 0 and position < turns[index].end else None


def _by_mark(
    marks: Sequence[Mark],
    turns: Sequence[Turn],
    starts: Sequence[int],
    speakers: Sequence[tuple[Person, ...]],
    groups: Sequence[int],
) -> tuple[Mapping[int, Person | None], Mapping[int, int]]:
    """By the start of each mark: who speaks of himself there, and the pair it stands in (leads and
    headings apart).
    """
    speaker_at: dict[int, Person | None] = {}
    group_at: dict[int, int] = {}
    for mark in marks:
        index = _turn_at(starts, turns, mark.start)
        if index is not None:
            talks = turns[index].role in ("question", "answer")
            speaker_at[mark.start] = speakers[index][0] if talks and len(speakers[index]) == 1 else None
            group_at[mark.start] = groups[index] if talks else -2 - index
    return speaker_at, group_at


def _with_self(
    mark: Mark, turns: Sequence[Turn], starts: Sequence[int], speakers: Sequence[tuple[Person, ...]]
) -> Mark:
    index = _turn_at(starts, turns, mark.start)
    if mark.sign == SELF and index is not None and speakers[index]:
        return Mark(mark.start, mark.end, SELF, speakers[index][0])
    return mark


def _sentences(
    text: str,
    masked: str,
    turns: Sequence[Turn],
    groups: Sequence[int],
    speakers: Sequence[tuple[Person, ...]],
    language: str,
) -> Iterator[Sentence]:
    """The sentences of leads, answers and answered questions, with their place and standing."""
    answers = {
        group: text[turn.start : turn.start + 400]
        for turn, group in reversed(list(zip(turns, groups, strict=True)))
        if turn.role == "answer"
    }
    index = 0
    asked = next((turn.start for turn in turns if turn.role == "question"), len(text))
    for number, turn in enumerate(turns):
        group = groups[number]
        if not (_is_deck(text, turn, asked) if turn.role == "heading" else turn.role != "question" or group in answers):
            continue
        role: Role = "lead" if turn.role == "heading" else turn.role
        spans = [span for span in sentences(text, turn.start, turn.end) if _WORD_RE.search(text, span.start, span.end)]
        for at, span in enumerate(spans):
            said, shown = text[span.start : span.end], masked[span.start : span.end]
            if role == "lead":
                said, shown = without_topics(said, shown, language)
            counts = turn.role != "question" or stands(
                said,
                answers[group],
                language,
                last=at == len(spans) - 1,
            )
            shown = without_hope(said, shown, language) if counts and turn.role == "question" else shown
            yield Sentence(
                span.start, span.end, said, shown, role, number, group,
                _selves(said, turn, speakers[number]), index, counts,
            )  # fmt: skip
            index += 1


def _is_deck(text: str, turn: Turn, asked: int) -> bool:
    """Whether a heading may carry facts as a lead does: before the first question, asking nothing."""
    return turn.end <= asked and "?" not in text[turn.start : turn.end]


def _selves(said: str, turn: Turn, speakers: tuple[Person, ...]) -> tuple[Person, ...]:
    """Whom a sentence addresses: of several, the one called by name at its start, or all with "Sie beide"."""
    if turn.role != "question" or len(speakers) < 2 or _BOTH_RE.search(said):
        return speakers
    opening = key(said[:40])
    called = tuple(
        person for person in speakers if person.name and opening.startswith(f"{key(person.name).split()[0]},")
    )
    return called or speakers


def _pairs(cut: Sequence[Sentence], groups: Sequence[int]) -> Iterator[Pair]:
    by_pair: dict[int, tuple[list[Sentence], list[Sentence]]] = {}
    for sentence in cut:
        by_pair.setdefault(sentence.pair, ([], []))[sentence.role == "answer"].append(sentence)
    for number in range(max(groups, default=-1) + 1):
        question, answer = by_pair.get(number, ([], []))
        yield Pair(tuple(question), tuple(answer))


def _distinct(marks: Sequence[Mark], kind: type[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(mark.what for mark in marks if isinstance(mark.what, kind)))


def _home(text: str, marks: Sequence[Mark], lookup: Lookup) -> Nation | None:
    """The association that "die Nationalmannschaft" means: the one most named beside talk of national teams.

    Where none is, that of the country most of the clubs are from.
    """
    weights: Counter[str] = Counter()
    clubs: Counter[str] = Counter()
    for mark in marks:
        if isinstance(mark.what, Nation):
            weights[mark.what.trigram] += 3 * _fields_team(text, mark)
        elif isinstance(mark.what, Club) and mark.what.country:
            clubs[mark.what.country] += 1
    for trigram, count in clubs.items():
        weights[trigram] += min(count, 3)
    by_trigram = {row.trigram: Nation(row.trigram, row.name) for row in lookup.associations()}
    best = max(weights, key=lambda trigram: (weights[trigram], trigram), default="")
    return by_trigram.get(best) if weights[best] else None


def _fields_team(text: str, mark: Mark) -> bool:
    before, after = text[max(0, mark.start - 24) : mark.start], text[mark.end : mark.end + 24]
    return _TEAM_AFTER_RE.match(after) is not None or _TEAM_BEFORE_RE.search(before) is not None
