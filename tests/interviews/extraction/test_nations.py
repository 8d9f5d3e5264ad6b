"""Associations by country, people, adjective and abbreviation."""

from __future__ import annotations

import pytest

from interviews.extraction.lookup import AssociationNames
from interviews.extraction.marks import DEMONYM, NATION, NATIONAL
from interviews.extraction.nations import find_nations
from interviews.extraction.text import tokens
from tests.interviews.extraction.readings import TableLookup


def nations(text: str, language: str = "de") -> list[tuple[str, str, str]]:
    marks = find_nations(list(tokens(text)), TableLookup().associations(), language)
    return [(text[mark.start : mark.end], mark.sign, mark.what.trigram) for mark in marks]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Er spricht Deutsch und Polnisch.", "de"),  # languages
        ("Das war deutsch und deutlich.", "de"),  # the bare adjective
        ("polen und japan", "de"),  # no names without a capital
        ("Wir tranken japanisches", "en"),
        ("dutch courage", "en"),
        ("Us against the world.", "en"),  # no United States
        ("", "de"),
    ],
)
def test_no_association_is_named(text: str, language: str) -> None:
    assert nations(text, language) == []


def test_two_letters_name_a_country_in_capitals_only() -> None:
    short = AssociationNames("XXX", "Nowhere", aliases=["NW"])
    found = find_nations(list(tokens("Nw is no country, NW is one.")), [short], "en")
    assert [mark.start for mark in found] == [18]


def test_a_country_that_played_once_is_named() -> None:
    assert nations("Neun Spiele für die DDR.") == [("DDR", NATION, "GDR")]


def test_a_name_without_letters_names_nobody() -> None:
    odd = AssociationNames("XXX", "Nowhere", aliases=["..."])
    assert list(find_nations(list(tokens("... Japan")), [odd], "de")) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("für die japanische Nationalmannschaft", "de", [("japanische", NATIONAL, "JPN")]),
        ("Sie ist Japanerin.", "de", [("Japanerin", DEMONYM, "JPN")]),
        ("Die Deutschen", "de", [("Deutschen", DEMONYM, "GER")]),
        ("Neben dem DFB", "de", [("DFB", NATION, "GER")]),
        ("Polens Trainer in der Türkei", "de", [("Polens", NATION, "POL"), ("Türkei", NATION, "TUR")]),
        ("in den Niederlanden", "de", [("Niederlanden", NATION, "NED")]),
        ("My mother is Scottish.", "en", [("Scottish", NATIONAL, "SCO")]),
        ("two Germans from Japan", "en", [("Germans", DEMONYM, "GER"), ("Japan", NATION, "JPN")]),
        ("父がドイツ人です", "ja", [("ドイツ人", DEMONYM, "GER")]),
    ],
)
def test_associations(text: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    assert nations(text, language) == expected
