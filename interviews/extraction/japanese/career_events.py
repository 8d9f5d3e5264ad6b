"""What the sentences of a Japanese text tell of each club: somebody joined it, left it, or was there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from interviews.extraction.careers.steps import Level, Relation
from interviews.extraction.japanese.career_words import (
    ANOTHERS_RE,
    AT_RE,
    CHILD_RE,
    CHOSE_RE,
    ERA_RE,
    FIRST_RE,
    FROM_RE,
    FUTURE_RE,
    JOINED_RE,
    LEFT_RE,
    LEVEL_ONLY_RE,
    LOAN,
    MOVE_ASKED_RE,
    MOVED_RE,
    NAMED_RE,
    NOT_RE,
    OF_RE,
    PAST_RE,
    PRESENT_RE,
    RUMOUR_RE,
    SPELL_RE,
    THEN_RE,
    TO_RE,
    WHERE_RE,
    YOUTH_LEVELS,
)
from interviews.extraction.japanese.text import TITLE
from interviews.extraction.japanese.time import When, times
from interviews.extraction.japanese.who import carried_to, question, subjects
from interviews.extraction.marks import CLUB, MAYBE, PERSON, Club, Mark, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence


@dataclass(frozen=True, slots=True)
class Event:
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


def events(reading: Reading, sentence: Sentence) -> Iterator[Event]:
    whens = times(sentence.text, reading.header.published)
    found: list[Event] = _listed(reading, sentence)
    for mark, club in () if found else _clubs(reading, sentence.start, sentence.end):
        found += _of_mark(reading, sentence, mark, club)
    if not found and (
        newcomer := re.search(rf"(?:加わった|加入した|移籍してきた|入ってきた)(?P<who>{PERSON}+)", sentence.masked)
    ):
        who, home = reading.person(sentence, newcomer, "who"), next(iter(reading.main_clubs.values()), None)
        if who and home and who not in reading.interviewees:
            found.append(Event("at", who, home, sentence, newcomer.span(), "joined the interviewee's side", "current"))
    main = next((reading.main_clubs[who] for who in sentence.selves if who in reading.main_clubs), None)
    if (
        not found
        and main
        and sentence.role == "question"
        and MOVE_ASKED_RE.search(sentence.text)
        and not RUMOUR_RE.search(sentence.text)
    ):
        at = MOVE_ASKED_RE.search(sentence.text)
        found += [
            Event("to", who, main, sentence, at.span(), "the question speaks of his move", None)
            for who in sentence.selves
            if at
        ]
    if not found:
        found += _level_alone(reading, sentence)
    following = reading.after(sentence)
    if not whens and following and re.match(r"それが|これが", following.text):
        whens = [replace(when, start=0) for when in times(following.text, reading.header.published)]
    for event in found:
        yield _dated(reading, event, whens)


def _clubs(reading: Reading, start: int, end: int) -> Iterator[tuple[Mark, Club]]:
    """The clubs named in a stretch of the text, with their marks."""
    marks = reading.marks_in(start, end, CLUB + MAYBE)
    return ((mark, mark.what) for mark in marks if isinstance(mark.what, Club))


def _of_mark(reading: Reading, sentence: Sentence, mark: Mark, club: Club) -> Iterator[Event]:
    """The event of one club, told by what stands behind it."""
    start, end = mark.start - sentence.start, mark.end - sentence.start
    text, masked = sentence.text, sentence.masked
    behind = masked[end : end + 60]
    clause = _clause(text, start, end)
    if (
        NOT_RE.match(text[end:])
        or ANOTHERS_RE.match(text[end:])
        or re.search(r"(?:対|相手は|古巣の?相手|vs)$", text[:start])
    ):
        return
    bracket = re.search(rf"(?P<who>{PERSON}+)(?:{TITLE})?[(（](?:[^()（）]{{0,12}}[、・/／])?$", masked[:start])
    if bracket and re.match(r"[)）、・/／]", text[end:]):
        people = [person for person in (reading.person(sentence, bracket, "who"),) if person]
        why = "the club in brackets behind the name"
        yield from (Event("at", who, club, sentence, (start, end), why, "current") for who in people)
        return
    for kind, pattern, why in (
        ("from", FROM_RE, "から before a verb of moving"),
        ("spell", SPELL_RE, "how long he was at the club"),
        ("left", LEFT_RE, "a word for leaving the club"),
        ("to", CHOSE_RE, "the club he chose"),
        ("to", TO_RE, "に or へ before a verb of joining"),
        ("to", JOINED_RE, "加入 behind the club"),
        ("at", AT_RE, "で or に before a verb of playing there"),
        ("at", OF_RE, "the club before the player or his role"),
        ("at", ERA_RE, "a time at the club"),
        ("at", LEVEL_ONLY_RE, "the club's youth side"),
        ("at", NAMED_RE, "the club in an answer to a question for one"),
    ):
        found = pattern.match(behind)
        if found is None or not _fits(reading, sentence, mark, pattern, found):
            continue
        if RUMOUR_RE.search(clause) and pattern is not ERA_RE:
            return
        yield from _event(reading, sentence, (start, end + found.end()), club, kind, why, found, clause)
        return


def _fits(reading: Reading, sentence: Sentence, mark: Mark, pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether a pattern may speak of this club: a town needs clearer words, an answer a question for a club."""
    start, end = mark.start - sentence.start, mark.end - sentence.start
    rest = found.groupdict().get("rest") or ""
    if pattern is FROM_RE:
        return MOVED_RE.search(rest) is not None
    if pattern is NAMED_RE:
        others = re.search(rf"{PERSON}(?:は|が)(?:今は?|現在|いまは?|、)?$", sentence.masked[:start]) is not None
        return others or _is_asked(reading, sentence, sentence.text[:start])
    if CLUB in rest or re.search(r"(?:から|(?<!一緒)(?<!とも)に)$", rest):
        return False
    if mark.sign != MAYBE:
        return True
    if pattern is TO_RE and re.search(LOAN, _clause(sentence.text, start, end)):
        return True
    clear = _CLEAR_RES.get(pattern)
    return clear is None or clear.search(found.group() + sentence.text[end + found.end() :][:2]) is not None


# What must stand behind a town so that it is its club
_CLEAR_RES = {
    OF_RE: re.compile(r"の(?:背番号|主将|キャプテン|MF|DF|FW|GK)|所属|時代"),
    ERA_RE: re.compile(r"所属|時代"),
    AT_RE: re.compile(r"プレー|所属|在籍|出場|背番号|定位置|デビュー|一緒"),
    TO_RE: re.compile(r"来て\d|移籍|加入|入っ|入り|期限付き|復帰|昇格|戻"),
}
_STAGE_RE = re.compile(
    r"[「]?(?:その前|それまで|去年まで|昨年まで|昨季まで|最初|中学|高校|小学生の(?:頃|ころ)|小学校|大学|"
    r"ジュニア時代|その後|次)は(?:地元の|、)?$"
)
# "そこで2年プレーして甲府です"
_THEN_IS_RE = re.compile(r"(?:プレーして|過ごして|経て|いて|のあと|その後|次(?:が|は))(?:、|から)?$")
# "小学生でFC多摩、中学で三菱養和SC"
_SCHOOL_RE = re.compile(
    r"(?:^|、)[「]?(?:小学生|小学校|小学|中学生?|高校|大学)(?:(?:の(?:頃|ころ|とき))?で|時代は|は)(?:地元の)?$"
)
_OPENING_RE = re.compile(r"[「]?(?:はい、|はい。|地元の|最初は|そこも|その前は|ええ、|えっと、)*$")


def _is_asked(reading: Reading, sentence: Sentence, before: str) -> bool:
    """Whether a club named and nothing else is one of his: a stage, or the answer to a question for a club."""
    if _STAGE_RE.match(before) or _SCHOOL_RE.search(before) or _THEN_IS_RE.search(before):
        return True
    asked = question(reading, sentence)
    wanted = WHERE_RE.search(asked) is not None and not re.search("応援|好き|ファン|サポーター", asked)
    return wanted and _OPENING_RE.match(before) is not None


def _clause(text: str, start: int, end: int) -> str:
    """The part of a sentence between commas that end a statement."""
    begin = max((match.end() for match in re.finditer(r"(?:て|が|し|けど|ので)、|。", text[:start])), default=0)
    stop = re.search(r"(?:が|けど|けれど|ので|し)、|。|$", text[end:])
    return text[begin : end + (stop.end() if stop else 0)]


def _standing(sentence: Sentence, clause: str, said: str, *, loan: bool) -> Relation | None:
    """Whether a stay is over, lasts, or is a loan; None where nothing says so."""
    if (PAST_RE.search(clause) or "時代" in said) and not re.search(
        r"今は|現在|今も|いま(?:は|も|、)?(?!した|す)", clause
    ):
        return "former"
    if PRESENT_RE.search(clause) or sentence.role == "lead":
        return "loan" if loan else "current"
    return None


def _event(
    reading: Reading,
    sentence: Sentence,
    at: tuple[int, int],
    club: Club,
    kind: str,
    why: str,
    found: re.Match[str],
    clause: str,
) -> Iterator[Event]:
    around = clause + sentence.text[at[1] : at[1] + 12]
    loan = re.search(LOAN, around) is not None
    relation = _standing(sentence, clause, found.group(), loan=loan) if kind == "at" else None
    if kind == "spell":
        kind, relation = "at", None if PRESENT_RE.search(clause) else "former"
        loan = loan or re.search(LOAN, question(reading, sentence)) is not None
    if kind == "left":
        kind, relation = ("from", None) if _names_home(reading, sentence) else ("at", "former")
    if FUTURE_RE.search(clause) and re.search(
        r"決ま|内定|ことに|行きます|プレーします|加入します|入ります|加入する|移籍します|移籍する|移ります|進む|入る",
        clause,
    ):
        relation = "future"
    level = _level(reading, sentence, found, at)
    for who in _whom(reading, sentence, at):
        yield Event(
            kind,
            who,
            club,
            sentence,
            at,
            why,
            relation,
            level,
            loan,
            THEN_RE.search(sentence.text[: at[0]] + found.group()) is not None,
        )


def _names_home(reading: Reading, sentence: Sentence) -> bool:
    """Whether the pair of a sentence names the interviewee's present club, where he then went."""
    pair = reading.pair_of(sentence)
    said = (*pair.question, *pair.answer) if pair else (sentence,)
    home = {reading.main_clubs.get(who) for who in sentence.selves}
    return any(club in home for other in said for _, club in _clubs(reading, other.start, other.end))


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
            if YOUTH_LEVELS.match(said)
            else "reserve"
            if said in ("セカンドチーム", "Bチーム")
            else "first_team"
        )
    if re.match(rf"の{PERSON}", sentence.masked[sentence.masked.rfind("の", 0, at[1]) :]):
        return None
    around = sentence.text[max(0, at[0] - 24) : at[1] + 10]
    if sentence.role != "lead" and CHILD_RE.search(around + (question(reading, sentence)[-40:] if at[0] < 12 else "")):
        return "youth"
    return "first_team" if FIRST_RE.search(sentence.text[at[0] : at[1] + 16]) else None


_LINK_RE = re.compile(
    r"(?:・?(?:ジュニアユース|ユース|ジュニア|U-?\d\d|"
    r"アカデミー))?(?:[(（][^()（）]{0,16}[)）])?[ 　]?(?:[―—–→⇒>＞~〜/／-]{1,2}|を経て|から)[ 　]?"
)


_LIST_RE = re.compile(
    r"(?:U-?\d\d|・?ユース|・?ジュニアユース|・?ジュニア)?(?:、|、そして|と|、次に|、その後|"
    r"。そして)(?:[^。、]{0,8}(?:から|に|は))?"
)


def _listed(reading: Reading, sentence: Sentence) -> list[Event]:
    """ "CLUBユース―CLUB大学―CLUB": the stages of a profile, the last of them the present one."""
    marks = list(_clubs(reading, sentence.start, sentence.end))
    gaps = [reading.text[one.end : other.start] for (one, _), (other, _) in pairwise(marks)]
    asked = sentence.role == "answer" and re.search(
        r"所属クラブ|経歴|これまでのクラブ|キャリア|クラブ歴|プレーしてき", question(reading, sentence)
    )
    form = _LIST_RE if asked else _LINK_RE
    if len(marks) < 2 or not all(form.fullmatch(gap) for gap in gaps) or len(sentence.selves) != 1:
        return []
    found: list[Event] = []
    for at, (mark, club) in enumerate(marks):
        said = club.name + (gaps[at] if at < len(gaps) else "")
        level: Level | None = "youth" if re.search(r"ユース|ジュニア|U-?1\d|アカデミー|少年団", said) else None
        span = (mark.start - sentence.start, mark.end - sentence.start)
        relation: Relation = "current" if at + 1 == len(marks) else "former"
        found.append(Event("at", sentence.selves[0], club, sentence, span, "a stage of the profile", relation, level))
    return found


def _level_alone(reading: Reading, sentence: Sentence) -> Iterator[Event]:
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
            yield Event(
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
    near = [club for _, club in _clubs(reading, begin, sentence.start)]
    return (
        near[-1]
        if near
        else next((reading.main_clubs[who] for who in sentence.selves if who in reading.main_clubs), None)
    )


def _dated(reading: Reading, event: Event, whens: Sequence[When]) -> Event:
    """The event with the years of its sentence; of two, the nearest before it, else those of the question."""
    if not whens and event.sentence.role == "answer" and event.kind != "at" and event.who in event.sentence.selves:
        pair = reading.pair_of(event.sentence)
        whens = [
            when
            for other in (pair.question if pair else ())
            for when in times(other.text, reading.header.published)
            if when.bound == "at"
        ]
    later = [when for when in whens if when.start > event.at[0]][:1]
    between = event.sentence.masked[event.at[1] : later[0].start] if later else ""
    near = [when for when in whens if when.start <= event.at[0]] or (later if CLUB not in between else [])
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
