"""Kind `national_team` in Japanese: "U-20日本代表に初めて選出された", "なでしこジャパンは" – "入りたいです"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from interviews.extraction.facts import Proposal
from interviews.extraction.japanese.text import plain
from interviews.extraction.japanese.who import last_named, stands, subjects
from interviews.extraction.marks import NATION, PERSON, Nation, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_N = f"{NATION}+"
_LEVEL = r"[Uu][-‐ ]?(?P<%s>1\d|2[0-3])"
# "U-20女子日本代表", "日本代表", "アメリカの年代別代表", "ドイツのU-17", "A代表", "なでしこジャパン", "代表"
_TEAM_RE = re.compile(
    rf"(?:{_LEVEL % 'a'}(?:女子|サッカー)*)?(?P<nation>{_N})(?:の)?(?:女子|男子|サッカー|"
    rf"フットサル)*(?:の)?(?:{_LEVEL % 'b'}|(?P<full>A|Ａ|フル)|"
    r"(?P<youth>年代別|世代別|各年代の|アンダー世代の?))?(?:女子)?(?P<team>(?:の)?(?:代表(?:チーム)?|"
    rf"(?:サッカー)?(?:協会|連盟)))?|(?:{_LEVEL % 'c'}|(?P<full2>A|フル)|"
    r"(?P<youth2>年代別|世代別|アンダー世代の?|育成年代の))(?:の)?(?P<team2>代表)?|"
    r"(?P<bare>代表)(?!取締|理事|例|者|格|作|戦の相手|監督|ウィーク)"
)
_NADESHIKO_RE = re.compile(r"なでしこジャパン|サムライブルー|SAMURAI BLUE")
_NOT_YET = r"(?:ませ|ない|なか|たことが(?:ない|ありません|ないん)|て(?:い)?ない|ていません|てません)"
_STATUS_RES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (status, re.compile(pattern))
    for status, pattern in (
        (
            "undecided",
            r"揺れて|決め(?:て(?:い)?(?:ない|ません)|きれ|かね|られ(?:ない|ま))|迷って|迷い|悩ん|未定|考え中|白紙|"
            r"答え(?:は|が)(?:まだ)?出(?:て|し)|保留|まだ(?:わか|分か)ら",
        ),
        ("declined", r"断りま|断っ|断り|お断り|辞退|見送らせ|行かないと(?:決|伝)"),
        (
            "wants",
            r"入りたい|着たい|着るのが|呼ばれたい|選ばれたい|立ちたい|プレーしたい|出たい|戦いたい|背負いたい|"
            r"目指(?:し|す)|目標(?:です|は|に)|夢(?:です|は|で)|狙って|行きたい|なりたい|"
            r"諦めて(?:い)?(?:ない|ません)",
        ),
        (
            "could_play",
            r"(?:資格|権利)(?:が|も|は)|プレー(?:できる|できます|する(?:こと|資格|権利|可能性))|なれ(?:る|ます)|"
            r"選べ(?:る|ます)|出られる(?:立場|資格)|選択肢|可能性",
        ),
        (
            "played",
            r"試合(?:に)?(?:出|に出)|出場(?:し|、|。|を|も)|デビュー|キャップ|プレーしま|ゴールを(?:決|挙)|得点を|"
            r"戦いました|出ました|出た(?:こと|の)|出られ(?:た|まし)|ピッチに立|でも一緒|で一緒|で\d+試合|で\d+得点|"
            r"ゴールデビュー|(?<=代表)(?:の(?:試合|とき|初戦|デビュー戦|一戦)|戦)(?:です|でした|"
            r"で(?:は|も)?(?:決め|得点|点))",
        ),
        (
            "plays",
            r"常連|代表(?:です|の選手|(?=(?:GK|DF|MF|FW)?\ue002))|プレーしている|出ている|一員|守護神|現役|"
            r"欠かせない|主力|としても(?:活躍|プレー)|でもある",
        ),
        (
            "called_up",
            rf"選出|選ばれ(?!たい|{_NOT_YET})|招集(?!外|の(?:可能|噂))|呼ばれ(?!たい|{_NOT_YET})|"
            r"呼んで(?:もら|いただ)|メンバー入り|入りを果た|合宿|キャンプに(?:呼|参|行)|名を連ね|"
            rf"声(?:が|を)(?:かか(?!{_NOT_YET}|りま(?:せ)|ら)|かけ)|入っ(?:た|て(?:い)?ま|て、)|名前が(?:あ|呼)",
        ),
    )
)
_DENIED_RE = re.compile(
    rf"(?:呼ばれ|選ばれ|招集され|声(?:が|は)かか(?:ら|って)|縁が|入れ|届か|入った|遠い)[^。、]{{0,4}}{_NOT_YET}|"
    r"まだ(?:一度も)?(?:呼ばれ|声|招集)|かかっていません|招集外|落選|縁がな|もし|たら|れば(?!よ)"
)
_HYPOTHETICAL_RE = re.compile(
    r"(?:呼ばれ|選ばれ|招集され)(?:たら|れば|るなら|るよう|るかも|るため)|候補|スタッフ|監督(?!から|に呼)"
)
_OTHER_RE = re.compile(r"元$|相手|との試合|との対戦|に勝|に敗|戦(?:は|で|を|の)")


@dataclass(frozen=True, slots=True)
class _Team:
    nation: Nation | None
    level: str | None
    start: int
    end: int


def national_team(reading: Reading) -> Iterator[Proposal]:
    """One proposal for each status told of a team."""
    for sentence in reading.sentences:
        if sentence.role == "lead":
            yield from _of(reading, sentence, None)
    lead: _Team | None = None
    for sentence in reading.sentences:
        lead = _carried(_teams(reading, sentence), lead) if sentence.role == "lead" else lead
    for pair in reading.pairs:
        held = lead if pair.question and re.search("選ばれ|選出|招集", pair.question[-1].text) else None
        declined = any(re.search(r"断り|断っ|辞退", other.text) for other in pair.answer)
        for sentence in (*pair.question, *pair.answer):
            teams = _teams(reading, sentence)
            if stands(reading, sentence) or sentence.role == "answer":
                yield from _of(reading, sentence, held, declined=declined)
            held = _carried(teams, held)
        yield from _several(reading, pair.answer)


def _carried(teams: Sequence[_Team], held: _Team | None) -> _Team | None:
    """The team the talk goes on with; a level alone keeps the nation named before."""
    for team in teams:
        held = _Team(
            team.nation or (held.nation if held else None),
            team.level or (held.level if held and not team.nation else None),
            team.start,
            team.end,
        )
    return held


def _teams(reading: Reading, sentence: Sentence) -> list[_Team]:
    found: list[_Team] = []
    text = plain(sentence.masked)
    for match in _TEAM_RE.finditer(text):
        nation = reading.nation(sentence, match, "nation") if match["nation"] else None
        said = sentence.text[match.start() : match.end()]
        named = _NADESHIKO_RE.search(said) is not None
        level = match["a"] or match["b"] or match["c"]
        if match["nation"] and not (match["team"] or level or named):
            continue
        if (
            level
            and not (match["nation"] or match["team2"])
            and re.match(r"[^。]{0,3}(?:に(?:入|昇|上)|で(?:は)?(?:全|優)|チーム|の頃)", sentence.text[match.end() :])
        ):
            continue
        full = match["full"] or match["full2"] or named
        youth = match["youth"] or match["youth2"]
        value = (
            f"U{level}" if level else "senior" if full or (match["nation"] and match["team"] and not youth) else None
        )
        found.append(_Team(nation, value, match.start(), match.end()))
    return found


def _of(reading: Reading, sentence: Sentence, held: _Team | None, *, declined: bool = False) -> Iterator[Proposal]:
    """What a sentence says of its teams, or of the one the talk goes on about."""
    teams = _teams(reading, sentence)
    parts = _parts(sentence.text)
    for begin, end in parts:
        here = [team for team in teams if begin <= team.start < end]
        held = _carried(here, held)
        said = sentence.text[begin:end]
        team = held
        if team is None or (not here and not _is_about(said)):
            continue
        for status, at in _statuses(said):
            if (status == "called_up" and (declined or _DENIED_RE.search(said))) or (
                status in ("played", "plays") and _DENIED_RE.search(said)
            ):
                continue
            if status == "plays" and here and begin + at[1] < here[0].start:
                continue
            if here and _OTHER_RE.search(sentence.text[max(0, here[0].start - 4) : here[0].start]):
                continue
            yield from _proposal(reading, sentence, team, status, (begin + at[0], begin + at[1]))


def _parts(text: str) -> list[tuple[int, int]]:
    """A sentence cut at commas that part statements: "…断りましたが、U-20日本代表で…"."""
    cuts = [0, *(match.end() for match in re.finditer(r"(?:が|けど|けれど|けれども|て|し|ので)、", text)), len(text)]
    return [(start, end) for start, end in pairwise(cuts) if end > start]


def _is_about(said: str) -> bool:
    return (
        re.search(
            r"断|辞退|入りたい|着たい|呼ばれ|選ばれ|決めて(?:い)?(?:ない|ませ)|迷って|悩ん|試合(?:に)?出|"
            r"声(?:が|を)か|招集|合宿|キャンプ|目指|夢|デビュー|目標|諦め|資格|権利|揺れて",
            said,
        )
        is not None
    )


def _statuses(said: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """The statuses a stretch tells; a wish is no call-up, and what may be is none either."""
    told: set[str] = set()
    for status, pattern in _STATUS_RES:
        found = pattern.search(said)
        if found is None or (
            status in ("called_up", "plays", "played") and told & {"wants", "declined", "undecided", "could_play"}
        ):
            continue
        if (status == "plays" and "played" in told) or (status == "called_up" and told & {"played", "plays"}):
            continue
        if status in ("called_up", "played", "plays") and _HYPOTHETICAL_RE.search(said):
            continue
        if status == "could_play" and (told or re.search(r"(?:選択肢|可能性|資格)(?:は|も)[。?？]?$", said)):
            continue
        told.add(status)
        yield status, found.span()


def _proposal(
    reading: Reading, sentence: Sentence, team: _Team, status: str, at: tuple[int, int]
) -> Iterator[Proposal]:
    japanese = any(re.search("[一-龯ぁ-ん]", person.name or "") for person in sentence.selves)
    nation = team.nation or (None if japanese else reading.home) or Nation("JPN", "Japan")
    level = None if status in ("could_play", "undecided") and team.level == "senior" else team.level
    people = _people(reading, sentence, at)
    for person in people:
        yield reading.propose(
            "national_team",
            person,
            sentence,
            {"association": nation.name, "level": level, "status": status},
            rule=f"national_team.japanese_{status}",
            why="a national team with a word for playing for it",
            at=at,
            certainty="implied",
        )


def _people(reading: Reading, sentence: Sentence, at: tuple[int, int]) -> tuple[Person, ...]:
    """Whom it is about; in a question another person only where he is the topic."""
    behind = (
        re.match(rf"[^。、]{{0,14}}?(?:GK|DF|MF|FW)?(?P<who>{PERSON}+)", sentence.masked[at[1] :])
        if sentence.role == "lead"
        else None
    )
    mark = reading.mark_at(sentence.start + at[1] + behind.start("who")) if behind else None
    if mark and isinstance(mark.what, Person):
        return (mark.what,)
    beside = last_named(reading, sentence, at[1]) if "一緒" in sentence.text[at[0] : at[1]] else None
    return (*sentence.selves, beside) if beside else subjects(reading, sentence, *at)


def _several(reading: Reading, answers: Sequence[Sentence]) -> Iterator[Proposal]:
    """ "日本とアメリカ、どちらにするかはまだ決めていません": undecided between all that are named."""
    for sentence in answers:
        found = re.search(
            r"まだ(?:揺れ|迷って|悩んで|決めて(?:い)?(?:ない|ません))|"
            r"(?:どちら|どっち|両方)[^。]{0,16}(?:決めて(?:い)?(?:ない|ません)|決められ|決めかね|迷|悩|わか|選)",
            sentence.text,
        )
        nations = [
            mark.what
            for mark in reading.marks_in(answers[0].start, sentence.end, NATION)
            if isinstance(mark.what, Nation)
        ]
        if len(set(nations)) == 1 and reading.home and reading.home not in nations:
            nations.append(reading.home)
        if found and len(set(nations)) > 1:
            for nation in dict.fromkeys(nations):
                yield from _proposal(reading, sentence, _Team(nation, None, 0, 0), "undecided", found.span())
