"""Doors of the profile for somebody who was merged away after the page was made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User

from players import conflicts, merging, portraits, showing
from players.models import Detail, Player
from players.refusals import Stale
from tests.builders import cite, make_detail, make_player

DOORS: dict[str, Callable[[Player, Detail, Any], Any]] = {
    "retract": lambda _player, fact, user: showing.retract(fact, user, "wrong", version=fact.version),
    "prefer": lambda player, fact, user: conflicts.prefer(player, fact.anchor, f"{fact.anchor}-1", user, "newer"),
    "take back": lambda player, _fact, user: conflicts.take_back(player, 1, user),
    "picture": lambda player, _fact, user: portraits.remove(player, user, 0),
}


@pytest.mark.django_db
@pytest.mark.parametrize("door", DOORS)
def test_whoever_was_merged_away_meanwhile_is_refused_in_words(admin_user: User, door: str) -> None:
    kept, gone = make_player("Jonte Reuterskamp"), make_player("Jonte Reuterkamp")
    fact = make_detail(gone, "height", number=180)
    cite(fact)
    shown = Detail.objects.select_related("player").get(pk=fact.pk)
    merging.merge(kept, gone, seen=merging.stamp(kept, gone), user=None, why="the same birthday")
    with pytest.raises(Stale, match="merged with another meanwhile"):
        DOORS[door](shown.player, shown, admin_user)
