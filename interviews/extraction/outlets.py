"""Outlets that no label and no plain first line gives: in a dateline, a podcast's title, a copyright.

In: the text, its layout, the lines that are no talk. Out: the outlet's name, or None where nothing prints it.
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.layout import Layout, bylines
from interviews.extraction.lexicon import FUNCTION_WORDS, NEVER_NAMES
from players.names import key

# "steilpass.at", "www.fc-nord.de"
_SITE_RE = re.compile(
    r"(?<![@\w.-])(?:www\.)?(?P<who>[\w-]{2,30}(?:\.[\w-]{2,20})?\.(?:de|at|ch|com|net|org|co\.uk|ie|info|eu|jp|"
    r"tv|scot|blog|football))(?![\w@])"
)
# "Aus dem Vereinsmagazin „Kreuzviertel“", "erschienen in »Anpfiff«", "from the fanzine ‘Gull’"
_QUOTED_RE = re.compile(
    r"\b(?:\w*(?:magazin|zeitung|zeitschrift|heft|blatt|blog|podcast|fanzine|newsletter)|fanzine|magazine|programme|"
    r"podcast|erschienen in|aus)s? [„“»«\"'‘](?P<who>[^„“”»«\"'’\n]{2,40})[“”»«\"'’]",
    re.IGNORECASE,
)
# "THE WEE REBOUND | Episode 88", "ADDICKS ASSEMBLE: the Charlton fans' podcast", "Kabinenfunk, Folge 12"
_SHOW_RE = re.compile(
    r"(?P<who>[^|:,–—\n„“\"?!]{3,40}?)(?: ?[|:,–—(]|,? (?=(?:Episode|Ep\.|Folge)))[^\n]{0,60}?\b(?i:episode|"
    r"ep\.|folge|podcast|fanzine|issue|ausgabe)\b"
)
_SHOWN_RE = re.compile(r"\b(?:podcast|episode|ep\.|folge)(?!\w)", re.IGNORECASE)
# "THE BACK STICK PODCAST", "Der Kabinen-Podcast"
_PODCAST_RE = re.compile(r"(?P<who>[^\n„“\"?!:|]{2,40}\b(?i:podcast|fanzine))\s*$")
# "© Westkurier 2025", "(C)サカまるWEB 無断転載を禁じます"
_RIGHTS_RE = re.compile(
    r"(?:©|\([cC]\)|Copyright:?) ?(?:20\d\d )?(?P<who>[^\s,|.]{2,30}(?: [^\W\d_a-z][^\s,|.]{1,20}){0,3})"
)
_RESERVED_RE = re.compile(r"20\d\d|無断|rights|Rechte")
# "Münster, 14.11.2025": a town before a date is no outlet, two words mostly are one
_TITLED_RE = re.compile(r"[^\W\d_a-z][\w'’&-]*(?: (?:[^\W\d_a-z][\w'’&-]*|am|im|der|die|of|the|and|und|&)){1,4}")
_TOWN_RE = re.compile(
    r"(?:Bad|St\.?|Sankt|New|San|Los|Las|West|North|South|East|Den) |.{2,30} (?:am|an der|im|ob der) |.{0,30}\d"
)
_PARTS_RE = re.compile(r" ?[|·•] ?| [–—/] |  +|, ")
_NUMBER_RE = re.compile(r",? ?\b(?i:issue|ausgabe|heft|nr\.|no\.|vol\.|jahrgang)\b")
_PAPERS = frozenset(("funke",))  # first names that are papers', too
_SECTIONS = frozenset(
    "sport sports fussball football frauen manner lokales lokalsport nachwuchs interview interviews women first erste "
    "zweite second academy akademie profis lizenzmannschaft team".split()
)


def is_a_persons(label: str, text: str) -> bool:
    """Whether a label is a person's name: "SHONA", or "PICKAVANCE" where the text names Ray Pickavance."""
    words = label.split()
    if key(words[0]) in FIRST_NAMES - _PAPERS:
        return True
    if len(words) > 1 or bylines.is_an_outlet(label):
        return False
    before = re.search(rf"(?<![\w-])([^\W\d_a-z][\w’'-]+) {re.escape(label.title())}(?![\w-])", text)
    first = key(before.group(1)) if before else ""
    return first in FIRST_NAMES or (first != "" and label.isupper() and first not in FUNCTION_WORDS | NEVER_NAMES)


def show(text: str) -> str | None:
    """The podcast that the first lines name: "THE WEE REBOUND | Episode 88"."""
    head = [line.strip("*_# •") for line in text[:600].split("\n") if line.strip()]
    return next(_shows(head), None) if _SHOWN_RE.search("\n".join(head[:3])) else None


def is_label(name: str | None, layout: Layout) -> bool:
    """Whether the questions' label opens a name: "BLITZ" that of "BLITZ AM SONNTAG"."""
    first = str(name).casefold().split()[:1]
    return any(label.casefold().split()[:1] == first for label in layout.labels)


def elsewhere(text: str, layout: Layout, author: str | None, others: Sequence[str]) -> str | None:
    """The outlet as bylines, the lines above the first question, or the last lines print it."""
    if sum(not is_a_persons(label, text) for label in layout.labels) > 2:
        return None
    lines = [text[piece.start : piece.end].strip("*_# •") for piece in layout.furniture if piece.why == "byline"]
    first = next((turn.start for turn in layout.turns if turn.role == "question"), 0)
    head = [line.strip("*_# •") for line in text[: max(first, 200)].split("\n") if line.strip()][:5]
    given = {*(key(name) for name in layout.interviewees), key(author or "")}
    quoted = (_QUOTED_RE.search(line) for line in head if len(line) <= 90)
    rights = (_RIGHTS_RE.match(line) for line in [*others, *lines] if _RESERVED_RE.search(line))
    found = [
        *_sites([*lines, *others, *head]),
        *_shows(head),
        *_crumbs(others),
        *_dated([*lines, *head[:1]]),
        *(match["who"] for match in (*quoted, *rights) if match),
    ]
    return next((name for name in found if key(name) not in given and any(map(str.isalpha, name))), None)


def is_a_section(name: str) -> bool:
    """Whether words name a part of a paper: "Fußball", "First Team"."""
    return key(name.split()[0]) in _SECTIONS


def _crumbs(lines: Sequence[str]) -> Iterator[str]:
    """The paper at the head of a menu: "Rhein-Neckar-Anpfiff > Frauen > Hoffenheim"."""
    for line in lines:
        first, sign, _ = line.partition(" > ") if " > " in line else line.partition(" » ")
        if sign and bylines.is_a_papers(first) and not is_a_section(first):
            yield first


def _sites(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        match = _SITE_RE.search(line[:200])
        if match:
            yield match["who"]


def _shows(head: Sequence[str]) -> Iterator[str]:
    for line in head[:3]:
        match = _SHOW_RE.match(line[:140]) or _PODCAST_RE.match(line[:80])
        if match:
            yield match["who"].strip()


def _dated(lines: Sequence[str]) -> Iterator[str]:
    """What stands beside date or author and is neither: "By A. Ott · Oct. 9, 2025 · Pitchside Carolina"."""
    for line in lines:
        date = bylines.date_in(line[:140])
        if date is None or len(line) > 140:
            continue
        parts = [part for piece in (line[: date.start], line[date.end :]) for part in _PARTS_RE.split(piece)]
        for part in parts:
            name = _NUMBER_RE.split(part.partition(". ")[0], maxsplit=1)[0].strip(" ,.:;()*")
            if _is_a_title(name) and not bylines.author_in(part.strip()):
                yield name


def _is_a_title(name: str) -> bool:
    """Whether words have the form of a paper's name and are no town, no person, no section."""
    if not _TITLED_RE.fullmatch(name) or name.casefold().endswith(("interview", "gespräch", "interviews")):
        return False
    if _TOWN_RE.match(name) or not bylines.without_filler(name):
        return False
    return key(name.split()[0]) not in FIRST_NAMES | _SECTIONS
