"""The career over the years: where each spell is drawn, what of it is vague, and what cannot be drawn at all."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from players import dates
from players.timeline import MOST_YEARS, Row, Spell, Stretch, Timeline, timeline
from tests.builders import cite, make_club, make_player, make_step

TODAY = date(2026, 11, 23)
CLUBS = ("SV Hellbach", "TSV Altdorf", "FC Nordhafen")


def spell(
    club: str, start: str = "", end: str = "", seen: str = "", kind: str = "plain", *, now: bool = False
) -> Spell:
    read = [dates.parse(text) if text else None for text in (start, end, seen)]
    return Spell(club, kind, *read, now)  # type: ignore[arg-type, call-arg]


def drawn(*spells: Spell) -> Timeline:
    found = timeline(spells, TODAY)
    assert found is not None
    return found


def told(row: Row) -> list[list[tuple[float, float, bool]]]:
    """By bar its stretches: from, to, vague."""
    return [[(*ends(stretch), stretch.is_vague) for stretch in bar.stretches] for bar in row.bars]


def ends(stretch: Stretch) -> tuple[float, float]:
    x, width = (float(each.rstrip("%")) for each in (stretch.x, stretch.width))
    return round(x, 1), round(x + width, 1)


@pytest.mark.parametrize(
    "spells", [(), (spell(CLUBS[0]),), (spell(CLUBS[0], seen="2025"),), (spell("A", kind="future"),)]
)
def test_what_has_no_time_is_not_drawn(spells: tuple[Spell, ...]) -> None:
    assert timeline(spells, TODAY) is None


def test_a_spell_without_a_time_is_counted_beside_those_that_are_drawn() -> None:
    found = drawn(spell(CLUBS[0]), spell(CLUBS[1], "2018", "2020"))
    assert [row.club for row in found.rows] == [CLUBS[1]]
    assert found.left_out == 1


def test_years_stand_in_their_middle_and_one_year_alone_is_drawn_whole() -> None:
    [row] = drawn(spell(CLUBS[0], "2018", "2020")).rows
    assert told(row) == [[(16.6, 83.2, False)]]
    found = drawn(spell(CLUBS[0], "2018", "2018"))
    assert told(found.rows[0]) == [[(0.0, 99.7, False)]]
    assert [(year.number, year.anchor) for year in found.years] == [(2018, "start"), (2019, "end")]
    assert found.today == ""


def test_what_nobody_has_told_fades_out() -> None:
    [row] = drawn(spell(CLUBS[0], "2016", "2018/2020")).rows
    [[solid, vague]] = told(row)
    assert not solid[2]
    assert vague[2]
    assert solid[1] == vague[0]  # until the earliest end, then until the latest
    for unsure in (spell(CLUBS[0], end="2018"), spell(CLUBS[0], "2018"), spell(CLUBS[0], seen="2025-12-14", now=True)):
        assert [[stretch[2] for stretch in bar] for bar in told(drawn(unsure).rows[0])] == [[True]]


def test_who_is_there_is_drawn_until_the_last_word_and_vaguely_until_today() -> None:
    found = drawn(spell(CLUBS[0], "2020", seen="2024-05-05", now=True))
    [[solid, vague]] = told(found.rows[0])
    assert (solid[2], vague[2]) == (False, True)
    assert vague[1] == pytest.approx(float(found.today.rstrip("%")), abs=0.1)
    [[solid, plan]] = told(drawn(spell(CLUBS[0], "2020", "2028", "2026-10", now=True)).rows[0])
    assert plan[2]  # the end of a contract is to come


def test_only_what_is_to_come() -> None:
    found = drawn(spell(CLUBS[0], "2027", kind="future"))
    assert [bar.kind for bar in found.bars] == ["future"]
    assert found.kinds == {"future", "vague"}


def test_spells_at_a_club_share_a_row_and_those_that_overlap_get_lanes() -> None:
    found = drawn(
        spell(CLUBS[0], "2010", "2016", kind="youth"),
        spell(CLUBS[0], "2016", "2022"),
        spell(CLUBS[1], "2018", "2019", kind="loan"),
        spell(CLUBS[0], "2018", "2019", kind="youth"),
    )
    first, second = found.rows
    assert [row.club for row in found.rows] == [CLUBS[0], CLUBS[1]]
    youth, team, coaching = (bar.y for bar in first.bars)
    assert youth == team < coaching < second.bars[0].y
    assert found.foot > second.bars[0].y


def test_twenty_five_years_keep_their_numbers_apart_and_names_where_there_is_room() -> None:
    found = drawn(*(spell(f"Verein {n}", str(2000 + n), str(2001 + n)) for n in range(25)))
    assert [year.number for year in found.years] == [2000, 2005, 2010, 2015, 2020, 2025]
    assert [row.at_end for row in found.rows] == [False] * 13 + [True] * 12
    assert [row.y for row in found.rows] == sorted({row.y for row in found.rows})


@pytest.mark.parametrize("day", ["0001", "9999-12-31", "0001/9999"])
def test_days_out_of_all_measure_are_drawn_at_the_edge(day: str) -> None:
    for each in (spell("A", day), spell("A", end=day), spell("A", day, day), spell("A", seen=day, now=True)):
        assert len(drawn(each).years) <= MOST_YEARS + 1


YEARS = st.integers(1995, 2030)
PARTIAL = st.none() | st.builds(
    lambda a, b: dates.PartialDate(date(min(a, b), 1, 1), date(max(a, b), 12, 31)), YEARS, YEARS
)
KINDS = st.sampled_from(("plain", "youth", "loan", "future"))
ONE = st.builds(Spell, st.sampled_from(CLUBS), KINDS, PARTIAL, PARTIAL, PARTIAL, st.booleans())
SPELLS = st.lists(ONE.filter(lambda each: not dates.is_backwards(each.start, each.end)), max_size=8)


@given(SPELLS)
def test_nothing_is_drawn_beside_the_picture_nor_over_another(spells: list[Spell]) -> None:
    found = timeline(spells, TODAY)
    if found is None:
        return
    assert len(found.bars) + found.left_out == len(spells)
    for bar in found.bars:
        assert all(0 <= begin < end <= 100.01 for begin, end in map(ends, bar.stretches))
        assert 0 < bar.y < found.foot
    for row in found.rows:
        for before, after in pairwise(sorted(row.bars, key=lambda bar: (bar.y, ends(bar.stretches[0])))):
            if before.y == after.y:  # but for the weeks that may be a summer between two seasons
                assert ends(before.stretches[-1])[1] - ends(after.stretches[0])[0] < 13


@pytest.mark.django_db
def test_the_page_draws_it_for_the_eye_alone_and_keeps_the_list(client: Client) -> None:
    player = make_player()
    cite(make_step(player, make_club("FC Nordhafen <b>"), "2020", "2021", loan=True))
    cite(make_step(player, make_club("TSV Altdorf"), "2012", "2016", squad="youth"))
    page = client.get(player.get_absolute_url()).content.decode()
    [svg] = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert 'aria-hidden="true"' in svg
    assert "FC Nordhafen &lt;b&gt;" in svg
    assert "style=" not in svg
    assert re.findall(r'class="(stretch [^"]+)"', svg) == ["stretch youth", "stretch loan"]
    assert svg.count('class="unknown"') == 1
    assert page.count('<li class="spell') == 3  # and the gap
    cite(make_step(player, make_club("SV Hellbach"), relation="former"))
    page = client.get(player.get_absolute_url()).content.decode()
    assert "1 spell without a time stands only in the list." in page
    assert 'class="unknown"' not in page  # he may have been there
