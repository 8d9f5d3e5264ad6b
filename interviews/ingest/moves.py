"""A move and the club facts on its two sides are one card for the editor: which belongs to which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviews.extraction import facts
from players import names


def sides_of_moves(proposals: Sequence[facts.Proposal]) -> dict[int, int]:
    """Place of a club fact → place of the move whose side it is. Each move takes one for each side."""
    taken: dict[int, int] = {}
    for move_place, move in enumerate(proposals):
        if move.kind != "transfer":
            continue
        for side, year in (("to_club", "from_year"), ("from_club", "to_year")):
            best: tuple[int, int] | None = None
            for place, club in enumerate(proposals):
                points = _side_points(move, club, side, year) if place not in taken else 0
                if points and (best is None or points > best[0]):
                    best = (points, place)
            if best is not None:
                taken[best[1]] = move_place
    return taken


def _side_points(move: facts.Proposal, club: facts.Proposal, side: str, year: str) -> int:
    """How surely a club fact is one side of a move; 0 where it is not."""
    if club.kind != "club" or club.player != move.player:
        return 0
    if not _same_club(move, side, club):
        return 0
    if side == "from_club" and club.fields.get("relation") != "former" and not move.fields.get("loan"):
        return 0
    same_year = "year" in move.fields and club.fields.get(year) == move.fields["year"]
    if year in club.fields and "year" in move.fields and not same_year:
        return 0
    return 2 * same_year + _overlap(move, club)


def _same_club(move: facts.Proposal, side: str, club: facts.Proposal) -> bool:
    keys: Mapping[str, str] = move.club_keys
    if side in keys and "club" in club.club_keys:
        return keys[side] == club.club_keys["club"]
    return side in move.fields and folded(move.fields[side]) == folded(club.fields.get("club"))


def _overlap(one: facts.Proposal, other: facts.Proposal) -> bool:
    return any(a.start < b.end and b.start < a.end for a in one.quotes for b in other.quotes)


def folded(value: object) -> object:
    """A value as it is compared: names folded, numbers as they are."""
    return names.key(value) if isinstance(value, str) else value
