"""Clubs and national teams talked of though no fact tells of them: "There was talk of Minnesota", "England?".

In: a reading. Out: whether a town's or a country's name means its team where it stands. Refused: the town somebody was
born in, the country somebody travels to.
"""

import re
from collections.abc import Iterator

from interviews.extraction.japanese.roles import fields_team
from interviews.extraction.marks import NATION, Mark, compile_pattern
from interviews.extraction.reading import Reading

# Clubs. Each pattern stands for a way of naming one without a fact.
_CLUB_RES = tuple(
    compile_pattern(pattern)
    for pattern in (
        # "There was talk of TEAM", "a story about TEAM", "a trial at TEAM"
        r"\b(?:talk|story|stories|rumou?rs?|whispers?|word|interest|offers?|bids?|approach|call|links?|trial|move|"
        r"linked) (?:was |were )?(?:of|about|from|with|to|at)(?: going to| a move to)? (?P<team>MAYBE)",
        # "fast in TEAM gelandet", "nearly TEAM", "Zweimal TEAM, einmal Katar"
        r"\b(?:[Ff]ast|[Bb]einahe|[Nn]early|[Aa]lmost|[Ee]inmal|[Zz]weimal|[Dd]reimal|[Oo]nce|"
        r"[Tt]wice)(?: (?:in|bei|zu|nach|zum|to|at|for))? (?P<team>MAYBE)",
        # "soll TEAM angeklopft haben", "Is it true TEAM made a bid", "Es heißt, TEAM wolle Sie haben"
        r"\b(?:soll|sollte|sollen|wollte|hätte|hieß es,|heißt es,|heisst es,|[Ii]s it true|"
        r"[Ss]timmt es, dass) (?:[a-zäöüß]+ ){0,2}(?P<team>MAYBE)(?= [^.!?]{0,30}(?:geklopft|gefragt|geboten|"
        r"haben|wollen|interess|bid|offer|want|came))",
        # "TEAM had me over", "TEAM hat meinem Berater geschrieben", "TEAM came knocking"
        r"(?P<team>MAYBE)(?: hat| haben| had| have| did)? (?:ME|MY|rang|phoned|made (?:a|an|ME)|"
        r"came (?:in|knocking)|were (?:sniffing|keen|in for)|wanted|asked|angeklopft|angefragt|offered)(?!\w)",
        # "Im Frühjahr hieß es, du gehst nach TEAM", "in TEAM unterschrieben"
        r"\b(?:[Hh]ieß es|[Hh]eißt es|[Hh]eisst es)[^.!?]{0,20}\bnach (?P<team>MAYBE)",
        r"\bin (?P<team>MAYBE) (?:unterschrieben|gelandet|unterschreiben|landen|vorgespielt)\b",
        # "Union oder TEAM?", "TEAM oder Hertha?"
        r"CLUB (?:oder|or) (?P<team>MAYBE)\?",
        r"(?P<team>MAYBE) (?:oder|or) TEAM\?",
        # "Fan bin ich von ... TEAM", "we got him from TEAM", "Beth's gone to TEAM."
        r"\b(?:Fan|fan|Anhänger|supporter)(?: bin ich)? (?:von|of)(?: ?(?:…|\.{3}))? (?P<team>MAYBE)",
        r"\b(?:got|signed|loan|ausgeliehen|geholt|kam|kommt|came) (?:HE |[^\s.,]{1,12} ){0,3}(?:from|"
        r"von) (?P<team>MAYBE)",
        r"\b(?:gone|off) to (?P<team>MAYBE)(?=[.!,])",
        # "Es fällt der Name TEAM", "Mit der TEAM war es schon weit"
        r"\b(?:Name|Namen|Thema|Adresse|Gerücht um|Interesse (?:von|aus)) (?P<team>MAYBE)",
        r"\b(?:[Mm]it|[Vv]on|[Zz]u|[Bb]ei) der (?P<team>MAYBE)",
        # "people said you would go to TEAM", "welcome to TEAM", "We're a TEAM family"
        r"\b(?:[Ss]aid|[Ss]ay|[Ww]rote|[Hh]eard|[Rr]ead) (?:that )?SELF (?:would |might |could |w\w+ going to )?"
        r"(?:go|join|sign|move|be off|going|off) (?:to |for |with )?(?P<team>MAYBE)",
        r"\b(?:[Ww]elcome|[Ww]illkommen) (?:back )?(?:to|bei|in) (?P<team>MAYBE)",
        r"(?P<team>MAYBE) (?:family|household|supporters?|fans?|season[- ]tickets?)\b",
        # "CLUB v TEAM"
        r"CLUB (?:v|vs\.?) (?P<team>MAYBE)",
        # "Seit dem Spiel gegen TEAM"
        r"\b(?:[Ss]piel|[Dd]erby|[Pp]artie|[Ss]ieg|[Nn]iederlage|Finale|Halbfinale|Remis|Auswärtsspiel|"
        r"Saisonauftakt)(?: \d\d?:\d\d?)? gegen(?: die| den| das)? (?P<team>MAYBE)",
    )
)

# National teams.
# "Für die U21", "Verband", "Nationalmannschaft", "caps": the nation named in this line fields a team
_TEAM_TALK_RE = re.compile(
    r"[Nn]ational|[Ll]änderspiel|[Vv]erband|\b[Uu](?:nder)?[ -]?\d\d|\bcaps?\b|[Aa]ngefragt|eingeladen|nominier|"
    r"World Cup|代表|A-Mannschaft|A-Team|senior team|called|\bspielen\b|\bplay"
)
# "für Deutschland", "gegen Malta und die Färöer", "against Myanmar": a team; "in Portugal", "aus der Türkei": a country
_AS_TEAM_RE = re.compile(
    r"\b(?:away|home) to (?:the )?$|\b(?:[Ff]ür|[Gg]egen|for|"
    r"[Aa]gainst)[ \u00a0](?:[^.,;!?\n]{2,24} (?:und|oder|and|or) )?(?:die |the |den )?$"
)
_AS_COUNTRY_RE = re.compile(
    r"\b(?:[Ii]n|[Nn]ach|[Aa]us|from|[Tt]o|über|durch)[ \u00a0](?:der[ \u00a0]|den[ \u00a0]|die[ \u00a0]|"
    r"the[ \u00a0])?$"
)
# "England?", "And Scotland?", "Wales, then.", "Und der DFB?", "What about Cyprus?", "Italien ...": asked for
_ASKED_BEFORE_RE = re.compile(
    r"(?:^|[.!?] |[:\]] ?|\*\*)[\s>„“\"'»«*▶–-]*(?:(?:[Aa]nd|[Uu]nd|[Aa]ber|[Bb]ut|[Oo]der|[Oo]r|[Ww]hat about|"
    r"[Ww]as ist mit|[Ss]o|[Aa]uch|[Nn]icht|[Ww]hy not|[Ww]arum nicht) )*(?:der |die |für |the )?$"
)
_ASKED_AFTER_RE = re.compile(
    r"(?:, also|, though)?(?:\?| ?(?:…|\.\.\.)|, (?:then|dann)[.?]| (?:oder|or) [^?.!\n]{2,24}\?)"
)
# "Saint Kitts got in touch", "Polen fährt zur WM", "Jamaica did ask", "England through my nan", "Cyprus away"
_TEAM_ACTS_RE = re.compile(
    r"[ \u00a0](?:(?:have |had |hat |haben |did |has )?(?:got in touch|rang|phoned|asked?|called|pick(?:ed)?|"
    r"came (?:calling|in)|(?:ever )?been in touch|made contact|angefragt|angerufen|angeklopft|gefragt|wanted)\b|"
    r"fährt zur|"
    r"qualified|haben mich|hat mich|through (?:my |being |the |ma |me |[Mm]um|[Dd]ad|[Nn]an)|(?:home|away)\b|"
    r"den Rücken|einen Korb|abgesagt|zugesagt)"
)
# "DFB", "ÖFB-Team": an association by its letters; its cup is none
_LETTERS_RE = re.compile(r"(?!USA|DDR|BRD)[A-ZÄÖÜ]{3,4}(?!-?(?:Pokal|Cup|Sportgericht|Akademie|Stützpunkt))\b")


def clubs_talked_of(reading: Reading) -> Iterator[str]:
    """The names of towns and shared names that mean a club by what is said of them."""
    for sentence in reading.sentences:
        finds = (found for pattern in _CLUB_RES for found in pattern.finditer(sentence.masked))
        clubs = (reading.club(sentence, found, "team") for found in finds)
        yield from (club.name for club in clubs if club)


def is_team(reading: Reading, mark: Mark) -> bool:
    """Whether a nation is named as a team: behind "für" or "gegen", asked for, or in a line that talks of teams."""
    before = reading.text[max(0, mark.start - 40) : mark.start].rpartition("\n")[2]
    after = reading.text[mark.end : mark.end + 40].partition("\n")[0]
    if reading.language == "ja":
        return fields_team(after)
    if _AS_TEAM_RE.search(before):
        return True
    if mark.sign == NATION and _is_meant(reading.text, mark, before, after):
        return True
    country = mark.sign == NATION and _AS_COUNTRY_RE.search(before)
    return not country and _TEAM_TALK_RE.search(f"{before[-24:]} {after}") is not None


def _is_meant(text: str, mark: Mark, before: str, after: str) -> bool:
    asked = _ASKED_BEFORE_RE.search(before) and _ASKED_AFTER_RE.match(after)
    return bool(asked or _TEAM_ACTS_RE.match(after) or _LETTERS_RE.match(text, mark.start))
