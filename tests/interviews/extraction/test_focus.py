"""Whom a sentence without a subject is about."""

from __future__ import annotations

from typing import Any

import pytest

from tests.interviews.extraction.readings import SUBJECT, reading


def about(*turns: str, **settings: Any) -> list[list[str | None]]:
    """For each sentence of the last turn whom it is about."""
    read = reading(*turns, **settings)
    last = [sentence for sentence in read.sentences if sentence.turn == len(read.turns) - 1]
    return [[person.name for person in read.subjects(one, 0, len(one.text))] for one in last]


ME, LARS, ROSIE, NOBODY = [SUBJECT], ["Lars Behn"], ["Rosie Cantwell"], list[str]()


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        # back to the speaker
        (("Q: Wer ist Ihr Nachfolger?", "A: Lars Behn. Ich bin weg. Linksfuß bin ich."), [LARS, ME, ME]),
        (("Q: Wer ist Ihr Nachfolger?", "A: Lars Behn. Wir telefonieren. Beide Linksfuß."), [LARS, ME, ME]),
        (("Q: Wer ist Ihr Nachfolger?", "A: Lars Behn. Mein Knie ist kaputt. Seit März."), [LARS, ME, ME]),
        (("Q: Wer ist Ihr Nachfolger?", "A: Lars Behn. Das Knie ist kaputt. Der Meniskus."), [LARS, ME, LARS]),
        (("Q: Wer ist Ihr Nachfolger?", "A: Lars Behn. Linksfuß?"), [LARS, ME]),
        (("Q: Was macht Lars Behn? Was machen Sie?", "A: Trainer."), [ME]),
        (("Q: Was macht Jaro Lindhoff?", "A: Trainer."), [ME]),
        (("Q: Was machen Lars Behn und Tom Ott?", "A: Trainer."), [ME]),
        (("A: Trainer.",), [ME]),
        # nobody: a relative without a name, one of two
        (("Q: Und Ihr Bruder?", "A: Linksverteidiger. Beim FC."), [NOBODY, NOBODY]),
        (("Q: Mit wem?", "A: Lars Behn und Tom Ott. Linksfuß."), [LARS, NOBODY]),
        (("A: Ich spielte unter Lars Behn. Linksfuß.",), [ME, NOBODY]),
        # somebody else
        (("Q: Wer ist Ihr Nachfolger?", "A: Lars Behn. Schneller als ich, linker Fuß."), [LARS, LARS]),
        (("Q: Wer kommt?", "A: Lars Behn. Mein bester Freund. Spielt überall."), [LARS, LARS, LARS]),
        (("Q: Mit wem teilst du das Zimmer?", "A: Mit Lars Behn. Linksfuß."), [ME, LARS]),
        (("Q: Mit wem teilst du das Zimmer?", "A: Das teile ich mit Lars Behn. Linksfuß."), [ME, LARS]),
        (("Q: Was macht Lars Behn?", "A: Trainer in Kiel. Zwei Kinder."), [LARS, LARS]),
        (("Q: Und Ihr Bruder Lars Behn?", "A: Trainer in Kiel."), [LARS]),
        (("L: Jaro Lindhoff geht. Sein Nachfolger ist Lars Behn. Linksfuß, 19 Jahre."), [ME, LARS, LARS]),
        (("L: Lars Behn bleibt. Jaro Lindhoff geht. Linksfuß, 19 Jahre."), [LARS, ME, ME]),
    ],
)
def test_german(turns: tuple[str, ...] | str, expected: list[list[str]]) -> None:
    assert about(*((turns,) if isinstance(turns, str) else turns)) == expected


def test_english() -> None:
    turns = ("Q: Toughest opponent?", "A: Rosie Cantwell. Centre-back, terrifying. My knee. Left-back, me.")
    assert about(*turns, language="en") == [ROSIE, ROSIE, ME, ME]
    assert about("Q: And your brother?", "A: Left-back.", language="en") == [NOBODY]


def test_a_blank_line_ends_the_talk_of_somebody() -> None:
    assert about("Q: Wer kommt?", "A: Lars Behn.\n\nLinksfuß.") == [LARS, ME]


def test_of_a_japanese_answer_only_the_first_words() -> None:
    assert about("Q: お兄さんは。", "A: 左サイドバックです。プロです。", language="ja") == [NOBODY, ME]
