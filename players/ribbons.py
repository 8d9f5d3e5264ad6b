"""The shapes of a picture of flows: bands from the left to a bar in the middle, and from there to the right.

Pure: numbers go in, paths of SVG come out, in a field of WIDTH × HEIGHT that is stretched over the rows beside it.
The rows of a side share the height equally, and a band begins in the middle of its row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 400, 1000
BAR = 12  # how wide the bar in the middle is
FILLED = 0.7  # of a row, by the widest band of all
THINNEST = 8.0  # so that one of hundreds is still seen


@dataclass(frozen=True, slots=True)
class Drawing:
    """Paths of the bands, and the bar as (x, y, width, height)."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    bar: tuple[int, int, int, int]


def drawn(left: Sequence[int], right: Sequence[int]) -> Drawing:
    """From how many people each row stands for; all bands of both sides are to one scale.

    >>> drawn([1], []).left
    ('M0 150C97 150 97 150 194 150V850C97 850 97 850 0 850Z',)
    """
    unit = _unit(left, right)
    sides = _thick(left, unit), _thick(right, unit)
    tall = max(sum(sides[0]), sum(sides[1]), THINNEST)
    middle = (WIDTH - BAR) // 2, (WIDTH + BAR) // 2
    return Drawing(
        _bands(sides[0], 0, middle[0]),
        _bands(sides[1], WIDTH, middle[1]),
        (middle[0], round((HEIGHT - tall) / 2), BAR, round(tall)),
    )


def _unit(left: Sequence[int], right: Sequence[int]) -> float:
    """How thick a band is for each person: the widest fills its row, and each side fits beside the bar."""
    fitting = [FILLED * HEIGHT / len(side) / max(side) for side in (left, right) if side]
    return min(fitting, default=0.0)


def _thick(side: Sequence[int], unit: float) -> list[float]:
    return [max(people * unit, THINNEST) for people in side]


def _bands(side: Sequence[float], outside: int, inside: int) -> tuple[str, ...]:
    """Each from the middle of its row to its place at the bar, where they stand one below the other."""
    half = (outside + inside) // 2
    place = (HEIGHT - sum(side)) / 2
    paths = []
    for row, thick in enumerate(side):
        top = (row + 0.5) * HEIGHT / len(side) - thick / 2
        a, b, c, d = (round(each) for each in (top, top + thick, place, place + thick))
        there, back = f"C{half} {a} {half} {c} {inside} {c}", f"C{half} {d} {half} {b} {outside} {b}"
        paths.append(f"M{outside} {a}{there}V{d}{back}Z")
        place += thick
    return tuple(paths)
