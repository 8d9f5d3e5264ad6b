"""Who and what a text names, and of what type."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from interviews.extraction.assemble import assemble
from interviews.extraction.facts import Header, Proposal, Quote, Turn
from interviews.extraction.mentions import find_mentions
from tests.interviews.extraction.readings import TableLookup, reading


def fact(kind: str, player: str | None, **fields: Any) -> Proposal:
    return Proposal(kind, player, fields, (Quote(0, 1, "Q"),), "player", "stated", "a.b", "why")


def mentions(*turns: str, facts: tuple[Proposal, ...] = (), **settings: Any) -> list[tuple[str, str]]:
    return [(one.name, one.type) for one in find_mentions(reading(*turns, **settings), facts)]


@pytest.mark.parametrize(
    "said",
    [
        "Ich war in Bremen.",  # a town
        "Wir waren in Japan.",  # a country
        "Ein Turnier in Polen mit der U18.",
        "Die Türkei ist schön.",
        "Er trainiert die U19.",
    ],
)
def test_places_are_no_mentions(said: str) -> None:
    assert mentions("Q: Ja?", f"A: {said}") == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Unser Trainer Uwe Radem half.", ("Uwe Radem", "coach")),
        ("Uwe Radem, unser Co-Trainer, half.", ("Uwe Radem", "coach")),
        ("Der Torwarttrainer der Nationalmannschaft, Uwe Radem, half.", ("Uwe Radem", "coach")),
        ("Uwe Radem fehlt. Heute ist er Trainer.", ("Uwe Radem", "coach")),
        ("Uwe Radem trainiert Werder.", ("Uwe Radem", "coach")),
        ("Unsere Ärztin Marlen Opp half.", ("Marlen Opp", "official")),
        ("Dr. Marlen Opp half.", ("Marlen Opp", "official")),
        ("Mit Gero Hach, der betreut die Verliehenen.", ("Gero Hach", "official")),
        ("Übersetzt hat Kenji Mori.", ("Kenji Mori", "other_person")),
        ("Mein Berater Paul Dens rief an.", ("Paul Dens", "other_person")),
        ("Mein Bruder Hauke lacht.", ("Hauke", "other_person")),
        ("Nils Worpitz ist stark.", ("Nils Worpitz", "player")),
        ("Das sagt auch Birte Lindhoff.", ("Birte Lindhoff", "other_person")),
        ("Ich wohne mit meiner Freundin Wiebke in Kiel.", ("Wiebke", "other_person")),
        ("Meine Freundin Wiebke Hansen spielt auch.", ("Wiebke Hansen", "player")),
        ("Dr. Lena Hart half.", ("Lena Hart", "official")),
        ("Unser Stürmer Nils Worpitz ist stark.", ("Nils Worpitz", "player")),
        ("Jaro Lindhoff heißt mein Vater Jaro Lindhoff.", ("Jaro Lindhoff", "player")),
        ("Ich habe dem Trainer geschrieben, Uwe Radem, und der war froh.", ("Uwe Radem", "coach")),
        ("Mit diesem Trainer bin ich noch nicht fertig. Uwe Radem hat Ideen.", ("Uwe Radem", "coach")),
        ("Dann rief Uwe Radem an, unser Trainer.", ("Uwe Radem", "coach")),
        ("Mein Bruder Hauke ist Handballprofi.", ("Hauke", "other_person")),
        ("Onkel Hauke war da Platzwart.", ("Hauke", "other_person")),
        ("Der Manager Uwe Radem rief an.", ("Uwe Radem", "official")),
    ],
)
def test_types_of_persons(said: str, expected: tuple[str, str]) -> None:
    assert expected in mentions("Q: Ja?", f"A: {said}")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("The manager. Craig Fulton rang me on my birthday.", "coach"),
        ("Then Craig Fulton rings, manager here then and now.", "coach"),
        ("The keeper coach at Schaffern, Craig Fulton, had seen me.", "coach"),
        ("Craig Fulton was the coach, so I said yes.", "coach"),
        ("He listens to Craig Fulton, because Craig Fulton picks the team.", "coach"),
        ("Wind, elbows, Craig Fulton screaming from the dugout.", "coach"),
        ("Craig Fulton. He had me in Leeds's under-16s.", "coach"),
        ("Craig Fulton, your goalkeeping coach, told us.", "coach"),
        ("Craig Fulton laid every ball on my boot.", "player"),
    ],
)
def test_types_of_persons_in_english(said: str, kind: str) -> None:
    assert ("Craig Fulton", kind) in mentions("Q: Well?", f"A: {said}", language="en")


def test_what_a_proposal_says_decides() -> None:
    turns = ("Q: Ja?", "A: Mein Bruder Hauke und Uwe Radem und Lena Hart.")
    facts = (
        fact("club", "Hauke", club="Werder", relation="former"),
        fact("relation", "Jaro Lindhoff", other="Uwe Radem", type="coach"),
        fact("family", "Jaro Lindhoff", relation="wife", detail="Lena Hart"),
    )
    assert mentions(*turns, facts=facts) == [("Hauke", "player"), ("Uwe Radem", "coach"), ("Lena Hart", "other_person")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Gegen Japan war es schwer.", ("Japan", "national_team")),
        ("Ich spielte in der deutschen U20.", ("Germany", "national_team")),
        ("Werder ist gut.", ("Werder", "club")),
    ],
)
def test_clubs_and_teams(said: str, expected: tuple[str, str]) -> None:
    assert mentions("Q: Ja?", f"A: {said}") == [expected]


def test_a_town_or_country_that_a_proposal_took_counts() -> None:
    facts = (fact("club", None, club="Bremen", relation="former"), fact("national_team", None, association="Japan"))
    assert mentions("Q: Ja?", "A: In Bremen, in Japan.", facts=facts) == [
        ("Bremen", "club"),
        ("Japan", "national_team"),
    ]


def test_the_team_that_a_bare_u20_means() -> None:
    facts = (fact("national_team", None, association="Germany", status="played"),)
    assert mentions("Q: Ja?", "A: Bei Werder, für die U20.", facts=facts) == [
        ("Werder", "club"),
        ("Germany", "national_team"),
    ]


def test_a_nameless_interviewee_and_an_author_are_no_mentions() -> None:
    read = reading("Q: Ja?", "A: Ich.", subject=None)
    assert list(find_mentions(read, ())) == []


def test_who_asks_and_who_is_credited_is_no_mention() -> None:
    reading_ = reading("Q: Hier sind Lena und Tom Ahler.", "A: Lena, grüß dich.\nText und Fragen: Rolf Hinzen")
    asked = tuple(replace(turn, speaker="Lena") if turn.role == "question" else turn for turn in reading_.turns)
    named = {mention.name for mention in find_mentions(replace(reading_, turns=asked), ())}
    assert "Tom Ahler" in named
    assert not named & {"Lena", "Rolf Hinzen"}


def test_who_answers_for_the_boss_coaches() -> None:
    assert ("Tom Ahler", "coach") in mentions("Q: And the boss?", "A: Tom Ahler asked me to read.", language="en")
    assert ("Tom Ahler", "coach") in mentions("Q: Und der Trainer?", "A: Tom Ahler. Der liest.")
    assert ("Tom Ahler", "player") in mentions("Q: Und der Trainer?", "A: Er mag Tom Ahler.")
    assert ("Tom Ahler", "coach") in mentions("Q: In Kiel lässt Tom Ahler Sie als Achter laufen.", "A: Ja.")


def test_from_whom_one_learns_is_no_credit() -> None:
    assert ("Lena Ahler", "player") in mentions("Q: Ja?", "A: Na ja.\nVon Lena Ahler, ganz klar.")
    assert mentions("Q: Ja?", "A: Gut.\nVon Lena Ahler") == []


def test_a_club_in_full_beside_the_talk_counts() -> None:
    text = "Zeitung des SV Hellbach\nDURHAM\nEr lacht."
    read = assemble(text, Header("de"), [Turn("lead", None, 31, len(text))], TableLookup())
    assert [mention.name for mention in find_mentions(read, ())] == ["SV Hellbach"]


def test_the_author_is_no_mention() -> None:
    reading_ = reading("Q: Ja?", "A: Rolf Hinzen fragt.")
    written = replace(reading_, header=replace(reading_.header, author="Rolf Hinzen"))
    assert list(find_mentions(written, ())) == []
