"""The door for merges: two players or clubs that are one, and one that is two. What other rooms call is named here."""

from players.merging.doing import confirm, decline, merge, needs_second, stamp
from players.merging.facts import facts_of
from players.merging.following import register
from players.merging.people import PUBLISH
from players.merging.preview import Preview, preview
from players.merging.refusals import ChangedSince, Refused, Stale
from players.merging.splitting import held_by, split
from players.merging.suspects import Candidate, Suspect, candidates, club_suspects, suspects
from players.merging.undoing import changed_since, counted, undo

__all__ = [
    "PUBLISH",
    "Candidate",
    "ChangedSince",
    "Preview",
    "Refused",
    "Stale",
    "Suspect",
    "candidates",
    "changed_since",
    "club_suspects",
    "confirm",
    "counted",
    "decline",
    "facts_of",
    "held_by",
    "merge",
    "needs_second",
    "preview",
    "register",
    "split",
    "stamp",
    "suspects",
    "undo",
]
