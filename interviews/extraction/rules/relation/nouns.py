"""Nouns that say what a person is to the player, wherever his name stands: "our captain, Edin Marsic", "Edin
Marsic is our captain", "Edin Marsic? Our captain."

In: a reading and nouns. Out: proposals. The name is looked for behind the noun, before it, and, where the noun is all
that a sentence says, in the sentences before and in the question.
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import Person
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.spoken import companions, holds, persons, relate
from interviews.extraction.rules.relation.tables import Row, compile_row
from interviews.extraction.spoken import Sentence

_LINKS = (
    r"(?:der|die|den|dem|das|ist|war|sind|waren|heißt|heisst|hieß|hiess|heissen|wurde|wird|bleibt|namens|Herr|"
    r"Frau|immer|aber|natürlich|jetzt|noch|damals|also|auch|wohl|aktuell|schon|dort|hier|da|drüben|bei|in|aus|"
    r"zuhause|dann|is|was|are|were|called|named|Mr\.?|now|then|obviously|always|still|there|here|at|the|time|a|"
    r"lad|girl|guy|man|has|been|big|wee|young|old|little|of|course|back)"
)
# ", Edin Marsic", " war damals Edin Marsic", " in Leer, Edin Marsic", ": Edin Marsic", " there, Edin Marsic"
_BEHIND_RE = compile_row(
    r"(?: (?:im|in|auf|an|als|beim|bei|am|at|on|up|for)(?: (?!PERSON|HE)[^\s,.:;!?]{1,20}){1,3}(?=[,:]| (?:ist|war|"
    r"heißt|heisst|is|was|called)\b))?"
    rf"[,:]?(?: –)?(?: (?:{_LINKS}\b|TEAM|KIN)[,:]?| \(TEAM\)){{0,5}} (?P<who>PEOPLE)"
)
# " ist er", " was always him"
_BEHIND_HIM_RE = compile_row(rf" (?:ist|war|bleibt|is|was)(?: {_LINKS}){{0,2}} (?P<who>HE)")
# "Edin Marsic, ", "Edin Marsic ist ", "Edin Marsic stand bei mir im Stall, ", "Edin Marsic's "
_BEFORE_RE = compile_row(r"(?P<who>PEOPLE|HE)(?P<gap>[^.!?;:\ue002\ue006\ue009\ue00b\ue00d]{0,60})$")
_NEXT_RE = re.compile(r"(?:(?: \([^)]{1,20}\))?[,–]? (?:– )?(?:der |die |dem |den |das |das ist |wie |als |as )?| \()")
_BEING_RE = re.compile(
    r"(?:^|[ ,])(?:ist|war|sind|waren|wird|wurde|bleibt|blieb|is|was|are|were|has been|became|als|as)(?= |$)|^['’]s "
)
_STOPS_RE = re.compile(r"\s?(?:[,.!?)–;]|$| (?:und|and|who|der|die|am|im|in|auf|beim?|at|on|from) )")
_ENDS_RE = re.compile(r"[.!,–…]")
_OPENING = 80  # characters before the noun of a fragment: "Ja, ", "My room-mate, my strike partner, "
_FRAGMENT = 130  # characters of the longest sentence that is one
# verbs that have a fragment say something else: "Unser Kapitän sagt immer …"
_VERB_RE = re.compile(
    r"\b(?:sagt|sagte|meint|meinte|hat|hatte|kommt|kam|will|wollte|muss|musste|kann|konnte|weiß|spielt|ist|war|fragt|"
    r"says|said|has|had|came|wants|wanted|can|could|knows|told|is|was|will|would|did|does|asked|gave)\b"
)


def read_nouns(reading: Reading, nouns: Sequence[Row]) -> Iterator[Proposal]:
    """What nouns make of the persons they are said of."""
    for sentence in reading.sentences:
        if sentence.stands:
            masked = sentence.masked.replace("\u00a0", " ")
            for noun in nouns:
                for found in noun.pattern.finditer(masked):
                    if holds(reading, sentence, noun, found):
                        others = _whom(reading, sentence, masked, found)
                        yield from relate(reading, sentence, others, noun, found.span())


def _whom(reading: Reading, sentence: Sentence, masked: str, found: re.Match[str]) -> list[Person]:
    """Of whom a noun is said: who is named right beside it, behind it, before it, or in what goes before."""
    behind = _BEHIND_RE.match(masked, found.end()) or _BEHIND_HIM_RE.match(masked, found.end())
    before = _BEFORE_RE.search(masked[: found.start()])
    beside = before if before and _NEXT_RE.fullmatch(before["gap"]) else None
    said = before if before and _is_said(reading, sentence, masked, found, before) else None
    side = beside or behind or said
    if side:
        return list(persons(reading, sentence, *side.span("who")))
    return list(companions(reading, sentence, found.start())) if _is_fragment(masked, found) else []


def _is_said(reading: Reading, sentence: Sentence, masked: str, found: re.Match[str], before: re.Match[str]) -> bool:
    """Whether the words between a name and the noun make one of the other."""
    if _BEING_RE.search(before["gap"]):
        return not reading.negated(sentence, before.start(), found.end())
    return before["gap"].rstrip().endswith((",", "–")) and _STOPS_RE.match(masked, found.end()) is not None


def _is_fragment(masked: str, found: re.Match[str]) -> bool:
    """Whether the noun opens a sentence without a verb: "Mein Sturmpartner, mein Nachbar und mein Freund."."""
    rest = masked[: found.start()] + masked[found.end() :]
    if not _ENDS_RE.search(rest) or rest.rstrip(' "”“«»').endswith("?"):
        return False
    return found.start() <= _OPENING and len(masked) <= _FRAGMENT and not _VERB_RE.search(rest)
