"""Where the people of a club come from and where they go, by the spells that are known of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from players.career import in_order
from players.models import CareerStep, Club, Player
from players.ribbons import Drawing, drawn

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

CLUBS_DRAWN = 8  # on either side; the rest is told as a number
MOST_PEOPLE = 300  # whose moves are counted


@dataclass(frozen=True, slots=True)
class Moves:
    """Of one player the spells elsewhere that are known before and after those at a club, the nearest first."""

    before: tuple[CareerStep, ...]
    after: tuple[CareerStep, ...]


@dataclass(frozen=True, slots=True)
class Other:
    """A club at the other end; `url` is empty where it has no page that is open."""

    name: str
    url: str
    people: int


@dataclass(frozen=True, slots=True)
class Side:
    clubs: tuple[Other, ...]
    more_clubs: int
    more_people: int

    @property
    def widths(self) -> list[int]:
        return [club.people for club in self.clubs] + ([self.more_people] if self.more_clubs else [])


@dataclass(frozen=True, slots=True)
class Flows:
    came: Side
    went: Side
    drawing: Drawing
    counted: int  # people, where not everybody's moves were counted; else 0

    def __bool__(self) -> bool:
        """Whether it tells more than the name beside a single player does."""
        return len(self.came.clubs) + len(self.went.clubs) > 1


def flows(club: Club, user: AbstractBaseUser | AnonymousUser, people: Sequence[int]) -> Flows:
    """How many came from where and went where; two queries. Of `people`, keys of players, the first are counted."""
    counted = people[:MOST_PEOPLE]
    theirs = CareerStep.objects.visible_to(user).now_or_ever().filter(player__in=counted)
    came: Counter[int] = Counter()
    went: Counter[int] = Counter()
    for found in moves(theirs.for_moves(), club).values():
        came.update({step.club_id for step in found.before})
        went.update({step.club_id for step in found.after})
    clubs = Club.objects.in_bulk([key for ends in (came, went) for key, _count in _most(ends)])
    sides = _side(came, clubs, user), _side(went, clubs, user)
    drawing = drawn(sides[0].widths, sides[1].widths)
    return Flows(*sides, drawing, counted=len(counted) if len(people) > len(counted) else 0)


def moves_of(players: Iterable[Player], club: Club, user: AbstractBaseUser | AnonymousUser) -> dict[int, Moves]:
    """By player; one query."""
    steps = CareerStep.objects.visible_to(user).now_or_ever().of_all(players).select_related("club")
    return moves(steps, club)


def moves(steps: Iterable[CareerStep], club: Club) -> dict[int, Moves]:
    """By player, from all his spells."""
    by_player = sorted(in_order(steps), key=lambda step: step.player_id)
    return {
        player: _moves(list(spells), club.pk) for player, spells in groupby(by_player, key=lambda step: step.player_id)
    }


def _moves(spells: Sequence[CareerStep], club: int) -> Moves:
    stays = [place for place, step in enumerate(spells) if step.club_id == club]
    before = [step for place in reversed(stays) for step in _before(spells, place)]
    after = [step for place in stays for step in _after(spells, place)]
    return Moves(tuple(before), tuple(after))


def _before(spells: Sequence[CareerStep], place: int) -> list[CareerStep]:
    """The spell elsewhere that led to this one, if that is known."""
    step = spells[place]
    if not place or not _follows(spells[place - 1], step, spells):
        return []
    earlier = _owner(spells, place - 1) or spells[place - 1]
    return [earlier] if earlier.club_id != step.club_id else []


def _after(spells: Sequence[CareerStep], place: int) -> list[CareerStep]:
    """Where he was on loan meanwhile, and where he went; after a loan, back to the club that he belonged to."""
    step = spells[place]
    if owner := _owner(spells, place):
        return [owner] if owner.club_id != step.club_id else []
    found = []
    for later in spells[place + 1 :]:
        if not _has_place(later):
            continue
        if later.club_id == step.club_id:
            break
        found.append(later)
        if not (later.loan and _begins_before_the_end(later, step)):
            break
    return found


def _owner(spells: Sequence[CareerStep], place: int) -> CareerStep | None:
    """The spell from which a loan was one, where that is known to have outlasted it."""
    loan = spells[place]
    owner = next((each for each in reversed(spells[:place]) if not each.loan), None)
    if not (loan.loan and owner and loan.end_latest and owner.end_latest):
        return None
    return owner if owner.end_latest > loan.end_latest else None


def _begins_before_the_end(later: CareerStep, step: CareerStep) -> bool:
    return step.end_latest is None or later.start_earliest is None or later.start_earliest < step.end_latest


def _has_place(step: CareerStep) -> bool:
    """A spell that is over and has no time stands nowhere in particular."""
    return bool(step.start_earliest or step.end_earliest) or step.relation != CareerStep.Relation.FORMER


def _follows(earlier: CareerStep, step: CareerStep, spells: Iterable[CareerStep]) -> bool:
    """Whether it is known that one came before the other; of those without a time, only where it is the only one."""
    if _has_place(earlier):
        return True
    placeless = {each.club_id for each in spells if not _has_place(each)}
    return _has_place(step) and placeless == {earlier.club_id}


def _most(ends: Counter[int]) -> list[tuple[int, int]]:
    """The clubs that are named, the most people first."""
    return sorted(ends.items(), key=lambda end: (-end[1], end[0]))[:CLUBS_DRAWN]


def _side(ends: Counter[int], clubs: dict[int, Club], user: AbstractBaseUser | AnonymousUser) -> Side:
    named = [(clubs[key], people) for key, people in _most(ends)]
    rest = len(ends) - len(named)
    return Side(
        tuple(
            Other(club.name, club.get_absolute_url() if club.is_open_to(user) else "", people) for club, people in named
        ),
        rest,
        ends.total() - sum(people for _club, people in named),
    )
