"""manage.py recompute_eligibility: repeatable, kept when stopped, anew by a new rule set, a bar for watchers only."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from players import verdicts
from players.eligibility.rulesets import rules_on
from players.eligibility.verdict import Verdict as Ruling
from players.eligibility.verdict import evaluate
from players.models import Player, Verdict
from tests.builders import cite, make_association, make_club, make_nationality, make_player, make_step

pytestmark = pytest.mark.django_db


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _five() -> None:
    make_association("JPN")
    for number in range(5):
        make_nationality(make_player(f"Nummer {number}"), "JP")


def run() -> str:
    out = io.StringIO()
    call_command("recompute_eligibility", stdout=out)
    return out.getvalue()


def rows() -> list[tuple[object, ...]]:
    return list(Verdict.objects.order_by("pk").values_list())


def test_without_players_nothing_is_done() -> None:
    Player.objects.all().delete()
    assert run() == "eligibility: 0 players; verdicts 0 new, 0 changed, 0 as before, 0 gone\n"


def test_a_second_run_changes_nothing() -> None:
    assert run() == "eligibility: 5 players; verdicts 10 new, 0 changed, 0 as before, 0 gone\n"
    before = rows()
    assert run() == "eligibility: 5 players; verdicts 0 new, 0 changed, 10 as before, 0 gone\n"
    assert rows() == before


def test_a_run_that_is_stopped_keeps_what_it_did_and_the_next_one_does_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(verdicts, "BATCH", 2)
    asked: list[object] = []

    def stop_in_the_second_batch(*given: Any) -> Ruling:
        asked.append(given)
        if len(asked) > 3:
            raise KeyboardInterrupt
        return evaluate(*given)

    with monkeypatch.context() as patch:
        patch.setattr("players.verdicts.evaluate", stop_in_the_second_batch)
        with pytest.raises(KeyboardInterrupt):
            run()
    assert set(Verdict.objects.values_list("player__name", flat=True)) == {"Nummer 0", "Nummer 1"}
    assert run() == "eligibility: 5 players; verdicts 6 new, 0 changed, 4 as before, 0 gone\n"


def test_a_new_rule_set_is_written_beside_every_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    run()
    monkeypatch.setattr(verdicts, "rules_in_force", lambda _day: rules_on(date(2020, 10, 1)))
    keys = set(Verdict.objects.values_list("pk", flat=True))
    assert run() == "eligibility: 5 players; verdicts 0 new, 10 changed, 0 as before, 0 gone\n"
    assert set(Verdict.objects.values_list("ruleset", flat=True)) == {"2020-09"}
    assert set(Verdict.objects.values_list("pk", flat=True)) == keys


def test_the_day_alone_is_no_change_but_is_written() -> None:
    run()
    Verdict.objects.update(as_of=date(2025, 1, 1))
    assert run() == "eligibility: 5 players; verdicts 0 new, 0 changed, 10 as before, 0 gone\n"
    assert not Verdict.objects.filter(as_of=date(2025, 1, 1)).exists()


def test_whose_spell_has_ended_meanwhile_has_no_club_any_more() -> None:
    player, club = make_player("Mio"), make_club()
    cite(make_step(player, club, "2018", "2022", relation="current"))
    Player.objects.filter(pk=player.pk).update(club=club)
    assert run().startswith("clubs: changed for 1 by the day alone\n")
    assert not Player.objects.filter(club=club).exists()
    assert run().startswith("eligibility:")


def test_what_was_spoilt_is_put_right() -> None:
    run()
    Verdict.objects.filter(audience="public").update(outcome="bound", part="represents", stance="open")
    assert run() == "eligibility: 5 players; verdicts 0 new, 5 changed, 5 as before, 0 gone\n"
    assert set(Verdict.objects.values_list("outcome", "part", "stance")) == {("unknown", "said", "")}


def test_what_editors_see_besides_is_worked_out_for_them_alone() -> None:
    player = Player.objects.get(name="Nummer 0")
    make_association("GER")
    make_nationality(player, "DE", visibility="editors")
    run()
    seen = Verdict.objects.filter(player=player).values_list("audience", "association__trigram")
    assert set(seen) == {("public", "JPN"), ("editors", "JPN"), ("editors", "GER")}


def test_the_queries_do_not_grow_with_the_players() -> None:
    def queries_of_a_run() -> int:
        Verdict.objects.update(as_of=date(2025, 1, 1), ruleset="2020-09")
        Player.objects.update(last_told=None)
        with CaptureQueriesContext(connection) as queries:
            run()
        assert not Player.objects.filter(last_told=None).exists()
        return len(queries)

    five = queries_of_a_run()
    for number in range(20):
        make_nationality(make_player(f"Noch einer {number}"), "JP")
    assert queries_of_a_run() <= five


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL learns it by itself")
def test_the_planner_learns_how_the_rows_are_spread() -> None:
    run()
    with connection.cursor() as cursor:
        cursor.execute("SELECT stat FROM sqlite_stat1 WHERE idx = 'players_player_newest'")
        assert cursor.fetchone()


def test_the_bar_is_drawn_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, pipe = Terminal(), io.StringIO()
    monkeypatch.setattr("sys.stderr", pipe)
    run()
    assert pipe.getvalue() == ""
    monkeypatch.setattr("sys.stderr", terminal)
    run()
    assert "players [##############################] 100 %" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r")
