"""States by their ISO code, in words: whose nationality somebody holds. From the project's own table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from players import names
from players.languages import language
from players.reference.rows import AssociationRow
from players.reference_files import own_associations


@dataclass(frozen=True, slots=True)
class State:
    iso: str
    english: str  # "Japan"
    english_adjective: str  # "Japanese"
    # by language; Japanese has no adjective of its own
    names: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    german_adjective: str = field(default="", compare=False)  # "japanisch"

    @property
    def name(self) -> str:
        """In the language of the page."""
        return dict(self.names).get(language(), self.english)

    @property
    def adjective(self) -> str:
        """ "Japanese"; in German "japanisch", without an ending; in Japanese the name, which stands before 国籍."""
        if language() == "de" and self.german_adjective:
            return self.german_adjective
        return self.name if language() == "ja" else self.english_adjective


# four associations share it, and none of them is its name
_BRITISH = State("GB", "United Kingdom", "British", (("de", "Vereinigtes Königreich"), ("ja", "イギリス")), "britisch")


@cache
def states() -> dict[str, State]:
    """Every state whose nationality some association's players hold, by code, in the order of their English names."""
    found = {row.nationality_iso: _state(row) for row in own_associations() if not row.dependent}
    found["GB"] = _BRITISH
    return dict(sorted(found.items(), key=lambda item: item[1].english))


def state(iso: str) -> State:
    """A code that the table does not hold stands for itself."""
    return states().get(iso) or State(iso, iso, iso)


def country_words(word: str) -> str:
    """A country that was kept as a word, in the language of the page: "Japan", "Japanese" -> "日本"; else the word."""
    row = _by_word().get(names.key(word))
    if row is None or language() not in ("de", "ja"):
        return word
    return row.name_de if language() == "de" else row.name_ja


@cache
def _by_word() -> Mapping[str, AssociationRow]:
    return {
        names.key(word): row
        for row in own_associations()
        for word in (row.name_en, row.name_de, row.name_ja, *row.demonyms_en, *row.adjectives_en)
    }


def _state(row: AssociationRow) -> State:
    names_of = (("de", row.name_de), ("ja", row.name_ja))
    return State(row.nationality_iso, row.name_en, row.adjectives_en[0], names_of, row.adjectives_de[0])
