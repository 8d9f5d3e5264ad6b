"""Files meant to do harm end in a text or in one clear sentence; here a sample, all of them in `make soak`."""

from __future__ import annotations

import pytest

from tests.interviews.reading.hostile import ENDED, cases, outcome_of, stored

ALL = {case.title: case for case in cases()}
STORED = stored()
# those that are slow to make or are only ended by a limit are left to `make soak`
SLOW = ("200 MB", "90 MB", "13 000", "gigabyte", "60 MB", "three times", "kernel", "ten forms", "lines", "small tables")
QUICK = [title for title in ALL if STORED.get(title) != ENDED and not any(word in title for word in SLOW)]
SAMPLE = QUICK[::6]


def test_there_are_two_hundred_and_fifty_files_and_each_has_its_outcome() -> None:
    assert len(ALL) >= 250
    assert sorted(STORED) == sorted(ALL)


@pytest.mark.parametrize("title", SAMPLE)
def test_a_hostile_file_ends_as_it_is_to_end(title: str) -> None:
    assert outcome_of(ALL[title].name, ALL[title].make()) == STORED[title]
