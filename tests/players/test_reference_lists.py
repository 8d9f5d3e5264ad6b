"""The two files of the project: whole, spelt once, and each name meaning what its column promises."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from players.names import clean, key
from players.reference.association_table import parse_associations
from players.reference.club_table import parse_clubs
from players.reference.rows import AssociationRow, ClubRow
from players.reference_files import FOLDER, own_associations, own_clubs

ASSOCIATIONS = own_associations()
CLUBS = own_clubs()
BY_KEY = {club.key: club for club in CLUBS}


def league(trigram: str, tier: int, season: str = "2025-26", *, women: bool = False) -> list[ClubRow]:
    return [
        club
        for club in CLUBS
        if (club.trigram, club.tier, club.tier_season) == (trigram, tier, season) and (club.kind == "women") is women
    ]


def names_of(club: ClubRow) -> Iterator[tuple[str, str]]:
    yield from ((name, "plain") for name in (club.name, *club.aliases))
    yield from ((name, "ambiguous") for name in club.ambiguous_aliases)
    yield from ((name, "place") for name in club.place_aliases)


def meaning(name: str) -> dict[str, set[str]]:
    """Who bears the name, by how far it can be trusted."""
    found: dict[str, set[str]] = {}
    for club in CLUBS:
        for own, how in names_of(club):
            if key(own) == key(name):
                found.setdefault(how, set()).add(club.name)
    return found


def test_no_name_that_means_one_club_is_another_clubs_name_of_any_kind() -> None:
    plain = {key(name): club.key for club in CLUBS for name, how in names_of(club) if how == "plain"}
    clashes = [
        (name, club.name, BY_KEY[plain[key(name)]].name)
        for club in CLUBS
        for name, _how in names_of(club)
        if plain.get(key(name), club.key) != club.key
    ]
    assert clashes == []


def test_no_association_shares_a_code_or_a_name() -> None:
    for attribute in ("trigram", "name_en", "name_de", "name_ja"):
        assert len({getattr(row, attribute) for row in ASSOCIATIONS}) == 211, attribute
    for attribute in ("iso_alpha2", "iso_alpha3", "iso_3166_2"):
        codes = [code for row in ASSOCIATIONS if (code := getattr(row, attribute))]
        assert len(codes) == len(set(codes)), attribute
    trigrams = {row.trigram for row in ASSOCIATIONS}
    assert not trigrams & {code for row in ASSOCIATIONS for code in row.other_codes}


def test_no_word_of_the_files_is_unclean() -> None:
    for name in ("associations.csv", "clubs.csv"):
        text = (FOLDER / name).read_text(encoding="utf-8")
        assert text.endswith("\n")
        for line in text.splitlines():
            assert clean(line, 5000) == line


def test_no_row_of_the_files_is_lost() -> None:
    for name, parse, rows in (
        ("associations.csv", parse_associations, ASSOCIATIONS),
        ("clubs.csv", parse_clubs, CLUBS),
    ):
        text = (FOLDER / name).read_text(encoding="utf-8")
        assert parse(text).problems == ()
        assert len(rows) == len(text.splitlines()) - 1


@pytest.mark.parametrize(
    "name",
    ["Borussia", "Eintracht", "VfB", "VfL", "FCB", "Union", "Fohlen", "Löwen", "Viktoria", "Rapid", "Hoffe"],
)
def test_a_shared_or_everyday_word_never_means_one_club(name: str) -> None:
    assert set(meaning(name)) == {"ambiguous"}


@pytest.mark.parametrize(
    "name",
    [
        "Bremen",
        "Bayern",
        "Frankfurt",
        "Mönchengladbach",
        "Mainz",
        "München",
        "St. Pauli",
        "浦和",
        "Liverpool",
    ],
)
def test_a_town_is_only_a_place(name: str) -> None:
    assert set(meaning(name)) == {"place"}


@pytest.mark.parametrize(
    ("name", "club"),
    [
        ("Werder", "Werder Bremen"),
        ("ヴェルダー・ブレーメン", "Werder Bremen"),
        ("FC Bayern", "FC Bayern München"),
        ("Gladbach", "Borussia Mönchengladbach"),
        ("M’gladbach", "Borussia Mönchengladbach"),
        ("BVB", "Borussia Dortmund"),
        ("Hertha", "Hertha BSC"),
        ("Schalke", "FC Schalke 04"),
        ("Effzeh", "1. FC Köln"),
        ("SGE", "Eintracht Frankfurt"),
        ("Mainz 05", "1. FSV Mainz 05"),
        ("Rot-Weiß Essen", "Rot-Weiss Essen"),
        ("Lok Leipzig", "1. FC Lokomotive Leipzig"),
        ("VfV Hildesheim", "VfV 06 Hildesheim"),
        ("HSV II", "Hamburger SV II"),
        ("Turbine Potsdam", "1. FFC Turbine Potsdam"),
        ("Spurs", "Tottenham Hotspur"),
        ("Barca", "FC Barcelona"),
        ("Juve", "Juventus"),
        ("Inter Mailand", "Inter Milan"),
        ("PSG", "Paris Saint-Germain"),
        ("シント＝トロイデン", "Sint-Truiden VV"),
        ("浦和レッズ", "Urawa Red Diamonds"),
        ("横浜Ｆ・マリノス", "Yokohama F. Marinos"),
        ("カターレ富山", "Kataller Toyama"),
    ],
)
def test_an_everyday_name_means_its_club(name: str, club: str) -> None:
    assert meaning(name) == {"plain": {club}}


def test_an_ambiguous_name_tells_all_who_bear_it() -> None:
    assert {"Borussia Dortmund", "Borussia Mönchengladbach"} <= meaning("Borussia")["ambiguous"]
    assert {"Eintracht Frankfurt", "Eintracht Braunschweig"} <= meaning("Eintracht")["ambiguous"]
    assert {"FC Bayern München", "FC Barcelona", "FC Basel"} <= meaning("FCB")["ambiguous"]


@pytest.mark.parametrize(
    ("trigrams", "tier", "season", "clubs"),
    [
        ("GER", 1, "2025-26", 18),
        ("GER", 2, "2025-26", 18),
        ("GER", 3, "2025-26", 20),
        ("ENG", 1, "2025-26", 20),
        ("ENG WAL", 2, "2025-26", 24),
        ("ESP", 1, "2025-26", 20),
        ("ITA", 1, "2025-26", 20),
        ("FRA", 1, "2025-26", 18),
        ("NED", 1, "2025-26", 18),
        ("AUT", 1, "2025-26", 12),
        ("SUI", 1, "2025-26", 12),
        ("BEL", 1, "2025-26", 16),
        ("POR", 1, "2025-26", 18),
        ("TUR", 1, "2025-26", 18),
        ("SCO", 1, "2025-26", 12),
        ("JPN", 1, "2025", 20),
        ("JPN", 2, "2025", 20),
        ("JPN", 3, "2025", 20),
    ],
)
def test_the_leagues_are_complete(trigrams: str, tier: int, season: str, clubs: int) -> None:
    assert sum(len(league(trigram, tier, season)) for trigram in trigrams.split()) == clubs


def test_the_womens_bundesliga_is_complete() -> None:
    assert len(league("GER", 1, women=True)) == 14


def test_every_club_of_germanys_first_three_leagues_has_its_second_team() -> None:
    parents = {club.parent_key for club in CLUBS if club.kind == "second"}
    first_teams = [club for tier in (1, 2, 3) for club in league("GER", tier) if club.kind == "first"]
    assert len(first_teams) == 54
    assert [club.name for club in first_teams if club.key not in parents] == []


def test_every_club_has_an_association_and_every_team_its_club() -> None:
    trigrams = {row.trigram for row in ASSOCIATIONS}
    assert len(CLUBS) >= 300
    for club in CLUBS:
        assert club.trigram in trigrams, club.name
        assert club.key.startswith(f"{club.trigram.lower()}-"), club.key
        assert re.fullmatch(r"[a-z0-9-]+", club.key), club.key
        assert (club.tier is None) is (club.tier_season == ""), club.name
        if club.kind == "second" or club.parent_key:
            parent = BY_KEY[club.parent_key]
            assert (parent.trigram, parent.kind) == (club.trigram, "first"), club.name


def test_the_associations_are_the_members_of_fifa() -> None:
    assert Counter(row.confederation for row in ASSOCIATIONS) == {
        "AFC": 46,
        "CAF": 54,
        "CONCACAF": 35,
        "CONMEBOL": 10,
        "OFC": 11,
        "UEFA": 55,
    }


@pytest.mark.parametrize("row", ASSOCIATIONS, ids=lambda row: row.trigram)
def test_every_association_can_be_named_in_three_languages(row: AssociationRow) -> None:
    assert len(row.demonyms_de) >= 2
    assert row.demonyms_en
    assert row.adjectives_en
    assert row.adjectives_de
    assert re.fullmatch("[A-Z]{2}", row.nationality_iso)
    assert re.search("[\u3040-\u30ff\u4e00-\u9fff]", row.name_ja)


@pytest.mark.parametrize(
    ("trigram", "name_en", "nationality"),
    [
        ("ENG", "England", "GB"),
        ("KOS", "Kosovo", "XK"),
        ("HKG", "Hong Kong", "CN"),
        ("IRL", "Ireland", "IE"),
        ("TUR", "Turkey", "TR"),
        ("GER", "Germany", "DE"),
        ("JPN", "Japan", "JP"),
    ],
)
def test_an_association_is_called_as_people_call_it(trigram: str, name_en: str, nationality: str) -> None:
    row = next(row for row in ASSOCIATIONS if row.trigram == trigram)
    assert (row.name_en, row.nationality_iso) == (name_en, nationality)
