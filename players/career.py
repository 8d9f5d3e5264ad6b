"""The career as an ordered list and as a picture: the place of each spell, its ring, what is not known between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from django.utils.translation import gettext

from players import timeline, wording
from players.evidence import ShownFact
from players.models import CareerStep

SHORTEST_GAP = timedelta(days=200)  # a summer between two seasons is none


@dataclass(frozen=True, slots=True)
class Spell:
    shown: ShownFact
    when: str  # "2018–2020", "time not said"
    ring: timeline.Kind  # how it is drawn
    notes: tuple[str, ...]  # "youth", "on loan"
    gap: str  # said before it: "nothing known of 2018–2020"


def career(shown: Iterable[ShownFact]) -> list[Spell]:
    by_step = {fact: entry for entry in shown if isinstance(fact := entry.fact, CareerStep)}
    steps = in_order(by_step)
    gaps = _gaps(steps)
    return [
        Spell(
            by_step[step],
            _when(step),
            _ring(step),
            wording.step_notes(step),
            _gap_words(gaps[step.pk]) if step.pk in gaps else "",
        )
        for step in steps
    ]


def in_order(steps: Iterable[CareerStep]) -> list[CareerStep]:
    """Oldest first. Spells without any time stand first where they are over, last where they are not."""
    return sorted(steps, key=_place)


def _place(step: CareerStep) -> tuple[date, date, int]:
    end = step.end_latest or date.max
    if step.start_earliest:
        return step.start_earliest, end, step.pk
    if step.end_earliest:
        # he was there before whatever began when it ended
        return step.end_earliest - timedelta(days=1), end, step.pk
    if step.relation == CareerStep.Relation.FORMER:
        order = 0 if step.squad == CareerStep.Squad.YOUTH else 1
        return date.min + timedelta(days=order), date.min, step.pk
    order = 0 if step.relation == CareerStep.Relation.FUTURE else 1
    return date.max - timedelta(days=order), end, step.pk


def _when(step: CareerStep) -> str:
    if words := wording.spell_words(step):
        return words
    return gettext("time not said") if step.relation != CareerStep.Relation.CURRENT else ""


def _ring(step: CareerStep) -> timeline.Kind:
    if step.relation == CareerStep.Relation.FUTURE:
        return "future"
    if step.loan:
        return "loan"
    return "youth" if step.squad == CareerStep.Squad.YOUTH else "plain"


def _gaps(steps: list[CareerStep]) -> dict[int, timeline.Gap]:
    """By the spell after each; only between two whose end and beginning are known: anything else may have been one."""
    gaps = {}
    for before, after in pairwise(steps):
        if not (before.end_latest and after.start_earliest):
            continue
        last_known = max(step.end_latest or date.max for step in steps[: steps.index(after)])
        if last_known != date.max and after.start_earliest - last_known > SHORTEST_GAP:
            gaps[after.pk] = last_known, after.start_earliest
    return gaps


def _gap_words(gap: timeline.Gap) -> str:
    return gettext("%(from)s to %(to)s: nothing known") % {"from": gap[0].year, "to": gap[1].year}


def picture(spells: Iterable[Spell], today: date) -> timeline.Timeline | None:
    """The same over the years; None where no time is known of any spell."""
    steps = [(step, spell) for spell in spells if isinstance(step := spell.shown.fact, CareerStep)]
    current = CareerStep.Relation.CURRENT
    drawn = [
        timeline.Spell(step.club.name, spell.ring, step.start, step.end, step.as_of, step.relation == current)
        for step, spell in steps
    ]
    return timeline.timeline(drawn, today, _gaps([step for step, _spell in steps]).values())
