"""Birth dates as precise as they are said."""

import pytest

from interviews.extraction.rules import birth_date
from tests.interviews.extraction.readings import facts, reading

REFUSED = [
    "A: Am 12. Mai 2020 habe ich unterschrieben.",
    "A: Mein Jahrgang ist stark.",
    "Q: Sind Sie Jahrgang 2001?\nA: Nein.",
    "A: Der 2003er-Jahrgang war gut.",
    "A: Mein Bruder wurde 2004 geboren.",
    "A: Ich wurde nicht 2001 in Kiel geboren.",
    "L: Geburtsdatum: unbekannt",
    "L: Geboren am 41. März 2001, sagt er.",
    "Q: Wann hast du Geburtstag?\nA: Am 3. März, und du?",
    "Q: Wann war das Spiel?\nA: Am 3. März 2021.",
]
READ = [
    ("L: Jaro Lindhoff, geboren am 3. März 2001 in Kiel, spricht.", "2001-03-03"),
    ("L: Jaro Lindhoff, 1966 in Soest geboren, spricht.", "1966"),
    ("L: Geboren: 03.03.2001 in Kiel", "2001-03-03"),
    ("L: Jahrgang: 2001", "2001"),
    ("L: Geburtsdatum: Mai 2001", "2001-05"),
    ("A: Ich bin Jahrgang 2001.", "2001"),
    ("A: Ich bin am 3. März 2001 in Kiel geboren.", "2001-03-03"),
    ("Q: Wer ist der Ältere?\nA: Ich. Elf Minuten, am 14. Mai 2001.", "2001-05-14"),
    ("Q: Und jetzt?\nA: Ich werde ja erst am 2. Februar 18.", "2008-02-02"),
    ("Q: Am 15. Dezember werden Sie 30.\nA: Ja.", "1995-12-15"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(birth_date.find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "value"), READ)
def test_reads_german(text: str, value: str) -> None:
    found = facts(birth_date.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A: I was born on 3 March 2001.", "2001-03-03"),
        ("A: I was born in Leeds in 2001.", "2001"),
        ("L: Date of birth: March 3, 2001", "2001-03-03"),
    ],
)
def test_reads_english(text: str, value: str) -> None:
    assert facts(birth_date.find, text, language="en") == [{"player": "Jaro Lindhoff", "value": value}]


def test_a_birthday_to_come_needs_the_publication_date() -> None:
    assert facts(birth_date.find, "A: Ich werde ja erst am 2. Februar 18.", published=None) == []
    (proposal,) = birth_date.find(reading("A: Ich werde ja erst am 2. Februar 18."))
    assert "2025-12-14" in proposal.time_note


WORDINGS = [
    ("de", "A: Ich bin Jahrgang 99, ich kenne noch Kassetten.", "1999"),
    ("de", "A: Ich bin ein 2003er, der Älteste hier.", "2003"),
    ("de", "L: Am 3. Mai 1998 kam Jaro Lindhoff in Kiel zur Welt.", "1998-05-03"),
    ("de", "L: Im Oktober feierte der Ostfriese seinen 20. Geburtstag.", "2005-10"),
    ("de", "A: Morgen werde ich 20.", "2005-12-15"),
    ("de", "A: Am Samstag werde ich 20.", "2005-12-20"),
    ("de", "A: Nächsten Monat werde ich 20.", "2006-01"),
    ("de", "A: Letzten Monat bin ich 20 geworden.", "2005-11"),
    ("de", "Q: Sie sind 24.\nA: Noch bis Mai.", "2001-05"),
    ("de", "Q: Geburtstag?\nA: 3. Mai 1998.", "1998-05-03"),
    ("en", "Q: Birthday?\nA: Oh. Well. 30 May 1999.", "1999-05-30"),
    ("en", "A: I turned 21 last Friday.", "2004-12-12"),
    ("en", "A: I'm a 2001, so I just missed it.", "2001"),
    ("en", "A: I was born in the winter of 2001.", "2001"),
    ("en", "A: I was born in '99.", "1999"),
    ("en", "L: DOB: 1999-05-30", "1999-05-30"),
    ("en", "A: I was born there, 12 March 1996.", "1996-03-12"),
]


@pytest.mark.parametrize(("language", "text", "value"), WORDINGS)
def test_reads_birthdays_and_years(language: str, text: str, value: str) -> None:
    found = facts(birth_date.find, *text.split("\n"), language=language)
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(
    "text",
    [
        "Q: Wann ist dein Bruder geboren?\nA: 3. Mai 1998.",
        "Q: Sie sind 24.\nA: Gut so.",
        "A: Bald werde ich 20.",
        "A: Ich bin gerade 20 geworden.",
    ],
)
def test_passes_over_others_and_days_that_fix_nothing(text: str) -> None:
    assert facts(birth_date.find, *text.split("\n")) == []


def test_a_day_of_the_week_needs_the_day_of_publication() -> None:
    assert facts(birth_date.find, "A: Am Samstag werde ich 20.", published="2025-12") == []


def test_the_one_born_in_a_year() -> None:
    found = facts(birth_date.find, "L: Jaro Lindhoff ist nett. Der 1996 Geborene denkt nicht an Abschied.")
    assert [one["value"] for one in found] == ["1996"]
