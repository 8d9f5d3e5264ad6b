"""Two or three sentences at the head of a profile, each from accepted facts. No fact, no sentence."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext, ngettext

from players import wording
from players.career import Spell
from players.countries import Countries
from players.evidence import ShownFact
from players.models import CareerStep, Detail, Eligibility

MOST_CLUBS = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    rests_on: tuple[ShownFact, ...]


def lead(
    name: str, position: ShownFact | None, present: ShownFact | None, spells: list[Spell], sides: Countries
) -> list[Sentence]:
    sentences = (_today(name, position, present), _before(present, spells), _country(sides))
    return [sentence for sentence in sentences if sentence]


def _today(name: str, position: ShownFact | None, present: ShownFact | None) -> Sentence | None:
    words = {"name": name, "position": "", "club": "", "date": ""}
    if position and isinstance(position.fact, Detail):
        words["position"] = position.value
    if present and isinstance(present.fact, CareerStep):
        squad = present.fact.get_squad_display() if present.fact.squad in ("youth", "reserve") else ""
        words["club"] = present.fact.club.name + (f" ({squad})" if squad else "")
        words["date"] = f" ({wording.date_words(present.as_of)})" if present.as_of else ""
    rests_on = tuple(entry for entry in (position, present) if entry)
    loan = bool(present and isinstance(present.fact, CareerStep) and present.fact.loan)
    if words["position"] and words["club"]:
        text = (
            gettext("%(name)s is a %(position)s and plays on loan for %(club)s%(date)s.")
            if loan
            else gettext("%(name)s is a %(position)s and plays for %(club)s%(date)s.")
        )
    elif words["position"]:
        text = gettext("%(name)s is a %(position)s.")
    elif words["club"]:
        text = (
            gettext("%(name)s plays on loan for %(club)s%(date)s.")
            if loan
            else gettext("%(name)s plays for %(club)s%(date)s.")
        )
    else:
        return None
    return Sentence(text % words, rests_on)


def _before(present: ShownFact | None, spells: list[Spell]) -> Sentence | None:
    """Clubs he has left, in their order, each once; the latest of them where they are many."""
    now = present.fact.club_id if present and isinstance(present.fact, CareerStep) else None
    left: dict[int, tuple[str, ShownFact]] = {}
    for spell in spells:
        step = spell.shown.fact
        if isinstance(step, CareerStep) and step.relation == "former" and step.club_id != now:
            left.setdefault(step.club_id, (step.club.name, spell.shown))
    if not left:
        return None
    latest = list(left.values())[-MOST_CLUBS:]
    names = wording.listed([name for name, _entry in latest])
    if len(left) > MOST_CLUBS:
        text = gettext("Earlier clubs include %(clubs)s.")
    else:
        text = ngettext("The club before was %(clubs)s.", "The clubs before were %(clubs)s.", len(left))
    return Sentence(text % {"clubs": names}, tuple(entry for _name, entry in latest))


def _country(sides: Countries) -> Sentence | None:
    parts, rests_on = [], []
    for side in sides.sides:
        entry = next(iter(side.appearances), None) or side.latest_word
        if entry and isinstance(entry.fact, Eligibility):
            parts.append(_country_words(entry.fact))
            rests_on.append(entry)
    if not parts:
        return None
    dates = [entry.as_of for entry in rests_on if entry.as_of]
    date = f" ({wording.date_words(max(dates))})" if dates else ""
    text = gettext("The player %(words)s%(date)s.") % {"words": wording.listed(parts), "date": date}
    return Sentence(text, tuple(rests_on))


def _country_words(fact: Eligibility) -> str:
    country = fact.association.name_en + (f" ({fact.get_level_display()})" if fact.level else "")
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
    return by_value[fact.status or fact.stance] % {"country": country}
