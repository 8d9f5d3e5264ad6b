"""The way back across: exactly what a decision did is undone, whoever else has decided since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone

from interviews.models import Decision, Interview, Mention, Proposal, RuledOut
from interviews.review.acceptance import apply
from interviews.review.cases import fact_at, recalled
from interviews.review.decisions import set_state
from interviews.review.facts import (
    backed_by,
    facts_of,
    made_anew,
    players_of,
    resting_on,
    take_back,
)
from interviews.review.kinds import Value, in_words, told
from interviews.review.locking import door, lock_players, lock_proposal
from interviews.review.refusals import Refused
from interviews.review.telling import tell_anew
from players import summary
from players.merging.journal import referring
from players.models import Club, ClubAlias, Player, PlayerAlias, versions

State = Proposal.State


@door
def undo(proposal_id: int, version: int, user: User | None, *, today: date | None = None) -> Decision:
    """Take the standing decision back, with all that it changed.

    What was accepted after it upon the same facts is taken back too and then accepted anew, so that every
    fact says no more than its remaining quotes do. Somebody marked as a minor stays so.
    """
    proposal = lock_proposal(proposal_id, version, user, State.ACCEPTED, State.REJECTED, State.LATER)
    decision = proposal.decisions.standing().get()
    with versions.change(user, f"undone: {told(proposal)}"):
        undo_locked(decision, user, today or timezone.localdate())
    return decision


def undo_locked(decision: Decision, user: User | None, today: date) -> None:
    """`undo`, for whoever holds the locks of interview and proposal, and has opened the change."""
    if decision.kind == Decision.Kind.ACCEPT:
        _take_back_all(decision, today)
    decision.undone_at = timezone.now()
    decision.undone_by = user
    decision.save()
    set_state(decision.proposal, State.WAITING)
    _remove_unused_drafts(decision)


def _take_back_all(decision: Decision, today: date) -> None:
    lock_players(players_concerned(decision))
    decision.refresh_from_db()  # an undo elsewhere may have made its facts anew while this one waited
    touched = facts_of(decision)
    again = resting_on(touched, decision)
    lock_players({pk for each in again for pk in players_concerned(each)})
    before = {each.pk: backed_by(each) for each in again}
    remembered = {each.pk: (each.choices, each.corrected) for each in again}
    players: set[int] = set()
    for each in reversed(again):
        players |= take_back(each)
    players |= take_back(decision)
    instead: dict[str, str] = {}
    for each in again:
        chosen, corrected = remembered[each.pk]
        _follow(each.proposal, instead)
        _apply_anew(each, chosen, corrected, today)
        instead |= made_anew(each, before[each.pk])
    tell_anew({*touched, *(fact for each in again for fact in facts_of(each))})
    for player in Player.objects.filter(pk__in=players).order_by("pk"):
        summary.refresh(player)


def _apply_anew(decision: Decision, chosen: dict[str, Any], corrected: dict[str, Value], today: date) -> None:
    proposal = decision.proposal
    decision.choices, decision.corrected = chosen, corrected
    try:
        apply(decision, recalled(decision), chosen["on_conflict"], today)
    except Refused as refusal:
        words = in_words(proposal.kind, proposal.fields)
        raise Refused(f"“{words}” was accepted after it and rests on it: undo that first. ({refusal})") from refusal
    decision.choices["drafts"] = chosen["drafts"]
    decision.save(update_fields=["choices"])


def _follow(proposal: Proposal, instead: Mapping[str, str]) -> None:
    """Further words for a fact that another decision has made anew are words for the new one."""
    old = str(proposal.fields.get("fact", ""))
    if proposal.kind == Proposal.QUOTE and old in instead and fact_at(old) is None:
        proposal.fields["fact"] = instead[old]
        proposal.save(update_fields=["fields"])


def players_concerned(decision: Decision) -> set[int]:
    """Whom it concerns: of whom its facts are, by now, and whom it was said to be about."""
    chosen = {decision.choices.get("person")} - {None}
    return players_of(facts_of(decision)) | set(Player.objects.filter(pk__in=chosen).values_list("pk", flat=True))


def _remove_unused_drafts(decision: Decision) -> None:
    """Names that it gave, and drafts that this interview has made and of which nothing is known any more."""
    made: dict[str, set[int]] = {"players": set(), "clubs": set()}
    same_interview = Decision.objects.filter(proposal__interview_id=decision.proposal.interview_id)
    for choices in same_interview.values_list("choices", flat=True):
        for name in made:
            made[name].update(choices.get("drafts", {}).get(name, ()))
    given = decision.choices.get("drafts", {})
    for alias in PlayerAlias.objects.filter(pk__in=given.get("player_aliases", ())):
        alias.delete()
    for club_alias in ClubAlias.objects.filter(pk__in=given.get("club_aliases", ())):
        club_alias.delete()
    # locked with their keys: nobody may hang a fact on a draft that is about to go
    drafts = Player.objects.select_for_update().filter(pk__in=made["players"], published_at__isnull=True)
    for player in drafts.order_by("pk"):
        if not _is_used(player, decision.proposal.interview_id):
            player.delete()
    clubs = Club.objects.select_for_update().filter(pk__in=made["clubs"], status=Club.Status.DRAFT)
    for club in clubs.order_by("pk"):
        if not _is_used(club, decision.proposal.interview_id):
            club.delete()


def _is_used(draft: Player | Club, interview_id: int) -> bool:
    """Whether anything refers to it but what its interview says of the name that it was made for."""
    own = {Interview: "pk", Mention: "interview", RuledOut: "mention__interview"}
    for model, field in referring(type(draft)):
        rows = model._base_manager.filter(**{field.name: draft.pk})
        if model in own:
            rows = rows.exclude(**{own[model]: interview_id})
        if rows.exists():
            return True
    return False
