"""What a fact is about: contested facts of a player on one topic contradict each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from players.models import CareerStep, Detail, Eligibility, Fact, Relationship

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from players.models.fact_sets import FactQuerySet

Topic = tuple[object, ...]


def topic(fact: Fact) -> Topic:
    """Two contested facts of a player with the same topic contradict each other."""
    if isinstance(fact, Detail):
        return "detail", fact.kind
    if isinstance(fact, CareerStep):
        return "career_step", fact.club_id
    if isinstance(fact, Eligibility):
        if fact.stance:
            return "stance", fact.association_id, fact.as_of_latest
        return ("plays",) if fact.status == Eligibility.Status.PLAYS else ("eligibility", fact.association_id)
    if isinstance(fact, Relationship):
        return "relationship", fact.kind, fact.role
    return (fact.citation_field,)


def differing(facts: Iterable[Fact], user: AbstractBaseUser | AnonymousUser) -> set[str]:
    """The anchors of the contested ones of which the user sees another value too; no query where none is contested."""
    contested = [fact for fact in facts if fact.contested]
    found: set[str] = set()
    for model in {type(fact) for fact in contested}:
        mine = [fact for fact in contested if type(fact) is model]
        rows = cast("FactQuerySet[Fact]", model._default_manager.filter(contested=True))
        seen: dict[tuple[int, Topic], set[int]] = {}
        for other in rows.visible_to(user).filter(player__in={fact.player_id for fact in mine}):
            seen.setdefault((other.player_id, topic(other)), set()).add(other.pk)
        found |= {fact.anchor for fact in mine if seen.get((fact.player_id, topic(fact)), set()) - {fact.pk}}
    return found
