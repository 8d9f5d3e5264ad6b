"""Who is captain now, and of which team."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.resolve import main_clubs
from interviews.extraction.rules import captain
from tests.interviews.extraction.readings import facts


def find(reading: Reading) -> Iterator[Proposal]:
    return captain.find(replace(reading, main_clubs=main_clubs(reading)))


PLAYS = "L: Jaro Lindhoff spielt für Werder Bremen.\n"
REFUSED = [
    PLAYS + "A: In der Jugend war ich Kapitän.",
    PLAYS + "A: Kapitän möchte ich nicht sein.",
    PLAYS + "A: Ich bin nicht Kapitän, das ist Edin.",
    PLAYS + "A: Wenn ich Kapitän bin, wird alles gut.",
    PLAYS + "Q: Werden Sie Kapitän?\nA: Das entscheidet der Trainer.",
    PLAYS + "A: Ich bin Vizekapitän.",
    PLAYS + "A: Unser früherer Kapitän Edin Marsic war stark.",
    PLAYS + "A: Er ist unser Kapitän.",
    "A: Unser Kapitän Edin Marsic redet viel.",
    "L: Die Leihgabe Jaro Lindhoff ist da.\nA: Unser Kapitän Edin Marsic redet viel.",
    "L: Jaro Lindhoff, von Werder Bremen ausgeliehen, spricht.\nA: Unser Kapitän Edin Marsic redet viel.",
    PLAYS + "A: Trainer Marco Bille machte ihn zum Kapitän.",
    PLAYS + "Q: Wer ist Kapitän?",
    PLAYS + "Q: Und Trainer Marco Bille?\nA: Trainer Marco Bille machte ihn zum Kapitän.",
    PLAYS + "Q: Wer ist Kapitän?\nA: Ich weiß es nicht.",
    PLAYS + "A: Die hat jetzt der Edin Marsic.",
    "Q: Wie ist das?\nA Bent Harms: Gut.\nA Nils Harms: Ja.\nL: Die Kapitänin der Bande.",
    "L: Das Finale gegen Werder Bremen steht an.\nA: Unser Kapitän Edin Marsic redet viel.",
    PLAYS + "Q: Unser Kapitän hat gelacht.\nA: Gut so.",
    PLAYS + "A: Unser Kapitän hat gelacht.",
    PLAYS + "A: Unser früherer Kapitän hat gelacht.",
    PLAYS + "A: Ich trage die Binde für ein Spiel.",
]
READ = [
    (
        "L: Jaro Lindhoff spielt für Werder Bremen. Trainer Edin Marsic machte ihn im Juli zum Kapitän.",
        "Jaro Lindhoff",
        "Werder Bremen",
    ),
    ("L: Jaro Lindhoff spielt für Werder Bremen. Der Kapitän hat Zeit.", "Jaro Lindhoff", "Werder Bremen"),
    (PLAYS + "A: Die Binde trägt jetzt Edin Marsic.", "Edin Marsic", "Werder Bremen"),
    (PLAYS + "A: Die Binde habe ich abgegeben, an Edin Marsic.", "Edin Marsic", "Werder Bremen"),
    (PLAYS + "Q: Die Binde tragen Sie nicht mehr.\nA: Die hat jetzt der Edin Marsic.", "Edin Marsic", "Werder Bremen"),
    (PLAYS + "Q: Wer ist Kapitän?\nA: Edin Marsic.", "Edin Marsic", "Werder Bremen"),
    (PLAYS + "Q: Sie als Kapitän haben es schwer.\nA: Nein, das ist Edin Marsic.", "Edin Marsic", "Werder Bremen"),
    ("L: Er wechselte vom FC Bayern zum BVB.\nA: Unser Kapitän Edin Marsic redet viel.", "Edin Marsic", "BVB"),
    ("A: Unser Kapitän Edin Marsic redet viel.\nA: Verein: Werder Bremen", "Edin Marsic", "Werder Bremen"),
    ("Q: Sie spielen für Holstein Kiel.\nA: Ja. Unser Kapitän Edin Marsic redet viel.", "Edin Marsic", "Holstein Kiel"),
    (PLAYS + "A: Unser Kapitän Edin Marsic hat das gesagt.", "Edin Marsic", "Werder Bremen"),
    (PLAYS + "A: Die 1 hat unser Kapitän, der Edin Marsic.", "Edin Marsic", "Werder Bremen"),
    (PLAYS + "A: Edin Marsic. Er ist unser Kapitän.", "Edin Marsic", "Werder Bremen"),
    (PLAYS + "A: Und Edin Marsic, unser Kapitän in der U19.", "Edin Marsic", "Werder Bremen U19"),
    (PLAYS + "A: In Hannover fehlte unser Kapitän Edin Marsic bei Hannover 96.", "Edin Marsic", "Hannover 96"),
    (PLAYS + "Q: Seit dieser Saison sind Sie Kapitän.\nA: Eine Ehre.", "Jaro Lindhoff", "Werder Bremen"),
    (PLAYS + "Q: Sie tragen jetzt die Kapitänsbinde.\nA: Das macht mich stolz.", "Jaro Lindhoff", "Werder Bremen"),
    (PLAYS + "A: Aber als Kapitän darf ich das nicht sagen.", "Jaro Lindhoff", "Werder Bremen"),
    (PLAYS + "Q: Wen bewundern Sie im Nationalteam?\nA: Edin Marsic, unseren Kapitän.", "Edin Marsic", "Germany"),
    (PLAYS + "A: Ich war bei der Nationalmannschaft von Japan. Da lachte Kapitän Edin Marsic.", "Edin Marsic", "Japan"),
    ("L: Werder-Kapitän Jaro Lindhoff spricht.", "Jaro Lindhoff", "Werder"),
    ("L: Jaro Lindhoff, Kapitän von Werder Bremen, spricht.", "Jaro Lindhoff", "Werder Bremen"),
    ("L: Jaro Lindhoff spricht. Der Kapitän von Werder Bremen hat Zeit.", "Jaro Lindhoff", "Werder Bremen"),
]
READ += [
    (PLAYS + "A: Kapitänin ist und bleibt die Edda Marsic.", "Edda Marsic", "Werder Bremen"),
    (PLAYS + "A: Edda Marsic. Sie führt uns als Kapitänin an.", "Edda Marsic", "Werder Bremen"),
    (PLAYS + "Q: Seit Mai führen Sie die deutsche U21 als Captain an.\nA: Ja.", "Jaro Lindhoff", "Germany U21"),
    (PLAYS + "A: Dass ich Japan als Captain in ein Turnier führe!", "Jaro Lindhoff", "Japan"),
    (PLAYS + "Q: Bist du Kapitän?\nA: Nein, das ist bei uns Edin Marsic.", "Edin Marsic", "Werder Bremen"),
    (PLAYS + "Q: Es schießt Edin Marsic.\nA: Unser Kapitän hat die Fahne getroffen.", "Edin Marsic", "Werder Bremen"),
    ("L: Nach dem Spiel gegen den BVB. Er spielt für Werder.\nA: Unser Kapitän Edin Marsic.", "Edin Marsic", "Werder"),
    (PLAYS + "A: Edin Marsic ist jetzt Kapitän vom BVB.", "Edin Marsic", "BVB"),
    (PLAYS + "A: Der Kapitän vom BVB, Edin Marsic.", "Edin Marsic", "BVB"),
]  # fmt: skip
ENGLISH = [
    ("L: Jaro Lindhoff, 31, centre-half, captain of Leeds United.", "Jaro Lindhoff", "Leeds United"),
    ("L: In Burnley the captain of Leeds United, Jaro Lindhoff, laughs.", "Jaro Lindhoff", "Leeds United"),
    ("Q: And now you're captain of Japan.\nA: Yes.", "Jaro Lindhoff", "Japan"),
    ("A: The Japan captain, Edin Marsic, made me sing.", "Edin Marsic", "Japan"),
    (
        "L: Jaro Lindhoff plays for Leeds United.\nA: Edin Marsic is 36. That's our captain.",
        "Edin Marsic",
        "Leeds United",
    ),
    ("L: Jaro Lindhoff has worn the armband since May.\nA: Club: Leeds United", "Jaro Lindhoff", "Leeds United"),
    ("L: Jaro Lindhoff has been Leeds United's captain for a year.", "Jaro Lindhoff", "Leeds United"),
    (
        "L: Jaro Lindhoff plays for Leeds United.\nQ: Captain?\nA: Edin Marsic. He shouts.",
        "Edin Marsic",
        "Leeds United",
    ),
    ("L: Jaro Lindhoff plays for Leeds United.\nQ: You're captain now.\nA: Yes.", "Jaro Lindhoff", "Leeds United"),
    ("L: Jaro Lindhoff plays for Leeds United.\nA: Our captain, Edin Marsic, spoke.", "Edin Marsic", "Leeds United"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert (
        facts(find, *text.split("\n"), subject="Bent Harms / Nils Harms" if "Bent" in text else "Jaro Lindhoff") == []
    )


@pytest.mark.parametrize(("text", "player", "value"), READ)
def test_reads_german(text: str, player: str, value: str) -> None:
    assert {"player": player, "value": value} in facts(find, *text.split("\n"))


@pytest.mark.parametrize(("text", "player", "value"), ENGLISH)
def test_reads_english(text: str, player: str, value: str) -> None:
    assert {"player": player, "value": value} in facts(find, *text.split("\n"), language="en")


def test_no_team_no_captain() -> None:
    assert facts(find, "A: Beim Länderspiel redete unser Kapitän Edin Marsic.", published=None) == []
