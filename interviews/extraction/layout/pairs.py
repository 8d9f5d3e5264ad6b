"""Question and answer in one paragraph: "Warum sind Sie gegangen? Der Klub ist abgestiegen." parted in two.

Blocks in, blocks out. Whether a text is laid out so is decided by groups of like marks over the whole text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from interviews.extraction.facts import Role
from interviews.extraction.layout import features, labels, lines, sentences
from interviews.extraction.layout.speakers import Block

# "... seine Position: Am liebsten …", "… on his debut: “…”"
_TOPIC_RE = re.compile(r"(?:\.{2,4}|…) ?[^:：?!\n]{2,110}[:：](?= |$)")
# "Über seinen Bruder: …", "Zur U21: …", "On his debut: …", "Thema Japan: …"
_ABOUT_RE = re.compile(
    r"(?:(?:und |and )?(?:über|zu|zum|zur|auf|on|about|thema|stichwort|apropos)|"
    r"[^\W\d_a-z][\w’'-]{1,20} (?:[^\W\d_a-z][\w’'-]{1,20} )?(?:über|zu|zum|zur|on|"
    r"about)) [^:：.?!\n]{2,90}[:：](?= |$)",
    re.IGNORECASE,
)
# "Kaan Talaycı über ...", "Redfearn on…", "Zu diesen Themen äußerte sich Popp:"
_OVER_RE = re.compile(r"\b(?:über|zu|zum|zur|on|about)(?: ?(?:\.{2,4}|…|:)|$)$", re.IGNORECASE)
# "Mein größter Sieg – Das 1:0 in Husum", "Bester Trainer: Hannes, der schwieg", "Favourite ground: Home Park"
_ENTRY_RE = re.compile(
    r"(?:mein[es]?|meinen|my|dein[e]?|die|der|das|beste[rs]?|größte[rs]?|schönste[rs]?|schlimmste[rs]?|lieblings\w+|"
    r"lustigste[rs]?|härteste[rs]?|best|worst|biggest|favou?rite|toughest|funniest|first|last|"
    r"erste[rs]?)\b[^:：–—.?!\n]{0,70}(?:[:：]| (?=[–—] ))",
    re.IGNORECASE,
)
# "… die neue Mannschaft Das hat keinen Einfluss …"
_LOST_COLON_RE = re.compile(
    r"((?:\.{2,4}|…) ?[^:：?!.\n]{4,80}?) (?=(?:Ich|Wir|Das|Es|Mein|Meine|Da|Natürlich|Man|I|We|It)\b)"
)
# "Herkunft. Auf die Welt gekommen bin ich in Chur.", "Idols. Nobody, really."
_KEYWORD_RE = re.compile(
    r"(?!(?:Ja|Nein|Klar|Genau|Yes|No|Yeah)\b)[^\W\d_a-z][^\W\d_’]{1,24}(?:[ /-][^\W\d_]{1,20}){0,3}\.(?= "
    r"[„“\"]?[A-ZÄÖÜ0-9])"
)
_KEYWORDS = 5  # paragraphs that must begin so before the words are topics
_SENTENCES = 12  # how far into a paragraph a question may reach
_FEW = 4  # paragraphs that a text may have to be read as one run of talk
_LONG = 300  # characters of a paragraph that may hold a whole interview
_MOST = 5000  # sentences of a paragraph that may be one
_TURN = 2.5  # log-odds that a turn from one speaker to the other costs
_LEAST = 3  # paragraphs that must be laid out alike before any is cut

# A remark with which an answer begins: "(lacht) Das …"
_REMARK_RE = re.compile(r"[(（][^()（）]{2,30}[)）]\s*$")


# "„Was können Sie besser?“ – „Teller.“": both in quotation marks, a dash between
_BOTH_QUOTED_RE = re.compile(r"([„“\"»«][^„“”\"»«]{2,300}[“”\"«»]),? ?[–—-] ?(?=[„“\"»«][^„“”\"»«]+[“”\"«»]\W{0,2}$)")


def split_quoted(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Question and answer each in quotation marks on one line, in all lines of the talk."""
    cuts = {
        block.start: cut
        for block in blocks
        if block.role is None and (cut := _BOTH_QUOTED_RE.match(text, block.inner, block.last))
    }
    if len(cuts) < _LEAST:
        return list(blocks)
    found: list[Block] = []
    for block in blocks:
        cut = cuts.get(block.start)
        found += (
            [block]
            if cut is None
            else [
                replace(block, last=cut.end(1), role="question"),
                Block(cut.end(), cut.end(), block.last, False, role="answer"),
            ]
        )
    return found


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
    asked = sum(features.asks(text[block.inner : block.last]) for block in blocks)
    for pattern in (_TOPIC_RE, _ABOUT_RE, _ENTRY_RE)[: 3 if asked < 2 else 2]:
        found = {
            place: match
            for place, block in enumerate(blocks)
            if block.role is None and (match := pattern.match(text, block.inner, min(block.last, block.inner + 140)))
        }
        if len(found) >= _LEAST or (len(found) == 2 and pattern is _TOPIC_RE):
            parts = [part for place, block in enumerate(blocks) for part in _at_topic(text, block, found.get(place))]
            return [_over_topics(text, whole) for part in parts for whole in _without_colon(text, part, pattern)]
    return _split_keywords(text, blocks, asked)


def _split_keywords(text: str, blocks: Sequence[Block], asked: int) -> list[Block]:
    """A word or two and a full stop at the head of the paragraphs are their topics.

    They are under a heading "Alessia Brunold zu:", and in a text that asks nothing where most begin so.
    """
    over = next((block.last for block in blocks if _is_over_topics(text, block)), None)
    free = [block for block in blocks if block.role is None and block.inner > (over or 0)]
    found = {
        block.start: match
        for block in free
        if (match := _KEYWORD_RE.match(text, block.inner, min(block.last, block.inner + 100)))
    }
    least = _KEYWORDS if over is None else _LEAST
    if asked > (over is not None) or len(found) < least or len(found) * 2 < len(free):
        return list(blocks)
    parts = [part for block in blocks for part in _at_topic(text, block, found.get(block.start))]
    return [_over_topics(text, part) for part in parts]


def _over_topics(text: str, block: Block) -> Block:
    """ "Kaan Talaycı über ..." on a line of its own is the heading of the topics under it."""
    return replace(block, role="heading") if block.role is None and _is_over_topics(text, block) else block


def _is_over_topics(text: str, block: Block) -> bool:
    return block.last - block.inner <= 80 and _OVER_RE.search(text, block.inner, block.last) is not None


def _without_colon(text: str, block: Block, pattern: re.Pattern[str]) -> Iterator[Block]:
    """Among topics after three points one whose colon was lost: "… die Tabelle Ich schaue nicht hin."."""
    match = _LOST_COLON_RE.match(text, block.inner, block.last) if pattern is _TOPIC_RE else None
    if match is None or block.role is not None:
        yield block
        return
    yield replace(block, last=match.end(1), role="question")
    yield Block(match.end(), match.end(), block.last, False, role="answer")


def _at_topic(text: str, block: Block, match: re.Match[str] | None) -> Iterator[Block]:
    if match is None:
        yield block
        return
    yield replace(block, last=match.end(), role="question")
    after = match.end()
    while after < block.last and text[after] in " *_–—":
        after += 1
    if after < block.last:
        yield Block(after, after, block.last, False, role="answer")


# "FACT FILE", "Zur Person", "PROFILE": what stands over a box
_BOX_RE = re.compile(
    r"(?:(?:der |die |das |the |player |spieler-?)?(?:fact ?-?file|facts|fakten|steckbrief|profile?|zur person|vita|"
    r"daten und fakten|zahlen und fakten|fact box|faktenbox|info(?:box)?|kurzporträt|in brief|at a glance|career|"
    r"karriere|bio|プロフィール|略歴|選手紹介)(?:[ :–-]{1,3}[^.?!:]{2,40})?)[:.]?",
    re.IGNORECASE,
)
# … inside a lead: the same, or "Merle Quandt, 21 Jahre"
_BOX_HEAD_RE = re.compile(
    rf"(?:{_BOX_RE.pattern}|[^\W\d_][\w’'-]+(?: [^\W\d_][\w’'-]+){{1,3}}(?:,? \(?\d\d\)?(?: Jahre| years)?)?)",
    re.IGNORECASE,
)
# "Age: 23", "Other sports: see above"
_FIELD_RE = re.compile(r"[^:：?!„“\"\n]{2,32}[:：][^?\n]{1,160}")
_BOX_LINES = 16  # lines of the longest box met


def mark_boxes(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Fact boxes, which are no talk: lines of fields, and what stands under "Zur Person" at the end."""
    found = list(blocks)
    place = 0
    while place < len(found):
        end = _box_end(text, found, place)
        begin = _box_begin(text, found, place) if end > place else place
        for inside in range(begin, end):
            found[inside] = replace(found[inside], role="lead")
        place = max(end, place + 1)
    for place in range(max(1, len(found) - _BOX_LINES), len(found)):
        head = found[place]
        under = found[place + 1 :]
        if under and head.role is None and _BOX_RE.fullmatch(text, head.inner, head.last) and _tells(text, under):
            return [*found[:place], replace(head, role="heading"), *(replace(block, role="lead") for block in under)]
    return found


def _box_begin(text: str, blocks: Sequence[Block], place: int) -> int:
    """Where a box inside the lead begins: with "STECKBRIEF", or the player's name with the age, over its fields."""
    begin = place
    while begin > 0 and _BOX_HEAD_RE.fullmatch(text, blocks[begin - 1].inner, blocks[begin - 1].last):
        begin -= 1
    if any(features.asks(text[block.inner : block.last]) for block in blocks[:begin]):
        return place
    leads = begin > 0 and blocks[begin - 1].last - blocks[begin - 1].inner > _BRIEF
    aged = begin < place and any(map(str.isdigit, text[blocks[place - 1].inner : blocks[place - 1].last]))
    return begin if leads else place - aged


def _box_end(text: str, blocks: Sequence[Block], place: int) -> int:
    """Where a run of fields that begins at a place ends; the place itself where none begins."""
    end = place
    if not labels.is_a_fact(text[blocks[place].inner : blocks[place].last]):
        return place
    while end < len(blocks) and _goes_on_with(text, blocks[end], end > place):
        end += 1
    facts = sum(labels.is_a_fact(text[block.inner : block.last]) for block in blocks[place:end])
    return end if facts >= _LEAST else place


def _goes_on_with(text: str, block: Block, inside: bool) -> bool:
    """Whether a line belongs to the box; behind a blank line only what is a fact for sure."""
    apart = inside and block.gap and not labels.is_a_fact(text[block.inner : block.last])
    return not apart and _is_a_field(text, block)


def _is_a_field(text: str, block: Block) -> bool:
    return block.role is None and _FIELD_RE.fullmatch(text, block.inner, block.last) is not None


def _tells(text: str, blocks: Sequence[Block]) -> bool:
    """Whether blocks ask nothing and nobody speaks in them."""
    talk = (block.label is not None or features.asks(text[block.inner : block.last]) for block in blocks)
    return not any(talk)


_SHORT = 70  # characters of a question that is fired quickly
_BRIEF = 90  # … and of its answer, where several stand in one line


def split_quick(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Questions fired quickly, each with its answer in one line: "Links oder rechts? Links."."""
    found: list[Block] = []
    for run in _quick_runs(text, blocks):
        if len(run) >= _LEAST:
            found += [part for block in run for part in _fired(text, block)]
        else:
            found += [part for block in run for part in (_fired(text, block) if _is_volley(text, block) else [block])]
    return found


def _quick_runs(text: str, blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks in runs: those that begin with a quick question together, each other alone."""
    labelled = any(block.role in ("question", "answer") for block in blocks)
    run: list[Block] = []
    for block in blocks:
        if labelled and block.role is None and _opens_quickly(text, block):
            run.append(block)
            continue
        if run:
            yield run
        run = []
        yield [block]
    if run:
        yield run


def _opens_quickly(text: str, block: Block) -> bool:
    begins = sentences.starts(text, block.inner, min(block.last, block.inner + 400))
    first = text[begins[0] : begins[1]] if len(begins) > 1 else ""
    return 0 < len(first) <= _SHORT and lines.asks(first.rstrip(" –—-"))


def _is_volley(text: str, block: Block) -> bool:
    """Whether one line holds several quick questions and answers: "Berge oder Meer? Meer. Kaffee? Immer. Tee? Nie."."""
    if block.role is not None or block.last - block.inner > 1500 or not _opens_quickly(text, block):
        return False
    parts = _fired(text, block)
    asked = [part for part in parts if part.role == "question"]
    return (
        len(asked) >= _LEAST
        and parts[-1].role == "answer"
        and all(part.last - part.inner <= (_SHORT if part.role == "question" else _BRIEF) for part in parts)
    )


def _fired(text: str, block: Block) -> list[Block]:
    """A line cut at its questions."""
    begins = sentences.starts(text, block.inner, block.last)
    asks = [lines.asks(text[begin:end].rstrip(" –—-")) for begin, end in pairwise([*begins, block.last])]
    return _parted(text, block, begins, asks)


def split_pairs(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Cut the paragraphs that hold a question and its answer, where the text is laid out so."""
    if any(block.role in ("question", "answer") for block in blocks):
        return list(blocks)
    if len(blocks) <= _FEW and any(block.last - block.inner > _LONG for block in blocks):
        return [part for block in blocks for part in _alternating(text, block)]
    groups: dict[frozenset[str], list[int]] = defaultdict(list)
    for place, block in enumerate(blocks):
        groups[block.marks].append(place)
    cut: set[int] = set()
    for places in groups.values():
        inside = [place for place in places if _asks_inside(text, blocks[place])]
        alone = sum(lines.asks(text[blocks[place].inner : blocks[place].last]) for place in places)
        if len(inside) >= _LEAST and len(inside) * 3 >= len(places) and alone * 3 <= len(inside):
            cut.update(places)
    found: list[Block] = []
    for place, block in enumerate(blocks):
        begun = bool(found) and found[-1].role == "answer"
        found += _cut(text, block, begun) if place in cut else [block]
    return found


def _alternating(text: str, block: Block) -> list[Block]:
    """A whole interview without a line break, parted where the talk turns from asking to answering and back.

    The best sequence over the sentences: each counts by how it sounds, each turn costs a little.
    """
    begins = sentences.starts(text, block.inner, block.last)
    if len(begins) > _MOST:
        return [block]
    odds = list(_odds(text, begins, block.last, lasting=False))
    if sum(value > 2 for value in odds) < _LEAST:
        return [block]
    best = [(0.0, -_TURN)]  # of a sequence that ends in a question, in an answer
    turned: list[tuple[bool, bool]] = []
    for value in odds:
        question, answer = best[-1]
        turned.append((answer - _TURN > question, question - _TURN / 2 > answer))
        best.append((max(question, answer - _TURN) + value, max(answer, question - _TURN / 2) - value))
    asks = best[-1][0] > best[-1][1]
    roles: list[bool] = []
    for from_answer, from_question in reversed(turned):
        roles.append(asks)
        asks = asks ^ (from_answer if asks else from_question)
    return _parted(text, block, begins, roles[::-1])


def _parted(text: str, block: Block, begins: Sequence[int], asks: Sequence[bool]) -> list[Block]:
    found: list[Block] = []
    for begin, end, asking in zip(begins, [*begins[1:], block.last], asks, strict=True):
        last = begin + len(text[begin:end].rstrip(" –—-"))
        role: Role = "question" if asking else "answer"
        if found and found[-1].role == role:
            found[-1] = replace(found[-1], last=last)
        else:
            found.append(Block(begin, begin, last, not found and block.gap, role=role))
    return found


def _asks_inside(text: str, block: Block) -> bool:
    """Whether a question mark stands among the first sentences, with more talk behind it."""
    begins = sentences.starts(text, block.inner, min(block.last, block.inner + 600))[:_SENTENCES]
    return any(text[begin - 4 : begin].rstrip(" –—-")[-1:] in ("?", "？") for begin in begins[1:])


def _cut(text: str, block: Block, inside: bool) -> list[Block]:
    """The block as question and answer, cut where the talk turns from asking to answering.

    `inside`: a block before this one was cut, so that title and lead are over and every paragraph begins with
    a question.
    """
    words = text[block.inner : block.last]
    begins = sentences.starts(text, block.inner, block.last)
    place = _turning(text, begins, block.last)
    if place == 0 and inside and len(begins) > 1 and features.asking(text[begins[0] : begins[1]].rstrip()) > -0.6:
        place = 1
    lone = lines.asks(words) and not _asks_inside(text, block)
    if place == 0 or lone or (len(words) <= 100 and lines.ends_openly(words)):
        return [block]
    last = begins[place]
    remark = _REMARK_RE.search(text, begins[place - 1], last)
    last = remark.start() if remark else last
    while text[last - 1] in " –—-":
        last -= 1
    answer = last + len(text[last : block.last]) - len(text[last : block.last].lstrip(" –—-"))
    return [
        replace(block, last=last, role="question"),
        Block(last, answer, block.last, False, role="answer"),
    ]


def _turning(text: str, begins: Sequence[int], end: int) -> int:
    """How many sentences ask before the answer begins; 0 where none clearly does."""
    odds = list(_odds(text, begins[: 3 * _SENTENCES], end, lasting=True))
    best, place, balance = 0.0, 0, 0.0
    for number, value in enumerate(odds[:_SENTENCES], 1):
        balance += value
        if balance > best and number < len(begins):
            best, place = balance, number
    return place if place and max(odds[:place]) > 0.5 else 0


def _odds(text: str, begins: Sequence[int], end: int, lasting: bool) -> Iterator[float]:
    """How much each sentence sounds like a question; what addresses nobody after a question sounds like an
    answer.

    `lasting`: a question asked long before still counts, as where only one stands in a paragraph.
    """
    asked = False
    for begin, stop in pairwise([*begins, end]):
        words = text[begin:stop].rstrip(" –—-")
        asks = lines.asks(words)
        addressed = asks or features.person(words)[0] > 0
        yield features.asking(words) - 2.0 * (asked and not asks) - 0.7 * (not addressed)
        asked = asks or (lasting and asked)
