"""Passports and citizenships that somebody calls his own."""

from __future__ import annotations

import pytest

from interviews.extraction.rules import nationality
from tests.interviews.extraction.readings import reading


def papers(*turns: str) -> list[str]:
    language = "en" if any(word in turns[-1].split() for word in ("I", "I'm", "passport.", "passport", "a")) else "de"
    found = nationality.find(reading(*turns, language=language))
    return [f"{one.fields['country']} {one.fields['status']}" for one in found if one.player == "Jaro Lindhoff"]


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("Q: Und?", "A: Ich habe einen deutschen und einen polnischen Pass."), ["Germany held", "Poland held"]),
        (("Q: Und?", "A: Ich besitze die deutsche und die ghanaische Staatsbürgerschaft."), ["Germany", "Ghana"]),
        (("Q: Und?", "A: Zwei Pässe habe ich: Pässe, den deutschen und den türkischen."), ["Germany", "Turkey"]),
        (("Q: Und?", "A: Ich habe den deutschen Pass, den polnischen auch."), ["Germany", "Poland"]),
        (("Q: Und?", "A: Beide Pässe, den deutschen und den polnischen."), ["Germany", "Poland"]),
        (("Q: Und?", "A: Ich habe nur einen Pass, den deutschen Pass."), ["Germany"]),
        (("Q: Welchen Pass haben Sie?", "A: Den deutschen und den polnischen."), ["Germany", "Poland"]),
        (("Q: Ihre Eltern kommen aus Ghana und Polen.", "A: Ich habe beide Pässe."), ["Ghana", "Poland"]),
        (("Q: Haben Sie den polnischen Pass?", "A: Ja."), ["Poland"]),
        (("Q: Und?", "A: Den polnischen Pass habe ich abgegeben."), ["Poland lost"]),
        (("L: Der 22-Jährige besitzt die polnische Staatsangehörigkeit.",), ["Poland"]),
        (("Q: And?", "A: I'm a dual national of Germany and Ghana."), ["Germany", "Ghana"]),
        (("Q: And?", "A: I have a British passport and a Polish one."), ["United Kingdom"]),
        (("Q: And?", "A: I gave up my Polish citizenship."), ["Poland lost"]),
    ],
)
def test_what_he_holds_or_has_given_up(turns: tuple[str, ...], expected: list[str]) -> None:
    assert papers(*turns) == [one if " " in one[-6:] else f"{one} held" for one in expected]


@pytest.mark.parametrize(
    "said",
    [
        "Ich habe keinen polnischen Pass.",
        "Mein Vater hat einen polnischen Pass.",
        "Ein Mitspieler hat den polnischen Pass.",
        "Den polnischen Pass habe ich beantragt.",
        "Ein polnischer Pass wäre schön.",
        "Ich habe polnische Wurzeln und fühle mich als Pole.",
        "I could get a Polish passport.",
        "I don't have a Polish passport.",
        "My dad has a Polish passport.",
    ],
)
def test_a_wish_roots_and_the_papers_of_others_are_none(said: str) -> None:
    assert papers("Q: Und?", f"A: {said}") == []


def test_a_denied_question_is_none() -> None:
    assert papers("Q: Haben Sie den polnischen Pass?", "A: Nein.") == []
