"""Everything that one search finds, in its groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from players.models import Player
from players.rows import age_words
from players.search.likeness import TYPO
from players.search.people import Found, Names
from players.search.quotes import FoundQuote, find_quotes
from players.words.asking import that_matter, with_forms

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

PEOPLE_SHOWN, CLUBS_SHOWN, QUOTES_SHOWN = 8, 8, 12
SUGGESTED = 8


@dataclass(frozen=True, slots=True)
class FoundPlayer:
    player: Player
    found: Found
    age: str
    club_url: str


@dataclass(frozen=True, slots=True)
class Results:
    text: str
    players: tuple[FoundPlayer, ...]
    clubs: tuple[Found, ...]
    quotes: tuple[FoundQuote, ...]
    more_players: bool = False
    more_clubs: bool = False
    more_quotes: bool = False

    @property
    def address(self) -> str:
        """The same search, of a list."""
        return urlencode({"q": self.text})

    @property
    def has_any(self) -> bool:
        return bool(self.players or self.clubs or self.quotes)

    @property
    def is_near(self) -> bool:
        """Whether nobody is called what was typed, and only similar names were found."""
        named = [each.found for each in self.players] + list(self.clubs)
        return bool(named) and all(each.likeness.is_near for each in named)


def search(text: str, user: AbstractBaseUser | AnonymousUser, today: date) -> Results:
    names = Names(text, user)
    people, clubs = names.find(max(PEOPLE_SHOWN, CLUBS_SHOWN) + 1)
    quotes = find_quotes(that_matter(with_forms(text, names.words)), user, QUOTES_SHOWN + 1)
    if quotes:  # "Eltern" is no misspelling of Western: what somebody has said has been spelt right
        people, clubs = ([each for each in found if each.likeness.cost < 2 * TYPO] for found in (people, clubs))
    return Results(
        text,
        tuple(_player(found, user, today) for found in people[:PEOPLE_SHOWN]),
        tuple(clubs[:CLUBS_SHOWN]),
        tuple(quotes[:QUOTES_SHOWN]),
        more_players=_goes_on(people, PEOPLE_SHOWN),
        more_clubs=_goes_on(clubs, CLUBS_SHOWN),
        more_quotes=len(quotes) > QUOTES_SHOWN,
    )


def _goes_on(found: list[Found], shown: int) -> bool:
    """Whether a list has more of that name; it knows no misspellings."""
    return len(found) > shown and not found[shown].likeness.is_near


def suggestions(text: str, user: AbstractBaseUser | AnonymousUser) -> list[Found]:
    """Players and clubs while somebody types, those that fit best first; similar ones where nobody is called so."""
    people, clubs = Names(text, user).find(SUGGESTED)
    found = sorted([*people, *clubs], key=lambda found: found.likeness.cost)
    as_typed = [each for each in found if not each.likeness.is_near]
    return (as_typed or found)[:SUGGESTED]


def _player(found: Found, user: AbstractBaseUser | AnonymousUser, today: date) -> FoundPlayer:
    player = found.row
    assert isinstance(player, Player)
    club_url = player.club.get_absolute_url() if player.club and player.club.is_open_to(user) else ""
    return FoundPlayer(player, found, age_words(player, today), club_url)
