"""An extraction as rows: turns, mentions and proposals of one interview, what was decided left as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from interviews.extraction import facts
from interviews.ingest.moves import folded, sides_of_moves
from interviews.ingest.records import line
from interviews.models import Interview, Mention, Proposal, ProposalQuote, Turn
from interviews.models.proposals import fingerprint_of
from players import names
from players.models import Association, Citation, Club


@dataclass(frozen=True, slots=True)
class Renewed:
    """What reading an interview again has changed: undecided proposals only."""

    added: int
    removed: int
    kept: int


def read_into(interview: Interview, extraction: facts.Extraction) -> Renewed:
    _keep_turns(interview, extraction.turns)
    _keep_mentions(interview, extraction.mentions)
    renewed = _keep_proposals(interview, extraction.proposals)
    interview.ruleset = extraction.ruleset[:40]
    interview.subject_names = interview.subject_names or line(extraction.header.subject, 400)
    interview.save(update_fields=["ruleset", "subject_names"])
    return renewed


def _keep_turns(interview: Interview, turns: Iterable[facts.Turn]) -> None:
    interview.turns.all().delete()
    rows = [
        Turn(
            interview=interview,
            number=number,
            role=turn.role,
            speaker=line(turn.speaker),
            start=turn.start,
            end=turn.end,
        )
        for number, turn in enumerate(turns, 1)
    ]
    Turn.objects.bulk_create(rows)
    for citation in Citation.objects.filter(source_id=interview.source_id):
        now = next((turn.number for turn in rows if turn.start <= citation.start < turn.end), None)
        if now != citation.turn:
            citation.turn = now
            citation.save(update_fields=["turn"])


def _keep_mentions(interview: Interview, mentions: Iterable[facts.Mention]) -> None:
    """What an editor has resolved stays resolved; places in the text are always the newest."""
    known = {(mention.type, mention.name): mention for mention in interview.mentions.all()}
    found: dict[tuple[str, str], facts.Mention] = {
        (mention.type, line(mention.name)): mention for mention in mentions if line(mention.name)
    }
    clubs = Club.objects.in_bulk({m.club_key for m in found.values() if m.club_key}, field_name="reference_key")
    trigrams = {m.association for m in found.values() if m.association}
    associations = Association.objects.in_bulk(trigrams, field_name="trigram")
    for place, mention in found.items():
        row = known.pop(place, None) or Mention(interview=interview, type=place[0], name=place[1])
        row.spans = [[span.start, span.end] for span in mention.spans]
        if not row.by_hand:
            row.club = clubs.get(mention.club_key or "")
            row.association = associations.get(mention.association or "") if row.club is None else None
        row.save()
    for row in known.values():
        if not row.by_hand:
            row.delete()


def _keep_proposals(interview: Interview, proposals: tuple[facts.Proposal, ...]) -> Renewed:
    before = {row.fingerprint: row for row in interview.proposals.all()}
    told = [_Told.of(row) for row in interview.proposals.decided_with_quotes()]
    marks = [proposal_fingerprint(proposal) for proposal in proposals]
    parts = sides_of_moves(proposals)
    rows: dict[int, Proposal] = {}
    added = kept = 0
    for place in sorted(range(len(proposals)), key=lambda place: place in parts):
        proposal, mark = proposals[place], marks[place]
        row = before.pop(mark, None)
        if row is None and (mark in marks[:place] or any(each.settles(proposal) for each in told)):
            continue
        if row is not None and (row.is_by_hand or row.state not in (Proposal.State.WAITING, Proposal.State.LATER)):
            rows[place] = row
            continue
        added, kept = (added + 1, kept) if row is None else (added, kept + 1)
        whole = rows.get(parts.get(place, -1))
        if whole is not None and whole.state not in (Proposal.State.WAITING, Proposal.State.LATER):
            whole = None  # the move was decided on without it: it is a card of its own
        rows[place] = _keep_proposal(interview, row, proposal, mark, whole)
    by_hand = ProposalQuote.objects.filter(proposal__in=before.values(), by_hand=True)
    quoted = set(by_hand.values_list("proposal", flat=True))
    undecided = [row for row in before.values() if row.state in (Proposal.State.WAITING, Proposal.State.LATER)]
    gone = [row for row in undecided if row.pk not in quoted]  # what an editor chose words for stays
    Proposal.objects.filter(pk__in=[row.pk for row in gone]).delete()
    return Renewed(added, len(gone), kept)


def _keep_proposal(
    interview: Interview,
    row: Proposal | None,
    proposal: facts.Proposal,
    mark: str,
    whole: Proposal | None,
) -> Proposal:
    row = row or Proposal(interview=interview, fingerprint=mark)
    row.kind = proposal.kind
    row.person = line(proposal.player)
    row.fields = dict(proposal.fields)
    row.club_keys = dict(proposal.club_keys)
    row.voice, row.certainty = proposal.voice, proposal.certainty
    row.rule = proposal.rule[:80]
    row.why = line(proposal.why, 300)
    row.time_note = line(proposal.time_note, 300)
    row.part_of = whole
    row.save()
    row.quotes.filter(by_hand=False).delete()
    places = {(quote.start, quote.end) for quote in proposal.quotes} - set(row.quotes.values_list("start", "end"))
    ProposalQuote.objects.bulk_create(
        ProposalQuote(proposal=row, start=start, end=end) for start, end in sorted(places)
    )
    return row


def proposal_fingerprint(proposal: facts.Proposal) -> str:
    return fingerprint_of(proposal.kind, proposal.player or "", proposal.fields)


@dataclass(frozen=True, slots=True)
class _Told:
    """A proposal that was decided on: what need not, or must not, be proposed again for the same interview."""

    row: Proposal
    places: tuple[tuple[int, int], ...]
    refused: frozenset[str]  # optional values that were left out

    @classmethod
    def of(cls, row: Proposal) -> _Told:
        standing = [decision.refused for decision in row.decisions.all() if decision.undone_at is None]
        places = tuple((quote.start, quote.end) for quote in row.quotes.all())
        return cls(row, places, frozenset(name for refused in standing for name in refused))

    def settles(self, proposal: facts.Proposal) -> bool:
        if self.row.kind != proposal.kind or names.key(self.row.person) != names.key(proposal.player or ""):
            return False
        if self.row.state == Proposal.State.REJECTED:
            return self._is_said_by(proposal)
        return all(self._has(name, value, proposal) for name, value in proposal.fields.items())

    def _is_said_by(self, proposal: facts.Proposal) -> bool:
        """Whether the same words would claim what was rejected, and more."""
        same = all(folded(proposal.fields.get(name)) == folded(value) for name, value in self.row.fields.items())
        return same and self._rests_on_the_words_of(proposal)

    def _has(self, name: str, value: object, proposal: facts.Proposal) -> bool:
        """Whether a value was told, or was left out of what the same words say."""
        told = folded(self.row.fields.get(name)) == folded(value)
        return told or (name in self.refused and self._rests_on_the_words_of(proposal))

    def _rests_on_the_words_of(self, proposal: facts.Proposal) -> bool:
        return any(start < quote.end and quote.start < end for start, end in self.places for quote in proposal.quotes)
