"""The plain forms of the admin: what an editor may not loosen, and names that no column takes."""

from typing import Any

import pytest
from django.test import Client

from players.models import Club, ClubAlias, Detail, Player, Source
from players.summary import refresh
from tests.builders import cite, make_club, make_detail, make_player, make_source

pytestmark = pytest.mark.django_db

WHY = "misspelt"
NO_ROWS = {f"{prefix}-{what}_FORMS": 0 for prefix in ("aliases", "citations") for what in ("TOTAL", "INITIAL")}


def player_form(player: Player, **fields: Any) -> dict[str, Any]:
    said = {"name": player.name, "slug": player.slug, "visibility": player.visibility, "version": player.version}
    return {**said, "why": WHY, **NO_ROWS, **fields}


def detail_form(detail: Detail, **fields: Any) -> dict[str, Any]:
    kept = ("visibility", "origin", "state", "kind", "value", "version")
    said = {name: getattr(detail, name) for name in kept}
    return {"player": detail.player_id, "why": WHY, **said, **NO_ROWS, **fields}


def aliases(*names: str, kind: str) -> dict[str, Any]:
    rows = {f"aliases-{n}-name": name for n, name in enumerate(names)}
    rows |= {f"aliases-{n}-kind": kind for n in range(len(names))}
    return rows | {"aliases-TOTAL_FORMS": len(names)}


def test_only_a_reviewer_frees_a_player_kept_for_editors(desk) -> None:
    player = make_player(minor=True, visibility="editors")
    address, freed = f"/admin/players/player/{player.pk}/change/", player_form(player, visibility="public")
    assert "Only a reviewer" in desk("editor").post(address, freed).content.decode()
    grown = player_form(player)  # without the tick
    assert "only a reviewer may take that back" in desk("editor").post(address, grown).content.decode()
    player.refresh_from_db()
    assert (player.visibility, player.minor) == ("editors", True)
    assert desk("editor").post(address, {**grown, "minor": "on", "name": "Jonte Reuters"}).status_code == 302
    player.refresh_from_db()
    freed["version"] = player.version
    assert desk("reviewer").post(address, freed).status_code == 302
    player.refresh_from_db()
    assert player.visibility == "public"


def test_only_a_reviewer_shows_a_fact_to_more_people(desk) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal", visibility="editors")
    cite(detail)
    address, shown = f"/admin/players/detail/{detail.pk}/change/", detail_form(detail, visibility="public")
    assert "Only a reviewer" in desk("editor").post(address, shown).content.decode()
    assert Detail.objects.get().visibility == "editors"
    assert desk("reviewer").post(address, shown).status_code == 302
    assert Detail.objects.get().visibility == "public"


def test_an_editor_hides_what_was_public(desk) -> None:
    detail = make_detail(make_player(), "honour", "Kreispokal")
    cite(detail)
    hidden = detail_form(detail, visibility="editors")
    assert desk("editor").post(f"/admin/players/detail/{detail.pk}/change/", hidden).status_code == 302
    assert Detail.objects.get().visibility == "editors"


def test_only_a_reviewer_grants_the_whole_text(desk) -> None:
    source = make_source()
    address = f"/admin/players/source/{source.pk}/change/"
    said = {"title": "Neu", "slug": source.slug, "kind": "interview", "version": 1, "why": WHY}
    granted = {**said, "full_text_rights": "ours", **NO_ROWS}
    assert desk("editor").post(address, granted).status_code == 302
    assert (Source.objects.get().title, Source.objects.get().full_text_rights) == ("Neu", "")
    assert desk("reviewer").post(address, {**granted, "version": 2}).status_code == 302
    assert Source.objects.get().full_text_rights == "ours"


def test_words_about_health_stand_beside_a_source_for_reviewers_only(desk) -> None:
    source = make_source()
    injury = make_detail(make_player(), "injury", visibility="internal")
    cite(injury, "Mein Knie ist hin.", source)
    cite(make_detail(injury.player, "honour", "Kreispokal"), "Den Pokal haben wir.", source, start=40, end=60)
    address = f"/admin/players/source/{source.pk}/change/"
    page = desk("editor").get(address).content.decode()
    assert "Mein Knie" not in page
    assert "Den Pokal" in page
    assert "Mein Knie" in desk("reviewer").get(address).content.decode()


def test_an_injury_entered_by_hand_is_internal(admin_client: Client) -> None:
    detail = Detail(player=make_player(), kind="injury", value="Knie")
    form = detail_form(detail, named_source=make_source().pk)
    assert admin_client.post("/admin/players/detail/add/", form).status_code == 302
    assert Detail.objects.get().visibility == "internal"


def test_a_fact_that_changes_hands_leaves_nothing_behind(admin_client: Client) -> None:
    wrong, right = make_player(), make_player("Ole Dahlhaus")
    detail = make_detail(wrong, "position", "forward")
    cite(detail)
    refresh(wrong)
    form = detail_form(detail, player=right.pk)
    assert admin_client.post(f"/admin/players/detail/{detail.pk}/change/", form).status_code == 302
    assert [player.position for player in Player.objects.order_by("pk")] == ["", "forward"]


@pytest.mark.parametrize("name", ["Ab\u202ecd", "ﷺ" * 200, "a\u2028b"])
def test_a_name_that_cannot_be_kept_is_refused_in_words(admin_client: Client, name: str) -> None:
    form = {"name": name, "slug": "x", "visibility": "public", **NO_ROWS}
    assert "The name " in admin_client.post("/admin/players/player/add/", form).content.decode()
    club = {"name": name, "slug": "x", "kind": "first", "status": "active", **NO_ROWS}
    assert "The name " in admin_client.post("/admin/players/club/add/", club).content.decode()
    assert not Player.objects.exists()
    assert not Club.objects.exists()


@pytest.mark.parametrize(("first", "second"), [("Mio", "MIO"), ("Müller", "Muller"), ("Jo", "J\u200bo")])
def test_one_name_twice_is_refused_in_words(admin_client: Client, first: str, second: str) -> None:
    player = make_player()
    address = f"/admin/players/player/{player.pk}/change/"
    both = player_form(player) | aliases(first, second, kind="short")
    assert "stands here twice" in admin_client.post(address, both).content.decode()
    assert admin_client.post(address, player_form(player) | aliases(first, kind="short")).status_code == 302
    again = player_form(player) | aliases(second, kind="short")
    assert "is a name of it already" in admin_client.post(address, again).content.decode()


def test_a_plain_name_means_one_club(admin_client: Client) -> None:
    ClubAlias.objects.create(club=make_club(), name="Hellbacher")
    other = make_club("TSV Altdorf")
    said = {"name": other.name, "slug": other.slug, "kind": "first", "status": "active", "version": 1}
    form = {**said, "why": WHY, **NO_ROWS}
    address = f"/admin/players/club/{other.pk}/change/"
    page = admin_client.post(address, form | aliases("HELLBACHER", kind="plain")).content.decode()
    assert page.count('aria-label="Name"') == 2  # each field of a row says what it is; the last is the template's
    assert "means SV Hellbach already" in page
    assert admin_client.post(address, form | aliases("HELLBACHER", kind="ambiguous")).status_code == 302


@pytest.mark.parametrize("seen", [1, 0])
def test_a_count_of_names_that_is_none_is_refused(admin_client: Client, seen: int) -> None:
    player = make_player()
    form = player_form(player, version=seen, name="Jonte Reuters") | {"aliases-TOTAL_FORMS": "9" * 5000}
    assert admin_client.post(f"/admin/players/player/{player.pk}/change/", form).status_code in (200, 409)
    assert Player.objects.get().name == player.name


@pytest.mark.parametrize("ticked", ["abc", "-1", "", "²", "1 OR 1=1", "9" * 30])
@pytest.mark.parametrize(
    ("rows", "action"),
    [("players/player", "publish"), ("interviews/interview", "extract_facts"), ("players/club", "delete_selected")],
)
def test_what_no_checkbox_sends_is_refused(admin_client: Client, rows: str, action: str, ticked: str) -> None:
    sent = {"action": action, "why": "reason", "_selected_action": ["1", ticked]}
    assert admin_client.post(f"/admin/{rows}/", sent).status_code == 400
