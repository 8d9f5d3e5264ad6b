"""The pure schema and the models hold the same values: what may be proposed can be stored."""

import pytest

from interviews.extraction.schema import KINDS
from interviews.review.kinds import STANCES
from players.models import CareerStep, Eligibility, Foot, Position, Relationship
from players.models.eligibility import LEVELS


def choices(kind: str, name: str) -> set[str]:
    (field,) = (field for field in KINDS[kind].fields if field.name == name)
    return set(field.choices)


@pytest.mark.parametrize(
    ("kind", "field", "stored"),
    [
        ("position", "value", Position.values),
        ("foot", "value", Foot.values),
        ("club", "level", CareerStep.Squad.values),
        ("club", "relation", [*CareerStep.Relation.values, "loan"]),
        ("national_team", "status", [*Eligibility.Status.values, *STANCES]),
        ("national_team", "level", [value for value, _label in LEVELS]),
        ("eligibility_basis", "basis", Eligibility.Basis.values),
        ("relation", "type", set(Relationship.Kind.values) - {Relationship.Kind.FAMILY}),
    ],
)
def test_the_choices_of_a_field_are_those_of_its_column(kind: str, field: str, stored: list[str]) -> None:
    assert choices(kind, field) == set(stored)
