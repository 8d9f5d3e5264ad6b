"""The values that extraction hands out: what was read, where it stands, and how sure we are.

All offsets are code points into the original text, which is never altered: for every quote
`text[quote.start:quote.end] == quote.text`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["lead", "heading", "question", "answer"]
Voice = Literal["player", "interviewer", "author", "third_person"]
Certainty = Literal["stated", "implied", "guessed"]
MentionType = Literal["player", "coach", "official", "club", "national_team", "other_person"]
Value = str | int | bool

QUOTE_LIMIT = 300  # characters; a longer quote proves nothing that a shorter one would not


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the original text, `start` included, `end` not."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of one line of the original text, word for word, of at most `QUOTE_LIMIT` characters."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Turn:
    """An unbroken run of one role and one speaker; the span leaves out label, number, dash and Markdown."""

    role: Role
    speaker: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Furniture:
    """Text that belongs to no turn (a byline, a date, a label, an advert), and why it was taken for that."""

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, club or association that the text names, in the fullest form it gives."""

    name: str
    type: MentionType
    spans: tuple[Span, ...]
    club_key: str | None = None
    association: str | None = None  # FIFA trigram


@dataclass(frozen=True, slots=True)
class Header:
    """What the text says of itself. `published` is `YYYY-MM-DD` or `YYYY-MM`, `language` a two-letter code."""

    language: str
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    title: str | None = None
    subjects: tuple[str, ...] = ()

    @property
    def subject(self) -> str | None:
        """The interviewees in one string, or None where the text never names them."""
        return " / ".join(self.subjects) or None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A fact that the text supports, offered to an editor.

    `fields` are those of the annotation schema for the kind: clubs in the fullest form of the text,
    `association` by its English country name. `club_keys` gives, for each field that names a club of
    the gazetteer, its key. `player` is None for an interviewee whom the text never names.
    """

    kind: str
    player: str | None
    fields: Mapping[str, Value]
    quotes: tuple[Quote, ...]
    voice: Voice
    certainty: Certainty
    rule: str
    why: str
    club_keys: Mapping[str, str] = field(default_factory=dict)
    time_note: str = ""  # how a relative time was resolved: "'im November', published 2025-12-14: November 2025"


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything read out of one text. `unread` are the sentences that no proposal rests on."""

    text_length: int
    header: Header
    turns: tuple[Turn, ...]
    furniture: tuple[Furniture, ...]
    mentions: tuple[Mention, ...]
    proposals: tuple[Proposal, ...]
    ruleset: str
    unread: tuple[Span, ...]
    coverage: float = 0.0  # the share of what was said that some proposal rests on, between 0 and 1
    notes: tuple[str, ...] = ()  # what an editor should know of the reading itself
