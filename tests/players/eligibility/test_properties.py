"""What holds for any facts: no exception, no change of a decision by a fact that agrees, no matter the sequence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from players.dates import PartialDate
from players.eligibility.facts import Ancestor, Appearance, Association, Basis, Change, Known, Nationality, Stay
from players.eligibility.rulesets import RULESETS, UNCONFIRMED
from players.eligibility.verdict import evaluate

TODAY = date(2026, 1, 15)
GER, TUR, ENG, SCO = (
    Association(*row) for row in (("GER", "DE"), ("TUR", "TR"), ("ENG", "GB", True), ("SCO", "GB", True))
)
KOS = Association("KOS", "XK", admitted=date(2016, 5, 13))
ALL = (GER, TUR, ENG, SCO, KOS)
CODES = st.sampled_from([one.code for one in ALL])
OPEN = st.sampled_from([True, False, None])
DAYS = st.dates(date(2000, 1, 1), TODAY)
SPANS = st.one_of(DAYS.map(PartialDate.of_day), st.integers(2000, 2025).map(PartialDate.of_year))
BIRTHS = st.one_of(
    st.dates(date(1985, 1, 1), date(2008, 1, 1)).map(PartialDate.of_day),
    st.integers(1985, 2008).map(PartialDate.of_year),
)
NATIONALITIES = st.builds(
    Nationality,
    iso=st.sampled_from(["DE", "TR", "GB", "XK"]),
    status=st.sampled_from(["held", "held", "entitled", "lost", "unknown"]),
    basis=st.sampled_from(["birth", "registered", "naturalised", ""]),
    since=st.none() | SPANS,
    lost_on=st.none() | SPANS,
    involuntary=OPEN,
)
ANCESTORS = st.builds(
    Ancestor, relation=st.sampled_from(["mother", "father", "grandparent"]), birth_territory=st.none() | CODES
)
STAYS = st.builds(Stay, territory=CODES, since=SPANS, until=st.none(), not_for_team=OPEN)
MATCHES = st.builds(
    Appearance,
    association=st.sampled_from(ALL),
    level=st.sampled_from(["A", "U17", "U21", "U23", None]),
    official=OPEN,
    final_tournament=OPEN,
    day=st.none() | SPANS,
    fielded=st.sampled_from([True, True, False, None]),
)
CHANGES = st.builds(Change, old=st.just(GER), new=st.just(TUR), granted=SPANS, fielded_for_new=OPEN)
KNOWN = st.builds(
    Known,
    birth=st.none() | BIRTHS,
    birth_territory=st.none() | CODES,
    nationalities=st.lists(NATIONALITIES, max_size=3, unique_by=lambda one: one.iso).map(tuple),
    nationalities_complete=st.booleans(),
    ancestors=st.lists(ANCESTORS, max_size=3).map(tuple),
    ancestors_complete=st.booleans(),
    stays=st.lists(STAYS, max_size=2).map(tuple),
    stays_complete=st.booleans(),
    schooling=st.lists(CODES, max_size=1).map(tuple),
    schooling_complete=st.booleans(),
    appearances=st.lists(MATCHES, max_size=4).map(tuple),
    appearances_complete=st.booleans(),
    no_official_a_match=st.booleans(),
    changes=st.lists(CHANGES, max_size=1).map(tuple),
    stateless=st.booleans(),
)
ASKED = st.sampled_from(ALL)
RULES = st.sampled_from(RULESETS) | st.sets(st.sampled_from(sorted(UNCONFIRMED))).map(
    lambda rules: RULESETS[-1].without(*rules)
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
    return replace(known, ancestors=(*known.ancestors, draw(ANCESTORS)))


def _more_stays(known: Known, draw: Callable[[Any], Any]) -> Known:
    if known.stays_complete:
        return known
    return replace(known, stays=(*known.stays, draw(STAYS)))


def _more_matches(known: Known, draw: Callable[[Any], Any]) -> Known:
    if known.appearances_complete:
        return known
    match = draw(MATCHES)
    ties = match.official is not False and match.fielded is not False
    tied = {one.association for one in known.appearances if one.official is not False and one.fielded is not False}
    tied |= {change.new for change in known.changes} | {change.old for change in known.changes}
    contradicts = not tied <= {match.association} or (known.no_official_a_match and match.level in ("A", "U23", None))
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
