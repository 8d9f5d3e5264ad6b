"""The door for associations: rows of the reference file into the database, in one transaction, repeatable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from players.models import Association
from players.reference.rows import AssociationRow


@dataclass(frozen=True, slots=True)
class StoredAssociations:
    created: int
    updated: int
    unchanged: int


@transaction.atomic
def store_associations(rows: Sequence[AssociationRow]) -> StoredAssociations:
    """Make the associations of the database those of the file, which owns them; none is ever removed."""
    held = {association.trigram: association for association in Association.objects.select_for_update()}
    new, changed, fields = [], [], set[str]()
    for row in rows:
        values = _values(row)
        association = held.get(row.trigram)
        if association is None:
            new.append(Association(trigram=row.trigram, **values))
            continue
        differing = {name for name, value in values.items() if getattr(association, name) != value}
        for name in differing:
            setattr(association, name, values[name])
        if differing:
            changed.append(association)
            fields |= differing
    Association.objects.bulk_create(new)
    if changed:
        Association.objects.bulk_update(changed, sorted(fields))
    return StoredAssociations(len(new), len(changed), len(rows) - len(new) - len(changed))


def _values(row: AssociationRow) -> dict[str, Any]:
    return {
        "confederation": row.confederation,
        "name_en": row.name_en,
        "name_de": row.name_de,
        "name_ja": row.name_ja,
        "nationality_iso": row.nationality_iso,
        "dependent": row.dependent,
        "admitted": row.admitted,
        "demonym_en": row.demonyms_en[0],
        "demonym_de": _fitting(row.demonyms_de[:2], 60),
        "adjective_en": row.adjectives_en[0],
        "adjective_de": row.adjectives_de[0],
        "abbreviation": _fitting(row.abbreviations, 40),
    }


def _fitting(words: Sequence[str], room: int) -> str:
    """As many of the words as the column holds: the women of the US Virgin Islands are left out of theirs."""
    while len(joined := ", ".join(words)) > room:
        words = words[:-1]
    return joined
