"""Who is interviewed, looked at again with what names and clubs tell: "Routinier Hasanović" is Adnan Hasanović.

The layout finds the interviewee by labels and titles. Where what it found is no likely name of a person (no known first
name opens it, or it is a club's), the text is asked: whom does a fact box name, whom a title, whose age or role stands
beside the name, whom does a question call? In: text, header, turns. Out: both, with the better name or unchanged.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from interviews.extraction.club_forms import find_by_form
from interviews.extraction.facts import Header, Turn
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.layout.bylines import is_a_papers
from interviews.extraction.layout.names import NO_NAMES, in_plain_case
from interviews.extraction.lexicon import FUNCTION_WORDS, NEVER_NAMES
from interviews.extraction.roles import role_of
from players.names import key

NEEDED = 3  # points that another person must have to take the place of a doubtful name
_HEAD = 6000  # characters in which a text says whom it is about
_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*){0,3}"
# "Sorcha Tuohy", "Marisol Restrepo Quinn"
_PARTICLES = r"(?:(?:van|von|de|der|den|da|di|del|dos|el|al|le|la|ten|ter|bin)[ \u00a0]){0,2}"
_RUN = rf"(?<![\w'’-])(?P<name>{_WORD}(?:[ \u00a0]{_PARTICLES}{_WORD}){{1,3}})"
# "Der Südkoreaner Bang Seo-jun": what stands behind an article is no name
_NO_ARTICLE = r"(?<!\bder )(?<!\bDer )(?<!\bdie )(?<!\bDie )(?<!\bden )(?<!\bdem )(?<!\bdes )(?<!\bthe )(?<!\bThe )"
# "Name: Sorcha Tuohy"
_BOX_RE = re.compile(rf"^(?:Name|Spielerin?|Player): ?{_RUN}", re.MULTILINE)
# "Finlay Mulgrew-Tan, 26, anchors", "Loris Etoundi (20) wirbelt"
_AGED_RE = re.compile(rf"{_RUN}(?:, \d\d,|[ \u00a0]\(\d\d\))")
# "Ten minutes with Deacon Whitlock", "Im Gespräch mit Adnan Hasanović", "Interview mit Bjarne Kahl von …"
_WITH_RE = re.compile(
    r"\b(?i:with|mit|bei|an|trifft|meets:?|zu gast:?|"
    rf"guest:?)(?: ?(?:…|\.{{3}}))?[ \u00a0]{_RUN}(?=[ \u00a0]?(?:$|[,.:;!(–|]|(?:von|by|aus|of)\b))",
    re.MULTILINE,
)
# "Marty Gillespie was talking to Fiona Rusk", "Mathis Oldenkott ist 19 und …", "Jo Ott sprach mit …"
_TALKED_RE = re.compile(
    rf"{_RUN} (?:was (?:talking|speaking|in conversation)|spoke to|talks? to us|sprach mit|erzählt|verrät|redet|"
    r"spricht|tells|(?:ist|is) (?:gerade |erst |just |only )?\d\d\b)"
)
# "Arda und Emre Yıldızhan": one surname for two
_BOTH_RE = re.compile(rf"(?<![\w-])({_WORD}) (?:und|and|&|\+) ({_WORD}) ({_WORD})(?![\w-])")
_TOGETHER = frozenset("brüder zwillinge geschwister schwestern twins brothers sisters twin".split())
# "Winger Marisol Restrepo Quinn turned 25", "dann verlässt Adnan Hasanović den LASK"
_LEAD_RE = re.compile(_RUN)
# "Deacon, ", "Herr Caviezel Matos, ", "So Tobi, ": a question calls somebody by name
_CALLED_RE = re.compile(
    r"[\s\"„“«»]*(?:(?:So|And|Hallo|Hi|Hello|Moin|Servus|Herr|Frau|Mr|Ms)\.?[ \u00a0])?(?:(?:van|von|de|der|den|da|"
    r"di|el|al|le|la|ten|ter) ){0,2}([^\W\d_][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){0,3})[,!?]"
)


def with_better_subjects(text: str, header: Header, turns: Sequence[Turn]) -> tuple[Header, tuple[Turn, ...]]:
    """Header and turns, a doubtful interviewee replaced by the person the text means, if one stands out."""
    header, turns = _as_introduced(text, header, turns)
    old = header.subject
    if header.language == "ja" or len(header.subjects) > 1 or (old and _is_likely(old, header)):
        return header, tuple(turns)
    new = (_fuller(text, old) if old and " " in old else None) or _standing_out(text, header, turns)
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
    if len(names) > 1:
        names = {name: _with_surname(told, plain) for name, plain in names.items()}
    order = sorted(names.values(), key=told.find) if all(name in told for name in names.values()) else names.values()
    spoken = (replace(turn, speaker=names.get(turn.speaker or "", turn.speaker)) for turn in turns)
    return replace(header, subjects=tuple(order)), tuple(spoken)


def _with_surname(told: str, name: str) -> str:
    """Of two by one surname each with it: "Arda Yıldızhan" in "Die Brüder Arda und Emre Yıldızhan"."""
    words = [word for word in name.split() if word.casefold() not in _TOGETHER]
    pairs = (found.groups() for found in _BOTH_RE.finditer(told))
    last = next((last for one, other, last in pairs if words[:1] in ([one], [other])), None)
    return f"{words[0]} {last}" if last and len(words) == 1 else " ".join(words) or name


def _is_likely(name: str, header: Header) -> bool:
    """Whether a known first name opens a full name, and it is no club's, no paper's, not the author's."""
    known = " " in name and key(name.split()[0]) in FIRST_NAMES and not is_a_papers(name)
    return known and not _is_club(name) and name not in (header.author, header.outlet)


def _is_club(name: str) -> bool:
    return any((span.start, span.end) == (0, len(name)) for span in find_by_form(name, "en"))


def _fuller(text: str, name: str) -> str | None:
    """The same person by a fuller name of the text, roles left out: "Tiago Caviezel Matos" for "Caviezel Matos"."""
    words = name.split()
    while len(words) > 1 and role_of(words[0]):
        words.pop(0)
    bare = " ".join(words)
    before = re.compile(rf"(?<![\w-]){_NO_ARTICLE}({_WORD})[ \u00a0]{re.escape(bare)}(?![\w-])")
    first = Counter(found.group(1) for found in before.finditer(text) if _opens_a_name(found.group(1)))
    return f"{min(first, key=lambda word: (-first[word], word))} {bare}" if first else None


def _opens_a_name(word: str) -> bool:
    folded = key(word)
    if folded in NO_NAMES or word.casefold() in NO_NAMES:
        return False
    return not (folded in FUNCTION_WORDS or folded in NEVER_NAMES or role_of(word) or folded in ("herr", "frau"))


def _standing_out(text: str, header: Header, turns: Sequence[Turn]) -> str | None:
    """The name with the most points, if it has enough and more than the doubtful one."""
    old = header.subject
    points = Counter(dict.fromkeys([old] if old else [], 0))
    first = next((turn.start for turn in turns if turn.role == "question"), _HEAD)
    last = max((turn.end for turn in turns), default=0)
    for name in _told(f"{text[: min(first, _HEAD)]}\n{text[max(first, last - 200, len(text) - 600) :]}"):
        points[name] += NEEDED
    for turn in turns:
        said = text[turn.start : turn.end]
        if turn.role in ("lead", "heading"):
            points.update(_introduced(said, set(points)))
        called = _CALLED_RE.match(said) if turn.role == "question" else None
        words = set(key(called.group(1)).split()) if called else {""}
        points.update([name for name in points if words <= set(key(name).split())])
    for name in list(points):
        refused = name != old and (_is_written_by(name, header) or (old and " " not in old and old not in name.split()))
        points[name] = -1 if refused else points[name]
    best = min(points, key=lambda name: (-points[name], name), default=None)
    named = old is not None and all(map(_opens_a_name, old.split()))
    if old and not named:
        points[old] = -1
    floor = NEEDED if named and " " in str(old) else 1
    return best if best and points[best] >= floor and points[best] > points[old or ""] else None


def _introduced(said: str, known: Collection[str]) -> Counter[str]:
    """Points for the names of a lead or heading: one for each known, two for a likely person at its head or end."""
    points: Counter[str] = Counter()
    for found in _LEAD_RE.finditer(said):
        name = found.group("name")
        words = name.split()
        edge = found.start() == 0 or found.end() == len(said) or said[found.end() : found.end() + 1] in ":,("
        if name in known:
            points[name] += 1 + edge
        elif all(map(_opens_a_name, words)) and not _is_club(name):
            points[name] += 2 + edge if key(words[0]) in FIRST_NAMES else 1
    return points


def _is_written_by(name: str, header: Header) -> bool:
    """Whether a name is the author's, or the paper's."""
    if header.author and key(name) in key(header.author):
        return True
    return is_a_papers(name) or (header.outlet is not None and key(name) in key(header.outlet))


def _told(head: str) -> Iterator[str]:
    """Names that a text gives as its person's: in a fact box, in a title, before an age, behind a role."""
    for pattern in (_BOX_RE, _WITH_RE, _AGED_RE, _TALKED_RE, _LEAD_RE):
        for found in pattern.finditer(head):
            words = found.group("name").split()
            led = role_of(words[0]) == "player" and len(words) > 2
            bare = words[1:] if led else words
            if (led or pattern is not _LEAD_RE) and all(map(_opens_a_name, bare)) and not _is_club(" ".join(bare)):
                yield in_plain_case(" ".join(bare))
