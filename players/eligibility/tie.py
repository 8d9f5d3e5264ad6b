"""Article 5.3: which association an official match ties him to, as far as the matches on record tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from players.eligibility.facts import Appearance, Association, Change, Known


@dataclass(frozen=True, slots=True)
class Tie:
    """`to`: tied for certain. `maybe`: who else it may be, by matches of unknown kind. `open`: the list of matches
    is not complete and none of those on it ties for certain. `conflict`: official matches that exclude each other.
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
        parties = {one for granted in granted_until(known, as_of) for one in (granted.old, granted.new)}
        if official - parties or any(_left_too_late(match, change) for match in matches):
            return Tie(conflict=True)
        return Tie(to=change.new, maybe=_by_code(maybe - parties), change=change)
    if len(official) > 1:
        return Tie(conflict=True)
    unsure = _by_code(maybe - official)
    if official:
        return Tie(to=official.pop(), maybe=unsure)
    return Tie(maybe=unsure, open=not known.appearances_complete)


def _by_code(associations: set[Association]) -> tuple[Association, ...]:
    return tuple(sorted(associations, key=lambda one: one.code))


def _left_too_late(match: Appearance, change: Change) -> bool:
    """An official match for the association that he had left already."""
    after = match.day is not None and match.day.earliest > change.granted.latest
    return after and match.association == change.old and is_official(match) is True


def matches_until(known: Known, as_of: date) -> tuple[Appearance, ...]:
    """The matches that may have been played by that day: one on record without a clear day counts as played."""
    return tuple(one for one in known.appearances if one.day is None or one.day.earliest <= as_of)


def is_official(match: Appearance) -> bool | None:
    """Whether it ties: official, and he was on the pitch. None where either is unknown and nothing rules it out."""
    if match.official is False or match.fielded is False:
        return False
    return True if match.official and match.fielded else None


def granted_until(known: Known, as_of: date) -> list[Change]:
    """The changes that FIFA may have granted by that day."""
    return [change for change in known.changes if change.granted.earliest <= as_of]


def last_change(known: Known, as_of: date) -> Change | None:
    """The one that decides whom he is tied to."""
    return max(granted_until(known, as_of), key=lambda one: (one.granted, one.old.code, one.new.code), default=None)
