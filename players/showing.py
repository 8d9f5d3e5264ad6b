"""The door through which a fact is shown to more people or fewer: its level, retraction, dispute, a second look.

Each locks the fact, checks the version that the editor saw and his right, and is one change with a reason. What
follows from the player's facts is worked out in the same transaction, so that no page tells what was taken back.
The ticks that call a list complete wait for a second look too.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar, cast

from django.contrib.auth.models import User
from django.utils.translation import gettext as _

from players import summary, wording
from players.locking import lock_player
from players.models import CompleteLists, Fact, KnownFact, Player, Visibility, levels_for, strictest
from players.models.versions import change
from players.refusals import Refused, Stale
from players.rulings import CONFIRMED

PUBLISH = "players.publish"
AnyFact = TypeVar("AnyFact", bound=Fact)


def set_visibility(fact: AnyFact, level: str, user: User, why: str, *, version: int) -> AnyFact:
    """Show it to more people or fewer; the strictest of fact, kind and person wins."""
    if level not in levels_for(user):
        raise Refused(_("You can only choose a level that you may read yourself."))
    with _changing(fact, version, user, _("shown to %(whom)s") % {"whom": Visibility(level).label}, why) as fact:
        if strictest(level, fact.least_visibility) != level:
            told = _("Facts of this kind are never shown further than: %(level)s.")
            raise Refused(told % {"level": fact.least_visibility.label})
        if level == fact.visibility:
            raise Refused(_("It is shown so already."))
        if strictest(level, fact.visibility) == fact.visibility and not user.has_perm(PUBLISH):
            raise Refused(_("Only a reviewer may show this to more people."))
        fact.visibility = level
    return fact


def retract(fact: AnyFact, user: User, why: str, *, version: int) -> AnyFact:
    """Take it from every public place at once. It is kept, with the reason and the day."""
    why = _reason(why, _("Say why it is retracted."))
    with _changing(fact, version, user, _("retracted"), why) as fact:
        if fact.state == Fact.State.RETRACTED:
            raise Refused(_("It is retracted already."))
        fact.state, fact.state_reason, fact.ended_at = Fact.State.RETRACTED, why, None
    return fact


def reinstate(fact: AnyFact, user: User, why: str, *, version: int) -> AnyFact:
    """What was retracted or superseded counts again, for whom it was meant."""
    if fact.state == Fact.State.RETRACTED and not user.has_perm(PUBLISH):
        raise Refused(_("It was retracted: only a reviewer may take that back."))
    with _changing(fact, version, user, _("put back"), _reason(why, _("Say why it counts again."))) as fact:
        if fact.state == Fact.State.CURRENT:
            raise Refused(_("It is on record already."))
        fact.state, fact.state_reason = Fact.State.CURRENT, ""
    return fact


def second(fact: AnyFact, user: User, *, version: int) -> AnyFact:
    """Confirm what somebody else has made or changed: from now on it may be public."""
    if not user.has_perm(PUBLISH):
        raise Refused(_("Only a reviewer may confirm it."))
    with _changing(fact, version, user, _("confirmed by a second person"), "") as fact:
        if not fact.awaits_second or fact.state != Fact.State.CURRENT:
            raise Refused(_("It does not wait for a second person any more."))
        if fact.first_by_id == user.pk:
            raise Refused(_("You made or changed it yourself: somebody else has to confirm it."))
        fact.awaits_second, fact.first_by = False, None
    return fact


def decline(fact: AnyFact, user: User, why: str, *, version: int) -> AnyFact:
    """The second pair of eyes says no: it is retracted. Whoever made it may take it back himself."""
    if not fact.awaits_second:
        raise Refused(_("It does not wait for a second person any more."))
    return retract(fact, user, why, version=version)


def dispute(fact: AnyFact, user: User, why: str, *, version: int) -> AnyFact:
    """The player says that it is not so: every page tells that beside it at once, until it is settled."""
    with _changing(fact, version, user, _("disputed by the player"), _reason(why, _("Say what he disputes."))) as fact:
        if fact.disputed:
            raise Refused(_("It is marked as disputed already."))
        fact.disputed = True
    return fact


def settle_dispute(fact: AnyFact, user: User, why: str, *, version: int) -> AnyFact:
    """The player is content, or he was answered: the mark goes."""
    with _changing(fact, version, user, _("dispute settled"), _reason(why, _("Say how it was settled."))) as fact:
        if not fact.disputed:
            raise Refused(_("It is not marked as disputed."))
        fact.disputed = False
    return fact


def second_tick(lists: CompleteLists, tick: str, user: User, *, seen: str) -> None:
    """Confirm what somebody else has ticked as complete: from now on it counts for readers too."""
    if not user.has_perm(PUBLISH):
        raise Refused(_("Only a reviewer may confirm it."))
    with _ticking(lists, tick, seen, user, _("confirmed by a second person"), "") as lists:
        if lists.awaits_second[tick] == user.pk:
            raise Refused(_("You ticked it yourself: somebody else has to confirm it."))
        lists.awaits_second = {other: by for other, by in lists.awaits_second.items() if other != tick}
        lists.save(update_fields=["awaits_second"])  # by whom the lists were checked, and when, stays


def decline_tick(lists: CompleteLists, tick: str, user: User, why: str, *, seen: str) -> None:
    """The second pair of eyes says no: the tick is taken back. Whoever set it may do so himself."""
    why = _reason(why, _("Say why it is not complete."))
    with _ticking(lists, tick, seen, user, _("tick taken back"), why) as lists:
        setattr(lists, tick, False)
        lists.checked_by = user
        lists.save()


@contextmanager
def _ticking(lists: CompleteLists, tick: str, seen: str, user: User, what: str, why: str) -> Iterator[CompleteLists]:
    """The same lists, their player and they locked, as they were seen; what follows is worked out at the end."""
    if not user.has_perm("players.change_completelists"):
        raise Refused(_("You may not change which lists are complete."))
    with change(user, f"{what}: {lists.player}: {CONFIRMED[tick]}", why):
        player = Player.objects.visible_to(user).select_for_update(no_key=True).filter(pk=lists.player_id).first()
        locked = CompleteLists.objects.select_for_update(no_key=True).filter(pk=lists.pk, player=player).first()
        if player is None or locked is None:
            raise Refused(_("It is not there any more, or not for you to see."))
        if locked.seen_as != seen:
            raise Stale(_("Somebody has changed it meanwhile: look at it again. Nothing was done."))
        if tick not in locked.awaits_second:
            raise Refused(_("It does not wait for a second person any more."))
        yield locked
        summary.refresh(player)


@contextmanager
def _changing(fact: AnyFact, version: int, user: User, what: str, why: str) -> Iterator[AnyFact]:
    """The same fact, its player and itself locked, in the version that was seen; saved and told of at the end."""
    if not user.has_perm(f"players.change_{fact._meta.model_name}"):
        raise Refused(_("You may not change facts of this kind."))
    words = f"{fact.player}: {wording.sentence(cast(KnownFact, fact))}"
    with change(user, f"{what}: {words}", " ".join(why.split())):
        lock_player(fact.player_id)
        rows = type(fact)._default_manager.select_for_update(no_key=True)
        locked = rows.filter(pk=fact.pk, visibility__in=levels_for(user)).first()
        if locked is None:
            raise Refused(_("It is not there any more, or not for you to see."))
        if locked.version != version:
            raise Stale(_("Somebody has changed it meanwhile: look at it again. Nothing was done."))
        yield locked
        locked.version += 1
        locked.save()
        summary.refresh(locked.player)


def _reason(why: str, asked: str) -> str:
    why = " ".join(why.split())[:300]
    if not why:
        raise Refused(asked)
    return why
