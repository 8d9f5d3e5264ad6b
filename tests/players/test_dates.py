"""Partial dates: what is refused, how they are written, narrowed and drawn from ages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from players.dates import PartialDate, age_on, born_from_age, contains, intersect, parse

DAYS = st.dates(date(1850, 1, 1), date(2150, 12, 31))
SPANS = st.tuples(DAYS, DAYS).map(lambda pair: PartialDate(min(pair), max(pair)))
WHOLE = st.one_of(
    st.integers(1, 9999).map(PartialDate.of_year),
    st.builds(PartialDate.of_month, st.integers(1, 9999), st.integers(1, 12)),
    st.dates().map(PartialDate.of_day),
)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is no date"),
        ("18", "is no date"),
        ("2018-7", "is no date"),
        ("2018/19", "is no date"),
        ("2018/", "is no date"),
        ("/2018", "is no date"),
        ("2018/2019/2020", "is no date"),
        ("14.07.2018", "is no date"),
        ("Sommer 2018", "is no date"),
        ("２０１８", "is no date"),
        ("2018-07-14T10:00", "is no date"),
        ("0000", "does not exist"),
        ("2018-13", "does not exist"),
        ("2018-00", "does not exist"),
        ("2018-02-30", "does not exist"),
        ("2023-02-29", "does not exist"),
        ("2019/2018", "is before"),
        ("2018-07-15/2018-07-14", "is before"),
    ],
)
def test_what_is_no_partial_date_is_refused(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse(text)


@pytest.mark.parametrize(
    ("text", "precision", "for_people"),
    [
        ("2018", "year", "2018"),
        ("2018-07", "month", "July 2018"),
        ("2018-02", "month", "February 2018"),
        ("2018-07-14", "day", "14 July 2018"),
        ("2024-02-29", "day", "29 February 2024"),
        ("2018/2019", "range", "2018–2019"),
        ("2018-07/2019-06", "range", "July 2018 – June 2019"),
        ("2018-01/2018-06", "range", "January 2018 – June 2018"),
        ("2018-02/2018-12", "range", "February 2018 – December 2018"),
        ("2003-12-15/2004-12-14", "range", "15 December 2003 – 14 December 2004"),
        ("2018-07-01/2018-07-30", "range", "1 July 2018 – 30 July 2018"),
        ("0950", "year", "950"),
    ],
)
def test_a_partial_date_keeps_its_precision(text: str, precision: str, for_people: str) -> None:
    value = parse(f" {text} ")
    assert (value.precision, str(value), value.isoformat()) == (precision, for_people, text)


@pytest.mark.parametrize(
    ("longer", "short"),
    [
        ("2018-01-01/2018-12-31", "2018"),
        ("2018-07-01/2018-07-31", "2018-07"),
        ("2018/2018", "2018"),
        ("2018-07-14/2018-07-14", "2018-07-14"),
        ("2018/2018-06", "2018-01/2018-06"),
    ],
)
def test_the_shortest_spelling_is_kept(longer: str, short: str) -> None:
    assert parse(longer) == parse(short)
    assert parse(longer).isoformat() == short


def test_a_range_never_runs_backwards() -> None:
    with pytest.raises(ValueError, match="2018-07-13 is before 2018-07-14"):
        PartialDate(date(2018, 7, 14), date(2018, 7, 13))


@pytest.mark.parametrize(
    ("one", "other", "common"),
    [
        ("2018", "2019", None),
        ("2018-06", "2018-07-01", None),
        ("2003-12-15/2004-12-14", "2004-12-15", None),
        ("2018", "2018-07", "2018-07"),
        ("2003-12-15/2004-12-14", "2004", "2004-01-01/2004-12-14"),
        ("2018-07-14", "2018-07-14", "2018-07-14"),
    ],
)
def test_two_dates_narrow_each_other_or_exclude_each_other(one: str, other: str, common: str | None) -> None:
    expected = parse(common) if common else None
    assert intersect(parse(one), parse(other)) == intersect(parse(other), parse(one)) == expected


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        ("2018-07", "2018", False),
        ("2018", "2018-12-31/2019-01-01", False),
        ("2018", "2017-12-31/2018-01-01", False),
        ("2018", "2018", True),
        ("2018", "2018-07-14", True),
    ],
)
def test_only_a_date_inside_is_contained(outer: str, inner: str, holds: bool) -> None:
    assert contains(parse(outer), parse(inner)) is holds


@pytest.mark.parametrize("age", [-1, 131, 10_000])
def test_impossible_ages_are_refused(age: int) -> None:
    with pytest.raises(ValueError, match="is not possible"):
        born_from_age(age, date(2025, 12, 14))


def test_a_birth_before_the_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody can be dated"):
        born_from_age(21, date(22, 1, 1))


@pytest.mark.parametrize(
    ("age", "on", "born"),
    [
        (21, "2025-12-14", "2003-12-15/2004-12-14"),
        (0, "2025-12-14", "2024-12-15/2025-12-14"),
        (20, "2024-02-29", "2003-03-01/2004-02-29"),
        (21, "2025-02-28", "2003-03-01/2004-02-28"),
        (21, "2025-03-01", "2003-03-02/2004-03-01"),
        (17, "2024", "2006-01-02/2007"),
        (17, "2024-11", "2006-11-02/2007-11-30"),
    ],
)
def test_an_age_is_a_birth_range_of_one_year(age: int, on: str, born: str) -> None:
    assert born_from_age(age, parse(on)) == parse(born)


@pytest.mark.parametrize(
    ("birth", "on", "ages"),
    [
        ("2030", "2025-12-14", (-6, -5)),
        ("2004-12-15", "2025-12-14", (20, 20)),
        ("2004-12-14", "2025-12-14", (21, 21)),
        ("2004", "2025-06-30", (20, 21)),
        ("2004-02-29", "2025-02-28", (20, 20)),
        ("2004-02-29", "2025-03-01", (21, 21)),
        ("2004-07-01", "2025", (20, 21)),
    ],
)
def test_the_age_is_as_sure_as_the_dates(birth: str, on: str, ages: tuple[int, int]) -> None:
    assert age_on(parse(birth), parse(on)) == ages


@given(SPANS)
def test_a_range_survives_being_written_and_read(span: PartialDate) -> None:
    assert parse(span.isoformat()) == span


@given(WHOLE)
def test_a_date_survives_being_written_and_read(value: PartialDate) -> None:
    assert parse(value.isoformat()) == value
    assert "/" not in value.isoformat()


@given(st.integers(0, 120), DAYS)
def test_everybody_born_in_the_range_has_the_age_and_the_neighbours_have_not(age: int, on: date) -> None:
    born = born_from_age(age, on)
    assert age_on(born, on) == (age, age)
    assert age_on(PartialDate.of_day(born.earliest - timedelta(days=1)), on) == (age + 1, age + 1)
    assert age_on(PartialDate.of_day(born.latest + timedelta(days=1)), on) == (age - 1, age - 1)


@given(SPANS, SPANS)
def test_what_two_dates_share_lies_in_both(one: PartialDate, other: PartialDate) -> None:
    common = intersect(one, other)
    if common is None:
        assert one.latest < other.earliest or other.latest < one.earliest
    else:
        assert contains(one, common)
        assert contains(other, common)


@given(st.text())
def test_parse_gives_a_date_or_a_value_error(text: str) -> None:
    try:
        value = parse(text)
    except ValueError:
        return
    assert parse(value.isoformat()) == value
