"""Who may be one and the same: by the name and one thing more, in bounded time."""

from __future__ import annotations

import pytest

from players import merging
from players.merging.alike_names import alike
from players.models import NotTheSame, Player, PlayerAlias
from tests.builders import (
    add_mention,
    make_club,
    make_detail,
    make_interview,
    make_player,
    make_relationship,
    make_step,
)
from tests.players.merging.pairs import two

pytestmark = pytest.mark.django_db


def suspects() -> list[merging.Suspect]:
    return merging.suspects(Player.objects.all())


def test_similar_names_alone_are_no_suspicion():
    two()
    assert not suspects()


def test_the_same_name_is_one_however_it_is_spelt():
    make_player("Jörn Müller")
    make_player("Jorn MULLER", slug="jorn-2")
    (found,) = suspects()
    assert found.reasons == ("both are called “jorn muller”",)


def test_an_alias_that_is_the_others_name_is_one():
    kept, gone = make_player("Jonte Reuterskamp"), make_player("Ole Dahlhaus")
    PlayerAlias.objects.create(player=kept, name="Ole Dahlhaus")
    assert [(each.one, each.two) for each in suspects()] == [(kept, gone)]


def test_one_word_in_common_needs_something_more():
    kept, gone = make_player("Jonte Reuterskamp"), make_player("Ole Dahlhaus")
    for player in (kept, gone):
        PlayerAlias.objects.create(player=player, name="Reuti")
    assert not suspects()
    club = make_club()
    for player in (kept, gone):
        make_step(player, club)
    assert suspects()[0].reasons == ("both are called “reuti”", "both were at SV Hellbach")


@pytest.mark.parametrize("reason", ["club", "birth", "interview"])
def test_similar_names_with_one_thing_in_common(reason):
    kept, gone = two()
    if reason == "club":
        club = make_club()
        make_step(kept, club, "2012", "2014")
        make_step(gone, club)
    elif reason == "birth":
        make_detail(kept, "birth_date", date="2003-05")
        make_detail(gone, "birth_date", date="2003")
    else:
        interview = make_interview("Zwei Namen.", subject=kept)
        add_mention(interview, "Jonte", player=gone)
    (found,) = suspects()
    assert found.reasons[0].startswith("similar names (9")
    told = {"club": "both were at SV Hellbach", "birth": "both may be born May", "interview": "the same interview"}
    assert told[reason] in found.reasons[1].replace("\xa0", " ")


def test_a_birth_that_may_be_any_says_nothing():
    kept, gone = two()
    make_detail(kept, "birth_date", date="1990/2010")
    make_detail(gone, "birth_date", date="2003")
    assert not suspects()


@pytest.mark.parametrize("against", ["apart", "births", "friends"])
def test_who_cannot_be_one_is_no_suspicion(against):
    kept = make_player("Jörn Müller")
    gone = make_player("Jorn Muller", slug="jorn-2")
    assert suspects()
    if against == "apart":
        NotTheSame.objects.tell_apart(gone, kept, None)
    elif against == "births":
        make_detail(kept, "birth_date", date="2003-05-06")
        make_detail(gone, "birth_date", date="2004")
    else:
        make_relationship(gone, "teammate", other=kept)
    assert not suspects()


def test_the_likeliest_stand_first():
    club = make_club()
    kept, gone = two()
    for player in (kept, gone):
        make_step(player, club)
        make_detail(player, "birth_date", date="2003-05-06")
    make_player("Jörn Müller")
    make_player("Jorn Muller", slug="jorn-2")
    assert [each.one.name for each in suspects()] == ["Jonte Reuterskamp", "Jörn Müller"]


def test_candidates_say_what_speaks_against_them():
    kept, gone = two()
    make_detail(kept, "birth_date", date="2003-05-06")
    make_detail(gone, "birth_date", date="2004")
    (found,) = merging.candidates(kept, "", Player.objects.all())
    assert (found.row, found.against) == (gone, "born on different days")


@pytest.mark.parametrize(
    ("one", "other", "points"),
    [
        ("jonte reuterskamp", "jonte reuterskamp", 100),
        ("taro kuze", "kuze taro", 99),
        ("jonte reuterskamp", "jonte reuterkamp", 97),
        ("reuti", "reuti", 80),
        ("jonte reuterskamp", "ole dahlhaus", 0),
        ("jonte", "jontes", 0),
    ],
)
def test_how_alike_two_names_are(one, other, points):
    found = alike({1: [one], 2: [other]})
    assert (found[1, 2].points if found else 0) == points


def test_a_crowd_of_namesakes_does_not_take_for_ever():
    found = alike({key: ["thomas muller"] for key in range(5000)})
    assert len(found) <= 10_000
    found = alike({key: [f"thomas m{key:05}"] for key in range(5000)})
    assert len(found) <= 100_000
