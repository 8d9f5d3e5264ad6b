"""The ticket that a form of suggestions carries in the place of a cookie: signed, for one fact, and for some hours.

Nothing is done in anybody's name, so that there is no session to abuse. What the signature keeps out is whoever posts
without having been shown the form, and whoever asks after what he was never shown.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.core import signing

SALT: Final = "players.suggesting"
KEEPS: Final = timedelta(hours=12)
LEAST: Final = timedelta(seconds=2)  # nobody reads the form and writes into it in less
LONGEST: Final = 500


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the reader had before him when the form was made."""

    about: str  # "detail-12", "player-3"
    player: int
    version: int | None  # of the fact
    at: int  # seconds since 1970

    def is_too_old(self, now: datetime) -> bool:
        return now.timestamp() - self.at > KEEPS.total_seconds()

    def is_too_new(self, now: datetime) -> bool:
        return now.timestamp() - self.at < LEAST.total_seconds()


def issue(about: str, player: int, version: int | None, now: datetime) -> str:
    """As the form carries it. No two are the same: each form is one suggestion, however often it is sent."""
    return signing.dumps([about, player, version, int(now.timestamp()), secrets.token_urlsafe(6)], salt=SALT)


def read(text: str, about: str) -> Ticket | None:
    """The ticket, however old; None where we have not signed it, or for another fact."""
    if len(text) > LONGEST:
        return None
    try:
        signed_about, player, version, at, _nonce = signing.loads(text, salt=SALT)
    except signing.BadSignature:
        return None
    return Ticket(signed_about, player, version, at) if signed_about == about else None
