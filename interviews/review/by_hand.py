"""What an editor finds in the text himself: a fact that no rule saw, and further words for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib.auth.models import User

from interviews.models import Interview, Proposal
from interviews.review.kinds import Value


@dataclass(frozen=True, slots=True)
class Selected:
    """Words chosen in the text of an interview: `text[start:end]`, in code points."""

    start: int
    end: int


def selected(interview: Interview, words: str, start: int | None = None, turn: int | None = None) -> Selected:
    """Where the words stand that an editor chose, white space at their ends left out.

    With `start` (code points) they must stand exactly there; without it, in the turn or else the whole text they
    must stand once. Raises Refused: not there, several times there, no words, more than a quote may have.
    """
    raise NotImplementedError


def propose_by_hand(
    interview_id: int,
    kind: str,
    person: str,
    values: Mapping[str, Value],
    words: Selected,
    user: User | None,
    *,
    voice: str = "",
) -> Proposal:
    """A proposal that rests on the chosen words: accepted, rejected and undone as any other.

    `person` is a name of the interview's cards ("" for the unnamed interviewee) or a new one; `voice` is that of the
    turn unless given. Raises Refused, also where the same was proposed already.
    """
    raise NotImplementedError


def quotable(interview: Interview, person: str) -> list[tuple[str, str]]:
    """For a choice: what may get a further quote, as (target, in words): undecided cards, and the player's facts."""
    raise NotImplementedError


def add_quote(interview_id: int, target: str, words: Selected, user: User | None, *, voice: str = "") -> Proposal:
    """Further words for an undecided card ("proposal-12") or for a fact that we hold ("career_step-7").

    Words for a fact are a proposal of the kind "quote", accepted at once; undone as any other decision.
    """
    raise NotImplementedError


def drop_quote(quote_id: int, version: int, user: User | None) -> Proposal:
    """Take words that an editor added from an undecided card; what a rule found stays."""
    raise NotImplementedError
