"""Labels: which words at the head of a line name a speaker, and which side that speaker is on.

Everything is decided from the whole text: a label is what recurs, a question's label is whose lines ask. A
sub-heading such as "Dornfeld: „Ich bin geblieben“" is told from an answer by what that name's other lines
look like.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from interviews.extraction.layout import lines
from interviews.extraction.layout.lines import Line

_LENGTH = 42  # characters of the longest label met: "Alexandra Popp-Wiegand (Kapitänin)"

_ASKS = frozenset(
    "frage fragen f q ｑ question questions interviewer interviewerin reporter reporterin journalist "
    "journalistin moderator "
    "moderatorin moderation host gastgeber presenter redaktion "
    "int iv i fr 問 質問 記者 聞き手 インタビュアー 編集部".split()
)
_ANSWERS = frozenset("antwort antworten a ａ answer answers aw ant guest gast 答 答え 回答 選手".split())

# … which announce an author where they stand once
_CREDITS = frozenset(
    "moderation redaktion host presenter reporter reporterin journalist journalistin interviewer".split()
)

# Third voices that are known by what they do: "Dolmetscher: Er versteht schon fast alles."
VOICES = frozenset(
    "trainer trainerin coach cheftrainer cheftrainerin co-trainer torwarttrainer dolmetscher dolmetscherin "
    "übersetzer übersetzerin "
    "interpreter translator manager agent berater beraterin sportdirektor sportdirektorin vater mutter "
    "bruder schwester father "
    "mother dad mum brother sister papa mama 通訳 監督 コーチ 父 母".split()
)

# … and those of a family who are interviewed with one of these
CHILDREN = frozenset("sohn tochter son daughter".split())

# Voices of the author: "Sprecher: Am Sonntag kann er zum ersten Mal dabei sein."
NARRATORS = frozenset(
    "sprecher sprecherin off off-sprecher off-stimme off-text erzähler erzählerin narrator narration "
    "voice-over voiceover vo "
    "kommentar einspieler ナレーション ナレーター".split()
)

# What stands before a colon and is no speaker: "Position: Torhüterin", "Foto: …", "Übrigens: …"
_NO_SPEAKERS = frozenset(
    "name alter geburtsdatum geburtstag geburtsort geboren position größe gewicht verein vereine klub klubs "
    "nummer rückennummer "
    "trikotnummer nationalität familienstand beruf spitzname hobby hobbys titel erfolge vertrag stationen "
    "karriere im bisherige "
    "starker fuß marktwert länderspiele ergebnis hinweis foto fotos quelle text interview von stand "
    "aktualisiert erstellt "
    "übrigens klar wichtig fazit zur zum zu über lesen mehr video anzeige tipp thema note info update "
    "published posted by words "
    "photo born height club clubs nickname age date place number nationality weight foot caps honours team "
    "teams former previous "
    "current international read see related tags themen und aber oder also denn and but so the das die der "
    "es er sie ich "
    "ein eine mein meine nur letzte nächste erste zweite last first next finally zuletzt stichwort "
    "steckbrief profil datum uhr "
    "ehrlich ernst stimmt genau richtig ganz fakt tatsache sicher heißt motto devise beispiel vorteil "
    "nachteil problem grund "
    "gegenfrage ergo honestly fact truth "
    "größter größte bester beste dein deine ihr ihre lieblingsverein vorbild zweiter dritte 名前 生年月日 "
    "出身 身長 "
    "体重 ポジション "
    "出身地 所属 背番号 経歴 profile factfile fact kurz schnell http https mit was wie wer wo warum what "
    "who how why".split()
)

# "(Trainer)", "(lacht)", "(14)" behind a name; "Frage 3", "Q1"
_BRACKETS_RE = re.compile(r" ?[(（\[][^()（）\[\]]{0,100}[)）\]]")
# "TRAINER MARKUS HÜTTL (steckt den Kopf zur Tür herein):"
_ASIDE_RE = re.compile(r"[^\W\d_a-z][^:()\n]{1,30} \([^:()\n]{15,100}\):")
# "Matthias(以下M)", "Jan Ott (im Folgenden JO)": the short form of the lines after
_SHORT_RE = re.compile(r"[(（](?:以下:?|im Folgenden:?|nachfolgend:?|fortan:?) ?[„「]?([^()（）“」]{1,12})")
_COUNTER_RE = re.compile(r"(?<=\w)[ .]?\d{1,2}$")

# What a label that says its role bears beside it: "THE MODERATOR", "記者A"
_SPEAKS_RE = re.compile(r"^(?:[Tt]he|THE|[Dd](?:er|ie)|D(?:ER|IE)) |(?<=[^\x00-\xff])[A-EＡ-Ｅ]$")

# Labels without a colon, each good only when it recurs.
# "久世 監督の…", "久世蓮 はい", "相馬「はい」"
_JA_LABEL_RE = re.compile(r"([一-龯々ぁ-んァ-ヶー・]{1,10})(?: +(?=\S)|(?=[「『]))")
# "BACKMANN – Das war so.", "WESERFUNK | Wie geht es?"
_DASH_LABEL_RE = re.compile(r"((?:[^\W\d_][\w.’'-]*+ ?){1,3}) [–—|] (?=\S)")
# "Q. What next?", "A. Coaching.", "F. Warum?", "質問)好きな食べ物は"
# "【Q1】新潟に来て", "Q 鹿児島での", "Q1. 出身は", "問:いつ"
_DOT_LABEL_RE = re.compile(
    r"([QAFqaf])[.)] (?=\S)|[【［\[(（<＜]?(?P<ja>質問|答え|回答|問|答|"
    r"[QAＱＡ])(?:[.．]?[0-9０-９]{1,2})?(?:[】］\])）>＞.．、:：]{1,2} {0,2}|"
    r" {1,2}(?=[ぁ-んァ-ヶ一-龯「『0-9]))(?=\S)"
)
# "[MM] Left or right?", "<WF> …"
_BOX_LABEL_RE = re.compile(r"[\[<]([^\]>\d]{1,30})[\]>] *:? *(?=\S)")
# "**TS** Bekim, seit wann wohnst du hier?"
_BOLD_LABEL_RE = re.compile(r"\*\*([^*:?!.\n]{1,30})\*\* (?=\S)")
# "PITCHSIDE 18:02 Are you nervous?", as in messages
_CLOCK_LABEL_RE = re.compile(r"((?:[^\W\d_][\w.’'-]*+ ){1,3})[\[(]?\d{1,2}[:.]\d\d[\])]?:? (?=\S)")
# "WESERFUNK Herr Dornfeld, …", "DORNFELD Das war …"
_CAPS_LABEL_RE = re.compile(
    r"([A-ZÄÖÜ][A-ZÄÖÜ0-9.’'-]+(?: [A-ZÄÖÜ][A-ZÄÖÜ0-9.’'-]+){0,2}) (?=[„“\"»(]*[A-ZÄÖÜ][a-zäöüß]+)"
)


# The fields of a fact box: "Geburtsdatum", "Im Verein seit", "Bisherige Vereine", "Date of birth", "身長"
_FACT_RE = re.compile(
    r"(?:voller |full |vor- und )?(?:name|vorname|nachname)|spitzname|nickname|alter|age|geb\.|geboren(?: am| in)?|"
    r"born|jahrgang|year of birth|geburts(?:datum|ort|tag)|(?:date|place) of birth|birth(?:place|day|date)|"
    r"position(?:en)?|größe|height|gewicht|weight|"
    r"(?:aktueller |current |bisherige |frühere |ehemalige |previous |former |erster |first )?(?:vereine?|klubs?|"
    r"(?:letzter|voriger|last) (?:verein|klub|club)|clubs?|teams?|stationen|career|karriere)|previous(?:ly)?|bisher|"
    r"früher|geboren(?: am| in)?|wohnort|lives in|vorbild(?:er)?|idole?|hero|lieblings\w{3,14}|familie|family|"
    r"ausbildung|schule|school|college|(?:international |länderspiel)?(?:debut|debüt)|spiele|tore|goals|appearances|"
    r"apps|signed|joined|internationals?|nationalteam|nationalmannschaft|auszeichnungen|größte erfolge|erfolge|"
    r"bestmarke|im verein seit|beim .{2,30} seit|(?:rücken|trikot)nummer|nummer|(?:shirt |squad )?number|"
    r"nationalität|nationality|(?:starker |preferred )?(?:fuß|foot)|länderspiele|caps|erfolge|honours|titel|"
    r"vertrag(?: bis)?|contract(?: until)?|beruf|hobb(?:y|ies|ys)|familienstand|sternzeichen|marktwert|名前|氏名|"
    r"生年月日|出身地?|身長|体重|ポジション|所属|背番号|経歴|利き足",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the head of a line: its words, where it begins and where the talk after it begins."""

    name: str
    kind: str
    start: int
    after: int


@lru_cache(maxsize=4096)
def normal(label: str) -> str:
    """The form under which labels are compared: "FRAGE 3" and "Frage" are one, "Sota (lacht)" is "sota"."""
    short = _SHORT_RE.search(label)
    plain = short[1] if short else _BRACKETS_RE.sub("", label).strip("*_ .:：").replace("\u00ad", "")
    bare = _SPEAKS_RE.sub("", _COUNTER_RE.sub("", plain)).casefold()
    return bare if bare in _ASKS or bare in _ANSWERS else plain.casefold()


def colon_label(text: str, line: Line) -> Label | None:
    """The words before the first colon of a line, where they have the shape of a speaker: "SPORT1: Herr …"."""
    head = text[line.inner : min(line.last, line.inner + _LENGTH)]
    aside = _ASIDE_RE.match(text, line.inner, min(line.last, line.inner + 160))
    head = text[line.inner : aside.end()] if aside else head
    places = [place for sign in ":：" if (place := head.find(sign)) > 0]
    if not places:
        return None
    place = min(places)
    name = head[:place].strip("*_ ")
    after = line.inner + place + 1
    while after < line.last and text[after] in " *_":
        after += 1
    if not _has_the_shape(name) or text[line.inner + place + 1 : line.inner + place + 3] == "//":
        return None
    if name[-1].isdigit() and text[after - 1] in ":：" and text[after : after + 1].isdigit():
        return None  # "um 13:31 Uhr"
    return Label(name, "colon", line.inner, after)


def _has_the_shape(name: str) -> bool:
    plain = _BRACKETS_RE.sub("", name)
    words = plain.split()
    if not words or len(words) > 5 or any(sign in plain for sign in '„“”"»«!?…,;「」()=@'):
        return False
    if any(word.endswith(".") and len(word) > 4 and word != "Prof." for word in words[:-1]) or name[0] == ".":
        return False
    return any(sign.isalpha() for sign in plain)


@lru_cache(maxsize=4096)
def could_speak(name: str) -> bool:
    """Whether a label may name a person or an outlet: "Letzte Frage" and "Übrigens" may not."""
    words = _BRACKETS_RE.sub("", name).split()
    if normal(name) in _ASKS or normal(name) in _ANSWERS:
        return True
    if not words or any(word.casefold().strip(".") in _NO_SPEAKERS for word in words):
        return (
            len(words) > 1
            and words[0].casefold() in ("der", "die", "das", "the")
            and all(word[0].isupper() for word in words[1:])
            and len(words) <= 4
        )
    return words[-1][0].isupper() or words[-1][0].isdigit() or not words[-1][0].isascii() or len(words) == 1


def bare_labels(text: str, blocks: Sequence[Line]) -> dict[int, Label]:
    """Labels without a colon, by the start of their line; a kind counts when two names recur in it."""
    for kind, pattern in (
        ("dot", _DOT_LABEL_RE),
        ("box", _BOX_LABEL_RE),
        ("bold", _BOLD_LABEL_RE),
        ("clock", _CLOCK_LABEL_RE),
        ("dash", _DASH_LABEL_RE),
        ("ja", _JA_LABEL_RE),
        ("caps", _CAPS_LABEL_RE),
    ):
        found: dict[int, Label] = {}
        for line in blocks:
            match = pattern.match(text[line.inner : min(line.last, line.inner + 60)])
            if match:
                found[line.start] = Label(match[match.lastindex or 1], kind, line.inner, line.inner + match.end())
        counted = Counter(normal(label.name) for label in found.values())
        recurring = {name for name, count in counted.items() if count > 1 and name not in _NO_SPEAKERS}
        often = sum(counted[name] for name in recurring)
        alone = kind == "ja" or (kind == "dot" and any(map(is_known, recurring)))  # "Q." beside "JO MARSH:"
        if often * 3 >= len(blocks) and (len(recurring) > 1 or alone) and often >= 4:
            kept = {start: label for start, label in found.items() if _belongs(label.name, recurring)}
            return kept | _in_capitals(text, blocks, kept)
    return {}


def _in_capitals(text: str, blocks: Sequence[Line], kept: Mapping[int, Label]) -> dict[int, Label]:
    """Further lines that begin with a label in capitals, whatever comes behind it: "HALLAM I tried!"."""
    names = sorted({label.name for label in kept.values() if label.kind == "caps"}, key=len, reverse=True)
    found: dict[int, Label] = {}
    for line in blocks if names else ():
        head = text[line.inner : min(line.last, line.inner + 60)]
        name = next((name for name in names if head.startswith(f"{name} ")), None)
        if name is not None and line.start not in kept:
            found[line.start] = Label(name, "caps", line.inner, line.inner + len(name) + 1)
    return found


def _belongs(name: str, recurring: Iterable[str]) -> bool:
    words = set(normal(name).split())
    return any(words <= set(other.split()) or set(other.split()) <= words for other in recurring)


def own_lines(text: str, blocks: Sequence[Line]) -> dict[int, Label]:
    """Labels that fill a line of their own above the talk, without a colon: "KICKERIN" / "Amira, du bist …"."""
    found: dict[int, Label] = {}
    for line, following in pairwise(blocks):
        words = text[line.inner : line.last]
        if (
            len(words) <= _LENGTH
            and following.last - following.inner > len(words) / 2
            and _has_the_shape(words)
            and (lines.ends_openly(words) and could_speak(words) and ":" not in words)
        ):
            found[line.start] = Label(words, "own", line.inner, line.last)
    apart = {line.start for line, following in pairwise(blocks) if line.start in found and following.gap}
    if len(apart) * 3 < len(found):  # the paper's name over its page is no label
        found = {start: label for start, label in found.items() if start not in apart}
    counted = Counter(normal(label.name) for label in found.values())
    recurring = {name for name, count in counted.items() if count > 1}
    often = sum(counted[name] for name in recurring)
    if len(recurring) < 2 or often * 3 < len(blocks):
        return {}
    return {start: label for start, label in found.items() if normal(label.name) in recurring}


def is_known(name: str) -> bool:
    """Whether a label says its role itself: "frage", "a"."""
    return name in _ASKS or name in _ANSWERS


def speaks_once(name: str) -> bool:
    """Whether a label that stands once is one: "frage", but not the credit "Moderation: Hauke Behrens"."""
    return is_known(name) and name not in _CREDITS


def says_question(label: str) -> bool:
    """Whether a label only says that what follows is a question: "Frage 3", "Q"; "I" stands for a person."""
    return normal(label) in _ASKS - {"i", "iv", "int"} and not normal(label).startswith(
        ("inter", "report", "journ", "moder")
    )


def prior(name: str) -> float:
    """What a label says of its side by itself, in log-odds of asking."""
    voice = any(word in VOICES for word in name.split())
    return 2.0 * (name in _ASKS) - 2.0 * (name in _ANSWERS or voice)


def are_forms_of_one(one: str, other: str) -> bool:
    """Whether two labels may name the same speaker: "Jonte Reuterskamp" and "Reuterskamp", "JR" and neither."""
    a, b = set(normal(one).split()), set(normal(other).split())
    return bool(a and b) and (a <= b or b <= a)


def grouped(forms: Counter[str]) -> dict[str, str]:
    """For each form of a label the fullest form that takes it in, where only one does: "bent" is "bent
    harkort".
    """
    group: dict[str, str] = {}
    for name in forms:
        words = set(name.split())
        fuller = [other for other in forms if words < set(other.split())]
        fullest = [one for one in fuller if not any(set(one.split()) < set(other.split()) for other in fuller)]
        group[name] = fullest[0] if len(fullest) == 1 else name
    return group


def plain(label: str) -> str:
    """A label without what stands in brackets behind it: "Sota (lacht)" is "Sota"."""
    return _BRACKETS_RE.sub("", label).strip("*_ .:：")


def is_said_before(text: str, label: Label) -> bool:
    """Whether a label opens a line above, as a paper's name does: "Rasenkante – Das Magazin der Regionalliga"."""
    head = text[: label.start].casefold()
    return head.startswith(label.name.casefold()) or f"\n{label.name.casefold()}" in head


def is_a_fact(words: str) -> bool:
    """Whether a line belongs to a fact box: "Geburtsort: Greifswald", "Größe: 1,78 m"."""
    field, colon, value = words[:200].partition(":")
    return bool(colon) and 0 < len(value.strip()) <= 80 and _FACT_RE.fullmatch(field.strip("*_ •-")) is not None
