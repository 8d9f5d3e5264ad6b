"""Kind `nationality`: "Ich habe einen deutschen und einen schwedischen Pass", "I gave up my Polish citizenship".

Only what somebody says of his own papers. A relative's passport, a wish, an application, roots and "Deutsch-Japaner"
are none; nor is a ground to play, which `eligibility_basis` reads.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import DEMONYM, NATION, NATIONAL, SELF, Mark, Nation, Person, compile_pattern
from interviews.extraction.reading import Reading, Sentence

_PAPER_DE = r"(?:(?:Reise)?[Pp](?:ass|asses|ässe|ässen)|Staatsbürgerschaft(?:en)?|Staatsangehörigkeit(?:en)?)\b"
_PAPER_EN = r"(?:[Pp]assports?|[Cc]itizenships?|[Nn]ationalit(?:y|ies))\b"
_BRITISH = r"\b(?:[Bb]ritisch\w*|British|United Kingdom|UK|Großbritannien)"
_ONE = rf"(?:NATIONAL|NATION|DEMONYM|{_BRITISH})(?: one)?"
_AND = (
    r"(?:(?:,? (?:und|and|sowie|als auch|wie auch|plus|as well as|or|oder)|,|/|-|–| ?&)"
    r" ?(?:auch |noch |also |seit \w+ )?(?:de[nr] |die |einen |eine |an? |the |MY |aus |von )?)"
)
_LIST = rf"{_ONE}(?:{_AND}{_ONE}){{0,2}}"
# "einen deutschen und einen schwedischen Pass", "dual German and Swedish citizenship", "deutscher Staatsbürger"
_PAPERS_RE = compile_pattern(
    rf"(?:[Nn]eben (?:dem|der|MY) {_ONE}(?: {_PAPER_DE})?(?: auch| noch)* (?:den |die |einen |eine )?)?"
    rf"{_LIST} (?:{_PAPER_DE}|{_PAPER_EN}|Staatsbürger(?:in)?\b|Staatsangehöriger?\b|citizen\b|(?:dual )?national\b)"
)
# "zwei Pässe, den deutschen und den schwedischen", "die Staatsbürgerschaft von Ghana", "a national of Ghana and Togo"
_BEHIND_RE = compile_pattern(
    rf"(?:{_PAPER_DE}|{_PAPER_EN}|[Dd]oppelpass|\b[Dd]oppelstaatler(?:in)?|\b[Dd]ual (?:national|citizen)s?)"
    r"(?:,| ?[:–—]| of| von| aus| der| des| is| ist)+ ?(?:nämlich |und zwar |both )?"
    r"(?:de[nr] |die |das |einen |eine |an? |the |MY )?"
    rf"{_LIST}"
)
# "Ich habe beide Pässe", "I've got both passports": those of the two countries spoken of
_BOTH_RE = compile_pattern(rf"\b(?:[Bb]eide|[Bb]oth) (?:{_PAPER_DE}|{_PAPER_EN})")
# "Den deutschen und den schwedischen.", "Nur den türkischen.", "German and Swedish." in answer to that question
_ASKED_RE = compile_pattern(
    rf"\b(?:[Ww]elche[nrs]?|[Ww]ie viele|[Ww]as für|[Ww]hich|[Ww]hat|[Hh]ow many)\b[^?]{{0,30}}"
    rf"(?:{_PAPER_DE}|{_PAPER_EN})|"
    rf"^\W*(?:[Uu]nd |[Aa]nd )?(?:MY )?(?:{_PAPER_DE}|{_PAPER_EN})\?"
)
_FRAGMENT_RE = compile_pattern(
    rf"\W*(?:[^\W\d_]+,? ){{0,2}}?(?:[Dd]en |[Dd]ie |[Ee]inen |[Ee]ine |[Tt]he |[Aa]n? )?{_LIST}(?=\W*$|[.,;:–])"
)
_LOST_RE = re.compile(
    r"abgegeben|zurückgegeben|aufgegeben|abgeben müssen|aberkannt|verloren|\bg[ai]ven? up|renounced?|handed back"
)
# what makes it no paper of his: a wish, an application, somebody else's offer; or a pass on the pitch
_NOT_HELD_RE = re.compile(
    r"\b(?:nicht|nie|kein\w*|würde\w*|wäre|hätte\w*|könnte\w*|möchte\w*|will|wollte|wenn|falls|ob|sobald|soll\w*|"
    r"vielleicht|bald|demnächst|warte\w*|angeboten|bekäme|not|never|no|would|could|might|if|may|unless|hope\w*|want\w*|"
    r"appl\w+|wait\w*|offer\w*|soon|once|until|before|Traum|dream)\b|beantrag|Antrag|n['’]t\b|entitled|Anspruch|anstreb|"
    r"auf dem Weg|on (?:its|the) way|process|in Bearbeitung"
)
_ON_PITCH_RE = re.compile(r"^ (?:in die (?:Tiefe|Spitze|Mitte)|auf (?:den|die)|zum Tor|ins|into|to the|across)")
_OTHERS_RE = re.compile(r"\b(?:hat|besitzt|has|holds)\b")  # "Ein Mitspieler hat den polnischen Pass"
_BRITISH_RE = re.compile(_BRITISH)


def find(reading: Reading) -> Iterator[Proposal]:
    """What he holds, and what he has given up."""
    for sentence in reading.sentences:
        if not sentence.stands:
            continue
        told: set[tuple[Person, str]] = set()
        for found, rule in _found(reading, sentence):
            around = sentence.masked[_clause_start(sentence, found) : found.end() + 60]
            if _NOT_HELD_RE.search(around) or _ON_PITCH_RE.match(sentence.masked[found.end() :]):
                continue
            for who in _holders(reading, sentence, found):
                for country in _countries(reading, sentence, found, rule):
                    if (who, country) in told:
                        continue
                    told.add((who, country))
                    yield reading.propose(
                        "nationality", who, sentence,
                        {"country": country, "status": "lost" if _LOST_RE.search(around) else "held"},
                        at=found.span(), certainty="implied" if rule == "both" else "stated",
                        rule=f"nationality.{rule}", why="a passport or citizenship called his own",
                    )  # fmt: skip


def _found(reading: Reading, sentence: Sentence) -> Iterator[tuple[re.Match[str], str]]:
    """Papers that are named, each with its rule; "beide Pässe" only where nothing says which."""
    named = [
        (found, rule)
        for pattern, rule in ((_PAPERS_RE, "paper"), (_BEHIND_RE, "papers"))
        for found in pattern.finditer(sentence.masked)
    ]
    named = named or [(found, "both") for found in _BOTH_RE.finditer(sentence.masked)]
    yield from named
    pair = reading.pair_of(sentence)
    opens = pair is not None and sentence in pair.answer[:1]
    asked = not named and pair and opens and any(_ASKED_RE.search(question.masked) for question in pair.question)
    if asked and (fragment := _FRAGMENT_RE.match(sentence.masked)):
        yield fragment, "asked"


def _clause_start(sentence: Sentence, found: re.Match[str]) -> int:
    """Where the clause of a match begins: behind the last full clause before it."""
    breaks = [one.end() for one in re.finditer(r"[;:–—]|, (?:aber|but|und|and|so|also|denn)\b", sentence.masked)]
    return max((end for end in breaks if end <= found.start()), default=0)


def _holders(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    people = reading.subjects(sentence, *found.span())
    if sentence.role != "lead" and _OTHERS_RE.search(sentence.masked) and SELF not in sentence.masked:
        return ()
    own = reading.interviewees if sentence.role == "lead" else sentence.selves
    return people if people and set(people) <= set(own) else ()


def _countries(reading: Reading, sentence: Sentence, found: re.Match[str], rule: str) -> list[str]:
    if rule == "both":
        return _both(reading, sentence)
    start, end = sentence.start + found.start(), sentence.start + found.end()
    named = {mark.start: mark.what.name for mark in _nations(reading, start, end) if isinstance(mark.what, Nation)}
    named |= {
        sentence.start + one.start(): "United Kingdom" for one in _BRITISH_RE.finditer(sentence.masked, *found.span())
    }
    return list(dict.fromkeys(named[at] for at in sorted(named)))


def _nations(reading: Reading, start: int, end: int) -> Iterator[Mark]:
    return reading.marks_in(start, end, NATION + DEMONYM + NATIONAL)


def _both(reading: Reading, sentence: Sentence) -> list[str]:
    """The two countries that question and answer have named so far; none where it is not two."""
    pair = reading.pair_of(sentence)
    begin = pair.question[0].start if pair and pair.question else sentence.start
    marks = _nations(reading, begin, sentence.end)
    named = list(dict.fromkeys(mark.what.name for mark in marks if isinstance(mark.what, Nation)))
    return named if len(named) == 2 else []
