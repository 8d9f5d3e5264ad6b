"""However a page marks up its questions and answers, none of them is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import trafilatura
from lxml import etree

from interviews.reading.markup import in_paragraphs
from interviews.reading.page import read_page

SPOKEN = [
    ("Wer hat dich geholt?", "Der alte Trainer, Jaro Lindhoff, der mich noch aus Hellbach kannte und dreimal anrief."),
    ("Und dann?", "Dann kam das Knie dazwischen, und ich habe ein halbes Jahr von der Tribüne aus zugesehen."),
    ("Und dann?", "Dann bin ich geblieben."),
    ("Wie lange noch?", "Zwei Jahre, so steht es im Vertrag, und danach sehen wir weiter, meine Frau und ich."),
]
NAMES = ("STADIONHEFT", "KIRCHNER")


def each(pattern: str) -> str:
    return "".join(pattern.format(q=q, a=a) for q, a in SPOKEN)


LINES = [line for pair in SPOKEN for line in pair]
BOLD = [line if at % 2 else f"**{line}**" for at, line in enumerate(LINES)]
NAMED = [line for q, a in SPOKEN for line in (NAMES[0], q, NAMES[1], a)]


def bare(inner: str) -> str:
    return f"<html><body>{inner}</body></html>"


def with_furniture(inner: str) -> str:
    return f"<html><body><nav><a href='/'>Start</a></nav><main><h1>Titel</h1>{inner}</main></body></html>"


@pytest.mark.parametrize("around", [bare, with_furniture])
@pytest.mark.parametrize(
    ("inner", "lines"),
    [
        (each("<p>{q}</p><p>{a}</p>"), LINES),
        (each("<p><b>{q}</b></p><p>{a}</p>"), BOLD),
        (each("<p><b>{q}</b><br>{a}</p>"), BOLD),
        (each("<b>{q}</b><br>{a}<br><br>"), BOLD),
        (each("<b>{q}</b><br><br>{a}<br> <br/>"), BOLD),
        (f"<p>{each('{q}<br><br>{a}<br><br><br>')}</p>", LINES),
        (each("<div><b>{q}</b></div><div>{a}</div>"), BOLD),
        (each("<div class=qa><div class=q><span>{q}</span></div><div class=a><p>{a}</p></div></div>"), LINES),
        (each("<p><span style='color: red; font-weight:700'>{q}</span></p><p>{a}</p>"), BOLD),
        (each("<p><span style='font-weight: 400'>{q}</span></p><p>{a}</p>"), LINES),
        (f"<dl>{each('<dt>{q}</dt><dd>{a}</dd>')}</dl>", LINES),
        (f"<dl>{each('<dt>{q}</dt><dd><p>{a}</p></dd>')}</dl>", LINES),
        (f"<table>{each('<tr><td>{q}</td></tr><tr><td>{a}</td></tr>')}</table>", LINES),
        (f"<table>{each('<tr><td>{q}</td><td>{a}</td></tr>')}</table>", LINES),
        (f"<table><tr><td>{each('<p>{q}</p><p>{a}</p>')}</td></tr></table>", LINES),
        (each("<p>STADIONHEFT</p><p>{q}</p><p>KIRCHNER</p><p>{a}</p>"), NAMED),
        (each("<div>STADIONHEFT</div><div>{q}</div><div>KIRCHNER</div><div>{a}</div>"), NAMED),
    ],
)
def test_every_question_and_answer_is_read(inner: str, lines: list[str], around: Callable[[str], str]) -> None:
    text = read_page(around(inner)).text
    assert [line for line in text.split("\n") if line.strip() and line != "# Titel"] == lines


def made(inner: str) -> str:
    tree = trafilatura.load_html(f"<html><body>{inner}</body></html>")
    assert tree is not None
    paragraphs = in_paragraphs(tree)
    assert paragraphs is not None
    return (
        str(etree.tostring(paragraphs.find("body"), encoding="unicode")).removeprefix("<body>").removesuffix("</body>")
    )


@pytest.mark.parametrize(
    ("inner", "tree"),
    [
        ("<main>a<br>b</main>", "<main>a<br/>b</main>"),
        ("<main>a<br><br>b<i>c</i>d</main>", "<main><p>a</p><p>b<i>c</i>d</p></main>"),
        ("<main>a<br>b<br>c</main>", "<main>a<br/>b<br/>c</main>"),
        ("<main><p>a</p><br><br>b</main>", "<main><p>a</p><br/><br/>b</main>"),
        ("<main><div> </div><div>a</div></main>", "<main><div> </div><p>a</p></main>"),
        ("<main><table><tr><td>1</td><td>0</td></tr></table></main>", None),
        ("<main><table><tr><td>1</td><td>0</td><td>2</td></tr></table></main>", None),
        ("<main><table></table></main>", "<main><table/></main>"),
        ("<main><table><tr><td><table><tr><td>a</td></tr></table></td></tr></table></main>", None),
        ("<nav>a</nav><p>b</p>", "<nav>a</nav><p>b</p>"),
        ("a<p>b</p>", "<article>a<p>b</p></article>"),
    ],
)
def test_what_stands_for_a_paragraph_becomes_one_and_the_rest_stays(inner: str, tree: str | None) -> None:
    assert made(inner) == (tree or made(inner))
    if tree is None:
        assert "<table><tr><td>" in made(inner).replace("<p>", "").replace("<div>", "")


def test_what_is_no_page_stays_none() -> None:
    assert in_paragraphs(None) is None
