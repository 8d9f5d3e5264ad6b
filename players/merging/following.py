"""What other apps keep of players and clubs beyond plain relations: they say here how it follows them.

Rows with a foreign key are moved without anybody's help. What a JSON column remembers of them, and what must be locked
before the players, is known to the app that made it; it registers when it is ready.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from players.merging.journal import Journal
from players.models import Citation, Club, Player

Model = type[Player] | type[Club]
Row = Player | Club


class Follower(Protocol):
    """What an app does when players or clubs are merged or split."""

    def lock(self, model: Model, keys: Collection[int]) -> frozenset[int]:
        """Lock, in the order of all doors, what must be locked before these; its keys."""

    def follow(self, journal: Journal, model: Model, gone: int, kept: int) -> None:
        """Let what is said of the one be said of the other."""

    def follow_fact(self, journal: Journal, gone: str, kept: str) -> None:
        """One fact rests on the quotes of another too, which is dropped; both by their anchors, as "detail-12"."""

    def follow_quotes(self, journal: Journal, quotes: Collection[Citation], old: Row, new: Row) -> None:
        """Some quotes of the one back facts of the other now; of clubs, they back facts that name the other."""

    def named_together(self, keys: Collection[int]) -> dict[int, set[int]]:
        """By player the texts that name him: two who share one may be told apart by it, or found to be the same."""


_FOLLOWERS: list[Follower] = []


def register(follower: Follower) -> None:
    if follower not in _FOLLOWERS:
        _FOLLOWERS.append(follower)


def followers() -> tuple[Follower, ...]:
    return tuple(_FOLLOWERS)


def named_together(keys: Collection[int]) -> dict[int, set[tuple[int, int]]]:
    """By player the texts that name him, those of several apps kept apart."""
    found: dict[int, set[tuple[int, int]]] = {}
    for number, follower in enumerate(_FOLLOWERS):
        for key, texts in follower.named_together(keys).items():
            found.setdefault(key, set()).update((number, text) for text in texts)
    return found
