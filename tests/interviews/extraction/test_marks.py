"""Marks lie over a text of the same length; patterns name them in capitals."""

from __future__ import annotations

from interviews.extraction.marks import CLUB, PERSON, SELF, Club, Mark, Person, compile_pattern, mask, without_overlap


def test_a_masked_text_keeps_its_length_and_loses_foreign_signs() -> None:
    text = "\ue000 Werder, ich"
    marks = [Mark(2, 8, CLUB, Club("Werder")), Mark(10, 13, SELF)]
    masked = mask(text, marks)
    assert len(masked) == len(text)
    assert masked == f"? {CLUB * 6}, {SELF * 3}"


def test_a_pattern_reads_marks_by_name() -> None:
    pattern = compile_pattern(r"bei (?P<club>CLUB)")
    assert pattern.search("bei Werder") is None
    found = pattern.search(f"bei {CLUB * 6}!")
    assert found
    assert found.span("club") == (4, 10)


def test_a_word_that_only_contains_a_name_of_a_mark_is_left_alone() -> None:
    assert compile_pattern("CLUBHAUS").search("CLUBHAUS")


def test_of_two_marks_that_overlap_the_first_given_stays() -> None:
    person, club = Mark(4, 14, PERSON, Person("Jan Bremer")), Mark(8, 14, CLUB, Club("Bremen"))
    other = Mark(0, 3, SELF)
    assert without_overlap([person, club, other]) == [other, person]
