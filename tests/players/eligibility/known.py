"""Builders: associations by trigram, and what is known of a player out of a table of plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from players import reference
from players.dates import PartialDate, parse
from players.eligibility.claims import Reason
from players.eligibility.facts import Ancestor, Appearance, Association, Change, Known, Nationality, Stay
from players.reference.association_table import parse_associations

COMPLETE = {
    "nationalities_complete": True, "ancestors_complete": True, "stays_complete": True, "appearances_complete": True,
}  # fmt: skip
TABLE = Path(next(iter(reference.__path__))) / "associations.csv"


@cache
def nationalities() -> Mapping[str, str]:
    return {row.trigram: row.nationality_iso for row in parse_associations(TABLE.read_text("utf-8")).rows}


def association(code: str, admitted: Mapping[str, str] | None = None) -> Association:
    iso = nationalities()[code]
    day = (admitted or {}).get(code)
    return Association(code, iso, Counter(nationalities().values())[iso] > 1, date.fromisoformat(day) if day else None)


def known(values: Mapping[str, Any], admitted: Mapping[str, str] | None = None) -> Known:
    """`Known` out of the values of a case: dates as ISO text, associations as trigrams; ids are "appearances-2"."""

    def row(kind: Any, cells: Mapping[str, Any], id_: str) -> Any:
        return kind(**{"id": id_, **{name: _value(name, cell, admitted) for name, cell in cells.items()}})

    kinds = {
        "nationalities": Nationality,
        "ancestors": Ancestor,
        "stays": Stay,
        "appearances": Appearance,
        "changes": Change,
    }
    found: dict[str, Any] = {}
    for name, value in values.items():
        if name in kinds:
            found[name] = tuple(row(kinds[name], cells, f"{name}-{at}") for at, cells in enumerate(value, 1))
        elif name == "schooling":
            found[name] = tuple(value)
        else:
            found[name] = _value(name, value, admitted)
    return Known(**found)


def _value(name: str, value: Any, admitted: Mapping[str, str] | None) -> Any:
    if name in ("association", "old", "new"):
        return association(value, admitted)
    if name in ("birth", "since", "until", "day", "granted", "lost_on"):
        return span(value)
    return value


def span(text: str) -> PartialDate:
    return parse(text)


def held(iso: str, **cells: Any) -> dict[str, Any]:
    return {"iso": iso, "status": "held", "basis": "birth", **cells}


def match(code: str, level: str | None = "U19", day: str = "2021-10-09", **cells: Any) -> dict[str, Any]:
    return {"association": code, "level": level, "official": True, "final_tournament": False, "day": day, **cells}


def told(reason: Reason) -> str:
    """ "9.2(c)(v) wait_not_over TUR on 2027-03-21 by appearances-1, unconfirmed"."""
    words = f"{reason.article} {reason.text} {reason.about}".rstrip()
    words += f" on {reason.on}" if reason.on else ""
    words += f" by {' '.join(reason.facts)}" if reason.facts else ""
    return words + {True: "", False: ", unconfirmed"}[reason.confirmed]
