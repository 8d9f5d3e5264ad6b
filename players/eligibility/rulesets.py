"""The versions of FIFA's eligibility rules: figures as data, chosen by the date of the decision asked about.

Regulations Governing the Application of the Statutes, part III, articles 5 to 9, as rewritten by the 70th FIFA
Congress. Our own words and a calculation aid: only FIFA decides a change of association.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

# Rules that are known from older editions or from memory only: each says so in its reason and can be left out.
UNCONFIRMED: Final = {
    "stateless": "article 8: FIFA decides for players without a nationality",
    "purpose": "7.1(d)(ii): who moved between 10 and 18 must not have moved to play for the team",
    "registered": "7.1: a nationality registered later on the strength of descent needs a link as a new one does",
    "return_link": "9: who returns to his first association needs the link as well",
    "schooling": "6.2: five years of schooling take the place of residence between the British associations",
    "shared_elsewhere": "6.1: nationalities shared outside Great Britain and Denmark",
    "younger_association": "9.2(d): the new association joined FIFA after his first official match",
    "nationality_lost": "9.2(e): the old nationality was lost for good and against his will",
    "u23": "U23 and Olympic teams are no A team",
}


@dataclass(frozen=True, slots=True)
class RuleSet:
    """One edition: ages and waits in years, `age_test_from` the day from which matches count for the age test."""

    id: str
    since: date
    age_limit: int = 21
    max_a_matches: int = 3
    wait_years: int = 3
    residence_young: int = 3
    residence: int = 5
    age_test_from: date | None = None
    left_out: frozenset[str] = frozenset()

    def applies(self, rule: str) -> bool:
        """Whether an unconfirmed rule is used. KeyError for one that there is not."""
        if rule not in UNCONFIRMED:
            raise KeyError(rule)
        return rule not in self.left_out

    def without(self, *rules: str) -> RuleSet:
        """The same edition with these unconfirmed rules left out. KeyError for one that there is not."""
        for rule in rules:
            self.applies(rule)
        return replace(self, left_out=self.left_out | frozenset(rules))


RULESETS: Final = (
    RuleSet("2020-09", date(2020, 9, 18)),
    RuleSet("2021-01", date(2021, 1, 28), age_test_from=date(2020, 9, 18)),
)


def rules_on(day: date) -> RuleSet:
    """The rules of that day; before September 2020 the oldest that we hold: cases before are judged by these."""
    return max((rules for rules in RULESETS if rules.since <= day), key=lambda rules: rules.since, default=RULESETS[0])
