"""What an editor finds in the text himself: a fact that no rule saw, and further words for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from django.contrib.auth.models import AnonymousUser, User

from interviews.extraction.facts import QUOTE_LIMIT
from interviews.models import Interview, Proposal, ProposalQuote, Turn
from interviews.models.proposals import fingerprint_of
from interviews.review import kinds
from interviews.review.cases import NOTHING_CHOSEN, fact_at
from interviews.review.decisions import accept_locked
from interviews.review.facts import VOICES
from interviews.review.kinds import Value
from interviews.review.locking import door, lock_interview, lock_proposal
from interviews.review.people import Cast
from interviews.review.refusals import CannotAccept, Refused
from players import names, wording
from players.models import Certainty, Fact, KnownFact, Player, Voice
from players.models.sources import FACT_FIELDS, fact_model
from players.numbers import whole

if TYPE_CHECKING:
    from players.models.fact_sets import FactQuerySet

WHY = "An editor chose the words."


@dataclass(frozen=True, slots=True)
class Selected:
    """Words chosen in the text of an interview: `text[start:end]`, in code points."""

    start: int
    end: int


def selected(interview: Interview, words: str, start: int | None = None, turn: int | None = None) -> Selected:
    """Where the words stand that an editor chose, white space at their ends left out.

    With `start` (code points) they must stand exactly there; without it, in the turn or else the whole text they
    must stand once. Raises Refused: not there, several times there, no words, more than a quote may have.
    """
    words = words.replace("\r\n", "\n")  # a form sends its line breaks so
    bare = words.strip()
    if not bare:
        raise Refused("Choose the words first that say it.")
    if len(bare) > QUOTE_LIMIT:
        raise Refused(f"A quote has at most {QUOTE_LIMIT} characters, these are {len(bare)}: choose fewer words.")
    if start is not None:
        start += len(words) - len(words.lstrip())
        if start < 0 or interview.text[start : start + len(bare)] != bare:
            raise Refused(f"“{bare}” does not stand there in the text: choose the words again.")
        return Selected(start, start + len(bare))
    places = _places(interview, bare, turn)
    if not places:
        raise Refused(f"“{bare}” does not stand in the text, letter for letter.")
    if len(places) > 1:
        raise Refused(f"“{bare}” stands {len(places)} times in the text: choose more words, or say in which turn.")
    return Selected(places[0], places[0] + len(bare))


def _places(interview: Interview, words: str, turn: int | None) -> list[int]:
    begin, end = 0, len(interview.text)
    if turn is not None:
        where = interview.turns.filter(number=turn).first()
        if where is None:
            raise Refused(f"There is no turn {turn}.")
        begin, end = where.start, where.end
    places, place = [], interview.text.find(words, begin, end)
    while place >= 0:
        places.append(place)
        place = interview.text.find(words, place + 1, end)
    return places


@door
def propose_by_hand(
    interview_id: int,
    kind: str,
    person: str,
    values: Mapping[str, object],
    words: Selected,
    user: User | None,
    *,
    voice: str = "",
) -> Proposal:
    """A proposal that rests on the chosen words: accepted, rejected and undone as any other.

    `person` is a name of the interview's cards ("" for the unnamed interviewee) or a new one; `voice` is that of the
    turn unless given. Raises Refused, also where the same was proposed already.
    """
    interview = lock_interview(interview_id, user)
    try:
        person = names.clean(person)
    except names.RefusedText as reason:
        raise CannotAccept(f"The name {reason}.") from reason
    fields = kinds.checked(kind, values)
    fingerprint = fingerprint_of(kind, person, fields)
    known = interview.proposals.filter(fingerprint=fingerprint).first()
    if known is not None:
        raise Refused(f"“{kinds.in_words(kind, fields)}” is proposed already: {known.get_state_display()}.")
    return _made(interview, kind, person, fields, words, voice, fingerprint)


def _made(
    interview: Interview,
    kind: str,
    person: str,
    fields: Mapping[str, Value],
    words: Selected,
    voice: str,
    fingerprint: str,
) -> Proposal:
    proposal = Proposal.objects.create(
        interview=interview,
        kind=kind,
        person=person,
        fields=dict(fields),
        voice=_voice(interview, words, voice),
        certainty=Certainty.STATED,
        rule=Proposal.BY_HAND,
        why=WHY,
        fingerprint=fingerprint,
    )
    ProposalQuote.objects.create(proposal=proposal, start=words.start, end=words.end, by_hand=True)
    return proposal


def _voice(interview: Interview, words: Selected, voice: str) -> str:
    if voice and voice not in Voice.values:
        raise Refused(f"“{voice}” is no voice.")
    turn = interview.turns.filter(start__lte=words.start, end__gt=words.start).first()
    return voice or (str(VOICES[Turn.Role(turn.role)]) if turn else Voice.AUTHOR)


def quotable(
    interview: Interview, person: str, user: User | AnonymousUser, player: Player | None = None
) -> list[tuple[str, str]]:
    """For a choice: what may get a further quote, as (target, in words): undecided cards, and the player's facts.

    `player` is whom the editor takes the name for; whom it was linked with unless given.
    """
    cards = interview.proposals.cards().undecided().filter(person=person).exclude(kind=Proposal.QUOTE)
    found = [(f"proposal-{card.pk}", kinds.in_words(card.kind, card.fields)) for card in cards]
    player = player or Cast(interview).linked(person)
    for field in FACT_FIELDS if player else ():
        facts = cast("FactQuerySet[Fact]", fact_model(field)._default_manager.all())
        known = facts.editable_by(user).current().filter(player=player)
        found += [(fact.anchor, wording.sentence(cast("KnownFact", fact))) for fact in known]
    return found


@door
def add_quote(
    interview_id: int,
    target: str,
    words: Selected,
    user: User | None,
    *,
    voice: str = "",
    today: date | None = None,
) -> Proposal:
    """Further words for an undecided card ("proposal-12") or for a fact that we hold ("career_step-7").

    Words for a fact are a proposal of the kind "quote", accepted at once; undone as any other decision.
    """
    interview = lock_interview(interview_id, user)
    field, _dash, pk = target.rpartition("-")
    if field == "proposal":
        return _quote_for_card(interview, whole(pk), words)
    fact = fact_at(target)
    if fact is None or (user is not None and not fact.is_editable_by(user)):
        raise Refused("The fact that these words were chosen for is not there any more.")
    place = {"start": words.start, "end": words.end}
    if fact.citations.filter(source_id=interview.source_id, **place).exists():
        raise Refused("These words stand behind it already.")
    fields: dict[str, Value] = {"fact": fact.anchor, "words": wording.sentence(fact)}
    fingerprint = fingerprint_of(Proposal.QUOTE, "", {**fields, **place, "words": ""})
    row = interview.proposals.filter(fingerprint=fingerprint).first()  # of an addition that was undone
    if row is None:
        row = _made(interview, Proposal.QUOTE, _name_of(interview, fact.player), fields, words, voice, fingerprint)
    if row.state == Proposal.State.REJECTED:
        raise Refused("These words were chosen for it before, and rejected.")
    accept_locked(row, user, NOTHING_CHOSEN, today=today)
    return row


def _quote_for_card(interview: Interview, pk: int, words: Selected) -> Proposal:
    card = interview.proposals.cards().undecided().select_for_update(of=("self",), no_key=True).filter(pk=pk).first()
    if card is None or card.kind == Proposal.QUOTE:
        raise Refused("The card that these words were chosen for is not waiting any more.")
    if card.quotes.filter(start=words.start, end=words.end).exists():
        raise Refused("These words stand behind it already.")
    ProposalQuote.objects.create(proposal=card, start=words.start, end=words.end, by_hand=True)
    card.version += 1
    card.save(update_fields=["version"])
    return card


def _name_of(interview: Interview, player: Player) -> str:
    """What the interview's cards call a player; his own name where it names him nowhere."""
    people = Cast(interview)
    called = (name for name in interview.proposals.order_by("pk").values_list("person", flat=True).distinct())
    return next((name for name in called if people.linked(name) == player), player.name)


@door
def drop_quote(quote_id: int, version: int, user: User | None) -> Proposal:
    """Take words that an editor added from an undecided card; what a rule found stays."""
    quote = ProposalQuote.objects.filter(pk=quote_id).first()
    if quote is None or not quote.by_hand:
        raise Refused("Only words that an editor has added can be taken away.")
    card = lock_proposal(quote.proposal_id, version, user, Proposal.State.WAITING, Proposal.State.LATER)
    if card.quotes.count() == 1:
        raise Refused("It is the only quote of this card: reject the card instead.")
    quote.delete()
    card.version += 1
    card.save(update_fields=["version"])
    return card
