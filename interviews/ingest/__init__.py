"""The door in: a text becomes a source, an interview, turns, mentions and proposals; wholly or not at all.

The same text again (white space aside) creates nothing and gives the first import back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction

from interviews.extraction import facts
from interviews.extractors import Extractor, chosen
from interviews.ingest.moves import sides_of_moves
from interviews.ingest.records import Record, fingerprint, first_line, free_slug, line, record_of
from interviews.ingest.rows import Renewed, read_into
from interviews.models import Interview
from interviews.reading.files import Reading, checked
from interviews.reading.limits import Unreadable
from players.dates import PartialDate
from players.models import Source, Suppression, versions

ATTEMPTS = 50  # to find a free address while others take theirs


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would create. Nothing is stored yet."""

    record: Record
    extraction: facts.Extraction
    already: Interview | None

    @property
    def turns(self) -> int:
        return len(self.extraction.turns)

    @property
    def cards(self) -> int:
        """Decisions that an editor will be asked for: a move and its two sides are one."""
        return len(self.extraction.proposals) - len(sides_of_moves(self.extraction.proposals))

    @property
    def coverage(self) -> int:
        """How much of what was said some proposal rests on, in per cent."""
        return round(100 * self.extraction.coverage)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text comes from: who brought it, in which file; `invented` where it was composed for demonstration."""

    user: User | None = None
    file_name: str = ""
    encoding: str = ""
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """The interview of a text, and whether this call has created it."""

    interview: Interview
    created: bool


def find_import(text: str) -> Interview | None:
    """The interview that has this text already."""
    return Interview.objects.with_source().filter(fingerprint=fingerprint(text)).first()


def preview(reading: Reading, extract: Extractor | None = None) -> Preview:
    """Read a text and say what an import would create."""
    extraction = (extract or chosen)(reading.text)
    return Preview(record_of(reading, extraction.header), extraction, find_import(reading.text))


def store(
    text: str,
    record: Record | None = None,
    *,
    user: User | None = None,
    file_name: str = "",
    encoding: str = "",
    extract: Extractor | None = None,
    invented: bool = False,
) -> Imported:
    """Import a text in one transaction. Raises Unreadable for one that is empty or over the limits.

    `invented` marks a source that was composed for demonstration.
    """
    text = checked(text)
    if (first := find_import(text)) is not None:
        return Imported(first, created=False)
    extraction = understand(text, record, extract)
    record = record or record_of(Reading(text, encoding), extraction.header)
    origin = Origin(user, file_name, encoding, invented)
    return store_understood(text, record, extraction, origin)


def understand(text: str, record: Record | None = None, extract: Extractor | None = None) -> facts.Extraction:
    """What a text says; outside of any transaction, for it may take seconds in which nobody else could write."""
    return extract(text) if extract else chosen(text, _exact(record.published if record else None))


def store_understood(text: str, record: Record, extraction: facts.Extraction, origin: Origin) -> Imported:
    """Import a text that has been checked and understood, in one transaction.

    Raises Unreadable for an interview with somebody who was erased on request.
    """
    if told := refusal(record, extraction):
        raise Unreadable(told)
    with versions.change(origin.user, f"imported: {record.title or line(first_line(text), 150)}"):
        if (first := find_import(text)) is not None:
            return Imported(first, created=False)
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with versions.attempt():
                    interview = _stored(text, record, origin)
                break
            except IntegrityError:
                # another import of the same text was faster, or one of another text took the same address
                if (first := find_import(text)) is not None:
                    return Imported(first, created=False)
                if attempt == ATTEMPTS:
                    raise
        read_into(interview, _about(extraction, record.subject))
    return Imported(interview, created=True)


def refusal(record: Record, extraction: facts.Extraction) -> str:
    """Why this is stored for nobody: it is about somebody who was erased on request. Empty where it may be stored."""
    subjects = _about(extraction, record.subject).header.subjects
    told = (Suppression.objects.refusal(name) for name in sorted({*record.subject.split(" / "), *subjects}))
    return next(filter(None, told), "")


@transaction.atomic
def extract_again(interview: Interview, extract: Extractor | None = None) -> Renewed:
    """Read a stored text again, by newer rules as it may be. What was decided stays as it is.

    Undecided proposals that are not found again go, new ones come; a rejected one is never proposed again,
    nor what an accepted one has told already.
    """
    interview = Interview.objects.select_for_update().get(pk=interview.pk)
    published = _exact(interview.source.published)
    extraction = extract(interview.text) if extract else chosen(interview.text, published)
    with versions.change(None, f"read again: {interview.source.title}"):
        return read_into(interview, _about(extraction, interview.subject_names))


def _exact(published: PartialDate | None) -> str | None:
    """The date of a record as extraction takes it: "last summer" needs a month at least."""
    return published.isoformat() if published and published.precision in ("day", "month") else None


def _stored(text: str, record: Record, origin: Origin) -> Interview:
    source = Source(
        slug=free_slug(record),
        title=record.title or line(first_line(text), 300),
        outlet=record.outlet,
        author=record.author,
        url=record.url,
        language=record.language,
        invented=origin.invented,
    )
    source.published = record.published
    source.save()
    return Interview.objects.create(
        source=source,
        text=text,
        fingerprint=fingerprint(text),
        file_name=origin.file_name[-255:],
        encoding=origin.encoding,
        subject_names=record.subject,
        imported_by=origin.user,
    )


def _about(extraction: facts.Extraction, subject: str) -> facts.Extraction:
    """The extraction with the editor's name for the interviewee, where the text's was corrected."""
    found = extraction.header.subjects
    if not subject or len(found) > 1 or " / " in subject or subject in found:
        return extraction
    old = found[0] if found else None

    def renamed(proposal: facts.Proposal) -> facts.Proposal:
        return replace(proposal, player=subject) if proposal.player == old else proposal

    mentions = tuple(
        replace(mention, name=subject) if mention.name == old else mention for mention in extraction.mentions
    )
    return replace(extraction, proposals=tuple(map(renamed, extraction.proposals)), mentions=mentions)


__all__ = [
    "Extractor",
    "Imported",
    "Origin",
    "Preview",
    "Record",
    "Renewed",
    "chosen",
    "extract_again",
    "find_import",
    "fingerprint",
    "preview",
    "record_of",
    "refusal",
    "store",
    "store_understood",
    "understand",
]
