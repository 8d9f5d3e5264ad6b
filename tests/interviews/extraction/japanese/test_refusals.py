"""Sentences that look like facts of the interviewee and are none, and the few beside them that are."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.japanese.test_sentences import told


@pytest.mark.parametrize(
    ("question", "answer", "refused"),
    [
        ("体調は。", "けがはなく過ごせました。", "injury"),
        ("ご家族は。", "父はガーナによく行きます。", "family 桐島レン father"),
        ("番号は。", "いつか背番号10をつけたいです。", "shirt_number"),
        ("寮の話を。", "森谷悠真さんの弟は医者です。", "family"),
        (
            "ご家族は。",
            "父は昔から地元でとても有名な、長く続く小さな町工場でガーナ人と働いています。",
            "family 桐島レン Ghana",
        ),
        ("おいくつに見られますか。", "55歳です。そう言って笑わせます。", "age"),
        ("練習は。", "監督が左利きで、よく見てくれます。", "foot"),
        ("憧れのストライカーは。", "桐島レンです。", "position"),
        ("主将は。", "キャプテンの経験もあります。", "captain"),
        ("主将は。", "昔のキャプテンの森谷悠真さんを思い出します。", "captain"),
        ("主将は。", "日本のキャプテンの森谷悠真さんは厳しいです。", "captain"),
        ("育ったのは。", "レイソル出身です。", "birth_place"),
        ("育ったのは。", "アーセナル出身です。", "birth_place"),
    ],
)
def test_refuses(question: str, answer: str, refused: str) -> None:
    assert not [fact for fact in told(question, answer) if fact.startswith(refused)]


def test_the_captain_of_no_club_that_is_known() -> None:
    facts = told("主将は。", "主将の森谷悠真さんは厳しいです。", "桐島レン選手に話を聞いた。")
    assert not [fact for fact in facts if fact.startswith("captain")]


def test_the_number_of_a_relative_without_a_name() -> None:
    assert "shirt_number 桐島レン 10" in told("由来は。", "背番号10は父の番号です。")


def test_the_place_once() -> None:
    facts = told("故郷は。", "僕は盛岡出身です。盛岡の出身だと胸を張れます。")
    assert [fact for fact in facts if fact.startswith("birth_place")] == ["birth_place 桐島レン 盛岡"]


def test_what_is_said_of_the_goal() -> None:
    assert "position 桐島レン goalkeeper" in told("仕事は。", "ゴールを守ることが僕の仕事です。")


def test_the_name_in_the_sentence_that_follows() -> None:
    facts = told("ご家族は。", "父はガーナ人です。名前はダニエルです。")
    assert {fact for fact in facts if fact.startswith("family")} >= {"family 桐島レン ダニエル father"}
