"""The page of an interview: the turns that stand there, cut at the ends of quotes, and notes beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from interviews.excerpt import Passage, Range, excerpt, joined, without
from interviews.models import Interview, ProposalQuote, Turn
from players import names, wording
from players.models import Citation, Player, Voice, levels_for

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


@dataclass(frozen=True, slots=True)
class NotedFact:
    words: str
    citation: Citation
    player: Player
    url: str  # of the fact on the player's page; empty where that is not open
    is_named: bool  # whether the note has not named him yet


@dataclass(frozen=True, slots=True)
class Note:
    """What was drawn from one stretch of words."""

    number: int
    start: int
    end: int
    facts: tuple[NotedFact, ...]

    @property
    def is_own_word(self) -> bool:
        return any(noted.citation.voice == Voice.PLAYER for noted in self.facts)

    @property
    def anchor(self) -> str:
        return f"q{self.facts[0].citation.pk}"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words between two ends of quotes; `anchors` of the citations that begin here, `notes` that end here."""

    text: str
    is_quoted: bool
    anchors: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    is_cut: bool = False  # stands for words that are left out


@dataclass(frozen=True, slots=True)
class ShownTurn:
    number: int
    role: str
    speaker: str  # only where it changes
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    is_unanswered: bool
    left_out: int  # turns between the one before and this one that are not shown


@dataclass(frozen=True, slots=True)
class Transcript:
    turns: tuple[ShownTurn, ...]
    left_out: int  # after the last
    notes: tuple[Note, ...]
    unshown: tuple[Note, ...]  # their words are beyond the limits of quotation
    is_whole: bool


def transcript(
    interview: Interview | None, citations: Sequence[Citation], user: AbstractBaseUser | AnonymousUser, *, whole: bool
) -> Transcript:
    """`citations`: those behind facts that the user may see, with their facts."""
    notes = _notes(citations, user)
    if interview is None:
        return Transcript((), 0, tuple(notes), tuple(notes), is_whole=False)
    text = interview.text
    turns = list(interview.turns.all()) or [Turn(number=1, role=Turn.Role.LEAD, start=0, end=len(text))]
    kept, places = _kept_back(interview, user)
    ranges = [(0, len(text))]
    if not whole:
        ranges = excerpt(text, _own_words_first(notes), _passages(turns), [*_withheld(interview, citations), *places])
    told = [note for note in notes if _is_within(note, ranges)]
    shown: list[ShownTurn] = []
    left_out, speaker = 0, ""
    for position, turn in enumerate(turns):
        if _is_title(turn, interview, notes):
            continue
        visible = [cut for cut in _cuts(ranges, turn.start, turn.end) if text[cut[0] : cut[1]].strip()]
        if not visible:
            left_out += 1
            continue
        following = turns[position + 1] if position + 1 < len(turns) else None
        shown.append(
            ShownTurn(
                number=turn.number,
                role=turn.role,
                speaker=_speaker(turn, kept) if turn.speaker != speaker or left_out else "",
                pieces=tuple(_pieces(text, visible, turn, told)),
                notes=tuple(note for note in told if turn.start < note.end <= turn.end),
                is_unanswered=_is_unanswered(turn, following),
                left_out=left_out,
            )
        )
        left_out, speaker = 0, turn.speaker or speaker
    placed = {note.number for turn in shown for note in turn.notes}
    unshown = tuple(note for note in notes if note.number not in placed)
    return Transcript(tuple(shown), left_out, tuple(notes), unshown, whole)


def _is_title(turn: Turn, interview: Interview, notes: Iterable[Note]) -> bool:
    """Whether it only says again what stands above the text as its title."""
    if turn.role != Turn.Role.HEADING or any(note.start < turn.end and turn.start < note.end for note in notes):
        return False
    title = names.key(interview.source.title)
    return bool(title) and names.key(interview.text[turn.start : turn.end]) == title


def _own_words_first(notes: Iterable[Note]) -> list[tuple[int, int]]:
    """Places of the quotes; where not all fits, the player's own words come first."""
    return [(note.start, note.end) for note in sorted(notes, key=lambda note: not note.is_own_word)]


def _notes(citations: Iterable[Citation], user: AbstractBaseUser | AnonymousUser) -> list[Note]:
    """One for each stretch of words, in the order of the text, with every fact drawn from it."""
    by_place: dict[Range, list[NotedFact]] = {}
    for citation in citations:
        fact = citation.fact
        url = ""
        if fact.player.is_open_to(user):
            url = f"{fact.player.get_absolute_url()}#{fact.anchor}"
        told = by_place.setdefault((citation.start, citation.end), [])
        is_named = not told or told[-1].player != fact.player
        told.append(NotedFact(wording.sentence(fact), citation, fact.player, url, is_named))
    ordered = sorted(by_place.items())
    return [Note(number, *place, tuple(facts)) for number, (place, facts) in enumerate(ordered, 1)]


def _passages(turns: Sequence[Turn]) -> list[Passage]:
    passages = []
    question: Range | None = None
    for turn in turns:
        if turn.role == Turn.Role.QUESTION:
            question = (turn.start, turn.end)
            passages.append(Passage(turn.start, turn.end))
        elif turn.role == Turn.Role.ANSWER:
            passages.append(Passage(turn.start, turn.end, question))
        else:
            passages.append(Passage(turn.start, turn.end))
            question = None if turn.role == Turn.Role.LEAD else question
    return passages


def _kept_back(interview: Interview, user: AbstractBaseUser | AnonymousUser) -> tuple[set[str], list[Range]]:
    """Folded names of the people whom this reader may not know of, and where the text names them."""
    levels = levels_for(user)
    hidden = [
        (mention, mention.player)
        for mention in interview.mentions.of_players()
        if mention.player and mention.player.visibility not in levels
    ]
    kept = {key for mention, player in hidden for key in (names.key(mention.name), player.key)}
    if interview.subject and interview.subject.visibility not in levels:
        kept.add(interview.subject.key)
    return kept, [(start, end) for mention, _player in hidden for start, end in mention.spans]


def _speaker(turn: Turn, kept: Iterable[str]) -> str:
    """Who speaks; by his role alone where his name is kept back: "Ben Klein", or "Klein" at later turns."""
    label = names.key(turn.speaker)
    is_kept = label and any(name == label or name.endswith(f" {label}") for name in kept)
    return gettext("the interviewee") if is_kept else turn.speaker


def _withheld(interview: Interview, citations: Iterable[Citation]) -> list[Range]:
    """Words behind facts that this reader may not see, and what is kept from all readers."""
    seen = {citation.pk for citation in citations}
    hidden = [
        (start, end)
        for pk, start, end in interview.source.citations.values_list("pk", "start", "end")
        if pk not in seen
    ]
    kept = ProposalQuote.objects.kept_from_readers(interview).values_list("start", "end")
    return [*hidden, *kept]


def _is_unanswered(turn: Turn, following: Turn | None) -> bool:
    return turn.role == Turn.Role.QUESTION and (following is None or following.role != Turn.Role.ANSWER)


def _is_within(note: Note, ranges: Sequence[Range]) -> bool:
    return not without([(note.start, note.end)], ranges)


def _cuts(ranges: Iterable[Range], start: int, end: int) -> list[Range]:
    return joined((max(first, start), min(last, end)) for first, last in ranges if first < end and start < last)


def _pieces(text: str, visible: Sequence[Range], turn: Turn, notes: Sequence[Note]) -> list[Piece]:
    """Overlapping quotes are split, so that no mark stands in another."""
    touching = [note for note in notes if note.start < turn.end and turn.start < note.end]
    pieces: list[Piece] = []
    place = turn.start
    for first, last in visible:
        if text[place:first].strip():
            pieces.append(Piece("", is_quoted=False, is_cut=True))
        elif place < first:
            pieces.append(Piece(text[place:first], is_quoted=False))
        ends = {first, last}
        ends.update(end for note in touching for end in (note.start, note.end) if first < end < last)
        edges = sorted(ends)
        for start, end in pairwise(edges):
            covering = [note for note in touching if note.start < end and start < note.end]
            pieces.append(
                Piece(
                    text[start:end],
                    is_quoted=bool(covering),
                    anchors=tuple(anchor for note in covering if note.start == start for anchor in _anchors(note)),
                    notes=tuple(note for note in covering if note.end == end),
                )
            )
        place = last
    if text[place : turn.end].strip():
        pieces.append(Piece("", is_quoted=False, is_cut=True))
    return pieces


def _anchors(note: Note) -> tuple[str, ...]:
    return tuple(f"q{noted.citation.pk}" for noted in note.facts)
