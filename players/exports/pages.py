"""A player's, a club's and an association's page as tables: one row a fact, or a person, with quotes and sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from players.association_page import facts_on
from players.evidence import ShownFact, show
from players.exports.lists import association_row, club_row
from players.exports.tables import Absolute, Found, Row, Table, in_chunks
from players.exports.values import fact_row, link
from players.models import Association, CareerStep, Club, Detail, Player, Relationship, Verdict
from players.models.visibility import EVERYBODY
from players.profile import facts_of

if TYPE_CHECKING:
    from players.models.fact_sets import FactQuerySet

FACT_COLUMNS = {
    "player": "player.name",
    "player_url": "player.url",
    **{name: name for name in ("id", "fact", "sentence", "as_of", "origin", "contested", "disputed")},
    **{name: f"each.{name}" for name in ("quote", "voice", "speaker", "certainty")},
    **{name: f"each.source.{name}" for name in ("outlet", "title", "author", "published", "language")},
    "url": "each.url",
    "source_url": "each.source.url",
}
PERSON_COLUMNS = {
    "player": "player.name",
    "player_url": "player.url",
    "club": "club.name",
    "club_url": "club.url",
    **{name: name for name in ("position", "part", "verdict", "not_before", "level", "stance", "said_on")},
    "facts": "facts.sentence",
    "sources": "facts.evidence.source.url",
}


def player_page_table(player: Player, absolute: Absolute) -> Table:
    """What is known of him, then what others say of him; each row says of whom it is."""
    said_of_him = Relationship.objects.visible_to(EVERYBODY).naming(player).with_people()
    entries = show([*facts_of(player, EVERYBODY), *said_of_him], EVERYBODY)
    verdicts = Verdict.objects.visible_to(EVERYBODY).of_all([player]).select_related("association")
    head = {
        **link(player, absolute),
        "other_names": [
            {"name": alias.name, "kind": alias.kind, "language": alias.language or None}
            for alias in player.aliases.all()
        ],
        "invented": any(source.invented for entry in entries for source in entry.sources),
        "verdicts": [{"association": each.association.trigram, **_verdict(each)} for each in verdicts],
    }
    return Table(player.slug, FACT_COLUMNS, _rows(entries, absolute), line_for="evidence", head=head)


def club_page_table(club: Club, absolute: Absolute) -> Table:
    """Every spell there and whoever else is tied to it; the page shows some of them at a time."""
    facts = chain(
        _shown_in_chunks(CareerStep.objects.visible_to(EVERYBODY).at([club]).with_people()),
        _shown_in_chunks(Detail.objects.visible_to(EVERYBODY).about(club).with_people()),
    )
    return Table(club.slug, FACT_COLUMNS, _rows(facts, absolute), line_for="evidence", head=club_row(club, absolute))


def association_page_table(association: Association, found: Found, absolute: Absolute) -> Table:
    """The people of its page that the filters find, each with what ties him to it."""
    verdicts = Verdict.objects.visible_to(EVERYBODY).about(association).with_people()
    rows = _people(association, in_chunks(found, verdicts), absolute)
    return Table(association.trigram, PERSON_COLUMNS, rows, head=association_row(association, absolute))


def _shown_in_chunks(found: FactQuerySet[Any]) -> Iterator[ShownFact]:
    for chunk in in_chunks(found, found):
        yield from show(chunk, EVERYBODY)


def _rows(entries: Iterable[ShownFact], absolute: Absolute) -> Iterator[Row]:
    return (fact_row(entry, absolute) for entry in entries)


def _people(association: Association, chunks: Iterable[Sequence[Verdict]], absolute: Absolute) -> Iterator[Row]:
    for verdicts in chunks:
        facts: dict[int, list[Row]] = {}
        for entry in show(facts_on(association, [verdict.player for verdict in verdicts], EVERYBODY), EVERYBODY):
            facts.setdefault(entry.fact.player_id, []).append(fact_row(entry, absolute))
        for verdict in verdicts:
            player = verdict.player
            yield {
                "player": link(player, absolute),
                "position": player.position or None,
                "club": link(player.club, absolute) if player.club else None,
                **_verdict(verdict),
                "facts": facts.get(player.pk, []),
            }


def _verdict(verdict: Verdict) -> Row:
    """What the rules say by the facts that everybody may read: a calculation, no fact."""
    return {
        "part": verdict.part or None,
        "verdict": verdict.outcome,
        "not_before": verdict.not_before.isoformat() if verdict.not_before else None,
        "level": verdict.level or None,
        "stance": verdict.stance or None,
        "said_on": verdict.said_on.isoformat() if verdict.said_on else None,
        "rules": verdict.ruleset,
        "as_of": verdict.as_of.isoformat(),
    }
