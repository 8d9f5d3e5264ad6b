"""Relatives of the player with their details; other people's relatives are none of his."""

from typing import Any

import pytest

from interviews.extraction.occupations import occupation
from interviews.extraction.rules import family
from tests.interviews.extraction.readings import facts

REFUSED_DE = [
    "A: Er ist wie ein Bruder für mich.",
    "A: Er ist quasi mein Bruder.",
    "A: Der Vater von Timo ist Lehrer.",
    "A: Mein Vater von Timo.",
    "A: Sein Vater war auch Torwart.",
    "A: Mein Vater ist Fan von Werder.",
    "A: Mein Vater ist mit einem Lehrer befreundet.",
    "A: Mein Vater ist mein Trainer.",
    "A: Mein Vater wollte, dass ich Arzt werde.",
    "A: Mein Vater ist kein Deutscher.",
    "A: Ich habe keine Geschwister.",
    "A: Ich habe 3 Kinder trainiert.",
    "A: Mein Bruder im Geiste ist Timo Rasch.",
    "Q: Hast du eine Schwester?\nA: Nein, Marie ist eine Freundin von dir.",
    "A: Mein Vater war der Trainer.",
    "A: Ich habe einen strengen Vater.",
    "A: Die Tochter heißt Lotta.",
    "A: Er ist der Sohn eines deutschen Vaters.",
    "A: Der Vater ist Japaner.",
    "A: Meine Frau ist schwanger.",
    "A: Eine Freundin, Lisa, studiert hier.",
    "A: Sie ist Lehrerin.",
    "A: Marco Bille ist Lehrer.",
    "A: Mein Vater hat nie bei Holstein Kiel gespielt.",
    "A: Ein deutscher Vater ist streng.",
    "A: Der Sohn eines Polen.",
    "L: Marco Bille und sein Bruder Timo kamen.",
    "L: Er ist Sohn einer Mutter.",
    "Q: Ist unser Vater Lehrer?\nA: Ja.",
    "Q: Ihr Bruder spielt auch?\nA: Nein.",
    "Q: Wie geht es?\nA: Ein Bruder hilft mir.",
]
REFUSED_EN = [
    "A: He's like a brother to me.",
    "A: My dad's a massive fan.",
    "A: I've no brothers.",
]
READ_DE: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Q: Ihre Mutter ist Japanerin, oder?\nA: Ja.", [("mother", "Japan")]),
    ("A: Mein Vater kommt aus Ghana, meine Mutter ist Deutsche.", [("father", "Ghana"), ("mother", "Germany")]),
    ("A: Meine Eltern sind beide Polen.", [("father", "Poland"), ("mother", "Poland")]),
    ("A: Mama und Papa sind aus Polen.", [("father", "Poland"), ("mother", "Poland")]),
    ("A: Meine Großeltern kamen aus Polen ins Ruhrgebiet.", [("grandparents", "Poland")]),
    ("L: Als Sohn einer deutschen Mutter kam Jaro Lindhoff zur Welt.", [("mother", "Germany")]),
    ("L: Sohn einer Japanerin, so stellt er sich vor.", [("mother", "Japan")]),
    ("L: Jaro Lindhoff redet über seinen Bruder Timo.", [("brother", "Timo")]),
    ("A: Mein ghanaischer Vater hat mich geprägt.", [("father", "Ghana")]),
    ("A: Papa ist Lkw-Fahrer, Mama arbeitet als Verkäuferin.", [("father", "lorry driver"), ("mother", "salesperson")]),
    ("A: Meine Mutter ist Krankenschwester, mein Vater Maurer.", [("father", "bricklayer"), ("mother", "nurse")]),
    ("A: Mein Vater heißt Bernd und ist Metzger.", [("father", "Bernd"), ("father", "butcher")]),
    ("A: Mein Vater Samuel ist streng. Er war Bergmann.", [("father", "Samuel"), ("father", "miner")]),
    ("A: Mein Vater kam mit 20 her und hat hier als Schweißer gearbeitet.", [("father", "welder")]),
    (
        "A: Mein Vater hat lange als Trinker gearbeitet, meine Mutter arbeitet seit Jahren als Malerin.",
        [("mother", "painter")],
    ),
    ("A: Mein Vater hat bei Holstein Kiel gespielt.", [("father", "footballer")]),
    ("A: Mein Bruder hat bei Holstein Kiel gespielt.", [("brother", None)]),
    ("A: Mein Bruder ist ein guter Fußballer.", [("brother", None)]),
    ("A: Mein älterer Bruder Timo spielt bei Holstein Kiel.", [("brother", "Timo")]),
    ("A: Ich habe zwei Schwestern und einen Bruder.", [("brother", None), ("sister", None)]),
    ("A: Wir haben zwei Kinder.", [("child", None)]),
    ("A: Timo Rasch, mein Schwager, sagt das auch.", [("brother-in-law", "Timo Rasch")]),
    ("A: Meine Tochter heißt Lotta.", [("daughter", None), ("daughter", "Lotta")]),
    ("Q: Du hast eine Zwillingsschwester.\nA: Ja, Marie. Siehst du sie?", [("sister", "Marie"), ("sister", None)]),
    ("Q: Haben Sie Geschwister?\nA: Einen Bruder, ja.", [("brother", None)]),
]
READ_EN: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("A: My dad is from Ghana and my mum's German.", [("father", "Ghana"), ("mother", "Germany")]),
    ("A: My mum worked as a cleaner.", [("mother", "cleaner")]),
    ("A: My dad's a teacher and my mum a dreamer.", [("father", "teacher")]),
    ("A: My dad, who's a firefighter, always says so.", [("father", "firefighter")]),
    ("L: Born in Dublin to a Polish mother, he is back.", [("mother", "Poland")]),
    ("A: Dad was a roofer.", [("father", "roofer")]),
    ("A: My dad drives a bus.", [("father", "bus driver")]),
    ("A: I have three older sisters.", [("sister", None)]),
    ("A: My wife Anna is a doctor.", [("wife", "Anna"), ("wife", "doctor")]),
    ("Q: Your dad was a pro as well.\nA: He was, he played for Leeds United.", [("father", "footballer")]),
]


def _details(found: list[dict[str, Any]]) -> list[tuple[str, str | None]]:
    assert {fact["player"] for fact in found} <= {"Jaro Lindhoff"}
    return sorted({(fact["relation"], fact.get("detail")) for fact in found}, key=str)


@pytest.mark.parametrize("text", REFUSED_DE)
def test_says_nothing_in_german(text: str) -> None:
    assert _details(facts(family.find, *text.split("\n"))) in ([], [("wife", None)] if "schwanger" in text else [])


@pytest.mark.parametrize("text", REFUSED_EN)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(family.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "details"), READ_DE)
def test_reads_german(text: str, details: list[tuple[str, str | None]]) -> None:
    assert _details(facts(family.find, *text.split("\n"))) == sorted(details, key=str)


@pytest.mark.parametrize(("text", "details"), READ_EN)
def test_reads_english(text: str, details: list[tuple[str, str | None]]) -> None:
    assert _details(facts(family.find, *text.split("\n"), language="en")) == sorted(details, key=str)


def test_our_mother_is_the_mother_of_both() -> None:
    found = facts(family.find, "Q: Und?", "A: Unsere Mutter ist Lehrerin.", subject="Jaro Lindhoff / Bent Lindhoff")
    assert {fact["player"] for fact in found} == {"Jaro Lindhoff", "Bent Lindhoff"}


def test_twins_are_brothers_of_each_other() -> None:
    twins = facts(
        family.find,
        "Q: Hat der Bruder geholfen?",
        "A: Wir Zwillinge helfen uns.",
        subject="Jaro Lindhoff / Bent Lindhoff",
    )
    assert {(fact["player"], fact["detail"]) for fact in twins} == {
        ("Jaro Lindhoff", "Bent Lindhoff"),
        ("Bent Lindhoff", "Jaro Lindhoff"),
    }


def test_two_interviewees_of_different_names_or_without_the_word_are_no_brothers() -> None:
    assert facts(family.find, "Q: Zwillinge?", "A: Der Bruder nicht.", subject="Jaro Lindhoff / Bent Harms") == []
    assert facts(family.find, "Q: Gut?", "A: Ja.", subject="Jaro Lindhoff / Bent Lindhoff") == []


def test_other_languages_have_no_patterns() -> None:
    assert facts(family.find, "A: Vader is leraar.", language="nl") == []


@pytest.mark.parametrize(
    ("words", "language", "meaning"),
    [
        ("Fan und Freund", "de", None),
        ("Hoch", "de", None),
        ("a big fan", "en", None),
        ("gelernte Grundschullehrerin", "de", "primary school teacher"),
        ("Kindergartenlehrerin", "de", "teacher"),
        ("Polizisten", "de", "police officer"),
        ("a retired bus driver", "en", "bus driver"),
        ("an engineer", "en", "engineer"),
    ],
)
def test_occupations_come_out_in_english(words: str, language: str, meaning: str | None) -> None:
    assert occupation(words, language) == meaning
