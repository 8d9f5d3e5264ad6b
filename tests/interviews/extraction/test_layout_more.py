"""Layouts that mix talk with boxes, quick questions, several papers and third voices."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout


def turns(text: str) -> list[str]:
    """Each turn as the letter of its role and its first words."""
    return [f"{turn.role[0]} {text[turn.start : turn.end][:14]}" for turn in layout.read(text).turns]


PRESS = """Pressekonferenz mit Jaro Lindhoff

Küstenblatt: Herr Lindhoff, wie geht es der Hand?

Lindhoff: Besser. Ich kann wieder greifen.

Abendbote: Und der Rücken?

Lindhoff: Der hält.

Radio Förde: Im Sommer kamen Sie aus Kiel.

Lindhoff: Mit zwei Koffern.
"""


def test_each_paper_of_a_press_conference_asks_and_none_is_the_outlet() -> None:
    assert [line[0] for line in turns(PRESS)] == ["h", "q", "a", "q", "a", "q", "a"]
    assert header.read(PRESS, layout.read(PRESS)).outlet is None


FIRST_ONLY = """Strafraum – Das Heft der Oberliga

Jaro Lindhoff, 24, hält die Abwehr zusammen.

Strafraum: Jaro, wie schwer war der Abschied?

Sehr schwer. Ich war elf Jahre dort.

Und jetzt?

Jetzt bin ich hier und bleibe.

Wie lange?

Das sage ich nicht.
"""


def test_a_label_that_stands_once_before_the_first_question() -> None:
    assert [line[0] for line in turns(FIRST_ONLY)] == ["l", "q", "a", "q", "a", "q", "a"]
    assert turns(FIRST_ONLY)[1] == "q Jaro, wie schw"


QUICK = """Funk: Jaro, wie war der Umzug?

Jaro: Gut. Meine Möbel sind noch nicht da.

Funk: Zum Schluss der Doppelpass.

Berge oder Meer? Meer. Ich bin vom Deich.
Deine Nummer? Die 19, die 3 war weg.
Lieblingsverein? Bleibt geheim.
"""


def test_quick_questions_with_their_answers_in_one_line() -> None:
    assert turns(QUICK)[-6:] == [
        "q Zum Schluss de",  # and the first quick question
        "a Meer. Ich bin ",
        "q Deine Nummer?",
        "a Die 19, die 3 ",
        "q Lieblingsverei",
        "a Bleibt geheim.",
    ]


VOLLEY = """Jaro Lindhoff über alles

Wie war der Umzug?

Gut. Meine Möbel sind noch nicht da, ich schlafe auf dem Boden.

Und das Training?

Hart. Ich musste zweimal stehen bleiben.

Was sagt der Trainer?

Der lacht nur. Er kennt mich ja schon lange.

Berge oder Meer? Meer. Kaffee oder Tee? Tee. Links oder rechts? Links.
"""


def test_several_quick_questions_in_one_line() -> None:
    assert [line[0] for line in turns(VOLLEY)] == ["h", *("q", "a") * 6]


BOX = """One minute with Jaro Lindhoff

Boss?
Ned Harker. Says nothing and means it.

Knees?
Both my own. I've never missed a game.

Captain?
Ivo Marsh, my best mate.

FACT FILE
Name: Jaro Lindhoff
Age: 24
Height: 187cm
Other sports: see above
"""


def test_a_box_at_the_end_is_no_talk() -> None:
    assert turns(BOX)[-2:] == ["h FACT FILE", "l Name: Jaro Lin"]


ABOUT = """Q: Wie war das Jahr?
A: Lang. Ich bin müde.
Q: Und Kiel?
A: Schön. Ich bleibe.

Zur Person

Jaro Lindhoff, geboren am 2. Mai 2001 in Leer, 1,87 Meter groß, Linksfuß.
"""


def test_a_paragraph_about_the_person_at_the_end_is_no_talk() -> None:
    assert turns(ABOUT)[-2:] == ["h Zur Person", "l Jaro Lindhoff,"]


THIRD = """Jaro Lindhoff has a flask and a theory about crosses.

> Is it true you've never watched yourself back?

Never. My wife does it for me, she says talk me through the second one.

> Where did you learn to shout?

Oldham. I was born there and we were next to the bypass.

At this point the manager, Ray Pickles, comes in.

PICKLES: Has he told you he's forty?

LINDHOFF: Thirty-six, boss.

PICKLES: He was thirty-six when I was playing.

> And next year?

I don't know. We'll see.
"""


def test_a_manager_who_looks_in_is_not_interviewed() -> None:
    assert layout.read(THIRD).interviewees == ("Jaro Lindhoff",)


QUOTED = """Q: Wie geht es?
A: Gut. Ich bin gesund.
Q: Wie war das?
A: Schlimm. Ich habe geweint. Heute schicke ich ihm jedes Jahr Datteln zu Weihnachten.

„Ich habe geweint“
Jaro Lindhoff über den Sommer

Q: Und heute?
A: Heute lache ich darüber.
Q: Und morgen?
A: Das weiß ich nicht.
"""


def test_who_signs_a_pull_quote_is_no_heading() -> None:
    assert [line[0] for line in turns(QUOTED)] == ["q", "a", "q", "a", "h", "q", "a", "q", "a"]


NICK = """Die eine hält, die andere trifft: Ronja Kolb (26) und Valentina Ott (21) wohnen zusammen.

**Wer hat die Wohnung gefunden?**

Ronja: Ich. Vali wollte nur Platz.

Vali: Das stimmt nicht.

**Und wer kocht?**

Ronja: Ich koche, und du isst.

Vali: Ich esse, ja.
"""


def test_a_short_form_is_the_one_whose_name_it_opens() -> None:
    assert layout.read(NICK).interviewees == ("Ronja Kolb", "Valentina Ott")
    assert layout.read(NICK.replace("Vali:", "Xe:")).interviewees == ("Ronja Kolb", "Xe")


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ("MENU  SCORES  PODCASTS  SUBSCRIBE", "menu"),
        ("Start > Sport > Lindhoff", "menu"),
        ("[Ad break: this week's show is brought to you by a pie shop]", "advert"),
        ("ANZEIGE: Rundstücke wie früher bei Junker", "advert"),
        ("(theme music)", "control"),
        ("@gwentulley", "address"),
        ("THE BIG KICK | Episode 12", "outlet"),
    ],
)
def test_lines_that_are_no_talk(head: str, why: str) -> None:
    text = f"{head}\n\n{BOX}"
    piece = layout.read(text).furniture[0]
    assert (piece.start, text[piece.start : piece.end], piece.why) == (0, head, why)


def test_a_line_that_stands_on_every_page_is_no_talk() -> None:
    page = "KURVE · Heft 3 · Mai 2025 "
    text = f"{page} 12\n\nQ: Wie war das?\nA: Gut. Ich war froh.\n\n{page} 13\n\nQ: Und dann?\nA: Nichts. Ich ging.\n"
    assert [line[0] for line in turns(text)] == ["q", "a", "q", "a"]


def test_the_player_s_name_over_an_issue_is_no_paper() -> None:
    head = "JARO LINDHOFF\nAusgabe 3, März 2025\n\nJaro Lindhoff hält für Hellbach.\n\n"
    text = head + "Wie war es?\n\nGut.\n\nUnd nun?\n\nBesser.\n"
    assert "outlet" not in [piece.why for piece in layout.read(text).furniture]
