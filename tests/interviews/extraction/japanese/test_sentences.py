"""One question and answer, or one lead: what is read out of it, and what is not."""

from __future__ import annotations

import pytest

from interviews.extraction.pipeline import extract
from interviews.gazetteer import FileLookup

LOOKUP = FileLookup()
LEAD = "水戸ホーリーホックでプレーする桐島レン選手に話を聞いた。"
CLOSING = "\n\nQ. 最後に一言お願いします。\nA. 明日も走ります。\n\nQ. 朝食は。\nA. 納豆です。"


def told(question: str, answer: str, lead: str = LEAD, outlet: str = "北関東サッカー通信") -> set[str]:
    """The facts of an interview with one question that matters, each as one line."""
    text = f"{outlet}\n2024年10月5日\n\n桐島レン「走るだけです」\n\n{lead}\n\nQ. {question}\nA. {answer}{CLOSING}"
    return {
        " ".join([proposal.kind, str(proposal.player), *(str(value) for _, value in sorted(proposal.fields.items()))])
        for proposal in extract(text, LOOKUP).proposals
    }


@pytest.mark.parametrize(
    ("question", "answer", "wanted"),
    [
        ("ご出身は。", "盛岡の市立病院で生まれました。", "birth_place 桐島レン 盛岡"),
        ("大柄ですね。", "188です。靴も大きいです。", "height 桐島レン 188"),
        ("体格に恵まれましたね。", "そうですか。190です。", "height 桐島レン 190"),
        ("シュートは。", "僕は右足しか使えないんです。", "foot 桐島レン right"),
        ("昔はどこかのサポーターでしたか。", "横浜FCです。", "supports 桐島レン 横浜FC"),
        ("お手本の選手は。", "森谷悠真選手です。", "relation 桐島レン 森谷悠真 role_model"),
        ("同じ中盤に強力な先輩がいますね。", "森谷悠真さんです。", "relation 桐島レン 森谷悠真 rival"),
        ("休みの日は。", "友だちの森谷悠真と釣りです。", "relation 桐島レン 森谷悠真 friend"),
        ("帰化は。", "去年、ガーナの国籍を取得しました。", "eligibility_basis 桐島レン Ghana naturalisation"),
        ("仲のいい選手は。", "森谷悠真と児玉颯太です。", "relation 桐島レン 児玉颯太 friend"),
        ("身長は。", "1メートル83です。", "height 桐島レン 183"),
        ("利き足は。", "左です。", "foot 桐島レン left"),
    ],
)
def test_reads(question: str, answer: str, wanted: str) -> None:
    assert wanted in told(question, answer)


@pytest.mark.parametrize(
    ("question", "answer", "refused"),
    [
        ("ご出身は。", "盛岡の市立病院で生まれました。", "birth_place 桐島レン 病院"),
        ("昔はどこかのサポーターでしたか。", "横浜FCです。", "club"),
        ("趣味は。", "兄がいたら一緒にやりたかった将棋です。", "family"),
        ("驚いたことは。", "主将の森谷悠真さん。34歳なのに僕より速いです。", "age 桐島レン"),
        ("代表の話を。", "守護神の話なら、代表のことより寮のことを。", "national_team 桐島レン Japan plays"),
    ],
)
def test_refuses(question: str, answer: str, refused: str) -> None:
    lead_clubs = {"club 桐島レン 水戸ホーリーホック current"}
    assert not [fact for fact in told(question, answer) - lead_clubs if fact.startswith(refused)]


def test_the_age_of_who_was_named_before() -> None:
    facts = told("驚いたことは。", "主将の森谷悠真さん。34歳なのに僕より速いです。")
    assert {"age 森谷悠真 34", "captain 森谷悠真 水戸ホーリーホック"} <= facts


def test_the_club_on_whose_pages_it_stands() -> None:
    lead = "この夏、川崎フロンターレから期限付き移籍でやってきた桐島レン選手に話を聞いた。"
    facts = told("主将は。", "主将の森谷悠真さんは厳しいです。", lead, "水戸ホーリーホック公式サイト")
    assert "captain 森谷悠真 水戸ホーリーホック" in facts
    assert "transfer 桐島レン 川崎フロンターレ True 水戸ホーリーホック 2024" in facts


def test_who_is_told_of_by_the_way_has_not_the_stages_that_follow() -> None:
    answer = "友だちの森谷悠真が先にいて、誘われました。中学で柏レイソルのジュニアユースに受かりました。"
    facts = told("サッカーとの出会いは。", answer)
    assert not [fact for fact in facts if fact.startswith(("club 森谷", "transfer 森谷"))]


def test_undecided_between_all_that_are_named() -> None:
    facts = told("代表は。", "U-18日本代表の合宿に呼ばれました。ガーナの協会からも連絡がありました。まだ迷っています。")
    assert {"national_team 桐島レン Ghana undecided", "national_team 桐島レン Japan undecided"} <= facts
