"""The door for merges: two players or clubs that are one, and one that is two. What other rooms call is named here."""

from players.merging.doing import confirm, decline, merge, needs_second, stamp
from players.merging.following import register
from players.merging.refusals import ChangedSince, Refused, Stale
from players.merging.splitting import split
from players.merging.undoing import changed_since, undo

__all__ = [
    "ChangedSince",
    "Refused",
    "Stale",
    "changed_since",
    "confirm",
    "decline",
    "merge",
    "needs_second",
    "register",
    "split",
    "stamp",
    "undo",
]
