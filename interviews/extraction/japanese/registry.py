"""The rules that read Japanese, one for each kind of fact."""

from __future__ import annotations

from interviews.extraction.japanese.body import injury
from interviews.extraction.japanese.family import eligibility_basis, family
from interviews.extraction.japanese.figures import age, birth_date, foot, height, shirt_number
from interviews.extraction.japanese.nation_teams import national_team
from interviews.extraction.japanese.pitch import captain, position
from interviews.extraction.japanese.places import birth_place, honour, supports
from interviews.extraction.japanese.relations import relation
from interviews.extraction.reading import Rule
from interviews.extraction.rules import club, transfer

RULES: tuple[Rule, ...] = (
    age,
    birth_date,
    birth_place,
    captain,
    club.find,
    eligibility_basis,
    family,
    foot,
    height,
    honour,
    injury,
    national_team,
    position,
    relation,
    shirt_number,
    supports,
    transfer.find,
)
