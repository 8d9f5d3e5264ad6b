"""Names blacked out in a text: found in any dress, and every place stays what it was."""

from __future__ import annotations

import pytest

from interviews.erasure.blacking import blacked, spans_in, without_names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ja, Jonte Reuterskamp kam.", ["Jonte Reuterskamp"]),
        ("JONTE\nREUTERSKAMP", ["JONTE\nREUTERSKAMP"]),
        ("reuterskamp_jonte.txt", ["reuterskamp_jonte"]),
        ("Jonte-Reuterskamps Tor", ["Jonte-Reuterskamps"]),
        ("Jonte Reuterskamp's goal", ["Jonte Reuterskamp's"]),
        ("Jonte Reuterskampf", []),
        ("Ajonte Reuterskamp", []),
        ("Jonte und Reuterskamp", []),
        ("Reuterskamp", []),
        ("", []),
    ],
)
def test_names_are_found_as_whole_words_in_any_dress(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in spans_in(text, {"Jonte Reuterskamp"})] == found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jörg Müller-Ohl", "Joerg Mueller Ohl"),
        ("Jörg Müller-Ohl", "Müller-Ohl, Jörg"),
        ("ヨンテ・ミュラー", "昨日、ヨンテ・ミュラーは話した"),
    ],
)
def test_names_are_found_in_other_spellings(name: str, text: str) -> None:
    assert len(spans_in(text, {name})) == 1


def test_a_blacked_text_is_as_long_as_before() -> None:
    assert without_names("Jonte Reuterskamp!", {"Jonte Reuterskamp"}) == "█████ ███████████!"
    assert blacked("abc", [(-3, 1), (2, 99)]) == "█b█"
    assert without_names("abc", ()) == "abc"
