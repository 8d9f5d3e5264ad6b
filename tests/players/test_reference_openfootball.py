"""openfootball's text format with its quirks; all clubs but a few well-known names are invented."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from players.reference.openfootball import parse_openfootball
from players.reference.rows import ClubRow, Note, Parsed

COUNTRIES = {"germany": "GER", "deutschland": "GER", "japan": "JPN"}


def read(text: str, trigram: str = "GER") -> Parsed[ClubRow]:
    return parse_openfootball(text, trigram, COUNTRIES)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("  | Waldau", 1, "further names stand before any club; put them below their club"),
        ("ii) TuS Waldau II", 1, "a second team stands before any club; put it below its club"),
        (", 1910, Waldau", 1, "the club has no name; write name, year, @ ground, city"),
        ("TuS Waldau\n(1910-1920)", 2, "the club has no name"),
        ("東京クラブ, 1990", 1, "“東京クラブ” holds no Latin letter; write a Latin name"),
        ("TuS \0Waldau", 1, "“name” contains a NUL"),
        ("TuS Waldau, 1910, " + "x" * 121, 1, "“city” has 121 characters"),
        ("TuS Waldau\n | \u202eTuS", 2, "“name” contains a direction override"),
    ],
)
def test_a_line_that_nothing_can_be_made_of_is_told(text: str, line: int, says: str) -> None:
    problems = read(text).problems
    assert [problem.line for problem in problems] == [line]
    assert says in str(problems[0])


@pytest.mark.parametrize("text", ["TuS Waldau", "= Nowhere\nTuS Waldau"])
def test_a_club_of_an_unknown_country_is_refused(text: str) -> None:
    parsed = read(text, trigram="")
    assert parsed.rows == ()
    assert "it is not clear which country" in str(parsed.problems[0])


def test_a_whole_file_is_read() -> None:
    parsed = read(
        "\n".join(
            (
                "==================================",
                "= Germany • Deutschland",
                "",
                "== Waldland ==  ",
                "## the north",
                "TuS Waldau, 1910, @ Forststadion, Waldau   # the oldest",
                "  | Waldau | Turn- und Sportverein Waldau",
                "| Waldau Rangers [en]",
                " Am Forst 1c // 28999 Waldau",
                "ii) TuS Waldau II",
                "  | Waldau II",
                "=== Valley",
                "SV Talheim",
            )
        ),
        trigram="",
    )
    assert parsed.problems == ()
    assert parsed.notes == ()
    assert parsed.rows == (
        ClubRow(
            line=6,
            key="ger-tus-waldau",
            name="TuS Waldau",
            trigram="GER",
            city="Waldau",
            founded=1910,
            aliases=("Turn- und Sportverein Waldau", "Waldau Rangers"),
            place_aliases=("Waldau",),
        ),
        ClubRow(
            line=10,
            key="ger-tus-waldau-ii",
            name="TuS Waldau II",
            trigram="GER",
            city="Waldau",
            kind="second",
            parent_key="ger-tus-waldau",
            aliases=("Waldau II",),
        ),
        ClubRow(line=13, key="ger-sv-talheim", name="SV Talheim", trigram="GER"),
    )
    assert parsed.left_out == {"comments": 2, "regions": 2, "grounds": 1, "addresses": 1, "language tags": 1}


@pytest.mark.parametrize(
    ("line", "name", "founded", "city", "status"),
    [
        ("TuS Waldau", "TuS Waldau", None, "", "active"),
        ("TuS Waldau, Waldau", "TuS Waldau", None, "Waldau", "active"),
        ("TuS Waldau, @ Forst", "TuS Waldau", None, "", "active"),
        ("TuS Waldau, 1910", "TuS Waldau", 1910, "", "active"),
        ("TuS Waldau, 1910  Waldau", "TuS Waldau", 1910, "Waldau", "active"),
        ("TuS Waldau, 0010, Waldau", "TuS Waldau", None, "0010", "active"),
        ("TuS Waldau, 1910, Berlin (Waldau)", "TuS Waldau", 1910, "Berlin (Waldau)", "active"),
        ("TuS Waldau, Puebla › Puebla", "TuS Waldau", None, "Puebla", "active"),
        ("TuS Waldau, 1910, Sendai, Miyagi", "TuS Waldau", 1910, "Sendai", "active"),
        ("TuS Waldau, Yokohama & Yokosuka › Kanagawa", "TuS Waldau", None, "Yokohama & Yokosuka", "active"),
        ("TuS Waldau, city:metapan", "TuS Waldau", None, "Metapan", "active"),
        ("TuS Waldau (-2004), Waldau", "TuS Waldau", None, "Waldau", "defunct"),
        ("TuS Waldau (1972-1982), Waldau", "TuS Waldau", 1972, "Waldau", "defunct"),
        ("TuS Waldau, (1972–1982)", "TuS Waldau", 1972, "", "defunct"),
        ("TuS Waldau (2009-)", "TuS Waldau", 2009, "", "active"),
        ("TuS Waldau (0009-)", "TuS Waldau", None, "", "active"),
        ("FC $$Brauerei$$ Waldau, 1910", "FC Brauerei Waldau", 1910, "", "active"),
    ],
)
def test_the_fields_of_a_club_may_be_missing_or_odd(
    line: str, name: str, founded: int | None, city: str, status: str
) -> None:
    (row,) = read(line).rows
    assert (row.name, row.founded, row.city, row.status) == (name, founded, city, status)


def test_what_has_no_place_is_counted_not_dropped() -> None:
    parsed = read("FC $$Brau$$ Waldau, 1910, Sendai, Miyagi\n | Waldau (-1990) | $$Brau$$ | Waldau [en] [de]")
    assert parsed.left_out == {
        "sponsor marks": 2,
        "wider places": 1,
        "years of names": 1,
        "language tags": 2,
    }
    assert parsed.rows[0].aliases == ("Waldau", "Brau")


def test_indented_lines_without_a_sign_are_read_and_said_so() -> None:
    parsed = read("VfV Waldau\n   VfV Borussia Waldau\n    borussia\n SV Talheim, 1911\n kleinwald")
    assert [(row.name, row.aliases) for row in parsed.rows] == [
        ("VfV Waldau", ("VfV Borussia Waldau", "borussia")),
        ("SV Talheim", ("kleinwald",)),
    ]
    assert [note.line for note in parsed.notes] == [2, 3, 4, 5]
    assert "read as a further name" in parsed.notes[0].text
    assert "read as a club" in parsed.notes[2].text


def test_a_name_that_two_clubs_claim_means_neither() -> None:
    parsed = read(
        "TuS Waldau, 1910, Waldau\n | Die Grünen | Waldau | tus waldau\nSV Waldau, Waldau\n | die grünen | Waldau"
    )
    assert [(row.aliases, row.ambiguous_aliases, row.place_aliases) for row in parsed.rows] == [
        ((), ("Die Grünen",), ("Waldau",)),
        ((), ("die grünen",), ("Waldau",)),
    ]
    assert [note.line for note in parsed.notes] == [1, 3]


def test_an_alias_that_is_another_clubs_name_is_ambiguous() -> None:
    parsed = read("TuS Waldau\nSV Talheim\n | TuS Waldau")
    assert parsed.rows[1].ambiguous_aliases == ("TuS Waldau",)


@pytest.mark.parametrize(
    ("city", "names", "places"),
    [
        ("Waldau", "Wald | Waldauer | Au", ""),
        ("Waldau am Berg", "Berg | Waldau am", "Waldau am"),
        ("Waldau am Berg", "Waldau", "Waldau"),
        ("Waldau & Talheim › Land", "Talheim | Waldau | Land", "Talheim | Waldau | Land"),
        ("Berlin (Waldau)", "Waldau | Berlin", "Waldau | Berlin"),
        ("Waldau, Oberland", "Oberland | Mark", "Oberland | Mark"),
    ],
)
def test_the_names_of_its_town_and_region_are_places(city: str, names: str, places: str) -> None:
    (row,) = read(f"== Mark ==\nTuS 1910, {city}\n | {names}").rows
    assert row.place_aliases == tuple(places.split(" | ")) if places else row.place_aliases == ()


def test_a_club_that_ended_is_not_the_one_founded_under_its_name() -> None:
    parsed = read("TuS Waldau (1910-1991)\nTuS Waldau, 2003")
    assert [(row.key, row.status) for row in parsed.rows] == [
        ("ger-tus-waldau-1991", "defunct"),
        ("ger-tus-waldau", "active"),
    ]


def test_a_club_that_stands_twice_is_kept_apart_by_its_key() -> None:
    parsed = read("TuS Waldau\nTuS Waldau\nTuS Waldau")
    assert [row.key for row in parsed.rows] == ["ger-tus-waldau", "ger-tus-waldau-2", "ger-tus-waldau-3"]
    assert parsed.notes[0] == Note(2, "“TuS Waldau” stands here before: kept apart as ger-tus-waldau-2")


def test_the_heading_tells_the_country_and_beats_the_name_of_the_file() -> None:
    parsed = read("= Japan\nFC Waldau\nii) FC Waldau II\n= Atlantis\nSV Talheim")
    assert [row.trigram for row in parsed.rows] == ["JPN", "JPN", "JPN"]
    assert parsed.notes == (Note(4, "“Atlantis” is no country we know: its clubs are taken for JPN"),)


def test_second_teams_belong_to_the_first_team_above() -> None:
    parsed = read("TuS Waldau\nii) TuS Waldau II\niii)TuS Waldau III\nb) Waldau B")
    assert [row.parent_key for row in parsed.rows] == ["", *["ger-tus-waldau"] * 3]


def test_files_of_other_systems_have_the_same_lines() -> None:
    assert [row.line for row in read("TuS Waldau\r\n\r\nSV Talheim\rFC Berg").rows] == [1, 3, 4]


@given(st.text(st.sampled_from("=|#@/,;()[]$-–› \n\t\riTu1890äバ\0\ud800:b"), max_size=200) | st.text())
def test_no_text_makes_the_reader_raise(text: str) -> None:
    for trigram in ("GER", ""):
        for row in read(text, trigram).rows:
            assert row.name
            assert row.key


@pytest.mark.parametrize("unit", ["= ", " ", "(", "( ", "[", " [", "|", ",", "$$", "(1910-", "›"])
def test_a_very_long_line_is_read_in_a_moment(unit: str) -> None:
    begun = time.process_time()
    read(f"TuS Waldau\n= x{unit * 100_000}x\n|{unit * 100_000}x")
    assert time.process_time() - begun < 2
