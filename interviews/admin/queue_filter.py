"""Which cards of an interview the queue shows: by kind, person, standing and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Self
from urllib.parse import urlencode

from players import names

if TYPE_CHECKING:
    from interviews.admin.screen import Row

LONGEST = 200


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What an editor asked the queue for; empty is everything."""

    q: str = ""
    kind: str = ""
    person: str = ""
    standing: str = ""

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> Self:
        """From the query string of a page; what no card has simply shows none."""
        return cls(**{field.name: str(asked.get(field.name, ""))[:LONGEST] for field in fields(cls)})

    def __bool__(self) -> bool:
        return bool(self.query)

    @property
    def query(self) -> str:
        """For links and forms that keep the filter: "&kind=club&q=Hellbach"; "" without one."""
        asked = {field.name: value for field in fields(self) if (value := getattr(self, field.name))}
        return f"&{urlencode(asked)}" if asked else ""

    def takes(self, row: Row, name: str) -> bool:
        """Whether a row is shown; `name` is what its person is called."""
        if self.kind and row.proposal.kind != self.kind:
            return False
        if self.person and name != self.person:
            return False
        if self.standing and self.standing not in (row.standing, row.proposal.state):
            return False
        words = names.key(f"{row.label} {row.words} {name}")
        return all(word in words for word in names.key(self.q).split())
