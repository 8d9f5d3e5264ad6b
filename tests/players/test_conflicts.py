"""Conflicts on record: shown with both sides, decided once, taken back; nothing that was not seen is touched."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from players import conflicts
from players.models import Change, Detail, Fact, Player
from players.refusals import Refused, Stale
from players.summary import refresh
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_player,
    make_relationship,
    make_source,
    make_step,
    make_user,
)

PAGE = "/admin/players/player/conflicts/"
pytestmark = pytest.mark.django_db


def two_heights(player: Player | None = None) -> tuple[Player, Detail, Detail]:
    player = player or make_player()
    tall, small = (make_detail(player, "height", number=number, contested=True) for number in (187, 185))
    cite(tall, "Ich bin 1,87.", make_source("Im Gespräch"))
    cite(small, "Der 1,85 große Stürmer", make_source("Der Bericht"), voice="author")
    return player, tall, small


def seen(player: Player, role: str = "editor") -> str:
    return conflicts.conflicts_of([player], make_user(role))[0].seen


def states(*facts: Fact) -> list[tuple[str, bool, str]]:
    for fact in facts:
        fact.refresh_from_db()
    return [(fact.state, fact.contested, fact.state_reason) for fact in facts]


def editor() -> Any:
    user = make_user("editor")
    user.is_superuser = True
    user.save()
    return user


def test_the_preferred_one_counts_and_the_other_is_kept_with_the_reason() -> None:
    player, tall, small = two_heights()
    refresh(player)
    change = conflicts.prefer(player, tall.anchor, seen(player), editor(), "  he  says so himself ")
    assert states(tall, small) == [("current", False, ""), ("superseded", False, "he says so himself")]
    small.refresh_from_db()
    assert small.lost_to == tall.pk
    player.refresh_from_db()
    assert player.height_cm == 187
    change.refresh_from_db()
    assert "1.87 m" in change.what
    assert change.why == "he says so himself"
    assert [version.change for version in (tall.history.first(), small.history.first())] == [change, change]


def test_taking_back_lets_both_count_again() -> None:
    player, tall, small = two_heights()
    change = conflicts.prefer(player, tall.anchor, seen(player), editor(), "reason")
    conflicts.take_back(player, change.pk, editor())
    assert states(tall, small) == [("current", True, ""), ("current", True, "")]
    assert Change.objects.filter(what__startswith="taken back").count() == 1
    with pytest.raises(Stale):  # once is enough
        conflicts.take_back(player, change.pk, editor())


def test_what_was_touched_since_is_not_taken_back() -> None:
    player, tall, small = two_heights()
    change = conflicts.prefer(player, tall.anchor, seen(player), editor(), "reason")
    Detail.objects.filter(pk=small.pk).update(version=9)
    with pytest.raises(Stale):
        conflicts.take_back(player, change.pk, editor())
    assert states(tall, small)[0] == ("current", False, "")


def test_another_change_is_no_preference() -> None:
    player, _tall, _small = two_heights()
    for pk in (0, 999_999, *Change.objects.values_list("pk", flat=True)):
        with pytest.raises(Refused, match="no such preference"):
            conflicts.take_back(player, pk, editor())


@pytest.mark.parametrize(
    ("chosen", "shown", "why", "told"),
    [
        ("{tall}", "{seen}", " ", "Say why"),
        ("", "{seen}", "reason", "Choose one"),
        ("detail-999999", "{seen}", "reason", "Choose one"),
        ("{tall}", "", "reason", "changed meanwhile"),
        ("{tall}", "{tall}-1", "reason", None),
        ("{tall}", "{tall}-2 {small}-1", "reason", "changed meanwhile"),
        ("{tall}", "{seen} detail-999999-1", "reason", "changed meanwhile"),
        ("{tall}", f"{{seen}} detail-{'9' * 30}-1", "reason", "changed meanwhile"),
        ("{tall}", "detail--1 detail-x-1 detail-²-1 player-1-1", "reason", "changed meanwhile"),
    ],
)
def test_what_is_not_as_it_was_seen_is_refused(chosen: str, shown: str, why: str, told: str | None) -> None:
    player, tall, small = two_heights()
    words = {"tall": tall.anchor, "small": small.anchor, "seen": seen(player)}
    if told is None:  # the page showed one of them only: that one is settled, the other stays
        conflicts.prefer(player, chosen.format(**words), shown.format(**words), editor(), why)
        assert states(tall, small) == [("current", False, ""), ("current", True, "")]
        return
    with pytest.raises(Refused, match=told):
        conflicts.prefer(player, chosen.format(**words), shown.format(**words), editor(), why)
    assert states(tall, small) == [("current", True, ""), ("current", True, "")]


def test_two_points_are_not_settled_as_one() -> None:
    player, tall, small = two_heights()
    foot = make_detail(player, "foot", "left", contested=True)
    shown = f"{tall.anchor}-1 {small.anchor}-1 {foot.anchor}-1"
    with pytest.raises(Stale):
        conflicts.prefer(player, tall.anchor, shown, editor(), "reason")


def test_who_may_not_change_such_facts_decides_nothing() -> None:
    player, tall, small = two_heights()
    with pytest.raises(Refused, match="may not change"):
        conflicts.prefer(player, tall.anchor, seen(player), make_user("editor"), "reason")
    assert states(tall, small)[1] == ("current", True, "")


def test_facts_on_one_point_stand_together_and_others_apart() -> None:
    player, club, japan = make_player(), make_club(), make_association("JPN")
    facts = [
        make_step(player, club, "2018", contested=True),
        make_step(player, club, "2019", contested=True),
        make_step(player, make_club("TSV Altdorf"), "2019", contested=True),
        make_eligibility(player, japan, stance="open", as_of="2025-12-14", contested=True),
        make_eligibility(player, japan, stance="declined", as_of="2025-12-14", contested=True),
        make_relationship(player, "family", role="mother", detail="Japan", detail_kind="country", contested=True),
        make_detail(player, "foot", "left", contested=True),
        make_detail(player, "height", number=180),
    ]
    for fact in facts:
        cite(fact)
    found = conflicts.conflicts_of([player], make_user("editor"))
    assert sorted(len(conflict.sides) for conflict in found) == [1, 1, 1, 2, 2]


class TestThePage:
    def test_both_values_with_quotes_voice_and_date(self, desk: Any) -> None:
        player, *_facts = two_heights()
        club = make_club("SV Hellbach")
        for start in ("2014", "2015"):
            cite(make_step(player, club, start, "2025", contested=True))
        html = desk("editor").get(PAGE).content.decode()
        for years in ("2014–2025", "2015–2025"):  # what differs is told, and so by the button of each
            assert html.count(f"Club: SV Hellbach, {years}") == 3
        for words in ("1.87 m", "1.85 m", "Ich bin 1,87.", "Der 1,85 große Stürmer", "written by the author", "14"):
            assert words in html

    def test_an_editor_prefers_one_and_takes_it_back(self, desk: Any) -> None:
        player, tall, small = two_heights()
        client = desk("editor")
        sent = {"fact": small.anchor, "seen": seen(player), "why": "measured"}
        told = client.post(f"/admin/players/player/{player.pk}/prefer/", sent, follow=True).content.decode()
        assert "Undo" in told
        assert states(tall, small) == [("superseded", False, "measured"), ("current", False, "")]
        undo = f"/admin/players/player/{player.pk}/prefer/{Change.objects.first().pk}/undo/"  # type: ignore[union-attr]
        assert undo in told
        assert "Undo the preference" in client.get(undo).content.decode()
        assert client.post(undo)["Location"] == PAGE
        assert states(tall, small) == [("current", True, ""), ("current", True, "")]
        for nothing in ("999999", "9" * 30):
            undo = f"/admin/players/player/{player.pk}/prefer/{nothing}/undo/"
            assert "no such preference" in client.post(undo, follow=True).content.decode()

    def test_a_refusal_is_told_and_leads_back(self, desk: Any) -> None:
        player, tall, _small = two_heights()
        sent = {"fact": tall.anchor, "seen": "", "why": "x", "next": "https://evil.example/"}
        answer = desk("editor").post(f"/admin/players/player/{player.pk}/prefer/", sent, follow=True)
        assert answer.redirect_chain[-1][0] == PAGE
        assert "changed meanwhile" in answer.content.decode()

    def test_it_can_be_asked_for_one_club(self, desk: Any) -> None:
        player, club = make_player(), make_club()
        cite(make_step(player, club))
        two_heights(player)
        two_heights(make_player("Ole Dahlhaus"))
        refresh(player)
        client = desk("editor")
        html = client.get(PAGE, {"club": club.pk}).content.decode()
        assert "Jonte Reuterskamp" in html
        assert "Ole Dahlhaus" not in html
        for wrong in ("999999", "x", "²"):
            assert client.get(PAGE, {"club": wrong}).status_code == 404

    def test_health_is_for_reviewers(self, desk: Any) -> None:
        player = make_player()
        for value in ("Knie", "Hüfte"):
            cite(make_detail(player, "injury", value, contested=True, visibility="internal"), f"Die {value}.")
        assert "Knie" not in desk("editor").get(PAGE).content.decode()
        assert "Knie" in desk("reviewer").get(PAGE).content.decode()

    def test_strangers_and_wrong_methods(self, client: Client, desk: Any) -> None:
        player, *_facts = two_heights()
        prefer = f"/admin/players/player/{player.pk}/prefer/"
        assert client.get(PAGE).status_code == 302
        desk("importer")
        assert client.get(PAGE).status_code == 403
        assert client.post(prefer).status_code == 403
        assert client.post(f"{prefer}1/undo/").status_code == 403
        desk("editor")
        assert client.post(PAGE).status_code == 405
        assert client.get(prefer).status_code == 405
        assert client.post("/admin/players/player/999999/prefer/").status_code == 404
        assert client.get(PAGE, {"page": "2"}).status_code == 404

    def test_its_queries_do_not_grow_with_the_conflicts(self, desk: Any, django_assert_num_queries: Any) -> None:
        client = desk("editor")
        two_heights()
        client.get(PAGE)
        with django_assert_num_queries(28) as one:
            client.get(PAGE)
        for name in ("Ole Dahlhaus", "Kenji Möhrle", "Titus Wennekamp"):
            two_heights(make_player(name))
        with django_assert_num_queries(len(one)):
            client.get(PAGE)
