"""The present club, asked for and named in a fragment; and topics that a standfirst only names."""

from __future__ import annotations

import pytest

from interviews.extraction.pipeline import propose, with_careers
from tests.interviews.extraction.readings import reading


def clubs(question: str, answer: str, language: str) -> str:
    read = with_careers(reading(f"Q: {question}", f"A: {answer}", language=language))
    facts: list[tuple[str, str, str]] = [
        (one.club.name, one.relation, one.level or "") for one in read.chronicle.stations
    ]
    facts += [(move.to.name, "transfer", "") for move in read.chronicle.transfers]
    return "; ".join(" ".join(filter(None, fact)) for fact in facts)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Bei welchem Verein spielen Sie?", "Bei Hannover 96, als Torwart."),
        ("Für welchen Klub spielst du zurzeit?", "Für Hannover 96."),
        ("Wo kicken Sie?", "Noch immer bei Hannover 96."),
        ("Wo stehst du unter Vertrag?", "Bei Hannover 96, bis 2028."),
        ("Und Ihr aktueller Verein?", "Hannover 96."),
        ("Wie heißt Ihr Arbeitgeber?", "Das ist Hannover 96."),
        ("Welches Trikot tragen Sie?", "Das von Hannover 96."),
        ("Name, Alter, Verein?", "Jaro Lindhoff, 22, Hannover 96."),
        ("Which club do you play for?", "Hannover 96, as a goalkeeper."),
        ("Where are you playing your football these days?", "At Hannover 96."),
        ("And your current club?", "Hannover 96."),
        ("Who are you under contract with?", "With Hannover 96, until 2028."),
    ],
)
def test_the_club_that_is_asked_for_in_the_present_is_the_present_one(question: str, answer: str) -> None:
    language = "en" if question.split()[0] in ("Which", "Where", "And", "Who") else "de"
    assert clubs(question, answer, language) == "Hannover 96 current"


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Bei welchem Verein haben Sie gespielt?", "Bei Hannover 96, als Torwart.", "Hannover 96 former"),
        ("Bei welchem Verein spielen Sie?", "Bis Sommer bei Hannover 96.", "Hannover 96 former"),
        ("Wo spielen Sie am Samstag?", "Bei Hannover 96.", ""),
        ("Bei welchem Verein spielen Sie?", "Gegen Hannover 96 kommt es an.", ""),
        ("Zu welchem Verein wollten Sie als Kind?", "Zu Hannover 96.", ""),
        ("Wo spielen Sie am liebsten?", "Bei Hannover 96.", ""),
        ("Bei welchem Verein würden Sie nie spielen?", "Bei Hannover 96.", ""),
        ("Wo spielt Ihr Bruder?", "Bei Hannover 96, als Torwart.", ""),
        ("Where does your brother play?", "At Hannover 96.", ""),
        ("Who do you play next?", "Hannover 96.", ""),
        ("Where do you see yourself in five years?", "At Hannover 96.", ""),
    ],
)
def test_asked_for_something_else_it_is_not(question: str, answer: str, expected: str) -> None:
    assert clubs(question, answer, "en" if question[:3] in ("Whe", "Who") else "de") == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("Ein Gespräch über Herkunft, Vorbilder und Länderspiele.", set()),
        ("Jaro Lindhoff über Kreuzbandriss, Rückschläge und die Nationalmannschaft.", set()),
        ("Länderspiele, Verletzungen und Geduld: ein Interview.", set()),
        ("Wir haben mit ihm über Länderspiele und die Verletzung gesprochen.", set()),
        ("A conversation about roots, injuries and caps.", set()),
        ("Jaro Lindhoff on knee surgery, captaincy and the national team.", set()),
        ("Der 22-jährige Torwart von Hannover 96 über Länderspiele.", {"age", "club", "position"}),
        ("Ein Gespräch über seine drei Länderspiele für Ghana und Musik.", {"national_team"}),
        ("Jaro Lindhoff talks about idols and his move from Hannover 96 to Leeds United.", {"club", "transfer"}),
    ],
)
def test_the_topics_of_a_standfirst_are_no_facts(lead: str, expected: set[str]) -> None:
    language = "en" if "about" in lead or " on " in lead else "de"
    read = reading(f"L: {lead}", "Q: Wie geht es?", "A: Gut.", language=language)
    assert {fact.kind for fact in propose(with_careers(read))} == expected


@pytest.mark.parametrize(
    "said",
    [
        "Mit fünf Jahren bei Hannover 96, später Jugend von Holstein Kiel.",
        "Erst Hannover 96, später die U17 von Holstein Kiel.",
        "Zunächst Jugend von Hannover 96, dann Nachwuchs von Holstein Kiel.",
    ],
)
def test_a_youth_side_in_a_list_of_steps(said: str) -> None:
    assert "Holstein Kiel former youth" in clubs("Wie hat alles angefangen?", said, "de").split("; ")
