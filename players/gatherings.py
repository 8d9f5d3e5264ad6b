"""Who belongs on the page of a club, and by what words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from players import wording
from players.career import in_order
from players.evidence import ShownFact, show
from players.models import CareerStep, Club, Detail, Player

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

Words = Callable[[ShownFact], str]
MOST_FACTS = 100  # on one page; the list of players shows the rest


@dataclass(frozen=True, slots=True)
class Line:
    """One fact in words: "2018–2020, youth"."""

    words: str
    shown: ShownFact


@dataclass(slots=True)
class Member:
    player: Player
    lines: list[Line] = field(default_factory=list)
    went_on: str = ""  # the club after this one
    went_on_url: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    anchor: str
    title: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Gathering:
    sections: tuple[Section, ...]
    evidence: tuple[ShownFact, ...]
    is_cut: bool

    @property
    def has_invented(self) -> bool:
        return any(source.invented for entry in self.evidence for source in entry.sources)


def at_club(club: Club, user: AbstractBaseUser | AnonymousUser) -> Gathering:
    steps = list(CareerStep.objects.visible_to(user).at([club]).with_people()[: MOST_FACTS + 1])
    fond = list(Detail.objects.visible_to(user).about(club).with_people()[:MOST_FACTS])
    shown = show([*steps[:MOST_FACTS], *fond], user)
    parts = _parts(shown)
    went_on = _went_on([entry.fact.player for entry in (*parts["youth"], *parts["before"])], club, user)
    details = [entry for entry in shown if isinstance(entry.fact, Detail)]
    sections = (
        Section("now", gettext("Play there"), _members(parts["now"], _step_words)),
        Section("future", gettext("Will join"), _members(parts["future"], _step_words)),
        Section("youth", gettext("Came through its youth"), _members(parts["youth"], _step_words, went_on)),
        Section("before", gettext("Played there before"), _members(parts["before"], _step_words, went_on)),
        Section("others", gettext("Also tied to the club"), _members(details, lambda entry: entry.label)),
    )
    filled = tuple(section for section in sections if section.members)
    return Gathering(filled, tuple(shown), is_cut=len(steps) > MOST_FACTS)


def _parts(shown: list[ShownFact]) -> dict[str, list[ShownFact]]:
    relations, squads = CareerStep.Relation, CareerStep.Squad
    parts: dict[str, list[ShownFact]] = {"now": [], "future": [], "youth": [], "before": []}
    for entry in shown:
        if not isinstance(entry.fact, CareerStep):
            continue
        if entry.fact.relation == relations.FUTURE:
            parts["future"].append(entry)
        elif entry.fact.relation == relations.CURRENT:
            parts["now"].append(entry)
        else:
            parts["youth" if entry.fact.squad == squads.YOUTH else "before"].append(entry)
    return parts


def _members(
    entries: list[ShownFact], words: Words, went_on: dict[int, CareerStep] | None = None
) -> tuple[Member, ...]:
    """Each player once, by name, with a line for every fact."""
    members: dict[int, Member] = {}
    for entry in sorted(entries, key=lambda entry: (entry.fact.player.key, entry.fact.pk)):
        member = members.setdefault(entry.fact.player_id, Member(entry.fact.player))
        member.lines.append(Line(words(entry), entry))
    for pk, step in (went_on or {}).items():
        if pk in members:
            members[pk].went_on = step.club.name
            members[pk].went_on_url = step.club.get_absolute_url()
    return tuple(members.values())


def _went_on(players: list[Player], club: Club, user: AbstractBaseUser | AnonymousUser) -> dict[int, CareerStep]:
    """By player the next spell elsewhere that is known after the last one here."""
    if not players:
        return {}
    steps = CareerStep.objects.visible_to(user).of_all(players).with_people()
    by_player: dict[int, list[CareerStep]] = {}
    for step in in_order(steps):
        by_player.setdefault(step.player_id, []).append(step)
    found = {}
    for pk, spells in by_player.items():
        last_here = max((n for n, step in enumerate(spells) if step.club_id == club.pk), default=len(spells))
        later = [
            step
            for step in spells[last_here + 1 :]
            # a spell without a time stands nowhere in particular
            if step.club.is_open_to(user) and (step.start or step.relation != CareerStep.Relation.FORMER)
        ]
        if later:
            found[pk] = later[0]
    return found


def _step_words(entry: ShownFact) -> str:
    if not isinstance(entry.fact, CareerStep):
        return entry.value
    notes, spell = wording.step_notes(entry.fact), wording.spell_words(entry.fact)
    told = ", ".join(part for part in (*notes, spell) if part)
    return told or str(entry.fact.get_relation_display())
