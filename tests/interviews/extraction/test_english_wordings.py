"""English clubs told in passing: shirts worn, old mates, memories, contracts laid on tables."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.test_english_careers import moves, read, told

LEAD = "L: Tom Ashdown plays for Pennock City."


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("Q: Yes?", "A: My brother owns the Ellerby Rovers shirt."), set()),
        (("Q: Yes?", "A: I wore the Ellerby Rovers shirt to bed."), set()),
        (("Q: Have Ellerby Rovers been in touch?", "A: No comment."), set()),
        (
            ("Q: You wore the Ellerby Rovers shirt between 2018 and 2021.", "A: I did."),
            {"Ellerby Rovers former 2018-2021"},  # others may lie between
        ),
        (("Q: Yes?", "A: I still see my old mates at Ellerby Rovers."), {"Ellerby Rovers former"}),
        (("Q: You have some history at Ellerby Rovers.", "A: I do."), {"Ellerby Rovers former"}),
        (("Q: Yes?", "A: I've good memories of Ellerby Rovers."), {"Ellerby Rovers former"}),
        (("Q: You've been on Pennock City's books since 2021.", "A: I have."), {"Pennock City current 2021-"}),
        (("Q: Yes?", "A: In 2020 I took a punt on Ellerby Rovers."), {"Ellerby Rovers former 2020-"}),
        (("Q: Yes?", "A: I put pen to paper with Ellerby Rovers in 2018."), {"Ellerby Rovers former 2018-"}),
        (("Q: Yes?", "A: I walked away from Ellerby Rovers."), {"Ellerby Rovers former"}),
        (("Q: Yes?", "A: Ellerby Rovers put me on a two-year contract in 2021."), {"Ellerby Rovers former 2021-"}),
        (("Q: Yes?", "A: I was in the Under-23s at Ellerby Rovers."), {"Ellerby Rovers former reserve"}),
        (("Q: Yes?", "A: Ellerby Rovers received a million for me."), {"Ellerby Rovers former"}),
        (("Q: First club?", "A: Ellerby Rovers."), {"Ellerby Rovers former"}),
        (("Q: Yes?", "A: I was meant to join Ellerby Rovers in January."), set()),
        (("Q: Yes?", "A: I never played there for Ellerby Rovers."), set()),
        (("Q: How many?", "A: Six, if you count Ellerby Rovers, and my mum does."), {"Ellerby Rovers former"}),
        (("Q: Ellerby Rovers in 2019?", "A: I was there. Two years, in 2019."), {"Ellerby Rovers former 2019-2021"}),
        (
            ("Q: Yes?", "A: I was at Ellerby Rovers until 2024."),
            {"Ellerby Rovers former -2024", "Pennock City current 2024-"},
        ),
        (("Q: You have been at Pennock City since 2019.", "A: I have."), {"Pennock City current 2019-"}),
        (("Q: My condolences. Why Ellerby Rovers, and why now?", "A: The sea."), {"Ellerby Rovers former"}),
        (
            ("Q: Yes?", "A: I chose Ellerby Rovers because of Dean Marchetti, who played there before me."),
            {"Ellerby Rovers former", "Dean Marchetti: Ellerby Rovers former"},
        ),
        (
            ("Q: Yes?", "A: My mate Dean Marchetti is on loan at Ellerby Rovers till January."),
            {"Dean Marchetti: Ellerby Rovers loan -2026"},
        ),
    ],
)
def test_wordings(turns: tuple[str, ...], expected: set[str]) -> None:
    assert told(read(LEAD, *turns)) - {"Pennock City current"} == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("Q: Last club before this one?", "A: Ellerby Rovers."), set()),
        (
            ("Q: You crossed the divide, Ellerby Rovers to Marsdale United.", "A: I did."),
            {"Ellerby Rovers > Marsdale United"},
        ),
        (
            ("Q: Pennock City prised you away from Ellerby Rovers in 2022.", "A: They did."),
            {"Ellerby Rovers > Pennock City 2022"},
        ),
        (("Q: Yes?", "A: I will join Ellerby Rovers next summer."), {"Pennock City > Ellerby Rovers 2026"}),
    ],
)
def test_moves_in_passing(turns: tuple[str, ...], expected: set[str]) -> None:
    assert moves(read(LEAD, *turns)) == expected


def test_a_lead_may_speak_of_her_before_it_names_her() -> None:
    lead = "L: At 5-foot-4 she is the shortest player on the Ellerby Rovers roster. Tom Ashdown laughs."
    assert told(read(lead)) == {"Ellerby Rovers current"}


def test_who_put_him_in_a_side_leaves_the_club_his() -> None:
    found = read(LEAD, "Q: Who found you?", "A: Ray Pickford took me to training in Ellerby Rovers' academy.")
    assert "Ellerby Rovers former youth" in told(found)


def test_a_club_named_twice_in_a_sentence_is_told_once() -> None:
    found = read(LEAD, "Q: Yes?", "A: I joined Ellerby Rovers in 2019 and I was at Ellerby Rovers for years.")
    assert "Ellerby Rovers former 2019-" in told(found)


def test_a_short_loan_ends_in_its_year() -> None:
    found = read(LEAD, "Q: Yes?", "A: I went on loan to Ellerby Rovers in 2019. Six months, that was it.")
    assert "Ellerby Rovers former 2019-2019" in told(found)


def test_who_has_been_there_for_years_is_there() -> None:
    found = read(LEAD, "Q: And your sister?", "A: My sister Edie has been with Ellerby Rovers for three years.")
    assert "Edie: Ellerby Rovers current" in told(found)
