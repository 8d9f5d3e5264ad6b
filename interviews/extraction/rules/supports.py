"""Clubs a player supports: "96-Fan", "Fan war ich immer von Sturm", "Lieblingsverein?" – "Werder."

A supporter is no player of the club. "Mein Papa war Werder-Fan" is the father's affair, and other people's
fans are nobody's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Proposal
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
    compile_pattern,
)
from interviews.extraction.questions import denies
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.text import clause

_WHY_SAID = "the player is called, or calls himself, a supporter of the club"
_WHY_ASKED = "the question asks which club he supports, and the answer names it"

_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "Ich bin 96-Fan", "war ich Gladbach-Anhänger"; not "die Sturm-Fans"
        compile_pattern(r"(?P<club>TEAM)-(?:Fan|Anhänger|Anhängerin|Sympathisant)\b(?!-)"),
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
        # "Ich stand als Kind in der Kurve von Werder"
        compile_pattern(
            r"\b(?:Kurve|Fankurve|Fanblock|Block|Stehplatz) (?:von|vom|des|der|beim|"
            r"bei) (?P<club>CLUB)"
        ),
    ),
    "en": (
        # "I'm an Arsenal fan", "a massive Leeds supporter", "a Leeds fan"
        compile_pattern(r"(?P<club>TEAM) (?:fan|supporter|season[- ]ticket holder|fanatic)\b"),
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
        compile_pattern(r"SELF['’]m (?P<club>TEAM) (?:and nobody else|through and through|till I die|mad)\b"),
    ),
    "ja": (
        # 「浦和のファンです」, 「浦和サポーター」
        compile_pattern(r"(?P<club>TEAM)の?(?:ファン|サポーター)"),
    ),
}

# "Lieblingsverein?", "Sind Sie noch Fan?", "Für wen schlägt Ihr Herz?", "Welchem Klub drücken Sie die Daumen?"
_ASKED_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"\b(?:Lieblings|Herzens)(?:verein|klub|club|mannschaft)\b[^?]{0,30}\?|\bFan\b(?: von|"
        r", oder| von wem| gewesen| eines Vereins| von welchem Klub)?\?|"
        r"\b[Ww]elche[nmrs]? (?:Verein|Klub|Club|Mannschaft|Team)\w{0,2} (?:waren|warst|sind|"
        r"bist|drück\w+|schlägt)\b[^?]{0,50}(?:\bFan\b|Daumen|Herz)?[^?]{0,10}\?|"
        r"\bFür wen schl[äu]gt? [^?]{0,20}Herz\b|\bWelcher Fan\b|CLUB-Fan\b[^?]{0,30}\?"
    ),
    "en": compile_pattern(
        r"(?i:\b(?:who|which (?:club|team)) (?:do|did) SELF (?:support|follow)\b[^?]{0,30}\?|"
        r"\b(?:do|did) SELF (?:follow|support) (?:the )?CLUB|"
        r"^(?:and )?MY (?:club|team)\?|\b(?:boyhood|childhood|favou?rite) (?:club|"
        r"team)\b[^?]{0,30}[?:])"
    ),
}
# "Werder.", "Vom SV Meppen, natürlich.", "Immer Werder", "Everton."
_REPLY_RE = compile_pattern(
    r"[\"„“»«'‚ ]{0,3}(?:(?:Nein|Nee|Ne|No|Nah|Naw)[,.!]? (?:(?:nein|nee|no|"
    r"nah)[,.!]? )?)?(?:(?:Klar|Natürlich|Immer|Ganz klar|Schon immer|Nur|Na|Always|Easy|"
    r"It's|Just)[,.:]? )?(?:(?:Vom|Von|Für|Der|Den|Dem|Die|vom|von|für|der|"
    r"den)\s)?(?:(?:den|die|dem|der)\s)?"
    r"(?:[a-zäöü]+ )?(?P<club>TEAM)(?=[.,!;:\"“–]|\s?$|\s(?:natürlich|und|seit|of|obviously|all|since)\b)"
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
        if club is None or reading.negated(sentence, *found.span()) or not _of_self(reading, sentence, *found.span()):
            continue
        for person in sentence.selves:
            yield reading.propose(
                "supports",
                person,
                sentence,
                {},
                clubs={"club": club},
                at=found.span(),
                rule="supports.fan_of",
                why=_WHY_SAID,
                certainty="implied" if reading.language == "ja" else "stated",
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
    offered = {mark.what for sentence in pair.question for mark in reading.clubs_in(sentence)}
    denied = denies(pair.answer[0].text)
    if any(asks.search(sentence.masked) for sentence in pair.question):
        for sentence in pair.answer[:2]:
            club = _named(reading, sentence)
            if club and (not denied or (offered and club not in offered)):
                for person in sentence.selves:
                    yield reading.propose(
                        "supports",
                        person,
                        sentence,
                        {},
                        clubs={"club": club},
                        rule="supports.asked_for_club",
                        why=_WHY_ASKED,
                        certainty="implied",
                    )
                return


def _named(reading: Reading, sentence: Sentence) -> Club | None:
    found = _REPLY_RE.match(sentence.masked)
    mark = reading.mark_at(sentence.start + found.start("club")) if found else None
    return mark.what if mark and mark.sign in (CLUB, MAYBE) and isinstance(mark.what, Club) else None
