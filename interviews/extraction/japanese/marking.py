"""The marks of a Japanese text: clubs, nations, persons, relatives and "僕"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviews.extraction.facts import Header, Turn
from interviews.extraction.japanese.clubs import find_clubs
from interviews.extraction.japanese.kin import relatives
from interviews.extraction.japanese.nations import find_nations
from interviews.extraction.japanese.people import find_people
from interviews.extraction.japanese.text import TITLE
from interviews.extraction.lookup import Lookup
from interviews.extraction.marks import CLUB, KIN, PERSON, SELF, Kin, Mark, Person, without_overlap

_SELF_RE = re.compile(r"僕|俺|私(?!立|鉄|生活|服)|自分(?=[はがもので、にを])|ぼく|わたし|ウチ(?=は)|うち(?=は)|当方")


def marks(text: str, header: Header, turns: Sequence[Turn], lookup: Lookup) -> list[Mark]:
    """All marks of a text, without overlap; relatives followed by a name have it."""
    nations = list(find_nations(text, lookup.associations()))
    named = [*header.subjects, *sorted({turn.speaker for turn in turns if turn.role == "answer" and turn.speaker})]
    clubs = [mark for mark in find_clubs(text, lookup) if text[mark.start : mark.end] not in named]
    people = find_people(text, list(dict.fromkeys(named)), [*clubs, *nations])
    sure = [mark for mark in clubs if mark.sign == CLUB]
    maybe = [mark for mark in clubs if mark.sign != CLUB]
    spoken = [mark for turn in turns for mark in _spoken(text, turn)]
    return _with_names(text, without_overlap([*sure, *people, *maybe, *nations, *spoken]))


def _spoken(text: str, turn: Turn) -> Iterator[Mark]:
    yield from relatives(text, turn.start, turn.end)
    for found in _SELF_RE.finditer(text, turn.start, turn.end):
        yield Mark(found.start(), found.end(), SELF)


def _with_names(text: str, found: Sequence[Mark]) -> list[Mark]:
    """Relatives with the name that follows: "弟の陸", "父マイケル", "兄(航)"."""
    named: list[Mark] = []
    for at, mark in enumerate(found):
        behind = found[at + 1] if at + 1 < len(found) else None
        if mark.sign == KIN and isinstance(mark.what, Kin) and behind and isinstance(behind.what, Person):
            gap = text[mark.end : behind.start]
            if behind.sign == PERSON and re.fullmatch(rf"の|・|、|[(（]|(?:{TITLE})?の", gap):
                mark = replace(mark, what=replace(mark.what, person=behind.what))
        named.append(mark)
    return named
