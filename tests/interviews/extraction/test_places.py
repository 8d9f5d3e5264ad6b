"""Clubs in a text: by the look-up, by their form, by what stands around them; and when a town is only a town."""

from __future__ import annotations

import pytest

from interviews.extraction.club_forms import find_by_context, find_by_form, short_forms
from interviews.extraction.lookup import ClubName
from interviews.extraction.marks import CLUB, NATION, Club, Mark
from interviews.extraction.nations import find_nations
from interviews.extraction.places import find_clubs
from interviews.extraction.text import tokens
from tests.interviews.extraction.readings import TableLookup

MORE = [
    ClubName("Hamburg", "ger-hsv", "Hamburger SV", "place", "GER", 2),
    ClubName("Hamburg", "ger-pauli", "FC St. Pauli", "place", "GER", 2),
    ClubName("Racing", "fra-strasbourg", "RC Strasbourg", "ambiguous", "FRA", 1),
    ClubName("Straßburg", "fra-strasbourg", "RC Strasbourg", "place", "FRA", 1),
    ClubName("die Löwen", "ger-1860", "TSV 1860 München", "plain", "GER", 3),
    ClubName("浦和レッズ", "jpn-urawa", "Urawa Reds", "plain", "JPN", 1),
    ClubName("...", "xxx", "No Words", "plain", "JPN", None),
]


def marks(text: str, language: str = "de") -> list[Mark]:
    words = list(tokens(text))
    lookup = TableLookup(MORE)
    return find_clubs(text, words, list(find_nations(words, lookup.associations(), language)), lookup, language)


def clubs(text: str, language: str = "de") -> list[str]:
    """What is surely a club, and which club it is where that is not what it is called."""
    found = []
    for mark in marks(text, language):
        said = text[mark.start : mark.end]
        assert isinstance(mark.what, Club)
        name = said if mark.what.name == said else f"{said}={mark.what.name}"
        found.append(name if mark.sign == CLUB else f"?{name}")
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben im Sturm mit viel Eintracht gespielt.",  # common words
        "Das war wie in einer Union der Länder.",
        "bremen und werder",  # no capitals
        "96 Minuten lang",
        "Wir hatten 96 Prozent.",
        "FC und SV",
        "Der Vertrag gilt bis 2028.",
        "Bei Regen gespielt, zu Hause gewonnen.",
        "Sie spielen für Japan gegen Polen.",
        "Er spielt bei Lukas und Jonas zu Hause.",
        "",
    ],
)
def test_no_club_is_named(text: str) -> None:
    assert clubs(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in Bremen geboren", ["?Bremen"]),
        ("aus Mönchengladbach", ["?Mönchengladbach"]),
        ("in München gegen Leeds", ["?München", "Leeds"]),
        ("beim Bremen", ["?Bremen"]),
        ("gegen Leeds und Bremen", ["Leeds", "Bremen"]),
        ("Bremen. Werder", ["?Bremen=Werder", "Werder"]),
    ],
)
def test_a_town_alone_stays_undecided(text: str, expected: list[str]) -> None:
    assert clubs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ein Wechsel nach Frankfurt", ["Frankfurt"]),
        ("dann wechselte er nach Frankfurt und", ["Frankfurt"]),
        ("nach Frankfurt gewechselt", ["Frankfurt"]),
        ("an Aachen verliehen", ["Aachen"]),
        ("bei Bremen", ["Bremen"]),
        ("Bremen hat mich geholt", ["Bremen"]),
        ("ein Bremen-Fan", ["Bremen"]),
        ("Dortmund besitzt ihn", ["Dortmund"]),
    ],
)
def test_a_town_is_its_club_where_only_a_club_can_stand(text: str, expected: list[str]) -> None:
    assert clubs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Werder-Keeper von Werder Bremen", ["Werder=Werder Bremen", "Werder Bremen"]),
        ("Werders Trainer ... Kiel", ["Werder", "?Kiel"]),
        ("der 1. FC Unterhausen Trainer", ["1. FC Unterhausen"]),
        ("Mönchengladbachs Trainer", ["?Mönchengladbach"]),
        (
            "zu Borussia Mönchengladbach. Die Borussia",
            ["Borussia Mönchengladbach", "Borussia=Borussia Mönchengladbach"],
        ),
        ("beim 1. FC Union Berlin. Bei Union", ["1. FC Union Berlin", "Union=1. FC Union Berlin"]),
        ("für Hannover 96 und die U13 von 96", ["Hannover 96", "96=Hannover 96"]),
        ("bei der Eintracht", ["Eintracht"]),
        ("bei den Löwen", []),
        ("für die Löwen", ["die Löwen"]),
        ("SpVgg Unterhausen gegen Hasede gewonnen", ["SpVgg Unterhausen", "Hasede"]),
        ("Angefangen beim TSV Krempe/Land, in Krempe", ["TSV Krempe/Land", "?Krempe=TSV Krempe/Land"]),
        ("beim Husumer SV, aus Husum", ["Husumer SV", "?Husum=Husumer SV"]),
        ("Er war Mittelläufer bei Esbjerg", ["Esbjerg"]),
        ("Flensburg 08 und Lokomotiva Zagreb", ["Flensburg 08", "Lokomotiva Zagreb"]),
        ("Von Motor Krummbach zu Stahl Hasenau", ["Motor Krummbach", "Stahl Hasenau"]),
        ("Inzwischen ist sie beim SC Kapitänin.", []),
        ("Ihr Jugendverein Etzel Ettel, bei Etzel gespielt", ["Etzel Ettel", "Etzel=Etzel Ettel"]),
        ("in Straßburg, bei Racing", ["?Straßburg=Racing", "Racing"]),
    ],
)
def test_clubs(text: str, expected: list[str]) -> None:
    assert clubs(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("I'm Hastings United", "en", ["Hastings United"]),
        ("six months at Darul Ta'zim in 2018", "en", ["Darul Ta'zim"]),
        ("on loan at Kettering till January", "en", ["Kettering"]),
        ("Club: Shelburn (2023–)", "en", ["Shelburn"]),
        ("Then Hythe the year after", "en", ["Hythe"]),
        ("I live in Leeds. Leeds, for me", "en", ["?Leeds", "Leeds"]),
        ("I start with Eastern's Under-15s", "en", ["Eastern"]),
        ("played for Japan and joined Lewis", "en", []),
        ("played for Hearts of Oak", "en", ["Hearts of Oak"]),
        ("浦和レッズと筑波大学", "ja", ["浦和レッズ", "筑波大学"]),
        ("東京大学", "ja", ["東京大学"]),
        ("played for Japan", "en", []),
    ],
)
def test_clubs_in_other_languages(text: str, language: str, expected: list[str]) -> None:
    assert clubs(text, language) == expected


def test_a_town_of_two_clubs_gets_no_key() -> None:
    (mark,) = marks("Wechsel nach Hamburg")
    assert mark.what == Club("Hamburg", None, "GER")
    (mark,) = marks("Wechsel nach Bremen")
    assert mark.what == Club("Bremen", "ger-werder-bremen", "GER")


def test_a_shared_word_in_another_sense_stays_undecided() -> None:
    assert "?Union=1. FC Union Berlin" in clubs("der 1. FC Union Berlin und ein Union")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("der SV", "de"),
        ("Trikot SV", "de"),
        ("Herr Trainer SC", "de"),
        ("The Town", "en"),
        ("大学", "ja"),
        ("Dann SC", "de"),
    ],
)
def test_a_form_without_a_name_is_no_club(text: str, language: str) -> None:
    assert not list(find_by_form(text, language))


def test_the_words_of_a_name_that_stand_for_it() -> None:
    assert list(short_forms("SV Meppen 1912")) == ["meppen"]
    assert list(short_forms("Husumer SV")) == ["husumer", "husum"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jugendverein Der", "de"),
        ("spielt bei Regen", "de"),
        ("on loan at The", "en"),
        ("joined Captain", "en"),
        ("irgendetwas", "ja"),
    ],
)
def test_a_context_without_a_name_is_no_club(text: str, language: str) -> None:
    assert not list(find_by_context(text, language))


def test_a_town_behind_a_first_name_is_a_surname() -> None:
    assert clubs("Wexly Bremen scored for us.", "en") == []
    assert clubs("Lukas Frankfurt kam nach St Gallen.") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Gespielt habe ich beim ASK Grabsitz, mit den Burschen.", "de", ["ASK Grabsitz"]),
        ("Das Internat der Akademie Vorland war hart.", "de", ["Akademie Vorland"]),
        ("Zwei Jahre an der University of Maine.", "de", ["University of Maine"]),
        ("We met at Corland University, at the university.", "en", ["Corland University"]),
        ("Und dann ruft Crovone an. 2016 hat mich Altbach in die Zweite geholt.", "de", ["Crovone", "Altbach"]),
        ("Er hielt mich für Gruber. Sie war Stürmerin bei Bethlern.", "de", ["Bethlern"]),
        ("My dad kept goal for Ammanfield, I nearly ended up signing for Lynne.", "en", ["Ammanfield", "Lynne"]),
        ("Rovamo wanted me as well. We got him from Marinna.", "en", ["Rovamo", "Marinna"]),
        ("US Under-23s, then As Usual.", "en", []),
        ("He carried me into the Xelaru games on his shoulders.", "en", ["Xelaru"]),
        ("Zwei Jahre dort, davor bei Brixern, wo ich anfing.", "de", ["Brixern"]),
        ("Stammkraft beim Zweitligisten SV Elverstadt und Neuling.", "de", ["SV Elverstadt"]),
        ("They saw me at the Club World Cup.", "en", []),
        ("Leeds United, then the United Netherlands.", "en", ["Leeds United"]),
    ],
)
def test_clubs_that_no_list_knows(text: str, language: str, expected: list[str]) -> None:
    assert clubs(text, language) == expected


def test_a_piece_of_a_country_is_no_club() -> None:
    text = "From Leeds United to the United States."
    words = list(tokens(text))
    united = ClubName("United", "eng-leeds", "Leeds United", "plain", "ENG", 1)
    nation = Mark(text.index("United S"), len(text) - 1, NATION)
    found = find_clubs(text, words, [nation], TableLookup([united]), "en")
    assert [text[mark.start : mark.end] for mark in found] == ["Leeds United"]
