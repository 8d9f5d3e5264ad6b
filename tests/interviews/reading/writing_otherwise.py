"""The ways in which other desks write the same text: pages with furniture, documents of one paragraph, two columns."""

from __future__ import annotations

import re
from html import escape
from io import BytesIO

import docx

from tests.interviews.reading.writing import (
    BOTTOM,
    HEADING_RE,
    LEFT,
    TOP,
    _line_as_html,
    _shown,
    pdf_of,
    pieces_of,
    wrapped,
)

TWO = 215.0  # of a column, where there are two
GUTTER = 25.0


def blocks_of(text: str) -> list[str]:
    """What stands between blank lines; without any, each line."""
    blocks = re.split(r"\n\s*\n", text) if re.search(r"\n\s*\n", text) else text.split("\n")
    return [block.strip() for block in blocks if block.strip()]


def as_saved_page(text: str) -> bytes:
    """As a newspaper's site gives it, all its furniture around."""
    body = []
    for at, block in enumerate(blocks_of(text)):
        if match := HEADING_RE.fullmatch(block):
            body.append(f"<h{len(match[1])}>{escape(match[2])}</h{len(match[1])}>")
        else:
            body.append(f'<p class="text">{"<br>".join(map(_line_as_html, block.split(chr(10))))}</p>')
        if at == 4:
            body.append('<aside class="ad"><div id="ad-1"><script>show("ad-1")</script>Anzeige</div></aside>')
    links = "".join(f'<li><a href="/{word.lower()}">{word}</a></li>' for word in ("Start", "Liga", "Pokal", "Frauen"))
    return (
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Interview | Stadionheft</title>'
        '<meta property="og:site_name" content="Stadionheft"><style>p { color: black }</style></head><body>'
        f'<div id="consent"><p>Wir und unsere Partner setzen Cookies.</p><button>Zustimmen</button></div>'
        f'<header><a href="/">Stadionheft</a><nav><ul>{links}</ul></nav></header>'
        f"<main><article>{''.join(body)}</article>"
        f'<div class="share"><a href="/s">Teilen</a></div></main>'
        f'<aside class="related"><h2>Mehr zum Thema</h2><ul>{links}</ul></aside>'
        f'<footer><ul><li><a href="/impressum">Impressum</a></li></ul></footer></body></html>'
    ).encode()


def as_page_of_headings(text: str) -> bytes:
    """Questions as headings of the third level, where a line is bold from its begin to its end."""
    body = []
    for block in blocks_of(text):
        if match := HEADING_RE.fullmatch(block):
            body.append(f"<h{len(match[1])}>{escape(match[2])}</h{len(match[1])}>")
            continue
        for line in block.split("\n"):
            bold = re.fullmatch(r"\*\*([^*]+)\*\*", line)
            body.append(f"<h3>{escape(bold[1])}</h3>" if bold else f"<p>{_line_as_html(line)}</p>")
    return f'<html><head><meta charset="utf-8"></head><body><article>{"".join(body)}</article></body></html>'.encode()


def as_page_of_breaks(text: str) -> bytes:
    """No paragraphs, two breaks after each."""
    body = []
    for block in blocks_of(text):
        match = HEADING_RE.fullmatch(block)
        line = f"<b>{escape(match[2])}</b>" if match else "<br>".join(map(_line_as_html, block.split("\n")))
        body.append(line.replace("strong>", "b>"))
    inner = "<br><br>".join(body)
    return f'<html><head><meta charset="utf-8"></head><body><div class="text">{inner}</div></body></html>'.encode()


def as_page_of_boxes(text: str) -> bytes:
    """Each paragraph a <div>."""
    body = [
        f"<div>{'<br>'.join(map(_line_as_html, block.split(chr(10))))}</div>".replace("<div># ", "<div>")
        for block in blocks_of(text)
    ]
    return f'<html><head><meta charset="utf-8"></head><body><div>{"".join(body)}</div></body></html>'.encode()


def as_docx_of_breaks(text: str) -> bytes:
    """One paragraph between blank lines, its lines broken by hand."""
    document = docx.Document()
    for block in re.split(r"\n\s*\n", text):
        if match := HEADING_RE.fullmatch(block):
            document.add_heading(match[2], len(match[1]))
            continue
        paragraph = document.add_paragraph()
        for at, line in enumerate(block.split("\n")):
            if at:
                paragraph.add_run().add_break()
            for piece, bold in pieces_of(line):
                paragraph.add_run(piece).bold = bold or None
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def as_docx_of_paragraphs(text: str) -> bytes:
    """No blank lines: what stands between them is a paragraph."""
    document = docx.Document()
    for block in blocks_of(text):
        for line in block.split("\n"):
            if match := HEADING_RE.fullmatch(line):
                document.add_heading(match[2], len(match[1]))
                continue
            paragraph = document.add_paragraph()
            for piece, bold in pieces_of(line):
                paragraph.add_run(piece).bold = bold or None
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def as_two_columns(text: str, mixed: bool = False) -> bytes:
    """Titles over both columns, the text below in two; `mixed`: drawn line by line over the whole page."""
    size, leading = 9.0, 11.0
    lines: list[tuple[list[tuple[str, bool]], float, bool]] = []
    title: list[tuple[str, bool]] = []
    for block in blocks_of(text):
        for source in block.split("\n"):
            match = HEADING_RE.fullmatch(source)
            if match and not title and not lines:
                title = [(match[2], True)]
                continue
            for at, line in enumerate(wrapped([(match[2], True)] if match else pieces_of(source), TWO, size)):
                lines.append((line, leading + (4 if at == 0 else 0), False))
    pages = []
    at, first = 0, True
    while at < len(lines):
        drawn = []
        top = TOP
        if first and title:
            for line in wrapped(title, 2 * TWO + GUTTER, 18.0):
                drawn.append((top, LEFT, _shown(line, LEFT, top, 18.0)))
                top -= 22
            top -= 10
        first = False
        for column in (0, 1):
            y = top
            while at < len(lines) and y - lines[at][1] > BOTTOM:
                y -= lines[at][1]
                x = LEFT + column * (TWO + GUTTER)
                drawn.append((y, x, _shown(lines[at][0], x, y, size)))
                at += 1
        if mixed:
            drawn.sort(key=lambda each: (-each[0], each[1]))
        pages.append("\n".join(each[2] for each in drawn).encode())
    return pdf_of(pages, set(text) | set("0123456789"))


def as_mixed_columns(text: str) -> bytes:
    return as_two_columns(text, mixed=True)


def as_hyphenated(text: str) -> bytes:
    """Words that would not fit are divided after some letters, as a typesetter does."""
    pages: list[list[str]] = [[]]
    y = TOP
    for source in text.split("\n"):
        match = HEADING_RE.fullmatch(source)
        size = 11.0 * (1.4 if match else 1)
        pieces = [(match[2], True)] if match else pieces_of(source)
        # a soft place after every letter of a word but the outer ones
        soft = [(re.sub(r"(?<=[^\W\d_]{3})(?=[a-zäöüß]{3})", "\u00ad", piece), bold) for piece, bold in pieces]
        lines = list(_divided(soft, 455.0, size))
        for line in lines or [[]]:
            if y < BOTTOM:
                pages.append([])
                y = TOP
            if line:
                pages[-1].append(_shown(line, LEFT, y, size))
            y -= 14 * (1.4 if match else 1)
        y -= 5
    return pdf_of(["\n".join(page).encode() for page in pages], set(text) | set("0123456789-"))


def _divided(pieces: list[tuple[str, bool]], column: float, size: float) -> list[list[tuple[str, bool]]]:
    from tests.interviews.reading.writing import width

    parts = [
        (part, bold)
        for text, bold in pieces
        for part in re.findall(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef\u00ad]+(?:\u00ad|\s*)|\s+", text)
    ]
    lines: list[list[tuple[str, bool]]] = []
    line: list[tuple[str, bool]] = []
    used = 0.0
    for part, bold in parts:
        shown = part.replace("\u00ad", "")
        extra = width("-") if part.endswith("\u00ad") else 0
        if line and used + (width(shown.rstrip()) + extra) * size / 1000 > column:
            if line[-1][0].endswith("\u00ad"):
                line[-1] = (line[-1][0].replace("\u00ad", "-"), line[-1][1])
            lines.append([(text.replace("\u00ad", ""), bold) for text, bold in line])
            line, used = [], 0.0
        line.append((part, bold))
        used += width(shown) * size / 1000
    if line:
        lines.append([(text.replace("\u00ad", ""), bold) for text, bold in line])
    return lines


OTHERWISE = {
    "a saved page": ("html", as_saved_page),
    "a page of headings": ("html", as_page_of_headings),
    "a page of breaks": ("html", as_page_of_breaks),
    "a page of boxes": ("html", as_page_of_boxes),
    "a document of breaks": ("docx", as_docx_of_breaks),
    "a document of paragraphs": ("docx", as_docx_of_paragraphs),
    "a print in two columns": ("pdf", as_two_columns),
    "two columns line by line": ("pdf", as_mixed_columns),
    "a print with divided words": ("pdf", as_hyphenated),
}
