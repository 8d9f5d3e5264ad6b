"""A misspelt name finds the right player: a smaller run of `make benchmark-search`, with the same names each time."""

import random

import pytest

from benchmarks.search import AMONG, FLOOR, invented, misspelt, places, store

PLAYERS, ASKED = 2000, 80


def test_the_invented_names_are_the_same_in_every_run() -> None:
    names = list(invented(500, seed=7))
    assert names == list(invented(500, seed=7))
    assert names != list(invented(500, seed=8))
    assert len({name.casefold() for name in names}) == 500


@pytest.mark.django_db
def test_the_right_player_is_among_the_first_three() -> None:
    names = list(invented(PLAYERS, seed=7))
    store(names)
    chance = random.Random(7)
    asked = [(misspelt(name, chance), name) for name in chance.sample(names, ASKED)]
    found = [place for place, _taken in places(asked)]
    assert max(found) <= AMONG
    assert sum(map(bool, found)) >= FLOOR * ASKED
