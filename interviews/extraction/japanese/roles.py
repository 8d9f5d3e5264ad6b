"""What Japanese words beside a name make of its bearer, and beside a country of it."""

from __future__ import annotations

import re

from interviews.extraction.facts import MentionType

_ROLES: tuple[tuple[MentionType, str], ...] = (
    ("coach", r"監督|(?:ゴールキーパー|GK|ヘッド|フィジカル)?コーチ|指揮官"),
    ("official", r"トレーナー|強化部長|社長|会長|GM|スポーツディレクター|スカウト|ドクター|主務|フィジオ|広報"),
    ("other_person", r"代理人|通訳|記者|担任|顧問弁護士"),
)
# "代表", "の年代別代表", "のU-17", "のフル代表": the country fields a team
_TEAM_RE = re.compile(
    r"(?:人)?(?:の)?(?:女子|男子|サッカー|[UＵ]-?\d\d|A|Ａ|フル|年代別|世代別|各年代の)*(?:の)?(?:代表|協会|"
    r"(?<=\d)(?:から|で|に))"
)


def role_beside(before: str, after: str) -> MentionType | None:
    """The role right before a name ("代理人の小清水") or behind it ("蓮見監督", "大橋さんというトレーナー")."""
    for role, words in _ROLES:
        if re.search(rf"(?:{words})(?:の|だった|である)$", before) or re.match(
            rf"(?:さん)?(?:という)?(?:{words})", after
        ):
            return role
    return None


def fields_team(after: str) -> bool:
    """Whether the words behind a country speak of its team."""
    return _TEAM_RE.match(after) is not None
