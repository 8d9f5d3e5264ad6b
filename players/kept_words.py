"""Words that were kept in English with a fact, in the language of the page: what relatives are, from what is derived.

What somebody else has written into such a field stands as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from players.dates import MONTHS, PartialDate, parse

ROLES: Final = {
    "father": _("father"),
    "mother": _("mother"),
    "parents": _("parents"),
    "brother": _("brother"),
    "sister": _("sister"),
    "siblings": _("siblings"),
    "twin": _("twin"),
    "half-brother": _("half-brother"),
    "half-sister": _("half-sister"),
    "stepbrother": _("stepbrother"),
    "stepsister": _("stepsister"),
    "grandfather": _("grandfather"),
    "grandmother": _("grandmother"),
    "grandparent": _("grandparent"),
    "grandparents": _("grandparents"),
    "great-grandfather": _("great-grandfather"),
    "great-grandmother": _("great-grandmother"),
    "great-grandparents": _("great-grandparents"),
    "wife": _("wife"),
    "husband": _("husband"),
    "fiancée": _("fiancée"),
    "fiancé": _("fiancé"),
    "girlfriend": _("girlfriend"),
    "boyfriend": _("boyfriend"),
    "partner": _("partner"),
    "son": _("son"),
    "daughter": _("daughter"),
    "child": _("child"),
    "uncle": _("uncle"),
    "aunt": _("aunt"),
    "godfather": _("godfather"),
    "godmother": _("godmother"),
    "godson": _("godson"),
    "goddaughter": _("goddaughter"),
    "cousin": _("cousin"),
    "nephew": _("nephew"),
    "niece": _("niece"),
    "grandson": _("grandson"),
    "granddaughter": _("granddaughter"),
    "grandchild": _("grandchild"),
    "stepfather": _("stepfather"),
    "stepmother": _("stepmother"),
    "foster father": _("foster father"),
    "foster mother": _("foster mother"),
    "stepson": _("stepson"),
    "stepdaughter": _("stepdaughter"),
    "brother-in-law": _("brother-in-law"),
    "sister-in-law": _("sister-in-law"),
    "father-in-law": _("father-in-law"),
    "mother-in-law": _("mother-in-law"),
    "parents-in-law": _("parents-in-law"),
    "son-in-law": _("son-in-law"),
    "daughter-in-law": _("daughter-in-law"),
}

# "aged 21 on 14 December 2025", "aged 21 in December 2025", "said to be 2004"
_AGED_RE = re.compile(r"aged ([0-9]{1,3}) (?:on|in) (.+)")
_SAID_RE = re.compile(r"said to be (.+)")
# "“im November”, published 2025-12-14: 2025"; "turning 22, published 2025-12-14"; "24 until May, published 2025-12"
_RESOLVED_RE = re.compile(r"“(.+)”, published ([-0-9]+): ([0-9]{4})")
_TURNING_RE = re.compile(r"turning ([0-9]{1,3}), published ([-0-9]+)")
_UNTIL_RE = re.compile(r"([0-9]{1,3}) until (\w+), published ([-0-9]+)")
# "14 December 2025", "December 2025", "2025"
_DATE_RE = re.compile(rf"(?:(?:([0-9]{{1,2}}) )?({'|'.join(MONTHS)}) )?([0-9]{{4}})")


def role_words(role: str) -> str:
    """ "mother": in German "Mutter"."""
    return str(ROLES.get(role, role))


def kept_date(words: str) -> PartialDate | None:
    """A date as `PartialDate.__str__` prints it; None for anything else."""
    ends = [_DATE_RE.fullmatch(part.strip()) for part in words.split("–")]
    if len(ends) > 2 or None in ends:
        return None
    try:
        return parse("/".join(_iso(end) for end in ends if end))
    except ValueError:
        return None


def derivation_words(derivation: str, date_words: Callable[[PartialDate], str]) -> str:
    """ "aged 21 on 14 December 2025; said to be 2004", each date as the page prints its own."""
    return "; ".join(_part(part, date_words) for part in derivation.split("; "))


def note_words(note: str, date_words: Callable[[PartialDate], str]) -> str:
    """How a time was reckoned that the quote tells by another: "“im November”, published 14 December 2025: 2025"."""
    if (resolved := _RESOLVED_RE.fullmatch(note)) and (day := _iso_date(resolved[2])):
        text = gettext("“%(said)s”, published %(date)s: %(year)s")
        return text % {"said": resolved[1], "date": date_words(day), "year": resolved[3]}
    if (turning := _TURNING_RE.fullmatch(note)) and (day := _iso_date(turning[2])):
        return gettext("turning %(age)s, published %(date)s") % {"age": turning[1], "date": date_words(day)}
    if (until := _UNTIL_RE.fullmatch(note)) and (day := _iso_date(until[3])):
        text = gettext("%(age)s until “%(month)s”, published %(date)s")
        return text % {"age": until[1], "month": until[2], "date": date_words(day)}
    return note


def _iso_date(words: str) -> PartialDate | None:
    try:
        return parse(words)
    except ValueError:
        return None


def _part(words: str, date_words: Callable[[PartialDate], str]) -> str:
    if (aged := _AGED_RE.fullmatch(words)) and (day := kept_date(aged[2])):
        is_day = day.precision == "day"
        text = gettext("aged %(age)s on %(date)s") if is_day else gettext("aged %(age)s in %(date)s")
        return text % {"age": aged[1], "date": date_words(day)}
    if (said := _SAID_RE.fullmatch(words)) and (day := kept_date(said[1])):
        return gettext("said to be %(date)s") % {"date": date_words(day)}
    return words


def _iso(end: re.Match[str]) -> str:
    day, month, year = end.groups()
    parts = [year, f"{MONTHS.index(month) + 1:02d}" if month else "", f"{int(day):02d}" if day else ""]
    return "-".join(part for part in parts if part)
