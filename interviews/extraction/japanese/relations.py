"""Kind `relation` in Japanese: idols, coaches, team-mates, friends, schoolmates and rivals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.japanese.text import TITLE
from interviews.extraction.japanese.who import carried_to, place, question
from interviews.extraction.marks import DEMONYM, PERSON, Kin, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_P = rf"(?P<who>{PERSON}+)(?:{TITLE})?"
# types, pattern over the masked sentence; the person stands inside it
_ROWS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (tuple(types.split()), re.compile(pattern))
    for types, pattern in (
        # "監督の古賀真紀子さん", "蓮見監督", "恩師の岡さん", "コーチだったPERSON"
        (
            "coach",
            rf"(?<!相手の)(?:監督|コーチ|恩師|師匠|指揮官|トレーナー(?=で監督))(?:の|である|だった|でもある|、){_P}",
        ),
        ("coach", rf"(?P<who>{PERSON}+)(?:さん)?(?:新|前)?(?:監督|コーチ|ヘッドコーチ|GKコーチ)"),
        ("coach", rf"{_P}(?:という|が|は)[^。、]{{0,10}}(?:監督|コーチ|恩師)(?:で|が|に|の|だ|。|は)"),
        ("coach", rf"{_P}の(?:指導|教え|もと|下)(?:を|で|が)"),
        # "チームメイトのPERSON", "キャプテンのPERSON", "同部屋のPERSON"
        (
            "teammate",
            r"(?:同じ)?(?:ボランチ|センターバック|サイドバック|FW|DF|MF|GK|ウイング|キーパー|部屋|"
            rf"隣)(?:を組む)?の{_P}(?:です|ですね|と(?:は)?(?:よく|コンビ|連|毎)|。)",
        ),
        (
            "teammate",
            r"(?:チームメイト|チームメート|同僚|同部屋|相棒|キャプテン|主将|副主将|ルームメイト|ルームメート|守護神|"
            rf"エース|新加入|助っ人|隣|相方|コンビを組む|2トップを組む)の{_P}",
        ),
        (
            "teammate",
            rf"{_P}と(?:は)?[^。]{{0,10}}(?:同部屋|コンビ|2トップ|一緒にプレー|一緒に戦|チームメ[イー]ト|連係|連携)",
        ),
        ("teammate", rf"(?:先輩|後輩|同期)(?:の|だった|である|で、)?{_P}"),
        ("teammate", rf"(?:寮|部屋|ベッド|ロッカー)[^。]{{0,20}}?{_P}(?:です|でした|と|が|。)"),
        ("teammate", rf"{_P}(?:とは|と)[^。]{{0,24}}(?:でも)?(?:ずっと一緒|チームでも一緒|今も一緒)"),
        ("teammate", rf"(?:加わった|加入した|移籍してきた|入ってきた|隣で組む|組んでいる){_P}"),
        ("teammate", rf"{_P}(?:は|が)[^。、]{{0,8}}(?:チームメイト|チームメート|同僚|相棒|同部屋)"),
        # "PERSONと競っています", "ライバルはPERSON", "ポジション争いの相手はPERSON"
        (
            "rival teammate",
            rf"{_P}と(?:は)?[^。]{{0,12}}(?:競|枠を|取り合|ポジション争い|ポジションを争|定位置を|争って)",
        ),
        ("teammate", rf"(?:ルームメ[イー]ト|同部屋|相棒|相方)は[^。、]{{0,6}}(?P<who2>{PERSON}+)"),
        ("teammate", rf"同じポジション(?:の|を争う){_P}"),
        ("rival", rf"ライバルの{_P}|ライバル(?:は|が|といえば)[^。、]{{0,6}}?(?P<who2>{PERSON}+)"),
        ("rival", rf"{_P}(?:は|が|とは|も)[^。]{{0,12}}ライバル(?!心|関係には)"),
        # "親友のPERSON", "PERSONとは毎日連絡を取る親友です", "PERSONと仲がいい"
        ("friend", rf"{_P}(?:は|とは)[^。]{{0,16}}(?:理解者|毎日連絡|毎日のように|毎晩)"),
        ("friend", rf"(?:親友|友人|幼なじみ|幼馴染|友達|友だち|ともだち|悪友|遊び仲間)の{_P}"),
        (
            "friend",
            rf"{_P}(?:とは|は|と|が|とも)[^。]{{0,24}}(?:親友|仲が(?:いい|良い)|仲良し|仲が良|一番仲|幼なじみ|幼馴染|"
            r"友達|家族ぐるみ|大の仲)",
        ),
        # "同級生のPERSON", "PERSONとは中学から同じクラスで", "大学の先輩のPERSON"
        (
            "schoolmate",
            r"(?:同級生|同じ高校|同じ中学|同じ大学|同じ学校|高校の同期|大学の同期|"
            r"(?:高校|大学|中学|学校)の(?:\d|一|二|三)?(?:つ|学年)?(?:上|下)?の?(?:先輩|後輩|同期))(?:の|だった|"
            rf"で、?|である){_P}",
        ),
        (
            "schoolmate",
            rf"{_P}(?:とは|と|は)[^。]{{0,16}}(?:同じクラス|同級生|同じ学校|同じ高校|同じ中学|同じ大学|"
            r"クラスメ[イー]ト|(?:高校|大学|中学)の(?:同期|先輩|後輩))",
        ),
        # "PERSONに憧れて", "PERSONを研究しています", "目標はPERSON", "PERSONさんの映像"
        (
            "role_model",
            rf"{_P}(?:選手)?(?:に|へ|には)(?:は)?(?:ずっと|強く|すごく|小さい頃から)?(?:憧れ|影響を受)|"
            r"(?:憧れ|目標|お手本|手本|アイドル|ヒーロー|理想|尊敬する選手|目標とする選手|参考)(?:は|"
            r"の(?:選手)?(?:は|が)?|に(?:して|する)(?:のは|選手は)?|"
            rf"としているのは)[^。、]{{0,8}}?(?P<who2>{PERSON}+)",
        ),
        (
            "role_model",
            rf"{_P}(?:の)?(?:プレー|動き|映像|動画|試合|背中|姿|フリーキック|足元)?を(?:ずっと|よく|今も|"
            r"いつも)?(?:研究|手本|お手本|目標|参考|真似|尊敬|追いかけ|目指)",
        ),
        ("role_model", rf"{_P}(?:が|は)[^。、]{{0,14}}(?:憧れ|目標|お手本|手本|アイドル|ヒーロー|理想)(?!では|じゃ)"),
        (
            "role_model",
            rf"{_P}みたい(?:な選手|に)(?:に)?なり|{PERSON}{{0}}(?P<who2>{PERSON}+)(?:{TITLE})?のよう(?:な選手|"
            r"に)(?:に)?なり",
        ),
        # "PERSONさんの声の出し方も好きで", "すごいと思うのはPERSON"
        (
            "admired",
            rf"{_P}(?:の[^。、]{{1,16}})?(?:が|も|は)(?:本当に|すごく|とても)?(?:好き|大好き|すごい|すごく|別格|"
            r"うまい|上手|素晴らしい|天才)",
        ),
        (
            "admired",
            r"(?:すごい|うまい|上手い|天才だ|驚いた|驚かされ|印象に残っ(?:た|ている)|衝撃を受けた)(?:と思う|"
            rf"と感じる)?(?:選手|相手)?(?:の)?(?:は|が)[^。]{{0,10}}?{_P}",
        ),
        ("predecessor", rf"前任の{_P}|(?P<who2>{PERSON}+)(?:{TITLE})?の(?:後釜|後任|後継|穴を埋|代わりに入)"),
    )
)
# types, question; the first person of the answer is meant
_ASKED: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (tuple(types.split()), re.compile(pattern))
    for types, pattern in (
        (
            "role_model",
            r"憧れ|お手本|手本|目標(?:とする|にしている|の選手|は誰)|目指す選手|アイドル|ヒーロー|理想の?選手|"
            r"参考にし|尊敬する(?:選手|人)|影響を受けた(?:選手|人)|支えになった選手|救われた選手",
        ),
        ("admired", r"好きな選手|すごいと思(?:う|った)|衝撃を受けた|印象に残る|驚いた選手"),
        ("rival", r"ライバル"),
        (
            "rival teammate",
            r"ポジション(?:を|の座を)?争(?:い|う)|競争相手|定位置争い|"
            r"同じ(?:ポジション|前線|位置|中盤|最終ライン|サイド)に[^。]{0,8}(?:先輩|後輩|選手|強敵|ライバル)が",
        ),
        (
            "friend teammate",
            r"仲の?(?:が)?(?:いい|良い)チームメ[イー]ト|チーム(?:で|内で|メ[イー]トで)[^。]{0,8}仲|"
            r"仲(?:が|の)(?:いい|良い)(?:チームメ[イー]ト|選手)|一番仲|よく一緒|仲良し",
        ),
        ("friend", r"親友|幼なじみ"),
        ("teammate", r"同部屋|部屋が一緒|ルームメ[イー]ト|相棒|隣の席|同僚で"),
        ("coach", r"恩師|影響を受けた(?:監督|指導者|コーチ)|忘れられない(?:監督|指導者)|どんな監督|監督(?:は|の印象)"),
        ("schoolmate", r"同級生|クラスメ[イー]ト"),
    )
)
_FIRST_RE = re.compile(
    r"[「]?(?:やっぱり|やはり|もちろん|はい、|はい。|ずっと|そうですね。|うーん、|迷わず|"
    rf"断然)?(?:[^。]{{0,16}}の)?(?P<who>{PERSON}+)(?:{TITLE})?(?:です|ですね|でしょう|かな|。|、|と|一択|だと|」|が)"
)
# "日本人だと冨安さんですね", "あとは同期の工藤"
_ONLY_RE = re.compile(rf"^[^{PERSON}]{{0,30}}(?P<who>{PERSON}+)(?:{TITLE})?(?:です|ですね|でしょう|かな|一択|ですかね)")
_FURTHER_RE = re.compile(
    rf"[「]?(?:{DEMONYM}+|日本人|女子|男子|海外|国内|あと|もう一人|それから|最近|今|昔)(?:の選手)?(?:だと|なら|では|"
    rf"は|、)?[^。]{{0,8}}?(?P<who>{PERSON}+)(?:{TITLE})?(?:です|ですね|かな|。|も|、)"
)
# "吉田蓮とアンデルソン・シルバです"
_BOTH_RE = re.compile(
    rf"[「]?(?P<who>{PERSON}+)(?:{TITLE})?(?:と|、|や)(?P<other>{PERSON}+)(?:{TITLE})?(?:です|かな|でしょう|。)"
)
_NO_RE = re.compile(
    r"(?:では|じゃ)(?:ない|なく|ありません)|いません|いない|特にい|わから|なれな|記者|相手の(?:監督|コーチ)"
)


def relation(reading: Reading) -> Iterator[Proposal]:
    """One proposal for each person and type."""
    for sentence in reading.sentences:
        if len(sentence.selves) != 1:
            continue
        for types, pattern in _ROWS:
            for found in pattern.finditer(sentence.masked):
                group = "who" if found.groupdict().get("who") else "who2"
                who = reading.person(sentence, found, group)
                if who and not _NO_RE.search(sentence.text[found.start() : found.end() + 8]):
                    yield from _proposals(reading, sentence, who, types, found.span())
        yield from _asked(reading, sentence)
        yield from _bare(reading, sentence)
    yield from _pair(reading)


def _pair(reading: Reading) -> Iterator[Proposal]:
    """ "ライバルであり、親友でもある2人": what the lead says of two interviewees."""
    for sentence in reading.sentences if len(reading.interviewees) == 2 else ():
        for word, kind in (
            ("ライバル", "rival"),
            ("親友", "friend"),
            ("同級生", "schoolmate"),
            ("チームメイト", "teammate"),
            ("同期", "teammate"),
            ("争う", "rival"),
            ("同じクラブ", "teammate"),
        ):
            at = sentence.text.find(word)
            if sentence.role == "lead" and at >= 0:
                one, other = reading.interviewees
                yield reading.propose(
                    "relation",
                    one,
                    sentence,
                    {"other": other.name, "type": kind},
                    rule=f"relation.japanese_{kind}",
                    why="said of the two interviewees",
                    at=(at, at + len(word)),
                    certainty="implied",
                )


def _bare(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "一番の親友ですから", "ライバルだけど": said of whom the talk is about."""
    held = carried_to(reading, sentence)
    if held is None or len(held.people) != 1 or re.search(f"{PERSON}", sentence.masked):
        return
    for word, kind in (
        ("親友", "friend"),
        ("ライバル", "rival"),
        ("幼なじみ", "friend"),
        ("チームメイト", "teammate"),
        ("同級生", "schoolmate"),
    ):
        found = re.search(rf"{word}(?:です|だけど|でも|で、|なので|だから|でした|だと|であり)", sentence.text)
        if found and not _NO_RE.search(sentence.text[found.start() : found.end() + 6]):
            yield from _proposals(reading, sentence, held.people[0], (kind,), found.span())


def _asked(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """The person whom the first sentences of an answer give to a question for one."""
    pair = reading.pair_of(sentence)
    asked = question(reading, sentence)
    nth = place(reading, sentence)
    if pair is None or sentence.role != "answer" or nth > 2:
        return
    first = next(other for other in reversed(pair.answer) if other.turn == sentence.turn and place(reading, other) == 0)
    found = _FIRST_RE.match(sentence.masked) or _ONLY_RE.search(sentence.masked)
    before = nth > 0 and re.search(f"{PERSON}", first.masked)
    further = _FURTHER_RE.match(sentence.masked) if before else None
    found, before = (further, None) if further else (found, before)
    if found and re.match(r"(?:選手)?と(?:は)?言いたい", sentence.text[found.end("who") :]):
        found = _ONLY_RE.search(sentence.masked[found.end("who") :].rjust(len(sentence.masked)))
    both = _BOTH_RE.match(sentence.masked) if nth == 0 else None
    for types, pattern in _ASKED if both else ():
        if both and pattern.search(asked):
            for one in filter(None, [reading.person(sentence, both, group) for group in ("who", "other")]):
                yield from _proposals(reading, sentence, one, types, both.span())
            return
    who = reading.person(sentence, found, "who") if found and not before else None
    if who is None or found is None or _NO_RE.search(sentence.text[: found.end() + 6]):
        return
    for types, pattern in _ASKED:
        if pattern.search(asked):
            yield from _proposals(reading, sentence, who, types, found.span())
            return


def _proposals(
    reading: Reading, sentence: Sentence, who: Person, types: tuple[str, ...], at: tuple[int, int]
) -> Iterator[Proposal]:
    relatives = {mark.what.person for mark in reading.marks if isinstance(mark.what, Kin)}
    if (who in reading.interviewees and len(reading.interviewees) == 1) or who in sentence.selves or who in relatives:
        return
    for kind in types:
        yield reading.propose(
            "relation",
            sentence.selves[0],
            sentence,
            {"other": who.name, "type": kind},
            rule=f"relation.japanese_{kind}",
            why="a word for what they are to each other",
            at=at,
            certainty="implied",
        )
