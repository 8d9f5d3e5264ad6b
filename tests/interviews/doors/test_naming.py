"""Whom a name means: reasons, what was ruled out, and spellings that become names."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.apps import apps

from interviews import ingest, review
from interviews.models import Mention, RuledOut
from interviews.review import publishing
from interviews.review.people import Cast
from players.models import ClubAlias, NotTheSame, Player, PlayerAlias
from tests import builders
from tests.interviews.extractions import (
    AGE,
    IDOL,
    LEFT,
    POSITION,
    TODAY,
    another,
    card,
    extractor,
    imported,
    said,
)
from tests.players.merging.pairs import merge

pytestmark = pytest.mark.django_db
JARO = "Jaro Lindhoff"
SURE = builders.partial("2003-05-14")


def candidates(interview, name=JARO):
    return Cast(interview).candidates(name)


@pytest.mark.parametrize(
    ("years", "reason"),
    [
        (("2015", "2018"), "was at SV Hellbach then"),
        (("", ""), "was at SV Hellbach too"),
        (("2021", "2023"), "was at SV Hellbach, at another time"),
    ],
)
def test_a_club_counts_by_the_time_he_was_there(years, reason):
    builders.make_step(builders.make_player("Jaro Lindhof"), builders.make_club("SV Hellbach"), *years)
    assert candidates(imported(LEFT))[0].reasons == ("similar name", reason)


@pytest.mark.parametrize(
    ("birth", "says", "score"),
    [
        ("2003-05-14", "fits", 110),
        ("2002", "fits", 110),
        ("1988", "does not fit", 60),
    ],
)
def test_an_age_that_is_told_speaks_for_or_against_him(birth, says, score):
    player = builders.make_player(JARO)
    player.birth = builders.partial(birth)
    player.save()
    found = candidates(imported(AGE))[0]
    assert (found.reasons[0], found.score) == ("same name", score)
    assert found.reasons[1].endswith(f"{says} the age that is told")


def test_a_namesake_of_another_age_is_not_taken_for_him():
    player = builders.make_player(JARO)
    player.birth = builders.partial("1988")
    player.save()
    row = imported(AGE).proposals.get()
    with pytest.raises(review.NeedsChoice, match="born 1988"):
        review.accept(row.pk, 1, None, today=TODAY)
    review.accept(row.pk, 1, None, person=review.NewPlayer(JARO), today=TODAY)


def test_the_reasons_cost_no_more_queries_for_more_players(django_assert_max_num_queries):
    interview = imported(AGE, IDOL)
    for number in range(8):
        player = builders.make_player(f"Jaro{'o' * number} Lindhoff", slug=f"jaro-{number}")
        builders.make_step(player, builders.make_club(f"SV Hellbach {number}"))
    with django_assert_max_num_queries(9):
        cast = Cast(interview)
        for name in (JARO, "Enno Wiechert"):
            cast.candidates(name)


def test_who_was_ruled_out_is_never_offered_for_the_name_again():
    namesake, other = builders.make_player(JARO), builders.make_player("Piet Lindhoff")
    interview = imported(AGE)
    review.rule_out(interview.pk, JARO, namesake, None)
    review.rule_out(interview.pk, JARO, namesake, None)
    assert [found.player for found in candidates(interview)] == [other]
    ingest.extract_again(interview, extractor(AGE, mentions=()))
    assert [found.player for found in candidates(interview)] == [other]
    review.accept(card(interview, "age").pk, 1, None, today=TODAY)
    drafted = Player.objects.get(slug="jaro-lindhoff-2")
    assert NotTheSame.objects.between(namesake, drafted).exists()
    assert [found.player for found in candidates(another(AGE)) if found.player == namesake] == [namesake]


def test_ruling_out_is_taken_back_and_linking_takes_it_back_too():
    namesake = builders.make_player(JARO)
    interview = imported(AGE)
    with pytest.raises(review.Refused, match="not ruled out"):
        review.allow_again(interview.pk, JARO, namesake, None)
    review.rule_out(interview.pk, JARO, namesake, None)
    review.allow_again(interview.pk, JARO, namesake, None)
    assert candidates(interview)[0].player == namesake
    review.rule_out(interview.pk, JARO, namesake, None)
    review.link_person(interview.pk, JARO, namesake)
    assert not RuledOut.objects.exists()
    with pytest.raises(review.Refused, match="take that back first"):
        review.rule_out(interview.pk, JARO, namesake, None)


@pytest.mark.parametrize(
    ("name", "kind", "ticked"),
    [
        ("Jojo", "nickname", True),
        ("J. Lindhoff", "short", True),
        ("Lindhoff", "short", False),
        ("Jaro Lindhof", "former", True),
        ("Jaro Peter Lindhoff", "former", True),
        ("ヤロ・リンドホフ", "native", True),
    ],
)
def test_a_spelling_is_offered_as_an_alias_by_its_likeness(name, kind, ticked):
    offered = review.alias_for(builders.make_player(JARO), name)
    assert offered is not None
    assert (offered.name, offered.kind, offered.ticked) == (name, kind, ticked)
    assert offered.language == ("ja" if kind == "native" else "")


@pytest.mark.parametrize("name", [JARO, "JARO  LINDHOFF", "Jojo", "", "A\0B", "x" * 201])
def test_a_name_that_he_has_or_cannot_have_is_not_offered(name):
    player = builders.make_player(JARO)
    player.aliases.create(name="Jojo")
    assert review.alias_for(player, name) is None


def test_a_confirmed_nickname_becomes_an_alias_and_goes_with_the_link():
    player = builders.make_player("Jaromir Lindhoff-Ohlen")
    interview = imported(AGE)
    review.link_person(interview.pk, JARO, player, alias=True)
    alias = PlayerAlias.objects.get()
    assert (alias.player, alias.name) == (player, JARO)
    assert review.unlink_person(interview.pk, JARO, None) == player
    assert not PlayerAlias.objects.exists()
    assert Mention.objects.get(name=JARO).player is None
    interview.refresh_from_db()
    assert interview.subject is None


def test_a_link_that_was_wrong_takes_its_alias_along():
    wrong, right = builders.make_player("Jaromir L."), builders.make_player("Jarko L.")
    interview = imported(AGE)
    review.link_person(interview.pk, JARO, wrong, alias=True)
    review.link_person(interview.pk, JARO, right, alias=True)
    assert PlayerAlias.objects.get().player == right


def test_a_link_on_which_something_rests_stays():
    interview = imported(AGE, POSITION)
    review.accept(card(interview, "age").pk, 1, None, today=TODAY)
    with pytest.raises(review.Refused, match="One card was accepted for Jaro Lindhoff"):
        review.unlink_person(interview.pk, JARO, None)
    with pytest.raises(review.Refused, match="Nobody has said yet"):
        review.unlink_person(interview.pk, "Enno Wiechert", None)


@pytest.mark.parametrize("way", [review.link_person, review.rule_out])
def test_somebody_who_was_merged_away_meanwhile_is_neither_linked_nor_ruled_out(way):
    interview = imported(AGE)
    kept, gone = builders.make_player("Ole Dahlhaus"), builders.make_player("Ole Dalhaus")
    merge(kept, Player.objects.get(pk=gone.pk))
    with pytest.raises(review.Refused, match="Ole Dalhaus was merged with Ole Dahlhaus meanwhile"):
        way(interview.pk, JARO, gone, user=None)
    assert Cast(interview).linked(JARO) is None


def test_the_spelling_of_the_chosen_other_is_kept_and_undone_with_the_decision():
    enno = builders.make_player("Enno W.")
    row = imported(IDOL).proposals.get()
    review.accept(row.pk, 1, None, other=enno, remember=["other"], today=TODAY)
    assert enno.aliases.get().name == "Enno Wiechert"
    review.undo(row.pk, 2, None, today=TODAY)
    assert not PlayerAlias.objects.exists()


def test_the_spelling_of_a_chosen_club_is_plain_only_where_it_is_free():
    club, bearer = builders.make_club("Hellbach 07"), builders.make_club("Torfmoor")
    free = said("club", "in Hellbach war ich in der Jugend", club="SVH", relation="former")
    row = imported(free).proposals.get()
    review.accept(row.pk, 1, None, clubs={"club": club}, remember=["club"], today=TODAY)
    assert (ClubAlias.objects.get().name, ClubAlias.objects.get().kind) == ("SVH", "plain")
    assert review.alias_for_club(club, "SVH") is None
    shared = review.alias_for_club(bearer, "SVH")
    assert shared is not None
    assert shared.kind == "ambiguous"
    review.undo(row.pk, 2, None, today=TODAY)
    assert not ClubAlias.objects.exists()


def test_readers_find_a_club_by_the_spelling_of_an_interview_once_that_is_released(client):
    club = builders.make_club("Hellbach 07")
    interview = imported(said("club", "in Hellbach war ich in der Jugend", club="SVH", relation="former"))
    review.accept(card(interview, "club").pk, 1, None, clubs={"club": club}, remember=["club"], today=TODAY)

    def is_found():
        return club.get_absolute_url() in client.get("/clubs/", {"q": "svh"}).content.decode()

    assert not is_found()
    publishing.publish_interview(interview, None)
    assert is_found()
    publishing.withdraw_interview(interview)
    assert not is_found()
    client.force_login(builders.make_user("editor"))
    assert is_found()


def linked(player, interview):
    review.link_person(interview.pk, JARO, player, alias=True)


def chosen(player, interview):
    row = card(interview, "age")
    review.accept(row.pk, row.version, None, person=player, remember=["person"], today=TODAY)


def is_told(client, player):
    """Whether readers meet the name on his page, and by searching for it."""
    page = client.get(player.get_absolute_url()).content.decode()
    found = client.get("/players/", {"q": JARO}).content.decode()
    assert (JARO in page) == (player.get_absolute_url() in found)
    return JARO in page


@pytest.mark.parametrize("give", [linked, chosen])
def test_a_name_from_an_interview_waits_for_its_release(client, give):
    player, interview = builders.make_player("Jaromir L."), imported(AGE)
    give(player, interview)
    assert player.aliases.get().name == JARO
    assert not is_told(client, player)
    publishing.publish_interview(interview, None)
    assert is_told(client, player)
    publishing.withdraw_interview(interview)
    assert not is_told(client, player)
    client.force_login(builders.make_user("editor"))
    assert is_told(client, player)


def test_a_name_from_a_public_interview_is_told_at_once(client):
    player, interview = builders.make_player("Jaromir L."), imported(AGE)
    publishing.publish_interview(interview, None)
    linked(player, interview)
    assert is_told(client, player)


def test_a_name_given_by_hand_is_told_at_once_and_one_goes_with_its_source(client):
    player, interview = builders.make_player("Jaromir L."), imported(AGE)
    player.aliases.create(name=JARO)
    assert is_told(client, player)
    source = interview.source
    alias = player.aliases.get()
    alias.source = source
    alias.save()
    interview.delete()
    source.delete()
    assert not player.aliases.exists()


def test_names_of_clubs_and_of_merged_drafts_that_were_there_before_wait_too():
    draft, club = builders.make_player("Jaro Lindhof", published=False), builders.make_club("Hellbach 07")
    kept = builders.make_player(JARO)
    merge(kept, draft)
    interview = imported(said("club", "in Hellbach war ich in der Jugend", club="SVH", relation="former"))
    review.accept(card(interview, "club").pk, 1, None, clubs={"club": club}, remember=["club"], today=TODAY)
    ClubAlias.objects.update(source=None)
    PlayerAlias.objects.update(visibility="public")
    migration = import_module("interviews.migrations.0008_club_alias_sources")
    migration.name_sources(apps, None)
    migration.keep_names_of_drafts(apps, None)
    assert (ClubAlias.objects.get().source, kept.aliases.get().visibility) == (interview.source, "editors")
    assert not ClubAlias.history.filter(source=None).exists()


@pytest.mark.parametrize("give", [linked, chosen])
def test_names_that_interviews_gave_before_get_their_source(give):
    player, interview = builders.make_player("Jaromir L."), imported(AGE)
    by_hand = player.aliases.create(name="Jojo")
    give(player, interview)
    alias = player.aliases.get(name=JARO)
    alias.source = None
    alias.save()
    import_module("interviews.migrations.0007_alias_sources").name_sources(apps, None)
    alias.refresh_from_db()
    by_hand.refresh_from_db()
    assert alias.source_id == interview.source_id
    assert by_hand.source_id is None
    assert not alias.history.filter(source=None).exists()
