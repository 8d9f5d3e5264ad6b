"""Clubs from CSV: our own list (README.md beside this file) and any with the same column names, in any order.

In: the text of the file. Out: `Parsed[ClubRow]`. A row with a fault is left out and becomes a `Problem` with
its line; no text makes this raise.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import cast, get_args

from players.names import key, slug
from players.reference.rows import ClubKind, ClubRow, ClubStatus, Note, Parsed, Problem
from players.reference.tables import (
    BadCell,
    Table,
    choice_cell,
    list_cell,
    name_cell,
    number_cell,
    text_cell,
)

REQUIRED = ("name", "trigram")
COLUMNS = (
    "key",
    "name",
    "trigram",
    "city",
    "founded",
    "kind",
    "parent_key",
    "status",
    "tier",
    "tier_season",
    "aliases",
    "ambiguous_aliases",
    "place_aliases",
)
OLDEST, YOUNGEST = 1800, 2100
LOWEST_TIER = 20


def parse_clubs(text: str, trigrams: Collection[str] | None = None) -> Parsed[ClubRow]:
    """The clubs of a CSV text. `trigrams`: the associations there are; None asks only for three capitals."""
    table = Table(text, REQUIRED, COLUMNS)
    rows: list[ClubRow] = []
    for line, cells in table.rows():
        try:
            rows.append(_row(line, cells, trigrams))
        except BadCell as bad:
            table.problems.append(Problem(line, bad.reason, bad.way_out))
    good = tuple(_only_consistent(rows, table))
    return Parsed(good, tuple(sorted(table.problems)), tuple(sorted(table.notes)))


def _only_consistent(rows: Iterable[ClubRow], table: Table) -> Iterator[ClubRow]:
    """The rows whose key, and whose aliases, no earlier row claims; each of the others becomes a problem.

    Two clubs may bear one name (a club and the one founded in its place): their keys tell them apart.
    """
    keys: dict[str, int] = {}
    names: dict[str, int] = {}
    aliases: dict[str, int] = {}
    for row in rows:
        clash = [alias for alias in row.aliases if key(alias) in names or key(alias) in aliases]
        if key(row.name) in aliases:
            clash.append(row.name)
        if row.key in keys:
            reason = f"the key “{row.key}” stands in line {keys[row.key]} already"
            table.problems.append(Problem(row.line, reason, "give each row a key of its own"))
        elif clash:
            first = names.get(key(clash[0])) or aliases[key(clash[0])]
            way_out = "make it longer, or move it to ambiguous_aliases in both lines"
            table.problems.append(Problem(row.line, f"“{clash[0]}” belongs to line {first} already", way_out))
        else:
            if key(row.name) in names:
                text = f"“{row.name}” stands in line {names[key(row.name)]} too: kept apart by their keys"
                table.notes.append(Note(row.line, text))
            keys[row.key] = row.line
            names.setdefault(key(row.name), row.line)
            aliases.update((key(alias), row.line) for alias in row.aliases)
            yield row


def key_for(trigram: str, name: str) -> str:
    """The key of a row that brings none: "ger-werder-bremen"; empty for a name without a Latin letter."""
    words = slug(name)
    return f"{trigram.lower()}-{words}" if words else ""


def checked_trigram(value: str, trigrams: Collection[str] | None) -> str:
    """The trigram, if there is such an association; BadCell otherwise."""
    bare = value.strip()
    looks_right = len(bare) == 3 and bare.isascii() and bare.isupper() and bare.isalpha()
    if not looks_right or (trigrams is not None and bare not in trigrams):
        raise BadCell(f"“trigram” is “{bare[:40]}”", "write the FIFA code of an association, as GER or JPN")
    return bare


def _row(line: int, cells: Mapping[str, str], trigrams: Collection[str] | None) -> ClubRow:
    name = name_cell("name", cells["name"])
    if not name:
        raise BadCell("“name” is empty", "write the club's everyday full name")
    trigram = checked_trigram(cells["trigram"], trigrams)
    row_key = text_cell("key", cells.get("key", "")) or key_for(trigram, name)
    if not row_key:
        raise BadCell(f"no key can be made from “{name}”", "fill the column “key”")
    aliases = list_cell("aliases", cells.get("aliases", ""))
    taken = {key(name)}
    plain = _apart(aliases, taken)
    ambiguous = _apart(list_cell("ambiguous_aliases", cells.get("ambiguous_aliases", "")), taken)
    places = _apart(list_cell("place_aliases", cells.get("place_aliases", "")), taken)
    return ClubRow(
        line=line,
        key=row_key,
        name=name,
        trigram=trigram,
        city=text_cell("city", cells.get("city", ""), 120),
        founded=number_cell("founded", cells.get("founded", ""), OLDEST, YOUNGEST),
        kind=cast(ClubKind, choice_cell("kind", cells.get("kind", ""), get_args(ClubKind), "first")),
        parent_key=text_cell("parent_key", cells.get("parent_key", "")),
        status=cast(ClubStatus, choice_cell("status", cells.get("status", ""), get_args(ClubStatus), "active")),
        tier=number_cell("tier", cells.get("tier", ""), 1, LOWEST_TIER),
        tier_season=text_cell("tier_season", cells.get("tier_season", ""), 9),
        aliases=plain,
        ambiguous_aliases=ambiguous,
        place_aliases=places,
    )


def _apart(names: Iterable[str], taken: set[str]) -> tuple[str, ...]:
    """The names that the row does not hold yet; a name said twice counts where it stands first."""
    kept = []
    for name in names:
        if key(name) not in taken:
            taken.add(key(name))
            kept.append(name)
    return tuple(kept)
