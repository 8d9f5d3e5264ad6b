"""Who answers in a Japanese interview: full names from title, lead and labels.

In: the text and its runs. Out: the interviewees, and the full name behind each label. A name is two to five Chinese
characters, such with kana, or katakana with a dot; what stands behind it ("選手", "(24)", "「") and in the labels tells
that it is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from interviews.extraction.japanese.club_names import FOREIGN
from interviews.extraction.japanese.given import is_given_name
from interviews.extraction.japanese.text import KANJI, SURNAME
from interviews.extraction.layout.japanese_signs import asks
from interviews.extraction.layout.runs import Run

_RUN = rf"[{KANJI}]{{1,3}}[ノツヶケ][{KANJI}]{{1,4}}|[{KANJI}]{{2,6}}"
# "三田村航平", "水城エミリ", "古仁所すみれ", "三輪オセイ陸", "ダニエル・サトウ", "オセイ美羽", "辻本エマ・クララ"
NAME = (
    rf"(?:{_RUN}|{SURNAME}・?[ァ-ヶー]{{2,8}}(?:・[ァ-ヶー]{{2,10}}|・?[{KANJI}]{{1,3}})?|{SURNAME}[ぁ-ん]{{2,4}}|"
    rf"[ァ-ヶー]{{2,12}}(?:[・=＝][ァ-ヶー]{{2,12}}){{1,3}}|[ァ-ヶー]{{2,8}}[{KANJI}]{{1,4}})"
)
_BEHIND = r"(?=選手|さん|氏|[ 　]?[(（]|「|、|。|が|は|に|を|の|と|×|&|＆| |　|$|:|：|,|・|/|／|インタビュー|単独|独占)"
_BEFORE = (
    rf"(?:(?<![{KANJI}ァ-ヶーA-Za-z0-9・=])|(?<=[{KANJI}ーァ-ヶ]・)(?=[{KANJI}]{{3}})|(?<=選手)|(?<=主将)|(?<=代表)|"
    r"(?<=GK)|(?<=DF)|(?<=MF)|(?<=FW))"
)
_NAME_RE = re.compile(rf"{_BEFORE}(?P<name>{NAME}?){_BEHIND}", re.MULTILINE)
_ROLED_RE = re.compile(
    rf"(?:GK|DF|MF|FW|CB|SB|選手|主将|守護神|キャプテン|司令塔|ストライカー|の|、|――)(?P<name>{NAME}?)(?=選手|さん|"
    r"[ 　]?[(（]|「|に|が|は|、|を|の|。)"
)
_SURE_RE = re.compile(
    rf"{_BEFORE}(?P<name>{NAME}?|[{KANJI}]{{1,3}}[ 　][{KANJI}]{{1,3}})(?=選手|"
    r"[ 　]?[(（](?:[ぁ-んァ-ヶ・ 　]{4,}|\d\d[歳)）]|FC|[A-Z]|[^()（）]{2,16}[)）])|、\d\d歳)"
)
# "フィクトリア・ベルリンに所属する": a team, not a person
_TEAM_BEHIND_RE = re.compile(
    r"(?:に|へ|で)(?:所属|加入|移籍|在籍|入団|復帰|プレー|の)|から|の(?:MF|DF|FW|GK|背番号)|(?:公式|U-?\d)"
)
_NOT_RE = re.compile(
    r".*(?:選手|監督|代表|一問一答|独占|今回|本誌|記者|編集部|主将|コーチ|インタビュー|特集|連載|新加入|期待|注目|"
    r"若手|今季|昨季|開幕|大学|高校|中学|クラブ|リーグ|移籍|加入|復帰|単独|直撃|前編|後編|新戦力|守護神|司令塔|"
    r"背番号|年間|月号|日本|海外|欧州|本人|自身|笑|秋|春|夏|冬|勝負|取材|写真|最終回|第.回|ゴール|サッカー|"
    r"フットボール|シーズン|ストライカー|ディフェンダー|スタジアム|チーム|ボランチ|サイドバック|センターバック|東京|"
    r"大阪|神戸|浦和|鹿島|川崎|横浜|サポーター|アカデミー|ユース|トップ|デビュー|練習|試合|取|語|聞|話|決意|覚悟|"
    r"原点|素顔|本音|挑戦|再出発|飛躍|成長|夢|家族|故郷|サイド|応じ|名鑑|図鑑|列伝|名簿|ルーキー|コラム|日記|物語|"
    r"ストーリー|対談|巻頭|新人).*|[ァ-ヶー]{5,}[一-龯]{2,3}"
)


def resolve(text: str, runs: Sequence[Run]) -> tuple[tuple[str, ...], Mapping[str, str]]:
    """The interviewees and the full name behind each answering label."""
    scores = _scores(text, runs)
    ranked = [name for name, points in scores.most_common() if points >= 3]
    ranked = ranked or [name for name, points in scores.most_common(1) if points >= 2]
    answering = Counter(run.label for run in runs if run.role == "answer" and run.label)
    full = {label: _full(text, label, ranked) for label in answering if not asks(label)}
    letters = [label for label in full if len(label) == 1 and label.isascii()]
    if len(letters) > 1 and len(letters) <= len(ranked):
        named = sorted(ranked[: len(letters)], key=text.index)
        full.update(zip(letters, named, strict=True))
    said = dict.fromkeys(full.values(), 0)
    for label, count in answering.items():
        if label in full:
            said[full[label]] += count
    most = max(said.values(), default=0)
    subjects = tuple(name for name, count in said.items() if count * 4 >= most)
    return subjects or tuple(_of_title(text, runs, ranked)), full


def _scores(text: str, runs: Sequence[Run]) -> Counter[str]:
    """How much each name of title and lead looks like the interviewee's."""
    scores: Counter[str] = Counter()
    for run in runs:
        if run.role not in ("heading", "lead"):
            continue
        for pattern, points in ((_NAME_RE, 2), (_ROLED_RE, 3), (_SURE_RE, 3)):
            for match in pattern.finditer(text, run.start, run.end):
                name = match["name"]
                kana = re.search(r"[ぁ-ん]+$", name)
                if kana and not is_given_name(kana.group()):
                    continue
                team = _TEAM_BEHIND_RE.match(text, match.end("name")) or re.fullmatch(FOREIGN, name)
                if not team and not _NOT_RE.fullmatch(name) and (len(name) > 2 or pattern is _SURE_RE):
                    scores[name] += points + (run.role == "heading")
    for name in scores:
        scores[name] += min(text.count(name), 3) - 1
    for name in list(scores):
        fuller = [other for other in scores if other != name and other.startswith(name)]
        if fuller:
            scores[fuller[0]] += scores.pop(name)
    return scores


def _full(text: str, label: str, ranked: Sequence[str]) -> str:
    """The full name behind a label: "三田村" is "三田村航平", "M" whoever the text is about."""
    for name in ranked:
        if name.startswith(label) or name.endswith(label):
            return name
    if (len(label) == 1 and label.isascii()) or label in ("選手", "本人", "A", "答"):
        return ranked[0] if ranked else label
    if len(label) <= 3 and re.fullmatch(rf"[{KANJI}]+", label):
        fuller = Counter(
            re.findall(
                rf"(?<![{KANJI}]){label}(?:[{KANJI}]{{1,3}}|[ぁ-んァ-ヶー]{{2,5}})(?=選手|さん|[(（「]|は|が)", text
            )
        )
        if fuller:
            return str(fuller.most_common(1)[0][0])
    return label


def _of_title(text: str, runs: Sequence[Run], ranked: Sequence[str]) -> list[str]:
    """Who answers where answers bear no label: the likeliest name, or the two that a title pairs: "A×B"."""
    for run in runs:
        for one in ranked if run.role == "heading" else ():
            paired = re.search(
                rf"{re.escape(one)}(?:選手)?[ 　]?[×&＆][ 　]?(?P<name>{NAME}?){_BEHIND}", text[run.start : run.end]
            )
            if paired:
                return [one, paired["name"]]
    return list(ranked[:1])
