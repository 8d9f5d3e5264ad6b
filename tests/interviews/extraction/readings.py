"""Readings for tests of rules: a few turns in, a `Reading` or the facts a rule finds out. All persons are invented."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set
from typing import Any

from interviews.extraction.assemble import assemble
from interviews.extraction.facts import Header, Proposal, Role, Turn
from interviews.extraction.lookup import AliasKind, AssociationNames, ClubName
from interviews.extraction.reading import Reading
from players.names import key

SUBJECT = "Jaro Lindhoff"
PUBLISHED = "2025-12-14"

# name, key, trigram, tier, plain aliases, ambiguous aliases, place aliases
_CLUBS: tuple[tuple[str, str, str, int, str, str, str], ...] = (
    ("Werder Bremen", "ger-werder-bremen", "GER", 1, "Werder;SV Werder Bremen", "", "Bremen"),
    ("Eintracht Frankfurt", "ger-eintracht-frankfurt", "GER", 1, "SGE", "Eintracht", "Frankfurt"),
    ("Borussia Mönchengladbach", "ger-gladbach", "GER", 1, "Gladbach", "Borussia", "Mönchengladbach"),
    ("Borussia Dortmund", "ger-dortmund", "GER", 1, "BVB", "Borussia", "Dortmund"),
    ("Alemannia Aachen", "ger-aachen", "GER", 3, "", "Alemannia", "Aachen"),
    ("FC Bayern München", "ger-bayern", "GER", 1, "FC Bayern", "FCB", "Bayern;München"),
    ("1. FC Union Berlin", "ger-union", "GER", 1, "Union Berlin", "Union", ""),
    ("Hannover 96", "ger-hannover-96", "GER", 2, "", "96", "Hannover"),
    ("Holstein Kiel", "ger-kiel", "GER", 2, "", "Holstein", "Kiel"),
    ("Leeds United", "eng-leeds", "ENG", 1, "", "", "Leeds"),
    ("Albirex Niigata", "jpn-albirex", "JPN", 1, "Albirex", "", "Niigata"),
)
# trigram, English, German, Japanese, German demonyms, English demonyms, adjectives German and English, aliases
_ASSOCIATIONS: tuple[tuple[str, ...], ...] = (
    ("GER", "Germany", "Deutschland", "ドイツ", "Deutscher;Deutsche", "German", "deutsch", "German", "DFB"),
    ("JPN", "Japan", "Japan", "日本", "Japaner;Japanerin", "Japanese", "japanisch", "Japanese", "JFA"),
    ("GHA", "Ghana", "Ghana", "ガーナ", "Ghanaer;Ghanaerin", "Ghanaian", "ghanaisch", "Ghanaian", ""),
    (
        "NED",
        "Netherlands",
        "Niederlande",
        "オランダ",
        "Niederländer;Niederländerin",
        "Dutchman",
        "niederländisch",
        "Dutch",
        "",
    ),
    ("TUR", "Turkey", "Türkei", "トルコ", "Türke;Türkin", "Turk", "türkisch", "Turkish", ""),
    ("POL", "Poland", "Polen", "ポーランド", "Pole;Polin", "Pole", "polnisch", "Polish", ""),
    (
        "NOR",
        "Norway",
        "Norwegen",
        "ノルウェー",
        "Norweger;Norwegerin",
        "Norwegian",
        "norwegisch",
        "Norwegian",
        "",
    ),
    (
        "ENG",
        "England",
        "England",
        "イングランド",
        "Engländer;Engländerin",
        "Englishman",
        "englisch",
        "English",
        "",
    ),
    (
        "SCO",
        "Scotland",
        "Schottland",
        "スコットランド",
        "Schotte;Schottin",
        "Scot",
        "schottisch",
        "Scottish",
        "",
    ),
)


class TableLookup:
    """The few clubs and associations above, and those of a test."""

    def __init__(self, more: Iterable[ClubName] = ()) -> None:
        self._names = [*_club_names(), *more]

    def clubs(self, first_tokens: Collection[str], words: Set[str]) -> Sequence[ClubName]:
        return [name for name in self._names if key(name.alias).partition(" ")[0] in first_tokens]

    def associations(self) -> Sequence[AssociationNames]:
        return [
            AssociationNames(
                trigram,
                english,
                {"de": [german], "en": [english], "ja": [japanese]},
                {"de": de.split(";"), "en": en.split(";"), "ja": [f"{japanese}人"]},
                {"de": [adjective_de], "en": [adjective_en]},
                [alias for alias in aliases.split(";") if alias],
            )
            for trigram, english, german, japanese, de, en, adjective_de, adjective_en, aliases in _ASSOCIATIONS
        ]


def _club_names() -> Iterator[ClubName]:
    for name, club_key, country, tier, plain, ambiguous, places in _CLUBS:
        kinds: tuple[tuple[AliasKind, str], ...] = (
            ("plain", f"{name};{plain}"),
            ("ambiguous", ambiguous),
            ("place", places),
        )
        for kind, aliases in kinds:
            for alias in filter(None, aliases.split(";")):
                yield ClubName(alias, club_key, name, kind, country, tier)


_ROLES: dict[str, Role] = {"L": "lead", "H": "heading", "Q": "question", "A": "answer"}


def reading(
    *turns: str,
    subject: str | None = SUBJECT,
    published: str | None = PUBLISHED,
    language: str = "de",
    clubs: Iterable[ClubName] = (),
) -> Reading:
    """A reading of turns written "L: …", "H: …", "Q: …", "A: …"; an answer by another: "A Bent Harms: …"."""
    text, made = "", []
    subjects = tuple(subject.split(" / ")) if subject else ()
    for turn in turns:
        label, _, said = turn.partition(": ")
        role = _ROLES[label[0]]
        speaker = label[2:] or (subjects[0] if subjects else None) if role == "answer" else None
        text += f"{label}: "
        made.append(Turn(role, speaker, len(text), len(text) + len(said)))
        text += f"{said}\n"
    return assemble(text, Header(language, published=published, subjects=subjects), made, TableLookup(clubs))


Find = Callable[[Reading], Iterator[Proposal]]


def facts(find: Find, *turns: str, **settings: Any) -> list[dict[str, Any]]:
    """What a rule finds: each fact's player and fields. Every quote is checked against the text."""
    read = reading(*turns, **settings)
    found = list(find(read))
    for proposal in found:
        assert proposal.quotes
        assert proposal.rule.count(".") == 1
        assert proposal.why
        for quote in proposal.quotes:
            assert read.text[quote.start : quote.end] == quote.text
            assert quote.text == quote.text.strip() != ""
            assert "\n" not in quote.text
            assert len(quote.text) <= 300
    return [{"player": proposal.player, **proposal.fields} for proposal in found]
