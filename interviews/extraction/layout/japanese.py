"""The layout of a Japanese interview whose lines bear signs: dashes, "Q" and "A", labels, squares, brackets.

In: the text and its lines. Out: runs of one role each, furniture, the labels; None where no sign recurs, so that the
general reading, which goes by rhythm, takes over. A question is what bears the asking sign; a line without a sign
answers the question before it or goes on with the answer.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from interviews.extraction.facts import Furniture
from interviews.extraction.layout import features, furniture, japanese_header
from interviews.extraction.layout.japanese_signs import Sign, asks, signs
from interviews.extraction.layout.lines import Line
from interviews.extraction.layout.runs import Run

_TERMINAL_RE = re.compile(r"[。.!?！？…]['\"」』）)】]{0,3}(?: ?[(（][^()（）]{1,12}[)）])?$")
# "PROFILE", "プロフィール": the box at the end
_PROFILE_RE = re.compile(
    r"[\W_]*(?:profile|player profile|プロフィール|選手プロフィール|略歴|選手紹介)[\W_]*", re.IGNORECASE
)
# "次回は11月9日配信予定", "(後編に続く)", "(了)", "無断転載を禁じます", "トップ > 女子 >", "[写真]…", "撮影=", "<< 1
# / 2 ページ"
_FURNITURE_RE = re.compile(
    r"次回は?.{0,24}(?:配信|掲載|公開|更新|予定|号)|"
    r"[(（]?(?:前編|中編|後編|続き|次号|次回|第\d回)(?:は|へ|に|を)?.{0,16}(?:続く|つづく|こちら|読む|公開)|"
    r"[(（\[【]?(?:了|終わり|おわり|つづく|続く|完|敬称略|文中敬称略)[)）\]】]?$|"
    r".{0,30}(?:無断転載|無断複製|転載禁止|All Rights Reserved)|[(（]C[)）]|©|"
    r"[(（\[【](?:写真|撮影|PR|広告|AD|動画|画像)[)）\]】]|"
    r"(?:写真|撮影|画像|提供|スポンサー)[ :：=＝/／・].{0,40}$|(?:トップ|ホーム|TOP|HOME) ?[>›＞»].{0,60}$|"
    r"(?:関連記事|関連リンク|関連ニュース|あわせて読みたい|おすすめ|人気記事|最新記事|前の記事|次の記事|"
    r"合わせて読みたい)|.{0,12}次のページ|<<.{0,30}|\W*広告\W*$|\W*PR\W*$|\d+ ?/ ?\d+ ?ページ.{0,10}|"
    r"(?:シェア|ツイート|ポスト|いいね|コメント|保存|LINEで送る)(?:する)?[0-9 ]*$|"
    r"(?:タグ|カテゴリー?|キーワード)[:：]|#\S+(?: #\S+)*$|"
    r"(?:取材日|取材協力|取材場所|収録日?|協力|通訳)[ :：=＝/／].{0,30}$|この記事(?:を|は|に).{0,24}$|"
    r".{0,24}(?:会員登録|無料登録|購読|フォロー)(?:は|する|して|で).{0,20}$"
)
_OUTLET_RE = re.compile(
    r"(?:スポーツ|サッカー|フットボール|蹴球|ジャーナル|新聞|新報|日報|通信|タイムズ?|ニュース|マガジン|プレス|"
    r"ウェブ|オンライン|WEB|Web|web|TV|ラジオ|放送|ラボ|クラブ報|月刊|週刊|季刊|隔月|デイリー|広報|サイト|"
    r"チャンネル|マッチデー|プログラム|会報|便り|だより|ファンブック|版|号|誌|編集部|\.jp|\.com|\.net|[Vv]ol|VOL|"
    r"No\.)"
)
# "「右肩が教えてくれた」": a line of its own that quotes
_PULLED_RE = re.compile(r"[「『][^「」『』。]{4,36}[」』]")
_HEADING_LENGTH = 60
_HEAD = 8  # lines in which an outlet and bylines may stand
_LEAST = 2
_FEWEST = 3  # lines that a weak sign (a square, a number, bold) must open


@dataclass(frozen=True, slots=True)
class Talk:
    """A text taken apart."""

    runs: tuple[Run, ...]
    furniture: tuple[Furniture, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """A line with the sign that opens it, if any, and where its words begin and end."""

    line: Line
    sign: Sign | None
    start: int
    end: int


def read(text: str, found: Sequence[Line]) -> Talk | None:
    """The runs and the furniture of a text that uses signs, None for any other."""
    rows = [row for line in found for row in _rows(text, line)]
    names = _asking(text, rows)
    rows = [_with_sign(text, row, names) for row in rows]
    asks = _asker(text, rows, names)
    if asks is None:
        return None
    first = next(place for place, row in enumerate(rows) if asks(place))
    dropped: list[Furniture] = []
    runs = [*_head(text, rows[:first], dropped), *_body(text, rows[first:], lambda at: asks(at + first), dropped)]
    return Talk(tuple(_joined(runs)), tuple(dropped))


def _rows(text: str, line: Line) -> Iterator[_Row]:
    """A line, cut in two where question and answer share it: "――出身は? 「富山です」"."""
    words = text[line.start : line.end]
    opens = next((sign.kind in ("dash", "Q") for sign in signs(words)), False)
    parted = (
        re.match(r"(.{4,140}?[。？?…は]) ?(?:(?=[^\s「」。]{0,8}「[^「」]+」$)|(?=[AＡ答][.．:：)） ]))", words)
        if opens
        else None
    )
    cut = line.start + (parted.end() if parted else 0)
    if cut in (line.start, line.end):
        yield _Row(line, None, line.inner, line.last)
        return
    end = line.start + len(words[: cut - line.start].rstrip())
    yield _Row(replace(line, end=end, last=end), None, line.inner, end)
    yield _Row(replace(line, start=cut, inner=cut, gap=False, marks=frozenset()), None, cut, line.last)


def _words(text: str, row: _Row) -> str:
    return text[row.line.start : row.line.end]


def _asking(text: str, rows: Sequence[_Row]) -> set[str]:
    """The names of all signs that recur."""
    counted = Counter(name for row in rows for name in {sign.name for sign in signs(_words(text, row))})
    fields = {"Q": _LEAST, "A": _LEAST, "dash": _LEAST, "label": _LEAST}
    recurring = {
        name
        for name, count in counted.items()
        if count >= fields.get(name.split()[0], _FEWEST) or asks(name.removeprefix("label "))
    }
    return recurring | (_once(text, rows) if recurring & {"Q", "dash"} else set()) | _introduced(text, rows, recurring)


def _introduced(text: str, rows: Sequence[_Row], recurring: set[str]) -> set[str]:
    """Labels that stand once, beside one that recurs, of persons whom title or lead name: "西園寺:毎日走りました"."""
    if not any(name.startswith("label ") for name in recurring):
        return set()
    found: set[str] = set()
    for row in rows:
        for sign in signs(_words(text, row)):
            head = text[: rows[min(2, len(rows) - 1)].line.start]
            if (
                sign.kind == "label"
                and len(sign.label) > 1
                and _words(text, row)[len(sign.label)] in ":："
                and sign.label in head
            ):
                found.add(sign.name)
    return found


def _once(text: str, rows: Sequence[_Row]) -> set[str]:
    """The label that only the first answer bears: "――…" / "三田村 はい", and none after."""
    opened = [{sign.kind for sign in signs(_words(text, row))} for row in rows]
    place = next((at for at, kinds in enumerate(opened) if kinds & {"Q", "dash"}), len(rows)) + 1
    for sign in signs(_words(text, rows[place])) if place < len(rows) else ():
        if sign.kind == "label" and len(sign.label) > 1 and sign.label in text[: rows[place].line.start]:
            return {sign.name}
    return set()


def _with_sign(text: str, row: _Row, names: set[str]) -> _Row:
    """The row with the first sign that recurs in the text; bold and headed lines are signs too."""
    words = _words(text, row)
    for sign in signs(words):
        if sign.name in names and not (sign.kind == "label" and sign.label.endswith(("は", "が", "を"))):
            start = row.line.start + sign.after
            end = row.end - (words[-1] in "】])）>〉》") if sign.kind == "angle" else row.end
            return replace(row, sign=sign, start=start, end=end)
    marks = row.line.marks & {"bold", "head", "italic", "quoted"}
    return replace(row, sign=Sign("mark", min(marks), 0)) if marks else row


def _asker(text: str, rows: Sequence[_Row], names: set[str]) -> Callable[[int], bool] | None:
    """Which rows ask: those with "Q", with a dash, with a label of somebody who asks, with a mark that mostly asks."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        if row.sign:
            by_name[row.sign.name].append(place)
    share = {name: sum(_asks(text, rows[at]) for at in places) / len(places) for name, places in by_name.items()}
    labels = {name for name in by_name if name.startswith("label ")}
    for name in ("Q", "dash"):
        if len(by_name[name]) >= _LEAST and (share[name] >= 0.3 or _alternates(by_name[name], _LEAST)):
            return lambda place: _is_named(rows[place], {name})
    asking = {name for name in labels if asks(name.removeprefix("label "))}
    if len(labels) > 1 and not asking:
        best = max(sorted(labels), key=lambda name: (share[name], -by_name[name][0]))
        asking = {best} if share[best] >= 0.4 else set()
    weak = {name for name in by_name if name.split()[0] in ("bullet", "number", "angle", "mark")}
    weak = {
        name
        for name in weak
        if len(by_name[name]) >= _FEWEST and share[name] >= (0 if _alternates(by_name[name], _FEWEST + 1) else 0.5)
    }
    if asking or weak:
        chosen = asking or {max(sorted(weak), key=lambda name: (share[name], len(by_name[name])))}
        return lambda place: _is_named(rows[place], chosen)
    answers = labels | {name for name in by_name if name == "A"}
    told = [place for name in answers for place in by_name[name]]
    return _before_answers(text, rows, set(told)) if len(told) >= _LEAST else None


def _alternates(places: Sequence[int], least: int) -> bool:
    """Whether a sign opens every second or third line, with a line between each two."""
    return len(places) >= least and all(1 < after - before < 4 for before, after in pairwise(places))


def _before_answers(text: str, rows: Sequence[_Row], told: set[int]) -> Callable[[int], bool] | None:
    """Where only answers bear a sign: the line before each one asks."""
    asked = {place - 1 for place in told if place and rows[place - 1].sign is None}
    asked = {place for place in asked if _asks(text, rows[place])}
    return (lambda place: place in asked) if len(asked) * 2 >= len(told) else None


def _is_named(row: _Row, names: set[str]) -> bool:
    return row.sign is not None and row.sign.name in names


def _asks(text: str, row: _Row) -> bool:
    return features.asks(text[max(row.start, row.end - 40) : row.end])


def _reason(words: str, place: int, rows: int) -> str:
    """Why a line without a sign is none of the talk."""
    if _FURNITURE_RE.match(words):
        return "control"
    why = furniture.reason(words)
    if why or (place >= _HEAD and rows - place > _HEAD):
        return why
    return "byline" if _is_a_byline(words) else ""


def _is_a_byline(words: str) -> bool:
    """Whether a short line gives author or date and little else."""
    if len(words) > 70 or _TERMINAL_RE.search(words):
        return False
    date = japanese_header.date_in(words)
    rest = re.sub(r"[0-9０-９年月日./:時分 -]|令和|平成|公開|更新|配信|掲載|元(?=年)|[(（].[)）]|曜日?", "", words)
    parted = date is not None and re.search(r"[|｜]", words) is not None
    return parted or japanese_header.author([words]) is not None or (date is not None and len(rest) <= 14)


def _head(text: str, rows: Sequence[_Row], dropped: list[Furniture]) -> Iterator[Run]:
    """What stands before the first question: outlet, title, lead, bylines."""
    titled = led = False
    for place, row in enumerate(rows):
        words = text[row.line.inner : row.line.last]
        why = _reason(words, place, len(rows))
        if (
            not why
            and not led
            and "head" not in row.line.marks
            and _is_an_outlet(words, text, rows[place + 1 :], titled=titled)
        ):
            why = "outlet"
        if why:
            dropped.append(Furniture(row.line.start, row.line.end, why))
            continue
        heading = _is_a_heading(words) or (bool(row.line.marks & {"head"}) and len(words) < 2 * _HEADING_LENGTH)
        titled, led = titled or heading, led or not heading
        yield Run("heading" if heading else "lead", None, row.line.inner, row.line.last)


def _is_an_outlet(words: str, text: str, rest: Sequence[_Row], *, titled: bool) -> bool:
    """Whether a short line at the very top names the paper: a title follows, or stands above and a date follows."""
    if titled:
        following = text[rest[0].line.start : rest[0].line.end] if rest else ""
        return len(words) <= 20 and "「" not in words and japanese_header.date_in(following) is not None
    if re.search(r"第?\d+号|\d月号|[Vv]ol\.", words) and not titled:
        return len(words) <= 40
    if _PROFILE_RE.fullmatch(words) or len(words) > 30 or "「" in words or _TERMINAL_RE.search(words):
        return False
    heads = [text[row.line.start : row.line.end] for row in rest]
    titles = [line for line in heads if _is_a_heading(line) and not _reason(line, 0, 0)]
    return bool(titles) and (_OUTLET_RE.search(words) is not None or japanese_header.date_in(heads[0]) is not None)


def _is_a_heading(words: str) -> bool:
    """Whether a line is a title: short, without a full stop at its end, or all in brackets and quotes."""
    if len(words) > 2 * _HEADING_LENGTH or re.match(r"[^\s:：]{1,8}[:：]", words):
        return False
    inner = words.rstrip("」』】")
    return _TERMINAL_RE.search(words) is None or (
        len(words) <= _HEADING_LENGTH and words != inner and "。" not in inner[:-1]
    )


def _body(text: str, rows: Sequence[_Row], asks: Callable[[int], bool], dropped: list[Furniture]) -> Iterator[Run]:
    """What stands from the first question on."""
    asked = boxed = False
    signs_of_answers = sum(_answers(row) for row in rows) * 5 >= sum(map(asks, range(len(rows)))) * 4
    for place, row in enumerate(rows):
        words = text[row.line.start : row.line.end]
        if asks(place):
            asked, boxed = True, False
            yield Run("question", _label(row), row.start, row.end)
            continue
        signed = _answers(row) and not boxed
        why = "" if signed else "profile" if boxed else _reason(words, place + _HEAD, len(rows) + _HEAD)
        if why:
            dropped.append(Furniture(row.line.start, row.line.end, why))
            continue
        if not signed and not asked and _stands_between(text, rows, place, asks):
            boxed = _PROFILE_RE.fullmatch(words) is not None
            yield Run("heading", None, row.line.inner, row.line.last)
            continue
        if asked and not signed and signs_of_answers and place + 1 < len(rows) and _answers(rows[place + 1]):
            yield Run("question", None, row.line.inner, row.line.last)
            continue
        kept = signed or (row.sign is not None and row.sign.kind in ("bullet", "dash"))
        yield Run("answer", _label(row), row.start if kept else row.line.inner, row.end)
        asked = False


def _answers(row: _Row) -> bool:
    """Whether a row, none that asks, bears a sign of answers."""
    return row.sign is not None and row.sign.kind in ("A", "label")


def _stands_between(text: str, rows: Sequence[_Row], place: int, asks: Callable[[int], bool]) -> bool:
    """Whether a line between an answer and the next question is a heading, or opens the box at the end."""
    words = text[rows[place].line.start : rows[place].line.end]
    if _PROFILE_RE.fullmatch(words):
        return True
    last = place + 1 == len(rows)
    quoted = rows[place].line.gap and _PULLED_RE.fullmatch(words) is not None
    short = len(words) <= 40 and _TERMINAL_RE.search(words) is None and (quoted or not words.startswith("「"))
    return short and not last and asks(place + 1)


def _label(row: _Row) -> str | None:
    return row.sign.label if row.sign and row.sign.kind == "label" else None


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Runs of one role and speaker put together; headings stay apart."""
    joined: list[Run] = []
    for run in runs:
        held = joined[-1] if joined else None
        if held and held.role == run.role != "heading" and run.label in (None, held.label):
            joined[-1] = replace(held, end=run.end)
        else:
            joined.append(run)
    return joined
