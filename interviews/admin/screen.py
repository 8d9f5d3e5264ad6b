"""What the review page shows, worked out before any template: the marked text, the cards by person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from interviews import review
from interviews.extraction.remainder import coverage, unread
from interviews.models import Decision, Interview, Proposal, ProposalQuote, Turn
from interviews.review import kinds
from interviews.review.cases import Desk
from interviews.review.claims import Case
from interviews.review.comparison import AnyFact, Finding, Standing
from interviews.review.facts import voice_of
from interviews.review.people import Candidate
from players import wording
from players.models import Citation, Player, Voice

CHOOSE = "choose"  # the standing of a card whose person or club must be chosen first
SIGNS = {"new": "+", "confirms": "=", "refines": "±", "conflicts": "≠", CHOOSE: "?"}
SHOWN_FIELDS = {"start": "from", "end": "until", "as_of": "as of", "date": "date"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in which the same quotes stand."""

    text: str
    cards: tuple[int, ...] = ()
    anchors: tuple[str, ...] = ()  # ids of the quotes that begin here
    selected: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A turn, or what stands between two turns."""

    role: str
    pieces: list[Piece]
    number: int = 0
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class ShownQuote:
    text: str
    anchor: str
    voice: Voice


@dataclass(frozen=True, slots=True)
class Rival:
    """A held fact that a card contradicts, with the words behind it."""

    words: str
    quotes: Sequence[Citation]


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A sentence that no proposal rests on; `turn` is its number."""

    turn: int
    text: str


@dataclass(slots=True)
class Card:
    """One decision of the editor."""

    proposal: Proposal
    label: str
    words: str
    quotes: list[ShownQuote]
    sides: list[str] = field(default_factory=list)  # of a move: the club facts that come with it
    standing: str = ""
    note: str = ""  # why something must be chosen first
    changes: list[str] = field(default_factory=list)
    rivals: list[Rival] = field(default_factory=list)
    case: Case | None = None
    decision: Decision | None = None
    following: int = 0  # the card that comes after a decision on this one

    @property
    def sign(self) -> str:
        return SIGNS.get(self.standing, "")

    @property
    def is_open(self) -> bool:
        return self.proposal.state in (Proposal.State.WAITING, Proposal.State.LATER)

    @property
    def at_once(self) -> bool:
        """Whether one key accepts it: nothing to choose, nothing contradicted."""
        return self.standing in ("new", "confirms", "refines")


@dataclass(slots=True)
class Group:
    """Everything said of one person."""

    person: str
    name: str
    is_subject: bool
    linked: Player | None
    candidates: list[Candidate]
    note: str
    cards: list[Card]

    @property
    def waiting(self) -> list[Card]:
        return [card for card in self.cards if card.is_open]

    @property
    def decided(self) -> list[Card]:
        return [card for card in self.cards if not card.is_open]


def groups_of(desk: Desk) -> list[Group]:
    """The cards by person, interviewees first; each in the order of the text, put off at the end."""
    interview = desk.interview
    decisions = {decision.proposal_id: decision for decision in Decision.objects.standing().in_interview(interview)}
    turns = list(interview.turns.all())
    by_person: dict[str, list[Card]] = {}
    for proposal in interview.proposals.cards().for_review():
        card = _card(desk, proposal, turns)
        card.decision = decisions.get(proposal.pk)
        by_person.setdefault(proposal.person, []).append(card)
    groups = [_group(desk, person, cards) for person, cards in by_person.items()]
    return sorted(groups, key=lambda group: (not group.is_subject, -len(group.cards), group.name))


def _group(desk: Desk, person: str, cards: list[Card]) -> Group:
    linked = desk.cast.linked(person)
    note = ""
    if linked is None:
        try:
            desk.cast.find(person)
        except review.Refused as refusal:
            note = str(refusal)
    return Group(
        person=person,
        name=desk.cast.name_of(person),
        is_subject=desk.cast.is_subject(person),
        linked=linked,
        candidates=[] if linked else desk.cast.candidates(person),
        note=note,
        cards=sorted(cards, key=_order),
    )


def _order(card: Card) -> tuple[bool, int, int]:
    first = min((quote.start for quote in _quotes(card.proposal)), default=0)
    return card.proposal.state == Proposal.State.LATER, first, card.proposal.pk


def _card(desk: Desk, proposal: Proposal, turns: Sequence[Turn]) -> Card:
    card = Card(
        proposal=proposal,
        label=kinds.label(proposal.kind),
        words=kinds.in_words(proposal.kind, proposal.fields),
        sides=[kinds.in_words(part.kind, part.fields) for part in proposal.parts.all()],
        quotes=_shown(proposal, turns),
    )
    if not card.is_open:
        return card
    try:
        card.case = desk.situate(proposal)
        findings = desk.findings(card.case)
    except review.Refused as refusal:
        card.standing, card.note = CHOOSE, str(refusal)
        return card
    card.standing = str(review.overall(findings))
    card.changes = [line for finding in findings for line in _changes(finding)]
    card.rivals = [_rival(rival) for finding in findings for rival in finding.rivals]
    return card


def _quotes(proposal: Proposal) -> list[ProposalQuote]:
    """The quotes of a card and of the parts that come with it, each place once."""
    every = [*proposal.quotes.all(), *(quote for part in proposal.parts.all() for quote in part.quotes.all())]
    return list({(quote.start, quote.end): quote for quote in reversed(every)}.values())[::-1]


def _shown(proposal: Proposal, turns: Sequence[Turn]) -> list[ShownQuote]:
    """Each quote with who says it, as its citation will have it."""
    every = [(proposal, quote) for quote in proposal.quotes.all()]
    every += [(part, quote) for part in proposal.parts.all() for quote in part.quotes.all()]
    shown: dict[tuple[int, int], ShownQuote] = {}
    for owner, quote in every:
        turn = next((turn for turn in turns if turn.start <= quote.start < turn.end), None)
        voice = Voice(voice_of(owner, turn, len(owner.quotes.all())))
        text = proposal.interview.text[quote.start : quote.end]
        shown.setdefault((quote.start, quote.end), ShownQuote(text, f"quote-{quote.pk}", voice))
    return list(shown.values())


def _changes(finding: Finding) -> list[str]:
    """What a refinement changes on the page: "from: – → 2018"."""
    if finding.fact is None or finding.standing != Standing.REFINES:
        return []
    lines = []
    for name, value in finding.changes.items():
        before = getattr(finding.fact, name)
        lines.append(f"{SHOWN_FIELDS.get(name, name)}: {before or '–'} → {value}")
    return lines


def _rival(fact: AnyFact) -> Rival:
    quotes = list(fact.citations.select_related("source"))
    return Rival(wording.sentence(fact), quotes)


def blocks_of(interview: Interview, groups: Iterable[Group], selected: int | None) -> list[Block]:
    """The whole text in turns and what stands between them, every quote marked at its place."""
    places = [
        (quote.start, quote.end, card.proposal.pk, f"quote-{quote.pk}")
        for group in groups
        for card in group.cards
        if card.proposal.state != Proposal.State.REJECTED
        for quote in _quotes(card.proposal)
    ]

    def block(role: str, start: int, end: int, number: int = 0, speaker: str = "") -> Block:
        return Block(role, _pieces(interview.text, start, end, places, selected), number, speaker)

    blocks: list[Block] = []
    place = 0
    for turn in interview.turns.all():
        blocks += [block("furniture", *between) for between in _words(interview.text, place, turn.start)]
        blocks.append(block(turn.role, turn.start, turn.end, turn.number, turn.speaker))
        place = max(place, turn.end)
    blocks += [block("furniture", *rest) for rest in _words(interview.text, place, len(interview.text))]
    return blocks


def passed_over(interview: Interview) -> tuple[list[PassedOver], int]:
    """What the extraction took nothing from, and how much it read, in per cent. What was rejected was read."""
    turns = list(interview.turns.all())
    spans = list(unread(interview.text, turns, ProposalQuote.objects.filter(proposal__interview=interview)))
    starts = [turn.start for turn in turns]
    numbers = [turns[bisect_right(starts, span.start) - 1].number for span in spans]
    sentences = [PassedOver(number, interview.text[s.start : s.end]) for number, s in zip(numbers, spans, strict=True)]
    return sentences, round(100 * coverage(interview.text, turns, spans))


def _words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretch without the white space at its ends; none where it holds nothing else."""
    words = text[start:end].strip()
    if not words:
        return []
    start = text.index(words, start)
    return [(start, start + len(words))]


def _pieces(
    text: str, start: int, end: int, places: Sequence[tuple[int, int, int, str]], selected: int | None
) -> list[Piece]:
    """Cut a stretch wherever a quote begins or ends, so that overlapping quotes need no nesting."""
    here = [place for place in places if place[0] < end and place[1] > start]
    cuts = sorted({start, end, *(cut for place in here for cut in place[:2] if start < cut < end)})
    pieces: list[Piece] = []
    anchored: set[str] = set()
    for first, last in pairwise(cuts):
        over = [place for place in here if place[0] < last and place[1] > first]
        anchors = tuple(place[3] for place in over if place[3] not in anchored)
        anchored.update(anchors)
        cards = tuple(dict.fromkeys(place[2] for place in over))
        pieces.append(Piece(text[first:last], cards, anchors, selected in cards))
    return pieces
