"""Strategies: any facts about any player, asked about any of five associations, by any rules."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from players.dates import PartialDate
from players.eligibility.facts import Ancestor, Appearance, Association, Change, Known, Nationality, Stay
from players.eligibility.rulesets import RULESETS, UNCONFIRMED

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
