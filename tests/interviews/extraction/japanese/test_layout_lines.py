"""Lines of a Japanese page that are none of the talk, and headings between question and answer."""

from __future__ import annotations

from interviews.extraction import layout
from interviews.extraction.layout import japanese_header

HEAD = "桐島悠真「走るだけです」\n\n水戸で走り続ける桐島悠真選手に、朝の練習場で話を聞いた。\n\n"
FIRST = "――朝は早いですか。\nはい、いつも五時に起きています。\n\n"
LAST = "――昼は何を食べますか。\nうどんです。とても好きなので。"


def turns(text: str) -> list[tuple[str, str]]:
    return [(turn.role, text[turn.start : turn.end]) for turn in layout.read(text).turns]


def test_a_heading_between_two_questions() -> None:
    assert ("heading", "雪の街の食卓") in turns(f"{HEAD}{FIRST}雪の街の食卓\n\n{LAST}")


def test_a_page_number_between_two_questions() -> None:
    text = f"{HEAD}{FIRST}次のページへ\n\n{LAST}"
    assert "次のページへ" in [text[piece.start : piece.end] for piece in layout.read(text).furniture]


def test_a_profile_is_no_outlet() -> None:
    assert japanese_header.outlet([], ["プロフィール", "北信スポーツ"], []) == "北信スポーツ"
