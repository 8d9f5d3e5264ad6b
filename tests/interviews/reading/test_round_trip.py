"""The demonstration's interviews, written as each kind of file, give the turns of the text."""

from __future__ import annotations

import os

import pytest

from interviews.ingest import fingerprint
from interviews.ingest.apart import read_all
from interviews.reading.files import read_file
from tests.interviews.reading.same import texts_of, turns
from tests.interviews.reading.writing import as_docx, as_html, as_pdf
from tests.interviews.reading.writing_otherwise import OTHERWISE
from tests.interviews.reading.zips import zip_of

TEXTS = texts_of()
WRITTEN = {"docx": as_docx, "html": as_html, "pdf": as_pdf}
# a saved page has no single line ends: what they say in the text is lost before it comes to us
OTHERWISE_READ = {("019-en-leci", "html")}
# the other ways of writing: a few texts of each here, all in `make soak`
STEP = int(os.environ.get("SOAK_EACH", "6"))
LOST = {
    *(("019-en-leci", title) for title, (ending, _) in OTHERWISE.items() if ending == "html"),
    # one word in the whole text is divided, and others are written with a hyphen
    *((name, "a print with divided words") for name in ("017-en-corrigan", "018-en-adeyinka", "019-en-leci")),
    # the only text that does not fit on one column, and is drawn line by line
    ("005-de-adu-bremer", "two columns line by line"),
}


def test_the_demonstration_is_there():
    assert len(TEXTS) == 26
    assert all(len(turns(text)) > 5 for text in TEXTS.values())


@pytest.mark.parametrize("ending", WRITTEN)
@pytest.mark.parametrize("name", TEXTS)
def test_a_file_gives_the_turns_of_the_text(name, ending):
    read = read_file(f"a.{ending}", WRITTEN[ending](TEXTS[name])).text
    same = turns(read) == turns(TEXTS[name])
    assert same is ((name, ending) not in OTHERWISE_READ)


@pytest.mark.parametrize("title", OTHERWISE)
@pytest.mark.parametrize("name", sorted({*list(TEXTS)[::STEP], "005-de-adu-bremer", "019-en-leci"}))
def test_a_file_of_another_desk_gives_the_turns_of_the_text(name, title):
    ending, write = OTHERWISE[title]
    same = turns(read_file(f"a.{ending}", write(TEXTS[name])).text) == turns(TEXTS[name])
    assert same is ((name, title) not in LOST)


@pytest.mark.parametrize("ending", WRITTEN)
@pytest.mark.parametrize("name", list(TEXTS)[::STEP])
def test_a_text_is_known_again_whatever_it_is_written_as(name, ending):
    same = fingerprint(read_file(f"a.{ending}", WRITTEN[ending](TEXTS[name])).text) == fingerprint(TEXTS[name])
    # its last line, "Mehr zum Thema", belongs to the page
    assert same is ((name, ending) != ("002-de-wenninger", "html"))


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
