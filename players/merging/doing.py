"""Merging two players or two clubs, at once or after a second pair of eyes has confirmed it."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from players import summary, verdicts
from players.merging import clubs, people
from players.merging.facts import PREFER, facts_of
from players.merging.following import Row
from players.merging.journal import Journal, content
from players.merging.locking import under_locks
from players.merging.people import PUBLISH, Choices
from players.merging.refusals import Refused, Stale
from players.models import Club, Merge, Player, risk
from players.models.versions import change


def stamp(kept: Row, gone: Row) -> str:
    """What a preview of the two rests on."""
    if isinstance(kept, Player) and isinstance(gone, Player):
        return people.stamp(kept, gone)
    assert isinstance(kept, Club)
    assert isinstance(gone, Club)
    return clubs.stamp(kept, gone)


def merge(kept: Row, gone: Row, *, seen: str, user: User | None, why: str, choices: Choices | None = None) -> Merge:
    """Make two one, or ask for it where somebody else must confirm it; `seen` is the stamp of the preview.

    Choices: "name": "gone" keeps the other's name, "publish": "yes" lets the page be public, "column:city": "gone"
    takes a club's other value, and of each contradicting pair (`facts.pair_name`) "both", "kept" or "gone". Raises
    Refused, or Stale where one of the two is not what the editor saw.
    """
    choices = _checked(choices or {})
    asked = {
        "what": str(kept._meta.model_name),
        "kept": kept.pk,
        "gone": gone.pk,
        "kept_name": kept.name,
        "gone_name": gone.name,
        "asked": dict(choices),
        "why": reason(why),
        "by": user,
    }
    if kept.pk == gone.pk:
        raise Refused(_("It is the same one."))
    if needs_second(kept, gone, user):
        refuse_obstacles(kept, gone)
        _refuse_stale(kept, gone, seen)
        try:
            with transaction.atomic():
                return Merge.objects.create(**asked, state=Merge.State.REQUESTED)
        except IntegrityError as again:
            raise Refused(_("It has been asked for already.")) from again
    return _do(Merge(**asked), seen, user)


def confirm(request: Merge, *, seen: str, user: User, publish: bool = False) -> Merge:
    """Do what somebody else has asked for."""
    if request.state != Merge.State.REQUESTED:
        raise Refused(_("It does not wait any more: %(state)s.") % {"state": request.get_state_display()})
    if request.by_id == user.pk:
        raise Refused(_("You asked for it: somebody else must confirm it."))
    if not user.has_perm(PUBLISH):
        raise Refused(_("Only a reviewer may confirm it."))
    if publish:
        request.asked = {**request.asked, "publish": "yes"}
    request.decided_by = user
    return _do(request, seen, user)


def decline(request: Merge, user: User) -> None:
    """Say no to what was asked for; whoever asked may withdraw it so."""
    changed = Merge.objects.filter(pk=request.pk, state=Merge.State.REQUESTED).update(
        state=Merge.State.DECLINED, decided_by=user, done_at=timezone.now()
    )
    if not changed:
        raise Refused(_("It does not wait any more."))


def needs_second(kept: Row, gone: Row, user: User | None) -> bool:
    """By the setting always; else where readers would see it and the editor may not publish."""
    if risk.asks_for_second("merge"):
        return True
    is_public = isinstance(kept, Player) and isinstance(gone, Player) and people.needs_reviewer(kept, gone)
    return is_public and user is not None and not user.has_perm(PUBLISH)


def refuse_obstacles(kept: Row, gone: Row) -> None:
    if isinstance(kept, Player) and isinstance(gone, Player):
        told = people.obstacles(kept, gone, facts_of([kept.pk, gone.pk]))
    else:
        assert isinstance(kept, Club)
        assert isinstance(gone, Club)
        told = clubs.obstacles(kept, gone)
    if told:
        raise Refused(" ".join(told))


def _do(merge: Merge, seen: str, user: User | None) -> Merge:
    """Under the locks of both, everything in one change."""
    model, keys = merge.model, (merge.kept, merge.gone)

    def act() -> Merge:
        if merge.pk:
            Merge.objects.select_for_update().get(pk=merge.pk, state=Merge.State.REQUESTED)
        rows: dict[int, Any] = model._default_manager.in_bulk(keys)
        if len(rows) < len(keys):
            raise Stale(_gone_since(merge, next(key for key in keys if key not in rows)))
        kept, gone = rows[merge.kept], rows[merge.gone]
        refuse_obstacles(kept, gone)
        _refuse_stale(kept, gone, seen)
        journal = Journal()
        merge.snapshot = {"pk": gone.pk, **content(gone)}
        room: Any = people if model is Player else clubs
        concerned = room.apply(journal, kept, gone, user, merge.why, merge.asked)
        merge.journal, merge.state, merge.done_at = journal.entries, Merge.State.DONE, timezone.now()
        merge.save()
        refresh(concerned)
        return merge

    what = f"merged {merge.gone_name} into {merge.kept_name}"
    try:
        with change(user, what, merge.why), risk.seen_by_two():
            return under_locks(model, keys, act)
    except Merge.DoesNotExist as decided:
        raise Stale(_("Somebody has decided on it meanwhile.")) from decided


def refresh(players: set[int]) -> None:
    """What follows from the facts of these players; the verdicts of all of them together."""
    with verdicts.put_off_to_the_end(timezone.localdate()):
        for player in Player.objects.filter(pk__in=players).order_by("pk"):
            summary.refresh(player)


def _refuse_stale(kept: Row, gone: Row, seen: str) -> None:
    if stamp(kept, gone) != seen:
        raise Stale(_("One of the two has changed since you saw the preview: look at it again."))


def _gone_since(merge: Merge, key: int) -> str:
    """What became of a row that is not there any more."""
    name = merge.kept_name if key == merge.kept else merge.gone_name
    if (by := Merge.objects.that_removed(merge.model, key).first()) is not None:
        told = _("%(name)s was merged into %(kept)s meanwhile: look at them again.")
        return told % {"name": name, "kept": by.kept_name}
    return _("%(name)s is not there any more.") % {"name": name}


def reason(why: str) -> str:
    """As it is kept. Raises Refused where there is none."""
    if not (said := why.strip()):
        raise Refused(_("Say why."))
    return said[:300]


def _checked(choices: Choices) -> Choices:
    """Raises Refused for an answer that is none."""
    allowed = {"publish": ("yes", ""), "name": ("kept", "gone")}
    for name, value in choices.items():
        fits = ("kept", "gone") if name.startswith("column:") else allowed.get(name, PREFER)
        if value not in fits:
            raise Refused(_("“%(value)s” is no answer.") % {"value": value})
    return choices
