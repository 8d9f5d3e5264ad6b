"""Words that a page has torn apart, made whole for reading: "Mit\\u00adspieler", "Links-⏎fuß".

In: a text as given. Out: the text to read, and for what was read in it the places in the text as given. Soft hyphens
and hyphens at a line's end are left out; the line then ends behind the word. Trap: "links-⏎und rechtsfüßig" and
"left-⏎back" keep their hyphen.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from interviews.extraction.facts import Extraction, Mention, Proposal, Quote, Span
from interviews.extraction.text import quote

# inside a word; at a line's end with the word going on in the next line
_TEAR_RE = re.compile(
    r"(?<=\w)[\u00ad\u200b\u2060]+(?=\w)|(?<=[^\W\d_])(?P<dash>[-\u00ad\u2010])(?P<end>\r?\n)(?=[^\W_])"
)
_GAP_RE = re.compile(r"[ \n]")
# "Nord-⏎und Süd…": the hyphen stands for the rest of the word
_JOINS_RE = re.compile(r"(?:und|oder|bzw|bis|noch|and|or|to)\b")
# "left-⏎back", "U-⏎Bahn", "ex-⏎team-mate": the hyphen belongs to the word
_KEPT_RE = re.compile(
    r"(?:^|[^\w-])(?:left|right|centre|center|half|full|wing|goal|mid|on|co|non|ex|self|semi|well|team|room|two|"
    r"three|four|five|six|year|years|[\w']+-[\w'-]+|[A-Z]|under|first|second|third|all|set|free|long|short|old|in|"
    r"step|brother|sister|mother|father|great|grand|half|man|player)$",
    re.IGNORECASE,
)
_WORD_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Mended:
    """The text to read; `places` holds the place of each of its characters, and of its end, in the text as given."""

    text: str
    places: Sequence[int]

    def place(self, at: int) -> int:
        return self.places[at]


def mended(text: str) -> Mended | None:
    """The text with its torn words whole; None where no word is torn."""
    out: list[tuple[int, int]] = []
    ends: set[int] = set()
    for tear in _TEAR_RE.finditer(text):
        if tear["dash"] and _JOINS_RE.match(text, tear.end()):
            continue
        keeps = tear["dash"] and _keeps_hyphen(text, tear)
        out.append((tear.start("end") if keeps else tear.start(), tear.end()))
        gap = _GAP_RE.search(text, tear.end(), tear.end() + _WORD_LENGTH) if tear["dash"] else None
        if gap and gap.group() == " ":
            ends.add(gap.start())
    if not out:
        return None
    places: list[int] = []
    at = 0
    for start, end in out:
        places.extend(range(at, start))
        at = end
    places.extend(range(at, len(text) + 1))
    return Mended("".join("\n" if place in ends else text[place] for place in places[:-1]), places)


def _keeps_hyphen(text: str, tear: re.Match[str]) -> bool:
    before = text[max(0, tear.start() - _WORD_LENGTH) : tear.start()]
    return not text[tear.end()].islower() or _KEPT_RE.search(before) is not None


def restored(read: Extraction, whole: Mended, text: str) -> Extraction:
    """What was read in the mended text, with the places and words of the text as given."""
    place = whole.place
    return replace(
        read,
        text_length=len(text),
        turns=tuple(replace(turn, start=place(turn.start), end=place(turn.end)) for turn in read.turns),
        furniture=tuple(replace(piece, start=place(piece.start), end=place(piece.end)) for piece in read.furniture),
        mentions=tuple(_mention(mention, whole) for mention in read.mentions),
        proposals=tuple(_proposal(proposal, whole, text) for proposal in read.proposals),
        unread=tuple(_span(span, whole) for span in read.unread),
    )


def _span(span: Span, whole: Mended) -> Span:
    return Span(whole.place(span.start), whole.place(span.end))


def _mention(mention: Mention, whole: Mended) -> Mention:
    return replace(mention, spans=tuple(_span(span, whole) for span in mention.spans))


def _proposal(proposal: Proposal, whole: Mended, text: str) -> Proposal:
    quotes = (_quote(whole.place(said.start), whole.place(said.end), text) for said in proposal.quotes)
    return replace(proposal, quotes=tuple(dict.fromkeys(quotes)))


def _quote(start: int, end: int, text: str) -> Quote:
    """The longest stretch of one line between two places."""
    begins = [start, *(start + found.end() for found in re.finditer("\n", text[start:end]))]
    lines = [quote(text, begin, stop) for begin, stop in pairwise([*begins, end])]
    return max(lines, key=lambda line: line.end - line.start)
