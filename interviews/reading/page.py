"""A saved web page → the text of its article, headings and bold as Markdown, and what it says of itself."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

import trafilatura
from trafilatura.settings import Document

from interviews.reading.limits import HTML_DEPTH, HTML_TAGS, Unreadable
from interviews.reading.markup import in_paragraphs

# "<div", "</div", "<!--", "<script"; one pass, no backtracking
TAG_RE = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][a-zA-Z0-9:-]*))")
# "<em>", "</i>": emphasis inside a sentence would put stars into every quote
EMPHASIS_RE = re.compile(r"</?(?:em|i)(?:\s[^<>]{0,1000})?>", re.IGNORECASE)
# '<meta charset="shift_jis">', '<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">'
CHARSET_RE = re.compile(rb"""<meta[^<>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
# '<html lang="de-DE">'
LANGUAGE_RE = re.compile(r"""<html[^<>]{0,1000}\slang\s*=\s*["']?([a-zA-Z]{2})\b""", re.IGNORECASE)
# "1\\. Frage", "\\[lacht\\]": the library escapes what Markdown would take for a mark; quotes are verbatim
ESCAPED_RE = re.compile(r"(\\+)([*_`~<\[\]|#>+.)-])")

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "wbr"))
# their end tag may be left out, and the next one ends them: they never nest without another element between
SELF_ENDING = frozenset(
    ("p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "rt", "rp")
)
OPAQUE = frozenset(("script", "style"))


class Page(NamedTuple):
    """What was read of a page; everything but the text may be empty."""

    text: str
    title: str
    outlet: str
    author: str
    published: str  # YYYY-MM-DD
    url: str
    language: str


def declared_charset(data: bytes) -> str:
    """The encoding that a page names in its head: "shift_jis"; empty when none stands there."""
    match = CHARSET_RE.search(data[:4096])
    return match[1].decode("ascii") if match else ""


def check_shape(html: str) -> None:
    """Raises Unreadable for a page too deep or with too many tags; linear, before anything slow."""
    opened: Counter[str] = Counter()
    depth = tags = place = 0
    while match := TAG_RE.search(html, place):
        place = match.end()
        if match[1]:
            end = html.find("-->", place)
            place = len(html) if end < 0 else end
            continue
        tags += 1
        name = match[3].lower()
        if match[2]:
            # an end tag that ends nothing is ignored by parsers, so it must not lower the depth
            if opened[name]:
                opened[name] -= 1
                depth -= 1
        elif name in OPAQUE:
            place = _end_of(name, html, place)
        elif name not in VOID and name not in SELF_ENDING:
            opened[name] += 1
            depth += 1
        if tags > HTML_TAGS:
            raise Unreadable(f"The page has more than {HTML_TAGS} tags.")
        if depth > HTML_DEPTH:
            raise Unreadable(f"The page nests its elements more than {HTML_DEPTH} deep.")


def _end_of(name: str, html: str, place: int) -> int:
    match = re.compile(f"</{name}", re.IGNORECASE).search(html, place)
    return match.start() if match else len(html)


def read_page(html: str) -> Page:
    """The article of a page as text. Raises Unreadable where none is found, or a limit is broken."""
    check_shape(html)
    language = LANGUAGE_RE.search(html[:4096])
    plain = EMPHASIS_RE.sub("", html)
    try:
        text = trafilatura.extract(
            in_paragraphs(trafilatura.load_html(plain)),
            output_format="markdown",
            include_formatting=True,
            include_comments=False,
            include_tables=True,
            favor_recall=True,
        )
        head = trafilatura.extract_metadata(plain)
    except (AssertionError, ValueError, TypeError, AttributeError, RecursionError, LookupError) as fault:
        raise Unreadable("The page could not be taken apart: paste its text.") from fault
    if not text or not text.strip():
        raise Unreadable("No article was found on the page: copy its text and paste it.")
    return _page(unescaped(text), head, language[1].lower() if language else "")


def unescaped(markdown: str) -> str:
    """The text without the backslashes that the library has put into it; those of the page itself stay."""
    return ESCAPED_RE.sub(lambda match: "\\" * (len(match[1]) // 2) + match[2], markdown)


def _page(text: str, head: Document | None, language: str) -> Page:
    def said(name: str) -> str:
        return str(getattr(head, name, None) or "").replace("\0", "").strip()

    return Page(text, said("title"), said("sitename"), said("author"), said("date"), said("url"), language)
