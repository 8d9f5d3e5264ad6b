"""Text in the fonts that come along: which letters there are, how wide it is, where a line may end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).with_name("fonts")
EAST_ASIAN = "NotoSerifCJKjp-Regular-subset.otf"
FACES = {"bold": "DejaVuSerif-Bold-subset.ttf", "serif": "DejaVuSerif-subset.ttf", "sans": "DejaVuSans-subset.ttf"}

# no line begins with these, and none ends with those: 「、」
NEVER_FIRST = set("、。，．・：；？！」』）〕］｝〉》】’”ゝゞーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ…‥")
NEVER_LAST = set("「『（〔［｛〈《【‘“")
# a word of Latin letters with the space after it, or a single sign of Japanese
_PART_RE = re.compile(r"[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\S\s*")


@dataclass(frozen=True, slots=True)
class Style:
    face: str  # of FACES
    size: int


@dataclass(frozen=True, slots=True)
class Run:
    """Some letters in one font."""

    text: str
    font: ImageFont.FreeTypeFont


def readable(text: str) -> str:
    """As it is drawn: composed, on one line, without what nobody sees."""
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Cc"))


def can_draw(text: str) -> bool:
    """Whether every letter is in one of the fonts."""
    return all(_font_of(sign, FACES["serif"]) for sign in readable(text))


def runs(text: str, style: Style) -> Iterator[Run]:
    """The text font by font. What no font holds is left out; ask `can_draw` before."""
    for name, signs in groupby(text, key=lambda sign: _font_of(sign, FACES[style.face])):
        if name:
            yield Run("".join(signs), _font(name, style.size))


def width(text: str, style: Style) -> float:
    return sum(run.font.getlength(run.text) for run in runs(text, style))


def lines(text: str, style: Style, most: float) -> list[str]:
    """The text in lines no wider than that; a word that is wider alone stands alone."""
    found: list[str] = []
    line = ""
    for part in _parts(text):
        if line and width((line + part).rstrip(), style) > most:
            found.append(line.rstrip())
            line = ""
        line += part
    return [*found, line.rstrip()] if line else found


def fitted(text: str, face: str, sizes: Iterable[int], most: float, most_lines: int) -> tuple[Style, list[str]]:
    """In the largest of the sizes in which it needs no more lines; in the last one what fits, with an ellipsis."""
    for size in sizes:
        style = Style(face, size)
        found = lines(text, style, most)
        if len(found) <= most_lines and all(width(line, style) <= most for line in found):
            return style, found
    last = found[:most_lines]
    while last[-1] and width(f"{last[-1]}…", style) > most:
        last[-1] = last[-1][:-1]
    return style, [*last[:-1], f"{last[-1].rstrip()}…"]


def shortened(text: str, most: int) -> str:
    """No longer than so many characters, ended after a word."""
    if len(text) <= most:
        return text
    short = ""
    for part in _parts(text):
        if len((short + part).rstrip()) >= most:
            break
        short += part
    return f"{(short or text[: most - 1]).rstrip(' ,;:–-、')}…"


def _parts(text: str) -> list[str]:
    """What stays together on a line: a word, a sign with the punctuation that belongs to it."""
    parts: list[str] = []
    for part in _PART_RE.findall(text):
        if parts and (part[0] in NEVER_FIRST or parts[-1].rstrip()[-1] in NEVER_LAST):
            parts[-1] += part
        else:
            parts.append(part)
    return parts


def _font_of(sign: str, first: str) -> str:
    """The name of the font that holds it; "" for none."""
    return next((name for name in (first, EAST_ASIAN) if ord(sign) in _coverage()[name]), "")


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / name), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _coverage() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for line in (FONTS / "coverage.txt").read_text(encoding="ascii").splitlines():
        name, _space, ranges = line.partition(" ")
        if name != "#":
            found[name] = frozenset(code for each in ranges.split() for code in _range(each))
    return found


def _range(text: str) -> range:
    """ "41-5A", "259" """
    first, _dash, last = text.partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)
