"""Small tools for Japanese text: wide figures made plain, years, ages and counts read out of it."""

from __future__ import annotations

import re

_WIDE = {0xFF01 + at: 0x21 + at for at in range(94) if chr(0xFF01 + at).isalnum()}
_DIGITS = "〇一二三四五六七八九"
FIGURE = r"(?:\d{1,4}|[一二三四五六七八九十]{1,3})"
KANJI = "一-龯々〆"
KATAKANA = "ァ-ヶー"
# "三田村", "一ノ瀬"
SURNAME = rf"(?:[{KANJI}]{{1,2}}[ノツヶケ][{KANJI}]{{1,2}}|[{KANJI}]{{1,4}})"
_KANA_RE = re.compile(r"[ぁ-んァ-ヶ]")
# What may stand behind a name: "さん", "選手", "監督"
TITLE = (
    r"(?:選手|さん|さま|様|くん|君|ちゃん|氏|監督|コーチ|主将|先輩|先生|トレーナー|キャプテン|兄さん|姉さん|代理人|"
    r"通訳|会長|社長|部長|ヘッドコーチ)"
)


def is_japanese(text: str) -> bool:
    """Whether kana make up a good part of a text."""
    head = text[:20_000]
    return len(_KANA_RE.findall(head)) > len(head.split())


def plain(text: str) -> str:
    """The text with wide letters and figures made plain; same length."""
    return text.translate(_WIDE)


def number(figure: str) -> int:
    """The value of a figure: "12", "三", "二十一", "十"."""
    if figure.isdigit():
        return int(figure)
    tens, ten, ones = figure.rpartition("十")
    if not ten:
        return int("".join(str(_DIGITS.index(sign)) for sign in ones))
    return 10 * (_DIGITS.index(tens) if tens else 1) + (_DIGITS.index(ones) if ones else 0)


def any_of(words: str) -> str:
    """The words of a list as a pattern, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words.split()), key=len, reverse=True)) + ")"
