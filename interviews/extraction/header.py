"""The header of an interview: what the text says of itself.

The text and its layout in; language, outlet, author, date, title and subjects out. What the text does not say stays None.
"""

from __future__ import annotations

import re

from interviews.extraction.facts import Header, Turn
from interviews.extraction.layout import Layout, bylines, labels


def read(text: str, layout: Layout) -> Header:
    """The header of a text whose layout has been read."""
    lines = [text[piece.start : piece.end] for piece in layout.furniture if piece.why in ("byline", "outlet")]
    title = text[layout.title.start : layout.title.end] if layout.title else None
    return Header(
        language=language(text),
        outlet=_outlet(text, layout, lines),
        author=_author(text, layout, lines),
        published=_published(lines),
        title=" ".join(title.split()) if title else None,
        subjects=layout.interviewees,
    )


# Words that tell German from English
_GERMAN_RE = re.compile(r"\b(?:und|der|die|das|ist|nicht|ich|mit|sie|ein|eine|war|auf|für|von|auch|wie|im|zu)\b", re.IGNORECASE)
_ENGLISH_RE = re.compile(r"\b(?:the|and|of|to|is|was|i|you|my|in|it|at|for|with|that|but|have|on|he|she)\b", re.IGNORECASE)
_KANA_RE = re.compile(r"[ぁ-んァ-ヶ]")


def language(text: str) -> str:
    """The two-letter code of the language most of a text is in: de, en or ja."""
    head = text[:20000]
    words = len(head.split())
    if len(_KANA_RE.findall(head)) > words:
        return "ja"
    return "en" if len(_ENGLISH_RE.findall(head)) > len(_GERMAN_RE.findall(head)) else "de"


def _author(text: str, layout: Layout, lines: list[str]) -> str | None:
    for line in lines:
        author = bylines.author_in(line)
        if author:
            return author
    for line in lines:
        date = bylines.date_in(line)
        name = bylines.lone_name(line[: date.start]) if date else bylines.lone_name(line)
        if name:
            return name
    leads = [text[turn.start : turn.end] for turn in layout.turns if turn.role == "lead"]
    return next((author for lead in leads if (author := bylines.author_in(lead[-300:]))), None)


def _published(lines: list[str]) -> str | None:
    dates = [date.iso for line in lines if (date := bylines.date_in(line))]
    return dates[0] if dates else None


def _outlet(text: str, layout: Layout, lines: list[str]) -> str | None:
    return layout.labels[0] if layout.labels else None
