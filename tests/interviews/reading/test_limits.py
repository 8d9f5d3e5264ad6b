"""The limits of texts and saved pages: just below, met, and just over; those of other kinds stand with them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from interviews.reading.files import read_file, read_pasted
from interviews.reading.limits import (
    FILE_BYTES,
    HTML_DEPTH,
    HTML_TAGS,
    MARKS_IN_A_ROW,
    TEXT_CHARACTERS,
    Unreadable,
)
from tests.interviews.reading.hostile_texts import ARTICLE

HEAD = b"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>"
LEVELS = 2  # html and body
TAGS = 6  # html, head and its end, meta, body, and the paragraph of the article; its end is counted with it


def text_of_bytes(size: int) -> tuple[str, bytes]:
    return "a.txt", b"text" + b"\r\n" * ((size - 4) // 2) + b"\n" * (size % 2)


def page_of_bytes(size: int) -> tuple[str, bytes]:
    begin, end = HEAD + ARTICLE.encode() + b"<!--", b"-->"
    return "a.html", begin + b" " * (size - len(begin) - len(end)) + end


def page_of_depth(depth: int) -> tuple[str, bytes]:
    return "a.html", HEAD + ARTICLE.encode() + b"<div>" * (depth - LEVELS)


def page_of_tags(number: int) -> tuple[str, bytes]:
    # an end of what never began is a tag, and costs the library nothing
    return "a.html", HEAD + ARTICLE.encode() + b"</i>" * (number - TAGS - 1)


def text_of_characters(number: int) -> tuple[str, bytes]:
    return "a.txt", "ä".encode() * number


def page_of_characters(number: int) -> tuple[str, bytes]:
    return "a.html", HEAD + b"<p>" + b"Satz eins. " * 10 + b"a" * (number - 110) + b"</p>"


def marks_in_a_row(number: int) -> tuple[str, bytes]:
    return "a.txt", ("a" + "\u0301" * number).encode()


@pytest.mark.parametrize("more", [-1, 0, 1])
@pytest.mark.parametrize(
    ("limit", "make", "reason"),
    [
        (
            FILE_BYTES,
            text_of_bytes,
            "It has 5,242,881 bytes; 5,242,880 (5 MB) are allowed: bring the text alone, or in parts.",
        ),
        (
            FILE_BYTES,
            page_of_bytes,
            "It has 5,242,881 bytes; 5,242,880 (5 MB) are allowed: bring the text alone, or in parts.",
        ),
        (HTML_DEPTH, page_of_depth, "The page nests its elements more than 500 deep."),
        (HTML_TAGS, page_of_tags, "The page has more than 200000 tags."),
        (
            TEXT_CHARACTERS,
            text_of_characters,
            "Its text has 1,000,001 characters; 1,000,000 are allowed: bring it in parts.",
        ),
        (
            TEXT_CHARACTERS,
            page_of_characters,
            "Its text has 1,000,001 characters; 1,000,000 are allowed: bring it in parts.",
        ),
        (MARKS_IN_A_ROW, marks_in_a_row, "Line 1 has more than 30 accents on one letter: remove them there."),
    ],
)
def test_a_limit_holds_to_the_one(
    limit: int, make: Callable[[int], tuple[str, bytes]], reason: str, more: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if make is text_of_bytes:
        # five million bytes are more characters than are allowed, unless each takes several
        monkeypatch.setattr("interviews.reading.files.TEXT_CHARACTERS", FILE_BYTES)
    name, data = make(limit + more)
    if more > 0:
        with pytest.raises(Unreadable) as refusal:
            read_file(name, data)
        assert str(refusal.value) == reason
    else:
        assert read_file(name, data).text


@pytest.mark.parametrize("more", [-1, 0, 1])
def test_pasted_text_meets_the_limit_of_characters(more: int) -> None:
    if more > 0:
        with pytest.raises(Unreadable, match="1,000,001 characters"):
            read_pasted("y" * (TEXT_CHARACTERS + more))
    else:
        assert len(read_pasted("y" * (TEXT_CHARACTERS + more)).text) == TEXT_CHARACTERS + more


def test_the_files_of_these_tests_are_as_large_as_they_say() -> None:
    assert len(text_of_bytes(FILE_BYTES + 1)[1]) == FILE_BYTES + 1
    assert len(page_of_bytes(FILE_BYTES - 1)[1]) == FILE_BYTES - 1
    assert len(read_file(*page_of_characters(TEXT_CHARACTERS - 1)).text) == TEXT_CHARACTERS - 1
