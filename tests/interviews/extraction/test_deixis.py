"""Who "ich", "Sie", "du", "er" are, and which words mean relatives."""

from __future__ import annotations

import pytest

from interviews.extraction.deixis import is_familiar, is_masculine
from interviews.extraction.marks import HE, HIS, KIN, ME, MY, SELF, Kin, Person
from interviews.extraction.reading import Reading
from tests.interviews.extraction.readings import reading

NAMES = {SELF: "SELF", ME: "ME", MY: "MY", HE: "HE", HIS: "HIS", KIN: "KIN"}


def pronouns(read: Reading, turn: int) -> list[str]:
    """The pronouns and relatives of a turn, with what they mean."""
    place = read.turns[turn]
    found = []
    for mark in read.marks_in(place.start, place.end, "".join(NAMES)):
        said = read.text[mark.start : mark.end]
        who = (
            mark.what.relation
            if isinstance(mark.what, Kin)
            else mark.what.name
            if isinstance(mark.what, Person)
            else ""
        )
        found.append(f"{said} {NAMES[mark.sign]} {who}".strip())
    return found


@pytest.mark.parametrize(
    ("turns", "turn", "expected"),
    [
        (("Q: Ja?", "A: Das muss so sein."), 1, []),  # the infinitive
        (("Q: Frau Kallweit und der Mann da.", "A: Na."), 0, []),  # neither wife nor husband
        (("Q: Danke.", "A: Danke, dass Sie fragen."), 1, []),  # the interviewer
        (("Q: Gut.", "A: Er kam flach."), 1, ["Er HE"]),  # nobody named before
        (("Q: Jaro, wie war der erste Ball?", "A: Er kam flach."), 1, ["Er HE"]),  # the speaker himself is not "er"
        (("Q: Der Trainer fragt.", "A: Ja."), 0, []),
        (("Q: Die Nacht war lang.", "A: Der erste Tag auch."), 1, []),
    ],
)
def test_pronouns_that_mean_nobody(turns: tuple[str, ...], turn: int, expected: list[str]) -> None:
    assert pronouns(reading(*turns), turn) == expected


@pytest.mark.parametrize(
    ("turns", "turn", "expected"),
    [
        (("Q: Sie und Ihre Mutter", "A: Ja."), 0, ["Sie SELF Jaro Lindhoff", "Ihre MY", "Mutter KIN mother"]),
        (("Q: Du und dein Opa", "A: Ja."), 0, ["Du SELF Jaro Lindhoff", "dein MY", "Opa KIN grandfather"]),
        (("Q: Ja?", "A: Ich und meine Frau, mir egal"), 1,
         ["Ich SELF Jaro Lindhoff", "meine MY", "Frau KIN wife", "mir ME"]),
        (("Q: Nils Worpitz?", "A: Er ist gut."), 1, ["Er HE Nils Worpitz"]),
        (("Q: Ihre Mitspielerin Lea Stroh?", "A: Sie ist Sechserin."), 1, ["Sie HE Lea Stroh"]),
        (("Q: Nils Worpitz?", "A: Der Junge ist gut."), 1, ["Der Junge HE Nils Worpitz"]),
        (("Q: Nils Worpitz?", "A: Der ist gut."), 1, ["Der HE Nils Worpitz"]),
        (("Q: Ja?", "A: Leo Graup, der heute fehlt."), 1, ["der HE Leo Graup"]),
        (("Q: Ja?", "A: Mein Vater. Er ist Koch."), 1, ["Mein MY", "Vater KIN father", "Er HE father"]),
        (("Q: Ja?", "A: Meine Mutter, mein Vater. Sie singt."), 1,
         ["Meine MY", "Mutter KIN mother", "mein MY", "Vater KIN father", "Sie HE mother"]),
        (("Q: Ja?", "A: Meine Mitspielerin Lea Stroh fehlt. Er fragt."), 1, ["Meine MY", "Er HE"]),
        (("Q: Nils Stroh, Lea Kall? Herr Stroh kam mit Frau Kall.", "A: Er fragt."), 1, ["Er HE Nils Stroh"]),
        (("Q: Ja?", "A: Meine Eltern. Sie fehlen."), 1, ["Meine MY", "Eltern KIN parents", "Sie HE"]),
        (("L: Jaro Lindhoff lacht. Er ist neu.", "Q: Ja?", "A: Ja."), 0, ["Er HE Jaro Lindhoff"]),
    ],
)  # fmt: skip
def test_pronouns(turns: tuple[str, ...], turn: int, expected: list[str]) -> None:
    assert pronouns(reading(*turns), turn) == expected


@pytest.mark.parametrize(
    ("turns", "turn", "expected"),
    [
        (("Q: You and your dad", "A: Yes."), 0, ["You SELF Jaro Lindhoff", "your MY", "dad KIN father"]),
        (("Q: Yes?", "A: My old man, he laughs"), 1, ["My MY", "old man KIN father", "he HE father"]),
        (("Q: Yes?", "A: Nils Hart is good. The lad runs."), 1, ["The lad HE Nils Hart"]),
        (("Q: Yes?", "A: Old man river"), 1, []),
        (("L: Jaro Lindhoff left. He smiles.", "Q: You?", "A: I."), 0, ["He HE Jaro Lindhoff"]),
        (("Q: Did ye and yer da train?", "A: Aye."), 0, ["ye SELF Jaro Lindhoff", "yer MY", "da KIN father"]),
        (("Q: And yous?", "A: Aye."), 0, ["yous SELF Jaro Lindhoff"]),
        (("Q: Aye?", "A: Ma wee brother, me mam."), 1, ["Ma MY", "brother KIN brother", "me MY", "mam KIN mother"]),
        (("Q: Aye?", "A: Told me ma."), 1, ["me MY", "ma KIN mother"]),
        (("Q: Aye?", "A: It gave me time."), 1, ["me ME"]),
    ],
)
def test_pronouns_in_english(turns: tuple[str, ...], turn: int, expected: list[str]) -> None:
    assert pronouns(reading(*turns, language="en"), turn) == expected


def test_the_second_interviewee_is_he() -> None:
    read = reading("Q: Nummern?", "A Nils Harms: Ich die 5, er die 33.", subject="Nils Harms / Bent Harms")
    assert pronouns(read, 1) == ["Ich SELF Nils Harms", "er HE Bent Harms"]


def test_a_relative_gets_the_name_behind_him() -> None:
    read = reading("Q: Wer?", "A: Mein Bruder Hauke lacht. Er ist zwölf. Mein Onkel.")
    kin = [mark.what for mark in read.marks if isinstance(mark.what, Kin)]
    assert [(one.relation, one.person and one.person.name) for one in kin] == [
        ("brother", "Hauke"),
        ("uncle", None),
    ]


def test_familiar_and_masculine() -> None:
    assert is_familiar("Wie geht es dir?")
    assert is_familiar("Du bist da.")
    assert not is_familiar("Wie geht es Ihnen?")
    assert is_masculine("der Junge")
    assert is_masculine("the lad")
    assert not is_masculine("sie")


def test_words_of_the_south() -> None:
    read = reading("Q: Ja?", "A: Mei, so is es. Do hob i mei Oma gfragt, die hot glocht.")
    assert pronouns(read, 1) == ["i SELF Jaro Lindhoff", "mei MY", "Oma KIN grandmother", "die HE grandmother"]


def test_an_epithet_is_no_part_of_a_name() -> None:
    read = reading("Q: Well?", "A: Wee Calum Rusk plays, Granny Flora's Canadian.", language="en")
    assert [person.name for person in read.people] == ["Calum Rusk", "Flora"]
