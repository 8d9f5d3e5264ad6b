"""Lines of type on pages → paragraphs. A PDF knows only where letters stand; what belongs together is told from that.

A new paragraph begins where the distance grows, the type changes, the line is indented, or the first word would
still have fitted on the line before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import east_asian_width

from interviews.reading.letters import without_gaps
from interviews.reading.marked import Piece, all_bold, heading, marked, plain

LEAST_STEP = 0.95  # from line to line, of the size: less is a raised figure
WIDER_GAP = 1.2  # of the usual distance between lines: a new paragraph
BLANK_GAP = 1.75  # of it: a line is left out
SAME_SIZE = 0.08
HEADING_SIZE = 1.15  # of the size that most of the text has
HEADING_LENGTH = 250
INDENT = 0.7  # of the size
FULL = 0.93  # of the longest line's width, as it is only estimated
MOST_LINES = 40  # of a typesetter's lines, one at least ends in a divided word
EDGE_LINES = 2  # at the top and at the bottom of a page, where page numbers and running titles stand
EDGE_PLACE = 3.0  # points

# "gesagt.", "Warum?“", "(lacht)", "…", "です。"
SENTENCE_END_RE = re.compile(r"[.?!:…。?!][“”\"'’»«)\]」』]*$|[)\]」』]$")
# "Frage:", "Nils Harkort:", "――", "Q1."
LABEL_RE = re.compile(r"^(?:[^\W\d_][\w.’'-]*(?: [\w.’'-]+){0,3} ?[::]|[―–—-]|\d{1,2}[.)]\s|[QA]\d{0,2}[.::])")
# "Wie war das?" – „Gut.“
OPENING = tuple('„“"«»「『')
# "Seite 1 von 3", "3/12", "4"
PAGE_NUMBER_RE = re.compile(r"(?:(?:Seite|Page|S\.|p\.) ?)?(\d{1,3})(?: ?(/|von|of) ?\d{1,3})?", re.IGNORECASE)
# "Vor- und Nachteile"
JOINED_WORDS_RE = re.compile(r"^(?:und|oder|bzw|and|or)\b")
# "U19-Spieler", "Ka-ho", "Spieler"
WORD_RE = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)*")
# "team-mates", and no "U19-Spieler"
COMPOUND_RE = re.compile(r"[^\W\d_][-‐][a-zäöüß]")
# "Ka" of "Leung Ka-"
LAST_WORD_RE = re.compile(r"([^\W_]+)[-‐]$")
NARROW = frozenset("ijlI.,:;'’!|()[]ft -‘„“”\"")
WIDE = frozenset("mwMWOQGDHNUAVXYKRBCÄÖÜ%@&…—")


class Line(NamedTuple):
    """One line of type: its pieces, where it begins (points from the lower left), its size, its page from 1."""

    pieces: tuple[Piece, ...]
    x: float
    y: float
    size: float
    page: int

    @property
    def text(self) -> str:
        return plain(self.pieces)


class Setting(NamedTuple):
    """How a text is set: its usual size, the usual distance of lines for each size, and what is known of its words."""

    size: float
    distances: dict[int, float]
    divides: bool  # words at the ends of lines, as a typesetter does; browsers break at written hyphens alone
    words: frozenset[str]  # those that stand within lines, "U19-Spieler" as one


def text_of(lines: Sequence[Line]) -> str:
    """The text, a line a paragraph; headings and bold as the saved pages give them."""
    kept = without_edges([line for line in lines if line.text.strip()])
    setting = _setting(kept)
    blocks: list[list[Line]] = []
    gaps: list[str] = []
    edge = 0.0
    for at, line in enumerate(kept):
        gap = _between(kept[at - 1], line, edge, setting) if at else "\n"
        if gap:
            gaps.append(gap)
            blocks.append([])
            edge = _edge(kept, at)
        blocks[-1].append(line)
    texts = [_block(block, setting) for block in blocks]
    return "".join(gap + text for gap, text in zip(gaps, texts, strict=True)).strip("\n")


def without_edges(lines: Sequence[Line]) -> list[Line]:
    """Without page numbers and running titles: what stands at the same place of half the pages, digits aside."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    edges = {id(line): line for page in pages.values() for line in _edge_lines(page)}
    # a page of one or two lines has no room for a running title: it is told by the others what is one
    full = {page for page, held in pages.items() if len(held) > EDGE_LINES}
    alike = Counter(key for _, key in {(line.page, _edge_key(line)) for line in edges.values()})
    told = {_edge_key(line) for line in edges.values() if line.page in full}
    known = {key for key in told if alike[key] >= 2 and 2 * alike[key] >= len(pages)}
    return [
        line
        for line in lines
        if id(line) not in edges or not (_edge_key(line) in known or (line.page in full and _is_number(line)))
    ]


def _edge_lines(page: Sequence[Line]) -> list[Line]:
    ordered = sorted(page, key=lambda line: line.y)
    return [*ordered[:EDGE_LINES], *ordered[EDGE_LINES:][-EDGE_LINES:]]


def _is_number(line: Line) -> bool:
    """ "3" on the third page, "Seite 1 von 1"."""
    match = PAGE_NUMBER_RE.fullmatch(line.text.strip())
    return match is not None and (match[1] == str(line.page) or match[2] is not None)


def _edge_key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text.strip()), round(line.y / EDGE_PLACE)


def _setting(lines: Sequence[Line]) -> Setting:
    sizes: Counter[float] = Counter()
    steps: dict[int, list[float]] = {}
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    for upper, lower in pairwise(lines):
        step = upper.y - lower.y
        if upper.page == lower.page and _same_size(upper, lower) and 0 < step < 3 * lower.size:
            steps.setdefault(round(lower.size), []).append(step)
    distances = {size: _usual(found, size) for size, found in steps.items()}
    ends = sum(1 for upper, lower in pairwise(lines) if _ends_in_hyphen(upper.text, lower.text))
    words = frozenset(word for line in lines for word in WORD_RE.findall(line.text)[1:-1])
    usual_size = sizes.most_common(1)[0][0] if sizes else 0.0
    # a single one may be a written hyphen, in a text that has more of these
    divides = MOST_LINES * ends >= len(lines) and (ends > 1 or not any(map(COMPOUND_RE.search, words)))
    return Setting(usual_size, distances, divides, words)


def _usual(steps: Sequence[float], size: int) -> float:
    """The smallest distance that is no accident: where paragraphs are short, most distances are those between them."""
    counted = Counter(round(step * 2) / 2 for step in steps if step >= LEAST_STEP * size)
    often = [step for step, count in counted.items() if count >= 2]
    return min(often or counted, default=1.2 * size)


def _same_size(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= SAME_SIZE * max(one.size, other.size)


def _edge(lines: Sequence[Line], at: int) -> float:
    """How wide the lines of this column are: the widest one near it that begins at the same place."""
    here = lines[at]
    near = lines[max(0, at - 60) : at + 60]
    alike = [line for line in near if _same_size(line, here) and abs(line.x - here.x) <= 3 * here.size]
    return max((line.x - here.x) + width(line.text) * here.size for line in alike) + here.x


def _between(upper: Line, lower: Line, edge: float, setting: Setting) -> str:
    """What separates two lines: nothing, a line end, or a blank line."""
    step = upper.y - lower.y
    if upper.page == lower.page and step > 0:
        usual = setting.distances.get(round(lower.size), 1.2 * lower.size)
        if step > BLANK_GAP * usual:
            return "\n\n"
        if step > WIDER_GAP * usual:
            return "\n"
        if lower.x > upper.x + INDENT * lower.size:
            return "\n"
    if not _same_size(upper, lower) or _changes_hand(upper, lower):
        return "\n"
    left = min(upper.x, lower.x)
    first_word = _first_word(lower.text)
    used = upper.x - left + width(f"{upper.text.rstrip()} {first_word}") * upper.size
    if used < FULL * (edge - left):
        return "\n"
    before, after = upper.text.rstrip(), lower.text.lstrip()
    answers = before.endswith("?") and after.startswith(OPENING)
    return "\n" if answers or (SENTENCE_END_RE.search(before) and LABEL_RE.match(after)) else ""


def _changes_hand(upper: Line, lower: Line) -> bool:
    """Whether a question ends here and its answer begins, or the other way round, by the bold type."""
    before, after = upper.pieces[-1][1], lower.pieces[0][1]
    if before == after or not SENTENCE_END_RE.search(upper.text.rstrip()):
        return False
    return after or all_bold(upper.pieces)


def _first_word(text: str) -> str:
    """Japanese may break anywhere."""
    word = text.split()[0]
    return word[:1] if _is_wide(word[0]) else word


def width(text: str) -> float:
    """The width of a text in sizes of its type, estimated."""
    return sum(map(_width, text))


def _width(character: str) -> float:
    if character in NARROW:
        return 0.3
    if character in WIDE:
        return 0.75
    return 1.0 if _is_wide(character) else 0.55


def _is_wide(character: str) -> bool:
    return east_asian_width(character) in "WF"


def _block(lines: Sequence[Line], setting: Setting) -> str:
    pieces: list[Piece] = []
    for line in lines:
        pieces = _joined(pieces, list(line.pieces), setting)
    text = without_gaps(plain(pieces)).strip()
    if lines[0].size > HEADING_SIZE * setting.size and len(text) <= HEADING_LENGTH:
        return heading(text, 1 if lines[0].size > 1.5 * setting.size else 2)
    return without_gaps(marked(pieces)).strip()


def _joined(before: list[Piece], after: list[Piece], setting: Setting) -> list[Piece]:
    """Two lines of one paragraph made one: the hyphen of a divided word goes, else a space comes in."""
    if not before:
        return after
    (end, end_bold), (begin, begin_bold) = before[-1], after[0]
    end, begin = end.rstrip(), begin.lstrip()
    pieces = before[:-1]
    if not end or not begin:
        return [*pieces, (end, end_bold), (" ", False), (begin, begin_bold), *after[1:]]
    if end[-1] == "\u00ad" or _is_divided(end, begin, setting):
        return [*pieces, (end[:-1], end_bold), (begin, begin_bold), *after[1:]]
    close = (end[-1] in "-‐" and not JOINED_WORDS_RE.match(begin) and len(end) > 1 and end[-2].isalnum()) or (
        _is_wide(end[-1]) or _is_wide(begin[0])
    )
    space: list[Piece] = [] if close else [(" ", end_bold and begin_bold)]
    return [*pieces, (end, end_bold), *space, (begin, begin_bold), *after[1:]]


def _is_divided(end: str, begin: str, setting: Setting) -> bool:
    """ "Spie-" and "ler" are one word; "Vor-" and "und" are not, nor "U19-" and "Spieler", nor "22-" and "jährige".

    Where the word stands in the text once more, as one or with its hyphen, that says which it is.
    """
    if not _ends_in_hyphen(end, begin):
        return False
    first, second = LAST_WORD_RE.findall(end)[0], WORD_RE.findall(begin)[0]
    if f"{first}{second}" in setting.words:
        return True
    written = f"{first}-{second}" in setting.words
    return not written and setting.divides and not JOINED_WORDS_RE.match(begin)


def _ends_in_hyphen(end: str, begin: str) -> bool:
    end, begin = end.rstrip(), begin.lstrip()
    return end[-1:] in tuple("-‐") and end[-2:-1].isalpha() and begin[:1].islower()
