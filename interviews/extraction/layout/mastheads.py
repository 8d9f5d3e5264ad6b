"""The head of a page: the paper's name, its slogan, and the writer's name over a date; running heads of further pages.

In: the text and its lines. Out: which lines are none of the interview. The first line is a paper's name by its form, or
because a slogan, an issue, a menu, an episode or a date with a title of its own stands under it. Trap: a title over a
date and a lead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.layout import bylines, furniture, lines
from interviews.extraction.layout.lines import Line
from players.names import key

_LONGEST = 48  # characters of a paper's name
_TITLE = 110  # characters of a title
# "(GULL & GRANITE) / Issue 41, April 2024", "Ausgabe 3/2025", "Saison 2024/25"
_ISSUE_RE = re.compile(
    r"\b(?:(?:spring|summer|autumn|winter|frühjahr|frühling|sommer|herbst|saison|season)(?=[ \w]{0,8}\d)|"
    r"(?:issue|ausgabe|heft|transcript|transkript|no\.|nr\.|episode|ep\.?|folge|sendung|vol\.)) ?#?\d",
    re.IGNORECASE,
)
# "THE WEE REBOUND | Episode 88"; "Episode 112: …" under the name
_EPISODE_RE = re.compile(r"[^|:?!„“\"]{3,40} [|–—] (?:Episode|Ep\.|Folge) #?\d{1,4}", re.IGNORECASE)
_EPISODE_UNDER_RE = re.compile(r"(?:Episode|Ep\.?|Folge|Sendung|Show) #?\d{1,4}\b", re.IGNORECASE)
# "Radio Oderland, Sendung „Anstoß“, Abschrift"
_ON_AIR_RE = re.compile(
    r"[^,„“\"?!:]{3,40}, (?:(?:die )?Sendung|Reihe|Podcast|[Pp]rogramme|"
    r"[Ss]how) [„“\"»'‘][^„“”\"»]{2,40}[“”\"«'’](?:, \w+)?"
)
# "– media conference", but not "Rangers Women: pre-match press conference"
_EVENT = r"(?:media|press) (?:conference|day)|(?:presse|medien)(?:konferenz|gespräch|runde)"
_EVENT_RE = re.compile(_EVENT, re.IGNORECASE)
# "Sport aus der Region", "Your weekly non-league read", "von Fans für Fans", "Das Blatt der Nordtribüne"
_SLOGAN_RE = re.compile(
    rf"\b(?:{_EVENT}|\w*(?:zeitung|magazin|blatt|heft|zeitschrift|fanzine|podcast|newsletter|blog|blättchen|"
    r"postille)s?|(?:news)?paper|magazine|programme|weekly|monthly|read|voice|stimme|"
    r"(?:sport|nachrichten|news|neues|stories|geschichten) (?:aus|from|vom|von|in|rund)|von fans|by fans|for fans|"
    r"(?:since|seit|est\.) (?:18|19|20)\d\d|(?:un)?abhängig\w*|independent|(?:un)?official|"
    r"(?:in)?offizielle\w*)(?!\w)",
    re.IGNORECASE,
)
# "Q&A with …", "Fünf Fragen", "Das große Gespräch": what stands over a title and is no paper
_KICKER_RE = re.compile(
    r"\b(?:interviews?|q&a|gespräch|questions|fragen|minutes|minuten|nachgefragt|porträt|portrait)\b", re.IGNORECASE
)
_SECTION_RE = re.compile(
    r"(?:(?:lokal|frauen|männer|jugend|regional|vereins|local|women.?s|youth)[- ]?)?(?:sport|fußball|fussball|"
    r"football)$",
    re.IGNORECASE,
)
_JOINTS = (" – ", " — ", " | ", " - ", " · ", " // ")
_WAYS = frozenset(("Von", "Vom", "By"))  # "Von Null auf Hundert": a title, or who wrote it
_PLAIN_RE = re.compile(r"[^„“”\"»«?!:…]+")


def head(text: str, found: Sequence[Line], place: int) -> int:
    """How many lines from a place on are the head of the page: the paper's name, and its slogan; 0 where it is none."""
    words = text[found[place].inner : found[place].last]
    if _EPISODE_RE.fullmatch(words) or _ON_AIR_RE.fullmatch(words) or _is_with_its_slogan(words):
        return 1
    if _is_dated(words):
        return 1
    if not _may_be_a_name(words):
        return 0
    below = found[place + 1 : place + 6]
    under = text[below[0].inner : below[0].last][:140] if below else ""
    if is_a_slogan(under) or (under and _is_a_papers(words.title()) and _is_under_a_paper(text, below)):
        return 2
    if not under or words.rstrip(".") != words:
        return 0
    headed = below[0].gap or furniture.reason(under) or bylines.is_a_byline(under, at_the_head=True)
    if place == 0 and headed and _is_a_papers(words):
        return 1
    return int(_is_over_a_head(text, words, under, below))


def _is_a_papers(words: str) -> bool:
    """Whether a first line is a paper's name by its last word: "Bayernpost", but not "Lokalsport"."""
    return not words.isupper() and bylines.is_a_papers(words) and _SECTION_RE.fullmatch(words) is None


def _is_under_a_paper(text: str, below: Sequence[Line]) -> bool:
    """Whether the line right under a paper's name is its slogan: a title of its own stands further down."""
    words = text[below[0].inner : below[0].last]
    many = len(words.split()) > 2 and len(words) <= 90 and any(word.islower() for word in words.split())
    plain = many and _PLAIN_RE.fullmatch(words) is not None and not furniture.reason(words)
    named = bylines.is_a_byline(words, at_the_head=True)
    return plain and not named and not below[0].gap and any(_is_a_title(text, line) for line in below[1:])


def _is_dated(words: str) -> bool:
    """Whether a line is a paper's name, then a date or an issue, then little: "SCHOOL NEWS 06/2024 – by Class 4"."""
    date, issue = bylines.date_in(words), _ISSUE_RE.search(words)
    start = min([date.start] if date else [], default=issue.start() if issue else 0)
    name = words[:start].strip(" ,|–—-·(")
    parted = bool(date) and words[:start].rstrip()[-1:] in set("|–—·/")
    sure = name.isupper() or _is_a_papers(name.title()) or parted
    return sure and len(words) <= _TITLE and len(name.split()) > 1 and _may_be_a_name(name)


def _is_with_its_slogan(words: str) -> bool:
    """Whether a line holds both: "KURVE – Magazin der Fans", "FIRST WHISTLE: the sports pages of the student paper"."""
    name, colon, tail = words.partition(": ")
    if not tail[:1].islower() or _EVENT_RE.search(tail):
        name, colon, tail = next((parts for sign in _JOINTS if (parts := words.partition(sign))[1]), ("", "", ""))
    return bool(colon) and _may_be_a_name(name) and is_a_slogan(tail, 2)


def _may_be_a_name(words: str) -> bool:
    """Whether a line has the form of a paper's name: short, plain, no person's."""
    parts = words.split()
    plain = len(words) <= _LONGEST and len(parts) <= 6 and _PLAIN_RE.fullmatch(words) is not None
    person = 1 < len(parts) < 4 and key(parts[0]) in FIRST_NAMES and not bylines.is_a_papers(words)
    named = not person and _KICKER_RE.search(words) is None and parts[0] not in _WAYS
    return plain and named and lines.ends_openly(words) and not words[0].islower() and words[0].isalnum()


def is_a_slogan(words: str, least: int = 3) -> bool:
    """Whether a line says what a paper is: "The student newspaper that always comes out on a Friday"."""
    lower = least == 1 or any(word.islower() for word in words.split())
    many = least <= len(words.split()) <= 14 and len(words) <= 90 and lower
    return (
        many
        and bylines.date_in(words) is None
        and _PLAIN_RE.fullmatch(words) is not None
        and _SLOGAN_RE.search(words) is not None
    )


def _is_over_a_head(text: str, words: str, under: str, below: Sequence[Line]) -> bool:
    """Whether what stands under a line belongs to the head of a page: a menu, an issue, an episode, a date."""
    shouted = words.isupper() or words.istitle()
    if furniture.reason(under) == "menu":
        return shouted
    if _EPISODE_UNDER_RE.match(under):
        return True
    if below[0].gap:
        return False
    named = words.title() in text if words.isupper() else text.count(words) > 1
    paper = bylines.is_a_papers(words.title()) or bylines.is_an_outlet(words)
    if named and not paper:
        return False
    if _ISSUE_RE.search(under) and len(under) <= 60:
        return True
    second = text[below[1].inner : below[1].last][:100] if len(below) > 1 and not below[1].gap else ""
    if words.isupper() and (bylines.date_in(under) or _ISSUE_RE.search(second)):
        return True
    titled = any(_is_a_title(text, line) for line in below[1:])
    return titled and (shouted or paper) and bylines.is_a_byline(under, at_the_head=True)


def _is_a_title(text: str, line: Line) -> bool:
    """Whether a line may be the title of what follows: short, apart from the line above, a quotation or open."""
    words = text[line.inner : line.last]
    return line.gap and len(words) <= _TITLE and (lines.ends_openly(words) or lines.closes_a_quotation(words))


def is_a_writer(text: str, found: Sequence[Line], place: int) -> bool:
    """Whether a line is a name that stands nowhere else, beside a date or above an address: "Gwen Tulley / 21 Dec"."""
    words = text[found[place].inner : found[place].last]
    if len(words) > 40 or bylines.lone_name(words) is None or bylines.is_a_papers(words):
        return False
    surname = words.split()[-1]
    said = [line for line in found if surname in text[line.inner : line.last]]
    if len([line for line in said if not furniture.reason(text[line.inner : line.last])]) != 1:
        return False
    below = found[place + 1] if place + 1 < len(found) and not found[place + 1].gap else None
    above = found[place - 1] if place and not found[place].gap else None
    known = key(words.split()[0]) in FIRST_NAMES
    return _is_a_dateline(text, below, address=True) or (known and _is_a_dateline(text, above))


def _is_a_dateline(text: str, line: Line | None, *, address: bool = False) -> bool:
    """Whether a line beside a name gives a date and no author of its own, or an address."""
    words = text[line.inner : line.last] if line else ""
    if words.startswith("@"):
        return address
    return bylines.is_a_byline(words, at_the_head=True) and bylines.author_in(words) is None


# "HEIMSPIEL · Das Heft zum Spiel · Ausgabe 3 · September 2025        14"
_PAGE_HEAD_RE = re.compile(r"\d|\b(?:Ausgabe|Heft|Seite|Issue|Page|Vol)\b|[|·•]")


def running(text: str, found: Sequence[Line]) -> frozenset[int]:
    """The starts of the lines that stand at the head or foot of several pages: the same but for the page's number."""
    alike: dict[str, list[int]] = {}
    for line in found:
        words = text[line.start : line.end]
        if 12 <= len(words) <= 140 and _PAGE_HEAD_RE.search(words) and words[-1] not in '.?!…:"“”»«':
            alike.setdefault("".join(sign for sign in words.casefold() if sign.isalpha()), []).append(line.start)
    return frozenset(start for name, starts in alike.items() if len(starts) > 1 and len(name) > 9 for start in starts)
