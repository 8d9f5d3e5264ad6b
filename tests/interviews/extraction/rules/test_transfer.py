"""Kind `transfer`: moves and loans; refused, wished-for and rumoured ones are none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from interviews.extraction.facts import Proposal
from interviews.extraction.pipeline import with_careers
from interviews.extraction.reading import Reading
from interviews.extraction.rules import transfer
from tests.interviews.extraction.readings import facts, reading

JARO = "Jaro Lindhoff"


def find(read: Reading) -> Iterator[Proposal]:
    return transfer.find(with_careers(read))


@pytest.mark.parametrize(
    "turns",
    [
        ("Q: Im März stand ein Wechsel nach Frankfurt im Raum.", "A: Da war was dran."),
        ("Q: Ja?", "A: Ich wäre fast zu Werder gegangen."),
        ("Q: Ja?", "A: Ich bin nicht zu Werder gewechselt."),
        ("Q: Ja?", "A: Ein Angebot von Werder lehnte ich ab."),
        ("Q: Sie sollen sich mit Werder einig gewesen sein.", "A: Einig waren wir."),
    ],
)
def test_no_move_took_place(turns: tuple[str, str]) -> None:
    assert facts(find, *turns) == []


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ("Q: 2018 sind Sie von Leeds United nach Bremen gewechselt.", "A: Ja."),
            {"player": JARO, "from_club": "Leeds United", "to_club": "Bremen", "year": 2018},
        ),
        (
            ("Q: Ja?", "A: Werder hat mich 2023 an Aachen verliehen."),
            {"player": JARO, "from_club": "Werder", "to_club": "Aachen", "year": 2023, "loan": True},
        ),
        (
            ("Q: Ja?", "A: Werder hat mich im Sommer geholt."),
            {"player": JARO, "to_club": "Werder", "year": 2025},
        ),
    ],
)
def test_moves(turns: tuple[str, str], expected: dict[str, object]) -> None:
    assert facts(find, *turns) == [expected]


def test_a_relative_year_says_how_and_an_inferred_move_is_implied() -> None:
    (found,) = find(reading("Q: Ja?", "A: Werder hat mich im Sommer geholt."))
    assert found.time_note == "“im Sommer”, published 2025-12-14: 2025"
    assert found.rule == "transfer.was_signed"
    inferred = find(
        reading(
            "L: Jaro Lindhoff spielt seit dieser Saison bei Werder Bremen.",
            "Q: Ja?",
            "A: In Kiel habe ich zwei schöne Jahre gehabt.",
        )
    )
    assert [(one.certainty, one.rule) for one in inferred] == [("implied", "transfer.plays_for")]
