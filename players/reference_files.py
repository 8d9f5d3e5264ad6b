"""Reference files on disk: our own two, and files of clubs that somebody brings, whatever their layout."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from players.names import key
from players.reference.association_table import parse_associations
from players.reference.club_table import parse_clubs
from players.reference.decoding import decode
from players.reference.openfootball import parse_openfootball
from players.reference.rows import AssociationRow, ClubRow, Parsed, Row

FOLDER = Path(__file__).resolve().parent / "reference"
LARGEST_FILE = 5 * 1024 * 1024

# "de.clubs.txt"
_CLUBS_FILE_RE = re.compile(r"(?:(?P<code>[a-z]{2,3})\.)?clubs\.txt")
# "de.clubs.props.txt", "de.stadiums.txt", "de.clubs.lang.en.txt": openfootball, but no list of clubs
_OTHER_LAYOUT_RE = re.compile(r".*\.(?:props|history|stadiums|lang|wiki)(?:\.\w+)*\.txt|(?:\w+\.)?stadiums\.txt")
# codes that are no ISO code of an association; Monaco has none and plays in France
_OTHER_CODES = {"mc": "FRA", "xk": "KOS"}


class UnreadableFile(Exception):
    """A file that cannot be read as a list of clubs; the message says why and what helps."""


class NotAListOfClubs(Exception):
    """A file of a known layout that holds something else: to be passed over, not a fault."""


@dataclass(frozen=True, slots=True)
class ClubFile:
    """What was read of a file, and how."""

    parsed: Parsed[ClubRow]
    layout: str
    encoding: str


def own_associations() -> tuple[AssociationRow, ...]:
    """The associations of the project. ValueError if somebody broke the file."""
    return _without_problems("associations.csv", parse_associations(_own_text("associations.csv")))


def own_clubs() -> tuple[ClubRow, ...]:
    """The clubs of the project. ValueError if somebody broke the file."""
    return _without_problems("clubs.csv", parse_clubs(_own_text("clubs.csv")))


def read_club_file(path: Path, country: str = "") -> ClubFile:
    """The clubs of a CSV with our column names, or of an openfootball text (`country`: its trigram, if told).

    Raises UnreadableFile, or NotAListOfClubs for openfootball's other files.
    """
    if _OTHER_LAYOUT_RE.fullmatch(path.name):
        raise NotAListOfClubs("openfootball keeps something else than clubs in files of this name")
    associations = own_associations()
    text, encoding = _text_of(path)
    if path.suffix == ".csv":
        parsed = parse_clubs(text, {association.trigram for association in associations})
        return ClubFile(parsed, "CSV", encoding)
    if path.suffix != ".txt":
        raise UnreadableFile("only .csv and .txt are read; name the file after what it holds")
    match = _CLUBS_FILE_RE.fullmatch(path.name)
    code = (match and match["code"]) or ""
    trigram = country or _trigrams_by_code(associations).get(code, "")
    parsed = parse_openfootball(text, trigram, _trigrams_by_name(associations))
    return ClubFile(parsed, "openfootball text", encoding)


def _own_text(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _without_problems(name: str, parsed: Parsed[Row]) -> tuple[Row, ...]:
    if parsed.problems:
        raise ValueError(f"{name}:{parsed.problems[0]}")
    return parsed.rows


def _text_of(path: Path) -> tuple[str, str]:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableFile(f"it is larger than {LARGEST_FILE // 1024**2} MB; split it")
        return decode(path.read_bytes())
    except OSError as error:
        raise UnreadableFile(f"{error.strerror or error}; check the name and your rights") from None
    except ValueError as error:
        raise UnreadableFile(str(error)) from None


def _trigrams_by_code(associations: tuple[AssociationRow, ...]) -> Mapping[str, str]:
    by_trigram = {association.trigram.lower(): association.trigram for association in associations}
    by_iso = {a.iso_alpha2.lower(): a.trigram for a in associations if a.iso_alpha2}
    return by_trigram | by_iso | _OTHER_CODES


def _trigrams_by_name(associations: tuple[AssociationRow, ...]) -> Mapping[str, str]:
    return {
        key(name): association.trigram
        for association in associations
        for name in (association.name_en, association.name_de, *association.aliases)
    }
