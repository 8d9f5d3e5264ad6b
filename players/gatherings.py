"""Who belongs on the page of a club, and by what words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy

from players import wording
from players.evidence import ShownFact, show
from players.models import CareerStep, Club, Detail, KnownFact, Player
from players.moves import Moves, moves_of

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
    from django.core.paginator import Page
    from django.utils.functional import _StrPromise as StrPromise

_PART = CareerStep.Part
TIED = "tied"
TITLES: dict[str, StrPromise] = {
    **{part.value: part.label for part in _PART},
    TIED: gettext_lazy("Also tied to the club"),
}
FIRST = {part: 24 if part == _PART.NOW else 8 for part in TITLES}  # how many stand there where all parts do
COME, GONE = (_PART.NOW, _PART.FUTURE), (_PART.YOUTH, _PART.BEFORE)


@dataclass(frozen=True, slots=True)
class Line:
    """One fact in words: "2018–2020, youth"."""

    words: str
    shown: ShownFact


@dataclass(frozen=True, slots=True)
class Way:
    """The club before this one or after it; `url` is empty where it has no page that is open."""

    club: str
    url: str
    on_loan: bool


@dataclass(slots=True)
class Member:
    player: Player
    lines: list[Line] = field(default_factory=list)
    earlier: tuple[Way, ...] = ()
    later: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    part: str
    title: str
    count: int
    members: tuple[Member, ...]

    @property
    def whole(self) -> bool:
        return len(self.members) == self.count

    @property
    def entries(self) -> list[ShownFact]:
        """What the page needs the evidence of, in the order in which it stands there."""
        return [line.shown for member in self.members for line in member.lines]


@dataclass(frozen=True, slots=True)
class People:
    """Keys of players: by part and by name; and of those who play or played there, who was recorded last first."""

    parts: dict[str, list[int]]
    latest: list[int]


@dataclass(frozen=True, slots=True)
class Gathering:
    people: People
    sections: tuple[Section, ...]
    evidence: tuple[ShownFact, ...]

    @property
    def parts(self) -> list[tuple[str, str, int]]:
        """(part, title, how many) of those that have anybody."""
        counted = {part: len(players) for part, players in self.people.parts.items()}
        return [(part, str(title), counted[part]) for part, title in TITLES.items() if counted[part]]

    @property
    def everybody(self) -> int:
        """How many play or played there."""
        return len(self.people.latest)

    @property
    def players_now(self) -> list[Player]:
        """Who plays there now by what everybody may read, the sources agreeing."""
        now = next((section.members for section in self.sections if section.part == _PART.NOW), ())
        return [member.player for member in now if any(_is_agreed(line.shown) for line in member.lines)]

    @property
    def has_invented(self) -> bool:
        return any(source.invented for entry in self.evidence for source in entry.sources)


def people_at(club: Club, user: AbstractBaseUser | AnonymousUser, today: date) -> People:
    """Two light queries, however many they are."""
    placed = CareerStep.objects.visible_to(user).in_parts(club, today).placed()
    parts: dict[str, dict[int, None]] = {part: {} for part in _PART.values}  # dicts as sets that keep their order
    for step in placed:
        parts[step.part][step.player] = None
    begun = sorted((step for step in placed if step.has_begun), key=lambda step: -step.step)
    tied = Detail.objects.visible_to(user).about(club).people()
    return People(
        {**{part: list(players) for part, players in parts.items()}, TIED: tied},
        list(dict.fromkeys(step.player for step in begun)),
    )


def at_club(
    club: Club,
    user: AbstractBaseUser | AnonymousUser,
    today: date,
    people: People,
    part: str = "",
    page: Page[int] | None = None,
) -> Gathering:
    """The first few of each part, or one page of a single part; in a number of queries that does not grow."""
    if page is None:
        chosen = {part: set(players[: FIRST[part]]) for part, players in people.parts.items()}
    else:
        chosen = {part: set(page)}
    entries = show(_facts(club, user, today, chosen), user)
    ways = moves_of({entry.fact.player for entry in entries}, club, user)
    by_part: dict[str, list[ShownFact]] = {}
    for entry in entries:
        by_part.setdefault(_part_of(entry.fact), []).append(entry)
    sections = tuple(
        Section(part, str(title), len(people.parts[part]), _members(by_part[part], part, ways, user))
        for part, title in TITLES.items()
        if part in by_part
    )
    return Gathering(people, sections, tuple(entry for section in sections for entry in section.entries))


def _facts(
    club: Club, user: AbstractBaseUser | AnonymousUser, today: date, chosen: dict[str, set[int]]
) -> list[CareerStep | Detail]:
    """Of some people of each part what stands in that part."""
    spells = CareerStep.objects.visible_to(user).in_parts(club, today).with_people()
    tied = Detail.objects.visible_to(user).about(club).with_people()
    theirs = {player for part, players in chosen.items() for player in players if part != TIED}
    return [
        *(step for step in spells.filter(player__in=theirs) if step.player_id in chosen.get(step.part, ())),
        *tied.filter(player__in=chosen.get(TIED, ())),
    ]


def _part_of(fact: KnownFact) -> str:
    return fact.part if isinstance(fact, CareerStep) else TIED


def _is_agreed(entry: ShownFact) -> bool:
    return entry.is_public and not entry.contested and not entry.fact.disputed


def _members(
    entries: Iterable[ShownFact], part: str, moves: dict[int, Moves], user: AbstractBaseUser | AnonymousUser
) -> tuple[Member, ...]:
    """Each player once, by name, with a line for every fact."""
    members: dict[int, Member] = {}
    for entry in sorted(entries, key=lambda entry: (entry.fact.player.key, entry.fact.player_id, entry.fact.pk)):
        member = members.setdefault(entry.fact.player_id, Member(entry.fact.player))
        member.lines.append(Line(_words(entry), entry))
    for pk, member in members.items():
        if part in COME and pk in moves:
            member.earlier = _ways(moves[pk].before[:1], user)
        elif part in GONE and pk in moves:
            member.later = _ways(moves[pk].after, user)
    return tuple(members.values())


def _ways(steps: Iterable[CareerStep], user: AbstractBaseUser | AnonymousUser) -> tuple[Way, ...]:
    """The clubs of these spells, each once."""
    clubs = {step.club: step.loan for step in steps}
    return tuple(
        Way(club.name, club.get_absolute_url() if club.is_open_to(user) else "", loan) for club, loan in clubs.items()
    )


def _words(entry: ShownFact) -> str:
    if not isinstance(entry.fact, CareerStep):
        return entry.label
    notes, spell = wording.step_notes(entry.fact), wording.spell_words(entry.fact)
    told = wording.joined((*notes, spell))
    return told or str(entry.fact.get_relation_display())
