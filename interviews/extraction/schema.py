"""The kinds of facts and their fields, as the annotation schema has them.

A fact is a flat mapping: its kind, the player it is about (None for an interviewee whom the text never names), the
fields of its kind, and a quote. `needed` fields are always there and say what is claimed; `optional` ones refine it.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """Field names of one kind, without the `player` that every kind needs."""

    needed: tuple[str, ...]
    optional: tuple[str, ...] = ()


KINDS: Mapping[str, Kind] = {
    "position": Kind(("value",)),
    "age": Kind(("value",)),
    "birth_date": Kind(("value",)),
    "birth_place": Kind(("value",)),
    "club": Kind(("club", "relation"), ("from_year", "to_year", "level")),
    "transfer": Kind(("to_club",), ("from_club", "year", "loan")),
    "national_team": Kind(("association", "status"), ("level",)),
    "eligibility_basis": Kind(("association", "basis")),
    "family": Kind(("relation",), ("detail",)),
    "relation": Kind(("other", "type")),
    "injury": Kind((), ("body_part", "detail")),
    "supports": Kind(("club",)),
    "shirt_number": Kind(("value",)),
    "height": Kind(("value",)),
    "foot": Kind(("value",)),
    "captain": Kind(("value",)),
    "honour": Kind(("value",)),
}

PERSON_FIELDS = frozenset({"player", "other"})
CLUB_FIELDS = frozenset({"club", "from_club", "to_club"})
