"""What the review page shows of a whole interview: the queue of its cards, and its text with every quote marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from interviews import review
from interviews.admin.queue_filter import QueueFilter
from interviews.extraction.remainder import coverage, unread
from interviews.models import Interview, Proposal, ProposalQuote
from interviews.review import kinds
from interviews.review.cases import Desk

CHOOSE = "choose"  # the standing of a card whose person or club must be chosen first
SIGNS = {"conflicts": "≠", CHOOSE: "?", "refines": "±", "new": "+", "confirms": "=", "accepted": "✓", "rejected": "×"}
STRONGEST = tuple(SIGNS)  # which of several cards decides how their common words are marked

State = Proposal.State


@dataclass(slots=True)
class Row:
    """One line of the queue."""

    proposal: Proposal
    label: str
    words: str
    standing: str  # of an open card to what we hold; of a decided one how it was decided
    anchor: str = ""  # its first quote in the text
    selected: bool = False
    following: int = 0  # the row that comes after a decision on this one

    @property
    def sign(self) -> str:
        return SIGNS[self.standing]

    @property
    def is_open(self) -> bool:
        return self.proposal.state in (State.WAITING, State.LATER)

    @property
    def at_once(self) -> bool:
        """Whether one key accepts it: nothing to choose, nothing contradicted."""
        return self.standing in ("new", "confirms", "refines")


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading: a person's, what was put off, or what is decided."""

    name: str
    rows: list[Row]
    note: str = ""


@dataclass(slots=True)
class Queue:
    """Every card of an interview, and which of them a filter leaves."""

    rows: list[Row]
    shown: list[Row]
    sections: list[Section]
    later: list[Row]
    decided: list[Row]

    @property
    def open(self) -> list[Row]:
        return [row for row in self.rows if row.is_open]

    @property
    def conflicts(self) -> int:
        return sum(1 for row in self.rows if row.standing == "conflicts")

    @property
    def found(self) -> int:
        """How many a filter leaves, decided or not."""
        return len(self.shown) + len(self.decided)

    @property
    def at_once(self) -> list[Row]:
        """What may be accepted in one go: shown, undecided, with nothing to choose."""
        return [row for row in self.shown if row.at_once]

    def select(self, asked: int | None) -> Row | None:
        """The row asked for, else the first one that is open and shown, else the first open one."""
        waiting = [row for row in self.shown if row.is_open]
        found = next((row for row in self.rows if row.proposal.pk == asked), None)
        selected = found or next(iter(waiting or self.open), None)
        if selected is not None:
            selected.selected = True
        for row, following in zip(waiting, [*waiting[1:], *waiting[:1]], strict=True):
            row.following = following.proposal.pk
        return selected


def queue_of(desk: Desk, wanted: QueueFilter) -> Queue:
    """The cards by person, interviewees first, each in the order of the text; put off at the end, decided apart."""
    people = _people(desk)
    rows = sorted((row_of(desk, each) for each in desk.interview.proposals.cards().for_review()), key=_place)
    rows.sort(key=lambda row: people[row.proposal.person])
    shown = [row for row in rows if wanted.takes(row, desk.cast.name_of(row.proposal.person))]
    waiting: dict[str, list[Row]] = {}
    for row in shown:
        if row.proposal.state == State.WAITING:
            waiting.setdefault(row.proposal.person, []).append(row)
    later = [row for row in shown if row.proposal.state == State.LATER]
    return Queue(
        rows=rows,
        shown=[*(row for each in waiting.values() for row in each), *later],
        sections=[Section(desk.cast.name_of(person), found) for person, found in waiting.items()],
        later=later,
        decided=[row for row in shown if not row.is_open],
    )


def _people(desk: Desk) -> dict[str, tuple[bool, int, str]]:
    """How the people of an interview are ordered: interviewees first, then whoever most is said of."""
    count: dict[str, int] = {}
    for person in desk.interview.proposals.cards().values_list("person", flat=True):
        count[person] = count.get(person, 0) + 1
    return {person: (not desk.cast.is_subject(person), -number, person) for person, number in count.items()}


def row_of(desk: Desk, proposal: Proposal) -> Row:
    """One line, with the standing computed now."""
    first = min(quotes_of(proposal), key=lambda quote: quote.start, default=None)
    return Row(
        proposal=proposal,
        label=kinds.label(proposal.kind),
        words=kinds.in_words(proposal.kind, proposal.fields),
        standing=_standing(desk, proposal),
        anchor=f"quote-{first.pk}" if first else "",
    )


def _standing(desk: Desk, proposal: Proposal) -> str:
    if proposal.state not in (State.WAITING, State.LATER):
        return str(proposal.state)
    try:
        return str(desk.standing(proposal))
    except review.Refused:
        return CHOOSE


def _place(row: Row) -> tuple[int, int]:
    return min((quote.start for quote in quotes_of(row.proposal)), default=0), row.proposal.pk


def quotes_of(proposal: Proposal) -> list[ProposalQuote]:
    """The quotes of a card and of the parts that come with it, each place once, in the order of the text."""
    every = [*proposal.quotes.all(), *(quote for part in proposal.parts.all() for quote in part.quotes.all())]
    return sorted({(quote.start, quote.end): quote for quote in reversed(every)}.values(), key=lambda each: each.start)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in which the same quotes stand."""

    text: str
    cards: tuple[int, ...] = ()
    anchors: tuple[str, ...] = ()  # ids of the quotes that begin here
    standing: str = ""
    selected: bool = False
    is_first: bool = False  # where the selected card's words begin


@dataclass(frozen=True, slots=True)
class Block:
    """A turn, or what stands between two turns."""

    role: str
    pieces: list[Piece]
    start: int  # its first character in the text, in code points
    number: int = 0
    speaker: str = ""

    @property
    def says_something(self) -> bool:
        """Not merely signs: a row of stars between two turns."""
        return any(letter.isalnum() for piece in self.pieces for letter in piece.text)


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A sentence that no proposal rests on; `turn` is its number."""

    turn: int
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands, and the row it belongs to."""

    start: int
    end: int
    anchor: str
    row: Row


def blocks_of(interview: Interview, rows: Iterable[Row]) -> list[Block]:
    """The whole text in turns and what stands between them, every quote marked at its place."""
    places = [
        Place(quote.start, quote.end, f"quote-{quote.pk}", row) for row in rows for quote in quotes_of(row.proposal)
    ]

    lit = min((place.start for place in places if place.row.selected), default=-1)

    def block(role: str, start: int, end: int, number: int = 0, speaker: str = "") -> Block:
        return Block(role, list(_pieces(interview.text, start, end, places, lit)), start, number, speaker)

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


def _pieces(text: str, start: int, end: int, places: Sequence[Place], lit: int) -> Iterator[Piece]:
    """Cut a stretch wherever a quote begins or ends, so that overlapping quotes need no nesting."""
    here = [place for place in places if place.start < end and place.end > start]
    cuts = sorted({start, end, *(cut for place in here for cut in (place.start, place.end) if start < cut < end)})
    anchored: set[str] = set()
    for first, last in pairwise(cuts):
        over = [place for place in here if place.start < last and place.end > first]
        anchors = tuple(place.anchor for place in over if place.anchor not in anchored)
        anchored.update(anchors)
        yield Piece(
            text=text[first:last],
            cards=tuple(dict.fromkeys(place.row.proposal.pk for place in over)),
            anchors=anchors,
            standing=min((place.row.standing for place in over), key=STRONGEST.index, default=""),
            selected=any(place.row.selected for place in over),
            is_first=first == lit,
        )
