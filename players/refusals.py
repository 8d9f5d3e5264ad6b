"""What stops a door of the accepted profile. Each message is a sentence for the editor."""

from __future__ import annotations


class Refused(Exception):
    """Nothing has changed; the message says why, and what to do."""


class Stale(Refused):
    """Somebody else changed it since it was looked at."""
