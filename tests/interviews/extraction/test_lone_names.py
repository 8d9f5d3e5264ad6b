"""First names that stand alone, surnames by their form, short forms of first names."""

from __future__ import annotations

import pytest

from interviews.extraction.lone_names import lone_names
from interviews.extraction.marks import Person
from interviews.extraction.people import find_people
from interviews.extraction.surnames import looks_like_surname


def alone(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in lone_names(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Dann hat unsere Amina angefangen zu laufen.", "de", ["Amina"]),
        ("Our Calum had chickenpox, Effie didn't.", "en", ["Calum", "Effie"]),
        ("Und Tarik will ins Tor.", "de", ["Tarik"]),
        ("McTavish, obviously. O'Hanlon too.", "en", ["McTavish", "O'Hanlon"]),
        ("Da war ich in Florence.", "de", []),  # a place
        ("Wir wohnten beim Heinrich.", "de", []),
        ("Mark my words, Will said.", "en", []),  # words, too
        ("Der Kaffee Amina schmeckt.", "de", []),  # a noun before it
        ("Amina Hassan lief.", "de", []),  # no name by itself
        ("Die Rasenstraße ist lang.", "de", []),
        ("the Amina", "en", []),
    ],
)
def test_names_that_stand_alone(text: str, language: str, expected: list[str]) -> None:
    assert alone(text, language) == expected


@pytest.mark.parametrize("word", ["McTavish", "Hasanagić", "Lindqvist", "Berg-Owusu", "Kowalczyk's", "Petridis"])
def test_forms_of_surnames(word: str) -> None:
    assert looks_like_surname(word)


@pytest.mark.parametrize("word", ["Saison", "Music", "Stadion", "Eva", "Kuchen", "Reason"])
def test_other_words_have_no_form_of_a_surname(word: str) -> None:
    assert not looks_like_surname(word)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Matthias Volk hielt. Matze war da.", "de", ["Matthias Volk", "Matthias Volk"]),
        ("Matthias Volk und Mathias Feld. Matze war da.", "de", ["Matthias Volk", "Mathias Feld", "Matze"]),
        ("Viktoria Hahn lacht. Vicky auch.", "de", ["Viktoria Hahn", "Viktoria Hahn"]),
        ("We lost to Zorbin Hasanagić.", "en", ["Zorbin Hasanagić"]),
        ("SPORTFREUND PACKT AUS", "de", []),
        ("als Einzige Gummistiefel dabei, im sechsten Semester Meereskunde", "de", []),
        ("Oma Telse gewann.", "de", ["Telse"]),
        ("Im Juli kam Julian Paske.", "de", ["Julian Paske"]),
        ("Ebele Grudd (24) kam, Zorbin „Zorro“ Fluck auch.", "de", ["Ebele Grudd", "Zorbin Fluck"]),
        ("Die Stadtbäckerei Junk zahlt.", "de", []),
    ],
)
def test_whom_short_forms_and_forms_name(text: str, language: str, expected: list[str]) -> None:
    named = [mark.what for mark in find_people(text, (), [], language)]
    assert [person.name for person in named if isinstance(person, Person)] == expected


def test_a_label_is_the_interviewee_whose_name_it_shortens() -> None:
    marks = find_people("Vali lacht.", ("Vali", "Valentina Brand"), [], "de")
    assert [mark.what for mark in marks] == [Person("Valentina Brand")]


def test_the_end_of_a_fuller_name_is_the_same_person() -> None:
    marks = find_people("Tiago Costa Lemos kam. Herr Costa Lemos lacht.", ("Tiago Costa Lemos",), [], "de")
    assert {mark.what for mark in marks} == {Person("Tiago Costa Lemos")}
