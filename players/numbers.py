"""Whole numbers out of forms and addresses, where anybody can write anything."""

from __future__ import annotations

MOST_DIGITS = 17  # fewer than the largest key of a database has


def whole(text: object) -> int:
    """A key, a version or a count; anything else is none of them, so 0."""
    plain = str(text or "")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= MOST_DIGITS else 0
