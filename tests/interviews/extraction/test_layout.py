"""The layout as a whole: what holds for every text, and what a layout never is."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviews.extraction import header, layout
from interviews.extraction.layout.lines import shadow

# Pieces that layouts are made of, so that chance builds interviews, halves of them, and worse.
PIECES = [
    "Frage: ",
    "Antwort: ",
    "Q: ",
    "A: ",
    "KURVE: ",
    "Dornfeld: ",
    "Jan Dornfeld: ",
    "Herr Dornfeld, wie geht es Ihnen?",
    "Ich bin gern hier.",
    "Das Bein",
    "„Ich bleibe“",
    "「はい」",
    "――目標は。",
    "久世 ",
    "**",
    "*",
    "# ",
    "> ",
    "– ",
    "1. ",
    "2. ",
    "... seine Mutter: ",
    "Über den Verein: ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "Anzeige",
    "12",
    "Mehr zum Thema",
    "Foto: imago",
    "© Privat",
    "Von Jan Ott, 3. Mai 2024",
    "Name: Jan Dornfeld",
    "(lacht)",
    "...",
    "?",
    ":",
    "((",
    "•",
    "00:01: ",
    "[KU] ",
    "KURVE – ",
    "Page 3 - Heft_Mai_2024",
    "\x0c",
    "\u2028",
    "\ud800",
    "a" * 300,
]
texts = st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def spans(found: layout.Layout) -> list[tuple[int, int]]:
    turns = [(turn.start, turn.end) for turn in found.turns]
    return turns + [(piece.start, piece.end) for piece in found.furniture]


@given(texts)
def test_turns_and_furniture_rebuild_any_text(text: str) -> None:
    found = layout.read(text)
    covered = bytearray(len(text))
    for start, end in spans(found):
        assert 0 <= start < end <= len(text)
        covered[start:end] = b"\1" * (end - start)
    assert all(held or sign.isspace() for held, sign in zip(covered, text, strict=True))


@given(texts)
def test_turns_stand_in_order_and_never_overlap(text: str) -> None:
    turns = layout.read(text).turns
    assert all(before.end <= turn.start for before, turn in pairwise(turns))


@given(texts)
def test_the_same_text_is_read_alike_twice_and_its_header_never_fails(text: str) -> None:
    found = layout.read(text)
    assert found == layout.read(text)
    assert header.read(text, found) == header.read(text, found)


@given(texts)
def test_the_shadow_has_the_length_of_the_text(text: str) -> None:
    assert len(shadow(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "\ufeff",
        "\u200b",
        "***",
        "???",
        ":",
        "::::",
        "a",
        "\ud800",
        "<p>",
        "Q:",
        "Frage:\nAntwort:",
        "(((((",
    ],
)
def test_nothing_is_no_interview(text: str) -> None:
    found = layout.read(text)
    assert not [turn for turn in found.turns if turn.role == "answer"]
    assert found.interviewees == ()


@pytest.mark.parametrize(
    "text",
    [
        "Werder Bremen hat am Samstag verloren. Der Trainer war nicht zufrieden.\n\nAm Sonntag ist frei.",
        "The club have signed a striker. He joins from Perth on a two-year deal.\n\nThe fee was not disclosed.",
    ],
)
def test_a_report_has_neither_questions_nor_an_interviewee(text: str) -> None:
    found = layout.read(text)
    assert {turn.role for turn in found.turns} == {"lead"}
    assert found.interviewees == ()


def test_an_advert_inside_an_answer_is_furniture_inside_the_turn() -> None:
    text = (
        "Frage: Wie war das?\nAntwort: Schön. Ich war jung.\n\nAnzeige\n\nUnd ich war dumm.\n"
        "Frage: Heute?\nAntwort: Alt."
    )
    found = layout.read(text)
    answer = found.turns[1]
    assert text[answer.start : answer.end].endswith("dumm.")
    assert [text[piece.start : piece.end] for piece in found.furniture if piece.why == "advert"] == ["Anzeige"]


def test_a_label_a_dash_and_markdown_are_furniture() -> None:
    text = "**Kurve:** Wie war es?\n\n**Jan Ott:** Gut, ich war froh.\n\n**Kurve:** Und?\n\n**Jan Ott:** Ich bleibe."
    found = layout.read(text)
    assert [text[turn.start : turn.end] for turn in found.turns][:2] == ["Wie war es?", "Gut, ich war froh."]
    assert text[found.furniture[0].start : found.furniture[0].end] == "**Kurve:**"


def test_the_title_is_the_longest_heading_before_the_first_question() -> None:
    text = (
        "Serie\n\nJan Ott: „Ich bleibe in Kiel“\n\nWie geht es Ihnen, Herr Ott?\n\nIch bin gesund.\n\n"
        "Und?\n\nIch bleibe."
    )
    title = layout.read(text).title
    assert title is not None
    assert text[title.start : title.end] == "Jan Ott: „Ich bleibe in Kiel“"


def test_a_last_question_without_an_answer_stays_a_question() -> None:
    text = "Frage: Wie war es?\nAntwort: Gut.\nFrage: Und jetzt?\nAntwort: Weiter.\nFrage: Ein Traum wäre es aber"
    assert [turn.role for turn in layout.read(text).turns] == ["question", "answer", "question", "answer", "question"]


def test_of_too_many_lines_the_rest_is_one_paragraph_and_nothing_is_lost() -> None:
    text = "Ab: x?\n" * 30_000
    found = layout.read(text)
    assert len(found.turns) < 25_000
    assert max(end for _, end in spans(found)) == len(text.rstrip())


PROSE = (
    "F"
    "rage: Herr Ott, wie war das Spiel am Samstag in Kiel? Antwort: Es war laut, und ich habe den Ball kaum gesehen.\n"
    "Dann hat der Trainer gewechselt, und mein Bruder kam ins Tor. Das war schön für die Familie.\n\n"
) * 250


def seconds(text: str) -> float:
    begun = time.process_time()
    layout.read(text)
    return time.process_time() - begun


@pytest.fixture(scope="module")
def prose() -> float:
    return seconds(PROSE)


@pytest.mark.parametrize("piece", ["a", "(((", "„", "und er ging ", ".", "*", "? ", "#", "久", "「", '"', "\n", "A:"])
def test_no_pattern_backtracks(prose: float, piece: str) -> None:
    assert seconds((piece * len(PROSE))[: len(PROSE)]) <= 3 * prose + 0.5
