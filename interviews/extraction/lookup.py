"""What extraction asks of the outside: names of clubs and of associations.

The core never fetches anything itself. It is handed a `Lookup`; where the names come from (files,
a database, a test's table) is the caller's affair.
"""

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Literal, Protocol

AliasKind = Literal["plain", "ambiguous", "place"]


@dataclass(frozen=True, slots=True)
class ClubName:
    """One name of one club.

    `kind`: "plain" belongs to this club alone, "ambiguous" is shared with another club or with a common
    word ("Borussia", "Union"), "place" is also a town or region ("Bremen"). `name` is the club's full name.
    """

    alias: str
    key: str
    name: str
    kind: AliasKind
    country: str  # FIFA trigram
    tier: int | None = None


@dataclass(frozen=True, slots=True)
class AssociationNames:
    """What a FIFA member association and its people are called; the mappings are by language code.

    `name` is the English country name that proposals carry. `adjectives` are uninflected ("japanisch"). Two are equal
    only if all their words are; the words, being mappings, take no part in the hash.
    """

    trigram: str
    name: str
    names: Mapping[str, Sequence[str]] = field(default_factory=dict, hash=False)
    demonyms: Mapping[str, Sequence[str]] = field(default_factory=dict, hash=False)
    adjectives: Mapping[str, Sequence[str]] = field(default_factory=dict, hash=False)
    aliases: Sequence[str] = field(default=(), hash=False)  # language-free: DFB, JFA, USA


class Lookup(Protocol):
    """The names the outside knows."""

    def clubs(self, first_tokens: Collection[str], words: Set[str]) -> Sequence[ClubName]:
        """All club names whose first token, folded by `players.names.key`, is among the given ones.

        `words` are those of the text, folded: a name that ends in another one (`extraction.text.last_word`) may be left
        out. Thousands of clubs begin with "SV", but hardly one of them stands in a text.
        """

    def associations(self) -> Sequence[AssociationNames]:
        """All associations: 211 rows, small enough to hand over whole."""
