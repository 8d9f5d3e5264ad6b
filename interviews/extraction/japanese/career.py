"""Careers in Japanese: which clubs somebody played for, when, and how he moved from one to the next.

In: a reading. Out: a chronicle. Each club of a sentence is read by what stands behind it ("から移籍", "に加入", "で
プレー", "のユース"); clubs that are cheered for, faced, or only rumoured are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviews.extraction.careers.steps import Chronicle, Level, Relation, Station, Step, Transfer
from interviews.extraction.japanese.career_events import Event, events
from interviews.extraction.japanese.who import question, told
from interviews.extraction.marks import CLUB, Club, Person
from interviews.extraction.reading import Reading


def chronicle(reading: Reading) -> Chronicle:
    """All careers that the text tells."""
    everything = _all(reading)
    stations: list[Station] = []
    transfers: list[Transfer] = []
    for who in dict.fromkeys(event.who for event in everything):
        own = [event for event in everything if event.who == who]
        moves = list(_transfers(reading, who, own))
        transfers += moves
        stations += _stations(reading, who, own, moves)
    return Chronicle(tuple(stations), tuple(transfers))


def _all(reading: Reading) -> list[Event]:
    return [event for sentence in told(reading) for event in events(reading, sentence)]


def main_clubs(reading: Reading) -> dict[Person, Club]:
    """The club each interviewee plays for, as the lead tells it, else the talk, else title and lead name it."""
    found: dict[Person, Club] = {}
    everything = [event for event in _all(reading) if event.who in reading.interviewees and event.level != "youth"]
    for lead in (True, False):
        for event in everything:
            present = event.relation in ("current", "loan") or (lead and event.kind == "to")
            if present and (event.sentence.role == "lead") is lead:
                found.setdefault(event.who, event.club)
    left = {event.club for event in everything if event.kind == "from" and event.sentence.role == "lead"}
    named = [*_official(reading), *_named(reading, "heading"), *_named(reading, "lead")]
    named = [club for club in named if club not in left][:1]
    return {who: club for who in reading.interviewees if (club := found.get(who, next(iter(named), None)))}


def _official(reading: Reading) -> Iterator[Club]:
    """The club on whose own pages the interview stands: "CLUB公式サイト" above the title."""
    end = reading.turns[0].start if reading.turns else 0
    for mark in reading.marks_in(0, end, CLUB):
        own = re.match(r"[ 　]?(?:公式|オフィシャル|クラブ広報|マッチデー)", reading.text[mark.end : end])
        if own and isinstance(mark.what, Club):
            yield mark.what


def _named(reading: Reading, role: str) -> list[Club]:
    """The clubs named in the turns of a role."""
    return [
        what
        for turn in reading.turns
        if turn.role == role
        for mark in reading.marks_in(turn.start, turn.end, CLUB)
        if isinstance(what := mark.what, Club)
    ]


def _transfers(reading: Reading, who: Person, told_of: Sequence[Event]) -> Iterator[Transfer]:
    """The moves of one person; where from, if the sentence does not say, is the stage told before in the same talk."""
    main = reading.main_clubs.get(who)
    before: Event | None = None
    moved: set[Club] = set()
    for event in told_of:
        lent = event.kind == "at" and event.loan and event.relation in ("former", "loan")
        if event.kind == "from":
            away = main is not None and main != event.club
            if main is not None and away and who in reading.interviewees and not _has_goal(event, told_of):
                yield _transfer(event, main, event.club)
                moved.add(main)
        elif event.club not in moved and (event.kind == "to" or lent):
            moved.add(event.club)
            chained = _before(event, before) if event.kind == "to" else None
            origin = _origin(event, told_of) or chained
            if origin or not _is_the_first(reading, event):
                yield _transfer(event, event.club, origin)
        before = event


def _is_the_first(reading: Reading, event: Event) -> bool:
    """Whether a club is where he began as a child: "小1で韮崎SCに入りました"."""
    said = question(reading, event.sentence) + event.sentence.text
    return event.level == "youth" and re.search(r"小学|小[1-6１-６一二三]|始め|幼稚園|保育園", said) is not None


def _origin(event: Event, told_of: Sequence[Event]) -> Club | None:
    """The club that the sentence of a move says somebody came from."""
    return next((one.club for one in told_of if one.kind == "from" and one.sentence is event.sentence), None)


def _before(event: Event, before: Event | None) -> Club | None:
    """The club told right before a move, outside the lead."""
    if before is None or before.kind == "from" or "lead" in (event.sentence.role, before.sentence.role):
        return None
    near = before.sentence.pair == event.sentence.pair or event.linked
    return before.club if near and before.club != event.club else None


def _has_goal(event: Event, told_of: Sequence[Event]) -> bool:
    """Whether the sentence that says where somebody came from says where he went, too."""
    return any(one.kind != "from" and one.sentence is event.sentence and one.club != event.club for one in told_of)


def _transfer(event: Event, to: Club, origin: Club | None) -> Transfer:
    step = _step(event, to=to, origin=origin if origin != to else None)
    return Transfer(event.who, to, step.origin, event.year, event.loan, step, "implied")


def _step(event: Event, to: Club | None = None, origin: Club | None = None) -> Step:
    kind = "transfer" if to else "club"
    return Step(
        event.who,
        event.sentence,
        event.at,
        f"{kind}.japanese",
        event.why,
        to=to,
        origin=origin,
        club=None if to else event.club,
        relation=event.relation,
        level=event.level,
        since=event.since,
        until=event.until,
        year=event.year,
        loan=event.loan,
        certainty="implied",
    )


def _stations(reading: Reading, who: Person, told_of: Sequence[Event], moves: Sequence[Transfer]) -> Iterator[Station]:
    """One station for each club and level."""
    main = reading.main_clubs.get(who)
    groups: dict[tuple[Club, bool], list[Event]] = {}
    for event in told_of:
        groups.setdefault((event.club, event.level == "youth"), []).append(event)
    for move in moves:
        if not any(known == move.to for known, _ in groups):
            source = next(event for event in told_of if event.sentence is move.step.sentence)
            bare = replace(source, club=move.to, kind="to", level=None, relation=None, since=None, until=None)
            groups[(move.to, False)] = [bare]
    owners = {move.origin for move in moves if move.loan and move.to == main}
    for (club, youth), here in groups.items():
        if who in reading.interviewees:
            relation = _own_relation(here, club, youth=youth, main=main, owners=owners)
        else:
            relation = _relation(here, youth=youth)
        since, until = _years(here, moves, youth=youth)
        level: Level | None = "youth" if youth else next((event.level for event in here if event.level), None)
        until = until if relation in ("former", "loan") else None
        yield Station(who, club, relation, level, since, until, tuple(map(_step, here)), "implied")


def _years(here: Sequence[Event], moves: Sequence[Transfer], *, youth: bool) -> tuple[int | None, int | None]:
    """From when to when: as said of the club, else by the moves to it and away from it."""
    club = here[0].club
    arrivals = [move.year for move in moves if move.to == club and move.year and (move.step.level == "youth") == youth]
    leavings = [move.year for move in moves if move.origin == club and move.year and not move.loan]
    since = [event.since for event in here if event.since and event.kind != "from"]
    until = [event.until for event in here if event.until]
    first, last = next(iter([*since, *arrivals]), None), next(iter([*until, *leavings]), None)
    return first, None if first and last and last < first else last


def _own_relation(
    here: Sequence[Event], club: Club, *, youth: bool, main: Club | None, owners: set[Club | None]
) -> Relation:
    """What the club is to the interviewee now."""
    if any(event.relation == "future" for event in here):
        return "future"
    if youth or club not in (main, *owners):
        return "former"
    lent = club == main and (owners - {club, None} or any(event.loan for event in here))
    return "loan" if lent else "current"


def _relation(here: Sequence[Event], *, youth: bool) -> Relation:
    """What the club is to another person now."""
    said = [event.relation for event in here if event.relation]
    if "future" in said:
        return "future"
    if "current" in said or "loan" in said:
        return "current"
    return "former" if youth or "former" in said or any(event.kind == "from" for event in here) else "current"
