"""Persons named in a text, each in the fullest form it gives; nobody is invented."""

from __future__ import annotations

import pytest

from interviews.extraction.known_people import Candidate, Names
from interviews.extraction.marks import CLUB, DEMONYM, Club, Mark, Person
from interviews.extraction.people import find_people


def people(text: str, named: tuple[str, ...] = ("Jaro Lindhoff",), language: str = "de") -> list[str]:
    """Each mark as it stands, and who it is where that is another form."""
    found = []
    for mark in find_people(text, named, [], language):
        said = text[mark.start : mark.end]
        assert isinstance(mark.what, Person)
        found.append(said if mark.what.name == said else f"{said}={mark.what.name}")
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Das war im Kreiskrankenhaus Nord, acht Wochen Pause.",
        "Wir reden über Ende Januar und die Champions League.",
        "Ich kann auf Französisch Brot kaufen.",
        "Er spielt in der U21 Deutschlands.",
        "Bisherige Vereine: keine.",
        "Große Klasse. Letztes Jahr war das anders.",
        "Der Landespokal Nord und die Mannschaft Süd",
        "bei der Bochumer Kurve Süd",
        "mit Rhätischen Bahnen",
        "Nette Karte hat er geschrieben.",
        "Mein Vater Arbeitslosigkeit, der Profi Bilanz",
        "Kein Runde der Qualität",
        "direkt neben dem Stadion, unser Vater war da",
        "St. James Park",
        "mit Mutter Arbeit, er heißt Ich",
        "mit Freude",
        "Trainer",
        "im Trainingslager Marbella Resort",
        "",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Leaving Cert and Pilot Field.",
        "We won the Senior Shield.",
        "Best midfielder ever. Growing up there",
        "You can't",
    ],
)
def test_nobody_is_named_in_english(text: str) -> None:
    assert people(text, language="en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lindhoff und Jaro", ["Lindhoff=Jaro Lindhoff", "Jaro=Jaro Lindhoff"]),
        ("zum Beispiel Nils Worpitz oder Eren Tabak", ["Nils Worpitz", "Eren Tabak"]),
        ("mit Michael Zettelbeck. Zetti geht.", ["Michael Zettelbeck", "Zetti=Michael Zettelbeck"]),
        ("Lennart Kahl ist gut. Und wenn Lennart da ist", ["Lennart Kahl", "Lennart=Lennart Kahl"]),
        ("ein großer Pavelka-Fan", ["Pavelka"]),
        ("Pavelkas Trikot. Ein Pavelka-Trikot", ["Pavelkas=Pavelka", "Pavelka"]),
        ("Yann Sommer und Frühling", ["Yann Sommer"]),
        ('Tjark "Tjacke" Ohlen, 24. Moin Tjacke!', ['Tjark "Tjacke" Ohlen=Tjark Ohlen', "Tjacke=Tjark Ohlen"]),
        ("mein Bruder Hauke und unser Kapitän Oskar Thiel", ["Hauke", "Oskar Thiel"]),
        ("Unsere Ärztin, Dr. Marlen Opp, kam.", ["Marlen Opp"]),
        ("Virgil van Dijk spielt.", ["Virgil van Dijk"]),
        ("Dann mag Nils Worpitz den Rasen.", ["Nils Worpitz"]),
        ("Gegen Yaw Asante (22) war es schwer.", ["Yaw Asante"]),
        ("Kwame Addo, 23, kam.", ["Kwame Addo"]),
        ("ich mag Oumar Ndiaye, der ist gut", ["Oumar Ndiaye"]),
        ("Trainer Schlotterbeck", ["Schlotterbeck"]),
        ("Der Lukas, mein kleiner Bruder", ["Lukas"]),
        ("Er heißt Ridha und lacht.", ["Ridha"]),
        ("der Profi Zupan. Zupan lacht", ["Zupan", "Zupan"]),
        ("unsere Oma Gesinella", ["Gesinella"]),
        ("Lindhoffs Tor", ["Lindhoffs=Jaro Lindhoff"]),
    ],
)
def test_persons(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jaydn Opok. He's only 19.", ["Jaydn Opok"]),
        ("And Leung Ka-ho, who was there", ["Leung Ka-ho"]),
        ("A coach called Brent Alday", ["Brent Alday"]),
        ("Katie's the captain. Captain Katie Sheri has 98.", ["Katie=Katie Sheri", "Katie Sheri"]),
        ("Winnie's a radiographer.", ["Winnie"]),
        ("Sheep's a word", []),
        ("my brother Lewis. Lewis's boots", ["Lewis", "Lewis"]),
    ],
)
def test_persons_in_english(text: str, expected: list[str]) -> None:
    assert people(text, language="en") == expected


def test_two_of_one_surname_stay_apart_and_the_interviewee_has_it() -> None:
    named = ("Nils Harms", "Bent Harms")
    assert people("Harms und Bent", named) == ["Bent=Bent Harms"]
    assert people("Der Cousin Tom Lindhoff. Lindhoff lacht.") == ["Tom Lindhoff", "Lindhoff=Jaro Lindhoff"]


def test_clubs_and_nations_are_no_persons() -> None:
    text = "Carl Zeiss und Mama Algerierin"
    others = [Mark(0, 10, CLUB, Club("Carl Zeiss Jena")), Mark(20, 30, DEMONYM)]
    assert find_people(text, (), others, "de") == []


def test_a_name_that_folds_to_nothing_is_passed_over() -> None:
    nobody = Candidate(0, 1, "")
    assert Names((), [nobody], []).marks("x", [nobody], set(), "de") == []


def test_a_town_before_a_name_is_left_out() -> None:
    text = "bei Winterthur Lorik Bajra"
    (mark,) = find_people(text, (), [Mark(4, 14, "\ue001", Club("FC Winterthur"))], "de")
    assert text[mark.start : mark.end] == "Lorik Bajra"


def test_a_town_at_the_end_makes_a_run_no_name() -> None:
    text = "wegen Unfallstation Graz"
    assert find_people(text, (), [Mark(20, 24, "\ue001", Club("Sturm Graz"))], "de") == []


def test_the_interviewee_is_a_person_even_where_a_club_has_the_name() -> None:
    text = "Tom Bremen spielt"
    marks = find_people(text, ("Tom Bremen",), [Mark(4, 10, CLUB, Club("Bremen"))], "de")
    assert [text[mark.start : mark.end] for mark in marks] == ["Tom Bremen"]


def test_small_words_at_the_ends_of_a_name() -> None:
    assert people("Trainer van Bergen lacht, van Bergen weint.") == ["van Bergen", "Bergen=van Bergen"]
    assert people("Kapitän von Hellen kam.") == []
    text = "Nils Worpitz de Werder"
    (mark,) = find_people(text, (), [Mark(16, 22, CLUB, Club("Werder"))], "de")
    assert text[mark.start : mark.end] == "Nils Worpitz"
