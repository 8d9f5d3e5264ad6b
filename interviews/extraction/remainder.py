"""The unread remainder: the sentences that no proposal rests on, so that an editor sees what was passed over."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Protocol

from interviews.extraction.facts import QUOTE_LIMIT, Span
from interviews.extraction.text import sentences


class Stretch(Protocol):
    """Of a text, `start` included, `end` not: a turn or a quote, here or in the database."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Spoken(Stretch, Protocol):
    @property
    def role(self) -> str: ...


def unread(text: str, turns: Iterable[Spoken], quotes: Iterable[Stretch]) -> Iterator[Span]:
    """The sentences that no quote touches, in the order of the turns; headings claim nothing and are left out."""
    ordered = sorted(quotes, key=lambda quote: quote.end)
    ends = [quote.end for quote in ordered]
    for span in _spoken(text, turns):
        later = bisect_right(ends, span.start)
        if not any(quote.start < span.end for quote in ordered[later : later + QUOTE_LIMIT]):
            yield span


def coverage(text: str, turns: Iterable[Spoken], passed_over: Iterable[Span]) -> float:
    """The share of the sentences' characters, headings apart, that some proposal rests on, between 0 and 1."""
    whole, left = _length(_spoken(text, turns)), _length(passed_over)
    return 1 - left / whole if whole else 0.0


def _spoken(text: str, turns: Iterable[Spoken]) -> Iterator[Span]:
    return (span for turn in turns if turn.role != "heading" for span in sentences(text, turn.start, turn.end))


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)
