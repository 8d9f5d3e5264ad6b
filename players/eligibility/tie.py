"""Article 5.3: which association an official match ties him to, as far as the matches on record tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from players.eligibility.facts import Appearance, Association, Change, Known


@dataclass(frozen=True, slots=True)
class Tie:
    """`to`: tied for certain. `maybe`: who else it may be, by matches of unknown kind. `open`: the list of
    matches is not complete and none of those on it ties. `conflict`: official matches for several, and no change.
    """

    to: Association | None = None
    maybe: tuple[Association, ...] = ()
    open: bool = False
    conflict: bool = False
    change: Change | None = None


def tie(known: Known, as_of: date) -> Tie:
    """The tie on that day. Matches and changes after it do not count."""
    matches = matches_until(known, as_of)
    official = {match.association for match in matches if is_official(match)}
    maybe = {match.association for match in matches if is_official(match) is None}
    change = last_change(known, as_of)
    if change is not None:
        others = official - {change.old, change.new}
        return Tie(conflict=True) if others else Tie(to=change.new, change=change)
    if len(official) > 1:
        return Tie(conflict=True)
    unsure = tuple(sorted(maybe - official, key=lambda one: one.code))
    if official:
        return Tie(to=official.pop(), maybe=unsure)
    return Tie(maybe=unsure, open=not unsure and not known.appearances_complete)


def matches_until(known: Known, as_of: date) -> tuple[Appearance, ...]:
    """The matches that may have been played by that day."""
    return tuple(one for one in known.appearances if one.day is None or one.day.earliest <= as_of)


def is_official(match: Appearance) -> bool | None:
    """Whether it ties: official, and he was on the pitch. None where either is unknown and nothing rules it out."""
    if match.official is False or match.fielded is False:
        return False
    return True if match.official and match.fielded else None


def last_change(known: Known, as_of: date) -> Change | None:
    granted = [change for change in known.changes if change.granted.earliest <= as_of]
    return max(granted, key=lambda change: change.granted, default=None)
