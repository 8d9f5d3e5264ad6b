"""The door across: a proposal is accepted, rejected, put off or taken up again.

Each decision locks the interview and then the proposal, checks that the editor saw its present version, and
is kept. An acceptance also locks its player. One transaction: a fault half-way leaves nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from interviews.models import Decision, Interview, Proposal
from interviews.review import minors
from interviews.review.cases import Choices, ClubChoice, Desk
from interviews.review.claims import Case
from interviews.review.clubs import NewClub, draft_club, name_club
from interviews.review.comparison import Finding, Standing
from interviews.review.facts import (
    ON_CONFLICT,
    OnConflict,
    Writer,
    facts_of,
    held_back,
    hold_back_again,
    resting_on,
    take_back,
)
from interviews.review.kinds import Value, in_words
from interviews.review.people import NameOnly, NewPlayer, Other, Person, name_person
from interviews.review.refusals import CannotAccept, NeedsChoice, Refused, StaleProposal
from players import dates, summary
from players.models import Club, Player
from players.models.sources import FACT_FIELDS, fact_model

State = Proposal.State


@transaction.atomic
def accept(
    proposal_id: int,
    version: int,
    user: User | None,
    *,
    corrected: Mapping[str, Value] | None = None,
    person: Person | None = None,
    other: Other | None = None,
    clubs: Mapping[str, ClubChoice] | None = None,
    refused: Collection[str] = (),
    remember: Collection[str] = (),
    on_conflict: OnConflict | None = None,
    reason: str = "",
    today: date | None = None,
) -> Decision:
    """Make or confirm facts with their citations. `corrected` gives all fields of the kind anew.

    `refused` names optional fields that are left out (`kinds.qualifiers`); `remember` those whose spelling becomes
    a name of whom or what was chosen: "person", "other", fields of clubs.

    Raises StaleProposal, NeedsChoice (whom, which club, which of two values) or CannotAccept.
    """
    proposal = _locked(proposal_id, version, State.WAITING, State.LATER)
    choices = Choices(corrected, person, other, clubs or {})
    decision = _decide(proposal, Decision.Kind.ACCEPT, State.ACCEPTED, user, reason)
    decision.corrected = dict(corrected or {})
    _apply(decision, choices, on_conflict, today or timezone.localdate(), guard_public=True)
    return decision


@transaction.atomic
def reject(proposal_id: int, version: int, user: User | None, *, reason: str = "") -> Decision:
    """Say that it is not so; it is never proposed again for this interview."""
    proposal = _locked(proposal_id, version, State.WAITING, State.LATER)
    return _decide(proposal, Decision.Kind.REJECT, State.REJECTED, user, reason)


@transaction.atomic
def later(proposal_id: int, version: int, user: User | None, *, reason: str = "") -> Decision:
    """Put it off: it comes again at the end."""
    proposal = _locked(proposal_id, version, State.WAITING, State.LATER)
    return _decide(proposal, Decision.Kind.LATER, State.LATER, user, reason)


@transaction.atomic
def undo(proposal_id: int, version: int, user: User | None, *, today: date | None = None) -> Decision:
    """Take the standing decision back, with all that it changed.

    What was accepted after it upon the same facts is taken back too and then accepted anew, so that every
    fact says no more than its remaining quotes do. Somebody marked as a minor stays so.
    """
    proposal = _locked(proposal_id, version, State.ACCEPTED, State.REJECTED, State.LATER)
    decision = proposal.decisions.standing().get()
    if decision.kind == Decision.Kind.ACCEPT:
        _take_back_all(decision, today or timezone.localdate())
    decision.undone_at = timezone.now()
    decision.undone_by = user
    decision.save()
    _set_state(proposal, State.WAITING)
    _remove_unused_drafts(decision)
    return decision


@transaction.atomic
def link_person(
    interview_id: int,
    person: str,
    who: Player | NewPlayer,
    *,
    user: User | None = None,
    alias: bool = False,
    today: date | None = None,
) -> Player:
    """Say whom a name in an interview means, for every card of his; the name may become one of the player's."""
    interview = Interview.objects.select_for_update().get(pk=interview_id)
    minor = _said_to_be_minor(interview, person, today or timezone.localdate())
    return name_person(interview, person, who, minor=minor)


def _locked(proposal_id: int, version: int, *allowed: Proposal.State) -> Proposal:
    """The proposal, its interview locked first, so that two decisions on one interview never cross."""
    seen = Proposal.objects.get(pk=proposal_id)
    Interview.objects.select_for_update().get(pk=seen.interview_id)
    proposal = Proposal.objects.select_for_update().get(pk=proposal_id)
    if proposal.version != version or proposal.state not in allowed:
        raise StaleProposal(proposal, version)
    if proposal.part_of_id is not None:
        raise Refused("It is one side of a move: decide on the move.")
    return proposal


def _decide(proposal: Proposal, kind: Decision.Kind, state: Proposal.State, user: User | None, reason: str) -> Decision:
    """Keep the decision; one that put it off before is over by that."""
    proposal.decisions.standing().update(undone_at=timezone.now(), undone_by=user)
    _set_state(proposal, state)
    return Decision.objects.create(proposal=proposal, kind=kind, by=user, reason=reason.strip()[:300])


def _set_state(proposal: Proposal, state: Proposal.State) -> None:
    proposal.state = state
    proposal.version += 1
    proposal.save(update_fields=["state", "version"])
    proposal.parts.update(state=state, version=F("version") + 1)


def _apply(
    decision: Decision, choices: Choices, on_conflict: OnConflict | None, today: date, *, guard_public: bool = False
) -> None:
    proposal = decision.proposal
    interview = proposal.interview
    if not proposal.quotes.exists():
        raise CannotAccept("It has no quote, and no fact stands without one.")
    desk = Desk(interview)
    case = desk.situate(proposal, choices)
    if on_conflict is not None and on_conflict not in ON_CONFLICT:
        raise Refused(f"“{on_conflict}” is no way out of a conflict.")
    case, drafts = _with_drafts(interview, case, today)
    player = case.person
    assert isinstance(player, Player)  # _with_drafts has made one of every new name
    Player.objects.select_for_update().get(pk=player.pk)
    writer = Writer(decision, player, decision.by if isinstance(decision.by, User) else None)
    for number, claim_finding in enumerate(desk.findings(case)):
        # the second side of a move is compared again: the first may have made the fact that it belongs to
        finding = claim_finding if number == 0 else Desk(interview).findings(case)[number]
        if finding.standing == Standing.CONFLICTS and on_conflict is None:
            held = "; ".join(str(rival) for rival in finding.rivals)
            raise NeedsChoice(f"It contradicts what we hold ({held}): keep both, or prefer one.")
        conflict = on_conflict if finding.standing == Standing.CONFLICTS else None
        if guard_public and _tells_readers_too_soon(finding, conflict, interview):
            raise CannotAccept(
                "It changes what is public, and this interview is not: publish it first, or put this off."
            )
        writer.write(finding, conflict, decision.reason or f"Another value was preferred, {interview.source}")
    decision.changed = writer.changed
    decision.choices = _remembered(case, on_conflict, drafts)
    decision.save()
    if not _is_adult(player, today) and _said_to_be_minor(interview, proposal.person, today, case):
        minors.protect(player)
    summary.refresh(player)


def _tells_readers_too_soon(finding: Finding, conflict: OnConflict | None, interview: Interview) -> bool:
    """Whether an interview that is not released would change a fact that everybody reads."""
    if interview.source.released_at is not None:
        return False
    refined = (finding.fact,) if finding.standing == Standing.REFINES and finding.fact else ()
    rivals = finding.rivals if conflict in ("keep_both", "prefer_new") else ()
    return any(fact.is_visible_to(AnonymousUser()) for fact in (*refined, *rivals))


def _with_drafts(interview: Interview, case: Case, today: date) -> tuple[Case, dict[str, list[int]]]:
    """The case with a draft in the place of everybody and every club that is new, all of them linked."""
    drafts: dict[str, list[int]] = {"players": [], "clubs": []}

    def found(name: str, who: Player | NewPlayer) -> Player:
        minor = isinstance(who, NewPlayer) and _said_to_be_minor(interview, name, today)
        player = name_person(interview, name, who, minor=minor)
        if isinstance(who, NewPlayer):
            drafts["players"].append(player.pk)
        return player

    person = found(case.proposal.person, case.person)
    other = case.other
    if isinstance(other, Player | NewPlayer):
        other = found(str(case.values["other"]), other)
    clubs: dict[str, Club | NewClub] = {}
    for name, club in case.clubs.items():
        if isinstance(club, NewClub) and case.proposal.kind in ("club", "transfer"):
            club = draft_club(club.name)
            drafts["clubs"].append(club.pk)
        if isinstance(club, Club):
            name_club(interview, str(case.values[name]), club)
        clubs[name] = club
    return (
        Case(
            proposal=case.proposal,
            values=case.values,
            person=person,
            other=other,
            clubs=clubs,
            association=case.association,
            parts=case.parts,
            moved_on=case.moved_on,
            detail_kind=case.detail_kind,
        ),
        drafts,
    )


def _remembered(case: Case, on_conflict: OnConflict | None, drafts: dict[str, list[int]]) -> dict[str, Any]:
    """The choices as the decision keeps them: enough to accept anew, and to remove unused drafts."""
    return {
        "person": case.person.pk if isinstance(case.person, Player) else None,
        "other": case.other.pk if isinstance(case.other, Player) else None,
        "other_name": case.other.name if isinstance(case.other, NameOnly) else "",
        "clubs": {name: club.pk for name, club in case.clubs.items() if isinstance(club, Club)},
        "on_conflict": on_conflict,
        "drafts": drafts,
    }


def _take_back_all(decision: Decision, today: date) -> None:
    again = resting_on(facts_of(decision), decision)
    players: set[int] = set()
    before = {each.pk: held_back(each) for each in again}
    remembered = {each.pk: (each.choices, each.corrected) for each in again}
    locked = {each.choices["person"] for each in (*again, decision)}
    list(Player.objects.select_for_update().filter(pk__in=locked).order_by("pk"))
    for each in reversed(again):
        players |= take_back(each)
    players |= take_back(decision)
    for each in again:
        chosen, corrected = remembered[each.pk]
        try:
            _apply(each, _recalled(chosen, corrected), chosen["on_conflict"], today)
        except Refused as refusal:
            words = in_words(each.proposal.kind, each.proposal.fields)
            raise Refused(f"“{words}” was accepted after it and rests on it: undo that first. ({refusal})") from (
                refusal
            )
        hold_back_again(each, before[each.pk])
        each.choices["drafts"] = chosen["drafts"]
        each.save(update_fields=["choices"])
    for player in Player.objects.filter(pk__in=players):
        summary.refresh(player)


def _recalled(chosen: dict[str, Any], corrected: dict[str, Value]) -> Choices:
    clubs = Club.objects.in_bulk(chosen["clubs"].values())
    other: Other | None = Player.objects.filter(pk=chosen["other"]).first()
    if other is None and chosen["other_name"]:
        other = NameOnly(chosen["other_name"])
    return Choices(
        corrected=corrected or None,
        person=Player.objects.get(pk=chosen["person"]),
        other=other,
        clubs={name: clubs[pk] for name, pk in chosen["clubs"].items() if pk in clubs},
    )


def _remove_unused_drafts(decision: Decision) -> None:
    """Drafts that acceptances of this interview have made, and of whom nothing is known any more."""
    made: dict[str, set[int]] = {"players": set(), "clubs": set()}
    same_interview = Decision.objects.filter(proposal__interview_id=decision.proposal.interview_id)
    for choices in same_interview.values_list("choices", flat=True):
        for name, pks in choices.get("drafts", {}).items():
            made[name].update(pks)
    for player in Player.objects.filter(pk__in=made["players"], published_at__isnull=True):
        held = (fact_model(field)._default_manager.filter(player=player) for field in FACT_FIELDS)
        if not any(facts.exists() for facts in held) and not player.relationships_to_him.exists():
            player.delete()
    for club in Club.objects.filter(pk__in=made["clubs"], status=Club.Status.DRAFT):
        if not club.career_steps.exists() and not club.details.exists():
            club.delete()


def _said_to_be_minor(interview: Interview, person: str, today: date, case: Case | None = None) -> bool:
    said = [
        (proposal.kind, case.values if case and proposal.pk == case.proposal.pk else proposal.fields)
        for proposal in interview.proposals.filter(person=person).exclude(state=State.REJECTED)
    ]
    return minors.likely_minor(said, interview.source.published, today)


def _is_adult(player: Player, today: date) -> bool:
    return player.birth is not None and dates.age_on(player.birth, today)[0] >= minors.OF_AGE
