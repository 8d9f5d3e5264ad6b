"""Kinds `age`, `birth_date`, `height`, `foot` and `shirt_number` in Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.japanese.text import TITLE, plain
from interviews.extraction.japanese.who import answer, boxed, kin_names, opens, question, subjects, told
from interviews.extraction.marks import KIN, PERSON, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

# "PERSON選手(23)", "PERSON(24歳)", "PERSON(かもしだ・なぎ)、22歳", "PERSON、22歳"
_BESIDE_RE = re.compile(
    rf"{PERSON}+(?:{TITLE})?(?: ?[(（](?:[^()（）]{{0,24}}[、,・/ "
    r"])?(?P<age>\d\d)歳?(?:[、,][^()（）]{0,24})?[)）]|(?:[(（][^()（）]{0,24}[)）])?[、は]?(?P<age2>\d\d)歳)"
)
# "24歳になった", "33歳なのに", "22歳です", "22歳のMF", "今年で22歳"
_AGE_RE = re.compile(
    r"(?<!\d)(?P<age>\d\d)歳(?=に?なった|になりま|になり、|なのに|なんです|です|だが|ながら|。|のPOS|"
    r"の(?:GK|DF|MF|FW|守護神|ボランチ|ストライカー|司令塔|主将|キャプテン|若|アタッカー|レフティー?|左|右|サイド|"
    r"センター|ゴール|選手|[一-龯ァ-ヶー]{2,8}(?:だ|である)?。|\ue002)|に、|(?:に|が|は)(?:聞|話を|新天地|語)|、)"
)
_COMING_RE = re.compile(
    r"来月|もうすぐ|来週|まもなく|間もなく|今度|年内|来年|再来|誕生日で|当時|ころ|頃|とき|時に|昔|デビュー|最年少|"
    r"でプロ|以下|まで"
)
_BORN_RE = re.compile(
    r"(?P<year>(?:19|20)\d\d)年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?(?=[^\d。]{0,4}(?:に)?生まれ)|"
    r"(?:生年月日|誕生日)[は:： ]*(?P<year2>(?:19|20)\d\d)[年./-](?P<month2>\d{1,2})[月./-](?P<day2>\d{1,2})"
)
_HEIGHT_RE = re.compile(
    r"(?<!\d)(?P<cm>1[4-9]\d|20\d)(?:\.\d)? ?(?:センチ(?!以|も?足|遠)|cm|㎝|CM|糎)|1メートル(?P<cm2>[4-9]\d)"
)
_TALL_RE = re.compile(
    r"(?<!\d)(?P<cm>1[5-9]\d|20\d)(?=です|でした|しか|。|、|に(?:なり|なっ|到達|届)|まで|」|$|ちょうど|ある|あり|"
    r"くらい|ぐらい)"
)
_TALL_ASKED_RE = re.compile(r"身長|体格|上背|長身|背(?:が|は|の)高|大柄|小柄|何センチ|(?:1[5-9]|20)\dくらい")
_FOOT_RES = (
    (
        re.compile(
            r"利き足(?:は|も|が|:|:| |の)?(?:もちろん|実は)?(?P<side>左|右|両)|"
            r"(?P<side2>左|右|両)(?:足)?(?:が|は)利き足|(?P<side3>左|右|両)利き(?!手)|"
            r"(?P<left>レフティー?|サウスポー)"
        ),
        1,
    ),
    (re.compile(r"(?P<side>左|右)足(?:しか|だけで?)(?:は)?(?:信用|信頼|使え|使わ|使い|蹴れ|蹴り|自信)"), 1),
    (re.compile(r"利き足(?:では|じゃ)ない(?:方の)?(?P<side>左|右)"), -1),
    (
        re.compile(
            r"(?P<both>どっちでも|どちらでも|どっちの足でも|どちらの足でも|"
            r"左右(?:どちらも|関係なく|両方))[^。]{0,4}(?:同じように)?(?:蹴れ|使え)"
        ),
        1,
    ),
    (re.compile(r"(?P<side>両)足(?:とも|どちらも|どちらでも|、?どっちでも)?[^。]{0,8}(?:同じ|蹴れ|使え|遜色)"), 1),
)
_SIDES = {"左": "left", "右": "right", "両": "both"}
_REPLY_RE = re.compile(r"[「\s]*(?:はい、)?(?P<side>左|右|両)(?:足)?(?:です|。|ですね|だけ|利き|」|$)")
_SHIRT_RE = re.compile(
    r"背番号(?:は|の|「|が|『|も| |:|:)?(?P<n>\d{1,2})(?!年|歳|人|試合|点|番?ですか|番?でしたか)|"
    r"(?<![\d第])(?P<n2>\d{1,2})番(?=を(?:背負|つけ|選|着け|もら|託|引き継|いただ)|なのに|です|"
    r"に(?:は|変え|変わ|した|しま)|のユニフォーム|のシャツ)"
)
_NUMBER_RE = re.compile(
    r"[「]?(?:今は|はい、|えっと、)?(?P<n>\d{1,2})番?(?:です|。|ですね|を(?:つけ|選|背負|着|もら|いただ)|、|」|$)"
)
_NO_SHIRT_RE = re.compile(
    r"心の中|憧れ|なら|だったら|いつか|つもり|時代|昔|以前|子どもの|小学|高校|中学|欲し|つけたい|背負いたい|"
    r"代表では|から\d+番|元々|もともと|本当は"
)


def age(reading: Reading) -> Iterator[Proposal]:
    """ "PERSON選手(22)", "22歳。", "33歳なのに": as of publication."""
    for sentence in told(reading):
        text, masked = plain(sentence.text), plain(sentence.masked)
        for found in _BESIDE_RE.finditer(masked):
            what = next(reading.marks_in(sentence.start + found.start(), sentence.start + found.end(), PERSON)).what
            if not re.match(r"で|の(?:とき|時|頃|ころ|夏|春|冬|秋)|から|まで", text[found.end() :]):
                yield from _figure(
                    reading,
                    sentence,
                    "age",
                    int(found["age"] or found["age2"]),
                    (found.start(), found.end()),
                    (14, 45),
                    (what,),
                )
        for found in _AGE_RE.finditer(masked):
            clause = text[max(0, found.start() - 14) : found.end() + 6]
            if not _COMING_RE.search(clause) and not _BESIDE_RE.search(
                masked[max(0, found.start() - 40) : found.end()]
            ):
                yield from _figure(reading, sentence, "age", int(found["age"]), found.span(), (14, 45))


def _figure(
    reading: Reading,
    sentence: Sentence,
    kind: str,
    value: int,
    at: tuple[int, int],
    bounds: tuple[int, int],
    people: Sequence[object] | None = None,
) -> Iterator[Proposal]:
    if len(reading.interviewees) > 1 and re.search("お互い|印象", question(reading, sentence)):
        return
    for person in subjects(reading, sentence, *at) if people is None else people:
        if isinstance(person, Person) and bounds[0] <= value <= bounds[1]:
            yield reading.propose(
                kind,
                person,
                sentence,
                {"value": value},
                rule=f"{kind}.japanese",
                why="a figure said of the person",
                at=at,
                certainty="implied",
            )


def birth_date(reading: Reading) -> Iterator[Proposal]:
    """ "2003年6月3日生まれ"."""
    for sentence in told(reading):
        for found in _BORN_RE.finditer(plain(sentence.text)):
            parts = found["year"] or found["year2"], found["month"] or found["month2"], found["day"] or found["day2"]
            value = "-".join(f"{int(part):02}" for part in parts if part)
            for person in subjects(reading, sentence, *found.span()):
                yield reading.propose(
                    "birth_date",
                    person,
                    sentence,
                    {"value": value},
                    rule="birth_date.japanese",
                    why="a date with 生まれ",
                    at=found.span(),
                    certainty="implied",
                )


def height(reading: Reading) -> Iterator[Proposal]:
    """ "174センチです"; what the answer says counts before what the question says."""
    for sentence in told(reading):
        reply = answer(reading, sentence)
        if (
            reply
            and re.search(r"身長|センチ|cm", sentence.text)
            and (_HEIGHT_RE.search(plain(reply)) or _TALL_RE.search(plain(reply)))
        ):
            continue
        asked = _TALL_ASKED_RE.search(question(reading, sentence)) and opens(reading, sentence)
        for found in (_TALL_RE if asked and not _HEIGHT_RE.search(plain(sentence.text)) else _HEIGHT_RE).finditer(
            plain(sentence.text)
        ):
            value = int(found["cm"]) if found["cm"] else 100 + int(found["cm2"])
            yield from _figure(reading, sentence, "height", value, found.span(), (140, 215))


def foot(reading: Reading) -> Iterator[Proposal]:
    """ "左利きです", "利き足は右ですか" – "左です"."""
    for sentence in told(reading):
        reply = answer(reading, sentence)
        if (
            reply
            and "利き" in sentence.text
            and (_REPLY_RE.match(reply) or any(pattern.search(reply) for pattern, _ in _FOOT_RES))
        ):
            continue
        found = (
            _REPLY_RE.match(sentence.text)
            if "利き" in question(reading, sentence) and opens(reading, sentence)
            else None
        )
        if found:
            yield from _foot(reading, sentence, _SIDES[found["side"]], found.span())
            continue
        if re.match(r"[^。]{0,6}元々", sentence.text) and re.search(r"どっちでも|両足|どちらでも", sentence.text):
            yield from _foot(reading, sentence, "both", (0, len(sentence.text)))
            continue
        for pattern, sense in _FOOT_RES:
            if found := pattern.search(sentence.text):
                groups = found.groupdict()
                side = (
                    "left"
                    if groups.get("left")
                    else "both"
                    if groups.get("both")
                    else _SIDES[groups["side"] or groups.get("side2") or groups.get("side3") or ""]
                )
                yield from _foot(
                    reading, sentence, side if sense > 0 else {"left": "right", "right": "left"}[side], found.span()
                )
                break


def _foot(reading: Reading, sentence: Sentence, value: str, at: tuple[int, int]) -> Iterator[Proposal]:
    if re.search(r"憧れ|監督が|相手", sentence.text[: at[0]]):
        return
    for person in subjects(reading, sentence, *at):
        yield reading.propose(
            "foot",
            person,
            sentence,
            {"value": value},
            rule="foot.japanese",
            why="利き足, 左利き or the answer to it",
            at=at,
            certainty="implied",
        )


def shirt_number(reading: Reading) -> Iterator[Proposal]:
    """ "背番号26の由来は", "27番なのに"; a number in a question is known, unless it is what is asked."""
    for sentence in (*reading.sentences, *boxed(reading)):
        asked = re.search(r"背番号|何番|番号", question(reading, sentence)) and opens(reading, sentence)
        first = _NUMBER_RE.match(plain(sentence.text)) if asked else None
        if first and "背番号" not in sentence.text:
            yield from _figure(reading, sentence, "shirt_number", int(first["n"]), first.span(), (1, 99))
            continue
        for found in _SHIRT_RE.finditer(plain(sentence.text)):
            around = sentence.text[max(0, found.start() - 12) : found.end() + 10].split("なのに")[0]
            value = int(found["n"] or found["n2"])
            if _NO_SHIRT_RE.search(around) or not 1 <= value <= 99:
                continue
            yield from _figure(reading, sentence, "shirt_number", value, found.span(), (1, 99))
            behind = re.match(rf"[はも](?P<kin>{KIN}+)の番号", sentence.masked[found.end() :])
            kin = reading.mark_at(sentence.start + found.end() + behind.start("kin")) if behind else None
            if kin:
                named = kin_names(reading).get(getattr(kin.what, "relation", ""))
                if named:
                    yield from _figure(reading, sentence, "shirt_number", value, found.span(), (1, 99), (named,))
