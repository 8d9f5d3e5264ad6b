"""Who answers in a Japanese interview, and the full name behind each label."""

from __future__ import annotations

import pytest

from interviews.extraction.layout import japanese_names
from interviews.extraction.layout.runs import Run


def resolved(title: str, *answers: tuple[str | None, str]) -> tuple[tuple[str, ...], dict[str, str]]:
    """The interviewees and the names behind the labels of an interview with these answers."""
    text, runs = title, [Run("heading", None, 0, len(title))]
    for label, words in answers:
        text += "\n"
        runs.append(Run("answer", label, len(text), len(text) + len(words)))
        text += words
    subjects, full = japanese_names.resolve(text, runs)
    return subjects, dict(full)


@pytest.mark.parametrize(
    ("title", "answers", "subjects", "full"),
    [
        (
            "桐島悠真選手と森谷颯太選手が語る",
            [("K", "はい。"), ("M", "はい。")],
            ("桐島悠真", "森谷颯太"),
            {"K": "桐島悠真", "M": "森谷颯太"},
        ),
        ("桐島悠真選手が語る", [("桐島", "はい。"), ("記者", "なるほど。")], ("桐島悠真",), {"桐島": "桐島悠真"}),
        ("桐島悠真選手が語る", [("K", "はい。")], ("桐島悠真",), {"K": "桐島悠真"}),
        ("雪の朝", [("本人", "はい。")], ("本人",), {"本人": "本人"}),
        ("雪の朝", [("桐島", "桐島悠真選手です。")], ("桐島悠真",), {"桐島": "桐島悠真"}),
        ("雪の朝", [("桐島", "はい。")], ("桐島",), {"桐島": "桐島"}),
        ("雪の朝", [("キリー", "はい。")], ("キリー",), {"キリー": "キリー"}),
        ("桐島悠真×森谷颯太 対談", [(None, "はい。")], ("桐島悠真", "森谷颯太"), {}),
    ],
)
def test_who_answers(
    title: str, answers: list[tuple[str | None, str]], subjects: tuple[str, ...], full: dict[str, str]
) -> None:
    assert resolved(title, *answers) == (subjects, full)
