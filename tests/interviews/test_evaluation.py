import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from interviews.evaluation import Evaluation, UnreadableAnnotation, annotated, evaluate, flat
from interviews.extraction.facts import Extraction, Header, Proposal, Quote

TEXT = "Jaro Lindhoff, 21, hält für den SV Hellbach."


def proposal(
    kind: str, certainty: str = "stated", player: str | None = "Jaro Lindhoff", **fields: str | int
) -> Proposal:
    quote = Quote(0, len(TEXT), TEXT)
    return Proposal(kind, player, fields, (quote,), "author", certainty, f"{kind}.test", "")  # type: ignore[arg-type]


def extraction(*proposals: Proposal) -> Extraction:
    return Extraction(len(TEXT), Header("de"), (), (), (), proposals, "test", ())


def annotation(*facts: dict[str, object], **further: object) -> dict[str, object]:
    facts = tuple({"player": "Jaro Lindhoff", **fact} for fact in facts)
    return {"language": "de", "subject": "Jaro Lindhoff", "facts": list(facts), **further}


AGE = {"kind": "age", "value": 21}
CLUB = {"kind": "club", "club": "SV Hellbach", "relation": "current", "from_year": 2020}


def counted(annotation: dict[str, object], *proposals: Proposal) -> Evaluation:
    evaluation = Evaluation()
    evaluation.add("001", annotation, extraction(*proposals))
    return evaluation


def test_what_is_not_annotated_is_wrong_and_what_is_not_proposed_is_missed() -> None:
    evaluation = counted(annotation(AGE, CLUB), proposal("age", value=21), proposal("height", value=187))
    everything = evaluation.tallies["all"]
    assert (everything.expected, everything.found, everything.proposed, everything.right) == (2, 1, 2, 1)
    assert [(miss.what, miss.fact["kind"]) for miss in evaluation.misses] == [
        ("missed", "club"),
        ("wrong", "height"),
    ]
    assert evaluation.tallies["kind height"].precision == 0
    assert evaluation.tallies["kind club"].recall == 0


def test_a_trap_is_a_wrong_proposal_that_was_foreseen() -> None:
    evaluation = counted(
        annotation(not_facts=[{"kind": "age", "player": None, "value": 29, "why": "then"}]),
        proposal("age", value=29),
    )
    assert evaluation.tallies["all"].traps == 1
    assert [miss.what for miss in evaluation.misses] == ["trap"]


def test_a_borderline_fact_counts_neither_way() -> None:
    evaluation = counted(annotation({**AGE, "borderline": True}), proposal("age", value=21))
    assert evaluation.tallies["all"].expected == evaluation.tallies["all"].proposed == 0


def test_a_wrong_detail_leaves_the_claim_right() -> None:
    wrong_year = proposal("club", club="Hellbach", relation="current", from_year=2019, level="youth")
    everything = counted(annotation(CLUB), wrong_year).tallies["all"]
    assert (everything.right, everything.details, everything.details_right) == (1, 2, 0)


def test_certainties_are_told_apart() -> None:
    evaluation = counted(annotation(AGE), proposal("age", value=21), proposal("age", "guessed", value=22))
    assert evaluation.tallies["certainty stated"].precision == 1
    assert evaluation.tallies["certainty guessed"].precision == 0


def test_an_unnamed_interviewee_goes_by_the_annotations_subject() -> None:
    assert flat(proposal("age", player=None, value=21), "Jaro Lindhoff")["player"] == "Jaro Lindhoff"


@pytest.mark.parametrize("content", ["{", "[]", '{"facts": []}', '{"language": "de"}'])
def test_a_broken_annotation_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "001.json").write_text(content)
    (tmp_path / "001.txt").write_text(TEXT)
    with pytest.raises(UnreadableAnnotation, match=r"001\.json"):
        evaluate(annotated([tmp_path]), lambda _text: extraction())


def test_a_folder_without_annotations_is_refused(tmp_path: Path) -> None:
    (tmp_path / "001.json").write_text("{}")  # no text beside it
    with pytest.raises(CommandError, match="No annotated interview"):
        call_command("evaluate", str(tmp_path))


def test_the_command_prints_groups_and_errors(tmp_path: Path) -> None:
    (tmp_path / "001.txt").write_text("…")
    (tmp_path / "001.json").write_text(json.dumps(annotation(AGE)))
    out = StringIO()
    call_command("evaluate", str(tmp_path), "--errors", stdout=out)
    assert "kind age" in out.getvalue()
    assert "001 missed" in out.getvalue()


def test_the_command_names_a_broken_annotation(tmp_path: Path) -> None:
    (tmp_path / "001.txt").write_text("…")
    (tmp_path / "001.json").write_text("[]")
    with pytest.raises(CommandError, match=r"001\.json"):
        call_command("evaluate", str(tmp_path))
