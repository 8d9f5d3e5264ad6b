"""Positions without a verb, said of somebody named before: "Rosie Vance, the captain. Centre-back, terrifying."

The one meant is the third person that the sentence before names, at an answer's start the one the question names or,
where it speaks of a relative, whom the next sentence names. A fragment that answers a question to the player
himself is his ("Und du?" – "Sechser.").
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import HE, KIN, ME, MY, PERSON, SELF, WE, Kin, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.rules.position.holds import denied, holds
from interviews.extraction.rules.position.links import FRAGMENT, linked
from interviews.extraction.rules.position.shown import View, proposals
from interviews.extraction.rules.position.words import SIGNS
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

_WHY = "said of the one just named, without a verb"
_SHORT = 40  # characters of an answer's first sentence that is nothing but a position
_LOOK_BACK = 2
# "unseren Zehner sehen, PERSON,": a name that the position belongs to
_APPOSITION_RE = compile_pattern(r", PERSON[,.!]")
# "Mein Sturmpartner": the player himself is one, too
_PARTNER_RE = compile_pattern(
    r"MY (?:[\w-]+ )?(?:Sturm(?:partner|kolleg)|Innenverteidiger-?(?:partner|kolleg)|strike[ -]partner)"
)
# "Dein Mitspieler in der Innenverteidigung.", "Your partner in defence."
_FELLOW_RE = linked(
    r"^\W{0,4}(?:SELF meinen |(?:[Dd]u meinst|[Yy]ou mean) )?(?:MY|OUR) (?:[\w-]+ )?(?:Mitspieler|Partner|Kolleg|"
    r"Nebenmann|Neben|Pendant|Konkurrent|Vorder|Hinter|Vorgänger|Nachfolger|partner|team-?mate|colleague|rival|"
    r"predecessor|successor)\w* (?P<pos>ANY)"
)
# "Wir streiten uns um den Platz im Sturm", "We're both after the spot up front"
_SHARED_RE = linked(
    r"WE(?:['’]re)? [^.!?]{0,30}(?:Platz|Position|Posten|Stelle|place|spot|position|berth|"
    r"job)[^.!?]{0,12} (?P<pos>FIELD)"
)


def in_fragment(reading: Reading, view: View) -> Iterator[Proposal]:
    """A position at the opening of a sentence that names nobody before it."""
    yield from _partners(reading, view)
    yield from _fellow(reading, view)
    yield from _shared(reading, view)
    for pattern in FRAGMENT.get(reading.language, ()) if view.sentence.role != "question" else ():
        found = pattern.match(view.text)
        if found and _is_bare(reading, view, found):
            span = found.span("pos")
            people = _spoken_of(reading, view, found)
            yield from proposals(reading, view.sentence, people, view.value(found), span, "fragment", _WHY, "implied")
            return


def _partners(reading: Reading, view: View) -> Iterator[Proposal]:
    found = _PARTNER_RE.search(view.sentence.masked)
    cue = next((cue for cue in view.cues if found and found.start() < cue.start < found.end() + 1), None)
    if cue:
        yield from proposals(
            reading, view.sentence, view.sentence.selves, cue.value, (cue.start, cue.end), "partner",
            "the partner of one in the same position", "implied",
        )  # fmt: skip


def _is_bare(reading: Reading, view: View, found: re.Match[str]) -> bool:
    """Whether nobody is named up to the position, nor denied it."""
    start, end = found.span("pos")
    sentence = view.sentence
    stop = clause(view.text, start, end).end if view.text[start] == SIGNS["field"] else start
    named = any(True for _ in reading.marks_in(sentence.start, sentence.start + stop, SELF + PERSON + HE + KIN + WE))
    if _APPOSITION_RE.search(view.text, end):
        return False
    return not named and not denied(view.text, start, end) and holds(reading, sentence, view.text, start, end)


def _spoken_of(reading: Reading, view: View, found: re.Match[str]) -> Sequence[Person]:
    sentence = view.sentence
    before = reading.before(sentence)
    for _ in range(_LOOK_BACK):
        if before is None:
            break
        others = third(reading, before)
        if others:
            return others[-1:] if len(set(others)) == 1 else ()
        if sentence.role == "answer" and any(True for _ in reading.marks_in(before.start, before.end, SELF + ME)):
            return () if _first_name(view, found) else sentence.selves
        before = reading.before(before)
    return _asked(reading, view) if before is None else ()


def _first_name(view: View, found: re.Match[str]) -> bool:
    """Whether a name stands behind the position: the fragment is about that one."""
    return view.text[found.end("pos") :].lstrip(" ,:!.").startswith(PERSON)


def third(reading: Reading, sentence: Sentence) -> list[Person]:
    """The persons that a sentence names or calls, without its own speaker."""
    marks = reading.marks_in(sentence.start, sentence.end, PERSON + HE + KIN)
    people = (mark.what.person if isinstance(mark.what, Kin) else mark.what for mark in marks)
    return [person for person in people if isinstance(person, Person) and person not in sentence.selves and person.name]


def _asked(reading: Reading, view: View) -> Sequence[Person]:
    """Of a turn's first sentence: whom the question, or the answer before it, was about."""
    sentence = view.sentence
    pair = reading.pair_of(sentence)
    if pair is None:
        return ()
    for question in reversed(pair.question):
        others = [person for person in third(reading, question) if person not in reading.interviewees]
        if others:
            return others[-1:] if len(set(others)) == 1 else ()
        if any(True for _ in reading.marks_in(question.start, question.end, KIN)):
            after = reading.after(sentence)
            return third(reading, after)[:1] if after else ()
    about = any(True for one in pair.question for _ in reading.marks_in(one.start, one.end, SELF + MY + ME))
    return sentence.selves if about and len(sentence.text) <= _SHORT and _is_alone(view) else ()


def _is_alone(view: View) -> bool:
    """Whether the sentence is little more than its position."""
    left = view.text
    for cue in view.cues:
        left = left.replace(view.text[cue.start : cue.end], "")
    return len(left.split()) <= 4


def _fellow(reading: Reading, view: View) -> Iterator[Proposal]:
    """ "Dein Mitspieler in der Innenverteidigung." as a question: whom the answer before it named, if only one."""
    sentence = view.sentence
    found = _FELLOW_RE.match(view.text)
    if found is None or PERSON in view.text or sentence.pair < 1 or sentence.role != "question":
        return
    answer = reading.pairs[sentence.pair - 1].answer[-2:]
    named = tuple(dict.fromkeys(person for one in answer for person in third(reading, one)))
    yield from proposals(
        reading, sentence, named[-1:], view.value(found), found.span("pos"), "fragment", _WHY,
        "implied",
    )  # fmt: skip


def _shared(reading: Reading, view: View) -> Iterator[Proposal]:
    """ "Wir streiten uns um den Platz im Sturm": the player and whom the sentence before named."""
    before, found = reading.before(view.sentence), _SHARED_RE.search(view.text)
    if before and found and PERSON not in view.text and view.sentence.role == "answer":
        people = (*view.sentence.selves, *third(reading, before)[-1:])
        yield from proposals(
            reading, view.sentence, people, view.value(found), found.span("pos"), "fragment", _WHY, "implied"
        )
