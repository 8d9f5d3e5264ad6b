"""An old address leads to the present one in one hop, and to nobody who may not see what is there."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.urls import reverse

from players import clubs_import
from players.models import Club, FormerAddress, Player, free_slug
from players.reference.rows import ClubRow
from tests.builders import make_association, make_club, make_player, make_user

pytestmark = pytest.mark.django_db


def renamed(player: Player, slug: str) -> Player:
    player = Player.objects.get(pk=player.pk)
    player.slug = slug
    player.save()
    return player


def test_an_old_address_of_a_player_leads_to_the_present_one(client):
    renamed(make_player("Jonte Reuterskamp"), "jonte")
    answer = client.get("/players/jonte-reuterskamp/")
    assert (answer.status_code, answer["Location"]) == (301, "/players/jonte/")
    assert answer["Cache-Control"] == "no-cache"  # a merge can be undone
    assert client.get(answer["Location"]).status_code == 200


def test_an_old_address_of_a_club_leads_to_the_present_one(client):
    club = Club.objects.get(pk=make_club("SV Hellbach").pk)
    club.slug = "hellbach"
    club.save(update_fields=["slug"])
    answer = client.get("/clubs/sv-hellbach/")
    assert (answer.status_code, answer["Location"]) == (301, "/clubs/hellbach/")


def test_two_renames_are_still_one_hop(client):
    player = renamed(renamed(make_player("Jonte Reuterskamp"), "jonte"), "jonte-r")
    for old in ("jonte-reuterskamp", "jonte"):
        assert client.get(f"/players/{old}/")["Location"] == player.get_absolute_url()


@pytest.mark.parametrize("kept", [{"published": False}, {"visibility": "editors"}, {"visibility": "internal"}])
def test_an_old_address_tells_nothing_of_whom_the_visitor_may_not_see(client, kept):
    renamed(make_player("Jonte Reuterskamp", **kept), "jonte")
    assert client.get("/players/jonte-reuterskamp/").status_code == 404
    client.force_login(make_user("reviewer"))
    assert client.get("/players/jonte-reuterskamp/").status_code == 301


def test_a_club_nobody_has_checked_is_not_told_by_its_old_address(client):
    club = make_club("SV Hellbach", status="draft")
    club.slug = "hellbach"
    club.save()
    assert client.get("/clubs/sv-hellbach/").status_code == 404


def test_addresses_of_players_and_clubs_are_two_matters(client):
    renamed(make_player("Hellbach"), "jonte")
    assert client.get("/clubs/hellbach/").status_code == 404
    make_club("Hellbach")  # the same slug in the other room
    assert client.get("/clubs/hellbach/").status_code == 200


def test_an_unknown_address_takes_as_many_queries_however_many_there_are(client, django_assert_num_queries):
    make_player("Jonte Reuterskamp")
    with django_assert_num_queries(15):  # two for the address, the others for what is near
        assert client.get("/players/nobody/").status_code == 404


def test_nobody_takes_a_former_address(client):
    renamed(make_player("Jonte Reuterskamp"), "jonte")
    with pytest.raises(ValidationError, match="was the address of Jonte Reuterskamp"):
        make_player("Jonte Reuterskamp")
    with pytest.raises(ValidationError, match="was the address"):
        Player(name="Somebody Else", slug="jonte-reuterskamp").full_clean()
    assert free_slug(Player, "jonte-reuterskamp") == "jonte-reuterskamp-2"
    assert free_slug(Club, "jonte-reuterskamp") == "jonte-reuterskamp"


def test_an_imported_club_does_not_take_a_former_address():
    make_association("GER")
    club = make_club("SV Hellbach")
    club.slug, club.name = "hellbach", "Hellbach"
    club.save()
    row = ClubRow(line=2, key="sv-hellbach", name="SV Hellbach", trigram="GER", kind="women")
    clubs_import.store_clubs([row])
    assert Club.objects.get(kind="women").slug == "sv-hellbach-ger"


def test_he_may_have_his_own_address_back(client):
    player = renamed(renamed(make_player("Jonte Reuterskamp"), "jonte"), "jonte-reuterskamp")
    assert list(FormerAddress.objects.of(player).values_list("slug", flat=True)) == ["jonte"]
    assert client.get("/players/jonte/")["Location"] == player.get_absolute_url()


def test_a_row_put_together_and_not_fetched_leaves_its_address_too():
    player = make_player("Jonte Reuterskamp")
    again = Player(pk=player.pk, name=player.name, slug="jonte", created_at=player.created_at)
    again.save()
    assert FormerAddress.objects.get().slug == "jonte-reuterskamp"


def test_saving_another_column_leaves_no_address_behind():
    player = Player.objects.get(pk=make_player("Jonte Reuterskamp").pk)
    player.slug = "jonte"
    player.save(update_fields=["visibility"])
    assert not FormerAddress.objects.exists()


def test_renaming_in_the_admin_leaves_the_old_address(desk):
    club = make_club("SV Hellbach")
    client = desk("editor")
    form = client.get(reverse("admin:players_club_change", args=[club.pk])).context["adminform"].form
    sent = {name: form.initial.get(name) or "" for name in form.fields} | {
        "slug": "hellbach",
        "version": club.version,
        "why": "shorter",
    }
    prefix = "aliases"
    sent |= {f"{prefix}-TOTAL_FORMS": 0, f"{prefix}-INITIAL_FORMS": 0}
    answer = client.post(reverse("admin:players_club_change", args=[club.pk]), sent)
    assert answer.status_code == 302, answer.context["adminform"].form.errors
    assert FormerAddress.objects.get(club=club).slug == "sv-hellbach"
    assert Club.objects.visible_to(AnonymousUser()).get().slug == "hellbach"
