"""CSV with a header, read so that every row knows its line and every fault has one."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from players.names import RefusedText, clean, key
from players.reference.rows import Note, Problem

LONGEST_LIST = 200  # names in one field


class BadCell(ValueError):
    """A value that a row cannot hold: the reason and the way out, both for people."""

    def __init__(self, reason: str, way_out: str) -> None:
        super().__init__(reason, way_out)
        self.reason, self.way_out = reason, way_out


@dataclass(slots=True)
class Table:
    """The rows of a CSV text with their lines; problems and notes gather while it is read."""

    text: str
    required: Collection[str]
    known: Collection[str]
    problems: list[Problem] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def rows(self) -> Iterator[tuple[int, Mapping[str, str]]]:
        """(line, value by column) of each row with as many cells as the header; others become problems."""
        header: list[str] = []
        for line, cells in self._records():
            if not header:
                header = [cell.strip() for cell in cells]
                if not self._fits(header):
                    return
            elif len(cells) != len(header):
                reason = f"{len(cells)} cells where the header has {len(header)}"
                self.problems.append(Problem(line, reason, "put names that hold a comma in quotation marks"))
            else:
                yield line, dict(zip(header, cells, strict=True))
        if not header:
            self.problems.append(Problem(1, "the file is empty", f"begin with the header {self._wanted()}"))

    def _records(self) -> Iterator[tuple[int, list[str]]]:
        text = self.text.replace("\r\n", "\n").replace("\r", "\n")
        reader = csv.reader((f"{line}\n" for line in text.split("\n")), strict=True)
        while True:
            first = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                self.problems.append(Problem(first, f"no CSV: {error}", "look for a stray quotation mark"))
                continue
            if cells:
                yield first, cells

    def _fits(self, header: list[str]) -> bool:
        twice = sorted({name for name in header if header.count(name) > 1})
        missing = [name for name in self.required if name not in header]
        if twice:
            self.problems.append(Problem(1, f"the header names {', '.join(twice)} twice", "keep one of each"))
        if missing:
            reason = f"the header lacks {', '.join(missing)}"
            self.problems.append(Problem(1, reason, f"begin with the header {self._wanted()}"))
        if unknown := [name for name in header if name not in self.known]:
            self.notes.append(Note(1, f"columns left out: {', '.join(unknown)}"))
        return not (twice or missing)

    def _wanted(self) -> str:
        return ",".join(self.required)


def text_cell(column: str, value: str, max_length: int = 200) -> str:
    """The cell's text, cleaned, a tab being a blank; BadCell when it must not be stored."""
    try:
        return clean(value.replace("\t", " "), max_length)
    except RefusedText as refusal:
        raise BadCell(f"“{column}” {refusal}", "correct the cell") from None


def name_cell(column: str, value: str) -> str:
    """A name, cleaned: like a text, but its folded spelling has to fit as well."""
    name = text_cell(column, value)
    if name and not 0 < len(key(name)) <= 200:
        raise BadCell(f"“{column}” holds no usable name", "write a name of at most 200 letters")
    return name


def list_cell(column: str, value: str) -> tuple[str, ...]:
    """The `;`-separated names of a cell, each once (by key), in their order."""
    found = {key(name): name for part in reversed(value.split(";")) if (name := name_cell(column, part))}
    if len(found) > LONGEST_LIST:
        raise BadCell(f"“{column}” holds {len(found)} names", f"{LONGEST_LIST} are allowed")
    return tuple(reversed(found.values()))


def number_cell(column: str, value: str, lowest: int, highest: int) -> int | None:
    """A whole number within the bounds; None for an empty cell."""
    bare = value.strip()
    if not bare:
        return None
    if not (bare.isascii() and bare.isdigit() and len(bare) <= 9 and lowest <= int(bare) <= highest):
        way_out = f"write a number from {lowest} to {highest}, or leave it empty"
        raise BadCell(f"“{column}” is “{bare[:40]}”", way_out)
    return int(bare)


def choice_cell(column: str, value: str, choices: Collection[str], default: str) -> str:
    """One of the choices; the default for an empty cell."""
    bare = value.strip() or default
    if bare not in choices:
        raise BadCell(f"“{column}” is “{bare[:40]}”", f"write one of {', '.join(choices)}")
    return bare
