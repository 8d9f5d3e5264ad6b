"""The floor of `make mutate`; mutmut itself is installed by that target alone."""

import pytest

from tools.mutation import verdict_on


@pytest.mark.parametrize(
    ("figures", "kept", "share"),
    [
        ({"killed": 94, "timeout": 1, "survived": 5, "total": 100}, True, "95.0%"),
        ({"killed": 94, "timeout": 0, "survived": 6, "total": 100}, False, "94.0%"),
        ({"killed": 0, "timeout": 0, "survived": 0, "total": 0}, False, "0.0%"),
    ],
)
def test_a_change_that_is_noticed_or_takes_too_long_counts(figures: dict[str, int], kept: bool, share: str) -> None:
    is_kept, words = verdict_on(figures)
    assert (is_kept, share in words) == (kept, True)
