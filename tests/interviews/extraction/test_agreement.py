import pytest

from interviews.extraction.agreement import agrees, same_name

MOVE = {"kind": "transfer", "player": "Jonte Reuterskamp", "to_club": "Hannover 96", "year": 2019}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nils Harkort", "Bent Harkort"),
        ("", "Bent Harkort"),
        ("Hannover 96", "–"),
        ("Arminia Bielefeld", "Arminia Hannover"),
    ],
)
def test_different_names_are_told_apart(one: str, other: str) -> None:
    assert not same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Zieler", "Ron-Robert Zieler"), ("96", "Hannover 96"), ("MÖNNING", "Mönning")]
)
def test_a_shorter_form_is_the_same_name(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(
    "proposed",
    [
        {**MOVE, "kind": "club"},
        {**MOVE, "player": "Hauke"},
        {**MOVE, "player": None},
        {**MOVE, "to_club": "VfL Wolfsburg"},
        {**MOVE, "year": 2020},
        {**MOVE, "from_club": "TSV Krähenwinkel"},
        {**MOVE, "loan": True},
    ],
)
def test_what_differs_or_adds_does_not_agree(proposed: dict[str, object]) -> None:
    assert not agrees(MOVE, proposed)


def test_an_unknown_kind_never_agrees() -> None:
    assert not agrees({"kind": "rumour", "player": "X"}, {"kind": "rumour", "player": "X"})


def test_a_vaguer_proposal_agrees() -> None:
    assert agrees(MOVE, {"kind": "transfer", "player": "Reuterskamp", "to_club": "96"})


def test_further_right_values_of_the_annotation_count() -> None:
    annotated = {"kind": "foot", "player": None, "value": "left", "accept": {"value": ["both"]}}
    assert agrees(annotated, {"kind": "foot", "player": None, "value": "both"})
    assert not agrees(annotated, {"kind": "foot", "player": None, "value": "right"})
