"""Misspelt words: two that differ by one or two letters share a form in which those letters are left out.

"Mulelr" and "Muller" share "Muler"; so a misspelling is found by equality alone, in any database, however many words
there are. What shares a form may still differ by more: `distance` tells.
"""

from __future__ import annotations

from itertools import combinations

from rapidfuzz.distance import OSA

SHORTEST = 3  # "Ebi" may be misspelt, "Li" may not
TWO_TYPOS_FROM = 5  # letters
COMPARED = 7  # letters at the beginning: two misspelt letters further on leave them alike


def typos_in(word: str) -> int:
    """How many letters of a word may be wrong: none, one or two, by its length.

    >>> typos_in("li"), typos_in("jan"), typos_in("muller")
    (0, 1, 2)
    """
    return 0 if len(word) < SHORTEST else 1 if len(word) < TWO_TYPOS_FROM else 2


def left_out(word: str, most: int = 2) -> frozenset[str]:
    """The beginning of a word, and what is left of it without one or two letters; nothing of a short word.

    >>> sorted(left_out("jan"))
    ['an', 'ja', 'jan', 'jn']
    """
    allowed = min(typos_in(word), most)
    beginning = word[:COMPARED]
    if not allowed:
        return frozenset()
    return frozenset(
        "".join(letters)
        for length in range(max(len(beginning) - allowed, 1), len(beginning) + 1)
        for letters in combinations(beginning, length)
    )


def distance(one: str, other: str) -> int:
    """How many letters were put in, left out, exchanged or swapped with their neighbour; 3 for more than two.

    >>> distance("mulelr", "muller"), distance("muller", "maier")
    (1, 3)
    """
    return int(OSA.distance(one, other, score_cutoff=2))


def nearest(word: str, known: set[str], most: int = 2) -> list[str]:
    """The known words that the misspelt one may mean, the nearest first, and not the word itself."""
    allowed = min(typos_in(word), most)
    found = sorted((apart, each) for each in known if 0 < (apart := distance(word, each)) <= allowed)
    return [each for _apart, each in found]
