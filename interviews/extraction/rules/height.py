"""Height in whole centimetres: "Du misst 1,87 Meter", "Größe: 1,78 m", "174センチです".

Read only where a person measures: of the player, of a third person, or as the answer to "Wie groß …?". Feet and inches
need arithmetic and are left alone; so are goalposts, distances and water.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, PERSON, SELF, compile_pattern
from interviews.extraction.reading import Reading, Sentence

LEAST, MOST = 140, 215
_SIGNS = SELF + HE + PERSON + KIN

# "1,87 Meter", "1.91 m", "1,78 m"
_METRES_RE = re.compile(
    r"(?<![\d,.])(?P<m>[12])[,.](?P<cm>\d\d)(?P<unit>[ -]?(?:m|Metern?|metres?|meters?)(?!\w)| (?=groß\b))?(?![\d,.]\d)"
)
# "187 Zentimeter", "187 cm", "174センチ"
_CENTIMETRES_RE = re.compile(r"(?<!\d)(?P<cm>\d{3})\s?(?:cm|Zentimeter|centimet(?:re|er)s|センチ)")
# "184." as the answer to "Height?"
_PLAIN_RE = re.compile(r"^\W{0,4}(?P<cm>[12]\d\d)(?=[.,!]|$)")
# "1 Meter 91", "Einsneunzig" is left alone
_SPLIT_RE = re.compile(r"(?<![\d,.])(?P<m>[12]) ?(?:m|Meter) ?(?P<cm>\d\d)(?!\d)")
_BOX_RE = re.compile(r"^\W{0,4}(?:Größe|Körpergröße|Height|身長)\s?[:：]")
# What a person does with his height: "misst", "groß", "tall", "größer"
_TALL_RE = re.compile(
    r"(?<!\w)(?:misst|messe|messen|groß|großer|große|größer|Größe|Länge|klein|kleinste\w{0,2}|größte\w{0,2}|tall|"
    r"height|Height)(?!\w)|身長|センチ"
)
# "Merle ist 1,75 Meter, ich bin 1,83": no more words are needed
_IS_RE = compile_pattern(
    r"(?:SELF|HE|PERSON)(?: bin| bist| ist| sind|['’]m|['’]s| am| is| are)(?: (?:nur|etwa|knapp|rund|jetzt|only|"
    r"about))? $"
)
# "1,88.", "Genau 1,91, bitte so aufschreiben", not "Im Programm steht 1,80"
_BARE_RE = re.compile(r"\W{0,4}(?:[^\W\d_]+,? ){0,2}?[12]?[\d,.]{2,4}(?! ?Uhr)")
# Other things that measure: "hoch", "entfernt", "im Wasser", "Meter neben dem Tor"
_THING_RE = re.compile(
    r"(?<!\w)(?:hoch|höher|breit|weit|entfernt|tief|Latte|Pfosten|Wasser|sprang|springen|gesprungen|Hochsprung|"
    r"Abstand|wide|away|high|deep|jump\w*)(?!\w)"
)


def find(reading: Reading) -> Iterator[Proposal]:
    """Heights of persons, in metres or centimetres."""
    for sentence in reading.sentences:
        if sentence.stands and not _THING_RE.search(sentence.text):
            for value, start, end, unit in _figures(sentence):
                if LEAST <= value <= MOST and _measures(
                    reading, sentence, unit=unit, is_said=_is_said(sentence, start, end)
                ):
                    yield from _proposals(reading, sentence, value, (start, end))


def _figures(sentence: Sentence) -> Iterator[tuple[int, int, int, bool]]:
    for found in (*_METRES_RE.finditer(sentence.masked), *_SPLIT_RE.finditer(sentence.masked)):
        unit = "unit" not in found.groupdict() or found["unit"] is not None
        yield int(found["m"]) * 100 + int(found["cm"]), found.start(), found.end(), unit
    for found in _CENTIMETRES_RE.finditer(sentence.masked):
        yield int(found["cm"]), found.start(), found.end(), True
    for found in _PLAIN_RE.finditer(sentence.masked):
        yield int(found["cm"]), found.start(), found.end(), False


def _is_said(sentence: Sentence, start: int, end: int) -> bool:
    """ "ich bin 1,83." as a whole clause, not "ich bin 1,85 Meter daneben gelandet"."""
    return _IS_RE.search(sentence.masked[:start]) is not None and sentence.masked[end : end + 1] in ",.;!?"


def _measures(reading: Reading, sentence: Sentence, *, unit: bool, is_said: bool) -> bool:
    """Whether the figure is somebody's height: in the fact box, said of a person, or asked for."""
    if sentence.role == "lead" and _BOX_RE.match(sentence.text):
        return True
    somebody = any(True for _ in reading.marks_in(sentence.start, sentence.end, _SIGNS))
    if unit and _TALL_RE.search(sentence.text):
        return somebody or _asked(reading, sentence) or sentence.role == "lead"
    return _asked(reading, sentence) or (somebody and is_said)


def _asked(reading: Reading, sentence: Sentence) -> bool:
    """ "Wie groß sind Sie?" – "1,91."; also "zwei Zentimeter größer. 1,91, bitte." """
    bare = _BARE_RE.match(sentence.text) is not None
    if sentence.role != "answer" or not (bare or SELF in sentence.masked):
        return False
    before, pair = reading.before(sentence), reading.pair_of(sentence)
    asked = pair.question[-1:] if pair else ()
    return any(_TALL_RE.search(other.text) for other in (*asked, *((before,) if before else ())))


_OF_OTHERS_RE = compile_pattern(
    r"(?i:neben|gegen|next to|against|than|als) (?:den |dem |einen |einem |the |a )?(?:PERSON|HE)?[^.!?]{0,20}$"
)


def _proposals(reading: Reading, sentence: Sentence, value: int, at: tuple[int, int]) -> Iterator[Proposal]:
    if _OF_OTHERS_RE.search(sentence.masked[: at[0]]) or reading.negated(sentence, *at):
        return
    certainty: Certainty = "implied" if reading.language == "ja" else "stated"
    for person in reading.subjects(sentence, *at):
        yield reading.propose(
            "height", person, sentence, {"value": value}, at=at, certainty=certainty,
            rule="height.measures", why="a figure in metres or centimetres said of the person",
        )  # fmt: skip
