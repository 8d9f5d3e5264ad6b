"""Clubs and stages of a career, told in one answer, in the lead or in a profile at the end."""

from __future__ import annotations

import pytest

from interviews.extraction.pipeline import extract
from tests.interviews.extraction.japanese.test_sentences import CLOSING, LEAD, LOOKUP, told


@pytest.mark.parametrize(
    ("question", "answer", "wanted"),
    [
        ("親友は。", "親友の森谷悠真は横浜FCでプレーしています。", "club 森谷悠真 横浜FC current"),
        ("親友は。", "森谷悠真は来季、横浜FCに加入することに決まりました。", "club 森谷悠真 横浜FC 2025 future"),
        ("親友は。", "森谷悠真は昔、横浜FCでプレーしていました。", "club 森谷悠真 横浜FC former"),
        ("今後は。", "来年、横浜FCに入ることが決まりました。", "club 桐島レン 横浜FC 2025 future"),
        ("新しい仲間は。", "夏に加わった森谷悠真は速いです。", "club 森谷悠真 水戸ホーリーホック current"),
        ("最初は。", "小学生の頃、柏レイソルでプレーしていました。", "club 桐島レン 柏レイソル youth former"),
        ("以前は。", "2020年まで横浜FCでプレーしていました。", "club 桐島レン 横浜FC former 2020"),
        ("以前は。", "2020年は横浜FCでプレーしていました。", "club 桐島レン 横浜FC former"),
        ("恩師は。", "横浜FCの監督だった森谷悠真さんです。", "club 桐島レン 横浜FC former"),
        ("海外は。", "2019年にコペンハーゲンに移籍しました。", "club 桐島レン コペンハーゲン 2019 former"),
        ("親友は。", "親友の森谷悠真選手（横浜FC）です。", "club 森谷悠真 横浜FC current"),
        (
            "以前は。",
            "ヴィクサーレ沖縄でプレーしていました。姉はヴィクサーレ沖縄レディースです。",
            "club 桐島レン ヴィクサーレ沖縄 former",
        ),
        ("弟さんもサッカーを？", "レオは横浜FCのユースでプレーしています。", "club レオ 横浜FC youth current"),
        ("弟さんは。", "弟は横浜FCのユースにいます。名前は森谷悠真です。", "family 桐島レン 森谷悠真 brother"),
        ("ボランチは。", "横浜FCでプレーした僕です。", "club 桐島レン 横浜FC former"),
    ],
)
def test_reads(question: str, answer: str, wanted: str) -> None:
    facts = told(question, answer)
    assert wanted in facts, sorted(facts)


def test_where_a_team_mate_came_from_is_no_move_of_the_interviewee() -> None:
    facts = told("同僚は。", "森谷悠真は横浜FCから移籍してきました。")
    assert not [fact for fact in facts if fact.startswith("transfer 桐島レン")], sorted(facts)


def test_a_club_where_team_mates_of_another_club_are_is_not_his() -> None:
    facts = told("仲間は。", "横浜FCには柏レイソルの頃の仲間がいます。")
    assert not [fact for fact in facts if fact.startswith("club 桐島レン 横浜FC")], sorted(facts)


def test_a_club_above_the_title_that_is_not_the_publisher() -> None:
    assert "club 桐島レン 水戸ホーリーホック current" in told("朝は。", "早いです。", LEAD, "横浜FC応援通信")


@pytest.mark.parametrize("end", ["", "\n写真：編集部"])
def test_the_profile_at_the_end(end: str) -> None:
    box = f"\n\nプロフィール\n桐島レン（きりしま・れん）\n柏レイソルユース―横浜FC―水戸ホーリーホック{end}\n"
    text = f"北関東サッカー通信\n2024年10月5日\n\n桐島レン「走るだけです」\n\n{LEAD}{CLOSING}{box}"
    clubs = [proposal.fields for proposal in extract(text, LOOKUP).proposals if proposal.kind == "club"]
    assert len(clubs) == 3, clubs
