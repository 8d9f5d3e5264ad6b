"""Whose career a German clause speaks of, where the frame's answer may be looked at again.

"Mit Paul, inzwischen Profi bei CLUB" speaks of Paul though "mit" stands before him; "Verteidigt heute bei CLUB." of the
person named in the sentence before.
"""

from interviews.extraction.careers import german_governors
from interviews.extraction.careers import german_words as words
from interviews.extraction.marks import HE, KIN, ME, MY, PERSON, SELF, WE, Kin, Mark, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

# "PERSON, inzwischen Profi bei", "PERSON (24), heute beim": an apposition up to the club
_APPOSED_RE = compile_pattern(
    r"(?P<who>PERSON)(?: \([^()]{1,20}\))?, (?!und |aber |der PERSON|die "
    r"PERSON)[^.;:\ue006\ue007\ue008\ue002\ue00d]{0,60}$"
)
# "PERSON von CLUB", "PERSON und PERSON vom CLUB": named with the club
_NAMED_WITH_RE = compile_pattern(
    r"(?:(?P<first>PERSON)(?: \([^()]{1,20}\))? und (?:\w+ )?)?(?P<who>PERSON)(?: \([^()]{1,20}\))? (?:von|vom|beim|"
    r"bei)(?: der| den)? $"
)


def who_is_there(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[Person, ...]:
    """The persons that a club's name at a place of a sentence is told of."""
    before = sentence.masked[:start]
    for pattern in (_NAMED_WITH_RE, _APPOSED_RE):
        found = pattern.search(before)
        if found and not words.VERB.search(before, found.end("who")):
            people = [reading.person(sentence, found, group) for group in found.groupdict()]
            return tuple(person for person in people if person)
    if sentence.role != "lead" and words.WHO_PLAYED.search(before):
        return _antecedent(reading, sentence, before)
    named = list(reading.marks_in(sentence.start, sentence.end, SELF + ME + MY + WE + HE + PERSON + KIN))
    if not named and sentence.role == "answer" and (other := _spoken_of(reading, sentence)):
        return other
    around = clause(sentence.masked, start, end)
    done_to = ME in sentence.masked[around.start : around.end] and words.DONE_TO.search(sentence.masked, around.start)
    if done_to or _is_ours(sentence, start, end):
        return sentence.selves
    subjects = reading.subjects(sentence, start, end)
    if not subjects and sentence.role == "answer" and not any(mark.end <= sentence.start + end for mark in named):
        return sentence.selves if german_governors.BEHIND.match(sentence.masked[end:]) else ()
    return subjects or (sentence.selves if sentence.role == "lead" and not _is_relative(named) else ())


def _antecedent(reading: Reading, sentence: Sentence, before: str) -> tuple[Person, ...]:
    """Whom "…, der für CLUB spielte" speaks of: who is named before it, else who alone the sentence before names."""
    opening = before[: before.rindex(",")]
    people = list(reading.marks_in(sentence.start, sentence.start + len(opening), SELF + PERSON + KIN))
    if people:
        what = people[-1].what
        person = what.person if isinstance(what, Kin) else what
        return (person,) if isinstance(person, Person) else ()
    earlier = reading.before(sentence)
    named = reading.people_in(earlier) if earlier else ()
    return tuple(named) if len(named) == 1 and named[0] not in sentence.selves else ()


def _is_ours(sentence: Sentence, start: int, end: int) -> bool:
    """Whether "wir" acts in the clause of an answer, and nobody else does."""
    around = clause(sentence.masked, start, end)
    said = set(sentence.masked[around.start : around.end])
    return sentence.role == "answer" and WE in said and not said & {SELF, HE, PERSON, KIN}


def _is_relative(named: list[Mark]) -> bool:
    """Whether a lead speaks of a relative: "der Sohn" of a player's father is the player."""
    relations = {mark.what.relation for mark in named if isinstance(mark.what, Kin)}
    return bool(relations - {"son", "daughter"})


def _spoken_of(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    """Whom a sentence without a subject goes on about: "Ole Fedders. Kickt heute beim CLUB.\""""
    before = reading.before(sentence)
    if before is None or not words.HE_DOES.match(sentence.masked):
        return ()
    people = [person for person in reading.people_in(before) if person not in sentence.selves]
    silent = not any(sign in before.masked for sign in (SELF, WE))
    return tuple(people[-1:]) if silent else ()
