import pytest

from interviews.extraction.schema import KINDS, InvalidFact, checked


@pytest.mark.parametrize(
    ("kind", "values", "reason"),
    [
        ("rumour", {"value": "x"}, "no kind"),
        ("age", {}, "needs its value"),
        ("age", {"value": ""}, "needs its value"),
        ("age", {"value": "einundzwanzig"}, "from 1 to"),
        ("age", {"value": "²"}, "from 1 to"),
        ("age", {"value": "9" * 5000}, "from 1 to"),
        ("height", {"value": 99}, "from 100 to 230"),
        ("position", {"value": "libero"}, "is one of"),
        ("birth_date", {"value": "im Mai"}, "value"),
        ("birth_place", {"value": "Aa\0chen"}, "NUL"),
        ("foot", {"value": "left", "other": "x"}, "has no field other"),
        ("club", {"club": "SV Hellbach"}, "needs its relation"),
        ("club", {"club": "SV Hellbach", "relation": "current", "from_year": 1700}, "from year"),
    ],
)
def test_what_the_schema_does_not_know_is_refused(kind: str, values: dict[str, object], reason: str) -> None:
    with pytest.raises(InvalidFact, match=reason):
        checked(kind, values)


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        ("age", {"value": " 21 "}, {"value": 21}),
        ("injury", {}, {}),
        ("birth_date", {"value": "2004-05"}, {"value": "2004-05"}),
        ("transfer", {"to_club": "SV Hellbach", "loan": True}, {"to_club": "SV Hellbach", "loan": True}),
        (
            "transfer",
            {"to_club": "SV Hellbach", "loan": "on", "year": None},
            {"to_club": "SV Hellbach", "loan": True},
        ),
        ("transfer", {"to_club": "SV  Hellbach", "loan": "no"}, {"to_club": "SV Hellbach"}),
        ("relation", {"other": "Tim Freund", "type": "friend"}, {"other": "Tim Freund", "type": "friend"}),
    ],
)
def test_values_come_back_as_their_field_wants_them(
    kind: str, values: dict[str, object], expected: dict[str, object]
) -> None:
    assert checked(kind, values) == expected


def test_needed_and_optional_fields_are_told_apart() -> None:
    assert KINDS["transfer"].needed == ("to_club",)
    assert KINDS["transfer"].optional == ("from_club", "year", "loan")
