"""How two facts stand to each other once they are of the same player: the same, contradicting, or beside each other.

The review asks the same of a proposal and a fact. Here both are facts with their own evidence, so that what merely
refines stays beside: each says no more than its own quotes do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from players import dates, names
from players.models import (
    Ancestor,
    Appearance,
    AssociationChange,
    CareerStep,
    Detail,
    Eligibility,
    Fact,
    Nationality,
    Relationship,
)

# what a fact is besides what it says: all that every kind has, but for how it was come by
NOT_SAID = frozenset(column.attname for column in Fact._meta.local_fields if column.name != "origin") | {"id"}
SINGLE = frozenset(("birth_date", "birth_place", "position", "height", "foot"))  # of which a player has one
PARENTS = frozenset(("mother", "father"))


class Outcome(StrEnum):
    """What becomes of a fact of the one who goes."""

    SAME = "same"  # its quotes back the fact that the other one has already
    NEW = "new"  # it follows
    CONTRADICTS = "contradicts"  # both are kept and contested, unless one is preferred


def is_same(one: Fact, two: Fact) -> bool:
    """Whether both say the same, so that one fact can rest on the evidence of both."""
    if type(one) is not type(two) or one.state != Fact.State.CURRENT or two.state != Fact.State.CURRENT:
        return False
    if one.named_source_id and two.named_source_id and one.named_source_id != two.named_source_id:
        return False  # a fact names one source: neither may be lost
    if _is_of_its_day(one) and (one.as_of_earliest, one.as_of_latest) != (two.as_of_earliest, two.as_of_latest):
        return False
    return said(one) == said(two)


def tells_again(bare: Fact, full: Fact) -> bool:
    """Whether a spell told without years is the one that the other tells more of: "he was at X".

    What only unreleased interviews say of it must not reach readers by the quotes of the bare one.
    """
    if not (isinstance(bare, CareerStep) and isinstance(full, CareerStep)) or bare.start or bare.end:
        return False
    if {bare.state, full.state} != {Fact.State.CURRENT} or not _agree(bare, full, "club_id", "relation"):
        return False
    if bare.named_source_id and full.named_source_id and bare.named_source_id != full.named_source_id:
        return False
    lent = bare.loan == full.loan or (full.loan and bare.relation == CareerStep.Relation.FORMER)
    if not lent or bare.squad not in ("", full.squad):
        return False
    return full.is_backed_for_everybody or not bare.is_backed_for_everybody


def said(fact: Fact) -> dict[str, Any]:
    """What it says, by column; names folded."""
    columns = (field.attname for field in fact._meta.concrete_fields if field.attname not in NOT_SAID)
    values = {name: getattr(fact, name) for name in columns}
    return {name: names.key(value) if isinstance(value, str) else value for name, value in values.items()}


def _is_of_its_day(fact: Fact) -> bool:
    """A word of his, an injury, a number: on another day it is another."""
    return (isinstance(fact, Eligibility) and bool(fact.stance)) or getattr(fact, "kind", "") in (
        Detail.Kind.INJURY,
        Detail.Kind.SHIRT_NUMBER,
    )


def contradicts(one: Fact, two: Fact) -> bool:
    """Whether not both can be true."""
    if type(one) is not type(two):
        return False
    states = {one.state, two.state}
    if states == {Fact.State.CURRENT, Fact.State.RETRACTED}:
        return said(one) == said(two)  # taken back here, and held there
    if states != {Fact.State.CURRENT}:
        return False
    rule = _RULES.get(type(one))
    return rule is not None and rule(one, two)


def _differ(one: Any, two: Any, *columns: str) -> bool:
    """Whether both say something of one of these, and not the same."""
    for column in columns:
        a, b = getattr(one, column), getattr(two, column)
        if isinstance(a, dates.PartialDate) and isinstance(b, dates.PartialDate):
            if dates.intersect(a, b) is None:
                return True
        elif a not in ("", None) and b not in ("", None) and _folded(a) != _folded(b):
            return True
    return False


def _folded(value: Any) -> Any:
    return names.key(value) if isinstance(value, str) else value


def _agree(one: Any, two: Any, *columns: str) -> bool:
    return all(getattr(one, column) == getattr(two, column) for column in columns)


def _in_one_year(one: Fact, two: Fact) -> bool:
    if one.as_of is None or two.as_of is None:
        return True
    return bool(abs((one.as_of.earliest - two.as_of.earliest).days) < 365)


def _details(one: Any, two: Any) -> bool:
    if one.kind != two.kind:
        return False
    if one.kind == Detail.Kind.SHIRT_NUMBER:
        return one.number != two.number and _in_one_year(one, two)
    single: bool = one.kind in SINGLE
    return single and _differ(one, two, "value", "number", "date", "territory_id")


def _steps(one: Any, two: Any) -> bool:
    """The same spell, told with other years; one after the other they are two spells."""
    if not _agree(one, two, "club_id", "squad", "loan", "relation"):
        return False
    if _follows(one, two) or _follows(two, one):
        return False
    return _differ(one, two, "start", "end")


def _follows(later: Any, earlier: Any) -> bool:
    return bool(later.start and earlier.end and later.start.earliest >= earlier.end.earliest)


def _eligibilities(one: Any, two: Any) -> bool:
    if one.stance and two.stance:
        declined = Eligibility.Stance.DECLINED
        same_day = _agree(one, two, "association_id", "as_of_earliest", "as_of_latest")
        return same_day and (one.stance == declined) != (two.stance == declined)
    plays = Eligibility.Status.PLAYS
    in_both = one.status == two.status == plays and one.level == two.level == "senior"
    return bool(in_both and one.association_id != two.association_id)


def _relationships(one: Any, two: Any) -> bool:
    """A mother and a father have one country each; of brothers there may be several."""
    country = Relationship.DetailKind.COUNTRY
    same = _agree(one, two, "kind", "role") and one.role in PARENTS
    return same and one.detail_kind == two.detail_kind == country and _differ(one, two, "detail")


def _nationalities(one: Any, two: Any) -> bool:
    return one.iso == two.iso and _differ(one, two, "status", "basis", "since", "lost", "involuntary")


def _ancestors(one: Any, two: Any) -> bool:
    same = one.relation == two.relation and one.relation in PARENTS and one.biological == two.biological
    return same and _differ(one, two, "birth_territory_id")


def _appearances(one: Any, two: Any) -> bool:
    exact = one.day is not None and one.day.precision == "day"
    same = exact and _agree(one, two, "association_id", "football", "day_earliest", "day_latest")
    return same and _differ(one, two, "level", "official", "final_tournament", "fielded")


def _changes(one: Any, two: Any) -> bool:
    return _agree(one, two, "old_id", "new_id") and _differ(one, two, "granted", "fielded_for_new")


_RULES: Mapping[type[Fact], Callable[[Any, Any], bool]] = {
    Detail: _details,
    CareerStep: _steps,
    Eligibility: _eligibilities,
    Relationship: _relationships,
    Nationality: _nationalities,
    Ancestor: _ancestors,
    Appearance: _appearances,
    AssociationChange: _changes,
}
