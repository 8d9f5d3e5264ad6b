"""The countries that question and answer speak of when they speak of playing for one, and which of them a word means.

Beside the teams of a sentence, every country named there that is no opponent, no holiday and no league. A relative's
country counts where no other is spoken of: "Mein Vater ist Ghanaer … ich dürfte dort spielen".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.extraction.marks import DEMONYM, NATION, NATIONAL, Nation, compile_pattern
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.rules.national_team.teams import Team

# "gegen Polen", "in Norwegen", "aus der Türkei", "to Ghana"
_AGAINST_RE = re.compile(
    r"(?:gegen|against|\bvs\.?|beat|beating|lost to|facing|drew with|schlug|schlugen|Gegner|Sieg über|bei)"
    r"(?: (?:die|den|das|der|the))?(?: \w+)?\s?$"
)
_AGAINST_BEI = re.compile(r"bei(?: \w+)?\s?$")
_PLACE_RE = re.compile(
    r"(?:\b(?:[Ii]n|[Ii]m|[Nn]ach|[Aa]us|[Ff]rom|[Tt]o|[Tt]hrough|fae|[Ii]nto|durch|over|around|left|between|near|"
    r"south of|north of|back|[Vv]isit\w*)(?: (?:die|den|der|dem|the|ganz|whole))?(?: (?:north|south|east|west|"
    r"northern|southern|Westen|Osten|Süden|Norden))?)\s?$"
)
_ORIGIN_RE = re.compile(r"(?:\b(?:[Aa]us|[Ff]rom|fae|[Vv]on|[Ii]n))(?: (?:der|den|dem|the))?\s?$")
_BORN_RE = re.compile(
    r"geboren|\bborn\b|gezogen|emigr|moved|came|kam\b|kamen|stamm|komm|flüchte|fled|lebt|roots|Wurzeln"
)
# "der Klub aus Polen", "ein Angebot aus Polen", "the league", "holiday": of another matter
_ELSE_RE = re.compile(
    r"Klub|Verein(?!igt)|Angebot|Liga\b|Urlaub|Ferien|Botschaft|Botschafter|league|\bclub|offer from|holiday|"
    r"restaurant|trial|Probetraining|Küche|Essen\b|Wetter|Cup (?:mit|with)|"
    r"(?:Scottish|English|Welsh|Schottische\w*|Schweizer|ÖFB-|DFB-)[ -]?(?:Cup|Pokal|League|Liga)",
)
_FOR_ALONE_RE = compile_pattern(r"(?i:für|for|represented|with|mit|by|von) (?:die |den |das |the )?(?=NATION)")
# "The Dutch had me in", "die Welsh wanted"
_VERB_RE = re.compile(r" (?:had|have|asked|called|rang|wanted|want|came|got|were|are|invited|picked)\b")
_KIN_RE = compile_pattern(r"KIN|Wurzeln|roots|Pass\b|Pässe|passport|Staatsbürgerschaft|citizen|granny|HE|HIS")
# "die Polen haben", "the Welsh asked", "für die Türken"
_PEOPLE_RE = re.compile(r"(?:\b(?:[Dd]ie|[Dd]en|[Tt]he|[Bb]ei den|[Ff]ür die|[Vv]on den))\s?$")


@dataclass(frozen=True, slots=True)
class Topic:
    """A country spoken of in a sentence; `origin` where only somebody's descent or passport names it."""

    nation: Nation
    level: str | None
    sentence: Sentence
    start: int
    end: int
    origin: bool = False
    own: bool = False
    team: bool = False


def topics(reading: Reading, sentence: Sentence, teams: Sequence[Team]) -> list[Topic]:
    """The countries of a sentence in its order: teams first where both name one."""
    found = [_of_team(sentence, team) for team in teams]
    for topic in _bare(reading, sentence):
        if all(topic.end <= other.start or other.end <= topic.start for other in found):
            found.append(topic)
    return sorted(found, key=lambda topic: topic.start)


def _of_team(sentence: Sentence, team: Team) -> Topic:
    """ "für Polen" is the country alone, "für die polnische U18" its side."""
    country = _FOR_ALONE_RE.match(sentence.masked, team.start)
    start = country.end() if country else team.start
    side = not (team.body or country)
    return Topic(team.nation, team.level, sentence, start, team.end, own=team.own, team=side)


def _bare(reading: Reading, sentence: Sentence) -> Iterator[Topic]:
    for mark in reading.marks_in(sentence.start, sentence.end, NATION + DEMONYM + NATIONAL):
        start, end = mark.start - sentence.start, mark.end - sentence.start
        before = sentence.masked[max(0, start - 40) : start]
        if not isinstance(mark.what, Nation) or _against(before) or _ELSE_RE.search(sentence.text):
            continue
        verb = mark.sign == DEMONYM or _VERB_RE.match(sentence.masked, end)
        people = verb and _PEOPLE_RE.search(before) and not _KIN_RE.search(before)
        if people or (mark.sign == NATION and not _PLACE_RE.search(before)):
            yield Topic(mark.what, None, sentence, start, end)
        elif _KIN_RE.search(sentence.masked) or (_ORIGIN_RE.search(before) and _BORN_RE.search(sentence.text)):
            yield Topic(mark.what, None, sentence, start, end, origin=True)


def _against(before: str) -> bool:
    return _AGAINST_RE.search(before) is not None and _AGAINST_BEI.search(before) is None


def meant(here: Sequence[Topic], before: Sequence[Topic], start: int, around: tuple[int, int]) -> Topic | None:
    """Which country a word at `start` means: one of its clause, one before it, one spoken of last, one behind it."""
    near = [topic for topic in here if around[0] <= topic.start < around[1]]
    ahead = [topic for topic in here if topic.start < start]
    spoken = [topic for topic in before if not topic.own]
    for pool in (near, ahead, spoken, list(here), list(before)):
        named = [topic for topic in pool if not topic.origin]
        if named and pool is not spoken:
            return min(named, key=lambda topic: (topic.start > start, abs(topic.start - start)))
        if named:
            return named[-1]
    origins = [topic for topic in (*before, *here) if topic.origin]
    return origins[-1] if origins else None


def each_nation(found: Sequence[Topic]) -> list[Topic]:
    """One topic for each country, those of descent only where no other is spoken of."""
    spoken = [topic for topic in found if not topic.origin] or list(found)
    return list({topic.nation: topic for topic in reversed(spoken)}.values())[::-1]
