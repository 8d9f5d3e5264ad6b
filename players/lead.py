"""Two or three sentences at the head of a profile, each from accepted facts. No fact, no sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext, ngettext

from players import wording
from players.career import Spell
from players.countries import Countries
from players.evidence import ShownFact
from players.models import Appearance, CareerStep, Eligibility

MOST_CLUBS = 3


# A fact in a sentence that a translator may turn around: a number between two characters that no text holds.
_PLACE_RE = re.compile("\ue000([0-9]+)\ue001")


@dataclass(frozen=True, slots=True)
class Part:
    """Some words, and the fact that they end with."""

    words: str
    shown: ShownFact | None


@dataclass(frozen=True, slots=True)
class Sentence:
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        return "".join(part.words for part in self.parts)


def lead(
    name: str,
    positions: Sequence[ShownFact],
    present: ShownFact | None,
    spells: list[Spell],
    sides: Countries,
    today: date,
) -> list[Sentence]:
    sentences = (_today(name, positions, present), _before(present, spells, today), _country(sides))
    return [sentence for sentence in sentences if sentence]


def _today(name: str, positions: Sequence[ShownFact], present: ShownFact | None) -> Sentence | None:
    step = present.fact if present else None
    if positions and isinstance(step, CareerStep):
        text = (
            gettext("%(name)s is a %(position)s and plays on loan for %(club)s%(date)s.")
            if step.loan
            else gettext("%(name)s is a %(position)s and plays for %(club)s%(date)s.")
        )
    elif positions:
        text = gettext("%(name)s is a %(position)s.")
    elif isinstance(step, CareerStep):
        text = (
            gettext("%(name)s plays on loan for %(club)s%(date)s.")
            if step.loan
            else gettext("%(name)s plays for %(club)s%(date)s.")
        )
    else:
        return None
    words = {
        "name": name,
        "position": _positions(positions),
        "club": "",
        "date": "",
    }
    if isinstance(step, CareerStep):
        squad = step.get_squad_display() if step.squad in ("youth", "reserve") else ""
        words["club"] = step.club.name + (f" ({squad})" if squad else "") + _place(len(positions))
        words["date"] = f" ({wording.date_words(step.as_of)})" if step.as_of else ""
    return _sentence(text % words, [*positions, present])


def _positions(positions: Sequence[ShownFact]) -> str:
    """The best one alone, or all where sources differ, as the head of the page has them."""
    words = [f"{entry.value}{_place(number)}" for number, entry in enumerate(positions)]
    if len(words) < 2:
        return "".join(words)
    return gettext("%(values)s (sources differ)") % {"values": wording.either(words)}


def _before(present: ShownFact | None, spells: list[Spell], today: date) -> Sentence | None:
    """Clubs he has left, in their order, each once; the latest of them where they are many."""
    now = present.fact.club_id if present and isinstance(present.fact, CareerStep) else None
    left: dict[int, tuple[str, ShownFact]] = {}
    for spell in spells:
        step = spell.shown.fact
        if isinstance(step, CareerStep) and step.is_over(today) and step.club_id != now:
            left.setdefault(step.club_id, (step.club.name, spell.shown))
    if not left:
        return None
    latest = list(left.values())[-MOST_CLUBS:]
    names = wording.listed([name + _place(number) for number, (name, _entry) in enumerate(latest)])
    if len(left) > MOST_CLUBS:
        text = gettext("Earlier clubs include %(clubs)s.")
    else:
        text = ngettext("The club before was %(clubs)s.", "The clubs before were %(clubs)s.", len(left))
    return _sentence(text % {"clubs": names}, [entry for _name, entry in latest])


def _country(sides: Countries) -> Sentence | None:
    words: list[str] = []
    rests_on: list[ShownFact | None] = []
    for side in sides.sides:
        entry = side.representing or side.latest_word
        if entry and isinstance(entry.fact, Eligibility | Appearance):
            told = _country_words(entry.fact) + _place(len(rests_on))
            words.append(gettext("%(values)s (sources differ)") % {"values": told} if entry.contested else told)
            rests_on.append(entry)
    if not words:
        return None
    said = [entry.as_of for entry in rests_on if entry and isinstance(entry.fact, Eligibility)]
    dates = [when for when in said if when]
    date = f" ({wording.date_words(max(dates))})" if dates and len(dates) == len(said) else ""
    text = gettext("The player %(words)s%(date)s.") % {"words": wording.listed(words), "date": date}
    return _sentence(text, rests_on)


def _place(number: int) -> str:
    return f"\ue000{number}\ue001"


def _sentence(text: str, facts: list[ShownFact | None]) -> Sentence:
    pieces = _PLACE_RE.split(text)  # words, number, words, number, …, words
    parts = [Part(words, facts[int(number)]) for words, number in zip(pieces[::2], pieces[1::2], strict=False)]
    return Sentence((*parts, Part(pieces[-1], None)))


def _country_words(fact: Eligibility | Appearance) -> str:
    country = fact.association.name + (f" ({fact.get_level_display()})" if fact.level else "")
    statuses, stances = Eligibility.Status, Eligibility.Stance
    patterns = {
        statuses.PLAYS: gettext("represents %(country)s"),
        statuses.PLAYED: gettext("has represented %(country)s"),
        statuses.CALLED_UP: gettext("was called up by %(country)s"),
        stances.OPEN: gettext("is open to %(country)s"),
        stances.LEANING: gettext("leans towards %(country)s"),
        stances.DECLARED: gettext("has declared for %(country)s"),
        stances.DECLINED: gettext("has declined %(country)s"),
    }
    by_value = {str(choice.value): pattern for choice, pattern in patterns.items()}
    if isinstance(fact, Appearance):
        return by_value[statuses.PLAYED] % {"country": country}
    return by_value[fact.status or fact.stance] % {"country": country}
