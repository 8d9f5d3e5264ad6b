"""Birth dates: "Jahrgang 2000", "1966 in Soest geboren", "Geburtsdatum: 7. August 2005", "I was born on 7 August 2005".

A birthday to come with the age it brings ("ich werde am 2. Februar 18") fixes the year by the publication date.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import Person, compile_pattern
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.time import anchor

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar january jänner jan",
            "februar february feb",
            "märz march mar",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
# "7. August 2005", "7 August 2005", "August 7, 2005", "07.08.2005", "2001年5月14日", "Mai 2001"
_DATE = (
    rf"(?i:(?P<d1>\d{{1,2}})(?:\.|st|nd|rd|th)? (?P<m1>{_MONTH})\.?,? (?P<y1>(?:19|20)\d\d)|(?P<m2>{_MONTH}) "
    rf"(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?, (?P<y2>(?:19|20)\d\d)|"
    rf"(?P<d3>\d{{1,2}})\.\s?(?P<m3>\d{{1,2}})\.\s?(?P<y3>(?:19|20)\d\d)|(?P<y4>(?:19|"
    rf"20)\d\d)年(?:(?P<m4>\d{{1,2}})月(?:(?P<d4>\d{{1,2}})日)?)?|(?P<m5>{_MONTH}) (?P<y5>(?:19|20)\d\d))"
)
_DATE_RE = re.compile(_DATE)
_YEAR_RE = re.compile(r"(?<!\d)(?P<year>(?:19[3-9]|20[01])\d)(?![\d/])")

# "Geburtsdatum: …", "Geboren: 7.8.2005 in Kiel", "Date of birth: …", "Born: …", "Jahrgang: 2003", "生年月日：…"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Geburtsdatum|Geburtstag|Geboren(?: am)?|Geb\.|Jahrgang|Date of birth|Born|DOB|Birthday|Birthdate|"
    r"生年月日)\s?[:：]\s?(?P<date>.{4,40})"
)
# "geboren am 7. August 2005", "am 14. Mai 2001 zur Welt", "born on 7 August 2005", "2001年5月14日生まれ"
_BORN_RES = (
    compile_pattern(
        rf"(?<!\w)(?:geboren|[Bb]orn)(?: (?:bin |wurde |sind |bist )?SELF)?(?: am| on| in)? (?P<date>{_DATE})"
    ),
    compile_pattern(rf"(?P<date>{_DATE})(?: in (?:TEAM|NATION|NAME))?(?: geboren| zur Welt|生まれ)"),
)
# "1966 in Soest geboren", "geboren 1966", "born in 1999", "Jahrgang 2000", "der 2003er-Jahrgang" says nothing of one
_BORN_IN_RES = (
    compile_pattern(r"(?P<year>YEAR)(?: in (?:TEAM|NATION|NAME))? geboren"),
    compile_pattern(
        r"(?<!\w)(?:geboren|[Bb]orn)(?: (?:bin |wurde |sind |bist )?SELF)?(?: in (?:TEAM|NATION|NAME))?(?: im Jahr| "
        r"im Jahre| in)? (?P<year>YEAR)"
    ),
    compile_pattern(
        r"(?P<who>SELF|HE|PERSON)(?: bin| bist| ist| sind|,)?(?: (?:ja|auch|ein|der|erst)){0,2} Jahrgang (?P<year>YEAR)"
    ),
    compile_pattern(r"(?P<year>YEAR)年生まれ"),
)
# "ich werde ja erst am 2. Februar 18"
_WILL_BE_RE = compile_pattern(
    rf"(?P<who>SELF) (?:werde|wirst|werden)(?: (?:ja|erst)){{0,2}} am (?P<day>\d{{1,2}})\. "
    rf"(?i:(?P<month>{_MONTH}))(?: (?:ja|erst|schon)){{0,2}} (?P<age>\d\d)(?=[,.!? ])"
    rf"|[Aa]m (?P<day2>\d{{1,2}})\. (?i:(?P<month2>{_MONTH})) (?:werde|wirst|werden) (?P<who2>SELF)(?: (?:ja|erst|"
    rf"schon)){{0,2}} (?P<age2>\d\d)(?=[,.!? ])"
)
# "Wer ist der Ältere?", "Wann haben Sie Geburtstag?", "When were you born?"
_ASKED_RE = re.compile(r"[ÄäöÖ]lter|geboren|Geburtstag|Geburtsdatum|[Oo]lder|born|birthday|生年月日")


def find(reading: Reading) -> Iterator[Proposal]:
    """Birth dates as precise as the text has them: day, month or year."""
    for sentence in reading.sentences:
        if sentence.role == "lead":
            yield from _boxed(reading, sentence)
        if sentence.stands:
            yield from _born(reading, sentence)
            yield from _birthday(reading, sentence)
            yield from _answered(reading, sentence)


def _boxed(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    box = _BOX_RE.match(sentence.text)
    if box is None:
        return
    date, year = _DATE_RE.search(box["date"]), _YEAR_RE.search(box["date"])
    value = _iso(date) if date else year["year"] if year else None
    for person in reading.interviewees:
        yield from _proposal(reading, sentence, person, value, box, "fact_box")


def _born(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    days = [found.span() for pattern in _BORN_RES for found in pattern.finditer(sentence.masked)]
    for pattern in (*_BORN_RES, *_BORN_IN_RES):
        for found in pattern.finditer(sentence.masked):
            year = found.groupdict().get("year")
            value = year or _iso(found)
            if year and any(start <= found.start("year") < end for start, end in days):
                continue  # the year of a day
            if not reading.negated(sentence, *found.span()):
                for person in reading.subjects(sentence, *found.span()):
                    yield from _proposal(reading, sentence, person, value, found, "born")


def _birthday(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """The next such day after publication, less the age it brings."""
    on = anchor(reading.header.published)
    if on is None:
        return
    for found in _WILL_BE_RE.finditer(sentence.masked):
        which = "" if found["day"] else "2"
        day, month = int(found[f"day{which}"]), _MONTHS[found[f"month{which}"].casefold()]
        year = on.year + ((month, day) < (on.month, on.day)) - int(found[f"age{which}"])
        value = f"{year}-{month:02}-{day:02}"
        note = f"turning {found[f'age{which}']} on the next {day}.{month}. after {reading.header.published}"
        for person in sentence.selves:
            yield from _proposal(reading, sentence, person, value, found, "birthday_to_come", "implied", note)


def _answered(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Wer ist der Ältere?" – "Ich, am 14. Mai 2001." """
    pair = reading.pair_of(sentence)
    if (
        sentence.role != "answer"
        or pair is None
        or not any(_ASKED_RE.search(question.text) for question in pair.question)
    ):
        return
    for found in _DATE_RE.finditer(sentence.text):
        for person in sentence.selves:
            yield from _proposal(reading, sentence, person, _iso(found), found, "answered", "implied")


def _iso(found: re.Match[str]) -> str | None:
    """ "7. August 2005" -> "2005-08-07", "Mai 2001" -> "2001-05"; None for a day that is none."""
    groups = found.groupdict()
    number = next(n for n in "12345" if groups[f"y{n}"])
    month, day = groups.get(f"m{number}"), groups.get(f"d{number}")
    parts = [groups[f"y{number}"]]
    if month:
        parts.append(f"{_MONTHS.get(month.casefold(), 0) or int(month):02}")
    if day:
        parts.append(f"{int(day):02}")
    return (
        "-".join(parts) if all(0 < int(part) <= top for part, top in zip(parts[1:], (12, 31), strict=False)) else None
    )


def _proposal(
    reading: Reading,
    sentence: Sentence,
    person: Person,
    value: str | None,
    found: re.Match[str],
    rule: str,
    certainty: Certainty = "stated",
    note: str = "",
) -> Iterator[Proposal]:
    if value:
        yield reading.propose(
            "birth_date", person, sentence, {"value": value}, at=found.span(), note=note, rule=f"birth_date.{rule}",
            certainty="implied" if reading.language == "ja" else certainty, why="a date of birth as it is said",
        )  # fmt: skip
