"""Rivals for a place, predecessors and successors."""

import pytest

from interviews.extraction.rules.relation import find
from tests.interviews.extraction.readings import facts

REFUSED = [
    "A: Nach einem Zweikampf mit Edin Marsic bin ich liegen geblieben.",
    "A: Im Zweikampf mit Edin Marsic habe ich mir wehgetan.",
    "A: Wir sind keine Konkurrenten.",
    "A: Mein Vater und Edin Marsic sind Konkurrenten im Geschäft.",
    "A: Mein Nachfolger steht noch nicht fest.",
]
READ = [
    ("A: Edin Marsic ist mein größter Konkurrent, aber wir verstehen uns.", "rival"),
    ("A: Der Trainer setzte auf meinen Konkurrenten Edin Marsic.", "rival"),
    ("Q: Um den Platz hinten links streiten Sie sich mit Edin Marsic.\nA: Im Guten.", "rival"),
    ("Q: Wer ist Ihr größter Konkurrent?\nA: Edin Marsic.", "rival"),
    ("L: Jaro Lindhoff ging in den Zweikampf mit Edin Marsic um das Tor.", "rival"),
    ("Q: Seit August macht Ihnen Edin Marsic die Position streitig.\nA: Das spornt an.", "rival"),
    ("A: Im Tor bin ich der Nachfolger von Edin Marsic.", "predecessor"),
    ("Q: Erst spielte Edin Marsic, dann wechselte er nach Kiel und Sie wurden Stammtorwart.\nA: Ja.", "predecessor"),
    ("A: Mein Nachfolger wurde dann Edin Marsic.", "successor"),
    ("A: Edin Marsic bekommt meine Nummer.", "successor"),
]
ENGLISH_REFUSED = ["A: We fight for every ball.", "A: I took my coat.", "A: My rival at school was a dog."]
ENGLISH = [
    ("A: Edin Marsic is my main rival for the shirt.", "rival"),
    ("A: I took over from Edin Marsic when he left.", "predecessor"),
    ("A: Edin Marsic is nineteen and he's going to have my gloves.", "successor"),
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


def test_relations_of_all_groups_come_out_together() -> None:
    found = facts(find, "A: Unser Trainer Kaspar Roth setzte auf meinen Konkurrenten Edin Marsic, mein Idol.")
    assert {(fact["other"], fact["type"]) for fact in found} >= {("Kaspar Roth", "coach"), ("Edin Marsic", "rival")}


def test_who_had_the_number_before_is_no_team_mate_for_a_guess() -> None:
    found = facts(find, "Q: Die Nummer?", "A: Die hat vorher der Edin Marsic gehabt, mein Vorgänger am linken Flügel.")
    assert {fact["type"] for fact in found} == {"predecessor"}


def test_an_idol_is_no_coach_for_a_guess() -> None:
    found = facts(
        find, "Q: Who made you a footballer?", "A: Edin Marsic, he was everybody's idol and mine.", language="en"
    )
    assert {fact["type"] for fact in found} == {"role_model"}


def test_a_successor_of_old_is_not_of_the_team() -> None:
    found = facts(find, "A: Mein Nachfolger wurde dann Edin Marsic.")
    assert {fact["type"] for fact in found} == {"successor"}
