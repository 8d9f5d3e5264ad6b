"""Which of several facts of a kind a page leads with, and which club is the present one. No queries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from players.models import CareerStep, Certainty, Citation, Detail, Fact, Source, Voice

# A register or the club itself knows better than what was said in passing.
_OF_SOURCE = {Source.Kind.REGISTER: 3, Source.Kind.CLUB: 2, Source.Kind.REPORT: 1, Source.Kind.INTERVIEW: 1}
_OF_VOICE = {Voice.PLAYER: 3, Voice.AUTHOR: 2, Voice.THIRD_PERSON: 1, Voice.INTERVIEWER: 1}
_OF_CERTAINTY = {Certainty.STATED: 2, Certainty.IMPLIED: 1, Certainty.GUESSED: 0}


def rank(detail: Detail, quotes: Iterable[Citation]) -> tuple[bool, int, int, int, int, date, int]:
    """The higher, the better: stated before derived, the better source, certainty and voice, the closer date,
    the later word."""
    quotes = list(quotes)
    sources = [quote.source for quote in quotes]
    if detail.named_source:
        sources.append(detail.named_source)
    return (
        detail.origin == Fact.Origin.STATED,
        max((_OF_SOURCE[Source.Kind(source.kind)] for source in sources), default=0),
        max((_OF_CERTAINTY[Certainty(quote.certainty)] for quote in quotes), default=2),
        max((_OF_VOICE[Voice(quote.voice)] for quote in quotes), default=3),
        -(detail.date.latest - detail.date.earliest).days if detail.date else 0,
        detail.as_of_latest or date.min,
        detail.pk,
    )


def present_step(steps: Iterable[CareerStep], today: date) -> CareerStep | None:
    """The spell a player is in by the latest word on it: on loan before owned, first team before youth.

    A later word that he has left a club ends what an earlier one called present; so does the end that it named itself.
    """
    squads = list(CareerStep.Squad.values)
    return max(
        still_held(steps, today),
        key=lambda step: (
            step.as_of_latest or date.min,
            step.loan,
            squads.index(step.squad) if step.squad else len(squads) - 1,
            step.start_earliest or date.min,
            step.pk,
        ),
        default=None,
    )


def still_held(steps: Iterable[CareerStep], today: date) -> list[CareerStep]:
    """Of a player's spells those he is in, as far as is known."""
    steps = list(steps)
    present = [step for step in steps if step.relation == CareerStep.Relation.CURRENT and not step.is_over(today)]
    return [step for step in present if not any(_ends(other, step) for other in steps)]


def _ends(other: CareerStep, step: CareerStep) -> bool:
    left = other.relation == CareerStep.Relation.FORMER and other.club_id == step.club_id
    # "came through its youth" does not end the spell in the first team
    return (
        left
        and (other.squad == step.squad or not other.squad)
        and (other.as_of_latest or date.min) > (step.as_of_latest or date.min)
    )
