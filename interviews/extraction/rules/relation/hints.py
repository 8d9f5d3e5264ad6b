"""Words that need no set sentence: wherever the player and one other person meet with them, they say what the two are.

"Seite an Seite", "Zimmer geteilt", "an mich geglaubt". In: a reading and rows whose patterns are the words alone. Out:
proposals about the one other person of the sentence, or the companion of its "wir".
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import HE, HIS, KIN, ME, MY, OUR, PERSON, SELF, WE, Kin, Person
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.spoken import companions, holds, relate
from interviews.extraction.rules.relation.tables import Row
from interviews.extraction.spoken import Sentence

_INVOLVED_RE = re.compile(f"[{SELF}{ME}{MY}{WE}{OUR}]|\\b(?:Me|mine)\\b")
# "nie zusammen gespielt", "would have been a rival": denied or supposed before it is said
_UNTRUE_RE = re.compile(
    r"\b(?:nicht|kein\w{0,2}|nie|niemals|kaum|weder|ohne|not|never|hardly|without|würden?|hätten?|wären?|könnten?|"
    r"fast|beinahe|"
    r"would|might|almost|if|falls)\b[^.;:!?]{0,50}$|n['’]t\b[^.;:!?,]{0,30}$",
    re.IGNORECASE,
)
# "gegen Marsic", "Gegner Marsic", "against Marsic": on the other side
_AGAINST_RE = re.compile(
    r"\b(?:gegen|Gegner(?:in)?|Gegenspieler(?:in)?|against|opponent|versus)\s(?:den |die |the )?$", re.IGNORECASE
)
_TOGETHER_RE = re.compile(r"(?:,|,? und| oder|,? and| or) ?$")


def read_hints(reading: Reading, hints: Sequence[Row]) -> Iterator[Proposal]:
    """What words say of the player and the one person beside him."""
    family = {mark.what.person for mark in reading.marks if isinstance(mark.what, Kin)}
    for sentence in reading.sentences:
        if sentence.stands:
            masked = sentence.masked.replace("\u00a0", " ")
            for hint in hints:
                found = hint.pattern.search(masked)
                if not found or not _is_meant(reading, sentence, hint, found):
                    continue
                if holds(reading, sentence, hint, found):
                    others = [who for who in _others(reading, sentence, found) if who not in family]
                    yield from relate(reading, sentence, others, hint, found.span())


def _is_meant(reading: Reading, sentence: Sentence, hint: Row, found: re.Match[str]) -> bool:
    """Whether the player has a part in what is said, unless it is praise, and nothing denies or supposes it."""
    masked = sentence.masked
    if _UNTRUE_RE.search(masked[: found.start()]):
        return False
    if sentence.role == "lead":
        marks = reading.marks_in(sentence.start, sentence.end, HE + HIS + PERSON)
        return any(mark.sign in HE + HIS or mark.what in sentence.selves for mark in marks)
    free = "admired" in hint.tie.types or hint.free
    asked = sentence.role == "question" and "predecessor" in hint.tie.types
    return free or asked or _INVOLVED_RE.search(masked) is not None


def _others(reading: Reading, sentence: Sentence, found: re.Match[str]) -> list[Person]:
    """The one other person a sentence names, or several named in a row; nobody where it names several apart."""
    named: dict[Person, None] = {}
    end = -1
    for mark in reading.marks_in(sentence.start, sentence.end, PERSON + HE + KIN):
        what = mark.what
        if isinstance(what, Kin) and not found.start() <= mark.start - sentence.start < found.end():
            return []
        if not isinstance(what, Person) or what in sentence.selves:
            continue
        before = reading.text[max(0, mark.start - 24) : mark.start]
        if _AGAINST_RE.search(before):
            return []
        between = reading.text[end : mark.start] if end >= 0 else ""
        if named and what not in named and not _TOGETHER_RE.fullmatch(between):
            return []
        named[what] = None
        end = mark.end
    if named:
        return list(named)
    return list(companions(reading, sentence, found.start())) if WE in sentence.masked else []
