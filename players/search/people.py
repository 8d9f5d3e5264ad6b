"""Players and clubs by their names: as they were typed, else with a letter or two put right.

The index gives candidates; the names that the visitor may read decide. A name that he may not read finds nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from players.models import Club, Misspelling, Player
from players.search.likeness import Likeness, Part, likeness
from players.words import typos
from players.words.asking import AnyOf, AskedWord, asked_words, whole_name
from players.words.forms import in_one_piece

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from players.models.clubs import ClubQuerySet
    from players.models.players import PlayerQuerySet

CANDIDATES = 60  # of each way to find them
MOST_CANDIDATES = 300
ENOUGH = 3  # found as typed: nobody has misspelt anything
MOST_NEAR = 150  # words that one may be a misspelling of
MOST_WORDS_TO_DROP_ONE = 5
LOWEST_TIER = 99
NEARLY, SECOND = 0.15, 0.1  # of the cost

Keys = dict[int, None]
"""Of players or clubs, each once, in the order in which they were found."""


@dataclass(frozen=True, slots=True)
class Found:
    """A player or club: its name in pieces, and the further name that is the reason, if it is one."""

    row: Player | Club
    likeness: Likeness
    name: tuple[Part, ...]
    further: tuple[Part, ...]

    @property
    def as_suggested(self) -> dict[str, str]:
        kind = gettext("player") if isinstance(self.row, Player) else gettext("club")
        return {"name": self.row.name, "kind": kind, "address": self.row.get_absolute_url()}


class Names:
    """Who is meant by what was typed. Every rank is worked out here, so that no database has an order of its own."""

    def __init__(self, text: str, user: AbstractBaseUser | AnonymousUser) -> None:
        self.text, self.user = text, user
        self.words = asked_words(text)
        self._near: Mapping[str, list[str]] | None = None

    def find(self, most: int) -> tuple[list[Found], list[Found]]:
        """The best players and clubs; misspelt ones only where hardly any is called what was typed."""
        if not self.words:
            return [], []
        players, clubs = Player.objects.visible_to(self.user), Club.objects.visible_to(self.user)
        people, places = self._as_typed(players), self._as_typed(clubs)
        if not places:
            if not people:
                places = self._misspelt(clubs)
            if len(people) < ENOUGH:
                people |= self._misspelt(players)
        if not people and not places:
            people, places = self._all_but_one(players), self._all_but_one(clubs)
        return (
            self._best(players.with_names(self.user), people)[:most],
            self._best(clubs.with_names(self.user), places)[:most],
        )

    def _as_typed(self, visible: PlayerQuerySet | ClubQuerySet) -> Keys:
        """From the strictest way to the loosest: of a thousand named Jan, whoever is called nothing else is among them.

        Letters within a word, as in Mönchengladbach, are looked for where that finds hardly any.
        """
        found: Keys = {}
        for conditions in (
            [whole_name(self.text)],
            [whole_name(self.text, begins=True)],
            [word.in_name() for word in self.words],
        ):
            found |= self._bearers(visible, conditions)
        if len(found) < ENOUGH:
            found |= self._bearers(visible, [word.within_name() for word in self.words])
        return found

    def _misspelt(self, visible: PlayerQuerySet | ClubQuerySet) -> Keys:
        """One wrong letter in each word, and if that finds hardly any, two; without words too short to be misspelt."""
        found: Keys = {}
        words = [word for word in self.words if word.is_cjk or typos.typos_in(word.spelling)]
        for most in (1, 2):
            if len(found) < ENOUGH:
                found |= self._bearers(visible, [word.like(self._nearest(word, most)) for word in words])
        return found

    def _all_but_one(self, visible: PlayerQuerySet | ClubQuerySet) -> Keys:
        """ "Sota Leverkusen": one word is none of his names."""
        found: Keys = {}
        if 1 < len(self.words) <= MOST_WORDS_TO_DROP_ONE:
            for some in combinations(self.words, len(self.words) - 1):
                found |= self._bearers(visible, [word.in_name() for word in some])
        return found

    def _bearers(self, visible: PlayerQuerySet | ClubQuerySet, conditions: Sequence[AnyOf]) -> Keys:
        bearers = visible.bearing(conditions, self.user).order_by("pk")
        return dict.fromkeys(bearers.values_list("pk", flat=True)[:CANDIDATES])

    def _nearest(self, word: AskedWord, most: int) -> list[str]:
        """The words that this one may be a misspelling of; looked up once for all, and only if it is asked."""
        if self._near is None:
            latin = {each for word in self.words for each in word.latin}
            self._near = Misspelling.objects.near(latin, in_names=True)
        near = (
            each for spelling in word.latin for each in self._near[spelling] if typos.distance(spelling, each) <= most
        )
        return list(near)[:MOST_NEAR]

    def _best(self, with_names: PlayerQuerySet | ClubQuerySet, keys: Keys) -> list[Found]:
        whole = in_one_piece(self.text)
        rows = with_names.filter(pk__in=list(keys)[:MOST_CANDIDATES]) if keys else ()
        found = [each for row in rows if (each := _of(row, self.words, whole)).likeness.spans]
        return sorted(found, key=_rank)


def _rank(found: Found) -> tuple[float, int, float, str, int]:
    """Of clubs that fit nearly alike the one in the higher league comes first, and a second team later."""
    cost, row = round(found.likeness.cost, 3), found.row
    if isinstance(row, Player):
        return cost, 0, cost, row.key, row.pk
    nearly = (cost + SECOND * (row.kind != Club.Kind.FIRST)) // NEARLY
    return nearly, row.tier or LOWEST_TIER, cost, row.key, row.pk


def _of(row: Player | Club, words: Sequence[AskedWord], whole: str) -> Found:
    """A further name is told only where the own one is not reason enough."""
    known_as = [row.name, *(alias.name for alias in row.aliases.all())]
    how = likeness(words, whole, known_as)
    reason = next((number for number, _start, _end in how.spans if number), 0)
    if reason and not (own := likeness(words, whole, [row.name])).is_near:
        return Found(row, how, tuple(own.lit(0, row.name)), ())
    further = how.lit(reason, known_as[reason]) if reason else []
    return Found(row, how, tuple(how.lit(0, row.name)), tuple(further))
