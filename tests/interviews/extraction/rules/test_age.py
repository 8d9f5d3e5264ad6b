"""Ages as of publication, of the interviewee and of others; ages then say nothing."""

import pytest

from interviews.extraction.rules import age
from tests.interviews.extraction.readings import facts

REFUSED_DE = [
    "L: Als 17-Jähriger kam Jaro Lindhoff nach Bremen.",
    "A: Mit 17 bin ich nach Bremen gegangen.",
    "A: Ich war 17, als ich ging.",
    "A: Ich will mit 35 noch spielen.",
    "A: Ich bin mit 17 nach Bremen gekommen.",
    "Q: Sind Sie schon 22?\nA: Nein.",
    "A: Er war 29, als ich kam.",
    "A: Er ist 38, aber fit wie ein Junger.",
    "A: Mein Sohn Emil ist drei.",
    "A: Mein Sohn Emil ist 13.",
    "A: Ich bin 22 Minuten auf dem Platz gewesen.",
    "A: Gegen einen 18-jährigen Stürmer sah ich alt aus.",
    "A: Marco Bille (22) war dabei.",
    "A: Ich bin 99.",
    "Q: Welche Nummer?\nA: Ich bin 22.",
]
REFUSED_EN = ["A: I was 17.", "A: I left as a 17-year-old.", "A: I'm 90 minutes away."]
READ_DE = [
    ("L: Der 22-jährige Torwart Jaro Lindhoff spricht.", 22),
    ("L: Der 22-Jährige über Druck.", 22),
    ("L: Die 24 Jahre alte Torhüterin spricht.", 24),
    ("L: Mit 22 Jahren ist Jaro Lindhoff schon Kapitän.", 22),
    ("L: Jaro Lindhoff (22) hat Spaß.", 22),
    ("L: Jaro Lindhoff, 22, linker Verteidiger.", 22),
    ("L: Alter: 22", 22),
    ("A: Ich bin 22 und habe noch Zeit.", 22),
    ("A: Ich bin erst einundzwanzig.", 21),
    ("A: Ich fühle mich mit 33 noch gut.", 33),
    ("A: Mit meinen 33 Jahren gehöre ich zu den Alten.", 33),
    ("Q: Sie sind jetzt 34 Jahre alt. Wie lange noch?\nA: Zwei Jahre.", 34),
    ("Q: Mit 22 sind Sie schon Kapitän.\nA: Ja.", 22),
    ("Q: Du wirst im März 30. Freust du dich?\nA: Oh ja, du auch?", 29),
    ("Q: Was wünschen Sie sich?\nA: Ich werde ja erst am 2. Februar 18.", 17),
]
READ_EN = [
    ("L: The Leeds United goalkeeper is 36 and fit.", 36),
    ("L: Jaro Lindhoff is a 22-year-old goalkeeper.", 22),
    ("L: The 22-year-old striker joined Leeds.", 22),
    ("A: I'm only twenty-one.", 21),
    ("A: That and being 35.", 35),
    ("A: I'll be 30 next month.", 29),
    ("Q: You're 34, how long have you got?\nA: Two years.", 34),
]


@pytest.mark.parametrize("text", REFUSED_DE)
def test_says_nothing_in_german(text: str) -> None:
    assert facts(age.find, *text.split("\n")) == []


@pytest.mark.parametrize("text", REFUSED_EN)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(age.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "value"), READ_DE)
def test_reads_german(text: str, value: int) -> None:
    found = facts(age.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(("text", "value"), READ_EN)
def test_reads_english(text: str, value: int) -> None:
    found = facts(age.find, *text.split("\n"), language="en")
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


def test_reads_others_and_both_twins() -> None:
    assert facts(age.find, "A: Mein Bruder Timo ist 17.") == [{"player": "Timo", "value": 17}]
    both = facts(age.find, "L: Die Zwillinge (beide 23) sprechen.", subject="Jaro Lindhoff / Bent Lindhoff")
    assert {(fact["player"], fact["value"]) for fact in both} == {("Jaro Lindhoff", 23), ("Bent Lindhoff", 23)}


def test_an_age_of_nobody_in_a_lead_of_two_is_left_alone() -> None:
    assert facts(age.find, "L: Der 22-Jährige spricht.", subject="Jaro Lindhoff / Bent Harms") == []


def test_reads_other_languages_by_the_brackets_alone() -> None:
    assert facts(age.find, "L: De 22-jarige spits.", language="nl") == []


WORDINGS = [
    ("de", "L: Im Oktober feierte der Ostfriese seinen 20. Geburtstag.", 20),
    ("de", "L: Der Linksfuß wird am Samstag 30 Jahre alt.", 29),
    ("de", "L: Der Stürmer (22) über Pässe.", 22),
    ("de", "L: Der vierundzwanzigjährige Jaro Lindhoff ist da.", 24),
    ("de", "Q: Wie alt bist du?\nA: Neunzehn.", 19),
    ("de", "A: Nächste Woche werde ich zwanzig.", 19),
    ("de", "A: Ich bin gerade achtzehn geworden.", 18),
    ("en", "L: The winger turned 21 last month.", 21),
    ("en", "L: The newest forward of the old club, 24, got a cake.", 24),
    ("de", "L: Er ist 17 und schon da: Jaro Lindhoff.", 17),
    ("de", "L: Der Linksaußen, inzwischen 26 Jahre alt, lacht.", 26),
    ("de", "A: Mit 23 sollte man noch nirgends hängen.", 23),
    ("de", "A: Ich werde im Oktober 20.", 19),
    ("en", "Q: Thirty-four years old and still going.\nA: I stretch.", 34),
    ("en", "L: Now 31, Jaro Lindhoff is back.", 31),
    ("en", "Q: You're captain at 22.\nA: Aye.", 22),
    ("en", "Q: At twenty-eight ye should know.\nA: Twenty-nine on Saturday.", 28),
]


@pytest.mark.parametrize(("language", "text", "value"), WORDINGS)
def test_reads_birthdays_roles_and_answers(language: str, text: str, value: int) -> None:
    found = facts(age.find, *text.split("\n"), language=language)
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "A: Als ich 18 wurde, war alles anders."),
        ("de", "L: Der Verein wird im Mai 77."),
        ("de", "Q: Wie alt ist dein Bruder?\nA: Neunzehn."),
        ("de", "Q: Was zählt?\nA: Neunzehn, vielleicht."),
        ("de", "A: Mit 16 bin ich ausgezogen."),
        ("en", "A: One cap before I'm thirty, that would do."),
        ("de", "Q: Im Herbst wird das 50. Spiel erwartet.\nA: Ja."),
        ("en", "Q: On his jersey number\nA: In school I was 87. Here I'm 19."),
        ("en", "Q: What did eighteen-year-old Jaro Lindhoff dream of?\nA: Sleep."),
        ("de", "A: Mein Bruder war da. Er ist 17, ein Riese."),
        ("de", "Q: Mit 17 hast du schon beim großen VfL gespielt.\nA: Ja."),
        ("en", "Q: Nineteen years old when you left home.\nA: Aye."),
        ("en", "Q: Forty years old, your brother, and still going.\nA: Aye."),
        ("en", "A: When I turned 18 I moved."),
        ("en", "A: Nobody. Seventeen, that's the number."),
    ],
)
def test_passes_over_ages_of_then_and_other_numbers(language: str, text: str) -> None:
    assert facts(age.find, *text.split("\n"), language=language) == []


def test_the_age_before_the_name_of_another() -> None:
    found = facts(age.find, "Q: Auf Ihrer Position drängelt der 19-jährige Marco Bille.", "A: Gut so.")
    assert found == [{"player": "Marco Bille", "value": 19}]


def test_a_number_behind_a_name_is_his_age() -> None:
    found = facts(age.find, "A: Der Beste ist Marco Bille. Siebzehn, keine Angst.")
    assert found == [{"player": "Marco Bille", "value": 17}]
    assert facts(age.find, "A: Das ist Marco Bille, ein Neunzehnjähriger.") == [{"player": "Marco Bille", "value": 19}]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Mit 16 Jahren hat er die Schule gewechselt.", []),
        ("Mit 24 Jahren hat er schon viel gesehen.", [24]),
        ("Erst 18 ist er und schon gesetzt.", [18]),
        ("Mit seinen 36 Lenzen ist er der Oldie.", [36]),
    ],
)
def test_age_that_opens_the_sentence(said: str, expected: list[int]) -> None:
    assert [one["value"] for one in facts(age.find, f"L: Jaro Lindhoff ist nett. {said}")] == expected


def test_age_then_asked_for_is_none() -> None:
    assert facts(age.find, "Q: How old were you when you left?", "A: Sixteen.", language="en") == []
