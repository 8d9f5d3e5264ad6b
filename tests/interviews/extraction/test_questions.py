"""What a question claims, and whether the answer lets it stand."""

from __future__ import annotations

import pytest

from interviews.extraction.questions import confirms, denies, stands
from tests.interviews.extraction.readings import reading


def asked(question: str, answer: str, language: str = "de") -> bool:
    negative = " nicht" in question or "n't" in question
    return stands(question, answer, language, last=True, negative=negative)


@pytest.mark.parametrize(
    ("question", "answer", "language"),
    [
        ("Bist du wieder fit?", "Der Fuß hält.", "de"),
        ("Haben Sie bei Werder gespielt?", "Nein, nie.", "de"),
        ("Innenverteidiger oder rechts?", "Innen.", "de"),
        ("2015 haben Sie sich den Arm gebrochen.", "Das wird immer schöner erzählt. Es war die Hand.", "de"),
        ("Danach kam Leverkusen?", "Nein, erst kam Wuppertal.", "de"),
        ("Do you miss it?", "A bit.", "en"),
        ("You were at Leeds.", "No, never.", "en"),
        ("Left or right?", "Right.", "en"),
        ("Stimmt es, dass du nicht wolltest?", "Ja.", "de"),
    ],
)
def test_what_is_only_asked_or_denied_does_not_stand(question: str, answer: str, language: str) -> None:
    assert not asked(question, answer, language)


@pytest.mark.parametrize(
    ("question", "answer", "language"),
    [
        ("Sie sind in Hagen geboren.", "Den Namen habe ich vom Opa.", "de"),
        ("Was haben Sie bei Werder gelernt?", "Dass man läuft.", "de"),
        ("Stimmt es, dass du als Stürmer angefangen hast?", "Ja, bis zur E-Jugend.", "de"),
        ("In Mainz haben Sie sich nicht durchgesetzt.", "Nein, die Konkurrenz war zu stark.", "de"),
        ("You were born in Ireland, weren't you?", "Yeah, Dublin.", "en"),
        ("Were you at Leeds?", "Yes, for a year.", "en"),
    ],
)
def test_what_is_claimed_stands(question: str, answer: str, language: str) -> None:
    assert asked(question, answer, language)


def test_only_the_last_sentence_is_denied() -> None:
    read = reading("Q: Sie sind in Hagen geboren. Danach kam Werder?", "A: Nein, erst Aachen.")
    assert [sentence.stands for sentence in read.sentences] == [True, False, True]


def test_yes_and_no() -> None:
    assert confirms("Ja, klar.")
    assert confirms("„Stimmt!“")
    assert not confirms("Jahre später.")
    assert denies("Nee.")
    assert not denies("Neun Tore.")
