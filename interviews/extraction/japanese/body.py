"""Kind `injury` in Japanese: "右ひざの前十字靱帯です", "左足首の捻挫で3週間"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.japanese.who import answer, question, subjects, told
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_PARTS = {
    "ring finger": "薬指",
    "little finger": "小指",
    "thumb": "親指",
    "index finger": "人差し指",
    "middle finger": "中指",
    "finger": "指",
    "knee": "膝 ひざ ヒザ 半月板 前十字靭帯 前十字靱帯 前十字 後十字靭帯 後十字靱帯 内側側副靭帯 内側側副靱帯 膝蓋骨",
    "ankle": "足首 足関節",
    "shoulder": "肩",
    "hamstring": "もも裏 太もも裏 ももの裏 太ももの裏 ハムストリング ハムストリングス ハム",
    "thigh": "太もも 太腿 もも モモ 大腿部 大腿四頭筋",
    "back": "腰 背中 腰椎",
    "groin": "鼠径部 そけい部 グロインペイン 内転筋 恥骨",
    "hip": "股関節",
    "wrist": "手首",
    "foot": "足の甲 中足骨 足裏 足底",
    "calf": "ふくらはぎ",
    "nose": "鼻 鼻骨",
    "collarbone": "鎖骨",
    "rib": "肋骨 あばら",
    "cheekbone": "頬骨 ほお骨",
    "jaw": "顎 あご",
    "eye socket": "眼窩",
    "shin": "すね 脛骨 スネ",
    "Achilles tendon": "アキレス腱",
    "elbow": "肘 ひじ",
    "arm": "腕",
    "hand": "手の甲",
    "head": "脳震盪 脳振とう 脳しんとう 頭",
    "neck": "首 頸椎",
    "heel": "かかと",
    "toe": "つま先 足の指",
    "fibula": "腓骨",
}
_BY_WORD = {word: part for part, words in _PARTS.items() for word in words.split()}
_PART = "|".join(sorted(_BY_WORD, key=len, reverse=True))
_BODY_RE = re.compile(rf"(?P<side>[左右両])?(?:足の|手の|足|手)?(?P<part>(?<!手)首|{_PART})")
_DETAIL_RE = re.compile(
    r"前十字靭帯|前十字靱帯|後十字靭帯|後十字靱帯|(?:内側)?側副靭帯|(?:内側)?側副靱帯|外側靭帯|三角靭帯|半月板|"
    r"疲労骨折|骨折|肉離れ|捻挫|脱臼|打撲|椎間板ヘルニア|ヘルニア|アキレス腱断裂|アキレス腱|グロインペイン|脳震盪|"
    r"脳振とう|靭帯損傷|靭帯断裂|靭帯|靱帯|断裂|損傷|炎症|裂傷|ひび|肺気胸|手術"
)
# What somebody suffers: a word of injury, or a verb behind a part of the body
_HURT_RE = re.compile(
    r"骨折|肉離れ|捻挫|脱臼|打撲|ヘルニア|断裂|損傷|靭帯|靱帯|半月板|グロインペイン|脳震盪|脳振とう|痛め|負傷|けが|"
    r"ケガ|怪我|故障|やってしま|やっちゃ|やりまし|折れ|折り|折って|折った|離脱|切って|切りま|切れ|手術|違和感|"
    r"ひびが|外れ|ひねって|ひねり|リハビリ"
)
_GENERAL_RE = re.compile(r"けが|ケガ|怪我|負傷|離脱|故障|痛め|リハビリ|長期|手術|苦しんだ|戦列")
_NO_RE = re.compile(
    r"(?:けが|ケガ|怪我|故障|負傷)(?:も|は|が|を|の)?(?:なく|なければ|ない|しない|せず|しなか|防|予防|怖|恐|リスク|"
    r"心配|したら|しても|には|気をつけ|少な|なし)|無傷|相手の|心が折れ|骨が折れる|口を切|スタートを切|先頭を切|"
    r"封を切|期限が切|首を長|首位|指導|指揮|肩を組|肩の荷|肩を並|手術(?:は|も)(?:しな|せず|必要な)|"
    r"頭が(?:上が|下が)|指名|目指"
)


def injury(reading: Reading) -> Iterator[Proposal]:
    """One proposal for each injury a sentence tells, with the part and the word for it."""
    for sentence in told(reading):
        if _NO_RE.search(sentence.text) and not _DETAIL_RE.search(sentence.text):
            continue
        yield from _of(reading, sentence)


def _of(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    hurt = _HURT_RE.search(sentence.text)
    asked = question(reading, sentence)
    body = _body(sentence.text)
    if hurt is None and not (body and _GENERAL_RE.search(asked) and len(sentence.text) < 40):
        return
    detail = _DETAIL_RE.search(sentence.text)
    if body is None and detail is None:
        return
    if sentence.role == "question" and (
        _body(answer(reading, sentence)) or _DETAIL_RE.search(answer(reading, sentence))
    ):
        return
    at = hurt.span() if hurt else (0, len(sentence.text))
    for person in subjects(reading, sentence, *at):
        word = detail.group() if detail and detail.group() != "手術" else None
        yield reading.propose(
            "injury",
            person,
            sentence,
            {"body_part": body, "detail": word},
            rule="injury.japanese",
            why="a part of the body with a word for an injury",
            at=at,
            certainty="implied",
        )


def _body(text: str) -> str | None:
    """The part of the body, in English: "右ひざ" is the right knee; a part with its side counts first."""
    found = [match for match in _BODY_RE.finditer(text) if not re.match(r"ではな|じゃな", text[match.end() :])]
    best = next((match for match in found if match["side"]), found[0] if found else None)
    if best is None or (best["part"] == "首" and best["side"]):
        return "ankle" if best and "足" in best.group() else None
    side = {"左": "left ", "右": "right ", "両": ""}.get(best["side"] or "", "")
    return side + (
        "ankle"
        if best.group().endswith("足首")
        else "wrist"
        if best.group().endswith("手首")
        else _BY_WORD[best["part"]]
    )
