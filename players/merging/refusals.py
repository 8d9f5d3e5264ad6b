"""What stops a merge, a split, or undoing one: as of all doors, and what has changed since."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext as _

from players.refusals import Refused, Stale


class ChangedSince(Refused):
    """Undoing would lose what was done since; `changes` names each thing."""

    def __init__(self, changes: Sequence[str]) -> None:
        self.changes = tuple(changes)
        told = _("It cannot be undone, for this has changed since: %(changes)s")
        super().__init__(told % {"changes": "; ".join(self.changes)})


__all__ = ["ChangedSince", "Refused", "Stale"]
