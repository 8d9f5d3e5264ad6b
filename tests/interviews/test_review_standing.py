"""New, confirms, refines, conflicts: how a claim stands to what we hold, and the ways out of a conflict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interviews import review
from interviews.models import Decision, Proposal
from interviews.review import NeedsChoice, Standing, publishing
from players.models import CareerStep, Detail, Eligibility, Player, Relationship
from tests import builders
from tests.interviews.extractions import (
    AGE,
    CAME,
    COULD,
    IDOL,
    LEFT,
    MOTHER,
    MOVE,
    OPEN,
    POSITION,
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


def club(relation="current", words="Hellbach", name="SV Hellbach", **fields):
    return said("club", words, club=name, relation=relation, **fields)


def detail(kind, **fields):
    return said(kind, "Stürmer", **fields)


def country(name, status="plays", **fields):
    return said("national_team", "für Japan", association=name, status=status, **fields)


def paper(name, status="held"):
    return said("nationality", "Ihre Mutter ist Japanerin", country=name, status=status)


FRIEND = said("relation", "Enno Wiechert", other="Enno Wiechert", type="friend")
LOAN = replace(club(), fields={"club": "SV Hellbach", "relation": "loan"})


@pytest.mark.parametrize(
    ("held", "claim", "standing"),
    [
        # what must not be merged, or must be shown
        (POSITION, detail("position", value="defender"), "conflicts"),
        (detail("height", value=187), detail("height", value=178), "conflicts"),
        (detail("foot", value="left"), detail("foot", value="right"), "conflicts"),
        (detail("birth_place", value="Hellbach"), detail("birth_place", value="Torfmoor"), "conflicts"),
        (AGE, detail("birth_date", value="1999-01-01"), "conflicts"),
        (AGE, replace(AGE, fields={"value": 28}), "conflicts"),
        (detail("shirt_number", value=9), detail("shirt_number", value=10), "conflicts"),
        (club(from_year=2018), club(from_year=2019), "conflicts"),
        (country("Japan", level="senior"), country("Germany", level="senior"), "conflicts"),
        (MOTHER, replace(MOTHER, fields={"relation": "mother", "detail": "Germany"}), "conflicts"),
        (paper("Japan"), paper("Japan", "lost"), "conflicts"),
        # what is something else
        (paper("Japan"), paper("Germany"), "new"),
        (club("former", to_year=2012), club(from_year=2019), "new"),
        (club("former", level="youth"), club(level="first_team"), "new"),
        (club("former", level="youth", to_year=2012), club("former", from_year=2008), "new"),
        (club(), LOAN, "new"),
        (club(), club(name="FC Küste"), "new"),
        (detail("honour", value="Pokalsieger 2021"), detail("honour", value="Pokalsieger"), "new"),
        (detail("injury", body_part="knee"), detail("injury", body_part="hand"), "new"),
        (country("Japan", "undecided"), country("Japan", "wants"), "new"),
        (OPEN, country("Germany", "undecided"), "new"),
        (COULD, OPEN, "new"),
        (country("Japan", "plays", level="U19"), country("Japan", "plays", level="U21"), "new"),
        (MOTHER, replace(MOTHER, fields={"relation": "mother", "detail": "doctor"}), "new"),
        (IDOL, FRIEND, "new"),
        (IDOL, replace(IDOL, fields={"other": "Till Brook", "type": "role_model"}), "new"),
        # what is the same
        (POSITION, POSITION, "confirms"),
        (AGE, AGE, "confirms"),
        (detail("birth_date", value="2003-05-14"), detail("birth_date", value="2003"), "confirms"),
        (detail("birth_date", value="2003-05-14"), AGE, "confirms"),
        (detail("birth_place", value="Köln"), detail("birth_place", value="KÖLN"), "confirms"),
        (detail("honour", value="Pokalsieger"), detail("honour", value="Pokalsieger"), "confirms"),
        (detail("shirt_number", value=9), detail("shirt_number", value=9), "confirms"),
        (club("former", level="youth", to_year=2012), club("former"), "confirms"),
        (COULD, COULD, "confirms"),
        (paper("British"), paper("United Kingdom"), "confirms"),
        (OPEN, OPEN, "confirms"),
        (MOTHER, MOTHER, "confirms"),
        (MOTHER, replace(MOTHER, fields={"relation": "mother"}), "confirms"),
        (IDOL, IDOL, "confirms"),
        # what says more
        (detail("birth_date", value="2003"), detail("birth_date", value="2003-05-14"), "refines"),
        (AGE, detail("birth_date", value="2003-05-14"), "refines"),
        (AGE, detail("birth_date", value="2003"), "refines"),
        (club(), club(from_year=2019), "refines"),
        (club(), club(level="first_team"), "refines"),
        (country("Japan"), country("Japan", level="U21"), "refines"),
        (replace(MOTHER, fields={"relation": "mother"}), MOTHER, "refines"),
        (detail("injury", body_part="knee"), detail("injury", body_part="knee", detail="Riss"), "refines"),
    ],
)
def test_a_claim_of_the_same_day_is_compared_with_what_we_hold(held, claim, standing):
    accept(imported(held).proposals.get())
    other = another(claim, published="2025-12-14")
    assert review.standing(other.proposals.get()) == standing


def test_of_somebody_whom_we_do_not_know_everything_is_new():
    assert review.standing(imported(AGE).proposals.get()) == Standing.NEW


def test_a_superseded_fact_is_compared_with_nothing():
    accept(imported(POSITION).proposals.get())
    Detail.objects.update(state="superseded", state_reason="mistaken")
    assert review.standing(another(detail("position", value="defender")).proposals.get()) == Standing.NEW


@pytest.mark.parametrize(
    ("held_on", "held", "claim_on", "claim", "relation", "standing"),
    [
        ("2024-01-01", "current", "2025-12-14", "former", "former", "refines"),
        ("2024-01-01", "future", "2025-12-14", "current", "current", "refines"),
        ("2025-12-14", "former", "2024-01-01", "current", "former", "confirms"),
    ],
)
def test_the_later_word_says_whether_he_is_still_there(held_on, held, claim_on, claim, relation, standing):
    accept(another(club(held), published=held_on).proposals.get())
    row = another(club(claim), published=claim_on).proposals.get()
    assert review.standing(row) == standing
    accept(row)
    assert CareerStep.objects.get().relation == relation


def test_a_shirt_number_of_another_year_is_no_conflict():
    accept(another(detail("shirt_number", value=9), published="2020-01-01").proposals.get())
    row = another(detail("shirt_number", value=10), published="2025-01-01").proposals.get()
    assert review.standing(row) == Standing.NEW


def test_a_word_on_another_day_is_another_word():
    accept(another(OPEN, published="2025-01-01").proposals.get())
    later = another(country("Japan", "declined"), published="2025-12-14").proposals.get()
    assert review.standing(later) == Standing.NEW
    accept(later)
    assert [fact.stance for fact in Eligibility.objects.all()] == ["open", "declined"]


def test_what_is_still_true_later_says_so():
    accept(another(club(), published="2024-01-01").proposals.get())
    row = another(club(), published="2025-12-14").proposals.get()
    assert review.standing(row) == Standing.CONFIRMS
    accept(row)
    assert CareerStep.objects.get().as_of.isoformat() == "2025-12-14"


def test_a_move_refines_the_spells_on_its_two_sides():
    interview = imported(club("former"), club(name="Grün-Weiß Torfmoor", words="Torfmoor"))
    for row in interview.proposals.all():
        accept(row)
    move = another(MOVE, published="2025-12-14").proposals.get()
    assert review.standing(move) == Standing.REFINES
    accept(move)
    steps = {step.club.name: (step.start, step.end) for step in CareerStep.objects.all()}
    assert steps == {"SV Hellbach": (None, year(2019)), "Grün-Weiß Torfmoor": (year(2019), None)}


def test_a_chain_of_moves_makes_one_spell_for_each_club():
    onward = said("transfer", "Torfmoor", from_club="Grün-Weiß Torfmoor", to_club="FC Küste", year=2022)
    interview = imported(MOVE, onward)
    for row in interview.proposals.all():
        accept(row)
    steps = {(step.club.name, step.relation, step.start, step.end) for step in CareerStep.objects.all()}
    assert steps == {
        ("SV Hellbach", "former", None, year(2019)),
        ("Grün-Weiß Torfmoor", "former", year(2019), year(2022)),
        ("FC Küste", "current", year(2022), None),
    }


@pytest.fixture
def contradiction() -> Proposal:
    accept(imported(POSITION).proposals.get())
    return another(detail("position", value="defender")).proposals.get()


def test_a_conflict_is_never_settled_silently(contradiction):
    with pytest.raises(NeedsChoice, match="contradicts"):
        accept(contradiction)
    with pytest.raises(review.Refused, match="no way out"):
        accept(contradiction, on_conflict="newest")
    contradiction.refresh_from_db()
    assert (contradiction.state, Detail.objects.count()) == ("waiting", 1)


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("keep_both", [("forward", "current", True), ("defender", "current", True)]),
        ("prefer_new", [("forward", "superseded", False), ("defender", "current", False)]),
        ("prefer_held", [("forward", "current", False), ("defender", "superseded", False)]),
    ],
)
def test_a_conflict_is_kept_or_settled_with_a_reason(contradiction, way, expected):
    accept(contradiction, on_conflict=way, reason="the club says so")
    rows = Detail.objects.order_by("pk")
    assert [(row.value, row.state, row.contested) for row in rows] == expected
    assert {row.state_reason for row in rows if row.state == "superseded"} <= {"the club says so"}
    assert all(row.citations.count() == 1 for row in rows)
    contradiction.refresh_from_db()
    review.undo(contradiction.pk, contradiction.version, None)
    assert [(row.value, row.state, row.contested) for row in rows.all()] == [("forward", "current", False)]


def test_the_losing_value_says_why_even_if_the_editor_does_not(contradiction):
    accept(contradiction, on_conflict="prefer_new")
    assert "Ein zweites Gespräch" in Detail.objects.get(state="superseded").state_reason


def test_a_stated_day_replaces_a_derived_range_and_its_derivation():
    accept(imported(AGE).proposals.get())
    accept(another(detail("birth_date", value="2003-05-14")).proposals.get())
    birth = Detail.objects.get()
    assert (birth.date.isoformat(), birth.origin, birth.derivation) == ("2003-05-14", "stated", "")


def test_a_year_and_an_age_together_are_narrower_than_either():
    accept(imported(AGE).proposals.get())
    accept(another(detail("birth_date", value="2003")).proposals.get())
    birth = Detail.objects.get()
    assert birth.date.isoformat() == "2003-01-01/2003-12-14"
    assert birth.derivation == "aged 22 on 14 December 2025; said to be 2003"


def test_the_relation_to_a_known_player_is_confirmed_under_his_alias():
    enno = builders.make_player("Enno Wiechert")
    enno.aliases.create(name="Wiechi Wiechert")
    accept(imported(IDOL).proposals.get())
    row = another(replace(IDOL, fields={"other": "Wiechi Wiechert", "type": "role_model"})).proposals.get()
    assert review.standing(row) == Standing.CONFIRMS
    accept(row)
    assert Relationship.objects.get().citations.count() == 2
    assert Player.objects.count() == 2


def test_the_card_of_a_move_with_one_conflict_is_a_conflict():
    accept(imported(club("current", name="Grün-Weiß Torfmoor", words="Torfmoor", from_year=2017)).proposals.get())
    interview = another(MOVE, CAME, LEFT, published="2025-12-14")
    assert review.standing(card(interview, "transfer")) == Standing.CONFLICTS


def public_birth_year() -> Detail:
    """A birth date that everybody reads, from an interview that is public."""
    first = imported(said("birth_date", "Ich bin jetzt 22", value="2003"))
    accept(card(first, "birth_date"))
    publishing.publish_interview(first, None, [Player.objects.get(name="Jaro Lindhoff")])
    return Detail.objects.get(kind="birth_date")


def test_an_interview_that_is_not_public_does_not_refine_what_everybody_reads():
    held = public_birth_year()
    second = another(said("birth_date", "Ich bin jetzt 22", value="2003-05"))
    with pytest.raises(review.CannotAccept, match="publish it first"):
        accept(card(second, "birth_date"))
    held.refresh_from_db()
    assert str(held.date_earliest) == "2003-01-01"
    publishing.publish_interview(second, None)
    accept(card(second, "birth_date"))
    held.refresh_from_db()
    assert str(held.date_earliest) == "2003-05-01"


@pytest.mark.parametrize("way", ["keep_both", "prefer_new"])
def test_nor_does_it_contest_or_replace_it(way):
    held = public_birth_year()
    second = another(said("birth_date", "Ich bin jetzt 22", value="1999"))
    with pytest.raises(review.CannotAccept, match="publish it first"):
        accept(card(second, "birth_date"), person=held.player, on_conflict=way)
    held.refresh_from_db()
    assert (held.contested, held.state) == (False, "current")
    accept(card(second, "birth_date"), person=held.player, on_conflict="prefer_held")


def test_it_may_confirm_what_everybody_reads():
    held = public_birth_year()
    accept(card(another(said("birth_date", "Ich bin jetzt 22", value="2003")), "birth_date"))
    assert held.citations.count() == 2


def public_spell() -> CareerStep:
    """A spell that everybody reads, said on 1 January 2024."""
    first = another(club(), published="2024-01-01")
    accept(first.proposals.get())
    publishing.publish_interview(first, None, [Player.objects.get()])
    return CareerStep.objects.get()


def day(fact: CareerStep) -> str:
    fact.refresh_from_db()
    return str(fact.as_of.isoformat())


def test_readers_do_not_see_the_day_of_an_interview_that_is_not_public(client):
    held = public_spell()
    second = another(club(), published="2025-12-14")
    decision = accept(second.proposals.get())
    assert (day(held), held.citations.count(), decision.changed) == ("2024-01-01", 2, [])
    html = client.get(held.player.get_absolute_url()).content.decode()
    assert "Jan 2024" in html
    assert "Dec 2025" not in html
    version = held.version
    publishing.publish_interview(second, None)
    assert (day(held), held.version) == ("2025-12-14", version + 1)
    assert held.history.latest().change.what.startswith("published: ")
    publishing.publish_interview(second, None)
    assert (day(held), held.version) == ("2025-12-14", version + 1)
    publishing.withdraw_interview(second)
    assert day(held) == "2024-01-01"


def test_nor_once_a_draft_gets_his_page(client):
    held = public_spell()
    publishing.withdraw_player(held.player)
    accept(another(club(), published="2025-12-14").proposals.get())
    publishing.publish_player(held.player, None)
    assert day(held) == "2024-01-01"


def test_undoing_a_confirmation_takes_the_day_back_that_publishing_gave():
    held = public_spell()
    second = another(club(), published="2025-12-14")
    accept(second.proposals.get())
    publishing.publish_interview(second, None)
    row = second.proposals.get()
    review.undo(row.pk, row.version, None, today=TODAY)
    assert (day(held), held.citations.count()) == ("2024-01-01", 1)


def test_a_public_interview_dates_what_it_confirms_at_once():
    held = public_spell()
    second = another(club(), published="2025-12-14")
    publishing.publish_interview(second, None)
    accept(second.proposals.get())
    assert day(held) == "2025-12-14"


def test_an_older_interview_dates_nothing_back():
    held = public_spell()
    second = another(club(), published="2023-05-05")
    accept(second.proposals.get())
    publishing.publish_interview(second, None)
    assert (day(held), held.citations.count()) == ("2024-01-01", 2)
