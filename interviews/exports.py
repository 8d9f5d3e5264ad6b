"""Interviews as tables: the list of them, and what was drawn from one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from interviews.mentions import Named, rows, subjects_of
from interviews.models import Interview, Mention
from players.exports.pages import FACT_COLUMNS
from players.exports.sources import rows_from
from players.exports.tables import Absolute, Found, Row, Table, in_chunks
from players.exports.values import source_row
from players.models import Citation, Source
from players.models.visibility import EVERYBODY

COLUMNS = {
    **{name: name for name in "title url outlet author published language kind invented".split()},
    "subjects": "subjects.name",
    "subject_urls": "subjects.url",
    **{name: name for name in ("facts", "original")},
}


def interview_table(found: Found, absolute: Absolute) -> Table:
    interviews = Interview.objects.visible_to(EVERYBODY).with_source()
    return Table("interviews", COLUMNS, _interviews(in_chunks(found, interviews), absolute))


def _interviews(chunks: Iterable[list[Interview]], absolute: Absolute) -> Iterator[Row]:
    quotes = Citation.objects.behind_facts_visible_to(EVERYBODY)
    for chunk in chunks:
        for row in rows(chunk, quotes, EVERYBODY):
            source = source_row(row.interview.source, absolute)
            yield {**source, "subjects": _links(row.subjects, absolute), "facts": row.facts}


def source_table(source: Source, interview: Interview | None, absolute: Absolute) -> Table:
    """`interview`: None for a source that was never imported as a text."""
    head = source_head(source, interview, absolute)
    return Table(source.slug, FACT_COLUMNS, rows_from(source, absolute), line_for="evidence", head=head)


def source_head(source: Source, interview: Interview | None, absolute: Absolute) -> Row:
    people: Iterable[Named] = ()
    if interview:
        meant = Mention.objects.of_subjects([interview])
        people = subjects_of(interview, meant.get(interview.pk, {}), EVERYBODY)
    return {**source_row(source, absolute), "subjects": _links(people, absolute)}


def _links(people: Iterable[Named], absolute: Absolute) -> list[Row]:
    return [
        {"name": each.name, "slug": each.slug or None, "url": absolute(each.url) if each.url else None}
        for each in people
    ]
