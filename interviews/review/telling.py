"""What a fact says to readers: no more than the interviews among those behind it that are released.

While none is released a fact says what all of them say. Once readers see it by some of them, what the others have added
(a day where the released one says the year, a later date) is taken out and comes with their release.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from interviews.models import Decision, Proposal
from interviews.review.cases import Desk, recalled
from interviews.review.claims import Claim, claims_of
from interviews.review.comparison import Standing, compare
from interviews.review.facts import NOT_SAID, columns, load, refined, says
from interviews.review.refusals import Refused
from players.models import Citation, KnownFact, Source
from players.models.sources import FACT_FIELDS, fact_model

UNSAID = "unsaid"  # in the choices of a decision: the anchors of facts to which it may not add yet


def tell_of(source: Source) -> None:
    """After an interview was released or withdrawn: each fact that it shares with another. Its players are locked."""
    others = Citation.objects.exclude(source=source)
    for name in FACT_FIELDS:
        shared = Q(Exists(others.filter(**{name: OuterRef("pk")}))) | Q(named_source__isnull=False)
        facts: QuerySet[Any] = fact_model(name)._default_manager.get_queryset()
        facts = facts.filter(shared, citations__source=source)
        for fact in facts.distinct().order_by("pk"):
            tell(str(fact._meta.model_name), fact.pk)


def tell_anew(facts: Iterable[tuple[str, int]]) -> None:
    """After something was undone: these facts, as far as they are left."""
    for model, pk in sorted(facts):
        tell(model, pk)


def tell(model: str, pk: int) -> None:
    """Have one fact say what it may, and note in its decisions who says what; its player is locked."""
    fact = load(model, pk, lock=True)
    if fact is None:
        return
    voices = _voices(fact)
    read = fact.is_backed_for_everybody
    if any(voice.is_wrong(read) for voice in voices) and not _is_corrected(fact, voices):
        _write(fact, voices, [voice for voice in voices if voice.may_speak(read)])


@dataclass(slots=True)
class _Voice:
    """One standing acceptance behind a fact, and its part in what the fact says."""

    decision: Decision
    anchor: str
    made: dict[str, Any] | None
    changes: list[dict[str, Any]] = field(default_factory=list)

    @property
    def is_unsaid(self) -> bool:
        return self.anchor in self.decision.choices.get(UNSAID, ())

    def may_speak(self, read: bool) -> bool:
        return not read or self.decision.proposal.interview.source.released_at is not None

    def is_wrong(self, read: bool) -> bool:
        """Whether it has said what it may not, or was kept from saying what it may."""
        if self.is_unsaid:
            return self.may_speak(read)
        return (self.made is not None or bool(self.changes)) and not self.may_speak(read)

    def note(self, made: dict[str, Any] | None, changes: list[dict[str, Any]], unsaid: bool) -> None:
        decision = self.decision
        rest = [_without_words(each) if each in self.changes else each for each in decision.changed]
        decision.changed = [*(each for each in rest if each["before"]), *changes]
        of_all = {anchor: said for anchor, said in decision.choices.get("made", {}).items() if anchor != self.anchor}
        kept = [anchor for anchor in decision.choices.get(UNSAID, ()) if anchor != self.anchor]
        decision.choices = {
            **decision.choices,
            "made": of_all if made is None else {**of_all, self.anchor: made},
            UNSAID: [*kept, self.anchor] if unsaid else kept,
        }
        decision.save(update_fields=["changed", "choices"])


def _voices(fact: KnownFact) -> list[_Voice]:
    rows = Decision.objects.standing().filter(
        kind=Decision.Kind.ACCEPT, **{f"citations__{fact.citation_field}": fact.pk}
    )
    rows = rows.exclude(proposal__kind=Proposal.QUOTE).select_related("proposal__interview__source")
    return [
        _Voice(
            decision,
            fact.anchor,
            decision.choices.get("made", {}).get(fact.anchor),
            [each for each in decision.changed if _is_of(each, fact) and _words(each["after"])],
        )
        for decision in rows.distinct().order_by("pk")
    ]


def _is_of(change: dict[str, Any], fact: KnownFact) -> bool:
    return (change["model"], change["id"]) == (fact._meta.model_name, fact.pk)


def _words(values: dict[str, Any]) -> dict[str, Any]:
    """Those of some columns that tell something of the player."""
    return {name: value for name, value in values.items() if name not in NOT_SAID}


def _without_words(change: dict[str, Any]) -> dict[str, Any]:
    kept = {
        part: {name: value for name, value in change[part].items() if name in NOT_SAID} for part in ("before", "after")
    }
    return {**change, **kept}


def _is_corrected(fact: KnownFact, voices: list[_Voice]) -> bool:
    """Whether it says what none of them ever made it say: then it is an editor's word, and stays."""
    known: dict[str, list[Any]] = {}
    for voice in voices:
        for values in (voice.made or {}, *(each[part] for each in voice.changes for part in ("before", "after"))):
            for name, value in _words(values).items():
                known.setdefault(name, []).append(value)
    days = [voice.decision.proposal.interview.source.published_earliest for voice in voices]
    known["as_of_earliest"] = [None, *(day.isoformat() for day in days if day), *known.get("as_of_earliest", ())]
    now = columns(fact)
    return any(now[name] not in values for name, values in known.items() if name in now)


def _write(fact: KnownFact, voices: list[_Voice], speaking: list[_Voice]) -> None:
    claims = {voice.decision.pk: claim for voice in speaking if (claim := _claim(voice, fact)) is not None}
    speaking = [voice for voice in speaking if voice.decision.pk in claims]
    before = columns(fact)
    has_maker = any(voice.made is not None for voice in voices)
    if has_maker and not speaking:
        return  # nobody else says it
    _begin(fact, voices, claims[speaking[0].decision.pk] if has_maker else None)
    made = says(fact)
    noted: dict[int, list[dict[str, Any]]] = {}
    for voice in speaking[1:] if has_maker else speaking:
        noted[voice.decision.pk] = _add(fact, claims[voice.decision.pk])
    if columns(fact) != before:
        fact.version += 1
        fact.save()
    first = speaking[0] if has_maker else None
    for voice in voices:
        is_maker = voice is first or voice.made is not None
        quiet = voice not in speaking and (is_maker or bool(voice.changes) or voice.is_unsaid)
        voice.note(made if is_maker else None, noted.get(voice.decision.pk, []), quiet)


def _begin(fact: KnownFact, voices: list[_Voice], claim: Claim | None) -> None:
    """What it says before any of them adds to it: what the first one claims, or what was there without them."""
    fields = {column.attname: column for column in fact._meta.concrete_fields}
    if claim is None:
        for change in (each for voice in reversed(voices) for each in reversed(voice.changes)):
            for name, value in _words(change["before"]).items():
                setattr(fact, name, fields[name].to_python(value))
        return
    empty = type(fact)()
    for name in says(fact):
        setattr(fact, name, getattr(empty, name))
    for name, value in claim.says.items():
        setattr(fact, name, value)
    fact.as_of, fact.origin, fact.derivation = claim.as_of, claim.origin, claim.derivation[:300]


def _add(fact: KnownFact, claim: Claim) -> list[dict[str, Any]]:
    """Have one more interview add to it; what that has changed, as a decision notes it."""
    finding = compare(claim, [fact])
    if finding.fact is None or finding.standing not in (Standing.CONFIRMS, Standing.REFINES):
        return []
    before = columns(fact)
    for name, value in refined(finding, fact).items():
        if name != "visibility":
            setattr(fact, name, value)
    after = columns(fact)
    different = [name for name in before if before[name] != after[name]]
    if not different:
        return []
    parts = {"before": {name: before[name] for name in different}, "after": {name: after[name] for name in different}}
    return [{"model": fact._meta.model_name, "id": fact.pk, **parts}]


def _claim(voice: _Voice, fact: KnownFact) -> Claim | None:
    """What its interview says of this fact, as the editor accepted it."""
    decision = voice.decision
    try:
        case = Desk(decision.proposal.interview).situate(decision.proposal, recalled(decision))
    except Refused:
        return None
    claims = [claim for claim in claims_of(case) if claim.model is type(fact)]
    return next((claim for claim in claims if len(claims) == 1 or compare(claim, [fact]).fact is not None), None)
