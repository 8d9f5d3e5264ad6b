"""What holds for `extract` whatever the text: nothing is lost, quotes are word for word, chance plays no part."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from interviews.extraction import pipeline
from interviews.extraction.facts import QUOTE_LIMIT, Extraction
from interviews.extraction.pipeline import extract
from interviews.extraction.rules.registry import RULES
from interviews.extraction.schema import KINDS
from tests.interviews.extraction.building import texts
from tests.interviews.extraction.readings import TableLookup

LOOKUP = TableLookup()

# An extraction of a page takes tens of milliseconds: fewer examples here, thousands in `make soak`.
few = settings(max_examples=int(os.environ.get("SOAK_EXAMPLES", "60")))


def spans(found: Extraction) -> Iterator[tuple[int, int]]:
    """Everything that points into the text."""
    yield from ((quote.start, quote.end) for proposal in found.proposals for quote in proposal.quotes)
    yield from ((span.start, span.end) for mention in found.mentions for span in mention.spans)
    yield from _pieces(found)
    yield from ((span.start, span.end) for span in found.unread)


def _pieces(found: Extraction) -> Iterator[tuple[int, int]]:
    yield from ((turn.start, turn.end) for turn in found.turns)
    yield from ((piece.start, piece.end) for piece in found.furniture)


def faults(text: str, found: Extraction) -> Iterator[str]:
    """What is wrong with an extraction, in words; `make soak` asks the same."""
    covered = bytearray(len(text))
    for start, end in _pieces(found):
        covered[start:end] = b"\1" * (end - start)
    if lost := [at for at, sign in enumerate(text) if not covered[at] and not sign.isspace()]:
        yield f"the text at {lost[0]} is in no turn and no furniture"
    for start, end in spans(found):
        if not 0 <= start < end <= len(text):
            yield f"({start}, {end}) is no stretch"
    for proposal in found.proposals:
        if not proposal.quotes or not set(KINDS[proposal.kind].needed) <= set(proposal.fields):
            yield f"{proposal} lacks what it needs"
        for quote in proposal.quotes:
            whole = quote.text == text[quote.start : quote.end] and 0 < len(quote.text) <= QUOTE_LIMIT
            if not whole or "\n" in quote.text:
                yield f"{quote} is not one line of the text, word for word"


@few
@example("")
@example("\ud800")
@given(texts)
def test_the_text_is_rebuilt_and_every_quote_is_word_for_word(text: str) -> None:
    assert list(faults(text, extract(text, LOOKUP))) == []


@few
@given(texts)
def test_the_same_text_gives_the_same_result(text: str) -> None:
    assert extract(text, LOOKUP) == extract(text, LOOKUP)


@few
@given(texts, st.randoms(use_true_random=False))
def test_the_order_of_the_rules_does_not_matter(text: str, chance: random.Random) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "RULES", chance.sample(RULES, len(RULES)))
        shuffled = extract(text, LOOKUP)
    assert shuffled == extract(text, LOOKUP)
