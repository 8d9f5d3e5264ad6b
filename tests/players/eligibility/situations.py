"""Situations beside the worked cases: who is asked about, and what differs from one player with two nationalities.

`python -m tests.players.eligibility.situations` prints every verdict, step by step: the contents of `told.txt`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from players.eligibility.claims import Need
from players.eligibility.facts import Association, Known
from players.eligibility.rulesets import RULESETS, RuleSet
from players.eligibility.verdict import Verdict, evaluate
from players.eligibility.what_if import answers
from tests.players.eligibility.known import COMPLETE, association, held, known, match, told

CASES = json.loads((Path(__file__).parent / "cases.json").read_text("utf-8"))
RULES = {rules.id: rules for rules in RULESETS}
BASE = {"birth": "2003-05-10", "birth_territory": "GER", "nationalities": [held("DE"), held("TR")], **COMPLETE}
NEW = held("TR", basis="naturalised", since="2022-01-01")
UNKNOWN = {"iso": "TR", "status": "unknown"}
CHANGE = {"old": "GER", "new": "TUR", "granted": "2023-05-01"}
LOST = held("AF", status="lost", lost_on="2023-01-01")
AFGHAN = {"birth_territory": "AFG", "appearances": [match("AFG", "A", "2024-06-01", final_tournament=True)]}
OF_AGE = match("GER", "U21", "2025-03-01")
SWISS = [match("SUI", "A", "2015-03-27", final_tournament=True)]  # so that ground (c) is none
KOSOVAR = {
    "birth": "1992-01-01",
    "nationalities": [held("CH"), held("XK", basis="registered", since="2012-01-01")],
    "ancestors": [{"relation": "mother", "birth_territory": "KOS"}],
    "appearances": SWISS,
}
STAY = {"territory": "TUR", "since": "2015-01-01"}
GRANDPARENT = {"relation": "grandparent", "birth_territory": "GER"}


def _two(row: dict[str, Any]) -> list[dict[str, Any]]:
    return [held("DE"), row]


# name, association, what differs, rules left out
SITUATIONS: list[tuple[str, str, dict[str, Any], tuple[str, ...]]] = [
    # the nationality
    ("not listed", "TUR", {"nationalities": [held("DE")], "nationalities_complete": False}, ()),
    ("of unknown status", "TUR", {"nationalities": _two(UNKNOWN)}, ()),
    ("not permanent", "TUR", {"nationalities": _two(held("TR", permanent=False))}, ()),
    ("begun in this year", "TUR", {"nationalities": _two(held("TR", basis="registered", since="2026"))}, ()),
    ("begun today or later", "TUR", {"nationalities": _two({**NEW, "since": "2026-01-15/2026-12"})}, ()),
    ("not begun", "TUR", {"nationalities": _two(held("TR", since="2026-01-16"))}, ()),
    ("begun today", "TUR", {"nationalities": _two(held("TR", since="2026-01-15"))}, ()),
    ("lost in this year", "TUR", {"nationalities": _two(held("TR", status="lost", lost_on="2026"))}, ()),
    ("lost today", "TUR", {"nationalities": _two(held("TR", status="lost", lost_on="2026-01-15"))}, ()),
    ("of unknown basis", "TUR", {"nationalities": _two(held("TR", basis=""))}, ()),
    ("of unknown basis, later", "TUR", {"nationalities": _two(held("TR", basis="", since="2022-01-01"))}, ()),
    ("registered", "TUR", {"nationalities": _two(held("TR", basis="registered"))}, ()),
    ("registered, rule left out", "TUR", {"nationalities": _two(held("TR", basis="registered"))}, ("registered",)),
    ("stateless", "GER", {"stateless": True, "nationalities": []}, ()),
    ("stateless, rule left out", "GER", {"stateless": True, "nationalities": []}, ("stateless",)),
    # the link
    ("link all open", "TUR", {"nationalities": _two(NEW), "birth_territory": None, "ancestors_complete": False,
                              "stays_complete": False}, ()),
    ("parents open", "TUR", {"nationalities": _two(NEW), "ancestors": [GRANDPARENT] * 4,
                             "ancestors_complete": False}, ()),
    ("grandparents open", "TUR", {"nationalities": _two(NEW), "ancestors_complete": False, "ancestors": [
        {"relation": "mother", "birth_territory": "GER"}, {"relation": "father", "birth_territory": "GER"}]}, ()),
    ("father open", "TUR", {"nationalities": _two(NEW), "ancestors": [{"relation": "father"}]}, ()),
    ("grandmother there", "TUR", {"nationalities": _two(NEW), "ancestors": [
        GRANDPARENT, {"relation": "grandparent", "birth_territory": "TUR"}]}, ()),
    ("adoptive mother there", "TUR", {"nationalities": _two(NEW), "ancestors": [
        {"relation": "mother", "birth_territory": "TUR", "biological": False}]}, ()),
    ("residence open", "TUR", {"nationalities": _two(NEW), "stays_complete": False}, ()),
    ("moved at 8", "TUR", {"nationalities": _two(NEW), "stays": [{"territory": "TUR", "since": "2012-01-01"}]}, ()),
    ("moved at 11, why", "TUR", {"nationalities": _two(NEW), "stays": [STAY]}, ()),
    ("moved at 11, for the team", "TUR", {"nationalities": _two(NEW), "stays": [{**STAY, "not_for_team": False}]}, ()),
    ("moved at 11, not for it", "TUR", {"nationalities": _two(NEW), "stays": [{**STAY, "not_for_team": True}]}, ()),
    ("moved at 11, rule left out", "TUR", {"nationalities": _two(NEW), "stays": [STAY]}, ("purpose",)),
    ("moved at 9 or 10", "TUR", {"nationalities": _two(NEW), "birth": "2002/2003", "stays": [
        {"territory": "TUR", "since": "2013-01-01", "until": "2017-01-01"}]}, ()),
    ("moved on the tenth birthday, why", "TUR", {"nationalities": _two(NEW), "stays": [
        {"territory": "TUR", "since": "2013-05-10"}]}, ()),
    ("five years today at the earliest", "TUR", {"nationalities": _two(NEW), "birth": "1990-01-01", "stays": [
        {"territory": "TUR", "since": "2021-01-15/2021-12"}]}, ()),
    ("left after three years", "TUR", {"nationalities": _two(NEW), "stays": [{**STAY, "until": "2018"}]}, ()),
    ("a stay of unclear length", "TUR", {"nationalities": _two(NEW), "birth": "1990-01-01", "stays": [
        {"territory": "TUR", "since": "2018", "until": "2023"}]}, ()),
    ("a French player", "FRA", {"nationalities": [held("FR")]}, ()),
    ("a French player, rule left out", "FRA", {"nationalities": [held("FR")]}, ("shared_elsewhere",)),
    ("a French player living there", "FRA", {"nationalities": [held("FR")], "stays": [
        {"territory": "FRA", "since": "2020-02-29"}]}, ()),
    ("a French player of three years there", "FRA", {"nationalities": [held("FR")], "stays": [
        {"territory": "FRA", "since": "2022-02-28"}]}, ()),
    ("schooled in Scotland", "SCO", {"nationalities": [held("GB")], "schooling": ["SCO"]}, ()),
    ("schooling open", "SCO", {"nationalities": [held("GB")]}, ()),
    ("schooling, rule left out", "SCO", {"nationalities": [held("GB")], "schooling": ["SCO"]}, ("schooling",)),
    # the tie
    ("one nationality, matches open", "GER", {"nationalities": [held("DE")], "appearances_complete": False}, ()),
    ("one unclear match", "GER", {"appearances": [match("TUR", official=None)]}, ()),
    ("one unclear match for it", "TUR", {"appearances": [match("TUR", official=None)]}, ()),
    ("one match, fielded or not", "GER", {"appearances": [match("TUR", fielded=None)]}, ()),
    ("unclear matches for two", "GER", {"appearances": [match("GER", official=None), match("TUR", official=None)]}, ()),
    ("official for one, unclear for another", "GER",
     {"appearances": [match("TUR"), match("GER", official=None)]}, ()),
    ("not eligible either way", "TUR", {"nationalities": _two(NEW), "appearances": [
        match("GER", "A", official=None), OF_AGE | {"official": False}]}, ()),
    ("not eligible either way, on the pitch or not", "TUR", {"nationalities": _two(NEW), "appearances": [
        match("GER", "A", fielded=None)]}, ()),
    ("not eligible either way, for a later friendly", "TUR", {
        "nationalities": _two({**NEW, "since": "2020-01-01"}),
        "appearances": [match("GER", "A", official=None), match("GER", "A", "2025-06-01", official=False)]}, ()),
    ("not eligible either way, matches open", "TUR", {"nationalities": _two({**NEW, "since": "2024-01-01"}),
     "appearances": [match("GER", official=None)], "appearances_complete": False}, ()),
    ("tied, nationality unknown", "TUR", {"nationalities": _two(UNKNOWN), "appearances": [match("TUR")]}, ()),
    ("tied, nationality begun in this year", "TUR", {"nationalities": _two({**NEW, "since": "2026"}),
                                                     "appearances": [match("TUR")]}, ()),
    ("in conflict", "TUR", {"appearances": [match("GER"), match("TUR"), match("TUR", fielded=False)]}, ()),
    # a change granted
    ("back, unknown", "GER", {"appearances": [match("GER")], "changes": [CHANGE], "appearances_complete": False}, ()),
    ("back, played in a friendly", "GER", {"appearances": [match("TUR", day="2024-01-01", official=False)],
                                           "changes": [CHANGE]}, ()),
    ("back to a shared nationality", "FRA", {"nationalities": [held("FR"), held("TR")], "changes": [
        {**CHANGE, "old": "FRA", "fielded_for_new": False}]}, ()),
    ("changed today", "TUR", {"changes": [{**CHANGE, "granted": "2026-01-15"}]}, ()),
    ("back without the link", "FRA", {"nationalities": [held("FR"), held("TR")], "changes": [
        {**CHANGE, "old": "FRA", "fielded_for_new": False}]}, ("return_link",)),
    ("back to a shared nationality, living there", "FRA", {"nationalities": [held("FR"), held("TR")], "changes": [
        {**CHANGE, "old": "FRA", "fielded_for_new": False}], "stays": [{"territory": "FRA", "since": "2010"}]}, ()),
    ("back to Scotland", "SCO", {"nationalities": [held("GB"), held("TR")], "birth_territory": "SCO", "changes": [
        {**CHANGE, "old": "SCO", "fielded_for_new": False}]}, ()),
    ("a third one", "ITA", {"nationalities": [held("DE"), held("IT")], "changes": [CHANGE]}, ()),
    ("changed twice", "TUR", {"changes": [CHANGE, {"old": "TUR", "new": "GER", "granted": "2024-05-01"}]}, ()),
    # a change asked for
    ("no level", "GER", {"appearances": [match("TUR", None)]}, ()),
    ("matches open", "GER", {"appearances": [match("TUR")], "appearances_complete": False}, ()),
    ("no official A match, matches open", "GER", {"appearances": [match("TUR", official=None), match("TUR")],
                                                  "appearances_complete": False, "no_official_a_match": True}, ()),
    ("acquired on the day of the first match", "TUR", {"nationalities": _two({**NEW, "since": "2021-10-09"}),
                                                       "appearances": [match("GER"), OF_AGE]}, ()),
    ("acquired on the day after", "TUR", {"nationalities": _two({**NEW, "since": "2021-10-10"}),
                                          "appearances": [match("GER"), OF_AGE]}, ()),
    ("acquired on that day or later", "TUR", {"nationalities": _two({**NEW, "since": "2021-10-09/2021-12"}),
                                              "appearances": [match("GER"), OF_AGE]}, ()),
    ("since birth, if it is held", "TUR", {"nationalities": _two({**UNKNOWN, "basis": "birth"}),
                                           "appearances": [match("GER"), OF_AGE]}, ()),
    ("acquired on the day after, nationalities open", "TUR", {
        "nationalities": _two({**NEW, "since": "2021-10-10"}), "nationalities_complete": False,
        "appearances": [match("GER"), OF_AGE]}, ()),
    ("acquired in that year, matches open", "TUR", {"nationalities": _two({**NEW, "since": "2021"}),
     "appearances": [match("GER"), OF_AGE], "appearances_complete": False, "no_official_a_match": True}, ()),
    ("acquired in that year", "TUR", {"nationalities": _two({**NEW, "since": "2021"}),
                                      "appearances": [match("GER"), OF_AGE]}, ()),
    ("acquired some time", "TUR", {"nationalities": _two(held("TR", basis="naturalised")),
                                   "appearances": [match("GER"), OF_AGE]}, ()),
    ("acquired some time, matches open", "TUR", {"nationalities": _two(held("TR", basis="naturalised")),
     "appearances": [match("GER"), OF_AGE], "appearances_complete": False}, ()),
    ("a match on the birthday", "GER", {"appearances": [match("TUR", "A", "2021-10-09"),
                                                        match("TUR", "U21", "2024-05-10")]}, ()),
    ("a match on the day before", "GER", {"appearances": [match("TUR", "A", "2021-10-09"),
                                                          match("TUR", "U21", "2024-05-09")]}, ()),
    ("born in some year", "GER", {"birth": "2000/2003", "appearances": [match("TUR", "A")]}, ()),
    ("no birth date", "GER", {"birth": None, "appearances": [match("TUR", "A")]}, ()),
    ("still under age", "GER", {"birth": "2005-02-01", "appearances": [match("TUR", "A")]}, ()),
    ("an unclear match since", "GER", {"appearances": [match("TUR", "A"),
                                                       match("TUR", "U21", "2025-01-01", official=None)]}, ()),
    ("three A matches", "GER", {"appearances": [match("TUR", "A"), *[match("TUR", "A", official=False)] * 2]}, ()),
    ("four A matches", "GER", {"appearances": [match("TUR", "A"), *[match("TUR", "A", official=False)] * 3]}, ()),
    ("three and one unclear", "GER", {"appearances": [match("TUR", "A", fielded=None), *[match("TUR", "A")] * 3]}, ()),
    ("the wait ends today", "GER", {"birth": "2005-01-01", "appearances": [match("TUR", "A", "2023-01-15")]}, ()),
    ("the wait ends tomorrow", "GER", {"birth": "2005-01-01", "appearances": [match("TUR", "A", "2023-01-16")]}, ()),
    ("the wait may be over", "GER", {"appearances": [match("TUR", "A"),
                                                      match("TUR", "A", "2023", official=False)]}, ()),
    ("in finals", "GER", {"appearances": [match("TUR", "A", final_tournament=True)]}, ()),
    ("in finals or not", "GER", {"appearances": [match("TUR", "A", final_tournament=None)]}, ()),
    ("an A match without a day", "GER", {"appearances": [{"association": "TUR", "level": "A", "official": True,
                                                          "final_tournament": False}]}, ()),
    ("an Olympic match", "GER", {"appearances": [match("TUR", "A"), match("TUR", "U23", "2021-11-01")]}, ()),
    ("an Olympic match, rule left out", "GER", {"appearances": [match("TUR", "U23")]}, ("u23",)),
    ("English with an Irish match", "ENG", {"nationalities": [held("GB"), held("IE")], "birth_territory": "IRL",
                                            "appearances": [match("IRL")]}, ()),
    ("French with an A match", "FRA", {"nationalities": [held("FR"), held("TR")],
                                       "appearances": [match("TUR", "A")]}, ()),
    # rare grounds
    ("lost or not, which would be the shorter list", "TUR", {
        "birth": None, "nationalities": [held("TR")], "nationalities_complete": False,
        "appearances": [match("GER", "A")], "appearances_complete": False}, ()),
    ("younger, a match since", "KOS", {**KOSOVAR, "appearances": [*SWISS, match("SUI", "A", "2017-03-27")]}, ()),
    ("younger, a match on that day", "KOS", {**KOSOVAR, "appearances": [*SWISS, match("SUI", "A", "2016-05-13")]}, ()),
    ("younger, all matches since", "KOS", {**KOSOVAR, "appearances": [{**SWISS[0], "day": "2017-03-27"}]}, ()),
    ("younger, in that year", "KOS", {**KOSOVAR, "appearances": [{**SWISS[0], "day": "2016"}]}, ()),
    ("younger, that day or before", "KOS", {**KOSOVAR, "appearances": [
        {**SWISS[0], "day": "2016-05-01/2016-05-13"}]}, ()),
    ("younger, matches open", "KOS", {**KOSOVAR, "appearances_complete": False}, ()),
    ("younger, taken up later", "KOS", {**KOSOVAR, "nationalities": [
        held("CH"), held("XK", basis="registered", since="2017-01-01")]}, ()),
    ("younger, on the day before", "KOS", {**KOSOVAR, "appearances": [{**SWISS[0], "day": "2016-05-12"}]}, ()),
    ("younger, the last match in that year", "KOS", {**KOSOVAR, "appearances": [
        *SWISS, match("SUI", "A", "2016", official=None)]}, ()),
    ("younger, rule left out", "KOS", KOSOVAR, ("younger_association",)),
    ("younger, on that day", "KOS", {**KOSOVAR, "appearances": [{**SWISS[0], "day": "2016-05-13"}]}, ()),
    ("lost by force", "GER", {**AFGHAN, "nationalities": [{**NEW, "iso": "DE"}, {**LOST, "involuntary": True}]}, ()),
    ("lost somehow", "GER", {**AFGHAN, "nationalities": [{**NEW, "iso": "DE"}, LOST]}, ()),
    ("given up", "GER", {**AFGHAN, "nationalities": [{**NEW, "iso": "DE"}, {**LOST, "involuntary": False}]}, ()),
    ("lost, rule left out", "GER", {**AFGHAN, "nationalities": [{**NEW, "iso": "DE"}, LOST]}, ("nationality_lost",)),
    ("lost or not", "GER", {**AFGHAN, "nationalities": [{**NEW, "iso": "DE"}], "nationalities_complete": False}, ()),
]  # fmt: skip


def every_question() -> Iterator[tuple[str, tuple[Known, Association, date, RuleSet]]]:
    """The name of each case and situation, and what `evaluate` takes."""
    for case in CASES:
        admitted = case.get("admitted")
        for code in case["expect"]:
            facts, on = known(case["known"], admitted), date.fromisoformat(case["as_of"])
            yield f"{case['id']} {code}", (facts, association(code, admitted), on, RULES[case["rules"]])
    for name, code, values, without in SITUATIONS:
        admitted = {"KOS": "2016-05-13"}
        facts = known({key: value for key, value in {**BASE, **values}.items() if value is not None}, admitted)
        rules = RULES["2021-01"].without(*without)
        yield f"{code}: {name}", (facts, association(code, admitted), date(2026, 1, 15), rules)


def lines_of(facts: Known, asked: Association, on: date, rules: RuleSet) -> list[str]:
    """The verdict, its reasons, and for each missing fact what it would do."""
    verdict = evaluate(facts, asked, on, rules)
    found = [one for need in verdict.needs for one in answers(facts, asked, on, rules, need)]
    return [
        _outcome(verdict),
        *(f"- {told(reason)}" for reason in verdict.reasons),
        *(f"? {one.key} {one.about}: {_outcome(one.verdict)}" for one in found),
    ]


def _outcome(verdict: Verdict) -> str:
    words = f"{verdict.outcome} {verdict.ground}".rstrip()
    words += ", perhaps tied to it" if verdict.tie_unknown else ""
    words += f", not before {verdict.not_before}" if verdict.not_before else ""
    return f"{words}, needs {', '.join(_need(need) for need in verdict.needs)}" if verdict.needs else words


def _need(need: Need) -> str:
    return f"{need.kind} {need.about}".rstrip()


if __name__ == "__main__":
    for name, question in every_question():
        print("\n".join([name, *(f"  {line}" for line in lines_of(*question))]))
