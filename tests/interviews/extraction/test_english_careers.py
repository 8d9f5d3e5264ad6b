"""English careers: what the words before and behind a club make of it, and what later sentences add."""

from __future__ import annotations

from typing import Any

import pytest

from interviews.extraction.lookup import ClubName
from interviews.extraction.pipeline import with_careers
from interviews.extraction.reading import Reading
from tests.interviews.extraction.readings import reading

TOM = "Tom Ashdown"


def read(*turns: str, **settings: Any) -> Reading:
    return with_careers(reading(*turns, subject=TOM, language="en", **settings))


def told(found: Reading) -> set[str]:
    """The stations as "Marsdale United former youth 2012-2016", of others with their name before."""
    lines = set()
    for one in found.chronicle.stations:
        years = f" {one.since or ''}-{one.until or ''}" if one.since or one.until else ""
        level = f" {one.level}" if one.level else ""
        who = "" if one.who.name == TOM else f"{one.who.name}: "
        lines.add(f"{who}{one.club.name} {one.relation}{level}{years}")
    return lines


def moves(found: Reading) -> set[str]:
    return {
        f"{one.origin.name if one.origin else '?'} > {one.to.name}"
        f"{f' {one.year}' if one.year else ''}{' loan' if one.loan else ''}"
        for one in found.chronicle.transfers
    }


@pytest.mark.parametrize(
    "turns",
    [
        ("Q: Toughest ground?", "A: Ellerby Rovers away, every time."),
        ("Q: Best day?", "A: We won at Ellerby Rovers with nine men."),
        ("Q: Your knee?", "A: It was a goalie's elbow at Ellerby Rovers in November."),
        ("Q: You scored against Ellerby Rovers.", "A: I did."),
        ("Q: Who did you support?", "A: Ellerby Rovers, through and through."),
        ("Q: Yes?", "A: My dad's an Ellerby Rovers fan."),
        ("Q: Yes?", "A: My dad played for Ellerby Rovers."),
        ("Q: Ellerby Rovers were keen, weren't they?", "A: They were."),
        ("Q: Yes?", "A: There was an offer from Ellerby Rovers and I turned it down."),
        ("Q: Yes?", "A: I nearly joined Ellerby Rovers."),
        ("Q: Yes?", "A: I never played for Ellerby Rovers."),
        ("Q: Yes?", "A: Ellerby Rovers was never an option for me."),
        ("Q: Yes?", "A: I would have signed for Ellerby Rovers."),
        ("Q: Yes?", "A: I visited Ellerby Rovers and I liked the canteen."),
        ("Q: There was talk of Ellerby Rovers.", "A: There is always talk."),
        ("Q: What next?", "A: Coaching. I start with Ellerby Rovers' academy in July."),
        ("Q: Yes?", "A: The manager at Ellerby Rovers waved at me."),
        ("Q: What was your worst moment?", "A: Ellerby Rovers, January 2015."),
        ("Q: Yes?", "A: He plays for Ellerby Rovers."),  # nobody knows who
        ("L: The manager, Ray Pickford, came from Ellerby Rovers.",),
    ],
)
def test_a_club_that_is_not_his(turns: tuple[str, ...]) -> None:
    assert told(read(*turns)) == set()


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("Ellerby Rovers striker Tom Ashdown is back.", {"Ellerby Rovers current"}),
        ("Tom Ashdown, the Ellerby Rovers goalkeeper, is back.", {"Ellerby Rovers current"}),
        ("Tom Ashdown anchors the Ellerby Rovers midfield.", {"Ellerby Rovers current"}),
        ("Tom Ashdown (Ellerby Rovers) sits down.", {"Ellerby Rovers current"}),
        ("Now of Ellerby Rovers, Tom Ashdown keeps bees.", {"Ellerby Rovers current"}),
        ("Tom Ashdown has scored six in eight for Ellerby Rovers.", {"Ellerby Rovers current"}),
        ("The former Ellerby Rovers man, Tom Ashdown, runs a café.", {"Ellerby Rovers former"}),
        ("Tom Ashdown hung up his boots after spells with Ellerby Rovers.", {"Ellerby Rovers former"}),
        ("Tom Ashdown is Ellerby Rovers' borrowed centre-forward.", {"Ellerby Rovers loan"}),
        (
            "The on-loan Ellerby Rovers winger has scored twice for Marsdale United. Tom Ashdown spoke to us.",
            {"Ellerby Rovers current", "Marsdale United loan"},
        ),
        ("Club: Ellerby Rovers (2021–)", {"Ellerby Rovers current 2021-"}),
        (
            "Tom Ashdown (Pennock City). Previous clubs: Marsdale United 2014–16, Whitcombe Town (2016-2018)",
            {"Marsdale United former 2014-2016", "Whitcombe Town former 2016-2018"},
        ),
        (
            "Tom Ashdown joined Ellerby Rovers from Marsdale United in 2021.",
            {"Ellerby Rovers current 2021-", "Marsdale United former -2021"},
        ),
        (
            "Ellerby Rovers have a new number ten. Tom Ashdown arrived from Marsdale United in January.",
            {"Ellerby Rovers current 2025-", "Marsdale United former -2025"},
        ),
        (
            "Ellerby Rovers signed Tom Ashdown in 2023. He came through the ranks at Marsdale United.",
            {"Ellerby Rovers current 2023-", "Marsdale United former youth"},
        ),
        (
            "Since swapping Marsdale United for Ellerby Rovers in 2023, Tom Ashdown has not looked back.",
            {"Marsdale United former -2023", "Ellerby Rovers current 2023-"},
        ),
        (
            "Tom Ashdown plays for Ellerby Rovers. He swapped the red of Marsdale United for blue in 2023.",
            {"Marsdale United former -2023", "Ellerby Rovers current 2023-"},
        ),
        ("Tom Ashdown will join Ellerby Rovers next summer.", {"Ellerby Rovers future 2026-"}),
    ],
)
def test_leads(lead: str, expected: set[str]) -> None:
    assert expected <= told(read(f"L: {lead}"))


LEAD = "L: Tom Ashdown (Pennock City) is here."


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ("Q: Where did it begin?", "A: Barkway Boys, my uncle's team. Then Marsdale United for two years."),
            {"Barkway Boys former", "Marsdale United former"},
        ),
        (("Q: And before that?", "A: Marsdale United, from 2014 to 2017."), {"Marsdale United former 2014-2017"}),
        (("Q: Yes?", "A: I was at Marsdale United as a kid until 2011."), {"Marsdale United former youth -2011"}),
        (("Q: Yes?", "A: Marsdale United released me at sixteen."), {"Marsdale United former"}),
        (("Q: You were released at sixteen.", "A: By Marsdale United, yes."), {"Marsdale United former"}),
        (("Q: When did you sign?", "A: From Marsdale United, two years ago."), {"Marsdale United former -2023"}),
        (("Q: Yes?", "A: I was a Marsdale United player by teatime."), {"Marsdale United former"}),
        (("Q: Yes?", "A: Marsdale United were the ones who believed in me."), {"Marsdale United former"}),
        (("Q: Yes?", "A: Since Marsdale United, aye."), {"Marsdale United former"}),
        (
            ("Q: What do you miss about Marsdale United?", "A: I had three good years there."),
            {"Marsdale United former"},
        ),
        (("Q: What was life at Marsdale United like?", "A: Windy."), {"Marsdale United former"}),
        (("Q: Yes?", "A: I made my senior debut for Marsdale United."), {"Marsdale United former first_team"}),
        (("Q: Yes?", "A: I was in the reserves at Marsdale United."), {"Marsdale United former reserve"}),
        (("Q: Where next?", "A: I've signed for Marsdale United, from July."), {"Marsdale United future 2026-"}),
        (("Q: Yes?", "A: You see me at Marsdale United next season."), {"Marsdale United future"}),
        (("Q: Yes?", "A: I am on loan from Marsdale United."), {"Marsdale United current", "Pennock City loan"}),
        (("Q: You've been at this club since you were nine.", "A: Long enough."), {"Pennock City current"}),
        (("Q: Yes?", "A: I came here in 2021."), {"Pennock City current 2021-"}),
        (("Q: Yes?", "A: I've been here since 2019."), {"Pennock City current 2019-"}),
        (
            ("Q: Best you've played with?", "A: Dean Marchetti at Marsdale United. He is at Whitcombe Town now."),
            {"Dean Marchetti: Marsdale United former", "Dean Marchetti: Whitcombe Town current"},
        ),
        (
            ("Q: Toughest opponent you have faced?", "A: Dean Marchetti of Marsdale United."),
            {"Dean Marchetti: Marsdale United current"},
        ),
        (
            ("Q: Who hurt you?", "A: A lad at Marsdale United called Dean Marchetti."),
            {"Dean Marchetti: Marsdale United former"},
        ),
        (
            ("Q: Brothers?", "A: My brother Dean Ashdown plays for Marsdale United."),
            {"Dean Ashdown: Marsdale United current"},
        ),
        (
            ("Q: Marsdale United made a bid, I hear.", "A: Dean Marchetti already plays for them."),
            {"Dean Marchetti: Marsdale United current"},
        ),
        (
            ("Q: Yes?", "A: Two seasons at Marsdale United under Ray Pickford, who taught me a lot."),
            {"Marsdale United former"},
        ),
        (
            ("Q: Yes?", "A: They sent me on loan to Marsdale United."),
            {"Marsdale United former", "Pennock City current"},
        ),
        (("Q: Yes?", "A: I had six months of 2019 on loan at Marsdale United."), {"Marsdale United former 2019-2019"}),
        (("Q: And the loan?", "A: I had a season at Marsdale United."), {"Marsdale United former"}),
        (("Q: Any loans?", "A: Marsdale United in 2009-10, the full season."), {"Marsdale United former 2009-2010"}),
        (
            ("Q: Yes?", "A: I had one season at Marsdale United, on loan. 2021-22."),
            {"Marsdale United former 2021-2022"},
        ),
        (
            ("Q: And college?", "A: I went to Marsdale United. Until 2016. The academy, mind."),
            {"Marsdale United former youth -2016"},
        ),
        (("Q: Your first club?", "A: Marsdale United. Since 2012 on paper."), {"Marsdale United former 2012-"}),
        (("Q: Your loans?", "A: I joined Marsdale United. On loan, that was."), {"Marsdale United former"}),
        (
            ("Q: Your coach?", "A: Ray Pickford. He had me in Marsdale United's under-16s."),
            {"Marsdale United former youth"},
        ),
    ],
)
def test_questions_and_answers(turns: tuple[str, ...], expected: set[str]) -> None:
    assert expected <= told(read(LEAD, *turns))


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ("Q: You left Marsdale United for Whitcombe Town in 2015.", "A: I did."),
            {"Marsdale United > Whitcombe Town 2015"},
        ),
        (("Q: Then came Marsdale United.", "A: 2011, free transfer. Five years."), {"? > Marsdale United 2011"}),
        (("Q: Yes?", "A: I left for Marsdale United in 2020."), {"? > Marsdale United 2020"}),
        (("Q: Yes?", "A: The move to Marsdale United came in 2018."), {"? > Marsdale United 2018"}),
        (("Q: Yes?", "A: I crossed the water to Marsdale United."), {"? > Marsdale United"}),
        (("Q: Yes?", "A: They sold me to Marsdale United in 2016."), {"? > Marsdale United 2016"}),
        (("Q: Yes?", "A: That was January 2018. Marsdale United signed me."), {"? > Marsdale United 2018"}),
        (("Q: Yes?", "A: Then Marsdale United got in touch in 2020."), {"? > Marsdale United 2020"}),
        (("Q: How did you join us?", "A: You came from Marsdale United, they say. It was 2019."), set()),
        (
            ("Q: You came to us from Marsdale United.", "A: July 2024, I signed."),
            {"Marsdale United > Pennock City 2024"},
        ),
        (
            ("Q: Your route?", "A: Two years at Marsdale United, Whitcombe Town before that."),
            {"Whitcombe Town > Marsdale United"},
        ),
        (
            ("Q: Your route?", "A: I went to Marsdale United in 2016. Before that it was Whitcombe Town."),
            {"Whitcombe Town > Marsdale United 2016"},
        ),
        (
            ("Q: Your route?", "A: Whitcombe Town till 2018, then two seasons at Marsdale United."),
            {"Whitcombe Town > Marsdale United 2018"},
        ),
        (
            ("Q: Two loans.", "A: Marsdale United in 2009-10. Then Whitcombe Town the year after."),
            {"Pennock City > Marsdale United 2009 loan", "Pennock City > Whitcombe Town 2010 loan"},
        ),
        (
            (
                "Q: Yes?",
                "A: In the summer of 2017 Marsdale United let me go.",
                "Q: Whitcombe Town picked you up.",
                "A: Yes.",
            ),
            {"Marsdale United > Whitcombe Town 2017"},
        ),
        (
            (
                "Q: Yes?",
                "A: I was with Marsdale United until 2011. I went straight round to Whitcombe Town that summer.",
            ),
            {"Marsdale United > Whitcombe Town 2011"},
        ),
        (
            ("Q: Marsdale United, then Whitcombe Town?", "A: Marsdale United till 2018."),
            {"Marsdale United > Whitcombe Town 2018"},
        ),
        (
            ("Q: Yes?", "A: Then spells at Marsdale United, then Whitcombe Town and Barkway Boys."),
            {"? > Marsdale United", "Marsdale United > Whitcombe Town", "Whitcombe Town > Barkway Boys"},
        ),
        (("Q: Yes?", "A: I joined Marsdale United on a deal until the summer of 2029."), {"? > Marsdale United"}),
    ],
)
def test_moves(turns: tuple[str, ...], expected: set[str]) -> None:
    assert expected <= moves(read(LEAD, *turns))


HULL = (
    ClubName("Hull City", "eng-hull-city", "Hull City", "plain", "ENG", 2),
    ClubName("Hull", "eng-hull-city", "Hull City", "place", "ENG", 2),
)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("Q: Yes?", "A: I moved to Hull with my mum when I was four."), set()),
        (("Q: Yes?", "A: I walked to Hull."), set()),
        (("Q: Yes?", "A: I moved to Hull on a two-year deal."), {"Hull former"}),
        (("Q: Your clubs?", "A: I went to Hull."), {"Hull former"}),
        (("Q: Yes?", "A: I had two seasons in Hull."), {"Hull former"}),
        (("Q: Hull City, then?", "A: I went to Hull, yes."), {"Hull City former"}),
        (("Q: Where were you born?", "A: Hull Royal Infirmary."), set()),
        (("Q: Who wrote?", "A: Wesley Hull, a neighbour."), set()),
        (("Q: You're a Hull lad.", "A: Born and bred."), set()),
    ],
)
def test_a_town_is_a_club_where_football_is_spoken_of(turns: tuple[str, ...], expected: set[str]) -> None:
    assert told(read(LEAD, *turns, clubs=HULL)) - {"Pennock City current"} == expected


def test_a_clubs_last_word_is_the_club_where_one_alone_ends_in_it() -> None:
    found = read(LEAD, "Q: Ellerby Rovers called, then.", "A: The Rovers signed me in 2021.")
    assert "Ellerby Rovers former 2021-" in told(found)
    two = read(LEAD, "Q: Ellerby Rovers beat Moorside Rovers.", "A: The Rovers signed me in 2021.")
    assert told(two) == {"Pennock City current"}


def test_the_text_says_when_somebody_has_retired() -> None:
    lead = "L: Former Ellerby Rovers goalkeeper Tom Ashdown looks back."
    assert told(read(lead, "Q: And then?", "A: From there to Marsdale United in 2012.")) == {
        "Ellerby Rovers former",
        "Marsdale United former 2012-",
    }


@pytest.mark.parametrize(
    ("turns", "stations", "transfers"),
    [
        (
            ("Q: Yes?", "A: In 2019 I went on loan to Ellerby Rovers. The 2019-20 season, all of it."),
            {"Ellerby Rovers former 2019-2020"},
            {"? > Ellerby Rovers 2019 loan"},
        ),
        (
            ("Q: You went out on loan?", "A: I had two years at Ellerby Rovers."),
            {"Ellerby Rovers former"},
            {"? > Ellerby Rovers loan"},
        ),
    ],
)
def test_loans_told_in_two_sentences(turns: tuple[str, ...], stations: set[str], transfers: set[str]) -> None:
    found = read(*turns)
    assert (told(found), moves(found)) == (stations, transfers)


def test_here_is_no_club_where_none_is_known() -> None:
    assert told(read("Q: Yes?", "A: I've been here since 2019.")) == set()


def test_the_lender_is_his_club_where_no_other_is_known() -> None:
    assert told(read("Q: Yes?", "A: I'm on loan from Ellerby Rovers.")) == {"Ellerby Rovers current"}
