"""Who is interviewed, looked at again with what names and clubs tell: "Routinier Hasanović" is Adnan Hasanović.

The layout finds the interviewee by labels and titles. Where what it found is no likely name of a person (no known first
name opens it, or it is a club's), the text is asked: whom does a fact box name, whom a title, whose age or role stands
beside the name, whom does a question call? In: text, header, turns. Out: both, with the better name or unchanged.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviews.extraction.club_forms import find_by_form
from interviews.extraction.facts import Header, Turn
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.layout.names import NO_NAMES
from interviews.extraction.lexicon import FUNCTION_WORDS, NEVER_NAMES
from interviews.extraction.roles import role_of
from players.names import key

NEEDED = 3  # points that another person must have to take the place of a doubtful name
_HEAD = 6000  # characters in which a text says whom it is about
_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*){0,3}"
# "Sorcha Tuohy", "Marisol Restrepo Quinn"
_RUN = rf"(?<![\w'’-])(?P<name>{_WORD}(?:[ \u00a0]{_WORD}){{1,3}})"
# "Name: Sorcha Tuohy"
_BOX_RE = re.compile(rf"^(?:Name|Spielerin?|Player): ?{_RUN}", re.MULTILINE)
# "Finlay Mulgrew-Tan, 26, anchors", "Loris Etoundi (20) wirbelt"
_AGED_RE = re.compile(rf"{_RUN}(?:, \d\d,|[ \u00a0]\(\d\d\))")
# "Ten minutes with Deacon Whitlock", "Im Gespräch mit Adnan Hasanović"
_WITH_RE = re.compile(rf"\b(?:with|mit)[ \u00a0]{_RUN}[ \u00a0]?$", re.MULTILINE)
# "Winger Marisol Restrepo Quinn turned 25", "dann verlässt Adnan Hasanović den LASK"
_LEAD_RE = re.compile(_RUN)
# "Deacon, ", "Herr Caviezel Matos, ", "So Tobi, ": a question calls somebody by name
_CALLED_RE = re.compile(
    r"[\s\"„“«»]*(?:(?:So|And|Hallo|Hi|Hello|Moin|Servus|Herr|Frau|Mr|Ms)\.?[ "
    r"\u00a0])?([^\W\d_][\w'’-]+)[,!?]"
)


def with_better_subjects(text: str, header: Header, turns: Sequence[Turn]) -> tuple[Header, tuple[Turn, ...]]:
    """Header and turns, a doubtful interviewee replaced by the person the text means, if one stands out."""
    header, turns = _as_introduced(text, header, turns)
    old = header.subject
    if header.language == "ja" or len(header.subjects) > 1 or (old and _is_likely(old) and old != header.author):
        return header, tuple(turns)
    new = (_fuller(text, old) if old else None) or _standing_out(text, old, turns)
    if new is None or new == old:
        return header, tuple(turns)
    spoken = (
        replace(turn, speaker=new) if turn.role == "answer" and turn.speaker in (old, None) else turn for turn in turns
    )
    return replace(header, subjects=(new,)), tuple(spoken)


def _as_introduced(text: str, header: Header, turns: Sequence[Turn]) -> tuple[Header, tuple[Turn, ...]]:
    """Several interviewees in the order in which title and lead name them; a Japanese name without "選手"."""
    told = " ".join(text[turn.start : turn.end] for turn in turns if turn.role in ("heading", "lead"))
    names = {name: re.sub(r"(?<=\w\w)(?:選手|さん|氏)$", "", name) for name in header.subjects}
    order = sorted(names.values(), key=told.find) if all(name in told for name in names.values()) else names.values()
    spoken = (replace(turn, speaker=names.get(turn.speaker or "", turn.speaker)) for turn in turns)
    return replace(header, subjects=tuple(order)), tuple(spoken)


def _is_likely(name: str) -> bool:
    """Whether a known first name opens a name and no club goes by it."""
    return key(name.split()[0]) in FIRST_NAMES and not _is_club(name)


def _is_club(name: str) -> bool:
    return any((span.start, span.end) == (0, len(name)) for span in find_by_form(name, "en"))


def _fuller(text: str, name: str) -> str | None:
    """The same person by a fuller name of the text, roles left out: "Tiago Caviezel Matos" for "Caviezel Matos"."""
    words = name.split()
    while len(words) > 1 and role_of(words[0]):
        words.pop(0)
    bare = " ".join(words)
    before = re.compile(rf"(?<![\w-])({_WORD})[ \u00a0]{re.escape(bare)}(?![\w-])")
    first = Counter(found.group(1) for found in before.finditer(text) if _opens_a_name(found.group(1)))
    return f"{min(first, key=lambda word: (-first[word], word))} {bare}" if first else None


def _opens_a_name(word: str) -> bool:
    folded = key(word)
    if folded in NO_NAMES or word.casefold() in NO_NAMES:
        return False
    return not (folded in FUNCTION_WORDS or folded in NEVER_NAMES or role_of(word) or folded in ("herr", "frau"))


def _standing_out(text: str, old: str | None, turns: Sequence[Turn]) -> str | None:
    """The name with the most points, if it has enough and more than the doubtful one."""
    points = Counter(dict.fromkeys([old] if old else [], 0))
    for name in _told(text[:_HEAD]):
        points[name] += NEEDED
    for turn in turns:
        said = text[turn.start : turn.end]
        if turn.role in ("lead", "heading"):
            points.update({found.group("name") for found in _LEAD_RE.finditer(said)} & set(points))
        called = _CALLED_RE.match(said) if turn.role == "question" else None
        word = key(called.group(1)) if called else ""
        points.update([name for name in points if word in key(name).split()])
    best = min(points, key=lambda name: (-points[name], name), default=None)
    return best if best and points[best] >= NEEDED and points[best] > points[old or ""] else None


def _told(head: str) -> Iterator[str]:
    """Names that a text gives as its person's: in a fact box, in a title, before an age, behind a role."""
    for pattern in (_BOX_RE, _WITH_RE, _AGED_RE, _LEAD_RE):
        for found in pattern.finditer(head):
            words = found.group("name").split()
            led = role_of(words[0]) == "player" and len(words) > 2
            bare = words[1:] if led else words
            if (led or pattern is not _LEAD_RE) and all(map(_opens_a_name, bare)) and not _is_club(" ".join(bare)):
                yield " ".join(bare)
