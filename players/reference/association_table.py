"""The associations of `associations.csv`. In: its text. Out: `Parsed[AssociationRow]`; no text raises."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from players.reference.club_table import checked_trigram
from players.reference.rows import AssociationRow, Parsed, Problem
from players.reference.tables import BadCell, Table, choice_cell, list_cell, text_cell

CONFEDERATIONS = ("AFC", "CAF", "CONCACAF", "CONMEBOL", "OFC", "UEFA")
COLUMNS = (
    "trigram",
    "confederation",
    "name_en",
    "name_de",
    "name_ja",
    "iso_alpha2",
    "iso_alpha3",
    "iso_3166_2",
    "nationality_iso",
    "demonyms_en",
    "demonyms_de",
    "adjectives_en",
    "adjectives_de",
    "aliases",
    "abbreviations",
    "other_codes",
    "admitted",
)
_FILLED = (
    "name_en",
    "name_de",
    "name_ja",
    "nationality_iso",
    "demonyms_en",
    "demonyms_de",
    "adjectives_en",
    "adjectives_de",
)


def parse_associations(text: str) -> Parsed[AssociationRow]:
    """The associations of a CSV text with all columns; a trigram or an English name stands once."""
    table = Table(text, COLUMNS, COLUMNS)
    rows: list[AssociationRow] = []
    lines: dict[str, int] = {}
    for line, cells in table.rows():
        try:
            row = _row(line, cells)
            for name in (row.trigram, row.name_en):
                if name in lines:
                    raise BadCell(f"“{name}” stands in line {lines[name]} already", "keep one of the rows")
        except BadCell as bad:
            table.problems.append(Problem(line, bad.reason, bad.way_out))
        else:
            lines[row.trigram] = lines[row.name_en] = line
            rows.append(row)
    return Parsed(tuple(rows), tuple(sorted(table.problems)), tuple(table.notes))


def _row(line: int, cells: Mapping[str, str]) -> AssociationRow:
    for column in _FILLED:
        if not cells[column].strip():
            raise BadCell(f"“{column}” is empty", "fill it")
    return AssociationRow(
        line=line,
        trigram=checked_trigram(cells["trigram"], None),
        confederation=choice_cell("confederation", cells["confederation"], CONFEDERATIONS, ""),
        name_en=text_cell("name_en", cells["name_en"], 100),
        name_de=text_cell("name_de", cells["name_de"], 100),
        name_ja=text_cell("name_ja", cells["name_ja"], 100),
        iso_alpha2=text_cell("iso_alpha2", cells["iso_alpha2"], 2),
        iso_alpha3=text_cell("iso_alpha3", cells["iso_alpha3"], 3),
        iso_3166_2=text_cell("iso_3166_2", cells["iso_3166_2"], 6),
        nationality_iso=text_cell("nationality_iso", cells["nationality_iso"], 2),
        demonyms_en=list_cell("demonyms_en", cells["demonyms_en"]),
        demonyms_de=list_cell("demonyms_de", cells["demonyms_de"]),
        adjectives_en=list_cell("adjectives_en", cells["adjectives_en"]),
        adjectives_de=list_cell("adjectives_de", cells["adjectives_de"]),
        aliases=list_cell("aliases", cells["aliases"]),
        abbreviations=list_cell("abbreviations", cells["abbreviations"]),
        other_codes=list_cell("other_codes", cells["other_codes"]),
        admitted=_day_cell("admitted", cells["admitted"]),
    )


def _day_cell(column: str, value: str) -> date | None:
    bare = value.strip()
    try:
        return date.fromisoformat(bare) if bare else None
    except ValueError:
        raise BadCell(f"“{column}” is “{bare[:40]}”", "write a day as 2016-05-13, or leave it empty") from None
