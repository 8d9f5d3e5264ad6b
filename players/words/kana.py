"""Kana as one script, and as Latin letters: みとま, ミトマ and "mitoma" are one word.

Hepburn's spelling, as passports and most newspapers have it; what another system writes differently ("Sinzi" for
Shinji) is near enough to be found as a misspelling.
"""

from __future__ import annotations

import re

_TO_KATAKANA = {number: number + 0x60 for number in (*range(0x3041, 0x3097), 0x309D, 0x309E)}

_ROWS = {
    "": "アイウエオ",
    "k": "カキクケコ",
    "g": "ガギグゲゴ",
    "s": "サシスセソ",
    "z": "ザジズゼゾ",
    "t": "タチツテト",
    "d": "ダヂヅデド",
    "n": "ナニヌネノ",
    "h": "ハヒフヘホ",
    "b": "バビブベボ",
    "p": "パピプペポ",
    "m": "マミムメモ",
    "r": "ラリルレロ",
}
_LETTERS = {sign: row + vowel for row, signs in _ROWS.items() for sign, vowel in zip(signs, "aiueo", strict=True)} | {
    "シ": "shi",
    "ジ": "ji",
    "チ": "chi",
    "ツ": "tsu",
    "ヂ": "ji",
    "ヅ": "zu",
    "フ": "fu",
    "ヤ": "ya",
    "ユ": "yu",
    "ヨ": "yo",
    "ワ": "wa",
    "ヲ": "o",
    "ン": "n",
    "ヴ": "vu",
}
_SMALL = {"ャ": "ya", "ュ": "yu", "ョ": "yo", "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o"}
# "キョウ" kyou, "シュン" shun, "ファン" fan: the second sign gives the vowel
_HUSHED = ("sh", "j", "ch")

# 三笘薫, 航, みとま, バックハウス, ﾊﾞｯｸ; without the middle dot, which parts names
KANA = "\u3041-\u3096\u3099\u309a\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\uff66-\uff9f"
KANA_RE = re.compile(f"[{KANA}]+")

# "ooni", "satou", "yuuki": long vowels that are mostly written short
_LONG_RE = re.compile(r"(o)[ou]|(u)u")


def katakana(text: str) -> str:
    """Hiragana as katakana, sign for sign; everything else as it is.

    >>> katakana("みとま 薫")
    'ミトマ 薫'
    """
    return text.translate(_TO_KATAKANA)


def romaji(kana: str) -> str:
    """Kana in Latin letters, long vowels as they are spelt; signs that are no kana are left out.

    >>> romaji("みとま"), romaji("エンドウ"), romaji("キョウト"), romaji("ハットリ"), romaji("モーリス")
    ('mitoma', 'endou', 'kyouto', 'hattori', 'morisu')
    """
    written = ""
    doubled = False
    for sign in katakana(kana):
        if sign == "ッ":
            doubled = True
            continue
        if sign in _SMALL:
            written = _softened(written, _SMALL[sign])
            continue
        letters = _LETTERS.get(sign, "")
        written += letters[:1].replace("c", "t") + letters if doubled else letters
        doubled = False
    return written


def shortened(written: str) -> str:
    """Without the second half of long vowels: "endou" as newspapers write it.

    >>> shortened("endou"), shortened("yuuki"), shortened("oohashi")
    ('endo', 'yuki', 'ohashi')
    """
    return _LONG_RE.sub(lambda found: found.group(1) or found.group(2), written)


def _softened(written: str, small: str) -> str:
    """What stands before a small sign loses its own vowel: "ki" + "ya" is kya, "shi" + "ya" sha, "fu" + "a" fa."""
    before = written[:-1] if written[-1:] in "aiueo" else written
    return before + (small[1:] if before.endswith(_HUSHED) else small)
