"""Lines above a date: the writer, the paper, the head of every page."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout

TALK = "\n\n".join(
    f"Q: {question}\nA: {answer}"
    for question, answer in (
        ("How was the bus?", "Slow, and cold as well."),
        ("And the pitch?", "Wet. We slid about all afternoon."),
        ("What is next?", "A bath, then the cup on Saturday."),
    )
)


def dropped(text: str) -> dict[str, str]:
    """Each line that is none of the talk, with the reason."""
    return {text[piece.start : piece.end]: piece.why for piece in layout.read(text).furniture}


def test_a_writer_above_a_date() -> None:
    text = f"A long way on a slow bus\n\nGwen Tulley\n21 December 2024\n\n{TALK}"
    assert dropped(text)["Gwen Tulley"] == "byline"


def test_a_paper_above_a_date_and_a_title() -> None:
    text = f"The Harbour Post\nTuesday 12 March 2024\n\nA long way on a slow bus\n\n{TALK}"
    assert dropped(text)["The Harbour Post"] == "outlet"


def test_the_head_of_every_page() -> None:
    first, second, third = TALK.split("\n\n")
    head = "HEIMSPIEL · Ausgabe 3 · Seite {}"
    text = f"{head.format(1)}\n\nA long way\n\n{first}\n\n{head.format(2)}\n\n{second}\n\n{head.format(3)}\n\n{third}"
    assert dropped(text)[head.format(2)] == "running head"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("THE SIDELINE\nHome | News | Tickets | Shop\n\nA long way", "THE SIDELINE"),
        ("The Gravel Shed\nEp. 12: Nobody writes to a knee\n\nA long way", "The Gravel Shed"),
        ("WESTWALL\n21 December 2024\n\nA long way", "WESTWALL"),
        ("Harbourpost\n\nA long way", "Harbourpost"),
    ],
)
def test_a_paper_by_what_stands_under_it(head: str, name: str) -> None:
    assert dropped(f"{head}\n\n{TALK}")[name] == "outlet"


@pytest.mark.parametrize("head", ["Local Sport\n\nA long way", "Jo Marsh\n21 December 2024\n\nA long way"])
def test_what_is_no_paper(head: str) -> None:
    assert dropped(f"{head}\n\n{TALK}").get(head.partition("\n")[0]) != "outlet"


def test_a_paper_at_the_head_of_a_path() -> None:
    text = f"Rhein-Main-Bote > Frauen > Jena\n21.12.2024\n\nA long way\n\n{TALK}"
    assert header.read(text, layout.read(text)).outlet == "Rhein-Main-Bote"


def test_no_question_is_made_where_questions_bear_no_label() -> None:
    text = "Two of them\n\nWho leads?\nAnna: I do.\nBea: She does.\nAnna: Told you.\n\nWho cooks?\nAnna: Bea.\nBea: Me."
    turns = layout.read(text).turns
    assert [turn.role for turn in turns if turn.speaker == "Bea"] == ["answer", "answer"]
