"""Tokens, sentences and quotes of a text, always with offsets into the original.

A sentence never runs over a line break: a quote is a stretch of one line. Everything here is one pass
over the text.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from interviews.extraction.facts import QUOTE_LIMIT, Quote, Span
from interviews.extraction.lexicon import ABBREVIATIONS, FUNCTION_WORDS
from players.names import key

# "Ta'zim" two tokens, "FC" one, "U21" one, "カールスルーエSC" two: a change of script starts a token
TOKEN_RE = re.compile(
    r"[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]+"  # カタカナ
    r"|[\u3041-\u309f]+"  # ひらがな
    r"|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005]+"  # 漢字
    r"|[^\W_\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f\u3400-\u4dbf\u4e00-\u9fff\uf9"
    r"00-\ufaff\u3005]+"
)

# "… gegangen.“ Dann", "Warum? Weil", "です。父": what may end a sentence, with the quotes and brackets that
# close it
_END_RE = re.compile(r"[.!?…]{1,9}[\"'“”„’‘»«›‹)\]]{0,3}(?=\s)|[。！？][」』）)]{0,2}|\n")

# "(lacht)", "(schmunzelt)", "(Laughs)" after a sentence belongs to it
_ASIDE_RE = re.compile(r"\s{0,2}\((?:lacht|grinst|schmunzelt|lächelt|überlegt|[Ll]aughs?|[Ss]miles?)\)")

# "am 14. Mai", "der 1. FC Köln", "in die 2. Liga": an ordinal
_ORDINAL_RE = re.compile(r"(?<!\d)\d{1,3}$")

# "bei der 27. Die ist", "z. B. Malta": the word after the stop
_NEXT_WORD_RE = re.compile(r"\s*[\"'“„‚‘»«(]?\s*([^\W_]+)")

# "…, aber", " – ", "; ", " und ", " or ": where a clause may end
CLAUSE_RE = re.compile(r"[,;:–—]\s|\s(?:und|oder|aber|sondern|and|or|but|because|weil|denn)\s|[、]")

MAX_SENTENCE = 600  # longer runs without a full stop are cut at a blank, so that one sentence stays cheap


# odd blanks of pages, one for one: "1,94\u00a0m"
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u200a\u202f\u3000"), " ")
# what ends a line for good, and what a new line opens with: a dash, a bullet, "Verein: …"
_ENDED_RE = re.compile(r"[.!?…:;|。！？](?:[\"'“”„’‘»«›‹)\]*_]{0,3})\s*$|[\"“”»«)\]」』]\s*$")
_OPENING_RE = re.compile(r"\s*(?:[-–—*•·▪►#>|]|\d{1,2}[.)] |(?:[^\W\d_][\w.'’-]{0,20} ?){1,3}[:：])")
# "…, wie er über Gasthäuser,", "seit der", "with our": a line that cannot end here
_DANGLES_RE = re.compile(
    r"(?:,|\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|mit|von|zum|zur|im|in|bei|für|the|an?|and|or|"
    r"of|with|for|to|at|my|our|mein|meine[rmn]?|unsere?[rmn]?|sein|seine[rmn]?))\s*$"
)
_WIDEST = 140  # characters of a line that a printer or page has broken
_LONG = 45  # characters of a line that hardly ends without a stop


def soften(text: str) -> str:
    """The text with odd blanks made plain and breaks inside paragraphs turned into blanks, so that a hard-wrapped
    sentence is one; same length.
    """
    lines = text.translate(_BLANKS).split("\n")
    width = _width(lines)
    out: list[str] = []
    for line, after in pairwise([*lines, ""]):
        out += (line, " " if _goes_on(line, after, width) else "\n")
    return "".join(out[:-1])


def _width(lines: Sequence[str]) -> int:
    """The width at which the lines of a text were broken, 0 where each is a paragraph of its own."""
    neighbours = [(line, after) for line, after in pairwise(lines) if line.strip() and after.strip()]
    broken = [len(line) for line, after in neighbours if _is_lower(after) and not _ENDED_RE.search(line[-8:])]
    few = len(broken) < 3 or len(broken) * 7 < len(neighbours)
    return 0 if few or max(broken) > _WIDEST else max(broken)


def _goes_on(line: str, after: str, width: int) -> bool:
    if not line.strip() or not after.strip() or _ENDED_RE.search(line[-8:]) or _OPENING_RE.match(after[:70]):
        return False
    if _is_lower(after) or _DANGLES_RE.search(line[-12:]):
        return len(line) >= _LONG / 2 or width > 0
    full = width > 0 and len(line) >= 0.6 * width
    return full or (len(line) >= _LONG and (len(after) > _LONG / 2 or _ENDED_RE.search(after[-8:]) is not None))


def _is_lower(line: str) -> bool:
    return line.lstrip()[:1].islower()


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """The words of text[start:end], each a match with its offsets."""
    return TOKEN_RE.finditer(text, start, len(text) if end is None else end)


def last_word(name: str) -> str:
    """The last word of a name, folded: "SV Werder Bremen" -> "bremen"; empty where it has none."""
    return next(reversed(TOKEN_RE.findall(key(name))), "")


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of text[start:end], bare of white space at both ends; empty ones are left out."""
    begin = start
    for found in _END_RE.finditer(text, start, end):
        aside = _ASIDE_RE.match(text, found.end(), end)
        stop = aside.end() if aside else found.end()
        if found.start() < begin or not _ends_sentence(text, begin, found, stop, end):
            continue
        yield from _bare(text, begin, stop)
        begin = stop
    yield from _bare(text, begin, end)


def _bare(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch without outer white space, cut into pieces if it is very long."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > MAX_SENTENCE:
        cut = text.rfind(" ", start + MAX_SENTENCE // 2, start + MAX_SENTENCE)
        cut = start + MAX_SENTENCE if cut < 0 else cut
        yield Span(start, cut)
        start = cut + 1
    if start < end:
        yield Span(start, end)


def _ends_sentence(text: str, begin: int, found: re.Match[str], stop: int, end: int) -> bool:
    mark = found.group()
    if mark == "\n" or mark[0] in "。！？":
        return True
    following = _NEXT_WORD_RE.match(text, stop, end)
    if following and following.group(1)[0].islower() and mark[0] in ".…" and "“" not in mark and '"' not in mark:
        return False
    if mark != ".":
        return True
    before = text[max(begin, found.start() - 20) : found.start()]
    word = before.rpartition(" ")[2].rpartition("\u00a0")[2].lstrip("(\"'„“")
    if key(word) == "no":  # "No. 4" goes on, "No, no. Then …" does not
        return following is None or not following.group(1)[0].isdigit()
    if _ORDINAL_RE.search(word):
        return following is None or key(following.group(1)) in FUNCTION_WORDS or following.group(1)[0].isdigit()
    return not (key(word) in ABBREVIATIONS or (len(word) == 1 and word.isupper()))


def clause(text: str, start: int, end: int) -> Span:
    """The clause of a sentence `text` around text[start:end]: to the next comma, dash or conjunction
    on both sides.
    """
    begin, stop = 0, len(text)
    for found in CLAUSE_RE.finditer(text):
        if found.end() <= start:
            begin = found.end()
        elif found.start() >= end:
            stop = found.start()
            break
    return Span(begin, stop)


def quote(text: str, start: int, end: int) -> Quote:
    """The stretch as a quote: on one line, at most `QUOTE_LIMIT` characters; a longer one loses its
    end at a blank.
    """
    stop = text.find("\n", start, end)
    end = end if stop < 0 else stop
    if end - start > QUOTE_LIMIT:
        cut = text.rfind(" ", start, start + QUOTE_LIMIT)
        end = cut if cut > start else start + QUOTE_LIMIT
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quote(start, end, text[start:end])
