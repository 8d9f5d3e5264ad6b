"""Extractions made by hand, so that the doors are tested without any rule. People and clubs are invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from interviews import ingest
from interviews.extraction.facts import Extraction, Header, Mention, Proposal, Quote, Role, Span, Turn
from interviews.models import Interview
from interviews.models import Proposal as Row
from players import dates
from tests import builders

TODAY = date(2026, 1, 31)

TEXT = """Jaro Lindhoff über seinen Weg

Kurvenblatt: Herr Lindhoff, 2019 sind Sie vom SV Hellbach zu Grün-Weiß Torfmoor gegangen.

Lindhoff: Ja, mit 17. Ich bin jetzt 22 und Stürmer, und in Hellbach war ich in der Jugend.

Kurvenblatt: Ihre Mutter ist Japanerin. Könnten Sie auch für Japan spielen?

Lindhoff: Ich brauche noch Zeit. Mein Vorbild war immer Enno Wiechert, sein Trainer hieß Pohl.
"""


def quote(text: str, words: str) -> Quote:
    start = text.index(words)
    return Quote(start, start + len(words), words)


def said(kind: str, words: str, player: str | None = "Jaro Lindhoff", text: str = TEXT, **fields) -> Proposal:
    """One proposal with one quote, the player's own word unless replaced."""
    return Proposal(
        kind=kind,
        player=player,
        fields=fields,
        quotes=(quote(text, words),),
        voice="player",
        certainty="stated",
        rule=f"{kind}.sample",
        why="He says so.",
    )


MOVE = said(
    "transfer",
    "2019 sind Sie vom SV Hellbach zu Grün-Weiß Torfmoor gegangen",
    from_club="SV Hellbach",
    to_club="Grün-Weiß Torfmoor",
    year=2019,
)
CAME = said(
    "club",
    "zu Grün-Weiß Torfmoor gegangen",
    club="Grün-Weiß Torfmoor",
    relation="current",
    from_year=2019,
)
LEFT = said(
    "club",
    "in Hellbach war ich in der Jugend",
    club="SV Hellbach",
    relation="former",
    level="youth",
    to_year=2019,
)
AGE = said("age", "Ich bin jetzt 22", value=22)
POSITION = said("position", "Stürmer", value="forward")
COULD = said("national_team", "auch für Japan spielen", association="Japan", status="could_play")
OPEN = said("national_team", "Ich brauche noch Zeit", association="Japan", status="undecided")
GROUND = said("eligibility_basis", "Ihre Mutter ist Japanerin", association="Japan", basis="parent")
MOTHER = said("family", "Ihre Mutter ist Japanerin", relation="mother", detail="Japan")
IDOL = said("relation", "Mein Vorbild war immer Enno Wiechert", other="Enno Wiechert", type="role_model")
ALL = (MOVE, CAME, LEFT, AGE, POSITION, COULD, OPEN, GROUND, MOTHER, IDOL)


def extraction(*proposals: Proposal, text: str = TEXT, **changes: Any) -> Extraction:
    """What a rule set might have made of a text."""
    lines = [line for line in text.split("\n") if line]
    turns, place = [], 0
    for line in lines:
        start = text.index(line, place)
        place = start + len(line)
        label, colon, words = line.partition(": ")
        role: Role = "heading" if not colon else "question" if label == "Kurvenblatt" else "answer"
        turns.append(Turn(role, label if colon else None, place - len(words or line), place))
    people = [name for name in ("Jaro Lindhoff", "Enno Wiechert", "Pohl") if name in text]
    mentions = [
        Mention(name, "coach" if name == "Pohl" else "player", (Span(text.index(name), text.index(name) + 3),))
        for name in people
    ]
    made = Extraction(
        text_length=len(text),
        header=Header("de", "Kurvenblatt", "Ilse Brandt", "2025-12-14", lines[0], ("Jaro Lindhoff",)),
        turns=tuple(turns),
        furniture=(),
        mentions=tuple(mentions),
        proposals=proposals,
        ruleset="sample-1",
        unread=(),
    )
    return replace(made, **changes)


def extractor(*proposals: Proposal, **changes) -> Callable[[str], Extraction]:
    return lambda text: extraction(*proposals, text=text, **changes)


def imported(*proposals: Proposal, text: str = TEXT, **changes) -> Interview:
    """An interview whose proposals are waiting; Japan and Germany exist."""
    builders.make_association("JPN")
    builders.make_association("GER")
    return ingest.store(text, extract=extractor(*proposals, **changes)).interview


def another(*proposals: Proposal, published: str = "2026-01-10", **changes) -> Interview:
    """A second interview of the same player, with the same words and one line more."""
    text = f"{TEXT}\n{published} {len(changes)}{'x' * Interview.objects.count()}"
    header = Header("de", "Ostseekurier", None, published, "Ein zweites Gespräch", ("Jaro Lindhoff",))
    return imported(*proposals, text=text, header=header, **changes)


def card(interview: Interview, kind: str, **fields) -> Row:
    """The one card of a kind, as it stands now."""
    found = [
        row
        for row in interview.proposals.cards().filter(kind=kind)
        if all(row.fields.get(name) == value for name, value in fields.items())
    ]
    assert len(found) == 1, found
    return found[0]


def year(number: int) -> dates.PartialDate:
    return dates.PartialDate.of_year(number)
