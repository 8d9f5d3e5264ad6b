"""How a claim stands to what we hold: new, confirms, refines or conflicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from interviews.review.claims import Claim
from interviews.review.kinds import SINGLE
from players import dates, names
from players.dates import PartialDate
from players.models import CareerStep, Detail, Eligibility, Fact, KnownFact, Nationality, Relationship

AnyFact = KnownFact


class Standing(StrEnum):
    NEW = "new"
    CONFIRMS = "confirms"
    REFINES = "refines"
    CONFLICTS = "conflicts"


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim compared: the fact it adds to, what it would change there, and the facts it contradicts."""

    claim: Claim
    standing: Standing
    fact: AnyFact | None = None
    changes: Mapping[str, Any] = field(default_factory=dict)
    rivals: tuple[AnyFact, ...] = ()


def compare(claim: Claim, held: Iterable[AnyFact]) -> Finding:
    """Compare a claim with the current facts of its player."""
    alike = [fact for fact in held if isinstance(fact, claim.model)]
    return _COMPARE[claim.model](claim, alike)


ANOTHER = "another"


def as_chosen(finding: Finding, same: str, held: Iterable[AnyFact]) -> Finding:
    """The finding as the editor says it: `same` is the anchor of the fact that it is, ANOTHER that it is none of them.

    A fact that is there no more is nobody's choice.
    """
    if same == ANOTHER:
        return Finding(finding.claim, Standing.NEW)
    fact = next((fact for fact in held if fact.anchor == same), None) if same else None
    if fact is None or fact == finding.fact:
        return finding
    return _added(finding.claim, fact, {})


def overall(findings: Sequence[Finding]) -> Standing:
    """Of a card with several facts: a conflict counts most, then a refinement, then what is new."""
    found = {finding.standing for finding in findings}
    for standing in (Standing.CONFLICTS, Standing.REFINES, Standing.NEW):
        if standing in found:
            return standing
    return Standing.CONFIRMS if found else Standing.NEW


def _merge(fact: AnyFact, says: Mapping[str, Any]) -> dict[str, Any] | None:
    """What a claim would change in a fact; None where the two contradict each other."""
    changes: dict[str, Any] = {}
    for name, value in says.items():
        old = getattr(fact, name)
        if old in ("", None):
            changes[name] = value
        elif isinstance(old, PartialDate) and isinstance(value, PartialDate):
            both = dates.intersect(old, value)
            if both is None:
                return None
            if both != old:
                changes[name] = both
        elif not _equal(old, value):
            return None
    start, end = (changes.get(name, getattr(fact, name, None)) for name in ("start", "end"))
    return None if dates.is_backwards(start, end) else changes


def _equal(old: Any, value: Any) -> bool:
    if isinstance(old, str) and isinstance(value, str):
        return names.key(old) == names.key(value)
    return bool(old == value)


def _added(claim: Claim, fact: AnyFact, changes: dict[str, Any]) -> Finding:
    standing = Standing.REFINES if changes else Standing.CONFIRMS
    if claim.as_of and fact.as_of and claim.as_of.latest > fact.as_of.latest:
        changes = {**changes, "as_of": claim.as_of}  # still true later: worth keeping, no refinement
    return Finding(claim, standing, fact, changes)


def _best(claim: Claim, facts: Iterable[AnyFact], says: Mapping[str, Any]) -> Finding | None:
    """The fact that a claim confirms, else the first that it refines, else None."""
    mergeable = [(fact, changes) for fact in facts if (changes := _merge(fact, says)) is not None]
    for fact, changes in sorted(mergeable, key=lambda pair: len(pair[1])):
        return _added(claim, fact, changes)
    return None


def _detail(claim: Claim, held: Sequence[AnyFact]) -> Finding:
    kind = claim.says["kind"]
    same_kind = [fact for fact in held if isinstance(fact, Detail) and fact.kind == kind]
    said = {name: value for name, value in claim.says.items() if name != "kind"}
    if kind == Detail.Kind.INJURY:
        same_kind = [fact for fact in same_kind if _same_year(claim, fact)]
    elif kind not in SINGLE:
        # a fuller wording of another honour is another honour: only what is wholly equal is the same
        same_kind_equal = [fact for fact in same_kind if _merge(fact, said) == {}]
        if found := _best(claim, same_kind_equal, said):
            return found
        rivals = [fact for fact in same_kind if kind == Detail.Kind.SHIRT_NUMBER and _same_year(claim, fact)]
        return Finding(claim, Standing.CONFLICTS if rivals else Standing.NEW, rivals=tuple(rivals))
    if found := _best(claim, same_kind, said):
        return found
    if kind in SINGLE and same_kind:
        return Finding(claim, Standing.CONFLICTS, rivals=tuple(same_kind))
    return Finding(claim, Standing.NEW)


def _same_year(claim: Claim, fact: AnyFact) -> bool:
    if claim.as_of is None or fact.as_of is None:
        return True
    return bool(abs((claim.as_of.earliest - fact.as_of.earliest).days) < 365)


def _step(claim: Claim, held: Sequence[AnyFact]) -> Finding:
    """A spell at the same club, in the same squad, at the same time is the same spell."""
    spells = [fact for fact in _there(claim, held) if _loans_agree(claim, fact) and _squads_agree(claim, fact)]
    fixed = {name: claim.says[name] for name in ("squad", "start", "end") if name in claim.says}
    mergeable = []
    for fact in spells:
        changes = _merge(fact, fixed)
        relation = _relation_change(claim, fact)
        if changes is not None and relation is not None:
            mergeable.append((fact, {**changes, **relation}))
    for fact, changes in sorted(mergeable, key=lambda pair: len(pair[1])):
        return _added(claim, fact, changes)
    rivals = tuple(fact for fact in spells if _at_once(claim, fact) and fact.squad == claim.says.get("squad", ""))
    return Finding(claim, Standing.CONFLICTS if rivals else Standing.NEW, rivals=rivals)


def _there(claim: Claim, held: Sequence[AnyFact]) -> list[CareerStep]:
    """The spells at the claim's club; without the first where it is over, and he is said to have come back."""
    spells = [fact for fact in held if isinstance(fact, CareerStep) and fact.club == claim.says["club"]]
    first = min(spells, key=lambda fact: (fact.start.earliest if fact.start else date.min, fact.pk), default=None)
    over = claim.comes_back and first is not None and first.relation == CareerStep.Relation.FORMER
    return [fact for fact in spells if not (over and fact == first)]


def _is_undated(claim: Claim) -> bool:
    return claim.says.get("start") is None and claim.says.get("end") is None


def _loans_agree(claim: Claim, fact: CareerStep) -> bool:
    """ "Ich war bei X" may be said of a loan; a spell with years, or one called a loan, must be called the same."""
    former = claim.says["relation"] == CareerStep.Relation.FORMER
    told_again = former and fact.loan and _is_undated(claim)
    return told_again or bool(fact.loan == claim.says.get("loan", False))


def _squads_agree(claim: Claim, fact: CareerStep) -> bool:
    """A claim that names no squad must not lend its years to the spell in one squad."""
    squad = claim.says.get("squad", "")
    if not fact.squad or squad == fact.squad:
        return True
    return not squad and not _merge(fact, {name: claim.says[name] for name in ("start", "end") if name in claim.says})


def _relation_change(claim: Claim, fact: CareerStep) -> dict[str, Any] | None:
    """Plays there, then played there: the later word counts. None where it must be another spell."""
    if claim.says["relation"] == fact.relation or not claim.then_or_now:
        return {}
    if claim.as_of is None or fact.as_of is None or claim.as_of.latest == fact.as_of.latest:
        return None
    later = claim.as_of.latest > fact.as_of.latest
    if (fact.relation if later else claim.says["relation"]) == CareerStep.Relation.FORMER:
        return None  # over, and there again later
    return {"relation": claim.says["relation"]} if later else {}


def _at_once(claim: Claim, fact: CareerStep) -> bool:
    """Both spells begin or end differently, but cannot be one after the other."""
    start, end = claim.says.get("start"), claim.says.get("end")
    after = start is not None and fact.end is not None and start.earliest >= fact.end.earliest
    before = end is not None and fact.start is not None and end.latest <= fact.start.latest
    if after or before or claim.says["relation"] != fact.relation:
        return False
    return _merge(fact, {"start": start or fact.start, "end": end or fact.end}) is None


def _eligibility(claim: Claim, held: Sequence[AnyFact]) -> Finding:
    says = claim.says
    said = [fact for fact in held if isinstance(fact, Eligibility)]
    same = [
        fact
        for fact in said
        if fact.association == says["association"]
        and (fact.status, fact.stance, fact.basis)
        == (says.get("status", ""), says.get("stance", ""), says.get("basis", ""))
    ]
    if "stance" in says:  # a word of his on another day is another word
        same = [fact for fact in same if _same_day(claim, fact)]
        rivals = tuple(
            fact
            for fact in said
            if fact.association == says["association"] and _same_day(claim, fact) and _declines_one(claim, fact)
        )
        found = _best(claim, same, says)
        return found or Finding(claim, Standing.CONFLICTS if rivals else Standing.NEW, rivals=rivals)
    if found := _best(claim, same, says):
        return found
    rivals = tuple(fact for fact in said if _plays_elsewhere(claim, fact))
    return Finding(claim, Standing.CONFLICTS if rivals else Standing.NEW, rivals=rivals)


def _same_day(claim: Claim, fact: AnyFact) -> bool:
    return bool(claim.as_of == fact.as_of)


def _declines_one(claim: Claim, fact: Eligibility) -> bool:
    """Open and leaning go together; no and yes do not."""
    declined = Eligibility.Stance.DECLINED
    return bool(fact.stance) and (claim.says["stance"] == declined) != (fact.stance == declined)


def _plays_elsewhere(claim: Claim, fact: Eligibility) -> bool:
    """Two associations cannot both have him in their senior team."""
    return (
        claim.says.get("status") == fact.status == Eligibility.Status.PLAYS
        and claim.says.get("level") == fact.level == "senior"
        and fact.association != claim.says["association"]
    )


def _nationality(claim: Claim, held: Sequence[AnyFact]) -> Finding:
    """One nationality is held, entitled to or lost; what was not known of it is refined by what is said."""
    same = [fact for fact in held if isinstance(fact, Nationality) and fact.iso == claim.says["iso"]]
    if found := _best(claim, [fact for fact in same if fact.status == claim.says["status"]], {}):
        return found
    if unknown := next((fact for fact in same if fact.status == Nationality.Status.UNKNOWN), None):
        return _added(claim, unknown, {"status": claim.says["status"]})
    return Finding(claim, Standing.CONFLICTS if same else Standing.NEW, rivals=tuple(same))


# of these a player has one; of uncles and sisters he may have several
ONE_OF_A_KIND = frozenset(("mother", "father"))


def _relationship(claim: Claim, held: Sequence[AnyFact]) -> Finding:
    says = claim.says
    same_kind = [fact for fact in held if isinstance(fact, Relationship) and fact.kind == says["kind"]]
    if says["kind"] != Relationship.Kind.FAMILY:
        named = ("other",) if "other" in says else ("other_name",)
        same = [fact for fact in same_kind if all(_equal(getattr(fact, name), says[name]) for name in named)]
        return _best(claim, same, {}) or Finding(claim, Standing.NEW)
    role = [fact for fact in same_kind if _equal(fact.role, says["role"])]
    detail = {name: says[name] for name in ("detail", "detail_kind") if name in says}
    same_detail = [fact for fact in role if fact.detail_kind == detail.get("detail_kind", "") or not fact.detail]
    if found := _best(claim, same_detail if detail else role, detail):
        return found
    single = says["role"] in ONE_OF_A_KIND and detail.get("detail_kind") == Relationship.DetailKind.COUNTRY
    rivals = tuple(same_detail) if single else ()
    return Finding(claim, Standing.CONFLICTS if rivals else Standing.NEW, rivals=rivals)


_COMPARE: Mapping[type[Fact], Callable[[Claim, Sequence[AnyFact]], Finding]] = {
    CareerStep: _step,
    Eligibility: _eligibility,
    Nationality: _nationality,
    Relationship: _relationship,
    Detail: _detail,
}
