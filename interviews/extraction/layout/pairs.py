"""Question and answer in one paragraph: "Warum sind Sie gegangen? Der Klub ist abgestiegen." parted in two.

Blocks in, blocks out. Whether a text is laid out so is decided by groups of like marks over the whole text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from interviews.extraction.layout import features, lines, sentences
from interviews.extraction.layout.speakers import Block

# "... seine Position: Am liebsten …", "… on his debut: “…”"
_TOPIC_RE = re.compile(r"(?:\.{2,4}|…) ?[^:：?!\n]{2,110}[:：](?= |$)")
# "Über seinen Bruder: …", "Zur U21: …", "On his debut: …", "Thema Japan: …"
_ABOUT_RE = re.compile(
    r"(?:(?:und |and )?(?:über|zu|zum|zur|auf|on|about|thema|stichwort|apropos)|[^\W\d_a-z][\w’'-]{1,20} (?:[^\W\d_a-z][\w’'-]{1,20} )?"
    r"(?:über|zu|zum|zur|on|about)) [^:：.?!\n]{2,90}[:：](?= |$)",
    re.IGNORECASE,
)
# "Kaan Talaycı über ...", "Redfearn on…", "Zu diesen Themen äußerte sich Popp:"
_OVER_RE = re.compile(r"\b(?:über|zu|zum|zur|on|about)(?: ?(?:\.{2,4}|…|:)|$)$", re.IGNORECASE)
_SENTENCES = 12  # how far into a paragraph a question may reach
_LEAST = 3  # paragraphs that must be laid out alike before any is cut

# "? – Gut.", a dash between question and answer
_DASH_RE = re.compile(r"[–—―-] +")


def split_bold(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """A question set in bold at the head of its answer: "**Wie war das?** Gut."."""
    for block in blocks:
        closing = text.find("**", block.inner + 2, min(block.last, block.inner + 600))
        inner = text[block.inner + 2 : max(closing, 0)]
        if not text.startswith("**", block.inner) or closing < 0 or lines.ends_openly(inner):
            yield block
            continue
        rest = closing + 2 + len(text[closing + 2 : block.last]) - len(text[closing + 2 : block.last].lstrip(" *_"))
        yield replace(block, inner=block.inner + 2, last=closing, marks=block.marks | {"bold"})
        yield Block(closing + 2, rest, block.last, False)


def split_topics(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Topics in place of questions: "... seine Wurzeln: Meine Großeltern …" is a question and its answer."""
    for pattern in (_TOPIC_RE, _ABOUT_RE):
        found = {
            place: match
            for place, block in enumerate(blocks)
            if block.role is None and (match := pattern.match(text, block.inner, min(block.last, block.inner + 140)))
        }
        if len(found) >= _LEAST or (len(found) == 2 and pattern is _TOPIC_RE):
            parts = [part for place, block in enumerate(blocks) for part in _at_topic(text, block, found.get(place))]
            return [_over_topics(text, part) for part in parts]
    return list(blocks)


def _over_topics(text: str, block: Block) -> Block:
    """"Kaan Talaycı über ..." on a line of its own is the heading of the topics under it."""
    above = block.role is None and block.last - block.inner <= 80 and _OVER_RE.search(text, block.inner, block.last)
    return replace(block, role="heading") if above else block


def _at_topic(text: str, block: Block, match: re.Match[str] | None) -> Iterator[Block]:
    if match is None:
        yield block
        return
    yield replace(block, last=match.end(), role="question")
    after = match.end()
    while after < block.last and text[after] in " *_":
        after += 1
    if after < block.last:
        yield Block(after, after, block.last, False, role="answer")


def split_pairs(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Cut the paragraphs that hold a question and its answer, where the text is laid out so."""
    if any(block.role in ("question", "answer") for block in blocks):
        return list(blocks)
    groups: dict[frozenset[str], list[int]] = defaultdict(list)
    for place, block in enumerate(blocks):
        groups[block.marks].append(place)
    cut: set[int] = set()
    for places in groups.values():
        inside = [place for place in places if _asks_inside(text, blocks[place])]
        alone = sum(lines.asks(text[blocks[place].inner : blocks[place].last]) for place in places)
        if len(inside) >= _LEAST and len(inside) * 3 >= len(places) and alone * 3 <= len(inside):
            cut.update(places)
    return [part for place, block in enumerate(blocks) for part in (_cut(text, block) if place in cut else [block])]


def _asks_inside(text: str, block: Block) -> bool:
    """Whether a question mark stands among the first sentences, with more talk behind it."""
    begins = sentences.starts(text, block.inner, min(block.last, block.inner + 600))[:_SENTENCES]
    return any(text[begin - 4 : begin].rstrip(" –—-")[-1:] in ("?", "？") for begin in begins[1:])


def _cut(text: str, block: Block) -> list[Block]:
    """The block as question and answer, cut where the talk turns from asking to answering."""
    begins = sentences.starts(text, block.inner, block.last)
    parts = list(zip(begins, [*begins[1:], block.last], strict=True))[: 3 * _SENTENCES]
    odds = []
    asked = False
    for begin, end in parts:
        words = text[begin:end].rstrip(" –—-")
        odds.append(features.asking(words) - 2.0 * (asked and not lines.asks(words)))
        asked = asked or lines.asks(words)
    best, place, balance = 0.0, 0, -sum(odds)
    floor = balance
    for number, value in enumerate(odds[:_SENTENCES], 1):
        balance += 2 * value
        if balance > best + floor and number < len(parts):
            best, place = balance - floor, number
    if place == 0 or max(odds[:place]) <= 0.5:
        return [block]
    begin = begins[place]
    dash = _DASH_RE.match(text, begin, block.last)
    last = begin
    while text[last - 1] in " –—-":
        last -= 1
    return [
        replace(block, last=last, role="question"),
        Block(last, dash.end() if dash else begin, block.last, False, role="answer"),
    ]
