"""What is known of a source before it is stored: read off the text and its page, corrected by an editor."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from interviews.extraction import facts
from interviews.reading.files import Reading
from players import dates, names
from players.dates import PartialDate
from players.models import Source

LONGEST_TITLE = 150


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a source: read off the text and its page, and corrected by an editor."""

    title: str
    outlet: str = ""
    author: str = ""
    published: PartialDate | None = None
    url: str = ""
    language: str = ""
    subject: str = ""  # who is interviewed; two are joined by " / "


def record_of(reading: Reading, header: facts.Header) -> Record:
    """What a text says of itself; the head of a saved page is believed first."""
    return Record(
        title=line(reading.title or header.title, 300) or _title_without_one(reading.text, header),
        outlet=line(reading.outlet or header.outlet),
        author=line(reading.author or header.author),
        published=_date(reading.published or header.published),
        url=reading.url if reading.url.startswith(("http://", "https://")) and len(reading.url) <= 500 else "",
        language=line(header.language or reading.language, 8),
        subject=line(header.subject, 400),
    )


def as_json(record: Record) -> dict[str, str]:
    """A record as it waits with an upload."""
    published = record.published.isoformat() if record.published else ""
    return {**asdict(record), "published": published}


def from_json(kept: Mapping[str, str]) -> Record:
    """The record that `as_json` has kept."""
    return Record(**{**kept, "published": _date(kept["published"])})  # type: ignore[arg-type]


def _title_without_one(text: str, header: facts.Header) -> str:
    """The first line where it may be a title; a long one begins the text already."""
    first = line(first_line(text), 300)
    if len(first) <= LONGEST_TITLE or header.subject is None:
        return first
    return line(f"Interview: {header.subject}", 300)


def fingerprint(text: str) -> str:
    """SHA-256 of the text without its white space: another line break makes no other interview."""
    return hashlib.sha256("".join(text.split()).encode()).hexdigest()


def free_slug(record: Record) -> str:
    day = record.published.isoformat().partition("/")[0] if record.published else ""
    words = " ".join(part for part in (record.subject, record.outlet) if part) or record.title
    base = names.slug(f"{words} {day}", 180) or "interview"
    taken = set(Source.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def line(text: str | None, length: int = 200) -> str:
    """One line of a text as a column takes it: what may not be stored is dropped, what is too long is cut."""
    kept = "".join(character if character.isprintable() else " " for character in text or "")
    return names.clean(" ".join(kept.split())[:length].strip(), length)


def first_line(text: str) -> str:
    """The first line with words, without Markdown's signs; empty for a text of signs only."""
    bare = (line.replace("**", "").strip("#* \t") for line in text.split("\n"))
    return next((line for line in bare if line), "")


def _date(text: str | None) -> PartialDate | None:
    try:
        return dates.parse(text) if text else None
    except ValueError:
        return None
