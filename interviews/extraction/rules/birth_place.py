"""Birthplaces: "gebürtig aus Mönchengladbach", "Geburtsort: Greifswald", "You were born in Ireland" – "Yeah, Dublin."

Where somebody grew up or comes from is no birthplace. A country counts only where no town is told.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, NATION, PERSON, SELF, Person, compile_pattern
from interviews.extraction.reading import Reading, Sentence

# "Frankfurt (Oder)", "Halle an der Saale", "the Netherlands", "St. Gallen"
_PLACE = (
    r"(?P<place>(?:St\. )?(?:TEAM|NATION|PERSON|NAME)(?: \([A-Z]\w{2,12}\)| (?:am|an der|ob der|im|upon|on) NAME)?)"
)
_PATTERNS = {
    "de": (
        compile_pattern(rf"gebürtig aus (?:der |dem )?{_PLACE}"),
        compile_pattern(
            rf"(?<!\w)(?:[Ii]n|[Ii]m) (?:der |den |dem )?(?:(?:[a-zäöü]{{5,14}}|\w{{0,16}}(?:[Kk]rankenhaus|"
            rf"[Kk]linik|[Kk]linikum)(?: in)?) )?{_PLACE}(?:, [A-Z]\w+,)?(?: bin (?:SELF )?| (?:SELF "
            rf")?)?(?:[a-z]{{3,8}} )?(?:geboren|zur Welt (?:ge)?kommen|zur Welt gekommen|auf die Welt gekommen)"
        ),
        compile_pattern(
            rf"(?<!\w)[Gg]eboren (?:(?:bin|bist|sind|wurde|wurden|wurdest|ist) )?(?:(?:SELF|HE|PERSON) )?(?:(?:am|"
            rf"im Jahr|im Jahre)? ?[\d. ]{{0,8}}(?:[A-Z]\w{{2,8}} )?(?:YEAR )?)?in (?:der |den )?{_PLACE}"
        ),
        compile_pattern(rf"in (?:der |den )?NATION geboren, (?:[a-z]+ )?in {_PLACE}"),
        compile_pattern(
            rf"(?:kam|kamen|kamst)(?: (?:SELF|HE|PERSON))?(?: (?:am|im) [^,.]{{3,20}}| YEAR)? in (?:der |den "
            rf")?{_PLACE} (?:zur|auf die) Welt"
        ),
    ),
    "en": (
        compile_pattern(
            rf"(?i:born(?: and (?:raised|bred|brought up))?(?: on [^,.]{{4,20}})?) (?i:in|at) (?:the )?{_PLACE}"
        ),
        compile_pattern(rf"(?<!\w)(?!The |An? ){_PLACE}-born (?:[a-z-]{{3,14}} ){{0,3}}(?P<who>PERSON)?"),
    ),
    "ja": (
        compile_pattern(
            r"(?P<place>(?:[^\s\d、。「」はがのもにで,()（）]{2,12}))(?:で|の)?(?:生まれ)(?!た年|育ちではない)"
        ),
    ),
}
# "ich bin dort geboren", "I was born there", with the place before it
_THERE_RE = compile_pattern(r"(?:dort|hier|da|there|here)(?: [a-z]+)? (?:geboren)|born (?:there|here)")
_BEFORE_RE = compile_pattern(rf"(?:in|nach|aus|to|from) (?:der |den |the )?{_PLACE}")
# "Geburtsort: Greifswald", "Geboren: 7.8.2005 in Kiel", "Place of birth: Leeds", "出身地" is no birthplace
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Geburtsort|Place of birth|Birthplace|Born in|Geboren in|出生地)\s?[:：]\s?(?P<place>[^,;|\n]{2,40})"
    r"|^\W{0,4}(?:Geboren|Born)\s?[:：]\s?[\d. ]{1,8}\s?[\w.]{0,10}[ ,]{0,2}(?:19|20)\d\d,? (?:in "
    r")?(?P<place2>[A-ZÄÖÜ][^,;|\n]{1,30})"
)
# "Yeah, Dublin.", "Ja, in Hagen.", "Genau, in Kiel"
_YES_RE = compile_pattern(
    rf"^\W{{0,4}}(?i:ja|genau|stimmt|richtig|yes|yeah|yep|that['’]s right|right|correct)[,.!] (?:in |genau,? "
    rf")?{_PLACE}(?=[,.!]|$)"
)
_WHERE_RE = re.compile(
    r"(?:[Ww]o|[Ww]here)\b[^.!?]{0,30}(?:geboren|born|zur Welt)|Geburtsort\?|[Bb]irthplace\?"
)  # then a bare "In Kiel." says it
_BARE_RE = compile_pattern(rf"^\W{{0,4}}(?:[Ii]n (?:der |den |the )?)?{_PLACE}(?=[,.!]|$)")
# "The 23-year-old, born in El Paso to a Mexican mother": nobody is named before
_AHEAD_RE = re.compile(r"^(?:[^\ue000-\ue00d]|[\ue000\ue001\ue003-\ue005])*$")
_ELLIPTIC_RE = re.compile(r"\W{0,4}(?:Geboren|Born|In [^.!?]{2,30} geboren|.{0,12}の?生まれ|はい)")
# "wegen Ihres Geburtsorts", "your birthplace": presupposed, so that a question says it too
_OWN_RE = re.compile(
    r"\b(?:[Ii]hr|[Dd]ein|[Mm]ein)(?:e[rsmn]?)? (?:Geburtsort|Geburtsstadt)|\b(?:your|my) birthplace\b"
)
# "Osnabrück", "Mönchengladbach"
_CAPITAL_RE = re.compile(r"\b[A-ZÄÖÜ][\w'’-]{2,}")
_BORN_RE = re.compile(r"geboren|[Bb]orn\b|BORN|Geburtsort|zur Welt")
# "Krankenhaus Nord", "Unfallklinik Ulm": the town is the last word
_HOUSE_RE = re.compile(r"^(?:\w*(?:[Kk]rankenhaus|[Kk]linik(?:um)?|[Hh]ospital)) ")
_NO_PLACE_RE = re.compile(
    r"^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|"
    r"May|June|July|October|December|"
    r"Jahr|Sommer|Winter|Herbst|Frühling|Familie|Fußballfamilie|Trikot|Krankenhaus|Kreißsaal|Klinik|Zeit|Armut|"
    r"Stadt|Nähe|Hospital|I|Monat|Verhältnisse)\b"
)


def find(reading: Reading) -> Iterator[Proposal]:
    """Birthplaces in the words of the text; a country only of those of whom no town is told."""
    found = list(_all(reading))
    towns = {proposal.player for proposal, country in found if not country}
    for proposal, country in found:
        if not country or proposal.player not in towns:
            yield proposal
    told = {(proposal.player, proposal.fields["value"]) for proposal, _country in found}
    for proposal, _country in _again(reading):
        if (proposal.player, proposal.fields["value"]) in told:
            yield proposal


def _again(reading: Reading) -> Iterator[tuple[Proposal, bool]]:
    """Every capitalised word beside "Ihr Geburtsort"; the caller keeps those that are told elsewhere."""
    for sentence in reading.sentences:
        if (own := _OWN_RE.search(sentence.text)) is None:
            continue
        for person in sentence.selves:
            for word in _CAPITAL_RE.findall(sentence.text):
                yield from _proposal(reading, sentence, person, word, own, "said_again", country=False)


def _all(reading: Reading) -> Iterator[tuple[Proposal, bool]]:
    for sentence in reading.sentences:
        if sentence.role == "lead":
            yield from _boxed(reading, sentence)
        if sentence.stands:
            yield from _said(reading, sentence)
            yield from _there(reading, sentence)
            yield from _confirmed(reading, sentence)


def _boxed(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    box = _BOX_RE.match(sentence.text)
    if box is None:
        return
    for person in reading.interviewees:
        place = (box["place"] or box["place2"]).strip(" .*")
        yield from _proposal(reading, sentence, person, place, box, "fact_box", country=False)


def _said(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    for pattern in _PATTERNS.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            if reading.negated(sentence, *found.span()) or not _of_somebody(reading, sentence):
                continue
            for person in _whom(reading, sentence, found):
                yield from _proposal(
                    reading,
                    sentence,
                    person,
                    _words(sentence, found),
                    found,
                    "born_in",
                    country=found["place"][0] == NATION,
                )


def _of_somebody(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence speaks of a person at all: "Die Idee wurde in Bremen geboren" does not."""
    named = any(True for _ in reading.marks_in(sentence.start, sentence.end, SELF + HE + PERSON + KIN))
    return named or sentence.role == "lead" or _ELLIPTIC_RE.match(sentence.text) is not None


def _whom(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    """Who is born there; a hospital that was taken for a person is not."""
    named = reading.person(sentence, found, "place")
    if found.groupdict().get("who"):
        person = reading.person(sentence, found, "who")
        return (person,) if person else ()
    if (
        _AHEAD_RE.search(sentence.masked[: found.start()])
        and sentence.role == "lead"
        and len(reading.interviewees) == 1
    ):
        return reading.interviewees
    people = (
        reading.subjects(sentence, found.end("place"), found.end())
        if named
        else reading.subjects(sentence, *found.span())
    )
    return tuple(person for person in people if person != named) or (sentence.selves if named else ())


def _there(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    found = _THERE_RE.search(sentence.masked)
    if found is None or reading.negated(sentence, *found.span()):
        return
    pair, before = reading.pair_of(sentence), reading.before(sentence)
    asked = pair.question[-1:] if pair and sentence.role == "answer" and before is None else ()
    for where in (sentence, *((before,) if before else ()), *asked):
        stop = found.start() if where is sentence else len(where.masked)
        places = list(_BEFORE_RE.finditer(where.masked, 0, stop))
        if places:
            country = places[-1]["place"][0] == NATION
            said = _words(where, places[-1])
            for person in reading.subjects(sentence, *found.span()):
                yield from _proposal(reading, sentence, person, said, found, "born_there", "implied", country=country)
            return


def _confirmed(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    """ "You were born in Ireland?" – "Yeah, Dublin." """
    pair = reading.pair_of(sentence)
    if (
        sentence.role != "answer"
        or pair is None
        or sentence is not pair.answer[0]
        or not any(_BORN_RE.search(q.text) for q in pair.question)
    ):
        return
    where = any(_WHERE_RE.search(question.text) for question in pair.question)
    found = (_BARE_RE if where else _YES_RE).match(sentence.masked)
    if found:
        for person in sentence.selves:
            country = found["place"][0] == NATION
            yield from _proposal(
                reading, sentence, person, _words(sentence, found), found, "confirmed", "implied", country=country
            )


def _words(sentence: Sentence, found: re.Match[str]) -> str:
    """The place as the text writes it; capitals of a shouted question are calmed."""
    said = _HOUSE_RE.sub("", sentence.text[slice(*found.span("place"))])
    return said.title() if said.isupper() and len(said) > 3 else said


def _proposal(
    reading: Reading,
    sentence: Sentence,
    person: Person,
    place: str,
    found: re.Match[str],
    rule: str,
    certainty: Certainty = "stated",
    *,
    country: bool,
) -> Iterator[tuple[Proposal, bool]]:
    if not _NO_PLACE_RE.match(place):
        proposal = reading.propose(
            "birth_place", person, sentence, {"value": place}, at=found.span(), rule=f"birth_place.{rule}",
            certainty="implied" if reading.language == "ja" else certainty, why="'born in' + place, said of the person",
        )  # fmt: skip
        yield proposal, country
