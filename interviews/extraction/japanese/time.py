"""Years in Japanese sentences: "2023年", "昨年7月", "今夏", "3年前", "来年1月まで"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from interviews.extraction.japanese.text import FIGURE, number, plain
from interviews.extraction.time import Bound, anchor

_YEAR_RE = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?:年|-\d\d)?(?:シーズン)?(?P<span>\s?[~〜–-]\s?(?P<last>(?:19|20)\d\d))?"
)
_ERA_RE = re.compile(rf"(?P<era>令和|平成)(?P<year>元|{FIGURE})年")
# word -> years to add; the season in Japan is the calendar year
_RELATIVE = {
    "一昨年": -2,
    "おととし": -2,
    "昨年": -1,
    "去年": -1,
    "昨季": -1,
    "昨シーズン": -1,
    "前年": -1,
    "今年": 0,
    "今季": 0,
    "今シーズン": 0,
    "来年": 1,
    "来季": 1,
    "来シーズン": 1,
    "再来年": 2,
}
_RELATIVE_RE = re.compile("|".join(sorted(_RELATIVE, key=len, reverse=True)))
# "今夏", "昨夏", "この夏", "今冬": the last one that has begun
_SUMMER_RE = re.compile(r"(?P<which>今|昨|この|一昨年の|去年の|昨年の|今年の)(?P<season>夏|冬|春|秋)")
_AGO_RE = re.compile(rf"(?P<years>{FIGURE})年(?P<half>半)?前")
_BEHIND_RE = re.compile(
    r"(?:の?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:の?(?:春|夏|秋|冬|途中|開幕|シーズン|シーズン途中|末|"
    r"初め))?(?P<bound>まで|から|以来|より)?"
)
_BEGINS = {"春": 3, "夏": 6, "秋": 9, "冬": 12}


@dataclass(frozen=True, slots=True)
class When:
    """A year, where in the sentence it is said, and whether it is a beginning or an end."""

    bound: Bound
    year: int
    start: int
    end: int


def times(sentence: str, published: str | None) -> list[When]:
    """All years of a sentence in its order."""
    text = plain(sentence)
    found = [*_absolute(text), *_relative(text, anchor(published))]
    return sorted(found, key=lambda when: when.start)


def _bound(text: str, end: int) -> Bound:
    match = _BEHIND_RE.match(text, end)
    word = match["bound"] if match else None
    return "until" if word == "まで" else "since" if word in ("から", "以来", "より") else "at"


def _absolute(text: str) -> Iterator[When]:
    for found in _YEAR_RE.finditer(text):
        if found["last"]:
            yield When("since", int(found["year"]), found.start(), found.end())
            yield When("until", int(found["last"]), found.start(), found.end())
        elif text[found.end() - 1] == "年" or not text[found.end() : found.end() + 1].isalnum():
            yield When(_bound(text, found.end()), int(found["year"]), found.start(), found.end())
    for found in _ERA_RE.finditer(text):
        year = (2018 if found["era"] == "令和" else 1988) + (1 if found["year"] == "元" else number(found["year"]))
        yield When(_bound(text, found.end()), year, found.start(), found.end())


def _relative(text: str, on: date | None) -> Iterator[When]:
    if on is None:
        return
    for found in _RELATIVE_RE.finditer(text):
        yield When(_bound(text, found.end()), on.year + _RELATIVE[found.group()], found.start(), found.end())
    for found in _SUMMER_RE.finditer(text):
        if found["which"] in ("今", "この", "昨"):
            begun = on.month >= _BEGINS[found["season"]]
            year = on.year - (not begun) - (found["which"] == "昨" and begun)
            yield When(_bound(text, found.end()), year, found.start(), found.end())
    for found in _AGO_RE.finditer(text):
        if not found["half"] and not found["years"].startswith("0"):
            yield When(_bound(text, found.end()), on.year - number(found["years"]), found.start(), found.end())
