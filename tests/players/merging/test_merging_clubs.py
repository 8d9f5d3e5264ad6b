"""Two clubs become one: the draft that an interview misspelt, and the club that it meant."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from interviews.models import Mention
from players import merging
from players.merging import Refused, Stale
from players.models import CareerStep, Club, ClubAlias, NotTheSame, Player
from tests.builders import (
    add_mention,
    cite,
    make_association,
    make_club,
    make_detail,
    make_interview,
    make_player,
    make_source,
    make_step,
    make_user,
)
from tests.players.merging.holdings_of_all import difference, settled
from tests.players.merging.pairs import merge

pytestmark = pytest.mark.django_db


def two() -> tuple[Club, Club]:
    real = make_club("SV Hellbach", reference_key="ger-sv-hellbach", association=make_association(), city="Hellbach")
    return real, make_club("SV Helbach", status="draft")


def test_everything_that_names_the_draft_names_the_club(client):
    real, draft = two()
    player = make_player()
    source = make_source()
    cite(make_step(player, draft, "2018"), "Seit 2018 bin ich da.", source)
    cite(make_detail(player, "supports", club=draft), "Mein Verein.", source)
    add_mention(make_interview("SV Helbach"), "SV Helbach", type="club", club=draft)
    team = make_club("SV Helbach II", parent=draft)
    before = settled()
    done = merge(real, draft)
    assert CareerStep.objects.get().club == real
    assert player.detail_facts.get().club == real
    assert Mention.objects.get().club == real
    team.refresh_from_db()
    assert team.parent == real
    player.refresh_from_db()
    assert player.club == real
    assert [(alias.name, alias.kind) for alias in real.aliases.all()] == [("SV Helbach", "plain")]
    for user, address, found in ((None, 404, False), (make_user("editor"), 301, True)):
        if user:
            client.force_login(user)
        assert client.get("/clubs/sv-helbach/").status_code == address
        assert (real.get_absolute_url() in client.get("/clubs/?q=helbach").content.decode()) == found
    merging.undo(done, None)
    assert difference(before, settled()) == {}


def test_renames_and_merges_leave_one_hop_to_the_page_its_files_and_its_feed(client):
    first, second, third = make_club("SV Hellbach"), make_club("SV Helbach"), make_club("Hellbacher SV")
    renamed(first, "hellbach-1899")
    merge(second, Club.objects.get(pk=first.pk))
    renamed(second, "helbach-1899")
    merge(third, Club.objects.get(pk=second.pk))
    renamed(third, "hellbach")
    for old in ("sv-hellbach", "hellbach-1899", "sv-helbach", "helbach-1899", "hellbacher-sv"):
        for ending in ("/", ".json", ".csv", ".atom"):
            answer = client.get(f"/clubs/{old}{ending}")
            assert (answer.status_code, answer["Location"]) == (301, f"/clubs/hellbach{ending}")
    assert client.get("/clubs/hellbach/").status_code == 200


def renamed(club: Club, slug: str) -> None:
    club = Club.objects.get(pk=club.pk)
    club.slug = slug
    club.save()


def test_the_reference_key_and_what_the_list_says_stay_whichever_is_kept():
    real, draft = two()
    before = settled()
    done = merge(draft, real)
    draft.refresh_from_db()
    assert (draft.reference_key, draft.status, draft.city) == ("ger-sv-hellbach", "active", "Hellbach")
    assert (draft.name, draft.association) == ("SV Helbach", make_association())
    merging.undo(done, None)
    assert difference(before, settled()) == {}


def test_the_same_spell_at_both_is_one_spell():
    real, draft = two()
    player = make_player()
    for club in (real, draft):
        cite(make_step(player, club, "2018"), f"Seit 2018 bei {club}.")
    before = settled()
    done = merge(real, draft)
    assert CareerStep.objects.get().citations.count() == 2
    merging.undo(done, None)
    assert difference(before, settled()) == {}


def test_spells_that_contradict_are_both_kept_and_contested():
    real, draft = two()
    player = make_player()
    make_step(player, real, "2018")
    make_step(player, draft, "2019")
    merge(real, draft)
    assert CareerStep.objects.filter(contested=True, club=real).count() == 2


@pytest.mark.parametrize(
    ("answer", "states"), [("kept", ["current", "superseded"]), ("gone", ["superseded", "current"])]
)
def test_of_spells_that_contradict_the_editor_prefers_one(client, answer, states):
    real, draft = two()
    player = make_player()
    held, comes = make_step(player, real, "2018"), make_step(player, draft, "2019")
    name = f"{comes.anchor}:{held.anchor}"
    client.force_login(User.objects.create_superuser("chief"))
    page = client.get(f"/admin/players/club/{real.pk}/merge/?gone={draft.pk}").content.decode()
    assert f'name="{name}" value="{answer}"' in page
    done = merge(real, draft, choices={name: answer})
    assert [CareerStep.objects.get(pk=step.pk).state for step in (held, comes)] == states
    merging.undo(done, None)
    assert set(CareerStep.objects.values_list("state", flat=True)) == {"current"}


def test_two_names_of_many_stay_what_they_are():
    real, draft = two()
    ClubAlias.objects.create(club=real, name="Hellbach", kind="place")
    ClubAlias.objects.create(club=draft, name="HELLBACH", kind="ambiguous")
    ClubAlias.objects.create(club=draft, name="SVH")
    ClubAlias.objects.create(club=make_club("SC Helbach"), name="SV Helbach", kind="plain")
    merge(real, draft)
    assert {(alias.name, alias.kind) for alias in real.aliases.all()} == {
        ("Hellbach", "place"),
        ("SVH", "plain"),
        ("SV Helbach", "ambiguous"),
    }


def test_where_both_say_something_the_editor_chooses_and_else_the_kept_one_stays():
    real, draft = two()
    Club.objects.filter(pk=draft.pk).update(city="Helbach", founded=1901)
    merge(real, draft, choices={"column:city": "gone"})
    real.refresh_from_db()
    assert (real.city, real.founded, real.name) == ("Helbach", 1901, "SV Hellbach")


def test_two_of_the_reference_list_are_refused():
    real, _draft = two()
    with pytest.raises(Refused, match="Both stand in the reference list"):
        merge(real, make_club("SV Hellbach 09", reference_key="ger-sv-hellbach-09"))


def test_a_club_and_its_team_are_refused():
    real, _draft = two()
    with pytest.raises(Refused, match="team of the other"):
        merge(real, make_club("SV Hellbach II", parent=real))


def test_clubs_told_apart_are_refused():
    real, draft = two()
    NotTheSame.objects.tell_apart(real, draft, None)
    with pytest.raises(Refused, match="told them apart"):
        merge(real, draft)


def test_a_step_that_the_editor_has_not_seen_is_not_moved():
    real, draft = two()
    seen = merging.stamp(real, draft)
    make_step(make_player(), draft)
    with pytest.raises(Stale):
        merge(real, draft, seen=seen)


def test_suspects_are_drafts_and_clubs_of_one_town_and_no_teams_of_each_other():
    real, draft = two()
    make_club("SV Hellbach II", parent=real, city="Hellbach", kind="second")
    make_club("SV Hellbacher", reference_key="aut-hellbacher", city="Hellbach")
    ClubAlias.objects.create(club=make_club("Grün-Weiß Torfmoor"), name="Torfmoor")
    ClubAlias.objects.create(club=make_club("GW Torfmor", status="draft"), name="Grün-Weiss Torfmoor")
    found = merging.club_suspects()
    pairs = {frozenset((suspect.one.name, suspect.two.name)) for suspect in found}
    assert frozenset((real.name, draft.name)) in pairs
    assert frozenset(("Grün-Weiß Torfmoor", "GW Torfmor")) in pairs
    assert frozenset((real.name, "SV Hellbach II")) not in pairs
    assert frozenset((real.name, "SV Hellbacher")) not in pairs
    NotTheSame.objects.tell_apart(real, draft, None)
    assert len(merging.club_suspects()) == len(found) - 1


def test_the_page_of_the_player_is_refreshed_when_the_club_is_gone():
    real, draft = two()
    player = make_player()
    cite(make_step(player, draft), "Hier.")
    settled()
    merge(real, draft)
    assert Player.objects.get().club == real
