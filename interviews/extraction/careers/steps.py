"""A step of a career as a sentence tells it, before the steps of one person are put in order.

A move has `to`, often `origin`; a stay has `club`. What the sentence leaves open (where he came from, whether
he is still there) `chronicle` fills in from the other steps.
"""

import re
from dataclasses import dataclass
from typing import Literal

from interviews.extraction.facts import Certainty
from interviews.extraction.marks import Club, Person
from interviews.extraction.spoken import Sentence

Relation = Literal["current", "former", "loan", "future"]
Level = Literal["youth", "reserve", "first_team"]


@dataclass(frozen=True, slots=True)
class Step:
    """One move or stay. `linked`: "dann", "danach": it follows the step told before."""

    who: Person
    sentence: Sentence
    at: tuple[int, int]
    rule: str
    why: str
    to: Club | None = None  # of a move
    origin: Club | None = None  # of a move
    club: Club | None = None  # of a stay
    relation: Relation | None = None
    level: Level | None = None
    since: int | None = None
    until: int | None = None
    year: int | None = None
    years: int | None = None  # how long: "ein Jahr", "four years"
    loan: bool = False
    linked: bool = False
    note: str = ""
    certainty: Certainty = "stated"
    also: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a language tells a step. Groups: who, to, origin, club, here (a word for a club named before),
    loan.

    `needs`: what the sentence must also hold; `asked`: what the question before must hold;
    `to_main`/`from_main`: the open end is the club the interviewee plays for.
    """

    name: str
    regex: re.Pattern[str]
    why: str
    relation: Relation | None = None
    level: Level | None = None
    needs: re.Pattern[str] | None = None
    asked: re.Pattern[str] | None = None
    roles: tuple[str, ...] = ("lead", "question", "answer")
    loan: bool = False
    linked: bool = False
    to_main: bool = False
    from_main: bool = False
    about_self: bool = False
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Station:
    """One club of one person at one level, with what the steps say of it together."""

    who: Person
    club: Club
    relation: Relation
    level: Level | None
    since: int | None
    until: int | None
    steps: tuple[Step, ...]
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Transfer:
    """One move. `step` is the sentence it rests on."""

    who: Person
    to: Club
    origin: Club | None
    year: int | None
    loan: bool
    step: Step
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Chronicle:
    """All careers of a text."""

    stations: tuple[Station, ...] = ()
    transfers: tuple[Transfer, ...] = ()
