"""First names that stand alone, surnames by their form, short forms of first names."""

from __future__ import annotations

import pytest

from interviews.extraction.lone_names import lone_names
from interviews.extraction.marks import DEMONYM, NATION, Mark, Person
from interviews.extraction.people import find_people
from interviews.extraction.proven_names import names_of_relatives, proven_names
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


def shown(text: str, language: str) -> list[str]:
    return sorted(text[span.start : span.end] for span in proven_names(text, language))


def family(text: str, language: str) -> list[str]:
    return sorted(text[span.start : span.end] for span in names_of_relatives(text, language))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ein Pavelk-Fan. Winnie's a nurse. Sheep's a word.", "en", ["Pavelk", "Winnie"]),
        ("There's Tia, my little sister. Sonntags sehe ich Joost zu, meinem Sohn.", "en", ["Joost", "Tia"]),
        ("Das ist Finnisch, meine Mama Kaisa kommt von dort.", "de", []),
        ("Krankenschwester, mein Vater Maurer", "de", []),
        ("Der Kater heißt Mohrle, das Mami heisst Solange.", "de", ["Mohrle", "Solange"]),
        ("Orla, who I married, is from there.", "en", ["Orla"]),
        ("I'm engaged to Bryn, verlobt mit Ilvy.", "en", ["Bryn", "Ilvy"]),
        ("She is called Captain here.", "en", []),
        ("This is Lucinda, she is nine weeks old.", "en", ["Lucinda"]),
    ],
)
def test_names_by_the_words_around(text: str, language: str, expected: list[str]) -> None:
    assert shown(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("My nan, Pearl, came over.", "en", ["Pearl"]),
        ("We have two daughters, Nalini and Aino, one for each nan.", "en", ["Aino", "Nalini"]),
        ("Her mum's Jade. My dad's Catholic.", "en", ["Jade"]),
        ("My dad, Plumber, and my mum, Nurse, met there.", "en", []),
        ("Eine Schwester, Defne. Mein Vater, Maurer, lacht.", "de", ["Defne"]),
        ("Meine Söhne Till, Ole und Piet.", "de", ["Ole", "Piet", "Till"]),
        ("Ihr Sohn gilt als Talent.\n– Momke ist 16.", "de", ["Momke"]),
        ("You've a wee one, a daughter.\n\nKERR: Nevara, she's eleven months.", "en", ["Nevara"]),
        ("Your brother plays too?\nDami! He'll be thrilled.", "en", ["Dami"]),
        ("Und der Vater?\nMaurer. Er war nie krank.", "de", []),
        ("Und das Wetter?\nMomke ist 16.", "de", []),
        ("Mijn vader, Momke, is er.", "nl", []),
    ],
)
def test_names_of_relatives(text: str, language: str, expected: list[str]) -> None:
    assert family(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mein Kater Carlo schläft. Carlo ist alt.", "de"),
        ("Spitzname? Kasa. Früher noch Emmi.", "de"),
        ("Der Trainer hat mich „Eddy“ gerufen.", "de"),
        ("They call me Freddie here.", "en"),
        ("Größe: 1,80 m\nStarker Fuß: rechts", "de"),
        ("Er hat es per Sprachnachricht Bescheid gegeben.", "de"),
        ("Er ist von Beruf Koch.", "de"),
        ("Also BSG Stahlwerk, mit acht.", "de"),
        ("Sie eilen von Sieg zu Sieg.", "de"),
        ("LEIHSTAR PACKT AUS", "de"),
        ("Ich wache mit Tiroler Blasmusik auf.", "de"),
    ],
)
def test_pets_nicknames_and_nouns_are_nobody(text: str, language: str) -> None:
    assert find_people(text, (), [], language) == []


def test_a_relative_may_have_the_name_of_a_country() -> None:
    text = "He's godfather to my daughter Mali now."
    (mark,) = find_people(text, (), [Mark(30, 34, NATION)], "en")
    assert mark.what == Person("Mali")
    assert find_people("Meine Mutter Türkin lacht.", (), [Mark(13, 19, DEMONYM)], "de") == []


def test_a_folded_name_is_not_another_word() -> None:
    assert alone("Die Ärmel sind lang, Ärmel hoch!", "de") == []


def test_a_name_in_capitals_is_the_interviewees() -> None:
    marks = find_people("JARO LINDHOFF. LINDHOFF PACKT AUS", ("Jaro Lindhoff",), [], "de")
    assert [(mark.start, mark.end) for mark in marks] == [(0, 13), (15, 23)]
