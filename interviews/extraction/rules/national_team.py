"""National teams: "spiele ich in der U21 von Deutschland", "Nigeria habe ich abgesagt", "I've got 31 caps for the senior team".

First the teams of a sentence (association and level), then by the words around each what is said of it: plays, played,
called_up, could_play, wants, declined, undecided. A team named without its country is that of the text's own country.
A side of a club ("U19 von CLUB"), an opponent ("gegen Malta"), standby and what is denied say nothing.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import Nation, Person, compile_pattern
from interviews.extraction.reading import Pair, Reading, Sentence
from interviews.extraction.text import clause

_U = r"(?:LEVEL|UNDER-?\d\d)"
_SIDE = r"(?:Nationalmannschaft(?:en)?|Nationalelf|Nationalteam|Länderauswahl|Auswahl|Team|Elf|Mannschaft|Junioren|Juniorinnen)"
_FULL = r"(?P<full>A-(?:Nationalmannschaft|Nationalteam|Nationalelf|Mannschaft|Team|Elf|Auswahl)|senior (?:national )?(?:team|side|squad)|senior international)"
# Teams with their country: "der deutschen U 21", "U21 von Deutschland", "A-Mannschaft von Österreich", "Ireland Under-17s",
# "the senior team of Kosovo", "DFB-Auswahl", "U-19日本代表"
_WITH_NATION_RES = (
    compile_pattern(rf"(?P<nation>DEMONYM|NATION)(?:['’]s)? (?:(?P<level>{_U})s?(?:-{_SIDE})?|{_FULL}|(?:Frauen-?|Herren-?|men's |women's )?(?:{_SIDE}|national (?:team|side)|international|U-Nationalmannschaften))(?!\w)"),
    compile_pattern(rf"(?P<nation>DEMONYM) (?P<body>Verband\w{{0,2}}|Fußballverband|federation|FA)(?!\w)"),
    compile_pattern(rf"(?:(?P<level>{_U})s?(?:-{_SIDE})?|{_FULL}|(?:U-|Junioren-?|Jugend-?)?(?:Nationalmannschaft(?:en)?|Nationalelf|Nationalteam|Auswahl)) (?:von |der |des |vom |of |for )?(?P<nation>NATION)"),
    compile_pattern(rf"(?P<nation>NATION)-(?:(?P<level>{_U})(?:-{_SIDE})?|{_SIDE}|Adler|Trikot)(?!\w)"),
    compile_pattern(r"(?P<nation>NATION|DEMONYM) (?:squad|camp)(?!\w)"),
    compile_pattern(r"(?P<level>LEVEL)?(?:女子)?(?P<nation>NATION|日本)(?:女子)?代表"),
    compile_pattern(r"(?P<nation>NATION)の(?P<level>LEVEL)"),
)
# "für Kroatien", "for Canada at the Under-20 World Cup", "für den DFB"
_FOR_RE = compile_pattern(rf"(?i:für|for|to represent|represented) (?:die |den |das |the )?(?P<nation>NATION)(?!-)(?: (?:at|bei der|in der) (?:the )?(?P<level>{_U}))?")
# "called up by Norway", "von Polen nominiert"
_BY_RE = compile_pattern(r"(?:(?:called up|capped|invited|selected) by|(?<!\w)[Vv]on(?= NATION (?:[a-z]+ ){0,2}(?:nominiert|eingeladen|berufen|einberufen))) (?P<nation>NATION)")
# "mit Polen bei der EM", "at the World Cup with Norway"
_WITH_RE = compile_pattern(
    r"(?:(?<!\w)[Mm]it (?P<nation>NATION)[^.,!?]{0,40}(?:EM|WM|Europameisterschaft|Weltmeisterschaft|Afrika-Cup|Asien-Cup|Nations League)(?!\w)"
    r"|(?:World Cup|Euros|Nations League)[^.,!?]{0,20} with (?P<nation2>NATION))"
)
# Other sports, in which relatives play for a country
_SPORT_RE = re.compile(r"[Hh]andball|[Bb]asketball|[Vv]olleyball|[Hh]ockey|Judo|[Rr]ugby|Tennis|[Tt]urnen|[Ll]eichtathlet|netball|cricket")
# "Algerien hat mich eingeladen", "England had me at a camp", "Nigeria habe ich abgesagt", "Nigeria asked about you"
_ASKS_RE = compile_pattern(r"(?:^|[,.;:!?“\"–(] ?|und |and )(?:ME )?(?P<nation>NATION)(?=,? (?:hat|haben|hatte|habe|had|has|have|wanted|asked|called|invited|did|wollte|fragte|kam|came)\b)")
# "der A-Nationalmannschaft", "die Nationalmannschaft", "50. Länderspiel", "31 caps for the senior team", "A代表"
_HOME_RE = compile_pattern(
    rf"(?<![\w-]){_FULL}(?!\w)|(?<![\w-])(?:[Nn]ationalmannschaft|[Nn]ationalelf|[Nn]ationalteam|[Bb]undestrainer(?:in)?|[Nn]ationaltrainer(?:in)?|national team)(?!\w)"
    r"|(?P<cap>Länderspiele?|(?:senior |international )?caps?)(?![\w-])|(?P<ja>A代表)"
)
# "die U20", "in der U 16": the country's only beside talk of national teams, and never with a club in the sentence
_BARE_RE = compile_pattern(rf"(?:[Ff]ür die|[Ii]n der|[Mm]it der|[Bb]ei der|[Zz]ur|[Ii]n die|(?i:for|with) the) (?P<level>{_U})s?(?:-{_SIDE})?(?!\w)")
_TALK_RE = re.compile(r"Länderspiel|Lehrgang|[Nn]ational|nominiert|Nominierung|Verband|\bcaps?\b|international|代表")
_JAPAN = Nation("JPN", "Japan")  # of 日本代表, one word to the look-up

# What is said of a team, in the order in which it is looked for
_CUES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (status, compile_pattern(words, re.IGNORECASE))
    for status, words in (
        (
            "declined",
            r"abgesagt|(?<!\w)Absage|(?<!\w)nein gesagt|wollte (?:SELF )?nie|(?:nicht|nie) (?:infrage|in Frage)|kein Thema|abgelehnt|eine Abfuhr|"
            r"said no\b|turned (?:\w+ ){1,3}down|turned down|declined|断り|辞退",
        ),
        (
            "could_play",
            r"(?:[Kk]önnte|[Dd]ürfte)(?:n|st|t)?\b[^.!?]{0,70}(?:spielen|auflaufen|antreten|für NATION|für die)|hätten?(?:st)? [^.!?]{0,60}spielen (?:können|dürfen)|"
            r"spielberechtigt|could (?:also |still |have )?(?:play|represent|go|played)|can (?:also |still )?(?:play|represent)|eligible|qualify|qualifies|可能性|選ぶこと",
        ),
        (
            "wants",
            r"(?<!\w)(?:Ziel|Traum|Träumst|träum\w*|Wunsch|möchte|möchtest|möchten|hoffe|[Ww]ill|willst)\b|würden? (?:SELF )?(?:(?:[a-z]+ ){0,2}gerne?|morgen)|würde SELF |wants? to (?:play|represent|be)|dream|would love|"
            r"would SELF play|(?:SELF)['’]d (?:love|like)|hope to|たいです|目指|目標",
        ),
        (
            "called_up",
            r"(?<!\w)(?:Lehrgang\w*|eingeladen|Einladung|[Nn]ominier\w*|Nominierung|berufen|einberufen|Kader|Aufgebot|Debütanten)\b|called (?:\w+ )?up|call-up|"
            r"(?<!\w)camps?\b|squad|invited|選出|選ばれ|招集|呼ばれ",
        ),
        (
            "played",
            r"(?<!\w)(?:gespielt|zusammengespielt|gemacht|absolviert|aufgelaufen|bestritten|durchlaufen|played|represented|durchlief|waren (?:WE )?zusammen|WE waren zusammen)\b|"
            r"(?:seen|saw|watched|gesehen) ME|出ました|出場|プレーしました",
        ),
        (
            "plays",
            r"(?<!\w)(?:(?-i:spiele|spielst|spielt|spielen)|debütiert|Debüt|gemeistert|laufe|aktuell|derzeit|play|plays|playing|debut|Nationalspieler\w*|captained|away with|first (?:senior )?cap|erstes Länderspiel|['’]ve been with)\b|"
            r"(?:['’]ve|have|has|got|won|earned|['’]s) (?:got |won |earned )?(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
        ),
    )
)
# "Das ist mein großer Traum", "that's the dream", "もちろん入りたいです": of the team named before
_DREAM_RE = compile_pattern(
    r"(?:[Dd]as|[Ee]s) (?:ist|wäre|war immer) (?:natürlich |schon |immer )?(?:MY|ein|das|der) (?:[a-zäöüß]+ )?(?:Traum|Ziel)|"
    r"(?:[Tt]hat|[Ii]t)(?:['’]s| is| would be|['’]d be) (?:the|a|MY) (?:[a-z]+ )?(?:dream|goal)|(?:入り|選ばれ|なり)たいです"
)
# "Die deutsche U18 spielt im März" says nothing of a person
_SOMEBODY_RE = compile_pattern(r"SELF|ME|MY|PERSON|HE|KIN|WE")
SHORT = 14  # characters around a team in a clause without a verb: "und eins für die U19"
_REPRESENTS = frozenset({"plays", "played", "called_up"})
_CUE_OF = dict(_CUES)
_CALLED_RE = re.compile(r"eingeladen|nominiert|einberufen|im (?:vorläufigen )?Kader|called up|invited|選出|選ばれ|招集", re.IGNORECASE)
_BY_STATUS_OF_BEFORE = (("declined", _CUE_OF["declined"]), ("called_up", _CALLED_RE), ("wants", _DREAM_RE))
# "Bei der U20 war ich auf Abruf", "noch nie", "まだ呼ばれていません"
_STANDBY_RE = re.compile(r"auf Abruf|stand-?by|まだ|ません|reserve list|Testspiel gegen|Co-Trainer|assistant coach|Trainer der")
# "brauche ich noch etwas Zeit", "noch nicht so weit", "weiß ich noch nicht", "haven't made my mind up"
_UNDECIDED_RE = compile_pattern(
    r"noch (?:etwas |ein bisschen |ein wenig |ein paar )?(?:Zeit|Bedenkzeit)\b|noch nicht (?:so weit|entschieden|festgelegt|sicher)|weiß (?:SELF )?(?:[a-z]+ ){0,2}noch nicht|"
    r"(?:Entscheidung|Frage)[^.!?]{0,30}(?:offen|noch nicht)|lasse (?:SELF )?(?:ME )?(?:das |es )?offen|halte (?:SELF )?ME (?:alles |beides )?offen|"
    r"(?:haven['’]t|not|n['’]t) (?:yet )?(?:made (?:up )?(?:MY )?mind|decided)|undecided|keeping (?:MY )?options open|まだ決め"
)
# "Ausschließen möchte ich nichts", "könnte ich mir vorstellen": open, where the question names the country
_OPEN_RE = compile_pattern(r"(?:[Kk]önnte|kann) (?:SELF )?(?:es )?ME[^.!?]{0,40}vorstellen|[Aa]usschließen (?:möchte|will|würde) SELF (?:das |es )?(?:nichts?|gar nichts)|wouldn['’]t rule (?:it|anything|that) out")
# "Für welches Land würden Sie spielen?", "Which country …?"
_WHICH_RE = re.compile(r"(?:[Ff]ür|[Ww]elche[smrn]?|[Ww]hich|[Ww]hat) (?:welche[smrn]? )?(?:Land|Nation|Verband|Nationalmannschaft|country|nation)\b")
_CHOICE_RE = compile_pattern(r"^\W{0,4}(?:\([a-z]+\) )?(?:Ganz klar |Klar |Natürlich |Definitely |Nur )?(?:[Ff]ür |[Ff]or )?(?:den |die |the )?(?P<nation>NATION)(?=[.,!])")
# "it was always going to be Canada" of one whom another country asked
_ALWAYS_RE = compile_pattern(r"(?:always going to be|immer nur|nur für|never in doubt|es war immer) (?P<nation>NATION)")
_ASKED_RE = re.compile(r"angefragt|gefragt|gemeldet|Anfrage|asked|approached|called|interest|bemüht|声を")
# "Hast du schon Länderspiele gemacht?", "Drei für die …", "Two for …"
_MATCHES_RE = re.compile(r"Länderspiel|Nationalmannschaft|\bcaps?\b|national team|international")
_COUNT_RE = re.compile(
    r"(?:\d|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|one|two|three|four|five|six|seven|eight|nine|ten)"
    r" (?:Spiele |Einsätze |games |caps )?(?:für|bei|in|for|with)\b",
    re.IGNORECASE,
)
# "könnte ich drei Länder …, Ireland, Nigeria or England"
_LISTED_RE = compile_pattern(r"(?P<first>NATION)(?P<more>(?:, NATION){0,3}(?:,? (?:oder|und|or|and) NATION))")
_NATION_RE = compile_pattern(r"(?P<nation>NATION)")
# "Luxemburgs Nationalspieler PERSON", "Republic of Ireland goalkeeper PERSON", "U21-Nationalspieler PERSON", "Japan international PERSON"
_TITLE_RE = compile_pattern(
    rf"(?:(?P<nation>NATION|DEMONYM)(?:['’]s)?[ -])?(?:(?P<level>{_U})-)?(?:Nationalspieler(?:in)?|Nationaltorhüter(?:in)?|Nationalkeeper|Nationalstürmer(?:in)?|international|Teamspieler)"
    r"(?: [a-z-]{4,12})? (?P<who>PERSON)"
    rf"|(?P<who3>PERSON)(?: \(\d\d\))?, (?:(?:der|ein|a|the) )?(?:[\w-]{{4,12}} )?(?P<nation3>NATIONAL) (?:(?P<level3>{_U})-)?(?:Nationalspieler(?:in)?|international)"
    r"|(?P<nation2>NATION) (?:(?P<level2>LEVEL) )?(?:goalkeeper|keeper|defender|midfielder|striker|forward|winger|captain) (?P<who2>PERSON)"
)
# "über Lennart Karl und weitere U21-Talente"
_AMONG_RE = compile_pattern(rf"(?P<who>PERSON) und (?:weitere|andere) (?:NATIONAL )?(?P<level>{_U})-(?:Talente|Nationalspieler|Kollegen|Spieler)")
# "haben Sie mit vielen Talenten bereits zusammengespielt. Wer …?", "wen bewundern Sie im Nationalteam?"
_MATES_RE = re.compile(r"zusammengespielt|Mitspieler|Kollegen|[Ww]en bewunder|Nationalteam\?|Nationalmannschaft\?|team-?mates?|players? in the national")
_ANSWERED_RE = compile_pattern(r"^\W{0,4}(?:(?!über |gegen )[^\W\d_]+,? |SELF |ME ){0,4}?(?P<who>PERSON)")


@dataclass(frozen=True, slots=True)
class _Team:
    """A national team that a sentence names; `own` where its country is not named beside it."""

    nation: Nation
    level: str | None
    start: int
    end: int
    own: bool = False
    body: bool = False  # the association itself: "der türkische Verband"


@dataclass(frozen=True, slots=True)
class _Claim:
    """What a sentence says of a person and a team."""

    person: Person
    team: _Team
    status: str
    sentence: Sentence
    at: tuple[int, int]
    rule: str
    certainty: Certainty = "stated"


def find(reading: Reading) -> Iterator[Proposal]:
    """Stances and matches of the interviewees and of others, for every association and level said."""
    home = _home(reading)
    known: list[_Team] = []
    for sentence in reading.sentences:
        if sentence.role == "lead":
            known += (team for team in _teams(reading, sentence, home, talk=False) if not team.body)
            yield from _proposals(reading, _lead(reading, sentence, home))
    for pair in reading.pairs:
        yield from _proposals(reading, _pair(reading, pair, home, known))


def _proposals(reading: Reading, claims: Sequence[_Claim]) -> Iterator[Proposal]:
    """The claims as proposals; who has played for a side is not said to be able to."""
    represents = {(claim.person, claim.team.nation) for claim in claims if claim.status in _REPRESENTS}
    declined = {(claim.person, claim.team.nation) for claim in claims if claim.status == "declined"}
    for claim in claims:
        whose = (claim.person, claim.team.nation)
        if claim.status == "could_play" and (whose in represents or whose in declined):
            continue
        fields = {"association": claim.team.nation.name, "status": claim.status, "level": claim.team.level}
        certainty: Certainty = "implied" if claim.team.own or reading.language == "ja" else claim.certainty
        yield reading.propose(
            "national_team", claim.person, claim.sentence, fields, at=claim.at, certainty=certainty,
            rule=f"national_team.{claim.rule}", why=f"the words beside the team say: {claim.status}",
        )  # fmt: skip


# -- teams ----------------------------------------------------------------------------------------------------------------


def _home(reading: Reading) -> Nation | None:
    """The country of a team named without one: that of the teams named with theirs, the clubs' in doubt."""
    named: Counter[Nation] = Counter()
    for sentence in reading.sentences:
        for pattern in _WITH_NATION_RES:
            for found in pattern.finditer(sentence.masked):
                nation = _nation(reading, sentence, found)
                if nation and not found.groupdict().get("body"):
                    named[nation] += 1
    return named.most_common(1)[0][0] if named else reading.home


def _teams(reading: Reading, sentence: Sentence, home: Nation | None, *, talk: bool) -> list[_Team]:
    """The national teams of a sentence, in its order."""
    teams: list[_Team] = []
    for pattern in (*_WITH_NATION_RES, _FOR_RE, _BY_RE, _ASKS_RE):
        for found in pattern.finditer(sentence.masked):
            nation = _nation(reading, sentence, found)
            if nation and not _against(sentence, found.start()):
                _add(teams, _Team(nation, _level(found), *found.span(), body=bool(found.groupdict().get("body"))))
    for found in _HOME_RE.finditer(sentence.masked):
        if home:
            _add(teams, _Team(home, _level(found), found.start(), found.end(), own=True))
    if home and (talk or _TALK_RE.search(sentence.text)) and not reading.clubs_in(sentence, sure=False):
        for found in _BARE_RE.finditer(sentence.masked):
            _add(teams, _Team(home, _level(found), found.start(), found.end(), own=True))
    return _with_caps(sorted(teams, key=lambda team: team.start), sentence)


def _tournament(reading: Reading, sentence: Sentence) -> Iterator[_Claim]:
    """ "Mit Polen war ich 2024 bei der EM": he played there."""
    found = _WITH_RE.search(sentence.masked)
    nation = (reading.nation(sentence, found, "nation") or reading.nation(sentence, found, "nation2")) if found else None
    if found and nation and not (reading.negated(sentence, *found.span()) or reading.doubtful(sentence, *found.span())):
        for person in reading.subjects(sentence, *found.span()):
            yield _Claim(person, _Team(nation, None, *found.span()), "played", sentence, found.span(), "tournament", "implied")


def _nation(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Nation | None:
    return _JAPAN if found["nation"] == "日本" else reading.nation(sentence, found, "nation")


def _add(teams: list[_Team], team: _Team) -> None:
    if all(team.end <= other.start or other.end <= team.start for other in teams):
        teams.append(team)


def _against(sentence: Sentence, start: int) -> bool:
    return re.search(r"(?:gegen|against|vs\.?)(?: die| den| das| the)?\s?$", sentence.masked[max(0, start - 16) : start]) is not None


def _level(found: re.Match[str]) -> str | None:
    """ "U 21" -> "U21", "A-Mannschaft" -> "senior", "50. Länderspiel" -> "senior"."""
    groups = found.groupdict()
    if groups.get("level"):
        return "U" + groups["level"][-2:]
    return "senior" if groups.get("full") or groups.get("cap") or groups.get("ja") else None


def _with_caps(teams: list[_Team], sentence: Sentence) -> list[_Team]:
    """ "Länderspiele" and "caps" beside a team are that team's: "14 Länderspiele für die U20"."""
    kept: list[_Team] = []
    for team in teams:
        last = kept[-1] if kept else None
        if last and team.own and team.level == "senior" and not last.body and (not last.own or _is_cap(sentence, team)):
            kept[-1] = replace(last, level=last.level or team.level)  # "Algerien hat mich eingeladen, zur A-Mannschaft"
        elif last and _is_cap(sentence, last) and last.own:
            kept[-1] = replace(team, level=team.level or "senior")
        else:
            kept.append(team)
    return kept


def _is_cap(sentence: Sentence, team: _Team) -> bool:
    return re.search(r"Länderspiel|caps?$", sentence.masked[team.start : team.end]) is not None


# -- claims ---------------------------------------------------------------------------------------------------------------


def _lead(reading: Reading, sentence: Sentence, home: Nation | None) -> list[_Claim]:
    claims = [*_titled(reading, sentence, home), *_among(reading, sentence, home)]
    teams = _teams(reading, sentence, home, talk=False)
    for team in teams:
        claims += _said(reading, sentence, team, teams)
    if not claims:
        claims += _present(reading, sentence, teams)
    return claims


def _present(reading: Reading, sentence: Sentence, teams: Sequence[_Team]) -> Iterator[_Claim]:
    """ "Vor dem Spiel der deutschen U 21 stellten sich PERSON und PERSON den Fragen": they are in the squad."""
    for team in teams:
        before = sentence.masked[max(0, team.start - 40) : team.start]
        if not team.own and re.search(r"(?:[Ss]piel|Lehrgang|Turnier|EM|WM|match|camp)(?: der| in der| with the)? ?$", before):
            for person in reading.people_in(sentence):
                if person in reading.interviewees:
                    yield _Claim(person, team, "called_up", sentence, (team.start, team.end), "before_a_match", "implied")


def _titled(reading: Reading, sentence: Sentence, home: Nation | None) -> Iterator[_Claim]:
    for found in _TITLE_RE.finditer(sentence.masked):
        which = next(number for number in ("", "2", "3") if found[f"who{number}"])
        nation = reading.nation(sentence, found, f"nation{which}")
        person = reading.person(sentence, found, f"who{which}")
        level = found[f"level{which}"]
        if (nation or home) and person:
            team = _Team(nation or home, "U" + level[-2:] if level else "senior", *found.span(), own=nation is None)
            yield _Claim(person, team, "plays", sentence, found.span(), "title")


def _among(reading: Reading, sentence: Sentence, home: Nation | None) -> Iterator[_Claim]:
    for found in _AMONG_RE.finditer(sentence.masked):
        person = reading.person(sentence, found, "who")
        if person and home:
            team = _Team(home, _level(found), found.start(), found.end(), own=True)
            yield _Claim(person, team, "called_up", sentence, found.span(), "among_others", "implied")


def _pair(reading: Reading, pair: Pair, home: Nation | None, known: Sequence[_Team]) -> list[_Claim]:
    """The claims of a question and its answer; a team named before is meant where none is named."""
    claims: list[_Claim] = []
    before: list[_Team] = []
    for sentence in (*pair.question, *pair.answer):
        teams = _of_before(sentence, _teams(reading, sentence, home, talk=bool(before)), before)
        claims += _titled(reading, sentence, home)
        if sentence.stands:
            for team in teams:
                claims += _said(reading, sentence, team, teams)
            claims += _listed(reading, sentence)
            claims += _inherited(reading, sentence, teams, before[-1:] or known[-1:], own=bool(before))
            claims += _tournament(reading, sentence)
            claims += _always(reading, sentence, before)
        before += teams
    claims += _chosen(reading, pair)
    claims += _counted(reading, pair, home)
    claims += _undecided(reading, pair, claims, before)
    claims += _mates(reading, pair, before)
    return claims


def _of_before(sentence: Sentence, teams: Sequence[_Team], before: Sequence[_Team]) -> list[_Team]:
    """ "You've been away with Scotland Under-21s." – "I've got four caps": for that side."""
    if not before:
        return list(teams)
    last = before[-1]
    return [
        replace(team, nation=last.nation, level=last.level or "senior") if team.own and _is_cap(sentence, team) else team for team in teams
    ]


def _said(reading: Reading, sentence: Sentence, team: _Team, teams: Sequence[_Team]) -> Iterator[_Claim]:
    """What the clause around a team says of it, else the rest of the sentence."""
    around = clause(sentence.masked, team.start, team.end)
    if _turned_down(sentence, team, teams):
        for person in sentence.selves:
            yield _Claim(person, team, "declined", sentence, (team.start, team.end), "declined")
        return
    bare = around.end - around.start - (team.end - team.start) < SHORT or len(teams) == 1
    for start, end in ((around.start, around.end), (0, len(sentence.masked)))[: 1 + bare]:
        for status, pattern in () if _SPORT_RE.search(sentence.text) else _CUES:
            cue = pattern.search(sentence.masked, start, end)
            if cue and _may(reading, sentence, team, status, cue):
                for person in _whom(reading, sentence, team):
                    yield _Claim(person, team, _of_caps(sentence, team, status), sentence, (team.start, team.end), status)
                return
            if cue and status in _REPRESENTS:
                return  # denied, or said of nobody


def _turned_down(sentence: Sentence, team: _Team, teams: Sequence[_Team]) -> bool:
    """ "She could have had me playing for England, but I said no": the refusal stands in a clause without a team."""
    cue = _CUE_OF["declined"].search(sentence.masked, team.end)
    if not cue or sentence.role == "lead":
        return False
    around = clause(sentence.masked, *cue.span())
    return all(other is team or other.end <= team.start or other.start >= around.end for other in teams)


def _of_caps(sentence: Sentence, team: _Team, status: str) -> str:
    """Ever more matches for the seniors: who has made his fiftieth plays."""
    return "plays" if status == "played" and team.level == "senior" and _is_cap(sentence, team) else status


def _may(reading: Reading, sentence: Sentence, team: _Team, status: str, cue: re.Match[str]) -> bool:
    if status == "declined":
        return True
    if reading.negated(sentence, cue.start(), cue.end()) or _STANDBY_RE.search(sentence.text):
        return False
    if status in _REPRESENTS:
        if cue.group().casefold() in ("spielt", "spielen", "play", "plays") and not _SOMEBODY_RE.search(sentence.masked):
            return False
        return not (reading.doubtful(sentence, cue.start(), cue.end()) or reading.doubtful(sentence, team.start, team.end))
    return True


def _whom(reading: Reading, sentence: Sentence, team: _Team) -> tuple[Person, ...]:
    """ "had seen me with the Ireland Under-17s" and "hat mich eingeladen" are about me; "wir waren zusammen" about both."""
    near = sentence.masked[max(0, team.start - 60) : team.end + 60]
    if _ME_RE.search(near) and sentence.role in ("question", "answer"):
        return sentence.selves
    if _TOGETHER_RE.search(sentence.masked):
        before = reading.before(sentence)
        others = (reading.people_in(before) if before else []) + reading.people_in(sentence)
        return (*sentence.selves, *dict.fromkeys(person for person in others if person not in sentence.selves))
    return reading.subjects(sentence, team.start, team.end)


# The interviewee as the object: "mich", "Sie" behind a verb, "me"
_ME_RE = compile_pattern(r"(?:hat|hatte|haben|had|has|seen|saw|asked about|wanted|wollte|called|lud|invited) (?:\w+ ){0,2}ME|ME (?:for the first time )?(?:up|with)\b")
# "Wir waren zusammen in der U20": with whom the sentence before names
_TOGETHER_RE = compile_pattern(r"WE (?:waren|haben|were|played|spielten)[^.!?]{0,30}(?:zusammen|gemeinsam|together)")


def _inherited(
    reading: Reading, sentence: Sentence, teams: Sequence[_Team], last: Sequence[_Team], *, own: bool
) -> Iterator[_Claim]:
    """ "Die deutsche U18 spielt im März." – "Ich bin eingeladen": the team named before, where the clause names none."""
    for team in last:
        for status, pattern in _BY_STATUS_OF_BEFORE:
            cue = pattern.search(sentence.masked)
            around = clause(sentence.masked, *cue.span()) if cue else None
            if not (cue and around) or any(other.start < around.end for other in teams) or not (own or status == "called_up"):
                continue
            if _may(reading, sentence, team, status, cue) and (status != "called_up" or not reading.doubtful(sentence, *cue.span())):
                for person in reading.subjects(sentence, *cue.span()):
                    yield _Claim(person, team, status, sentence, cue.span(), f"{status}_of_before", "implied")


def _listed(reading: Reading, sentence: Sentence) -> Iterator[_Claim]:
    """ "So I could go three ways, Ireland, Nigeria or England"."""
    listed = _LISTED_RE.search(sentence.masked)
    if listed and _CUE_OF["could_play"].search(sentence.masked[: listed.start()]):
        for found in _NATION_RE.finditer(sentence.masked, listed.start(), listed.end()):
            nation = reading.nation(sentence, found, "nation")
            for person in sentence.selves if nation else ():
                team = _Team(nation, None, found.start(), found.end())
                yield _Claim(person, team, "could_play", sentence, listed.span(), "listed")


def _always(reading: Reading, sentence: Sentence, before: Sequence[_Team]) -> Iterator[_Claim]:
    """ "it was always going to be Canada", where Nigeria had asked."""
    found = _ALWAYS_RE.search(sentence.masked)
    chosen = reading.nation(sentence, found, "nation") if found else None
    pair = reading.pair_of(sentence)
    if chosen and pair and any(_ASKED_RE.search(question.text) for question in pair.question):
        for team in before[:1]:
            for person in sentence.selves if team.nation != chosen else ():
                yield _Claim(person, team, "declined", sentence, (0, 1), "always_another", "implied")


def _chosen(reading: Reading, pair: Pair) -> Iterator[_Claim]:
    """ "Für welches Land würden Sie spielen?" – "Für Kroatien, ganz klar." """
    if not any(_WHICH_RE.search(question.text) for question in pair.question):
        return
    for sentence in pair.answer[:1]:
        found = _CHOICE_RE.search(sentence.masked)
        nation = reading.nation(sentence, found, "nation") if found else None
        for person in sentence.selves if nation and found else ():
            yield _Claim(person, _Team(nation, None, *found.span()), "wants", sentence, found.span(), "chosen", "implied")


def _counted(reading: Reading, pair: Pair, home: Nation | None) -> Iterator[_Claim]:
    """ "Schon Länderspiele gemacht?" – "Drei für die deutsche U16 und eins für die U19." """
    if not any(_MATCHES_RE.search(question.text) for question in pair.question):
        return
    for sentence in pair.answer[:2]:
        for team in _teams(reading, sentence, home, talk=True):
            if _COUNT_RE.search(sentence.masked[max(0, team.start - 30) : team.start + 4]):
                for person in sentence.selves:
                    yield _Claim(person, team, "played", sentence, (team.start, team.end), "counted", "implied")


def _undecided(reading: Reading, pair: Pair, claims: Sequence[_Claim], teams: Sequence[_Team]) -> Iterator[_Claim]:
    """An open decision is given for every country of the pair but the one he plays for now."""
    now = {claim.team.nation for claim in claims if claim.status == "plays"}
    asked = {team.nation: team for team in reversed(teams)} | {
        claim.team.nation: claim.team for claim in claims if claim.status == "could_play"
    }
    for sentence in pair.answer:
        found = _UNDECIDED_RE.search(sentence.masked) or _OPEN_RE.search(sentence.masked)
        for nation, team in asked.items() if found else ():
            if nation not in now and not team.own:
                for person in sentence.selves:
                    open_team = _Team(nation, None, team.start, team.end)
                    yield _Claim(person, open_team, "undecided", sentence, (0, 1), "open", "implied")


def _mates(reading: Reading, pair: Pair, before: Sequence[_Team]) -> Iterator[_Claim]:
    """ "In den deutschen U-Nationalmannschaften …, wer …?": whom the answer names played there too."""
    if not (before and any(_MATES_RE.search(question.text) for question in pair.question)):
        return
    for sentence in pair.answer:
        found = _ANSWERED_RE.search(sentence.masked)
        person = reading.person(sentence, found, "who") if found else None
        if person and found and person not in reading.interviewees:
            yield _Claim(person, before[0], "played", sentence, found.span(), "mates", "implied")
