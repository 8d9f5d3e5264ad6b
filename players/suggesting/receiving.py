"""The door by which a reader's suggestion comes in."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from players.models import Player, Suggestion
from players.suggesting.subject import Target, target
from players.suggesting.tickets import Ticket

TYPED = ("fault", "right", "source", "email")


def receive(ticket: Ticket, token: str, said: Mapping[str, Any]) -> Suggestion | None:
    """Keep what was typed into the form of this token; the same again is kept once.

    What it was about may not be public any more: the editors learn of it all the same. None where nobody is left whom
    it could be about: somebody who was erased is told of no more.
    """
    typed = {name: said[name] for name in TYPED}
    sent_as = hashlib.sha256("\n".join((token, *map(str, typed.values()))).encode()).hexdigest()
    with transaction.atomic():
        found = _locked(ticket)
        if found is None:
            return None
        tied = {found.fact.citation_field: found.fact, "seen_version": ticket.version} if found.fact else {}
        kept, _made = Suggestion.objects.get_or_create(
            sent_as=sent_as, defaults={"player": found.player, **tied, **typed}
        )
    return kept


def _locked(ticket: Ticket) -> Target | None:
    """While he is locked nobody merges, splits or erases him: looked for anew until it is he whom we have locked."""
    while (found := target(ticket)) is not None:
        list(Player.objects.select_for_update(no_key=True).filter(pk=found.player.pk).values_list("pk"))
        if target(ticket) == found:
            return found
    return None
