"""Texts meant to do harm end in a result or in one clear sentence; here a sample, all of them in `make soak`."""

from __future__ import annotations

import pytest

from interviews.extraction.pipeline import extract
from interviews.reading.files import read_pasted
from interviews.reading.limits import Unreadable
from tests.interviews.extraction.hostile import KINDS, NUMBER, SHAPES, hostile
from tests.interviews.extraction.readings import TableLookup
from tests.interviews.extraction.test_properties import faults

LOOKUP = TableLookup()
SAMPLE = [number * len(SHAPES) + number % len(SHAPES) for number in range(len(KINDS))]


def outcome(text: str) -> list[str]:
    """What is wrong with how a text ends: first as an editor's paste, then in the core, which takes any text."""
    found = list(faults(text, extract(text, LOOKUP)))
    try:
        read = read_pasted(text).text
    except Unreadable as error:
        return found if str(error).endswith(".") and "\n" not in str(error) else [*found, f"unclear: {error}"]
    return [*found, *faults(read, extract(read, LOOKUP))]


def test_there_are_two_hundred_texts_and_all_differ() -> None:
    assert NUMBER == 200
    assert len({hostile(number, 3_000)[1] for number in range(NUMBER)}) == NUMBER


@pytest.mark.parametrize("number", SAMPLE, ids=lambda number: hostile(number, 0)[0])
def test_a_hostile_text_ends_in_a_result_or_one_clear_sentence(number: int) -> None:
    assert outcome(hostile(number, 3_000)[1]) == []


def test_a_line_of_ten_megabytes_is_refused_in_one_sentence() -> None:
    told = r"^Its text has 10,000,000 characters; 1,000,000 are allowed: bring it in parts\.$"
    with pytest.raises(Unreadable, match=told):
        read_pasted("a" * 10_000_000)
