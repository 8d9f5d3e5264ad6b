"""Clubs a player supports: "96-Fan", "Fan war ich immer von Sturm", "Lieblingsverein?" – "Werder."

A supporter is no player of the club. "Mein Papa war Werder-Fan" is the father's affair, and other people's
fans are nobody's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import (
    CLUB,
    HE,
    KIN,
    MAYBE,
    ME,
    PERSON,
    SELF,
    WE,
    Club,
    Mark,
    Person,
    compile_pattern,
)
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.text import clause
from interviews.extraction.yes_no import confirms, denies

_WHY_SAID = "the player is called, or calls himself, a supporter of the club"
_WHY_ASKED = "the question asks which club he supports, and the answer names it"

_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "Ich bin 96-Fan", "war ich Gladbach-Anhänger"; not "die Sturm-Fans"
        compile_pattern(
            r"(?P<club>TEAM)-(?:Fan|Anhänger|Anhängerin|Sympathisant|Sympathisantin|Ultra|Verrückter|"
            r"Verrückte|Kind|Mitglied|Jünger)\b(?!-)"
        ),
        # "Fan war ich immer von Sturm", "Fan des BVB", "Anhänger vom HSV"
        compile_pattern(
            r"\b(?:Fan|Anhänger|Anhängerin|Dauerkarteninhaber)\b (?:(?:war|bin|SELF|immer|schon|"
            r"gewesen|eigentlich|als|Kind|auch|früher|ganz|klar) ){0,5}(?:von|"
            r"vom|des|der) (?:[\w-]+ )?(?P<club>TEAM)"
        ),
        # "Ich war immer für den BVB", "Ich bin für Werder"
        compile_pattern(
            r"(?:SELF (?:bin|war)|(?:bin|war) SELF) (?:schon |immer |als Kind |früher |"
            r"eigentlich ){0,3}für (?:den |die )?(?P<club>TEAM)(?=[.,!]|\s?$)"
        ),
        # "Werder hat sich zu meinem Herzensverein entwickelt", "Der HSV ist mein Lieblingsverein"
        compile_pattern(
            r"(?P<club>TEAM) (?:ist|war|bleibt|hat sich|wurde|"
            r"wird) (?:[\w-]+,? ){0,5}(?:MY) (?:[\w-]+ ){0,3}(?:Lieblings|Herzens)(?:-|verein|"
            r"klub|club)"
        ),
        # "Mein Lieblingsverein ist der HSV", "Mein Herzensklub war immer Werder"
        compile_pattern(
            r"MY (?:[\w-]+ ){0,2}(?:Lieblings|Herzens)(?:verein|klub|club|mannschaft)\w* (?:ist|"
            r"war|bleibt|heißt) (?:[\w-]+ ){0,4}?(?P<club>TEAM)"
        ),
        compile_pattern(
            r"(?:hing|hängt|hatte|lag)(?: [^\s.!?]+){0,4} (?:Poster|Schal|Wimpel|Fahne|Trikot|"
            r"Bettwäsche) (?:von|vom|des|der) "
            r"(?P<club>TEAM)"
        ),
        compile_pattern(r"WE (?:[\w-]+ ){0,5}(?P<club>TEAM)-Fans\b"),
        # "Mein Herz schlägt für Werder", "Ich drücke dem HSV die Daumen"
        compile_pattern(
            r"MY (?:[\w-]+ )?Herz (?:schlägt|schlug|gehört|gehörte|"
            r"hängt) (?:[\w-]+ ){0,4}?(?P<club>TEAM)"
        ),
        compile_pattern(
            r"\b(?:drücke|drückte) (?:SELF )?(?:[\w-]+ ){0,3}(?P<club>TEAM) (?:[\w-]+ ){0,3}die "
            r"Daumen"
        ),
        # "Ich hatte eine Dauerkarte beim HSV", "in Werder-Bettwäsche geschlafen"
        compile_pattern(r"\bDauerkarte (?:bei|beim|für|von|vom) (?:[\w-]+ )?(?P<club>TEAM)"),
        compile_pattern(r"(?P<club>TEAM)-Bettwäsche"),
        # "Ich habe immer zu Werder gehalten", "Für mich gab es nur Werder", "mein Verein war immer Werder"
        compile_pattern(r"(?:zu|zum|zur) (?:den |dem )?(?P<club>TEAM) (?:ge)?halten?\b"),
        compile_pattern(
            r"[Ff]ür ME (?:gab|gibt|kam|kommt|zählt|zählte) (?:es )?(?:immer |schon immer )?(?:nur|"
            r"allein) (?P<club>TEAM)"
        ),
        compile_pattern(
            r"(?:(?:bin|war|bleibe|sind|bist) (?:SELF )?(?:immer |eigentlich |schon |halt "
            r")*)(?P<club>CLUB)(?:er|ler|aner|ianer)"
            r"(?:in)?(?![\w-])"
        ),
        # "Anhänger vom HSV", "Dauerkarteninhaber von Werder", "mit Leib und Seele Werder"
        compile_pattern(
            r"(?P<club>TEAM) (?:ist|war) (?:[a-zäöü]+ ){0,2}(?:MY|ME) (?:[a-zäöü]+ )?(?:Liebe|"
            r"Leidenschaft|Religion|Verein)(?! seit \d)"
        ),
        compile_pattern(
            r"(?:Poster|Schal|Wimpel|Trikot|Fahne|Mütze|Bettwäsche|Schals|Kissen) (?:von|vom|des|"
            r"der) (?P<club>TEAM) "
            r"(?:hing|hängt|hatte|lag|getragen|geschlafen|im Zimmer|über)"
        ),
        compile_pattern(
            r"(?:fiebere|fieberte|zittere|leide|litt|bange|halte) (?:SELF )?(?:[a-zäöü]+ "
            r"){0,3}(?:mit|zu|für) (?:dem |den |der )?(?P<club>TEAM)"
        ),
        # "Ich stand als Kind in der Kurve von Werder"
        compile_pattern(
            r"\b(?:Kurve|Fankurve|Fanblock|Block|Stehplatz) (?:von|vom|des|der|beim|"
            r"bei) (?P<club>CLUB)"
        ),
    ),
    "en": (
        # "I'm an Arsenal fan", "a massive Leeds supporter", "a Leeds fan"
        compile_pattern(
            r"(?P<club>TEAM) (?:fan|supporter|season[- ]ticket holder|fanatic|nut|die-?hard|faithful|"
            r"daft)\b"
        ),
        # "I support Leeds", "I grew up supporting Leeds", "a fan of Leeds"
        compile_pattern(
            r"\b(?:support|supported|supporting|follow|followed|fan of|supporter of|root for|"
            r"rooted for) (?:the )?(?P<club>TEAM)"
        ),
        # "Leeds is my club", "My boyhood club is Leeds"
        compile_pattern(
            r"MY (?:boyhood |childhood |favou?rite )(?:club|team) (?:is|"
            r"was) (?:always )?(?P<club>TEAM)"
        ),
        compile_pattern(
            r"(?P<club>TEAM)(?:['’]s| is| was| were) (?:always )?MY (?:boyhood |childhood |"
            r"favou?rite )?(?:club|team)\b(?! now)"
        ),
        # "I'm Leeds and nobody else", "I'm Leeds through and through"
        compile_pattern(
            r"(?P<who>SELF|HE)(?:['’](?:m|s|ve)| am| is| was| have| has)(?: always| only ever)?(?: "
            r"been)? (?:a )?(?P<club>TEAM)"
            r"(?: and nobody else| through and through| till (?:SELF|HE|I|she|he) dies?| mad\b| "
            r"daft\b| to the bone| all MY life| all the "
            r"way| born and bred|,? since (?:SELF|I|birth|MY|the day|day one)| (?:man|lad|boy|girl|"
            r"woman)\b| for life)"
        ),
        compile_pattern(
            r"^\W{0,4}(?P<club>TEAM),? (?:till I die|till SELF die|through and through|since birth|"
            r"to the bone|for life)"
        ),
        # "It was always Leeds for me", "Leeds are my team", "I shout for Leeds", "a Leeds scarf on the wall"
        compile_pattern(
            r"(?:[Ii]t['’]s|[Ii]t was|[Ii]t is|there was) (?:always |only )+(?:ever "
            r")?(?P<club>TEAM)(?: for ME|[.,])"
        ),
        compile_pattern(r"(?:shout(?:ed)?|cheer(?:ed|ing)?|rooted|rooting|root) for (?:the )?(?P<club>TEAM)"),
        compile_pattern(
            r"(?P<club>TEAM) (?:bedspread|duvet|wallpaper|scarf|poster|bedsheets|pyjamas|season "
            r"ticket|curtains|kit)s? (?:on|in|at|as a|"
            r"growing|every|over|since)"
        ),
        compile_pattern(
            r"(?:brought|raised|born) (?:up )?(?:a|on|as a|into) (?P<club>TEAM)(?: fan| supporter| "
            r"household| family|[.,])"
        ),
    ),
}

# "Lieblingsverein?", "Sind Sie noch Fan?", "Für wen schlägt Ihr Herz?", "Welcher Schal hängt an der Garderobe?"
_ASKED_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"\b(?:Lieblings|Herzens|Kindheits|Traum)-?(?:verein|klub|club|mannschaft|team)\w{0,2}\b|"
        r"\bFan\b[^?]{0,40}\?|"
        r"\b(?:Anhänger|Sympathisant|Daumen|Bettwäsche|Schal|Wimpel|Fankurve|"
        r"Stadionwurst)\w{0,2}\b[^?]{0,50}\?|"
        r"\b[Ww]elche[nmrs]? (?:Verein|Klub|Club|Mannschaft|Team)\w{0,2} (?:waren|warst|sind|"
        r"bist|drück\w+|schlägt|darf|liegt|mögen|"
        r"magst|lieben|liebst|gehört|haben|hast|unterstütz\w+)\b[^?]{0,70}\?|\b[Ff]ür (?:wen|"
        r"welchen \w+) (?:schl[äu]gt?|waren|warst|"
        r"sind|bist|schwärm\w+|fieber\w+)\b[^?]{0,40}|\b[Ww]em (?:drück|halten|hältst|gehört)\w* "
        r"[^?]{0,40}(?:Daumen|Treue|Herz)|"
        r"\bHerz (?:schlägt|schlug|gehört|hängt)\b[^?]{0,40}\?|CLUB(?:er|ler|aner)(?:in)?\?|"
        r"\b[Aa]ls (?:Kind|Bub|Junge|Mädchen) [^?]{0,24}[A-Z]\w+(?:er|erin)\?|"
        r"CLUB-Fan\b[^?]{0,30}\?|\bzu wem (?:halten|hältst)"
    ),
    "en": compile_pattern(
        r"(?i:\b(?:who|which (?:club|team|side)|what team) (?:do|did|does) SELF (?:support|"
        r"follow|shout for|root for|cheer for|love)\b|"
        r"\b(?:do|did) SELF (?:follow|support) (?:the )?CLUB|^(?:and )?MY (?:club|team|boys|"
        r"lot)\?|(?:team|club|side) SELF(?:['’]d)? "
        r"(?:would )?[^?:]{0,30}[?:]|\b(?:boyhood|childhood|favou?rite|family|home-?town) "
        r"(?:club|team|side)\b[^?:]{0,40}[?:]|"
        r"\b(?:support(?:ed|er)?|fan)\b[^?]{0,40}\?|\bscarf\b[^?]{0,40}\?|"
        r"(?:football|soccer) team\b[^?:]{0,30}[?:]|allegiance[^?:]{0,20}[?:])"
    ),
}
# "… und für welchen Verein spielen": asks for something else
_ELSE_RE = re.compile(
    r"(?i:\b(?:fans|play for|spielen|gespielt|signed?|wechsel\w*|coach|trainer|supported? "
    r"(?:you|by)|support from)\b)"
)
# "Werder.", "Vom SV Meppen, natürlich.", "Immer Werder", "St. Pauli, sage ich", "Everton."
_REPLY_RE = compile_pattern(
    r"[\"„“»«'‚*– ]{0,4}(?:(?:Nein|Nee|Ne|No|Nah|Naw|Ach|Oh|Na ja|Well|Ooh)[,.!]? (?:(?:nein|"
    r"nee|no|nah)[,.!]? )?)?"
    r"(?:(?:[Kk]lar|[Nn]atürlich|[Ii]mmer|[Gg]anz klar|[Ss]chon immer|[Nn]ur|[Aa]lways|"
    r"[Ee]asy|[Ii]t['’]s|[Ii]t was|[Jj]ust|[Ss]eit immer|"
    r"[Aa]ls \w+|[Ll]eider|[Ss]adly|[Ee]indeutig|[Ss]till|MY \w+ ist|SELF bin|SELF war|SELF "
    r"support(?:ed)?|SELF['’]m)[,.:]? ){0,2}"
    r"(?:(?:Vom|Von|Für|Der|Den|Dem|Die|Das|Zum|Zu|vom|von|für|der|den|dem|die|zum|zu)\s){0,3}(?:[a-zäöü]+ )?"
    r"(?P<club>TEAM)(?=[.,!;:\"“”–]|\s?$|\s(?:natürlich|und|seit|of|obviously|all|since|"
    r"immer|for|through|till|because|weil|and|"
    r"fan|man|was|war|first)\b|です|でした|-)"
)
# "sagt Mama", "says Dad": another's club
_OTHERS_RE = compile_pattern(r"(?:sagt|says|said|meint|findet) (?:MY )?(?:KIN|PERSON|HE)")
_SAYS_RE = compile_pattern(r"(?:^|[.!?] )(?P<club>TEAM), (?:sage|sag|says?) SELF")
# "Man hört, Sie seien Fan": only hearsay, unless the answer says yes
_HEARSAY_RE = re.compile(
    r"\b(?:[Mm]an (?:hört|sagt|munkelt)|angeblich|[Ss]timmt es|seien|sollen|heißt es|rumour|"
    r"they say|I hear|is it true)\b",
    re.IGNORECASE,
)


# "and so am I", "ich auch"
_SO_AM_I_RE = compile_pattern(r"\b(?:so am|as am) SELF|SELF auch\b|\b(?:same|me) too\b")
_SADLY_RE = re.compile(
    r"\W{0,3}(?:Leider|Schuldig|Erwischt|Ertappt|Immer schon|Seit immer|Sadly|Guilty|Always|"
    r"For my sins|Afraid so)\b"
)


def find(reading: Reading) -> Iterator[Proposal]:
    """The clubs that players support."""
    for sentence in reading.sentences:
        if sentence.stands:
            for pattern in _RES.get(reading.language, ()):
                yield from _said(reading, sentence, pattern)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _said(reading: Reading, sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[Proposal]:
    for found in pattern.finditer(sentence.masked):
        club = reading.club(sentence, found, "club")
        if (
            club is None
            or reading.negated(sentence, found.start(), found.end("club"))
            or _is_hearsay(reading, sentence)
        ):
            continue
        so_am_i = _SO_AM_I_RE.search(sentence.masked, found.end())
        if so_am_i or _of_self(reading, sentence, *found.span()):
            for person in sentence.selves:
                yield _proposal(reading, person, sentence, club, found.span(), "fan_of", _WHY_SAID, "stated")


def _is_hearsay(reading: Reading, sentence: Sentence) -> bool:
    """ "Man hört, Sie seien CLUB-Fan.": true only if the answer says yes."""
    pair = reading.pair_of(sentence)
    if sentence.role != "question" or pair is None or not _HEARSAY_RE.search(sentence.text):
        return False
    return not (pair.answer and confirms(pair.answer[0].text))


def _proposal(
    reading: Reading,
    person: Person,
    sentence: Sentence,
    club: Club,
    at: tuple[int, int] | None,
    rule: str,
    why: str,
    certainty: Certainty,
) -> Proposal:
    return reading.propose(
        "supports",
        person,
        sentence,
        {},
        clubs={"club": club},
        at=at,
        rule=f"supports.{rule}",
        why=why,
        certainty=certainty,
    )


def _of_self(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the nearest one named before, in clause or sentence, is the interviewee; with nobody named,
    he is.
    """
    marks = [
        mark
        for mark in reading.marks_in(sentence.start, sentence.end, SELF + ME + WE + HE + KIN + PERSON)
        if mark.start - sentence.start < end
    ]
    around = clause(sentence.masked, start, end)
    inside = [mark for mark in marks if mark.start - sentence.start >= start]
    near = [mark for mark in marks if around.start <= mark.start - sentence.start < start]
    nearest = inside[:1] or near[-1:] or marks[-1:]
    if nearest:
        return _means_self(nearest[0], sentence)
    return sentence.role != "question"


def _means_self(mark: Mark, sentence: Sentence) -> bool:
    return mark.sign in (SELF, ME, WE) or mark.what in sentence.selves


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Lieblingsverein?" – "Werder."; "Sind Sie BVB-Fan?" – "Nee, Werder!": a no turns down the club offered."""
    asks = _ASKED_RES.get(reading.language)
    if not asks or not pair.answer:
        return
    yield from _asked_again(reading, pair, asks)
    if not any(asks.search(one.masked) and not _ELSE_RE.search(one.text) for one in pair.question):
        return
    offered = {mark.what for sentence in pair.question for mark in reading.clubs_in(sentence)}
    denied = denies(pair.answer[0].text)
    for sentence in pair.answer[:2]:
        club = _named(reading, sentence)
        if club and (not denied or (offered and club not in offered)):
            yield from _of_each(reading, sentence, club)
            return
    yield from _confirmed(reading, pair)


def _asked_again(reading: Reading, pair: Pair, asks: re.Pattern[str]) -> Iterator[Proposal]:
    """ "Lieblingsverein? Der CLUB." within one answer."""
    for sentence in pair.answer[1:]:
        before = reading.before(sentence)
        club = _named(reading, sentence) if before and before.text.endswith(("?", ":")) else None
        if before and club and asks.search(before.masked):
            yield from _of_each(reading, sentence, club)


def _confirmed(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Also Anhänger vom HSV?" – "Leider." """
    answer = pair.answer[0]
    if not (confirms(answer.text) or _SADLY_RE.match(answer.text)):
        return
    for question in pair.question:
        for pattern in _RES.get(reading.language, ()):
            for found in pattern.finditer(question.masked):
                club = reading.club(question, found, "club")
                others = any(True for _ in reading.marks_in(question.start, question.end, HE + KIN + PERSON))
                if club and not others:
                    yield from _of_each(reading, question, club)


def _of_each(reading: Reading, sentence: Sentence, club: Club) -> Iterator[Proposal]:
    for person in sentence.selves:
        yield _proposal(reading, person, sentence, club, None, "asked_for_club", _WHY_ASKED, "implied")


def _named(reading: Reading, sentence: Sentence) -> Club | None:
    """The club that an answer opens with, unless another is said to name it."""
    says = _SAYS_RE.search(sentence.masked)
    found = says or (None if _OTHERS_RE.search(sentence.masked) else _REPLY_RE.match(sentence.masked))
    mark = reading.mark_at(sentence.start + found.start("club")) if found else None
    return mark.what if mark and mark.sign in (CLUB, MAYBE) and isinstance(mark.what, Club) else None
