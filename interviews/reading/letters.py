"""What a PDF says its letters are → the letters that were written. A type names a shape, and some have two names."""

from __future__ import annotations

import re
import unicodedata

# "Steﬃ": one shape for two letters
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# "⽔城": browsers name the radical of a dictionary where the word was written; most have the word as their normal form
RADICAL_RE = re.compile("[\u2e80-\u2fd5ﬀ-ﬆ]")
RADICALS = dict(
    zip("⺟⺠⻁⻄⻑⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲⼾", "母民虎西長青食骨鬼麦黄斉歯竜亀戸", strict=True),
)
JAPANESE = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff65"
# "アレクサンドラ‧ポップ": the point between katakana, "文‧聞き手"
POINT_RE = re.compile(f"(?<=[{JAPANESE}])\u2027(?=[{JAPANESE}])")
# "FW 水城", "6 歳": the narrow gap that is set between scripts is no space
GAP_RE = re.compile(f"(?<=[{JAPANESE}]) (?=[^{JAPANESE}\\s])|(?<=[^{JAPANESE}\\s]) (?=[{JAPANESE}])")
# "久世 U-19では": the space after the name of who speaks is one
LABEL_RE = re.compile("[\u4e00-\u9fff]{1,4} ")
SPACES_RE = re.compile(" {2,}")


def letters_of(text: str) -> str:
    """The text with ligatures and radicals as they are written by hand."""
    return RADICAL_RE.sub(lambda match: _letter(match[0]), text)


def without_gaps(text: str) -> str:
    """A line without the spaces that only a gap between two types has made, its points those of katakana."""
    text = POINT_RE.sub("・", text)
    label = LABEL_RE.match(text)
    begin = label.end() if label else 0
    return SPACES_RE.sub(" ", text[:begin] + GAP_RE.sub("", text[begin:]))


def _letter(shape: str) -> str:
    return LIGATURES.get(shape) or RADICALS.get(shape) or unicodedata.normalize("NFKC", shape)
