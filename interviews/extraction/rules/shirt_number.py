"""Shirt numbers: "Du trägst die 12", "Rückennummer: 22", "Die 1 hat PERSON", "You wear 4", "背番号6".

"Nummer eins" in goal, "Nummer drei" behind two others and "number four there" are ranks.
"""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import ME, SELF, Person, compile_pattern
from interviews.extraction.reading import Pair, Reading, Sentence

_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_GERMAN = (
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig"
).split()
_WORDS: Mapping[str, int] = {
    **{word: value for words in (_ENGLISH, _GERMAN) for value, word in enumerate(words, start=1)},
    **{f"twenty-{word}": 20 + value for value, word in enumerate(_ENGLISH[:9], start=1)},
    **{f"{word.removesuffix('s')}undzwanzig": 20 + value for value, word in enumerate(_GERMAN[:9], start=1)},
    "dreißig": 30,
    "thirty": 30,
    "sechsundzwanzig": 26,
}
_N = r"(?P<n>\d{1,2}(?!\d|[.,]\d|:\d))(?![\w-])"
_W = r"(?P<n>\d{1,2}(?!\d|[.,]\d)|(?i:" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r"))(?![\w-])"

_RES = {
    "de": (
        # "Du trägst bei der U 19 die 12", "trage ich die Nummer 7", "er trägt jetzt die 10"
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON) (?:trage|trägst|tragen|trägt|habe|bekam|bekomme)\b[^.!?]{{0,40}}? (?:die |"
            rf"das Trikot mit der )(?:(?:Rücken|Trikot)?[Nn]ummer )?{_N}(?! (?:Tore|Spiele|Jahre))"
        ),
        compile_pattern(
            rf"(?:trage|trägst|tragen|trägt) (?P<who>SELF|HE|PERSON)[^.!?]{{0,40}}? (?:die |das Trikot mit der "
            rf")(?:(?:Rücken|Trikot)?[Nn]ummer )?{_N}"
        ),
        # "Dein Trikot hat die 28", "Ihre Rückennummer ist die 8", "mit meiner Nummer 8"
        compile_pattern(
            rf"(?P<who>MY) (?:neues )?(?:Trikot|Rückennummer|Trikotnummer|Nummer)(?: hat| ist| trägt| lautet)?(?: "
            rf"jetzt| immer noch)?(?: die)?(?: Nummer)? {_N}"
        ),
        # "Die 1 hat Mattis", "die 10 trägt PERSON"
        compile_pattern(
            rf"(?:^|[ „\"(])[Dd]ie {_N} (?:hat|trägt|gehört)(?: weiterhin| ja| jetzt| bei WE| heute)? "
            rf"(?P<who>PERSON|HE|SELF)"
        ),
        # "ich bleibe bei der 27", "ich habe mich für die 27 entschieden"
        compile_pattern(rf"(?P<who>SELF)[^.!?]{{0,24}} (?:bleibe|bleibst|bleiben) bei der (?:Nummer )?{_N}"),
        compile_pattern(
            rf"(?P<who>SELF) (?:habe|hast|haben) ME (?:für|bewusst für) die (?:Nummer |Rückennummer )?{_N} entschieden"
        ),
        # "die Nummer 7 auf dem Rücken", "mit der Rückennummer 10"
        compile_pattern(rf"(?:die|mit der) (?:Nummer )?{_N} auf (?:dem|seinem|MY|HIS) (?:Rücken|Trikot)"),
        compile_pattern(rf"[Rr]ückennummer:? {_N}"),
        # "Jetzt habe ich die 24."
        compile_pattern(
            rf"(?:[Jj]etzt|[Hh]eute|[Ii]nzwischen|[Ss]eitdem) (?:habe|trage|hast|haben) (?P<who>SELF) die "
            rf"{_N}(?=[.,])"
        ),
        # "Warum die 61?", "Wieso ausgerechnet die 20?"
        compile_pattern(
            rf"^\W{{0,3}}(?:Und )?[Ww](?:arum|ieso|eshalb) (?:ausgerechnet |gerade |eigentlich )?die (?:Nummer "
            rf")?{_N}\?(?P<who>)"
        ),
        # "Ich die 5, er die 33"
        compile_pattern(rf"^[„\"]?(?:Und )?(?P<who>SELF) die {_N}(?=[,.])"),
        compile_pattern(rf"(?:^|[, „\"])(?P<who>HE) die {_N}(?=[,.])"),
    ),
    "en": (
        # "You wear 4", "I wear number 10", "he wears the number seven shirt"
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON)(?:['’]ve| have|['’]s| has)? (?:wears?|wore|got|taken|been given|inherited) "
            rf"(?:the )?(?:number |No\.? ?|#)?{_W}(?= shirt|[.,!?;]| now| myself| because|$)"
        ),
        # "my number nine", "your number 15 shirt"
        compile_pattern(rf"(?P<who>MY) (?:number|No\.?|#) ?(?!one (?!shirt)){_W}"),
        # "Number 15 - did you choose it?"
        compile_pattern(rf"^\W{{0,3}}[Nn]umber {_W}(?: -| –|,|\.\.\.|\?)(?P<who>)"),
        compile_pattern(rf"{_W} on MY back(?P<who>)"),
        compile_pattern(rf"(?P<who>SELF)(?:['’]re|['’]m| are| am) wearing (?:the )?(?:number )?{_N}(?=[.,!?;]| now|$)"),
        # "Why number 20?"
        compile_pattern(rf"^\W{{0,3}}(?:So |And )?[Ww]hy (?:the |number |No\.? ?){{0,2}}{_N}\?(?P<who>)"),
        compile_pattern(rf"(?:squad|shirt) number(?: is|:)? {_N}"),
    ),
    "ja": (compile_pattern(r"^(?![^。]*彼女?の?は)[^。]{0,40}背番号は?(?P<n>\d{1,2})(?P<who>)"),),
}
# "Rückennummer: 22", "Squad number: 8", "背番号：6"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Rückennummer|Trikotnummer|Nummer|Squad number|Shirt number|Jersey number|Number|"
    r"背番号)\s?[:：]\s?(?P<n>\d{1,2})(?!\d)"
)
# "Deine Nummer?", "Welche Nummern tragen Sie?", "What number …?"
_ASKED_RE = compile_pattern(
    r"[Ww]elche\w* Trikot|(?:[Rr]ücken|[Tt]rikot)?[Nn]ummern?\s?\?|[Ww]elche (?:[Rr]ücken|[Tt]rikot)?[Nn]ummer|"
    r"[Ww]hat number|[Ww]hich "
    r"number|MY number\?|[Ss]hirt number\?|[Ss]quad number\?"
)
# "Die 3.", "In Jena die 77.", "I'm 47 at the minute", "The 8."
_ANSWER_RES = (
    compile_pattern(
        rf"^\W{{0,4}}(?:(?:In|Bei|Beim|At|In der|Bei der) (?:TEAM|LEVEL|NATION|NAME) )?(?:[Dd]ie |[Tt]he |[Mm]it der "
        rf")?(?:Nummer |[Nn]umber )?{_W}(?=[.,!]|$)"
    ),
    compile_pattern(rf"^\W{{0,4}}SELF(?:['’]m| am| wear|['’]ve got| have)(?: number)? {_N}"),
    compile_pattern(rf"SELF (?:trage|habe|nehme) (?:jetzt |immer )?die (?:Nummer )?{_N}"),
)
# "Christine Sinclair had 12" where the question is about a number; else it counts caps or goals
_HAD_RE = compile_pattern(rf"(?P<who>PERSON|HE) (?:has|had) (?:the )?(?:number )?{_N}(?=[.,!?;]| and| so)")
_ABOUT_RE = re.compile(r"\bwear|\b[Nn]umber|\bshirt")
# A rank, a wish or a no: "Nummer eins im Tor", "the number one keeper", "Die 1 wollte er nicht"
_RANK_RE = re.compile(
    r"Torwart Nummer|Nummer (?:eins|1|zwei|2|drei|3) (?:im|bei|hinter|der Welt)|zur Nummer|als Nummer|number one "
    r"(?:keeper|goalkeeper|choice)|number \w+ (?:there|in the pecking)|pecking order"
)
_NOT_RE = re.compile(
    r"(?<!\w)(?:nicht|kein|keine|nie|not|never|wollte|würde|hätte|gern|will|möchte|früher)(?!\w)|n['’]t"
)
_COUNT_RE = re.compile(r"(?:Tore|Spiele|Punkte|Kilo|Jahre|caps|goals|games|Prozent|Uhr|Minuten|Gegentore|medals)")


def find(reading: Reading) -> Iterator[Proposal]:
    """Numbers on shirts, of the interviewees and of others."""
    for sentence in reading.sentences:
        if sentence.role == "lead":
            yield from _boxed(reading, sentence)
        if sentence.stands and not _RANK_RE.search(sentence.text):
            yield from _said(reading, sentence)
    for pair in reading.pairs:
        yield from _answered(reading, pair)


def _boxed(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    box = _BOX_RE.match(sentence.text)
    if box is None:
        return
    for person in reading.interviewees:
        yield _proposal(reading, sentence, person, box, "fact_box")


def _said(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in _RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            behind = sentence.text[found.end() : found.end() + 12]
            if _NOT_RE.search(sentence.text, found.start(), found.end() + 12) or _COUNT_RE.search(behind):
                continue
            for person in _whom(reading, sentence, found):
                yield _proposal(reading, sentence, person, found, "wears")


def _whom(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    who = found.groupdict().get("who")
    if who is None:
        return reading.subjects(sentence, *found.span())
    person = reading.person(sentence, found, "who") if who else None
    if person and who[0] != SELF:
        return (person,)
    return sentence.selves if not who or who[0] in SELF + ME or not _is_third(reading, sentence, found) else ()


def _is_third(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """ "er" of whom we do not know who he is; of two interviewees it is the other."""
    mark = reading.mark_at(sentence.start + found.start("who"))
    return mark is None or mark.sign in "\ue002\ue00b"


def _answered(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    asked = next((question for question in pair.question if _ASKED_RE.search(question.masked)), None)
    if any(_ABOUT_RE.search(question.text) for question in pair.question):
        for sentence in pair.answer:
            for found in _HAD_RE.finditer(sentence.masked):
                for person in _whom(reading, sentence, found):
                    yield _proposal(reading, sentence, person, found, "had")
    for sentence in pair.answer[:3] if asked else ():
        for pattern in _ANSWER_RES:
            said = pattern.search(sentence.masked)
            if said and not _NOT_RE.search(sentence.text) and not _COUNT_RE.search(sentence.text):
                for person in sentence.selves:
                    yield _proposal(reading, sentence, person, said, "asked", "implied")


def _proposal(
    reading: Reading,
    sentence: Sentence,
    person: Person,
    found: re.Match[str],
    rule: str,
    certainty: Certainty = "stated",
) -> Proposal:
    said = found["n"]
    value = int(said) if said.isdigit() else _WORDS[said.casefold()]
    return reading.propose(
        "shirt_number", person, sentence, {"value": value}, at=found.span(), rule=f"shirt_number.{rule}",
        certainty="implied" if reading.language == "ja" else certainty, why="a number on a shirt, said of the person",
    )  # fmt: skip
