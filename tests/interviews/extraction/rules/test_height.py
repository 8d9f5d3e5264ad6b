"""Heights of persons, not of goalposts; feet and inches are left alone."""

import pytest

from interviews.extraction.rules import height
from tests.interviews.extraction.readings import facts

REFUSED = [
    "A: Wir lagen 1,80 Meter auseinander, mehr nicht.",
    "A: Der Baum im Garten misst 1,95 Meter.",
    "A: Mit Dutt 1,75 Meter groß, das zählt nicht.",
    "Q: Wie geht es?\nA: 1,85.",
    "A: Das Ding kam mit 1,85 an.",
    "A: Die Latte hängt 2,44 Meter hoch.",
    "A: Der Pfosten war 1,90 Meter weg, aber nicht weit.",
    "A: Ich bin 1,85 Meter daneben gelandet.",
    "A: Neben einem 1,98-Meter-Mann sehe ich klein aus.",
    "A: Ich bin keine 1,70 Meter groß.",
    "Q: Wie groß sind Sie?\nA: Im Matchprogramm steht 1,80, die lassen wir so.",
    "A: Ich bin 2,30 Meter groß.",
    "A: Der Gegner war 1,98 Meter groß.",
    "A: Mein Bruder ist 1,98 Meter groß.",
    "Q: Der Umsatz stieg um 1,85 Prozent.\nA: Gut.",
]
READ = [
    ("Q: Wie groß bist du wirklich?\nA: Eins achtundsiebzig. Im Kader stehen eins achtzig.", 178),
    ("Q: Wie groß sind Sie denn?\nA: 1,84 Meter, mit Frisur etwas mehr.", 184),
    ("Q: So ein Lulatsch!\nA: 1,99 Meter, ich weiß.", 199),
    ("Q: Ein Meter neunundachtzig – reicht das im Kopfball?\nA: Meistens.", 189),
    ("Q: Jaro Lindhoff, 1,79 Meter.\nA: Auf den Tag genau.", 179),
    ("A: Im Aufgebot steht bei mir 1,86 Meter.", 186),
    ("Q: Du bist nur 1,70 Meter groß.\nA: 1,72! Die zwei Zentimeter sind wichtig.", 172),
    ("Q: Wie groß sind Sie?\nA: Eins siebenundachtzig.", 187),
    ("A: Ich bin ein Meter fünfundsiebzig und damit der Kleinste.", 175),
    ("A: Mit meinen 1,91 passe ich in kein Bett.", 191),
    ("L: Mit 1,68 Metern gilt Jaro Lindhoff als zu klein.", 168),
    ("L: Der Mann, 1,81 Meter groß, folgt bei Werder auf Marco Bille.", 181),
    ("L: Marco Bille kennt ihn gut, den 1,81 Meter großen Jaro Lindhoff.", 181),
    ("Q: Sie sind mit 1,74 Metern einer der kleinsten Spieler.\nA: Eben.", 174),
    ("A: Merle sagt es nicht, aber ich bin 1,83 Meter.", 183),
    ("A: Ich bin 1,91 Meter groß.", 191),
    ("A: Ich bin 1 Meter 83 groß.", 183),
    ("A: Ich bin nur 1,70 groß.", 170),
    ("A: Dafür bin ich zwei Zentimeter größer. 1,91, bitte genau so.", 191),
    ("L: Größe: 1,85 m", 185),
    ("L: Der 1,94 Meter große Torwart spricht.", 194),
    ("Q: Wie groß sind Sie?\nA: 1,88.", 188),
    ("Q: Wie groß bist du?\nA: 188 Zentimeter.", 188),
    ("Q: Sie messen 1,87 Meter, klein ist das nicht.\nA: Eben.", 187),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(height.find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "value"), READ)
def test_reads(text: str, value: int) -> None:
    assert facts(height.find, *text.split("\n")) == [{"player": "Jaro Lindhoff", "value": value}]


def test_reads_others() -> None:
    assert facts(height.find, "A: Timo Rasch ist 1,98 Meter groß.") == [{"player": "Timo Rasch", "value": 198}]
    assert facts(height.find, "A: Neben Timo Rasch wirke ich klein, der misst 1,99 Meter.") == [
        {"player": "Timo Rasch", "value": 199}
    ]


def test_reads_a_bare_figure_only_as_an_answer() -> None:
    answer = "A: 184. My passport says 186."
    assert facts(height.find, "Q: Height?", answer, language="en") == [{"player": "Jaro Lindhoff", "value": 184}]
    found = facts(height.find, "Q: What are you, six-five?", "A: One ninety-six in the programme.", language="en")
    assert found == [{"player": "Jaro Lindhoff", "value": 196}]
    assert facts(height.find, "Q: Games?", answer, language="en") == []


def test_reads_english_metres_only() -> None:
    assert facts(height.find, "A: I'm six foot two.", language="en") == []
    assert facts(height.find, "A: I'm 1.91m tall.", language="en") == [{"player": "Jaro Lindhoff", "value": 191}]
