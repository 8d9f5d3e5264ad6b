"""The door across: what becomes of a proposal when an editor decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interviews import review
from interviews.models import Decision, Proposal
from players.models import CareerStep, Citation, Club, Detail, Eligibility, Player, Relationship
from tests import builders
from tests.interviews.extractions import (
    AGE,
    ALL,
    CAME,
    COULD,
    GROUND,
    IDOL,
    LEFT,
    MOTHER,
    MOVE,
    OPEN,
    POSITION,
    TEXT,
    TODAY,
    another,
    card,
    imported,
    said,
    year,
)

pytestmark = pytest.mark.django_db


def accept(row: Proposal, **choices) -> Decision:
    return review.accept(row.pk, row.version, None, today=TODAY, **choices)


def test_an_age_becomes_a_birth_range_of_one_year_and_says_from_what():
    interview = imported(AGE)
    accept(card(interview, "age"))
    detail = Detail.objects.get()
    assert (detail.kind, detail.date.isoformat()) == ("birth_date", "2002-12-15/2003-12-14")
    assert (detail.origin, detail.derivation) == ("derived", "aged 22 on 14 December 2025")
    assert detail.as_of is None


def test_every_citation_quotes_the_text_at_its_place_with_turn_voice_and_speaker():
    interview = imported(*ALL)
    for row in interview.proposals.cards():
        accept(row)
    citations = Citation.objects.all()
    assert len(citations) == len(ALL) + 1  # the words of the move stand behind both of its steps
    for citation in citations:
        assert interview.text[citation.start : citation.end] == citation.quote
        assert citation.turn is not None
        assert citation.speaker in ("Kurvenblatt", "Lindhoff")


def test_a_move_becomes_two_steps_each_with_the_quotes_of_its_side():
    interview = imported(MOVE, CAME, LEFT)
    accept(card(interview, "transfer"))
    came = CareerStep.objects.get(club__name="Grün-Weiß Torfmoor")
    left = CareerStep.objects.get(club__name="SV Hellbach")
    assert (came.relation, came.squad, came.start, came.end) == ("current", "", year(2019), None)
    assert (left.relation, left.squad, left.start, left.end) == ("former", "youth", None, year(2019))
    assert {citation.quote for citation in left.citations.all()} == {MOVE.quotes[0].text, LEFT.quotes[0].text}
    assert {row.state for row in interview.proposals.all()} == {"accepted"}
    assert came.as_of.isoformat() == "2025-12-14"


def test_a_move_without_its_sides_makes_the_two_steps_too():
    interview = imported(MOVE)
    accept(card(interview, "transfer"))
    assert {(step.club.name, step.relation) for step in CareerStep.objects.all()} == {
        ("SV Hellbach", "former"),
        ("Grün-Weiß Torfmoor", "current"),
    }


def now_at(club, **fields):
    return said("club", "Hellbach", club=club, relation="current", **fields)


ONWARD = said("transfer", "Hellbach", from_club="Wrong", to_club="SV Nebenan", year=2022)


@pytest.mark.parametrize(
    ("moves", "relation"),
    [
        ([replace(MOVE, fields={**MOVE.fields, "year": 2027})], "future"),
        ([MOVE, said("transfer", "Hellbach", to_club="FC Küste", year=2022)], "former"),
        ([MOVE, said("transfer", "Hellbach", to_club="FC Küste", year=2016)], "current"),
        ([replace(MOVE, fields={"to_club": "Grün-Weiß Torfmoor"})], "current"),
        # where he is said to be now
        ([MOVE, now_at("FC Küste"), ONWARD], "former"),
        ([replace(MOVE, fields={"to_club": "Grün-Weiß Torfmoor"}), now_at("FC Küste")], "former"),
        ([MOVE, now_at("FC Küste", from_year=2016)], "current"),
        ([MOVE, now_at("SV Hellbach")], "current"),
        ([MOVE, now_at("SV Hellbach", from_year=2022)], "former"),
        ([replace(MOVE, fields={**MOVE.fields, "loan": True}), now_at("FC Küste")], "current"),
        ([replace(MOVE, fields={**MOVE.fields, "loan": True}), now_at("FC Küste", from_year=2021)], "former"),
        ([MOVE, now_at("FC Küste"), now_at("Grün-Weiß Torfmoor", level="youth")], "current"),
        ([MOVE, replace(now_at("FC Küste"), player="Enno Wiechert")], "current"),
        ([MOVE, now_at("Wrong")], "current"),
    ],
)
def test_whether_he_is_still_there_follows_from_what_else_is_told(moves, relation):
    interview = imported(*moves)
    for row in interview.proposals.cards():
        if "Wrong" in row.fields.values():
            review.reject(row.pk, row.version, None)
    accept(card(interview, "transfer", to_club="Grün-Weiß Torfmoor"))
    assert CareerStep.objects.get(club__name="Grün-Weiß Torfmoor").relation == relation


def test_a_loan_does_not_end_the_spell_that_he_left():
    loan = replace(MOVE, fields={**MOVE.fields, "loan": True})
    owner = said("club", "SV Hellbach", club="SV Hellbach", relation="current")
    interview = imported(loan, owner)
    accept(card(interview, "transfer"))
    owned = CareerStep.objects.get(club__name="SV Hellbach")
    assert (owned.relation, owned.end, owned.loan) == ("current", None, False)
    assert CareerStep.objects.get(club__name="Grün-Weiß Torfmoor").loan


@pytest.mark.parametrize(
    ("proposal", "expected"),
    [
        (COULD, ("could_play", "", "", "")),
        (OPEN, ("", "open", "", "")),
        (GROUND, ("", "", "parent", "")),
        (replace(OPEN, fields={"association": "Japan", "status": "wants"}), ("", "leaning", "", "")),
        (replace(OPEN, fields={"association": "Japan", "status": "declared"}), ("", "declared", "", "")),
        (replace(OPEN, fields={"association": "Japan", "status": "declined"}), ("", "declined", "", "")),
        (
            replace(COULD, fields={"association": "Germany", "status": "plays", "level": "U21"}),
            ("plays", "", "", "U21"),
        ),
        (replace(COULD, fields={"association": "JPN", "status": "called_up"}), ("called_up", "", "", "")),
    ],
)
def test_what_is_said_of_an_association_is_one_statement(proposal, expected):
    interview = imported(proposal)
    accept(interview.proposals.get())
    fact = Eligibility.objects.get()
    assert (fact.status, fact.stance, fact.basis, fact.level) == expected
    assert fact.as_of.isoformat() == "2025-12-14"


@pytest.mark.parametrize(
    ("detail", "kind", "visibility"),
    [
        ("Japan", "country", "public"),
        ("Keiko", "name", "editors"),
        ("Keiko and Jun", "name", "editors"),
        ("Keiko (48)", "name", "editors"),
        ("Jun, 24", "name", "editors"),
        ("48", "occupation", "public"),
        ("bank clerk", "occupation", "public"),
        ("Hellbach supporter", "other", "public"),
        ("", "", "public"),
    ],
)
def test_a_relative_is_a_role_and_a_fact_never_a_page(detail, kind, visibility):
    interview = imported(replace(MOTHER, fields={"relation": "mother", "detail": detail}))
    accept(card(interview, "family"))
    fact = Relationship.objects.get()
    assert (fact.kind, fact.role, fact.other) == ("family", "mother", None)
    assert (fact.detail_kind, fact.detail, fact.visibility) == (kind, detail, visibility)
    assert Player.objects.count() == 1


def test_a_player_whom_he_names_gets_a_draft_and_a_coach_only_his_name():
    coach = said("relation", "sein Trainer hieß Pohl", other="Pohl", type="coach")
    interview = imported(IDOL, coach)
    for row in interview.proposals.all():
        accept(row)
    idol = Relationship.objects.get(kind="role_model")
    assert idol.other is not None
    assert (idol.other.name, idol.other.published_at) == ("Enno Wiechert", None)
    assert Relationship.objects.get(kind="coach").other_name == "Pohl"
    assert Player.objects.count() == 2
    linked = {mention.name: mention.player for mention in interview.mentions.all()}
    assert linked == {
        "Jaro Lindhoff": Player.objects.get(name="Jaro Lindhoff"),
        "Enno Wiechert": idol.other,
        "Pohl": None,
    }


@pytest.mark.parametrize(
    ("kind", "fields", "columns"),
    [
        ("position", {"value": "forward"}, {"value": "forward"}),
        ("birth_date", {"value": "2003-05"}, {"value": "", "date_earliest": "2003-05-01"}),
        ("birth_place", {"value": "Hellbach"}, {"value": "Hellbach"}),
        ("height", {"value": 187}, {"number": 187}),
        ("foot", {"value": "left"}, {"value": "left"}),
        ("shirt_number", {"value": 0}, {"number": 0}),
        ("injury", {"body_part": "knee", "detail": "Kreuzband"}, {"value": "Kreuzband", "body_part": "knee"}),
        ("honour", {"value": "Pokalsieger"}, {"value": "Pokalsieger"}),
        ("supports", {"club": "FC Küste"}, {"value": "FC Küste", "club": None}),
        ("captain", {"value": "U19"}, {"value": "U19", "club": None}),
    ],
)
def test_the_other_kinds_become_details(kind, fields, columns):
    interview = imported(said(kind, "Stürmer", **fields))
    accept(card(interview, kind))
    detail = Detail.objects.get()
    found = {name: getattr(detail, name) for name in columns}
    if "date_earliest" in found:
        found["date_earliest"] = found["date_earliest"].isoformat()
    assert found == columns
    assert detail.visibility == ("internal" if kind == "injury" else "public")
    assert not Club.objects.exists()


def test_a_supported_club_that_we_hold_is_linked():
    club = builders.make_club("FC Küste")
    interview = imported(said("supports", "Hellbach", club="fc küste"))
    accept(card(interview, "supports"))
    assert Detail.objects.get().club == club


def test_a_club_we_do_not_hold_becomes_a_draft():
    interview = imported(CAME)
    accept(card(interview, "club"))
    assert Club.objects.get().status == "draft"


def test_accepting_twice_changes_nothing_the_second_time():
    interview = imported(POSITION)
    row = card(interview, "position")
    accept(row)
    with pytest.raises(review.StaleProposal, match="accepted"):
        accept(row)
    row.refresh_from_db()
    with pytest.raises(review.StaleProposal):
        accept(row)
    assert (Detail.objects.count(), Citation.objects.count(), Decision.objects.count()) == (1, 1, 1)


@pytest.mark.parametrize("decide", [review.accept, review.reject, review.later, review.undo])
def test_a_version_that_was_not_seen_is_refused_and_says_what_stands(decide):
    interview = imported(POSITION)
    row = card(interview, "position")
    review.later(row.pk, row.version, builders.make_user("editor", "ilse"))
    with pytest.raises(review.StaleProposal, match=r"You saw version 1 .* later by ilse \(version 2\)"):
        decide(row.pk, row.version, None)


@pytest.mark.parametrize("decide", [review.reject, review.later])
def test_rejecting_and_putting_off_make_no_fact_and_can_be_undone(decide):
    interview = imported(MOVE, CAME, LEFT)
    decision = decide(card(interview, "transfer").pk, 1, None, reason="he never went")
    assert decision.reason == "he never went"
    row = card(interview, "transfer")
    assert row.state in ("rejected", "later")
    assert {part.state for part in row.parts.all()} == {row.state}
    review.undo(row.pk, row.version, None)
    assert card(interview, "transfer").state == "waiting"
    assert not CareerStep.objects.exists()


def test_what_was_put_off_can_be_accepted_later():
    interview = imported(POSITION)
    review.later(card(interview, "position").pk, 1, None)
    accept(card(interview, "position"))
    assert [decision.kind for decision in Decision.objects.standing()] == ["accept"]


def test_one_side_of_a_move_is_not_decided_alone():
    interview = imported(MOVE, CAME)
    part = interview.proposals.get(kind="club")
    with pytest.raises(review.Refused, match="decide on the move"):
        accept(part)


@pytest.mark.parametrize(
    ("proposal", "corrected", "reason"),
    [
        (AGE, {"value": "200"}, "number from 1 to 130"),
        (AGE, {"value": ""}, "needs its value"),
        (AGE, {"value": 22, "colour": "red"}, "no field colour"),
        (POSITION, {"value": "sweeper"}, "one of goalkeeper"),
        (COULD, {"association": "Atlantis", "status": "plays"}, "No association"),
        (said("birth_date", "22", value="2003"), {"value": "gestern"}, "no date"),
        (said("birth_place", "22", value="Hellbach"), {"value": "Hell\u202ebach"}, "direction override"),
        (said("height", "22", value=187), {"value": "99"}, "from 100 to 230"),
        (said("shoe_size", "22", value=44), {"value": 44}, "There is no kind"),
        (IDOL, {"other": "Jaro Lindhoff", "type": "friend"}, "no relation to himself"),
    ],
)
def test_values_that_make_no_fact_are_refused_and_leave_nothing(proposal, corrected, reason):
    interview = imported(proposal)
    row = interview.proposals.get()
    jaro = builders.make_player("Jaro Lindhoff", published=False)
    with pytest.raises(review.CannotAccept, match=reason):
        accept(row, corrected=corrected, person=jaro)
    row.refresh_from_db()
    assert (row.state, row.version, Decision.objects.count()) == ("waiting", 1, 0)
    assert Player.objects.count() == 1


def test_an_age_without_a_date_of_the_interview_is_refused():
    interview = imported(AGE)
    interview.source.published = None
    interview.source.save()
    with pytest.raises(review.CannotAccept, match="needs the date"):
        accept(card(interview, "age"))


def test_a_proposal_without_a_quote_is_refused():
    interview = imported(AGE)
    row = card(interview, "age")
    row.quotes.all().delete()
    with pytest.raises(review.CannotAccept, match="no quote"):
        accept(row)


def test_a_fault_half_way_leaves_the_old_rows(monkeypatch):
    interview = imported(MOVE, CAME, LEFT)
    row = card(interview, "transfer")

    def fault(player):
        raise RuntimeError("power cut")

    monkeypatch.setattr("interviews.review.acceptance.summary.refresh", fault)
    with pytest.raises(RuntimeError):
        accept(row)
    row.refresh_from_db()
    assert row.state == "waiting"
    for model in (CareerStep, Citation, Player, Club, Decision):
        assert not model.objects.exists()


def test_a_correction_is_accepted_and_remembered():
    interview = imported(AGE)
    decision = accept(card(interview, "age"), corrected={"value": "23"})
    assert Detail.objects.get().derivation == "aged 23 on 14 December 2025"
    assert decision.corrected == {"value": "23"}
    assert card(interview, "age").fields == {"value": 22}


def test_the_players_own_columns_follow_once_the_source_is_public():
    interview = imported(POSITION)
    interview.source.released_at = "2026-01-01T00:00Z"
    interview.source.save()
    accept(card(interview, "position"))
    assert Player.objects.get().position == "forward"


@pytest.mark.parametrize(
    ("proposals", "minor"),
    [
        ([replace(AGE, fields={"value": 17})], True),
        ([POSITION, replace(AGE, fields={"value": 17})], True),
        ([said("birth_date", "22", value="2008-03")], True),
        ([said("club", "Hellbach", club="SV Hellbach", relation="current", level="youth")], True),
        ([said("national_team", "22", association="Germany", status="called_up", level="U16")], True),
        ([AGE], False),
        ([AGE, said("club", "Hellbach", club="SV Hellbach", relation="current", level="youth")], False),
        ([LEFT], False),
        ([said("national_team", "22", association="Germany", status="plays", level="U21")], False),
    ],
)
def test_whoever_is_likely_a_minor_is_for_editors_only(proposals, minor):
    interview = imported(*proposals)
    accept(interview.proposals.all()[0])
    player = Player.objects.get()
    assert (player.minor, player.visibility) == ((True, "editors") if minor else (False, "public"))


def test_an_old_interview_makes_nobody_a_minor():
    youth = said("club", "Hellbach", club="SV Hellbach", relation="current", level="youth")
    interview = imported(youth)
    interview.source.published = year(2010)
    interview.source.save()
    accept(card(interview, "club"))
    assert not Player.objects.get().minor


def test_a_link_to_a_minor_is_for_editors_only():
    interview = imported(IDOL, said("age", "22", player="Enno Wiechert", value=15))
    accept(card(interview, "relation"))
    fact = Relationship.objects.get()
    assert fact.other is not None
    assert (fact.other.minor, fact.visibility) == (True, "editors")


def test_the_text_is_never_altered():
    interview = imported(*ALL)
    for row in interview.proposals.cards():
        accept(row)
    interview.refresh_from_db()
    assert interview.text == TEXT


def test_a_second_interview_adds_its_quotes_to_the_facts_that_it_confirms():
    for interview in (imported(POSITION, AGE), another(POSITION, AGE)):
        for row in interview.proposals.all():
            accept(row)
    position = Detail.objects.get(kind="position")
    assert position.citations.count() == 2
    birth = Detail.objects.get(kind="birth_date")
    assert birth.date.isoformat() == "2003-01-11/2003-12-14"
    assert birth.derivation == "aged 22 on 14 December 2025; aged 22 on 10 January 2026"


def test_each_of_several_quotes_has_the_voice_of_its_turn():
    born = said("birth_place", "2019 sind Sie vom SV Hellbach", value="Hellbach")
    more = said("birth_place", "in Hellbach war ich in der Jugend", value="Hellbach")
    title = said("birth_place", "seinen Weg", value="Hellbach")
    interview = imported(replace(born, quotes=(*born.quotes, *more.quotes, *title.quotes)))
    accept(card(interview, "birth_place"))
    voices = {citation.quote: citation.voice for citation in Citation.objects.all()}
    assert list(voices.values()) == ["author", "interviewer", "player"]


@pytest.mark.parametrize("voice", ["player", "interviewer", "author", "third_person"])
def test_a_single_quote_has_the_voice_of_its_proposal(voice):
    interview = imported(replace(POSITION, voice=voice))
    accept(card(interview, "position"))
    assert Citation.objects.get().voice == voice


def test_a_known_player_who_turns_out_a_minor_is_hidden_and_stays_so():
    player = builders.make_player("Jaro Lindhoff")
    interview = imported(replace(AGE, fields={"value": 15}))
    accept(card(interview, "age"))
    player.refresh_from_db()
    assert (player.minor, player.visibility) == (True, "editors")
    row = card(interview, "age")
    review.undo(row.pk, row.version, None)
    player.refresh_from_db()
    assert player.minor


def test_who_is_known_to_be_of_age_is_no_minor_for_an_old_youth_side():
    player = builders.make_player("Jaro Lindhoff", birth_earliest="1990-01-01", birth_latest="1990-12-31")
    interview = imported(said("club", "Hellbach", club="SV Hellbach", relation="current", level="youth"))
    accept(card(interview, "club"))
    player.refresh_from_db()
    assert not player.minor


@pytest.mark.parametrize(("value", "minor"), [(15, True), ("old", False), (22, False)])
def test_an_age_without_a_date_counts_too(value, minor):
    interview = imported(POSITION, said("age", "22", value=value))
    interview.source.published = None
    interview.source.save()
    accept(card(interview, "position"))
    assert Player.objects.get().minor == minor
