"""`evaluate`: may a player play for an association, and if we cannot say, which facts would decide it.

FIFA Regulations Governing the Application of the Statutes, articles 5 to 9, over frozen values: no database, no
clock. Open world: a verdict never rests on what is merely not on record. The sequence of the facts does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from players.eligibility.basic import basic, holds
from players.eligibility.change import change, way_back
from players.eligibility.claims import Claim, Need, Reason
from players.eligibility.facts import Association, Known, ids
from players.eligibility.rulesets import RuleSet
from players.eligibility.switch import Switch
from players.eligibility.tie import Tie, is_official, matches_until, tie

Outcome = Literal["eligible", "bound", "can_switch", "not_eligible", "unknown"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say of a player and an association on a day.

    `tie_unknown`: eligible either way, but perhaps tied to it already. `ground`: of a change, "a" to "e", "a or b"
    or "return". `not_before`: the day on which only time is no longer missing. `needs`: the shortest list of
    facts that would decide; it stands beside "unknown" alone.
    """

    outcome: Outcome
    reasons: tuple[Reason, ...] = ()
    needs: tuple[Need, ...] = ()
    ground: str = ""
    tie_unknown: bool = False
    not_before: date | None = None
    ruleset: str = ""


def evaluate(known: Known, association: Association, as_of: date, rules: RuleSet) -> Verdict:
    """The verdict on that day by that rule set."""
    verdict = _verdict(known, association, as_of, rules)
    return replace(verdict, needs=_merged(verdict.needs), ruleset=rules.id)


def _verdict(known: Known, association: Association, as_of: date, rules: RuleSet) -> Verdict:
    if known.stateless and rules.applies("stateless"):
        reason = Reason("8", "stateless", confirmed=False)
        return Verdict("unknown", (reason,), (Need("fifa_decision", "8"),))
    held = holds(known, association, as_of)
    if held.truth is False:
        return Verdict("not_eligible", held.reasons)
    now = tie(known, as_of)
    if now.conflict:
        facts = ids(match for match in matches_until(known, as_of) if is_official(match))
        return Verdict("unknown", (Reason("5.3", "tied_to_several", facts=facts),), (Need("conflict"),))
    if now.to is not None:
        return _tied(known, association, as_of, rules, now)
    if now.maybe:
        return _perhaps_tied(known, association, as_of, rules, now)
    free = _free(basic(known, association, as_of, rules))
    return _list_open(known, association, free) if now.open else free


def _free(claim: Claim) -> Verdict:
    """The verdict for a player whom no match ties."""
    if claim.truth is None:
        return Verdict("unknown", claim.reasons, claim.needs)
    return Verdict("eligible" if claim.truth else "not_eligible", claim.reasons)


def _list_open(known: Known, association: Association, free: Verdict) -> Verdict:
    """The matches on record tie nobody, but more may have been played. Who is only entitled cannot have played."""
    only = {one.iso for one in known.nationalities if one.status != "entitled"} == {association.nationality}
    no_other = only and known.nationalities_complete and not association.shared
    reason = Reason("5.3", "matches_not_complete")
    if no_other and free.outcome == "eligible":
        return replace(free, reasons=(*free.reasons, reason), tie_unknown=True)
    return Verdict("unknown", (*free.reasons, reason), (*free.needs, Need("match_list")))


def _tied(known: Known, association: Association, as_of: date, rules: RuleSet, now: Tie) -> Verdict:
    assert now.to is not None
    tied = _why_tied(known, as_of, now)
    if association == now.to:
        return _bound(known, association, as_of, tied)
    if others := [one.code for one in now.maybe]:
        reasons = tuple(Reason("5.3", "kind_of_match_unknown", code) for code in others)
        return Verdict("unknown", reasons, tuple(Need("matches", code) for code in others))
    if now.change is not None and association == now.change.old:
        return _may_switch(way_back(known, now.change, as_of, rules), "return", tied)
    if now.change is not None:
        return Verdict("not_eligible", (Reason("9.1", "change_used", now.to.code, facts=tied.facts),))
    return _may_switch(*change(Switch(known, now.to, association, as_of, rules)), tied)


def _why_tied(known: Known, as_of: date, now: Tie) -> Reason:
    assert now.to is not None
    if now.change is not None:
        return Reason("5.3", "changed_to", now.to.code, facts=ids([now.change]))
    official = (one for one in matches_until(known, as_of) if one.association == now.to and is_official(one))
    return Reason("5.3", "official_match", now.to.code, facts=ids(official))


def _bound(known: Known, association: Association, as_of: date, *tied: Reason) -> Verdict:
    """Tied to it. Whether the nationality is still held was asked before; here it is held or not known."""
    held = holds(known, association, as_of)
    if held.truth is None:
        return Verdict("unknown", held.reasons, held.needs)
    return Verdict("bound", (*tied, *held.reasons))


def _may_switch(claim: Claim, ground: str, *tied: Reason) -> Verdict:
    reasons = (*tied, *claim.reasons)
    if claim.truth is None:
        return Verdict("unknown", reasons, claim.needs)
    if claim.truth:
        return Verdict("can_switch", reasons, ground=ground)
    return Verdict("not_eligible", reasons, not_before=claim.not_before)


def _perhaps_tied(known: Known, association: Association, as_of: date, rules: RuleSet, now: Tie) -> Verdict:
    """Matches of unknown kind: the verdict in each world that they leave open, where it is the same in all."""
    worlds = [_free(basic(known, association, as_of, rules))]
    for other in now.maybe:
        if other == association:
            worlds.append(_bound(known, association, as_of))
        else:
            there = in_the_world_of(known, other)
            worlds.append(_may_switch(*change(Switch(there, other, association, as_of, rules))))
    outcomes = {world.outcome for world in worlds}
    doubt = tuple(Reason("5.3", "kind_of_match_unknown", one.code) for one in now.maybe)
    if outcomes == {"eligible", "bound"}:
        return replace(worlds[0], reasons=(*worlds[0].reasons, *doubt), tie_unknown=True)
    if outcomes == {"not_eligible"}:
        reasons = tuple(dict.fromkeys(reason for world in worlds for reason in world.reasons))
        if not now.open:
            return Verdict("not_eligible", reasons)
        # a match that is not on record could open one more world
        return Verdict("unknown", (*reasons, Reason("5.3", "matches_not_complete")), (Need("match_list"),))
    needs = [need for world in worlds for need in world.needs]
    kinds = [Need("matches", one.code) for one in now.maybe]
    undecided = tuple(dict.fromkeys(reason for world in worlds for reason in world.reasons if world.needs))
    return Verdict("unknown", (*undecided, *doubt), (*needs, *kinds))


def in_the_world_of(known: Known, other: Association) -> Known:
    """What would be known if he is tied to it: the only match of unknown kind is the one that ties."""
    unclear = [match for match in known.appearances if match.association == other and is_official(match) is None]
    if len(unclear) != 1:
        return known
    ties = replace(unclear[0], official=True, fielded=True)
    matches = (ties if match is unclear[0] else match for match in known.appearances)
    return replace(known, appearances=tuple(matches))


def _merged(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Each need once; who must tell about the nationality at all need not be asked for its date or basis."""
    found = dict.fromkeys(needs)
    whole = {need.about for need in found if need.kind == "nationality"}
    parts = ("nationality_since", "nationality_basis")
    return tuple(need for need in found if need.kind not in parts or need.about not in whole)
