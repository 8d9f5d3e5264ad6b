"""Accuracy over annotated interviews, against committed floors that only rise: `python -m tools.floors`."""

import pytest

from tools import floors


@pytest.mark.parametrize("name", sorted(floors.FOLDERS))
def test_the_extraction_is_no_worse_than_it_was(name: str) -> None:
    committed = floors.read()[name]
    measured = floors.measured(floors.FOLDERS[name])
    assert {figure for figure, floor in committed.items() if measured[figure] < floor} == set()
    assert committed.keys() == measured.keys()
