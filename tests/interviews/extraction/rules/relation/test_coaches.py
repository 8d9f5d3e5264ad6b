"""Coaches: the player's own, not those of others."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.resolve import main_clubs
from interviews.extraction.rules import relation
from tests.interviews.extraction.readings import facts

REFUSED = [
    "A: Der Trainer von Eintracht Frankfurt, Kaspar Roth, hat mich gelobt.",
    "A: Trainer Kaspar Roth von Eintracht Frankfurt hat mich gelobt.",
    "A: Eintracht-Trainer Kaspar Roth hat mich gelobt.",
    "A: Frankfurts neuer Trainer Kaspar Roth kennt mich.",
    "A: Bundestrainer Kaspar Roth saß auf der Tribüne.",
    "A: Kaspar Roth war nie mein Trainer.",
    "A: Mein Trainer ist streng.",
    "A: Der Sportchef hat früher unter Kaspar Roth gespielt.",
    "Q: Wer hat Sie entdeckt?\nA: Ein Scout namens Bernd Kolbe.",
    "L: Kaspar Roth sah von der Tribüne zu.",
]
READ = [
    "A: Unser Trainer Kaspar Roth hat mir das erklärt.",
    "A: Kaspar Roth, mein Jugendtrainer, hat angerufen.",
    "A: Unter Kaspar Roth habe ich mein erstes Spiel gemacht.",
    "A: Mein damaliger Trainer war Kaspar Roth.",
    "A: Kaspar Roth war mein wichtigster Trainer.",
    "A: Kaspar Roth hat mich in der Jugend trainiert.",
    "A: Der neue Coach Kaspar Roth redet viel mit uns.",
    "A: Ohne Trainer Kaspar Roth wäre ich nicht hier.",
    "Q: Welcher Trainer hat Sie besonders geprägt?\nA: Kaspar Roth. Er hat mir vertraut.",
    "A: 2016 hat mich Kaspar Roth bei den Großen reingeworfen.",
    "Q: Trainer?\nA: Der Kaspar Roth.",
    "Q: Ist Trainer Kaspar Roth streng?\nA: Fragen Sie ihn.",
]
ENGLISH_REFUSED = ["A: Leeds manager Kaspar Roth rang me.", "A: Is that a coach?"]
ENGLISH = [
    "A: The manager, Kaspar Roth, has been brilliant with me.",
    "A: Our manager Kaspar Roth gave me a chance.",
    "A: I owe a lot to Kaspar Roth, my first coach.",
    "Q: Is there a coach who made a difference?\nA: Kaspar Roth, no doubt.",
]
CLUB = "L: Jaro Lindhoff spielt für Werder Bremen."
ROTH = {"player": "Jaro Lindhoff", "other": "Kaspar Roth", "type": "coach"}


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(relation.find, *text.split("\n")) == []


@pytest.mark.parametrize("text", READ)
def test_reads_german(text: str) -> None:
    assert ROTH in facts(relation.find, *text.split("\n"))


@pytest.mark.parametrize("text", ENGLISH_REFUSED)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(relation.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize("text", ENGLISH)
def test_reads_english(text: str) -> None:
    assert ROTH in facts(relation.find, *text.split("\n"), language="en")


def test_the_coach_of_his_club_is_his() -> None:
    def find(reading: Reading) -> Iterator[Proposal]:
        return relation.find(replace(reading, main_clubs=main_clubs(reading)))

    assert facts(find, CLUB, "A: Werder-Trainer Kaspar Roth hat mir das gesagt.") == [ROTH]
    assert facts(find, CLUB, "A: Trainer Kaspar Roth von Werder Bremen hat mir das gesagt.") == [ROTH]
    assert facts(find, CLUB, "A: Holstein-Trainer Kaspar Roth hat mir das gesagt.") == []
