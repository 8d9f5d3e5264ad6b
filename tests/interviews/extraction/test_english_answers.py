"""English clubs that question and answer tell together: the next one asked for, the one put right, the move undone."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.test_english_careers import moves, read, told

LEAD = "L: Tom Ashdown, 29, plays his football for Pennock City."


@pytest.mark.parametrize(
    "turns",
    [
        ("Q: And a trial at Marsdale United, is that right?", "A: A fortnight. They said no."),
        ("Q: Marsdale United offered you a deal in 2020.", "A: They did. I stayed put."),
        ("Q: Rumour has it that Ellerby Rovers came in for you.", "A: Twice. The chairman wouldn't sell."),
        ("Q: And after the draft?", "A: Ellerby Rovers took me in the third round and never signed me."),
        ("Q: What about the loan you nearly had?", "A: Ellerby Rovers? Died on a Friday."),
        ("Q: And your weekends?", "A: I go to Marsdale United with my dad when we've a free Saturday."),
        ("Q: Dream move?", "A: Marsdale United, one day."),
        ("Q: Who's your next game?", "A: Marsdale United on Saturday, and they're flying."),
        ("Q: Your best goal?", "A: The one at Marsdale United, from forty yards."),
        ("Q: Proudest day?", "A: Walking out at Marsdale United with my girl."),
        ("Q: Do people know you?", "A: They go, ‘Hey, you played for Ellerby Rovers.’"),
        ("Q: What did the shirt bring?", "A: I ate lunch for Ellerby Rovers, mostly."),
        ("Q: You're an Ellerby lad.", "A: Born and bred."),
        ("Q: How close did you come to joining Ellerby Rovers?", "A: Close enough to pick a number."),
        ("Q: Nobody at Ellerby Rovers has forgotten that goal.", "A: I have. I was concussed."),
        ("Q: And Ellerby Rovers?", "A: A fine town."),
        ("Q: Who would you buy?", "A: Dean Marchetti from Ellerby Rovers."),
        ("Q: Is there a club from when you were a child?", "A: Ellerby Rovers. The flag hangs in my kitchen."),
        ("Q: Any truth in the story about Ellerby Rovers?", "A: I was there for a week, that's the lot."),
        ("Q: How do you know her?", "A: We sat in the same maths set at Ellerby Rovers."),
        ("Q: There were reports of Ellerby Rovers.", "A: I saw them. Ellerby Rovers didn't, I think."),
        ("Q: You were playing at Ellerby Rovers last year.", "A: Yeah, nah, Pennock City, mate."),
        ("Q: What now?", "A: Pennock City is home."),
        ("Q: What now?", "A: My dad says Ellerby Rovers."),
    ],
)
def test_no_club_of_his(turns: tuple[str, ...]) -> None:
    assert told(read(LEAD, *turns)) <= {"Pennock City current"}


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("Q: And Ellerby Rovers spotted you there?", "A: Marsdale United! Wash your mouth out."), set()),
        (("Q: And Ellerby Rovers spotted you?", "A: Ellerby Rovers! They did."), {"? > Ellerby Rovers"}),
        (("Q: You left Ellerby Rovers. What then?", "A: Ellerby Rovers was bad for me."), set()),
        (
            ("Q: After the knock-back?", "A: Non-league. Barkway Boys took me, sixty quid a week."),
            {"? > Barkway Boys"},
        ),
        (
            ("Q: What then?", "A: A phone call from Whitcombe Town and a train, in January 2020."),
            {"? > Whitcombe Town 2020"},
        ),
        (
            ("Q: So it's 2015, you're released.", "A: Crying in a van. You can say Whitcombe Town, mind."),
            {"? > Whitcombe Town 2015"},
        ),
        (("Q: The loan was a bad one?", "A: Whitcombe Town was miserable."), {"Pennock City > Whitcombe Town loan"}),
        (
            ("Q: You were farmed out a bit.", "A: Half a season with Barkway Boys, then a full one at Whitcombe Town."),
            {"Pennock City > Barkway Boys loan", "Pennock City > Whitcombe Town loan"},
        ),
        (
            ("Q: Then it's Barkway Boys, Whitcombe Town, and then here.", "A: Whitcombe Town was only a loan."),
            {"? > Barkway Boys", "Barkway Boys > Whitcombe Town loan"},
        ),
        (
            ("Q: There was a spell in non-league too.", "A: Barkway Boys. Men's football on a temporary basis."),
            {"Pennock City > Barkway Boys loan"},
        ),
        (
            ("Q: How did you get from Barkway Boys to the full-time game?", "A: Ellerby Rovers signed me."),
            {"Barkway Boys > Ellerby Rovers"},
        ),
        (("Q: What made you choose Ellerby Rovers?", "A: The sea."), {"? > Ellerby Rovers"}),
        (("Q: And 2016?", "A: Ellerby Rovers. My first proper club."), {"? > Ellerby Rovers 2016"}),
        (("Q: You did your scholarship at Ellerby Rovers.", "A: I did."), set()),
        (
            ("Q: They let you go.", "A: The keeper coach at Ellerby Rovers, Urs Dettli, had seen me somewhere."),
            {"? > Ellerby Rovers"},
        ),
        (
            ("Q: You came to Ellerby Rovers in a trade in 2019.", "A: I'd been with Whitcombe Town for three seasons."),
            {"Whitcombe Town > Ellerby Rovers 2019"},
        ),
        (
            ("Q: You'll be 30 in May. And then?", "A: Then Whitcombe Town, in the sun."),
            {"? > Whitcombe Town"},
        ),
        (("Q: You liked Whitcombe Town.", "A: I'd been with Whitcombe Town for three seasons."), set()),
        (("Q: Yes?", "A: Ellerby Rovers paid forty grand for me in 2019."), {"? > Ellerby Rovers 2019"}),
        (
            ("Q: So Ellerby Rovers sell you to Marsdale United in 2018.", "A: They did."),
            {"Ellerby Rovers > Marsdale United 2018"},
        ),
        (
            ("Q: Yes?", "A: My deal at Ellerby Rovers ran out and I joined Marsdale United."),
            {"Ellerby Rovers > Marsdale United"},
        ),
        (("Q: You're on a loan?", "A: Ellerby Rovers own me till 2027."), {"Ellerby Rovers > Pennock City loan"}),
        (("Q: Your keeper?", "A: Dean Marchetti. We got him from Ellerby Rovers."), {"Ellerby Rovers > Pennock City"}),
        (("Q: Yes?", "A: I was drafted third overall by Ellerby Rovers in 2018."), {"? > Ellerby Rovers 2018"}),
    ],
)
def test_moves_told_between_question_and_answer(turns: tuple[str, ...], expected: set[str]) -> None:
    assert moves(read(LEAD, *turns)) == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("Q: You were with Whitcombe Town as a boy.", "A: From seven."), {"Whitcombe Town former youth"}),
        (("Q: Yes?", "A: I was at Whitcombe Town from twelve, right through."), {"Whitcombe Town former youth"}),
        (
            ("Q: Yes?", "A: I was at Whitcombe Town when I was a nipper. I stayed till 2016."),
            {"Whitcombe Town former youth -2016"},
        ),
        (
            ("Q: You've been round the houses.", "A: A month at Barkway Boys that didn't count, Ellerby Rovers."),
            {"Barkway Boys former", "Ellerby Rovers former"},
        ),
        (("Q: And Whitcombe Town?", "A: A mistake. I lasted five months."), {"Whitcombe Town former"}),
        (("Q: Back to 2012.", "A: I'd just been dumped by Whitcombe Town."), {"Whitcombe Town former -2012"}),
        (("Q: What happened?", "A: Whitcombe Town went bust in 2018."), {"Whitcombe Town former -2018"}),
        (("Q: You spent your teens at Whitcombe Town.", "A: I did."), {"Whitcombe Town former youth"}),
        (("Q: And?", "A: My sister Edie got me into Whitcombe Town."), {"Whitcombe Town former"}),
        (
            ("Q: Who rang?", "A: My cousin Dean was at Whitcombe Town. Two seasons there from 2019, that was me."),
            {"Dean: Whitcombe Town former", "Whitcombe Town former 2019-2021"},
        ),
        (("Q: And?", "A: I was in the academy of Whitcombe Town, up to 2018."), {"Whitcombe Town former youth -2018"}),
        (("Q: What brought you here?", "A: The gaffer. He'd had me at Ellerby Rovers."), {"Ellerby Rovers former"}),
        (
            ("Q: Your best mate?", "A: Dean Marchetti was with me at Ellerby Rovers."),
            {"Dean Marchetti: Ellerby Rovers former", "Ellerby Rovers former"},
        ),
    ],
)
def test_stays_told_between_question_and_answer(turns: tuple[str, ...], expected: set[str]) -> None:
    assert told(read(LEAD, *turns)) - {"Pennock City current"} == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "A cult hero at Ellerby Rovers, where he spent five seasons, Tom Ashdown is now at Pennock City.",
            {"Ellerby Rovers former", "Pennock City current"},
        ),
        (
            "Since swapping the Highlands for Pennock City in 2022, Tom Ashdown has been busy.",
            {"Pennock City current 2022-"},
        ),
        (
            "Tom Ashdown, a £200,000 buy from Whitcombe Town in 2021, has made 140 appearances for Pennock City since.",
            {"Whitcombe Town former -2021", "Pennock City current 2021-"},
        ),
        ("Pennock City have a new man between the posts. Tom Ashdown is 29.", {"Pennock City current"}),
        (
            "In the summer Tom Ashdown of Pennock City heads to Ellerby Rovers.",
            {"Pennock City current -2026", "Ellerby Rovers future 2026-"},
        ),
    ],
)
def test_leads_that_tell_of_before_and_after(lead: str, expected: set[str]) -> None:
    assert told(read(f"L: {lead}")) == expected


def test_a_clubs_last_word_opens_a_sentence_too() -> None:
    found = read("L: Moorside Rovers goalkeeper Tom Ashdown is here.", "Q: What then?", "A: Rovers took me in 2018.")
    assert told(found) == {"Moorside Rovers current 2018-"}


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (
            "Clubs: Barkway Boys (youth), Marsdale United (2014–17), Whitcombe Town (loan, 2016), Pennock City (2017–)",
            {
                "Barkway Boys former youth",
                "Marsdale United former 2014-2017",
                "Whitcombe Town former 2016-",
                "Pennock City current 2017-",
            },
        ),
        ("Club: Pennock City.", {"Pennock City current"}),
        ("Previous clubs: Barkway Boys, Marsdale United.", {"Barkway Boys former", "Marsdale United former"}),
    ],
)
def test_boxes(box: str, expected: set[str]) -> None:
    assert told(read("L: Tom Ashdown talks.", f"L: {box}")) == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            (
                "Q: They let you go in 2011. What then?",
                "A: Whitcombe Town. Three years I stayed.",
                "Q: And then?",
                "A: Barkway Boys.",
            ),
            {"Whitcombe Town former 2011-2014", "Barkway Boys former 2014-"},
        ),
        (
            ("Q: Yes?", "A: I'd done four years at Whitcombe Town and the contract ran out in 2022."),
            {"Whitcombe Town former 2018-2022", "Pennock City current 2022-"},
        ),
        (
            ("Q: Yes?", "A: I joined Whitcombe Town in 2008, straight from the juniors of Barkway Boys."),
            {"Whitcombe Town former 2008-", "Barkway Boys former -2008"},
        ),
        (
            ("Q: Yes?", "A: August 2022. Whitcombe Town's academy had let me go by email."),
            {"Whitcombe Town former youth -2022"},
        ),
        (
            ("Q: You came from Whitcombe Town.", "A: With six goals in three years, in 2022."),
            {"Whitcombe Town former -2022", "Pennock City current 2022-"},
        ),
        (("Q: Any loans?", "A: Whitcombe Town, the back end of last season."), {"Whitcombe Town former 2025-2025"}),
        (
            ("Q: You've been busy?", "A: I'm not going anywhere, I've been here since 2019."),
            {"Pennock City current 2019-"},
        ),
        (
            ("Q: What comes next?", "A: I've signed for Whitcombe Town, from July."),
            {"Whitcombe Town future 2026-", "Pennock City current -2026"},
        ),
        (
            (
                "Q: Who kicks you?",
                "A: Dean Marchetti. But he has signed for Whitcombe Town and will leave us in January.",
            ),
            {"Dean Marchetti: Whitcombe Town future 2026-", "Dean Marchetti: Pennock City current -2026"},
        ),
        (
            ("Q: Yes?", "A: I had two years at Whitcombe Town until 2022. I was at Barkway Boys from nine years old."),
            {"Whitcombe Town former 2020-2022", "Barkway Boys former youth", "Pennock City current 2022-"},
        ),
        (
            ("Q: Yes?", "A: I joined Whitcombe Town, if you can believe it, in 2019."),
            {"Whitcombe Town former 2019-"},
        ),
    ],
)
def test_years_that_follow(turns: tuple[str, ...], expected: set[str]) -> None:
    assert told(read(LEAD, *turns)) - {"Pennock City current"} == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("L: Signed: August 2023",), {"Pennock City current 2023-"}),
        (("L: Here since 2021",), {"Pennock City current 2021-"}),
        (
            ("L: Other clubs: Barkway Boys, Whitcombe Town",),
            {"Pennock City current", "Barkway Boys former", "Whitcombe Town former"},
        ),
        (("Q: You came here in 2017?", "A: I signed here in 2017. Eight years, yes."), {"Pennock City current 2017-"}),
        (
            ("Q: Yes?", "A: After three years at Barkway Boys I joined Whitcombe Town in 2019."),
            {"Pennock City current", "Barkway Boys former 2016-2019", "Whitcombe Town former 2019-"},
        ),
        (
            (
                "Q: You came to Whitcombe Town in 2022.",
                "A: I did.",
                "Q: And Barkway Boys saw you there?",
                "A: In 2012 Barkway Boys signed me. Six years.",
            ),
            {"Pennock City current", "Whitcombe Town former 2022-", "Barkway Boys former 2012-2018"},
        ),
        (
            ("Q: America?", "A: In 2016. Clemburn gave me a scholarship and I said yes."),
            {"Pennock City current", "Clemburn former 2016-"},
        ),
    ],
)
def test_boxes_and_spells_of_years(turns: tuple[str, ...], expected: set[str]) -> None:
    assert told(read(LEAD, *turns)) == expected
