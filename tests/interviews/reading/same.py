"""How well one interview is told from the files that it may come as: which give its turns, and which its fingerprint.

python -m tests.interviews.reading.same [FOLDER]   a table over the .txt files of a folder, else of the demonstration;
with Chromium there, what it prints is read too
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import django

from interviews.extraction.lookup import Lookup
from interviews.extraction.pipeline import extract
from interviews.reading.files import read_file
from interviews.reading.limits import Unreadable
from tests.interviews.reading.writing import as_docx, as_html, as_pdf
from tests.interviews.reading.writing_otherwise import OTHERWISE
from tools.programs import find_chromium

DEMONSTRATION = Path("interviews/demo")
Writer = Callable[[str], bytes]
Turn = tuple[str, str | None, str]


def texts_of(folder: Path = DEMONSTRATION) -> dict[str, str]:
    """The interviews of a folder by their names."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}


@cache
def turns(text: str) -> list[Turn]:
    """Who says what; white space, stars and the marks of headings aside."""
    found = extract(text, lookup())
    return [
        (turn.role, turn.speaker, re.sub(r"[\s*#]+", " ", text[turn.start : turn.end]).strip()) for turn in found.turns
    ]


@cache
def lookup() -> Lookup:
    from interviews.gazetteer import FileLookup  # needs Django, which is set up late

    return FileLookup()


@contextmanager
def printer() -> Iterator[Writer | None]:
    """A text as Chromium prints its page; None where there is no Chromium."""
    program = find_chromium()
    if not program:
        yield None
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()

        def printed(text: str) -> bytes:
            page.set_content(as_html(text).decode())
            return bytes(page.pdf(format="A4", margin={"top": "2cm", "bottom": "2cm", "left": "2cm", "right": "2cm"}))

        yield printed
        browser.close()


def compared(texts: dict[str, str], writers: dict[str, tuple[str, Writer]]) -> None:
    """Print, for each way of writing, how many give the turns of the text and how many its fingerprint."""
    from interviews.ingest import fingerprint  # needs Django

    for title, (ending, write) in writers.items():
        other_turns, other_print = [], []
        for name, text in texts.items():
            try:
                read = read_file(f"a.{ending}", write(text)).text
            except Unreadable as reason:
                read = str(reason)
            if turns(read) != turns(text):
                other_turns.append(name)
            if fingerprint(read) != fingerprint(text):
                other_print.append(name)
        print(f"{title}: same turns {len(texts) - len(other_turns)} of {len(texts)}", *other_turns)
        print(f"{' ' * len(title)}  same fingerprint {len(texts) - len(other_print)} of {len(texts)}", *other_print)


def main(arguments: list[str]) -> None:
    texts = texts_of(Path(arguments[0])) if arguments else texts_of()
    writers: dict[str, tuple[str, Writer]] = {
        "docx": ("docx", as_docx),
        "html": ("html", as_html),
        "pdf": ("pdf", as_pdf),
        **OTHERWISE,
    }
    with printer() as printed:
        if printed is not None:
            writers["pdf printed by Chromium"] = ("pdf", printed)
        compared(texts, writers)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    django.setup()
    main(sys.argv[1:])
