"""The years of a career that follow from each other: a spell ends in the year the next club begins.

In: the moves of one person and how long the stays are said to be. Out: the moves with their years, and for each club
the years it begins and ends. Loans lie inside a spell and bound nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from interviews.extraction.careers.steps import Step, Transfer
from interviews.extraction.marks import Club

# "kam nach vier Jahren von CLUB": how long he had been there
_AFTER_RE = re.compile(r"\bnach \w+ (?:\w+ )?(?:Jahren|Saisons|Saisonen|Spielzeiten)\b")


@dataclass(slots=True)
class Timeline:
    """When each club began and ended, as far as it is told or follows."""

    since: dict[Club, int] = field(default_factory=dict)
    until: dict[Club, int] = field(default_factory=dict)
    years: dict[Club, int] = field(default_factory=dict)
    today: int = 9999  # the year of the text: no spell of the past ends later

    def note(self, steps: Iterable[Step]) -> None:
        """What the steps themselves say."""
        for step in steps:
            club = step.to or step.club
            if club is None or step.loan or step.rule in ("club.lends", "club.debut_here"):
                continue
            if step.to and step.origin and step.years and _AFTER_RE.search(step.sentence.text):
                self.years.setdefault(step.origin, step.years)
                step = replace(step, years=None)
            for told, year in ((self.since, step.since), (self.until, step.until), (self.years, step.years)):
                if year:
                    told.setdefault(club, year)

    def settle(self, moves: Sequence[Transfer], present: Club | None) -> list[Transfer]:
        """The moves with every year that follows; what runs still has no end."""
        settled = list(moves)
        for _round in (None, *settled):
            for index, move in enumerate(settled):
                if not move.loan:
                    settled[index] = self._agree(move, settled)
            self._measure(present)
        return settled

    def _agree(self, move: Transfer, moves: Sequence[Transfer]) -> Transfer:
        """One move and the spells on both its sides, in agreement."""
        comes_once = _count(moves, to=move.to) == 1
        leaves_once = move.origin is not None and _count(moves, origin=move.origin) == 1
        year = move.year
        if year is None and comes_once:
            year = self.since.get(move.to)
        if year is None and move.origin and leaves_once:
            year = self.until.get(move.origin)
        if year is None:
            return move
        if comes_once:
            self.since.setdefault(move.to, year)
        if move.origin and leaves_once:
            self.until.setdefault(move.origin, year)
        return replace(move, year=year)

    def _measure(self, present: Club | None) -> None:
        for club, years in self.years.items():
            if club in self.since and club not in self.until and club != present:
                self.until[club] = min(self.since[club] + years, self.today)
            elif club in self.until and club not in self.since:
                self.since[club] = self.until[club] - years


def _count(moves: Iterable[Transfer], *, to: Club | None = None, origin: Club | None = None) -> int:
    return sum(1 for move in moves if not move.loan and (move.to == to or (origin and move.origin == origin)))


def consolidated(moves: Iterable[Transfer]) -> list[Transfer]:
    """The moves, those joined that tell of the same one: to the same club, in no other year and from no other club."""
    kept: list[Transfer] = []
    for move in moves:
        twin = next((index for index, other in enumerate(kept) if _are_one(other, move)), None)
        if twin is None:
            kept.append(move)
        else:
            kept[twin] = _joined(kept[twin], move)
    return kept


def _are_one(one: Transfer, other: Transfer) -> bool:
    if one.to != other.to or one.loan != other.loan:
        return False
    years = one.year is None or other.year is None or one.year == other.year
    origins = one.origin is None or other.origin is None or one.origin == other.origin
    return years and (origins or one.certainty != other.certainty)


def _joined(one: Transfer, other: Transfer) -> Transfer:
    """One move told twice, by the surer and fuller telling; it rests on the other too for what only that one tells."""
    first, second = (one, other) if _worth(one) >= _worth(other) else (other, one)
    told = replace(first, origin=first.origin or second.origin, year=first.year or second.year)
    if told == first or first.step.sentence == second.step.sentence:
        return told
    return replace(told, step=replace(first.step, also=(*first.step.also, second.step.sentence)))


def _worth(move: Transfer) -> tuple[bool, bool, bool]:
    return move.step.origin is not None, move.certainty == "stated", move.year is not None
