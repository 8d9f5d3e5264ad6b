"""Where the names come from that extraction looks up: the reference files, or the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence, Set
from functools import cache
from typing import cast

from interviews.extraction.lookup import AliasKind, AssociationNames, ClubName
from interviews.extraction.text import last_word
from players.models import ClubAlias
from players.names import key, variants
from players.reference.rows import AssociationRow, ClubRow
from players.reference_files import own_associations, own_clubs

CHUNK = 500  # tokens in one query: SQLite takes 999 parameters at the least


class FileLookup:
    """The reference files of the project, read once; needs no database."""

    def __init__(self) -> None:
        self._clubs: dict[str, dict[str, list[ClubName]]] = defaultdict(lambda: defaultdict(list))
        for row in own_clubs():
            for name in _club_names(row):
                self.add(name)
        self._associations = _associations()

    @property
    def size(self) -> int:
        """How many names there are, each spelling counted."""
        return sum(len(names) for ends in self._clubs.values() for names in ends.values())

    def add(self, name: ClubName) -> None:
        """One more name of a club, under all its spellings."""
        for first in {form.partition(" ")[0] for form in variants(name.alias)}:
            self._clubs[first][last_word(name.alias)].append(name)

    def clubs(self, first_tokens: Collection[str], words: Set[str]) -> Sequence[ClubName]:
        """All club names whose first token is among the given ones, and whose last word is."""
        beginning = (self._clubs[token] for token in sorted(first_tokens) if token in self._clubs)
        return [name for ends in beginning for last in sorted(ends.keys() & words) for name in ends[last]]

    def associations(self) -> Sequence[AssociationNames]:
        """All associations."""
        return self._associations


class DatabaseLookup:
    """Clubs as the database has them now, the editors' own included; associations from the file."""

    def clubs(self, first_tokens: Collection[str], words: Set[str]) -> Sequence[ClubName]:
        """All club names whose first token is among the given ones, in one indexed query for each chunk."""
        tokens = sorted(first_tokens)
        chunks = (tokens[start : start + CHUNK] for start in range(0, len(tokens), CHUNK))
        aliases = (alias for chunk in chunks for alias in ClubAlias.objects.beginning_with(chunk))
        return [_club_name(alias) for alias in aliases if last_word(alias.name) in words]

    def associations(self) -> Sequence[AssociationNames]:
        """All associations."""
        return _associations()


@cache
def _associations() -> tuple[AssociationNames, ...]:
    return tuple(map(_association, own_associations()))


def _club_name(alias: ClubAlias) -> ClubName:
    club = alias.club
    return ClubName(
        alias=alias.name,
        key=club.reference_key or club.slug,
        name=club.name,
        kind=cast(AliasKind, alias.kind),
        country=club.association.trigram if club.association else "",
        tier=club.tier,
    )


def _club_names(row: ClubRow) -> Iterator[ClubName]:
    kinds: dict[AliasKind, tuple[str, ...]] = {
        "place": row.place_aliases,
        "ambiguous": row.ambiguous_aliases,
        "plain": (row.name, *row.aliases),
    }
    seen: set[str] = set()
    for kind, aliases in kinds.items():
        for alias in aliases:
            if key(alias) not in seen:
                seen.add(key(alias))
                yield ClubName(alias, row.key, row.name, kind, row.trigram, row.tier)


def _association(row: AssociationRow) -> AssociationNames:
    further = (*row.aliases, *row.abbreviations)
    return AssociationNames(
        trigram=row.trigram,
        name=row.name_en,
        names={"de": [row.name_de], "en": [row.name_en], "ja": [row.name_ja]},
        demonyms={"de": row.demonyms_de, "en": row.demonyms_en, "ja": [row.name_ja + "人"]},
        adjectives={"de": row.adjectives_de, "en": row.adjectives_en},
        aliases=[name for name in further if name != "FA"],  # "FA Cup" is a competition
    )
