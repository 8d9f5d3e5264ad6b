"""Sentences, clauses, tokens and quotes, with offsets into the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviews.extraction.facts import QUOTE_LIMIT
from interviews.extraction.text import MAX_SENTENCE, clause, last_word, quote, sentences, soften, tokens


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Das war am 14. Mai in Kiel.",  # an ordinal
        "Er kam zum 1. FC Unterhausen.",
        "Unsere Ärztin, Dr. Kallweit, war da.",  # abbreviations
        "Wir haben z. B. gegen Malta gespielt.",
        "Er heißt J. Lindhoff und spielt links.",  # an initial
        "Und dann ... ja, dann kam der Anruf.",  # dots in the middle
        "Genau… das passt immer.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \n ", []),
        ("Ja. Nein!", ["Ja.", "Nein!"]),
        ("Ich bleibe bei der 27. Die ist gestickt.", ["Ich bleibe bei der 27.", "Die ist gestickt."]),
        ("Das war 2018. 2019 ging es weiter.", ["Das war 2018.", "2019 ging es weiter."]),
        ("„Genau.“ Das passt.", ["„Genau.“", "Das passt."]),
        ("Ich bin raus. (lacht) Wirklich.", ["Ich bin raus. (lacht)", "Wirklich."]),
        ("Wer? Ich!", ["Wer?", "Ich!"]),
        ("Eine Zeile ohne Punkt\nund noch eine", ["Eine Zeile ohne Punkt", "und noch eine"]),
        ("父は漁師です。母は先生です。", ["父は漁師です。", "母は先生です。"]),
        ("The end ... of 2019. And then?", ["The end ... of 2019.", "And then?"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_sentence_without_an_end_is_cut_at_a_blank() -> None:
    words, solid = "wort " * 400, "a" * 1500
    assert all(len(piece) <= MAX_SENTENCE for piece in cut(words))
    assert "".join(cut(solid)) == "a" * 1498  # one sign is lost at each of two cuts
    assert " ".join(cut(words)) == words.strip()


@given(st.text(max_size=300))
def test_sentences_lie_in_order_and_on_one_line(text: str) -> None:
    end = 0
    for span in sentences(text, 0, len(text)):
        assert end <= span.start < span.end <= len(text)
        assert "\n" not in text[span.start : span.end]
        end = span.end


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("Ich kam, aber er ging", "ging", "aber er ging"),
        ("Ich kam, aber er ging", "kam", "Ich kam"),
        ("Er spielt links und ich rechts", "links", "Er spielt links"),
        ("Er spielt links", "spielt", "Er spielt links"),
    ],
)
def test_the_clause_around_a_word(text: str, part: str, expected: str) -> None:
    at = text.index(part)
    span = clause(text, at, at + len(part))
    assert text[span.start : span.end].strip() == expected


def test_a_quote_stays_on_its_line_and_within_the_limit() -> None:
    long = "wort " * 100
    assert quote("Ja. \nNein.", 0, 10).text == "Ja."
    assert len(quote(long, 0, len(long)).text) <= QUOTE_LIMIT
    assert quote("a" * 400, 0, 400).end == QUOTE_LIMIT


@pytest.mark.parametrize(
    "text",
    [
        "Kurze Zeile\nund noch eine",  # a list
        "Eine lange Zeile, die wirklich zu Ende ist und ihren Punkt hat.\nDie nächste",
        "Eine lange Zeile, nach der ein neuer Absatz kommt, ganz ohne Punkt\n\nDer Absatz",
        "Bisherige Vereine: Husumer SV, Hasper SV und der SV Meppen\nRückennummer: 22",
        "Eine lange Zeile, nach der ein Strich kommt, ganz ohne einen Punkt\n– Der Strich",
    ],
)
def test_a_line_that_ends_stays_ended(text: str) -> None:
    assert soften(text) == text


def test_a_line_that_is_only_broken_goes_on() -> None:
    text = "Dann bin ich mit sechzehn Jahren in die Jugend von Werder\nBremen gewechselt."
    assert soften(text) == text.replace("\n", " ")


def test_tokens_change_with_the_script() -> None:
    assert [token.group() for token in tokens("カールスルーエSCの久世蓮")] == ["カールスルーエ", "SC", "の", "久世蓮"]
    assert [token.group() for token in tokens("1. FC Köln", 3)] == ["FC", "Köln"]


def test_the_last_word_of_a_name() -> None:
    assert last_word("SV Werder Bremen") == "bremen"
    assert last_word("...") == ""
