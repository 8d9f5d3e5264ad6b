"""Rhythm: the role of every block, from how it sounds, how it is set, and what stands around it.

Blocks go in, roles come out. The best sequence is sought over the whole text (Viterbi): a question is
followed by an answer, a heading by a question; a block alone may look like either. What labels, topics or
cuts have already decided is kept. Scores are log-odds set by hand and checked on the interviews of the
corpus.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from interviews.extraction.facts import Role
from interviews.extraction.layout import features, labels, lines, names, sentences
from interviews.extraction.layout.speakers import Block

_NEVER = -1e9
_SURE = 40.0
_HEAD = 8  # blocks among which title and lead are sought

# State: before the first question a text has a title and a lead; afterwards headings, and what an author
# adds.
_ROLE: dict[str, Role] = {
    "title": "heading",
    "lead": "lead",
    "question": "question",
    "answer": "answer",
    "heading": "heading",
    "aside": "lead",
}
_BEGIN = {"title": 0.0, "lead": 0.0, "question": -1.5, "answer": -12.0}
_MOVES: dict[str, dict[str, float]] = {
    "title": {"title": -0.3, "lead": 0.0, "question": -0.3, "answer": -9.0},
    "lead": {"title": -0.7, "lead": 0.0, "question": 0.0, "answer": -9.0},
    "question": {"answer": 0.0, "question": -3.0, "heading": -5.0, "aside": -12.0},
    "answer": {"question": 0.0, "answer": -1.8, "heading": -0.7, "aside": -7.0},
    "heading": {"question": 0.0, "heading": -2.5, "answer": -3.0, "aside": -6.0},
    "aside": {"question": 0.0, "aside": -0.5, "heading": -1.5, "answer": -5.0},
}


# A heading that quotes: "Leihspieler Dornfeld: „Ich bin geblieben“", "Japan? „Kann sein“"
_QUOTING_RE = re.compile(r"[^„“\"»«:.]{3,60}(?:[:?–]|,|\bis|\bist)? ?[„“\"»«‚'‘「].+[“”\"«»‘’'」]$")


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the whole text says of how it is set."""

    marks: dict[str, float]  # for each mark, the log-odds that what bears it asks
    quoted: bool  # answers stand in quotation marks
    questions_labelled: bool
    answers_labelled: bool
    repeated: frozenset[str]  # heads of sentences that stand more than once: pull quotes
    paired: bool  # question and answer stand together, a blank line stands before each pair


def roles(text: str, blocks: Sequence[Block]) -> list[Role]:
    """The role of each block."""
    setting = _setting(text, blocks)
    best: list[dict[str, tuple[float, str]]] = []
    gaps = [True, *(block.gap for block in blocks[1:]), True]
    for place, block in enumerate(blocks):
        scores = _scores(text, block, setting, place, len(blocks))
        if setting.paired and block.role is None:
            scores["question"] += 2.0 * (gaps[place] and not gaps[place + 1])
            scores["answer"] += 2.0 * (not gaps[place] and gaps[place + 1])
        if not best:
            best.append({state: (_BEGIN.get(state, _NEVER) + score, "") for state, score in scores.items()})
            continue
        row: dict[str, tuple[float, str]] = {}
        for before, (value, _) in best[-1].items():
            for state, move in _MOVES[before].items():
                total = value + move + scores[state] + _between(blocks[place - 1], block, before, state, setting)
                if state not in row or total > row[state][0]:
                    row[state] = (total, before)
        best.append(row)
    return _traced(best)


def _traced(best: Sequence[dict[str, tuple[float, str]]]) -> list[Role]:
    found: list[Role] = []
    state = max(best[-1], key=lambda name: best[-1][name][0]) if best else ""
    for row in reversed(best):
        found.append(_ROLE[state])
        state = row[state][1]
    return found[::-1]


def _between(before: Block, block: Block, was: str, state: str, setting: _Setting) -> float:
    """What the labels of two neighbours say of a move."""
    if was == state == "answer" and block.label is not None:
        return -4.0 if before.label == block.label else 1.8
    if state == "answer" and was == "question" and block.role is None and setting.answers_labelled:
        return -5.0
    if state == "question" and was != "question" and block.role is None and setting.questions_labelled:
        return -5.0
    if state == "question" and was == "question" and block.role is not None and block.label is not None:
        return 1.5
    return 0.0


def _scores(text: str, block: Block, setting: _Setting, place: int, count: int) -> dict[str, float]:
    """How well each state suits a block by itself."""
    if block.role is not None:
        return {state: _SURE if _ROLE[state] == block.role else -_SURE for state in _ROLE}
    words = text[block.inner : block.last]
    odds = _odds(words, block, setting)
    fact = labels.is_a_fact(words)
    heading = _heading(words, block, setting, odds) - 6.0 * fact
    lead = _lead(words) + 4.0 * fact
    second, first = features.person(words)
    silent = 0.8 * (len(words) > 80 and first == 0)
    names_somebody = 1.5 * (place < _HEAD and second + first == 0 and any(names.people(text, block.inner, block.last)))
    return {
        "title": heading + (1.5 if place == 0 else 0.7 * (place < 3)) + names_somebody,
        "lead": lead + names_somebody,
        "question": odds / 2
        - 5.0 * (setting.questions_labelled and place == 0)
        - 2.0 * (place == count - 1 and odds < 1),
        "answer": -odds / 2 - silent - 3.0 * fact - names_somebody / 2,
        "heading": heading - 3.0 * (place == count - 1),
        "aside": lead - 2.0,
    }


def _odds(words: str, block: Block, setting: _Setting) -> float:
    odds = features.asking(words)
    if setting.quoted:
        odds += -4.0 if is_quoted(words) else 2.0
    marked = [value for mark, value in setting.marks.items() if bears(mark, block, words)]
    unmarked = [-value / 2 for value in setting.marks.values()]
    return odds + (max(marked, key=abs) if marked else min(unmarked, default=0.0))


def _heading(words: str, block: Block, setting: _Setting, odds: float) -> float:
    if len(words) > 160:
        return -8.0
    score = -0.5
    exclaims = words.endswith(("!", "...", "…")) and len(words) <= 70
    score += 2.5 if lines.ends_openly(words) else 0.5 if exclaims else -2.5
    score -= len(words) / 80
    if "head" in block.marks and setting.marks.get("head", 0.0) <= 0:
        score += 3.0
    if _opening(words) in setting.repeated and not features.asks(words):
        score += 3.0 if lines.ends_openly(words) else 5.0
    if words.isupper() and not setting.marks.get("caps"):
        score += 1.5
    if setting.questions_labelled and setting.answers_labelled and features.asks(words) and len(words) <= 80:
        return score + 4.0
    if is_quoted(words) and lines.closes_a_quotation(words) and setting.answers_labelled:
        return score + 6.0
    if _QUOTING_RE.match(words):
        return score + 2.0 + 2.5 * (not lines.ends_openly(words))
    second, _ = features.person(words)
    return score - (0.7 + second) * (features.asks(words) or (odds > 2.5 and not exclaims))


def _lead(words: str) -> float:
    second, first = features.person(words)
    score = 1.0 - 0.6 * (second + first)
    score += 1.0 if len(words) > 80 else -1.0
    score += 2.0 * features.about_the_interview(words)
    score -= 4.0 * features.asks(words)
    return score - 1.5 * lines.ends_openly(words)


def is_quoted(words: str) -> bool:
    """Whether talk stands in quotation marks: "„Genau.“ (lacht)", "「はい」"; one left open counts (a slip of
    the page).
    """
    return words[:1] in set("„“\"”»«'‘‚「『") and not features.asks(words)


def _opening(words: str) -> str:
    return words.strip("„“”\"»«'‘’‚「」『』 ")[:24].casefold()


def _setting(text: str, blocks: Sequence[Block]) -> _Setting:
    talk = [(block, text[block.inner : block.last]) for block in blocks]
    free = [(block, words) for block, words in talk if block.role is None]
    asked = [words for block, words in free if features.asks(words)]
    quoted = [words for block, words in free if is_quoted(words) and not lines.ends_openly(words)]
    openings: Counter[str] = Counter()
    for block, _ in talk:
        openings.update(
            {_opening(text[begin : begin + 30]) for begin in sentences.starts(text, block.inner, block.last)}
        )
    return _Setting(
        marks=_marks(free),
        quoted=len(quoted) >= 3 and len(quoted) * 4 >= len(free) and len(quoted) * 2 >= len(asked),
        questions_labelled=_in_force(text, blocks, "question"),
        answers_labelled=_in_force(text, blocks, "answer"),
        paired=_in_pairs(blocks),
        repeated=frozenset(opening for opening, count in openings.items() if count > 1 and len(opening) > 14),
    )


def _in_pairs(blocks: Sequence[Block]) -> bool:
    """Whether most paragraphs are two lines, as where a question stands right over its answer."""
    starts = [place for place, block in enumerate(blocks) if block.gap or place == 0]
    sizes = [after - before for before, after in pairwise([*starts, len(blocks)])]
    return sizes.count(2) >= 3 and sizes.count(2) * 5 >= len(sizes) * 3


def _in_force(text: str, blocks: Sequence[Block], role: Role) -> bool:
    """Whether the labels of a role go on to the end of the text; a few quick questions at its end are none."""
    labelled = [place for place, block in enumerate(blocks) if block.role == role]
    if len(labelled) < 3 or labelled[-1] * 10 < len(blocks) * 6:
        return False
    return sum(lines.asks(text[block.inner : block.last]) for block in blocks[: labelled[0]]) < 2


def _marks(free: Sequence[tuple[Block, str]]) -> dict[str, float]:
    """For each mark the log-odds that its bearers ask: bold questions, dashes before questions, quotations
    as answers.
    """
    found: dict[str, float] = {}
    for mark in ("bold", "italic", "dash", "number", "head", "quoted", "caps"):
        bearing = [words for block, words in free if bears(mark, block, words)]
        others = [words for block, words in free if not bears(mark, block, words)]
        if len(bearing) < 2 or len(others) * 5 < len(bearing) * 3:
            continue
        share = sum(map(features.asks, bearing)) / len(bearing)
        rest = sum(map(features.asks, others)) / len(others)
        if share >= 0.3 and share > rest + 0.2:
            found[mark] = 5.0
        elif (
            rest >= 0.3
            and rest > share + 0.2
            and mark in ("quoted", "italic", "dash")
            and len(bearing) * 3 >= len(free)
        ):
            found[mark] = -4.0
    return found | _unasked(free)


def _unasked(free: Sequence[tuple[Block, str]]) -> dict[str, float]:
    """Beginnings and topics in place of questions: "Mein erster Verein war …", "My childhood hero"."""
    found: dict[str, float] = {}
    dotted = sum(bears("dots", block, words) for block, words in free)
    if dotted >= 3 and dotted * 10 >= len(free) * 3:
        found["dots"] = 6.0
    topics = sum(bears("open", block, words) for block, words in free)
    told = sum(features.person(words)[1] > 0 for block, words in free if not bears("open", block, words))
    alone = len(free) > 0 and not any(features.asks(words) for _, words in free)
    if alone and topics >= 3 and told * 10 >= (len(free) - topics) * 7 and topics * 5 <= len(free) * 3:
        found["open"] = 6.0
    return found


def bears(mark: str, block: Block, words: str) -> bool:
    """Whether a block bears a mark; capitals are one that the words themselves show."""
    if mark == "caps":
        return words.isupper() and len(words) > 12
    if mark == "dots":
        return words.endswith(("…", "...")) and len(words) <= 120
    if mark == "open":
        return len(words) <= 80 and lines.ends_openly(words) and not is_quoted(words)
    return mark in block.marks
