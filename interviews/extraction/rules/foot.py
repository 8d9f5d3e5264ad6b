"""The stronger foot: "Linksfuß bist du aber nicht, oder?" – "Doch!", "I'm left-footed", "Der linke." of it."""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import SELF, Person, compile_pattern
from interviews.extraction.questions import confirms, denies
from interviews.extraction.reading import Pair, Reading, Sentence

# "Linksfuß", "Rechtsfüßer", "beidfüßig", "left-footed", "both feet"
_FOOTED = (
    r"(?P<foot>(?:[Ll]inksf(?:uß|üßer|üßler|üßig)|[Rr]echtsf(?:uß|üßer|üßler|üßig)|[Bb]eidf(?:uß|üßer|üßig|üßige)|"
    r"[Ll]eft-foot(?:ed|er)|[Rr]ight-foot(?:ed|er)|[Tt]wo-footed|[Bb]oth feet))"
    r"(?:in|e|er|en)?(?!\w)"
)
# "ich bin Linksfuß", "he's left-footed", "shoots with both feet", "bist du ein Linksfuß"
_IS_RES = (
    compile_pattern(
        rf"(?P<who>SELF|HE|PERSON)(?:['’]m|['’]re|['’]s| am| are| is| bin| bist| ist| "
        rf"sind)(?P<gap>[^.,;!?]{{0,24}}?) {_FOOTED}"
    ),
    compile_pattern(rf"(?:bin|bist|ist|sind) (?P<who>SELF|HE|PERSON)(?P<gap>[^.,;!?]{{0,24}}?) {_FOOTED}"),
    compile_pattern(
        rf"(?P<who>SELF|HE|PERSON)(?: can)? (?:plays?|shoots?|passes|strikes?|spielt|"
        rf"schießt)(?P<gap>[^.,;!?]{{0,24}}?) (?:with )?{_FOOTED}"
    ),
    compile_pattern(rf"(?<![\w-]){_FOOTED}(?P<gap>) (?P<who>PERSON)"),
)
# "der Linksfuß von CLUB", "the left-footed defender" in a lead
_LEAD_RE = compile_pattern(rf"(?:[Dd]er|[Dd]ie|[Tt]he|[Aa]) (?:[\w-]{{3,12}} )?{_FOOTED}(?! PERSON)")
# "Rechtsaußen mit links", "Mein starker Fuß ist der linke", "my left foot is stronger", "fußball mit links"
_STRONG_RES = (
    compile_pattern(
        r"(?:[Ss]tarker|[Ss]tärkerer|[Bb]esserer) (?:Fuß )?(?:ist |Fuß ist )?(?:ganz klar |eindeutig )?der "
        r"(?P<foot>linke|rechte)"
    ),
    compile_pattern(r"(?<!\w)(?:[Rr]echtsaußen|[Rr]echtsverteidiger\w{0,2}|[Rr]echter \w+) mit (?P<foot>links)(?!\w)"),
    compile_pattern(
        r"(?<!\w)MY (?P<foot>left|right)(?: foot)?(?:['’]s| is) (?:the |my |MY )?(?:stronger|better|strong|favou?red)"
    ),
    compile_pattern(r"利き足は(?P<foot>左|右|両)(?!足?ですか)"),
)
# "Starker Fuß: links", "Preferred foot: left"
_BOX_RE = re.compile(r"^\W{0,4}(?:Starker Fuß|Fuß|(?:Preferred |Strong )?[Ff]oot|利き足)\s?[:：]\s?(?P<foot>\w+)")
# "Und welcher Fuß ist der stärkere?", "Links- oder Rechtsfuß?", "Which foot?"
_ASKED_RE = re.compile(
    r"[Ww]elche\w* Fuß|(?:Links|Rechts)-? ?(?:fuß )?oder (?:Links|Rechts)fuß|[Ss]tarker Fuß|[Bb]esserer Fuß|"
    r"[Ss]tärkerer Fuß|Schussfuß|[Ss]tronger foot|[Pp]referred foot|[Ww]hich foot|left foot "
    r"or right|利き足"
)
_ANSWER_RE = re.compile(
    r"^\W{0,4}(?:[^\W\d_]+,? ){0,3}?(?P<foot>[Ll]inks|[Rr]echts|[Ll]inke|[Rr]echte|[Bb]eide|[Ll]eft|[Rr]ight|"
    r"[Bb]oth|左|右|両足)(?:er|en|fuß)?(?=[,.!?]|$|です| foot| Fuß)"
)
# "Linksfuß bist du aber nicht, oder?"
_NOT_RE = compile_pattern(rf"{_FOOTED} (?:bist|sind) SELF[^.!?]{{0,16}} nicht")
_BUT_YES_RE = re.compile(r"^\W{0,4}(?:Doch|Und ob|Oh doch)\b")
_KIDS_RE = re.compile(r"kein|nicht|not\b|n['’]t|never|nie\b|früher")


def find(reading: Reading) -> Iterator[Proposal]:
    """The stronger foot of the interviewees and of others."""
    for sentence in reading.sentences:
        if sentence.stands:
            yield from _said(reading, sentence)
        if sentence.role == "lead":
            yield from _lead(reading, sentence)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _said(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in _IS_RES:
        for found in pattern.finditer(sentence.masked):
            if not _KIDS_RE.search(found["gap"]):
                person = reading.person(sentence, found, "who")
                people = sentence.selves if found["who"][0] == SELF else (person,) if person else ()
                yield from _proposals(reading, sentence, people, found["foot"], "footed")
    for pattern in _STRONG_RES:
        for found in pattern.finditer(sentence.masked):
            yield from _proposals(reading, sentence, sentence.selves, found["foot"], "strong")


def _lead(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    people = reading.interviewees if len(reading.interviewees) == 1 else ()
    box = _BOX_RE.match(sentence.text)
    if box:
        yield from _proposals(reading, sentence, people, box["foot"], "fact_box")
    for found in _LEAD_RE.finditer(sentence.masked):
        yield from _proposals(reading, sentence, people, found["foot"], "lead")


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    if not (pair.question and pair.answer):
        return
    question, answer = pair.question[-1], pair.answer[0]
    not_so = _NOT_RE.search(question.masked)
    if not_so and _BUT_YES_RE.match(answer.text):
        yield from _proposals(reading, answer, answer.selves, not_so["foot"], "asked", question)
    found = _ANSWER_RE.match(answer.text) if _ASKED_RE.search(question.text) else None
    if found:
        yield from _proposals(reading, answer, answer.selves, found["foot"], "asked", question)
    elif _ASKED_RE.search(question.text) and not denies(answer.text) and confirms(answer.text):
        for named in re.finditer(_FOOTED, question.text):
            yield from _proposals(reading, question, question.selves, named["foot"], "confirmed", answer)


def _proposals(
    reading: Reading,
    sentence: Sentence,
    people: tuple[Person, ...],
    said: str,
    rule: str,
    other: Sentence | None = None,
) -> Iterator[Proposal]:
    value = _value(said)
    certainty: Certainty = "implied" if other or reading.language == "ja" else "stated"
    for person in people if value else ():
        yield reading.propose(
            "foot", person, sentence, {"value": value}, certainty=certainty, also=(other,) if other else (),
            rule=f"foot.{rule}", why="the foot that the person is said to play with",
        )  # fmt: skip


def _value(said: str) -> str | None:
    """ "Linksfüßer" -> "left", "両" -> "both", None for any other word of a fact box."""
    first = said.casefold()
    for value, stems in (
        ("left", ("link", "left", "左")),
        ("right", ("recht", "right", "右")),
        ("both", ("beid", "both", "two", "両")),
    ):
        if first.startswith(stems):
            return value
    return None
