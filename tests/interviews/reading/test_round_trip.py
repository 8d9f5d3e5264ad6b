"""The demonstration's interviews, written as each kind of file, give the turns of the text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from interviews.extraction.pipeline import extract
from interviews.gazetteer import FileLookup
from interviews.ingest.apart import read_all
from interviews.reading.files import read_file
from tests.interviews.reading.writing import as_docx, as_html, as_pdf
from tests.interviews.reading.zips import zip_of

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(Path("interviews/demo").glob("*.txt"))}
WRITTEN = {"docx": as_docx, "html": as_html, "pdf": as_pdf}
# a saved page has no single line ends: what they say in the text is lost before it comes to us
OTHERWISE = {("019-en-leci", "html")}


@cache
def turns(text: str) -> list[tuple[str, str | None, str]]:
    """Who says what; white space, stars and the marks of headings aside."""
    found = extract(text, lookup())
    return [
        (turn.role, turn.speaker, re.sub(r"[\s*#]+", " ", text[turn.start : turn.end]).strip()) for turn in found.turns
    ]


@cache
def lookup() -> FileLookup:
    return FileLookup()


def test_the_demonstration_is_there():
    assert len(TEXTS) == 26
    assert all(len(turns(text)) > 5 for text in TEXTS.values())


@pytest.mark.parametrize("ending", WRITTEN)
@pytest.mark.parametrize("name", TEXTS)
def test_a_file_gives_the_turns_of_the_text(name, ending):
    read = read_file(f"a.{ending}", WRITTEN[ending](TEXTS[name])).text
    same = turns(read) == turns(TEXTS[name])
    assert same is ((name, ending) not in OTHERWISE)


@pytest.mark.parametrize("name", TEXTS)
def test_a_document_gives_the_text_itself(name):
    read = read_file("a.docx", as_docx(TEXTS[name])).text
    assert read == "\n".join(line.rstrip() for line in TEXTS[name].split("\n")).strip("\n")


@pytest.mark.parametrize("name", list(TEXTS)[::5])
def test_a_print_with_running_numbers_gives_the_turns_of_the_text(name):
    read = read_file("a.pdf", as_pdf(TEXTS[name] + "\n" * 60 + "Ende.", footer="Seite {} von 9")).text
    assert "Seite" not in read
    assert turns(read.removesuffix("Ende."))[:-1] == turns(TEXTS[name])[:-1]


def test_an_archive_of_all_kinds_gives_them_all():
    name, text = next(iter(TEXTS.items()))
    data = zip_of({f"{name}.{ending}": write(text) for ending, write in WRITTEN.items()} | {"a.txt": text.encode()})
    readings = [outcome.reading for outcome in read_all("a.zip", data)]
    assert len(readings) == 4
    assert all(reading is not None and turns(reading.text) == turns(text) for reading in readings)
