"""Clubs from the text format of openfootball's `*.clubs.txt` files.

In: the text of one file and its country. Out: `Parsed[ClubRow]`. What the format holds and we have no place
for (addresses, grounds, regions, language tags) is counted by kind; a line that had to be guessed at becomes
a note, a line that nothing can be made of a problem. No text makes this raise.

    = Germany • Deutschland                          country
    == Bremen ==                                     region
    Werder Bremen, 1899, @ Weserstadion, Bremen      club: name, [year], [@ ground], [city]
      | Bremen | SV Werder Bremen                    its further names, with [en] and the like
     Musterstraße 1 // 28205 Bremen                  its address
    ii) Werder Bremen II                             its second team
    ## anything                                      a comment, up to the end of the line
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from players.names import key
from players.reference.club_table import OLDEST, YOUNGEST, key_for
from players.reference.rows import ClubKind, ClubRow, Note, Parsed, Problem
from players.reference.tables import BadCell, name_cell, text_cell

# "ii) Werder Bremen II", "b) Real Madrid Castilla"
_SECOND_TEAM_RE = re.compile(r"(?:ii|iii|2|b)\)\s*(.*)")
# "VfB Leipzig (-2004)", "FC Amsterdam (1972-1982)", "Neuer FC (2009-)"
_LIFE_RE = re.compile(r"\( ?([0-9]{4})? ?[-–] ?([0-9]{4})? ?\)")
# "1899", and with the comma forgotten "1966  Chemnitz"
_YEAR_RE = re.compile(r"([0-9]{4})(?:\s+(\S.*))?")
# "Bayern Munich [en]"
_LANGUAGE_RE = re.compile(r"\[[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?\]")
# "FC $$Brauerei$$ Musterstadt": a sponsor's name between marks
_SPONSOR_MARK = "$$"

LONGEST_HEADING = 200  # no country needs more


@dataclass(slots=True)
class _Club:
    """A club while its further lines are still coming."""

    line: int
    name: str
    trigram: str
    kind: ClubKind = "first"
    parent: _Club | None = None
    city: str = ""
    around: tuple[str, ...] = ()  # region and country of the city
    founded: int | None = None
    ended: str = ""  # the year
    aliases: dict[str, str] = field(default_factory=dict)  # by key, in their order
    key: str = ""


@dataclass(slots=True)
class _Reading:
    """The state between two lines."""

    trigram: str
    countries: Mapping[str, str]
    region: str = ""
    clubs: list[_Club] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def note(self, line: int, text: str) -> None:
        self.notes.append(Note(line, text))


def parse_openfootball(text: str, trigram: str = "", countries: Mapping[str, str] | None = None) -> Parsed[ClubRow]:
    """The clubs of one file, all of one association.

    `trigram`: the association that the file's name or the editor tells; `countries`: trigrams by the folded
    name of the country, so that the heading can tell it as well. One of them has to.
    """
    reading = _Reading(trigram, countries or {})
    for number, raw in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        content, comment, _ = raw.partition("#")
        reading.left_out["comments"] += bool(comment)
        if content.strip():
            try:
                _read_line(reading, number, content.rstrip())
            except BadCell as bad:
                reading.problems.append(Problem(number, bad.reason, bad.way_out))
    rows = _rows(reading)
    return Parsed(rows, tuple(sorted(reading.problems)), tuple(sorted(reading.notes)), +reading.left_out)


def _read_line(reading: _Reading, number: int, content: str) -> None:
    bare = content.strip()
    if bare.startswith("="):
        _read_heading(reading, number, bare)
    elif bare.startswith("|"):
        _read_aliases(reading, number, bare)
    elif "//" in bare:
        reading.left_out["addresses"] += 1
    elif not content[0].isspace():
        _read_club(reading, number, bare)
    elif len(content) - len(content.lstrip()) == 1 and not bare[0].islower():
        reading.note(number, f"“{bare[:60]}” is indented by one blank: read as a club")
        _read_club(reading, number, bare)
    else:
        reading.note(number, f"“{bare[:60]}” is indented without a “|”: read as a further name")
        _read_aliases(reading, number, bare)


def _read_heading(reading: _Reading, number: int, bare: str) -> None:
    title = bare.strip("= \t")
    if not title:
        return
    if bare.startswith("=="):
        reading.region = title
        reading.left_out["regions"] += 1
        return
    reading.region = ""
    for name in re.split(r"[•/|(),]", title[:LONGEST_HEADING]):
        if found := reading.countries.get(key(name)):
            reading.trigram = found
            return
    if reading.trigram:
        reading.note(number, f"“{title[:60]}” is no country we know: its clubs are taken for {reading.trigram}")


def _read_club(reading: _Reading, number: int, bare: str) -> None:
    if not reading.trigram:
        way_out = "name the file de.clubs.txt, begin with “= Germany”, or tell the country"
        raise BadCell("it is not clear which country this club is in", way_out)
    second = _SECOND_TEAM_RE.fullmatch(bare)
    first_field, *fields = (second.group(1) if second else bare).split(",")
    club = _Club(number, "", reading.trigram, around=(reading.region,))
    club.name = name_cell("name", _bare_name(reading, club, first_field))
    if not club.name:
        raise BadCell("the club has no name", "write name, year, @ ground, city")
    if second:
        club.parent = next((known for known in reversed(reading.clubs) if known.kind == "first"), None)
        if club.parent is None:
            raise BadCell("a second team stands before any club", "put it below its club")
        club.kind, club.city, club.trigram = "second", club.parent.city, club.parent.trigram
    _read_fields(reading, club, fields)
    # a club that ended keeps the year in its key: another may have been founded under its name
    club.key = key_for(club.trigram, f"{club.name} {club.ended}")
    if not key_for(club.trigram, club.name):
        raise BadCell(f"“{club.name}” holds no Latin letter", "write a Latin name and put this one behind a “|”")
    reading.clubs.append(club)


def _read_fields(reading: _Reading, club: _Club, fields: list[str]) -> None:
    rest = []
    for part in (_bare_name(reading, club, one) for one in fields):
        year = _YEAR_RE.fullmatch(part)
        if part.startswith("@"):
            reading.left_out["grounds"] += 1
        elif year and club.founded is None and OLDEST <= int(year.group(1)) <= YOUNGEST:
            club.founded = int(year.group(1))
            rest += [year.group(2)] if year.group(2) else []
        elif part:
            rest.append(part)
    if not rest:
        return
    city, *wider = rest[0].split("›")
    club.around += (*wider, *rest[1:])
    if wider or len(rest) > 1:
        reading.left_out["wider places"] += 1
    city = city.strip()
    if city.startswith("city:"):
        city = city.removeprefix("city:").strip().title()
    club.city = text_cell("city", city, 120)


def _read_aliases(reading: _Reading, number: int, bare: str) -> None:
    if not reading.clubs:
        raise BadCell("further names stand before any club", "put them below their club")
    club = reading.clubs[-1]
    for part in bare.split("|"):
        untagged, tags = _LANGUAGE_RE.subn("", part)
        reading.left_out["language tags"] += tags
        if name := name_cell("name", _bare_name(reading, None, untagged)):
            club.aliases.setdefault(key(name), name)


def _bare_name(reading: _Reading, club: _Club | None, text: str) -> str:
    """The text without years of life and sponsor marks; the years go to the club."""
    if life := _LIFE_RE.search(text):
        text = text[: life.start()] + text[life.end() :]
        if club is None:
            reading.left_out["years of names"] += 1
        else:
            founded, ended = life.groups()
            club.founded = int(founded) if founded and OLDEST <= int(founded) <= YOUNGEST else club.founded
            club.ended = ended or club.ended
    if _SPONSOR_MARK in text:
        reading.left_out["sponsor marks"] += 1
        text = text.replace(_SPONSOR_MARK, "")
    return " ".join(text.split())


def _rows(reading: _Reading) -> tuple[ClubRow, ...]:
    """The clubs as rows: keys made unique, names that several claim made ambiguous, town names places."""
    _make_keys_unique(reading)
    claims = Counter(name for club in reading.clubs for name in {key(club.name), *club.aliases})
    rows = []
    for club in reading.clubs:
        names = {folded: name for folded, name in club.aliases.items() if folded != key(club.name)}
        places = tuple(name for folded, name in names.items() if _is_place(folded, club))
        shared = tuple(n for folded, n in names.items() if claims[folded] > 1 and n not in places)
        for name in shared:
            reading.note(club.line, f"“{name}” is claimed by several clubs: kept as ambiguous")
        rows.append(
            ClubRow(
                line=club.line,
                key=club.key,
                name=club.name,
                trigram=club.trigram,
                city=club.city,
                founded=club.founded,
                kind=club.kind,
                parent_key=club.parent.key if club.parent else "",
                status="defunct" if club.ended else "active",
                aliases=_without(names.values(), places + shared),
                ambiguous_aliases=shared,
                place_aliases=places,
            )
        )
    return tuple(rows)


def _is_place(folded: str, club: _Club) -> bool:
    """Whether the name is the club's town, one of two, the beginning of it ("Frankfurt"), or its region."""
    towns = {key(part) for part in (club.city, *re.split(r"[,&()]", club.city), *club.around)}
    return folded in towns or any(town.startswith(f"{folded} ") for town in towns)


def _make_keys_unique(reading: _Reading) -> None:
    taken: set[str] = set()
    for club in reading.clubs:
        base, number = club.key, 1
        while club.key in taken:
            number += 1
            club.key = f"{base}-{number}"
        if number > 1:
            reading.note(club.line, f"“{club.name}” stands here before: kept apart as {club.key}")
        taken.add(club.key)


def _without(names: Collection[str], others: Collection[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in others)
