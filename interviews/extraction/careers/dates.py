"""When a step happened: years and spells said beside it, or in a sentence behind it that names no club.

"2019 folgte der CLUB, vier Spielzeiten", "Profi wurden Sie in CLUB." – "2006, ablösefrei.", "Das wurden neun Jahre."
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from interviews.extraction.careers.levels import level_of
from interviews.extraction.careers.steps import Step
from interviews.extraction.marks import compile_pattern
from interviews.extraction.numbers import spelled, value_of
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause
from interviews.extraction.time import When, anchor

# What runs until some year says nothing of when he leaves
_CONTRACTS = ("club.contract", "club.owned_by")
_NUMBER = rf"\d{{1,2}}|ein|eine|a|{spelled(1, 30)}"
# "zwei Jahre", "fünf Saisonen", "four years"; "vor zwei Jahren", "zwei Jahre alt" are none
_SPELL_RE = re.compile(
    rf"(?<!vor )(?<!seit )(?<!mit )(?<!für )(?<!pro )(?<!alle )(?<!for )(?<!aged )(?<![\w-])(?P<number>{_NUMBER})(?: "
    r"\w+)? (?:Jahren?|Jahr|Saisons?|Saisonen|Spielzeit(?:en)?|Winter|years?|seasons?)\b(?! alt| old| ago| jünger|"
    r" älter| später| zuvor| davor| her\b| Vertrag| Pause| Reha| later| older| younger| and a half| before that)",
    re.IGNORECASE,
)
# where the words about a club end: "…, dann CLUB", "mit 15 zu CLUB"
_NEXT_RE = re.compile(
    "[\ue000\ue001]|\\b(?:dann|danach|später|anschließend|bevor|mit \\w+ (?:nach|zu|zum)|then|before)\\b"
)
# "Ja, bis 1984.", "bis 2021 dort", "Ich war dort bis 2019", "Sieben Jahre Jugend, bis 2021.": until when
_UNTIL_RE = compile_pattern(
    r"^[„“»\"]?(?:(?:Ja|Genau|Nein|Stimmt|Richtig),? ?)?(?:(?:SELF )?(?:[\w-]+,? ){0,5})?bis (?P<year>YEAR)\b"
)
# "Das wurden dann neun Jahre.", "Fünf Jahre, …", "Vier Jahre war ich dort.", "I stayed four years"
_STAYED_RE = re.compile(
    r"^[„“»\"]?(?:und |and )?(?:insgesamt |also |ja, |genau, )?(?:\w+) (?:\w+ )?(?:Jahre|Saisons|Saisonen|Spielzeiten|"
    r"years|seasons)\b|\b(?:blieb\w*|geblieben|wurden|waren|war ich|dort|da|stayed|there|spent)\b",
    re.IGNORECASE,
)
# "2006, ablösefrei.", "Im Sommer 2019, ja.", "2016 kam ich", "Das war 2012."
_ON_RE = compile_pattern(
    r"^[„“»\"]?(?:(?:Ja|Genau|Nein|Stimmt|Richtig|Yes|Yeah),? ?)?(?:[Dd]as war |[Ee]s war |[Tt]hat was |"
    r"[Ii]t was )?(?:[Ii]m |[Ii]n |[Aa]nfang |[Ee]nde )?(?:[Jj]ahr |\w+ )?YEAR\b|\b(?:kam|kamen|gekommen|geholt|"
    r"gewechselt|ging|unterschrieben|verpflichtet|signed|joined|came|moved)\b"
)
# "Das sollte ein Jahr dauern und wurden neun."
_BECAME_RE = re.compile(rf"\bsollte\w* .{{3,60}}\bwurden? (?:es |daraus )?(?P<number>{_NUMBER})\b", re.IGNORECASE)
# what a sentence that goes on about a club is not about: matches, titles, injuries, what did not happen
_ELSE_RE = re.compile(
    r"\b(?:hätten?|wären?|fast|beinahe|gegen|[\w-]*[Ff]inale|[\w-]*[Pp]okal|Meister\w*|Länderspiele?n?|[Vv]erletz\w*|"
    r"\w*riss|gerissen|gebrochen|geboren|geheiratet|Schule|Lehre|Studium)\b"
)
# "fünf Jahre später", "im Jahr darauf", "noch im selben Sommer": seen from what was told before
_LATER_RE = re.compile(
    rf"\b(?P<number>{_NUMBER}) (?:Jahre?|Saisons?|Saisonen|Spielzeit(?:en)?) (?:später|drauf|darauf|danach)\b|"
    r"\b(?P<same>im (?:selben|gleichen) (?:Jahr|Sommer|Winter))\b|"
    r"\bim (?:Jahr|Sommer|Winter) (?:darauf|drauf|danach)\b|\bim (?:nächsten|folgenden) (?:Jahr|Sommer)\b",
    re.IGNORECASE,
)
_LEFT_RE = re.compile(
    r"\b(?:Schluss|Ende|zu Ende|weg\b|vorbei|musste|verließ\w*|verlassen|verlässt|aussortiert|aufhört|ran out|expired|"
    r"hört \w+ auf|released|left|let go)\b"
)
# "im Frühjahr", "in der Rückrunde", "ein halbes Jahr": it began and ended in one year
_SHORT_RE = re.compile(
    r"\b(?:Frühjahr|Frühling|Rückrunde|Herbst|Hinrunde|halbes Jahr|halbe Saison|halbes|Halbserie|Monate?|"
    r"von Januar bis|second half|back end|six months|months)\b"
)


# "ging es los", "mein erstes Profispiel", "debütierte": the year it began
_BEGAN_RE = re.compile(
    r"\bging (?:es |\S+ )?los\b|\blosgegangen|\b(?:begann|begonnen|[Aa]ngefangen|[Dd]ebüt\w*|debütiert\w*|"
    r"unterschrieben)\b|\berste[snr]? (?:Profi|Pflicht|Bundesliga|Liga)?(?:[Ss]piel|[Vv]ertrag|[Ee]insatz)\b|"
    r"\b(?:wurde\w*|geworden) .{0,20}Profi\b"
)
# "die vergangene Saison", "letzte Spielzeit"
_LAST_SEASON_RE = re.compile(
    r"\b(?:[Vv]ergangene|[Ll]etzte|vorige|abgelaufene|vergangenen|letzten|vorigen|last) (?:Saison|Spielzeit|Runde|"
    r"season)\b"
)
_SPLIT_SEASON_RE = re.compile(r"(?<![\d/])(?P<first>(?:19|20)\d\d)/\d\d(?![\d/])")
_SECOND_HALF_RE = re.compile(r"Rückrunde|Frühjahr|second half|back end|spring")
_FOR_A_SEASON_RE = re.compile(
    r"\bfür (?:eine|die|diese|ein) (?:\w+ )?(?:Saison|Spielzeit|Jahr)\b|\bbis (?:zum )?(?:Saisonende|Ende der Saison)|"
    r"\bfor (?:the|a|one) season|\bseason-long"
)
_FRAGMENT = 50  # characters of a sentence that only says how it was there: "Vier Jahre Internat."
_SUMMER = 7  # the month in which a season begins


def dated(reading: Reading, step: Step, whens: Sequence[When], *, moves: bool) -> Step:
    """The step with the years that are said beside it; a contract's end lies ahead and is none."""
    today = anchor(reading.header.published)
    for when in whens if step.rule not in _CONTRACTS else ():
        note = step.note or when.note
        ahead = today is not None and when.year > today.year
        lends = step.rule == "club.lends"
        if when.bound == "until" and (step.loan or step.relation == "loan" or lends or not ahead):
            step = replace(step, until=when.year, note=note)
        elif when.bound == "since":
            step = replace(step, since=when.year, year=when.year if moves or lends else None, note=note)
        elif when.bound == "at" and (moves or lends):
            step = replace(step, year=when.year, note=note)
        elif (when.bound == "at" and step.rule == "club.was_a_time") or (when.bound == "at" and _begins(step)):
            step = replace(step, since=when.year, note=note)
        elif when.bound == "at" and _LEFT_RE.search(step.sentence.masked):
            step = replace(step, until=when.year, note=note)
        elif when.bound == "at" and step.relation == "former" and _is_short(step):
            step = replace(step, since=when.year, until=when.year, note=note)
    if step.relation == "current" and step.since and step.until and today and step.until < today.year:
        step = replace(step, relation="former")  # "von 2019 bis 2022 Publikumsliebling bei CLUB"
    return _as_lent(_in_split_season(_in_future(_of_last_season(_ended_at_once(step), today), today)), today)


def _begins(step: Step) -> bool:
    """ "2019 ging es los bei CLUB", "Mein erstes Profispiel habe ich 2017 für CLUB gemacht"."""
    around = clause(step.sentence.masked, *step.at)
    return step.club is not None and _BEGAN_RE.search(step.sentence.masked, around.start, around.end) is not None


def _in_split_season(step: Step) -> Step:
    """ "2016/17 war ich bei CLUB": the one season there."""
    found = _SPLIT_SEASON_RE.search(step.sentence.text)
    if found is None or step.since or step.until or step.year or step.relation != "former":
        return step
    first = int(found.group("first"))
    return replace(step, since=first, until=first + 1, year=first if step.to else None)


def _in_future(step: Step, today: date | None) -> Step:
    """ "wechselt im Sommer": the next one, where the words alone mean the last."""
    if step.relation != "future" or today is None or not step.year or not step.note:
        return step
    winter = re.search(r"Januar|Winter|January|winter", step.note)
    passed = winter is not None or today.month >= _SUMMER
    return replace(step, year=today.year + passed)


def _of_last_season(step: Step, today: date | None) -> Step:
    """ "Die vergangene Saison verbrachten Sie bei CLUB": from one summer to the next."""
    told = step.since or step.until or step.year
    if today is None or told or step.relation != "former" or not _LAST_SEASON_RE.search(step.sentence.text):
        return step
    ended = today.year if today.month >= _SUMMER else today.year - 1
    began = ended if _SECOND_HALF_RE.search(step.sentence.text) else ended - 1
    return replace(step, since=began, until=ended, year=began if step.to else None)


def _as_lent(step: Step, today: date | None) -> Step:
    """A running loan "für eine Saison" ends with the season that runs."""
    if not step.loan or step.relation == "former" or today is None or not _FOR_A_SEASON_RE.search(step.sentence.text):
        return step
    begun = step.year or (today.year if today.month >= _SUMMER - 1 else today.year - 1)
    return replace(step, year=begun, until=step.until or begun + 1)


def _ended_at_once(step: Step) -> Step:
    """A loan over a half season began and ended in its year."""
    if step.loan and step.relation == "former" and step.year and not step.until and _is_short(step):
        return replace(step, until=step.year)
    return step


def _is_short(step: Step) -> bool:
    return _SHORT_RE.search(step.sentence.text) is not None


def spell_of(sentence: Sentence, start: int, end: int) -> int | None:
    """For how many years, as the clause around a club says or what follows it up to the next club."""
    around = clause(sentence.masked, start, end)
    stretches = (sentence.masked[around.start : around.end], told_of(sentence, start, end))
    return next((number for said in stretches if (number := _spell(said))), None)


def told_of(sentence: Sentence, start: int, end: int) -> str:
    """What a sentence says behind a club, up to the next one."""
    after = sentence.masked[end:]
    following = _NEXT_RE.search(after)
    return after[: following.start()] if following else after


def _spell(said: str) -> int | None:
    found = _SPELL_RE.search(said)
    if found is None:
        return None
    return value_of(found["number"])


def continued(reading: Reading, step: Step, sentence: Sentence) -> Step:
    """The step told before, with what a sentence without a club of its own adds to it."""
    last = step.also[-1] if step.also else step.sentence
    if step.who in reading.interviewees and step.who not in sentence.selves:
        return step
    if _ELSE_RE.search(sentence.masked):
        return step
    if last.pair != sentence.pair or not 0 < sentence.index - last.index <= 1 + (last.role != sentence.role):
        return step
    longer = _lengthened(step, sentence)
    if longer is step:
        longer = _placed(reading, step, sentence)
    return longer if longer is step else replace(longer, also=(*step.also, sentence))


def _lengthened(step: Step, sentence: Sentence) -> Step:
    """ "Ja, bis 1984.", "Das wurden neun Jahre." """
    until = _UNTIL_RE.match(sentence.masked) if step.until is None else None
    if until:
        step = replace(step, until=int(until.group("year")))
    if became := _BECAME_RE.search(sentence.masked):
        return replace(step, years=value_of(became["number"]))
    number = _spell(sentence.masked) if step.years is None and _STAYED_RE.search(sentence.masked) else None
    told = level_of(sentence.masked) if len(sentence.text) < _FRAGMENT else None
    level = step.level or (None if told == "first_team" else told)
    return replace(step, years=number, level=level) if number else step


def _placed(reading: Reading, step: Step, sentence: Sentence) -> Step:
    """ "2006, ablösefrei.": when the move of the question was, or when the spell began or ended."""
    whens = [when for when in reading.times(sentence) if when.bound == "at"]
    left = _LEFT_RE.search(sentence.masked) is not None
    told = step.until or (not left and (step.year or step.since))
    lent = step.loan and len(sentence.text) < _FRAGMENT
    if not whens or told or not (left or lent or _ON_RE.search(sentence.masked)):
        return step
    year, note = whens[0].year, step.note or whens[0].note
    if left or (step.club and _LEFT_RE.search(step.sentence.masked)):
        return replace(step, until=year, note=note)
    if lent and _SHORT_RE.search(sentence.text):
        return replace(step, year=year, until=year, note=note)
    return replace(step, year=year, note=note) if step.to else replace(step, since=year, note=note)


def followed(steps: Sequence[Step]) -> list[Step]:
    """The steps, those dated by the one before that have no year: "2011 zu CLUB, fünf Jahre später zu CLUB"."""
    done: list[Step] = []
    for step in steps:
        last = done[-1] if done and done[-1].who == step.who else None
        base = (last.until or last.year or last.since) if last else None
        if base and step.to and not (step.year or step.since) and (years := _later(step)) is not None:
            step = replace(step, year=base + years)
        done.append(step)
    return done


def _later(step: Step) -> int | None:
    """How many years after the step before a sentence says that this one was."""
    around = clause(step.sentence.masked, *step.at)
    found = _LATER_RE.search(step.sentence.masked, around.start, around.end)
    if found is None:
        return None
    number = found["number"]
    return value_of(number) if number else 0 if found["same"] else 1


def opening_spell(sentence: Sentence, first: int) -> int | None:
    """The spell that a sentence gives the club told before it: "Drei Jahre Oberliga, danach CLUB"."""
    opening = sentence.masked[:first]
    following = _NEXT_RE.search(opening)
    return _spell(opening[: following.start()]) if following else None
