"""Sentences to complete, lines that are counted, and a lone "Q." beside full names."""

from __future__ import annotations

import pytest

from interviews.extraction import layout
from interviews.extraction.layout import completions, lines, speakers


def turns(text: str) -> list[str]:
    """Each turn as the letter of its role and its first words."""
    return [f"{turn.role[0]} {text[turn.start : turn.end][:16]}" for turn in layout.read(text).turns]


HEAD = "Ganz kurz mit Jaro Lindhoff\n\nJaro Lindhoff hält für den SV Hellbach und redet gern.\n\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Bitte ergänze!\n\nMein erster Verein war ...\n... der TSV Moorbek.\n\nAm Morgen brauche ich …\n"
            "… einen Tee. Keinen Kaffee.\n\nNiemals würde ich ...\nohne Schoner spielen.\n",
            [
                "h Bitte ergänze!", "q Mein erster Vere", "a ... der TSV Moor", "q Am Morgen brauch",
                "a … einen Tee. Kei", "q Niemals würde ic", "a ohne Schoner spi",
            ],
        ),
        (
            "My first club was ... Moor Lane Juniors.\nIn the morning I need ... tea, and lots.\n"
            "I would never ... play without pads.\n",
            [
                "q My first club wa", "a Moor Lane Junior", "q In the morning I", "a tea, and lots.",
                "q I would never ..", "a play without pad",
            ],
        ),
    ],
)  # fmt: skip
def test_a_sentence_to_complete_is_a_question_and_its_answer(body: str, expected: list[str]) -> None:
    assert turns(HEAD + body)[2:] == expected


def test_the_line_before_is_no_heading_when_it_is_a_paragraph() -> None:
    lead = "Er hat uns warten lassen, und dann hat er alles in einem Zug ergänzt, was wir ihm hingelegt haben.\n\n"
    body = "Ich mag ...\n... Tee.\n\nIch koche ...\n... nie.\n\nIch lese ...\n... viel.\n"
    assert [turn[0] for turn in turns(HEAD + lead + body)] == ["h", "l", "q", "a", "q", "a", "q", "a"]


@pytest.mark.parametrize(
    "body",
    [
        # two are no series
        "Mein erster Verein war ...\n... der TSV Moorbek.\n\nAm Morgen brauche ich ...\n... einen Tee.\n",
        # points in running talk, far from each other
        "Ich weiß nicht ... vielleicht.\n\nDas war ein gutes Jahr.\n\nEr kam ... spät.\n\nWir haben gewonnen.\n\n"
        "Und dann ... nichts.\n\nSo war es.\n",
    ],
)
def test_points_in_talk_part_nothing(body: str) -> None:
    blocks, _ = speakers.blocks(body, lines.split(body))
    assert completions.split_completions(body, blocks) == blocks


def test_the_number_of_a_line_is_no_part_of_its_label() -> None:
    text = HEAD + (
        "001 INT: Herr Lindhoff, fangen wir an.\n002 LIN: Gern.\n\n003 INT: Und Libero waren Sie auch.\n"
        "004 LIN: Ein Jahr lang.\n\n005 INT: Warum nicht länger?\n006 LIN: Der Rücken.\n"
    )
    found = layout.read(text)
    assert turns(text)[2:] == [
        "q Herr Lindhoff, f", "a Gern.", "q Und Libero waren", "a Ein Jahr lang.",
        "q Warum nicht läng", "a Der Rücken.",
    ]  # fmt: skip
    assert found.interviewees == ("Jaro Lindhoff",)


def test_numbers_that_do_not_rise_are_no_count() -> None:
    text = "11 Freunde: Wie war das?\nLindhoff: Gut.\n11 Freunde: Und jetzt?\nLindhoff: Ja.\n11 Freunde: Und dann?\n"
    assert layout.read(text).labels == ("11 Freunde",)


def test_a_lone_sign_for_questions_stands_beside_full_names() -> None:
    text = (
        "Cup final preview\n\nKeeper Jaro Lindhoff spoke to the press on Thursday.\n\nQ. How is the hand?\n\n"
        "JARO LINDHOFF: Better.\n\nQ. You came from Moorbek.\n\nJARO LINDHOFF: With bags.\n\nQ. And the final...\n\n"
        "JARO LINDHOFF: We will see.\n\nQ. Last one. Why the 33?\n\nJARO LINDHOFF: It was free.\n"
    )
    assert turns(text)[2:6] == ["q How is the hand?", "a Better.", "q You came from Mo", "a With bags."]


def test_a_box_ends_where_a_gap_and_another_line_stand() -> None:
    text = HEAD + "Jahrgang: 2001\nGröße: 1,66 m\nRückennummer: 14\n\nErster Teil: Fragen\n\nWie war das?\n\nGut.\n"
    assert [turn[0] for turn in turns(text)][1:] == ["l", "h", "q", "a"]
