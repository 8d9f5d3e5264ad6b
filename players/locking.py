"""The row of a player, locked: first of all in every door that writes what is told of him."""

from __future__ import annotations

from django.utils.translation import gettext as _

from players.models import Player
from players.refusals import Stale


def lock_player(pk: int) -> Player:
    """As he is now, until the end of the transaction. Raises Stale where he is not there any more."""
    player = Player.objects.select_for_update(no_key=True).filter(pk=pk).first()
    if player is None:
        raise Stale(_("The player was merged with another meanwhile, or is gone: look again. Nothing was done."))
    return player
