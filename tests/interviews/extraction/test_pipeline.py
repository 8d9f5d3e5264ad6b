"""The whole way: text in, extraction out. Never an exception, every quote at its place, the same result twice."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviews.extraction.facts import QUOTE_LIMIT, Extraction
from interviews.extraction.pipeline import extract
from interviews.extraction.rules import registry
from interviews.extraction.schema import KINDS
from tests.interviews.extraction.readings import TableLookup

SAMPLE = """Anpfiff-Blatt, 14.12.2025

Werder-Keeper Jaro Lindhoff über seinen Weg.

Anpfiff: Herr Lindhoff, 2018 sind Sie von Leeds United nach Bremen gewechselt. War das schwer?

Lindhoff: Ja, aber ich bin gern hier. Mein Vater war immer Werder-Fan.

Anpfiff: Ihre Mutter ist Japanerin. Wie lebt es sich damit?

Lindhoff: Gut. Wir reden viel.

Anpfiff: Und was kommt noch?
"""
# words that rules react to, in any order, with any damage between them
WORDS = st.sampled_from(
    (
        "ich Sie mein Ihre Mutter Vater ist Japanerin Werder Bremen nach von gewechselt Lindhoff: Anpfiff: "
        "U21 Nils Worpitz Trainer Kapitän 2018 seit bei gegen Tor 1,87 Meter Fan geboren in Kiel . ? ! , „ “ "
        "« » ( ) \n \n\n - – * # Q: A: He I at Leeds United for Japan 監督の 久世蓮 選手 は 。 \u200b \u00ad \ud800 \0 "
        "e\u0301"
    ).split(" ")
)


def check(text: str, extraction: Extraction) -> None:
    """What holds of every result."""
    assert extraction.text_length == len(text)
    for proposal in extraction.proposals:
        assert proposal.quotes
        assert set(KINDS[proposal.kind].needed) <= set(proposal.fields)
        assert re.fullmatch(r"[a-z_]+\.[a-z_0-9]+", proposal.rule)
        for quote in proposal.quotes:
            assert text[quote.start : quote.end] == quote.text
            assert "\n" not in quote.text
            assert 0 < len(quote.text) <= QUOTE_LIMIT
    for mention in extraction.mentions:
        for span in mention.spans:
            assert 0 <= span.start < span.end <= len(text)
    for span in extraction.unread:
        assert text[span.start : span.end].strip()
    assert 0 <= extraction.coverage <= 1


def test_a_small_interview() -> None:
    extraction = extract(SAMPLE, TableLookup())
    check(SAMPLE, extraction)
    assert extraction.header.subject == "Jaro Lindhoff"
    kinds = {proposal.kind for proposal in extraction.proposals}
    assert {"club", "transfer", "position"} <= kinds
    assert all(proposal.player == "Jaro Lindhoff" for proposal in extraction.proposals)
    assert "Und was kommt noch" not in "".join(quote.text for one in extraction.proposals for quote in one.quotes)
    assert any("Wir reden viel." in SAMPLE[span.start : span.end] for span in extraction.unread)
    assert extraction == extract(SAMPLE, TableLookup())


def test_the_order_of_the_rules_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    forward = extract(SAMPLE, TableLookup())
    monkeypatch.setattr("interviews.extraction.pipeline.RULES", tuple(reversed(registry.RULES)))
    assert extract(SAMPLE, TableLookup()) == forward


def test_a_proposal_without_what_its_kind_needs_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = extract(SAMPLE, TableLookup()).proposals
    bare = next(one for one in whole if one.kind == "club")
    broken = type(bare)("club", bare.player, {}, bare.quotes, bare.voice, bare.certainty, bare.rule, bare.why)
    monkeypatch.setattr("interviews.extraction.pipeline.RULES", (lambda reading: iter([broken]),))
    assert extract(SAMPLE, TableLookup()).proposals == ()


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "a", "\0", "\ud800", "(((((", "„„„„", "\ue000 \ue00d", "Q:", "ich " * 900]
)
def test_texts_that_are_no_interview(text: str) -> None:
    extraction = extract(text, TableLookup())
    check(text, extraction)
    assert extraction.coverage < 0.05 or extraction.proposals


@pytest.mark.parametrize(
    ("unit", "times"),
    [("A", 40_000), ("漢", 40_000), ("A-", 20_000), ("(", 40_000), ("„", 40_000), (". ", 20_000), ("Herr A, ", 2_000)],
)
def test_hostile_repetition_takes_time_in_proportion(unit: str, times: int) -> None:
    text = unit * times
    began = time.process_time()
    check(text, extract(text, TableLookup()))
    assert time.process_time() - began < 20  # what grows with the square takes minutes


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_no_text_raises(text: str) -> None:
    check(text, extract(text, TableLookup()))


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=80))
def test_no_jumble_of_telling_words_raises(words: list[str]) -> None:
    text = " ".join(words)
    check(text, extract(text, TableLookup()))


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent.parent / "corpus").glob("*.txt")), ids=lambda path: path.stem
)
def test_every_interview_of_the_corpus_holds(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    check(text, extract(text, TableLookup()))
