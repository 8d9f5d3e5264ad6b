"""One fact, one proposal: doubles are joined with all their quotes, different facts are left apart."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from interviews.extraction.facts import Proposal, Quote
from interviews.extraction.merge import merge


def proposal(at: int, kind: str = "club", player: str | None = "Jaro", **settings: Any) -> Proposal:
    fields = settings.pop("fields", {"club": "Werder", "relation": "current"})
    return Proposal(
        kind=kind,
        player=player,
        fields=fields,
        quotes=settings.pop("quotes", (Quote(at, at + 5, "x" * 5),)),
        voice=settings.pop("voice", "player"),
        certainty=settings.pop("certainty", "stated"),
        rule="club.test",
        why="a test",
        **settings,
    )


@pytest.mark.parametrize(
    "other",
    [
        {"player": "Nils"},
        {"fields": {"club": "Werder", "relation": "former"}},
        {"fields": {"club": "Kiel", "relation": "current"}},
        {"fields": {"club": "Werder", "relation": "current", "level": "reserve"}},
    ],
)
def test_different_facts_stay_apart(other: dict[str, Any]) -> None:
    one = proposal(0, fields={"club": "Werder", "relation": "current", "level": "youth"})
    assert len(merge([one, proposal(10, **other)])) == 2


def test_a_fact_said_twice_is_one_proposal_with_two_quotes() -> None:
    (joined,) = merge([proposal(10), proposal(0)])
    assert [quote.start for quote in joined.quotes] == [0, 10]


def test_the_surer_one_leads_and_the_other_adds() -> None:
    sure = proposal(10, fields={"club": "Werder", "relation": "current"}, club_keys={"club": "ger-werder"})
    vague = proposal(
        0,
        fields={"club": "werder", "relation": "current", "from_year": 2018},
        certainty="implied",
        voice="interviewer",
        time_note="“im Sommer”: 2018",
    )
    for order in permutations([sure, vague]):
        (joined,) = merge(order)
        assert joined.fields == {"club": "Werder", "relation": "current", "from_year": 2018}
        assert joined.certainty == "stated"
        assert joined.voice == "player"
        assert joined.time_note == "“im Sommer”: 2018"
        assert joined.club_keys == {"club": "ger-werder"}
        assert [quote.start for quote in joined.quotes] == [10, 0]


def test_a_quote_inside_another_is_left_out() -> None:
    wide = (Quote(0, 20, "x" * 20), Quote(30, 40, "y" * 10))
    (joined,) = merge([proposal(0, quotes=wide), proposal(5), proposal(32), proposal(50)])
    assert [(quote.start, quote.end) for quote in joined.quotes] == [(0, 20), (30, 40), (50, 55)]


def test_a_detail_keeps_relatives_apart() -> None:
    given = [
        proposal(0, kind="family", fields={"relation": "mother", "detail": "Japan"}),
        proposal(10, kind="family", fields={"relation": "mother", "detail": "nurse"}),
        proposal(20, kind="family", fields={"relation": "mother"}),
        proposal(30, kind="age", fields={"value": 21}),
    ]
    assert len(merge(given)) == 3


def test_nothing_gives_nothing() -> None:
    assert merge([]) == ()


@pytest.mark.parametrize(
    ("told", "joined"),
    [
        # a field left out agrees with any, with the first told of several
        ([("Kiel", 2018), ("Kiel", 2019), (None, None)], [("Kiel", 2018), ("Kiel", 2019)]),
        # what is filled in by a second agrees from then on with all of it only
        ([("Kiel", None), (None, 2018), ("Kiel", 2018), ("Kiel", 2019)], [("Kiel", 2018), ("Kiel", 2019)]),
        ([("Kiel", None), ("Aachen", None), (None, 2018)], [("Aachen", None), ("Kiel", 2018)]),
        ([("Kiel", 2018), ("Aachen", 2018), (None, 2018)], [("Aachen", 2018), ("Kiel", 2018)]),
    ],
)
def test_a_proposal_joins_the_first_fact_that_it_agrees_with(
    told: list[tuple[str | None, int | None]], joined: list[tuple[str | None, int | None]]
) -> None:
    fields = [{"to_club": "Werder", "from_club": club, "year": year, "loan": False} for club, year in told]
    given = [
        proposal(at * 10, "transfer", fields={name: value for name, value in one.items() if value is not None})
        for at, one in enumerate(fields)
    ]
    found = merge(given)
    assert sorted((str(one.fields.get("from_club")), one.fields.get("year")) for one in found) == joined
