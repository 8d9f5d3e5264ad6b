"""Who printed and who wrote a Japanese interview, and when.

In: the lines of furniture at its head and end. Out: outlet, author and date as the page gives them, each None where it
does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviews.extraction.japanese.text import plain
from interviews.extraction.layout import bylines

# "令和6年3月12日", "令和七年"
_ERA_RE = re.compile(r"(?P<era>令和|平成) ?(?P<year>元|\d{1,2})年(?: ?(?P<month>\d{1,2})月(?: ?(?P<day>\d{1,2})日)?)?")
# "7月号(2024年)"
_MONTHLY_RE = re.compile(r"(?<!\d)(?P<month>\d{1,2})月号 ?[(（](?P<year>20\d\d)年?[)）]")
_MENU_WORDS = ("トップ", "ホーム", "TOP", "HOME")
_ERAS = {"令和": 2018, "平成": 1988}
# "(C)サカまるWEB 無断転載を禁じます", "© 2025 蹴球通信社"
_RIGHTS_RE = re.compile(
    r"(?:\([CcⒸ]\)|©|Copyright) ?(?:(?:19|20)\d\d ?)?(?P<who>[^\s,.]{2,30}(?: (?:WEB|Web|編集部))?)"
)
# "取材・文=片倉なお", "聞き手 山本花", "文:佐藤健太(北信スポーツ)", "(聞き手・山本花)"
_ROLE = (
    r"(?:取材|文|聞き手|構成|執筆|インタビュー|インタビュアー|記者|ライター|テキスト|[Tt]ext|TEXT|[Ww]ords|著者?|"
    r"筆者|編集)"
)
_NAME = r"(?P<who>(?!協力|場所|日時|編集部)[一-龯々ヶぁ-んァ-ヶー]{1,10}(?:[ ・=][一-龯々ヶぁ-んァ-ヶー]{1,8})?)"
_AUTHOR_RE = re.compile(
    rf"{_ROLE}(?:(?:[・/／,、と&＆+]|および|兼)(?:{_ROLE}|写真|撮影))*(?: ?(?:[:：=＝/／●■◎|｜◆〓—–-]|by) ?|[ ・]|"
    rf"(?<=聞き手)は){_NAME}(?:さん|記者|氏)?(?=$|[ 　()()、,。/／|｜」\]】・]|記者|写真|撮影)"
)
# "片倉なお=文", "片倉なお(聞き手)", "片倉なお 文"
_TURNED_RE = re.compile(
    rf"^{_NAME}(?: ?[=＝/／]|[ ]?[((])(?:取材・文|文|聞き手|取材|構成|文・構成|記者|ライター)[))]?$"
)
_ISSUE_RE = re.compile(
    r"[ 　]*(?:第?\d+号|[Vv]ol\.? ?\d+|VOL\.? ?\d+|No\.? ?\d+|\d{1,2}月号|[春夏秋冬]号|特集号|創刊号|"
    r"(?:WEB|Web|ウェブ|オンライン|電子|デジタル)版|[|｜/／>›].*|[(（].*)$"
)


def date_in(words: str) -> str | None:
    """The date of a line: "2024年3月12日", "2024.3.12", "令和6年3月12日"; figures may be wide."""
    digits = plain(words)
    month = _MONTHLY_RE.search(digits)
    if month:
        return f"{month['year']}-{int(month['month']):02}"
    era = _ERA_RE.search(digits)
    if era is None:
        date = bylines.date_in(digits)
        return date.iso if date else None
    year = _ERAS[era["era"]] + (1 if era["year"] == "元" else int(era["year"]))
    parts = [f"{int(part):02}" for part in (era["month"], era["day"]) if part]
    return "-".join([str(year), *parts]) if parts else None


def published(lines: Sequence[str]) -> str | None:
    """The first date of the bylines; one to the day before one to the month."""
    dates = [date for line in lines if (date := date_in(line))]
    return next((date for date in dates if len(date) == 10), dates[0] if dates else None)


def author(lines: Sequence[str]) -> str | None:
    """The author whom one of the lines names."""
    for line in lines:
        words = line.strip(" ()（）[]【】")
        match = _AUTHOR_RE.search(words) or _TURNED_RE.search(words)
        if match:
            return re.sub(r"(?<=..)(?:記者|さん)$", "", match["who"].strip())
    return None


def outlet(heads: Sequence[str], papers: Sequence[str], ends: Sequence[str]) -> str | None:
    """The outlet: a line of its own at the head, the words before a date there, or who claims the rights."""
    for line in papers:
        if "プロフィール" not in line and (name := _bare(line)):
            return name
    for line in ends:
        first, sign, _ = line.partition(" > ")
        if sign and first not in _MENU_WORDS:
            return first
    for line in heads:
        behind = re.search(r"(?:掲載|配信|公開|更新|付|日) ?[|｜/／・] ?(?P<who>[^\s|｜/／:：=＝、。]{2,20})$", line)
        if behind:
            return _bare(behind["who"])
        before = re.split(r"\d{4}|(?:令和|平成)\d", plain(line))[0].strip(" |｜/・-—–:,、")
        if (
            before
            and len(before) <= 24
            and not _AUTHOR_RE.search(line[: len(before) + 20])
            and not re.search(r"公開|更新|配信|掲載|取材|収録|[。「」:：=＝]", before)
        ):
            return _bare(before)
    rights = next((match for line in ends if (match := _RIGHTS_RE.search(line))), None)
    return rights["who"] if rights else None


def _bare(line: str) -> str:
    """An outlet's name without issue and date: "月刊サイドライン 2025年4月号" is "月刊サイドライン"."""
    name = re.split(r"[ 　|｜]*(?:\d{4}[年./-]|(?:令和|平成)\d)", plain(line))[0].strip(" |｜『』【】[](（")
    return _ISSUE_RE.sub("", name).strip() or name
