"""Titles and fact boxes: "norwegischer Jugendnationalspieler", "Wales Under-21 striker", "Länderspiele: 12 (Polen)"."""

import re
from collections.abc import Iterator

from interviews.extraction.marks import CLUB, HE, KIN, MAYBE, PERSON, SELF, Nation, Person, compile_pattern
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.rules.national_team.spoken import Claim
from interviews.extraction.rules.national_team.teams import AGE, Team, level_of

_JOBS = (
    r"spieler|torhüter|torwart|keeper|goalie|stürmer|verteidiger|kapitän|mannschaftskapitän|teamspieler|torfrau|"
    r"tormann|kicker|elf-\w+"
)
_EN_JOBS = (
    r"international|internationalist|goalkeeper|keeper|defender|midfielder|striker|forward|winger|captain|skipper|"
    r"number one|No\.? ?1|full-back|centre-back|center-back|left-back|right-back|playmaker|attacker|stopper|star|"
    r"regular|youngster"
)
# "norwegischer Jugendnationalspieler", "U-21-Nationalspielerin", "Polens U19-Torhüter", "österreichische Teamspielerin"
_TITLE_RE = compile_pattern(
    rf"(?:(?P<nation>NATION|DEMONYM)(?:['’]s)?[ -])?(?:(?P<level>{AGE})[ -]?)?(?:(?P<kind>A-|Junioren-?|"
    rf"Juniorinnen-?|Jugend-?|Nachwuchs-?|U-|Ex-|Frauen-?|Rekord-?)?[Nn]ational(?:{_JOBS})(?:in)?|Teamspieler(?:in)?|"
    r"Auswahl(?:spieler|torhüter)(?:in)?|Internationale[nr]?|[Yy]outh [Ii]nternational|(?(level)international|"
    r"[^\s\S]))(?!\w)|(?P<nation2>NATION|DEMONYM)(?:['’]s)? (?:(?:men's|women's|senior|full|youth|current) )?"
    rf"(?:(?P<level2>{AGE})s?(?: level)? )(?:{_EN_JOBS})(?!\w)"
    r"|(?P<nation3>NATION|NATIONAL) (?:(?P<kind3>youth|schoolboy|women's|men's|senior|full) "
    r")?(?:international|internationalist|regular|stalwart|captain|skipper|goalkeeper|keeper|midfielder|striker|"
    rf"defender|winger|forward)(?!\w)|(?<=\ban )(?P<nation5>NATION) (?P<level5>{AGE})(?=[,.!?]| once| at)"
    rf"|(?P<nation4>NATION)s (?:(?P<level4>{AGE})-)?(?:Torhüter|Torwart|Keeper|Kapitän|Stürmer|Verteidiger|"
    r"Nationalspieler)(?:in)?(?!\w)"
)
# The person the title stands before, or behind with a comma or a copula
_AHEAD_RE = compile_pattern(r"(?: (?!und |and )[\w-]{3,14})?,? (?P<who>PERSON)")
_BEHIND_RE = compile_pattern(
    r"(?P<who>PERSON|SELF|HE)(?:['’]s|['’]m)?(?: ?[(,]\d\d\)?,?)?(?:[,.]? [^.!?]{0,60}?)?(?:,| ist| bin| war| "
    r"wurde| is| am| was| became|, the|, an?|['’]s|['’]m|\.) ?(?:[^,.!?]{0,40} )?(?:und |and )?(?:(?:[^\W\d_]|-)+ )?$"
)
_FORMER_RE = re.compile(r"ehemalig|früher|\bEx-|former|einstig|zurückgetreten|retired|one-time|mal\s$", re.IGNORECASE)
# "What is it like to be a Wales regular?", "Wie fühlt es sich als polnischer Nationalspieler an?"
_TO_BE_RE = re.compile(r"\b(?:to be|being|to become|als|as)(?: now)?(?: an?| the)? $")
# "Nationalspieler der U21"
_LEVEL_BEHIND_RE = compile_pattern(rf" (?:(?:in |von |bei )?der|(?:for|with|at) the|at) (?P<level>{AGE})")
# "Du warst türkischer Nationalspieler"
_WAS_RE = re.compile(r"(?<!\w)(?:war|warst|waren|was|were)(?: \w+)?(?: an?)? $")
_NOT_RE = re.compile(
    r"kein|nicht|nie\b|never|\bnot\b|wäre|werden\b|would|gern\b|worden|will\b|soll|Traum|möchte|want|dream|könnte|"
    r"could|geworden\?"
)
# "Länderspiele: 12 (Norwegen)", "International: Wales U21 (4 caps)", "Nationalteam – Polen U19"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:(?:A-|U\d\d-|Junioren-?)?Länderspiele|Nationalteam|Nationalmannschaft|International(?:s| caps|"
    r" career| record| honours)?|Caps|National team|Country|Verband)\s?(?:[:：–]|\b -)\s?(?P<what>.{2,80})",
    re.IGNORECASE,
)
_BOX_NATION_RE = compile_pattern(
    rf"(?P<nation>NATION|DEMONYM)(?:['’]s|-)?[ (]{{0,2}}(?P<level>{AGE})?|(?P<level2>{AGE}) "
)
_NOTHING_RE = re.compile(r"[:：–-]\s?(?:0\b|keine?|none|nil|–|-|noch)", re.IGNORECASE)


def titles(reading: Reading, sentence: Sentence, home: Nation | None) -> Iterator[Claim]:
    """Titles of persons, each with whom it is a title of."""
    for found in _TITLE_RE.finditer(sentence.masked):
        named = _nation_of(reading, sentence, found)
        nation = named or home
        around = sentence.masked[max(0, found.start() - 30) : found.end() + 12]
        if nation is None or _NOT_RE.search(around):
            continue
        behind = _LEVEL_BEHIND_RE.match(sentence.masked, found.end())
        raw = (
            found["level"]
            or found["level2"]
            or found["level4"]
            or found["level5"]
            or (behind["level"] if behind else None)
        )
        young = re.match(
            r"Junior|Jugend|Nachwuchs|U-|youth|schoolboy", found["kind"] or found["kind3"] or found.group()
        )
        level = f"U{raw[-2:]}" if raw else None if young else "senior"
        status = "played" if _is_over(sentence.masked[max(0, found.start() - 16) : found.start()], found) else "plays"
        team = Team(nation, level, *found.span(), own=named is None)
        for person in _bearers(reading, sentence, found):
            yield Claim(person, team, status, sentence, found.span(), "title_of", "stated" if named else "implied")


def _is_over(before: str, found: re.Match[str]) -> bool:
    return _FORMER_RE.search(before + found.group()) is not None or _WAS_RE.search(before) is not None


def _nation_of(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Nation | None:
    groups = ("nation", "nation2", "nation3", "nation4", "nation5")
    return next(filter(None, (reading.nation(sentence, found, group) for group in groups)), None)


def _bearers(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    """Whose title it is: the name behind it, the one before it, or in a lead and in "Sie sind …" the interviewee."""
    if ahead := _AHEAD_RE.match(sentence.masked, found.end()):
        person = reading.person(sentence, ahead, "who")
        return (person,) if person else ()
    begin = max(0, found.start() - 110)
    if behind := _BEHIND_RE.search(sentence.masked[begin : found.start()]):
        mark = reading.mark_at(sentence.start + begin + behind.start("who"))
        if mark and mark.sign == SELF:
            return sentence.selves
        return (mark.what,) if mark and isinstance(mark.what, Person) else ()
    if sentence.role == "question" and _TO_BE_RE.search(sentence.masked[: found.start()]):
        return sentence.selves
    return _nobody_else(reading, sentence)


def _nobody_else(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    """In a lead that names nobody else, the interviewee; in an answer, the person named in the sentence before."""
    signs = re.findall(f"[{PERSON}{HE}{KIN}{SELF}]", sentence.masked)
    if sentence.role == "lead":
        alone = len(reading.interviewees) == 1 and all(
            person in reading.interviewees for person in reading.people_in(sentence)
        )
        return reading.interviewees if alone and KIN not in sentence.masked else ()
    before = reading.before(sentence)
    people = reading.people_in(before) if before and not signs else []
    return tuple(people) if len(people) == 1 and before and PERSON in before.masked[:2] else ()


def boxed(reading: Reading, sentence: Sentence, home: Nation | None) -> Iterator[Claim]:
    """The line of a fact box about the interviewee's matches for a country."""
    box = _BOX_RE.match(sentence.text)
    if box is None or len(reading.interviewees) != 1 or _NOTHING_RE.search(sentence.text[: box.end("what")]):
        return
    if re.search(f"[{CLUB}{MAYBE}]", sentence.masked):
        return
    for found in _BOX_NATION_RE.finditer(sentence.masked, box.start("what"), box.end("what")):
        nation = reading.nation(sentence, found, "nation") or home
        level = level_of(found)
        if nation:
            status = "played" if level else "plays"
            team = Team(nation, level or "senior", *found.span())
            yield Claim(reading.interviewees[0], team, status, sentence, found.span(), "box")
