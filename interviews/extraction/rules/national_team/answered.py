"""Answers that are a stance only together with their question: "Würden Sie für Polen auflaufen?" – "Auf der Stelle."

The question names the country and asks whether it has called, whether he would, or which is his dream; the answer names
no other country, or names it alone.
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.marks import CLUB, NATION, Nation, compile_pattern
from interviews.extraction.reading import Pair, Reading, Sentence
from interviews.extraction.rules.national_team.spoken import Claim
from interviews.extraction.rules.national_team.teams import AGE, Team, teams_of

# "Würden Sie für Polen spielen?", "Would you say yes to Ghana?", "Und wenn Norwegen anruft?", "Tempted by Wales?"
_WOULD_RE = compile_pattern(
    r"(?:[Ww]ürde\w*|[Ww]äre\w*|[Kk]önnte\w* SELF ME[^?]{0,12}vorstellen|[Rr]eizt|[Tt]raum|[Ll]ust|[Ii]nteress\w*|"
    r"[Ww]enn|[Ff]alls|[Ww]ould|[Ww]ould you|['’]d\b|[Tt]empted|[Ff]ancy|[Ii]f|[Ii]nterested|[Dd]ream|[Hh]ope|"
    r"[Ww]ant|[Kk]ämen?|[Aa]nruft|[Aa]nriefe|[Rr]ing|[Cc]ome calling|[Pp]ick up|[Oo]pen to)\b"
)
# "Auf der Stelle.", "In a heartbeat.", "Lieber heute als morgen.", "Try and stop me."
_EAGER_RE = compile_pattern(
    r"^\W{0,4}(?:[^.!?]{0,30}[,.] )?(?:[Aa]uf der Stelle|[Ss]ofort|[Ll]ieber (?:heute|gestern) als|[Jj]ederzeit|"
    r"[Mm]it Kusshand|[Oo]hne (?:zu )?(?:zögern|[Zz]ögern|überlegen|nachzudenken)|[Ll]iebend gern\w*|[Ss]ehr gern\w*|"
    r"[Nn]ur zu gern\w*|[Uu]nbedingt|[Dd]a (?:müsste|muss) (?:man|SELF|keiner)|[Nn]och heute|[Gg]leich morgen|"
    r"[Mm]orgen früh|[Ii]n a (?:heartbeat|flash|second|minute)|[Ll]ike a shot|[Aa]ny ?(?:time|day)|"
    r"[Ww]ithout (?:a doubt|hesitation|thinking|a second)|[Ii]n the blink|[Tt]omorrow|[Aa]bsolutely|[Oo]f course|"
    r"[Tt]ry and stop|[Tt]ry stopping|[Ww]ho wouldn['’]t|[Yy]ou bet|[Ww]here do SELF sign|"
    r"[Nn]atürlich|[Kk]lar|[Ss]elbstverständlich|[Ii]mmer(?=[.!,])|[Dd]efinitely|[Ii]n an instant|"
    r"[Ff]oot through the)\b"
)
# "Hat Georgien sich gemeldet?", "Have Canada ever called?", "Any contact with Wales?"
_CONTACT_RE = compile_pattern(
    r"(?:gemeldet|angerufen|angefragt|gefragt|Kontakt|gerufen|angeklopft|eingeladen|nominiert|dabei|Einladung|Anruf|"
    r"[Cc]all(?:ed|s|ing)?|rung|rang|in touch|contact|approach\w*|asked|been on|knock\w*|invite\w*|heard from|"
    r"come calling|interest\w*)\b"
)
# "I was at a camp with them", "Im Juni stand ich das erste Mal im Kader", "Ich war bei einem Lehrgang"
_WENT_RE = compile_pattern(
    r"(?:SELF|ME)[^.!?]{0,50}(?:\bcamps?\b|\bsquad\b|(?<!\w)Kader(?!\w)|Lehrg[aä]ng|Trainingslager|Aufgebot|"
    r"called (?:ME )?up|trained with (?:them|the)|Sichtung|(?<!\w)eingeladen|(?<!\w)nominiert|get-together|"
    r"(?<!\w)mittrainier\w*)|(?:\bcamp\b|Lehrgang|squad|Kader|call-up)[^.!?]{0,40}(?:SELF|ME)|"
    r"^\W{0,4}(?:[^\W\d_]+[,.] )?(?:[Ee]in(?:e|en)?|[Zz]wei|[Dd]rei|[Oo]ne|[Tt]wo|[Tt]hree|[Aa]n?) (?:[a-zäöüß-]+ )?"
    r"(?:Lehrg[aä]ng\w*|Einladung\w*|camps?\b|call-ups?\b|Nominierung\w*)"
)
# "Traum?", "International ambitions?", "Für welches Land …?": answered by a country alone
_AMBITION_RE = compile_pattern(
    r"[Tt]raum|[Tt]räume|[Ww]unsch\w*|[Aa]mbition\w*|[Dd]ream\w*|[Gg]oal(?:s)?\?|[Zz]iel\w*|[Hh]opes?\b"
)
_SIDES_RE = compile_pattern(
    r"[Nn]ational|Länderspiel|[Ii]nternational|Auswahl|[Cc]aps?\b|Trikot|shirt|jersey|"
    r"\bcap\b"
)
_ALONE_RE = compile_pattern(
    r"^\W{0,4}(?:(?:[Ee]in|[Ee]inmal|[Ee]ines Tages|[Oo]ne|[Aa]|[Tt]o|[Pp]lay(?:ing)?|[Pp]ull(?:ing)? on|"
    r"[Ww]ear(?:ing)?|[Tt]he|[Dd]as|[Ff]or|[Ff]ür|[Dd]ie|[Ii]m|[Mm]it|day|cap|spielen) ){0,4}(?P<nation>NATION|"
    r"NATIONAL)(?P<side>(?:['’]s)?[ -](?:Trikot|[Ss]hirt|[Jj]ersey|[Cc]ap|national \w+|LEVEL))?(?: (?:spielen|"
    r"auflaufen|tragen))?(?=[.!,]|$)"
)
# "Deutschland oder Türkei?" – "Aber wenn: Türkei."
_IF_RE = compile_pattern(
    r"(?:[Ww]enn|[Dd]ann|[Ii]f(?: I had to| it came to it)?|[Tt]hen|[Kk]lar|[Dd]efinitely|[Ii]mmer|[Aa]lways)"
    r"(?: schon| schon,| dann| überhaupt)?[:,] (?:für |for )?(?:die |the )?(?P<nation>NATION)(?=[.,!]|$)"
)
# "Could you have gone with anyone else?" – "Northern Ireland."
_ELSE_RE = re.compile(
    r"[Cc]ould you (?:have )?(?:play|gone|go|turn|represent)[^?]{0,30}(?:else|other)|[Aa]ny other (?:countr|option)|"
    r"(?:[Kk]önn\w*|[Dd]ürf\w*|[Kk]äme\w*|[Gg]äbe|[Hh]ätte\w*)[^?]{0,40}(?:ander(?:es|en|e) (?:Land|Verb|Nation|"
    r"Länder)|sonst)|[Ww]er (?:käme|kommt|wäre) (?:denn |da )?(?:noch|sonst)|"
    r"(?:eligible|spielberechtigt)[^?]{0,30}(?:else|other|ander|sonst|noch)|[Ww]ho else could"
)
_NATION_OPENS_RE = compile_pattern(
    r"^\W{0,4}(?:[^\W\d_]{2,9},? ){0,2}?(?:[Ff]ür |[Ff]or |[Mm]it )?(?:die |the )?(?P<nation>NATION)(?=[.,!])"
)
_NOT_RE = compile_pattern(
    r"^\W{0,4}(?:[^\W\d_]+, )?(?:[Nn]o|[Nn]ah|[Nn]ope|[Nn]ein|[Nn]ee|[Nn]ö|[Nn]ie|[Nn]ever|[Nn]och nicht|[Nn]ot yet|"
    r"[Nn]icht)\b|(?:almost|nearly|fast|beinahe|stand-?by|auf Abruf|[Cc]lub|Verein)\b"
)
# "Für welches Land würden Sie spielen?", "Which country …?"
_WHICH_RE = compile_pattern(
    r"(?:[Ff]ür|[Ww]elche[smrn]?|[Ww]hich|[Ww]hat) (?:welche[smrn]? )?(?:Land|Nation|Verband|Nationalmannschaft|"
    r"country|nation)\b|[Ff]ür wen\b[^?]{0,40}(?:spielen|auflaufen|Herz|entscheiden)|[Ww]ho (?:will|would|do|are) "
    r"SELF [^?]{0,24}(?:play|choos|pick|declare)|NATION,? (?:oder|or) (?:doch )?(?:für )?(?:die |the )?NATION"
)
_CHOICE_RE = compile_pattern(
    r"^\W{0,4}(?:\([a-z]+\) )?(?:Ganz klar |Klar |Natürlich |Definitely |Nur )?(?:[Ff]ür |[Ff]or )?(?:den |die |the "
    r")?(?P<nation>NATION)(?=[.,!])"
)
# "… zusammengespielt. Wer …?", "wen bewundern Sie im Nationalteam?"
_MATES_RE = re.compile(
    r"zusammengespielt|Mitspieler|Kollegen|[Ww]en bewunder|Nationalteam\?|Nationalmannschaft\?|team-?mates?|"
    r"players? in the national"
)
_ANSWERED_RE = compile_pattern(r"^\W{0,4}(?:(?!über |gegen )[^\W\d_]+,? |SELF |ME ){0,4}?(?P<who>PERSON)")


# "Thirteen times, the last one in 2015", "52 Mal bisher", "Elf."
_COUNT_OPENS_RE = compile_pattern(
    r"^\W{0,4}(?:(?i:ja|yes|yeah|aye|genau|bisher|so far|nur|only|just),? ){0,2}(?i:\d{1,3}|(?:ein|zwei|drei|vier|"
    r"fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig)(?= ?mal|[ .,])|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty(?:-\w+)?|thirty(?:-\w+)?|once|twice|einmal|"
    r"zweimal|dreimal) ?(?i:mal|times|caps|länderspiele?|einsätze|spiele|games|matches|appearances|auftritte)?"
    r"(?=[,.!]|$| (?:the|in|bisher|so far|seit|insgesamt|altogether|now|by)\b)"
)
_COUNTS_RE = re.compile(
    r"[Ll]änderspiel|\bcaps?\b|[Nn]ational|[Hh]ow (?:many|often)|[Ww]ie (?:oft|viele)|\bpick|played|gespielt|"
    r"aufgelaufen|[Tt]rikot|shirt|Auswahl|nominiert|call"
)
_SO_FAR_RE = re.compile(r"\b(?:bisher|bis jetzt|so far|and counting|inzwischen|mittlerweile|schon|already|by now)\b")
_AGE_RE = compile_pattern(AGE)


def answered(reading: Reading, pair: Pair, played: Sequence[Nation]) -> Iterator[Claim]:
    """The stances of a short answer; who already plays for a country no longer wishes it."""
    if not pair.answer or not pair.question:
        return
    asked = _only_country(reading, pair)
    if asked:
        yield from _eager(pair, asked, played)
        yield from _called(reading, pair, asked)
    yield from _ambition(reading, pair, played)


def _only_country(reading: Reading, pair: Pair) -> Nation | None:
    """The one country that the question names, and no club beside it."""
    begin, end = pair.question[0].start, pair.question[-1].end
    named = {mark.what for mark in reading.marks_in(begin, end, NATION) if isinstance(mark.what, Nation)}
    clubs = any(True for _ in reading.marks_in(begin, end, CLUB))
    return named.pop() if len(named) == 1 and not clubs else None


def _eager(pair: Pair, nation: Nation, played: Sequence[Nation]) -> Iterator[Claim]:
    first = pair.answer[0]
    asks = any(_WOULD_RE.search(question.masked) for question in pair.question)
    found = _EAGER_RE.search(first.masked) if asks and nation not in played else None
    if found and not _NOT_RE.search(first.masked):
        yield from _claims(first, nation, "wants", found.span(), "eager")


def _called(reading: Reading, pair: Pair, nation: Nation) -> Iterator[Claim]:
    """What the first words of an answer tell of a call."""
    if not any(_CONTACT_RE.search(question.masked) for question in pair.question):
        return
    for sentence in pair.answer[:2]:
        if _NOT_RE.search(sentence.masked):
            return
        found = _WENT_RE.search(sentence.masked)
        others = any(True for _ in reading.marks_in(sentence.start, sentence.end, CLUB + NATION))
        if found and not others and not reading.doubtful(sentence, *found.span()):
            yield from _claims(sentence, nation, "called_up", found.span(), "call_answered")
            return


def counted(reading: Reading, pair: Pair) -> Iterator[Claim]:
    """ "South Africa did pick you, though." – "Thirteen times, the last one in 2015." """
    nation = _only_country(reading, pair) if pair.answer and pair.question else None
    if nation is None:
        return
    first = pair.answer[0]
    found = _COUNT_OPENS_RE.match(first.masked)
    others = any(True for _ in reading.marks_in(first.start, first.end, CLUB + NATION))
    if (
        found is None
        or others
        or _AGE_RE.search(first.masked)
        or not any(_COUNTS_RE.search(question.text) for question in pair.question)
    ):
        return
    teams = [team for asked in pair.question for team in teams_of(reading, asked, nation, talk=True)]
    level = next((team.level for team in teams if team.level), "senior")
    status = "plays" if level == "senior" and _SO_FAR_RE.search(first.text) else "played"
    for person in first.selves[:1]:
        yield Claim(person, Team(nation, level, *found.span()), status, first, found.span(), "counted", "implied")


def _ambition(reading: Reading, pair: Pair, played: Sequence[Nation]) -> Iterator[Claim]:
    first = pair.answer[0]
    question = " ".join(question.masked for question in pair.question)
    found = _ALONE_RE.search(first.masked)
    nation = reading.nation(first, found, "nation") if found else None
    if not (found and nation and nation not in played and _AMBITION_RE.search(question)):
        return
    if found["side"] or _SIDES_RE.search(question):
        yield from _claims(first, nation, "wants", found.span(), "ambition")


def _claims(sentence: Sentence, nation: Nation, status: str, at: tuple[int, int], rule: str) -> Iterator[Claim]:
    for person in sentence.selves[:1]:
        yield Claim(person, Team(nation, None, *at), status, sentence, at, rule, "implied")


def chosen(reading: Reading, pair: Pair) -> Iterator[Claim]:
    """ "Für welches Land würden Sie spielen?" – "Für Kroatien, ganz klar." """
    if not any(_WHICH_RE.search(question.masked) for question in pair.question):
        return
    for sentence in pair.answer[:2]:
        opened = _CHOICE_RE.search(sentence.masked) if sentence is pair.answer[0] else None
        found = opened or _IF_RE.search(sentence.masked)
        nation = reading.nation(sentence, found, "nation") if found else None
        if nation and found:
            team = Team(nation, None, *found.span())
            for person in sentence.selves:
                yield Claim(person, team, "wants", sentence, found.span(), "chosen", "implied")


def elsewhere(reading: Reading, pair: Pair) -> Iterator[Claim]:
    """ "Could you have gone with anyone else?" – "Northern Ireland." """
    found = _NATION_OPENS_RE.match(pair.answer[0].masked) if pair.answer else None
    nation = reading.nation(pair.answer[0], found, "nation") if found else None
    if found and nation and any(_ELSE_RE.search(question.text) for question in pair.question):
        for person in pair.answer[0].selves[:1]:
            team = Team(nation, None, *found.span())
            yield Claim(person, team, "could_play", pair.answer[0], found.span(), "elsewhere", "implied")


def mates(reading: Reading, pair: Pair, before: Sequence[Team]) -> Iterator[Claim]:
    """ "In den deutschen U-Nationalmannschaften …, wer …?": whom the answer names played there too."""
    if not (before and any(_MATES_RE.search(question.text) for question in pair.question)):
        return
    for sentence in pair.answer:
        found = _ANSWERED_RE.search(sentence.masked)
        person = reading.person(sentence, found, "who") if found else None
        if person and found and person not in reading.interviewees:
            yield Claim(person, before[0], "played", sentence, found.span(), "mates", "implied")
