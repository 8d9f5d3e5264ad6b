"""Findings become facts and citations; and exactly that can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal

from django.apps import apps
from django.contrib.auth.models import User
from django.core.serializers.json import DjangoJSONEncoder
from django.db import IntegrityError

from interviews.models import Decision, Interview, Proposal, Turn
from interviews.review.comparison import Finding, Standing
from interviews.review.refusals import CannotAccept, Refused
from players import constraint_words, wording
from players.models import Citation, Fact, KnownFact, Player, Voice, strictest
from players.models.sources import FACT_FIELDS

OnConflict = Literal["keep_both", "prefer_new", "prefer_held"]
ON_CONFLICT: tuple[OnConflict, ...] = ("keep_both", "prefer_new", "prefer_held")


class Writer:
    """Writes what one decision means, and notes in it all that is needed to take it back."""

    def __init__(self, decision: Decision, player: Player, user: User | None) -> None:
        self.decision = decision
        self.player = player
        self.user = user
        self.interview: Interview = decision.proposal.interview
        self.times_as_proposed = _times_as_proposed(decision)
        self.changed: list[dict[str, Any]] = []
        self.made: dict[str, dict[str, Any]] = {}  # by anchor what a new fact says

    def write(self, finding: Finding, on_conflict: OnConflict | None, reason: str) -> KnownFact:
        fact = finding.fact or self._made(finding, on_conflict, reason)
        if finding.fact is not None:
            self._change(fact, refined(finding, fact))
        for proposal in finding.claim.backed_by:
            self._cite(fact, proposal)
        for rival in finding.rivals if on_conflict else ():
            if on_conflict == "keep_both":
                self._change(rival, {"contested": True})
            elif on_conflict == "prefer_new":
                lost = {"state": Fact.State.SUPERSEDED, "state_reason": reason[:300], "lost_to": fact.pk}
                self._change(rival, lost)
        return fact

    def _made(self, finding: Finding, on_conflict: OnConflict | None, reason: str) -> KnownFact:
        claim = finding.claim
        fact = claim.model(
            player=self.player,
            visibility=claim.visibility,
            origin=claim.origin,
            derivation=claim.derivation[:300],
            created_by=self.user,
        )
        fact.as_of = claim.as_of
        for name, value in claim.says.items():
            setattr(fact, name, value)
        if finding.standing == Standing.CONFLICTS and on_conflict == "keep_both":
            fact.contested = True
        if finding.standing == Standing.CONFLICTS and on_conflict == "prefer_held":
            fact.state = Fact.State.SUPERSEDED
            fact.state_reason = reason[:300]
            fact.lost_to = finding.rivals[0].pk
        save(fact)
        self.made[fact.anchor] = says(fact)
        return fact

    def _change(self, fact: KnownFact, changes: dict[str, Any]) -> None:
        before = columns(fact)
        for name, value in changes.items():
            setattr(fact, name, value)
        after = columns(fact)
        different = [name for name in before if before[name] != after[name]]
        if not different:
            return
        fact.version += 1
        save(fact)
        self.changed.append(
            {
                "model": fact._meta.model_name,
                "id": fact.pk,
                "before": {name: before[name] for name in different},
                "after": {name: after[name] for name in different},
            }
        )

    def _cite(self, fact: KnownFact, proposal: Proposal) -> None:
        quotes = list(proposal.quotes.all())
        for quote in quotes:
            turn = self._turn_at(quote.start)
            citation, _made = Citation.objects.get_or_create(
                source_id=self.interview.source_id,
                start=quote.start,
                end=quote.end,
                **{fact.citation_field: fact},
                defaults={
                    "quote": self.interview.text[quote.start : quote.end],
                    "turn": turn.number if turn else None,
                    "speaker": turn.speaker if turn else "",
                    "voice": voice_of(proposal, turn, len(quotes)),
                    "certainty": proposal.certainty,
                    "note": proposal.time_note if self.times_as_proposed else "",
                },
            )
            self.decision.citations.add(citation)

    def _turn_at(self, place: int) -> Turn | None:
        return self.interview.turns.filter(start__lte=place, end__gt=place).first()


def save(fact: KnownFact) -> None:
    """Raises CannotAccept with a sentence for what the database refuses; the transaction is to be taken back then."""
    try:
        fact.save()
    except IntegrityError as fault:
        if (words := constraint_words.in_words(str(fault))) == str(fault):
            raise
        raise CannotAccept(words) from fault


def refined(finding: Finding, fact: KnownFact) -> dict[str, Any]:
    """The columns that a claim changes in the fact that it adds to."""
    claim = finding.claim
    changes = dict(finding.changes)
    changes["visibility"] = strictest(fact.visibility, claim.visibility)
    if "date" in changes and changes["date"] == claim.says["date"]:
        changes["origin"], changes["derivation"] = claim.origin, claim.derivation
    elif "date" in changes:
        held = fact.derivation or f"said to be {getattr(fact, 'date', '')}"
        said = claim.derivation or f"said to be {claim.says['date']}"
        changes["origin"], changes["derivation"] = Fact.Origin.DERIVED, f"{held}; {said}"[:300]
    return changes


# what a note on the time of a proposal speaks of; "value": of a date of birth
TIMES = frozenset(("year", "from_year", "to_year", "value"))


def _times_as_proposed(decision: Decision) -> bool:
    """Whether it is still true how a proposal came to its time; readers would be told it beside the fact."""
    proposed = decision.proposal.fields
    accepted = decision.corrected or proposed
    left_out = any(name.rpartition(".")[2] in TIMES for name in decision.refused)
    return not left_out and all(accepted.get(name) == proposed.get(name) for name in TIMES)


# who speaks in a turn, where a proposal that rests on several quotes does not say it of each
VOICES = {
    Turn.Role.QUESTION: Voice.INTERVIEWER,
    Turn.Role.ANSWER: Voice.PLAYER,
    Turn.Role.LEAD: Voice.AUTHOR,
    Turn.Role.HEADING: Voice.AUTHOR,
}


def voice_of(proposal: Proposal, turn: Turn | None, quotes: int) -> str:
    """Whose words one quote of a proposal are: the proposal's voice is that of its only quote."""
    if quotes == 1 or turn is None or proposal.voice == Voice.THIRD_PERSON:
        return str(proposal.voice)
    return VOICES[Turn.Role(turn.role)]


def columns(fact: KnownFact) -> dict[str, Any]:
    """The stored values of a fact, as JSON keeps them."""
    values = {name.attname: getattr(fact, name.attname) for name in fact._meta.concrete_fields}
    for name in ("id", "version", "created_at"):
        values.pop(name)
    plain: dict[str, Any] = json.loads(json.dumps(values, cls=DjangoJSONEncoder))
    return plain


OF_ALL = frozenset({name.attname for name in Fact._meta.concrete_fields} | {"player_id"})
# the columns that tell nothing of the player: who may see it, and how it stands to others
NOT_SAID = OF_ALL - {"as_of_earliest", "as_of_latest", "origin", "derivation"}


def says(fact: KnownFact) -> dict[str, Any]:
    """What a fact says itself, as JSON keeps it: without who may see it, its state and whom it is about."""
    return {name: value for name, value in columns(fact).items() if name not in OF_ALL}


def _refuse_corrected(decision: Decision, fact: KnownFact) -> None:
    """What somebody has corrected by hand since is not swept away by an undo: the correction would be lost."""
    made = decision.choices.get("made", {}).get(fact.anchor)
    if made is None:
        return
    now = says(fact)
    different = [name for name in made if name in now and made[name] != now[name]]
    if all(name.endswith("_id") and _is_gone(fact, name, made[name]) for name in different):
        return  # what it named was merged with another
    last = fact.history.select_related("change__by").latest()
    who = f" by {last.change.by}" if last.change and last.change.by else ""
    raise Refused(
        f"“{wording.sentence(fact)}” was corrected by hand{who} since it was accepted: take that back in its history"
        " first, or retract it."
    )


def _is_gone(fact: KnownFact, name: str, pk: int | None) -> bool:
    related = fact._meta.get_field(name.removesuffix("_id")).related_model
    return pk is not None and not related._default_manager.filter(pk=pk).exists()  # type: ignore[union-attr]


def facts_of(decision: Decision) -> set[tuple[str, int]]:
    """(model, id) of every fact that a decision made, backed or changed."""
    facts = {
        (str(citation.fact._meta.model_name), int(citation.fact.pk))
        for citation in decision.citations.select_related(*FACT_FIELDS)
    }
    return facts | {(change["model"], change["id"]) for change in decision.changed}


def take_back(decision: Decision) -> set[int]:
    """Restore what one decision changed, and remove what rests on it alone. Returns the players' ids.

    Only the last decision that touched a fact can be taken back: the caller sees to the order.
    """
    players: set[int] = set()
    for change in reversed(decision.changed):
        fact = load(change["model"], change["id"], lock=True)
        if fact is None:
            continue
        now = columns(fact)
        fields = {field.attname: field for field in fact._meta.concrete_fields}
        for name, before in change["before"].items():
            if now[name] == change["after"][name]:  # not what somebody has edited by hand since
                setattr(fact, name, fields[name].to_python(before))
        fact.version += 1
        save(fact)
        players.add(fact.player_id)
    backed = facts_of(decision)
    for citation in decision.citations.all():
        others = citation.decisions.exclude(pk=decision.pk).filter(undone_at__isnull=True)
        if not others.exists():
            citation.delete()
    decision.citations.clear()
    decision.changed = []
    for model, pk in sorted(backed):
        fact = load(model, pk, lock=True)
        if fact is None:
            continue
        players.add(fact.player_id)
        if fact.named_source_id is None and not fact.citations.exists():
            _refuse_corrected(decision, fact)
            fact.delete()
    return players


# What a fact is about: two facts of a player that agree in these tell of the same thing.
_ABOUT = ("kind", "club_id", "association_id", "iso", "status", "stance", "basis", "other_id", "other_name", "role")


def backed_by(decision: Decision) -> list[KnownFact]:
    """The facts behind which it put its quotes, as they stand; not those whose standing alone it changed."""
    quotes = decision.citations.select_related(*FACT_FIELDS).order_by("pk")
    return list({quote.backs: quote.fact for quote in quotes}.values())


def made_anew(decision: Decision, before: Iterable[KnownFact]) -> dict[str, str]:
    """After a decision was made anew: what it backs now by what it backed before, as anchors, where that is another.

    A fact that somebody has hidden or retracted stays so where the decision has made it anew.
    """
    instead: dict[str, str] = {}
    for fact in backed_by(decision):
        for old in before:
            if old.pk == fact.pk or _about(old) != _about(fact):
                continue
            instead[old.anchor] = fact.anchor
            fact.visibility = strictest(fact.visibility, old.visibility)
            if old.state == Fact.State.RETRACTED and fact.anchor in decision.choices["made"]:
                fact.state, fact.state_reason = old.state, old.state_reason
            fact.save(update_fields=["visibility", "state", "state_reason"])
    return instead


def _about(fact: KnownFact) -> tuple[object, ...]:
    return type(fact), fact.player_id, *(getattr(fact, name, None) for name in _ABOUT)


def players_of(facts: Iterable[tuple[str, int]]) -> set[int]:
    """The ids of the players whom some facts are about."""
    return {fact.player_id for model, pk in facts if (fact := load(model, pk)) is not None}


def load(model: str, pk: int, *, lock: bool = False) -> KnownFact | None:
    facts = apps.get_model("players", model)._default_manager.filter(pk=pk)
    found: KnownFact | None = (facts.select_for_update(no_key=True) if lock else facts).first()
    return found


def resting_on(facts: Iterable[tuple[str, int]], after: Decision) -> list[Decision]:
    """The standing acceptances after one that touch its facts, or the facts of such a one; oldest first."""
    touched = set(facts)
    players = players_of(touched)
    later = [
        decision
        for decision in Decision.objects.accepted_for(players).filter(pk__gt=after.pk).order_by("pk")
        if decision.pk != after.pk
    ]
    of = {decision.pk: facts_of(decision) for decision in later}
    found: list[Decision] = []
    grown = True
    while grown:
        grown = False
        for decision in later:
            if decision not in found and of[decision.pk] & touched:
                found.append(decision)
                touched |= of[decision.pk]
                grown = True
    return sorted(found, key=lambda decision: decision.pk)
