"""Clubs in Japanese text: known by name, by their form ("八戸みなとFC", "筑波大学") or as foreign clubs in katakana.

In: the text and the look-up. Out: marks, CLUB where the name is a club's own, MAYBE for a town that may stand for one;
each with the club in the fullest form of the text: 神戸 is INAC神戸レオネッサ where the text names that club alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from interviews.extraction.japanese.club_names import FOREIGN, NO_CLUBS
from interviews.extraction.japanese.text import plain
from interviews.extraction.lookup import ClubName, Lookup
from interviews.extraction.marks import CLUB, MAYBE, Club, Mark
from interviews.extraction.text import TOKEN_RE
from players.names import key

_KATA, _KANJI = "ァ-ヶー", "一-龯々"
# Stretches in which a club's name may lie, and the signs inside that writers vary
_STRETCH_RE = re.compile(r"[\w・=＝&.]+")
_JOINT_RE = re.compile(r"[・=＝゠&. ]+")
_LONGEST = 7  # tokens of one name
# "FC琉球", "SCフライブルク", "レンディーナFC", "八戸みなとFC", "筑波大学", "横須賀シーガルズ", "与野サッカー少年団"
_ABBREVIATION = (
    r"(?:F\.?C\.?|SC|AC|AS|FK|SV|VV|BK|IF|SK|CF|CD|UD|SD|RC|AFC|VfB|VfL|TSG|TSV|RB|INAC|SSV|KV|NK|HJK|AIK|MYFC)"
)
_FORM_RE = re.compile(
    rf"(?<![A-Za-z{_KATA}]){_ABBREVIATION}[{_KATA}{_KANJI}][{_KATA}{_KANJI}・=＝]{{0,14}}(?:[{_KATA}{_KANJI}])|"
    rf"[{_KATA}{_KANJI}][{_KATA}{_KANJI}・=＝]{{0,16}}{_ABBREVIATION}(?![A-Za-z])(?:U-?\d\d|ユース|ジュニアユース|"
    rf"レディース)?|(?<![{_KANJI}])[{_KANJI}]{{0,3}}[ぁ-ん]{{2,5}}(?<![のはがをにでも])(?<!から)(?<!まで)(?<!より)(?<"
    rf"!ある)(?<!など)(?:FC|SC|AC)(?![A-Za-z])|[{_KANJI}]{{2,8}}(?:大学(?!生|院|時代に|卒|選抜|リーグ|進学|"
    rf"サッカー界|でも|まで)|体大|院大)|[{_KATA}{_KANJI}]{{1,8}}(?:サッカー|スポーツ)少年団|[{_KANJI}]{{1,6}}少年団|"
    rf"[{_KANJI}]{{1,4}}[{_KATA}・]{{3,14}}(?:レディース|ユナイテッド|シーガルズ|ヴェルディ|ジュニア|クラブ)?|"
    rf"[{_KATA}・]{{3,14}}[{_KANJI}]{{2,4}}(?:レディース|レジーナ|ジュニア|SC|FC)?|"
    rf"[{_KATA}・=]{{2,12}}(?:シティ|ユナイテッド|タウン|ローヴァーズ|アスレティック|スポルティング|ワンダラーズ)"
)
# What must stand in a name of kanji and katakana for it to be a club's: "横須賀シーガルズ", "ヴィクサーレ沖縄"
_TAILS_RE = re.compile(
    r"(?:イレブン|ズ|ス|ーレ|ーゼ|ータ|ート|ーノ|ナーズ|ユナイテッド|レディース|シティ|クラブ|ジュニア|オーレ|"
    r"ージャ|ーヤ|ンサ|ール|ィア|ッサ|ロ|オ|ア|テ|ナ|レ|タ)$"
)
# Words of kanji before a club's own name that are none of it: "元川崎フロンターレ", "地元の…" ends at its の
_LEAD_RE = re.compile(
    r"^(?:元|現|前|旧|古巣|地元|当時|現在|今季|昨季|来季|強豪|名門|母校|県内|国内|同じ|時代|所属|\d部|"
    rf"部)(?=[{_KATA}{_KANJI}]{{3,}})"
)
_TOWN_BEHIND_RE = re.compile(
    r"県|市|府|都|道(?!場)|町|区|駅|湾|出身|生まれ|育ち|弁|で生|に生|の生|の海|の雪|の冬|の夏|で育|の街|の高校|"
    r"の中学|に住|在住|の実家|から車|から上京"
)
# "同じボランチのエバートン": a person who is called like a club
_PERSON_BEFORE_RE = re.compile(
    r"(?:ボランチ|バック|フォワード|キーパー|ストライカー|DF|MF|FW|GK|同僚|チームメ[イー]ト|相棒|助っ人|親友|同期|"
    r"先輩|後輩|ウイング)の$"
)
# Words of kanji behind a club's name that are none of it: "ベガルタ一筋"
_BEHIND_RE = re.compile(
    r"(?:一筋|時代|所属|移籍|加入|入団|入り|戦|側|守備陣|下部組織|育ち|出身|在籍|生え抜き|初|内定|退団)+$"
)
# A town that only a club can be: "鹿島のサポーター", "神戸に加入", "新潟戦"
_CLUB_BEHIND_RE = re.compile(
    r"(?:の|を)?(?:サポーター|ファン|ユース|下部|アカデミー|トップチーム|背番号|キャプテン|監督|練習)|"
    r"(?:へ|に|から)(?:の)?(?:加入|移籍|復帰|期限付き|入団|完全)|戦(?!う|っ|い)"
)


@dataclass(frozen=True, slots=True)
class _Find:
    start: int
    end: int
    rows: tuple[ClubName, ...] = ()
    short: bool = False  # a town or a shared name

    @property
    def size(self) -> int:
        return self.end - self.start


def find_clubs(text: str, lookup: Lookup) -> list[Mark]:
    """All clubs named in the text, as marks that do not overlap."""
    text = plain(text)
    known = list(_known(text, lookup))
    finds = _longest([*known, *_foreign(text), *_formed(text)])
    whole = [find for find in finds if not find.short]
    names = _names(text, whole)
    finds = _longest([*whole, *_parts(text, set(names.values())), *(find for find in finds if find.short)])
    return [_mark(text, find, names) for find in finds]


def _known(text: str, lookup: Lookup) -> Iterator[_Find]:
    """Where names of the look-up stand."""
    by_form: dict[str, list[ClubName]] = defaultdict(list)
    for row in lookup.clubs(*_words(text)):
        if re.search(rf"[{_KATA}{_KANJI}ぁ-ん]", row.alias) or (row.kind == "plain" and len(row.alias) > 4):
            by_form[row.alias].append(row)
    for form, rows in by_form.items():
        for found in re.finditer(_pattern(form), text):
            short = all(row.kind != "plain" for row in rows)
            if not (short and _is_other(text, found.start(), found.end())):
                yield _Find(found.start(), found.end(), tuple(rows), short)


def _pattern(form: str) -> str:
    """A name as a pattern: its joints may be written otherwise, and no longer word of the same script holds it."""
    inner = r"[・=＝゠&. ]?".join(re.escape(part) for part in _JOINT_RE.split(plain(form)) if part)
    before = rf"(?<![{_KATA}])" if re.match(rf"[{_KATA}]", form) else r"(?<![A-Za-z])" if form[0].isascii() else ""
    after = rf"(?![{_KATA}])" if re.search(rf"[{_KATA}]$", form) else r"(?![A-Za-z])" if form[-1].isascii() else ""
    return f"{before}{inner}{after}"


def _is_other(text: str, start: int, end: int) -> bool:
    """Whether a town's name is part of a longer word, or named as the town: "新潟県", "千葉出身"."""
    around = rf"[{_KANJI}]"
    before = re.match(around, text[start - 1 : start]) is not None and text[start - 1 : start] not in "元前現対"
    after = re.match(rf"(?!戦|側|時代|入り|移籍|加入|守備|所属){around}", text[end : end + 4]) is not None
    return before or after or _TOWN_BEHIND_RE.match(text, end) is not None


def _words(text: str) -> tuple[set[str], set[str]]:
    """All that a name may begin with, and all that it may end with, folded."""
    firsts: set[str] = set()
    lasts: set[str] = set()
    for stretch in _STRETCH_RE.finditer(text):
        tokens = list(TOKEN_RE.finditer(text, stretch.start(), stretch.end()))
        for at, token in enumerate(tokens):
            starts = range(token.start(), token.end()) if re.match(rf"[{_KANJI}]", token.group()) else [token.start()]
            for start in list(starts)[:12]:
                lasts.update(key(text[start:end]) for end in range(start + 1, min(token.end(), start + 6) + 1))
                lasts.add(key(text[start : token.end()]))
                for last in tokens[at : at + _LONGEST]:
                    ends = (
                        range(last.start() + 1, last.end() + 1)
                        if re.match(rf"[{_KANJI}]", last.group())
                        else [last.end()]
                    )
                    firsts.update(key(text[start:end]) for end in list(ends)[:8] if end > start)
    return firsts, lasts


def _foreign(text: str) -> Iterator[_Find]:
    for found in re.finditer(rf"(?<![{_KATA}])(?:{FOREIGN})(?![{_KATA}])", text):
        before = text[max(0, found.start() - 12) : found.start()]
        if not (_PERSON_BEFORE_RE.search(before) or _TOWN_BEHIND_RE.match(text, found.end())):
            yield _Find(found.start(), found.end())


def _formed(text: str) -> Iterator[_Find]:
    """Names that only a club can have by their form."""
    for found in _FORM_RE.finditer(text):
        start, name = found.start(), found.group()
        while lead := _LEAD_RE.match(name):
            start, name = start + lead.end(), name[lead.end() :]
        name = _BEHIND_RE.sub("", name)
        mixed = re.fullmatch(rf"[{_KATA}・{_KANJI}]+", name) is not None and not re.search(
            r"大学|体大|院大|少年団", name
        )
        if mixed and not _is_mixed_name(name):
            continue
        if len(name) > 2 and not re.search(NO_CLUBS, name):
            yield _Find(start, start + len(name))


def _is_mixed_name(name: str) -> bool:
    """Whether kanji and katakana together look like a club: town and a word of five letters or more."""
    kata = re.search(rf"[{_KATA}・]+", name)
    return (
        kata is not None
        and len(kata.group()) >= 4
        and _TAILS_RE.search(kata.group()) is not None
        and name[-2:] != "選手"
    )


def _longest(finds: Sequence[_Find]) -> list[_Find]:
    kept: list[_Find] = []
    taken: set[int] = set()
    for find in sorted(finds, key=lambda find: (-find.size, not find.rows, find.start)):
        if taken.isdisjoint(range(find.start, find.end)):
            kept.append(find)
            taken.update(range(find.start, find.end))
    return sorted(kept, key=lambda find: find.start)


def _names(text: str, finds: Sequence[_Find]) -> Mapping[_Find, str]:
    """For each find the fullest name that the text gives its club."""
    by_key: dict[str, str] = {}
    forms = {text[find.start : find.end] for find in finds}
    for find in sorted(finds, key=lambda find: -find.size):
        by_key.setdefault(_key(text, find), text[find.start : find.end])
    names = {find: by_key[_key(text, find)] for find in finds}
    for find, name in names.items():
        fuller = sorted(
            {form for form in forms if name in form and form != name and not _is_another(form, name)}, key=len
        )
        names[find] = fuller[-1] if fuller and not find.rows else name
    return names


def _is_another(form: str, name: str) -> bool:
    """Whether the longer name is another team's: the women's beside the men's."""
    return form.startswith(name) and form.endswith(("レディース", "レジーナ", "VENTUS", "II", "大学"))


def _key(text: str, find: _Find) -> str:
    keys = sorted({row.key for row in find.rows})
    return keys[0] if keys else text[find.start : find.end]


def _parts(text: str, names: set[str]) -> Iterator[_Find]:
    """Parts of a club's full name where they stand alone: "ベガルタ" of ベガルタ仙台, "神戸" of INAC神戸レオネッサ."""
    parts: dict[str, set[str]] = defaultdict(set)
    for name in names:
        for part in re.findall(rf"[{_KATA}]{{3,}}|[{_KANJI}]{{2,}}|(?<=FC)[{_KANJI}]|[ぁ-ん]{{3,}}", name):
            parts[part].add(name)
            if part.endswith("大学"):
                parts[part.removesuffix("学")].add(name)
                parts[part.removesuffix("大学")].add(name)
    for part in parts:
        if re.search(NO_CLUBS, part) or part in (
            "レディース",
            "ユナイテッド",
            "クラブ",
            "シティ",
            "ジュニア",
            "少年団",
        ):
            continue
        for found in re.finditer(_pattern(part), text):
            if not _is_other(text, found.start(), found.end()):
                yield _Find(found.start(), found.end(), (), True)


def _mark(text: str, find: _Find, names: Mapping[_Find, str]) -> Mark:
    said = text[find.start : find.end]
    if not find.short:
        name = names[find]
        row = next((row for row in find.rows if row.kind == "plain"), None)
        return Mark(find.start, find.end, CLUB, Club(name, row.key if row else None, row.country if row else ""))
    counted = Counter(name for name in names.values() if said in name)
    whole = counted.most_common(1)[0][0] if counted else None
    keys = {row.key for row in find.rows}
    same = next((name for one, name in names.items() if keys & {row.key for row in one.rows}), None)
    own = next((one for one, name in names.items() if name == (whole or same)), None)
    row = next(iter(own.rows if own else find.rows), None)
    town = re.fullmatch(rf"[{_KANJI}ぁ-ん]+", said) is not None and not said.endswith("大")
    sure = (not town and bool(whole or same)) or _CLUB_BEHIND_RE.match(text, find.end) is not None
    name = whole or same or said
    return Mark(
        find.start, find.end, CLUB if sure else MAYBE, Club(name, row.key if row else None, row.country if row else "")
    )
