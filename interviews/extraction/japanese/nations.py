"""Associations in Japanese text: "ドイツ", "アメリカ人", "なでしこジャパン", and 日本 in 日本代表."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from interviews.extraction.lookup import AssociationNames
from interviews.extraction.marks import DEMONYM, NATION, Mark, Nation

# Further names, by the trigram of the association
_MORE = {
    "USA": "アメリカ 米国 USA",
    "JPN": "なでしこジャパン なでしこ サムライブルー SAMURAI BLUE ヤングなでしこ リトルなでしこ",
    "KOR": "大韓民国 韓国",
    "CHN": "中国",
    "BIH": "ボスニア",
    "COD": "コンゴ",
    "UAE": "UAE",
    "RSA": "南アフリカ共和国",
    "CZE": "チェコ共和国",
    "NED": "オランダ",
    "IRL": "アイルランド共和国",
    "GEO": "グルジア",
    "CIV": "コートジボアール",
    "VEN": "ヴェネズエラ",
    "ZIM": "ジンバブウェ",
    "TPE": "台湾 チャイニーズタイペイ",
    "TRI": "トリニダード",
    "KSA": "サウジ",
    "VIE": "ヴェトナム",
    "SUI": "スイス",
    "ISR": "イスラエル",
    "AUS": "豪州",
    "PRK": "北朝鮮",
}
# What makes the word another one: "日本海", "中国地方", "日本一", "日本語", "タイトル" is kept out by its kana
_NOT_BEHIND = r"(?!海|一|語|酒|体育|体大|平|橋|文理|地方|庭園|ハム|製|風|料理|郵船|航空)"
_KANA = "ァ-ヶー"


def find_nations(text: str, associations: Iterable[AssociationNames]) -> Iterator[Mark]:
    """Marks of all associations named: the country and its people."""
    names = dict(_names(associations))
    pattern = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    whole = (
        rf"(?<![{_KANA}A-Za-z=])(?P<name>{pattern})(?![{_KANA}]|[・=][{_KANA}]|"
        rf"[A-Za-z]){_NOT_BEHIND}(?P<people>人(?!気|間|生|数))?"
    )
    for found in re.finditer(whole, text) if pattern else ():
        yield Mark(found.start(), found.end(), DEMONYM if found["people"] else NATION, names[found["name"]])


def _names(associations: Iterable[AssociationNames]) -> Iterator[tuple[str, Nation]]:
    for association in associations:
        nation = Nation(association.trigram, association.name)
        further = _MORE.get(association.trigram, "").split(" ") if association.trigram in _MORE else []
        if association.trigram == "JPN":
            further = [*(name for name in further if name not in ("SAMURAI", "BLUE")), "SAMURAI BLUE"]
        for name in (*association.names.get("ja", ()), *further):
            if name:
                yield name, nation
