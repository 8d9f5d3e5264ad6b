"""Birthplaces: "gebürtig aus Mönchengladbach", "Geburtsort: Greifswald", "You were born in Ireland" – "Yeah, Dublin."

Where somebody grew up or comes from is no birthplace. A country counts only where no town is told.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal, Span
from interviews.extraction.lexicon import FUNCTION_WORDS
from interviews.extraction.marks import HE, KIN, MY, NATION, PERSON, SELF, Person
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.rules.birth_place import patterns
from players.names import key


def find(reading: Reading) -> Iterator[Proposal]:
    """Birthplaces in the words of the text; a country only of those of whom no town is told."""
    found = _without_corrected(list(_all(reading)))
    towns = {proposal.player for _, proposal, country in found if not country}
    for _, proposal, country in found:
        if not country or proposal.player not in towns:
            yield proposal
    told = {(proposal.player, proposal.fields["value"]) for _, proposal, _ in found}
    for proposal, _country in _again(reading):
        if (proposal.player, proposal.fields["value"]) in told:
            yield proposal


_Found = tuple[Sentence, Proposal, bool]


def _without_corrected(found: list[_Found]) -> list[_Found]:
    """What a question says gives way where its answer names another place: "Gebürtiger Linzer?" – "In Steyr …"."""
    answered = {
        (sentence.pair, proposal.player)
        for sentence, proposal, country in found
        if sentence.role == "answer" and not country
    }
    said = {
        (sentence.pair, proposal.player, proposal.fields["value"])
        for sentence, proposal, _ in found
        if sentence.role == "answer"
    }
    return [
        (sentence, proposal, country)
        for sentence, proposal, country in found
        if sentence.role != "question"
        or (sentence.pair, proposal.player) not in answered
        or (sentence.pair, proposal.player, proposal.fields["value"]) in said
    ]


def _again(reading: Reading) -> Iterator[tuple[Proposal, bool]]:
    """Every capitalised word beside "Ihr Geburtsort"; the caller keeps those that are told elsewhere."""
    for sentence in reading.sentences:
        if (own := patterns.OWN_RE.search(sentence.text)) is None:
            continue
        for person in sentence.selves:
            for word in patterns.CAPITAL_RE.findall(sentence.text):
                yield from _proposal(reading, sentence, person, word, own, "said_again", country=False)


def _all(reading: Reading) -> Iterator[_Found]:
    for sentence in reading.sentences:
        readers = (_near, _native, _there, _confirmed) if sentence.stands else ()
        told: set[tuple[object, object]] = set()
        for reader in (_boxed,) if patterns.BOX_RE.match(sentence.text) else readers:
            for proposal, country in reader(reading, sentence):
                fact = (proposal.player, proposal.fields["value"])
                if fact not in told:
                    told.add(fact)
                    yield sentence, proposal, country


def _boxed(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    for box in patterns.BOX_RE.finditer(sentence.text):
        place = next(filter(None, box.groups())).strip(" .*")
        for person in reading.interviewees:
            yield from _proposal(reading, sentence, person, place, box, "fact_box", country=False)


def _of_somebody(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence speaks of a person at all: "Die Idee wurde in Bremen geboren" does not."""
    named = any(True for _ in reading.marks_in(sentence.start, sentence.end, SELF + HE + PERSON + KIN + MY))
    return named or sentence.role == "lead" or patterns.ELLIPTIC_RE.match(sentence.text) is not None


def _near(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    """A word for being born and the place of its clause, in whatever order: "Geboren bin ich allerdings in Zenica"."""
    for cue in patterns.CUE_RE.finditer(sentence.masked):
        around = _clause(sentence, cue)
        said = patterns.IN_RE.finditer(sentence.masked, around.start, around.end)
        places = [place for place in said if not patterns.NO_PLACE_RE.match(_words(sentence, place))]
        behind = [place for place in places if place.start() >= cue.end()]
        nearest = (
            behind[0] if behind and behind[0].start() - cue.end() < patterns.GAP else places[-1] if places else None
        )
        if nearest:
            yield from _placed(reading, sentence, nearest, cue)
    for pattern in (
        patterns.THEN_TOWN_RE,
        patterns.WHERE_BORN_RE,
        patterns.NATIVE_OF_RE,
        patterns.REGISTER_RE,
        patterns.A_NATIVE_RE,
        patterns.BEFORE_BORN_RE,
        patterns.BORN_HYPHEN_RE,
        patterns.BIRTHPLACE_RE,
        patterns.WARD_RE,
    ):
        for found in pattern.finditer(sentence.masked):
            yield from _placed(reading, sentence, found, found, bare=sentence.role == "answer")


def _placed(
    reading: Reading, sentence: Sentence, place: re.Match[str], cue: re.Match[str], *, bare: bool = False
) -> Iterator[tuple[Proposal, bool]]:
    """The proposals for a place and a word for being born, unless they are denied or said of nobody."""
    at = (min(place.start(), cue.start()), max(place.end(), cue.end()))
    if reading.negated(sentence, *cue.span()) or not (bare or _of_somebody(reading, sentence)):
        return
    named = reading.person(sentence, place, "place")
    country = place["place"][0] == NATION
    for person in [other for other in _born(reading, sentence, cue, at) if other != named]:
        yield from _proposal(reading, sentence, person, _words(sentence, place), cue, "born_near", country=country)


def _born(reading: Reading, sentence: Sentence, cue: re.Match[str], at: tuple[int, int]) -> tuple[Person, ...]:
    """Who is born; both of two for "Ihr seid beide", nobody for a relative."""
    if len(reading.interviewees) > 1 and patterns.BOTH_RE.search(sentence.text):
        return reading.interviewees
    around = _clause(sentence, cue)
    words = sentence.masked[around.start : around.end]
    if patterns.HAD_ME_RE.search(words):
        return sentence.selves
    if (
        sentence.role == "answer"
        and cue.start() < patterns.ELLIPSE
        and not re.search(f"[{SELF}{HE}{PERSON}{KIN}]", words)
    ):
        return sentence.selves
    if patterns.CHILD_RE.search(words) or KIN in sentence.masked[at[0] : at[1]]:
        return ()
    if KIN in sentence.masked[around.start : cue.start()] and SELF not in words:
        return ()  # "My nan Bridie was born there"
    alone = sentence.role == "lead" and len(reading.interviewees) == 1
    if alone and patterns.AHEAD_RE.search(sentence.masked[: cue.start()]):
        return reading.interviewees
    people = reading.subjects(sentence, *cue.span())
    unknown = HE in sentence.masked and alone and not reading.people_in(sentence)
    return reading.interviewees if unknown and not people and KIN not in sentence.masked else people


def _clause(sentence: Sentence, cue: re.Match[str]) -> Span:
    """The words around a cue, to the next comma or "und": "geboren bin ich aber in Leer" is one."""
    cuts = list(patterns.CUT_RE.finditer(sentence.masked))
    start = max((cut.end() for cut in cuts if cut.end() <= cue.start()), default=0)
    return Span(start, min((cut.start() for cut in cuts if cut.start() >= cue.end()), default=len(sentence.masked)))


def _native(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    """ "Der gebürtige Kölner", "Ich bin Greifswalder, Uniklinikum, Kreißsaal drei": the town of the word."""
    for found in patterns.NATIVE_RE.finditer(sentence.masked) if reading.language == "de" else ():
        word = sentence.text[slice(*found.span("who" if found["who"] else "who2"))]
        town = _town(reading, word)
        known = town and (word in patterns.TOWNS or re.search(rf"(?<!\w){re.escape(town)}(?!\w)", reading.text))
        native = found["who"] or patterns.WARD_WORD_RE.search(sentence.text[found.end() :]) or known
        if town is None or not (native and (found["who"] or patterns.WARD_WORD_RE.search(sentence.text))):
            continue
        if reading.negated(sentence, *found.span()):
            continue
        for person in _born(reading, sentence, found, found.span()):
            yield from _proposal(reading, sentence, person, town, found, "native", "implied", country=False)


def _town(reading: Reading, word: str) -> str | None:
    """ "Kölner", "Kölnerin" -> "Köln"; a word that the text itself has for the town comes first."""
    word = word.removesuffix("in") if word.endswith("erin") else word
    if not word.endswith("er") or len(word) < patterns.SHORTEST or " " in word:
        return None
    stem = word.removesuffix("er")
    guesses = (stem, f"{stem}en", f"{stem}e")
    known = (guess for guess in guesses if re.search(rf"(?<!\w){re.escape(guess)}(?!\w)", reading.text))
    return next(known, patterns.TOWNS.get(word, stem))


def _there(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    found = patterns.THERE_RE.search(sentence.masked)
    if found is None or reading.negated(sentence, *found.span()) or reading.doubtful(sentence, *found.span()):
        return
    pair = reading.pair_of(sentence)
    said = (*pair.question, *pair.answer) if pair else ()
    for where in (sentence, *(other for other in reversed(said) if other.index < sentence.index)):
        stop = found.start() if where is sentence else len(where.masked)
        places = [
            place
            for place in patterns.BEFORE_RE.finditer(where.masked, 0, stop)
            if not patterns.NO_PLACE_RE.match(_words(where, place))
        ]
        if places:
            country = places[-1]["place"][0] == NATION
            for person in _born(reading, sentence, found, found.span()):
                yield from _proposal(
                    reading,
                    sentence,
                    person,
                    _words(where, places[-1]),
                    found,
                    "born_there",
                    "implied",
                    country=country,
                )
            return


def _confirmed(reading: Reading, sentence: Sentence) -> Iterator[tuple[Proposal, bool]]:
    """ "You were born in Ireland?" – "Yeah, Dublin." """
    pair = reading.pair_of(sentence)
    if (
        sentence.role != "answer"
        or pair is None
        or sentence not in pair.answer[:2]
        or (sentence is not pair.answer[0] and not patterns.WRONG_RE.search(pair.answer[0].text))
        or not any(patterns.BORN_RE.search(q.text) for q in pair.question)
        or any(reading_kin for q in pair.question for reading_kin in reading.marks_in(q.start, q.end, KIN))
    ):
        return
    where = sentence is not pair.answer[0] or any(patterns.WHERE_RE.search(question.text) for question in pair.question)
    pattern = (
        patterns.BARE_RE if where else patterns.NO_RE if patterns.NO_RE.match(sentence.masked) else patterns.YES_RE
    )
    found = pattern.match(sentence.masked) or patterns.THEN_YES_RE.match(sentence.masked)
    if found:
        for person in sentence.selves:
            country = found["place"][0] == NATION
            yield from _proposal(
                reading, sentence, person, _words(sentence, found), found, "confirmed", "implied", country=country
            )


def _words(sentence: Sentence, found: re.Match[str]) -> str:
    """The place as the text writes it; capitals of a shouted question are calmed."""
    said = patterns.HOUSE_RE.sub("", sentence.text[slice(*found.span("place"))])
    return said.title() if said.isupper() and len(said) > 3 else said


def _is_place(words: str) -> bool:
    hospital = words.endswith(("'s", "’s", "linikum", "rankenhaus", "spital"))
    return not (hospital or patterns.NO_PLACE_RE.match(words) or key(words.split()[0]) in FUNCTION_WORDS)


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
    if _is_place(place):
        proposal = reading.propose(
            "birth_place", person, sentence, {"value": place}, at=found.span(), rule=f"birth_place.{rule}",
            certainty=certainty, why="'born in' + place, said of the person",
        )  # fmt: skip
        yield proposal, country
