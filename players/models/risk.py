"""Rules by risk: what waits for a second pair of eyes where the installation asks for it (SECOND_PAIR_OF_EYES)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from django.conf import settings

from players.models.versions import who_acts
from players.models.visibility import strictest

if TYPE_CHECKING:
    from players.models.eligibility import CompleteLists
    from players.models.facts import Fact

BIRTH, HEALTH, FAMILY, MERGE = ("birth_date", "birth_place"), ("injury",), ("family", "ancestor"), ("merge",)
# the claims, and what the rules read of a player
ELIGIBILITY = ("eligibility", "nationality", "residence", "appearance", "associationchange", "completelists")
RISKY = frozenset((*BIRTH, *HEALTH, *FAMILY, *MERGE, *ELIGIBILITY))
# what of a fact is about how we keep it and not about what it says
KEPT = frozenset(
    (
        *("id", "created_at", "created_by_id", "version", "as_of_earliest", "as_of_latest", "contested", "disputed"),
        *("visibility", "state", "state_reason", "ended_at", "lost_to", "awaits_second", "first_by_id"),
    )
)
_seen: ContextVar[bool] = ContextVar("two have seen what is saved", default=False)


def asks_for_second(kind: str, *, minor: bool = False) -> bool:
    """Whether a second person must confirm: asks_for_second("merge"). `minor`: it is about somebody under 18."""
    return bool(settings.SECOND_PAIR_OF_EYES) and (minor or kind in RISKY)


def mark(fact: Fact) -> None:
    """Before a fact is saved: where a second person has to confirm that, it says so, and who the first was."""
    if not settings.SECOND_PAIR_OF_EYES or _seen.get() or fact.state != "current":
        return
    if asks_for_second(fact.risk, minor=fact.names_a_minor):
        before = type(fact)._default_manager.filter(pk=fact.pk).first() if fact.pk else None
        if _must_wait(fact, before):
            fact.awaits_second = True
            fact.first_by = who_acts() or (fact.created_by if before is None else None)


def mark_ticks(lists: CompleteLists) -> None:
    """Before they are saved: which ticks a second person has to confirm, and who set them.

    One that is taken back waits for nobody: without it a missing row is unknown, and never a "no".
    """
    waiting = {tick: by for tick, by in lists.awaits_second.items() if tick in lists.ticked}
    if asks_for_second("completelists") and not _seen.get():
        before = type(lists)._default_manager.filter(pk=lists.pk).first()
        who = who_acts()
        by = who.pk if who else lists.checked_by_id
        waiting |= {tick: by for tick in lists.ticked if before is None or tick not in before.ticked}
    lists.awaits_second = waiting


@contextmanager
def seen_by_two() -> Iterator[None]:
    """What is saved inside was confirmed by a second person already, as the facts that a merge moves."""
    token = _seen.set(True)
    try:
        yield
    finally:
        _seen.reset(token)


def _must_wait(fact: Fact, before: Fact | None) -> bool:
    """Whether it is new, says something else, or is shown to more people.

    A mark that the caller has taken away himself is his decision."""
    if before is None:
        return True
    if before.awaits_second and not fact.awaits_second:
        return False
    return _said(before) != _said(fact) or before.state != fact.state or _is_wider(before.visibility, fact.visibility)


def _said(fact: Fact) -> dict[str, Any]:
    names = (field.attname for field in fact._meta.concrete_fields)
    return {name: getattr(fact, name) for name in names if name not in KEPT}


def _is_wider(before: str, after: str) -> bool:
    return before != after and strictest(before, after) == before
