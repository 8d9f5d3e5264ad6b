"""Who says "ich" between the quotation marks of a lead."""

from __future__ import annotations

from typing import Any

import pytest

from interviews.extraction.marks import SELF
from tests.interviews.extraction.readings import SUBJECT, reading


def selves(said: str, **settings: Any) -> list[object]:
    read = reading(said, **settings)
    return [read.text[mark.start : mark.end] for mark in read.marks if mark.sign == SELF]


@pytest.mark.parametrize(
    "said",
    [
        "L: Jaro Lindhoff fehlt, und ich schreibe darüber.",
        "L: Trainer Hanno Behn sagt: „Ich habe Jaro geholt.“",
        "L: „Ich habe ihn trainiert“, sagt Hanno Behn.",
        "L: „Ich habe ihn trainiert“, sagt der Trainer.",
        "L: „Ich bin stolz“, sagt seine Mutter.",
        "L: „Ich bin noch offen",
    ],
)
def test_somebody_else(said: str) -> None:
    assert selves(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "L: »Ich komme aus Kiel«, sagt Jaro Lindhoff.",
        "L: Jaro Lindhoff lacht. „Ich war nie in Kiel.“",
        "L: „Ich weiß nicht“, sagt er, „wohin.“ Hanno Behn schweigt.",
        "L: „Ich finde Lars Behn stark.“",
        "L: Lindhoff über Hanno Behn: „Ich mag ihn.“",
        "H: Jaro Lindhoff: „Ich bleibe“",
    ],
)
def test_the_interviewee(said: str) -> None:
    assert len(selves(said)) == 1


def test_of_two_interviewees_nobody() -> None:
    assert selves("L: „Ich bin es.“", subject=f"{SUBJECT} / Lars Behn") == []


def test_english() -> None:
    assert selves("L: ‘I’m left-footed,’ Lindhoff says. Coach Hanno Behn said: “I like it.”", language="en") == ["I"]
