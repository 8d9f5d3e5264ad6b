"""Sentences that the interviewee completes: "Mein erster Verein war …" / "… der FC Hellbach."

Blocks in, blocks out. The half that is given is the question, the half that is added the answer.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from interviews.extraction.layout.speakers import Block

_LEAST = 3  # sentences that must be left open alike before any is taken for a question
_LONGEST = 160  # characters of a half that is given
_HEADING = 60  # … and of the heading over all of them

# "Mein erster Verein war ...", "Abseits des Platzes …"
_OPEN_RE = re.compile(r"[^?]{3,160}?[^\s.…?!] ?(?:\.{3,5}|…)[\"”“«»*_]{0,3}$")
# "... der FC Hellbach.", "… weil ich da wohne."
_ADDED_RE = re.compile(r"[\"„“»«*_]{0,3}(?:\.{3,5}|…)")
# "Geboren wurde ich in ... Bregenz." in one line
_WITHIN_RE = re.compile(r"([^.…?!:]{3,100}?[^\s.…?!:] ?(?:\.{3,5}|…)) ?(?=[^\s.…])")


def split_completions(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with such sentences parted, in two lines or in one, where at least three stand in a text.

    What stands in a short line over the first of them is their heading: "Bitte ergänze!"
    """
    parted = _within(text, _over_two_lines(text, blocks))
    if len(parted) == len(blocks) and all(one.role == other.role for one, other in zip(parted, blocks, strict=True)):
        return parted
    known = {block.start for block in blocks if block.role is not None}
    first = next(place for place, block in enumerate(parted) if block.role and block.start not in known)
    if first and _is_free(parted[first - 1]) and parted[first - 1].last - parted[first - 1].inner <= _HEADING:
        parted[first - 1] = replace(parted[first - 1], role="heading")
    return parted


def _over_two_lines(text: str, blocks: Sequence[Block]) -> list[Block]:
    halves = {
        place
        for place, (given, added) in enumerate(pairwise(blocks))
        if _is_free(given) and _is_free(added) and _is_given(text, given) and _is_added(text, added)
    }
    if len(halves) < _LEAST:
        return list(blocks)
    answers = {place + 1 for place in halves}
    return [
        replace(block, role="question") if place in halves
        else replace(block, role="answer") if place in answers
        else block
        for place, block in enumerate(blocks)
    ]  # fmt: skip


def _is_free(block: Block) -> bool:
    return block.role is None


def _is_given(text: str, block: Block) -> bool:
    return _OPEN_RE.fullmatch(text, block.inner, block.last) is not None


def _is_added(text: str, block: Block) -> bool:
    return _ADDED_RE.match(text, block.inner, block.last) is not None or text[block.inner].islower()


def _within(text: str, blocks: Sequence[Block]) -> list[Block]:
    found = {
        place: match
        for place, block in enumerate(blocks)
        if _is_free(block) and (match := _WITHIN_RE.match(text, block.inner, min(block.last, block.inner + _LONGEST)))
    }
    runs = sum(place + 1 in found for place in found)
    if len(found) < _LEAST or runs * 2 < len(found):
        return list(blocks)
    parted: list[Block] = []
    for place, block in enumerate(blocks):
        if match := found.get(place):
            parted.append(replace(block, last=match.end(1), role="question"))
            parted.append(Block(match.end(), match.end(), block.last, False, role="answer"))
        else:
            parted.append(block)
    return parted
