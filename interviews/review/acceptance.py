"""What an acceptance does: drafts for whom and what is new, then facts and citations under the players' locks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from django.contrib.auth.models import AnonymousUser, User

from interviews.models import Decision, Interview, Proposal
from interviews.review import minors
from interviews.review.aliases import alias_for, alias_for_club, give_alias, give_club_alias
from interviews.review.cases import Choices, Desk
from interviews.review.claims import Case
from interviews.review.clubs import NewClub, draft_club, name_club
from interviews.review.comparison import ANOTHER, Finding, Standing
from interviews.review.facts import ON_CONFLICT, OnConflict, Writer
from interviews.review.locking import lock_clubs, lock_players
from interviews.review.people import NameOnly, NewPlayer, name_person
from interviews.review.refusals import CannotAccept, NeedsChoice, Refused
from interviews.review.telling import UNSAID
from players import dates, summary
from players.models import Club, Player

HIDDEN_RIVAL = "It contradicts what only reviewers see: leave it to one of them."
TOO_SOON = "It changes what is public, and this interview is not: publish it first, or put this off."


def apply(
    decision: Decision, choices: Choices, on_conflict: OnConflict | None, today: date, *, guard_public: bool = False
) -> None:
    """Make what a decision to accept means, and note in it all that taking it back needs.

    Raises CannotAccept and NeedsChoice; with `guard_public` also where it would tell readers of an interview that is
    not released.
    """
    proposal = decision.proposal
    interview = proposal.interview
    if not proposal.quotes.exists():
        raise CannotAccept("It has no quote, and no fact stands without one.")
    if on_conflict is not None and on_conflict not in ON_CONFLICT:
        raise Refused(f"“{on_conflict}” is no way out of a conflict.")
    by = decision.by if isinstance(decision.by, User) else None
    desk = Desk(interview, by if guard_public else None, locking=True)  # what is made anew was decided long ago
    case, made = _Drafting(desk, choices, today).of(desk.situate(proposal, choices))
    case = _locked(case)
    player = case.person
    assert isinstance(player, Player)  # drafting has made one of every new name
    if guard_public and (gone := _gone(desk, player, choices)):
        raise NeedsChoice(f"What was chosen as the same ({gone}) is not there any more: choose again.")
    writer = Writer(decision, player, by)
    unsaid: list[str] = []
    for number, claim_finding in enumerate(desk.findings(case)):
        # the second side of a move is compared again: the first may have made the fact that it belongs to
        finding = claim_finding if number == 0 else Desk(interview, locking=True).findings(case)[number]
        conflict = _way_out(desk, finding, on_conflict)
        if guard_public and tells_readers_too_soon(finding, conflict, interview):
            raise CannotAccept(TOO_SOON)
        quiet = _unsaid_until_released(finding, interview)
        if quiet is not finding and quiet.fact is not None:
            unsaid.append(quiet.fact.anchor)
        writer.write(quiet, conflict, decision.reason or f"Another value was preferred, {interview.source}")
    decision.changed = writer.changed
    decision.choices = {**_remembered(case, on_conflict, made), "made": writer.made, UNSAID: unsaid}
    decision.save()
    if not _is_adult(player, today) and said_to_be_minor(interview, proposal.person, today, case):
        minors.protect(player)
    summary.refresh(player)


def _way_out(desk: Desk, finding: Finding, on_conflict: OnConflict | None) -> OnConflict | None:
    """What was chosen, where there is a conflict; nothing where there is none.

    Raises NeedsChoice, and CannotAccept where it is with what the editor may not read.
    """
    if not all(desk.may_read(rival) for rival in finding.rivals):
        raise CannotAccept(HIDDEN_RIVAL)
    if finding.standing != Standing.CONFLICTS:
        return None
    if on_conflict is None:
        held = "; ".join(str(rival) for rival in finding.rivals)
        raise NeedsChoice(f"It contradicts what we hold ({held}): keep both, or prefer one.")
    return on_conflict


def _gone(desk: Desk, player: Player, choices: Choices) -> str:
    """A fact that was chosen as the same and is none of the player's current ones; else nothing."""
    there = {ANOTHER, *(fact.anchor for fact in desk.held(player))} if choices.same else set()
    return next((same for same in choices.same.values() if same not in there), "")


def _locked(case: Case) -> Case:
    """The case with its players and clubs locked, as they are now."""
    people = {who.pk for who in (case.person, case.other) if isinstance(who, Player)}
    locked = lock_players(people)
    person = locked[case.person.pk] if isinstance(case.person, Player) else case.person
    other = locked[case.other.pk] if isinstance(case.other, Player) else case.other
    by_pk = lock_clubs({club.pk for club in case.clubs.values() if isinstance(club, Club)})
    clubs = {name: by_pk[club.pk] if isinstance(club, Club) else club for name, club in case.clubs.items()}
    return replace(case, person=person, other=other, clubs=clubs)


def tells_readers_too_soon(finding: Finding, conflict: OnConflict | None, interview: Interview) -> bool:
    """Whether an interview that is not released would change a fact that everybody reads."""
    if interview.source.released_at is not None:
        return False
    refined = (finding.fact,) if finding.standing == Standing.REFINES and finding.fact else ()
    rivals = finding.rivals if conflict in ("keep_both", "prefer_new") else ()
    return any(fact.is_visible_to(AnonymousUser()) for fact in (*refined, *rivals))


def _unsaid_until_released(finding: Finding, interview: Interview) -> Finding:
    """What readers see by other interviews stays as it is until this one is released too: see `telling`."""
    if finding.fact is None or not finding.changes or interview.source.released_at is not None:
        return finding
    return replace(finding, changes={}) if finding.fact.is_backed_for_everybody else finding


class _Drafting:
    """Puts a draft in the place of everybody and every club that is new, and links all of them with the interview."""

    def __init__(self, desk: Desk, choices: Choices, today: date) -> None:
        self.cast = desk.cast
        self.interview = desk.interview
        self.remember = choices.remember
        self.today = today
        self.made: dict[str, list[int]] = {"players": [], "clubs": []}

    def of(self, case: Case) -> tuple[Case, dict[str, list[int]]]:
        """The case, and by kind the ids of what was made for it."""
        if case.fact is not None:
            return case, self.made
        person = self._player("person", case.proposal.person, case.person)
        other = case.other
        if isinstance(other, Player | NewPlayer):
            other = self._player("other", str(case.values["other"]), other)
        of_clubs = case.proposal.kind in ("club", "transfer")
        clubs = {
            name: self._club(name, str(case.values[name]), club) if of_clubs or isinstance(club, Club) else club
            for name, club in case.clubs.items()
        }
        return replace(case, person=person, other=other, clubs=clubs), self.made

    def _player(self, part: str, name: str, who: Player | NewPlayer) -> Player:
        minor = isinstance(who, NewPlayer) and said_to_be_minor(self.interview, name, self.today)
        player = name_person(self.interview, name, who, minor=minor, cast=self.cast)
        if isinstance(who, NewPlayer):
            self.made["players"].append(player.pk)
        elif part in self.remember and (offered := alias_for(player, name)):
            given = give_alias(player, offered, self.interview.source)
            self.made.setdefault("player_aliases", []).append(given.pk)
        return player

    def _club(self, part: str, name: str, club: Club | NewClub) -> Club:
        if isinstance(club, NewClub):
            club = draft_club(club.name)
            self.made["clubs"].append(club.pk)
        elif part in self.remember and (offered := alias_for_club(club, name)):
            given = give_club_alias(club, offered, self.interview.source)
            self.made.setdefault("club_aliases", []).append(given.pk)
        name_club(self.interview, name, club)
        return club


def _remembered(case: Case, on_conflict: OnConflict | None, made: dict[str, list[int]]) -> dict[str, Any]:
    """The choices as the decision keeps them: enough to accept anew, and to remove unused drafts."""
    return {
        "person": case.person.pk if isinstance(case.person, Player) else None,
        "other": case.other.pk if isinstance(case.other, Player) else None,
        "other_name": case.other.name if isinstance(case.other, NameOnly) else "",
        "clubs": {name: club.pk for name, club in case.clubs.items() if isinstance(club, Club)},
        "on_conflict": on_conflict,
        "visibility": case.visibility,
        "same": dict(case.same),
        "drafts": made,
    }


def said_to_be_minor(interview: Interview, person: str, today: date, case: Case | None = None) -> bool:
    """Whether what the interview says of a name makes him a minor today; of the case, as the editor has it."""
    said = [
        (proposal.kind, case.values if case and proposal.pk == case.proposal.pk else proposal.fields)
        for proposal in interview.proposals.filter(person=person).exclude(state=Proposal.State.REJECTED)
    ]
    return minors.likely_minor(said, interview.source.published, today)


def _is_adult(player: Player, today: date) -> bool:
    return player.birth is not None and dates.age_on(player.birth, today)[0] >= minors.OF_AGE
