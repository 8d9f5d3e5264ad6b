"""The national teams that a sentence names: association and level.

A team named without its country ("die U20", "50. Länderspiel") is that of the text's own country.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from interviews.extraction.marks import Club, Nation, compile_pattern
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.rules.national_team.nicknames import nicknamed

AGE = r"(?:LEVEL|UNDER-?\d\d)"
_SIDE = (
    r"(?:(?:U-|Junioren-?|Nachwuchs-?|Jugend-?|Frauen-?)?(?:[Nn]ationalmannschaft(?:en)?|[Aa]uswahl(?:en)?|"
    r"[Nn]ationalteams?)|Nationalelf|Länderauswahl|Team|Elf|Mannschaft|Junioren|"
    r"Juniorinnen)"
)
_FULL = (
    r"(?P<full>A-(?:Nationalmannschaft|Nationalteam|Nationalelf|Mannschaft|Team|Elf|Auswahl)|(?:senior|full) "
    r"(?:national )?(?:team|side|squad)|senior international)"
)
# Teams with their country: "der deutschen U 21", "U21 von Deutschland", "A-Mannschaft von Österreich",
# "Ireland Under-17s", "the senior team of Kosovo", "DFB-Auswahl"
_WITH_NATION_RES = (
    compile_pattern(
        rf"(?P<nation>DEMONYM|NATION)(?:['’]s)?,? (?:(?P<level>{AGE})s?(?:-{_SIDE})?|{_FULL}|(?:Frauen-?|Herren-?|"
        rf"men's |women's )?(?:{_SIDE}|national (?:team|side)|international|U-Nationalmannschaften))(?!\w)"
    ),
    compile_pattern(r"(?P<nation>DEMONYM) (?P<body>Verband\w{0,2}|Fußballverband|federation|FA)(?!\w)"),
    compile_pattern(
        rf"(?:(?P<level>{AGE})s?(?:-{_SIDE})?|{_FULL}|(?:U-|Junioren-?|Jugend-?)?(?:Nationalmannschaft(?:en)?|"
        rf"Nationalelf|Nationalteam|Auswahl)) (?:von |der |des |vom |of |for )?(?P<nation>NATION)"
    ),
    compile_pattern(rf"(?P<nation>NATION)-(?:(?P<level>{AGE})(?:-{_SIDE})?|{_SIDE}|Adler|Trikot)(?!\w)"),
    compile_pattern(
        r"(?P<nation>NATION|DEMONYM) (?:youth |senior |full |junior |schoolboys? |women's |men's )?(?:squad|camp|"
        r"caps?|shirt|jersey|kit|call-up|debut|set-?up|Schoolboys|Schoolgirls|Leiberl|Leibchen|Dress|Trikot)(?!\w)"
    ),
    compile_pattern(
        r"(?P<nation>DEMONYM|NATION)(?:['’]s)? (?P<full>(?:Teamchef|Bundestrainer|Nationaltrainer|"
        r"Nationalcoach)(?:in|s)?|"
        r"(?:manager|head coach|boss|gaffer))(?!\w)"
    ),
    compile_pattern(
        r"(?:[Tt]rikot|[Ss]hirt|[Jj]ersey|Leiberl|Leibchen) (?:von|der|des|of) (?:the )?(?P<nation>NATION)(?!-)"
    ),
)
# "für Kroatien", "for Canada at the Under-20 World Cup", "für den DFB"
_FOR_RE = compile_pattern(
    r"(?i:für|for|to represent|represented|camp with|gone with|go with|Lehrgang mit|debut with) (?:die |den |das |"
    r"the )?(?P<nation>NATION)(?!-)(?: (?:at|bei der|in "
    rf"der) (?:the )?(?P<level>{AGE}))?"
)
# Matches for a youth side are no caps of the seniors
_YOUTH_RE = re.compile(r"Nachwuchs|Junioren|Jugend|youth|junior")
# "Luxemburgs Nationalspieler", "played for Canada", "für Polen gespielt"
_SAID_RE = compile_pattern(
    r"(?P<title>NATION|DEMONYM)(?:['’]s)? (?:\w{0,10}[Nn]ationalspieler|Nationaltorhüter|Nationalkeeper|"
    r"international|captain|goalkeeper|"
    r"striker|defender|midfielder|winger)|(?:played|caps?|debut) for (?P<match>NATION)"
)
# Countries of clubs whose own side "die U20" is, where the text never names them
_COUNTRIES = {
    "GER": "Germany", "AUT": "Austria", "SUI": "Switzerland", "ENG": "England", "SCO": "Scotland",
    "USA": "United States", "FRA": "France", "ITA": "Italy", "ESP": "Spain", "NED": "Netherlands", "BEL": "Belgium",
}  # fmt: skip
# "in der U 17 und der U 18 " before "für Deutschland"
_IN_LEVELS_RE = compile_pattern(
    rf"(?:in|bei|mit) der (?P<one>{AGE})(?: und (?:in )?(?:der )?(?P<two>{AGE}))? (?:[a-z]+ ){{0,2}}$"
)
# "England at under-17 and under-19 level", "die polnische U16, U17 und U18"
_LEVEL_RE = compile_pattern(AGE)
_APART_RE = compile_pattern(rf"(?:^\W{{0,4}}|[,:(–—] ){AGE}s?(?=[,.)–—]| –| —)")
_MORE_LEVELS_RE = compile_pattern(
    rf"(?:s|-\w+)?(?:(?:,| und| and| &| sowie| bis| as well as| plus)(?: (?:später|then|the|die|der|in|at|zur|bei))*|"
    rf" (?:at|from|in der|through)) ?{AGE}(?:s? ?(?:,|und|and|&|sowie|/)(?: (?:the|die|der|in|at))* ?{AGE}){{0,4}}"
)
# "called up by Norway", "von Polen nominiert"
_BY_RE = compile_pattern(
    r"(?:(?:[Cc]all-?up|[Nn]od|[Ii]nvit(?:ation|e)|[Ss]ummons|[Cc]ap|[Dd]ebut|[Ff]ixture|[Gg]ames?) (?:from|with|"
    r"for)|(?:[Ee]inladung|[Bb]erufung|[Nn]ominierung|[Ee]inberufung|[Aa]ufgebot|[Dd]ebüt) (?:durch|von|für|vom|der|"
    r"bei)(?: den| die| der)?|(?:[Cc]alled up|[Cc]apped(?: \w+ times| once| twice)?|[Ii]nvited|[Ss]elected|"
    r"[Pp]icked) by|(?<!\w)[Vv]on(?= NATION (?:[a-z]+ ){0,2}(?:nominiert|eingeladen|"
    r"berufen|einberufen))) (?P<nation>NATION)"
)
# "Algerien hat mich eingeladen", "England had me at a camp", "Nigeria habe ich abgesagt", "Nigeria asked about you"
_ASKS_RE = compile_pattern(
    r"(?:^|[,.;:!?“\"–(] ?|und |and )(?:ME )?(?:(?:[Dd](?:er|ie) |[Tt]he )?(?P<nation>NATION)|(?:[Dd]ie|[Tt]he) "
    r"(?P<nation2>DEMONYM))(?=,? (?:hat|haben|hatte|habe|"
    r"had|has|have|wanted|"
    r"asked|called|invited|did|wollte|fragte|kam|came|picked|selected|capped|took|rang|berief|nominierte|lud|"
    r"holte)\b)"
)
# "der A-Nationalmannschaft", "die Nationalmannschaft", "50. Länderspiel", "31 caps for the senior team"
_HOME_RE = compile_pattern(
    rf"(?<![\w-]){_FULL}(?!\w)|(?<![\w-])(?P<level>{AGE})-(?:Nationalmannschaft|Nationalteam|Nationalelf|"
    rf"Länderspiele?|Lehrgang|Nationalspieler)(?!\w)|"
    rf"(?<![\w-])(?:[Nn]ationalmannschaft|[Nn]ationalelf|[Nn]ationalteam|"
    rf"[Bb]undestrainer(?:in)?|[Nn]ationaltrainer(?:in)?|national team)(?!\w)"
    r"|(?P<cap>(?:A-)?Länderspiele?n?|(?:senior |international )?caps?)(?![\w-])"
)
# "die U20", "in der U 16": the country's only beside talk of national teams, and never with a club in the sentence
_BARE_RE = compile_pattern(
    rf"(?:[Ff]ür die|[Ii]n der|[Mm]it der|[Bb]ei der|[Zz]ur|[Ii]n die|(?i:for|with) the) "
    rf"(?P<level>{AGE})s?(?:-{_SIDE})?(?!\w)"
    rf"|(?<![\w-])(?P<level2>{AGE})s? (?:camp|squad|team|side|international|set-?up|cap|game|call-up)s?(?!\w)"
)
# "the Republic's Under-21s"
_LEVEL_BEHIND_RE = compile_pattern(rf"(?:['’]s?)?[ -](?P<level>{AGE})s?(?!\w)")
_TALK_RE = re.compile(r"Länderspiel|Lehrgang|[Nn]ational|nominiert|Nominierung|Verband|\bcaps?\b|international")


@dataclass(frozen=True, slots=True)
class Team:
    """A national team that a sentence names; `own` where its country is not named beside it."""

    nation: Nation
    level: str | None
    start: int
    end: int
    own: bool = False
    body: bool = False  # the association itself: "der türkische Verband"


def home_of(reading: Reading) -> Nation | None:
    """The country of a team named without one: that of the teams named with theirs, the clubs' in doubt."""
    named: Counter[Nation] = Counter()
    for sentence in reading.sentences:
        for pattern in _WITH_NATION_RES:
            for found in pattern.finditer(sentence.masked):
                nation = _nation(reading, sentence, found)
                if nation and not found.groupdict().get("body"):
                    named[nation] += 1
    if named:
        return named.most_common(1)[0][0]
    said = (
        reading.nation(sentence, found, group)
        for sentence in reading.sentences
        for found in _SAID_RE.finditer(sentence.masked)
        for group in ("title", "match")
    )
    if nation := next(filter(None, said), None):
        return nation
    clubs = Counter(mark.what.country for mark in reading.marks if isinstance(mark.what, Club) and mark.what.country)
    country = clubs.most_common(1)[0][0] if clubs else ""
    return Nation(country, _COUNTRIES[country]) if country in _COUNTRIES else reading.home


def teams_of(reading: Reading, sentence: Sentence, home: Nation | None, *, talk: bool) -> list[Team]:
    """The national teams of a sentence, in its order."""
    teams: list[Team] = []
    for pattern in (*_WITH_NATION_RES, _FOR_RE, _BY_RE, _ASKS_RE):
        for found in pattern.finditer(sentence.masked):
            nation = _nation(reading, sentence, found)
            if nation and not _against(sentence, found.start()):
                _add(
                    teams,
                    Team(nation, level_of(found), *found.span(), body=bool(found.groupdict().get("body"))),
                )
    for nation, start, end in nicknamed(sentence.text):
        behind = _LEVEL_BEHIND_RE.match(sentence.masked, end)
        _add(teams, Team(nation, level_of(behind) if behind else None, start, behind.end() if behind else end))
    home = home or (teams[0].nation if teams else None)
    for found in _HOME_RE.finditer(sentence.masked):
        if home:
            _add(teams, Team(home, level_of(found), found.start(), found.end(), own=True))
    if home and (talk or teams or _TALK_RE.search(sentence.text)) and not reading.clubs_in(sentence, sure=False):
        for found in _BARE_RE.finditer(sentence.masked):
            _add(teams, Team(home, level_of(found), found.start(), found.end(), own=True))
    levelled = [
        each
        for team in sorted(teams, key=lambda team: team.start)
        for each in _with_levels(reading, sentence, team, teams)
    ]
    return _with_caps(levelled, sentence)


def _with_levels(reading: Reading, sentence: Sentence, team: Team, others: Sequence[Team]) -> list[Team]:
    """ "in der U 17 und der U 18 für Deutschland": one team for each level."""
    before = sentence.masked[max(0, team.start - 50) : team.start]
    found = None if team.own or team.body or team.level else _IN_LEVELS_RE.search(before)
    levels = [level for level in (found["one"], found["two"]) if level] if found else []
    if not (levels or team.own) and (behind := _MORE_LEVELS_RE.match(sentence.masked, team.end)):
        levels = [team.level] if team.level else []
        levels += [level.group() for level in _LEVEL_RE.finditer(behind.group())]
    if not (levels or team.own or team.body or team.level) and not reading.clubs_in(sentence, sure=False):
        levels = _apart(sentence, others)
    return [replace(team, level="U" + level[-2:]) for level in levels] or [team]


def _apart(sentence: Sentence, teams: Sequence[Team]) -> list[str]:
    """ "Zum DFB bin ich gefahren, U17, vier Tage": the only age of a sentence with one team that has none."""
    found = list(_LEVEL_RE.finditer(sentence.masked))
    alone = len(teams) == 1 and len(found) == 1 and _APART_RE.search(sentence.masked)
    return [found[0].group()] if alone else []


def _nation(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Nation | None:
    group = "nation" if found["nation"] else "nation2"
    return reading.nation(sentence, found, group)


def _add(teams: list[Team], team: Team) -> None:
    if all(team.end <= other.start or other.end <= team.start for other in teams):
        teams.append(team)


def _against(sentence: Sentence, start: int) -> bool:
    return (
        re.search(
            r"(?:gegen|against|vs\.?)(?: die| den| das| the)?\s?$",
            sentence.masked[max(0, start - 16) : start],
        )
        is not None
    )


def level_of(found: re.Match[str]) -> str | None:
    """ "U 21" -> "U21", "A-Mannschaft" -> "senior", "50. Länderspiel" -> "senior"."""
    groups = found.groupdict()
    if level := groups.get("level") or groups.get("level2"):
        return f"U{level[-2:]}"
    return "senior" if groups.get("full") or groups.get("cap") else None


def _with_caps(teams: list[Team], sentence: Sentence) -> list[Team]:
    """ "Länderspiele" and "caps" beside a team are that team's: "14 Länderspiele für die U20"."""
    kept: list[Team] = []
    for team in teams:
        last = kept[-1] if kept else None
        if last and team.own and not last.body and (is_cap(sentence, team) or not (last.own or last.level)):
            level = None if is_cap(sentence, team) and _YOUTH_RE.search(sentence.text) else team.level
            kept[-1] = replace(last, level=last.level or level)  # "Algerien hat mich eingeladen, zur A-Mannschaft"
        elif last and team.own and not last.own:
            kept.append(replace(team, nation=last.nation))  # "für die polnische U16 und die A-Nationalmannschaft"
        elif last and is_cap(sentence, last) and last.own:
            level = None if _YOUTH_RE.search(sentence.text) else last.level
            kept[-1] = replace(team, level=team.level or level)
        else:
            kept.append(team)
    return kept


def is_cap(sentence: Sentence, team: Team) -> bool:
    return re.search(r"Länderspiel|caps?$", sentence.masked[team.start : team.end]) is not None
