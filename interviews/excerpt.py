"""How much of an interview a reader may see: each quote with a little around it, and never more than a share.

Pure: offsets go in, offsets come out. All are code points of the text; ranges are half open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

RADIUS = 300
SHARE = 0.30
RADII = (300, 250, 200, 150, 100, 60, 30, 0)

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A turn, and the question that it answers."""

    start: int
    end: int
    question: Range | None = None


def excerpt(
    text: str, quotes: Iterable[Range], passages: Sequence[Passage], withheld: Iterable[Range] = ()
) -> list[Range]:
    """The ranges to show, in order, none touching the next.

    Every quote stands in it as far as the share allows, in the order given; then the questions that the
    quotes answer; then as much of the passage around each, up to RADIUS either side, as still fits.
    `withheld` places are never shown for being near a quote.
    """
    budget = int(len(text) * SHARE)
    kept: list[Range] = []
    for quote in dict.fromkeys(quotes):
        if quote[0] < quote[1] and size(joined([*kept, quote])) <= budget:
            kept.append(quote)
    secret = without(withheld, kept)
    shown = joined(kept)
    for question in _questions(kept, passages):
        with_question = joined([*shown, *without([question], secret)])
        if size(with_question) <= budget:
            shown = with_question
    for radius in RADII:
        around = [_around(text, quote, passages, radius) for quote in kept]
        wider = joined([*shown, *without(around, secret)])
        if size(wider) <= budget:
            return wider
    return shown


def joined(ranges: Iterable[Range]) -> list[Range]:
    """The same places, in order, overlapping and touching ones made one."""
    result: list[Range] = []
    for start, end in sorted(ranges):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        elif start < end:
            result.append((start, end))
    return result


def without(ranges: Iterable[Range], taken: Iterable[Range]) -> list[Range]:
    """What is left of the ranges outside the taken ones."""
    left = joined(ranges)
    for start, end in joined(taken):
        cut: list[Range] = []
        for first, last in left:
            cut += [(first, min(last, start)), (max(first, end), last)]
        left = joined(cut)
    return left


def size(ranges: Iterable[Range]) -> int:
    return sum(end - start for start, end in ranges)


def _questions(quotes: Sequence[Range], passages: Sequence[Passage]) -> list[Range]:
    asked = [
        passage.question
        for passage in passages
        if passage.question and any(start < passage.end and passage.start < end for start, end in quotes)
    ]
    return list(dict.fromkeys(asked))


def _around(text: str, quote: Range, passages: Sequence[Passage], radius: int) -> Range:
    """The quote and what stands beside it in its passage, cut between words."""
    start, end = quote
    for passage in passages:
        if passage.start <= start < passage.end:
            first = max(passage.start, start - radius)
            last = min(max(passage.end, end), end + radius)
            return _word_start(text, first, start, passage.start), _word_end(text, last, end, passage.end)
    return quote


def _word_start(text: str, first: int, start: int, passage_start: int) -> int:
    if first == passage_start:
        return first
    while first < start and not text[first - 1].isspace():
        first += 1
    return first


def _word_end(text: str, last: int, end: int, passage_end: int) -> int:
    if last >= passage_end:
        return last
    while last > end and not text[last].isspace():
        last -= 1
    return last
