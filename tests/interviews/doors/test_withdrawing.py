"""What readers see when only some of the interviews behind a decision are released."""

from __future__ import annotations

import pytest

from interviews import review
from interviews.review import publishing
from players import dates
from players.models import Detail, Player
from tests import builders
from tests.interviews.extractions import TODAY, another, said

pytestmark = pytest.mark.django_db
TALL, SMALL, DIFFER = "1.87 m", "1.78 m", "sources differ"


def accepted(kind, published, on_conflict=None, words="Stürmer", **fields):
    """An interview of which one thing was accepted; nobody but editors may read it."""
    interview = another(said(kind, words, **fields), published=published)
    row = interview.proposals.get()
    review.accept(row.pk, row.version, None, today=TODAY, on_conflict=on_conflict)
    return interview


def release(*interviews):
    for interview in interviews:
        publishing.publish_interview(interview, None, Player.objects.filter(name="Jaro Lindhoff"))


def told(client, *words):
    """Which of the words stand on his page."""
    page = client.get(Player.objects.get(name="Jaro Lindhoff").get_absolute_url()).content.decode()
    return [each for each in words if each in page]


@pytest.mark.parametrize(
    ("way", "both", "without_the_first", "without_the_second"),
    [
        ("prefer_new", [SMALL], [SMALL], [TALL]),
        ("prefer_held", [TALL], [SMALL], [TALL]),
        ("keep_both", [TALL, SMALL, DIFFER], [SMALL], [TALL]),
    ],
)
def test_a_conflict_is_decided_only_as_long_as_both_are_read(client, way, both, without_the_first, without_the_second):
    first = accepted("height", "2024-01-01", value=187)
    second = accepted("height", "2025-01-01", way, value=178)
    facts = Detail.objects.filter(kind="height").order_by("pk")
    decided = list(facts.values_list("state", "contested"))
    release(first, second)
    shown = [TALL, SMALL, DIFFER]
    assert told(client, *shown) == both
    for gone, rest in ((first, without_the_first), (second, without_the_second)):
        publishing.withdraw_interview(gone)
        assert told(client, *shown) == rest
        player = Player.objects.get(name="Jaro Lindhoff")
        assert player.height_cm == {TALL: 187, SMALL: 178}[rest[0]]
        release(gone)
        assert told(client, *shown) == both
        assert list(facts.values_list("state", "contested")) == decided
    publishing.withdraw_interview(second)
    client.force_login(builders.make_user("editor"))
    assert told(client, *shown) == both  # as it was decided


def test_what_lost_to_a_value_that_was_retracted_since_stays_away(client):
    first = accepted("height", "2024-01-01", value=187)
    second = accepted("height", "2025-01-01", "prefer_new", value=178)
    release(first, second)
    better = Detail.objects.get(number=178)
    better.state, better.state_reason = "retracted", "he asked for it"
    better.save()
    assert told(client, TALL, SMALL) == []
    publishing.withdraw_interview(second)
    assert told(client, TALL, SMALL) == []


def test_of_three_the_best_that_is_read_counts(client):
    first = accepted("height", "2024-01-01", value=187)
    second = accepted("height", "2025-01-01", "prefer_new", value=178)
    third = accepted("height", "2025-06-01", "prefer_new", value=190)
    shown = [TALL, SMALL, "1.90 m"]
    release(first)
    assert told(client, *shown) == [TALL]
    release(second)
    assert told(client, *shown) == [SMALL]
    release(third)
    publishing.withdraw_interview(second)
    assert told(client, *shown) == ["1.90 m"]
    publishing.withdraw_interview(third)
    assert told(client, *shown) == [TALL]


def test_undoing_a_preference_leaves_no_trace_of_it():
    accepted("height", "2024-01-01", value=187)
    second = accepted("height", "2025-01-01", "prefer_new", value=178)
    row = second.proposals.get()
    held = Detail.objects.get(number=187)
    assert held.lost_to == Detail.objects.get(number=178).pk
    review.undo(row.pk, row.version, None, today=TODAY)
    assert list(Detail.objects.values_list("number", "state", "lost_to")) == [(187, "current", None)]


def birth(value, published):
    return accepted("birth_date", published, words="Ich bin jetzt 22", value=value)


@pytest.mark.parametrize("exact_first", [True, False])
def test_what_only_an_unreleased_interview_adds_to_a_fact_is_not_read(exact_first):
    days = ["2003-05-14", "2003"] if exact_first else ["2003", "2003-05-14"]
    interviews = {day: birth(day, f"202{place}-01-01") for place, day in enumerate(days, start=4)}
    exact, rough = interviews["2003-05-14"], interviews["2003"]
    fact = Detail.objects.get(kind="birth_date")
    assert fact.date.isoformat() == "2003-05-14"

    def told():
        fact.refresh_from_db()
        return fact.date.isoformat(), Player.objects.get(name="Jaro Lindhoff").birth

    release(rough)
    assert told()[0] == "2003"
    assert told()[1].isoformat() == "2003"
    version = fact.version
    release(rough)
    assert (told()[0], fact.version) == ("2003", version)
    release(exact)
    assert told()[0] == "2003-05-14"
    publishing.withdraw_interview(exact)
    assert told()[0] == "2003"
    publishing.withdraw_interview(rough)
    assert told() == ("2003-05-14", None)
    for interview in (rough, exact):  # one after the other it is undone as ever
        row = interview.proposals.get()
        review.undo(row.pk, row.version, None, today=TODAY)
    assert not Detail.objects.exists()


@pytest.mark.parametrize("rough_goes", [True, False])
def test_undoing_one_of_two_leaves_what_the_other_says(rough_goes):
    exact, rough = birth("2003-05-14", "2024-01-01"), birth("2003", "2025-01-01")
    release(rough)
    gone = rough if rough_goes else exact
    row = gone.proposals.get()
    review.undo(row.pk, row.version, None, today=TODAY)
    assert Detail.objects.get().date.isoformat() == ("2003-05-14" if rough_goes else "2003")


def test_an_unreleased_interview_adds_no_year_no_squad_and_no_day_to_a_spell(client):
    told_first = {"club": "SV Hellbach", "relation": "current"}
    told_then = {**told_first, "relation": "former", "level": "youth", "from_year": 2011, "to_year": 2019}
    first = accepted("club", "2024-01-01", words="Hellbach", **told_first)
    second = accepted("club", "2025-03-07", words="Hellbach", **told_then)
    release(first)
    step = Player.objects.get(name="Jaro Lindhoff").careerstep_facts.get()
    assert (step.relation, step.squad, step.start, step.end, step.as_of.isoformat()) == (
        *("current", "", None, None),
        "2024-01-01",
    )
    assert told(client, "2011", "2019", "7 Mar 2025") == []
    release(second)
    step.refresh_from_db()
    assert (step.relation, step.squad, step.start.isoformat(), step.end.isoformat(), step.as_of.isoformat()) == (
        *("former", "youth", "2011", "2019"),
        "2025-03-07",
    )
    publishing.withdraw_interview(second)
    assert told(client, "2011", "2019", "7 Mar 2025") == []


def test_a_draft_whose_source_is_released_is_not_refined_before_he_gets_his_page(client):
    first = birth("2003", "2024-01-01")
    publishing.publish_interview(first, None)
    birth("2003-05-14", "2025-01-01")
    release(first)
    assert Detail.objects.get().date.isoformat() == "2003"


def test_what_an_editor_has_corrected_since_stays():
    birth("2003-05-14", "2024-01-01")
    rough = birth("2003", "2025-01-01")
    fact = Detail.objects.get()
    fact.date = dates.parse("2003-05-16")
    fact.save()
    release(rough)
    assert Detail.objects.get().date.isoformat() == "2003-05-16"
    publishing.withdraw_interview(rough)
    assert Detail.objects.get().date.isoformat() == "2003-05-16"
