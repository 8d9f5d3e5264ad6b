"""What a browser prints is read back as what was on the page: real type, justified, divided and with page numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from interviews.reading.files import read_file
from tests.interviews.reading.same import turns
from tests.interviews.reading.writing import as_html

LOOKS = "body { font-family: Georgia, serif; text-align: justify; hyphens: auto }"
NUMBER = "<span style='font-size: 8px' class=pageNumber></span>"


@pytest.mark.parametrize(
    ("name", "language"), [("002-de-wenninger", "de"), ("017-en-corrigan", "en"), ("023-ja-kuze", "ja")]
)
def test_a_printed_interview_gives_the_turns_of_its_text(browser: Browser, name: str, language: str) -> None:
    text = Path(f"interviews/demo/{name}.txt").read_text(encoding="utf-8")
    page = browser.new_page()
    page.set_content(as_html(text, language).decode().replace("</head>", f"<style>{LOOKS}</style></head>"))
    printed = page.pdf(format="A5", display_header_footer=True, header_template="<i></i>", footer_template=NUMBER)
    page.close()
    assert turns(read_file("a.pdf", printed).text) == turns(text)
