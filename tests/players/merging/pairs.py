"""Two invented players who are one, and the merge as an editor does it."""

from __future__ import annotations

from typing import Any

from players import merging
from players.models import Club, CompleteLists, Merge, NotTheSame, Player, PlayerAlias
from tests.builders import (
    add_mention,
    cite,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_interview,
    make_nationality,
    make_player,
    make_relationship,
    make_source,
    make_step,
    make_suggestion,
    make_user,
    settle,
)


def two(**gone: Any) -> tuple[Player, Player]:
    return make_player("Jonte Reuterskamp"), make_player("Jonte Reuterkamp", **gone)


def merge(kept: Player | Club, gone: Player | Club, role: str = "reviewer", **asked: Any) -> Merge:
    """As the editor sees them now, unless told otherwise."""
    kept, gone = (type(row)._default_manager.get(pk=row.pk) for row in (kept, gone))
    asked = {"why": "the same birthday and club", **asked}
    asked.setdefault("seen", merging.stamp(kept, gone))
    return merging.merge(kept, gone, user=make_user(role), **asked)


def rich_pair() -> tuple[Player, Player]:
    """Facts that are the same, that differ and that contradict, and all that can refer to the two."""
    kept, gone = two(published=False)
    germany, club, source = make_association(), make_club(), make_source()
    for player in (kept, gone):
        cite(make_detail(player, "position", "goalkeeper"), "Ich stehe im Tor.", source)
        step = make_step(player, club, "2018")
        cite(step, f"Seit 2018 ist {player} da.")
        make_suggestion(step)
        make_suggestion(player, fault="missing")
        make_eligibility(player, germany, status="plays", level="U21")
        PlayerAlias.objects.create(player=player, name="Jonte")
        cite(make_relationship(make_player(f"Freund von {player}"), "friend", other=player), "Ein Freund.")
    cite(make_detail(kept, "height", number=188))
    cite(make_detail(gone, "height", number=192))
    make_nationality(gone, "JP")
    CompleteLists.objects.create(player=gone, nationalities=True)
    interview = make_interview("Jonte Reuterkamp spricht.", subject=gone)
    add_mention(interview, "Jonte Reuterkamp", player=gone)
    NotTheSame.objects.tell_apart(make_player("Jonte Reuters"), gone, None)
    for player in (kept, gone):
        settle(player)
    return kept, gone
