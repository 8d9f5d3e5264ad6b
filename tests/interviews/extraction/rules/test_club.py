"""Kind `club`: what becomes of a station, and what is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from interviews.extraction.facts import Proposal
from interviews.extraction.pipeline import with_careers
from interviews.extraction.reading import Reading
from interviews.extraction.rules import club
from tests.interviews.extraction.readings import facts, reading

JARO = "Jaro Lindhoff"


def find(read: Reading) -> Iterator[Proposal]:
    return club.find(with_careers(read))


@pytest.mark.parametrize(
    "turns",
    [
        ("Q: Ja?", "A: Gegen Werder habe ich gern gespielt."),
        ("Q: Ja?", "A: Ich bin Werder-Fan."),
        ("Q: Ja?", "A: Mein Vater hat bei Werder gespielt."),
        ("Q: Und Werder?", "A: Nein."),
    ],
)
def test_no_club_of_his(turns: tuple[str, str]) -> None:
    assert facts(find, *turns) == []


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ("L: Werder-Keeper Jaro Lindhoff lacht.",),
            {"player": JARO, "club": "Werder", "relation": "current"},
        ),
        (
            ("Q: Angefangen haben Sie beim Husumer SV.", "A: Ja, bis 1984."),
            {"player": JARO, "club": "Husumer SV", "relation": "former", "to_year": 1984, "level": "youth"},
        ),
        (
            ("Q: Ja?", "A: In der B-Jugend beim Hasper SV war ich Zehner. Seit 2020 bin ich bei Werder."),
            {"player": JARO, "club": "Hasper SV", "relation": "former", "level": "youth"},
        ),
    ],
)
def test_clubs(turns: tuple[str, ...], expected: dict[str, object]) -> None:
    assert expected in facts(find, *turns)


def test_a_move_gives_both_ends_their_rule() -> None:
    found = list(find(reading("Q: 2018 sind Sie von Kiel zu Werder gewechselt.", "A: Ja.")))
    assert {proposal.rule for proposal in found} == {"club.from_to"}
    assert {proposal.club_keys["club"] for proposal in found} == {"ger-kiel", "ger-werder-bremen"}
    assert {proposal.voice for proposal in found} == {"interviewer"}


def test_every_sentence_it_rests_on_is_quoted() -> None:
    (found,) = find(reading("Q: Angefangen haben Sie beim Husumer SV.", "A: Ja, bis 1984."))
    assert [quote.text for quote in found.quotes] == ["Angefangen haben Sie beim Husumer SV.", "Ja, bis 1984."]


LEAD = "L: Werder-Keeper Jaro Lindhoff lacht."


def stages(*turns: str) -> set[tuple[object, ...]]:
    return {
        (fact["club"], fact["relation"], fact.get("level"), fact.get("from_year")) for fact in facts(find, LEAD, *turns)
    }


def test_going_through_the_youth_after_a_move_is_a_stage_of_its_own() -> None:
    told = stages("Q: 2018 sind Sie von Kiel zu Werder gewechselt und haben alle Jugendteams durchlaufen.", "A: Ja.")
    assert ("Werder", "former", "youth", 2018) in told
    assert ("Werder", "current", None, None) in told


def test_a_move_without_a_word_of_youth_begins_the_present_spell() -> None:
    told = stages("Q: 2018 sind Sie von Kiel zu Werder gewechselt.", "A: Ja.")
    assert ("Werder", "current", None, 2018) in told
    assert not any(level == "youth" for _club, _relation, level, _year in told)
