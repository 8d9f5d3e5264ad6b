"""Careers in Japanese: which clubs somebody played for, when, and how he moved from one to the next.

In: a reading. Out: a chronicle. Each club of a sentence is read by what stands behind it ("から移籍", "に加入", "で
プレー", "のユース"); clubs that are cheered for, faced, or only rumoured are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from interviews.extraction.careers.steps import Chronicle, Level, Relation, Station, Step, Transfer
from interviews.extraction.japanese.text import TITLE
from interviews.extraction.japanese.time import When, times
from interviews.extraction.japanese.who import carried_to, question, subjects, told
from interviews.extraction.marks import CLUB, MAYBE, PERSON, Club, Mark, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_LEVEL = (
    r"(?:の)?(?P<level>ユース|ジュニアユース|ジュニア|アカデミー|下部組織|育成組織|U-?1\d|スクール|"
    r"トップチーム|トップ|セカンドチーム|Bチーム)?"
)
_LOAN = r"(?:育成型)?(?:期限付き|レンタル|ローン)"
_JOIN = (
    rf"移籍|加入|加わ|入っ|入り(?:ま|、)|入れて|入ること|入る(?:こと|前)|入団|進み|進ん|進学|渡り|渡っ|"
    rf"渡りま|復帰|戻っ|戻り|戻る|来て|来ま|来た|やって来|行き(?:ま|、)|行っ|行くこと|移り|移っ|昇格|拾って|"
    rf"誘われ|預け|{_LOAN}|完全移籍|決ま|内定|入学|お世話|呼んで"
)
_STAY = (
    r"プレー|所属|在籍|いまし|いた|いて|います|いる|過ごし|育ち|育った|育って|活躍|定位置|始め|蹴り|お世話|"
    r"守って|守り|守る|出場|やって|やりま|サッカーを|トップに上|主将|キャプテン|鍛え|学び|学ん|デビュー|"
    r"レギュラー|戦って|戦う|頑張|走って|背番号|つけて|"
    r"フォワードを|先発|中盤|コンビ|躍動|通い|通って|練習して|主力|試合に出|修行"
)
_FROM_RE = re.compile(rf"{_LEVEL}(?:から|より)(?:の)?(?P<rest>[^。]{{0,34}})")
_MOVED_RE = re.compile(
    rf"(?P<loan>{_LOAN})?(?:で)?(?:の)?(?:完全)?(?:移籍|加入|加わ|やって来|来て|来ま|来た|入っ|入り|進|移っ|移り|"
    rf"復帰|新加入|{_LOAN})"
)
_TO_RE = re.compile(rf"{_LEVEL}(?:に|へ|への|へと)(?:は|も)?(?P<rest>[^。]{{0,26}}?)(?P<verb>{_JOIN})")
_JOINED_RE = re.compile(rf"{_LEVEL}(?:に|へ)?(?:新)?(?:加入|入団|入り)(?!す|し(?:た)?(?:い|かっ))")
_AT_RE = re.compile(rf"{_LEVEL}(?:で|に|では|には|でも)(?:は|も)?(?P<rest>[^。]{{0,22}}?)(?P<verb>{_STAY})")
_OF_RE = re.compile(
    rf"{_LEVEL}(?:所属|在籍中|の(?:ゴール前|背番号|MF|DF|FW|GK|守護神|主将|キャプテン|ボランチ|サイドバック|"
    rf"センターバック|ストライカー|左|右|ゴールを|中盤|最終ライン|前線|エース|{PERSON}))"
)
_NAMED_RE = re.compile(rf"{_LEVEL}(?:という[^。]{{1,14}})?(?:です|でした|ですね|だった|で。|で、|。|$|、(?!と))")
_LEVEL_ONLY_RE = re.compile(r"の(?P<level>ユース|ジュニアユース|ジュニア|アカデミー|下部組織|育成組織|U-?1\d|スクール)")
_ERA_RE = re.compile(rf"{_LEVEL}(?:時代|出身)|の監督だった|のコーチだった|で監督だった")
_NOT_RE = re.compile(
    r"(?:の|を)?(?:サポーター|サポ|ファン|応援|一筋|推し)|戦(?!っ|う|い|列)|との(?:試合|対戦|一戦|開幕|決勝)|"
    r"に(?:勝|敗|負|完敗|興味|憧れ|は負|どう)|からの?(?:オファー|話|も話|声|打診|関心|興味|も声|も?オファー|"
    r"も?打診|連絡|ゴール|得点)|"
    r"への?移籍(?:の(?:噂|話|報道)|が決まりかけ|報道|話|騒動|も?噂)|移籍の?噂|の皆|のみなさん|相手|を応援|を破|"
    r"を倒|の試合|の監督が|の強化|のスカウト|の街|の人|の海|の雪|の空|の暮らし|での暮らし|の冬|での生活|の生活|"
    r"のことば|の言葉|の寒さ"
)
_RUMOUR_RE = re.compile(
    r"噂|報道|記事|破談|断り|断っ|お断り|実現しな|立ち消え|流れ(?:た|まし)|決まりかけ|決まらな|なかった(?:ら|"
    r"んで)|行かなか|迷(?:い|った)|たら|いつか|夢は|かもしれ|(?:行|戻|プレーし|移籍し|入り)たい|選ばなか|不合格|"
    r"落ち(?:て|まし)|テスト(?:に|を)"
)
_PRESENT_RE = re.compile(
    r"今は|今も|現在|今季|います|いる(?!頃|ころ|とき)|ている(?!頃|ころ|とき)|ています|所属|の背番号|守って|"
    r"でプレーする|今年から"
)
_PAST_RE = re.compile(
    r"いまし|いた(?!だ)|していた|していまし|までは?|だった|でした|過ごし|昨季|去年まで|以前|かつて|昔|時代|お世話にな"
)
_FUTURE_RE = re.compile(r"来年|来季|来春|来シーズン|内定|来年から|卒業後")
_CHILD_RE = re.compile(
    r"小学|幼稚園|子ども|子供|幼い|少年団|中学|蹴り始め|サッカーを始め|ボールを蹴|小さい頃|小さいころ|年長|保育園|園児"
)
_FIRST_RE = re.compile(r"トップ(?:チーム)?(?:に|へ)?昇格|トップに上が(?!れ(?:な|ず))|プロ(?:契約|に(?:なり|なっ))")
_THEN_RE = re.compile(r"そこから|その後|それから|次に|卒業して|卒業後|経て|翌年|そして|へ(?:進|渡|移)|に進|に渡|移籍")
# "移籍の経緯から教えてください": his move to the club he is at
_MOVE_ASKED_RE = re.compile(
    r"移籍(?:の(?:経緯|決断|決め手|理由|きっかけ)|を決|した理由|して(?:き|\d|半年|最初)|は、?ご自身)|"
    r"加入(?:の(?:経緯|決め手|理由)|を決|して)"
)
_WHERE_RE = re.compile(
    r"どこ|どちら|どの(?:クラブ|チーム)|大学(?:に|へ)進|始めた|蹴り始め|出身クラブ|クラブは|チームは|所属|その前|"
    r"プロ入り|キャリア|経歴|移籍先"
)
_YOUTH_LEVELS = re.compile(r"ユース|ジュニア|アカデミー|下部|育成|U-?1\d|スクール")


@dataclass(frozen=True, slots=True)
class _Event:
    """What one club of a sentence tells: a move to it, a move from it, or a stay."""

    kind: str  # "to", "from", "at"
    who: Person
    club: Club
    sentence: Sentence
    at: tuple[int, int]
    why: str
    relation: Relation | None = None
    level: Level | None = None
    loan: bool = False
    linked: bool = False
    year: int | None = None
    since: int | None = None
    until: int | None = None


def chronicle(reading: Reading) -> Chronicle:
    """All careers that the text tells."""
    events = [event for sentence in _sentences(reading) for event in _events(reading, sentence)]
    stations: list[Station] = []
    transfers: list[Transfer] = []
    for who in dict.fromkeys(event.who for event in events):
        own = [event for event in events if event.who == who]
        moves = list(_transfers(reading, who, own))
        transfers += moves
        stations += _stations(reading, who, own, moves)
    return Chronicle(tuple(stations), tuple(transfers))


def main_clubs(reading: Reading) -> dict[Person, Club]:
    """The club each interviewee plays for, as the lead tells it, else the talk."""
    found: dict[Person, Club] = {}
    events = [event for sentence in _sentences(reading) for event in _events(reading, sentence)]
    for lead in (True, False):
        for event in events:
            here = (event.sentence.role == "lead") is lead
            present = event.kind == "to" if lead else event.relation == "current"
            if (
                here
                and (present or event.relation in ("current", "loan"))
                and event.who in reading.interviewees
                and event.level != "youth"
            ):
                found.setdefault(event.who, event.club)
    clubs = [mark.what for mark in reading.marks if mark.sign == CLUB and isinstance(mark.what, Club)]
    titled = [
        what
        for turn in reading.turns
        if turn.role == "heading"
        for mark in reading.marks_in(turn.start, turn.end, CLUB)
        if isinstance(what := mark.what, Club)
    ]
    for who in reading.interviewees:
        lead_clubs = [
            what
            for sentence in reading.sentences
            if sentence.role == "lead"
            for mark in reading.marks_in(sentence.start, sentence.end, CLUB)
            if isinstance(what := mark.what, Club)
        ]
        if who not in found and titled:
            found[who] = titled[0]
        if who not in found and (lead_clubs or len(set(clubs)) == 1):
            found[who] = (lead_clubs or clubs)[0]
    return found


def _sentences(reading: Reading) -> Iterator[Sentence]:
    return told(reading)


def _events(reading: Reading, sentence: Sentence) -> Iterator[_Event]:
    whens = times(sentence.text, reading.header.published)
    found: list[_Event] = _listed(reading, sentence)
    for mark in () if found else reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE):
        if isinstance(mark.what, Club):
            found += _of_mark(reading, sentence, mark, mark.what)
    if not found and (
        newcomer := re.search(rf"(?:加わった|加入した|移籍してきた|入ってきた)(?P<who>{PERSON}+)", sentence.masked)
    ):
        who, home = reading.person(sentence, newcomer, "who"), next(iter(reading.main_clubs.values()), None)
        if who and home and who not in reading.interviewees:
            found.append(_Event("at", who, home, sentence, newcomer.span(), "joined the interviewee's side", "current"))
    main = next((reading.main_clubs[who] for who in sentence.selves if who in reading.main_clubs), None)
    if (
        not found
        and main
        and sentence.role == "question"
        and _MOVE_ASKED_RE.search(sentence.text)
        and not _RUMOUR_RE.search(sentence.text)
    ):
        at = _MOVE_ASKED_RE.search(sentence.text)
        found += [
            _Event("to", who, main, sentence, at.span(), "the question speaks of his move", None)
            for who in sentence.selves
            if at
        ]
    if not found:
        found += _level_alone(reading, sentence)
    for event in found:
        yield _dated(reading, event, whens)


def _of_mark(reading: Reading, sentence: Sentence, mark: Mark, club: Club) -> Iterator[_Event]:
    """The event of one club, told by what stands behind it."""
    start, end = mark.start - sentence.start, mark.end - sentence.start
    text, masked = sentence.text, sentence.masked
    behind = masked[end : end + 60]
    clause = _clause(text, start, end)
    if _NOT_RE.match(text[end:]) or re.search(r"(?:対|相手は|古巣の?相手|vs)$", text[:start]):
        return
    bracket = re.search(rf"(?P<who>{PERSON}+)(?:{TITLE})?[(（](?:[^()（）]{{0,12}}[、・/／])?$", masked[:start])
    if bracket and re.match(r"[)）、・/／]", text[end:]):
        who = reading.person(sentence, bracket, "who")
        if who:
            yield _Event("at", who, club, sentence, (start, end), "the club in brackets behind the name", "current")
        return
    for kind, pattern, why in (
        ("from", _FROM_RE, "から before a verb of moving"),
        ("to", _TO_RE, "に or へ before a verb of joining"),
        ("to", _JOINED_RE, "加入 behind the club"),
        ("at", _AT_RE, "で or に before a verb of playing there"),
        ("at", _OF_RE, "the club before the player or his role"),
        ("at", _ERA_RE, "a time at the club"),
        ("at", _LEVEL_ONLY_RE, "the club's youth side"),
        ("at", _NAMED_RE, "the club in an answer to a question for one"),
    ):
        found = pattern.match(behind)
        if found is None or not _fits(reading, sentence, mark, pattern, found):
            continue
        if _RUMOUR_RE.search(clause) and pattern is not _ERA_RE:
            return
        yield from _event(reading, sentence, (start, end + found.end()), club, kind, why, found, clause)
        return


def _fits(reading: Reading, sentence: Sentence, mark: Mark, pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether a pattern may speak of this club: a town needs clearer words, an answer a question for a club."""
    rest = found.groupdict().get("rest") or ""
    if pattern is _FROM_RE:
        return _MOVED_RE.search(rest) is not None
    if pattern is _NAMED_RE:
        asked = question(reading, sentence)
        if re.match(
            r"[「]?(?:その前|それまで|最初|中学|高校|小学生の(?:頃|ころ)|小学校|大学|ジュニア時代|その後|"
            r"次)は(?:地元の|、)?$",
            sentence.text[: mark.start - sentence.start],
        ):
            return True
        first = re.match(
            r"[「]?(?:はい、|はい。|地元の|最初は|そこも|その前は|ええ、|えっと、)*$",
            sentence.text[: mark.start - sentence.start],
        )
        return (
            first is not None and _WHERE_RE.search(asked) is not None and "応援" not in asked and "好きな" not in asked
        )
    if f"{CLUB}" in rest or re.search(r"(?:から|に)$", rest):
        return False
    if mark.sign == MAYBE and pattern in (_OF_RE, _ERA_RE):
        return (
            re.match(
                r"の(?:背番号|主将|キャプテン|MF|DF|FW|GK)|所属|時代", sentence.masked[mark.end - sentence.start :]
            )
            is not None
        )
    if mark.sign == MAYBE and pattern is _AT_RE:
        return re.search(r"プレー|所属|在籍|出場|背番号|定位置|デビュー|一緒", found.group()) is not None
    if mark.sign == MAYBE and pattern is _TO_RE:
        lent = re.search(_LOAN, _clause(sentence.text, mark.start - sentence.start, mark.end - sentence.start))
        return (
            lent is not None
            or re.search(
                r"来て\d|移籍|加入|入っ|入り|期限付き|復帰|昇格|戻",
                found.group() + sentence.text[mark.end - sentence.start + found.end() :][:2],
            )
            is not None
        )
    return True


def _clause(text: str, start: int, end: int) -> str:
    """The part of a sentence between commas that end a statement."""
    begin = max((match.end() for match in re.finditer(r"(?:て|が|し|けど|ので)、|。", text[:start])), default=0)
    stop = re.search(r"(?:が|けど|けれど|ので|し)、|。|$", text[end:])
    return text[begin : end + (stop.end() if stop else 0)]


def _event(
    reading: Reading,
    sentence: Sentence,
    at: tuple[int, int],
    club: Club,
    kind: str,
    why: str,
    found: re.Match[str],
    clause: str,
) -> Iterator[_Event]:
    relation: Relation | None = None
    around = clause + sentence.text[at[1] : at[1] + 12]
    loan = re.search(_LOAN, around) is not None
    if kind == "at":
        past = _PAST_RE.search(clause) is not None or "時代" in found.group()
        relation = (
            "former"
            if past and not re.search(r"今は|現在|今も", clause)
            else "current"
            if _PRESENT_RE.search(clause) or sentence.role == "lead"
            else None
        )
        relation = "loan" if loan and relation == "current" else relation
    if _FUTURE_RE.search(clause) and re.search(r"決ま|内定|ことに|加入する|進む|入る", clause):
        relation = "future"
    level = _level(reading, sentence, found, at)
    for who in _whom(reading, sentence, at):
        yield _Event(
            kind,
            who,
            club,
            sentence,
            at,
            why,
            relation,
            level,
            loan,
            _THEN_RE.search(sentence.text[: at[0]] + found.group()) is not None,
        )


def _whom(reading: Reading, sentence: Sentence, at: tuple[int, int]) -> tuple[Person, ...]:
    """Whose club it is; of a described person ("CLUBでプレーするPERSON") his."""
    if sentence.text[at[0] : at[1]].endswith(("監督だった", "コーチだった")):
        return sentence.selves
    behind = re.match(rf"[^。、はがを]{{0,22}}?(?P<who>{PERSON}+)", sentence.masked[at[1] :])
    mark = (
        reading.mark_at(sentence.start + at[1] + behind.start("who")) if behind and sentence.role != "answer" else None
    )
    if mark and isinstance(mark.what, Person):
        return (mark.what,)
    return subjects(reading, sentence, *at)


def _level(reading: Reading, sentence: Sentence, found: re.Match[str], at: tuple[int, int]) -> Level | None:
    said = found.groupdict().get("level") or ""
    if said:
        return (
            "youth"
            if _YOUTH_LEVELS.match(said)
            else "reserve"
            if said in ("セカンドチーム", "Bチーム")
            else "first_team"
        )
    around = sentence.text[max(0, at[0] - 24) : at[1] + 10]
    if sentence.role != "lead" and _CHILD_RE.search(around + (question(reading, sentence)[-40:] if at[0] < 12 else "")):
        return "youth"
    return "first_team" if _FIRST_RE.search(sentence.text[at[0] : at[1] + 16]) else None


_LINK_RE = re.compile(
    r"(?:・?(?:ジュニアユース|ユース|ジュニア|U-?\d\d|"
    r"アカデミー))?(?:[(（][^()（）]{0,16}[)）])?[ 　]?(?:[―—–→⇒>＞~〜/／-]{1,2}|を経て|から)[ 　]?"
)


_LIST_RE = re.compile(
    r"(?:U-?\d\d|・?ユース|・?ジュニアユース|・?ジュニア)?(?:、|、そして|と|、次に|、その後|"
    r"。そして)(?:[^。、]{0,8}(?:から|に|は))?"
)


def _listed(reading: Reading, sentence: Sentence) -> list[_Event]:
    """ "CLUBユース―CLUB大学―CLUB": the stages of a profile, the last of them the present one."""
    marks = [
        mark for mark in reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE) if isinstance(mark.what, Club)
    ]
    gaps = [reading.text[one.end : other.start] for one, other in pairwise(marks)]
    asked = sentence.role == "answer" and re.search(
        r"所属クラブ|経歴|これまでのクラブ|キャリア|クラブ歴|プレーしてき", question(reading, sentence)
    )
    form = _LIST_RE if asked else _LINK_RE
    if len(marks) < 2 or not all(form.fullmatch(gap) for gap in gaps) or len(sentence.selves) != 1:
        return []
    found: list[_Event] = []
    for at, mark in enumerate(marks):
        said = mark.what.name + (gaps[at] if at < len(gaps) else "") if isinstance(mark.what, Club) else ""
        level: Level | None = "youth" if re.search(r"ユース|ジュニア|U-?1\d|アカデミー|少年団", said) else None
        span = (mark.start - sentence.start, mark.end - sentence.start)
        last = at + 1 == len(marks)
        if isinstance(mark.what, Club):
            found.append(
                _Event(
                    "at",
                    sentence.selves[0],
                    mark.what,
                    sentence,
                    span,
                    "a stage of the profile",
                    "current" if last else "former",
                    level,
                )
            )
    return found


def _level_alone(reading: Reading, sentence: Sentence) -> Iterator[_Event]:
    """ "中学1年のときにジュニアユースに入りました", "2021年にトップに昇格しました": at the club the talk is of."""
    youth = re.search(
        r"(?:ジュニアユース|ユース|アカデミー|U-?1\d|下部組織)に(?:入っ|入り|入れて|加入|合格)", sentence.text
    )
    first = re.search(r"トップ(?:チーム)?(?:に|へ)(?:昇格|上が(?!れ))", sentence.text)
    club = _spoken_of(reading, sentence)
    if not (youth or first) or club is None or sentence.role != "answer" or carried_to(reading, sentence) is not None:
        return
    for found, level, kind in ((youth, "youth", "to"), (first, "first_team", "at")):
        if found and len(sentence.selves) == 1:
            yield _Event(
                kind,
                sentence.selves[0],
                club,
                sentence,
                found.span(),
                "a step inside the club the talk is of",
                None,
                "youth" if level == "youth" else "first_team",
                False,
                True,
            )


def _spoken_of(reading: Reading, sentence: Sentence) -> Club | None:
    """The club named last in the pair before a sentence, else the interviewee's own."""
    pair = reading.pair_of(sentence)
    begin = min((other.start for other in pair.question), default=sentence.start) if pair else sentence.start
    near = [mark.what for mark in reading.marks_in(begin, sentence.start, CLUB + MAYBE) if isinstance(mark.what, Club)]
    return (
        near[-1]
        if near
        else next((reading.main_clubs[who] for who in sentence.selves if who in reading.main_clubs), None)
    )


def _dated(reading: Reading, event: _Event, whens: Sequence[When]) -> _Event:
    """The event with the years of its sentence; of two, the nearest before it, else those of the question."""
    if not whens and event.sentence.role == "answer" and event.kind != "at" and event.who in event.sentence.selves:
        pair = reading.pair_of(event.sentence)
        whens = [
            when
            for other in (pair.question if pair else ())
            for when in times(other.text, reading.header.published)
            if when.bound == "at"
        ]
    near = [when for when in whens if when.start <= event.at[0]] or [
        when for when in whens if when.start > event.at[0]
    ][:1]
    for when in near[-2:]:
        if when.bound == "until":
            event = replace(event, until=when.year)
        elif when.bound == "since" or event.kind in ("to", "from"):
            event = replace(event, year=when.year if event.kind != "at" else event.year, since=when.year)
        elif event.level in ("youth", "first_team") or re.search(
            r"昨季|昨シーズン", event.sentence.text[when.start : when.end]
        ):
            event = replace(
                event,
                since=when.year,
                until=when.year if event.relation == "former" or "昨季" in event.sentence.text else event.until,
            )
    return event


def _transfers(reading: Reading, who: Person, events: Sequence[_Event]) -> Iterator[Transfer]:
    """The moves of one person; where from, if the sentence does not say, is the stage told before in the same talk."""
    main = reading.main_clubs.get(who)
    before: _Event | None = None
    moved: set[Club] = set()
    for event in events:
        origin = next(
            (
                other.club
                for other in events
                if other.kind == "from" and other.sentence is event.sentence and other is not event
            ),
            None,
        )
        if (
            event.kind == "from"
            and main
            and main != event.club
            and event.sentence.role != "lead"
            and not _has_goal(event, events)
            and who in reading.interviewees
        ):
            yield _transfer(event, main, event.club)
            moved.add(main)
        elif event.kind == "from" and not _has_goal(event, events) and who not in reading.interviewees:
            continue
        elif event.kind == "to" and event.club not in moved:
            near = (
                before
                and (before.sentence.pair == event.sentence.pair or event.linked)
                and before.club != event.club
                and before.kind != "from"
            )
            chained = (
                before.club
                if near and before and event.sentence.role != "lead" and before.sentence.role != "lead"
                else None
            )
            moved.add(event.club)
            yield _transfer(event, event.club, origin or chained)
        elif event.kind == "at" and event.loan and event.club not in moved and event.relation in ("former", "loan"):
            moved.add(event.club)
            yield _transfer(event, event.club, origin)
        before = event


def _has_goal(event: _Event, events: Sequence[_Event]) -> bool:
    return any(
        other.kind in ("to", "at") and other.sentence is event.sentence and other.club != event.club for other in events
    )


def _transfer(event: _Event, to: Club, origin: Club | None) -> Transfer:
    step = _step(event, to=to, origin=origin if origin != to else None)
    return Transfer(event.who, to, step.origin, event.year, event.loan, step, "implied")


def _step(event: _Event, to: Club | None = None, origin: Club | None = None) -> Step:
    kind = "transfer" if to else "club"
    return Step(
        event.who,
        event.sentence,
        event.at,
        f"{kind}.japanese",
        event.why,
        to=to,
        origin=origin,
        club=None if to else event.club,
        relation=event.relation,
        level=event.level,
        since=event.since,
        until=event.until,
        year=event.year,
        loan=event.loan,
        certainty="implied",
    )


def _stations(reading: Reading, who: Person, events: Sequence[_Event], moves: Sequence[Transfer]) -> Iterator[Station]:
    """One station for each club and level."""
    main = reading.main_clubs.get(who)
    groups: dict[tuple[Club, bool], list[_Event]] = {}
    for event in events:
        groups.setdefault((event.club, event.level == "youth"), []).append(event)
    for move in moves:
        for club in (move.to, move.origin):
            if club and not any(known == club for known, _ in groups):
                source = next(event for event in events if event.sentence is move.step.sentence)
                groups[(club, False)] = [
                    replace(
                        source,
                        club=club,
                        kind="to" if club == move.to else "from",
                        level=None,
                        relation=None,
                        since=None,
                        until=None,
                    )
                ]
    loans = {move.to: move for move in moves if move.loan}
    owner = loans[main].origin if main is not None and main in loans else None
    for (club, youth), told_here in groups.items():
        relation = _relation(reading, who, club, youth, told_here, main, owner, loans)
        arrivals = [
            move.year for move in moves if move.to == club and move.year and (move.step.level == "youth") == youth
        ]
        leavings = [
            move.year
            for move in moves
            if move.origin == club and move.year and not move.loan and not (youth and relation != "former")
        ]
        since = next((event.since for event in told_here if event.since and event.kind != "from"), None) or next(
            iter(arrivals), None
        )
        until = next((event.until for event in told_here if event.until), None) or next(iter(leavings), None)
        until = None if until and since and until < since else until
        level: Level | None = "youth" if youth else next((event.level for event in told_here if event.level), None)
        until = until if relation in ("former", "loan") else None
        yield Station(who, club, relation, level, since, until, tuple(_step(event) for event in told_here), "implied")


def _relation(
    reading: Reading,
    who: Person,
    club: Club,
    youth: bool,
    events: Sequence[_Event],
    main: Club | None,
    owner: Club | None,
    loans: object,
) -> Relation:
    """What the club is to the player now."""
    said = [event.relation for event in events if event.relation]
    if "future" in said:
        return "future"
    if youth and (who in reading.interviewees or "current" not in said):
        return "former"
    if who in reading.interviewees:
        if club == main:
            return "loan" if (owner and owner != club) or any(event.loan for event in events) else "current"
        return "current" if club == owner else "former"
    if "current" in said or "loan" in said:
        return "current"
    return "former" if "former" in said or any(event.kind == "from" for event in events) else "current"
