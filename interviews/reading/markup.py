"""A page as it was marked up → as the library that finds the article reads it without loss.

It was made for news sites of <p> and <article>. Where boxes, breaks, lists of terms or tables hold the questions and
answers, it drops the short ones, or all that occur twice ("KICKERIN", "AMIRA LINDT").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "button", "dd", "details", "dialog", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"),
        *("iframe", "li", "main", "nav", "noscript", "ol", "p", "pre", "script", "section", "select", "style"),
        *(
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "video",
        ),
    )
)
# where one of these stands, the library sees itself what is text and what is furniture
FURNITURE = ("article", "main", "nav", "header", "footer", "aside", "form")
# "font-weight: bold", "font-weight:700"
BOLD_RE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
SPEECH = 40  # letters that one cell of four has, where a table holds an interview and no results


def in_paragraphs(tree: HtmlElement | None) -> HtmlElement | None:
    """The tree with a <p> for each paragraph, whatever stood for it, and <strong> for bold type; changed in place.

    None, for bytes that are no page, stays None.
    """
    if tree is None:
        return None
    for element in list(tree.iter("span", "font")):
        if BOLD_RE.search(element.get("style") or ""):
            element.tag = "strong"
    for table in list(tree.iter("table")):
        _rows_as_paragraphs(table)
    for element in list(tree.iter("dl", "dt", "dd")):
        element.tag = "div"
    boxes = _with_blocks(tree)
    for element in list(tree.iter("p", "div", "td", "section", "article", "main", "body")):
        if element not in boxes:
            _split_at_breaks(element)
    boxes = _with_blocks(tree)
    for element in list(tree.iter("div")):
        if element not in boxes and _text(element):
            element.tag = "p"
    _wrap_what_is_bare(tree)
    return tree


def _with_blocks(tree: HtmlElement) -> set[HtmlElement]:
    """The elements that hold a paragraph or the like, however deep; each is walked over once."""
    found: set[HtmlElement] = set()
    for element in tree.iter(*BLOCKS):
        holder = element.getparent()
        while holder is not None and holder not in found:
            found.add(holder)
            holder = holder.getparent()
    return found


def _text(element: HtmlElement) -> str:
    return "".join(element.itertext(with_tail=False)).strip()


def _rows_as_paragraphs(table: HtmlElement) -> None:
    """A table of one cell is a box; where each row is a speech, with or without a name, its cells are paragraphs."""
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    lengths = sorted(len(_text(row[-1])) for row in rows if row)
    if not lengths or max(map(len, rows)) > 2 or next(table.iterdescendants("table"), None) is not None:
        return
    if sum(map(len, rows)) > 1 and lengths[3 * len(lengths) // 4] < SPEECH:
        return
    for child in list(table):
        table.remove(child)
    table.tag = "div"
    for row in rows:
        for cell in row:
            cell.tag = "div"
            table.append(cell)


def _split_at_breaks(element: HtmlElement) -> None:
    """Two breaks on end are the end of a paragraph."""
    runs = list(_runs(list(element)))
    if len(runs) < 2:
        return
    first = etree.Element("p")
    first.text, element.text = element.text, None
    for child in list(element):
        element.remove(child)
    if element.tag == "p":
        element.tag = "div"
    for tail, run in runs:
        paragraph = first if tail is None else etree.Element("p")
        if tail is not None:
            paragraph.text = tail
        paragraph.extend(run)
        element.append(paragraph)


def _runs(children: list[HtmlElement]) -> Iterator[tuple[str | None, list[HtmlElement]]]:
    """What stands between double breaks: the text after them (None: none came before), and the elements."""
    tail: str | None = None
    run: list[HtmlElement] = []
    at = 0
    while at < len(children):
        end = at
        while (
            end < len(children)
            and children[end].tag == "br"
            and (end == at or not (children[end - 1].tail or "").strip())
        ):
            end += 1
        if end - at < 2:
            run.append(children[at])
            at += 1
            continue
        yield tail, run
        tail, run = children[end - 1].tail or "", []
        at = end
    yield tail, run


def _wrap_what_is_bare(tree: HtmlElement) -> None:
    """A page with nothing but text, as word processors write it, is its own article."""
    body = tree.find("body")
    if body is None or next(tree.iter(*FURNITURE), None) is not None:
        return
    article = etree.Element("article")
    article.text, body.text = body.text, None
    article.extend(list(body))
    body.append(article)
