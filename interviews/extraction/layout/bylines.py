"""Dates and authors as pages print them: in lines of their own, or glued to the text that follows.

Text in; out come the ISO form of a date ("2025-12-14", "2025-11") or the name of an author, with offsets.
Only short slices are ever read here, so no line is long enough to cost time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.layout import names
from players.names import key

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner january jan",
            "februar february feb",
            "märz maerz march mär mar mrz",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)\d\d)"

_DATE_RES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "2025-12-14", "2025/03/14", "2025.3.14"
        rf"(?<!\d){_YEAR}[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?!\d)",
        # "14.12.2025", "3. 4. 2025", "24/04/2025", "14.12.25"
        rf"(?<!\d)(?P<day>\d{{1,2}})[./-] ?(?P<month>\d{{1,2}})[./-] ?(?:{_YEAR}|(?P<short>\d\d))(?!\d)",
        # "28. August 2023", "04 October 2024", "2nd May, 2023"
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)? ?(?:of )?(?P<name>{_MONTH})\b\.?,? {_YEAR}(?!\d)",
        # "October 4, 2024", "Oct. 4th 2024"
        rf"\b(?P<name>{_MONTH})\b\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}(?!\d)",
        # "2025年3月14日", "2025年3月"
        rf"(?<!\d){_YEAR}年 ?(?P<month>\d{{1,2}})月 ?(?:(?P<day>\d{{1,2}})日)?",
        # "Heft 1/2025 (Januar)", "06/2024", but not "Ausgabe 3/2025"
        rf"(?<![\w.])(?:\w+/)?{_YEAR} ?\((?P<name>{_MONTH})\)",
        rf"(?<![\d/.-])(?<!heft )(?<!ausgabe )(?<!nr\. )(?<!issue )(?P<month>0[1-9]|1[0-2])/{_YEAR}(?!\d)",
        # "March 2025", "November 2025"
        rf"\b(?P<name>{_MONTH})\b\.?,? {_YEAR}(?!\d)",
        # "2025-11"
        rf"(?<![\d/-]){_YEAR}-(?P<month>\d\d)(?![\d/-])",
    )
)

# "13:31 Uhr", "17.30 Uhr", "08:15", "6 p.m.", "9:05am GMT"
_TIME_RE = re.compile(
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?(?: ?Uhr\b| ?[ap]\.?m\b\.?)?|\b\d{1,2} ?(?:Uhr\b|[ap]\.?m\b\.?)",
    re.IGNORECASE,
)

# One word of a name: "Löwen", "Finn-Lasse", "O'Neill", "M."
WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w’'‑-]+|[A-ZÄÖÜ]\.)"
_NAME = rf"{WORD}(?: (?:(?:van|von|de|der|den|da|dos|di|del|la|le|al|el|bin|zu|ten|ter) ){{0,2}}{WORD}){{0,3}}"
_NAMES = rf"(?P<who>{_NAME}(?:(?:,| und| and| &| /) (?={WORD} [^\W\d_a-z]){_NAME}){{0,3}})"

# How an author's name is announced, at the head of a line or after a full stop
_AUTHOR_RES = tuple(
    re.compile(pattern)
    for pattern in (
        # "Das Gespräch führte Annika Bruns.", "Das Interview führten Jan Ott und Eva Lind", "Die Fragen
        # stellte …"
        rf"(?:[Dd]as|[Dd]ieses) (?:Gespräch|Interview|Doppelinterview) (?:haben |hat )?(?:führten?|geführt) {_NAMES}",
        rf"[Mm]it .{{3,60}} sprach(?:en)? {_NAMES}(?= ?[.)]?$)",
        rf"(?:[Dd]ie )?Fragen (?:stellten? |von (?=\S+ [A-ZÄÖÜ])){_NAMES}",
        # "Interview: Sabine Krautwaschl", "Interview by Priya Venkat.", "Text und Interview: Jan Ott"
        r"(?<!\w)(?i:(?:text|words|story|protokoll|interview|moderation|hosts?|gespräch|bericht|"
        r"(?:artikel|beitrag|report) von|aufgezeichnet|reporter|autor|autorin|author|writer|redaktion|interviewer|"
        r"interviewed|written|as told to|aufzeichnung|"
        r"fragen)(?:(?: und | and | & |/|, )(?:text|words|interview|gespräch|fragen|protokoll|aufzeichnung|"
        r"redaktion|fotos?|photos?|bilder|pictures))?(?:in)?(?: ?(?::|(?<!BIG INTERVIEW )\|) ?(?:von |by )?|"
        rf" (?:von|by|to) |(?<=as told to) )){_NAMES}",
        # "Herzlichst, Ihr Valentin Hase"
        r"^(?:[^.?!:]{2,40}, )?(?i:herzlichst|herzlich|(?:mit |viele |liebe |beste |besten )+grüßen?|bis bald|"
        rf"yours|best|cheers)[,!]? (?:(?i:ihre?|eure?|euer|deine?|truly|wishes),? )*{_NAMES}$",
        # "Tobias Wernli (Text), Nadja Ineichen (Bild)"
        rf"^{_NAMES} ?\((?i:text|interview|words|fragen|text und interview|story)\)",
        # "Von: Ralf Steding"
        rf"^(?i:von|by) ?: ?{_NAMES}$",
        # "文・聞き手/芦田みなも", "取材・文=佐藤健", "聞き手:山本花", "インタビュー・構成 佐藤健"
        r"(?:文|聞き手|取材|構成|インタビュー|インタビュアー|記者|ライター|"
        r"執筆)(?:[・/／](?:文|聞き手|取材|構成|写真))*(?: ?[/／:：=＝●■◎] ?|"
        r" )(?P<who>[一-龯々ぁ-んァ-ヶー]{2,10})",
    )
)

# "Von Karsten Wilmes, 19.02.2025", "Von: Ralf Steding", "By Orla Fenwick", "BY ORLA FENWICK"
_BY_RE = re.compile(
    rf"(?i:von|by) ?:? ?(?:(?:unser(?:em|er)|our) \w+ )?{_NAMES}(?=$| ?[,|•·–—(/.:-]| \d| in | für | for )"
)

# "Von Kiel in die Welt", "Von Torwart zu Torwart", "Von Lagos, Malmö und Harrislee": a title, no author
_WAY_RE = re.compile(r" (?:in|für|for) ")


def _by(words: str) -> re.Match[str] | None:
    """The author of a line that opens with "Von" or "By"; a title that opens so has none."""
    match = _BY_RE.match(words)
    if match is None:
        return None
    known = key(match["who"].split()[0]) in FIRST_NAMES
    way = " zu " in match["who"] or _WAY_RE.match(words, match.end()) is not None
    return match if known or (" " in match["who"] and not way) else None


# A name alone, as before a date: "Nele Löwen 14.12.2025", "Jan Ott | 3. März 2025"
_LONE_NAME_RE = re.compile(rf"{_NAMES}$")

# "Lesezeit: 3 Min.", "4 min read"
_READING_RE = re.compile(
    r"(?:geschätzte )?(?:lesezeit|lesedauer|reading time) ?:? ?(?:ca\.? )?\d{1,3} ?(?:min(?:ute)?[ns]?\b\.?)?|"
    r"\d{1,4} (?:kommentare?|comments?|shares?|likes?)\b|[–—|"
    r"·•] (?:(?:teilen|merken|drucken|share|save|print)\b(?: [–—|·•] )?)+|"
    r"\d{1,3}[ -]?min(?:ute)?s?\.? (?:read|lesezeit)|(?<=[|·•] )\d{1,3} ?min(?:ute)?[ns]?\b\.?",
    re.IGNORECASE,
)
# Words of a dateline that carry nothing: "Stand:", "Aktualisiert am", "Posted", "Uhr"
_FILLERS = frozenset(
    "stand aktualisiert erstellt veröffentlicht erschienen publiziert datum am um vom den der im uhr date "
    "posted published "
    "first updated last modified on at the of in and und von by montag dienstag mittwoch donnerstag freitag "
    "samstag sonntag "
    "mo di mi do fr sa so monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat "
    "sun gmt cet cest "
    "bst est edt pst mez mesz utc et zuletzt geändert ausgabe issue edition ago min read lesezeit minuten "
    "minute recorded aufgezeichnet released aired redaktion".split()
)
# What makes a dateline beyond doubt: "Erstellt am 12. Dezember 2024, 17:05", "Posted March 2025"
_ANNOUNCED_RE = re.compile(
    r"(?i:(?:zuletzt |first |last )?(?:stand|aktualisiert|erstellt|veröffentlicht|erschienen|publiziert|datum|date|"
    r"posted|published|updated|modified|geändert)\b|公開日?|更新日?|配信|掲載)"
)


_BAR_RE = re.compile(r" ?[|·•]")
# "15. März 2026 | Aus dem Vereinsmagazin „Kreuzviertel“"
_PAPER_RE = re.compile(r"(?i:magazin|heft|zeitung|zeitschrift|podcast|fanzine|blog|programme)\b")
# "Transcript, lightly edited. Recorded 3 March 2025.": a date announced behind something else
_RECORDED_RE = re.compile(
    r"(?i:\b(?:recorded|posted|published|released|aired|uploaded|aufgezeichnet|veröffentlicht|erschienen|gesendet|"
    r"stand)(?: on| am| im|:)? )(?=\d{1,2}[. ]|[A-Z][a-zä]+ (?:\d{1,2},? )?20\d\d)"
)


# "18 November 2023, 2.05 p.m."
_CLOCK_END_RE = re.compile(r",? \d{1,2}(?:[:.]\d\d)? ?[ap]\.m\.$")
# "Released 6 February 2026. Transcript lightly edited for length."
_TRANSCRIPT_RE = re.compile(r"[|.·,]? ?\b(?i:transcript|transkript|abschrift)\b[^.?!]{0,60}\.?$")


@dataclass(frozen=True, slots=True)
class Date:
    """A date in ISO form (day or month), and where it stands."""

    iso: str
    start: int
    end: int


def date_in(words: str) -> Date | None:
    """The first date of the words: "Erstellt am 12. Dezember 2024, 17:05" is 2024-12-12; "Heft 2/2025" is
    none.
    """
    found = [date for pattern in _DATE_RES for match in [pattern.search(words)] if match and (date := _date(match))]
    return min(found, key=lambda date: (date.start, -date.end), default=None)


def _date(match: re.Match[str]) -> Date | None:
    parts = match.groupdict()
    year = parts["year"] or f"20{parts['short']}"
    month = int(parts.get("month") or 0) or _MONTHS[parts["name"].casefold()]
    day = int(parts.get("day") or 0)
    if month > 12 and day <= 12 and "short" in parts:
        month, day = day, month  # "12/24/2025"
    if not 1 <= month <= 12 or day > 31:
        return None
    return Date(f"{year}-{month:02}" + (f"-{day:02}" if day else ""), match.start(), match.end())


# "Posted by Media Team": nobody in person
_DESK_WORDS = frozenset("team media staff redaktion desk press office newsroom reporters".split())


def author_in(words: str) -> str | None:
    """The author whom a byline announces; a photographer or translator is none."""
    found = _by(words) or next((match for each in _AUTHOR_RES if (match := each.search(words))), None)
    named = found is not None and _DESK_WORDS.isdisjoint(found["who"].casefold().split())
    return names.in_plain_case(found["who"]) if found and named else None


# "Von Katrin Holm, Kicker, 14. …", "By Kate Holm (Harbour Echo), …", "Interview: Katrin Holm für den Kicker, …"
_BETWEEN_RE = re.compile(
    r"(?: ?[,|·•(] ?(?P<name>[^,|·•()]{2,40}?)|"
    r" (?P<word>für|for) (?:den |die |das |dem )?(?P<ordered>[^,|·•()]{2,40}?))\)? ?[,|·•]? ?$"
)


def outlet_beside_author(line: str) -> str | None:
    """The paper between an author and the date of a byline; a town there is none, nor is what he does."""
    found = _by(line) or next((match for each in _AUTHOR_RES if (match := each.match(line))), None)
    date = date_in(line)
    if found is None or date is None or date.start < found.end("who"):
        return None
    between = _BETWEEN_RE.fullmatch(line[found.end("who") : date.start])
    name = (between["name"] or between["ordered"]).strip() if between else ""
    sure = between is not None and between["word"] is not None and name[:1].isupper()
    return name if sure or (name and (is_a_papers(name) or is_an_outlet(name))) else None


# "ORLA FENWICK, Football Correspondent": what stands behind an author's name
_POST_RE = re.compile(r",.*$|\s(?:Football|Sports?|Chief|Senior|Staff) .*$")


def plain_name(name: str) -> str:
    """An author's name without what he is: "Orla Fenwick" of "ORLA FENWICK, Sports Editor"."""
    return (
        names.in_plain_case(names.clean(_POST_RE.sub("", name))) if _POST_RE.search(name) else names.in_plain_case(name)
    )


def lone_name(words: str) -> str | None:
    """The words, where they are the name of one or more people and nothing else: "Nele Löwen"."""
    match = _LONE_NAME_RE.match(words.strip(" ,|•·-–—/()"))
    return match["who"] if match and 1 <= match["who"].count(" ") <= 6 else None


def without_date(words: str) -> list[str]:
    """What is left of a dateline when dates, times, weekdays and their announcement are gone."""
    while (date := date_in(words)) is not None:
        words = f"{words[: date.start]} | {words[date.end :]}"
    parts = re.split(r"[|•·–—/()\[\],;:]| - ", _TIME_RE.sub("|", _READING_RE.sub("|", words)))
    kept = (" ".join(word for word in part.split() if word.strip(".").casefold() not in _FILLERS) for part in parts)
    return [part for part in kept if part.strip(" .+-")]


# "Page 41 - TSG_Spielfeld_Oktober_2021", as magazines' page viewers print it
_PAGE_OF_RE = re.compile(r"(?:Page|Seite) \d{1,3} - (?=\S{6,90}$)")


def is_a_byline(words: str, at_the_head: bool) -> bool:
    """Whether a short line names the author or the date and little else.

    Only at the head of a text may a bare date or "Von …" count: further down, "Von Arjen Robben." is an
    answer.
    """
    if _PAGE_OF_RE.match(words):
        return True
    if not 6 <= len(words) <= 140 or words.endswith(("?", "!")):
        return False
    if any(pattern.match(words) for pattern in _AUTHOR_RES):
        return len(words) <= 90 or date_in(words) is not None
    date = date_in(words)
    words = _CLOCK_END_RE.sub("", words)
    if date is None:
        return at_the_head and _by(words) is not None and len(words) <= 90
    words = _TRANSCRIPT_RE.sub("", words)
    left = sum(len(part.split()) for part in without_date(words))
    behind = sum(len(part.split()) for part in without_date(words[date.end :]))
    if _RECORDED_RE.search(words) and behind == 0:
        return True
    if _ANNOUNCED_RE.match(words):
        return left <= 12 and behind <= (5 if _BAR_RE.match(words, date.end) else 3)
    named = author_in(words[date.end :].lstrip(" |,.•·–-")) is not None
    named = named or any(map(lone_name, without_date(words[date.end :])))
    papered = _PAPER_RE.search(words, date.end) is not None
    return (
        at_the_head
        and left <= 8
        and (behind <= 2 or named or papered)
        and (not words.endswith(".") or left <= 3 or named)
    )


def without_filler(words: str) -> str:
    """What is left of words without those that only announce a date: "" of "Zuletzt aktualisiert"."""
    return " ".join(word for word in words.split() if word.strip(".").casefold() not in _FILLERS)


def is_announced(words: str) -> bool:
    """Whether words announce a date: "Transcript, lightly edited. Recorded 3 March 2025."."""
    return _RECORDED_RE.search(words) is not None or _ANNOUNCED_RE.match(words) is not None


# What may stand between a glued date and the lead: "• 13:31 Uhr ", "Uhr | ", ") – "
_AFTER_RE = re.compile(
    r"(?:[\s|•·,;)\]–—-]|\d{1,2}[:.]\d\d|\d{1,2}(?= Uhr)|Uhr\b|um\b|"
    r"(?i:(?:zuletzt )?aktualisiert(?: am)?:?|updated:?|at\b)|[ap]\.?m\.?\b|[A-Z]{2,4}T\b|MEZ\b|MESZ\b|UTC\b)+"
)
# A date that a sentence begins with: "In March 2025 Reece left", "Am 4. Mai 2024 Weltmeister"
_IN_A_SENTENCE_RE = re.compile(r"(?:im|am|in|on|seit|since|at|vom|ab|bis|until|by|from) ", re.IGNORECASE)


def glued(words: str) -> int:
    """Where the text begins behind a date, and an author, glued to its head; 0 where none is."""
    head = words[:90]
    date = None if _IN_A_SENTENCE_RE.match(head) else date_in(head)
    if date is None:
        return _glued_author(words)
    before = without_date(head[: date.start])
    named = all(lone_name(part) or author_in(part) for part in before if len(before) <= 2)
    if len(before) > 2 or not named or len(head[: date.start]) > 60:
        return 0
    after = _AFTER_RE.match(words[date.end : date.end + 60])
    rest = date.end + (after.end() if after else 0)
    if after is None or rest >= len(words) or words[rest].islower():
        return 0
    second = glued(words[rest:]) if date_in(words[rest : rest + 30]) else 0
    return rest + second


# "SV Germania Volkersen – Vereinsnachrichten", "Stadionheft des 1. FFC Turbine Potsdam, Ausgabe 3",
# "lilablick.de",
# "KICKERIN – Das Magazin | Heft 2/2025"
_OUTLET_RE = re.compile(
    r"\b\w*(?:nachrichten|zeitung|zeitschrift|allgemeine|abendpost|morgenpost|landbote|merkur|wochenblatt|tagblatt|"
    r"stadtblatt|wochenzeitung|magazin|heft|kurier|anzeiger|tageblatt|rundschau|programmheft|vereinsblatt|echo|"
    r"journal|kreisblatt|volksstimme|tribüne)\b|\b(?:ausgabe|heft|issue|vol\.|volume|no\.|nr\.) ?\d|"
    r"\b(?:magazine|gazette|herald|chronicle|tribune|newsletter|matchday programme|match programme|match day|weekly|"
    r"fanzine|podcast|courier|observer|fan magazine|matchday magazine|digest|examiner|advertiser|argus|sentinel|"
    r"telegraph|guardian|inquirer|enquirer|evening post|free press|review|quarterly|monthly|dispatch|bugle|beacon|"
    r"football magazine)\b|^[\w-]+\.(?:de|com|net|org|at|ch|jp|co\.uk|co\.jp|info|eu|ie|ca|tv)\b|新聞|マガジン|通信|"
    r"スポーツ報知|^(?:月刊|週刊|季刊|隔月刊)\S|^[^\s。「」、]{1,16}(?:スポーツ|サッカー|フットボール|ジャーナル|"
    r"ニュース|日報|新報|タイムズ?|プレス)(?: ?(?:WEB|Web|web|ウェブ|オンライン|電子)版?)?$",
    re.IGNORECASE,
)


def is_an_outlet(words: str) -> bool:
    """Whether a line at the very top names the paper and nothing else: "Weser-Bote – Vereinsnachrichten"."""
    quoted = any(sign in words for sign in '„“"»?!')
    return len(words) <= 90 and not quoted and not words.endswith(".") and _OUTLET_RE.search(words) is not None


# A name that can only be a paper's: "nordfussball.net", "Rhein-Lahn-Sport", "SPORT1", "3liga-kompass"
_PROPER_RE = re.compile(
    r"[\w-]+\.(?:[a-z]{2,4}|co\.uk|co\.jp)|(?:[\w.&]+ )*(?:[A-ZÄÖÜ0-9]{3,}|\w*\d\w*|\w+-\w+-\w+|"
    r"[\w-]*(?:blick|kick|sport|post|bote|kicker|presse|blatt|spiegel|news|times|mail|express|welt|magazin|funk|tv|"
    r"radio|star|sun|zeit|elf|ball|kurve|Sport|Kicker|Post|Times|News|Mail|Star|Echo|Presse|Blatt|Bote|Kurier|"
    r"Anzeiger|Welt|Zeit|Spiegel|Record|Review|Herald|Courier|Chronicle|Gazette|Tribune|Digest|Report|Weekly|"
    r"Monthly|Magazine|Magazin|Zeitung|Tagblatt|Tageblatt|Rundschau|Allgemeine|Merkur|Landbote|Nachrichten|Journal|"
    r"Podcast|Fanzine|Radio|FM|TV))(?: [\w.&]+)?"
)


def is_a_papers(name: str) -> bool:
    """Whether a name can only be a paper's: "Förde-Bote", "nordfussball.net", but not "PUBLISHED"."""
    return _PROPER_RE.fullmatch(name) is not None and without_filler(name) != ""


def _glued_author(words: str) -> int:
    """ "Von Jan Ott Seit dem Sommer …" gives no sure end of the name, so nothing is cut."""
    match = _by(words[:60])
    end = match.end() if match else 0
    if match is None or words[end : end + 3] not in (" – ", " — ", " | ", " - "):
        return 0
    return end + 3
