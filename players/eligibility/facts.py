"""What is known of a player, as frozen values. Missing is never "no": only a `complete` flag makes it one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from players.dates import PartialDate

NationalityStatus = Literal["held", "entitled", "lost", "unknown"]
Basis = Literal["birth", "registered", "naturalised", ""]
Ancestry = Literal["mother", "father", "grandparent"]
BRITISH = frozenset({"ENG", "NIR", "SCO", "WAL"})


@dataclass(frozen=True, slots=True)
class Association:
    """A member of FIFA: its trigram, the ISO code of its nationality, whether others share that nationality.

    `admitted` is the day it joined FIFA; None for one that joined before anybody who plays today was born.
    """

    code: str
    nationality: str
    shared: bool = False
    admitted: date | None = None

    @property
    def is_british(self) -> bool:
        return self.code in BRITISH


@dataclass(frozen=True, slots=True)
class Nationality:
    """`since` is the birth where `basis` is "birth". Entitled to one is not holding it (5.2)."""

    iso: str
    status: NationalityStatus
    basis: Basis = ""
    since: PartialDate | None = None
    permanent: bool = True
    lost_on: PartialDate | None = None
    involuntary: bool | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Ancestor:
    """A mother, father or grandparent and where he or she was born; None where that is unknown."""

    relation: Ancestry
    birth_territory: str | None = None
    biological: bool = True
    id: str = ""


@dataclass(frozen=True, slots=True)
class Stay:
    """Living on a territory without a break that counts; an open end is "until today"."""

    territory: str
    since: PartialDate
    until: PartialDate | None = None
    not_for_team: bool | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A match for a national team, of any type of football. `level` is "A", "U15" to "U23", or None.

    None is unknown in `official`, `final_tournament` and `fielded` too.
    """

    association: Association
    level: str | None = None
    official: bool | None = None
    final_tournament: bool | None = None
    day: PartialDate | None = None
    fielded: bool | None = True
    id: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of association that FIFA has granted."""

    old: Association
    new: Association
    granted: PartialDate
    fielded_for_new: bool | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """Everything known of one player. FIFA lists the changes that it grants, so `changes` is always complete."""

    birth: PartialDate | None = None
    birth_territory: str | None = None
    nationalities: tuple[Nationality, ...] = ()
    nationalities_complete: bool = False
    ancestors: tuple[Ancestor, ...] = ()
    ancestors_complete: bool = False
    stays: tuple[Stay, ...] = ()
    stays_complete: bool = False
    schooling: tuple[str, ...] = ()  # territories on which he went to school for five years before he was 18
    schooling_complete: bool = False
    appearances: tuple[Appearance, ...] = ()
    appearances_complete: bool = False
    no_official_a_match: bool = False
    changes: tuple[Change, ...] = ()
    stateless: bool = False


def ids(facts: Iterable[Nationality | Ancestor | Stay | Appearance | Change]) -> tuple[str, ...]:
    """The ids of these facts, for a reason that rests on them; one without an id is left out."""
    return tuple(fact.id for fact in facts if fact.id)
