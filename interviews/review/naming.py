"""Whom a name of an interview means, as an editor says it: kept, remembered as a name, and taken back."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import User

from players.models import Club, Player


@dataclass(frozen=True, slots=True)
class OfferedAlias:
    """A spelling that a player or club is not known by yet, offered with the choice of who is meant."""

    name: str
    kind: str  # of PlayerAlias or ClubAlias
    kind_in_words: str
    ticked: bool  # a bare part of his name is worth little, and several may bear it


def alias_for(player: Player, name: str) -> OfferedAlias | None:
    """The name as a further one of the player; None where he is known by it."""
    raise NotImplementedError


def alias_for_club(club: Club, name: str) -> OfferedAlias | None:
    """The name as a further one of the club: plain where no other club bears it."""
    raise NotImplementedError


def rule_out(interview_id: int, person: str, player: Player, user: User | None) -> None:
    """Remember that a name of an interview does not mean this player: he is never offered for it again."""
    raise NotImplementedError


def allow_again(interview_id: int, person: str, player: Player, user: User | None) -> None:
    """Take `rule_out` back."""
    raise NotImplementedError


def unlink_person(interview_id: int, person: str, user: User | None) -> Player:
    """Say that it is open again whom a name means; an alias that came with it goes. Refused once facts rest on it."""
    raise NotImplementedError
