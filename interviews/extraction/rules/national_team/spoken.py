"""What one sentence says of a national team: plays, played, called_up, could_play, wants, declined.

By the words around the team, in its clause first. Opponents, standby and what is denied say nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interviews.extraction.facts import Certainty
from interviews.extraction.marks import DEMONYM, KIN, NATION, PERSON, Kin, Nation, Person, compile_pattern
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.rules.national_team.cues import (
    DREAMT_RE,
    MINE_RE,
    NOT_DECLINED_RE,
    OTHER_SPORT_RE,
    STANDBY_RE,
)
from interviews.extraction.rules.national_team.teams import AGE, Team, is_cap, level_of
from interviews.extraction.text import clause

# "mit Polen bei der EM", "at the World Cup with Norway"
_WITH_RE = compile_pattern(
    r"(?:(?<!\w)[Mm]it (?P<nation>NATION)[^.,!?]{0,40}(?:EM|WM|Europameisterschaft|Weltmeisterschaft|Afrika-Cup|"
    r"Asien-Cup|Nations League)(?!\w)|(?:LEVEL )?(?:World Cup|Euros|"
    r"Nations League)[^.,!?]{0,20} with (?P<nation2>NATION))"
)
_LEVEL_RE = compile_pattern(AGE)
# What is said of a team, in the order in which it is looked for
_CUES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (status, compile_pattern(words, re.IGNORECASE))
    for status, words in (
        (
            "declined",
            r"abgesagt|(?<!\w)Absage|(?<!\w)nein gesagt|wollte (?:SELF )?nie|(?:nicht|nie) (?:infrage|in Frage)|"
            r"kein Thema|abgelehnt|abgewunken|ausgeschlagen|eine Abfuhr|"
            r"said no\b|turned (?:\w+ ){1,3}down|turned down|declined",
        ),
        (
            "could_play",
            r"(?:[Kk]önnte|[Dd]ürfte)(?:n|st|t)?\b[^.!?]{0,70}(?:spielen|auflaufen|antreten|für NATION|für die)|"
            r"hätten?(?:st)? [^.!?]{0,60}spielen (?:können|dürfen)|"
            r"(?<!nicht )(?<!nie )(?:käme|kämen|kommt)\b[^.!?]{0,50} (?<!nicht )(?<!nie )in ?frage|"
            r"spielberechtigt|could(?:['’]ve)? ?(?:also |still |have )?(?:gone with|play|represent|go|played)|can "
            r"(?:also |still )?(?:play|represent)|eligible|qualify|qualifies",
        ),
        (
            "wants",
            r"(?<!\w)(?:Ziel|Traum|Träumst|träum\w*|Wunsch|möchte|möchtest|möchten|hoffe|[Ww]ill|willst)\b|würden? "
            r"(?:SELF )?(?:(?:[a-z]+ ){0,2}gerne?|morgen)|würde SELF |wants? to (?:play|represent|be)|dream|would "
            r"love|would SELF play|(?:SELF)['’]d (?:love|like)|hope to",
        ),
        (
            "called_up",
            r"(?<!\w)(?:Lehrgang\w*|eingeladen|Einladung|[Nn]ominier\w*|Nominierung|berufen|einberufen|Kader|"
            r"Aufgebot|Debütanten)\b|called (?:\w+ )?up|call-up|"
            r"(?<!\w)camps?\b|squad|invited",
        ),
        (
            "played",
            r"(?<!\w)(?:gespielt|zusammengespielt|gemacht|absolviert|aufgelaufen|bestritten|durchlaufen|played|"
            r"represented|durchlief|made (?:\w+ ){0,2}(?:appearances|starts)|waren (?:WE )?zusammen|WE waren "
            r"zusammen)\b|(?:seen|saw|watched|gesehen) ME",
        ),
        (
            "plays",
            r"(?<!\w)(?:lief|liefen|(?-i:spiele|spielst|spielt|spielen)|debütiert|Debüt|gemeistert|laufe|aktuell|"
            r"derzeit|play|plays|playing|debut|Nationalspieler\w*|captained|away with|first (?:senior )?cap|"
            r"erstes Länderspiel|['’]ve been with)\b|(?:['’]ve|have|has|got|won|earned|['’]s) (?:got |won |"
            r"earned )?(?:\d+|a|one|two|three|four|five|six|"
            r"seven|eight|nine|ten|eleven|twelve)\b",
        ),
    )
)
# "Das ist mein großer Traum", "that's the dream": of the team named before
_DREAM_RE = compile_pattern(
    r"(?:[Dd]as|[Ee]s) (?:ist|wäre|war immer) (?:natürlich |schon |immer )?(?:MY|ein|das|der) (?:[a-zäöüß]+ "
    r")?(?:Traum|Ziel)|(?:[Tt]hat|[Ii]t)(?:['’]s| is| would be|['’]d be) (?:the|a|MY) (?:[a-z]+ )?(?:dream|goal)"
)
# "Die deutsche U18 spielt im März" says nothing of a person
_SOMEBODY_RE = compile_pattern(r"SELF|ME|MY|PERSON|HE|KIN|WE")
_PLAYED = frozenset(("spielt", "spielen", "play", "plays", "gespielt", "played"))
_OTHER_RE = compile_pattern(r"HE|PERSON")
SHORT = 14  # characters around a team in a clause without a verb: "und eins für die U19"
REPRESENTS = frozenset({"plays", "played", "called_up"})
CUE_OF = dict(_CUES)
_CALLED_RE = re.compile(
    r"eingeladen|nominiert|einberufen|im (?:vorläufigen )?Kader|called up|invited",
    re.IGNORECASE,
)
_BY_STATUS_OF_BEFORE = (("declined", CUE_OF["declined"]), ("called_up", _CALLED_RE), ("wants", _DREAM_RE))
# "könnte ich drei Länder …, Ireland, Nigeria or England"
_LISTED_RE = compile_pattern(r"(?P<first>NATION)(?P<more>(?:, NATION){0,3}(?:,? (?:oder|und|or|and) NATION))")
_NATION_RE = compile_pattern(r"(?P<nation>NATION)")
# "I'd swim to Oslo to play for Norway", "used to say I'd play for England"
_WOULD_RE = compile_pattern(
    r"SELF['’]d (?:be|walk|crawl|swim|run|go|give|jump|play|drop|love|like|do|either|have)\b|used to (?:say|joke)|"
    r"not a cap\b|kein Länderspiel"
)
# "a lad who", "einer, der"
_WHO_RE = re.compile(r"\b(?:an?|the|that|some|one|ein|einer|jemand) (?:\w+ ){0,2}who\b|\b(?:somebody|someone) who\b")
_MODAL_RE = re.compile(
    r"(?<!\w)(?:[Dd]arf|[Dd]ürf\w+|[Kk]ann|[Kk]annst|[Kk]önn\w*|[Ss]oll\w*|[Ww]ill|[Ww]oll\w*|[Mm]öcht\w*|[Ww]ürde\w*|"
    r"can|could|may|might|would|should|wants?|allowed|able)\b"
)
_INFINITIVE_RE = re.compile(r"spielen|play", re.IGNORECASE)
# "könnte man meinen" says nothing
_ASKS_ONLY_RE = re.compile(r"[Kk]önnte man|could you (?:believe|imagine)")
_FORMER_RE = re.compile(r"ehemalig|früher|einstig|Ex-|former|one-time|[Rr]etired")
# Of matches that lie behind him
_PAST_RE = re.compile(
    r"\b(?:before (?:MY|my|I|the|his|he)|back then|damals|bevor|ehe ich|once upon|\d+ ?-?[Mm]al (?:lief|trug|"
    r"spielte))\b"
)
# "Wales wanted you for the squad" is no call-up yet
_WANTED_RE = compile_pattern(r"\b(?:wanted|wants|wollten?|will) (?:ME|SELF)")
# "über PERSON und weitere U21-Talente"
_AMONG_RE = compile_pattern(
    rf"(?P<who>PERSON) und (?:weitere|andere) (?:NATIONAL )?(?P<level>{AGE})-(?:Talente|Nationalspieler|Kollegen|"
    rf"Spieler)"
)
# The interviewee as the object: "mich", "Sie" behind a verb, "me"
_ME_RE = compile_pattern(
    r"(?:hat|hatte|haben|had|has|seen|saw|asked about|wanted|wollte|called|lud|invited) (?:\w+ ){0,2}ME|ME (?:for "
    r"the first time )?(?:up|with)\b"
)
# "Wir waren zusammen in der U20": with whom the sentence before names
_TOGETHER_RE = compile_pattern(r"WE (?:waren|haben|were|played|spielten)[^.!?]{0,30}(?:zusammen|gemeinsam|together)")


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says of a person and a team."""

    person: Person
    team: Team
    status: str
    sentence: Sentence
    at: tuple[int, int]
    rule: str
    certainty: Certainty = "stated"


def tournament(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    """ "Mit Polen war ich 2024 bei der EM": he played there."""
    found = None if DREAMT_RE.match(sentence.text) else _WITH_RE.search(sentence.masked)
    nation = (
        (reading.nation(sentence, found, "nation") or reading.nation(sentence, found, "nation2")) if found else None
    )
    if found and nation and not (reading.negated(sentence, *found.span()) or reading.doubtful(sentence, *found.span())):
        for person in reading.subjects(sentence, *found.span()):
            yield Claim(
                person,
                Team(nation, _age_in(found.group()), *found.span()),
                "played",
                sentence,
                found.span(),
                "tournament",
                "implied",
            )


def _age_in(words: str) -> str | None:
    found = _LEVEL_RE.search(words)
    return f"U{found.group()[-2:]}" if found else None


def present(reading: Reading, sentence: Sentence, teams: Sequence[Team]) -> Iterator[Claim]:
    """ "Vor dem Spiel der deutschen U 21 stellten sich PERSON und PERSON den Fragen": they are in the squad."""
    for team in teams:
        before = sentence.masked[max(0, team.start - 40) : team.start]
        if not team.own and re.search(
            r"(?:[Ss]piel|Lehrgang|Turnier|EM|WM|match|camp)(?: der| in der| with the)? ?$", before
        ):
            for person in reading.people_in(sentence):
                if person in reading.interviewees:
                    yield Claim(
                        person,
                        team,
                        "called_up",
                        sentence,
                        (team.start, team.end),
                        "before_a_match",
                        "implied",
                    )


def among(reading: Reading, sentence: Sentence, home: Nation | None) -> Iterator[Claim]:
    for found in _AMONG_RE.finditer(sentence.masked):
        person = reading.person(sentence, found, "who")
        if person and home:
            team = Team(home, level_of(found), found.start(), found.end(), own=True)
            yield Claim(person, team, "called_up", sentence, found.span(), "among_others", "implied")


def of_before(sentence: Sentence, teams: Sequence[Team], before: Sequence[Team]) -> list[Team]:
    """ "You've been away with Scotland Under-21s." – "I've got four caps": for that side."""
    if not before:
        return list(teams)
    last = before[-1]
    return [
        replace(team, nation=last.nation, level=last.level or "senior") if team.own and is_cap(sentence, team) else team
        for team in teams
    ]


def said(reading: Reading, sentence: Sentence, team: Team, teams: Sequence[Team]) -> Iterator[Claim]:
    """What the clause around a team says of it, else the rest of the sentence."""
    around = clause(sentence.masked, team.start, team.end)
    if _turned_down(sentence, team, teams):
        for person in sentence.selves:
            yield Claim(person, team, "declined", sentence, (team.start, team.end), "declined")
        return
    others = others_act(sentence, around.start, around.end)
    bare = around.end - around.start - (team.end - team.start) < SHORT or len(teams) == 1
    for start, end in ((around.start, around.end), (0, len(sentence.masked)))[: 1 + bare]:
        silent = others or OTHER_SPORT_RE.search(sentence.text)
        for status, pattern in () if silent else _CUES:
            cue = pattern.search(sentence.masked, start, end)
            if cue and not around.start <= cue.start() < around.end and _of_another(sentence, cue):
                return
            if cue and _may(reading, sentence, team, status, cue):
                for person in _whom(reading, sentence, team):
                    yield Claim(
                        person,
                        team,
                        _of_caps(sentence, team, status),
                        sentence,
                        (team.start, team.end),
                        status,
                    )
                return
            if cue and status in REPRESENTS:
                return  # denied, or said of nobody


def others_act(sentence: Sentence, start: int, end: int) -> bool:
    """ "My flatmate plays for Finland", "a lad who plays for Norway": somebody without a name."""
    words = sentence.text[start:end]
    others = MINE_RE.search(words) or _WHO_RE.search(words)
    return others is not None and PERSON not in sentence.masked[start:end]


def is_infinitive(sentence: Sentence, cue: re.Match[str]) -> bool:
    """ "darf ich für Deutschland spielen"."""
    return _MODAL_RE.search(sentence.masked) is not None and _INFINITIVE_RE.fullmatch(cue.group()) is not None


def _of_another(sentence: Sentence, cue: re.Match[str]) -> bool:
    """ "gut für Polen, dass er spielt": the clause of the cue is about somebody else."""
    around = clause(sentence.masked, *cue.span())
    return _OTHER_RE.search(sentence.masked, around.start, around.end) is not None


def _turned_down(sentence: Sentence, team: Team, teams: Sequence[Team]) -> bool:
    """ "She could have had me playing for England, but I said no": the refusal stands in a clause without a team."""
    cue = CUE_OF["declined"].search(sentence.masked, team.end)
    if not cue or sentence.role == "lead":
        return False
    around = clause(sentence.masked, *cue.span())
    return all(other is team or other.end <= team.start or other.start >= around.end for other in teams)


def _of_caps(sentence: Sentence, team: Team, status: str) -> str:
    """Ever more matches for the seniors: who has made his fiftieth plays."""
    if status == "plays" and _over(sentence, team):
        return "played"
    return "plays" if status == "played" and team.level == "senior" and is_cap(sentence, team) else status


def _over(sentence: Sentence, team: Team) -> bool:
    """ "Der frühere polnische U17-Nationalspieler", "three games for the under-20s before my knee went", "23 Mal"."""
    before = sentence.text[max(0, team.start - 24) : team.start]
    return _FORMER_RE.search(before) is not None or _PAST_RE.search(sentence.text) is not None


def _may(reading: Reading, sentence: Sentence, team: Team, status: str, cue: re.Match[str]) -> bool:
    if status == "declined":
        return NOT_DECLINED_RE.search(sentence.text) is None
    if status == "could_play" and _ASKS_ONLY_RE.search(sentence.text):
        return False
    if reading.negated(sentence, cue.start(), cue.end()) or STANDBY_RE.search(sentence.text):
        return False
    if status == "called_up" and _WANTED_RE.search(sentence.masked):
        return False
    if status in REPRESENTS:
        if is_infinitive(sentence, cue):
            return False
        if _WOULD_RE.search(sentence.masked) or re.search(r"\b(?:zu|to) $", sentence.masked[: cue.start()]):
            return False
        if sentence.role == "question" and sentence.text.endswith("?") and not _SOMEBODY_RE.search(sentence.masked):
            return False  # "Schon Länderspiele gemacht?"
        if cue.group().casefold() in _PLAYED and not _SOMEBODY_RE.search(sentence.masked):
            return False
        return not (
            reading.doubtful(sentence, cue.start(), cue.end()) or reading.doubtful(sentence, team.start, team.end)
        )
    return True


def _whom(reading: Reading, sentence: Sentence, team: Team) -> tuple[Person, ...]:
    """ "had seen me with the Ireland Under-17s" is about me, "wir waren zusammen" about both."""
    near = sentence.masked[max(0, team.start - 60) : team.end + 60]
    if _ME_RE.search(near) and sentence.role in ("question", "answer"):
        return sentence.selves
    if _TOGETHER_RE.search(sentence.masked):
        before = reading.before(sentence)
        others = (reading.people_in(before) if before else []) + reading.people_in(sentence)
        return (
            *sentence.selves,
            *dict.fromkeys(person for person in others if person not in sentence.selves),
        )
    return reading.subjects(sentence, team.start, team.end) or of_lead(reading, sentence)


def of_lead(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    """ "He has 14 caps for Ghana", "Als Sohn einer Polin …": of a lead that names nobody in the sentence, the only
    interviewee.
    """
    alone = sentence.role == "lead" and len(reading.interviewees) == 1 and not reading.people_in(sentence)
    kin = reading.marks_in(sentence.start, sentence.end, KIN)
    child = all(isinstance(mark.what, Kin) and mark.what.relation in ("son", "daughter") for mark in kin)
    return reading.interviewees if alone and child else ()


def inherited(
    reading: Reading, sentence: Sentence, teams: Sequence[Team], last: Sequence[Team], *, own: bool
) -> Iterator[Claim]:
    """ "Die deutsche U18 spielt im März." – "Ich bin eingeladen": the team named before."""
    for team in last:
        for status, pattern in _BY_STATUS_OF_BEFORE:
            named = reading.marks_in(sentence.start, sentence.end, NATION + DEMONYM)
            elsewhere = reading.clubs_in(sentence) or any(mark.what != team.nation for mark in named)
            cue = None if elsewhere else pattern.search(sentence.masked)
            around = clause(sentence.masked, *cue.span()) if cue else None
            if (
                not (cue and around)
                or any(other.start < around.end for other in teams)
                or not (own or status == "called_up")
            ):
                continue
            if _may(reading, sentence, team, status, cue) and (
                status != "called_up" or not reading.doubtful(sentence, *cue.span())
            ):
                for person in reading.subjects(sentence, *cue.span()):
                    yield Claim(person, team, status, sentence, cue.span(), f"{status}_of_before", "implied")


def listed(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    """ "So I could go three ways, Ireland, Nigeria or England"."""
    row = _LISTED_RE.search(sentence.masked)
    if row and CUE_OF["could_play"].search(sentence.masked[: row.start()]):
        nations = [reading.nation(sentence, found, 0) for found in _NATION_RE.finditer(sentence.masked, *row.span())]
        for nation in filter(None, nations):
            for person in sentence.selves:
                yield Claim(person, Team(nation, None, *row.span()), "could_play", sentence, row.span(), "listed")
