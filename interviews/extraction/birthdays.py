"""Birthdays just gone or to come: "wird im März 25", "turned 21 last month", "feierte ihren 20. Geburtstag".

In: a masked sentence and the publication date. Out: the age today, and the birth date as far as the words and the date
fix it. Trap: a birthday told of then ("when I turned 18") is none of today.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from interviews.extraction.ages import age
from interviews.extraction.marks import compile_pattern
from interviews.extraction.numbers import value_of
from interviews.extraction.time import MONTH, MONTHS, anchor

_DAYS = {
    word: number
    for number, words in enumerate(
        (
            "montag monday",
            "dienstag tuesday",
            "mittwoch wednesday",
            "donnerstag thursday",
            "freitag friday",
            "samstag sonnabend saturday",
            "sonntag sunday",
        )
    )
    for word in words.split()
}
_DAY = "|".join(_DAYS)
_WHEN_DE = (
    rf"(?i:am (?P<day>\d{{1,2}})\. (?P<month>{MONTH})|am (?:kommenden |nächsten |letzten |"
    rf"vergangenen )?(?P<weekday>{_DAY})|"
    rf"(?:im|diesen|Anfang|Mitte|Ende)(?: kommenden| nächsten| letzten| vergangenen)? (?P<month2>{MONTH})|"
    r"(?P<near>morgen|heute|gestern)|(?P<next>nächsten Monat|kommenden Monat|im nächsten Monat|im kommenden Monat)|"
    r"(?P<last>letzten Monat|vergangenen Monat|im letzten Monat|vorigen Monat)|(?P<this>diesen Monat|"
    r"in diesem Monat)|übermorgen|bald|demnächst|gerade|soeben|eben|kürzlich|jüngst|neulich|nächste Woche|"
    r"kommende Woche|letzte Woche|vorige Woche|vergangene Woche|diese Woche|dieses Jahr|in diesem Jahr|heuer|"
    r"(?:in|vor) (?:einer|einem|zwei|drei|vier|wenigen|ein paar|\d) (?:Tage?n?|Wochen?|Monate?n?)|"
    r"(?:im|diesen|letzten|nächsten|kommenden) (?:Sommer|Herbst|Winter|Frühjahr|Frühling))"
)
_WHEN_EN = (
    rf"(?i:on (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{MONTH})|"
    rf"on (?P<month3>{MONTH}) (?P<day3>\d{{1,2}})(?:st|nd|rd|th)?|"
    rf"(?:on|last|next|this|this coming) (?P<weekday>{_DAY})|(?:back )?(?:in|this|last|next) (?P<month2>{MONTH})|"
    r"(?P<near>tomorrow|today|yesterday)|(?P<next>next month)|(?P<last>last month)|(?P<this>this month)|"
    r"soon|just|recently|(?:next|last|this) (?:week|weekend|summer|autumn|spring|winter|season)|at the weekend|"
    r"(?:later|earlier) this (?:year|month|week|season)|this year|over the (?:summer|winter)|"
    r"in (?:a|the next|two|three|four|\d)(?: (?:few|couple of))? (?:days?|weeks?|months?)|"
    r"(?:a|two|three|four|few|\d) (?:few )?(?:days?|weeks?|months?) ago)"
)
_AGE = age()
_OLD_DE = rf"(?<!\bdas )(?<!\bder )(?<!\bden )(?<!\bzum ){_AGE}(?=[,.;:!?)…]| (?:Jahre alt|und|aber|–)(?!\w)|$)"
_OLD_EN = rf"{_AGE}(?=[,.;:!?)…]| (?:years old|and|but|so|which|–)(?!\w)|$)"
# the few lower-case words and marks that may stand between: "ich werde ja erst", "feierte die Ostfriesin ihren"
_GAP = r"(?: (?!nicht |not |never |wenn |if )[^\s.,;:!?\d]+){0,4}"
_NTH = rf"(?:{age(end='')}\.|{age('age2', '')}(?:st|nd|rd|th)) (?:Geburtstag|birthday)"

# "werde ja erst am 2. Februar 18", "Im März werden Sie 30", "steht kurz vor dem 30. Geburtstag"
_COMING_RES = {
    "de": (
        compile_pattern(rf"(?<!\w)(?:[Ww]erden?|[Ww]irst|[Ww]ird){_GAP} {_WHEN_DE}{_GAP} {_OLD_DE}"),
        compile_pattern(rf"(?<!\w){_WHEN_DE} (?:werden?|wirst|wird){_GAP} {_OLD_DE}"),
        compile_pattern(rf"(?<!\w)(?:feier[nt]?e?|feierst|begeht){_GAP} {_WHEN_DE}{_GAP} {_NTH}"),
        compile_pattern(rf"(?<!\w){_WHEN_DE} (?:feier[nt]|feiere|feierst|begeht|steht|folgt|ist|kommt){_GAP} {_NTH}"),
        compile_pattern(rf"(?<!\w)(?:steh\w{{1,3}}{_GAP} )?(?:kurz|wenige \w+|knapp) vor{_GAP} {_NTH}"),
        compile_pattern(rf"(?<!\w){_WHEN_DE}{_GAP} {_AGE}(?: Jahre alt)? (?:wird|werden?|wirst)(?!\w)"),
        compile_pattern(rf"^\W*{_WHEN_DE}(?: erst)? {_OLD_DE}"),
        compile_pattern(rf"^\W*{_AGE},? (?:erst )?{_WHEN_DE}(?=[,.!])"),
    ),
    "en": (
        compile_pattern(
            rf"(?:['’]ll be|will be|(?<!\w)turns?|turning|['’]m|['’]re|['’]s| am| are| is)(?: only|"
            rf" just)? {_AGE} {_WHEN_EN}"
        ),
        compile_pattern(rf"(?<!\w){_WHEN_EN},? [^\s.,;:!?\d]+(?:['’]ll be|['’]re| will be| turns?|['’]s) {_OLD_EN}"),
        compile_pattern(rf"(?<!\w)(?:celebrates?|celebrating|is|approaching|have|has|nearing){_GAP} {_NTH} {_WHEN_EN}"),
        compile_pattern(
            rf"(?<!\w)(?:approaching|nearing|(?:days|weeks|months) (?:off|from|before|short of)){_GAP} {_NTH}"
        ),
        compile_pattern(rf"^\W*(?:I['’]m )?{_AGE} {_WHEN_EN}(?=[,.!])"),
    ),
}
# "ist im Oktober 20 geworden", "feierte ihren 20. Geburtstag", "turned 21 last month"
_GONE_RES = {
    "de": (
        compile_pattern(
            rf"(?<!\w)(?:bin|bist|ist|sind|[Bb]ist|[Ss]ind|[Ii]st){_GAP} (?:{_WHEN_DE}{_GAP} )?"
            rf"{_AGE}(?: Jahre alt| Jahre)? geworden"
        ),
        compile_pattern(rf"(?<!\w){_WHEN_DE} (?:bin|bist|ist|sind){_GAP} {_AGE}(?: Jahre alt| Jahre)? geworden"),
        compile_pattern(rf"(?<!\w)(?:wurden?|wurdest){_GAP} {_WHEN_DE}{_GAP} {_OLD_DE}"),
        compile_pattern(rf"(?<!\w){_WHEN_DE} (?:wurden?|wurdest){_GAP} {_OLD_DE}"),
        compile_pattern(
            rf"(?<!\w)(?:{_WHEN_DE}{_GAP} )?(?:feierten?|feiertest|beging|hatten?|hattest|hat|haben|hast|"
            rf"habe){_GAP} {_NTH}"
        ),
    ),
    "en": (
        compile_pattern(rf"(?<!\w)turned {_OLD_EN}"),
        compile_pattern(rf"(?<!\w)turned {_AGE} {_WHEN_EN}"),
        compile_pattern(rf"(?<!\w)(?:celebrated|had|marked|spent){_GAP} {_NTH}(?: {_WHEN_EN})?"),
    ),
}
# "when I turned 18", "als ich 18 wurde", "bevor", "2015": told of then; "der Verein wird": no person
_THEN_RE = compile_pattern(
    r"(?<!\w)(?:when|before|after|until|till|once|by the time|the (?:day|week|month|year|summer) (?:SELF|HE)|"
    r"as soon as|als|bevor|nachdem|bis|sobald|kaum|damals|wenn|ehe|if|why|in (?:one|two|five|ten|\d+) years|"
    r"in \w+ Jahren|irgendwann|Verein|Klub|Club|club|Stadion|stadium|Liga)(?!\w)"
    r"|(?<!\d)YEAR|TEAM"
)


@dataclass(frozen=True, slots=True)
class Birthday:
    """A birthday told in a sentence: the age today, the birth date if fixed, and how it was worked out."""

    age: int
    born: str | None
    note: str
    start: int
    end: int


def birthdays(masked: str, language: str, published: str | None) -> Iterator[Birthday]:
    """All birthdays of a masked sentence."""
    for patterns, to_come in ((_COMING_RES, True), (_GONE_RES, False)):
        for pattern in patterns.get(language, ()):
            for found in pattern.finditer(masked):
                before = masked[max(0, found.start() - 40) : found.start()]
                if not _THEN_RE.search(f"{before[before.rfind(',') + 1 :]}{found.group()}"):
                    yield _birthday(found, published, to_come=to_come)


def _birthday(found: re.Match[str], published: str | None, *, to_come: bool) -> Birthday:
    groups = {name: value for name, value in found.groupdict().items() if value}
    new = value_of(groups.get("age") or groups["age2"])
    coming = to_come and groups.get("near", "").casefold() not in ("heute", "today", "gestern", "yesterday")
    on = anchor(published)
    born = _born(groups, on, new, len(published or "") > len("2025-01"), to_come=to_come) if on else None
    note = f"turning {new}, published {published}" if born else ""
    return Birthday(new - coming, born, note, found.start(), found.end())


def _born(groups: dict[str, str], on: date, new: int, day_known: bool, *, to_come: bool) -> str | None:
    """The birth date: the next or the last such day, seen from publication, less the age."""
    day = groups.get("day") or groups.get("day3")
    name = groups.get("month") or groups.get("month2") or groups.get("month3")
    if name:
        month = MONTHS[name.casefold()]
        at = (month, int(day)) if day else (month, on.day)
        passed = at < (on.month, on.day)
        year = on.year + passed if to_come else on.year - (at > (on.month, on.day))
        return f"{year - new}-{month:02}-{int(day):02}" if day else f"{year - new}-{month:02}"
    if (when := _near_day(groups, on, to_come=to_come)) and day_known:
        return f"{when.year - new}-{when:%m-%d}"
    steps = [step for step, group in ((1, "next"), (-1, "last"), (0, "this")) if group in groups]
    if steps:
        months = on.year * 12 + on.month - 1 + steps[0]
        return f"{months // 12 - new}-{months % 12 + 1:02}"
    return None


def _near_day(groups: dict[str, str], on: date, *, to_come: bool) -> date | None:
    """ "am Samstag", "tomorrow": a day of the week around publication."""
    if weekday := groups.get("weekday"):
        ahead = (_DAYS[weekday.casefold()] - on.weekday()) % 7
        return on + timedelta(days=(ahead or 7) if to_come else ahead - 7)
    near = groups.get("near", "").casefold()
    step = {"morgen": 1, "tomorrow": 1, "heute": 0, "today": 0, "gestern": -1, "yesterday": -1}.get(near)
    return None if step is None else on + timedelta(days=step)
