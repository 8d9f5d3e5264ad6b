"""What holds for any facts: no exception, no change of a decision by a fact that agrees, no matter the sequence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from players.eligibility.facts import Association, Basis, Known
from players.eligibility.rulesets import RULESETS
from players.eligibility.verdict import evaluate
from tests.players.eligibility.anything import (
    ANCESTORS,
    ASKED,
    CODES,
    KNOWN,
    MATCHES,
    NATIONALITIES,
    RULES,
    STAYS,
    TODAY,
)


@given(KNOWN, ASKED, RULES)
def test_any_facts_get_a_verdict_that_says_why(known: Known, association: Association, rules: Any) -> None:
    verdict = evaluate(known, association, TODAY, rules)
    assert verdict.reasons
    assert bool(verdict.needs) == (verdict.outcome == "unknown")
    assert not verdict.not_before or (verdict.outcome == "not_eligible" and verdict.not_before > TODAY)
    assert bool(verdict.ground) == (verdict.outcome == "can_switch")
    assert len(set(verdict.needs)) == len(verdict.needs)


@given(KNOWN, ASKED, st.randoms(use_true_random=False))
def test_the_sequence_of_the_facts_does_not_matter(known: Known, association: Association, random: Any) -> None:
    shuffled: dict[str, Any] = {}
    for name in ("nationalities", "ancestors", "stays", "appearances"):
        rows = list(getattr(known, name))
        random.shuffle(rows)
        shuffled[name] = tuple(rows)
    one, other = (evaluate(facts, association, TODAY, RULESETS[-1]) for facts in (known, replace(known, **shuffled)))
    assert (one.outcome, one.tie_unknown, one.ground, one.not_before) == (
        other.outcome, other.tie_unknown, other.ground, other.not_before,
    )  # fmt: skip
    assert len(one.needs) == len(other.needs)


def _more_nationalities(known: Known, draw: Callable[[Any], Any]) -> Known:
    if known.nationalities_complete:
        return known
    new = draw(NATIONALITIES)
    twice = new.iso in {one.iso for one in known.nationalities}
    return known if twice else replace(known, nationalities=(*known.nationalities, new))


def _more_ancestors(known: Known, draw: Callable[[Any], Any]) -> Known:
    if known.ancestors_complete:
        return known
    new = draw(ANCESTORS)
    twice = new.relation in {one.relation for one in known.ancestors if one.birth_territory} - {"grandparent"}
    return known if twice else replace(known, ancestors=(*known.ancestors, new))


def _more_stays(known: Known, draw: Callable[[Any], Any]) -> Known:
    if known.stays_complete:
        return known
    return replace(known, stays=(*known.stays, draw(STAYS)))


def _more_matches(known: Known, draw: Callable[[Any], Any]) -> Known:
    """What may tie him to another than the one he is tied to for certain would contradict; to the same it does not."""
    if known.appearances_complete:
        return known
    match = draw(MATCHES)
    tied = {one.association for one in known.appearances if one.official and one.fielded}
    tied |= {change.new for change in known.changes} | {change.old for change in known.changes}
    contradicts = not tied <= {match.association} or (known.no_official_a_match and match.level in ("A", "U23", None))
    ties = match.official is not False and match.fielded is not False
    return known if ties and contradicts else replace(known, appearances=(*known.appearances, match))


def _a_birthplace(known: Known, draw: Callable[[Any], Any]) -> Known:
    return known if known.birth_territory else replace(known, birth_territory=draw(CODES))


def _a_kind(known: Known, draw: Callable[[Any], Any]) -> Known:
    places = [place for place, match in enumerate(known.appearances) if match.official is None]
    if not places or known.changes:
        return known
    matches = list(known.appearances)
    match = matches[places[0]] = replace(matches[places[0]], official=draw(st.booleans()))
    contradicts = match.official and known.no_official_a_match and match.level in ("A", "U23", None)
    several = len({one.association for one in matches if one.official and one.fielded is not False}) > 1
    return known if contradicts or several else replace(known, appearances=tuple(matches))


def _a_basis(known: Known, draw: Callable[[Any], Any]) -> Known:
    places = [place for place, one in enumerate(known.nationalities) if not one.basis]
    if not places:
        return known
    held = list(known.nationalities)
    basis: Basis = "naturalised" if held[places[0]].since else draw(st.sampled_from(["birth", "naturalised"]))
    held[places[0]] = replace(held[places[0]], basis=basis)
    return replace(known, nationalities=tuple(held))


def _a_complete_list(known: Known, draw: Callable[[Any], Any]) -> Known:
    lists = ("nationalities", "ancestors", "stays", "appearances", "schooling")
    complete: dict[str, Any] = {f"{draw(st.sampled_from(lists))}_complete": True}
    return replace(known, **complete)


MORE = st.sampled_from(
    [
        _more_nationalities,
        _more_ancestors,
        _more_stays,
        _more_matches,
        _a_birthplace,
        _a_kind,
        _a_basis,
        _a_complete_list,
    ]
)


@given(KNOWN, ASKED, MORE, st.data())
def test_a_fact_that_agrees_never_turns_one_decision_into_another(
    known: Known, association: Association, more: Callable[..., Known], data: st.DataObject
) -> None:
    """And so, read backwards, what is taken away never decides more. "Eligible, perhaps tied to it" is no decision."""
    before = evaluate(known, association, TODAY, RULESETS[-1])
    after = evaluate(more(known, data.draw), association, TODAY, RULESETS[-1])
    decided = before.outcome != "unknown" and not before.tie_unknown
    assert not decided or after.outcome == before.outcome
