"""The layout of an interview: text in; turns, furniture and what the header rests on out.

Offsets are code points into the text as given. Every sign that is no white space lies in a turn or in a piece
of furniture. Furniture may lie inside a turn: an advert between two paragraphs of one answer does not end the
answer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.extraction.facts import Furniture, Role, Span, Turn
from interviews.extraction.japanese.text import is_japanese
from interviews.extraction.layout import (
    bylines,
    completions,
    furniture,
    interviewees,
    japanese,
    japanese_names,
    japanese_signs,
    labels,
    lines,
    mastheads,
    names,
    pairs,
    rhythm,
    speakers,
)
from interviews.extraction.layout.lines import Line
from interviews.extraction.layout.runs import Run
from interviews.extraction.layout.speakers import Block

# Line breaks inside a paragraph that a page or a printer has broken
_BREAKS = dict.fromkeys(map(ord, "\r\n\x0b\x0c\x85\u2028\u2029"), " ")

# Marks that are looked through when a line is held against the forms of furniture: "*First published 2 May
# 2023*"
_SET = frozenset({"bold", "italic", "head", "quoted", "bullet"})

_ADVERT = 120  # characters of an advert's one line

# How a byline begins that closes an interview: "Das Gespräch führte Annika Bruns."
_CLOSING = ("Das ", "Dieses ", "Die Fragen", "Interview", "Gespräch")

# What one line holds between two turns: "Anzeige", "SPORT1:"
_FRAGMENT_RE = re.compile(r"[^\r\n]++")


# How the blocks of a text are told apart and parted, in this order
_STEPS = (
    pairs.mark_boxes,
    pairs.split_quoted,
    pairs.split_bold,
    completions.split_completions,
    pairs.split_topics,
    pairs.split_pairs,
    pairs.split_quick,
)


@dataclass(frozen=True, slots=True)
class Layout:
    """A text taken apart. `labels` are the printed labels of questions, most frequent first."""

    turns: tuple[Turn, ...]
    furniture: tuple[Furniture, ...]
    title: Span | None
    labels: tuple[str, ...]
    interviewees: tuple[str, ...]


def read(text: str) -> Layout:
    """Take a text apart into turns and furniture."""
    plain = lines.shadow(text)
    if is_japanese(plain) and (talk := japanese.read(plain, lines.split(plain))):
        return _japanese(plain, talk)
    kept, dropped = _sifted(plain, lines.split(plain))
    paragraphs = lines.joined(plain, kept, _openings(plain, kept))
    plain = _flowing(plain, paragraphs, dropped)
    blocks, cast = speakers.blocks(plain, _without_glue(plain, paragraphs, dropped))
    for step in _STEPS:
        blocks = [block for block in step(plain, blocks) if block.inner < block.last]
    runs = _without_outlet(plain, list(_runs(blocks, rhythm.roles(plain, blocks))), dropped)
    named = interviewees.resolve(plain, runs, cast)
    turns = tuple(Turn(run.role, _speaker(run, named), run.start, run.end) for run in runs)
    return Layout(
        turns,
        _everything_else(text, turns, dropped),
        interviewees.title(plain, turns),
        tuple(label for label in named.asking if not labels.is_known(labels.normal(label))),
        named.subjects,
    )


def _japanese(text: str, talk: japanese.Talk) -> Layout:
    """The layout of a Japanese text whose lines bear signs."""
    subjects, full = japanese_names.resolve(text, talk.runs)
    asking = Counter(run.label for run in talk.runs if run.role == "question" and run.label)
    alone = subjects[0] if len(subjects) == 1 else None
    turns = tuple(
        Turn(run.role, full.get(run.label or "", alone) if run.role == "answer" else run.label, run.start, run.end)
        for run in talk.runs
    )
    return Layout(
        turns,
        _everything_else(text, turns, list(talk.furniture)),
        interviewees.title(text, turns),
        tuple(label for label, _ in asking.most_common() if not japanese_signs.asks(label)),
        subjects,
    )


def _runs(blocks: Sequence[Block], roles: Sequence[Role]) -> Iterator[Run]:
    run: Run | None = None
    for block, role in zip(blocks, roles, strict=True):
        goes_on = run is not None and run.role == role != "heading" and _same_speaker(run, block)
        if run is not None and goes_on:
            run = Run(role, run.label, run.start, block.last)
            continue
        if run is not None:
            yield run
        run = Run(role, block.label, block.inner, block.last)
    if run is not None:
        yield run


def _speaker(run: Run, named: interviewees.Named) -> str | None:
    """Answers bear the full name; questions the printed label, but for "Frage" and "Q"."""
    if run.role == "question" and run.label is not None:
        return None if labels.says_question(run.label) else labels.plain(run.label)
    return named.speakers.get(run.start)


def _without_outlet(text: str, runs: Sequence[Run], dropped: list[Furniture]) -> list[Run]:
    """The runs without a heading that only names the outlet whose label the questions bear: "TOUCHLINE
    NORTH".
    """
    papers = " ".join(
        text[piece.start : piece.end] for piece in dropped if piece.why in ("byline", "outlet")
    ).casefold()
    asking = {labels.normal(run.label) for run in runs if run.role == "question" and run.label is not None}
    kept: list[Run] = []
    for place, run in enumerate(runs):
        words = labels.normal(text[run.start : run.end][:80])
        short = (name for name in asking if len(name) > 3 and name not in papers)
        outlet = any(words == name or words.startswith(f"{name} ") for name in short)
        shouted = text[run.start : run.end][:80].isupper()
        outlet = outlet or (
            shouted and any(word in papers for word in words.split() if len(word) > 4 and word not in names.NO_NAMES)
        )
        if place < 2 and run.role == "heading" and outlet and len(words.split()) <= 5:
            dropped.append(Furniture(run.start, run.end, "outlet"))
        elif (
            kept
            and kept[-1].role == run.role == "heading"
            and _signs(text, kept[-1], run, any(one.role == "answer" for one in kept))
        ):
            dropped.append(Furniture(run.start, run.end, "attribution"))
        else:
            kept.append(run)
    return kept


# "Nassim Lassouad über seine Umschulung", "Fraser Kinloch on winning the cup"
_SAID_ABOUT_RE = re.compile(r"[^.?!:„“\"]{4,40} (?:über|zu|zum|zur|on|about) [^.?!:„“\"]{2,50}$")


def _signs(text: str, quote: Run, run: Run, inside: bool) -> bool:
    """Whether a heading only says whose the quotation above it is: "Sportdirektorin Ute Behm"."""
    words = text[run.start : run.end]
    if inside and len(words) <= 80 and _SAID_ABOUT_RE.match(words):
        return any(name.start == run.start for name in names.people(text, run.start, run.end))
    if len(words) > 60 or not lines.closes_a_quotation(text[quote.start : quote.end]):
        return False
    return any(name.end == run.end for name in names.people(text, run.start, run.end)) and ":" not in words


def _same_speaker(run: Run, block: Block) -> bool:
    if block.label is None:
        return True
    return run.role == "answer" and run.label is not None and labels.are_forms_of_one(run.label, block.label)


def _sifted(text: str, found: Sequence[Line]) -> tuple[list[Line], list[Furniture]]:
    """The lines that belong to the interview, and those that do not."""
    kept: list[Line] = []
    dropped: list[Furniture] = []
    links_from = _links_from(text, found)
    heads = mastheads.running(text, found)
    spoken = _openings(text, found)
    under_links = closed = False
    asked = headed = 0
    for place, line in enumerate(found):
        words = text[line.inner : line.last]
        seen = words if line.marks <= _SET else text[line.start : line.end]
        why = _reason(text, kept, seen, asked, line)
        why = "" if why == "byline" and line.start in spoken else why
        why = why or _attribution(text, kept, line, words)
        if not why and not asked and mastheads.is_a_writer(text, found, place):
            why = "byline"
        if not why and place + 1 == len(found) > 3 and bylines.date_in(words) and not bylines.without_date(words):
            why = "byline"
        if not why and _is_an_adverts(found, place, dropped):
            why = "advert"
        if not why and line.start in heads:
            why = "running head"
        if not kept and place >= headed and why in ("", "outlet"):
            headed = place + mastheads.head(text, found, place)
        if not why and place < headed:
            why = "slogan" if dropped and dropped[-1].why == "outlet" else "outlet"
        if not why and (place >= links_from or (under_links and not line.gap)) and _could_be_a_link(words):
            why = "related link"
        under_links = why == "related link" and (under_links or furniture.announces_links(words))
        if not why and closed and not lines.asks(words) and (len(words.split()) <= 3 or _could_be_a_link(words)):
            why = "control"
        closed = closed or (why == "byline" and asked > 0 and words.startswith(_CLOSING))
        if why:
            dropped.append(Furniture(line.start, line.end, why))
            continue
        kept.append(line)
        asked += len(kept) > 2 and lines.asks(words)
    return kept, dropped


def _is_an_adverts(found: Sequence[Line], place: int, dropped: Sequence[Furniture]) -> bool:
    """Whether a line is the body of the advert that "Anzeige" right above it announces, alone between blank lines."""
    line, before = found[place], found[place - 1]
    alone = place + 1 == len(found) or found[place + 1].gap
    announced = bool(dropped) and dropped[-1].why == "advert" and dropped[-1].start == before.start and before.gap
    return announced and alone and not line.gap and line.last - line.inner <= _ADVERT


def _reason(text: str, kept: Sequence[Line], words: str, asked: int, line: Line) -> str:
    why = furniture.reason(words)
    before = text[kept[-1].inner : kept[-1].last][-20:] if kept else ""
    if why == "page number" and words.isdigit() and lines.asks(before):
        return ""  # "Deine Nummer?" / "22", but not "– 22 –"
    unended = len(before) == 20 and lines.ends_openly(before) and not lines.closes_a_quotation(before)
    goes_on = words[:1].islower() and not line.gap and unended
    if not why and not goes_on and not labels.is_a_fact(words):
        why = "byline" if bylines.is_a_byline(words, at_the_head=not asked and len(kept) < 9) else ""
        why = "" if why and not kept and _SHOUTED_RE.fullmatch(words) else why
    if (
        not why
        and "bullet" in line.marks
        and not asked
        and len(kept) < 9
        and _could_be_a_link(words)
        and not labels.is_a_fact(words)
    ):
        return "menu"
    return "outlet" if not why and len(kept) < 2 and bylines.is_an_outlet(words) else why


def _attribution(text: str, kept: Sequence[Line], line: Line, words: str) -> str:
    """The line under a pull quote that says whose it is: "— Arbnor Leci on winning the cup"."""
    under = kept and not line.gap and "dash" in line.marks and len(words) <= 80 and lines.ends_openly(words)
    return "attribution" if under and _could_be_a_link(text[kept[-1].inner : kept[-1].last]) else ""


def _could_be_a_link(words: str) -> bool:
    return len(words) <= 140 and lines.ends_openly(words)


# "INTERVIEW: IFEANYI OKPARAOCHA" as the title
_SHOUTED_RE = re.compile(r"(?:THE )?(?:BIG )?INTERVIEW ?[:|–] ?[^a-zäöüß]{5,50}")


def _links_from(text: str, found: Sequence[Line]) -> int:
    """The place from which on only links stand: the list under "Mehr zum Thema" at the end of a page."""
    place = len(found)
    while place > 0 and _could_be_a_link(text[found[place - 1].inner : found[place - 1].last]):
        place -= 1
        if furniture.announces_links(text[found[place].inner : found[place].last]):
            return place
    return len(found)


def _flowing(text: str, paragraphs: Sequence[Line], dropped: Sequence[Furniture]) -> str:
    """The text with line breaks inside a paragraph, and furniture inside one, made blank; same length."""
    inside = [piece for piece in dropped if len(piece.why) > 0]
    pieces = []
    place = number = 0
    for line in paragraphs:
        pieces.append(text[place : line.start])
        place = line.start
        while number < len(inside) and inside[number].start < line.end:
            if inside[number].start > line.start:
                pieces.append(text[place : inside[number].start] + " " * (inside[number].end - inside[number].start))
                place = inside[number].end
            number += 1
        pieces.append(text[place : line.end])
        pieces[-1] = pieces[-1].translate(_BREAKS)
        place = line.end
    return "".join([*pieces, text[place:]])


def _openings(text: str, found: Sequence[Line]) -> frozenset[int]:
    """The starts of lines that begin with what may be a label, so that they are not joined to the line
    above.
    """
    marked = [(line.start, labels.normal(label.name)) for line in found if (label := labels.colon_label(text, line))]
    counted = Counter(name for _, name in marked)
    sure = {name for name, count in counted.items() if count > 1 or labels.speaks_once(name)}
    return frozenset(start for start, name in marked if name in sure)


def _without_glue(text: str, paragraphs: Sequence[Line], dropped: list[Furniture]) -> list[Line]:
    """The paragraphs, those at the head without a byline or a date glued to them."""
    found = list(paragraphs)
    for place, line in enumerate(paragraphs[:5]):
        cut = furniture.glued(text[line.inner : min(line.last, line.inner + 300)])
        if 0 < cut < line.last - line.inner:
            dropped.append(
                Furniture(line.start, line.inner + len(text[line.inner : line.inner + cut].rstrip()), "byline")
            )
            found[place] = lines.bare(
                text, Line(line.inner + cut, line.end, line.inner + cut, line.last, True, line.marks)
            )
    return found


def _everything_else(text: str, turns: Sequence[Turn], dropped: Sequence[Furniture]) -> tuple[Furniture, ...]:
    """All that stands outside of turns, and the furniture inside them, in the order of the text."""
    found = list(dropped)
    spans = sorted([(turn.start, turn.end) for turn in turns] + [(piece.start, piece.end) for piece in dropped])
    place = 0
    for start, end in [*spans, (len(text), len(text))]:
        for fragment in _FRAGMENT_RE.finditer(text, place, max(place, start)):
            words = fragment.group().strip()
            begin = fragment.start() + fragment.group().find(words)
            if words:
                why = "label" if any(map(str.isalnum, words)) else "mark"
                found.append(Furniture(begin, begin + len(words), why))
        place = max(place, end)
    return tuple(sorted(found, key=lambda piece: (piece.start, piece.end)))
