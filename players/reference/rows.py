"""What the parsers of reference files hand out: rows, problems by line, and a count of what was left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Literal, TypeVar

ClubKind = Literal["first", "second", "women"]
ClubStatus = Literal["active", "defunct"]
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class ClubRow:
    """One club of a reference file. `aliases` leaves out the name; the three kinds of names share no key."""

    line: int
    key: str  # "ger-werder-bremen": names the row for ever, whatever the club is called
    name: str
    trigram: str
    city: str = ""
    founded: int | None = None
    kind: ClubKind = "first"
    parent_key: str = ""
    status: ClubStatus = "active"
    tier: int | None = None
    tier_season: str = ""
    aliases: tuple[str, ...] = ()
    ambiguous_aliases: tuple[str, ...] = ()
    place_aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssociationRow:
    """One FIFA member association. Where there are several words, the first is the usual one."""

    line: int
    trigram: str
    confederation: str
    name_en: str
    name_de: str
    name_ja: str
    iso_alpha2: str
    iso_alpha3: str
    iso_3166_2: str
    nationality_iso: str
    demonyms_en: tuple[str, ...]
    demonyms_de: tuple[str, ...]
    adjectives_en: tuple[str, ...]
    adjectives_de: tuple[str, ...]
    aliases: tuple[str, ...]
    abbreviations: tuple[str, ...]
    other_codes: tuple[str, ...]
    admitted: date | None = None  # the day it joined FIFA, where players of today may have played before

    @property
    def dependent(self) -> bool:
        """Its players hold the nationality of a state that has an association of its own, as Gibraltar's do."""
        return bool(self.iso_alpha2) and self.iso_alpha2 != self.nationality_iso


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Why a line could not be read as it stands, and what helps."""

    line: int
    reason: str
    way_out: str

    def __str__(self) -> str:
        return f"{self.line}: {self.reason}; {self.way_out}"


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """A line that was read, but not word for word: what was made of it."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.line}: {self.text}"


@dataclass(frozen=True, slots=True)
class Parsed(Generic[Row]):
    """Everything that a file holds: good rows, bad rows, notes, and how much was left out, by what it was."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()
    notes: tuple[Note, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
