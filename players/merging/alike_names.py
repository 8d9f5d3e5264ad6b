"""Which of many names are alike enough to look at: never every name beside every other.

Names that share their first or last word and a letter of the rest, or the beginnings of both, are compared; in a crowd
that shares even that only the neighbours in the order of the alphabet are. So a hundred thousand names take seconds,
and not hours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from rapidfuzz import fuzz

ALIKE = 80  # from which two names are worth showing together
CROWD, NEIGHBOURS = 60, 10  # names of one block
NAMESAKES, NEXT = 8, 2  # bearers of one name
SAME = 100

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two are called alike: by which name, and in points of a hundred."""

    points: int
    name: str = ""  # the folded name that both bear


def alike(names: Mapping[int, Iterable[str]]) -> dict[Pair, Likeness]:
    """By pair of keys (the smaller first) how alike their folded names are. One word alone proves little: 80."""
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for key, spellings in names.items():
        for spelling in set(spellings):
            bearers[spelling].append(key)
    found: dict[Pair, Likeness] = {}
    for spelling, keys in bearers.items():
        points = SAME if " " in spelling else ALIKE
        for pair in _neighbours(sorted(keys), NAMESAKES, NEXT):
            _keep(found, pair, Likeness(points, spelling))
    sorted_words = {spelling: " ".join(sorted(spelling.split())) for spelling in bearers if " " in spelling}
    for one, two in _candidates(sorted_words):
        points = round(fuzz.ratio(sorted_words[one], sorted_words[two], score_cutoff=ALIKE))
        if points:
            for pair in _across(bearers[one], bearers[two]):
                _keep(found, pair, Likeness(min(points, SAME - 1)))
    return found


def _keep(found: dict[Pair, Likeness], pair: Pair, likeness: Likeness) -> None:
    if pair not in found or found[pair].points < likeness.points:
        found[pair] = likeness


def _across(ones: Sequence[int], twos: Sequence[int]) -> Iterator[Pair]:
    for one in ones[:NEXT]:
        for two in twos[:NEXT]:
            if one != two:
                yield (one, two) if one < two else (two, one)


def _candidates(sorted_words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of names that may be alike, some of them twice."""
    blocks: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for spelling, words in sorted_words.items():
        first, last = spelling.split(" ", 1)[0], spelling.rpartition(" ")[2]
        blocks["last", last, first[:1]].append(spelling)
        blocks["first", first, last[:1]].append(spelling)
        blocks["starts", first[:2], last[:3]].append(spelling)
        blocks["words", words, ""].append(spelling)  # the family name first, the family name last
    for block in blocks.values():
        if len(block) > 1:
            yield from _neighbours(sorted(block), CROWD, NEIGHBOURS)


def _neighbours(block: Sequence[Any], crowd: int, near: int) -> Iterator[tuple[Any, Any]]:
    if len(block) <= crowd:
        yield from combinations(block, 2)
        return
    for place, one in enumerate(block):
        for other in block[place + 1 : place + 1 + near]:
            yield one, other
