"""Birth dates: "Jahrgang 2000", "1966 in Soest geboren", "Geburtsdatum: 7. August 2005", "I was born on 7 August 2005".

A birthday to come with the age it brings ("ich werde am 2. Februar 18") fixes the year by the publication date.
"""

import re
from collections.abc import Iterator

from interviews.extraction.birthdays import birthdays
from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, PERSON, Person, compile_pattern
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.time import MONTH, MONTHS, anchor

# "7. August 2005", "7 August 2005", "7th of August, 2005", "August 7, 2005", "07.08.2005", "7/8/2005", "2005-08-07",
# "Mai 2001"
_DATE = (
    rf"(?i:(?P<d1>\d{{1,2}})(?:\.|st|nd|rd|th)?,? ?(?:of )?(?P<m1>{MONTH})\.?,? (?P<y1>(?:19|20)\d\d)|"
    rf"(?P<m2>{MONTH})\.? (?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>(?:19|20)\d\d)|"
    r"(?P<d3>\d{1,2})[./]\s?(?P<m3>\d{1,2})[./]\s?(?P<y3>(?:19|20)\d\d)|"
    rf"(?P<m4>{MONTH})\.?,? (?:of )?(?P<y4>(?:19|20)\d\d)|"
    r"(?P<y5>(?:19|20)\d\d)-(?P<m5>\d\d)-(?P<d5>\d\d))(?!\d)"
)
_DATE_RE = re.compile(rf"(?<![\w.]){_DATE}")
_YEAR_RE = re.compile(r"(?<!\d)(?P<year>(?:19[3-9]|20[01])\d)(?![\d/])")
_SHORT_YEAR = r"['’]?(?P<short>\d\d)(?![\d.])"

# "Geburtsdatum: …", "Geboren: 7.8.2005 in Kiel", "Date of birth: …", "Born: …", "Jahrgang: 2003"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Geburtsdatum|Geburtstag|Geburtsjahr|Geboren(?: am)?|Geb\.|Jahrgang|Date of [Bb]irth|"
    r"Year of [Bb]irth|Born(?: on)?|D\.?O\.?B\.?|Birthday|Birth ?date)\s?[:：|–-]\s?(?P<date>.{4,40})"
)
_IN = r"(?: (?:in|zu|at) (?:der |the )?(?:TEAM|NATION|NAME))?"
# "geboren am 7. August 2005", "am 14. Mai 2001 zur Welt", "born on 7 August 2005", "* 3.3.2001"
_BORN_RES = (
    compile_pattern(
        rf"(?<!\w)(?:[Gg]eboren|[Gg]eb\.|[Bb]orn|\*)(?: (?:bin |wurde |sind |bist |worden )?SELF)?"
        rf"(?: there| here| dort| and bred)?{_IN}"
        rf",?(?: am| on| in| im)?(?: the)? (?P<date>{_DATE})"
    ),
    compile_pattern(
        rf"(?P<date>{_DATE}){_IN}(?: als [^.;!?]{{3,40}})?{_IN}(?: geboren| zur Welt| auf die Welt|"
        rf" das Licht der Welt)"
    ),
    compile_pattern(
        rf"(?P<date>{_DATE}) (?:kam|wurde|erblickte|kamst|kamen|wurdest|wurden) [^.;!?]{{2,50}} (?:geboren|"
        r"zur Welt|auf die Welt|das Licht der Welt)(?!\w)"
    ),
    compile_pattern(
        rf"(?<!\w)(?:came into (?:the|this) world|arrived|erblickte|entered the world)(?: on| in| am|"
        rf" im)? (?P<date>{_DATE})"
    ),
    compile_pattern(
        rf"(?<!\w)(?:[Gg]eburts(?:tag|datum)|[Bb]irthday|date of birth)(?: ist| is|:)(?: der| am| on|"
        rf" the)? (?P<date>{_DATE})"
    ),
)
# "1966 in Soest geboren", "geboren 1966", "born in 1999", "Jahrgang 2000", "Baujahr 2001", "a 2001 baby"; "der
# 2003er-Jahrgang" says nothing of one
_WHO = r"(?P<who>SELF|HE|PERSON|KIN)"
# "der 1996 Geborene"
_NOMINAL_RE = compile_pattern(
    r"(?<!\w)(?:[Dd]er|[Dd]ie|[Dd]em|[Dd]en) (?:im Jahre? )?(?P<year>YEAR) (?:in \S+ )?[Gg]eborenen?(?!\w)"
)
_BORN_IN_RES = (
    compile_pattern(rf"(?P<year>YEAR){_IN}(?: geboren| zur Welt gekommen| auf die Welt gekommen)"),
    compile_pattern(
        rf"(?<!\w)(?:[Gg]eboren|[Gg]eb\.|[Bb]orn)(?: (?:bin |wurde |sind |bist )?SELF)?{_IN}(?: im Jahr| "
        rf"im Jahre| in| back in|,)? (?P<year>YEAR)"
    ),
    compile_pattern(
        rf"{_WHO}(?: bin| bist| ist| sind| war|['’]m|['’]s|['’]re|,)?(?: (?:ja|auch|ein|der|die|erst|noch|"
        rf"schließlich|halt|doch)){{0,2}} (?:Jahrgang|Baujahr|Jg\.) (?:(?P<year>YEAR)|{_SHORT_YEAR})"
    ),
    compile_pattern(
        rf"(?<!\w)(?:Jahrgang|Baujahr|Jg\.) (?:(?P<year>YEAR)|{_SHORT_YEAR})(?=[,.)!]| (?:bin|bist|ist|"
        rf"sind) {_WHO}|$)"
    ),
    compile_pattern(
        rf"{_WHO} (?:bin|bist|ist) (?:ein|eine) (?P<year>YEAR)(?:er(?:in)?|HE(?:in)?)(?!-)(?![ -]Jahrgang)"
    ),
    compile_pattern(
        r"(?P<who>SELF|HE)(?:['’]m| am|['’]re| are|['’]s| is) a (?:proud |late |true )?(?P<year>YEAR)(?=[,.!]|"
        r" (?:baby|kid|child|vintage))"
    ),
    compile_pattern(rf"(?<!\w)[Bb]orn{_IN} in (?:the (?:spring|summer|autumn|fall|winter) of )(?P<year>YEAR)(?!\d)"),
    compile_pattern(
        rf"(?<!\w)[Bb]orn{_IN} in (?:the (?:spring|summer|autumn|fall|winter) of )?['’](?P<short>\d\d)(?!\d)"
    ),
    _NOMINAL_RE,
)
# "You're only 24." – "Until May.", "Sie sind 24." – "Noch bis Mai."
_UNTIL_RE = re.compile(
    rf"^\W*(?:(?i:noch|only|just|still|aber nur|but only|yes|ja|yeah),? ){{0,2}}(?i:until|till|bis)"
    rf"(?: (?:Anfang|Ende|Mitte|the end of))? (?P<month>{MONTH})(?=[,.!?])",
    re.IGNORECASE,
)
_IS_OLD_RE = compile_pattern(r"SELF(?: sind| bist|['’]re| are)(?: [a-zäöüß]+){0,3} (?P<age>\d\d)(?!\d|\.\d)(?! [A-Z])")
_OLDER_RE = re.compile(r"[ÄäÖö]lter|[Oo]lder")
# "Wer ist der Ältere?", "Wann haben Sie Geburtstag?", "When were you born?"
_ASKED_RE = re.compile(
    r"[ÄäÖö]lter[en]|\b(?:geboren|Geburtstag|Geburtsdatum|Geburtsjahr|Jahrgang|[Oo]lder|[Bb]orn\b|[Bb]irthday|"
    r"[Bb]irth|DOB)"
)


def find(reading: Reading) -> Iterator[Proposal]:
    """Birth dates as precise as the text has them: day, month or year."""
    for sentence in reading.sentences:
        yield from _boxed(reading, sentence)
        if sentence.stands:
            yield from _born(reading, sentence)
            yield from _birthday(reading, sentence)
            yield from _until(reading, sentence)
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
            year = _year(found)
            value = year or _iso(found)
            if year and any(start < found.end() <= end + 1 for start, end in days):
                continue  # the year of a day
            if pattern is _NOMINAL_RE or not reading.negated(sentence, *found.span()):
                for person in reading.subjects(sentence, *found.span()):
                    yield from _proposal(reading, sentence, person, value, found, "born")


def _year(found: re.Match[str]) -> str | None:
    """The year alone, "99" of "Jahrgang 99" in full."""
    groups = found.groupdict()
    short = groups.get("short")
    return groups.get("year") or (f"{'20' if int(short) < 20 else '19'}{short}" if short else None)


def _birthday(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """The next or the last such day, seen from publication, less the age it brings."""
    for day in birthdays(sentence.masked, reading.language, reading.header.published):
        for person in reading.subjects(sentence, day.start, day.end) if day.born else ():
            yield reading.propose(
                "birth_date", person, sentence, {"value": day.born}, at=(day.start, day.end), note=day.note,
                rule="birth_date.birthday", certainty="implied", why="a birthday with the age it brings",
            )  # fmt: skip


def _until(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "You're only 24." – "Until May." """
    pair, on = reading.pair_of(sentence), anchor(reading.header.published)
    if pair is None or on is None or not pair.question or sentence not in pair.answer[:1]:
        return
    told, found = _IS_OLD_RE.search(pair.question[-1].masked), _UNTIL_RE.match(sentence.text)
    if told and found:
        month = MONTHS[found["month"].casefold()]
        value = f"{on.year + (month < on.month) - int(told['age']) - 1}-{month:02}"
        note = f"{told['age']} until {found['month']}, published {reading.header.published}"
        for person in sentence.selves:
            yield from _proposal(reading, sentence, person, value, found, "until", "implied", note)


def _answered(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Wer ist der Ältere?" – "Ich, am 14. Mai 2001." """
    pair = reading.pair_of(sentence)
    if pair is None or sentence not in pair.answer:
        return
    others = any(
        not _OLDER_RE.search(reading.text, mark.start, mark.end)  # "Wer ist der Ältere?" asks for no third
        for asked in pair.question
        for mark in reading.marks_in(asked.start, asked.end, PERSON + KIN + HE)
    )
    if others or not any(_ASKED_RE.search(asked.text) for asked in pair.question):
        return
    early = sentence in pair.answer[:2]
    for found in (*_DATE_RE.finditer(sentence.text),) if early else filter(None, [_DATE_RE.match(sentence.text)]):
        for person in sentence.selves:
            yield from _proposal(reading, sentence, person, _iso(found), found, "answered", "implied")


def _iso(found: re.Match[str]) -> str | None:
    """ "7. August 2005" -> "2005-08-07", "Mai 2001" -> "2001-05"; None for a day that is none."""
    groups = found.groupdict()
    number = next(n for n in "12345" if groups[f"y{n}"])
    month, day = groups[f"m{number}"], groups.get(f"d{number}")
    parts = [groups[f"y{number}"], f"{MONTHS.get(month.casefold(), 0) or int(month):02}"]
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
            certainty=certainty, why="a date of birth as it is said",
        )  # fmt: skip
