"""The limits of quotation, as a property of every text and every choice of quotes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviews.excerpt import RADIUS, SHARE, Passage, excerpt, joined, size, without

WORDS = "Der Ball ist rund und das Spiel hat neunzig Minuten, sagt man. "


@st.composite
def readings(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]], list[Passage], list[tuple[int, int]]]:
    text = WORDS * draw(st.integers(1, 60))
    places = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 300)).map(
        lambda place: (place[0], min(place[0] + place[1], len(text)))
    )
    edges = sorted({0, len(text), *draw(st.lists(st.integers(1, len(text) - 1), max_size=12))})
    passages: list[Passage] = []
    for start, end in pairwise(edges):
        question = (passages[-1].start, passages[-1].end) if passages and len(passages) % 2 else None
        passages.append(Passage(start, end, question))
    return text, draw(st.lists(places, max_size=15)), passages, draw(st.lists(places, max_size=4))


@given(readings())
def test_never_more_than_the_share_and_never_far_from_a_quote(reading) -> None:
    text, quotes, passages, withheld = reading
    shown = excerpt(text, quotes, passages, withheld)
    assert size(shown) <= len(text) * SHARE
    near = [(max(0, start - RADIUS), min(len(text), end + RADIUS)) for start, end in quotes]
    asked = [passage.question for passage in passages if passage.question]
    assert not without(shown, [*near, *asked])
    assert not (set(_characters(shown)) & set(_characters(withheld))) - set(_characters(quotes))
    assert shown == joined(shown)


@given(readings())
def test_a_quote_is_shown_wholly_or_left_out_for_want_of_room(reading) -> None:
    text, quotes, passages, withheld = reading
    shown = excerpt(text, quotes, passages, withheld)
    first = next(iter(quotes), None)
    if first and size([first]) <= int(len(text) * SHARE):
        assert not without([first], shown)


def _characters(ranges: list[tuple[int, int]]) -> list[int]:
    return [place for start, end in ranges for place in range(start, end)]


LONG = WORDS * 100


@pytest.mark.parametrize(
    ("quotes", "passages", "withheld", "expected"),
    [
        ([], [Passage(0, len(LONG))], [], []),
        ([(0, len(LONG))], [Passage(0, len(LONG))], [], []),
        ([(10, 10)], [Passage(0, len(LONG))], [], []),
        ([(1000, 1010)], [Passage(900, 1100)], [], [(900, 1100)]),
        ([(1000, 1010)], [Passage(900, 1100, (500, 560))], [], [(500, 560), (900, 1100)]),
        ([(1000, 1010)], [Passage(900, 1100)], [(920, 950)], [(900, 920), (950, 1100)]),
        ([(1000, 1010)], [Passage(900, 1100)], [(990, 1005)], [(900, 990), (1000, 1100)]),
        ([(1000, 1010)], [], [], [(1000, 1010)]),
    ],
)
def test_what_is_shown_around_a_quote(quotes, passages, withheld, expected) -> None:
    assert excerpt(LONG, quotes, passages, withheld) == expected


def test_the_surroundings_are_cut_between_words() -> None:
    place = LONG.index("Spiel", 3000)
    ((start, end),) = excerpt(LONG, [(place, place + 5)], [Passage(0, len(LONG))])
    assert place - RADIUS <= start
    assert end <= place + 5 + RADIUS
    assert LONG[start - 1].isspace()
    assert LONG[end].isspace()


def test_where_room_is_short_the_first_given_comes_first() -> None:
    text = WORDS * 10
    late, early = (400, 560), (0, 160)
    assert excerpt(text, [late, early], []) == [late]
    assert excerpt(text, [early, late], []) == [early]
