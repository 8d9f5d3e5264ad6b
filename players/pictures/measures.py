"""Where the 4:5 cut lies in a picture, and how large its renditions are: whole numbers, nothing else."""

from __future__ import annotations

from typing import NamedTuple

from players.pictures.limits import WHOLE_CUT, WIDTHS


class Box(NamedTuple):
    """A rectangle in pixels from the upper left corner, as Pillow takes it."""

    left: int
    upper: int
    right: int
    lower: int


def cut_size(width: int, height: int) -> tuple[int, int]:
    """The largest 4:5 rectangle that fits: (1500, 1000) → (800, 1000), (800, 1200) → (800, 1000)."""
    return (height * 4 // 5, height) if width * 5 > height * 4 else (width, width * 5 // 4)


def cut(width: int, height: int, x: int, y: int) -> Box:
    """That rectangle with the focal point, in per cent from the left and the top, as near its middle as can be."""
    across, down = cut_size(width, height)
    left = min(max(width * x // 100 - across // 2, 0), width - across)
    upper = min(max(height * y // 100 - down // 2, 0), height - down)
    return Box(left, upper, left + across, upper + down)


def rendition_sizes(width: int, height: int) -> tuple[tuple[int, int], ...]:
    """The small and the large one; never larger than the cut: (320, 400), (640, 800)."""
    across, _down = cut_size(width, height)
    widths = [min(each, across) for each in WIDTHS]
    return tuple((each, each * 5 // 4) for each in widths)


def whole_size(width: int, height: int) -> tuple[int, int]:
    """The size of the copy that we keep: no larger than its cut ever needs."""
    across, _down = cut_size(width, height)
    if across <= WHOLE_CUT:
        return width, height
    return max(width * WHOLE_CUT // across, 1), max(height * WHOLE_CUT // across, 1)
