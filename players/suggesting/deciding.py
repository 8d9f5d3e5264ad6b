"""The door by which an editor decides on a suggestion: taken, declined, put off, or taken up again.

The fact itself is corrected through its own doors, with everything that holds there. Here is only kept what came of it.
"""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _

from players.models import Suggestion, SuggestionDecision
from players.refusals import Refused, Stale

DECIDE = "players.change_suggestion"
PUBLISH = "players.publish"
State = Suggestion.State
DECIDED = (State.TAKEN, State.DECLINED)
FOLLOWING = {
    State.OPEN: (State.LATER, *DECIDED),
    State.LATER: (State.OPEN, *DECIDED),
    State.TAKEN: (State.OPEN,),
    State.DECLINED: (State.OPEN,),
}


def decide(suggestion: Suggestion, state: str, user: User, why: str = "", *, seen: int) -> Suggestion:
    """`seen` is the version that the editor had before him. Raises Refused, or Stale where another was quicker."""
    if not user.has_perm(DECIDE):
        raise Refused(_("You may not decide on suggestions."))
    if state not in State.values:
        raise Refused(_("Choose what to do."))
    why = _reason(why)
    with transaction.atomic():
        rows = Suggestion.objects.select_for_update(no_key=True)
        row = rows.filter(pk__in=Suggestion.objects.readable_by(user).filter(pk=suggestion.pk)).first()
        if row is None:
            raise Refused(_("It is not there any more, or not for you to see."))
        if row.version != seen:
            raise Stale(_("Somebody else has decided on it meanwhile: look at it again. Nothing was done."))
        _refuse(row, state, user, why)
        row.state, row.version = state, row.version + 1
        if not row.waits:
            row.email = ""  # it was left for questions back, and there are none any more
        row.save()
        SuggestionDecision.objects.create(suggestion=row, state=state, by=user, reason=why)
    return row


def may_decide(row: Suggestion, user: User) -> bool:
    """What should not be public is no matter of right and wrong: only a reviewer says yes or no to that."""
    return row.fault != Suggestion.Fault.PRIVATE or user.has_perm(PUBLISH)


def _refuse(row: Suggestion, state: str, user: User, why: str) -> None:
    if state not in FOLLOWING[State(row.state)]:
        raise Refused(_("It is so already.") if row.state == state else _("It is decided: take it up again first."))
    if state == State.DECLINED and not why:
        raise Refused(_("Say why it is declined."))
    if state in (State.DECLINED, State.TAKEN) and not may_decide(row, user):
        raise Refused(_("Somebody objects to its being public: only a reviewer may decide that."))


def _reason(why: str) -> str:
    """One line that can be kept, whatever was typed."""
    plain = "".join(letter if letter.isprintable() else " " for letter in why)
    return " ".join(plain.split())[:300]
