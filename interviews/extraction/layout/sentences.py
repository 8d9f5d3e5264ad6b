"""Where the sentences of a paragraph begin: enough to part a question from the answer behind it.

Words in, offsets out. "Mr. Hoshina", "1. FC", "88. Minute" and "z. B." end no sentence.
"""

from __future__ import annotations

import re

# The end of a sentence with what closes after it: "wirklich.“ (lacht)", "können ...", "ですか。"
_END_RE = re.compile(r"(?<![.!?…])[.!?…]++[\"“”»«’')\]*_]*+(?=\s)|[。！？][」』)）]*+")

# "Mr.", "Dr.", "ca.", "z." in "z. B.", the "1." of "1. FC"
_SHORT_RE = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|ca|bzw|nr|no|vs|jr|sen|inkl|ggf|evtl|usw|sog|[a-z])|(?<!\d)\d{1,3})\.$",
    re.IGNORECASE,
)

# A remark between a sentence and the next one: "(lacht)", "(laughs)"
_REMARK_RE = re.compile(r"\s*[(（\[][^()（）\[\]]{2,40}[)）\]]")


def starts(text: str, begin: int, end: int) -> list[int]:
    """The offsets at which sentences begin between `begin` and `end`; the first is `begin`."""
    found = [begin]
    for match in _END_RE.finditer(text, begin, end):
        place = match.end()
        if match.group() == "." and _SHORT_RE.search(text[max(begin, place - 7) : place]):
            continue
        remark = _REMARK_RE.match(text, place, end)
        place = remark.end() if remark else place
        while place < end and text[place].isspace():
            place += 1
        if place < end and not text[place].islower() and place > found[-1]:
            found.append(place)
    return found
