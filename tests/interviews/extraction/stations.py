"""Careers as one line, for the tests that read them."""

from __future__ import annotations

from interviews.extraction.pipeline import with_careers
from tests.interviews.extraction.readings import SUBJECT, reading


def told(*turns: str, leaving_out: str = "") -> str:
    """All stations: "Husumer SV: former youth 2012–2015; Ole Fedders @ Werder: current"; but one, if need be."""
    found = []
    for one in with_careers(reading(*turns)).chronicle.stations:
        who = "" if one.who.name == SUBJECT else f"{one.who.name} @ "
        level = f" {one.level}" if one.level else ""
        years = f" {one.since or ''}–{one.until or ''}" if one.since or one.until else ""
        found.append(f"{who}{one.club.name}: {one.relation}{level}{years}")
    return "; ".join(sorted(said for said in found if said != leaving_out))
