"""Nearly the same text as one that is there: another edition of it, or a page with other furniture around it."""

from __future__ import annotations

from collections import Counter

from interviews.ingest.records import Record
from interviews.models import Interview, Upload
from interviews.models.uploads import UploadQuerySet

ALIKE = 0.95  # share of the words that two texts have in common
MOST = 20  # texts to compare with: more are never about the same person on the same day


def likeness(one: str, other: str) -> float:
    """The share of words that two texts have in common, in the longer one; 1.0 for the same words in any order."""
    words, others = _words(one), _words(other)
    longer = max(words.total(), others.total())
    return (words & others).total() / longer if longer else 0.0


def _words(text: str) -> Counter[str]:
    """Words; where none are divided by spaces (Japanese), pairs of letters."""
    words = text.split()
    if len(words) * 25 < len(text):
        letters = "".join(words)
        return Counter(letters[at : at + 2] for at in range(len(letters) - 1))
    return Counter(words)


def nearly_the_same(text: str, record: Record) -> Interview | None:
    """An interview that has almost every word of this text, among those with its subject or its outlet and date."""
    published = record.published
    found = Interview.objects.resembling(record.subject, record.outlet, published.earliest if published else None)
    return next((each for each in found[:MOST] if likeness(text, each.text) > ALIKE), None)


def nearly_the_same_here(text: str, record: Record, others: UploadQuerySet) -> Upload | None:
    """The same among the files that were brought together with it."""
    found = others.resembling(record.subject, record.outlet, record.published.isoformat() if record.published else "")
    return next((each for each in found[:MOST] if likeness(text, each.text) > ALIKE), None)
