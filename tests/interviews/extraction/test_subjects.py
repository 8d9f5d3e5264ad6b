"""Who is interviewed, where the layout's answer is doubtful."""

from __future__ import annotations

import pytest

from interviews.extraction.facts import Header, Turn
from interviews.extraction.subjects import with_better_subjects


def subject(text: str, old: str | None, *, language: str = "de", role: str = "lead") -> str | None:
    turns = (Turn(role, None, 0, len(text)), Turn("answer", old, len(text), len(text)))  # type: ignore[arg-type]
    header = Header(language, subjects=tuple(old.split(" / ")) if old else ())
    better, spoken = with_better_subjects(text, header, turns)
    assert spoken[1].speaker == (better.subject if better.subject != old else old)
    return better.subject


@pytest.mark.parametrize(
    ("text", "old", "language"),
    [
        ("Ruben Hart, 24, fehlt.", "Jonas Kahl", "de"),  # a likely name stays
        ("Ruben Hart, 24, fehlt.", "Jovo Kahl / Bent Harms", "de"),  # two of them stay
        ("Ruben Hart, 24, fehlt.", "久世蓮", "ja"),
        ("Jovo Kahl, 24, und Ruben Hart, 22, lachen.", "Jovo Kahl", "de"),  # nobody has more than he
        ("Hier steht niemand.", "Jovo Kahl", "de"),
        ("Der Südkoreaner Bang Seo-jun fehlt.", "Bang Seo-jun", "de"),  # no fuller name
        ("Hier steht niemand.", None, "de"),
        ("Leeds United, 24, and The Town (12)", "Jovo Kahl", "en"),
    ],
)
def test_who_stays(text: str, old: str | None, language: str) -> None:
    assert subject(text, old, language=language) == old


@pytest.mark.parametrize(
    ("text", "old", "expected"),
    [
        ("Dann verlässt Adnan Hasan den Klub.", "Routinier Hasan", "Adnan Hasan"),
        ("Der Klub hat Tiago Cavi Matos geholt.", "Cavi Matos", "Tiago Cavi Matos"),
        ("Der Herr Cavi Matos.\nName: Tiaga Cavim", "Cavi Matos", "Tiaga Cavim"),
        ("Fact File\nName: Sorca Tuo\nAge: 24", "Fact File", "Sorca Tuo"),
        ("# Ten minutes with Deaco Whit\nMenu", "Menu Scores", "Deaco Whit"),
        ("Finla Mulgrew-Tan, 26, anchors.", "Tayside Terrace", "Finla Mulgrew-Tan"),
        ("The quickest. Winger Marisa Restre Quin turned 25.", "Orlando Pride", "Marisa Restre Quin"),
        ("Loris Eto (20) wirbelt.", None, "Loris Eto"),
    ],
)
def test_who_is_meant(text: str, old: str | None, expected: str) -> None:
    assert subject(text, old) == expected


def test_whom_a_question_calls_by_name_counts() -> None:
    text = "Abel Kurz (24) und Timon Lang (23)?\nTimon, wie war es?\nGut."
    turns = (Turn("heading", None, 0, 35), Turn("question", None, 36, 54), Turn("answer", None, 55, 59))
    header, spoken = with_better_subjects(text, Header("de"), turns)
    assert header.subject == "Timon Lang"
    assert spoken[2].speaker == "Timon Lang"
