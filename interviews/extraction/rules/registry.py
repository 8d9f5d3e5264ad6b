"""All rules, one file for each kind of fact. Their order does not matter."""

from interviews.extraction.reading import Rule
from interviews.extraction.rules import (
    age,
    birth_date,
    birth_place,
    captain,
    club,
    eligibility_basis,
    family,
    foot,
    height,
    honour,
    injury,
    national_team,
    nationality,
    position,
    relation,
    shirt_number,
    supports,
    transfer,
)

RULES: tuple[Rule, ...] = tuple(
    module.find
    for module in (
        age,
        birth_date,
        birth_place,
        captain,
        club,
        eligibility_basis,
        family,
        foot,
        height,
        honour,
        injury,
        national_team,
        nationality,
        position,
        relation,
        shirt_number,
        supports,
        transfer,
    )
)
