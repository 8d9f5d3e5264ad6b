"""Topics of a word or two before the talk, and interviewees whom a lead tells by a noun."""

from __future__ import annotations

import pytest

from interviews.extraction import layout
from interviews.extraction.layout import names

KEYWORDS = """Zwei Freundinnen, ein Zimmer

Zur Reise haben Alessia Fennrich (SV Hellbach) und Noemi Tarnow (TSV Moorbek) zu Stichworten gesprochen.

ALESSIA FENNRICH ZU:

Herkunft. Aus Moorbek, und das hört man.

Rolle auf dem Feld. Ich bin hinten, wo es ruhig ist.

Vorbild. Meine Tante. Sie war Torfrau.

NOEMI TARNOW ZU:

Familie. Mein Bruder schwimmt lieber.

Idole. Keine. Oder doch, die Nachbarin.

Zukunft. Im Januar sehen wir weiter.
"""


def test_a_word_before_the_talk_is_its_topic() -> None:
    found = layout.read(KEYWORDS)
    shown = [(turn.role[0], KEYWORDS[turn.start : turn.end][:12], turn.speaker) for turn in found.turns[2:7]]
    assert shown == [
        ("h", "ALESSIA FENN", None),
        ("q", "Herkunft.", None),
        ("a", "Aus Moorbek,", "Alessia Fennrich"),
        ("q", "Rolle auf de", None),
        ("a", "Ich bin hint", "Alessia Fennrich"),
    ]
    assert found.interviewees == ("Alessia Fennrich", "Noemi Tarnow")


@pytest.mark.parametrize(
    "text",
    [
        KEYWORDS.replace("Zukunft. Im", "Zukunft? Im").replace("ZU:", "ZU?"),
        KEYWORDS.replace("Familie. ", "").replace("Vorbild. ", "").replace("Zukunft. ", "").replace(" ZU:", ""),
    ],
)
def test_no_topic_where_something_is_asked_or_few_begin_so(text: str) -> None:
    assert "Herkunft." not in [text[turn.start : turn.end] for turn in layout.read(text).turns]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Südkoreaner Bang Seo-jun soll rechts spielen.", "Bang Seo-jun"),
        ("Now the Dane Lorcan Holm Teigen is here.", "Lorcan Holm Teigen"),
        ("die Anna Maria Fennrich kommt", "Anna Maria Fennrich"),
        ("mit Bang Seo-jun", "Bang Seo-jun"),
        ("der Moorbeker Lindhoff", "Moorbeker Lindhoff"),
        ("Kapitän „Stulle“ Stuhlmann und Jan Ott", "Jan Ott"),
        ("Jan „Otti“ Ott", "Jan Ott"),
        ("mit K. Thanurajan und A. Trainer", "K. Thanurajan"),
    ],
)
def test_the_noun_before_a_name_is_none_of_it(text: str, name: str) -> None:
    assert [found.full for found in names.people(text, 0, len(text))] == [name]


def test_a_page_about_somebody_told_by_where_he_is_from() -> None:
    text = (
        "Neu bei uns: Bang Seo-jun\n\nDer Südkoreaner Bang Seo-jun soll hinten rechts für Ruhe sorgen.\n\n"
        "Seo-jun, wie war der erste Tag?\nSeo-jun: „Kalt.“\n\nUnd der zweite?\nSeo-jun: „Auch kalt.“\n"
    )
    assert layout.read(text).interviewees == ("Bang Seo-jun",)


def test_a_label_in_capitals_is_printed_as_the_text_prints_the_name() -> None:
    text = (
        "Opa macht weiter\n\nMit Tayfun Akıncıoğlu sprachen wir am Bierwagen.\n\nHEFT\n\nTayfun, bald wirst du 38.\n\n"
        "TAYFUN AKINCIOĞLU\n\nSo ist es.\n\nHEFT\n\nUnd dann?\n\nTAYFUN AKINCIOĞLU\n\nWeiter.\n"
    )
    assert layout.read(text).interviewees == ("Tayfun Akıncıoğlu",)


def test_a_word_for_a_player_is_no_name_of_one() -> None:
    text = "相馬蓮選手、日本代表選手として\n\nQ 出身は？\n\nA 金沢です。\n\nQ 背番号は？\n\nA 3番です。\n"
    assert layout.read(text).interviewees == ("相馬蓮",)
