"""What is furniture and what is talk, line by line; names and sentences by their form. Refusals first."""

from __future__ import annotations

import pytest

from interviews.extraction.layout import furniture, names, sentences


@pytest.mark.parametrize(
    "words",
    [
        "Zum Thema Nationalmannschaft: Sie haben abgesagt. Warum?",
        "Lesen Sie auch mal, was man über Sie schreibt?",
        "Bild dir deine Meinung, sage ich immer.",
        "BILD: Herr Ott, wie geht es Ihnen?",
        "Sport ist mein Leben.",
        "Nachwuchs",
        "Ein Foto von früher hängt bei meinen Eltern.",
        "12 Jahre habe ich dort gespielt.",
        "Die Tabelle lügt nicht, und das Team auch nicht.",
        "Wir haben mehr verdient.",
        "Ich weiß.",
        "Video killed the radio star, as they say.",
        "Foto: " + "x" * 260,
        "(" * 300,
    ],
)
def test_talk_is_no_furniture(words: str) -> None:
    assert furniture.reason(words) == ""


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("+", "rule"),
        ("* * *", "rule"),
        ("- Anzeige -", "advert"),
        ("ADVERTISEMENT", "advert"),
        ("– 12 –", "page number"),
        ("Seite 3 von 5", "page number"),
        ("39   40", "page number"),
        ("www.beispiel-kurier.de/sport", "address"),
        ("Lesezeit: 4 Minuten", "control"),
        ("12 Kommentare", "control"),
        ("Tags: Kiel, U21", "control"),
        ("Article Image Media", "control"),
        ("Lesen Sie auch: Was macht eigentlich der Zeugwart?", "related link"),
        ("Mehr zum Thema", "related link"),
        ("Read more: The best numbers", "related link"),
        ("© Privat", "control"),
        ("Foto: imago/Nordpress", "caption"),
        ("Jan Ott im Training. Foto: Nordpress", "caption"),
        ("Ott jubelt nach dem Tor. IMAGO/Team 2", "caption"),
        ("Startseite | Fußball | Bundesliga | Tabelle", "menu"),
        ("Teilen", "menu"),
    ],
)
def test_furniture_says_why(words: str, why: str) -> None:
    assert furniture.reason(words) == why


@pytest.mark.parametrize("words", ["Mehr zum Thema: So lief das Spiel", "Mehr Tore will ich schießen", "x" * 50])
def test_a_line_with_its_own_link_announces_no_list(words: str) -> None:
    assert not furniture.announces_links(words)


@pytest.mark.parametrize("words", ["Mehr zum Thema", "READ MORE:", "Auch interessant"])
def test_a_line_over_links_announces_a_list(words: str) -> None:
    assert furniture.announces_links(words)


@pytest.mark.parametrize(
    "text",
    [
        "Am Samstag war Schluss.",
        "Der Torwart Kollege",
        "Werder Bremen und Hannover 96",
        "Linksverteidiger Talent Kapitän",
        "Jan",
        "Jan, Ott und Kai",
        "jan ott",
        "Drei Fragen an den Trainer",
        "Van der Sommer",
    ],
)
def test_no_name_is_seen_where_none_is(text: str) -> None:
    assert list(names.people(text, 0, len(text))) == []


@pytest.mark.parametrize(
    ("text", "full", "before"),
    [
        ("Werder-Keeper Mio Dornfeld spricht", "Mio Dornfeld", "werder-keeper"),
        ("I'm Tobi Adeyinka", "Tobi Adeyinka", "i'm"),
        ("mit Luis van Dorn am Tisch", "Luis van Dorn", "mit"),
        ("Reece Hallam's last game", "Reece Hallam", ""),
        ("Sina Kess\u00adler bleibt", "Sina Kessler", ""),
        ("Trainer Uwe Rademacher sagt", "Uwe Rademacher", "trainer"),
        ("Frau Łucja Ćwik-Żak kam", "Łucja Ćwik-Żak", "frau"),
    ],
)
def test_a_full_name_is_seen_with_the_word_before_it(text: str, full: str, before: str) -> None:
    found = list(names.people(text, 0, len(text)))
    assert [(name.full, name.before) for name in found] == [(full, before)]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("", [""]),
        ("Ich bin beim 1. FC und Mr. Hoshina auch", ["Ich bin"]),
        ("In der 88. Minute kam z. B. ich", ["In der"]),
        ("Ja ... und dann nein", ["Ja ..."]),
        ("Warum? Weil ich will. (lacht) Immer.", ["Warum?", "Weil ich", "Immer."]),
        ("Sie könnten ... Meine Mutter will", ["Sie könn", "Meine"]),
        ("はい。父です。", ["はい。", "父です"]),
        ("Es war 2018. Dann kam Kiel.", ["Es war", "Dann"]),
    ],
)
def test_sentences_begin_where_they_do(text: str, begins: list[str]) -> None:
    found = sentences.starts(text, 0, len(text))
    assert [text[place:].startswith(words) for place, words in zip(found, begins, strict=True)] == [True] * len(begins)
