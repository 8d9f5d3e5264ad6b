"""The past at the desk: recent changes, the history of one row, two versions side by side."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from players import merging
from players.models import Citation, Club, ClubAlias, Detail, Player, PlayerAlias, versions
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_nationality,
    make_player,
    make_relationship,
    make_source,
    make_step,
    make_user,
    partial,
)
from tests.players.merging.pairs import merge, rich_pair

pytestmark = pytest.mark.django_db

RECENT = "/admin/players/change/"
Desk = Callable[[str], Client]


def read(client: Client, address: str) -> str:
    """The page in plain words."""
    answer = client.get(address)
    assert answer.status_code == 200
    plain = re.sub(r"<[^>]+>", " ", answer.content.decode().split("<main", 1)[-1].split('id="footer"', 1)[0])
    return re.sub(r"\s+", " ", plain)


def history_of(row: Any) -> str:
    return f"/admin/players/{row._meta.model_name}/{row.pk}/history/"


def compare(row: Any, old: Any, new: Any) -> str:
    return f"/admin/players/change/compare/{row._meta.model_name}/?old={old.history_id}&new={new.history_id}"


def edited(row: Any, what: str = "edited", why: str = "misread", by: User | None = None, **fields: Any) -> Any:
    with versions.change(by, what, why):
        for name, value in fields.items():
            setattr(row, name, value)
        row.version += 1
        row.save()
    return row.history.latest()


def an_injury(words: str = "Kreuzbandriss") -> Detail:
    with versions.change(None, f"recorded: {words}"):
        injury = make_detail(make_player(), "injury", words, visibility="internal")
        cite(injury, "Mein Knie ist hin.")
    return injury


def test_recent_changes_say_who_what_why_before_and_after(desk: Desk) -> None:
    editor, player = make_user(name="lene"), make_player()
    detail = make_detail(player, "honour", "Kreispokal")
    edited(detail, "a cup corrected", "misread", editor, value="Landespokal")
    words = read(desk("editor"), RECENT)
    assert re.search(r"lene · a cup corrected · change \d+ why: misread", words)
    assert "Jonte Reuterskamp, Honour: Landespokal" in words
    assert "Value Kreispokal → Landespokal" in words
    assert words.index("a cup corrected") < words.index("new detail")  # newest first


def test_values_are_told_in_words(desk: Desk) -> None:
    make_association("GER")
    player, other = make_player(), make_player("Ole Dahlhaus")
    step = make_step(player, make_club(), "2018", squad="youth")
    step.club, step.squad, step.loan, step.start = make_club("TSV Altdorf"), "first_team", True, partial("2018-07")
    edited(step)
    nationality = make_nationality(player, "DE")
    edited(nationality, status="lost", lost=partial("2019/2020"), player=other)
    words = read(desk("editor"), RECENT)
    for told in (
        "Club SV Hellbach → TSV Altdorf",
        "Squad youth → first team",
        "Loan no → yes",
        "Start 2018 → Jul\xa02018".replace("\xa0", " "),
        "Status held → lost or given up",
        "Lost — → 2019–2020",
        "Player Jonte Reuterskamp → Ole Dahlhaus",
    ):
        assert told in words


def test_a_page_goes_on_where_it_ended(desk: Desk, client: Client) -> None:
    player = make_player()
    for number in range(60):
        edited(player, f"renamed for the {number}. time", name=f"Jonte {number}")
    first = desk("editor").get(RECENT)
    assert first.content.decode().count('class="past-change"') == 25
    pages, address = [first], first.context["following"]
    while address:
        pages.append(client.get(RECENT + address))
        address = pages[-1].context["following"]
    told = [each.what for page in pages for each in page.context["page"].told]
    assert told == [f"renamed for the {number}. time" for number in reversed(range(60))] + [""]


@pytest.mark.parametrize("before", ["x", "-1", "²", "0"])
def test_a_page_that_is_none_is_the_first(desk: Desk, before: str) -> None:
    make_player()
    assert "Jonte Reuterskamp" in read(desk("editor"), f"{RECENT}?before={before}")


def test_changes_are_filtered(desk: Desk) -> None:
    lene, mats = make_user(name="lene"), make_user(name="mats")
    edited(make_detail(make_player("Mio Sandhof"), "honour", "Kreispokal"), "a cup", by=lene, value="Landespokal")
    edited(make_player("Ole Dahlhaus"), "a name", by=mats, name="Ole Dahlhaus-Riem")
    client = desk("editor")
    by_lene, details = read(client, f"{RECENT}?by={lene.pk}"), read(client, f"{RECENT}?kind=detail")
    of_ole = read(client, f"{RECENT}?player=dahlhaus")
    for words in (by_lene, details):
        assert "a cup" in words
        assert "a name" not in words
    assert "a name" in of_ole
    assert "a cup" not in of_ole
    assert "a cup" in read(client, f"{RECENT}?player=sandhof")
    assert "No change is shown" in read(client, f"{RECENT}?player=sandhof&kind=club")


@pytest.mark.parametrize("query", ["by=x", "by=99999999999", "kind=verdict", "kind=x", f"player={'x' * 201}"])
def test_a_filter_that_is_none_shows_nothing_and_says_so(desk: Desk, query: str) -> None:
    make_player()
    page = desk("editor").get(f"{RECENT}?{query}")
    assert page.status_code == 200
    assert "errorlist" in page.content.decode()


def test_a_change_of_thousands_is_shown_in_part(desk: Desk) -> None:
    with versions.change(None, "clubs imported"):
        clubs = Club.objects.bulk_create(Club(name=f"SV {n}", key=f"sv {n}", slug=f"sv-{n}") for n in range(40))
        versions.keep_all(clubs, "+")
    words = read(desk("editor"), RECENT)
    assert words.count("new club SV") == 12
    assert "and 28 more" in words


@pytest.mark.parametrize("players", [1, 3])
def test_the_number_of_queries_does_not_grow(desk: Desk, django_assert_max_num_queries: Any, players: int) -> None:
    for name in ("Mio Sandhof", "Ole Dahlhaus", "Jaro Lindhoff")[:players]:
        player, club = make_player(name), make_club(f"SV {name}")
        cite(edited(make_detail(player, "honour", "Kreispokal"), value="Landespokal").instance)
        edited(make_step(player, club), loan=True)
        PlayerAlias.objects.create(player=player, name="Mio")
        edited(club, city="Hellbach")
    client = desk("reviewer")
    with django_assert_max_num_queries(27):
        assert client.get(RECENT).status_code == 200
    with django_assert_max_num_queries(26):
        assert client.get(history_of(Player.objects.latest("pk"))).status_code == 200


def test_the_history_of_a_player_holds_all_of_him(desk: Desk) -> None:
    player, other = make_player(), make_player("Ole Dahlhaus")
    PlayerAlias.objects.create(player=player, name="Jonny")
    cite(make_detail(player, "honour", "Kreispokal"), "Den Pokal haben wir.")
    make_detail(other, "honour", "Landespokal")
    words = read(desk("editor"), history_of(player))
    for told in ("History: Jonte Reuterskamp", "further name “Jonny”", "Honour: Kreispokal", "Den Pokal haben wir."):
        assert told in words
    assert "Landespokal" not in words
    assert "Landespokal" in read(desk("editor"), history_of(other))


def test_the_history_of_a_club_holds_its_names(desk: Desk) -> None:
    club = make_club()
    ClubAlias.objects.create(club=club, name="Hellbacher")
    make_detail(make_player(), "captain", club=club)
    words = read(desk("editor"), history_of(club))
    assert "further name “Hellbacher”" in words
    assert "Captain" not in words


def test_what_is_gone_keeps_its_history(desk: Desk) -> None:
    player = make_player()
    address = history_of(player)
    with versions.change(None, "a draft removed"):
        player.delete()
    words = read(desk("editor"), address)
    assert "It is no longer here" in words
    assert "a draft removed" in words


def test_two_versions_side_by_side(desk: Desk) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal")
    first = detail.history.get()
    edited(detail, value="Landespokal")
    last = edited(detail, value="Stadtpokal", contested=True)
    for address in (compare(detail, first, last), compare(detail, last, first)):  # the older one is always the left
        words = read(desk("editor"), address)
        assert "Value Kreispokal Stadtpokal" in words
        assert "Contested no yes" in words
    assert "The two say the same" in read(desk("editor"), compare(detail, last, last))


def test_versions_of_two_rows_are_not_compared(desk: Desk) -> None:
    one, two = make_detail(make_player(), "honour", "A"), make_detail(make_player("Ole Dahlhaus"), "honour", "B")
    assert desk("editor").get(compare(one, one.history.get(), two.history.get())).status_code == 404


@pytest.mark.parametrize("query", ["", "old=1", "old=x&new=y", f"old={'9' * 30}&new=1", "old=0&new=0"])
@pytest.mark.parametrize("kind", ["detail", "verdict", "nothing"])
def test_versions_that_are_none_are_not_found(desk: Desk, kind: str, query: str) -> None:
    make_detail(make_player(), "honour", "A")
    assert desk("administrator").get(f"/admin/players/change/compare/{kind}/?{query}").status_code in (403, 404)


def test_health_is_for_reviewers_here_as_everywhere(desk: Desk) -> None:
    injury = an_injury()
    first = injury.history.get()
    edited(injury, "Kreuzbandriss corrected", "a Meniskus", value="Meniskus")
    player, latest = injury.player, injury.history.latest()
    pages = [RECENT, f"{RECENT}?kind=detail", f"{RECENT}?kind=citation", history_of(player)]
    own = [history_of(injury), compare(injury, first, latest), f"/admin/players/change/{latest.change_id}/change/"]
    for address in pages:
        words = read(desk("editor"), address)
        assert not re.search("Kreuzband|Meniskus|Knie", words), address
        assert re.search("Kreuzband|Meniskus|Knie", read(desk("reviewer"), address)), address
    for address in own:
        assert desk("editor").get(address).status_code == 404
        assert desk("reviewer").get(address).status_code == 200
    restore = f"/admin/players/change/restore/detail/{first.history_id}/"
    assert desk("editor").get(restore).status_code == desk("editor").post(restore, {"why": "x"}).status_code == 404


def test_the_words_of_a_change_that_touched_more_are_withheld(desk: Desk) -> None:
    player = make_player()
    with versions.change(None, "recorded: Kreuzbandriss, Kreispokal", "Kreuzbandriss"):
        make_detail(player, "injury", "Kreuzbandriss", visibility="internal")
        make_detail(player, "honour", "Kreispokal")
    words = read(desk("editor"), history_of(player))
    assert "something that only reviewers may see" in words
    assert "Honour: Kreispokal" in words
    assert "Kreuzband" not in words


def test_what_was_kept_back_once_stays_so_in_the_past(desk: Desk) -> None:
    detail = make_detail(make_player(), "honour", "Kreuzbandriss", visibility="internal")
    edited(detail, "opened", "agreed", value="Kreispokal", visibility="editors")
    last = edited(detail, value="Landespokal")
    words = read(desk("editor"), history_of(detail))
    assert "Kreispokal → Landespokal" in words
    assert "Kreuzband" not in words
    assert desk("editor").get(compare(detail, detail.history.earliest(), last)).status_code == 404


def test_what_is_kept_back_now_has_no_past(desk: Desk) -> None:
    detail = make_detail(make_player(), "honour", "Kreuzbandriss")
    edited(detail, "kept back", visibility="internal")
    assert desk("editor").get(history_of(detail)).status_code == 404
    assert "Kreuzband" not in read(desk("editor"), RECENT)
    detail.delete()
    assert "Kreuzband" not in read(desk("editor"), RECENT)
    assert "Kreuzband" in read(desk("reviewer"), RECENT)


def test_a_player_kept_for_reviewers_is_never_named(desk: Desk) -> None:
    hidden = make_player("Timo Kettwig", visibility="internal")
    PlayerAlias.objects.create(player=hidden, name="Kette")
    cite(make_detail(hidden, "honour", "Kreispokal"), "Den Pokal hat Timo Kettwig.")
    mate = make_relationship(make_player(), other=hidden)
    edited(mate, "accepted: team-mate Timo Kettwig", contested=True)
    with versions.change(None, "further words of Timo Kettwig"):
        cite(mate, "Kette spielt neben mir.")
    words = read(desk("editor"), RECENT)
    assert not re.search("Kett", words)
    assert "Kettwig" in read(desk("reviewer"), RECENT)
    hidden.delete()
    assert not re.search("Kett", read(desk("editor"), RECENT))


ADDRESSES = [
    RECENT,
    "/admin/players/change/{change}/change/",
    "/admin/players/detail/{pk}/history/",
    "/admin/players/change/compare/detail/?old={version}&new={version}",
    "/admin/players/change/restore/detail/{version}/",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_strangers_are_refused(desk: Desk, client: Client, address: str) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal")
    first = detail.history.get()
    address = address.format(pk=detail.pk, version=first.history_id, change=first.change_id)
    assert client.get(address).status_code == 302
    assert desk("importer").get(address).status_code == 403
    assert desk("editor").get(address).status_code == 200
    if "restore" not in address:
        assert desk("editor").post(address).status_code in (403, 405)


@pytest.mark.parametrize(
    "address",
    [
        "/admin/players/change/999/change/",
        "/admin/players/detail/999/history/",
        "/admin/players/detail/x/history/",
        f"/admin/players/detail/{'9' * 30}/history/",
        "/admin/players/change/restore/detail/999/",
        "/admin/players/change/restore/verdict/1/",
        "/admin/players/change/add/",
    ],
)
def test_what_is_not_there_is_not_found(desk: Desk, address: str) -> None:
    assert desk("administrator").get(address).status_code == 404


def test_an_undone_merge_is_told_with_the_names_of_all(desk: Desk) -> None:
    kept, gone = rich_pair()
    merging.undo(merge(kept, gone), None)
    page = read(desk("editor"), RECENT)
    assert "undone: Jonte Reuterskamp ← Jonte Reuterkamp" in page
    one, other = (f"Jonte {name}: Club: SV Hellbach, from 2018" for name in ("Reuterkamp", "Reuterskamp"))
    assert f"Career step {one} → {other}" in page
    assert "not shown" not in page


def test_a_quote_that_went_is_told(desk: Desk) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal", named_source=make_source("Register", kind="register"))
    cite(detail, "Den Pokal haben wir.")
    with versions.change(None, "a quote taken back"):
        Citation.objects.all().delete()
    words = read(desk("editor"), history_of(detail))
    assert "a quote taken back" in words
    assert words.count("Den Pokal haben wir.") == 2


def test_the_way_back_leads_to_what_stood_before(desk: Desk) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal")
    first, second = detail.history.get(), edited(detail, value="Landespokal")
    page = desk("editor").get(history_of(detail)).content.decode()
    restore = "/admin/players/change/restore/detail/"
    assert page.count(f'href="{restore}{first.history_id}/">take it back') == 1
    assert page.count(f'href="{restore}{first.history_id}/">restore this version') == 1
    assert f"{restore}{second.history_id}/" not in page  # it says so now
