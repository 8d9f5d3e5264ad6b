"""Whom a sentence without a subject is about: "Rosie Cantwell. Centre-back.", "And your brother?" – "Left-back."

In: a reading. Out: for each sentence that names nobody who acts and goes on about somebody else than the speaker,
the persons it goes on about; empty where that is a relative nobody names. Talk comes back to the speaker with "ich",
"mein", "wir", with a new person, with a blank line, and with a sentence that has a verb and a subject of its own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from interviews.extraction.marks import ME, MY, OUR, PERSON, SELF, WE, Person
from interviews.extraction.reading import Reading
from interviews.extraction.replies import asks_for_a_person
from interviews.extraction.roles import role_of
from interviews.extraction.spoken import Sentence

_FIRST_RE = re.compile(f"[{SELF}{ME}{MY}{WE}{OUR}]")
# "Left-back, me.", "Wir", "I": said of the speaker
_TALK_RE = re.compile(rf"[{WE}]|{ME}+(?=\W{{0,4}}$)")
# "My knee.", unlike "My hero.", "mein bester Freund"
_MINE_RE = re.compile(rf"{MY}+ (?P<what>[^\W\d_]+(?: [^\W\d_]+)?)")
_LONGEST_FRAGMENT = 160

# "ist", "spielt", "has", "he's": a sentence with one of these, or with "n't" or "'s", says who acts
_VERBS = (
    "ist|war|sind|waren|bist|wird|wurden?|werden|worden|hat|hatten?|haben|habe|kann|können|konnten?|muss|müssen|musste|"
    "soll|sollte|will|wollen|wollte|darf|mag|möchte|gibt|gab|geht|ging|gehen|kommt|kam|kommen|steht|stand|stehen|"
    "spielt|spielten?|spielen|macht|machte|machen|sagt|sagte|sagen|heißt|heisst|hieß|weiß|wusste|bleibt|blieb|"
    "läuft|lief|trägt|trug|sieht|sah|liegt|lag|sitzt|saß|nennt|nennen|nannte|bekommt|bekam|hält|hielt|schießt|schoss|"
    "trifft|traf|arbeitet|arbeitete|wohnt|wohnte|lebt|lebte|kennt|kannte|kennen|findet|fand|brauchte?|"
    "glaube|glaubt|denke|denkt|wechselt|wechselte|trainiert|trainierte|gewann|gewinnt|verlor|stammt|stammte|fehlt|fehlte|"
    "passt|passte|nimmt|nahm|holt|holte|wächst|wuchs|führt|führte|zog|zieht|stürmt|köpft|redet|lacht|lachte|"
    "is|was|are|were|be|been|has|had|have|does|did|do|can|could|will|would|should|must|may|might|"
    "plays|played|play|goes|went|go|comes|came|come|says|said|say|knows|knew|know|makes|made|gets|got|get|gives|gave|"
    "takes|took|wears|wore|runs|ran|works|worked|lives|lived|looks|looked|keeps|kept|calls|called|thinks|thought|think|"
    "wants|wanted|moved|moves|joined|signed|scored|scores|retired|coaches|coached|teaches|taught|"
    "tells|told|hits|hit|reads|left|stands|stood|means|meant|loves|loved|hates|hated|grew|won"
)
_VERB_RE = re.compile(rf"(?<![\w-])(?:{_VERBS})(?![\w-])|n['’]t\b|['’](?:s|re|ve|d|ll|m)\b", re.IGNORECASE)
# "War früher mal Turner.", "Ja, spielt jetzt in Kiel.", "Plays for Leeds.": the subject is left out
_DROPPED_RE = re.compile(
    r"[\s\"„“»«'‘(–-]*(?:(?:ja|klar|genau|yes|yeah|well|und|and|but|aber|naja|heute|jetzt|"
    rf"now),? )?(?:{_VERBS})(?![\w-])",
    re.IGNORECASE,
)
# "Rosie Cantwell.", "Ganz klar Lars Behn,", "My brother Tom.", "Der Lars Behn natürlich."
_NAMING_RE = re.compile(
    rf"[^.!?{_FIRST_RE.pattern[1:-1]}]{{0,40}}?{PERSON}+(?:(?: und | and |, ){PERSON}+)?(?:[,;:–—-]? ?(?:natürlich|"
    r"klar|ganz klar|sicher|obviously|easily|probably|definitely|wohl|eindeutig))?[\s.,!…\"”“«»’)]*$"
)
# "… und so wurde es Lars Behn.", "I share a room with Rosie Cantwell.": the sentence ends with the new name
_ENDS_WITH_RE = re.compile(rf"({PERSON}+)[\s.!…\"”“«»’)]*$")


@dataclass(frozen=True, slots=True)
class _Topic:
    """Whom the talk is about: the persons; none of them for a relative without a name."""

    people: tuple[Person, ...]


_NOBODY = _Topic(())  # told from other empty ones by identity: the sentence names nobody


def focuses(reading: Reading) -> Mapping[int, tuple[Person, ...]]:
    """By the index of a sentence whom it is about, where it says so only by what stands before it."""
    found: dict[int, tuple[Person, ...]] = {}
    topic: _Topic | None = None
    before: Sentence | None = None
    japanese = reading.language == "ja"  # verbs are not known there: only the first words of an answer
    for sentence in reading.sentences:
        if before is None or before.turn != sentence.turn:
            topic = _asked(reading, sentence)
        elif "\n\n" in reading.text[before.end : sentence.start]:
            topic = None
        named = _named(reading, sentence)
        if named is not _NOBODY:
            topic = None if japanese else named
        elif topic and is_open(sentence.masked):
            found[sentence.index] = topic.people
            topic = None if japanese else topic
        elif _FIRST_RE.search(sentence.masked):
            topic = None
        before = sentence
    return found


def is_open(masked: str) -> bool:
    """Whether a sentence leaves out who acts: without a verb, or with the verb first; none of the speaker."""
    if len(masked) > _LONGEST_FRAGMENT or masked.rstrip(' "”“«»’)').endswith("?") or _is_of_self(masked):
        return False
    return _VERB_RE.search(masked) is None or _DROPPED_RE.match(masked) is not None


def _is_of_self(masked: str) -> bool:
    mine = _MINE_RE.search(masked)
    owned = mine is not None and not any(role_of(word) for word in mine["what"].split())
    return owned or _TALK_RE.search(masked) is not None


def _named(reading: Reading, sentence: Sentence) -> _Topic | None:
    """Whom a sentence leaves the talk with: the one it names, `_NOBODY`, or None for the speaker."""
    acting = reading.acting(sentence)
    last = _last_name(reading, sentence)
    if any(mark.sign == SELF for mark in acting):
        return None if last is None else _Topic((last,) if _asks_for_somebody(reading, sentence) else ())
    if not acting:
        return _Topic((last,)) if last and _VERB_RE.search(sentence.masked) is None else _NOBODY
    named = dict.fromkeys(mark.what for mark in acting if isinstance(mark.what, Person))
    if len(named) > 1 and _NAMING_RE.fullmatch(sentence.masked):
        return _Topic(())
    first = acting[0].person or (next(iter(named)) if len(named) == 1 else None)
    person = last if last in named else first
    return None if person in sentence.selves else _Topic((person,) if person else ())


def _last_name(reading: Reading, sentence: Sentence) -> Person | None:
    """The person whose name ends a sentence, other than the speaker."""
    found = _ENDS_WITH_RE.search(sentence.masked)
    person = reading.person(sentence, found, 1) if found else None
    return None if person in sentence.selves else person


def _asks_for_somebody(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is an answer to "Mit wem …?", "Your idol?"."""
    pair = reading.pair_of(sentence) if sentence.role == "answer" else None
    return pair is not None and len(pair.question) > 0 and asks_for_a_person(pair.question[-1].text)


def _asked(reading: Reading, sentence: Sentence) -> _Topic | None:
    """Whom the question is about, at the head of its answer: "And your brother?", "Was macht Lars Behn?"."""
    pair = reading.pair_of(sentence) if sentence.role == "answer" else None
    asked = pair.question[-1] if pair and pair.question else None
    acting = reading.acting(asked) if asked and not _TALK_RE.search(asked.masked) else []
    whom = dict.fromkeys(mark.person for mark in acting)
    if whom == {None: None} and pair and len(pair.question) > 1 and _VERB_RE.search(pair.question[-1].masked) is None:
        before = reading.acting(pair.question[-2])  # "Ida Behn spielt bei Werder. Ihre Schwester?"
        whom = dict.fromkeys(mark.person for mark in before) if len(before) == 1 else whom
    if len(whom) != 1 or next(iter(whom)) in sentence.selves:
        return None
    return _Topic(tuple(person for person in whom if person))
