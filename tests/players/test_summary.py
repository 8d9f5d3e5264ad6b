"""What the columns of a player repeat of his facts, and what they never do."""

from datetime import date

import pytest

from players.models import CareerStep, Player, Source
from players.summary import refresh, refresh_cited, refresh_clubs
from tests.builders import cite, make_club, make_detail, make_player, make_source, make_step, partial

pytestmark = pytest.mark.django_db


@pytest.fixture
def player() -> Player:
    return make_player()


def fresh(player: Player) -> Player:
    refresh(player)
    return Player.objects.get(pk=player.pk)


def test_nothing_known_leaves_nothing(player: Player) -> None:
    Player.objects.filter(pk=player.pk).update(position="forward", birthplace="Hellbach")
    kept = fresh(player)
    assert (kept.position, kept.birthplace, kept.birth, kept.height_cm, kept.club) == (
        "",
        "",
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    "hidden",
    [{"visibility": "editors"}, {"visibility": "internal"}, {"state": "retracted", "state_reason": "x"}],
)
def test_what_readers_may_not_see_is_not_repeated(player: Player, hidden: dict[str, str]) -> None:
    cite(make_detail(player, "position", "forward", **hidden))
    cite(make_step(player, make_club(), **hidden))
    assert (fresh(player).position, fresh(player).club) == ("", None)


def test_a_fact_without_evidence_is_not_repeated(player: Player) -> None:
    make_detail(player, "position", "forward")
    assert fresh(player).position == ""


def test_a_fact_from_an_unreleased_source_waits_for_its_release(player: Player) -> None:
    source = make_source(released=False)
    cite(make_detail(player, "position", "forward"), source=source)
    assert fresh(player).position == ""
    Source.objects.filter(pk=source.pk).update(released_at="2026-01-01T00:00Z")
    refresh_cited(source)
    assert Player.objects.get(pk=player.pk).position == "forward"


def test_a_named_source_is_evidence_too(player: Player) -> None:
    make_detail(player, "height", number=187, named_source=make_source(kind="register"))
    assert fresh(player).height_cm == 187


def test_stated_beats_derived_and_a_register_beats_an_interview(player: Player) -> None:
    cite(make_detail(player, "birth_date", date="2004-03-01/2005-02-28", origin="derived", derivation="aged 21"))
    cite(make_detail(player, "birth_date", date="2004"))
    assert fresh(player).birth == partial("2004")
    register = make_source("Register", kind="register")
    make_detail(player, "birth_date", date="2004-05-02", named_source=register)
    assert fresh(player).birth == partial("2004-05-02")


def test_the_club_is_where_he_plays_by_the_latest_word(player: Player) -> None:
    old, owner, loan = make_club("TSV Altdorf"), make_club("SV Hellbach"), make_club("FC Nordhafen")
    cite(make_step(player, old, as_of="2021"))
    assert fresh(player).club == old
    cite(make_step(player, owner, as_of="2025-12-14"))
    assert fresh(player).club == owner
    cite(make_step(player, loan, as_of="2025-12-14", loan=True))
    assert fresh(player).club == loan


def test_a_former_or_future_club_is_not_his_club(player: Player) -> None:
    cite(make_step(player, make_club("TSV Altdorf"), relation="former"))
    cite(make_step(player, make_club("SV Hellbach"), relation="future"))
    assert fresh(player).club is None


def test_a_later_word_that_he_left_ends_the_earlier_one(player: Player) -> None:
    club = make_club()
    cite(make_step(player, club, as_of="2023", squad="first_team"))
    cite(make_step(player, club, relation="former", squad="youth", as_of="2025"))
    assert fresh(player).club == club
    cite(make_step(player, club, relation="former", as_of="2025"))
    assert fresh(player).club is None


def test_a_spell_whose_end_is_to_come_is_his_club_until_then(player: Player) -> None:
    old, club = make_club("TSV Altdorf"), make_club("SV Hellbach")
    cite(make_step(player, old, as_of="2021"))
    cite(make_step(player, club, "2023", "2098", relation="current", as_of="2026-02-09"))
    assert fresh(player).club == club
    assert [refresh_clubs(date(2098, 12, 31)), refresh_clubs(date(2099, 1, 1)), refresh_clubs(date(2099, 1, 1))] == [
        0,
        1,
        0,
    ]
    assert Player.objects.get(pk=player.pk).club == old
    CareerStep.objects.filter(club=old).delete()
    assert fresh(player).club == club
    assert refresh_clubs(date(2099, 1, 1)) == 1
    assert Player.objects.get(pk=player.pk).club is None


def test_the_club_of_today_rests_on_what_readers_may_see(player: Player) -> None:
    cite(make_step(player, make_club(), "2023", "2098", relation="current"), source=make_source(released=False))
    assert (fresh(player).club, refresh_clubs(date(2026, 11, 23))) == (None, 0)


def test_twice_is_once(player: Player) -> None:
    cite(make_step(player, make_club(), as_of="2025"))
    first = fresh(player)
    assert (
        Player.objects.filter(pk=player.pk).values().get() == Player.objects.filter(pk=fresh(first).pk).values().get()
    )
    assert CareerStep.objects.count() == 1
