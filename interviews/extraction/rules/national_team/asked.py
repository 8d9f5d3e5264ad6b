"""What question and answer say of national teams together: "Für welches Land …?" – "Für Polen, ganz klar." """

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.marks import Nation, compile_pattern
from interviews.extraction.reading import Pair, Reading, Sentence
from interviews.extraction.rules.national_team.cues import MINE_RE
from interviews.extraction.rules.national_team.spoken import Claim
from interviews.extraction.rules.national_team.teams import Team, teams_of

# "brauche ich noch etwas Zeit", "noch nicht so weit", "weiß ich noch nicht", "haven't made my mind up"
_UNDECIDED_RE = compile_pattern(
    r"noch (?:etwas |ein bisschen |ein wenig |ein paar )?(?:Zeit|Bedenkzeit)\b|noch nicht (?:so weit|entschieden|"
    r"festgelegt|sicher)|weiß (?:SELF )?(?:[a-z]+ ){0,2}noch nicht|"
    r"(?:Entscheidung|Frage)[^.!?]{0,30}(?:offen|noch nicht)|lasse (?:SELF )?(?:ME )?(?:das |es )?offen|halte "
    r"(?:SELF )?ME (?:alles |beides )?offen|"
    r"(?:haven['’]t|not|n['’]t) (?:yet )?(?:made (?:up )?(?:MY )?mind|decided)|undecided|keeping (?:MY )?options "
    r"open|"
    r"(?:lasse|lass) (?:SELF )?(?:das|es|alles) auf ME zukommen|(?:muss|will|werde) (?:SELF )?ME (?:das |es "
    r")?(?:\w+ ){0,2}überlegen|ME (?:das |es )?(?:\w+ ){0,2}überlegen (?:muss|will|werde)"
)
# "Ausschließen möchte ich nichts", "könnte ich mir vorstellen": open, where the question names the country
_OPEN_RE = compile_pattern(
    r"(?:[Kk]önnte|kann) (?:SELF )?(?:es )?ME[^.!?]{0,40}vorstellen|[Aa]usschließen (?:möchte|will|würde) SELF "
    r"(?:das |es )?(?:nichts?|gar nichts)|wouldn['’]t rule (?:it|anything|that) out"
)
# "Für welches Land würden Sie spielen?", "Which country …?"
_WHICH_RE = compile_pattern(
    r"(?:[Ff]ür|[Ww]elche[smrn]?|[Ww]hich|[Ww]hat) (?:welche[smrn]? )?(?:Land|Nation|Verband|Nationalmannschaft|"
    r"country|nation)\b|[Ff]ür wen\b[^?]{0,40}(?:spielen|auflaufen|Herz|entscheiden)|[Ww]ho (?:will|would|do|are) "
    r"SELF [^?]{0,24}"
    r"(?:play|choos|pick|declare)|NATION,? (?:oder|or) (?:doch )?(?:für )?(?:die |the )?NATION"
)
_CHOICE_RE = compile_pattern(
    r"^\W{0,4}(?:\([a-z]+\) )?(?:Ganz klar |Klar |Natürlich |Definitely |Nur )?(?:[Ff]ür |[Ff]or )?(?:den |die |the "
    r")?(?P<nation>NATION)(?=[.,!])"
)
# "it was always going to be Canada" of one whom another country asked
_ALWAYS_RE = compile_pattern(
    r"(?:always going to be|immer nur|nur für|never in doubt|"
    r"es war immer) (?P<nation>NATION)"
)
_ASKED_RE = re.compile(r"angefragt|gefragt|gemeldet|Anfrage|asked|approached|called|interest|bemüht")
# "Hast du schon Länderspiele gemacht?", "Drei für die …", "Two for …"
_MATCHES_RE = re.compile(r"Länderspiel|Nationalmannschaft|\bcaps?\b|national team|international")
_COUNT_RE = re.compile(
    r"(?:\d|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|one|two|three|four|five|six|seven|eight|"
    r"nine|ten)"
    r" (?:Spiele |Einsätze |games |caps )?(?:für|bei|in|for|with)\b",
    re.IGNORECASE,
)
# "… zusammengespielt. Wer …?", "wen bewundern Sie im Nationalteam?"
_MATES_RE = re.compile(
    r"zusammengespielt|Mitspieler|Kollegen|[Ww]en bewunder|Nationalteam\?|Nationalmannschaft\?|team-?mates?|"
    r"players? in the national"
)
_ANSWERED_RE = compile_pattern(r"^\W{0,4}(?:(?!über |gegen )[^\W\d_]+,? |SELF |ME ){0,4}?(?P<who>PERSON)")


def always(reading: Reading, sentence: Sentence, before: Sequence[Team]) -> Iterator[Claim]:
    """ "it was always going to be Canada", where Nigeria had asked."""
    found = _ALWAYS_RE.search(sentence.masked)
    chosen = reading.nation(sentence, found, "nation") if found else None
    pair = reading.pair_of(sentence)
    if chosen and pair and any(_ASKED_RE.search(question.text) for question in pair.question):
        for team in before[:1]:
            for person in sentence.selves if team.nation != chosen else ():
                yield Claim(person, team, "declined", sentence, (0, 1), "always_another", "implied")


def chosen(reading: Reading, pair: Pair) -> Iterator[Claim]:
    """ "Für welches Land würden Sie spielen?" – "Für Kroatien, ganz klar." """
    if not any(_WHICH_RE.search(question.masked) for question in pair.question):
        return
    for sentence in pair.answer[:1]:
        found = _CHOICE_RE.search(sentence.masked)
        nation = reading.nation(sentence, found, "nation") if found else None
        if nation and found:
            team = Team(nation, None, *found.span())
            for person in sentence.selves:
                yield Claim(person, team, "wants", sentence, found.span(), "chosen", "implied")


def counted(reading: Reading, pair: Pair, home: Nation | None) -> Iterator[Claim]:
    """ "Schon Länderspiele gemacht?" – "Drei für die deutsche U16 und eins für die U19." """
    if not any(_MATCHES_RE.search(question.text) for question in pair.question):
        return
    for sentence in pair.answer[:2]:
        for team in teams_of(reading, sentence, home, talk=True):
            if _COUNT_RE.search(sentence.masked[max(0, team.start - 30) : team.start + 4]):
                people = reading.subjects(sentence, team.start, team.end)
                for person in sentence.selves if people == sentence.selves else ():
                    yield Claim(person, team, "played", sentence, (team.start, team.end), "counted", "implied")


def undecided(reading: Reading, pair: Pair, claims: Sequence[Claim], teams: Sequence[Team]) -> Iterator[Claim]:
    """An open decision is given for every country of the pair but the one he plays for now."""
    now = {claim.team.nation for claim in claims if claim.status == "plays"}
    asked = {team.nation: team for team in reversed(teams)} | {
        claim.team.nation: claim.team for claim in claims if claim.status == "could_play"
    }
    for sentence in pair.answer:
        if MINE_RE.search(sentence.text):
            continue
        found = _UNDECIDED_RE.search(sentence.masked) or _OPEN_RE.search(sentence.masked)
        for nation, team in asked.items() if found else ():
            if nation not in now and not team.own:
                for person in sentence.selves:
                    open_team = Team(nation, None, team.start, team.end)
                    yield Claim(person, open_team, "undecided", sentence, (0, 1), "open", "implied")


def mates(reading: Reading, pair: Pair, before: Sequence[Team]) -> Iterator[Claim]:
    """ "In den deutschen U-Nationalmannschaften …, wer …?": whom the answer names played there too."""
    if not (before and any(_MATES_RE.search(question.text) for question in pair.question)):
        return
    for sentence in pair.answer:
        found = _ANSWERED_RE.search(sentence.masked)
        person = reading.person(sentence, found, "who") if found else None
        if person and found and person not in reading.interviewees:
            yield Claim(person, before[0], "played", sentence, found.span(), "mates", "implied")
