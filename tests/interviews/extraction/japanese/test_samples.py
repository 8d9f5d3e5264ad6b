"""Six Japanese interviews in different layouts, all invented: what is read out of each, fact by fact."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviews.extraction.facts import Extraction
from interviews.extraction.pipeline import extract
from interviews.gazetteer import FileLookup

HERE = Path(__file__).parent
LOOKUP = FileLookup()
SAMPLES = sorted(HERE.glob("sample_*.txt"))


def told(found: Extraction) -> set[str]:
    """The facts, each as one line: kind, player, values."""
    return {
        " ".join([proposal.kind, str(proposal.player), *(str(value) for _, value in sorted(proposal.fields.items()))])
        for proposal in found.proposals
    }


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_reads_what_a_sample_says(path: Path) -> None:
    found = extract(path.read_text(encoding="utf-8"), LOOKUP)
    assert sorted(told(found)) == path.with_suffix(".facts").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_japanese_is_more_than_implied(path: Path) -> None:
    found = extract(path.read_text(encoding="utf-8"), LOOKUP)
    assert {proposal.certainty for proposal in found.proposals} == {"implied"}
