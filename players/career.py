"""The career as an ordered list: the place of each spell, its ring, and what is not known between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from django.utils.translation import gettext

from players import wording
from players.evidence import ShownFact
from players.models import CareerStep

SHORTEST_GAP = timedelta(days=200)  # a summer between two seasons is none


@dataclass(frozen=True, slots=True)
class Spell:
    shown: ShownFact
    when: str  # "2018–2020", "time not said"
    ring: str  # how it is drawn: "plain", "youth", "loan", "future"
    notes: tuple[str, ...]  # "youth", "on loan"
    gap: str  # said before it: "nothing known of 2018–2020"


def career(shown: Iterable[ShownFact]) -> list[Spell]:
    by_step = {fact: entry for entry in shown if isinstance(fact := entry.fact, CareerStep)}
    steps = in_order(by_step)
    gaps = _gaps(steps)
    return [
        Spell(by_step[step], _when(step), _ring(step), wording.step_notes(step), gaps.get(step.pk, ""))
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


def _ring(step: CareerStep) -> str:
    if step.relation == CareerStep.Relation.FUTURE:
        return "future"
    if step.loan:
        return "loan"
    return "youth" if step.squad == CareerStep.Squad.YOUTH else "plain"


def _gaps(steps: list[CareerStep]) -> dict[int, str]:
    """Only between two spells whose end and beginning are known: anything else may have been a spell."""
    gaps = {}
    for before, after in pairwise(steps):
        if not (before.end_latest and after.start_earliest):
            continue
        last_known = max(step.end_latest or date.max for step in steps[: steps.index(after)])
        if last_known != date.max and after.start_earliest - last_known > SHORTEST_GAP:
            gaps[after.pk] = gettext("%(from)s to %(to)s: nothing known") % {
                "from": last_known.year,
                "to": after.start_earliest.year,
            }
    return gaps
