"""Lines of type become paragraphs again."""

from __future__ import annotations

import pytest

from interviews.reading.letters import letters_of, without_gaps
from interviews.reading.paragraphs import Line, text_of, width, without_edges

FULL = "Das war eine lange Zeile, die bis zum rechten Rand der Spalte reicht"  # none of what follows fits after it

KUZE = "久世は金沢の選手で、ドイツの二部でプレーしている選手です"


def line(text: str, at: float, x: float = 70, size: float = 10, page: int = 1, bold: bool = False) -> Line:
    """A line at so many points from the top."""
    return Line(((text, bold),), x, 800 - at, size, page)


def even(*texts: str, step: float = 12) -> list[Line]:
    return [line(text, number * step) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("texts", "text"),
    [
        ((FULL, "und weiter"), f"{FULL} und weiter"),
        ((f"{FULL} Spie-", "ler kommen"), f"{FULL} Spieler kommen"),
        ((f"{FULL} Spie\u00ad", "ler kommen"), f"{FULL} Spieler kommen"),
        ((f"{FULL} Vor-", "und Nachteile"), f"{FULL} Vor- und Nachteile"),
        ((f"{FULL} U19-", "Spieler kommen"), f"{FULL} U19-Spieler kommen"),
        ((f"{FULL} 22-", "jährige kommen"), f"{FULL} 22-jährige kommen"),
        ((f"{FULL} –", "und dann"), f"{FULL} – und dann"),
        ((f"{FULL} -", "und dann"), f"{FULL} - und dann"),
        ((f"{FULL} ", " und dann"), f"{FULL} und dann"),
        (("Kurz.", f"{FULL} mehr"), f"Kurz.\n{FULL} mehr"),
        ((f"{FULL}?", "„Nein.“"), f"{FULL}?\n„Nein.“"),
        ((f"{FULL}.", "Nils Harkort: Nein."), f"{FULL}.\nNils Harkort: Nein."),
        ((f"{FULL}", "Nils Harkort: Nein."), f"{FULL} Nils Harkort: Nein."),
        (
            ("久世は金沢の選手で、ドイツの二部でプレーしている選手です", "が、まだ若い"),
            "久世は金沢の選手で、ドイツの二部でプレーしている選手ですが、まだ若い",
        ),
        ((), ""),
        ((" ",), ""),
    ],
)
def test_lines_are_joined_where_the_next_word_would_not_have_fitted(texts, text):
    assert text_of(even(*texts)) == text


@pytest.mark.parametrize(
    ("others", "first", "second", "read"),
    [
        ([], f"{FULL} Ka-", "ho kommt", "Kaho kommt"),
        ([FULL] * 12, f"{FULL} Spie-", "ler kommen", "Spieler kommen"),
        ([FULL.replace("lange Zeile", "team-mate x")] * 12, f"{FULL} Ka-", "ho kommt", "Ka-ho kommt"),
        ([FULL] * 80, f"{FULL} Ka-", "ho kommt", "Ka-ho kommt"),  # a browser's: nothing else is divided
        ([f"{FULL} Spie-", "ler sind da"] * 6, f"{FULL} Ka-", "ho kommt", "Kaho kommt"),
        ([f"{FULL} Spie-", "ler um Ka-ho da"] * 6, f"{FULL} Ka-", "ho kommt", "Ka-ho kommt"),
        ([FULL] * 12 + ["Der Spieler kam"], f"{FULL} Spie-", "ler kommen", "Spieler kommen"),
        ([FULL] * 12 + ["Der Verband kam"], f"{FULL} Verb-", "and kommt", "Verband kommt"),
        ([FULL] * 12 + ["Der Ka-ho kam"], f"{FULL} Ka\u2010", "ho kommt", "Ka\u2010ho kommt"),
    ],
)
def test_a_divided_word_is_told_by_the_rest_of_the_text(others, first, second, read):
    assert text_of(even(*others, first, second)).endswith(f" {read}")


@pytest.mark.parametrize(
    ("gap", "between"), [(12, " "), (14, " "), (15, "\n"), (20, "\n"), (21, "\n"), (22, "\n\n"), (90, "\n\n")]
)
def test_a_wider_distance_begins_a_paragraph_and_a_whole_line_leaves_one_blank(gap, between):
    before = even(*[FULL] * 4)
    lines = [*before, line(FULL, 36 + gap)]
    assert text_of(lines) == " ".join([FULL] * 4) + between + FULL


def test_a_few_wrapped_lines_tell_the_distance_where_every_paragraph_is_short():
    lines = [line(FULL, 0), line(FULL, 12), line(FULL, 24)]
    lines += [line(f"{FULL}", 24 + 17 * number) for number in range(1, 9)]
    assert text_of(lines).count("\n") == 8


def test_a_space_of_its_own_at_the_end_of_a_line_is_one_space():
    first = Line(((FULL, False), (" ", True)), 70, 800, 10, 1)
    assert text_of([first, line("und", 12)]) == f"{FULL} und"


def test_a_raised_figure_is_no_distance_and_a_lone_one_counts():
    assert text_of([line(FULL, 0), line("2", 4, x=300), line(FULL, 12)]).endswith(FULL)
    assert text_of([line(FULL, 0), line(FULL, 13)]) == f"{FULL} {FULL}"


def test_an_indented_line_begins_a_paragraph():
    lines = [line(FULL, 0), line(FULL, 12, x=82), line(FULL, 24)]
    assert text_of(lines) == f"{FULL}\n{FULL} {FULL}"


def test_another_size_begins_a_paragraph_and_a_large_one_is_a_heading():
    lines = [line("Der Titel ist", 0, size=20), line("zweizeilig", 24, size=20), line("Unter", 50, size=13)]
    lines += [line(f"{FULL}", 70 + 12 * number) for number in range(3)]
    assert text_of(lines).split("\n")[-1] == " ".join([FULL] * 3)
    assert text_of(lines).startswith("# Der Titel ist\n# zweizeilig\n\n## Unter") or text_of(lines).startswith(
        "# Der Titel ist zweizeilig"
    )


def test_a_long_text_is_no_heading():
    lines = [line(FULL, 20 * number, size=14) for number in range(9)] + [line("klein " * 200, 190)]
    assert "#" not in text_of(lines)


@pytest.mark.parametrize(
    ("first", "first_bold", "second", "second_bold", "breaks"),
    [
        (f"{FULL}?", True, "Nein.", False, True),
        (f"{FULL}.", False, "Und jetzt?", True, True),
        (FULL, True, "Nein.", False, False),
        (f"{FULL}.", True, "Nein.", True, False),
    ],
)
def test_bold_type_tells_questions_from_answers(first, first_bold, second, second_bold, breaks):
    lines = [line(FULL, 0, bold=first_bold), line(first, 12, bold=first_bold), line(second, 24, bold=second_bold)]
    assert ("\n" in text_of(lines)) is breaks


def test_a_bold_name_at_the_end_of_a_line_does_not_break_it():
    lines = [Line((("Kurve: ", True), (FULL, False), (" Ende.", True)), 70, 800, 10, 1), line("Nein.", 12)]
    assert "\n" not in text_of(lines)


def test_a_paragraph_goes_on_over_the_page_and_a_column():
    lines = [line(FULL, 0), line(FULL, 12), line("und weiter", 0, page=2), line("Kurz.", 400), line(FULL, 0, x=300)]
    assert text_of(lines).split("\n")[0] == f"{FULL} {FULL} und weiter"


def test_running_titles_and_page_numbers_go():
    pages = [
        [line("Stadionheft", 5, page=page), line(f"{word} {FULL}", 50, page=page), line(f"– {page} –", 790, page=page)]
        for page, word in enumerate(("Eins", "Zwei", "Drei"), 1)
    ]
    text = text_of([each for page in pages for each in page])
    assert "Stadionheft" not in text
    assert "–" not in text
    assert text.count(FULL) == 3


@pytest.mark.parametrize(
    ("text", "page", "kept"),
    [
        ("3", 3, False),
        ("Seite 1 von 1", 1, False),
        ("2/7", 2, False),
        ("3", 4, True),
        ("2018", 2, True),
        ("A", 1, True),
    ],
)
def test_a_number_of_its_page_alone_goes(text, page, kept):
    lines = [line("a", 10, page=page), line("b", 22, page=page), line(text, 790, page=page)]
    assert (lines[-1] in without_edges(lines)) is kept
    assert without_edges(lines[1:]) == lines[1:]


def test_what_stands_twice_in_the_middle_stays():
    lines = [line(text, 100 * place, page=page) for page in (1, 2) for place, text in enumerate("abcde")]
    assert [each.text for each in without_edges(lines)] == ["c", "c"]


def test_the_width_of_a_letter_is_estimated():
    assert width("il") < width("aa") < width("MM") < width("久久")


@pytest.mark.parametrize(
    ("shapes", "text"),
    [
        ("Steﬃ ﬂiegt", "Steffi fliegt"),
        ("⽔城⼾⻑", "水城戸長"),
        ("Köln", "Köln"),
        ("⺀", "⺀"),
    ],
)
def test_shapes_become_the_letters_that_were_written(shapes, text):
    assert letters_of(shapes) == text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("選出された FW 水城", "選出されたFW水城"),
        ("久世 U-19では", "久世 U-19では"),
        ("久世 監督の", "久世 監督の"),
        ("Ja  und nein", "Ja und nein"),
        ("ポップ‧選手", "ポップ・選手"),
        ("a‧b", "a‧b"),
        ("あ  FW", "あ FW"),
    ],
)
def test_a_gap_between_scripts_is_no_space(text, read):
    assert without_gaps(text) == read
