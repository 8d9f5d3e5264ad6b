"""States by their ISO code, in words: whose nationality somebody holds. From the project's own table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from players.reference_files import own_associations


@dataclass(frozen=True, slots=True)
class State:
    iso: str
    name: str  # "Japan"
    adjective: str  # "Japanese"


# four associations share it, and none of them is its name
_BRITISH = State("GB", "United Kingdom", "British")


@cache
def states() -> dict[str, State]:
    """Every state whose nationality some association's players hold, by code, in the order of their names."""
    found = {
        row.nationality_iso: State(row.nationality_iso, row.name_en, row.adjectives_en[0])
        for row in own_associations()
        if not row.dependent
    }
    found["GB"] = _BRITISH
    return dict(sorted(found.items(), key=lambda item: item[1].name))


def state(iso: str) -> State:
    """A code that the table does not hold stands for itself."""
    return states().get(iso) or State(iso, iso, iso)
