"""Height in whole centimetres: "Du misst 1,87 Meter", "Größe: 1,78 m", "eins fünfundsiebzig".

Read where a person measures: of the player, of a third person, in a lead or box about one player, or as the answer to
"Wie groß …?". Where the answer gives another figure than the question, the question's is wrong. Feet and inches need
arithmetic and are left alone; so are goalposts, distances, water, and heights in heels.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import HE, KIN, ME, MY, PERSON, SELF, Person, compile_pattern
from interviews.extraction.numbers import spelled, value_of
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

LEAST, MOST = 140, 215
_OPENING = 6  # characters before a figure that opens a question
_SIGNS = SELF + HE + PERSON + KIN + ME + MY

_WORDS = spelled(40, 99)

# "1,87 Meter", "1.91 m", "1,78 m", "1,75"
_METRES_RE = re.compile(
    r"(?<![\d,.:])(?P<m>[12])[,.](?P<cm>\d\d)(?P<unit>[ \u00a0-]?(?:m|Metern?|metres?|meters?)(?!\w)|"
    r" (?=groß\b))?(?![\d,.:]\d)(?!\d)(?! ?(?:Uhr|Euro|Mio|Millionen|Promille|Prozent|%|Punkte|goals))"
)
# "187 Zentimeter", "187 cm"
_CENTIMETRES_RE = re.compile(r"(?<!\d)(?P<cm>\d{3})[ \u00a0]?(?:cm\b|Zentimetern?|[Cc]entimet(?:re|er)s?)")
# "184." as the answer to "Height?"
_PLAIN_RE = re.compile(r"^\W{0,4}(?P<cm>[12]\d\d)(?=[.,!]|$)")
# "1 Meter 91", "1m82"
_SPLIT_RE = re.compile(r"(?<![\d,.])(?P<m>[12]) ?(?:m|Meter|metres?) ?(?P<cm>\d\d)(?!\d)")
# "ein Meter fünfundsiebzig", "eins achtzig", "Einsneunzig", "one metre eighty-two"
_SPOKEN_RE = re.compile(
    rf"(?<![\w-])(?:ein(?:en)? Meter (?:und )?|eins ?|one met(?:re|er) (?:and )?|one )(?P<words>{_WORDS})(?![\w-])",
    re.IGNORECASE,
)
# "Größe: 1,78 m", "Height: 168cm"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Größe|Grösse|Körpergröße|Körpergrösse|Height|Länge)\W{0,3}[:：–?-]",
    re.IGNORECASE,
)
# What a person does with his height: "misst", "groß", "tall", "größer"
_TALL_RE = re.compile(
    r"(?<!\w)(?:misst|messen?|gemessen|(?:körper)?grö(?:ß|ss)e|gro(?:ß|ss)(?:e[rn]?)?|grö(?:ß|ss)er|"
    r"grö(?:ß|ss)te\w{0,2}|länge|lang(?:er?)?|klein(?:er?)?|kleinste\w{0,2}|gewachsen|zentimeter|gelistet|"
    r"geführt|steh\w*|kopfball\w*|hüne|riese|lulatsch|zwerg|tall(?:er)?|height|short(?:er)?|small|enormous|huge|"
    r"giant|lists?|listed|down as|stands?|measure\w*|header\w*|six[- ](?:foot|one|two|three|four|five|six)|"
    r"6ft)(?!\w)",
    re.IGNORECASE,
)
# "Merle ist 1,75 Meter, ich bin 1,83", "mit meinen 1,94", "Es sind 1,77"
_IS_RE = compile_pattern(
    r"(?:(?:SELF|HE|PERSON|KIN)(?: bin| bist| ist| sind|['’]m|['’]s|['’]re| am| is| are|"
    r" was)(?: (?:nur|etwa|knapp|rund|jetzt|genau|exakt|only|about|just|exactly|barely|ja|auch|selbst))?|"
    r"(?:[Mm]it|[Bb]ei) (?:MY|HIS)|[Ee]s sind|[Ii]t['’]s|PERSON,) $"
)
_END_RE = compile_pattern(
    r"[,.;!?]|$| (?:and|und|groß|gross|tall|but|aber|passe?|komme?|bin|SELF|geht|kann|war|on)\b| SELF| HE"
)
# "keine 1,70 Meter"
_NOT_RE = re.compile(r"(?:(?<!\w)(?:kein|keine|keinen|nicht|nie|not|never)|n['’]t) (?:\w+ ){0,2}$")
# "1,88.", "Genau 1,91, bitte so aufschreiben", not "Im Programm steht 1,80"
_BARE_RE = re.compile(r"\W{0,4}(?:[^\W\d_]+[,.!]? ){0,3}?(?:[12]?[\d,.]{2,4}|[Ee]in(?:en|s)? ?|[Oo]ne )(?! ?Uhr)")
# Other things that measure, and jokes: "hoch", "entfernt", "im Wasser", "Mit Dutt 1,75"
_THING_RE = re.compile(
    r"(?<!\w)(?:hoch|höher|breit|weit|entfernt|tief|Latte|Pfosten|Wasser|sprang|springen|gesprungen|Hochsprung|"
    r"daneben|Abstand|wide|away|high|deep|jump\w*|"
    r"(?:[Mm]it|[Ii]n|[Ww]ith) (?:\w+ )?(?:Dutt|Haaren?|Stollen\w*|Schuhen|Absätzen|Mütze|Locken|Stiefeln|boots|"
    r"heels|hair|studs|hat|socks on tiptoe)|auf Zehenspitzen|on tiptoes?|Traum|wäre gern|like to be)(?!\w)"
)
_PROGRAMME_RE = re.compile(
    r"(?:programm|internet|wikipedia|programme|website|kader|steckbrief|datenbank|ausweis|pass)\w* (?:steht|stehen|"
    r"says|macht|has me)",
    re.IGNORECASE,
)
_OF_OTHERS_RE = compile_pattern(
    r"(?i:neben|gegen|next to|against|than|als) (?:den |dem |einen |einem |the |a )?(?:PERSON|HE)?[^.!?]{0,20}$"
)

# "Neben PERSON wirke ich klein, der misst 1,99 Meter"
_RELATIVE_RE = compile_pattern(
    r"(?P<who>PERSON)[^.!?]{0,60}, (?:der|die|HE|who)(?:['’]s| misst| ist| war| is| was| stands)(?: \w+){0,2} $"
)


def find(reading: Reading) -> Iterator[Proposal]:
    """Heights of persons, in metres or centimetres."""
    for sentence in reading.sentences:
        if not (sentence.stands or _asked(reading, sentence)) or _THING_RE.search(sentence.text):
            continue
        for value, start, end, unit in _figures(sentence):
            if (
                LEAST <= value <= MOST
                and _measures(reading, sentence, start, end, unit=unit)
                and not _corrected(reading, sentence, value)
                and not _PROGRAMME_RE.search(sentence.text)
            ):
                yield from _proposals(reading, sentence, value, (start, end))


def _figures(sentence: Sentence) -> Iterator[tuple[int, int, int, bool]]:
    for found in (*_METRES_RE.finditer(sentence.masked), *_SPLIT_RE.finditer(sentence.masked)):
        unit = "unit" not in found.groupdict() or found["unit"] is not None
        yield int(found["m"]) * 100 + int(found["cm"]), found.start(), found.end(), unit
    for found in _SPOKEN_RE.finditer(sentence.masked):
        yield 100 + value_of(found["words"]), found.start(), found.end(), "met" in found.group().casefold()
    for found in _CENTIMETRES_RE.finditer(sentence.masked):
        yield int(found["cm"]), found.start(), found.end(), True
    for found in _PLAIN_RE.finditer(sentence.masked):
        yield int(found["cm"]), found.start(), found.end(), False


def _measures(reading: Reading, sentence: Sentence, start: int, end: int, *, unit: bool) -> bool:
    """Whether the figure is somebody's height: in a box, a lead, said of a person, or asked for."""
    if _BOX_RE.match(sentence.text) or (sentence.role == "lead" and unit):
        return True
    if unit and sentence.role == "question" and start <= _OPENING:  # "Ein Meter dreiundachtzig – reicht das?"
        return True
    before = _IS_RE.search(sentence.masked[:start])
    is_said = before is not None and (unit or _END_RE.match(sentence.masked, end) is not None)
    somebody = any(True for _ in reading.marks_in(sentence.start, sentence.end, _SIGNS))
    if unit and _TALL_RE.search(sentence.text):
        return somebody or sentence.role == "question" or _asked(reading, sentence)
    return _asked(reading, sentence) or (somebody and is_said)


def _asked(reading: Reading, sentence: Sentence) -> bool:
    """ "Wie groß sind Sie?" – "1,91."; also "zwei Zentimeter größer. 1,91, bitte." """
    bare = _BARE_RE.match(sentence.text) is not None
    if sentence.role != "answer" or not (bare or SELF in sentence.masked):
        return False
    before, pair = reading.before(sentence), reading.pair_of(sentence)
    others = [*(pair.question if pair else ()), *((before,) if before else ())]
    return any(
        _TALL_RE.search(other.text) or any(LEAST <= figure[0] <= MOST for figure in _figures(other)) for other in others
    )


def _corrected(reading: Reading, sentence: Sentence, value: int) -> bool:
    """Whether the answer gives another figure than the question does."""
    pair = reading.pair_of(sentence)
    if pair is None or sentence.role != "question":
        return False
    given = {figure[0] for other in pair.answer[:3] for figure in _figures(other) if LEAST <= figure[0] <= MOST}
    return bool(given) and value not in given


def _proposals(reading: Reading, sentence: Sentence, value: int, at: tuple[int, int]) -> Iterator[Proposal]:
    if _OF_OTHERS_RE.search(sentence.masked[: at[0]]) or _NOT_RE.search(sentence.masked[: at[0]]):
        return
    for person in _whom(reading, sentence, at):
        yield reading.propose(
            "height", person, sentence, {"value": value}, at=at,
            rule="height.measures", why="a figure in metres or centimetres said of the person",
        )  # fmt: skip


def _whom(reading: Reading, sentence: Sentence, at: tuple[int, int]) -> tuple[Person, ...]:
    """Who measures so much: in a box the player, in a lead too unless another is named before the figure."""
    relative = _RELATIVE_RE.search(sentence.masked[: at[0]])
    if relative:
        person = reading.person(sentence, relative, "who")
        return (person,) if person else ()
    if _BOX_RE.match(sentence.text):
        return reading.interviewees
    others = any(person not in reading.interviewees for person in reading.people_in(sentence))
    if (
        sentence.role == "lead"
        and len(reading.interviewees) == 1
        and not (others and _is_named_here(reading, sentence, at))
    ):
        return reading.interviewees
    marks = list(reading.marks_in(sentence.start, sentence.start + at[1], PERSON + KIN))
    own = any(True for _ in reading.marks_in(sentence.start, sentence.start + at[1], ME + MY))
    if own and not marks:
        return sentence.selves
    return reading.subjects(sentence, *at)


def _is_named_here(reading: Reading, sentence: Sentence, at: tuple[int, int]) -> bool:
    """Whether a person or a relative is named before the figure, or in its clause."""
    around = clause(sentence.masked, *at)
    return any(True for _ in reading.marks_in(sentence.start, sentence.start + around.end, PERSON + KIN))
