"""The selected proposal: what it says, what it would change on the page, what we hold already, what can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rapidfuzz import fuzz

from interviews import review
from interviews.admin.choices import Choice, Who, choices_of, conflict_choice, number, same_choice, who_of
from interviews.admin.screen import Row
from interviews.models import Decision, Proposal, Turn
from interviews.review import kinds
from interviews.review.cases import NOTHING_CHOSEN, Choices, Desk
from interviews.review.claims import Case, Claim
from interviews.review.clubs import NewClub
from interviews.review.comparison import AnyFact, Finding, Standing
from interviews.review.facts import voice_of
from interviews.review.people import NameOnly, NewPlayer
from players import names, wording
from players.models import (
    CareerStep,
    Citation,
    Club,
    Eligibility,
    Nationality,
    Player,
    Visibility,
    Voice,
    strictest,
)

ALIKE = 75  # token_sort_ratio from which two values are worth showing together
MOST_ALIKE = 3
SHOWN_FIELDS = {
    "start": gettext_lazy("from"),
    "end": gettext_lazy("until"),
    "as_of": gettext_lazy("as of"),
    "relation": gettext_lazy("then or now"),
}


@dataclass(frozen=True, slots=True)
class ShownQuote:
    text: str
    anchor: str
    voice: Voice
    droppable: int = 0  # its id, where an editor has added it and may take it away again


@dataclass(frozen=True, slots=True)
class Effect:
    """What one claim would change on the page, in the page's own words."""

    before: str
    after: str
    note: str = ""
    contradicts: bool = False  # which of the two stays is for the editor to say


@dataclass(frozen=True, slots=True)
class Held:
    """A fact that we hold already, with the words behind it."""

    words: str
    quotes: Sequence[Citation]
    how: str  # "backs", "rival" or "alike"
    is_public: bool = True


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A value that can be left out, the rest being accepted."""

    name: str
    words: str


@dataclass(slots=True)
class Card:
    """One decision of the editor, with all that he needs to take it."""

    row: Row
    person: str
    quotes: list[ShownQuote]
    sides: list[str]  # of a move: the club facts that come with it
    who: Who
    note: str = ""  # why something must be chosen or corrected first
    effects: list[Effect] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    proposed_too: list[Row] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    sameness: list[Choice] = field(default_factory=list)  # whether a claim is what we hold
    conflict: Choice | None = None  # which of two values counts: asked last, above the buttons
    qualifiers: list[Qualifier] = field(default_factory=list)
    visibility: Visibility = Visibility.PUBLIC  # the strictest of its kind and of those whom it names
    decision: Decision | None = None
    accepted_as: str = ""  # what a decided card says, where the editor corrected it
    publish_first: bool = False  # it refines what is public, and its interview is not
    publish_for: frozenset[str] = frozenset()  # the ways out of a conflict that need the interview published first

    @property
    def proposal(self) -> Proposal:
        return self.row.proposal

    @property
    def levels(self) -> list[Visibility]:
        """Who may be let see it: as its kind wants, or fewer."""
        return [level for level in Visibility if strictest(level, self.visibility) == level]

    @property
    def rivals(self) -> list[Held]:
        return [held for held in self.held if held.how == "rival"]

    @property
    def can_be_accepted(self) -> bool:
        """Perhaps after a choice among those that are shown; else it must be linked or corrected first."""
        return not self.note or any(choice.must for choice in self.choices)


def card_of(
    desk: Desk, row: Row, turns: Sequence[Turn], chosen: Choices = NOTHING_CHOSEN, on_conflict: str = ""
) -> Card:
    """Everything of one card; what the editor has chosen already stands in the place of what was found."""
    proposal = row.proposal
    card = Card(
        row=row,
        person=desk.cast.name_of(proposal.person),
        quotes=_shown(proposal, turns),
        sides=[kinds.in_words(part.kind, part.fields) for part in proposal.parts.all()],
        who=who_of(desk, proposal.person, chosen.person),
    )
    if not row.is_open:
        card.decision = proposal.decisions.standing().select_related("by").first()
        accepted = _as_accepted(proposal, card.decision) if card.decision else row.words
        card.accepted_as = accepted if accepted != row.words else ""
        return card
    card.qualifiers = _qualifiers(proposal)
    case = None
    try:
        case = desk.situate(proposal, chosen)
        _compare(card, desk, case)
    except review.Refused as refusal:
        card.note = card.who.note or str(refusal)
    if not card.who.note:
        card.choices = [*choices_of(desk, proposal, case, chosen), *card.sameness]
        if card.rivals:
            card.conflict = conflict_choice(card.publish_for, on_conflict)
    number(card.who, [*([card.conflict] if card.conflict else []), *card.choices])
    card.proposed_too = _proposed_too(proposal)
    return card


def _as_accepted(proposal: Proposal, decision: Decision) -> str:
    """The values as the editor corrected them, and without those that he left out."""
    values = decision.corrected or proposal.fields
    taken = {name: value for name, value in values.items() if name not in decision.refused}
    return kinds.in_words(proposal.kind, taken)


def _compare(card: Card, desk: Desk, case: Case) -> None:
    findings = desk.findings(case)
    card.row.standing = str(review.overall(findings))
    card.visibility = strictest(*(finding.claim.visibility for finding in findings))
    held = desk.held(case.person) if isinstance(case.person, Player) else []
    held = [fact for fact in held if desk.may_read(fact)]
    facts: dict[AnyFact, str] = {finding.fact: "backs" for finding in findings if finding.fact}
    facts |= {rival: "rival" for finding in findings for rival in finding.rivals}
    for place, finding in enumerate(() if case.fact else findings):  # further words are for that fact, and no other
        others = _alike(finding.claim, case, [fact for fact in held if fact not in facts])
        facts |= dict.fromkeys(others, "alike")
        alike = [fact for fact in others if _may_be(finding.claim, fact)]
        is_shown = finding.fact is None or desk.may_read(finding.fact)
        if is_shown and (choice := same_choice(place, finding, alike, case.same.get(place, ""))):
            card.sameness.append(choice)
    behind: dict[tuple[str, int], list[Citation]] = {}
    for citation in Citation.objects.backing([each for each in facts if desk.may_read(each)]).with_source():
        behind.setdefault(citation.backs, []).append(citation)
    anybody = AnonymousUser()
    card.held = [
        Held(
            _said(fact, desk),
            behind.get((fact.citation_field, fact.pk), []),
            how,
            how != "rival" or fact.is_visible_to(anybody),
        )
        for fact, how in facts.items()
    ]
    card.effects = [_effect(finding, case, behind, desk) for finding in findings]
    interview = card.proposal.interview
    card.publish_first = any(review.tells_readers_too_soon(each, None, interview) for each in findings)
    card.publish_for = frozenset(
        way
        for way in review.ON_CONFLICT
        if card.rivals and any(review.tells_readers_too_soon(each, way, interview) for each in findings)
    )


def _alike(claim: Claim, case: Case, held: Sequence[AnyFact]) -> list[AnyFact]:
    """Held facts of the same kind that say nearly the same, most alike first."""
    new = _as_fact(claim, case)
    words = names.key(wording.value(new))
    found = []
    for fact in held:
        if isinstance(fact, claim.model) and getattr(fact, "kind", "") == getattr(new, "kind", ""):
            points = fuzz.token_sort_ratio(words, names.key(wording.value(fact)))
            if points >= ALIKE:
                found.append((points, fact))
    found.sort(key=lambda each: -each[0])
    return [fact for _points, fact in found[:MOST_ALIKE]]


def _may_be(claim: Claim, fact: AnyFact) -> bool:
    """Whether what is alike can be the same: a spell at that club, and no word of another day."""
    if isinstance(fact, CareerStep):
        return bool(fact.club == claim.says["club"])
    return not isinstance(fact, Eligibility | Nationality)


def _said(fact: AnyFact, desk: Desk) -> str:
    return wording.sentence(fact) if desk.may_read(fact) else _("a fact that only reviewers see")


def _effect(finding: Finding, case: Case, behind: dict[tuple[str, int], list[Citation]], desk: Desk) -> Effect:
    fact = finding.fact
    if fact is None or not desk.may_read(fact):
        held = finding.rivals if fact is None else (fact,)
        before = "; ".join(_said(each, desk) for each in held)
        new = _as_fact(finding.claim, case)
        return Effect(before, wording.sentence(new), _then_or_now(new), contradicts=bool(finding.rivals))
    before = wording.sentence(fact)
    quotes = len(behind.get((fact.citation_field, fact.pk), []))
    note = _("one quote more: %(before)s → %(after)s") % {"before": quotes, "after": quotes + 1}
    if finding.standing == Standing.CONFIRMS:
        return Effect(before, before, note)
    changed = copy(fact)
    for name, value in finding.changes.items():
        setattr(changed, name, value)
    after = wording.sentence(changed)
    if after == before:  # a difference that no page tells: said by its columns
        note = "; ".join(_told(fact, name, value) for name, value in finding.changes.items())
    elif "relation" in finding.changes:
        note = _then_or_now(changed)
    else:
        note = ""
    return Effect(before, after, note)


def _then_or_now(fact: AnyFact) -> str:
    """Of a spell: "plays there", "played there"; a card's words do not tell it of a move."""
    return str(fact.get_relation_display()) if isinstance(fact, CareerStep) else ""


def _told(fact: AnyFact, name: str, value: object) -> str:
    return f"{SHOWN_FIELDS.get(name, name)}: {getattr(fact, name) or '–'} → {value}"


def _as_fact(claim: Claim, case: Case) -> AnyFact:
    """The fact that a claim would become, unsaved, so that it reads as on the page."""
    player = case.person if isinstance(case.person, Player) else Player(name=case.person.name)
    fact = claim.model(player=player, visibility=claim.visibility)
    for name, value in claim.says.items():
        setattr(fact, name, _drafted(value))
    return fact


def _drafted(value: object) -> object:
    if isinstance(value, NewClub):
        return Club(name=value.name)
    if isinstance(value, NewPlayer | NameOnly):
        return Player(name=value.name)
    return value


def _qualifiers(proposal: Proposal) -> list[Qualifier]:
    """ "level: youth", "to year: 2019": what may be refused while the rest is accepted."""
    return [
        Qualifier(name, label if value is True else wording.labelled(label, kinds.choice(value)))
        for name, label, value in review.refusable(proposal)
        if value not in ("", False)
    ]


def _proposed_too(proposal: Proposal) -> list[Row]:
    """Other cards of this interview that say nearly the same of the same person."""
    words = kinds.in_words(proposal.kind, proposal.fields)
    others = proposal.interview.proposals.cards().filter(kind=proposal.kind, person=proposal.person)
    found = []
    for other in others.exclude(pk=proposal.pk).exclude(state=Proposal.State.REJECTED):
        said = kinds.in_words(other.kind, other.fields)
        if fuzz.token_sort_ratio(names.key(words), names.key(said)) >= ALIKE:
            found.append(Row(other, kinds.label(other.kind), said, ""))
    return found[:MOST_ALIKE]


def _shown(proposal: Proposal, turns: Sequence[Turn]) -> list[ShownQuote]:
    """Each quote with who says it, as its citation will have it."""
    every = [(proposal, quote) for quote in proposal.quotes.all()]
    every += [(part, quote) for part in proposal.parts.all() for quote in part.quotes.all()]
    shown: dict[tuple[int, int], ShownQuote] = {}
    for owner, quote in every:
        turn = next((turn for turn in turns if turn.start <= quote.start < turn.end), None)
        voice = Voice(voice_of(owner, turn, len(owner.quotes.all())))
        text = proposal.interview.text[quote.start : quote.end]
        droppable = quote.pk if quote.by_hand and owner == proposal and len(proposal.quotes.all()) > 1 else 0
        shown.setdefault((quote.start, quote.end), ShownQuote(text, f"quote-{quote.pk}", voice, droppable))
    return list(shown.values())
