"""The signs that open the lines of a Japanese interview: "――", "Q", "【A1】", "聞き手:", "三田村「…", "■", "1.".

A line's words go in; out come the kinds of signs that may open it, each with the label it names and the offset where
the talk begins. Which of them the text really uses is decided over the whole text (see `japanese`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_OPEN, _CLOSE = r"[【\[(（<〈《]", r"[】\])）>〉》]"
_BEHIND = r"[.．:：、,)）|｜/／ ]*(?=\S)"
_NUMBER = r"(?:[ .．]?[0-9０-９]{1,2}(?![0-9０-９年月日歳分試度回人代歩週勝戦点番か]))? ?"

_PATTERNS = (
    # "Q 鹿児島での…", "【Q1】新潟に…", "Q1.", "質問1 …", "問:"
    ("Q", re.compile(rf"(?:{_OPEN} ?)?[QＱ]{_NUMBER}(?:{_CLOSE})?(?![A-Za-zＡ-Ｚ]){_BEHIND}")),
    (
        "Q",
        re.compile(
            rf"(?:{_OPEN}(?:質問|問い?){_NUMBER}{_CLOSE}|(?:質問|問い?){_NUMBER}(?<![問質い])|"
            rf"(?:質問|問い?)(?=[ :：.．)）])){_BEHIND}"
        ),
    ),
    ("A", re.compile(rf"(?:{_OPEN} ?)?[AＡ]{_NUMBER}(?:{_CLOSE})?(?![A-Za-zＡ-Ｚ代]){_BEHIND}")),
    (
        "A",
        re.compile(
            rf"(?:{_OPEN}(?:回答|答え?){_NUMBER}{_CLOSE}|(?:回答|答え?){_NUMBER}(?<![答回え])|"
            rf"(?:回答|答え?)(?=[ :：.．)）])){_BEHIND}"
        ),
    ),
    # "――決め手は", "― 決め手は", "- 決め手は"
    ("dash", re.compile(r"(?:[―—─–‐－ーｰ-] ?){1,4} *(?=[^\s―—─–-])")),
    # "■ 決め手は", "●決め手は"
    ("bullet", re.compile(r"(?P<label>[■□◆◇●○◎▼▽▲△▶►★☆◯▪•*]) *(?=[^\s*])")),
    # "1. 決め手は", "(2)決め手は", "③決め手は"
    ("number", re.compile(r"[(（#]?[0-9０-９]{1,2}[.．)）:：、] *(?=\D)|[①-⑳] *(?=\S)")),
    # "<決め手は>", "【決め手は】" and nothing else on the line
    ("angle", re.compile(rf"{_OPEN}(?=[^】\])）>〉》]{{5,120}}{_CLOSE}$)")),
    # "【三田村】はい", "(聞き手)決め手は"
    ("label", re.compile(rf"{_OPEN}(?P<label>[^】\])）>〉》0-9]{{1,14}}){_CLOSE}[ :：]*(?=\S)")),
    # "聞き手:決め手は", "三田村航平: はい"
    (
        "label",
        re.compile(r"(?P<label>[^\s:：、。「」『』!?！？…=＝0-9][^:：、。「」『』!?！？…=＝]{0,19})[:：] ?(?=\S)"),
    ),
    # "三田村「はい"
    ("label", re.compile(r"(?P<label>[^\s「」『』、。:：…―—-]{1,10}) ?(?=「)")),
    # "三田村 はい"
    ("label", re.compile(r"(?P<label>[^\s「」『』、。:：…!?！？―—0-9-]{1,10}) +(?=\S)")),
)

# Labels of whoever asks
ASKING = frozenset("聞き手 インタビュアー 記者 編集部 編集 質問者 司会 司会者 進行 取材者 ライター 本誌 担当".split())
_ASKING_RE = re.compile(rf"(?:{'|'.join(sorted(ASKING))})[A-ZＡ-Ｚ0-9０-９]{{0,2}}")


def asks(label: str) -> bool:
    """Whether a label is that of whoever asks: "聞き手", "記者A"."""
    return _ASKING_RE.fullmatch(label) is not None


# Words before a colon that name no speaker: "写真:", "生年月日:"
_NO_SPEAKERS = re.compile(
    r"(?:名前|氏名|生年月日|誕生日|出身地?|身長|体重|身長/体重|ポジション|所属|所属クラブ|背番号|経歴|略歴|利き足|"
    r"年齢|国籍|愛称|ニックネーム|趣味|血液型|代表歴|クラブ|前所属|写真|撮影|文|取材|構成|取材・文|文・取材|"
    r"文・構成|取材・構成|関連記事|次回|前編|後編|更新日?|公開日?|配信|掲載|タグ|カテゴリー?|提供|協力|通訳協力|URL|"
    r"https?)(?:[・/／].*)?"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign that may open a line: its kind, the label it names, and where the talk after it begins."""

    kind: str
    label: str
    after: int

    @property
    def name(self) -> str:
        """What lines of one voice have in common: "dash", "bullet ■", "label 三田村"."""
        return f"{self.kind} {self.label}".strip()


def signs(words: str) -> Iterator[Sign]:
    """All signs that may open a line, the plainest first."""
    for kind, pattern in _PATTERNS:
        match = pattern.match(words)
        label = plain(match.groupdict().get("label") or "") if match else ""
        if match and not (kind == "label" and _NO_SPEAKERS.fullmatch(label)):
            yield Sign(kind, label, match.end())


def plain(label: str) -> str:
    """A label without a remark or a title behind it: "三田村選手" and "三田村(笑)" are "三田村"."""
    bare = re.sub(r" ?[(（\[][^()（）]{0,20}[)）\]]?$", "", label.strip(" *_"))
    return re.sub(r"(?<=..)(?:選手|さん|氏)$", "", bare) or bare
