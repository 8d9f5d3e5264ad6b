"""Whole numbers out of forms: anything may be written there."""

from __future__ import annotations

import pytest

from players.numbers import whole


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), (7, 7), ("0012", 12), ("9" * 17, 10**17 - 1), ("9" * 18, 0), ("9" * 5000, 0), ("0" * 20 + "9" * 25, 0)]
    + [(text, 0) for text in ("", None, "0", "-1", "+1", "1.0", "1e3", " 1", "1_000", "²", "١", "x")],
)
def test_only_a_plain_number_of_some_digits_is_one(text: object, number: int) -> None:
    assert whole(text) == number
