"""Words torn apart by a page, and quotes that stand in the text as given all the same."""

from __future__ import annotations

import pytest

from interviews.extraction.pipeline import extract
from interviews.extraction.torn import mended
from tests.interviews.extraction.readings import TableLookup


@pytest.mark.parametrize("text", ["", "Ganz heil.", "Nord-\nund Südkurve", "Ein Strich -\nund weiter", "12-\n\nneu"])
def test_what_is_not_torn(text: str) -> None:
    assert mended(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mit\u00adspie\u200bler", "Mitspieler"),
        ("ein Links-\nfuß aus Kiel", "ein Linksfuß\naus Kiel"),
        ("ein Links\u00ad\nfuß\naus Kiel", "ein Linksfuß\naus Kiel"),
        ("our left-\nback now", "our left-back\nnow"),
        ("die U-\n21 von", "die U-21\nvon"),
        ("der HSV-\nSpieler", "der HSV-Spieler"),
    ],
)
def test_what_is_made_whole(text: str, expected: str) -> None:
    whole = mended(text)
    assert whole is not None
    assert whole.text == expected
    assert len(whole.places) == len(expected) + 1
    assert whole.places[-1] == len(text)


def test_what_is_read_stands_in_the_text_as_given() -> None:
    text = (
        "Jaro Lindhoff über Kiel\n\nQ: Jaro, wer ist dein bester Freund in der Mann\u00adschaft?\n"
        "A: Das ist natürlich mein Zimmer\u00adkollege und bester Freund Lars Behn.\n\n"
        "Q: Und du bist Innen-\nverteidiger und spielst bei Werder Bremen?\nA: Ja, ich bin Innenver-\nteidiger.\n"
    )
    found = extract(text, TableLookup())
    assert found.proposals
    assert found.text_length == len(text)
    quotes = [quote for proposal in found.proposals for quote in proposal.quotes]
    assert all(text[quote.start : quote.end] == quote.text and "\n" not in quote.text for quote in quotes)
    spans = [(turn.start, turn.end) for turn in found.turns] + [(piece.start, piece.end) for piece in found.furniture]
    inside = {at for start, end in spans for at in range(start, end)}
    assert all(at in inside or text[at].isspace() for at in range(len(text)))
    assert all(text[span.start : span.end].strip() for mention in found.mentions for span in mention.spans)
    assert all(text[span.start : span.end].strip() for span in found.unread)
