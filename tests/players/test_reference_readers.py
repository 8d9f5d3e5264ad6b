"""Reading reference files: every fault has its line, a reason and a way out; no text makes a reader raise."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from players.names import key
from players.reference.association_table import COLUMNS as ASSOCIATION_COLUMNS
from players.reference.association_table import parse_associations
from players.reference.club_table import COLUMNS, parse_clubs
from players.reference.decoding import decode
from players.reference.rows import ClubRow, Note, Parsed

HEADER = "name,trigram,city,founded,aliases,ambiguous_aliases,place_aliases,key,kind,parent_key,status,tier,tier_season"
TEXTS = st.text(st.sampled_from('name,trigramGE\n\r"\t;;,0Aä\0|=#@/ \u2028\ud800'), max_size=200) | st.text()


def clubs(*lines: str, header: str = "name,trigram") -> Parsed[ClubRow]:
    return parse_clubs("\n".join((header, *lines)), {"GER", "AUT"})


def as_csv(rows: tuple[ClubRow, ...]) -> str:
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    for row in rows:
        values = (getattr(row, column) for column in COLUMNS)
        writer.writerow([";".join(v) if isinstance(v, tuple) else ("" if v is None else v) for v in values])
    return target.getvalue()


@pytest.mark.parametrize(
    ("header", "row", "says"),
    [
        (HEADER, "TuS A,GER,,18oo,,,,,,,,,", "2: “founded” is “18oo”; write a number from 1800 to 2100, or"),
        (HEADER, "TuS A,GER,,1066,,,,,,,,,", "2: “founded” is “1066”"),
        (HEADER, "TuS A,GER,,１９００,,,,,,,,,", "2: “founded” is “１９００”"),
        (HEADER, "TuS A,GER,,,,,,,,,,0,", "2: “tier” is “0”; write a number from 1 to 20"),
        (HEADER, "TuS A,GER,,,,,,,third,,,,", "2: “kind” is “third”; write one of first, second, women"),
        (HEADER, "TuS A,GER,,,,,,,,,asleep,,", "2: “status” is “asleep”; write one of active, defunct"),
        (HEADER, f"TuS A,GER,{'x' * 121},,,,,,,,,,", "2: “city” has 121 characters; 120 are allowed"),
        (HEADER, "TuS A,GER,,,,,,,,,,,2025-2026x", "2: “tier_season” has 10 characters"),
        (
            HEADER,
            f"TuS A,GER,,,{';'.join(f'TuS {n}' for n in range(201))},,,,,,,,",
            "2: “aliases” holds 201 names",
        ),
        ("name,trigram", "TuS A,GE", "2: “trigram” is “GE”; write the FIFA code"),
        ("name,trigram", "TuS A,ger", "2: “trigram” is “ger”"),
        ("name,trigram", "TuS A,XYZ", "2: “trigram” is “XYZ”"),
        ("name,trigram", ",GER", "2: “name” is empty; write the club's everyday full name"),
        ("name,trigram", "TuS\0A,GER", "2: “name” contains a NUL (U+0000)"),
        ("name,trigram", "TuS \u202eA,GER", "2: “name” contains a direction override"),
        ("name,trigram", "\u200b,GER", "2: “name” holds no usable name"),
        ("name,trigram", "航,GER", "2: no key can be made from “航”; fill the column “key”"),
        ("name,trigram", "TuS A", "2: 1 cells where the header has 2; put names that hold a comma"),
        ("name,trigram", "TuS A, Berg,GER", "2: 3 cells where the header has 2"),
        ("name,trigram", '"TuS A,GER', "2: no CSV: unexpected end of data; look for a stray quotation mark"),
        ("name,trigram", '"TuS" A,GER', "2: no CSV: ',' expected after '\"'"),
        ("name,trigram", '"TuS\nA",GER', "2: “name” contains a line break"),
        ("name,city", "TuS A,Berg", "1: the header lacks trigram; begin with the header name,trigram"),
        ("name,trigram,name", "TuS A,GER,TuS B", "1: the header names name twice; keep one of each"),
    ],
)
def test_a_bad_row_is_told_by_line_reason_and_way_out(header: str, row: str, says: str) -> None:
    parsed = clubs(row, header=header)
    assert parsed.rows == ()
    assert len(parsed.problems) == 1
    assert str(parsed.problems[0]).startswith(says)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (("k1,TuS A,GER,", "k1,TuS B,GER,"), "3: the key “k1” stands in line 2 already"),
        (("k1,TuS A,GER,A", "k2,TuS B,GER,a"), "3: “a” belongs to line 2 already"),
        (("k1,TuS A,GER,", "k2,TuS B,GER,tus a"), "3: “tus a” belongs to line 2 already"),
        (("k1,TuS A,GER,TuS B", "k2,TuS B,GER,"), "3: “TuS B” belongs to line 2 already"),
    ],
)
def test_what_two_rows_claim_stays_with_the_first(rows: tuple[str, str], says: str) -> None:
    parsed = clubs(*rows, header="key,name,trigram,aliases")
    assert [row.key for row in parsed.rows] == ["k1"]
    assert [str(problem).startswith(says) for problem in parsed.problems] == [True]


@pytest.mark.parametrize("text", ["", "\n\n", "\r\n"])
def test_an_empty_file_is_refused(text: str) -> None:
    assert [str(p) for p in parse_clubs(text).problems] == ["1: the file is empty; begin with the header name,trigram"]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    text = 'name,trigram\r\n\r\n"TuS\u2028A",GER\r\nTuS B,GER\r\n"TuS C",G\rTuS D,'
    assert [problem.line for problem in parse_clubs(text).problems] == [3, 5, 6]


def test_the_good_rows_of_a_bad_file_are_still_read() -> None:
    parsed = clubs("TuS A,GER", ",GER", "TuS B,AUT", '"x', header="name,trigram")
    assert [row.name for row in parsed.rows] == ["TuS A", "TuS B"]
    assert [problem.line for problem in parsed.problems] == [3, 5]


def test_two_clubs_of_one_name_are_told_apart_by_their_keys() -> None:
    parsed = clubs("k1,TuS A,GER", "k2,TuS A,GER", header="key,name,trigram")
    assert [row.key for row in parsed.rows] == ["k1", "k2"]
    assert [str(n) for n in parsed.notes] == ["3: “TuS A” stands in line 2 too: kept apart by their keys"]


def test_unknown_columns_are_left_out_and_said_so() -> None:
    parsed = clubs("TuS A,GER,1,2", header="name,trigram,source,colour")
    assert parsed.notes == (Note(1, "columns left out: source, colour"),)
    assert len(parsed.rows) == 1


def test_without_a_list_of_associations_any_three_capitals_will_do() -> None:
    assert parse_clubs("name,trigram\nTuS A,XYZ").rows[0].trigram == "XYZ"


def test_a_row_may_bring_everything_in_any_order() -> None:
    row = (
        "TuS Wald,GER,Wald, 1910 ,Wald 1910; Tus  WALD;Wälder,TuS;Wald 1910,Wald;TuS;,"
        "ger-wald,women,ger-w,defunct,4,2025-26"
    )
    assert clubs(row, header=HEADER).rows == (
        ClubRow(
            line=2,
            key="ger-wald",
            name="TuS Wald",
            trigram="GER",
            city="Wald",
            founded=1910,
            kind="women",
            parent_key="ger-w",
            status="defunct",
            tier=4,
            tier_season="2025-26",
            aliases=("Wald 1910", "Wälder"),
            ambiguous_aliases=("TuS",),
            place_aliases=("Wald",),
        ),
    )


def test_two_columns_are_enough() -> None:
    assert clubs("TuS\tWeiß Österbach,GER").rows == (
        ClubRow(line=2, key="ger-tus-weiss-osterbach", name="TuS Weiß Österbach", trigram="GER"),
    )


NAMES = st.text(st.sampled_from("abcÄöß-.'1 バ&"), min_size=1, max_size=12).filter(lambda name: key(name) != "")


@given(st.lists(st.tuples(NAMES, st.lists(NAMES, max_size=3), st.sampled_from(("first", "women"))), max_size=5))
def test_rows_written_as_csv_are_read_back(drawn: list[tuple[str, list[str], str]]) -> None:
    lines = [f'k{at},"{name}",GER,{";".join(rest)},{kind}' for at, (name, rest, kind) in enumerate(drawn)]
    rows = clubs(*lines, header="key,name,trigram,aliases,kind").rows
    again = parse_clubs(as_csv(rows))
    assert again.problems == ()
    assert [(r.key, r.name, r.aliases, r.kind) for r in again.rows] == [
        (r.key, r.name, r.aliases, r.kind) for r in rows
    ]


@given(TEXTS)
def test_no_text_makes_the_reader_of_clubs_raise(text: str) -> None:
    for candidate in (text, f"name,trigram\n{text}", f"{HEADER}\n{text}"):
        parsed = parse_clubs(candidate)
        assert parsed.rows or parsed.problems or candidate.startswith("name,")


@given(TEXTS)
def test_no_text_makes_the_reader_of_associations_raise(text: str) -> None:
    parse_associations(text)
    parse_associations(",".join(ASSOCIATION_COLUMNS) + "\n" + text)


def test_a_cell_larger_than_csv_allows_is_a_bad_row() -> None:
    parsed = clubs(f"{'x' * 140_000},GER", "TuS A,GER")
    assert [row.name for row in parsed.rows] == ["TuS A"]
    assert "field larger than field limit" in parsed.problems[0].reason


GERMANY = "GER,UEFA,Germany,Deutschland,ドイツ,DE,DEU,,DE,German,Deutscher;Deutsche,German,deutsch,,DFB,,"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ((GERMANY.replace("GER,", "G,"),), "2: “trigram” is “G”"),
        ((GERMANY.replace("UEFA", "FIFA"),), "2: “confederation” is “FIFA”; write one of AFC,"),
        ((GERMANY.replace("ドイツ", " "),), "2: “name_ja” is empty; fill it"),
        ((GERMANY.replace("Deutscher;Deutsche", ""),), "2: “demonyms_de” is empty; fill it"),
        ((GERMANY + "2016-02-30",), "2: “admitted” is “2016-02-30”; write a day as 2016-05-13"),
        ((GERMANY.replace("DEU", "DEUT"),), "2: “iso_alpha3” has 4 characters; 3 are allowed"),
        ((GERMANY, GERMANY.replace("Germany", "Germania")), "3: “GER” stands in line 2 already"),
        ((GERMANY, GERMANY.replace("GER,", "GDR,")), "3: “Germany” stands in line 2 already"),
    ],
)
def test_a_bad_association_is_told_by_line(rows: tuple[str, ...], says: str) -> None:
    parsed = parse_associations("\n".join((",".join(ASSOCIATION_COLUMNS), *rows)))
    assert [str(problem).startswith(says) for problem in parsed.problems] == [True]


def test_an_association_needs_all_its_columns() -> None:
    assert "the header lacks confederation" in str(parse_associations("trigram,name_en").problems[0])


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\x81\x8d\x8f", "byte 0 is no UTF-8 or cp1252; save the file as UTF-8"),
        (b"\xef\xbb\xbfK\xf6ln", "byte 1 is no UTF-8"),
        (b"\xff\xfeK\x00\x00\xd8", "is no UTF-16"),
        (b"\x00\x00\xfe\xff\x00\x11\x00", "is no UTF-32"),
    ],
)
def test_bytes_that_no_encoding_fits_are_refused(content: bytes, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        decode(content)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("Köln".encode(), "UTF-8"),
        ("Köln".encode("utf-8-sig"), "UTF-8"),
        ("Köln".encode("utf-16"), "UTF-16"),
        (b"\xfe\xff" + "Köln".encode("utf-16-be"), "UTF-16"),
        ("Köln".encode("utf-32"), "UTF-32"),
        ("Köln".encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_found_and_told(content: bytes, encoding: str) -> None:
    assert decode(content) == ("Köln", encoding)
