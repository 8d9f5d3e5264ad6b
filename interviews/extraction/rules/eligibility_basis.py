"""Grounds on which somebody may play for an association: "Ihre Mutter ist Japanerin. … könnten Sie somit auch für …".

A ground is read only where the text, in the same question and answer, also speaks of playing for that association; a
Norwegian grandmother alone is family. Grounds: birth, parent, grandparent, residence, naturalisation.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import DEMONYM, NATION, NATIONAL, Nation, Person, compile_pattern
from interviews.extraction.reading import Pair, Reading, Sentence
from interviews.extraction.rules.family.countries import countries
from interviews.extraction.rules.family.whose import Family
from interviews.extraction.rules.national_team import claims_of

_PARENTS = frozenset({"father", "mother", "parents", "stepfather", "stepmother"})
_GRANDPARENTS = frozenset({"grandfather", "grandmother", "grandparents"})

# "eligible through his grandmother", "because of my dad", "über meinen Vater": the country stands elsewhere
_THROUGH_RE = compile_pattern(
    r"(?i:through|because of|thanks to|via|by way of|courtesy of|über|wegen|durch|dank|aufgrund) "
    r"(?:(?:MY|HIS|OUR|der|des|the|my|meiner|meines) "
    r"(?:[\w-]{2,14} ){0,2})?(?:NATIONAL )?(?P<who>KIN|HE)"
)
# "denn Ihre Mutter stammt von dort", "My dad was born there", "Meine Oma kam von dort": the country was named before
_THENCE_RE = compile_pattern(
    r"(?P<who>KIN|HE)(?: PERSON| [A-Z]\w+)?(?:['’]s| [^\W\d_]+,?){1,5} "
    r"(?:von (?:dort|da|den Inseln|der Insel|drüben)|dort|dorther|daher|there|from "
    r"there|(?:from )?the islands?)(?![\w])"
)
# "My father's from Pereira, so I've had the passport", "came over from Montego Bay, so that door's there"
_TOWN_SO_RE = compile_pattern(
    r"(?P<who>KIN|HE)(?:,? PERSON,?| [A-Z]\w+,?)?(?:['’]s|,| [a-zäöüß]{2,10}){1,5} (?:from|aus|fae) "
    r"(?:TEAM|NAME)(?=[^.!?]*\b(?:passport|Pass\b|"
    r"qualif|eligib|door|spielberechtigt|dürf|darf SELF|deshalb|daher|so that|so (?:[a-z]+ )?SELF))"
    r"|(?:qualif\w*|eligible|could play|can play|[Dd]ürf\w*|[Kk]önn\w*|[Dd]arf|spielberechtigt)[^.!?]{0,60}"
    r"(?:because|weil|since|denn|through|da) (?:MY|die|der) (?:[a-zäöüß]+ )?(?P<who2>KIN)[^,.!?]{0,20} (?:from|aus|"
    r"in|fae) "
    r"(?:TEAM|NAME)"
)
# "in Luxemburg geboren", "born in Ireland"
_BORN_RE = compile_pattern(
    r"in (?:der |den )?(?P<nation>NATION)(?: [a-z]{2,10})? (?:geboren|(?:zur|auf die) Welt gekommen)|"
    r"geboren(?: [a-z]{2,10}){0,2} in (?:der |den "
    r")?(?P<nation2>NATION)|(?i:born in|born and raised in) (?P<nation3>NATION)"
)
# "if you're born there you're eligible", "dort geboren, also spielberechtigt"
_BORN_SO_RE = compile_pattern(
    r"in (?:TEAM|NAME) geboren[^.!?]{0,30}(?:also|deshalb|daher|somit|darum|deswegen)\b|"
    r"(?:born|Born) in (?:TEAM|NAME)[^.!?]{0,20}\b(?:so|which means|hence)\b|"
    r"born (?:there|here)[^.!?]{0,30}(?:eligible|qualif|can play|could play)|"
    r"(?:eligible|qualif\w+)[^.!?]{0,20}(?:born (?:there|here)|by birth)|"
    r"(?:dort|hier) geboren[^.!?]{0,30}(?:spielberechtigt|darf|kann|dürf|könnt)|"
    r"(?:spielberechtigt|dürf\w+|könnt\w+)[^.!?]{0,50}"
    r"(?:dort|hier) geboren"
)
# "England through being born here", "Deutschland durch die Geburt"
_THROUGH_BIRTH_RE = compile_pattern(
    r"(?P<nation>NATION) (?:through|by|via|because of|durch|wegen|über) (?:(?:MY|die|meine|being) )?"
    r"(?:born|birth(?:place)?|Geburt\w*)(?!\w)"
)
# "den deutschen Pass habe ich erst 2019 bekommen", "I got the passport", "eingebürgert"
_PASSPORT_RE = compile_pattern(
    r"(?P<nation>NATIONAL|NATION|DEMONYM)?(?:n|s)? ?(?:Pass|Staatsbürgerschaft|Staatsangehörigkeit|passport|"
    r"citizenship)\b[^.!?]{0,60}(?:bekommen|erhalten|angenommen|beantragt)"
    r"|(?:got|received|took|was given|been given) (?:the |my |MY |a )?(?P<nation2>NATIONAL|NATION|DEMONYM)?(?: "
    r"|(?<= ))(?:passport|citizenship)|eingebürgert|Einbürgerung|naturalised|naturalized|naturali[sz]ation|"
    r"(?:taking|took|taken) out (?P<nation3>NATIONAL|NATION|DEMONYM)? ?citizenship|"
    r"bec(?:a|o)me (?:an? )?(?P<nation4>NATIONAL|DEMONYM)(?: citizen)|(?:citizenship|passport) (?:came|come|"
    r"arrived|went) through|(?:['’]ve|have) had (?:the|a|MY) (?P<nation6>NATIONAL|NATION|DEMONYM)? ?passport since|"
    r"seit SELF (?:den|die) (?P<nation5>NATIONAL)n? (?:Pass|Staatsbürgerschaft|Staatsangehörigkeit) (?:habe|besitze)"
)
_SINCE_BIRTH_RE = re.compile(
    r"von Geburt|seit (?:der|meiner) Geburt|since birth|from birth|was (?:a baby|born|little)|gave up|abgegeben|"
    r"beide Pässe"
)
# "lived here seven years", "seit fünf Jahren in Katar lebe"
_RESIDENCE_RE = compile_pattern(
    r"(?:\w+|\d+) years (?:of )?living (?:here|there|in (?:NAME|TEAM|NATION))|lived (?:here|there|"
    r"in (?P<nation>NATION)) (?:for )?(?:\w+|over \w+|more than \w+) years|(?:lebe|wohne|gelebt|"
    r"gewohnt)\b[^.!?]{0,30} (?:fünf|sechs|sieben|acht|neun|zehn|\d+) Jahren?\b"
    r"|(?:fünf|sechs|sieben|acht|neun|zehn|\d+) Jahren? (?:hier|dort|in (?P<nation2>NATION))? ?(?:lebe|wohne|gelebt|"
    r"gewohnt)\b|(?i:after|nach|with) (?:mehr als |more than |over |über )?(?:\w+|\d+) (?:Jahren|years) (?:living |"
    r"residence |residency |Aufenthalt )?(?:here|there|hier|dort|in (?P<nation3>NATION))|\b(?:residency|"
    r"residence) rule|(?:via|through|on|by) residen(?:cy|ce)\b"
)
# Playing for an association: "für Dänemark spielen", "der türkische Verband hat gefragt", "caps", "U21 von …"
_PLAYING_RE = compile_pattern(
    r"(?:NATION|DEMONYM)[^.!?]{0,40}(?:in touch|\b(?:wants?|wanted|asked|called)\b|rang\b|phoned|reached out|wirbt|"
    r"bemüht|interess|Interesse|gemeldet|melde[nt]|angerufen|"
    r"geschrieben|nachgefragt|eligible|spielberechtigt|Leiberl|Trikot|shirt)|"
    r"(?:picked|chose|chosen|declared for|committed to|eligible for) NATION|"
    r"(?i:für|for) (?:die |den |das |the )?(?:NATION|NATIONAL|DEMONYM)[^.!?]{0,40}(?i:spiel|auflauf|antret|play|"
    r"caps?)|(?i:spiel\w*|auflaufen|play\w*|go|qualify)[^.!?]{0,24} (?i:für|for|ways,) (?:die |den |das |the |"
    r"[a-z]+ )?(?:NATION|NATIONAL|DEMONYM)|(?:NATION|NATIONAL|DEMONYM)(?:['’]s)? (?:Verband|U-Nationalmannschaft|"
    r"Nationalmannschaft|Nationalelf|A-Mannschaft|LEVEL|national team|FA|federation)|LEVEL (?:von |der )NATION|"
    r"(?i:für|for) (?:die |den |the )?NATION[.,]|NATION[^.!?]{0,30}(?:angefragt|gefragt|gemeldet|eingeladen|"
    r"abgesagt|nominiert|asked|called|camp\b|(?:play|spielen))|never thought about NATION|"
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
    stances = _stances(reading)
    family = Family(reading)
    pairs = _pairs(reading)
    talks = [_played_for(reading, pair) for pair in pairs]
    for number, pair in enumerate(pairs):
        near: dict[Nation, Sentence] = {}
        for talk in (*talks[number + 1 : number + 3], *talks[max(0, number - 2) : number]):
            new = (nation for nation in talk if nation not in near and (nation != _home(reading) or nation in stances))
            near |= {nation: talk[nation] for nation in new}
        near = stances | near
        for sentence in (*pair.question, *pair.answer):
            for ground in _grounds(family, sentence) if sentence.stands else ():
                yield from _proposals(reading, ground, talks[number], near)


def _pairs(reading: Reading) -> list[Pair]:
    """Question and answer, and before them the lead of an interview with one."""
    lead = tuple(sentence for sentence in reading.sentences if sentence.role == "lead")
    return [*([Pair((), lead)] if lead and len(reading.interviewees) == 1 else ()), *reading.pairs]


def _selves(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    return reading.interviewees if sentence.role == "lead" else sentence.selves


def _stances(reading: Reading) -> dict[Nation, Sentence]:
    """The associations for which an interviewee has played, may, will or would not play."""
    claims = [claim for group in claims_of(reading) for claim in group if claim.person in reading.interviewees]
    stances = {claim.team.nation: claim.sentence for claim in reversed(claims)}
    return stances if stances.keys() - {_home(reading)} else {}


def _home(reading: Reading) -> Nation | None:
    """The association of the country he plays club football in: that his father is from there is no ground."""
    countries = Counter(club.country for club in reading.clubs if club.country)
    most = countries.most_common(1)
    return reading.home if most and reading.home and most[0][0] == reading.home.trigram else None


def _proposals(
    reading: Reading, ground: _Ground, playing: Mapping[Nation, Sentence], near: Mapping[Nation, Sentence]
) -> Iterator[Proposal]:
    for nation, proof in _for_whom(reading, ground, playing, near):
        for person in _selves(reading, ground.sentence):
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
        last = _named_last(reading, ground, {**near, **playing})
        return [last] if last else list(playing.items()) if len(playing) == 1 else []
    for spoken in (playing, near):
        if ground.nation in spoken:
            return [(ground.nation, spoken[ground.nation])]
    return (
        [(ground.nation, ground.sentence)]
        if ground.basis == "birth" and playing and ground.nation == reading.home
        else []
    )


def _named_last(reading: Reading, ground: _Ground, spoken: Mapping[Nation, Sentence]) -> tuple[Nation, Sentence] | None:
    """The association spoken of that a ground's sentence names, else the one the pair names last before."""
    pair = reading.pair_of(ground.sentence)
    begin = pair.question[0].start if pair and pair.question else ground.sentence.start
    here = reading.marks_in(ground.sentence.start, ground.sentence.end, NATION + DEMONYM + NATIONAL)
    before = reading.marks_in(begin, ground.sentence.start, NATION + DEMONYM + NATIONAL)
    for mark in (*here, *reversed(list(before))):
        if isinstance(mark.what, Nation) and mark.what in spoken:
            return mark.what, spoken[mark.what]
    return None


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


def _grounds(family: Family, sentence: Sentence) -> Iterator[_Ground]:
    reading = family.reading
    nations = {nation.name: nation for nation in reading.nations}
    for origin in countries(family, sentence):
        basis = _basis(str(origin.fields["relation"]))
        nation = nations.get(str(origin.fields["detail"]))
        if basis and nation:
            yield _Ground(basis, nation, sentence, (0, 1))
    for pattern in (_THROUGH_RE, _THENCE_RE, _TOWN_SO_RE):
        for found in pattern.finditer(sentence.masked):
            who = next(group for group in found.groupdict() if group.startswith("who") and found[group])
            relative = family.at(sentence, reading.mark_at(sentence.start + found.start(who)))
            basis = _basis(relative.relation) if relative else None
            if basis and not reading.negated(sentence, *found.span()):
                yield _Ground(basis, _right_before(reading, sentence, found), sentence, found.span())
    yield from _own_grounds(reading, sentence)


def _right_before(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Nation | None:
    """ "Wales through Mum and Jamaica through Dad": the country that a ground stands right behind."""
    mark = reading.mark_at(sentence.start + found.start() - 2)
    return mark.what if mark and isinstance(mark.what, Nation) else None


def _own_grounds(reading: Reading, sentence: Sentence) -> Iterator[_Ground]:
    """Birth, passport and residence of the interviewee himself."""
    for found in _THROUGH_BIRTH_RE.finditer(sentence.masked):
        yield _Ground("birth", reading.nation(sentence, found, "nation"), sentence, found.span())
    for found in _BORN_SO_RE.finditer(sentence.masked):
        if reading.subjects(sentence, found.start(), found.start() + 1) == sentence.selves:
            yield _Ground("birth", None, sentence, found.span())
    for found in _BORN_RE.finditer(sentence.masked):
        nation = _first(reading, sentence, found, ("nation", "nation2", "nation3"))
        if nation and _about_self(reading, sentence, found):
            yield _Ground("birth", nation, sentence, found.span())
    for basis, pattern in (("naturalisation", _PASSPORT_RE), ("residence", _RESIDENCE_RE)):
        for found in pattern.finditer(sentence.masked):
            if _about_self(reading, sentence, found) and not _SINCE_BIRTH_RE.search(sentence.text):
                nation = _first(reading, sentence, found, tuple(found.groupdict()))
                yield _Ground(basis, nation, sentence, found.span())


def _basis(relation: str) -> str | None:
    return "parent" if relation in _PARENTS else "grandparent" if relation in _GRANDPARENTS else None


def _about_self(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it is said of the interviewee and not denied: "Meine Schwester ist in Polen geboren" is not."""
    people = reading.subjects(sentence, *found.span())
    return (
        bool(people) and set(people) <= set(_selves(reading, sentence)) and not reading.negated(sentence, *found.span())
    )


def _first(reading: Reading, sentence: Sentence, found: re.Match[str], groups: tuple[str, ...]) -> Nation | None:
    return next((nation for group in groups if (nation := reading.nation(sentence, found, group))), None)
