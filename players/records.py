"""The door for records: what a register tells of a player, as rows of a file, becomes facts that rest on that register.

A row says its kind and the fields of that kind, each as a word: an association by its code ("GER"), a date as far as
it is known ("2024-09", "2004/2005"). A load only adds. A row whose like is there already, from the same source and in
whatever state, is left as it is, so that a second load changes nothing and what an editor has changed or retracted
stays so. The same holds for the lists that a row calls complete.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from players import dates, names, summary
from players.locking import lock_player
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    CompleteLists,
    Detail,
    Fact,
    Nationality,
    Player,
    Residence,
    Source,
    versions,
)

Row = Mapping[str, object]

COMPLETE = "complete"
LISTS = ("nationalities", "ancestors", "residences", "appearances", "no_official_a_match", "stateless")
DATES = frozenset(("since", "lost", "start", "end", "day", "granted", "date", "as_of"))
ASSOCIATIONS = frozenset(("association", "birth_territory", "territory", "old", "new"))


@dataclass(frozen=True, slots=True)
class Kind:
    """What rows of a kind become, the fields they may have, and the columns by which two tell of the same thing."""

    model: type[Fact]
    fields: tuple[str, ...]
    alike: tuple[str, ...]
    fixed: tuple[tuple[str, str], ...] = ()


KINDS: Mapping[str, Kind] = {
    "nationality": Kind(Nationality, ("iso", "status", "basis", "since", "permanent", "lost", "involuntary"), ("iso",)),
    "ancestor": Kind(Ancestor, ("relation", "biological", "birth_territory"), ("relation",)),
    "residence": Kind(
        Residence,
        ("territory", "start", "end", "not_for_team", "schooled"),
        ("territory_id", "start_earliest"),
    ),
    "match": Kind(
        Appearance,
        ("association", "level", "football", "official", "final_tournament", "day", "fielded", "match"),
        ("association_id", "level", "football", "day_earliest"),
    ),
    "change": Kind(AssociationChange, ("old", "new", "granted", "fielded_for_new"), ("old_id", "new_id")),
    "birth_date": Kind(Detail, ("date",), ("kind",), (("kind", Detail.Kind.BIRTH_DATE),)),
    "birthplace": Kind(Detail, ("value", "territory"), ("kind",), (("kind", Detail.Kind.BIRTH_PLACE),)),
}


class BadRecord(Exception):
    """A row that cannot be stored; nothing of its player was. The message names the row and the way out."""


@dataclass(slots=True)
class Stored:
    """What became of the rows."""

    new: int = 0
    known: int = 0


def store(player: Player, rows: Sequence[Row], source: Source, user: User | None = None) -> Stored:
    """Store the rows of one player, all or none; BadRecord for the first that cannot be."""
    with versions.change(user, f"recorded of {player}: what {source} tells"):
        return _stored(player, rows, source, user)


def _stored(player: Player, rows: Sequence[Row], source: Source, user: User | None) -> Stored:
    player = lock_player(player.pk)
    shelf = _Shelf(player, source, user)
    for number, row in enumerate(rows, start=1):
        try:
            shelf.place(row)
        except ValidationError as error:
            what = str(row.get("kind", "without a kind"))
            raise BadRecord(f"row {number} ({what}): {' '.join(_sentences(error))}") from error
    if shelf.stored.new:
        summary.refresh(player)
    return shelf.stored


class _Shelf:
    """What the source is known to tell of the player, and what it tells now."""

    def __init__(self, player: Player, source: Source, user: User | None) -> None:
        self.player, self.source, self.user = player, source, user
        self.stored = Stored()
        self.associations = {association.trigram: association for association in Association.objects.all()}
        self.held = Counter(key for kind in KINDS.values() for key in self._keys_held(kind))

    def _keys_held(self, kind: Kind) -> list[tuple[object, ...]]:
        facts = kind.model._default_manager.filter(player=self.player, named_source=self.source, **dict(kind.fixed))
        return [_key(kind, fact) for fact in facts]

    def place(self, row: Row) -> None:
        """One row; ValidationError where it cannot be stored."""
        name = row.get("kind")
        if name == COMPLETE:
            self._call_complete(row)
            return
        if name not in KINDS:
            raise ValidationError(f"There is no such kind; one of {', '.join((*KINDS, COMPLETE))}.")
        kind = KINDS[str(name)]
        fact = self._fact(kind, row)
        key = _key(kind, fact)
        if self.held[key]:
            self.held[key] -= 1
            self.stored.known += 1
            return
        fact = self._told(fact) or fact
        fact.full_clean()
        fact.save()
        self.stored.new += 1

    def _fact(self, kind: Kind, row: Row) -> Fact:
        fact = kind.model(player=self.player, named_source=self.source, created_by=self.user, **dict(kind.fixed))
        _refuse_unknown(row, (*kind.fields, "as_of"))
        for field, value in row.items():
            if field != "kind":
                setattr(fact, field, self._value(field, value))
        return fact

    def _value(self, field: str, value: object) -> Any:
        if field in ASSOCIATIONS:
            if value not in self.associations:
                raise ValidationError(f"{field}: no association has the code “{value}”; write it as GER.")
            return self.associations[str(value)]
        if field not in DATES:
            return value
        try:
            return dates.parse(str(value))
        except ValueError as error:
            raise ValidationError(f"{field}: {error}; write it as 2024-09-05, 2024-09 or 2024.") from error

    def _told(self, fact: Fact) -> Detail | None:
        """The same birthplace as an interview gives it: it keeps its quotes and is told its territory.

        Readers see it by its quotes, so that what an unreleased source tells is a fact of its own.
        """
        if not isinstance(fact, Detail) or fact.kind != Detail.Kind.BIRTH_PLACE or self.source.released_at is None:
            return None
        said = Detail.objects.of(self.player).current().filter(kind=fact.kind, named_source=None)
        told = next((one for one in said if names.key(one.value) == names.key(fact.value)), None)
        if told is not None:
            told.territory, told.named_source = fact.territory, fact.named_source
            told.version += 1
        return told

    def _call_complete(self, row: Row) -> None:
        _refuse_unknown(row, LISTS)
        if CompleteLists.objects.filter(player=self.player).exists():
            self.stored.known += 1
            return
        lists = CompleteLists(
            player=self.player, checked_by=self.user, **{name: row.get(name, False) for name in LISTS}
        )
        lists.full_clean()
        lists.save()
        self.stored.new += 1


def _key(kind: Kind, fact: Fact) -> tuple[object, ...]:
    return kind.model, *(getattr(fact, name) for name in kind.alike)


def _refuse_unknown(row: Row, fields: Sequence[str]) -> None:
    if unknown := sorted(row.keys() - {"kind", *fields}):
        raise ValidationError(f"It has no {', '.join(unknown)}; its fields are {', '.join(fields)}.")


def _sentences(error: ValidationError) -> list[str]:
    """Each message with its field: "iso: Two capital letters, as DE or JP."."""
    if not hasattr(error, "error_dict"):
        return error.messages
    return [
        message if field == "__all__" else f"{field}: {message}"
        for field, messages in error.message_dict.items()
        for message in messages
    ]
