"""What a fact, a quote and a source hand out: plain values for a machine, beside the words of the page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from players.dates import PartialDate
from players.evidence import ShownFact
from players.exports.tables import Absolute, Row
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    CareerStep,
    Citation,
    Club,
    Detail,
    Eligibility,
    Fact,
    KnownFact,
    Nationality,
    Player,
    Relationship,
    Residence,
    Source,
)
from players.models.visibility import EVERYBODY

# by kind of fact the columns that say what it says; who is named in the family is nobody's business
COLUMNS: dict[type[Fact], tuple[str, ...]] = {
    CareerStep: ("club", "relation", "squad", "loan", "start", "end"),
    Eligibility: ("association", "status", "stance", "basis", "level"),
    Relationship: ("kind", "role", "detail_kind", "detail"),
    Detail: ("kind", "value", "number", "club", "territory", "date"),
    Nationality: ("iso", "status", "basis", "since", "lost", "permanent", "involuntary"),
    Ancestor: ("relation", "biological", "birth_territory"),
    Residence: ("territory", "start", "end", "schooled", "not_for_team"),
    Appearance: ("association", "level", "match", "day", "official", "final_tournament", "football", "fielded"),
    AssociationChange: ("old", "new", "granted", "fielded_for_new"),
}


NO_QUOTE: Row = dict.fromkeys(("quote", "voice", "speaker", "certainty", "note", "url"))
NO_PAGE: Row = {"name": "", "slug": None, "url": None}


def link(row: Player | Club, absolute: Absolute) -> Row:
    """A name, and its page where everybody may open it."""
    if not row.is_open_to(EVERYBODY):
        return {**NO_PAGE, "name": row.name}
    return {"name": row.name, "slug": row.slug, "url": absolute(row.get_absolute_url())}


def plain(value: Any, absolute: Absolute) -> Any:
    if isinstance(value, PartialDate):
        return value.isoformat()  # "2018", "2018-07", "2003-12-15/2004-12-14"
    if isinstance(value, Player | Club):
        return link(value, absolute)
    if isinstance(value, Association):
        return value.trigram
    return None if value == "" else value


def said(fact: KnownFact, absolute: Absolute) -> Row:
    """The columns of its kind: {"club": {"name": …}, "squad": "youth", "start": "2018", …}."""
    row = {name: plain(getattr(fact, name), absolute) for name in COLUMNS[type(fact)]}
    if isinstance(fact, Relationship):
        is_named = fact.kind != Relationship.Kind.FAMILY
        row["person"] = _person(fact, absolute) if is_named else None
    return row


def _person(fact: Relationship, absolute: Absolute) -> Row:
    return link(fact.other, absolute) if fact.other else {**NO_PAGE, "name": fact.other_name}


def fact_row(entry: ShownFact, absolute: Absolute, quotes: Iterable[Citation] | None = None) -> Row:
    """One fact and its evidence: every quote, or the named source that it stands in. `quotes`: some of them alone."""
    fact = entry.fact
    evidence = [evidence_row(quote, absolute) for quote in (entry.quotes if quotes is None else quotes)]
    if entry.source:
        evidence.append({**NO_QUOTE, "source": source_row(entry.source, absolute)})
    return {
        "player": link(fact.player, absolute),
        "id": entry.anchor,
        "fact": fact.citation_field,
        "sentence": entry.sentence,
        "says": said(fact, absolute),
        "as_of": plain(entry.as_of, absolute),
        "origin": fact.origin,
        "derivation": fact.derivation or None,
        "contested": entry.contested,
        "disputed": fact.disputed,
        "evidence": evidence,
    }


def evidence_row(quote: Citation, absolute: Absolute) -> Row:
    return {
        "quote": quote.quote,
        "voice": quote.voice,
        "speaker": quote.named_speaker or None,
        "certainty": quote.certainty,
        "note": quote.note or None,
        "url": absolute(f"{quote.source.get_absolute_url()}#q{quote.pk}"),
        "source": source_row(quote.source, absolute),
    }


def source_row(source: Source, absolute: Absolute) -> Row:
    return {
        "title": source.title,
        "slug": source.slug,
        "outlet": source.outlet or None,
        "author": source.author or None,
        "published": plain(source.published, absolute),
        "language": source.language or None,
        "kind": source.kind,
        "invented": source.invented,
        "original": source.url or None,
        "url": absolute(source.get_absolute_url()),
    }
