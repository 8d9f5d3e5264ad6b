"""What article 9 looks at: the matches for the association that he would leave, and the nationality he held then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from players.eligibility.basic import held_on, since_birth
from players.eligibility.claims import Claim, Need, every
from players.eligibility.facts import Appearance, Association, Known, Nationality
from players.eligibility.rulesets import RuleSet
from players.eligibility.tie import is_official, matches_until


@dataclass(frozen=True, slots=True)
class Ground:
    """`fits`: whether it is a ground for such a player at all; `met`: whether its other conditions are."""

    letter: str
    fits: Claim
    met: Claim

    @property
    def claim(self) -> Claim:
        return every(self.fits, self.met)


@dataclass(frozen=True, slots=True)
class Switch:
    """A change from `old` to `new`, asked about on a day. `matches` are those for `old`, on the pitch or perhaps."""

    known: Known
    old: Association
    new: Association
    as_of: date
    rules: RuleSet

    @property
    def matches(self) -> tuple[Appearance, ...]:
        mine = (one for one in matches_until(self.known, self.as_of) if one.association == self.old)
        return tuple(one for one in mine if one.fielded is not False)

    @property
    def official(self) -> tuple[Appearance, ...]:
        return tuple(one for one in self.matches if is_official(one))

    @property
    def perhaps_official(self) -> tuple[Appearance, ...]:
        return tuple(one for one in self.matches if is_official(one) is None)

    @property
    def confirmed(self) -> bool:
        """Whether what is said of his level rests on confirmed rules: that a U23 team is no A team is none."""
        return all(one.level != "U23" for one in self.matches)

    @property
    def need_matches(self) -> Need:
        """Kind, level and day of the matches on record; where all is told, the complete list; then it is FIFA's."""
        if any(_is_unclear(one) for one in self.matches):
            return Need("matches", self.old.code)
        if not self.known.appearances_complete:
            return Need("match_list")
        by_days = any(one.day and one.day.precision != "day" for one in self.matches)
        return Need("matches", self.old.code) if by_days else Need("fifa_decision", "9.2")


def _is_unclear(match: Appearance) -> bool:
    """Whether something that article 9 asks is not on record. Of a final tournament it asks for official A matches."""
    if None in (match.official, match.fielded, match.level, match.day):
        return True
    return match.level == "A" and match.official is True and match.final_tournament is None


def both(one: bool | None, other: bool | None) -> bool | None:
    """ "And" in three values."""
    if one is False or other is False:
        return False
    return True if one and other else None


def is_a(match: Appearance, rules: RuleSet) -> bool | None:
    """Whether it was a match of the senior first team."""
    if match.level == "U23" and not rules.applies("u23"):
        return None
    return None if match.level is None else match.level == "A"


def first_official(switch: Switch) -> tuple[date | None, date | None]:
    """The first and last day on which the first official match may have been; None where nothing bounds it."""
    latest = min((match.day.latest for match in switch.official if match.day), default=None)
    every_day = [match.day for match in (*switch.official, *switch.perhaps_official)]
    if not switch.known.appearances_complete or None in every_day:
        return None, latest
    return min((day.earliest for day in every_day if day), default=None), latest


def held_at_first(switch: Switch) -> tuple[bool | None, tuple[Need, ...]]:
    """Whether the new nationality was held already at the first official match of any level, or what would tell."""
    iso = switch.new.nationality
    listed = [one for one in switch.known.nationalities if one.iso == iso]
    truths = [_held_then(switch, nationality) for nationality in listed]
    if True in truths:
        return True, ()
    if None not in truths and (listed or switch.known.nationalities_complete):
        return False, ()
    dated = [one.since for one in listed if one.status == "held" and one.since is not None]
    by_match = first_official(switch)[0] is None or all(since.precision == "day" for since in dated)
    if dated and by_match:
        return None, (switch.need_matches,)
    return None, (Need("nationality_since", iso),)


def _held_then(switch: Switch, nationality: Nationality) -> bool | None:
    if nationality.status == "entitled" or not nationality.permanent:
        return False
    if nationality.status == "unknown" or _is_lost(switch, nationality):
        return None
    if since_birth(nationality):
        return True
    since = nationality.since
    if since is None:
        return None
    first, last = first_official(switch)
    if first is not None and since.latest <= first:
        return True
    return False if last is not None and since.earliest > last else None


def _is_lost(switch: Switch, nationality: Nationality) -> bool:
    """Lost by that day, or perhaps: then nothing is said of the days before."""
    return nationality.status == "lost" and held_on(nationality, switch.as_of).truth is not True
