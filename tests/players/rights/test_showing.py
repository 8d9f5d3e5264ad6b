"""The door that shows a fact to more people or fewer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import AnonymousUser, User

from players import showing, summary
from players.models import Change, Detail, Player
from players.refusals import Refused, Stale
from tests.builders import cite, make_association, make_detail, make_eligibility, make_player, make_relationship

pytestmark = pytest.mark.django_db
Member = Callable[..., User]


@pytest.fixture
def position() -> Detail:
    detail = make_detail(make_player(), "position", "defender")
    cite(detail, "Ich verteidige.")
    summary.refresh(detail.player)
    return detail


def test_who_may_change_facts_may_show_one_to_fewer_people(member: Member, position: Detail) -> None:
    shown = showing.set_visibility(position, "editors", member("editor"), "asked for it", version=1)
    assert (shown.visibility, shown.version) == ("editors", 2)
    assert not position.is_visible_to(AnonymousUser())
    assert Player.objects.get().position == ""  # what repeats it is worked out anew
    change = Change.objects.exclude(what="").get()
    assert change.by is not None
    assert (change.by.username, change.why) == ("editor", "asked for it")
    assert "editors only" in change.what


def test_only_who_may_publish_shows_it_to_more(member: Member, position: Detail) -> None:
    Detail.objects.filter(pk=position.pk).update(visibility="editors")
    with pytest.raises(Refused, match="Only a reviewer"):
        showing.set_visibility(position, "public", member("editor"), "", version=1)
    assert Detail.objects.get().visibility == "editors"
    showing.set_visibility(position, "public", member("reviewer"), "", version=1)
    assert position.is_visible_to(AnonymousUser())


@pytest.mark.parametrize(("role", "level"), [("editor", "internal"), ("importer", "editors"), ("reviewer", "nobody")])
def test_a_level_that_he_may_not_read_or_that_there_is_not_is_refused(
    member: Member, position: Detail, role: str, level: str
) -> None:
    with pytest.raises(Refused):
        showing.set_visibility(position, level, member(role), "", version=1)
    assert Detail.objects.get().visibility == "public"


def test_the_level_of_the_kind_holds(member: Member) -> None:
    injury = make_detail(make_player(), "injury", "Knie")
    name = make_relationship(injury.player, "family", role="mother", detail="Ulla", detail_kind="name")
    assert (injury.visibility, name.visibility) == ("internal", "editors")
    for fact in (injury, name):
        with pytest.raises(Refused, match="never shown further"):
            showing.set_visibility(fact, "public", member("reviewer", str(fact.pk) + fact.kind), "", version=1)


def test_a_stale_version_and_a_fact_out_of_sight_are_refused(member: Member, position: Detail) -> None:
    editor = member("editor")
    with pytest.raises(Stale):
        showing.retract(position, editor, "wrong", version=2)
    Detail.objects.filter(pk=position.pk).update(visibility="internal")
    with pytest.raises(Refused, match="not for you"):
        showing.retract(position, editor, "wrong", version=1)
    assert Detail.objects.get().state == "current"
    assert not Change.objects.exclude(what="").exists()


def test_a_retracted_fact_is_kept_with_reason_and_day_and_can_be_put_back(member: Member, position: Detail) -> None:
    editor = member("editor")
    with pytest.raises(Refused, match="Say why"):
        showing.retract(position, editor, " \n ", version=1)
    gone = showing.retract(position, editor, "He asked\nfor it.", version=1)
    assert (gone.state, gone.state_reason) == ("retracted", "He asked for it.")
    assert gone.ended_at is not None
    assert Player.objects.get().position == ""
    with pytest.raises(Refused, match="already"):
        showing.retract(position, editor, "again", version=2)
    with pytest.raises(Refused, match="only a reviewer"):
        showing.reinstate(gone, editor, "A mistake.", version=2)
    reviewer = member("reviewer")
    with pytest.raises(Refused, match="Say why"):
        showing.reinstate(gone, reviewer, "", version=2)
    back = showing.reinstate(gone, reviewer, "A mistake.", version=2)
    assert (back.state, back.state_reason, back.ended_at) == ("current", "", None)
    assert Player.objects.get().position == "defender"
    with pytest.raises(Refused, match="already"):
        showing.reinstate(back, editor, "again", version=3)
    assert [row.state for row in position.history.all()] == ["current", "retracted", "current"]


def test_a_dispute_is_told_until_it_is_settled(member: Member, position: Detail) -> None:
    editor = member("editor")
    assert showing.dispute(position, editor, "He says midfield.", version=1).disputed
    with pytest.raises(Refused, match="already"):
        showing.dispute(position, editor, "again", version=2)
    assert not showing.settle_dispute(position, editor, "He wrote back.", version=2).disputed
    with pytest.raises(Refused, match="not marked"):
        showing.settle_dispute(position, editor, "again", version=3)


@pytest.fixture
def two_must_look(settings) -> None:
    settings.SECOND_PAIR_OF_EYES = True


def test_without_the_setting_nothing_waits(member: Member) -> None:
    fact = make_eligibility(make_player(), make_association(), status="plays", created_by=member("editor"))
    assert not fact.awaits_second


@pytest.mark.usefixtures("two_must_look")
class TestSecondPairOfEyes:
    @pytest.fixture
    def claim(self, member: Member):
        claim = make_eligibility(make_player(), make_association(), status="plays", created_by=member("reviewer"))
        cite(claim, "Ich spiele für Deutschland.")
        return claim

    def test_it_is_public_only_when_another_has_confirmed_it(self, member: Member, claim) -> None:
        first, other = claim.first_by, member("reviewer", "other")
        assert claim.awaits_second
        assert not claim.is_visible_to(AnonymousUser())
        assert claim.is_visible_to(member("editor"))
        with pytest.raises(Refused, match="yourself"):
            showing.second(claim, first, version=1)
        with pytest.raises(Refused, match="Only a reviewer"):
            showing.second(claim, User.objects.get(username="editor"), version=1)
        assert not claim.is_visible_to(AnonymousUser())
        assert not showing.second(claim, other, version=1).awaits_second
        assert claim.is_visible_to(AnonymousUser())
        with pytest.raises(Refused, match="any more"):
            showing.second(claim, other, version=2)

    def test_to_decline_retracts_with_the_reason(self, member: Member, claim) -> None:
        declined = showing.decline(claim, member("reviewer", "other"), "The quote is of his brother.", version=1)
        assert declined.state == "retracted"
        with pytest.raises(Refused):
            showing.second(declined, member("administrator"), version=2)
        back = showing.reinstate(declined, User.objects.get(username="other"), "It was of him.", version=2)
        assert back.awaits_second
        assert back.first_by is not None
        assert back.first_by.username == "other"

    def test_a_change_of_what_it_says_waits_again_and_one_of_how_it_is_kept_does_not(self, member, claim) -> None:
        other = member("reviewer", "other")
        confirmed = showing.second(claim, other, version=1)
        fewer = showing.set_visibility(confirmed, "editors", other, "", version=2)
        assert not fewer.awaits_second
        more = showing.set_visibility(fewer, "public", other, "", version=3)
        assert more.awaits_second
        assert more.first_by == other
        again = showing.second(more, claim.created_by, version=4)
        again.contested = True
        again.save()
        assert not again.awaits_second
        again.level = "U21"
        again.save()
        assert again.awaits_second

    @pytest.mark.parametrize(
        ("kind", "fields", "waits"),
        [
            ("birth_date", {"date": "2004"}, True),
            ("injury", {"value": "Knie"}, True),
            ("position", {"value": "defender"}, False),
            ("height", {"number": 190}, False),
        ],
    )
    def test_birth_and_health_wait_and_the_rest_does_not(self, kind: str, fields, waits: bool) -> None:
        assert make_detail(make_player(), kind, **fields).awaits_second is waits

    def test_whatever_is_about_a_minor_or_the_family_waits(self) -> None:
        child = make_player("Mika Sandhof", minor=True, visibility="editors")
        grown = make_player("Jonte Reuterskamp")
        assert make_detail(child, "position", "defender").awaits_second
        assert make_relationship(grown, "teammate", other=child).awaits_second
        assert make_relationship(grown, "family", role="mother").awaits_second
        assert not make_relationship(grown, "coach", other_name="Uwe Brandt").awaits_second
