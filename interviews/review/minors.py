"""Who is likely a minor: by age or a youth side at the time. Better one too many than one too few."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from players import dates
from players.dates import PartialDate
from players.models import Player, Visibility

OF_AGE = 18
YOUTH_LEVELS = frozenset(("U15", "U16", "U17"))
YOUTH = timedelta(days=8 * 366)  # after which nobody plays in a youth side any more

Said = tuple[str, Mapping[str, object]]  # kind and fields of a proposal


def likely_minor(said: Iterable[Said], published: PartialDate | None, today: date) -> bool:
    """Whether what one interview says of one person makes him a minor today.

    An age or a birth date decides where there is one. Else a youth side and the national teams up to U17
    count, as long as the interview is not too old for that.
    """
    said = list(said)
    births = [birth for kind, fields in said if (birth := birth_told(kind, fields, published)) is not None]
    if births:
        return any(dates.age_on(birth, today)[0] < OF_AGE for birth in births)
    long_ago = published is not None and published.latest + YOUTH < today
    return not long_ago and any(_is_youth(kind, fields) for kind, fields in said)


def protect(player: Player) -> bool:
    """Mark somebody as a minor and hide him from the public; True where that changed something."""
    if player.minor:
        return False
    player.minor = True
    if player.visibility == Visibility.PUBLIC:
        player.visibility = Visibility.EDITORS
    player.version += 1
    player.save(update_fields=["minor", "visibility", "version"])
    return True


def birth_told(kind: str, fields: Mapping[str, object], published: PartialDate | None) -> PartialDate | None:
    """When a proposal has somebody born: a birth date, or an age on the day of the interview; None for others."""
    value = str(fields.get("value", ""))
    try:
        if kind == "birth_date":
            return dates.parse(value)
        if kind == "age" and published is not None:
            return dates.born_from_age(int(value), published)
    except ValueError:
        return None
    return None


def _is_youth(kind: str, fields: Mapping[str, object]) -> bool:
    if kind == "club":
        return fields.get("relation") in ("current", "loan") and fields.get("level") == "youth"
    if kind == "age":
        value = str(fields.get("value", ""))
        return value.isdecimal() and int(value) < OF_AGE
    return (
        kind == "national_team"
        and fields.get("status") in ("plays", "called_up")
        and fields.get("level") in YOUTH_LEVELS
    )
