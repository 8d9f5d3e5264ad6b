"""The small tools for Japanese text, and the relations that a sentence takes back."""

from __future__ import annotations

import pytest

from interviews.extraction.japanese.nations import find_nations
from interviews.extraction.japanese.text import number
from interviews.extraction.japanese.time import times
from interviews.extraction.japanese.trades import trades
from interviews.extraction.lookup import AssociationNames
from interviews.extraction.marks import Nation
from tests.interviews.extraction.japanese.test_sentences import told


@pytest.mark.parametrize(("figure", "value"), [("12", 12), ("三", 3), ("十", 10), ("二十一", 21), ("三十", 30)])
def test_a_figure(figure: str, value: int) -> None:
    assert number(figure) == value


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2019〜2022の在籍", [("since", 2019), ("until", 2022)]),
        ("2019年から在籍", [("since", 2019)]),
        ("品番は2019Aです", []),
        ("令和元年まで", [("until", 2019)]),
        ("平成三十年に", [("at", 2018)]),
        ("三年前に", [("at", 2021)]),
        ("二年半前に", []),
        ("去年の夏に", [("at", 2023)]),
    ],
)
def test_the_years_of_a_sentence(text: str, wanted: list[tuple[str, int]]) -> None:
    assert [(when.bound, when.year) for when in times(text, "2024-10-05")] == wanted


def test_an_empty_name_is_no_nation() -> None:
    marks = find_nations("ガーナで育った", [AssociationNames("GHA", "Ghana", {"ja": ("", "ガーナ")})])
    assert [mark.what for mark in marks] == [Nation("GHA", "Ghana")]


def test_a_trade_only_met_is_nobodys() -> None:
    assert [what for _, _, what in trades("高校の教師です")] == ["teacher"]
    assert list(trades("高校の教師を見かけました")) == []
    assert [what for _, _, what in trades("小学校の先生")] == ["primary school teacher"]
    assert list(trades("元気")) == []


@pytest.mark.parametrize(
    ("question", "answer", "refused"),
    [
        ("最近は。", "チームメイトの森谷悠真さんではありません。", "relation"),
        ("お手本の選手は。", "森谷悠真選手と言いたいところですが、児玉颯太さんです。", "relation 桐島レン 森谷悠真"),
        ("憧れの選手は。", "兄の健太です。", "relation"),
        ("一番速いのは。", "チームメイトの桐島レンです。", "relation"),
        ("弟さんは。", "父は漁師です。", "relation"),
        ("お父さんは。", "元日本代表の常連です。", "national_team"),
        ("代表は。", "元日本代表の常連がそろっていました。", "national_team"),
        ("代表の話を。", "チームの主力ですが、U-20日本代表は遠い世界です。", "national_team 桐島レン Japan plays"),
        ("代表は。", "欠かせない主力の日本代表の試合を見ました。", "national_team"),
    ],
)
def test_refuses(question: str, answer: str, refused: str) -> None:
    assert not [fact for fact in told(question, answer) if fact.startswith(refused)]


def test_who_is_named_after_all() -> None:
    answer = "森谷悠真選手と言いたいところですが、児玉颯太さんです。"
    assert "relation 桐島レン 児玉颯太 role_model" in told("お手本の選手は。", answer)
