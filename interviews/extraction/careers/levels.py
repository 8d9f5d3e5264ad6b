"""Which side of a club a clause speaks of: youth, reserve or first team.

>>> level_of("in der zweiten Mannschaft"), level_of("mit zwölf"), level_of("mit 19")
('reserve', 'youth', None)
"""

import re

from interviews.extraction.careers.steps import Level
from interviews.extraction.marks import compile_pattern
from interviews.extraction.numbers import NUMBERS

_ADULT = 18
# "in der U13", "in der Jugend", "alle Nachwuchsteams", "the academy", "ユース": a youth side
_YOUTH_RE = compile_pattern(
    r"(?:(?:in|aus|bis zu|seit|ab|In|Seit|Ab) (?:der|die) |the |zur )LEVEL(?! LEVEL)|\b[A-G]-Jugend|"
    r"\b[A-G]-Junior|[Jj]ugend(?! forscht)|"
    r"[Nn]achwuchs|[Aa]kademie|[Ii]nternat|[Jj]unioren|Juniorinnen|Bambini|Minikicker|\bMinis\b|Kleinsten|Knaben|Buben|"
    r"Schülermannschaft|NLZ|Leistungszentrum|"
    r"\b[Aa]ls (?:\w+ )?(?:KIN|Bub|Kind|Junge|Mädchen|Knirps|Kleinkind|Jugendliche[r]?|Schüler|Teenager)\b|"
    r"academy|youth|under-\d+s?|Under-\d+s?|ユース|少年団"
)
# "in der zweiten Mannschaft", "the reserves"
_RESERVE_RE = re.compile(
    r"zweite[nr]? Mannschaft|\bU ?23\b|\b[Rr]eserve|\bAmateure|\bZweite[n]?\b(?! Liga)|\bZwote[n]?\b|"
    r"second team|reserves|B team"
)
# "Stammtorwart", "bei den Profis", "first-team"
_FIRST_RE = re.compile(
    r"Stamm(?:torwart|spieler|keeper|kraft|elf)|[Nn]ummer eins|Profi wurde|bei den Profis|"
    r"ersten Mannschaft|bei den Ersten|(?:zweiten|ersten|dritten) Liga\b|first[- ]team|"
    r"became a professional|トップチーム"
)
# "mit zwölf", "als 14-Jähriger", "im Alter von acht Jahren", "bis ich zwölf war"
_AGE_RE = re.compile(
    r"\b(?:[Mm]it|[Aa]lter von|bis ich|[Ss]eit ich|als ich|ich war|war ich|da war ich)(?: gerade| noch| erst| "
    r"knapp)? "
    r"(?P<age>\d{1,2}|[a-zäöü]{3,10})(?= Jahren?\b| war\b| bin\b|[,.;:]| (?!(?:Tor|Spiel|Metern?|Punkt|Sieg|"
    r"Treffer|Mann|Prozent)))"
    r"|\b[Aa]ls (?P<age2>\d{1,2}|[A-ZÄÖÜa-zäöü]{3,10})-?[Jj]ährige"
)


def level_of(said: str) -> Level | None:
    """The level that the words of a clause tell."""
    if _RESERVE_RE.search(said):
        return "reserve"
    if _YOUTH_RE.search(said) or _is_child(said):
        return "youth"
    return "first_team" if _FIRST_RE.search(said) else None


def _is_child(said: str) -> bool:
    for found in _AGE_RE.finditer(said):
        word = (found.group("age") or found.group("age2")).casefold()
        age = int(word) if word.isdigit() else NUMBERS.get(word, _ADULT)
        if 3 < age < _ADULT:
            return True
    return False
