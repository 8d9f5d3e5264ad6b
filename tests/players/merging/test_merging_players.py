"""Two players become one: every quote is kept, and nothing is preferred silently."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from interviews.models import Mention
from players import merging
from players.merging import Refused, Stale
from players.models import (
    CareerStep,
    Citation,
    Detail,
    FormerAddress,
    Merge,
    NotTheSame,
    Picture,
    Player,
    PlayerAlias,
    Relationship,
)
from tests.builders import (
    add_mention,
    cite,
    make_ancestor,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_interview,
    make_nationality,
    make_player,
    make_relationship,
    make_residence,
    make_source,
    make_step,
    make_user,
    settle,
)
from tests.players.merging.holdings_of_all import difference, everything, settled
from tests.players.merging.pairs import merge, two

pytestmark = pytest.mark.django_db


def test_the_same_fact_rests_on_the_quotes_of_both():
    kept, gone = two()
    one, other = make_detail(kept, "position", "goalkeeper"), make_detail(gone, "position", "goalkeeper")
    cite(one, "Ich stehe im Tor.")
    cite(other, "Der Torwart", voice="author")
    merge(kept, gone)
    fact = Detail.objects.get()
    assert (fact.pk, fact.player, fact.contested) == (one.pk, kept, False)
    assert {quote.quote for quote in fact.citations.all()} == {"Ich stehe im Tor.", "Der Torwart"}


def test_the_same_quote_stands_once():
    kept, gone = two()
    source = make_source()
    for player in (kept, gone):
        cite(make_detail(player, "position", "goalkeeper"), "Ich stehe im Tor.", source)
    merge(kept, gone)
    assert Citation.objects.get().detail == Detail.objects.get()


def test_different_facts_stand_beside_each_other():
    kept, gone = two()
    cite(make_detail(kept, "honour", "Pokalsieger"))
    cite(make_detail(gone, "honour", "Meister"))
    cite(make_detail(gone, "birth_date", date="2004-03"), "Im März 2004")
    cite(make_detail(kept, "birth_date", date="2004"), "2004")
    merge(kept, gone)
    assert Detail.objects.of(kept).count() == 4
    assert not Detail.objects.filter(contested=True).exists()


def test_contradicting_facts_are_both_kept_and_contested():
    kept, gone = two()
    one, other = make_detail(kept, "height", number=188), make_detail(gone, "height", number=192, as_of="2026")
    cite(one, "Ich bin 1,88 groß.")
    cite(other, "Ich bin 1,92 groß.")
    merge(kept, gone)
    for fact in (one, other):
        fact.refresh_from_db()
        assert (fact.player, fact.contested, fact.state) == (kept, True, "current")


@pytest.mark.parametrize(("prefer", "left"), [("kept", 188), ("gone", 192)])
def test_the_editor_prefers_one_and_the_other_is_kept_with_the_reason(prefer, left):
    kept, gone = two()
    one, other = make_detail(kept, "height", number=188), make_detail(gone, "height", number=192)
    cite(one)
    cite(other)
    merge(kept, gone, choices={f"detail-{other.pk}:detail-{one.pk}": prefer})
    assert Detail.objects.current().get().number == left
    loser = Detail.objects.exclude(number=left).get()
    assert (loser.state, loser.state_reason) == ("superseded", "the same birthday and club")
    assert not Detail.objects.filter(contested=True).exists()
    assert Citation.objects.count() == 2


def test_what_was_taken_back_there_does_not_stand_here_unmarked():
    kept, gone = two()
    cite(make_detail(kept, "foot", "left", state="retracted", state_reason="he laughed at it"))
    cite(make_detail(gone, "foot", "left"))
    merge(kept, gone)
    assert Detail.objects.current().get().contested


@pytest.mark.parametrize(
    ("kind", "one", "other", "contested"),
    [
        ("birth_date", {"date": "2003"}, {"date": "2004-01-01"}, True),
        ("birth_date", {"date": "2003"}, {"date": "2003-05-06"}, False),
        ("birth_place", {"value": "Quellental"}, {"value": "Hellbach"}, True),
        ("shirt_number", {"number": 1, "as_of": "2025"}, {"number": 12, "as_of": "2025"}, True),
        ("shirt_number", {"number": 1, "as_of": "2021"}, {"number": 12, "as_of": "2025"}, False),
        ("honour", {"value": "Meister"}, {"value": "Pokalsieger"}, False),
        ("injury", {"value": "Schulter"}, {"value": "Knie"}, False),
    ],
)
def test_what_contradicts_and_what_does_not(kind, one, other, contested):
    kept, gone = two()
    make_detail(kept, kind, **one)
    make_detail(gone, kind, **other)
    merge(kept, gone)
    assert Detail.objects.filter(contested=True).count() == (2 if contested else 0)
    assert Detail.objects.of(kept).count() == 2


def test_spells_at_the_same_club_contradict_only_at_once():
    kept, gone = two()
    club = make_club()
    for player, years, since in ((kept, ("2015", "2017"), "2021"), (gone, ("2018", "2019"), "2022")):
        make_step(player, club, *years)
        make_step(player, club, since, squad="youth")
    merge(kept, gone)
    assert CareerStep.objects.of(kept).count() == 4
    assert list(CareerStep.objects.filter(contested=True).values_list("squad", flat=True)) == ["youth", "youth"]


@pytest.mark.parametrize("bare", ["kept", "gone"])
def test_a_spell_without_years_joins_the_one_with_years(bare):
    kept, gone = two()
    club = make_club()
    make_step(kept, make_club("FC Küste"), "2010", "2012")
    undated, dated = (kept, gone) if bare == "kept" else (gone, kept)
    cite(make_step(undated, club, relation="former"), "Ich war in Hellbach.")
    cite(make_step(dated, club, "2018", "2019", relation="former", squad="youth"), "Von 2018 bis 2019.")
    merge(kept, gone)
    step = CareerStep.objects.of(kept).get(club=club)
    assert (str(step.start), str(step.end), step.squad, step.citations.count()) == ("2018", "2019", "youth", 2)
    assert not Player.objects.filter(pk=gone.pk).exists()


def test_a_spell_without_years_stays_beside_two_and_beside_what_readers_may_not_know():
    kept, gone = two()
    club = make_club()
    for years in (("2010", "2012"), ("2018", "2019")):
        cite(make_step(kept, club, *years, relation="former"))
    cite(make_step(gone, club, relation="former"))
    other = make_club("FC Küste")
    cite(make_step(kept, other, "2013", "2015", relation="former"), source=make_source(released=False))
    cite(make_step(gone, other, relation="former"))
    merge(kept, gone)
    assert CareerStep.objects.of(kept).count() == 5


def test_facts_of_registers_and_of_countries_follow():
    kept, gone = two()
    germany = make_association()
    for player in (kept, gone):
        make_nationality(player)
        make_eligibility(player, germany, stance="open", as_of="2025-12-14")
    make_ancestor(gone, "mother", "JPN")
    make_ancestor(kept, "mother", "GHA")
    make_residence(gone, "GER")
    merge(kept, gone)
    assert kept.nationality_facts.count() == 2  # two registers: neither is lost
    assert kept.eligibility_facts.count() == 1
    assert kept.ancestor_facts.filter(contested=True).count() == 2
    assert kept.residence_facts.count() == 1


def test_his_name_becomes_an_alias_and_his_address_leads_on(client):
    kept, gone = two()
    PlayerAlias.objects.create(player=gone, name="Reuti", kind="nickname")
    PlayerAlias.objects.create(player=gone, name="Jonte")
    PlayerAlias.objects.create(player=kept, name="JONTE")
    merge(kept, gone)
    assert {alias.name for alias in kept.aliases.all()} == {"Reuti", "JONTE", "Jonte Reuterkamp"}
    assert not Player.objects.filter(pk=gone.pk).exists()
    answer = client.get("/players/jonte-reuterkamp/")
    assert (answer.status_code, answer["Location"]) == (301, "/players/jonte-reuterskamp/")


@pytest.mark.parametrize("level", [{"published": False}, {"published": False, "visibility": "editors"}])
def test_what_a_draft_was_called_stays_with_the_editors(client, level):
    kept, gone = two(**level)
    PlayerAlias.objects.create(player=gone, name="Reuti")
    merge(kept, gone)
    Player.objects.filter(pk=kept.pk).update(published_at=timezone.now(), visibility="public")
    page = client.get(kept.get_absolute_url()).content.decode()
    assert not [name for name in ("Reuterkamp", "Reuti") if name in page]
    for asked in ("reuterkamp", "reuti"):
        assert kept.get_absolute_url() not in client.get("/players/", {"q": asked}).content.decode()
    assert client.get("/players/jonte-reuterkamp/").status_code == 404
    client.force_login(make_user("reviewer"))
    page = client.get(kept.get_absolute_url()).content.decode()
    assert "Reuterkamp" in page
    assert "Reuti" in page
    assert client.get("/players/jonte-reuterkamp/").status_code == 301


def test_the_editor_may_take_the_other_name():
    kept, gone = two()
    merge(kept, gone, choices={"name": "gone"})
    kept.refresh_from_db()
    assert (kept.name, kept.slug) == ("Jonte Reuterkamp", "jonte-reuterskamp")
    assert [alias.name for alias in kept.aliases.all()] == ["Jonte Reuterskamp"]


def test_merging_again_leaves_one_hop(client):
    first, second, third = make_player("Jonte A"), make_player("Jonte B"), make_player("Jonte C")
    merge(second, first)
    merge(third, second)
    for old in ("jonte-a", "jonte-b"):
        for ending in ("/", ".json", ".csv", ".atom", ".png"):
            assert client.get(f"/players/{old}{ending}")["Location"] == f"/players/jonte-c{ending}"
    assert set(FormerAddress.objects.values_list("player", flat=True)) == {third.pk}


@pytest.mark.parametrize(
    ("ours", "theirs", "minor", "visibility", "public"),
    [
        ({}, {}, False, "public", True),
        ({}, {"published": False}, False, "public", False),
        ({}, {"visibility": "internal"}, False, "internal", False),
        ({"visibility": "internal"}, {"visibility": "editors"}, False, "internal", False),
        ({}, {"visibility": "editors", "minor": True}, True, "editors", False),
        ({"published": False}, {}, False, "public", False),
    ],
)
def test_the_strictest_wins(ours, theirs, minor, visibility, public):
    kept, gone = make_player("Jonte Reuterskamp", **ours), make_player("Jonte Reuterkamp", **theirs)
    merge(kept, gone)
    kept.refresh_from_db()
    assert (kept.minor, kept.visibility, kept.published_at is not None) == (minor, visibility, public)


def test_a_reviewer_may_keep_the_page_public_and_never_a_minors():
    kept, gone = two(published=False)
    merge(kept, gone, choices={"publish": "yes"})
    kept.refresh_from_db()
    assert kept.published_at is not None
    child = make_player("Ben Klein", visibility="editors", minor=True, published=False)
    merge(kept, child, choices={"publish": "yes"})
    kept.refresh_from_db()
    assert kept.minor
    assert kept.published_at is None


def test_a_combined_fact_is_as_hidden_as_the_stricter():
    kept, gone = two()
    cite(make_detail(kept, "position", "goalkeeper"))
    cite(make_detail(gone, "position", "goalkeeper", visibility="internal", as_of="2025"))
    merge(kept, gone)
    fact = Detail.objects.get()
    assert (fact.visibility, str(fact.as_of)) == ("internal", "2025")


def test_others_pages_name_the_one_who_is_kept_once():
    kept, gone = two()
    friend = make_player("Ole Dahlhaus")
    for other in (kept, gone):
        cite(make_relationship(friend, "friend", other=other), f"Mit {other} teile ich das Zimmer.")
    merge(kept, gone)
    fact = Relationship.objects.get()
    assert (fact.other, fact.citations.count()) == (kept, 2)


def test_mentions_and_interviews_follow():
    kept, gone = two()
    interview = make_interview("Jonte Reuterkamp spricht.", subject=gone)
    add_mention(interview, "Jonte Reuterkamp", player=gone)
    merge(kept, gone)
    interview.refresh_from_db()
    assert interview.subject == kept
    assert Mention.objects.get().player == kept


def test_whoever_was_told_apart_stays_so():
    kept, gone = two()
    namesake = make_player("Jonte Reuters")
    NotTheSame.objects.tell_apart(namesake, gone, None, "ten years older")
    merge(kept, gone)
    assert NotTheSame.objects.get().why == "ten years older"
    assert NotTheSame.objects.told_apart_from(kept) == {namesake.pk}


def test_what_follows_from_the_facts_is_worked_out_anew():
    kept, gone = two()
    make_association("JPN")
    cite(make_detail(gone, "position", "goalkeeper"))
    make_nationality(gone, "JP")
    settle(gone)
    merge(kept, gone)
    kept.refresh_from_db()
    assert kept.position == "goalkeeper"
    assert kept.verdicts.exists()


def test_it_is_one_change_with_the_reason():
    kept, gone = two()
    cite(make_detail(gone, "position", "goalkeeper"))
    merge(kept, gone)
    made = Player.history.filter(id=gone.pk).first().change
    assert (made.what, made.why) == ("merged Jonte Reuterkamp into Jonte Reuterskamp", "the same birthday and club")
    assert Detail.history.first().change == made


# what is refused


def test_one_and_the_same_is_refused():
    kept, _gone = two()
    with pytest.raises(Refused, match="the same one"):
        merge(kept, kept)


def test_a_reason_is_needed():
    with pytest.raises(Refused, match="Say why"):
        merge(*two(), why="  ")


def test_who_is_told_of_the_other_is_another():
    kept, gone = two()
    fact = make_relationship(gone, "teammate", other=kept)
    cite(fact)
    with pytest.raises(Refused, match="as of two people"):
        merge(kept, gone)
    fact.state, fact.state_reason = "retracted", "misread"
    fact.save()
    before = everything()
    done = merge(kept, gone)
    assert not Relationship.objects.exists()
    merging.undo(done, None)
    assert difference(before, everything()) == {}


def test_who_was_told_apart_is_refused():
    kept, gone = two()
    NotTheSame.objects.tell_apart(gone, kept, make_user("editor", "Nele"))
    with pytest.raises(Refused, match="Nele told them apart"):
        merge(kept, gone)


@pytest.mark.parametrize("what", ["fact", "alias", "player", "new fact"])
def test_what_the_editor_has_not_seen_is_not_merged(what):
    kept, gone = two()
    fact = make_detail(gone, "position", "goalkeeper")
    seen = merging.stamp(kept, gone)
    if what == "fact":
        fact.version += 1
        fact.save()
    elif what == "new fact":
        make_detail(gone, "foot", "left")
    elif what == "alias":
        PlayerAlias.objects.create(player=kept, name="Jo")
    else:
        Player.objects.filter(pk=kept.pk).update(version=2)
    with pytest.raises(Stale, match="changed since you saw"):
        merge(kept, gone, seen=seen)
    assert Player.objects.count() == 2


def test_who_is_gone_already_is_named():
    kept, gone = two()
    other = make_player("Jonte C")
    seen = merging.stamp(kept, gone)
    merge(other, gone)
    with pytest.raises(Stale, match="Jonte Reuterkamp was merged into Jonte C meanwhile"):
        merging.merge(kept, gone, seen=seen, user=None, why="the same")


@pytest.mark.parametrize("choice", [{"name": "newer"}, {"publish": "maybe"}, {"detail-1:detail-2": "newer"}])
def test_an_answer_that_is_none_is_refused(choice):
    with pytest.raises(Refused, match="is no answer"):
        merge(*two(), choices=choice)


def test_a_fault_half_way_leaves_both(monkeypatch):
    kept, gone = two()
    cite(make_detail(gone, "position", "goalkeeper"))
    before = everything()
    monkeypatch.setattr("players.merging.doing.refresh", lambda _players: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        merge(kept, gone)
    assert difference(before, everything()) == {}
    assert not Merge.objects.exists()


# the second pair of eyes


def test_an_editor_asks_where_readers_would_see_it():
    kept, gone = two(published=False)
    request = merge(kept, gone, role="editor")
    assert request.state == "requested"
    assert Player.objects.count() == 2
    with pytest.raises(Refused, match="asked for already"):
        merge(kept, gone, role="editor")
    seen = merging.stamp(kept, gone)
    with pytest.raises(Refused, match="You asked"):
        merging.confirm(request, seen=seen, user=User.objects.get(merges=request))
    with pytest.raises(Refused, match="Only a reviewer"):
        merging.confirm(request, seen=seen, user=make_user("editor"))
    done = merging.confirm(request, seen=seen, user=make_user("reviewer"), publish=True)
    assert done.state == "done"
    assert Player.objects.get().published_at is not None
    with pytest.raises(Refused, match="does not wait"):
        merging.confirm(done, seen=seen, user=make_user("reviewer"))


def test_an_editor_merges_drafts_alone():
    kept = make_player("Jonte Reuterskamp", published=False)
    gone = make_player("Jonte Reuterkamp", published=False)
    assert merge(kept, gone, role="editor").state == "done"


def test_the_setting_asks_for_it_always(settings):
    settings.SECOND_PAIR_OF_EYES = True
    request = merge(*two())
    assert request.state == "requested"
    merging.decline(request, make_user("reviewer"))
    with pytest.raises(Refused, match="does not wait"):
        merging.decline(request, make_user("reviewer"))
    assert Player.objects.count() == 2


def test_a_request_is_not_confirmed_unseen():
    kept, gone = two()
    request = merge(kept, gone, role="editor")
    seen = merging.stamp(kept, gone)
    make_detail(gone, "foot", "left")
    with pytest.raises(Stale):
        merging.confirm(request, seen=seen, user=make_user("reviewer"))
    request.refresh_from_db()
    assert request.state == "requested"


def picture_of(player: Player) -> Picture:
    return Picture.objects.create(
        player=player,
        key=f"{player.pk:032}",
        width=400,
        height=500,
        licence="own",
        credit="Nele Quast",
        source_url="https://kurvenblatt.example/bild",
        chosen_at=timezone.now(),
    )


def test_a_picture_follows_and_two_are_refused():
    kept, gone = two()
    picture = picture_of(gone)
    before = settled()
    done = merge(kept, gone)
    picture.refresh_from_db()
    assert picture.player == kept
    merging.undo(done, None)
    assert difference(before, settled()) == {}
    picture_of(kept)
    with pytest.raises(Refused, match="Both have a picture"):
        merge(kept, gone)
