"""Kinds `birth_place`, `supports` and `honour` in Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.japanese.who import answer, carried_to, opens, question, subjects, told
from interviews.extraction.marks import CLUB, KIN, MAYBE, NATION, Club, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_PLACE = (
    r"(?P<place>(?:[一-龯々]{2,3}[都道府県])?(?:[一-龯々ヶケノツ]{1,6}[市町村区郡島]|[一-龯々ヶケノツ]{2,5}|"
    r"[ァ-ヶー・]{2,14}市?|いわき|さいたま市?|つくば市?|みなとみらい|ひたちなか市?|あきる野市?|むつ市?))"
)
_BORN_RES = (
    re.compile(
        rf"生まれ(?:た(?:の|場所)(?:は|も)|は)(?:実は)?(?:[ァ-ヶー一-龯]{{2,8}}の)?{_PLACE}(?=の(?:市立|県立|国立|"
        r"総合|大学)?(?:病院|産院|産婦人科|郊外|外れ|はずれ|下町))"
    ),
    re.compile(
        rf"{_PLACE}の(?:市立|県立|国立|総合|大学)?(?:病院|産院|産婦人科|郊外|外れ|はずれ|片隅|団地|"
        r"下町)で生まれ(?!変)"
    ),
    re.compile(rf"(?:[ァ-ヶー一-龯]{{2,8}}の)?{_PLACE}(?:で|に)(?:は)?生まれ(?!変)"),
    re.compile(rf"{_PLACE}(?:の)?生まれ(?!変|た|て|る|な)"),
    re.compile(rf"生まれ(?:た(?:の|場所|街|町)(?:は|も|が)|は|も)(?:実は)?(?:[ァ-ヶー一-龯]{{2,8}}の)?{_PLACE}"),
    re.compile(
        rf"出身地?(?:は|も|は、|:|:)(?:[ァ-ヶー一-龯]{{2,8}}の)?{_PLACE}(?=です|で|の|と|だ|。|、|出身|$| |市|県)"
    ),
    re.compile(rf"(?<![一-龯ァ-ヶー]){_PLACE}の?(?:ご)?出身(?!校|者|の選手|クラブ|チーム|で(?:は)?(?:初|同)|ユース)"),
)
# the answer says it, or names a place first: "藤枝です"
_CLOSER_RE = re.compile(rf"生まれ|出身|^[「]?(?:はい、)?(?!そう|はい|ええ){_PLACE}(?:です|でした)。")
_SURE = 5  # of these, those that say 生まれ
_NO_PLACE_RE = re.compile(
    r"\d|大学|高校|中学|小学|体大|学園|クラブ|ユース|アカデミー|下部|組織|早|年|月|日|昭和|平成|令和|同|国|地元|"
    r"何処|世代|双子|海外|こちら|育成|田舎|都会|港町|雪国|両親|部|選手|家|病院|産院|産婦人科|団地|郊外|外れ|片隅|"
    r"下町|学校|会|街$|^町$"
)


def birth_place(reading: Reading) -> Iterator[Proposal]:
    """ "那覇生まれ", "フライブルクで生まれた", "富山県高岡市の生まれ"; 出身 only where no 生まれ is said."""
    yield from _replied(reading)
    found = [_born(reading, sentence, pattern) for sentence in told(reading) for pattern in _BORN_RES[:_SURE]]
    sure = [proposal for proposals in found for proposal in proposals]
    yield from sure
    known = {proposal.player for proposal in sure}
    for sentence in told(reading):
        for pattern in _BORN_RES[_SURE:]:
            for proposal in _born(reading, sentence, pattern):
                if proposal.player not in known:
                    known.add(proposal.player)
                    yield proposal


def _replied(reading: Reading) -> Iterator[Proposal]:
    """ "出身地は?" – "新潟県長岡市です。"."""
    for sentence in told(reading):
        asked = question(reading, sentence)
        if re.search(
            r"出身(?:地)?は(?:どこ|どちら)?|生まれは|生まれた(?:の|場所)は|ご出身|"
            r"出身(?:です|だそう|なん|と(?:聞|伺))",
            asked,
        ) and opens(reading, sentence):
            match = re.match(
                rf"[「]?(?:はい、)?(?:[ァ-ヶー一-龯]{{2,8}}の)?{_PLACE}(?:です|。|でした|ですね|」|$)", sentence.text
            )
            if match and not _NO_PLACE_RE.search(match["place"]) and len(sentence.selves) == 1:
                yield reading.propose(
                    "birth_place",
                    sentence.selves[0],
                    sentence,
                    {"value": match["place"]},
                    rule="birth_place.japanese",
                    why="the answer to where he is from",
                    at=match.span(),
                    certainty="implied",
                )


def _born(reading: Reading, sentence: Sentence, pattern: re.Pattern[str]) -> list[Proposal]:
    if sentence.role == "question" and _CLOSER_RE.search(answer(reading, sentence)):
        return []
    proposals: list[Proposal] = []
    for match in pattern.finditer(sentence.text):
        place, start = match["place"], sentence.start + match.start("place")
        nation = next(reading.marks_in(start, start + 1, NATION), None)
        if _NO_PLACE_RE.search(place) or (nation and nation.end >= start + len(place)):
            continue
        if next(reading.marks_in(start, start + 1, CLUB), None) and pattern in _BORN_RES[_SURE + 1 :]:
            continue
        proposals += [_place(reading, sentence, person, place, match) for person in _people(reading, sentence, match)]
    return proposals


def _place(reading: Reading, sentence: Sentence, who: Person, place: str, match: re.Match[str]) -> Proposal:
    return reading.propose(
        "birth_place",
        who,
        sentence,
        {"value": place},
        rule="birth_place.japanese",
        why="生まれ or 出身 with a place",
        at=match.span(),
        certainty="implied",
    )


def _people(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[Person, ...]:
    before = list(reading.marks_in(sentence.start, sentence.start + match.start(), KIN))
    if before and not re.search("僕|私|俺|自分", sentence.text[before[-1].end - sentence.start : match.end()]):
        return ()
    return subjects(reading, sentence, *match.span())


_FAN_RE = re.compile(
    rf"(?P<club>[{CLUB}{MAYBE}]+)(?:の)?(?:大|熱狂的な|熱烈な|小さな)?(?:サポーター|ファン|応援団|サポ(?!ート)|一筋|"
    r"推し|党|びいき|を応援|のシーズンチケット|の試合に通)|"
    rf"応援して(?:いた|いる)(?:のは|クラブは|チームは)[^。]{{0,8}}?(?P<club2>[{CLUB}{MAYBE}]+)"
)
_ASKED_FAN_RE = re.compile(
    r"応援して(?:いた|いる)|(?:クラブ|チーム)が好き|好きな(?:クラブ|チーム)|好きだった(?:クラブ|チーム)|"
    r"ファンだった|ひいきの|サポーターだった|憧れの?クラブ|どこか?の(?:ファン|サポーター)|"
    r"(?:ファン|サポーター)(?:でした|ですか|だったん)"
)
_NOT_FAN_RE = re.compile(
    r"の皆|みなさん|が(?:待|歌|迎|応援|喜|声|来て|作)|の(?:前|声|期待|歌|後押し|温か|応援)|"
    r"に(?:感謝|恩返|愛|支え|向け|伝|会|も)|を(?:喜|沸|笑顔)|たち|から|へ|数|ではな|じゃな"
)


def supports(reading: Reading) -> Iterator[Proposal]:
    """ "琉球のサポーターなので", "応援していたチームは" – "横浜F・マリノスです"."""
    for sentence in told(reading):
        for found in _FAN_RE.finditer(sentence.masked):
            behind = sentence.text[found.end() : found.end() + 6]
            club = reading.club(sentence, found, "club" if found["club"] else "club2")
            kin = next(reading.marks_in(sentence.start, sentence.start + found.start(), KIN), None)
            own = re.search("僕|私|俺|自分", sentence.text[kin.end - sentence.start : found.start()]) if kin else True
            if club and own and not _NOT_FAN_RE.match(behind) and carried_to(reading, sentence) is None:
                yield from _fans(reading, sentence, club, found.span())
        first = re.match(
            rf"[「]?(?:もちろん|ずっと|地元の|やっぱり|はい、)?(?P<club>[{CLUB}{MAYBE}]+)(?:です|でした|ですね|一筋|"
            r"。|、)",
            sentence.masked,
        )
        if first and opens(reading, sentence) and _ASKED_FAN_RE.search(question(reading, sentence)):
            yield from _fans(reading, sentence, reading.club(sentence, first, "club"), first.span())


def _fans(reading: Reading, sentence: Sentence, club: Club | None, at: tuple[int, int]) -> Iterator[Proposal]:
    for person in subjects(reading, sentence, *at) if club else ():
        yield reading.propose(
            "supports",
            person,
            sentence,
            {},
            rule="supports.japanese",
            why="サポーター, ファン or 応援 with a club",
            at=at,
            certainty="implied",
            clubs={"club": club},
        )


_PRIZES = (
    r"(?:[一-龯ァ-ヶーA-Za-z0-9]{0,10})?(?:得点王|アシスト王|MVP|最優秀選手賞?|ベストイレブン|新人王|新人賞|"
    r"ベストヤングプレーヤー賞|優秀選手賞?|敢闘賞|ゴールデンブーツ|ゴールデングローブ賞?|最優秀新人賞|"
    r"最優秀ゴールキーパー賞?|年間最優秀\w{0,6}賞)"
)
_CUPS = (
    r"(?:天皇杯|皇后杯|ルヴァンカップ|ルヴァン杯|ナビスコカップ|総理大臣杯|高円宮杯|インカレ|全日本大学選手権|"
    r"全国高校サッカー選手権|全国高校選手権|高校選手権|全国選手権|選手権|インターハイ|高校総体|クラブユース選手権|"
    r"全国大会|県大会|プレミアリーグ|プリンスリーグ|関東大学リーグ|関西大学リーグ|WEリーグカップ|WEリーグ|"
    r"なでしこリーグ|J1リーグ|J2リーグ|J3リーグ|J1|J2|J3|JFL|リーグカップ|リーグ戦|リーグ優勝|スーパーカップ|"
    r"アジアカップ|アジア大会|アジア選手権|AFC[^。、の]{0,20}|ACL|"
    r"U-\d\d[^。、の]{0,10}(?:ワールドカップ|W杯|アジアカップ)|ワールドカップ|W杯|国内カップ|"
    r"[ァ-ヶー]{2,10}(?:カップ|杯|リーグ)|[一-龯]{2,6}杯|[一-龯]{1,4}リーグ)"
)
_PRIZE_RE = re.compile(
    rf"(?P<title>{_PRIZES})(?:に(?:も)?(?:輝|選|なっ|なり)|を(?:獲|取|受賞|いただ|もら)|、|も(?:獲|取|受賞)|の?受賞|"
    r"と(?:な|MVP)|でした|です|$)"
)
_CUP_RE = re.compile(
    rf"(?P<title>{_CUPS})(?:で|の|を|も|に|と[^。]{{1,10}}の)?(?:は)?(?:[^。、]{{0,8}})?(?:優勝(?!候補|争い|決定戦|"
    r"を(?:目|逃)|で(?:き|きな)か|した(?:い|ら)|まで|に(?:あと|一歩))|制(?:し|覇|した)|日本一|頂点|タイトルを獲|"
    r"チャンピオン|連覇|二連覇|王者)"
)
_LONE_RE = re.compile(rf"(?:^|の|、)(?P<title>{_CUPS})(?:ですね|です|でした|の決勝|。)")
_NO_HONOUR_RE = re.compile(
    r"準優勝|逃|負け|敗|目指|たい|目標|夢|あと一歩|惜し|なれなか|できなか|かも|狙|祖父|父|兄|監督が|チームが昇格|"
    r"遠い|届か"
)


def honour(reading: Reading) -> Iterator[Proposal]:
    """ "J2の得点王に輝いた", "タイトルも獲りました" – "総理大臣杯ですね"."""
    for sentence in told(reading):
        asked = re.search(r"タイトル|優勝|日本一|頂点", question(reading, sentence)) and opens(reading, sentence)
        for found in [
            *_PRIZE_RE.finditer(sentence.text),
            *_CUP_RE.finditer(sentence.text),
            *(_LONE_RE.finditer(sentence.text) if asked else ()),
        ]:
            yield from _won(reading, sentence, found)


def _won(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Proposal]:
    if _NO_HONOUR_RE.search(sentence.text[max(0, found.start() - 12) : found.end() + 10]):
        return
    for person in subjects(reading, sentence, *found.span()):
        yield reading.propose(
            "honour",
            person,
            sentence,
            {"value": found["title"]},
            rule="honour.japanese",
            why="a title with a word for winning it",
            at=found.span(),
            certainty="implied",
        )
