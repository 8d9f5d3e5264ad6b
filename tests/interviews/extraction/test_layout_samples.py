"""Whole interviews in many layouts, all invented: the turns that come out, and what the header says."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout
from tests.interviews.extraction.layouts import (
    damage_1,
    damage_2,
    fresh_1,
    fresh_2,
    heads_1,
    heads_2,
    pages_1,
    pages_2,
    print_1,
    print_2,
    signs_1,
    voices_1,
    voices_2,
)
from tests.interviews.extraction.samples import Sample, shown

SAMPLES = [
    sample
    for module in (
        damage_1,
        damage_2,
        fresh_1,
        fresh_2,
        heads_1,
        heads_2,
        pages_1,
        pages_2,
        print_1,
        print_2,
        signs_1,
        voices_1,
        voices_2,
    )
    for sample in module.SAMPLES
]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_turns_begin_where_a_careful_reader_would_begin_them(sample: Sample) -> None:
    assert shown(sample) == sample.turns.split("\n")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_header_says_what_the_text_says(sample: Sample) -> None:
    found = header.read(sample.text, layout.read(sample.text))
    assert sample.subjects is None or found.subjects == sample.subjects
    assert {name: getattr(found, name) for name in sample.fields} == sample.fields
