"""Claims in three values: so, not so, not known, each with its reasons and with what would tell.

Kleene's logic. A false part decides "every", a true part decides "either", whatever else is unknown; so no fact
that is added later can turn one decision into the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of a verdict: the article, the key of its sentence, and what the sentence is about.

    `about` is a trigram, a nationality's ISO code or a relation; `facts` are ids of the facts it rests on.
    `confirmed` is False for a rule that nobody has checked in FIFA's own text.
    """

    article: str
    text: str
    about: str = ""
    on: date | None = None
    facts: tuple[str, ...] = ()
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Need:
    """A fact that is missing: its kind and what it is about; never a person."""

    kind: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """True, False or None for unknown. `needs` stand only beside None; `not_before` only beside False."""

    truth: bool | None
    reasons: tuple[Reason, ...] = ()
    needs: tuple[Need, ...] = ()
    not_before: date | None = None


def so(truth: bool, reason: Reason, not_before: date | None = None) -> Claim:
    """What the facts decide."""
    return Claim(truth, (reason,), not_before=not_before)


def unknown(reason: Reason, *needs: Need) -> Claim:
    """What the facts leave open, and the facts that would decide it."""
    return Claim(None, (reason,), needs)


def every(*claims: Claim) -> Claim:
    """True when all are; false as soon as one is. Only time is missing when every false part says so."""
    false = [claim for claim in claims if claim.truth is False]
    undecided = [claim for claim in claims if claim.truth is None]
    if false:
        days = [claim.not_before for claim in false if claim.not_before]
        in_time = len(days) == len(false) and not undecided
        return Claim(False, _reasons(false), not_before=max(days) if in_time else None)
    if undecided:
        return Claim(None, _reasons(undecided), _needs(undecided))
    return Claim(True, _reasons(claims))


def either(*claims: Claim) -> Claim:
    """True as soon as one is; false when all are. Unknown asks for the shortest list that may make it true."""
    for claim in claims:
        if claim.truth:
            return claim
    undecided = [claim for claim in claims if claim.truth is None]
    if undecided:
        shortest = min(undecided, key=lambda claim: len(claim.needs))
        return Claim(None, _reasons(claims), shortest.needs)
    days = [claim.not_before for claim in claims if claim.not_before]
    return Claim(False, _reasons(claims), not_before=min(days, default=None))


def _reasons(claims: Iterable[Claim]) -> tuple[Reason, ...]:
    return tuple(dict.fromkeys(reason for claim in claims for reason in claim.reasons))


def _needs(claims: Iterable[Claim]) -> tuple[Need, ...]:
    return tuple(dict.fromkeys(need for claim in claims for need in claim.needs))
