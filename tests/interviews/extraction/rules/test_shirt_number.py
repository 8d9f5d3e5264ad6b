"""Numbers on shirts; ranks, minutes and wishes are none."""

import pytest

from interviews.extraction.rules import shirt_number
from tests.interviews.extraction.readings import facts

REFUSED_DE = [
    "A: In der 60. bekam ich Gelb, in der 70. flog ich.",
    "A: Ich habe die Eins in Mathe geerbt.",
    "A: Ich trage Schuhgröße 46.",
    "A: Mit der 12 fährt man bis zum Stadion.",
    "Q: Welche Nummer hätten Sie gern?\nA: Die Sieben, aber die bekomme ich nie.",
    "Q: Und was ist mit 30?\nA: Dann höre ich auf.",
    "A: Sie kaufte sich ein Trikot. Seine 9 war es nicht.",
    "A: Wir haben die 3 besten Torhüter der Liga.",
    "Q: Im Mai machten Sie Ihr 50. Länderspiel.\nA: Ja.",
    "A: Ob er die Fünf mag, muss er wissen.",
    "A: Ich bin als Linksverteidiger Nummer drei gekommen.",
    "A: Ich spiele am liebsten auf der 6.",
    "A: Ich habe die 90 Minuten überstanden.",
    "Q: Wie viele Trikots haben Sie?\nA: Dreißig.",
    "A: Seine Nummer 9 ist schön.",
    "Q: Welche Nummer?\nA: Der kam schon mit 18.",
    "A: Ich trage die 8 nicht.",
    "A: Eine 7 war nicht frei. Die hat keiner.",
    "A: Ich bin die Nummer zwei im Tor.",
    "A: Ich wollte die 10, aber die war vergeben.",
    "A: Ich trage die Binde.",
    "A: Ich habe die 90 Minuten durchgehalten.",
    "A: Ich trage die 30 Kilo jeden Tag.",
    "A: Die 1 wollte er nicht, zu viel Verantwortung.",
    "A: Er trägt die 10.",
    "Q: Sie sind die Nummer 1 bei Werder.\nA: Ja.",
    "Q: Warum nicht die 1?\nA: Die ist vergeben.",
    "Q: Welche Nummer tragen Sie?\nA: Die 8 wollte ich nie.",
]
REFUSED_EN = [
    "A: We're number 4 in the table.",
    "A: She lives at number 22, above the chippy.",
    "A: I've got 12 stitches and a story.",
    "A: They turned me into a six and gave me more of the ball.",
    "A: I'd have loved the number ten but it was gone.",
    "A: I'm a number nine, an old-fashioned number nine.",
    "A: She had Daddy's number five on the cake.",
    "Q: Who wore it before?\nA: Some lad.",
    "A: I've got the two kids to think of.",
    "A: I'd love the 10.",
    "Q: What's your number one ambition?\nA: To win.",
    "A: I was number four there.",
    "A: I've got 10 goals.",
    "A: I'm the number one keeper.",
    "A: Dan Hobbs has 98.",
]
READ_DE = [
    ("A: Da hing eines mit der 31 und meinem Namen.", 31),
    ("L: Wenn es klingelt, dann beim Mann mit der 9.", 9),
    ("Q: Wie kamen Sie zur 16?\nA: Die hing noch da.", 16),
    ("A: Sechs Jahre, und immer mit der Elf.", 11),
    ("A: Ich sah, dass auf meinem Trikot nicht mehr die 40 steht.", 40),
    ("Q: Was hat es mit der 8 auf sich?\nA: Mein Geburtstag.", 8),
    ("Q: Heuer hast du die 11.\nA: Endlich.", 11),
    ("A: Nur meine 4 bekommt keiner.", 4),
    ("A: Ich die 5.", 5),
    ("A: Die 21 gebe ich nie wieder her. Die Nummer 21 wird nicht abgegeben.", 21),
    ("L: Der Neuzugang trägt künftig die 14.", 14),
    ("A: Auf meinem Leibchen prangt die 40.", 40),
    ("L: Jaro Lindhoff ist die Nummer 22 der Kieler.", 22),
    ("Q: Und die Nummer 37, die Sie jetzt tragen?\nA: Reiner Zufall.", 37),
    ("A: Ich durfte mir die 14 aussuchen.", 14),
    ("Q: Was steht auf dem Trikot?\nA: Nee, nur die 23.", 23),
    ("Q: Und dann?\nA: Rückennummer? Die 19.", 19),
    ("A: Meine Mama näht die Nummer auf.\nQ: Welche denn?\nA: Die 19, wie hier.", 19),
    ("A: Der Zeugwart hat mir die 34 in die Hand gedrückt.", 34),
    ("L: Jaro Lindhoff, die 38 auf dem Rücken, lacht.", 38),
    ("A: In Kiel hatte ich die 6.", 6),
    ("Q: Nummer 23 – warum?\nA: Wegen Oma.", 23),
    ("L: Rückennummer: 9", 9),
    ("L: Jaro Lindhoff läuft mit der Rückennummer 17 auf.", 17),
    ("A: Ich trage jetzt die Nummer 7.", 7),
    ("A: Nein, ich bleibe bei der 27.", 27),
    ("A: Ich laufe mit der Rückennummer 17 auf.", 17),
    ("Q: Sie tragen die 8. Warum?\nA: Wegen meines Vaters.", 8),
    ("Q: Warum tragen Sie eigentlich die 61?\nA: Wegen Trabzon.", 61),
    ("Q: Warum ausgerechnet die 61?\nA: Wegen Trabzon.", 61),
    ("Q: Ihre Nummer ist die 4.\nA: Schon immer.", 4),
    ("Q: Welche Rückennummer haben Sie?\nA: Die 23.", 23),
    ("Q: Ihre Nummer?\nA: Die Siebzehn.", 17),
    ("A: Jetzt habe ich die 24.", 24),
    ("Q: Ihre Nummer?\nA: Die Dreiundzwanzig.", 23),
    ("Q: Ihre Nummer?\nA: Die Dreiunddreißig.", 33),
    ("Q: Ihre Nummer?\nA: In Bremen die 77.", 77),
]
READ_EN = [
    ("Q: You wear 29. Isn't that a defender's number?\nA: It's my house.", "Jaro Lindhoff", 29),
    ("Q: Your number here is 77.\nA: It is.", "Jaro Lindhoff", 77),
    ("Q: 24, any colour. 24 – Any reason?\nA: It was free.", "Jaro Lindhoff", 24),
    ("Q: You swapped the 3 for the 22.\nA: Two kids.", "Jaro Lindhoff", 22),
    ("Q: Why's a striker got 29 on his back?\nA: All the rest were gone.", "Jaro Lindhoff", 29),
    ("Q: You have never given up the No 6.\nA: Never.", "Jaro Lindhoff", 6),
    ("Q: You've taken the number six from Dan Hobbs.\nA: Nicked it.", "Jaro Lindhoff", 6),
    ("Q: What number are you?\nA: Here I'm 19.", "Jaro Lindhoff", 19),
    ("A: They offered me 9, but Dan Hobbs's had it for years.", "Dan Hobbs", 9),
    ("A: I idolised Dan Hobbs. Number 10, socks down.", "Dan Hobbs", 10),
    ("A: Number 31. Always was.", "Jaro Lindhoff", 31),
    ("Q: You wear a low number.\nA: Dan Hobbs wanted it when he came and had to make do with 5.", "Dan Hobbs", 5),
    ("A: 7 belongs to Dan Hobbs.", "Dan Hobbs", 7),
    ("A: I had a poster of Dan Hobbs's number 14.", "Dan Hobbs", 14),
    ("L: Jaro Lindhoff, Leeds United's number 21, likes rain.", "Jaro Lindhoff", 21),
    ("A: The shirt says 29.", "Jaro Lindhoff", 29),
    ("Q: Squad number?\nA: 31. My granny's house number.", "Jaro Lindhoff", 31),
    ("A: They gave me number 33 and I kept it.", "Jaro Lindhoff", 33),
    ("A: I'd love the 10 but it's Dan Hobbs's.", "Dan Hobbs", 10),
    ("A: Dan Hobbs was my hero. I had his number 11 on my schoolbag.", "Dan Hobbs", 11),
    ("A: The ten's wee Dan Hobbs's.", "Dan Hobbs", 10),
    ("A: I wear the number seven shirt.", "Jaro Lindhoff", 7),
    ("Q: Why number 20?\nA: My grandma's birthday.", "Jaro Lindhoff", 20),
    ("Q: Twelve on your back.\nA: Yes.", "Jaro Lindhoff", 12),
    ("Q: You're wearing 19.\nA: Yes.", "Jaro Lindhoff", 19),
    ("A: He took my number ten.", "Jaro Lindhoff", 10),
    ("Q: Number 15 - did you choose it?\nA: It was that or 44.", "Jaro Lindhoff", 15),
    ("Q: What number will you wear?\nA: I'm 23 at the minute.", "Jaro Lindhoff", 23),
    ("Q: You could wear any shirt.\nA: Dan Hobbs had 12 and I waited.", "Dan Hobbs", 12),
]


@pytest.mark.parametrize("text", REFUSED_DE)
def test_says_nothing_in_german(text: str) -> None:
    assert facts(shirt_number.find, *text.split("\n")) == []


@pytest.mark.parametrize("text", REFUSED_EN)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(shirt_number.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "value"), READ_DE)
def test_reads_german(text: str, value: int) -> None:
    found = facts(shirt_number.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(("text", "player", "value"), READ_EN)
def test_reads_english(text: str, player: str, value: int) -> None:
    found = facts(shirt_number.find, *text.split("\n"), language="en")
    assert {(fact["player"], fact["value"]) for fact in found} == {(player, value)}


def test_reads_others_and_both_interviewees() -> None:
    assert facts(shirt_number.find, "A: Die 10 trägt Timo Rasch.") == [{"player": "Timo Rasch", "value": 10}]
    assert facts(shirt_number.find, "A: Eine 7 war nicht frei. Die hat Timo Rasch.") == [
        {"player": "Timo Rasch", "value": 7}
    ]
    assert facts(shirt_number.find, "A: Die 13 wollte ich, aber die hat der Timo Rasch.") == [
        {"player": "Timo Rasch", "value": 13}
    ]
    assert facts(shirt_number.find, "Q: Deine alte 10 ist vergeben.", "A: An Timo Rasch.") == [
        {"player": "Timo Rasch", "value": 10}
    ]
    assert facts(shirt_number.find, "Q: Warum nicht die 10?", "A: Weil Timo Rasch sie hat.") == [
        {"player": "Timo Rasch", "value": 10}
    ]
    said = facts(shirt_number.find, "Q: Und die 7?", "A: Die 7 war weg.", "Q: Wer hat sie?", "A: Timo Rasch.")
    assert said == [{"player": "Timo Rasch", "value": 7}]
    assert facts(shirt_number.find, "Q: Und die 8?", "A: Die Acht war vergeben, an Timo Rasch.") == [
        {"player": "Timo Rasch", "value": 8}
    ]
    assert facts(shirt_number.find, "Q: Warum nicht die Sechs?", "A: Auf der sitzt Timo Rasch.") == [
        {"player": "Timo Rasch", "value": 6}
    ]
    heirs = facts(shirt_number.find, "A: Dan Hobbs came. They gave Dan Hobbs my old number 3.", language="en")
    assert heirs == [{"player": "Jaro Lindhoff", "value": 3}, {"player": "Dan Hobbs", "value": 3}]
    found = facts(shirt_number.find, "Q: Bent Harms?", "A Bent Harms: Ich die 5.", subject="Jaro Lindhoff / Bent Harms")
    assert found == [{"player": "Bent Harms", "value": 5}]
