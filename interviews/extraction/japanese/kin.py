"""Relatives in Japanese: "父", "お兄さん", "奥さま", and the English word for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.marks import KIN, Gender, Kin, Mark

_TABLE: Mapping[str, str] = {
    "father m": "お父さん お父さま お父様 父親 父さん おやじ 親父 パパ 父",
    "mother f": "お母さん お母さま お母様 母親 母さん おふくろ ママ 母",
    "brother m": "お兄さん お兄ちゃん お兄さま 兄貴 兄さん 兄ちゃん 弟さん 双子の兄 双子の弟 弟 兄",
    "sister f": "お姉さん お姉ちゃん お姉さま 姉さん 姉ちゃん 妹さん 双子の姉 双子の妹 妹 姉",
    "grandfather m": "おじいさん おじいちゃん お祖父さん お祖父さま じいちゃん 祖父",
    "grandmother f": "おばあさん おばあちゃん お祖母さん お祖母さま ばあちゃん 祖母",
    "uncle m": "おじさん 叔父さん 伯父さん 叔父 伯父",
    "aunt f": "おばさん 叔母さん 伯母さん 叔母 伯母",
    "cousin ": "いとこ 従兄弟 従兄 従弟 従姉妹 従姉 従妹",
    "wife f": "奥さま 奥様 奥さん 嫁さん 妻",
    "husband m": "旦那さん ご主人 夫",
    "son m": "息子さん 息子 長男 次男",
    "daughter f": "娘さん 娘 長女 次女",
    "parents ": "ご両親 両親",
    "grandparents ": "祖父母",
    "siblings ": "兄弟 姉妹 きょうだい",
    "nephew m": "甥っ子 甥",
    "niece f": "姪っ子 姪",
    "fiancée f": "婚約者",
}


def _words() -> dict[str, tuple[str, Gender]]:
    words: dict[str, tuple[str, Gender]] = {}
    for meaning, forms in _TABLE.items():
        relation, _, letter = meaning.partition(" ")
        gender: Gender = "m" if letter == "m" else "f" if letter == "f" else ""
        words.update(dict.fromkeys(forms.split(), (relation, gender)))
    return words


WORDS: Mapping[str, tuple[str, Gender]] = _words()
_RE = re.compile(
    r"(?<![一-龯々])(?P<side>[父母]方の)?(?P<word>"
    + "|".join(sorted(map(re.escape, WORDS), key=len, reverse=True))
    + r")(?=[はがもので、にとをかやへ・。「」っこ]|です|だっ|ちゃん|さん|たち|$|[ァ-ヶA-Z])"
)


def relatives(text: str, start: int, end: int) -> Iterator[Mark]:
    """Marks of the words for relatives in text[start:end]."""
    for found in _RE.finditer(text, start, end):
        relation, gender = WORDS[found["word"]]
        yield Mark(found.start("word"), found.end("word"), KIN, Kin(relation, gender))
