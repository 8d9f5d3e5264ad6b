"""A spell told twice is one, two spells at one club are two; and the editor can say which it is."""

from __future__ import annotations

from typing import Any

import pytest

from interviews import ingest, review
from interviews.models import Interview, Proposal
from interviews.review.comparison import ANOTHER
from players.dates import PartialDate
from players.models import CareerStep
from tests.interviews.extractions import TODAY, another, said

pytestmark = pytest.mark.django_db
DAY, LATER = "2025-12-14", "2026-11-01"
BACK = "2023 ging ich zurück nach Hellbach"


def accept(row: Proposal, **choices: Any) -> None:
    review.accept(row.pk, row.version, None, today=TODAY, **choices)


def told(kind: str, words: str = "Hellbach", published: str = DAY, **fields: Any) -> Proposal:
    interview = another(said(kind, "Stürmer", **fields), published=published)
    row = interview.proposals.get()
    if words != "Hellbach":  # another text
        Interview.objects.filter(pk=interview.pk).update(text=interview.text + words)
        start = len(interview.text)
        row.quotes.update(start=start, end=start + len(words))
    return Proposal.objects.get(pk=row.pk)


def spell(relation: str = "former", **fields: Any) -> dict[str, Any]:
    return {"kind": "club", "club": "SV Hellbach", "relation": relation, **fields}


MOVE: dict[str, Any] = {"kind": "transfer", "to_club": "SV Hellbach"}
AWAY: dict[str, Any] = {"kind": "transfer", "from_club": "SV Hellbach", "to_club": "FC Küste"}


@pytest.mark.parametrize(
    ("held", "claim", "expected"),
    [
        # told again without years
        (spell(level="youth", to_year=2012), MOVE, ("confirms", 1)),
        (spell(), MOVE, ("confirms", 1)),
        (spell(from_year=2015, to_year=2019), spell(), ("confirms", 1)),
        (spell(from_year=2015, to_year=2019), spell(published=LATER), ("confirms", 1)),
        (spell("current", from_year=2023), spell(published=LATER), ("refines", 1)),
        ({**MOVE, "loan": True, "year": 2015}, spell(published=LATER), ("refines", 1)),
        # really two
        (spell(from_year=2010, to_year=2012), spell(from_year=2019), ("new", 2)),
        (spell(to_year=2019), spell("current", published=LATER), ("new", 2)),
        (spell("current", published=LATER), spell(), ("new", 2)),
        (spell(to_year=2019), {**MOVE, "words": BACK}, ("new", 2)),
        (spell(to_year=2019), spell("former", words="Danach war ich wieder bei Hellbach"), ("new", 2)),
        (spell(from_year=2020), spell(to_year=2018), ("new", 2)),
        (spell("current", from_year=2020), {**AWAY, "year": 2015, "published": LATER}, ("new", 3)),
        # he came back to where he never ceased to be
        (spell("current", from_year=2019), {**MOVE, "words": "zurück nach Hellbach"}, ("confirms", 1)),
    ],
)
def test_a_spell_told_again_is_the_same_unless_it_is_another(
    held: dict[str, Any], claim: dict[str, Any], expected: tuple[str, int]
) -> None:
    accept(told(**held))
    row = told(**claim)
    assert review.standing(row) == expected[0]
    accept(row)
    assert CareerStep.objects.count() == expected[1]


def test_a_spell_that_ends_before_it_starts_is_refused_with_the_reason_and_stops_no_batch() -> None:
    row = told(**spell(to_year=2019))
    with pytest.raises(review.CannotAccept, match="The end lies before the beginning"):
        accept(row, corrected={**row.fields, "from_year": 2022})
    interview = another(said("club", "Stürmer", **wrong()), said("position", "Stürmer", value="forward"))
    done = review.accept_all(interview.pk, list(interview.proposals.values_list("pk", "version")), None, today=TODAY)
    assert [(left.words, left.why) for left in done.left_out] == [
        ("SV Hellbach, former, 2022–2019", "The end lies before the beginning.")
    ]
    assert (len(done.decisions), CareerStep.objects.count()) == (1, 0)


def wrong() -> dict[str, Any]:
    return {name: value for name, value in spell(from_year=2022, to_year=2019).items() if name != "kind"}


def test_whoever_is_said_to_move_later_is_still_where_he_is() -> None:
    accept(told(**spell("current")))
    accept(told("transfer", from_club="SV Hellbach", to_club="FC Küste", year=2026))
    steps = CareerStep.objects.order_by("relation").values_list("club__name", "relation")
    assert list(steps) == [("SV Hellbach", "current"), ("FC Küste", "future")]
    assert CareerStep.objects.get(relation="current").end == PartialDate.of_year(2026)


def test_a_return_told_twice_is_one_return() -> None:
    for row in (told(**spell(to_year=2019)), told(**MOVE, words=BACK), told(**MOVE, words=f"{BACK} eben")):
        accept(row)
    assert CareerStep.objects.count() == 2


def test_the_editor_says_the_same_or_another_and_an_undo_remembers_it() -> None:
    first = told(**spell(level="youth", to_year=2012))
    accept(first)
    step = CareerStep.objects.get()
    same = told(**spell("current", from_year=2019))
    assert review.standing(same) == "new"
    accept(same, same={0: step.anchor})
    assert (CareerStep.objects.get().citations.count(), CareerStep.objects.get().start) == (2, None)
    other = told(**spell(), published=LATER)
    assert review.standing(other) == "confirms"
    accept(other, same={0: ANOTHER})
    assert CareerStep.objects.count() == 2
    review.undo(other.pk, other.version + 1, None)
    review.undo(first.pk, first.version + 1, None)
    assert [str(left.start) for left in CareerStep.objects.all()] == ["2019"]  # what it was the same as is gone


def test_a_fact_that_is_gone_is_not_what_it_is_the_same_as() -> None:
    row = told(**spell())
    with pytest.raises(review.NeedsChoice, match="career_step-99"):
        accept(row, same={0: "career_step-99"})
    assert not CareerStep.objects.exists()


STEPS = """Ein Gespräch mit Jaro Lindhoff, Torwart vom SV Hellbach

Frage: Wie hat alles angefangen?

Antwort: Mit fünf Jahren beim FC Küste, später Jugend von Grün-Weiß Torfmoor, dann SV Hellbach.

Frage: Und in Torfmoor?

Antwort: Bei Grün-Weiß Torfmoor war ich in der Jugend. Beim FC Küste hat mir mein Onkel die Schuhe gebunden.
"""


def test_a_list_of_steps_makes_one_spell_for_each_club_however_often_it_is_told() -> None:
    for words in (STEPS, STEPS.replace("Ein Gespräch", "Noch ein Gespräch").replace("Mit fünf", "Mit sechs")):
        interview = ingest.store(words).interview
        for row in interview.proposals.cards().filter(kind__in=("club", "transfer")):
            accept(row)
    assert sorted(step.club.name for step in CareerStep.objects.all()) == [
        "FC Küste",
        "Grün-Weiß Torfmoor",
        "SV Hellbach",
    ]
