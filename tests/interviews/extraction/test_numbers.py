"""Numbers in words, in both languages and every spelling, and the patterns made of them."""

from __future__ import annotations

import re

import pytest

from interviews.extraction.ages import age
from interviews.extraction.numbers import CARDINALS, spelled, value_of


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("7", 7),
        ("sieben", 7),
        ("Seventeen", 17),
        ("einundzwanzig", 21),
        ("dreiunddreissig", 33),
        ("dreiunddreißig", 33),
        ("forty-two", 42),
        ("ninety nine", 99),
        ("einem", 1),
        ("a", 1),
    ],
)
def test_what_a_number_says(said: str, expected: int) -> None:
    assert value_of(said) == expected


@pytest.mark.parametrize("said", ["hundert", "zero", "einsundzwanzig", ""])
def test_what_is_no_number(said: str) -> None:
    with pytest.raises(KeyError):
        value_of(said)


def test_every_number_below_a_hundred_is_spelled_in_both_languages() -> None:
    assert set(CARDINALS.values()) == set(range(1, 100))


def test_the_alternatives_leave_out_articles_and_put_the_longer_word_first() -> None:
    words = spelled(1, 20).split("|")
    assert not {"a", "ein", "eine"} & set(words)
    assert words.index("sechzehn") < words.index("sechs")
    assert set(words).isdisjoint(spelled(21, 99).split("|"))


@pytest.mark.parametrize(("said", "expected"), [("Eighteen", 18), ("sechsundzwanzig", 26), ("24", 24)])
def test_an_age_is_found(said: str, expected: int) -> None:
    found = re.fullmatch(age(), said)
    assert found
    assert value_of(found["age"]) == expected


@pytest.mark.parametrize("said", ["9", "elf", "124"])
def test_an_age_of_no_player(said: str) -> None:
    assert re.search(age(), said) is None
