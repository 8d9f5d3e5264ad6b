"""Talk of national sides, read sentence by sentence: each word for a stance is given to the country it means.

`spoken` reads a team and its verb in one sentence; here question and answer are one conversation: "Ghana wirbt um Sie."
– "Ich habe dem Trainer gesagt, dass ich mir Zeit lasse." What is said of the country spoken of last, counts for it.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from interviews.extraction.marks import CLUB, HE, KIN, ME, MY, PERSON, SELF, WE, Nation, compile_pattern
from interviews.extraction.reading import Pair, Reading, Sentence
from interviews.extraction.rules.national_team import cues
from interviews.extraction.rules.national_team.spoken import REPRESENTS, Claim, is_infinitive, of_lead, others_act
from interviews.extraction.rules.national_team.teams import Team, teams_of
from interviews.extraction.rules.national_team.topics import Topic, each_nation, meant, topics

_FIRST_RE = re.compile(f"[{SELF}{ME}{MY}{WE}]")
_OTHERS_RE = re.compile(f"[{PERSON}{HE}{KIN}]")
_COMMA_RE = re.compile(r"[,;:–—]\s|\s(?:und|and|but|aber)\s")
# "für Ghana", "with Norway", "von Polen": the country is played for
_LINK_RE = re.compile(
    r"(?:\b(?:[Ff]ür|[Ff]or|[Mm]it|[Ww]ith|[Bb]ei|[Vv]on|[Bb]y|represent\w*|captain\w*|[Zz]um?|[Zz]ur|off to|des|der)"
    r"(?: (?:die|den|das|dem|der|the))?)\s?$"
)
_NUMBER_RE = re.compile(
    r"^\W{0,4}(?:[^\W\d_]+,? ){0,3}?(?:\d+|eins?|eine?[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|"
    r"zwölf|"
    r"alle|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|just the one|a couple|a few|\w+mal)\b",
    re.IGNORECASE,
)
_GAMES_RE = re.compile(
    r"\b(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:Spiele|Partien|Einsätze|Länderspiele|caps|games|appearances)\b"
)
_CLUB_WORD_RE = re.compile(r"\b(?:clubs?|Vereine?|Klubs?|contract|Vertrag|Trikotnummer|Rückennummer|number)\b")
# What ends a row of countries: "for Ghana, but I play for England"
_TURN_RE = re.compile(rf"[{SELF}{HE}{PERSON}]|\b(?:but|aber|sondern|not|nicht|against|gegen)\b|[.;!?]")
_FRAGMENT_RE = re.compile(
    r"^\W{0,4}(?:(?:Ja|Yes|Yeah|Nur|Only|Just|Aye|Genau|Richtig)[,.]? )?(?:[Ff]ür|[Ff]or|[Bb]ei)\b"
)
_ASKS_MATCHES_RE = compile_pattern(
    r"[Ll]änderspiel|\b[Cc]aps?\b|[Nn]ational(?:mannschaft|elf|team|spieler)|-Team\b|[Ii]nternational|Nati\b|"
    r"[Ww]ie oft|[Hh]ow (?:many|often)|DFB|ÖFB|SFV|Auswahl|beide Länder|both countries|für NATION|for NATION"
)
# "Für Bosnien, ja", "Alle für Norwegen", "For Ghana"
_OPENS_RE = compile_pattern(
    r"\W{0,4}(?:[^\W\d_]{2,9},? ){0,2}?(?:[Ff]ür|[Ff]or) (?:die |den |das |the )?(?P<nation>NATION)(?!-)"
)
# "Polen?", "And England?"
_ONLY_A_COUNTRY_RE = compile_pattern(
    r"\W{0,4}(?:(?:Und|And|Oder|Or|Aber|But) )?(?:die |the |der )?(?:NATION|NATIONAL)\??\W{0,3}"
)
# Bare "mit Ghana", "bei Polen" need a word that can mean nothing else
_STRONG_RE = re.compile(
    r"[Ll]änderspiel|A-L|\bcap|called|call-|Lehrg|[Nn]omini|berufen|eingel|Einlad|Einberuf|camp|squad|Debüt|debüt|"
    r"debut|EM|WM|Turnier|World|Euros|away|off|represented|Europam|Weltm|Endrunde|picked|selected|named|invit"
)
_FOR_RE = re.compile(r"\b(?:[Ff]ür|[Ff]or|represent\w*)(?: (?:die|den|das|the))?\s?$")
_SOMEBODY_RE = re.compile(f"[{SELF}{ME}{MY}{WE}{PERSON}{HE}]")
_VERB_RE = re.compile(
    r"gespielt|zusammengespielt|gemacht|absolvierte?n?|aufgelaufen|bestritten|getroffen|geworden|lief|played|won|"
    r"started|scored|appeared|EM|WM|Endrunde|Spielen?|Turnieren?|games?|matches|World Cup|Euros"
)
# "Für mich gab es immer nur Polen": and so he went
_EVER_RE = re.compile(r"gab(?: es|'s|’s)|there was only|(?:has|'s|’s) only ever been")
_TO_RE = re.compile(r"\b(?:zu|to) $")
_COPULA_RE = re.compile(r"bin|bist|ist|['’](?:m|ve|s) .*|steht?e?|EM|WM|Mal|\w+mal|times|twice|gemacht|geworden|won")
_CAP_RE = re.compile(r".*\bcap|.*[Ll]änderspiel|.*[Dd]eb[uü]t", re.DOTALL)
# "wollte der Bundestrainer Sie nominieren": no call-up came of it
_WISHED_RE = re.compile(r"\bwollten?\b|\bwanted to\b")
LONGEST_FOLLOW_UP = 7  # words of a question that goes on with the matter of the one before
_REPRESENTING = (("called_up", cues.CALLED_RE), ("played", cues.PLAYED_RE), ("plays", cues.PLAYS_RE))
_STANCES = (("declined", cues.DECLINED_RE), ("wants", cues.WANTS_RE), ("could_play", cues.COULD_RE))


@dataclass(frozen=True, slots=True)
class State:
    """What the conversation has come to: the countries spoken of, and whether of playing for them."""

    topics: tuple[Topic, ...] = ()
    talk: bool = False
    known: tuple[Topic, ...] = ()  # of the pair before, where a short question goes on with it
    asked: bool = False  # whether somebody has asked for the player
    of_sides: bool = False  # whether the lead speaks of national sides
    plays: frozenset[Nation] = frozenset()  # for which he is said to play now


def in_lead(reading: Reading, sentence: Sentence, home: Nation | None) -> Iterator[Claim]:
    """The matches and call-ups of a lead."""
    teams = teams_of(reading, sentence, home, talk=False)
    found = topics(reading, sentence, teams)
    yield from _represents(reading, None, sentence, [_meant_by_own(topic, State(), found) for topic in found])


def talked(
    reading: Reading, pair: Pair, home: Nation | None, last: State, said: Sequence[Claim]
) -> tuple[list[Claim], State]:
    """The claims of a pair that its conversation carries, and what it has come to.

    `last`: the pair before, which a short question goes on with; `said`: what single sentences tell.
    """
    goes_on = _goes_on(reading, pair)
    known = last.topics if goes_on else ()
    state = State(talk=last.talk and goes_on, of_sides=last.of_sides, known=known, plays=last.plays)
    claims: list[Claim] = []
    read: list[Sentence] = []
    for sentence in (*pair.question, *pair.answer):
        state, here = _next(reading, sentence, home, state)
        if sentence.stands and state.talk and not cues.OTHER_SPORT_RE.search(sentence.text):
            before = [topic for topic in (*state.known, *state.topics) if topic.sentence is not sentence]
            claims += _represents(reading, pair, sentence, here)
            claims += _stances(reading, sentence, here, before, replace(state, plays=_played(state, [*said, *claims])))
            read.append(sentence)
    open_to = _open_to([*state.known, *state.topics], [*said, *claims], last.plays)
    for sentence in read:
        claims += _undecided(reading, sentence, open_to)
    now = {claim.team.nation for claim in (*said, *claims) if claim.status == "plays"}
    return claims, replace(
        state, topics=tuple(topic for topic in state.topics if not topic.own), plays=last.plays | now
    )


def _played(state: State, claims: Sequence[Claim]) -> frozenset[Nation]:
    """The countries he has stood for, which nobody turns down by a word without a country."""
    return state.plays | {claim.team.nation for claim in claims if claim.status in REPRESENTS}


def _open_to(found: Sequence[Topic], claims: Sequence[Claim], plays: Set[Nation]) -> list[Topic]:
    """The countries an open decision covers: not the one he plays for now, nor one that the answer adds as played for
    where the question asks for another."""
    asked = {topic.nation for topic in found if topic.sentence.role == "question" and not topic.origin}
    told = [claim for claim in claims if claim.sentence.role == "answer" and claim.status in REPRESENTS]
    added = {claim.team.nation for claim in told if asked and claim.team.nation not in asked}
    over = added | plays | {claim.team.nation for claim in claims if claim.status == "plays"}
    return [topic for topic in found if not topic.own and topic.nation not in over]


def _goes_on(reading: Reading, pair: Pair) -> bool:
    """ "And have they?", "England?": a short question that names no club goes on with the matter."""
    words = sum(len(question.text.split()) for question in pair.question)
    return words <= LONGEST_FOLLOW_UP and not any(_speaks_of_club(reading, question) for question in pair.question)


def _next(reading: Reading, sentence: Sentence, home: Nation | None, state: State) -> tuple[State, list[Topic]]:
    """The conversation with one more sentence, and the countries of that sentence."""
    named = [topic.nation for topic in state.topics if not topic.origin]
    talk = state.talk or state.of_sides
    teams = teams_of(reading, sentence, home or next(reversed(named), None), talk=talk)
    found = topics(reading, sentence, teams)
    here = [_meant_by_own(topic, state, found) for topic in found]
    talk = state.talk or bool(teams) or cues.TALK_RE.search(sentence.masked) is not None
    talk = talk or (bool(here) and cues.ASKED_RE.search(sentence.masked) is not None)
    talk = talk or (sentence.role == "question" and _ONLY_A_COUNTRY_RE.fullmatch(sentence.masked) is not None)
    asked = state.asked or cues.ASKED_RE.search(sentence.masked) is not None
    return replace(state, topics=(*state.topics, *here), talk=talk, asked=asked), here


def _meant_by_own(topic: Topic, state: State, beside: Sequence[Topic]) -> Topic:
    """ "Für Ghana. … zwei A-Länderspiele": a side without its country is that of the country spoken of before."""
    ahead = [other for other in beside if other.start < topic.start and not other.own]
    sides = [other for other in ahead if not other.origin]
    sides = sides or [
        other for other in (*state.known, *state.topics) if not (other.own or other.origin or _asks(other))
    ]
    sides = sides or [other for other in state.topics if other.origin and state.asked] or ahead
    return replace(topic, nation=sides[-1].nation, own=False) if topic.own and sides else topic


def _asks(topic: Topic) -> bool:
    """Whether a country only asks: "Ghana wirbt um Sie"."""
    return not _is_side(topic) and cues.ASKED_RE.search(topic.sentence.masked, topic.end) is not None


def _stances(
    reading: Reading, sentence: Sentence, here: Sequence[Topic], before: Sequence[Topic], state: State
) -> Iterator[Claim]:
    exclusive = cues.ONLY_RE.search(sentence.masked)
    if exclusive:
        yield from _only(reading, sentence, exclusive, state)
    for status, pattern in _STANCES:
        for cue in pattern.finditer(sentence.masked):
            still = [topic for topic in before if status != "declined" or topic.nation not in state.plays]
            claims = list(_stance(reading, sentence, here, still, status, cue))
            if claims:
                yield from claims
                break


def _stance(
    reading: Reading,
    sentence: Sentence,
    here: Sequence[Topic],
    before: Sequence[Topic],
    status: str,
    cue: re.Match[str],
) -> Iterator[Claim]:
    around = _clause(sentence, *cue.span())
    if not (_may_stand(reading, sentence, status, cue, around) and _first_person(sentence, around)):
        return
    topic = meant(here, before, cue.start(), around)
    found = [topic] if topic else []
    if status == "could_play" and cues.SEVERAL_RE.search(sentence.masked, *around):
        found = each_nation([*before, *here])
    elif status == "could_play" and topic:
        found = _row(sentence, topic, here)
    for topic in found:
        elsewhere = topic.sentence is not sentence
        if (topic.own and status == "declined") or (elsewhere and _of_another_matter(reading, sentence)):
            continue
        level = topic.level if status == "wants" or not elsewhere else None
        team = Team(topic.nation, level, *cue.span(), own=topic.own)
        for person in sentence.selves[:1]:
            yield Claim(person, team, status, sentence, cue.span(), f"{status}_in_talk", "implied")


def _row(sentence: Sentence, first: Topic, here: Sequence[Topic]) -> list[Topic]:
    """ "I could have had England through being born here, Wales through Mum and Jamaica through Dad": all three."""
    row = [first]
    for topic in (other for other in here if not other.origin):
        if topic.start > row[-1].end and first.sentence is sentence:
            if _TURN_RE.search(sentence.masked, row[-1].end, topic.start):
                break
            row.append(topic)
    return row


def _may_stand(reading: Reading, sentence: Sentence, status: str, cue: re.Match[str], around: tuple[int, int]) -> bool:
    """Whether nothing speaks against a stance: a denial, a question that only asks, an impersonal "one could"."""
    words = sentence.masked[slice(*around)]
    if sentence.role == "question" and status != "could_play":
        return status == "declined" and not sentence.text.rstrip().endswith("?")
    if status == "declined":
        return not cues.NOT_DECLINED_RE.search(words) and not re.search(
            r"\b(?:hätte|würde|would|wouldn['’]t|kann man|can['’]t say no|nicht nein)\b", words
        )
    if status == "could_play" and cues.NOT_COULD_RE.search(words):
        return False
    return (
        not reading.negated(sentence, *cue.span())
        or re.search(r"nicht (?:zweimal|lange)|keine Sekunde", words) is not None
    )


def _first_person(sentence: Sentence, around: tuple[int, int]) -> bool:
    """Whether a stretch is the interviewee's own: he is in it, or nobody else is."""
    if cues.MINE_RE.search(sentence.text[slice(*around)]):
        return False
    words = sentence.masked[slice(*around)]
    return _FIRST_RE.search(words) is not None or _OTHERS_RE.search(words) is None


def _of_another_matter(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence names a club, or somebody who is not interviewed: "Jule Tennstedt, hoffe ich!"."""
    others = [person for person in reading.people_in(sentence) if person not in reading.interviewees]
    return bool(others) or _speaks_of_club(reading, sentence)


def _speaks_of_club(reading: Reading, sentence: Sentence) -> bool:
    clubs = reading.marks_in(sentence.start, sentence.end, CLUB)
    return any(True for _ in clubs) or _CLUB_WORD_RE.search(sentence.text) is not None


def _clause(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The words between commas around a stretch."""
    begin, stop = 0, len(sentence.masked)
    for found in _COMMA_RE.finditer(sentence.masked):
        if found.end() <= start:
            begin = found.end()
        elif found.start() >= end:
            return begin, found.start()
    return begin, stop


def _only(reading: Reading, sentence: Sentence, found: re.Match[str], state: State) -> Iterator[Claim]:
    """ "für mich kommt nur Deutschland infrage": wants the one, and has declined the others that were spoken of."""
    nation = next(filter(None, (reading.nation(sentence, found, group) for group in found.groupdict())), None)
    words = sentence.masked[slice(*_clause(sentence, *found.span()))]
    if nation is None or sentence.role != "answer" or not cues.ONLY_FOR_RE.search(words):
        return
    for person in sentence.selves[:1]:
        status = "plays" if _EVER_RE.search(words) else "wants"
        yield Claim(person, Team(nation, None, *found.span()), status, sentence, found.span(), "only", "implied")
        for topic in each_nation(state.topics):
            if topic.nation != nation and not topic.own:
                team = Team(topic.nation, None, *found.span())
                yield Claim(person, team, "declined", sentence, found.span(), "only_another", "implied")


def _undecided(reading: Reading, sentence: Sentence, spoken_of: Sequence[Topic]) -> Iterator[Claim]:
    """An open decision is given for every country that the pair speaks of."""
    if sentence.role != "answer":
        return
    for cue in cues.UNDECIDED_RE.finditer(sentence.masked):
        around = _clause(sentence, *cue.span())
        if not _first_person(sentence, around) or _speaks_of_club(reading, sentence):
            continue
        if cues.DECIDED_RE.search(sentence.masked, *around):
            return
        for person in sentence.selves[:1]:
            for topic in each_nation(spoken_of):
                team = Team(topic.nation, None, *cue.span())
                yield Claim(person, team, "undecided", sentence, cue.span(), "open_in_talk", "implied")
        return


# Matches and call-ups.


def _represents(reading: Reading, pair: Pair | None, sentence: Sentence, here: Sequence[Topic]) -> Iterator[Claim]:
    if cues.STANDBY_RE.search(sentence.text):
        return
    sides = [topic for topic in here if _is_side(topic)]
    for topic in sides:
        around = _clause(sentence, topic.start, topic.end)
        linked = _LINK_RE.search(sentence.masked[max(0, topic.start - 24) : topic.start])
        if linked is None and cues.COMES_RE.match(sentence.masked, topic.end):
            continue  # "Das ÖFB-Team hatte vorgefühlt"
        if others_act(sentence, *around):
            continue  # "Unser Torwarttrainer hat 40 Länderspiele"
        status = _status(reading, sentence, topic, around)
        whole = len(sides) == 1 or (_GAMES_RE.search(sentence.text) and len({side.nation for side in sides}) == 1)
        if status is None and whole and not _open(reading, sentence, topic):
            status = _status(reading, sentence, topic, (0, len(sentence.masked)))
        if status is None and _is_fragment(pair, sentence):
            status = "played"
        if status:
            yield from _claims(reading, sentence, topic, status)


def _is_side(topic: Topic) -> bool:
    """Whether the words make the country a side: a team, or "für Ghana", "with Norway"."""
    before = topic.sentence.masked[max(0, topic.start - 24) : topic.start]
    return not topic.origin and (topic.team or _LINK_RE.search(before) is not None)


def _status(reading: Reading, sentence: Sentence, topic: Topic, around: tuple[int, int]) -> str | None:
    """What the words around a side say of it; nothing where they deny or suppose."""
    firm = topic.team or _FOR_RE.search(sentence.masked[max(0, topic.start - 24) : topic.start])
    whole = around == (0, len(sentence.masked))
    for status, pattern in _REPRESENTING:
        for cue in pattern.finditer(sentence.masked, *around):
            inside = topic.start <= cue.start() < topic.end and not _CAP_RE.match(cue.group())
            if is_infinitive(sentence, cue):
                continue
            weak = (whole or not topic.team) and _COPULA_RE.fullmatch(cue.group())
            if inside or weak or not (firm or _STRONG_RE.match(cue.group())):
                continue
            of_nobody = not _SOMEBODY_RE.search(sentence.masked) and not _CAP_RE.match(cue.group())
            counted = sentence.role == "answer" and (_NUMBER_RE.match(sentence.text) or _GAMES_RE.search(sentence.text))
            if of_nobody and (status == "plays" or (_VERB_RE.fullmatch(cue.group()) and not counted)):
                continue  # "Die polnische U18 spielt ein Turnier"
            wished = status == "called_up" and _WISHED_RE.search(sentence.masked) is not None
            if not (wished or _blocked(reading, sentence, cue) or (whole and _of_another(sentence, topic, cue))):
                return _tense(sentence, topic, status)
    return None


def _of_another(sentence: Sentence, topic: Topic, cue: re.Match[str]) -> bool:
    """ "gut für Polen, dass er spielt": somebody else acts in the clause of the word."""
    begin, end = _clause(sentence, *cue.span())
    return not begin <= topic.start < end and _OTHERS_RE.search(sentence.masked, begin, end) is not None


def _open(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Whether the clause of a side denies or supposes."""
    at = (topic.start, topic.end)
    words = sentence.masked[slice(*_clause(sentence, *at))]
    supposed = reading.doubtful(sentence, *at) or reading.negated(sentence, *at)
    return supposed or cues.WANTS_RE.search(words) is not None or cues.COULD_RE.search(words) is not None


def _blocked(reading: Reading, sentence: Sentence, cue: re.Match[str]) -> bool:
    supposed = reading.doubtful(sentence, *cue.span()) or cues.DREAMT_RE.match(sentence.text) is not None
    if supposed or reading.negated(sentence, *cue.span()):
        return True
    if _TO_RE.search(sentence.masked[max(0, cue.start() - 4) : cue.start()]):
        return True  # "für Tansania zu spielen"
    words = sentence.masked[slice(*_clause(sentence, *cue.span()))]
    wishes = cues.WANTS_RE.search(words) or cues.COULD_RE.search(words)
    asks = sentence.role == "question" and sentence.text.rstrip().endswith("?")
    return wishes is not None or (asks and not _FIRST_RE.search(sentence.masked))


def _tense(sentence: Sentence, topic: Topic, status: str) -> str:
    """Whether he plays there now or has played: caps of the seniors go on, matches of the juniors are over."""
    if status == "called_up":
        return status
    if cues.ENDED_RE.search(sentence.text):
        return "played"
    if status == "plays" or cues.PRESENT_RE.search(sentence.text):
        return "plays"
    return "plays" if topic.level == "senior" and _CAP_RE.search(sentence.text) else "played"


def _is_fragment(pair: Pair | None, sentence: Sentence) -> bool:
    """ "Für Bosnien, ja, bis 2019", "Two, at Under-19s": the matches stand in the question."""
    if pair is None or sentence not in pair.answer[:2]:
        return False
    asked = any(_ASKS_MATCHES_RE.search(question.masked) for question in pair.question)
    opens = _NUMBER_RE.match(sentence.text) or _FRAGMENT_RE.match(sentence.text)
    return asked and opens is not None and not cues.COULD_RE.search(sentence.masked)


def _claims(reading: Reading, sentence: Sentence, topic: Topic, status: str) -> Iterator[Claim]:
    at = (topic.start, topic.end)
    people = reading.subjects(sentence, *at) or of_lead(reading, sentence)
    if sentence.role == "question" and len(people) > 1:
        return  # who of several is asked stays open
    for person in people:
        team = Team(topic.nation, topic.level, *at, own=topic.own)
        yield Claim(person, team, status, sentence, at, f"{status}_in_talk", "implied")


def country_of(reading: Reading, pair: Pair) -> Nation | None:
    """Whose side a pair means that names none beside it: "41 Länderspiele stehen zu Buche." – "Für Bosnien, ja";
    "Wales, then. How many squads?".
    """
    found = _OPENS_RE.match(pair.answer[0].masked) if pair.answer else None
    opened = reading.nation(pair.answer[0], found, "nation") if found else None
    asked = {topic.nation for said in pair.question for topic in topics(reading, said, ()) if not topic.origin}
    return opened or (asked.pop() if len(asked) == 1 else None)
