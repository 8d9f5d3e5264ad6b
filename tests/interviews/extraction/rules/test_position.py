"""Positions: what is one, of whom, and what only sounds like one."""

import pytest

from interviews.extraction.rules import position
from tests.interviews.extraction.readings import facts, reading

REFUSED_DE = [
    "A: Als Kind war ich Stürmer.",
    "A: Ich war früher Stürmer, in der D-Jugend hat mich der Trainer dann ins Tor gestellt.",
    "A: Ich war der Torwart, der das Ding reingelassen hat.",
    "A: Ich bin kein Zehner, sondern ein Achter.",
    "A: Ich wäre gern Stürmer geworden.",
    "A: Ich bin mit dem Torwart zusammengeprallt.",
    "A: Wir Torhüter sind eine eigene Spezies.",
    "A: Mein Vater war Torwart bei Holstein Kiel.",
    "A: Ich habe in der Innenverteidigung gespielt, weil Tim verletzt war.",
    "A: Als Torwart hat man es schwer.",
    "A: Als Torwart wurde Marco Bille nervös.",
    "A: Der ist Stürmer.",
    "A: Ein Verteidiger, der kämpft.",
    "A: Gut. Ein Verteidiger, der kämpft.",
    "A: Mein Torwarttrainer Henk Dahl hilft mir.",
    "L: Er sprach über die Rolle der Torhüterin und über Marco Bille.",
    "A: Als Torwart hat Marco Bille nicht gespielt.",
    "A: Ich bin nicht zum Stürmer geworden.",
    "Q: Sind Sie als Stürmer gekommen?\nA: Nein.",
    "L: Jaro Lindhoff spricht über die Torwarttrainer.",
    "Q: Was macht einen guten Torwart aus?\nA: Ruhe.",
    "Q: Wer ist der beste Torwart?\nA: Ich weiß es nicht.",
    "Q: Wer ist der beste Torwart?\nA: Jaro Lindhoff!",
    "Q: Auf welcher Position spielen Sie?\nA: Überall.",
    "Q: Auf welcher Position spielen Sie?\nA: Als Kind im Sturm.",
]
REFUSED_EN = [
    "A: I was a striker until I was twelve.",
    "A: I started out as a winger.",
    "A: As a defender you have to read it.",
    "A: The goalkeeper came out and I chipped him.",
    "Q: Where do you like to play?\nA: On the left, cutting in.",
]
READ_DE = [
    ("L: Der 24-jährige Innenverteidiger von Werder Bremen spricht.", "defender"),
    ("L: Im Interview erklärt der Linksverteidiger, warum er blieb.", "defender"),
    ("L: Seit dem Sommer verteidigt Jaro Lindhoff für Werder.", "defender"),
    ("L: Jaro Lindhoff, 22, linker Verteidiger bei Holstein Kiel.", "defender"),
    ("L: Position: Torhüter", "goalkeeper"),
    ("L: Jaro Lindhoff (16, Sturm) spricht.", "forward"),
    ("L: Jaro Lindhoff (27) hütet seit dem Sommer das Tor von Werder.", "goalkeeper"),
    ("L: Jaro Lindhoff ist seit drei Jahren Stammtorhüter bei Werder Bremen.", "goalkeeper"),
    ("L: Jaro Lindhoff ist die Nummer eins im Kasten von Holstein Kiel.", "goalkeeper"),
    ("A: Ich bin Innenverteidiger geworden.", "defender"),
    ("A: Ich war für einen Torwart immer klein.", "goalkeeper"),
    ("A: Der Trainer hat mich als Rechtsverteidiger eingesetzt.", "defender"),
    ("A: Ich sehe mich als Innenverteidiger.", "defender"),
    ("A: Ich spiele am liebsten im zentralen Mittelfeld.", "midfielder"),
    ("Q: Sie haben als Zehner angefangen und spielen heute Rechtsverteidiger.\nA: Ja.", "defender"),
    ("Q: Sie sind gelernter Sechser, richtig?\nA: Ja.", "midfielder"),
    ("Q: Wie ist das als Stürmer, wenn man nicht trifft?\nA: Schwierig.", "forward"),
    ("Q: Auf welcher Position fühlen Sie sich wohl?\nA: Ganz klar auf der Sechs.", "midfielder"),
    ("Q: Deine Lieblingsposition?\nA: Links in der Viererkette.", "defender"),
    ("Q: Innenverteidiger oder rechts?\nA: Innen. Rechts kann ich, wenn es brennt.", "defender"),
    ("Q: Wo sehen Sie sich?\nA: Wenn man mich fragt: Mittelfeld.", "midfielder"),
]
READ_EN = [
    ("L: The 23-year-old midfielder joined Leeds United last summer.", "midfielder"),
    ("L: Jaro Lindhoff, a left-back by trade, has had a long road.", "defender"),
    ("A: I've always been a striker.", "forward"),
    ("A: I'm not a goalkeeper, I'm a centre back.", "defender"),
    ("A: He signed me as a right-back.", "defender"),
    ("A: I play in midfield.", "midfielder"),
    ("A: I'm a six. Always will be.", "midfielder"),
    ("A: I've become a holding midfielder.", "midfielder"),
    ("Q: What's your best position?\nA: Centre-half. I can play right back.", "defender"),
    ("Q: Left or right?\nA: Right wing, always.", "forward"),
]
OTHERS_DE = [
    ("L: Jaro Lindhoff hat bei Werder die Torhüterin Lea Kunze kennengelernt.", "Lea Kunze", "goalkeeper"),
    ("A: Mein Bruder Timo ist auch Torwart.", "Timo", "goalkeeper"),
    ("A: Mein Cousin Timo steht dort im Tor.", "Timo", "goalkeeper"),
    ("A: Marco Bille hat bei Holstein Kiel als Stürmer gespielt.", "Marco Bille", "forward"),
    ("A: Mit Marco Bille, unserem Stürmer.", "Marco Bille", "forward"),
    ("A: Marco Bille. Ein Verteidiger, der immer kämpft.", "Marco Bille", "defender"),
    ("Q: Welcher Stürmer hat Sie geprägt?\nA: Für mich Marco Bille, der war stark.", "Marco Bille", "forward"),
]


@pytest.mark.parametrize("text", REFUSED_DE)
def test_says_nothing_in_german(text: str) -> None:
    assert facts(position.find, *text.split("\n")) == []


@pytest.mark.parametrize("text", REFUSED_EN)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(position.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "value"), READ_DE)
def test_reads_the_interviewee_in_german(text: str, value: str) -> None:
    found = facts(position.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(("text", "value"), READ_EN)
def test_reads_the_interviewee_in_english(text: str, value: str) -> None:
    found = facts(position.find, *text.split("\n"), language="en")
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(("text", "player", "value"), OTHERS_DE)
def test_reads_others(text: str, player: str, value: str) -> None:
    found = facts(position.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {(player, value)}


def test_reads_japanese_and_is_never_sure_of_it() -> None:
    read = reading("L: 加入1年目のボランチに聞いた。", "A: FW上田選手もいます。", language="ja", subject="久世蓮")
    found = list(position.find(read))
    assert {(proposal.player, proposal.fields["value"]) for proposal in found} == {
        ("久世蓮", "midfielder"),
        ("上田", "forward"),
    }
    assert {proposal.certainty for proposal in found} == {"implied"}


def test_a_lead_of_two_says_nothing_of_either_without_a_name() -> None:
    assert facts(position.find, "L: Der Stürmer spricht.", subject="Jaro Lindhoff / Bent Harms") == []


def test_another_language_has_no_patterns() -> None:
    assert facts(position.find, "L: De spits spreekt.", "Q: Positie?", "A: Spits. Keeper.", language="nl") == []
