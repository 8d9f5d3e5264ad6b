"""What ties two players beside what they say of each other: the clubs at which both were, and whether at the same time.

Everything is worked out from spells that the visitor may see, each with its own quotes; nothing of it is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from players import wording
from players.dates import PartialDate
from players.evidence import ShownFact
from players.models import CareerStep, Player
from players.ranking import still_held

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two spells at one club. `sure`: they overlapped by what is known; otherwise they may have."""

    mine: CareerStep
    theirs: CareerStep
    sure: bool
    now: bool = False  # both are there still
    start: PartialDate | None = None
    end: PartialDate | None = None

    @property
    def as_of(self) -> PartialDate | None:
        """The older word, of what still holds."""
        said = [step.as_of for step in (self.mine, self.theirs) if step.as_of]
        return min(said) if self.now and said else None

    @property
    def words(self) -> str:
        """ "Both in the youth of SV Hellbach, 2018–2020"."""
        youth = self.mine.squad == self.theirs.squad == CareerStep.Squad.YOUTH
        told = {"club": self.mine.club.name, "time": wording.span_words(self.start, self.end)}
        return self._pattern(youth=youth, timed=bool(told["time"])) % told

    def _pattern(self, *, youth: bool, timed: bool) -> str:
        if not self.sure:
            return (
                gettext("Both in the youth of %(club)s; whether at the same time is not known")
                if youth
                else gettext("Both at %(club)s; whether at the same time is not known")
            )
        if timed:
            return (
                gettext("Both in the youth of %(club)s, %(time)s") if youth else gettext("Both at %(club)s, %(time)s")
            )
        return gettext("Both in the youth of %(club)s now") if youth else gettext("Both at %(club)s now")


@dataclass(frozen=True, slots=True)
class Tie:
    words: str
    mine: ShownFact
    theirs: ShownFact
    as_of: PartialDate | None = None  # where it may have changed since


def meetings(mine: Iterable[CareerStep], theirs: Iterable[CareerStep], today: date) -> list[Meeting]:
    """Of two players at each club what is surely known; where that is nothing, the one meeting that may have been.

    A spell that is over for the one before it began for the other is none; nor is one to come.
    """
    mine, theirs = _begun(mine), _begun(theirs)
    held = {step.pk for step in (*still_held(mine, today), *still_held(theirs, today))}
    found: dict[int, list[Meeting]] = {}
    for step in mine:
        for other in theirs:
            if step.club_id == other.club_id and (meeting := _meeting(step, other, held, today)):
                found.setdefault(step.club_id, []).append(meeting)
    kept = [meeting for at_club in found.values() for meeting in _best(at_club)]
    return sorted(kept, key=lambda each: (not each.sure, each.start.earliest if each.start else date.max, each.mine.pk))


def meetings_of(
    steps: Iterable[CareerStep], people: Iterable[Player], user: AbstractBaseUser | AnonymousUser, today: date
) -> dict[int, list[Meeting]]:
    """By player where somebody with these spells has met whom he knows: one query for all of them."""
    mine, people = list(steps), list(people)
    if not mine or not people:
        return {}
    clubs = {step.club_id: step.club for step in mine}
    theirs: dict[int, list[CareerStep]] = {}
    for step in CareerStep.objects.visible_to(user).of_all(people).at(clubs.values()).with_people():
        theirs.setdefault(step.player_id, []).append(step)
    return {pk: found for pk, spells in theirs.items() if (found := meetings(mine, spells, today))}


def ties(found: Iterable[Meeting], shown: Mapping[CareerStep, ShownFact]) -> list[Tie]:
    return [Tie(each.words, shown[each.mine], shown[each.theirs], each.as_of) for each in found]


def _begun(steps: Iterable[CareerStep]) -> list[CareerStep]:
    return [step for step in steps if step.relation != CareerStep.Relation.FUTURE]


def _best(at_club: list[Meeting]) -> list[Meeting]:
    """Each spell once: what is sure before what may be, youth beside youth before youth beside the first team."""
    kept: list[Meeting] = []
    for meeting in sorted(at_club, key=lambda each: (not each.sure, each.mine.squad != each.theirs.squad)):
        told = {step for each in kept for step in (each.mine, each.theirs)}
        if kept and (not meeting.sure or meeting.mine in told or meeting.theirs in told):
            continue
        kept.append(meeting)
    return kept


def _meeting(mine: CareerStep, theirs: CareerStep, held: set[int], today: date) -> Meeting | None:
    if mine.pk in held and theirs.pk in held:
        start = max(mine.start, theirs.start) if mine.start and theirs.start else None
        return Meeting(mine, theirs, sure=True, now=True, start=start)
    here, there = _told(mine, today), _told(theirs, today)
    # sure, whichever of the days each date may mean: the one has come before the other can have gone, and so has he
    if here and there and here[0].latest <= there[1].earliest and there[0].latest <= here[1].earliest:
        return Meeting(mine, theirs, sure=True, start=max(here[0], there[0]), end=min(here[1], there[1], key=_last))
    (begins, ends), (began, ended) = _possible(mine, today), _possible(theirs, today)
    return Meeting(mine, theirs, sure=False) if begins <= ended and began <= ends else None


def _last(when: PartialDate) -> date:
    return when.latest


def _told(step: CareerStep, today: date) -> tuple[PartialDate, PartialDate] | None:
    """From when to when he was there for certain; without an end, at the time of which it was told."""
    seen = step.as_of if step.relation == CareerStep.Relation.CURRENT else None
    end = step.end if step.end and step.end.latest <= today else None  # a contract ends when it has ended
    begins, ends = step.start or seen or end, end or seen or step.start
    return (begins, ends) if begins and ends else None


def _possible(step: CareerStep, today: date) -> tuple[date, date]:
    begins = step.start.earliest if step.start else date.min
    if step.end:
        return begins, step.end.latest
    is_there = step.relation == CareerStep.Relation.CURRENT
    return begins, today if is_there or not step.as_of else step.as_of.latest
