"""Age as of publication: "der 21-Jährige", "PERSON (22)", "Inzwischen sind Sie 27", "He's only 19".

Ages then ("Er war 29", "mit 17 durfte ich", "as a 17-year-old") and other numbers ("I'm 47" of a shirt) say nothing.
"""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, SELF, Kin, Person, compile_pattern
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.time import NUMBERS

YOUNGEST, OLDEST = 12, 90
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "twenty": 20, "thirty": 30, "forty": 40}
_ONES = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_WORDS: Mapping[str, int] = {
    **{word: value for word, value in NUMBERS.items() if value >= YOUNGEST},
    **_TENS,
    **{f"{one}und{ten}": _ONES[one] + _TENS[ten] for one in _ONES for ten in ("zwanzig", "dreißig", "vierzig")},
    **{
        f"{ten}-{one}": _TENS[ten] + NUMBERS[one]
        for ten in ("twenty", "thirty", "forty")
        for one in "one two three four five six seven eight nine".split()
    },
}
_N = r"(?P<age>\d\d|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r")"
# Behind the number of an age: the end of a stretch, "Jahre alt", "now"; not "21 Tore", "21 Minuten"
_END = r"(?=[,.;:!?)…]| (?:Jahre alt|years old|und|and|now|aber|but|geworden|–|-|now,)(?!\w)|$)"

# "Name (22)", "Name, 24, linker Verteidiger", "久世蓮(24歳)"
_BESIDE_RES = (
    compile_pattern(r"(?P<who>PERSON) ?[(（](?P<age>\d\d)(?: Jahre)?歳?[)）,]"),
    compile_pattern(r"(?P<who>PERSON), (?P<age>\d\d), "),
    compile_pattern(r"(?P<who>PERSON)(?:[（(][^）)]{1,16}[）)])?、(?P<age>\d\d)歳"),
    compile_pattern(r"(?P<who>PERSON), aged (?P<age>\d\d)"),
)
# "die Zwillinge (beide 23)"
_BOTH_RE = re.compile(r"\((?:beide|both) (?P<age>\d\d)\)")
# "Der 21-Jährige", "die 18-jährige Rechtsaußen", "der 18 Jahre alte Torhüter", "a 22-year-old goalkeeper";
# not "als 17-Jähriger"
_OLD_RES = {
    "de": compile_pattern(
        r"(?<!\w)(?<![Aa]ls )(?<!gegen )(?P<age>\d\d)(?:-[Jj]ährige[nrs]?| Jahre alte[nrs]?)(?: [a-zäöü]{4,14})?(?: "
        r"(?:CLUB-|NATIONAL )?[A-ZÄÖÜ][\w-]{3,24})?(?P<who> PERSON)?"
    ),
    "en": compile_pattern(r"(?<!\w)(?<!as a )(?<!as an )(?P<age>\d\d)-year-old(?: [a-z-]{4,14}){0,3}(?P<who> PERSON)?"),
    "ja": compile_pattern(r"(?P<age>\d\d)歳の(?P<who>PERSON)?(?!とき|時|頃)"),
}
# "The CLUB goalkeeper is 36" in a lead
_ROLE_IS_RE = compile_pattern(
    r"(?<!\w)(?:[Tt]he|[Dd]er|[Dd]ie) (?:[a-z-]{3,14} |CLUB |NATION |NATIONAL ){0,3}(?:\w*(?i:keeper|striker|winger|"
    r"forward|defender|back|captain|midfielder|"
    r"torwart|torhüterin|torhüter|stürmer|stürmerin|verteidiger|kapitän|kapitänin|spieler|spielerin|profi)) (?:is|"
    r"ist)(?: erst| schon| only| just)? (?P<age>\d\d)(?=[.,]| and| und)(?P<who>)"
)
# "Inzwischen sind Sie 27", "Du bist 23 Jahre alt", "Ich bin jetzt 21", "Der ist 34", "You're 24 now", "He's only 19"
_IS_RES = {
    "de": (
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON|KIN) (?:bin|bist|ist|sind)(?: (?:ja|jetzt|erst|gerade|inzwischen|mittlerweile|"
            rf"heute|schon|nun|auch|noch|immerhin|zwar|einmal|mal|doch)){{0,3}} {_N}{_END}"
        ),
        compile_pattern(
            rf"(?:[Bb]in|[Bb]ist|[Ss]ind|[Ii]st) (?P<who>SELF|HE|PERSON)(?: (?:ja|jetzt|erst|gerade|inzwischen|"
            rf"mittlerweile|heute|schon|nun|auch|noch|immerhin|doch)){{0,3}} {_N}{_END}"
        ),
        compile_pattern(
            rf"[Mm]it (?:gerade (?:ein)?mal |nur |erst )?{_N}(?: Jahren)? (?:sind|bist|gehören|gehörst|zählen|"
            rf"zählst|tragen|trägst) (?P<who>SELF)"
        ),
        compile_pattern(
            rf"[Mm]it (?:gerade (?:ein)?mal |nur |erst )?{_N}(?: Jahren)? (?:ist|gehört|zählt|trägt) (?P<who>PERSON|"
            rf"HE) (?:schon|bereits|noch|längst|immer noch)"
        ),
        compile_pattern(
            rf"(?P<who>SELF) (?:muss|fühle|bin|weiß)[^.!?,]{{0,34}} mit {_N}(?! Jahren? (?:schon "
            rf")?(?:habe|war))(?= [a-zäöü]|[,.!?]| Kapitän)"
        ),
        compile_pattern(rf"(?P<who>SELF) (?:jetzt|heute|inzwischen|mittlerweile)(?: schon| erst)? mit {_N}(?!\w)"),
        compile_pattern(rf"[Mm]it (?P<who>MY) {_N}(?: Jahren)?(?!\w)"),
    ),
    "en": (
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON|KIN)(?:['’]m|['’]re|['’]s| am| are| is)(?: (?:only|just|still|now|already|"
            rf"nearly))? {_N}{_END}"
        ),
        compile_pattern(rf"(?<!\w)[Aa]t {_N}(?: years old)?, (?P<who>SELF)(?:['’]re|['’]m| are| am)"),
        compile_pattern(rf"(?<!\w)[Aa]ged (?:just |only )?{_N}, (?P<who>PERSON|HE)"),
        compile_pattern(rf"(?<!\w)being {_N}(?=[.,!?])(?P<who>)"),
    ),
    "ja": (),
}
# "ich werde am 2. Februar 18", "im März werde ich 30", "I turn 22 next month": one less today
_WILL_BE_RES = (
    compile_pattern(
        rf"(?P<who>SELF) (?:werde|wirst|werden)(?: (?:ja|erst|bald|demnächst|nächste \w+|im nächsten \w+|am \d\d?\. "
        rf"\w+|im (?!Sommer)[A-Z]\w+)){{1,3}} {_N}{_END}"
    ),
    compile_pattern(
        rf"(?:[Aa]m \d\d?\. \w+|[Ii]m [A-Z]\w+|[Bb]ald|[Nn]ächste \w+) (?:werde|wirst|werden) (?P<who>SELF)(?: "
        rf"(?:ja|schon|erst))? {_N}{_END}"
    ),
    compile_pattern(
        rf"(?P<who>SELF)(?:['’]ll be| turn|['’]m turning) {_N} (?:next (?:month|week)|soon|in (?:a (?:week|month|"
        rf"few weeks)|January|February|March|April|May|June|July|August|September|October|November|December))"
    ),
)
# "Alter: 21", "Age: 21 years", "年齢：21"
_BOX_RE = re.compile(r"^\W{0,4}(?:Alter|Age|年齢)\s?[:：]\s?(?P<age>\d\d)(?!\d)")
# "I'm 47 at the minute" answers a question for the number
_NUMBER_RE = re.compile(r"\b[Nn]ummer|\b[Nn]umber|[Tt]rikot|[Ss]hirt|wear|[Gg]rößer|背番号")
_CLAUSE_END_RE = re.compile(r"[,;.!?–]")
# "Ich bin mit 17 nach Bremen gekommen", "damals": told of then
_THEN_RE = re.compile(r"(?<!\w)(?:damals|als ich|\w{0,6}ge\w{2,12}(?:en|t)|\w{3,12}iert|worden)(?!\w)")


def find(reading: Reading) -> Iterator[Proposal]:
    """Ages of the interviewees and of others, as the text gives them for its own day."""
    for sentence in reading.sentences:
        if sentence.stands:
            yield from _beside(reading, sentence)
            yield from _said(reading, sentence)
        if sentence.role == "lead":
            yield from _lead(reading, sentence)


def _beside(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in _BESIDE_RES:
        for found in pattern.finditer(sentence.masked):
            person = reading.person(sentence, found, "who")
            if person and sentence.role != "answer":
                yield from _proposal(reading, sentence, (person,), found, "beside_name")


def _lead(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in (_BOTH_RE, _BOX_RE):
        for found in pattern.finditer(sentence.text):
            yield from _proposal(reading, sentence, reading.interviewees, found, "fact_box")
    old = _OLD_RES.get(reading.language)
    for found in (*old.finditer(sentence.masked), *_ROLE_IS_RE.finditer(sentence.masked)) if old else ():
        person = _named(reading, sentence, found) or _called(reading, sentence, found)
        alone = len(reading.interviewees) == 1
        yield from _proposal(
            reading, sentence, (person,) if person else reading.interviewees if alone else (), found, "years_old"
        )


def _named(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Person | None:
    """ "der 24-jährige Stürmer PERSON"."""
    if not found["who"]:
        return None
    mark = reading.mark_at(sentence.start + found.end("who") - 1)
    return mark.what if mark and isinstance(mark.what, Person) else None


def _called(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Person | None:
    """ "PERSON is a 22-year-old goalkeeper": who is named right before."""
    before = sentence.masked[max(0, found.start() - 6) : found.start()]
    people = reading.people_in(sentence)
    return people[0] if before.endswith(" is a ") and people else None


def _said(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    if _asked_for_number(reading, sentence):
        return
    for pattern in _IS_RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            told = found.group() + _CLAUSE_END_RE.split(sentence.masked[found.end() :], maxsplit=1)[0]
            if not _THEN_RE.search(told):
                yield from _proposal(reading, sentence, _whom(reading, sentence, found), found, "is")
    for pattern in _WILL_BE_RES:
        for found in pattern.finditer(sentence.masked):
            yield from _proposal(reading, sentence, sentence.selves, found, "will_be", less=1)


def _asked_for_number(reading: Reading, sentence: Sentence) -> bool:
    pair = reading.pair_of(sentence)
    asked = " ".join(question.text for question in pair.question[-2:]) if pair and sentence.role == "answer" else ""
    return _NUMBER_RE.search(asked) is not None and reading.before(sentence) is None


def _whom(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    """ "Ich", "meinen 29" and "being 35" are the speaker; "er" and names the person, a relative only by name."""
    sign = found["who"][:1]
    if sign in (SELF, "") or (sign not in (HE, KIN) and not reading.person(sentence, found, "who")):
        return sentence.selves
    person = reading.person(sentence, found, "who")
    return (person,) if person else ()


def _proposal(
    reading: Reading, sentence: Sentence, people: tuple[Person, ...], found: re.Match[str], rule: str, less: int = 0
) -> Iterator[Proposal]:
    said = found["age"]
    value = (int(said) if said.isdigit() else _WORDS[said]) - less
    certainty: Certainty = "implied" if less or reading.language == "ja" else "stated"
    for person in people:
        if YOUNGEST <= value <= OLDEST and not _is_small_relative(reading, person, value):
            yield reading.propose(
                "age", person, sentence, {"value": value}, at=found.span(), certainty=certainty,
                rule=f"age.{rule}", why="a number of years said of the person for today",
            )  # fmt: skip


def _is_small_relative(reading: Reading, person: Person, value: int) -> bool:
    """Children of the family are nobody's affair here."""
    small = {"son", "daughter", "grandson", "granddaughter", "child", "nephew", "niece"}
    return value < 16 and any(
        isinstance(mark.what, Kin) and mark.what.person == person and mark.what.relation in small
        for mark in reading.marks
    )
