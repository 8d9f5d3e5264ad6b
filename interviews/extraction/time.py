"""Years said in a sentence, absolute and relative, and how a relative one was resolved.

In: a sentence and the publication date. Out: `When` values (at, since, until) with the year and a note in
words. The rules are those of publication-anchored time: "im Sommer" is the transfer summer before the date, "im
November" the latest November not after it, "im Winter" fixes nothing. Without a date a relative expression
gives no year.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from interviews.extraction.numbers import NUMBERS, spelled, value_of
from players.names import key

Bound = Literal["at", "since", "until"]

MONTHS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "januar jänner january jan",
            "februar feber february feb",
            "märz march mär mar",
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
        start=1,
    )
    for word in words.split()
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
# what `times` reads: without the abbreviations that are also something else
_SHORT = frozenset("mar mär apr jun jul aug sep sept okt oct nov dez dec".split())
_MONTH = "|".join(word for word in MONTH.split("|") if word not in _SHORT)

_NUMBER = r"\d{1,2}|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
_YEAR = r"(?:19[3-9]\d|20[0-4]\d|(?<!\w)['’‘]\d\d)(?![\d/.,:]\d)(?!\w)"

# no year behind the word: "the summer of 2018" is not the last one
_ALONE = r"\b(?!\s(?:of\s)?(?:(?:19|20)\d\d|['’‘]\d\d))"

# "von 2013 bis 2017", "von Januar bis Juni 2024", "from 2009 to 2012", "2017 to 2021", "2019–2021"
_RANGE_RE = re.compile(
    rf"\b(?:(?:von|from|between|zwischen)\s)?(?:(?:{_MONTH})\s)?(?P<first>(?:19[3-9]\d|20[0-4]\d|(?<!\w)['’‘]\d\d)(?!\d))?(?:\s?(?:bis|"
    rf"to|until|till|und|and)\s|\s?[–—-]\s?)(?:(?:{_MONTH}|Sommer|Winter|zum)\s)?(?P<last>{_YEAR}|"
    r"(?<=\d[–—-])\d\d(?![\d.,:-]))",
    re.IGNORECASE,
)
# "bis 2021", "until the summer of 2021", "bis Juni 2024", "class of '22"
_UNTIL_RE = re.compile(
    r"\b(?:bis|until|till|up\sto|through|class(?=\sof))\s(?:(?:zum|Ende|Mitte|Sommer|Winter|Anfang|Herbst|Jahr|summer|winter|spring|autumn|"
    rf"end|start|middle|of|the)\s){{0,4}}(?:(?:{_MONTH})\s)?(?P<year>{_YEAR})",
    re.IGNORECASE,
)
# "seit 2015", "since 2019", "ab 2020", "Kitchee from 2015", "seit Juli 2022"
_SINCE_RE = re.compile(
    r"\b(?:seit|since|ab|from)\s(?:(?:dem|Sommer|summer|winter|spring|Anfang|Ende|Herbst|Jahr|the|start|end|of)\s){0,4}"
    rf"(?:(?:{_MONTH})\s)?(?P<year>{_YEAR})",
    re.IGNORECASE,
)
# "von 2012 an"
_FROM_ON_RE = re.compile(rf"\b(?:von|vom Sommer|vom Jahr)\s(?P<year>{_YEAR})\san\b", re.IGNORECASE)
# "Saison 2023/24", "seit 2020/21", "the 2009/10 season"
_SPLIT_SEASON_RE = re.compile(
    r"\b(?P<word>Saison|Spielzeit|Rückrunde|Frühjahr|Hinrunde|seit|since|season)\s(?P<first>(?:19[3-9]|"
    r"20[0-4])\d)/(?P<last>\d\d)(?!\d)",
    re.IGNORECASE,
)
# "2018", "im Jahr 2018", "in July 2023"
_OPEN_END_RE = re.compile(rf"(?<![\w.,:/–-])(?P<year>{_YEAR})\s?[–—-]\s?(?=[),;]|$|heute|jetzt|present|today|now)")
_AT_RE = re.compile(rf"(?<![\w.,:/-])(?P<year>{_YEAR})(?![\w-]*-Jähr)")
# "in '18", "the summer of ’24", "January '09"; "the '66 final" is none
_SHORT_RE = re.compile(
    rf"(?:\b(?:in|by|of|im|early|late|back in|summer|spring|autumn|winter|{_MONTH}) |^)['’‘]\d\d(?!\w)", re.IGNORECASE
)
# "the second half of 2019-20", "the back end of 2019/20"
_SECOND_HALF_RE = re.compile(
    r"\b(?:second half|back end|latter half|spring|rest) of (?:the )?(?P<first>(?:19|20)\d\d) ?[-–/] ?\d\d(?!\d)"
)
# "seit 13 Jahren", "seit sechs Wochen", "for three years" says no start and is left out
_SINCE_SPAN_RE = re.compile(
    rf"\b(?:seit|schon|inzwischen)\s(?P<number>{_NUMBER})\s(?P<unit>Jahre?n?|Monate?n?|Wochen?)\b|"
    rf"\b(?P<number2>{_NUMBER})\s(?P<unit2>Jahre)\s(?:inzwischen|mittlerweile|nun|jetzt)\b",
    re.IGNORECASE,
)
# "vor anderthalb Jahren", "vor einem halben Jahr": months
_HALVES = {
    "einem halben": 6,
    "eineinhalb": 18,
    "anderthalb": 18,
    "zweieinhalb": 30,
    "dreieinhalb": 42,
    "viereinhalb": 54,
}
_HALF_AGO_RE = re.compile(rf"\b(?P<bound>vor|seit)\s(?P<number>{'|'.join(_HALVES)})\sJahre?n?\b", re.IGNORECASE)
# "letztes Jahr im Juli", "im Juli vergangenen Jahres": the year before, whatever the month
_LAST_YEAR_RE = re.compile(r"\b(?:letzte|vorige|vergangene)[sn] Jahr,?(?: im)?\s?$", re.IGNORECASE)
_OF_LAST_YEAR_RE = re.compile(r"\s(?:des )?(?:letzten|vorigen|vergangenen) Jahres\b")
# "Dreiundachtzig haben sie mich …", "Sechsundsiebzig.", "bis 88.", "seit achtundneunzig": years of the last century
_LAST_CENTURY_RE = re.compile(
    rf"(?:\b(?P<bound>[Bb]is|[Ss]eit|[Aa]b|[Aa]nno|[Ss]ommer|[Hh]erbst|[Ww]inter|[Ff]rühjahr) |^[\W_]*)"
    rf"(?:(?P<word>(?i:{spelled(50, 99)}))(?=[.,;!?]| [a-zäöü])(?! (?:und|oder|bis|[a-zäöü]+e[nr]) [A-ZÄÖÜ])|"
    r"(?<=[a-z] )(?P<figures>[5-9]\d)(?=[.;!?](?!\d)))"
)
# "vor drei Jahren", "three years ago", "vor einem Jahr"
_AGO_RE = re.compile(
    rf"\bvor\s(?P<number>{_NUMBER})\s(?P<unit>Jahre?n?|Monate?n?|Wochen?)\b|"
    rf"\b(?P<number2>{_NUMBER})\s(?P<unit2>years?|months?|weeks?)\sago\b",
    re.IGNORECASE,
)
# "im Sommer", "seit dem Sommer", "this summer", "im vergangenen Sommer", "seit dieser Saison", "diesen
# Sommer"
_SEASON_RE = re.compile(
    r"\b(?P<since>seit\s|since\s)?(?P<which>im|in|diesen|dieses|dieser|dem|this|last|letzten|letzte|letztes|letzter|"
    r"letztem|vergangenen|vergangene|vergangenes|vorigen|im vergangenen|im letzten|kommenden|nächsten|nächste|next|"
    rf"the|der)\s(?P<word>Sommer|summer|Herbst|autumn|Frühjahr|Frühling|spring|Jahr|year|Saison|season){_ALONE}",
    re.IGNORECASE,
)
# "nach der Saison", "zum Saisonende", "at the end of the season"
_SEASON_END_RE = re.compile(
    r"\bzur (?:kommenden|neuen|nächsten) (?:Saison|Spielzeit)\b|"
    r"\bnach (?:der|dieser) (?:Saison|Spielzeit)\b|\b(?:am|zum) (?:Saisonende|Ende der Saison)\b|\bend of (?:the|"
    r"this) season\b",
    re.IGNORECASE,
)
# "vor der Saison", "zu Saisonbeginn", "seit heuer", "heuer": the season or year that runs
_RUNNING_RE = re.compile(
    r"\b(?P<since>seit\s)?(?:(?P<year>heuer)|vor (?:der|dieser) (?:Saison|Spielzeit)|(?:zu|vor|zum|"
    rf"seit) (?:Saisonbeginn|Saisonstart)|zu Beginn der Saison){_ALONE}",
    re.IGNORECASE,
)
# "seit Sommer"
_SINCE_SEASON_RE = re.compile(rf"\bseit\s(?P<word>Sommer|Herbst|Frühjahr|Frühling){_ALONE}", re.IGNORECASE)
# "bis Juni", "bis zum Sommer", "bis Saisonende": the next one
_UNTIL_SOON_RE = re.compile(
    r"\b(?:bis|until|till)\s(?:(?:im|zum|zur|Ende|Mitte|Anfang|the|end of|nächsten|"
    rf"kommenden)\s){{0,3}}(?P<word>{_MONTH}|Sommer|summer|Saisonende|season|Ende der Saison|Winterpause){_ALONE}",
    re.IGNORECASE,
)
_SOON = {"sommer": 6, "summer": 6, "saisonende": 6, "season": 6, "ende der saison": 6, "winterpause": 12}
# "im November", "seit Januar", "last November", "im vergangenen März", "seit dem 1. Juli", "am 7. Januar"
_MONTH_RE = re.compile(
    r"\b(?P<since>seit|since)?\s?(?:\b(?:im|in|am|letzten|vergangenen|last|diesen|this|dem|"
    rf"Anfang|Mitte|Ende)\s)?(?:\d{{1,2}}\.\s)?(?P<month>{_MONTH}){_ALONE}",
    re.IGNORECASE,
)
_BOUNDS: Mapping[str, Bound] = {"bis": "until", "seit": "since", "ab": "since"}
_MONTH_BEFORE = frozenset("im in am anfang mitte ende seit since last letzten vergangenen diesen this".split())
_LAST = ("letzt", "vergangen", "vorig", "last")
_NEXT = ("kommend", "nachst", "next")


@dataclass(frozen=True, slots=True)
class When:
    """A year and where in the sentence it is said. `note` is empty for a year in so many digits."""

    bound: Bound
    year: int
    start: int
    end: int
    note: str = ""


def anchor(published: str | None) -> date | None:
    """The publication date as a day; of a month its last week is near enough for every rule here."""
    if not published:
        return None
    parts = [int(part) for part in published.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 12, parts[2] if len(parts) > 2 else 28)


def times(sentence: str, published: str | None) -> list[When]:
    """All years of a sentence in its order; of readings that overlap, the more exact one."""
    found: list[When] = []
    taken: set[int] = set()
    for when in (*_absolute(sentence), *_relative(sentence, published)):
        stretch = range(when.start, when.end)
        if taken.isdisjoint(stretch) or (found and found[-1].start == when.start and found[-1].end == when.end):
            found.append(when)
            taken.update(stretch)
    return sorted(found, key=lambda when: when.start)


def _absolute(sentence: str) -> Iterator[When]:
    for match in _SECOND_HALF_RE.finditer(sentence):
        yield When("since", int(match["first"]) + 1, match.start(), match.end())
        yield When("until", int(match["first"]) + 1, match.start(), match.end())
    for match in _RANGE_RE.finditer(sentence):
        first, last = match.group("first"), match.group("last")
        if first:
            since = _in_full(first)
            until = since // 100 * 100 + int(last) if len(last) == 2 else _in_full(last)
            yield When("since", since, match.start(), match.end())
            yield When("until", until, match.start(), match.end())
        elif re.match(rf"(?:von|from)\s(?:{_MONTH})", match.group(), re.IGNORECASE):
            yield When("since", _in_full(last), match.start(), match.end())
            yield When("until", _in_full(last), match.start(), match.end())
    yield from _split_seasons(sentence)
    for bound, pattern in (
        ("until", _UNTIL_RE),
        ("since", _SINCE_RE),
        ("since", _FROM_ON_RE),
        ("since", _OPEN_END_RE),
        ("at", _AT_RE),
    ):
        for match in pattern.finditer(sentence):
            if match["year"][0].isdigit() or bound != "at" or _is_short_year(sentence, match.start()):
                yield When(bound, _in_full(match["year"]), match.start(), match.end())  # type: ignore[arg-type]
    for match in _LAST_CENTURY_RE.finditer(sentence):
        said: Bound = _BOUNDS.get((match["bound"] or "").casefold(), "at")
        yield When(said, 1900 + value_of(match["word"] or match["figures"]), match.start(), match.end())


def _is_short_year(sentence: str, start: int) -> bool:
    """Whether a word before two figures makes them a year."""
    return any(found.start() <= start < found.end() for found in _SHORT_RE.finditer(sentence))


def _in_full(year: str) -> int:
    """The year of "2018" or "'18"."""
    figures = int(year.lstrip("'’‘"))
    return figures + (0 if figures > 99 else 2000 if figures < 50 else 1900)


def _split_seasons(sentence: str) -> Iterator[When]:
    """ "seit 2020/21" began in the first year; a second half ("Rückrunde") is in the second."""
    for match in _SPLIT_SEASON_RE.finditer(sentence):
        first = int(match.group("first"))
        second_half = re.search(r"Rückrunde|Frühjahr|second half", sentence[: match.end()], re.IGNORECASE)
        if match.group("word").casefold() in ("seit", "since"):
            yield When("since", first, match.start(), match.end())
        elif second_half or "inrunde" in sentence[: match.end()]:
            yield When("at", first + 1 if second_half else first, match.start(), match.end())


def _relative(sentence: str, published: str | None) -> Iterator[When]:
    on = anchor(published)
    if on is None:
        return
    for match in _SINCE_SPAN_RE.finditer(sentence):
        number, unit = (
            match.group("number") or match.group("number2"),
            match.group("unit") or match.group("unit2"),
        )
        yield _noted("since", _back(on, number, unit), match, published)
    for match in _UNTIL_SOON_RE.finditer(sentence):
        word = match.group("word").casefold()
        month = _SOON.get(word) or MONTHS[word]
        yield _noted("until", on.year if month > on.month else on.year + 1, match, published)
    for match in _SINCE_SEASON_RE.finditer(sentence):
        yield _noted("since", _season(on, "im", match.group("word")) or on.year, match, published)
    for match in _RUNNING_RE.finditer(sentence):
        running = on.year if match.group("year") or on.month >= 7 else on.year - 1
        yield _noted("since" if match.group().casefold().startswith("seit") else "at", running, match, published)
    for match in _SEASON_END_RE.finditer(sentence):
        yield _noted("at", on.year if on.month < 7 else on.year + 1, match, published)
    for match in _AGO_RE.finditer(sentence):
        number, unit = (
            match.group("number") or match.group("number2"),
            match.group("unit") or match.group("unit2"),
        )
        yield _noted("at", _back(on, number, unit), match, published)
    for match in _SEASON_RE.finditer(sentence):
        year = _season(on, match.group("which"), match.group("word"))
        if year is not None:
            yield _noted("since" if match.group("since") else "at", year, match, published)
    yield from _by_months(sentence, on, published)


def _by_months(sentence: str, on: date, published: str | None) -> Iterator[When]:
    """What a month's name or a count of months says seen from `on`."""
    for match in _HALF_AGO_RE.finditer(sentence):
        then = on - timedelta(days=30 * _HALVES[match["number"].casefold()])
        yield _noted("at" if match["bound"].casefold() == "vor" else "since", then.year, match, published)
    for match in _MONTH_RE.finditer(sentence):
        words = match.group().split()
        month = MONTHS[match.group("month").casefold()]
        if len(words) > 1 and words[0].casefold() in _MONTH_BEFORE:
            earlier = _LAST_YEAR_RE.search(sentence[: match.start()]) or _OF_LAST_YEAR_RE.match(sentence, match.end())
            year = on.year - 1 if earlier or month > on.month else on.year
            yield _noted("since" if match.group("since") else "at", year, match, published)


def _noted(bound: Bound, year: int, match: re.Match[str], published: str | None) -> When:
    said = " ".join(match.group().split())
    start = match.end() - len(match.group().lstrip())
    return When(bound, year, start, match.end(), f"“{said}”, published {published}: {year}")


def _back(on: date, number: str, unit: str) -> int:
    count = value_of(number)
    letter = key(unit)[0]
    if letter in "jy":
        return on.year - count
    return (on - timedelta(days=count * (30 if letter == "m" else 7))).year


def _season(on: date, which: str, word: str) -> int | None:
    """The year of a season's name seen from `on`, or None where it fixes none."""
    which, word = key(which), key(word)
    last, following = which.startswith(_LAST) or "vergangen" in which, which.startswith(_NEXT)
    if word in ("jahr", "year"):
        return on.year - 1 if last else on.year if which in ("dieses", "this") else None
    if word in ("saison", "season"):
        running = on.year if on.month >= 7 else on.year - 1
        return running if which in ("dieser", "diese", "this") else None
    if following:
        return on.year if on.month < 6 else on.year + 1
    if last and on.month >= 10:
        return None  # the summer just gone or the one before: said both ways
    begins = {"sommer": 6, "summer": 6, "herbst": 9, "autumn": 9}.get(word, 3)
    if last and begins <= on.month < begins + 3:
        return on.year - 1
    return on.year if on.month >= begins else on.year - 1
