"""The numbers of a list in a .docx: they stand in no paragraph, but in a part of their own ("numbering.xml")."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
POINT = "- "
LONGEST_MARK = 30  # "Frage %1:"


class Item(NamedTuple):
    """Of which list a paragraph is, and on which level, from 0; a list that is not named has points."""

    list: str = ""
    level: int = 0


class Level(NamedTuple):
    """How a level of a list is numbered: "%1." from 1; no mark for points."""

    mark: str = ""
    start: int = 1


class Numbers:
    """Counts the items of all lists of a document in the order in which it is asked."""

    def __init__(self, numbering: etree._Element | None) -> None:
        self._levels: dict[Item, Level] = {}
        self._kinds: dict[str, str] = {}
        self._counts: dict[Item, int] = {}
        if numbering is None:
            return
        for kind in numbering.iter(f"{W}abstractNum"):
            for level in kind.iter(f"{W}lvl"):
                place = Item(_value(kind, "abstractNumId"), _number(_value(level, "ilvl"), 0))
                self._levels[place] = _level(level, place.level)
        for named in numbering.iter(f"{W}num"):
            self._kinds[_value(named, "numId")] = _said(named, "abstractNumId")

    def mark(self, item: Item) -> str:
        """What stands before this item: "3. ", "Frage 3: ", or a point; its list is counted on by that."""
        level = self._levels.get(Item(self._kinds.get(item.list, ""), item.level), Level())
        if not level.mark:
            return POINT
        # an item of a level begins those below it anew
        for place in [place for place in self._counts if place.list == item.list and place.level > item.level]:
            del self._counts[place]
        number = self._counts[item] = self._counts.get(item, level.start - 1) + 1
        return level.mark.replace(f"%{item.level + 1}", str(number)) + " "


def item_of(numbered: etree._Element | None) -> Item | None:
    """ "<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>"; None where it is in no list."""
    if numbered is None:
        return None
    name = _said(numbered, "numId")
    return None if name == "0" else Item(name, _number(_said(numbered, "ilvl"), 0))


def _level(level: etree._Element, number: int) -> Level:
    """Points where its numbers are none of ours ("a)", "iv.") or are made of several ("1.2.")."""
    mark = _said(level, "lvlText")
    plain = mark.count("%") == 1 and f"%{number + 1}" in mark and len(mark) <= LONGEST_MARK and mark.isprintable()
    if _said(level, "numFmt") != "decimal" or not plain:
        return Level()
    return Level(mark, _number(_said(level, "start"), 1))


def _said(holder: etree._Element, name: str) -> str:
    found = holder.find(f"{W}{name}")
    return "" if found is None else found.get(f"{W}val") or ""


def _value(element: etree._Element, name: str) -> str:
    return element.get(f"{W}{name}") or ""


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 4 else otherwise
