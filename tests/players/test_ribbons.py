"""The picture of flows: bands as thick as their numbers, each at its row and in its place at the bar."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from players.ribbons import HEIGHT, THINNEST, WIDTH, drawn

SIDES = st.lists(st.integers(1, 5000), max_size=9)


def outer(path: str) -> tuple[int, int]:
    """Where a band begins at the edge: top and bottom."""
    top = re.match(r"M\d+ (\d+)C", path)
    bottom = re.search(r" (\d+)Z$", path)
    assert top
    assert bottom
    return int(top[1]), int(bottom[1])


def inner(path: str) -> tuple[int, int]:
    """Where it meets the bar."""
    found = re.search(r" (\d+)V(\d+)C", path)
    assert found
    return int(found[1]), int(found[2])


def test_nobody_is_a_bar_alone() -> None:
    found = drawn([], [])
    assert (found.left, found.right) == ((), ())
    assert found.bar[3] == THINNEST


def test_one_row_fills_seven_tenths() -> None:
    assert drawn([7], []).left == ("M0 150C97 150 97 150 194 150V850C97 850 97 850 0 850Z",)


def test_the_right_side_is_mirrored() -> None:
    (path,) = drawn([], [7]).right
    assert path.startswith(f"M{WIDTH} 150")
    assert drawn([], [7]).bar == (194, 150, 12, 700)


@pytest.mark.parametrize(("left", "right", "ratio"), [([30, 10], [], 3), ([30], [10, 10], 3), ([4, 4], [4], 1)])
def test_both_sides_are_to_one_scale(left: list[int], right: list[int], ratio: int) -> None:
    found = drawn(left, right)
    paths = [*found.left, *found.right]
    first, last = (bottom - top for top, bottom in (inner(paths[0]), inner(paths[-1])))
    assert first == pytest.approx(last * ratio, abs=2)


def test_one_of_hundreds_is_still_seen() -> None:
    top, bottom = outer(drawn([900, 1], []).left[1])
    assert bottom - top >= THINNEST - 1


@given(SIDES, SIDES)
def test_nothing_leaves_the_field_and_no_bands_cross_at_their_ends(left: list[int], right: list[int]) -> None:
    found = drawn(left, right)
    x, y, width, height = found.bar
    assert 0 <= y <= y + height <= HEIGHT
    for side, paths in ((left, found.left), (right, found.right)):
        assert len(paths) == len(side)
        for ends in ([outer(path) for path in paths], [inner(path) for path in paths]):
            assert all(0 <= top < bottom <= HEIGHT for top, bottom in ends)
            assert all(above[1] <= below[0] + 1 for above, below in pairwise(ends))
        for path in paths:
            assert y - 1 <= inner(path)[0] < inner(path)[1] <= y + height + 1
            assert str(x if path.startswith("M0") else x + width) in path
