"""Which name a relative has: "mein Bruder Hauke", "Tia, my little sister".

In: the marks of a text. Out: the same marks, each relative with the person who bears the name the text gives him.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from interviews.extraction.kin import SEVERAL
from interviews.extraction.marks import MY, OUR, Kin, Mark, Person

# between "Bruder" and "Hauke"
_GAPS = frozenset({" ", "\u00a0", ", ", "'s ", "’s ", " is ", " called "})
# ", " of "Tia, my little sister", " zu, " of "sehe ich Joost zu, meinem Sohn"; "little "
_APPOSITION_RE = re.compile(r"(?: zu| an| ab)?, ")
_FEW_RE = re.compile(r" (?:[a-zäöüß]+ ){0,2}")


def name_relatives(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """Relatives followed by a name get it: "mein Bruder Hauke", "Ihr Vater Dirk Behnke"; named ones
    keep it later on.
    """
    named: list[Mark] = []
    for index, mark in enumerate(marks):
        if isinstance(mark.what, Kin) and mark.what.relation not in SEVERAL:
            person = _named_behind(text, mark, marks[index + 1 : index + 2]) or _named_before(text, mark, named[-2:])
            mark = replace(mark, what=replace(mark.what, person=person)) if person else mark
        named.append(mark)
    return named


def _named_behind(text: str, kin: Mark, following: Sequence[Mark]) -> Person | None:
    """ "mein Bruder Hauke", "My nan, Pearl", "Her mum's Jade"."""
    for mark in following:
        if isinstance(mark.what, Person) and text[kin.end : mark.start] in _GAPS:
            return mark.what
    return None


def _named_before(text: str, kin: Mark, before: Sequence[Mark]) -> Person | None:
    """ "Tia, my little sister", "sehe ich Joost zu, meinem Sohn"."""
    if len(before) < 2 or before[1].sign not in (MY, OUR) or not isinstance(before[0].what, Person):
        return None
    apart = _APPOSITION_RE.fullmatch(text, before[0].end, before[1].start)
    return before[0].what if apart and _FEW_RE.fullmatch(text, before[1].end, kin.start) else None
