"""Team-mates, schoolmates and friends."""

import pytest

from interviews.extraction.rules.relation import find
from tests.interviews.extraction.readings import facts

REFUSED = [
    "A: Meine Freundin Lisa Brandt studiert Medizin.",
    "Q: Frau Lindhoff, wie war es?\nA: Mein Freund Edin Marsic saß auf der Tribüne.",
    "A: Der gegnerische Kapitän Edin Marsic hat mich gelobt.",
    "A: Mit Edin Marsic habe ich gestern Karten gespielt.",
    "A: Mit Edin Marsic habe ich nie zusammengespielt.",
    "A: Sein Mitspieler Edin Marsic hat mich gefoult.",
    "A: Gegenspieler Edin Marsic hat mich gefoult.",
    "A: Mein Bruder hat mit Edin Marsic in der U17 gespielt.",
    "A: Bayern-Kapitän Edin Marsic hat mich gelobt.",
    "A: Wir haben zusammen in der U17 gespielt.",
    "Q: Mit wem telefonieren Sie oft?\nA: Mit Edin Marsic.",
    "Q: Wer ist Ihr unangenehmster Gegenspieler?\nA: Edin Marsic.",
    "A: Edin Marsic kenne ich nicht.",
    "L: Jaro Lindhoff und Edin Marsic spielen in der U17.",
    "A: Edin Marsic war nicht in meiner Klasse.",
    "A: Er war mein Zimmernachbar.",
    "A: Wir waren auf derselben Schule.",
    "A: Das war gut. Sehr gut. Wirklich gut. Wir waren zusammen in der U17.",
    "L: Kapitän Jaro Lindhoff spricht.",
]
READ = [
    ("Q: Welcher Mitspieler hat Sie überrascht?\nA: Edin Marsic. Der hat alles gezeigt.", "teammate"),
    ("Q: Mit wem sind Sie in der Mannschaft am engsten?\nA: Mit Edin Marsic.", "teammate"),
    ("Q: Zimmerkollege?\nA: Immer der Edin Marsic.", "teammate"),
    ("A: Ich teile mir auf Reisen das Zimmer mit Edin Marsic.", "teammate"),
    ("A: Mein Zimmernachbar Edin Marsic schnarcht.", "teammate"),
    ("A: Mit Edin Marsic habe ich schon in der U17 zusammengespielt.", "teammate"),
    ("Q: Ihr Kapitän Edin Marsic sagt, Sie reden viel.\nA: Stimmt leider.", "teammate"),
    ("A: Edin Marsic, unser Kapitän, redet für drei.", "teammate"),
    ("Q: Gemeinsam mit Edin Marsic bilden Sie das Duo.\nA: Wir ergänzen uns gut.", "teammate"),
    ("A: Bei uns spielt Edin Marsic auf der Sechs.", "teammate"),
    ("A: Das war so, wenn Kapitän Edin Marsic fehlt.", "teammate"),
    ("A: Edin Marsic. Wir waren zusammen in der U20.", "teammate"),
    ("A: Edin Marsic kam damals. Das war schön. Wir haben zusammen in der U17 gespielt.", "teammate"),
    ("Q: Edin Marsic geht nach Kiel.\nA: Wir waren schon in der Akademie zusammen.", "teammate"),
    ("Q: ... seinen Mitspieler Edin Marsic:\nA: Der hat den besseren Fuß.", "teammate"),
    ("L: Jaro Lindhoff und sein Mitspieler Edin Marsic sind verletzt.", "teammate"),
    ("A: Edin Marsic kenne ich aus der Schule, wir waren in einer Klasse.", "schoolmate"),
    ("A: Edin Marsic und ich waren auf der gleichen Schule.", "schoolmate"),
    ("A: Edin Marsic. Er war der Beste, mit dem ich je gespielt habe.", "teammate"),
    ("Q: Und Edin Marsic?\nA: Wir kennen uns aus der 7b.", "schoolmate"),
    ("A: Mein Freund Edin Marsic spielt jetzt in Kiel.", "friend"),
    ("Q: Frau Lindhoff, wie war es?\nA: Meine Freundin Edin Marsic spielt auch hier.", "friend"),
    ("A: Mein bester Freund Edin Marsic spielt jetzt in Kiel.", "friend"),
    ("Q: Edin Marsic geht nach Kiel.\nA: Mein bester Freund im Team.", "friend"),
    ("A: Mit Edin Marsic bin ich eng befreundet.", "friend"),
]
ENGLISH_REFUSED = [
    "A: I played golf for years, and Edin Marsic laughed.",
    "A: We came through together.",
    "A: My girlfriend watches every game.",
    "Q: Who cuts your hair?\nA: Edin Marsic.",
]
ENGLISH = [
    ("Q: Best player you've played with?\nA: Edin Marsic at Leeds United.", "teammate"),
    ("Q: Who do you room with?\nA: Edin Marsic. He snores.", "teammate"),
    ("A: My team-mate Edin Marsic pulls my leg about it.", "teammate"),
    ("A: Edin Marsic and I came through the academy together.", "teammate"),
    ("A: Our captain, Edin Marsic, had a word.", "teammate"),
    ("A: I live with Edin Marsic, who plays right-back for us.", "teammate"),
    ("A: I went to school with Edin Marsic.", "schoolmate"),
    ("A: My best mate Edin Marsic is at Leeds.", "friend"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "kind"), READ)
def test_reads_german(text: str, kind: str) -> None:
    assert {"player": "Jaro Lindhoff", "other": "Edin Marsic", "type": kind} in facts(find, *text.split("\n"))


@pytest.mark.parametrize("text", ENGLISH_REFUSED)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "kind"), ENGLISH)
def test_reads_english(text: str, kind: str) -> None:
    found = facts(find, *text.split("\n"), language="en")
    assert {"player": "Jaro Lindhoff", "other": "Edin Marsic", "type": kind} in found


def test_all_whom_an_open_question_brings_up_are_team_mates() -> None:
    found = facts(
        find,
        "Q: In der U21 haben Sie mit vielen Talenten zusammengespielt. Wer kann noch explodieren?",
        "A: Edin Marsic! Ich glaube, dass Jo Brandl viel kann. Gegen Kaspar Roth war es schwer.",
    )
    assert [fact["other"] for fact in found] == ["Edin Marsic", "Jo Brandl"]


def test_interviewees_whom_the_lead_has_in_one_team_are_team_mates_once() -> None:
    found = facts(
        find,
        "L: Bent Harms und Nils Harms spielen in einer Mannschaft.",
        "Q: Gut?",
        "A Bent Harms: Ja.",
        subject="Bent Harms / Nils Harms",
    )
    assert found == [{"player": "Bent Harms", "other": "Nils Harms", "type": "teammate"}]
