"""Kinds `position` and `captain` in Japanese: "左サイドバックの定位置", "キャプテンの古仁所すみれさん"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.japanese.people import ASKED_RE
from interviews.extraction.japanese.text import TITLE
from interviews.extraction.japanese.who import carried_to, opens, question, subjects, told
from interviews.extraction.marks import CLUB, NATION, PERSON, Club, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_WORDS = {
    "goalkeeper": """
        ゴールキーパー キーパー 守護神 GK 正GK 守護者 ゴールマウス
    """,
    "defender": """
        ディフェンダー センターバック センターバックス サイドバック 左サイドバック 右サイドバック DF CB
        SB 左SB 右SB ウイングバック ウィングバック 左ウイングバック 右ウイングバック ストッパー
        リベロ 最終ライン 守備者 右サイドの守備 サイドのDF
    """,
    "midfielder": """
        ミッドフィルダー ミッドフィールダー ボランチ アンカー トップ下 司令塔 インサイドハーフ MF
        ダブルボランチ ゲームメーカー ゲームメイカー 中盤の底 中盤 セントラルMF
    """,
    "forward": """
        フォワード ストライカー センターフォワード ウイング ウィング 左ウイング 右ウイング サイドアタッカー
        アタッカー FW CF 点取り屋 最前線 前線 1トップ ワントップ
        2トップ サイドハーフ 左サイドハーフ 右サイドハーフ ウインガー ウィンガー 左ウインガー シャドー
        シャドーストライカー
    """,
}
_BY_WORD = {word: value for value, words in _WORDS.items() for word in words.split()}
_WORD = "|".join(sorted(_BY_WORD, key=len, reverse=True))
_POSITION_RE = re.compile(rf"(?<![A-Za-zァ-ヶ])(?P<word>{_WORD})(?![A-Za-zァ-ヶー])")
_SAID_RE = re.compile(
    r"(?:です|でした|だ[。よっとけ]|として|を(?:務|守|任|本職|主戦場|始め|志|やっ|やる|する|し(?!た人|ていた)|転)|"
    r"で(?:プレー|出|先発|起用|勝負|す|走り|体を張|戦|は?一番|全試合|試合|使)|での|"
    r"の(?:定位置|レギュラー|ポジション|一角|選手|位置|座|家系|ファーストチョイス|主力|柱|要)|"
    r"が(?:本職|定位置|持ち場|居場所|しっくり|一番|主戦場|好き|得意)|一筋|"
    r"に(?:定着|固定|転向|コンバート|専念|収ま|落ち着|なっ|なり|、|[。「」]|聞い|話|語|ドイツ|新|家)|"
    r"へ(?:の)?(?:転向|コンバート)|歴|なの|なん|だけど|、|。|」|$|ですが|ながら|でも|を(?:統率|束ね|支え|率い|担)|"
    r"は|が(?:、|語|明か|挑)|も(?:でき|こな|やり))"
)
_NO_POSITION_RE = re.compile(
    r"相手|対戦|敵|(?:の|な)(?:先輩|後輩|仲間)|コーチ(?!から)|陣|ライン(?!を)|の裏|と1対1|との連係|との連携|"
    r"へのパス|にパス|に(?:は|も)?(?:憧れ|預け)|不足|争い(?!で勝)|からの?(?:転向|コンバート)|だった頃|志望|かと思|"
    r"ではなく|じゃなく|ではない"
)
_CHILD_RE = re.compile(
    r"はじめは|初めは|小学|小さい頃|小さいころ|子どもの頃|子どものころ|子供の頃|子供のころ|幼い|幼稚園|昔は|最初は|"
    r"もともと|元々|元は|当初|入った頃|中学(?:まで|時代|の頃|では|生の|のとき)|高校(?:まで|時代は)|までは|"
    r"していた私|していた僕|だった頃|だったころ|急造|一度だけ|一試合だけ|練習で|遊びで|臨時|代役|緊急|応急|もし|"
    r"生まれ変わ|やってみた|やりたかった|だったら|なら\b"
)
_KEEPS_RE = re.compile(r"ゴール(?:マウス)?を守(?:る|っ|り)|ゴール前に立ちはだか")
_RUNS_RE = re.compile(r"前線で(?:走|体|起点)|点を取る(?:のが|仕事)|最前線")
_DEFENDS_RE = re.compile(r"最終ラインを(?:統率|束ね|支え|率い)")
_RIVAL_RE = re.compile(rf"(?P<who>{PERSON}+)(?:{TITLE})?と(?:は)?[^。]{{0,12}}(?:競|枠を|取り合|争って|争い|定位置を)")
_CAPTAIN_RES = (
    re.compile(rf"(?<!副)(?<!元)(?<!前)(?<!ゲーム)(?:キャプテン|主将)の?(?P<who>{PERSON}+)"),
    re.compile(
        rf"(?P<who>{PERSON}+)(?:{TITLE})?(?:は|が)[^。、]{{0,8}}(?<!副)(?:キャプテン|主将)(?!だった|でした|時代)"
    ),
    re.compile(rf"(?P<who>{PERSON}+)(?:キャプテン|主将)(?!だった|時代)"),
)
_OWN_RE = re.compile(
    r"(?<!副)(?<!元)(?:キャプテン|主将)(?:を(?:務め(?!た|てい?まし)|任|託|引き受け)|"
    r"マークを(?:巻|つけ|着け|託|引き継)|就任|の大役|に(?:就任|指名|任命|選ば|なっ|なり)|として|です|の重|腕章)|"
    r"新(?:主将|キャプテン)|腕章を(?:巻|託|つけ)"
)
_PAST_RE = re.compile(
    r"高校|中学|大学|小学|ユース|以前|昔|昨季まで|去年まで|当時|時代|前は|いつか|だった|たことは|代表の|代表では|"
    r"たい|だと思って|だけ|一度"
)


def position(reading: Reading) -> Iterator[Proposal]:
    """ "左サイドバックの定位置", "レオは…サイドバックです", "憧れのセンターバックは" – "中澤さんです"."""
    for sentence in told(reading):
        for found in _POSITION_RE.finditer(sentence.text):
            if _is_told(sentence, found):
                yield from _said(reading, sentence, _BY_WORD[found["word"]], found.span())
        for pattern, value in ((_KEEPS_RE, "goalkeeper"), (_RUNS_RE, "forward"), (_DEFENDS_RE, "defender")):
            held = pattern.search(sentence.text)
            if held and not _CHILD_RE.search(sentence.text):
                yield from _said(reading, sentence, value, held.span())
        yield from _asked_for(reading, sentence)
    yield from _rivals(reading)


def _is_told(sentence: Sentence, found: re.Match[str]) -> bool:
    text = sentence.text
    before, behind = text[max(0, found.start() - 22) : found.start()], text[found.end() : found.end() + 12]
    if (
        _CHILD_RE.search(text[max(0, found.start() - 30) : found.end() + 10])
        or _NO_POSITION_RE.match(behind)
        or re.search(r"(?:相手|敵|対戦)[^。、]{0,6}$", before)
    ):
        return False
    if re.match(
        r"(?:ではなく|じゃなく|からの?(?:転向|コンバート)|から[^。]{0,6}(?:転向|コンバート)|だった)", behind
    ) or re.search(r"(?:憧れ|理想|お手本|好きな|目標とする)の?$", before):
        return False
    if ASKED_RE.search(text) and sentence.role == "question":
        return False
    person = re.match(rf"の?{PERSON}", sentence.masked[found.end() :])
    return person is not None or _SAID_RE.match(behind) is not None


def _said(reading: Reading, sentence: Sentence, value: str, at: tuple[int, int]) -> Iterator[Proposal]:
    right = re.match(rf"の?(?P<who>{PERSON}+)", sentence.masked[at[1] :])
    mark = reading.mark_at(sentence.start + at[1] + right.start("who")) if right else None
    people = (mark.what,) if mark and isinstance(mark.what, Person) else subjects(reading, sentence, *at)
    past = re.match(r"(?:でした|だった|だったん)", sentence.text[at[1] :]) is not None
    for person in people:
        if past and person in reading.interviewees:
            continue
        yield _position(reading, sentence, person, value, at, "a word for the position, said of the person")


def _position(reading: Reading, sentence: Sentence, who: Person, value: str, at: tuple[int, int], why: str) -> Proposal:
    return reading.propose(
        "position", who, sentence, {"value": value}, rule="position.japanese", why=why, at=at, certainty="implied"
    )


def _asked_for(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """The position that a question asks an idol for: "憧れのセンターバックは" – "PERSONさんです"."""
    pair = reading.pair_of(sentence)
    asked = question(reading, sentence)
    found = _POSITION_RE.search(asked)
    first = re.match(
        rf"[「]?(?:やっぱり|やはり|もちろん|はい、)?(?P<who>{PERSON}+)(?:{TITLE})?(?:です|でしょう|かな|ですね|。|、|"
        r"一択|」)",
        sentence.masked,
    )
    if pair and found and first and ASKED_RE.search(asked) and opens(reading, sentence) and "ライバル" not in asked:
        who = reading.person(sentence, first, "who")
        if who and who not in sentence.selves:
            yield _position(
                reading,
                pair.question[-1],
                who,
                _BY_WORD[found["word"]],
                (0, len(pair.question[-1].text)),
                "the position the question asks for",
            )


def _rivals(reading: Reading) -> Iterator[Proposal]:
    """Who competes with the interviewee for the place plays where he does."""
    own = {
        proposal.player: proposal.fields["value"]
        for sentence in reading.sentences
        if sentence.role == "lead"
        for found in (*_POSITION_RE.finditer(sentence.text), *_DEFENDS_RE.finditer(sentence.text))
        for proposal in _said(reading, sentence, _BY_WORD.get(found.group(), "defender"), found.span())
    }
    for sentence in told(reading):
        found = _RIVAL_RE.search(sentence.masked)
        who = reading.person(sentence, found, "who") if found else None
        value = own.get(sentence.selves[0].name) if len(sentence.selves) == 1 else None
        if found and who and value and who not in reading.interviewees:
            yield _position(
                reading, sentence, who, str(value), found.span(), "competes with the interviewee for the same place"
            )


def captain(reading: Reading) -> Iterator[Proposal]:
    """ "キャプテンのPERSON", "キャプテンを任されて"; not what is over, and not of a school's side."""
    for sentence in told(reading):
        named = False
        for pattern in _CAPTAIN_RES:
            for found in pattern.finditer(sentence.masked):
                who = reading.person(sentence, found, "who")
                around = sentence.text[max(0, found.start() - 10) : found.end() + 6]
                named = True
                if who and not _PAST_RE.search(around):
                    yield from _captain(reading, sentence, who, found)
        own = _OWN_RE.search(sentence.text)
        if own and not named and not _PAST_RE.search(sentence.text[max(0, own.start() - 16) : own.end() + 8]):
            for who in subjects(reading, sentence, *own.span()) if carried_to(reading, sentence) is None else ():
                yield from _captain(reading, sentence, who, own)


def _captain(reading: Reading, sentence: Sentence, who: Person, found: re.Match[str]) -> Iterator[Proposal]:
    """The captain of the club named right before, else of the interviewee's."""
    if next(reading.marks_in(sentence.start + max(0, found.start() - 8), sentence.start + found.start(), NATION), None):
        return
    near = [
        mark.what
        for mark in reading.marks_in(sentence.start + max(0, found.start() - 24), sentence.start + found.start(), CLUB)
    ]
    club = next((what for what in reversed(near) if isinstance(what, Club)), None)
    club = club or next((reading.main_clubs[one] for one in reading.interviewees if one in reading.main_clubs), None)
    if club:
        yield reading.propose(
            "captain",
            who,
            sentence,
            {},
            rule="captain.japanese",
            why="キャプテン or 主将, said of the person",
            at=found.span(),
            certainty="implied",
            clubs={"value": club},
        )
