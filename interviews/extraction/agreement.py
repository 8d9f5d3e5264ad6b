"""When two readings of a text say the same: a proposal and an annotation, or two extractors.

Two measures: the same claim (kind, person and needed fields), and full agreement, strict enough to accept
unseen.
"""

import re
from collections.abc import Mapping

from interviews.extraction.schema import CLUB_FIELDS, KINDS, PERSON_FIELDS
from players.names import key

Fact = Mapping[str, object]

# "Jahn" in "SSV Jahn Regensburg", "96" in "Hannover 96"
_WORD_RE = re.compile(r"\w+")


def same_name(one: str, other: str) -> bool:
    """Whether two forms may name one person or club: the words of one stand in the other.

    >>> same_name("Zieler", "Ron-Robert Zieler"), same_name("Nils Harkort", "Bent Harkort")
    (True, False)
    """
    mine, yours = set(_WORD_RE.findall(key(one))), set(_WORD_RE.findall(key(other)))
    return bool(mine and yours) and (mine <= yours or yours <= mine)


def same_claim(annotated: Fact, proposed: Fact) -> bool:
    """Whether kind, person and the needed fields agree: what is claimed, not how exactly.

    `accept` of the annotation lists further right values by field.
    """
    kind = KINDS.get(str(annotated["kind"]))
    if kind is None or annotated["kind"] != proposed["kind"]:
        return False
    return all(_field_agrees(annotated, proposed, field) for field in ("player", *kind.needed))


def details(annotated: Fact, proposed: Fact) -> list[bool]:
    """For each optional field that the proposal gives: whether it is right. Of facts with the same claim."""
    optional = KINDS[str(annotated["kind"])].optional
    return [_field_agrees(annotated, proposed, field) for field in optional if field in proposed]


def agrees(annotated: Fact, proposed: Fact) -> bool:
    """Whether a proposed fact says what an annotated one says, and nothing beyond it."""
    return same_claim(annotated, proposed) and all(details(annotated, proposed))


def _field_agrees(annotated: Fact, proposed: Fact, field: str) -> bool:
    accepted = annotated.get("accept", {})
    further = accepted.get(field, ()) if isinstance(accepted, Mapping) else ()
    return any(_same(field, value, proposed.get(field)) for value in (annotated.get(field), *further))


def _same(field: str, one: object, other: object) -> bool:
    if one is None or other is None:
        return one is other
    if field in PERSON_FIELDS | CLUB_FIELDS:
        return same_name(str(one), str(other))
    return key(str(one)) == key(str(other))
