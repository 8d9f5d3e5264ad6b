"""First names in hiragana, told from the ends of words."""

from __future__ import annotations

import re

# First names in hiragana that end as verbs and particles do
_KANA_NAMES = frozenset(
    """
    あおい ゆい まい めい るい れい あい ひかる かおる みちる しずく すみれ かれん かえで
    はると ゆうと いと りと こころ ひなた なつめ みずき さつき ほのか ことね いつき さくら ひまり
    めぐ りん るな のの ののか ほの あやの りの ゆの ひの まの なの いろは ことは
    はるか しおり まゆ ゆう りょう しょう けんた だいち たける すばる わたる まもる つばさ あゆむ
    のぞむ のぞみ たくみ あすか めぐみ かなで まこと みこと ひろと まさと たすく じゅん しん れん
    るい かい さとし たかし ひろし
    """.split()
)
_NOT_GIVEN_RE = re.compile(
    r"[のにともではがをへてただるういくしれっよぐむぶつねば]$|[をっ]|ん[だで]|した|して|する|ます|です|から|まで|"
    r"など|より|たち|ほど|ころ|ため|よう|とか|けど|かな$|くなり|なん|ので|のに|だろ|でし|らし|いう|んで|みた|さん|"
    r"くん|なり|あり|もり$|まり$|たり$|えば$|たこ$|せず|みな"
)


def is_given_name(kana: str) -> bool:
    """Whether hiragana may be somebody's first name: "すみれ", "ことね"; "れの" and "ている" are ends of words."""
    if kana in _KANA_NAMES:
        return True
    return 2 <= len(kana) <= 4 and kana[0] not in "がはもをにでとの" and _NOT_GIVEN_RE.search(kana) is None
