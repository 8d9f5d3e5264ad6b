"""The verdicts that are kept: by whose facts, in which part of the association's page, and written in one place."""

from __future__ import annotations

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from pytest_django import DjangoAssertNumQueries, Settings

from players import summary, verdicts
from players.models import Association, CompleteLists, Fact, Player, Verdict, Visibility
from players.verdicts import Written, recompute
from tests.builders import (
    cite,
    make_appearance,
    make_association,
    make_change,
    make_detail,
    make_eligibility,
    make_nationality,
    make_player,
    make_source,
    make_user,
)

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 15)


@pytest.fixture
def germany() -> Association:
    return make_association("GER")


@pytest.fixture
def japan() -> Association:
    return make_association("JPN")


@pytest.fixture
def player(germany: Association, japan: Association) -> Player:
    return make_player()


def kept(player: Player, audience: str = "public", today: date = TODAY) -> dict[str, Verdict]:
    verdicts.refresh(player, today)
    found = Verdict.objects.filter(player=player, audience=audience).select_related("association")
    return {row.association.trigram: row for row in found}


def complete(player: Player, **lists: bool) -> None:
    CompleteLists.objects.update_or_create(player=player, defaults=lists)


def test_each_association_that_a_fact_names_has_a_verdict(player: Player) -> None:
    make_nationality(player, "DE")
    complete(player, appearances=True)
    (row,) = kept(player).values()
    assert (row.association.trigram, row.outcome, row.tie_unknown, row.needs) == ("GER", "eligible", False, [])
    assert (row.ruleset, row.as_of, row.part, row.in_country) == ("2021-01", TODAY, "could", True)


def test_what_is_missing_is_kept_with_it(player: Player, japan: Association) -> None:
    cite(make_eligibility(player, japan, stance="open", as_of="2025-12-14"))
    row = kept(player)["JPN"]
    assert (row.outcome, row.needs) == ("unknown", [["nationality", "JP"], ["match_list", ""]])
    assert (row.part, row.in_country, row.stance, row.said_on) == ("said", True, "open", date(2025, 12, 14))


def test_the_latest_stance_counts(player: Player, japan: Association) -> None:
    for stance, day in (("declined", "2026-01-02"), ("open", "2025-12-14")):
        cite(make_eligibility(player, japan, stance=stance, as_of=day))
    row = kept(player)["JPN"]
    assert (row.stance, row.said_on, row.part) == ("declined", date(2026, 1, 2), "")


# (facts, part of Germany's page)
@pytest.mark.parametrize(
    ("facts", "part"),
    [
        ([("GER", {"status": "plays"})], "represents"),
        ([("GER", {"status": "played"})], "represents"),
        ([("GER", {"status": "played"}), ("JPN", {"status": "plays"})], "said"),
        ([("GER", {"status": "called_up"})], "said"),
        ([("GER", {"status": "could_play"})], "said"),
        ([("GER", {"basis": "parent"})], "said"),
        ([("GER", {"stance": "leaning"})], "said"),
        ([("GER", {"stance": "declined"})], ""),
        ([("GER", {"status": "could_play"}), ("GER", {"stance": "declined"})], ""),
        ([("GER", {"status": "played"}), ("GER", {"stance": "declined"})], ""),
        ([("GER", {"status": "plays"}), ("GER", {"stance": "declined"})], "represents"),
    ],
)
def test_words_alone_put_him_where_they_say(player: Player, facts: list[tuple[str, dict[str, str]]], part: str) -> None:
    for trigram, says in facts:
        cite(make_eligibility(player, make_association(trigram), **says))
    assert kept(player)["GER"].part == part


def test_who_declined_is_not_found_by_country(player: Player, germany: Association) -> None:
    cite(make_eligibility(player, germany, stance="declined"))
    assert not kept(player)["GER"].in_country


def test_an_official_match_makes_him_represent_it_and_the_other_one_he_could(player: Player) -> None:
    make_nationality(player, "DE")
    make_nationality(player, "JP")
    make_appearance(player, "GER", "U21")
    complete(player, appearances=True)
    found = kept(player)
    assert (found["GER"].outcome, found["GER"].part, found["GER"].level) == ("bound", "represents", "U21")
    assert (found["JPN"].outcome, found["JPN"].ground, found["JPN"].part) == ("can_switch", "a", "could")
    assert found["JPN"].level == "U21"  # of any association, where there is none of this one


def test_friendlies_for_one_and_a_claim_to_play_for_the_other(player: Player, germany: Association) -> None:
    make_appearance(player, "JPN", "U15", official=False)
    cite(make_eligibility(player, germany, status="plays", level="U21"))
    found = kept(player)
    assert (found["GER"].part, found["JPN"].part) == ("represents", "said")


def test_friendlies_alone_make_him_represent_it_too(player: Player) -> None:
    make_appearance(player, "JPN", "U15", official=False)
    assert kept(player)["JPN"].part == "represents"


@pytest.mark.parametrize(
    ("says", "day", "part"),
    [
        ({"status": "called_up"}, "2026-01", "said"),
        ({"stance": "leaning"}, "2026-01", "said"),
        ({"stance": "declared"}, "2026-01", "said"),
        ({"stance": "open"}, "2026-01", "represents"),
        ({"status": "could_play"}, "2026-01", "represents"),
        ({"status": "called_up"}, "2017", "represents"),
        ({"stance": "leaning"}, "", "represents"),
    ],
)
def test_friendlies_of_long_ago_count_until_he_turns_to_another(
    player: Player, japan: Association, says: dict[str, str], day: str, part: str
) -> None:
    make_appearance(player, "GER", "U16", "2018", official=False)
    cite(make_eligibility(player, japan, as_of=day, **says))
    assert kept(player)["GER"].part == part


def test_the_bench_is_no_match(player: Player) -> None:
    make_nationality(player, "JP")
    make_appearance(player, "JPN", "senior", fielded=False)
    row = kept(player)["JPN"]
    assert (row.part, row.level) == ("said", "")


def test_who_has_changed_has_left(player: Player) -> None:
    for iso in ("DE", "JP"):
        make_nationality(player, iso)
    make_appearance(player, "GER", "U21", "2025-03-21")
    make_change(player, "GER", "JPN", "2025-08", fielded_for_new=True)
    found = kept(player)
    assert (found["GER"].outcome, found["GER"].part) == ("not_eligible", "left")
    assert (found["JPN"].outcome, found["JPN"].part) == ("bound", "represents")


def test_who_came_back_represents_it_again(player: Player) -> None:
    for iso in ("DE", "JP"):
        make_nationality(player, iso)
    make_change(player, "GER", "JPN", "2024-08", fielded_for_new=False)
    make_change(player, "JPN", "GER", "2025-08")
    found = kept(player)
    assert (found["GER"].part, found["JPN"].part) == ("represents", "left")


def test_who_played_for_it_and_is_tied_to_another_for_good_has_left(player: Player, germany: Association) -> None:
    make_nationality(player, "JP")
    complete(player, nationalities=True)
    make_appearance(player, "JPN", "senior")
    cite(make_eligibility(player, germany, status="played", level="U17"))
    assert (kept(player)["GER"].outcome, kept(player)["GER"].part) == ("not_eligible", "left")


def test_who_is_not_eligible_and_never_played_there_stands_nowhere(player: Player, germany: Association) -> None:
    complete(player, nationalities=True)
    cite(make_eligibility(player, germany, stance="open"))
    row = kept(player)["GER"]
    assert (row.outcome, row.part, row.in_country) == ("not_eligible", "", True)


def test_a_lost_nationality_says_nothing_for_him(player: Player) -> None:
    make_nationality(player, "JP", status="lost", lost="2019")
    row = kept(player)["JPN"]
    assert (row.outcome, row.part, row.in_country) == ("not_eligible", "", False)


def test_a_nationality_that_he_is_only_entitled_to_is_not_held(player: Player) -> None:
    make_nationality(player, "JP", status="entitled", basis="")
    row = kept(player)["JPN"]
    assert (row.outcome, row.part, row.in_country) == ("not_eligible", "", False)


def test_time_alone_changes_a_verdict(player: Player) -> None:
    for iso in ("DE", "JP"):
        make_nationality(player, iso)
    cite(make_detail(player, "birth_date", date="2003-05-10"))
    make_appearance(player, "GER", "senior", "2024-03-21", final_tournament=False)
    complete(player, appearances=True)
    row = kept(player)["JPN"]
    assert (row.outcome, row.not_before) == ("not_eligible", date(2027, 3, 21))
    later = kept(player, today=date(2027, 3, 21))["JPN"]
    assert (later.outcome, later.not_before, later.pk) == ("can_switch", None, row.pk)


# Who may read what: P1


@pytest.mark.parametrize(
    ("state", "public", "editors"),
    [
        ({}, True, True),
        ({"visibility": Visibility.EDITORS}, False, True),
        ({"visibility": Visibility.INTERNAL}, False, False),
        ({"state": Fact.State.RETRACTED, "state_reason": "untrue"}, False, False),
        ({"state": Fact.State.SUPERSEDED, "state_reason": "newer"}, False, False),
    ],
)
def test_a_verdict_rests_on_what_its_readers_may_see(
    player: Player, state: dict[str, str], public: bool, editors: bool
) -> None:
    make_nationality(player, "JP", **state)
    assert (bool(kept(player)), bool(kept(player, "editors"))) == (public, editors)


@pytest.mark.parametrize("visibility", [Visibility.EDITORS, Visibility.INTERNAL])
def test_a_complete_list_makes_no_no_of_what_its_reader_may_not_see(player: Player, visibility: Visibility) -> None:
    make_nationality(player, "DE")
    cite(make_eligibility(player, make_association("JPN"), stance="open"))
    complete(player, nationalities=True, appearances=True)
    assert kept(player)["JPN"].outcome == "not_eligible"
    make_nationality(player, "JP", visibility=visibility)
    assert kept(player)["JPN"].outcome == "unknown"
    expected = "eligible" if visibility == Visibility.EDITORS else "unknown"
    assert kept(player, "editors")["JPN"].outcome == expected


def test_nobody_is_without_official_match_for_readers_who_do_not_see_all_matches(player: Player) -> None:
    make_nationality(player, "DE")
    make_appearance(player, "GER", "U21")
    complete(player, no_official_a_match=True, stateless=True)
    assert kept(player)["GER"].needs == [["fifa_decision", "8"]]
    make_nationality(player, "JP", visibility=Visibility.INTERNAL)
    assert kept(player)["GER"].outcome == "bound"


def test_a_source_that_is_not_released_is_for_editors(player: Player, japan: Association) -> None:
    draft = make_source(released=False)
    cite(make_eligibility(player, japan, stance="open"), source=draft)
    make_nationality(player, "DE", named_source=draft)
    assert (sorted(kept(player)), sorted(kept(player, "editors"))) == ([], ["GER", "JPN"])
    draft.released_at = "2026-01-01T00:00:00Z"
    draft.save()
    summary.refresh_cited(draft)
    assert sorted(Verdict.objects.filter(audience="public").values_list("association__trigram", flat=True)) == [
        *("GER", "JPN")
    ]


def test_a_fact_that_rests_on_nothing_is_not_read(player: Player, japan: Association) -> None:
    make_eligibility(player, japan, stance="open")
    assert (kept(player), kept(player, "editors")) == ({}, {})


def test_a_minor_stands_in_no_list_and_leaves_those_he_stood_in(player: Player) -> None:
    make_nationality(player, "JP")
    assert kept(player)
    Player.objects.filter(pk=player.pk).update(minor=True, visibility=Visibility.EDITORS)
    assert (kept(player), kept(player, "editors")) == ({}, {})


def test_readers_see_published_players_by_public_facts_and_editors_the_rest(player: Player) -> None:
    draft = make_player("Veit Ohlendieck", published=False)
    for each in (player, draft):
        make_nationality(each, "JP", visibility=Visibility.EDITORS)
        make_nationality(each, "DE")
        summary.refresh(each)

    def seen(role: str) -> list[tuple[str, str]]:
        user = make_user(role) if role else AnonymousUser()
        rows = Verdict.objects.visible_to(user).order_by("player__key", "association__trigram")
        return list(rows.values_list("player__name", "association__trigram"))

    assert seen("") == seen("reader") == [("Jonte Reuterskamp", "GER")]
    both = [(name, code) for name in ("Jonte Reuterskamp", "Veit Ohlendieck") for code in ("GER", "JPN")]
    assert seen("editor") == seen("reviewer") == both


# Written in one place


def test_a_second_run_changes_nothing(player: Player) -> None:
    make_nationality(player, "JP")
    first, second = Written(), Written()
    assert list(recompute(Player.objects.all(), TODAY, first)) == [1]
    assert (first.new, first.changed, first.unchanged, first.gone) == (2, 0, 0, 0)
    assert list(recompute(Player.objects.all(), TODAY, second)) == [1]
    assert (second.new, second.changed, second.unchanged, second.gone) == (0, 0, 2, 0)


@pytest.mark.parametrize("count", [1, 4])
def test_a_batch_takes_the_same_queries_however_many_are_in_it(
    germany: Association, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for name in ("Anton Weyrich", "Bo Harkort", "Cem Dombrowa", "Dirk Behnke")[:count]:
        make_nationality(make_player(name), "DE")
    list(recompute(Player.objects.all(), TODAY, Written()))
    with django_assert_num_queries(24):
        list(recompute(Player.objects.all(), TODAY, Written()))


def test_what_no_fact_names_any_more_goes(player: Player) -> None:
    held = make_nationality(player, "JP")
    make_nationality(player, "DE")
    verdicts.refresh(player, TODAY)
    held.state, held.state_reason = Fact.State.RETRACTED, "given up"
    held.save()
    written = Written()
    list(recompute(Player.objects.all(), TODAY, written))
    assert (written.gone, written.unchanged) == (2, 2)
    assert sorted(kept(player)) == ["GER"]


def test_many_players_are_worked_out_in_batches(germany: Association, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Anton Weyrich", "Bo Harkort", "Cem Dombrowa", "Dirk Behnke", "Elias Lindt"):
        make_nationality(make_player(name), "DE")
    monkeypatch.setattr(verdicts, "BATCH", 2)
    assert list(recompute(Player.objects.all(), TODAY, Written())) == [2, 2, 1]
    assert Verdict.objects.count() == 10


def test_many_changes_are_worked_out_once_when_all_is_done(player: Player) -> None:
    other = make_player("Anton Weyrich")
    with verdicts.put_off_to_the_end(TODAY):
        for each in (player, other, player):
            make_nationality(each, "JP" if each == player else "DE")
            summary.refresh(each)
        assert not Verdict.objects.exists()
    assert set(Verdict.objects.values_list("player", flat=True)) == {player.pk, other.pk}
    summary.refresh(player)


def test_a_fault_among_many_changes_works_out_nothing_and_ends_the_putting_off(player: Player) -> None:
    make_nationality(player, "JP")

    def change_and_break() -> None:
        with verdicts.put_off_to_the_end(TODAY):
            summary.refresh(player)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        change_and_break()
    assert not Verdict.objects.exists()
    summary.refresh(player)
    assert Verdict.objects.exists()


def test_an_unconfirmed_rule_can_be_left_out(player: Player, settings: Settings) -> None:
    make_nationality(player, "JP", "2010", basis="registered")
    complete(player, appearances=True)
    assert kept(player)["JPN"].outcome == "unknown"
    settings.ELIGIBILITY_RULES_LEFT_OUT = ["registered"]
    assert kept(player)["JPN"].outcome == "eligible"


def test_every_change_of_a_fact_reaches_the_verdicts_by_the_summary(player: Player) -> None:
    make_nationality(player, "JP")
    assert not Verdict.objects.exists()
    summary.refresh(player)
    assert Verdict.objects.count() == 2
