"""Words kept in English with a fact, in the language of the page."""

import pytest
from django.utils import translation

from players.kept_words import note_words
from players.wording import date_words


@pytest.mark.parametrize(
    ("note", "language", "words"),
    [
        ("“Im Januar”, published 2025-02-19: 2025", "en", "“Im Januar”, published 19 Feb 2025: 2025"),
        ("“Im Januar”, published 2025-02-19: 2025", "de", "„Im Januar“, veröffentlicht 19. Februar 2025: 2025"),
        ("“from July”, published 2025: 2026", "de", "„from July“, veröffentlicht 2025: 2026"),
        ("turning 22, published 2025-12", "de", "wird 22, veröffentlicht Dezember 2025"),
        ("24 until Mai, published 2025-12-14", "ja", "「Mai」まで24歳、公開 2025年12月14日"),
        ("what somebody wrote, published yesterday", "de", "what somebody wrote, published yesterday"),
        ("turning 22, published 2025-13", "de", "turning 22, published 2025-13"),
        ("", "ja", ""),
    ],
)
def test_how_a_time_was_reckoned(note: str, language: str, words: str) -> None:
    with translation.override(language):
        assert note_words(note, date_words).replace("\u00a0", " ") == words
