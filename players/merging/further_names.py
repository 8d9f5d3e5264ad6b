"""The further names of one player or club become those of another, each once."""

from __future__ import annotations

from collections.abc import Iterable

from players.merging.following import Row
from players.merging.journal import Journal
from players.models import ClubAlias, PlayerAlias, strictest


def bring_names(
    journal: Journal, aliases: Iterable[PlayerAlias | ClubAlias], old: Row, new: Row, known: set[str]
) -> None:
    """Give aliases of the old row to the new one; a name among the `known` keys of the new one's is dropped."""
    owner = f"{new._meta.model_name}_id"
    for alias in aliases:
        if alias.key in known:
            journal.drop(alias)
        else:
            level = str(strictest(alias.visibility, old.names_are_for))
            journal.change(alias, **{owner: new.pk, "visibility": level})
            known.add(alias.key)
