"""Titles won, and what is none."""

import pytest

from interviews.extraction.rules import honour
from tests.interviews.extraction.readings import facts

REFUSED = [
    "A: Mit Werder will ich den Pokal gewinnen.",
    "A: Das Pokalfinale haben wir leider verloren.",
    "A: Wir sind in die zweite Liga aufgestiegen.",
    "A: Mein Vater wurde zweimal deutscher Meister im Ringen.",
    "A: Den DFB-Pokal hat Werder sechsmal gewonnen.",
    "A: Da haben wir gegen Kiel gewonnen.",
    "A: Ich bin Elektromeister geworden.",
    "A: Wir wurden leider Vizemeister.",
    "A: Damals durften wir hier das Double feiern.",
    "Q: Was war Ihr größter Erfolg?\nA: Dass ich zurückgekommen bin.",
    "Q: Was war Ihr größter Erfolg?\nA: Nein, darüber rede ich nicht.",
    "A: Im Pokal haben wir gegen Ulm gewonnen.",
    "A: Gegen den deutschen Meister haben wir gut ausgesehen.",
    "A: Werder Bremen hat den Pokal gewonnen, wir nicht.",
    "Q: Welcher Titel fehlt Ihnen noch?\nA: Der Pokal.",
    "A: Die Vitrine mit den Pokalen ist leer.",
    "Q: Wie war der Tag?\nA: Der Landespokal war schwer.",
]
READ = [
    ("A: Da habe ich den Südbadischen Pokal gewonnen.", "Jaro Lindhoff", "Südbadischer Pokal"),
    ("A: Im Herbst haben wir noch den Bezirkspokal geholt.", "Jaro Lindhoff", "Bezirkspokal"),
    ("Q: Worauf sind Sie stolz?\nA: Auf den Hessenpokal 2023.", "Jaro Lindhoff", "Hessenpokal"),
    ("Q: Was war dein schönster Pokal?\nA: Die Hamburger Meisterschaft.", "Jaro Lindhoff", "Hamburger Meisterschaft"),
    ("A: Pokalsieger bin ich auch.", "Jaro Lindhoff", "Pokalsieger"),
    ("A: Ich habe daheim eine Replik vom Landespokal.", "Jaro Lindhoff", "Landespokal"),
    ("A: Mein größter Erfolg war der Landespokal.", "Jaro Lindhoff", "Landespokal"),
    ("L: Der Angreifer wurde 2022 Torschützenkönig.", "Jaro Lindhoff", "Torschützenkönig"),
    ("L: Erfolge: Landespokalsieger 2019", "Jaro Lindhoff", "Landespokalsieger"),
    (
        "L: 2011 war der Stürmer Torschützenkönig der Regionalliga.",
        "Jaro Lindhoff",
        "Torschützenkönig der Regionalliga",
    ),
    ("Q: Titel?\nA: Nur der Landespokal.", "Jaro Lindhoff", "Landespokal"),
    ("A: Wir haben in der U17 die deutsche Meisterschaft gewonnen.", "Jaro Lindhoff", "deutsche Meisterschaft"),
    ("A: Ich bin 2019 mit den Jungs Pokalsieger geworden.", "Jaro Lindhoff", "Pokalsieger"),
    ("Q: Sie haben mit der U21 die Europameisterschaft gewonnen.\nA: Ja.", "Jaro Lindhoff", "Europameisterschaft"),
    (
        "Q: 2023 wurden Sie Torschützenkönig der Regionalliga.\nA: Ja.",
        "Jaro Lindhoff",
        "Torschützenkönig der Regionalliga",
    ),
    ("A: Edin Marsic hat mit Frankfurt die Europa League gewonnen.", "Edin Marsic", "Europa League"),
    ("A: Zweimal Meister, beide Male auf der Bank.", "Jaro Lindhoff", "Meister"),
    ("Q: Was war Ihr größter Erfolg?\nA: Der Landespokal der D-Jugend.", "Jaro Lindhoff", "Landespokal der D-Jugend"),
]
ENGLISH_REFUSED = [
    "A: I want to win the Premier League.",
    "A: We won the game 2-1.",
    "A: We won promotion in May.",
    "A: We lost the cup final.",
    "A: We won in the cup last night.",
    "A: I saw them win the World Cup in a pub.",
    "Q: Which trophy would you like to win?\nA: The FA Cup.",
]
ENGLISH = [
    ("A: We won four league titles there.", "league titles"),
    ("A: We won the Big East with half a team.", "Big East"),
    ("A: I won the Maltese second tier.", "Maltese second tier"),
    ("A: I've the Yorkshire Cup medal in a drawer.", "Yorkshire Cup"),
    ("A: I've a medal from the League Cup somewhere.", "League Cup"),
    ("A: NPSL champions, two years running.", "NPSL champions"),
    ("A: My proudest night was winning the County Cup.", "County Cup"),
    ("Q: Proudest moment?\nA: The East of Fife Cup, on penalties.", "East of Fife Cup"),
    ("L: Honours: League Two 2018, FA Cup 2020", "FA Cup"),
    ("A: I was Player of the Season in 2008.", "Player of the Season"),
    ("A: One Senior Shield, 2022.", "Senior Shield"),
    ("A: We won the FA Youth Cup when I was 17.", "FA Youth Cup"),
    ("A: In 2022 we were promoted as champions of Malta.", "champions of Malta"),
    ("Q: League titles?\nA: Two with Leeds United.", "league title"),
    ("Q: Any medals?\nA: One. The Yorkshire Senior Cup with Leeds United.", "Yorkshire Senior Cup"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(honour.find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "player", "value"), READ)
def test_reads_german(text: str, player: str, value: str) -> None:
    assert facts(honour.find, *text.split("\n")) == [{"player": player, "value": value}]


@pytest.mark.parametrize("text", ENGLISH_REFUSED)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(honour.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "value"), ENGLISH)
def test_reads_english(text: str, value: str) -> None:
    assert {"player": "Jaro Lindhoff", "value": value} in facts(honour.find, *text.split("\n"), language="en")


def test_a_number_without_a_title_in_the_question_is_none() -> None:
    assert facts(honour.find, "Q: Any medals in the house?", "A: Two with Leeds United.", language="en") == []


def test_titles_of_nobody_are_none() -> None:
    assert facts(honour.find, "L: Erfolge: Landespokal 2019", subject="Jaro Lindhoff / Bent Harms") == []
    assert facts(honour.find, "L: Und dann wurde der Landespokal gewonnen.") == []
