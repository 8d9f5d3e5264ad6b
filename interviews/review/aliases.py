"""A spelling that an editor confirmed, as a further name of the player or club that it meant."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from django.db.models import Q
from rapidfuzz import fuzz

from interviews.review.candidates import ALIKE
from players import names
from players.models import Club, ClubAlias, Player, PlayerAlias, Source
from players.models.spelling import checked_name

OfPlayer = PlayerAlias.Kind
OfClub = ClubAlias.Kind


@dataclass(frozen=True, slots=True)
class OfferedAlias:
    """A spelling that a player or club is not known by yet, offered with the choice of who is meant."""

    name: str
    kind: str  # of PlayerAlias or ClubAlias
    kind_in_words: str
    ticked: bool  # a bare part of his name is worth little, and several may bear it
    language: str = ""


def alias_for(player: Player, name: str) -> OfferedAlias | None:
    """The name as a further one of the player; None where he is known by it, or it may not be stored."""
    try:
        name = checked_name(PlayerAlias, name)
    except names.RefusedText:
        return None
    key = names.key(name)
    if not key or key in {player.key, *player.aliases.values_list("key", flat=True)}:
        return None
    kind, ticked = _kind(key.replace(".", " ").split(), player.key.split())
    language = ""
    if not any("LATIN" in unicodedata.name(letter, "") for letter in name if letter.isalpha()):
        kind, ticked, language = OfPlayer.NATIVE, True, "ja" if _is_japanese(name) else ""
    return OfferedAlias(name, kind, str(kind.label), ticked, language)


def _kind(said: list[str], known: list[str]) -> tuple[PlayerAlias.Kind, bool]:
    """By likeness: "Lindhoff", "J. Lindhoff" are short for Jaro Lindhoff; "Lindhof" is a spelling, "Jojo" neither."""
    if set(said) <= set(known):
        return OfPlayer.SHORT, False
    if all(part in known or any(_shortens(part, whole) for whole in known) for part in said):
        return OfPlayer.SHORT, True
    alike = fuzz.token_sort_ratio(" ".join(said), " ".join(known)) >= ALIKE
    return (OfPlayer.FORMER if alike or set(known) <= set(said) else OfPlayer.NICKNAME), True


def _shortens(part: str, whole: str) -> bool:
    """ "j" for "jaro"; "lindhof" for "lindhoff" is a slip of the pen."""
    return whole.startswith(part) and len(part) < len(whole) - 1


def _is_japanese(name: str) -> bool:
    return any(unicodedata.name(letter, "").startswith(("CJK", "HIRAGANA", "KATAKANA")) for letter in name)


def give_alias(player: Player, offered: OfferedAlias, source: Source) -> PlayerAlias:
    """Make it a name of his; readers see it once the source that calls him so is released."""
    said = {"name": offered.name, "kind": offered.kind, "language": offered.language}
    return PlayerAlias.objects.create(player=player, source=source, **said)


def alias_for_club(club: Club, name: str) -> OfferedAlias | None:
    """The name as a further one of the club: plain where no other club bears it."""
    try:
        name = checked_name(ClubAlias, name)
    except names.RefusedText:
        return None
    key = names.key(name)
    if not key or key in {club.key, *club.aliases.values_list("key", flat=True)}:
        return None
    others = Club.objects.exclude(pk=club.pk).filter(Q(key=key) | Q(aliases__key=key)).exists()
    kind = OfClub.AMBIGUOUS if others else OfClub.PLACE if key == names.key(club.city) else OfClub.PLAIN
    return OfferedAlias(name, kind, str(kind.label), ticked=kind == OfClub.PLAIN)


def give_club_alias(club: Club, offered: OfferedAlias, source: Source) -> ClubAlias:
    """Make it a name of the club; readers find it by that once the source that calls it so is released."""
    return ClubAlias.objects.create(club=club, source=source, name=offered.name, kind=offered.kind)
