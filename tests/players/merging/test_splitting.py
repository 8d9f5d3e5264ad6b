"""One player who is two: chosen facts and quotes go to the other, and come back."""

from __future__ import annotations

from typing import Any

import pytest

from interviews.models import Mention
from players import merging
from players.merging import Refused, Stale
from players.models import CareerStep, Citation, Club, ClubAlias, Detail, Merge, Player, PlayerAlias
from tests.builders import (
    add_mention,
    cite,
    make_club,
    make_detail,
    make_interview,
    make_player,
    make_relationship,
    make_source,
    make_step,
    make_user,
)
from tests.players.merging.holdings_of_all import difference, everything, settled

pytestmark = pytest.mark.django_db


def split(player: Player | Club, **asked: Any) -> Merge:
    player = type(player)._default_manager.get(pk=player.pk)
    asked = {"to": "Jonte Reuters", "why": "two brothers", "user": None, **asked}
    asked.setdefault("seen", merging.stamp(player, player))
    return merging.split(player, **asked)


def two_in_one() -> tuple[Player, Detail, Detail]:
    player = make_player()
    mine, his = make_detail(player, "position", "goalkeeper"), make_detail(player, "height", number=192)
    cite(mine, "Ich stehe im Tor.")
    cite(his, "Ich bin 1,92 groß.")
    return player, mine, his


def test_chosen_facts_go_to_a_new_draft_with_their_quotes():
    player, mine, his = two_in_one()
    done = split(player, facts=[his.anchor])
    new = Player.objects.get(pk=done.gone)
    assert (new.name, new.slug, new.published_at) == ("Jonte Reuters", "jonte-reuters", None)
    assert (done.act, done.state) == ("split", "done")
    his.refresh_from_db()
    assert (his.player, his.citations.count()) == (new, 1)
    assert Detail.objects.get(player=player) == mine


def test_a_split_is_undone():
    player, _mine, his = two_in_one()
    before = settled()
    merging.undo(split(player, facts=[his.anchor]), make_user("reviewer"))
    assert difference(before, everything()) == {}


def test_a_fact_may_keep_some_of_its_quotes():
    player, mine, _his = two_in_one()
    quote = cite(mine, "Der Torwart.", voice="author")
    before = settled()
    done = split(player, quotes=[quote.pk])
    one, other = Detail.objects.filter(kind="position").order_by("pk")
    assert (one.player, other.player) == (player, Player.objects.get(pk=done.gone))
    assert [each.quote for each in one.citations.all()] == ["Ich stehe im Tor."]
    assert [each.quote for each in other.citations.all()] == ["Der Torwart."]
    merging.undo(done, None)
    assert difference(before, everything()) == {}


def test_what_a_second_person_has_to_confirm_waits_where_it_is_told_of_another_now(settings):
    player, _mine, his = two_in_one()
    birth = make_detail(player, "birth_date", date="2003-01-02")
    quote = cite(birth, "Am zweiten Januar.")
    cite(birth, "Anfang Januar.")
    settings.SECOND_PAIR_OF_EYES = True
    other, user = make_player("Ole Dahlhaus"), make_user("reviewer")
    before = settled()
    for asked in ({"facts": [birth.anchor, his.anchor]}, {"quotes": [quote.pk]}):
        done = split(player, to=other, user=user, **asked)
        told = Detail.objects.get(player=other, kind="birth_date")
        assert (told.awaits_second, told.first_by) == (True, user)
        assert not Detail.objects.exclude(pk=told.pk).filter(awaits_second=True).exists()
        merging.undo(done, make_user("reviewer"))
        assert difference(before, everything()) == {}


def test_facts_go_to_somebody_whom_we_hold():
    player, mine, his = two_in_one()
    other = make_player("Jonte Reuters")
    cite(make_detail(other, "height", number=192), "Einszweiundneunzig.")
    cite(make_detail(other, "position", "forward"), "Ich stürme.")
    make_detail(player, "honour", "Meister")
    before = settled()
    done = split(player, facts=[his.anchor, mine.anchor], to=other)
    assert Detail.objects.get(kind="height").citations.count() == 2
    assert Detail.objects.filter(player=other, kind="position", contested=True).count() == 2
    merging.undo(done, None)
    assert difference(before, everything()) == {}


def test_further_names_that_were_the_others_go_along_and_come_back():
    player, _mine, his = two_in_one()
    stays, goes, is_his = (
        PlayerAlias.objects.create(player=player, name=name) for name in ("Reuti", "Der Lange", "J. Reuters")
    )
    other = make_player("Jonte Reuters")
    PlayerAlias.objects.create(player=other, name="J. Reuters")
    before = settled()
    done = split(player, facts=[his.anchor], aliases=[goes.pk, is_his.pk], to=other)
    assert list(player.aliases.all()) == [stays]
    assert sorted(str(alias) for alias in other.aliases.all()) == ["Der Lange", "J. Reuters"]
    merging.undo(done, None)
    assert difference(before, everything()) == {}


def test_a_name_of_somebody_else_does_not_go():
    player, _mine, his = two_in_one()
    foreign = PlayerAlias.objects.create(player=make_player("Ole Dahlhaus"), name="Olli")
    before = settled()
    with pytest.raises(Refused, match="One of the names is none of"):
        split(player, facts=[his.anchor], aliases=[foreign.pk])
    assert difference(before, everything()) == {}


def test_an_interview_that_told_nothing_else_of_him_means_the_other():
    player, _mine, his = two_in_one()
    source = make_source()
    interview = make_interview("Jonte spricht.", source, subject=player)
    add_mention(interview, "Jonte", player=player)
    Citation.objects.filter(detail=his).update(source=source)
    before = settled()
    done = split(player, facts=[his.anchor])
    interview.refresh_from_db()
    assert (interview.subject_id, Mention.objects.get().player_id) == (done.gone, done.gone)
    merging.undo(done, None)
    assert difference(before, everything()) == {}


def test_a_minors_other_half_is_kept_from_the_public_too():
    player = make_player(visibility="editors", minor=True)
    his = make_detail(player, "height", number=192)
    make_detail(player, "foot", "left")
    new = Player.objects.get(pk=split(player, facts=[his.anchor]).gone)
    assert (new.minor, new.visibility) == (True, "editors")


def test_what_was_added_to_the_new_one_stands_against_undoing():
    player, _mine, his = two_in_one()
    done = split(player, facts=[his.anchor])
    make_detail(Player.objects.get(pk=done.gone), "foot", "left")
    with pytest.raises(merging.ChangedSince, match="new: Jonte Reuters: "):
        merging.undo(done, None)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"facts": []}, "Choose what belongs"),
        ({"facts": ["detail-999"]}, "no such fact: detail-999"),
        ({"why": " "}, "Say why"),
        ({"to": "  "}, "Name the other one"),
        ({"to": "Jo\u202ente"}, "direction override"),
        ({"quotes": [0]}, "Choose what belongs"),
    ],
)
def test_what_is_refused(asked, told):
    player, _mine, his = two_in_one()
    before = settled()
    with pytest.raises(Refused, match=told):
        split(player, **({"facts": [his.anchor]} if "quotes" not in asked else {}) | asked)
    assert difference(before, everything()) == {}


def test_not_everything_goes():
    player, mine, his = two_in_one()
    with pytest.raises(Refused, match="Nothing would be left"):
        split(player, facts=[mine.anchor, his.anchor])


def test_a_quote_of_another_is_refused():
    player, _mine, _his = two_in_one()
    quote = cite(make_detail(make_player("Ole Dahlhaus"), "foot", "left"))
    with pytest.raises(Refused, match="backs none of these facts"):
        split(player, quotes=[quote.pk])


def test_nobody_is_told_of_himself():
    player, _mine, _his = two_in_one()
    other = make_player("Jonte Reuters")
    friend = make_relationship(player, "friend", other=other)
    with pytest.raises(Refused, match="told of himself"):
        split(player, facts=[friend.anchor], to=other)


def test_only_a_reviewer_adds_to_a_public_page():
    player, _mine, his = two_in_one()
    with pytest.raises(Refused, match="only a reviewer"):
        split(player, facts=[his.anchor], to=make_player("Jonte Reuters"), user=make_user("editor"))


def test_what_has_changed_since_it_was_seen_is_not_split():
    player, _mine, his = two_in_one()
    seen = merging.stamp(player, player)
    make_detail(player, "foot", "left")
    with pytest.raises(Stale):
        split(player, facts=[his.anchor], seen=seen)


def two_clubs_in_one() -> tuple[Club, CareerStep, CareerStep]:
    club = make_club("SV Hellbach")
    here, there = make_step(make_player("Ole Dahlhaus"), club, "2015"), make_step(make_player(), club, "2018")
    source = make_source()
    cite(here, "Ich war in Hellbach.")
    cite(there, "Seit 2018 in Hellbach.", source)
    add_mention(make_interview("Hellbach.", source), "Hellbach", type="club", club=club)
    return club, here, there


@pytest.mark.parametrize("is_held", [False, True])
def test_a_clubs_facts_go_to_another_club_with_what_an_interview_means_and_come_back(is_held):
    club, here, there = two_clubs_in_one()
    other = make_club("Hellbacher SC")
    short = ClubAlias.objects.create(club=club, name="HSV 09")
    if is_held:
        cite(make_step(there.player, other, "2018"), "2018 kam ich.")
    before = settled()
    done = split(club, facts=[there.anchor], aliases=[short.pk], to=other if is_held else "Hellbacher SV")
    new = Club.objects.get(pk=done.gone)
    assert (done.what, done.act, new.status) == ("club", "split", "active" if is_held else "draft")
    step = CareerStep.objects.get(player=there.player)
    assert (step.club, step.citations.count(), step.player.club) == (new, 1 + is_held, new)
    assert Mention.objects.get().club == new
    assert ClubAlias.objects.get().club == new
    assert CareerStep.objects.get(pk=here.pk).club == club
    merging.undo(done, None)
    assert difference(before, everything()) == {}
    if not is_held:
        assert Player.objects.get(pk=there.player_id).club == club


def test_a_fact_may_name_both_clubs_each_by_its_own_quote():
    club, here, _there = two_clubs_in_one()
    quote = cite(here, "Hellbach, das andere.")
    before = settled()
    done = split(club, quotes=[quote.pk], to="Hellbacher SV")
    assert [step.club.name for step in CareerStep.objects.filter(player=here.player)] == [club.name, "Hellbacher SV"]
    merging.undo(done, None)
    assert difference(before, everything()) == {}


def test_of_a_club_no_fact_of_another_is_taken():
    club, here, _there = two_clubs_in_one()
    foreign = make_step(here.player, make_club("GW Torfmoor"))
    with pytest.raises(Refused, match="no such fact"):
        split(club, facts=[foreign.anchor], to="Hellbacher SV")
