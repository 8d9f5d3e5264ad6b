"""Years, absolute and relative to the day of publication."""

from __future__ import annotations

from datetime import date

import pytest

from interviews.extraction.time import anchor, times


def years(sentence: str, published: str | None = "2025-12-14") -> list[tuple[str, int]]:
    found = times(sentence, published)
    assert all(0 <= when.start < when.end <= len(sentence) for when in found)
    return [(when.bound, when.year) for when in found]


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        ("Ich bin im Sommer gekommen.", None),  # no date: a relative word fixes nothing
        ("Vor drei Jahren war das.", None),
        ("Er wechselt im Winter.", "2024-12-12"),  # which winter?
        ("Letzten Sommer war es so weit.", "2025-11-01"),  # this one or the one before
        ("Letzte Saison war gut.", "2025-11-01"),
        ("Das war damals, früher.", "2025-11-01"),
        ("Ein Spiel im Jahr.", "2025-11-01"),
        ("Wir haben 2018/19 gut gespielt, 1.987 Zuschauer.", "2025-11-01"),
    ],
)
def test_some_words_fix_no_year(sentence: str, published: str | None) -> None:
    assert years(sentence, published) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2018 kam ich.", [("at", 2018)]),
        ("im Jahr 2018 sind Sie gekommen", [("at", 2018)]),
        ("Seit 2015 bin ich hier.", [("since", 2015)]),
        ("Ich war bis 2021 dort.", [("until", 2021)]),
        ("Von 2013 bis 2017 war ich dort.", [("since", 2013), ("until", 2017)]),
        ("von Januar bis Juni 2024", [("since", 2024), ("until", 2024)]),
        ("Four years there, 2017 to 2021.", [("since", 2017), ("until", 2021)]),
        ("I've been there since 2019.", [("since", 2019)]),
        ("Seit 2020/21 bin ich hier.", [("since", 2020)]),
        ("In der Rückrunde 2020/21 kam ich.", [("at", 2021)]),
        ("In der Hinrunde 2020/21 kam ich.", [("at", 2020)]),
        ("Die Saison 2020/21 war gut.", []),
    ],
)
def test_years_in_digits(sentence: str, expected: list[tuple[str, int]]) -> None:
    assert years(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "published", "expected"),
    [
        ("Du bist im Sommer gekommen.", "2024-11-22", [("at", 2024)]),
        ("Du bist im Sommer gekommen.", "2024-04-22", [("at", 2023)]),
        ("Seit dem Sommer bin ich hier.", "2025-04-24", [("since", 2024)]),
        ("Im kommenden Sommer gehe ich.", "2025-04-24", [("at", 2025)]),
        ("Nächsten Sommer gehe ich.", "2025-07-24", [("at", 2026)]),
        ("Im November war das.", "2025-12-14", [("at", 2025)]),
        ("Im Dezember war das.", "2025-11-14", [("at", 2024)]),
        ("Seit Januar bin ich hier.", "2025-02-14", [("since", 2025)]),
        ("Letztes Jahr war das.", "2025-02-14", [("at", 2024)]),
        ("Dieses Jahr war gut.", "2025-02-14", [("at", 2025)]),
        ("Er spielt seit dieser Saison dort.", "2025-11", [("since", 2025)]),
        ("Er spielt seit dieser Saison dort.", "2025-03", [("since", 2024)]),
        ("Ich bin seit 13 Jahren im Verein.", "2025-10-08", [("since", 2012)]),
        ("Seit sechs Wochen trägt er das Trikot.", "2024-09-10", [("since", 2024)]),
        ("Seit acht Monaten ist er da.", "2024-05-10", [("since", 2023)]),
        ("Ich bin geblieben, acht Jahre inzwischen.", "2025-03-03", [("since", 2017)]),
        ("Vor einem Jahr spielte ich dort.", "2024-12-12", [("at", 2023)]),
        ("Two years ago I left.", "2024-12-12", [("at", 2022)]),
        ("Nach der Saison gehen Sie.", "2025-03-03", [("at", 2025)]),
        ("Nach der Saison gehen Sie.", "2025-08-03", [("at", 2026)]),
        ("Letzten Sommer war das.", "2025-07-03", [("at", 2024)]),
        ("Zur neuen Saison gehen Sie.", "2025-03-03", [("at", 2025)]),
        ("Ende Januar kamen Sie.", "2025-03-03", [("at", 2025)]),
        ("Von 2012 an war ich da.", "2025-03-03", [("since", 2012)]),
        ("Im Herbst war das.", "2025-08-03", [("at", 2024)]),
        ("This summer I moved.", "2025-08-03", [("at", 2025)]),
    ],
)
def test_relative_years(sentence: str, published: str, expected: list[tuple[str, int]]) -> None:
    assert years(sentence, published) == expected


def test_a_relative_year_says_how_it_was_found() -> None:
    (when,) = times("Du bist im Sommer gekommen.", "2024-11-22")
    assert when.note == "“im Sommer”, published 2024-11-22: 2024"
    assert times("2018 kam ich.", "2024-11-22")[0].note == ""


def test_the_anchor_of_a_month_is_its_end() -> None:
    assert [anchor(None), anchor("2025-12-14"), anchor("2025-11"), anchor("2025")] == [
        None,
        date(2025, 12, 14),
        date(2025, 11, 28),
        date(2025, 12, 28),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Mit dreiundachtzig spielt keiner mehr.", []),
        ("Achtundachtzig Spiele waren es.", []),
        ("Das Spiel dauerte bis 88:12.", []),
        ("Einundsiebzig kam ich zur Armee.", [("at", 1971)]),
        ("Sechsundsechzig.", [("at", 1966)]),
        ("Das ging bis 86.", [("until", 1986)]),
        ("Ich bin seit neunundneunzig da.", [("since", 1999)]),
        ("Vor anderthalb Jahren kam ich.", [("at", 2023)]),
        ("Seit zweieinhalb Jahren bin ich da.", [("since", 2022)]),
        ("Letztes Jahr im Mai war das.", [("at", 2023), ("at", 2023)]),
        ("Im Mai vergangenen Jahres war das.", [("at", 2023)]),
        ("Im Mai war das.", [("at", 2024)]),
    ],
)
def test_german_years_as_they_are_spoken(sentence: str, expected: list[tuple[str, int]]) -> None:
    assert years(sentence, "2024-11-22") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("I packed my bags in the summer of 2018.", [("at", 2018)]),  # not the last one
        ("I stayed there until the summer of 2022.", [("until", 2022)]),
        ("I've lived here since the start of 2019.", [("since", 2019)]),
        ("Signed in the summer of '18.", [("at", 2018)]),
        ("He held on till ’23.", [("until", 2023)]),
        ("From '98 to '03 I was a plumber.", [("since", 1998), ("until", 2003)]),
        ("Class of '22, me.", [("until", 2022)]),
        ("We watched the '66 final in his '90s kit.", []),
        ("I had the second half of 2019-20 up north.", [("since", 2020), ("until", 2020)]),
    ],
)
def test_years_as_they_are_spoken(sentence: str, expected: list[tuple[str, int]]) -> None:
    assert years(sentence) == expected
