"""Relations that question and answer say together: "Wer war Ihr Vorbild?" – "Jo Brandl."

A topic's pattern recognises the question; the persons that the answer names in reply are the others. A later
sentence counts where it goes on naming ("Und Edin Marsic."), not where it tells a story in which somebody
occurs.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import KIN, PERSON, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of
from interviews.extraction.rules.relation.spoken import persons, relate
from interviews.extraction.rules.relation.tables import Topic, compile_row
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.yes_no import denies

# "Auch Edin Marsic", "Und später dann Edin Marsic", "Bei den Torhütern Edin Marsic", "For the
# technique, Edin Marsic"
_GOES_ON_RE = compile_row(
    r"[\"„“»«'‚ ]{0,3}(?:(?:Und|Auch|Oder|Dazu|Außerdem|Später|Früher|Heute|Dann|"
    r"Inzwischen|Mittlerweile|Aktuell|Jetzt|"
    r"Bei den|Bei|Im|In der|Als|Aus|Von den|And|Or|Also|Then|Later|Now|Nowadays|"
    r"These days|For the|In|More recently)\b"
    r"(?:,? [^\s.!?\ue002\ue006-\ue00d]{1,20}){0,4},? )(?P<who>PEOPLE)"
)
# "Edin Marsic.", "Edin Marsic, der war unglaublich", "Edin Marsic oder Jo Brandl"
_FRAGMENT_RE = compile_row(
    r"[\"„“»«'‚ ]{0,3}(?P<who>PEOPLE)(?=\s?[,.!–(:]|\s?$|\s(?:oder|und|auch|natürlich|now|too|obviously)\b)"
)
# "gegen Edin Marsic", "nicht Edin Marsic", "wie Edin Marsic", "unter Edin Marsic": named, but not in reply
_APART_RE = re.compile(
    r"\b(?:gegen|nicht|kein|wie|unter|statt|außer|als|gegenüber|against|not|like|than|"
    r"under|except)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
# "mit Edin Marsic", "with Edin Marsic": in reply only where the question asks "Mit wem", "Who do you room with"
_WITH_RE = re.compile(r"\b(?:mit|with)\s(?:\w+\s)?$", re.IGNORECASE)
_WITH_WHOM_RE = re.compile(r"\b(?:mit wem|mit welche[mrn]|mit de[mr]|with)\b", re.IGNORECASE)
# "Mein Vater.", "Natürlich mein Opa"
_KIN_REPLY_RE = compile_pattern(
    r"[\"„“»«'‚ ]{0,3}(?:\w+,? ){0,3}(?:(?:MY|OUR) (?:\w+ ){0,2})?KIN(?: PERSON)?(?=[.,!]|"
    r"\s?$)"
)
# "Ich habe keins", "Keiner so richtig", "Nobody, really"
_NOBODY_RE = re.compile(r"\b(?:kein(?:s|es|en|e|er)?|niemand\w{0,2}|nie|nobody|no one|none|never)\b", re.IGNORECASE)
# "Da kommt keiner an Marsic vorbei", "Nobody comes near Marsic"
_NOBODY_BUT_RE = re.compile(
    r"\b(?:kein\w*|niemand)\b[^.!?]{0,30}\b(?:vorbei|außer|ausser|als|heran|ran|herum)\b|"
    r"\b(?:nobody|no one|none)\b[^.!?]{0,30}\b(?:near|but|touches|except|beats|matches|close)\b",
    re.IGNORECASE,
)
# "Das entscheidet Marsic", "Die behält er": nobody is named as the next
_UNDECIDED_RE = re.compile(r"(?i:entscheid|behält|behalten|fragen|frag\b|decide|ask|keeps|keeping|up to)")
_ON_RE = re.compile(
    r"^(?:on|über|von|thema)\s(?:(?:his|her|my|the|[\ue00c\ue008]+|seine[nm]?|ihre[nm]?|sein|ihr)\s)?", re.IGNORECASE
)
# "… der Marsic", "Klar, Marsic", "Da muss ich Marsic nennen", "Unter anderem Marsic und Brandl"
_OPENS_RE = compile_row(r"[\s.…„“”\"»«]{0,6}[^.!?;\ue002\ue00d]{0,32}?(?P<who>PEOPLE)(?! hat gesagt)")
_TOPIC = 40  # characters of the longest topic in place of a question
_SHORT = 30  # characters of a first sentence that only takes breath: "Puh, schwer."
_LOOK = 3  # sentences in which the first name is looked for


def read_topics(reading: Reading, topics: Sequence[Topic]) -> Iterator[Proposal]:
    """What the answers to the topics' questions name."""
    for pair in reading.pairs:
        if not pair.answer or (denies(pair.answer[0].text) and not _NOBODY_BUT_RE.search(pair.answer[0].text)):
            continue
        question = " ".join(sentence.masked for sentence in pair.question).replace("\u00a0", " ") or _heading(
            reading, pair
        )
        question = _as_question(question)
        for topic in topics:
            if topic.row.pattern.search(question):
                yield from _opening(reading, pair, topic) if topic.opens else _answered(reading, pair, topic)


def _heading(reading: Reading, pair: Pair) -> str:
    """The heading that stands in place of a question."""
    turn = pair.answer[0].turn - 1
    if turn < 0 or reading.turns[turn].role != "heading":
        return ""
    return reading.text[reading.turns[turn].start : reading.turns[turn].end].strip(" #*:\n")


def _as_question(said: str) -> str:
    """A topic as the question it stands for: "ON HIS HEROES" asks "HEROES?"."""
    if len(said) > _TOPIC or said.endswith(("?", ".", "!", ":", "…")):
        return said
    return f"{_ON_RE.sub('', said)}?"


def _opening(reading: Reading, pair: Pair, topic: Topic) -> Iterator[Proposal]:
    """What the first words of an answer name: "Klar, Marsic.", "Puh. Das ist Marsic."; not a relative."""
    first, *more = pair.answer[:2]
    if PERSON not in first.masked and more and _is_breath(first):
        first = more[0]
    found = _OPENS_RE.match(first.masked)
    before = first.masked[: found.start("who")] if found else ""
    apart = _APART_RE.search(before) or any(role_of(word) in ("official", "other_person") for word in before.split())
    if found and not apart and not ("successor" in topic.row.tie.types and _is_open(reading, first)):
        others = list(persons(reading, first, *found.span("who")))
        yield from relate(reading, first, others, topic.row, found.span())


def _is_breath(sentence: Sentence) -> bool:
    """Whether a first sentence says nothing yet: "Puh, schwer.", unlike "Mein Vater." and "Ich habe keins."."""
    return len(sentence.text) <= _SHORT and KIN not in sentence.masked and not _NOBODY_RE.search(sentence.masked)


def _answered(reading: Reading, pair: Pair, topic: Topic) -> Iterator[Proposal]:
    looked: Counter[tuple[Person, ...]] = Counter()
    named: set[tuple[Person, ...]] = set()
    with_whom = any(_WITH_WHOM_RE.search(sentence.masked) for sentence in pair.question)
    for sentence in pair.answer:
        if "successor" in topic.row.tie.types and _is_open(reading, sentence):
            continue
        who = sentence.selves
        looked[who] += 1
        if topic.many or (who not in named and looked[who] <= _LOOK):
            others = list(_replies(reading, sentence, with_whom=with_whom))
            if not others and (_KIN_REPLY_RE.match(sentence.masked) or _NOBODY_RE.search(sentence.masked)):
                looked[who] = _LOOK  # "Mein Vater.", "Ich habe keins." is the reply, and the rest its story
        else:
            others = list(_goes_on(reading, sentence)) if who in named else []
        if others:
            named.add(who)
            yield from relate(reading, sentence, others, topic.row, (0, len(sentence.masked)))


def _is_open(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence only supposes: "Marsic hätte sie verdient.", "Also Marsic?"."""
    settled = not sentence.text.endswith("?") and not _UNDECIDED_RE.search(sentence.text)
    return not settled or reading.doubtful(sentence, 0, len(sentence.masked))


def _replies(reading: Reading, sentence: Sentence, *, with_whom: bool) -> Iterator[Person]:
    """The persons whom a sentence names in reply: not those set apart by a preposition, nor a relative's ("Mein
    Bruder fand Edin Marsic gut").
    """
    for mark in reading.marks_in(sentence.start, sentence.end, PERSON):
        before = sentence.masked[max(0, mark.start - sentence.start - 30) : mark.start - sentence.start]
        apart = _APART_RE.search(before) is not None or (not with_whom and _WITH_RE.search(before) is not None)
        told = KIN in sentence.masked[: mark.start - sentence.start] and not _KIN_REPLY_RE.match(sentence.masked)
        if isinstance(mark.what, Person) and not apart and not told:
            yield mark.what


def _goes_on(reading: Reading, sentence: Sentence) -> Iterator[Person]:
    found = _FRAGMENT_RE.match(sentence.masked) or _GOES_ON_RE.match(sentence.masked)
    if found:
        yield from persons(reading, sentence, *found.span("who"))
