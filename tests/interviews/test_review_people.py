"""Who a name may mean, and who becomes public with an interview."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interviews import review
from interviews.extraction.facts import Header
from interviews.models import Decision, Proposal
from interviews.review import NeedsChoice, NewClub, NewPlayer, Refused
from interviews.review.clubs import Clubs
from interviews.review.people import Cast
from players.models import CareerStep, Club, Player, Relationship
from tests import builders
from tests.interviews.extractions import (
    AGE,
    ALL,
    CAME,
    IDOL,
    LEFT,
    POSITION,
    TODAY,
    another,
    card,
    imported,
    said,
)

pytestmark = pytest.mark.django_db


def accept(row: Proposal, **choices) -> Decision:
    return review.accept(row.pk, row.version, None, today=TODAY, **choices)


@pytest.mark.parametrize(
    ("known", "reasons"),
    [
        ("Jaro Lindhof", ["similar name"]),
        ("Lindhoff Jaro", ["similar name"]),
        ("Piet Lindhoff", ["same last name"]),
        ("Jaro Lindhoff", ["same name"]),
        ("JARO LINDHOFF", ["same name"]),
        ("Enno Wiechert", []),
        ("Jaro Lindenblatt", []),
    ],
)
def test_candidates_come_with_a_reason(known, reasons):
    builders.make_player(known)
    found = Cast(imported(AGE)).candidates("Jaro Lindhoff")
    assert [reason for candidate in found for reason in candidate.reasons] == reasons


def test_candidates_are_ranked_by_name_then_club():
    plain = builders.make_player("Jaro Lindhof")
    clubmate = builders.make_player("Jaro Lindhoft")
    builders.make_step(clubmate, builders.make_club("SV Hellbach"))
    alias = builders.make_player("Jay Lin")
    alias.aliases.create(name="Jaro Lindhoff")
    found = Cast(imported(AGE, LEFT)).candidates("Jaro Lindhoff")
    assert [candidate.player for candidate in found] == [alias, clubmate, plain]
    assert found[0].reasons == ("“Jaro Lindhoff” is a name of his (short form)",)
    assert found[1].reasons == ("similar name", "was at SV Hellbach too")


def test_a_candidate_whom_the_interviewee_knows_is_ranked_higher():
    jaro = builders.make_player("Jaro Lindhoff")
    stranger, known = (builders.make_player(f"{name} Wiechert") for name in ("Anton", "Zeno"))
    builders.make_relationship(jaro, other=known)
    interview = imported(IDOL)
    review.link_person(interview.pk, "Jaro Lindhoff", jaro)
    interview.refresh_from_db()
    found = Cast(interview).candidates("Enno Wiechert")
    assert [candidate.player for candidate in found] == [known, stranger]
    assert "is linked with Jaro Lindhoff already" in found[0].reasons


def test_one_player_of_the_same_name_is_taken_for_him():
    jaro = builders.make_player("Jaro Lindhoff")
    interview = imported(AGE)
    accept(card(interview, "age"))
    interview.refresh_from_db()
    assert (Player.objects.get(), interview.subject) == (jaro, jaro)


def test_two_namesakes_stay_ambiguous():
    builders.make_player("Jaro Lindhoff")
    builders.make_player("Jaro Lindhoff", slug="jaro-lindhoff-2")
    with pytest.raises(NeedsChoice, match="2 players are called"):
        accept(imported(AGE).proposals.get())


def test_a_single_word_is_never_taken_for_somebody_by_itself():
    builders.make_player("Wiechert")
    row = imported(replace(AGE, player="Wiechert")).proposals.get()
    with pytest.raises(NeedsChoice, match="single word"):
        accept(row)


def test_the_editor_may_choose_a_namesake_or_somebody_new():
    builders.make_player("Jaro Lindhoff")
    interview = imported(AGE, POSITION)
    accept(card(interview, "age"), person=NewPlayer("Jaro Lindhoff"))
    drafted = Player.objects.get(slug="jaro-lindhoff-2")
    accept(card(interview, "position"))
    assert drafted.detail_facts.count() == 2


def test_an_interviewee_whom_the_text_does_not_name_must_be_named():
    header = Header("de", published="2025-12-14")
    interview = imported(replace(AGE, player=None), replace(POSITION, player=None), header=header)
    with pytest.raises(NeedsChoice, match="does not name him"):
        accept(card(interview, "age"))
    player = review.link_person(interview.pk, "", NewPlayer("Jaro Lindhoff"), today=TODAY)
    accept(card(interview, "age"))
    accept(card(interview, "position"))
    interview.refresh_from_db()
    assert (interview.subject, interview.subject_names) == (player, "Jaro Lindhoff")
    assert player.detail_facts.count() == 2


def test_two_interviewees_are_two_players():
    header = Header("de", published="2025-12-14", subjects=("Jaro Lindhoff", "Enno Wiechert"))
    interview = imported(AGE, replace(AGE, player="Enno Wiechert"), header=header)
    for row in interview.proposals.all():
        accept(row)
    interview.refresh_from_db()
    assert interview.subject is None
    assert [offer.is_subject for offer in review.offers(interview)] == [True, True]


def test_a_name_once_linked_means_the_same_on_every_card():
    enno = builders.make_player("E. Wiechert")
    interview = imported(IDOL, said("position", "Stürmer", player="Enno Wiechert", value="forward"))
    review.link_person(interview.pk, "Enno Wiechert", enno)
    for row in interview.proposals.all():
        accept(row)
    assert Relationship.objects.get().other == enno
    assert enno.detail_facts.count() == 1


@pytest.mark.parametrize("name", ["", "  ", "A\0B", "A\u202eB", "x" * 201])
def test_a_draft_needs_a_name_that_can_be_stored(name):
    interview = imported(AGE)
    with pytest.raises(Refused):
        review.link_person(interview.pk, "Jaro Lindhoff", NewPlayer(name))


def test_a_name_without_latin_letters_gets_an_address_too():
    interview = imported(AGE)
    assert review.link_person(interview.pk, "Jaro Lindhoff", NewPlayer("航")).slug == "player"


def test_a_club_is_found_by_its_key_then_its_plain_names():
    by_key = builders.make_club("SV Hellbach 07", reference_key="hellbach")
    by_alias = builders.make_club("Grün-Weiß Torfmoor 1920")
    by_alias.aliases.create(name="GW Torfmoor")
    interview = imported(replace(LEFT, club_keys={"club": "hellbach"}))
    clubs = Clubs(interview)
    assert clubs.find("Hellbach", "hellbach") == by_key
    assert clubs.find("gw torfmoor") == by_alias
    assert clubs.find("FC Küste", "no-such-key") == NewClub("FC Küste")


def test_the_club_that_is_called_so_comes_before_one_of_which_it_is_a_further_name():
    known = builders.make_club("Hellbacher SV", reference_key="hellbach")
    known.aliases.create(name="SV Hellbach")
    interview = imported(replace(LEFT, club_keys={"club": "hellbach"}))
    interview.mentions.create(name="SV Hellbach", type="club", club=known)
    assert [found.club for found in Clubs(interview).candidates("SV Hellbach")] == [known]
    called_so = builders.make_club("SV Hellbach")
    assert [found.club for found in Clubs(interview).candidates("SV Hellbach")] == [called_so, known]
    assert Clubs(interview).find("SV Hellbach", "hellbach") == known  # as the editor said
    with pytest.raises(NeedsChoice, match="SV Hellbach or Hellbacher SV"):
        Clubs(another(replace(LEFT, club_keys={"club": "hellbach"}))).find("SV Hellbach", "hellbach")
    called_so.delete()
    assert Clubs(another(replace(LEFT, club_keys={"club": "hellbach"}))).find("SV Hellbach", "hellbach") == known


def test_a_name_that_two_clubs_bear_must_be_chosen():
    hellbach, torfmoor = builders.make_club("SV Hellbach"), builders.make_club("SV Torfmoor")
    for club in (hellbach, torfmoor):
        club.aliases.create(name="Die Sportvereinigung", kind="ambiguous")
    interview = imported(replace(CAME, fields={"club": "Die Sportvereinigung", "relation": "current"}))
    row = card(interview, "club")
    with pytest.raises(NeedsChoice, match="SV Hellbach or SV Torfmoor"):
        accept(row)
    names = [candidate.club for candidate in Clubs(interview).candidates("Die Sportvereinigung")]
    assert names == [hellbach, torfmoor]
    accept(row, clubs={"club": torfmoor})
    assert CareerStep.objects.get().club == torfmoor


def test_a_club_of_the_same_name_is_not_made_twice():
    interview = imported(CAME)
    accept(card(interview, "club"))
    accept(another(CAME).proposals.get())
    assert Club.objects.count() == 1
    assert Clubs(interview).candidates("Grün Weiß Torfmoor 1920")[0].club == Club.objects.get()


def test_publishing_offers_the_named_players_and_never_a_minor():
    child = said("age", "22", player="Till Brook", value=16)
    interview = imported(*ALL, child)
    for row in interview.proposals.cards():
        accept(row)
    interview.refresh_from_db()
    shown = [(offer.player.name, offer.is_subject, offer.can_be_released) for offer in review.offers(interview)]
    assert shown == [
        ("Jaro Lindhoff", True, True),
        ("Enno Wiechert", False, True),
        ("Till Brook", False, False),
    ]


def test_publishing_releases_the_source_and_who_was_ticked():
    interview = imported(POSITION, IDOL)
    for row in interview.proposals.all():
        accept(row)
    user = builders.make_user("reviewer")
    jaro, enno = Player.objects.get(name="Jaro Lindhoff"), Player.objects.get(name="Enno Wiechert")
    assert review.publish_interview(interview, user, [jaro]) == [jaro]
    interview.source.refresh_from_db()
    jaro.refresh_from_db()
    enno.refresh_from_db()
    assert interview.source.released_by == user
    assert (jaro.published_by, jaro.position, enno.published_at) == (user, "forward", None)
    assert review.publish_interview(interview, user, [jaro, enno]) == [enno]
    review.withdraw_interview(interview)
    review.withdraw_player(jaro)
    interview.source.refresh_from_db()
    jaro.refresh_from_db()
    assert (interview.source.released_at, jaro.published_at, jaro.position) == (None, None, "")


@pytest.mark.parametrize("fields", [{"minor": True, "visibility": "editors"}, {"visibility": "internal"}])
def test_who_is_not_public_cannot_be_published(fields):
    interview = imported(POSITION)
    accept(card(interview, "position"))
    Player.objects.update(**fields)
    interview.refresh_from_db()
    with pytest.raises(Refused, match="cannot be published"):
        review.publish_interview(interview, None, [Player.objects.get()])
    interview.source.refresh_from_db()
    assert interview.source.released_at is None


def test_nobody_is_published_whom_the_interview_does_not_name():
    interview = imported(POSITION)
    with pytest.raises(Refused, match="not named"):
        review.publish_interview(interview, None, [builders.make_player(published=False)])


BROTHER = said("family", "Enno Wiechert", relation="brother", detail="Enno Wiechert")


def test_a_relative_who_plays_gets_no_page_either():
    his_position = said("position", "Enno Wiechert", player="Enno Wiechert", value="forward")
    interview = imported(BROTHER, his_position)
    with pytest.raises(NeedsChoice, match="is family"):
        accept(card(interview, "position"))
    accept(card(interview, "family"))
    assert [player.name for player in Player.objects.all()] == ["Jaro Lindhoff"]


def test_a_relative_whom_he_looks_up_to_stays_a_name():
    interview = imported(BROTHER, IDOL)
    accept(card(interview, "relation"))
    assert Relationship.objects.get().other is None
    assert Relationship.objects.get().other_name == "Enno Wiechert"


def test_an_editor_may_say_that_a_relative_is_a_player_we_hold():
    held = builders.make_player("Enno Wiechert")
    his_position = said("position", "Enno Wiechert", player="Enno Wiechert", value="forward")
    interview = imported(BROTHER, his_position)
    accept(card(interview, "position"), person=held)
    assert held.detail_facts.get().value == "forward"


def test_a_twin_who_is_interviewed_too_is_no_mere_relative():
    twins = Header("de", "Kurvenblatt", None, "2025-12-14", "Zwei", ("Jaro Lindhoff", "Enno Wiechert"))
    his_position = said("position", "Enno Wiechert", player="Enno Wiechert", value="forward")
    interview = imported(BROTHER, his_position, header=twins)
    accept(card(interview, "position"))
    assert Player.objects.get().name == "Enno Wiechert"


@pytest.mark.parametrize(
    ("family", "is_family"),
    [
        ({"relation": "father", "detail": "Enno Wiechert"}, True),
        ({"relation": "father", "detail": "enno wiechert"}, True),
        ({"relation": "father", "detail": "Piet Wiechert"}, False),
        ({"relation": "father"}, False),
    ],
)
def test_a_relative_who_played_gets_no_page_unless_the_editor_insists(family, is_family):
    father = said("position", "Stürmer", player="Enno Wiechert", value="forward")
    interview = imported(father, said("family", "Enno Wiechert", **family))
    row = card(interview, "position")
    if is_family:
        with pytest.raises(NeedsChoice, match="is family"):
            accept(row)
    accept(row, person=NewPlayer("Enno Wiechert"))
    player = Player.objects.get()
    assert (player.visibility, player.minor) == ("editors" if is_family else "public", False)
    offered = {offer.player: offer.can_be_released for offer in review.offers(interview)}
    assert offered[player] == (not is_family)
