"""What is held of a player and each association: grounds, sides, claims, and what he says of it himself.

What the statutes allow is not worked out here, and nothing here pretends that it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from players import wording
from players.evidence import ShownFact
from players.models import Association, Eligibility

LETTERS = ("a", "b")


@dataclass(frozen=True, slots=True)
class Side:
    association: Association
    letter: str  # "a", "b", then ""
    status: str  # "plays for the U21", "open"
    bases: tuple[ShownFact, ...]
    appearances: tuple[ShownFact, ...]  # plays, has played, called up
    claims: tuple[ShownFact, ...]  # said to be able to play for it
    stances: tuple[ShownFact, ...]  # latest first

    @property
    def latest_word(self) -> ShownFact | None:
        return next(iter(self.stances), None)


@dataclass(frozen=True, slots=True)
class Countries:
    title: str  # "Germany or Japan?"; empty with fewer than two sides
    sides: tuple[Side, ...]
    stances: tuple[ShownFact, ...]  # of all sides, oldest first

    @property
    def is_a_choice(self) -> bool:
        return len(self.sides) > 1


def countries(shown: Iterable[ShownFact]) -> Countries:
    """Whom he plays for first, then who has more facts, then by name."""
    by_association: dict[Association, list[ShownFact]] = {}
    for entry in shown:
        if isinstance(entry.fact, Eligibility):
            by_association.setdefault(entry.fact.association, []).append(entry)
    ordered = sorted(by_association.items(), key=lambda item: _place(item[0], item[1]))
    letters = LETTERS if len(ordered) > 1 else ()
    sides = tuple(
        _side(association, entries, letters[number] if number < len(letters) else "")
        for number, (association, entries) in enumerate(ordered)
    )
    names = [side.association.name_en for side in sides]
    title = ""
    if len(names) > 1:
        title = gettext("%(countries)s or %(last)s?") % {
            "countries": ", ".join(names[:-1]),
            "last": names[-1],
        }
    stances = sorted((entry for side in sides for entry in side.stances), key=said_on)
    return Countries(title, sides, tuple(stances))


def said_on(entry: ShownFact) -> date:
    """When it was true or, failing that, when it was published."""
    dates = [quote.source.published_latest for quote in entry.quotes if quote.source.published_latest]
    return entry.fact.as_of_latest or max(dates, default=date.min)


def _place(association: Association, entries: list[ShownFact]) -> tuple[int, int, str]:
    plays = any(_of(entry).status == Eligibility.Status.PLAYS for entry in entries)
    return (0 if plays else 1), -len(entries), association.name_en


def _side(association: Association, entries: list[ShownFact], letter: str) -> Side:
    statuses = Eligibility.Status
    stances = sorted((entry for entry in entries if _of(entry).stance), key=said_on, reverse=True)
    appearances = sorted(
        (e for e in entries if _of(e).status in (statuses.PLAYS, statuses.PLAYED, statuses.CALLED_UP)),
        key=lambda entry: (list(statuses.values).index(_of(entry).status), entry.fact.pk),
    )
    claims = [entry for entry in entries if _of(entry).status == statuses.COULD_PLAY]
    bases = [entry for entry in entries if _of(entry).basis]
    # a match played or the player's own word says more than what others say he could do
    leading = next(iter([*appearances[:1], *stances[:1], *claims[:1], *bases[:1]]))
    status = leading.value if not _of(leading).basis else gettext("a ground is named")
    return Side(association, letter, status, tuple(bases), tuple(appearances), tuple(claims), tuple(stances))


def _of(entry: ShownFact) -> Eligibility:
    if not isinstance(entry.fact, Eligibility):
        raise TypeError(entry.fact)
    return entry.fact


def reason_words(fact: Eligibility) -> str:
    """Why a filter by country found the player: "plays for the U21", "open", "ground named: parent"."""
    words = wording.eligibility_words(fact)
    if fact.basis:
        return gettext("ground named: %(ground)s") % {"ground": words}
    return gettext("own word: %(stance)s") % {"stance": words} if fact.stance else words
