"""The signs that open the lines of a Japanese interview, and the head of its page."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout

TALK = (
    ("今季から新潟でプレーしています。手応えはいかがですか。", "そうですね。最初は雪に驚きましたけど、慣れました。"),
    ("お父さまもサッカー選手だったそうですね。", "いえ、父は高校の教師です。"),
    ("憧れの選手は。", "内田篤人さんです。ずっと見ていました。"),
    ("背番号7を選んだ理由を教えてください。", "空いていたからです。"),
)
TITLE = "三田村航平「雪の街で、もう一度」"
LEAD = "アルビレックス新潟に今季加入したMF三田村航平選手(23)。新天地での日々を聞いた。"
HEAD = f"蹴球ジャーナル\n2024年3月12日\n\n{TITLE}\n\n{LEAD}\n\n文:片倉なお\n\n"

# how a question and how its answer opens
SIGNS = [
    ("――", ""),
    ("― ", "三田村 "),
    ("——", "三田村:"),
    ("Q ", "A "),
    ("Q:", "A:"),
    ("【Q】", "【A】"),
    ("質問:", "回答:"),
    ("聞き手:", "三田村:"),
    ("聞き手 ", "三田村 "),
    ("記者:", "三田村航平:"),
    ("K:", "M:"),
    ("[片倉]", "[三田村]"),
    ("■", ""),
    ("◆ ", ""),
    ("●", "○"),
    ("**", ""),
    ("### ", ""),
    ("問 ", "答 "),
]


@pytest.mark.parametrize(("asks", "answers"), SIGNS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_turns_by_their_signs(asks: str, answers: str, gap: str) -> None:
    closing = "**" if asks == "**" else ""
    text = HEAD + gap.join(f"{asks}{question}{closing}\n{answers}{answer}" for question, answer in TALK)
    found = layout.read(text)
    said = [(turn.role, text[turn.start : turn.end]) for turn in found.turns]
    wanted = [("heading", TITLE), ("lead", LEAD)]
    for question, answer in TALK:
        wanted += [("question", question), ("answer", answer)]
    assert said == wanted
    assert found.interviewees == ("三田村航平",)


@pytest.mark.parametrize("number", ["Q{}.", "Q{} ", "【Q{}】", "{}. "])
def test_numbered_questions(number: str) -> None:
    pairs = enumerate(TALK, 1)
    text = HEAD + "\n\n".join(f"{number.format(at)}{question}\n{answer}" for at, (question, answer) in pairs)
    turns = layout.read(text).turns
    assert [turn.role for turn in turns] == ["heading", "lead", *["question", "answer"] * 4]


def test_question_and_answer_on_one_line() -> None:
    text = HEAD + "\n\n".join(f"――{question} 「{answer}」" for question, answer in TALK)
    assert [turn.role for turn in layout.read(text).turns][2:] == ["question", "answer"] * 4


@pytest.mark.parametrize(
    ("lines", "outlet", "author", "published"),
    [
        ("蹴球ジャーナル 2024年3月12日\n文:片倉なお", "蹴球ジャーナル", "片倉なお", "2024-03-12"),
        (
            "週刊フットボール通信 第214号\n2024.3.12\n取材・文=片倉なお",
            "週刊フットボール通信",
            "片倉なお",
            "2024-03-12",
        ),
        ("令和6年3月12日\n聞き手 片倉なお", None, "片倉なお", "2024-03-12"),
        ("2024年3月12日掲載 | スタジアム通り\n(聞き手・片倉なお)", "スタジアム通り", "片倉なお", "2024-03-12"),
        ("『グリーンピッチ』 2024年4月号\n構成/片倉なお", "グリーンピッチ", "片倉なお", "2024-04"),
    ],
)
def test_the_head_of_a_page(lines: str, outlet: str | None, author: str, published: str) -> None:
    text = f"{lines}\n\n{TITLE}\n\n{LEAD}\n\n" + "\n\n".join(f"――{question}\n{answer}" for question, answer in TALK)
    found = header.read(text, layout.read(text))
    assert (found.outlet, found.author, found.published) == (outlet, author, published)
    assert found.subject == "三田村航平"


def test_a_profile_at_the_end_is_no_turn() -> None:
    box = "\n\nPROFILE\n三田村航平 2002年6月3日生まれ 178cm\n(C)サカまるWEB 無断転載を禁じます"
    text = f"{TITLE}\n\n{LEAD}\n\n" + "\n\n".join(f"――{question}\n{answer}" for question, answer in TALK) + box
    found = layout.read(text)
    assert found.turns[-1].role == "heading"
    assert header.read(text, found).outlet == "サカまるWEB"
