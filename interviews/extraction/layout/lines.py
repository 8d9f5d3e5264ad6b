"""Lines of a text, their Markdown taken off, and broken lines put together again.

Text in, `Line` values out; offsets are code points into the text as given. What is read here is a shadow of
the original: the same length, odd white space made plain, so that every offset holds for both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

# Odd spaces of real pages, one character for one: "1.\u00a0FC", "久世\u3000監督の"
_SPACES = dict.fromkeys(map(ord, "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"), " ")
_SPACES |= dict.fromkeys(map(ord, "\u200a\u202f\u205f\u3000\u2060\ufeff\u200b"), " ")

# One line of any system: "Frage\r\nAntwort", "Seite\x0cSeite"
_LINE_RE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]++")

# A blank line: "Frage\n\nAntwort", "Frage\r\n \r\nAntwort"
_GAP_RE = re.compile(r"(?>\r\n|[\n\r\x0b\x85\u2028\u2029])[^\S\r\n\x0b\x85\u2028\u2029]*+[\n\r\x0b\x85\u2028\u2029]")

# "### Wie war das?", "> „Ich bin geblieben“"
_HEAD_RE = re.compile(r"#{1,6} +")
_QUOTED_RE = re.compile(r"> *(?:> *)?")

# "– Herr Dombrowa, wie …", "――出身は富山ですね。", "—Who did you look up to?"
_DASH_RE = re.compile(r"[–—―─‒]{1,3} *|- +|-- *")
# "• Aktualisiert: 19.01.2023", "* Tennis"
_BULLET_RE = re.compile(r"[*•·▪►▶‣●■◆] +")
# "00:12:06: Willkommen", "[00:30 - 00:40] So, hallo", "12:05 Wie geht's?"
_CLOCK_RE = re.compile(r"\[?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?: ?[-–] ?\d{1,2}:\d\d(?::\d\d)?)?\]?+:?+ *+(?=\S)")

# "3. YOU WON THE CUP IN MAY", "(4) Dein Held?", "5) Next?", "#6 Next?", "7 | Next?"
_NUMBER_RE = re.compile(r"[(#]?(\d{1,2})(?:[.):]+| [|/]|(?<=#\d)) +(?=\S)|([①-⑳]) ?(?=\S)")

# "012 PET: Das war so.", "7. INT: Und dann?": the number of a line in a transcript
_LINE_NUMBER_RE = re.compile(r"\[?0*+(\d{1,4})[.\]]?[ ]{1,4}(?=[^\W\d_][^:\n]{0,30}:)")

# A remark behind the end: "wirklich.“ (lacht)"
_REMARK_RE = re.compile(r"(?<=[.!?…“”\"«»」』]) ?[(（\[][^()（）]{2,40}[)）\]]$")

# What ends a sentence, with what may close after it: "wirklich.“ (lacht)"
_CLOSERS = "\"'“”„‟’‘‚»«›‹)]*_』」】》"
_TERMINALS = ".!?…:;。！？"


# Lines that are read one by one: no interview has more, and what has is kept to a few seconds
_LINES = 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """A line or paragraph: `start`–`end` with its marks, `inner`–`last` without; `gap`: a blank line stands
    before.
    """

    start: int
    end: int
    inner: int
    last: int
    gap: bool
    marks: frozenset[str] = frozenset()
    number: int = 0


def shadow(text: str) -> str:
    """The text with every odd space made plain; same length."""
    return text.translate(_SPACES)


def split(text: str) -> list[Line]:
    """The lines that hold anything but white space, Markdown and dashes told apart from the words."""
    found: list[Line] = []
    before = 0
    for match in _LINE_RE.finditer(text):
        words = match.group().strip()
        if not words:
            continue
        if len(found) == _LINES:
            found[-1] = replace(found[-1], end=len(text.rstrip()), last=len(text.rstrip()))
            break
        start = match.start() + match.group().index(words[0])
        gap = bool(found) and start - before > 1 and _GAP_RE.search(text, before, start) is not None
        before = start + len(words)
        found.append(bare(text, Line(start, before, start, before, gap)))
    return _numbered(text, _uncounted(text, _timed(text, found)))


def _timed(text: str, lines: Sequence[Line]) -> list[Line]:
    """The lines of a transcript without the time before each: "00:12:06: Willkommen" is "Willkommen"."""
    times = [_CLOCK_RE.match(text[line.inner : min(line.last, line.inner + 30)]) for line in lines]
    if sum(time is not None for time in times) < max(3, len(lines) / 3):
        return list(lines)
    return [
        bare(text, replace(line, inner=line.inner + time.end())) if time else line
        for line, time in zip(lines, times, strict=True)
    ]


def _uncounted(text: str, lines: Sequence[Line]) -> list[Line]:
    """The lines of a transcript without the number that each turn bears: "012 PET: Ja." is "PET: Ja."."""
    found = [_LINE_NUMBER_RE.match(text[line.inner : min(line.last, line.inner + 44)]) for line in lines]
    values = [int(match[1]) for match in found if match]
    if len(values) < max(3, len(lines) / 3) or any(one >= other for one, other in pairwise(values)):
        return list(lines)
    return [
        bare(text, replace(line, inner=line.inner + match.end())) if match else line
        for line, match in zip(lines, found, strict=True)
    ]


def bare(text: str, line: Line) -> Line:
    """The line with its leading and closing marks taken off: "## **Wie war das?**" is "Wie war das?"."""
    for _ in range(4):
        shorter = _one_mark_less(text, line)
        if shorter == line:
            break
        line = shorter
    return line


def _one_mark_less(text: str, line: Line) -> Line:
    head = text[line.inner : min(line.last, line.inner + 12)]
    for mark, pattern in (
        ("head", _HEAD_RE),
        ("quoted", _QUOTED_RE),
        ("dash", _DASH_RE),
        ("bullet", _BULLET_RE),
    ):
        match = pattern.match(head)
        if match and line.inner + match.end() < line.last:
            return replace(line, inner=line.inner + match.end(), marks=line.marks | {mark})
    for mark, sign in (("bold", "**"), ("bold", "__"), ("italic", "*"), ("italic", "_")):
        if head.startswith(sign) and line.last - line.inner > 2 * len(sign):
            return _unwrapped(text, line, mark, sign)
    return line


def _unwrapped(text: str, line: Line, mark: str, sign: str) -> Line:
    """Emphasis around the whole line is a mark of it: "*First published 2 May*"; around its head alone it is
    not.
    """
    begin = line.inner + len(sign)
    closing = text.find(sign, begin, line.last)
    inner = text[begin : line.last - len(sign)]
    if len(sign) == 1 and text[line.last - 1] == sign and inner.count(sign) == 2 * inner.count(2 * sign) > 0:
        closing = line.last - 1  # "*He is **Jo Ott**, 27.*"
    if closing == line.last - len(sign):
        return replace(line, inner=begin, last=closing, marks=line.marks | {mark})
    if closing < 0 and text[begin].isalnum():
        return replace(line, inner=begin, marks=line.marks | {mark})  # closed in a later line
    return line


def _numbered(text: str, lines: Sequence[Line]) -> list[Line]:
    """Numbers are marks when they count: 1, 2, 3 …; "1. FC Köln" at the head of a line is none."""
    counted: dict[int, re.Match[str]] = {}
    for place, line in enumerate(lines):
        match = _NUMBER_RE.match(text[line.inner : min(line.last, line.inner + 10)])
        if match and _value(match) == len(counted) + 1:
            counted[place] = match
    if len(counted) < 3:
        return list(lines)
    found = list(lines)
    for number, (place, match) in enumerate(counted.items(), 1):
        line = lines[place]
        marks = line.marks | {"number"}
        found[place] = replace(bare(text, replace(line, inner=line.inner + match.end(), marks=marks)), number=number)
    return found


def _value(match: re.Match[str]) -> int:
    """The number at the head of a line: 3 of "3. Next?" and of "③次は"."""
    return int(match[1]) if match[1] else ord(match[2]) - ord("①") + 1


def ends_openly(words: str) -> bool:
    """Whether the words stop without a full stop or the like: "Das Schienbein und der Nationaltrainer"."""
    tail = _REMARK_RE.sub("", words[-60:])[-12:].rstrip(_CLOSERS + " ")
    return not tail or tail[-1] not in _TERMINALS


def asks(words: str) -> bool:
    """Whether the words end with a question mark: "Warum nicht die 1?", "「…ですか？」"."""
    return words[-12:].rstrip(_CLOSERS + " ").endswith(("?", "？"))


def closes_a_quotation(words: str) -> bool:
    """Whether the last sign is a closing quotation mark: "… rausgekommen“"."""
    return words[-1:] in set("\"“”’»«›‹'』」")


def _continues(text: str, before: Line, line: Line, full: int, spaced: bool) -> bool:
    """Whether a line goes on with the sentence of the one before it.

    Where blank lines part the paragraphs (`spaced`), a long open line without one behind it is broken, not
    ended.
    """
    tail = text[max(before.inner, before.last - 25) : before.last]
    if line.marks:
        return False
    if ends_openly(tail) and not closes_a_quotation(tail) and text[line.inner].islower():
        return len(tail) == 25 or full > 0
    long = before.last - before.inner >= 60
    if spaced and long and not line.gap and ends_openly(tail) and not closes_a_quotation(tail):
        return True
    return full > 0 and not line.gap and _was_full(text, before, line, full)


def _was_full(text: str, before: Line, line: Line, full: int) -> bool:
    first_word = text[line.inner : min(line.last, line.inner + full)].split(" ", 1)[0]
    last_line = before.last - max(text.rfind("\n", before.inner, before.last), before.inner - 1)
    return last_line + 1 + len(first_word) > full


def width(text: str, lines: Sequence[Line]) -> int:
    """The width at which the lines of a text were broken, 0 where each line is a paragraph of its own."""
    broken = []
    pairs = 0
    for before, line in pairwise(lines):
        pairs += not line.gap
        if not line.gap and text[line.inner].islower() and ends_openly(text[before.inner : before.last]):
            broken.append(before.last - before.inner)
    if len(broken) < 3 or len(broken) * 7 < pairs or max(broken) > 140:
        return 0
    return max(broken)


def joined(text: str, lines: Sequence[Line], stays: frozenset[int]) -> list[Line]:
    """Paragraphs out of lines. `stays` holds the starts of lines that open something new (a label)."""
    full = width(text, lines)
    spaced = sum(line.gap for line in lines) * 2 > len(lines)
    found: list[Line] = []
    for line in lines:
        goes_on = found and line.start not in stays
        if goes_on and _continues(text, found[-1], line, full, spaced and len(found) > 2):
            found[-1] = replace(found[-1], end=line.end, last=line.last)
        else:
            found.append(line)
    return found
