"""The header of an interview: what the text says of itself.

The text and its layout in; language, outlet, author, date, title and subjects out. What the text does not say
stays None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interviews.extraction import imprint, outlets
from interviews.extraction.facts import Furniture, Header
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.japanese.text import is_japanese
from interviews.extraction.layout import Layout, bylines, japanese_header, mastheads, names
from interviews.extraction.lexicon import FUNCTION_WORDS
from players.names import key

# Words that tell German from English
_GERMAN_RE = re.compile(
    r"\b(?:und|der|die|das|ist|nicht|ich|mit|sie|ein|eine|war|auf|für|von|auch|wie|im|zu)\b", re.IGNORECASE
)
_ENGLISH_RE = re.compile(
    r"\b(?:the|and|of|to|is|was|i|you|my|in|it|at|for|with|that|but|have|on|he|she)\b", re.IGNORECASE
)

# "Im Gespräch mit dem Verbandsblick", "im Interview mit der Nordsee-Zeitung", "spoke to the Evening Herald"
_TOLD_RE = re.compile(
    r"(?:[Ii]m (?:\w+ )?(?:Gespräch|Interview) mit (?:dem|der|den) |"
    r"(?:spoke|talked|speaks|told|talks) (?:exclusively )?(?:to|with) the )(?:Magazin |Zeitung |"
    r"Portal )?[„“\"]?(?P<who>[A-Z0-9ÄÖÜ][\w.-]+(?: [A-Z0-9ÄÖÜ][\w.-]+){0,2})"
)
# "The Long Ball: Reece Hallam": a series or paper before the name of the player
_SERIES_RE = re.compile(r"(?P<who>(?:The|Der|Die|Das) [^:|]{3,40}): ")
# "Limmat Zeitung | Sport | 2.9.2025 | Von Reto Aeschbacher"
_PARTS_RE = re.compile(r" ?[|·•] | [–—] ")
# "Interview: Mats Jensen": who is interviewed, where another line says who wrote
_ABOUT_RE = re.compile(r"(?i:interview|gespräch) ?: ?[^\d,|]{3,40}")
# "POSH TALK | Academy Special"
_PIPE_RE = re.compile(r"(?P<who>[^|:„“\"]{3,40}) \| ")

# What stands behind the name of a paper: ", Ausgabe 3", " (Saison 2024/25)", " | Heft 2/2025", " – Das Magazin",
# " – von Fans für Fans"
_ISSUE_RE = re.compile(
    r"[,|(•·]|  | // |: | [–—-] (?=(?:[Dd]as|[Dd]ie|[Dd]er|[Tt]he|Ausgabe|Heft|Nr|No)\b|"
    r"(?:Sport|Fußball|Lokalsport) |\S+ \S+ \S|[„“\"»]|"
    r"\w*(?i:magazin|podcast|zeitung|heft|blatt|fanzine|newsletter|blog)(?:$| –))|"
    r"\. (?=(?:Der|Die|Das|The|Ausgabe|Issue|Heft|[A-Z]\w+ (?:der|des|vom|von|aus)) )|"
    r" (?=(?:Nr|No|Heft|Ausgabe|Issue|Vol)\.? ?\d|[01]\d/20\d\d)"
)
# "Ausgabe 3", "Heft 2/2025"
_NUMBERED_RE = re.compile(r"(?i:ausgabe|heft|issue|vol|volume|no|nr)\b")
# "Page 41 - TSG Spielfeld Oktober 2021"
_ARTICLE_RE = re.compile(r"^(?:the|der|die|das) ")
_KIND_RE = re.compile(r"^(?i:transcript|transkript|interview|aus|from|quelle|source) ?: ")
_PAGE_RE = re.compile(r"(?:Page|Seite) \d{1,3} - ")


def read(text: str, layout: Layout) -> Header:
    """The header of a text whose layout has been read."""
    lines, papers, others = (
        [_words(text, piece) for piece in layout.furniture if piece.why in why]
        for why in (("byline",), ("outlet",), ("control", "caption", "menu", "label"))
    )
    title = text[layout.title.start : layout.title.end] if layout.title else ""
    if language(text) == "ja":
        return _japanese(text, layout, lines, papers, title)
    zone = imprint.zone(text, layout)
    author = _author(text, layout, lines) or imprint.author(zone, layout)
    printed = _outlet(text, layout, author, papers, lines) or outlets.elsewhere(text, layout, author, others)
    dated = [*lines, *papers, *(other for other in others if bylines.is_announced(other))]
    return Header(
        language=language(text),
        outlet=printed or imprint.outlet(zone, layout, author) or next(iter(papers), None),
        author=bylines.plain_name(author) if author else None,
        published=_published(dated) or imprint.published(zone),
        title=" ".join(title.split()) or None,
        subjects=layout.interviewees,
    )


def _words(text: str, piece: Furniture) -> str:
    return text[piece.start : piece.end].strip("*_# •").replace("_", " ")


def _japanese(text: str, layout: Layout, lines: Sequence[str], papers: Sequence[str], title: str) -> Header:
    """The header of a Japanese text."""
    leads = [text[turn.start : turn.end][-60:] for turn in layout.turns if turn.role == "lead"]
    ends = [text[piece.start : piece.end] for piece in layout.furniture]
    author = japanese_header.author([*lines, *leads])
    return Header(
        language="ja",
        outlet=japanese_header.outlet(lines, papers, ends) or _outlet(text, layout, author, [], []),
        author=author,
        published=japanese_header.published(lines),
        title=" ".join(title.split()) or None,
        subjects=layout.interviewees,
    )


def language(text: str) -> str:
    """The two-letter code of the language most of a text is in: de, en or ja."""
    head = text[:20000]
    if is_japanese(text):
        return "ja"
    return "en" if len(_ENGLISH_RE.findall(head)) > len(_GERMAN_RE.findall(head)) else "de"


def _author(text: str, layout: Layout, lines: Sequence[str]) -> str | None:
    leads = [text[turn.start : turn.end][-300:] for turn in layout.turns if turn.role == "lead"]
    asked = [line for line in lines if _ABOUT_RE.fullmatch(line)]  # "Interview: PERSON", over who wrote it
    later = any(bylines.author_in(line) for line in lines if line not in asked)
    for line in [*(line for line in lines if not (later and line in asked)), *leads]:
        date = bylines.date_in(line[:140])
        author = bylines.author_in(line) or (bylines.author_in(line[date.end :].lstrip(" |,.•·–-")) if date else None)
        if author:
            return names.clean(author)
    for part in [part for line in lines for part in _PARTS_RE.split(line)[1:]]:
        author = bylines.author_in(part.strip())
        if author:
            return names.clean(author)
    for line in lines[:4]:
        date = bylines.date_in(line)
        name = bylines.lone_name(line[: date.start] if date else line)
        if (
            name is not None
            and name not in layout.interviewees
            and not bylines.is_an_outlet(line)
            and not bylines.is_a_papers(name)
            and not outlets.is_label(name, layout)
            and not name.isupper()
            and not name.startswith(("Von ", "Vom ", "By "))
        ):
            return names.clean(name)
    return None


def _published(lines: Sequence[str]) -> str | None:
    """The first date of a byline; one to the day before one to the month."""
    dates = [date.iso for line in lines if (date := bylines.date_in(line))]
    return next((iso for iso in dates if len(iso) == 10), dates[0] if dates else None)


def _outlet(text: str, layout: Layout, author: str | None, papers: Sequence[str], lines: Sequence[str]) -> str | None:
    """The outlet: as the questions' label says, as a line at the head names it, as title or lead do."""
    heads = [head for line in papers if (head := _head(line)[0])]
    printed = [*heads, *(name for line in lines if (name := _printed(line)))]
    asking = [label for label in layout.labels if not outlets.is_a_persons(label, text)]
    asking = [label for label in asking if key(label) not in FUNCTION_WORDS]
    show = outlets.show(text)
    if show:
        return show
    if len(asking) > 2:  # a press conference, or readers who ask
        return next(iter(heads), None)
    told = not heads or any(_is_short_for(label, name) for label in asking for name in heads)
    for label in asking if told else ():
        fuller = [name for name in printed if _is_short_for(label, name)]
        if fuller and (len(label) <= 3 or " " in fuller[0]):
            return fuller[0]
        known = len(label) > 3 or (len(label) == 3 and label.casefold() in _around(text, layout))
        if known and not _is_a_person(label, author):
            return label
    return next(iter([*printed, *_in_title(text, layout), *_in_lead(text, layout)]), None)


def _printed(line: str) -> str | None:
    """The outlet of a byline: "lilablick.de | 24. April 2025" is "lilablick.de", "Köln, 3. Mai 2024" none."""
    if bylines.author_in(line) is not None:
        return bylines.outlet_beside_author(line)
    name, sure = _head(line)
    crumbs = key(name.split()[0]) in FIRST_NAMES or "/" in name if name else True
    if name and (sure or bylines.is_a_papers(name) or (bylines.is_an_outlet(line) and not crumbs)):
        return name
    parts = [part.strip(" ,()") for part in re.split(r"[|•·,;/]| [–—] ", line)]
    return next((part for part in parts if bylines.is_an_outlet(part) and not _NUMBERED_RE.match(part)), None)


def _head(line: str) -> tuple[str, bool]:
    """What stands before date, issue and slogan in a line, and whether page or slogan say that it is a paper."""
    page = _PAGE_RE.match(line)
    line = _KIND_RE.sub("", line[page.end() :] if page else line)
    date = bylines.date_in(line)
    head = line[: date.start] if date else line
    name = _ISSUE_RE.split(head, maxsplit=1)[0].strip(" ,|•·–—-(:")
    slogan = head[head.find(name) + len(name) :].strip(" ,|•·–—-(:")
    sure = page is not None or mastheads.is_a_slogan(slogan, 1)
    return (name if any(map(str.isalpha, name)) else "", sure)


def _is_short_for(label: str, name: str) -> bool:
    """Whether a label is the head of an outlet's name or its initials: "NF" for "nordfussball.net"."""
    short, full = label.casefold(), _ARTICLE_RE.sub("", name.casefold())
    rest = iter(full)
    return full.startswith(short) or (len(short) <= 4 and full[:1] == short[:1] and all(sign in rest for sign in short))


def _around(text: str, layout: Layout) -> set[str]:
    """The words of title, lead and bylines."""
    spans = [(turn.start, turn.end) for turn in layout.turns if turn.role in ("lead", "heading")]
    spans += [(piece.start, piece.end) for piece in layout.furniture if piece.why == "byline"]
    return {word.casefold() for start, end in spans for word in re.findall(r"\w+", text[start:end])}


def _is_a_person(label: str, author: str | None) -> bool:
    return author is not None and set(label.casefold().split()) <= set(author.casefold().split())


def _in_title(text: str, layout: Layout) -> Iterator[str]:
    """An outlet or series before a bar or before the player's name: "POSH TALK | Academy Special"."""
    for head in [text[turn.start : turn.end] for turn in layout.turns if turn.role == "heading"][:3]:
        match = _PIPE_RE.match(head) or (_SERIES_RE.match(head) if head.endswith(layout.interviewees) else None)
        if match and not outlets.is_a_section(match["who"]):
            yield match["who"]


def _in_lead(text: str, layout: Layout) -> Iterator[str]:
    """An outlet whom the lead says the player spoke to."""
    for turn in layout.turns:
        match = _TOLD_RE.search(text, turn.start, turn.end) if turn.role == "lead" else None
        if match and not any(match["who"] in name for name in layout.interviewees):
            yield match["who"]
