"""What the panel says each missing fact would do, where none of its answers decides."""

from __future__ import annotations

from datetime import date

import pytest

from players.admin.record.panel import worked_out
from players.on_record import OnRecord, World
from tests.builders import make_appearance, make_association, make_nationality, make_player

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 15)


def answers_for_japan(*, japanese: bool) -> list[tuple[str, ...]]:
    player = make_player()
    make_association("JPN")
    facts = [make_nationality(player, "DE"), make_appearance(player, "GER", "", "", official=None)]
    facts.append(make_nationality(player, "JP", **({} if japanese else {"status": "unknown", "basis": ""})))
    (told,) = (one for one in worked_out(OnRecord.of(facts), World(), TODAY) if one.name == "Japan")
    return [missing.answers for missing in told.missing]


def test_the_only_question_leads_to_the_next() -> None:
    assert answers_for_japan(japanese=True) == [("each answer leads to a further question",)]


def test_one_question_of_several_does_not_decide_it_alone() -> None:
    nationality, matches = answers_for_japan(japanese=False)
    assert any("not held: may not play" in answer for answer in nationality)
    assert matches == ("no answer to this alone decides it",)
