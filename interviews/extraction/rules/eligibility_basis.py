"""Grounds on which somebody may play for an association: "Ihre Mutter ist Japanerin. … könnten Sie somit auch für …".

A ground is read only where the text, in the same question and answer, also speaks of playing for that association; a
Norwegian grandmother alone is family. Grounds: birth, parent, grandparent, residence, naturalisation.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import DEMONYM, HIS, NATION, NATIONAL, Kin, Nation, Person, compile_pattern
from interviews.extraction.reading import Pair, Reading, Sentence

_PARENTS = frozenset({"father", "mother", "parents", "stepfather", "stepmother"})
_GRANDPARENTS = frozenset({"grandfather", "grandmother", "grandparents"})

# "Mutter ist Japanerin", "Eltern sind beide Kroaten", "stammt aus Lagos" is no country; "sind aus der Türkei gekommen"
_FROM_RES = (
    compile_pattern(
        r"(?P<who>KIN|HE|PERSON)(?: PERSON)?,?(?:['’]s|['’]re| ist| war| sind| waren| is| was| are| were)?(?: "
        r"[a-zäöüß]{2,14}){0,3} (?P<nation>DEMONYM)(?![\w-])"
    ),
    compile_pattern(
        r"(?P<who>KIN|HE|PERSON)(?: PERSON)?(?:['’]s| [a-zäöüß]{2,10})(?: (?:to (?:NATION|TEAM|NAME)|"
        r"[a-zäöüß]{2,14})){0,3} (?:aus|from|in) (?:der |den |dem |the )?(?P<nation>NATION)(?!-)"
    ),
    compile_pattern(r"(?P<nation>NATIONAL|DEMONYM) (?P<who>KIN)"),
    compile_pattern(r"(?P<who>KIN)(?:は|が|も)(?P<nation>DEMONYM)"),
)
# "eligible through his grandmother", "because of my dad", "über meinen Vater": the country stands elsewhere
_THROUGH_RE = compile_pattern(
    r"(?i:through|because of|thanks to|via|über|wegen|durch|dank) (?:(?:MY|HIS) (?:[\w-]{2,14} )?)?(?P<who>KIN|HE)"
)
# "in Luxemburg geboren", "born in Ireland"
_BORN_RE = compile_pattern(
    r"in (?:der |den )?(?P<nation>NATION)(?: [a-z]{2,10})? geboren|geboren(?: [a-z]{2,10}){0,2} in (?:der |den "
    r")?(?P<nation2>NATION)|(?i:born in|born and raised in) (?P<nation3>NATION)"
)
# "den deutschen Pass habe ich erst 2019 bekommen", "I got the passport", "eingebürgert"
_PASSPORT_RE = compile_pattern(
    r"(?P<nation>NATIONAL|NATION|DEMONYM)?(?:n|s)? ?(?:Pass|Staatsbürgerschaft|Staatsangehörigkeit|passport|"
    r"citizenship)\b[^.!?]{0,60}(?:bekommen|erhalten|angenommen|beantragt)"
    r"|(?:got|received|took|was given|have|been given) (?:the |my |MY |a )?(?P<nation2>NATIONAL|NATION|DEMONYM)?(?: "
    r"|(?<= ))(?:passport|citizenship)|eingebürgert|naturalised|naturalized"
)
_SINCE_BIRTH_RE = re.compile(
    r"von Geburt|seit (?:der|meiner) Geburt|since birth|from birth|gave up|abgegeben|beide Pässe"
)
# "lived here seven years", "seit fünf Jahren in Katar lebe"
_RESIDENCE_RE = compile_pattern(
    r"lived (?:here|there|in (?P<nation>NATION)) (?:for )?(?:\w+|over \w+|more than \w+) years|(?:lebe|wohne|gelebt|"
    r"gewohnt)\b[^.!?]{0,30} (?:fünf|sechs|sieben|acht|neun|zehn|\d+) Jahren?\b"
    r"|(?:fünf|sechs|sieben|acht|neun|zehn|\d+) Jahren? (?:hier|dort|in (?P<nation2>NATION))? ?(?:lebe|wohne|gelebt|"
    r"gewohnt)\b"
)
# Playing for an association: "für Dänemark spielen", "der türkische Verband hat gefragt", "caps", "U21 von …"
_PLAYING_RE = compile_pattern(
    r"(?i:für|for) (?:die |den |das |the )?(?:NATION|NATIONAL|DEMONYM)[^.!?]{0,40}(?i:spiel|auflauf|antret|play|"
    r"caps?)|(?i:spiel\w*|auflaufen|play\w*|go|qualify)[^.!?]{0,24} (?i:für|for|ways,) (?:die |den |das |the |"
    r"[a-z]+ )?(?:NATION|NATIONAL|DEMONYM)|"
    r"(?:NATION|NATIONAL|DEMONYM)(?:['’]s)? (?:Verband|U-Nationalmannschaft|Nationalmannschaft|Nationalelf|"
    r"A-Mannschaft|LEVEL|national team|FA|federation)|LEVEL (?:von |der )NATION|"
    r"(?i:für|for) (?:die |den |the )?NATION[.,]|NATION[^.!?]{0,30}(?:angefragt|gefragt|gemeldet|eingeladen|"
    r"abgesagt|nominiert|asked|called|camp\b|(?:play|spielen))|NATIONの?(?:代表|LEVEL)|never thought about NATION|"
    r"(?:Karriere|Zukunft|career|future) (?:für|bei|for|with) NATION|so that['’]s how SELF qualify"
)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a sentence gives as a reason; `nation` is None where it names no country ("I got the passport")."""

    basis: str
    nation: Nation | None
    sentence: Sentence
    at: tuple[int, int]


def find(reading: Reading) -> Iterator[Proposal]:
    """Grounds of the interviewees, question and answer read together, with the pair before and behind."""
    named = _relatives_by_person(reading)
    talks = [_played_for(reading, pair) for pair in reading.pairs]
    for number, pair in enumerate(reading.pairs):
        near: dict[Nation, Sentence] = {}
        for talk in (*talks[number + 1 : number + 3], *talks[max(0, number - 2) : number]):
            near |= {
                nation: sentence for nation, sentence in talk.items() if nation != reading.home and nation not in near
            }
        for sentence in (*pair.question, *pair.answer):
            for ground in _grounds(reading, sentence, named) if sentence.stands else ():
                yield from _proposals(reading, ground, talks[number], near)


def _relatives_by_person(reading: Reading) -> Mapping[Person, Kin]:
    return {mark.what.person: mark.what for mark in reading.marks if isinstance(mark.what, Kin) and mark.what.person}


def _proposals(
    reading: Reading, ground: _Ground, playing: Mapping[Nation, Sentence], near: Mapping[Nation, Sentence]
) -> Iterator[Proposal]:
    for nation, proof in _for_whom(reading, ground, playing, near):
        for person in ground.sentence.selves:
            yield reading.propose(
                "eligibility_basis", person, ground.sentence, {"association": nation.name, "basis": ground.basis},
                at=ground.at, certainty="implied", also=() if proof is ground.sentence else (proof,),
                rule=f"eligibility_basis.{ground.basis}", why="a ground beside talk of playing for that association",
            )  # fmt: skip


def _for_whom(
    reading: Reading, ground: _Ground, playing: Mapping[Nation, Sentence], near: Mapping[Nation, Sentence]
) -> list[tuple[Nation, Sentence]]:
    """The association a ground is one for: its own country where that is spoken of, else the pair's only one."""
    if ground.nation is None:
        here = [(nation, proof) for nation, proof in playing.items() if _names(reading, ground.sentence, nation)]
        return here or (list(playing.items()) if len(playing) == 1 else [])
    for spoken in (playing, near):
        if ground.nation in spoken:
            return [(ground.nation, spoken[ground.nation])]
    return (
        [(ground.nation, ground.sentence)]
        if ground.basis == "birth" and playing and ground.nation == reading.home
        else []
    )


def _names(reading: Reading, sentence: Sentence, nation: Nation) -> bool:
    return any(mark.what == nation for mark in reading.marks_in(sentence.start, sentence.end))


def _played_for(reading: Reading, pair: Pair) -> dict[Nation, Sentence]:
    """The associations that the pair speaks of playing for, each with the sentence that does."""
    playing: dict[Nation, Sentence] = {}
    for sentence in (*pair.question, *pair.answer):
        for found in _PLAYING_RE.finditer(sentence.masked):
            start, end = sentence.start + found.start(), sentence.start + _list_end(sentence, found.end())
            marks = reading.marks_in(start, end, NATION + DEMONYM + NATIONAL)
            playing = {mark.what: sentence for mark in marks if isinstance(mark.what, Nation)} | playing
    return playing


_LIST_RE = compile_pattern(r"(?:,? (?:oder |und |or |and )?NATION){1,4}")


def _list_end(sentence: Sentence, end: int) -> int:
    """ "three ways, Ireland, Nigeria or England": the whole list."""
    more = _LIST_RE.match(sentence.masked, end)
    return more.end() if more else end


def _grounds(reading: Reading, sentence: Sentence, named: Mapping[Person, Kin]) -> Iterator[_Ground]:
    for pattern in _FROM_RES:
        for found in pattern.finditer(sentence.masked):
            basis = _basis(_kin(reading, sentence, found, named))
            nation = reading.nation(sentence, found, "nation")
            if basis and nation and not reading.negated(sentence, *found.span()):
                yield _Ground(basis, nation, sentence, found.span())
    for found in _THROUGH_RE.finditer(sentence.masked):
        if basis := _basis(reading.kin(sentence, found, "who")):
            yield _Ground(basis, None, sentence, found.span())
    for found in _BORN_RE.finditer(sentence.masked):
        nation = _first(reading, sentence, found, ("nation", "nation2", "nation3"))
        if nation and _about_self(reading, sentence, found):
            yield _Ground("birth", nation, sentence, found.span())
    for basis, pattern in (("naturalisation", _PASSPORT_RE), ("residence", _RESIDENCE_RE)):
        for found in pattern.finditer(sentence.masked):
            if _about_self(reading, sentence, found) and not _SINCE_BIRTH_RE.search(sentence.text):
                nation = _first(reading, sentence, found, ("nation", "nation2"))
                yield _Ground(basis, nation, sentence, found.span())


def _kin(reading: Reading, sentence: Sentence, found: re.Match[str], named: Mapping[Person, Kin]) -> Kin | None:
    """The relative, also where "she" or the bare name stands for him; not "sein Vater" of somebody else."""
    if re.search(f"{HIS} $", sentence.masked[: found.start("who")]):
        return None
    person = reading.person(sentence, found, "who")
    return reading.kin(sentence, found, "who") or (named.get(person) if person else None)


def _basis(kin: Kin | None) -> str | None:
    if kin is None:
        return None
    return "parent" if kin.relation in _PARENTS else "grandparent" if kin.relation in _GRANDPARENTS else None


def _about_self(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it is said of the interviewee and not denied: "Meine Schwester ist in Polen geboren" is not."""
    people = reading.subjects(sentence, *found.span())
    return bool(people) and set(people) <= set(sentence.selves) and not reading.negated(sentence, *found.span())


def _first(reading: Reading, sentence: Sentence, found: re.Match[str], groups: tuple[str, ...]) -> Nation | None:
    return next((nation for group in groups if (nation := reading.nation(sentence, found, group))), None)
