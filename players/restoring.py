"""The door back: a row is made to say again what an older version of it says. That is a change like any other.

What was published or withdrawn since stays so: that is decided on its own page. What the constraints forbid is
refused, and so is showing to more people what was kept back, but for those who may publish.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _

from players import summary
from players.constraint_words import in_words
from players.models import (
    Citation,
    Club,
    ClubAlias,
    CompleteLists,
    Fact,
    Picture,
    Player,
    PlayerAlias,
    Source,
    levels_for,
    strictest,
    versions,
)
from players.models.versions import Change

PUBLISH = "players.publish"
LEFT = frozenset(
    (
        *("id", "version", "created_at", "created_by", "checked_at", "checked_by"),
        *("published_at", "published_by", "released_at", "released_by"),
        *("disputed", "awaits_second", "first_by", "ended_at"),  # doors of their own, and what follows from the state
    )
)
RESTORED = (Player, PlayerAlias, Club, ClubAlias, Source, Fact, CompleteLists)


class CannotRestore(Exception):
    """Nothing has changed. The message is a sentence for the editor."""


class ChangedSince(CannotRestore):
    """Somebody has saved the row after the page was made."""


def restore(kept: Any, user: User, why: str, *, seen: int | None = None) -> Change:
    """Make the row of a version say what it says. `seen`: the number of its newest version on the editor's page."""
    if not why:
        raise CannotRestore(_("Say why, in a few words."))
    with versions.change(user, "", why) as change:
        row = _locked(kept, user)
        if seen is not None and kept.instance_type.history.filter(id=kept.id, history_id__gt=seen).exists():
            raise ChangedSince(_("It has changed since this page was opened: look at what stands now, and try again."))
        before = _before(row)
        _put_back(row, kept)
        _check(row, before, user)
        _save(row, before, user)
        versions.rename(f"restored: {row}, as of {kept.history_date:%Y-%m-%d %H:%M}")
    return change


def refusal(kept: Any, user: User) -> str:
    """Why such a version is never restored here; empty where it may be."""
    model: type[Model] = kept.instance_type
    if issubclass(model, Picture):
        return _("The files of an older picture are gone: choose it again on the player's page.")
    if not issubclass(model, RESTORED):
        return _("A source's words are never edited: a quote comes and goes with what is accepted and undone.")
    if kept.history_type == "-":
        return _("This is how it was removed: restore the version before.")
    row: Any = model._default_manager.filter(pk=kept.id).first()
    if row is None and not issubclass(model, PlayerAlias | ClubAlias):
        return _("It is no longer here: undo what removed it, the acceptance or the merge.")
    if row is not None and getattr(row, "player_id", None) != getattr(kept, "player_id", None):
        told = _("It belongs to %(now)s now, and in that version to %(then)s: a merge or a split alone gives it away.")
        return told % {"now": _name_of(row.player_id, user), "then": _name_of(kept.player_id, user)}
    return ""


def _name_of(player: int, user: User) -> str:
    """As far as the user may know it: of somebody who is gone what he was called."""
    now = Player.objects.visible_to(user).filter(pk=player).values_list("name", flat=True).first()
    if now or Player.objects.filter(pk=player).exists():
        return now or _("somebody who is not shown")
    gone = Player.history.filter(id=player, visibility__in=levels_for(user)).values_list("name", flat=True)
    return gone.first() or _("somebody who is not shown")


def _locked(kept: Any, user: User) -> Any:
    """The row as it stands, and before it whoever it belongs to; a further name that is gone anew."""
    if told := refusal(kept, user):
        raise CannotRestore(told)
    model: type[Model] = kept.instance_type
    of: Any = Player if hasattr(kept, "player_id") else Club if issubclass(model, ClubAlias) else None
    if of is not None:
        column = f"{of._meta.model_name}_id"
        row = model._default_manager.filter(pk=kept.id).first()
        keys = {getattr(kept, column), getattr(row, column, getattr(kept, column))}
        held = list(of.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk"))
        if len(held) < len(keys):
            raise CannotRestore(_("Whoever it belonged to is no longer here."))
    found = model._default_manager.select_for_update(no_key=True).filter(pk=kept.id).first()
    return found if found is not None else model(pk=kept.id)


def _before(row: Any) -> dict[str, Any]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def _put_back(row: Any, kept: Any) -> None:
    for field in kept.tracked_fields:
        if field.name not in LEFT:
            setattr(row, field.attname, getattr(kept, field.attname))


def _check(row: Any, before: dict[str, Any], user: User) -> None:
    if not user.has_perm(PUBLISH):
        level, was = getattr(row, "visibility", ""), before.get("visibility", "")
        if level and was and strictest(level, was) != level:
            raise CannotRestore(_("That version was shown to more people: only a reviewer may restore it."))
        retracted = Fact.State.RETRACTED
        if before.get("state") == retracted != getattr(row, "state", retracted):
            raise CannotRestore(_("It was retracted: only a reviewer may take that back."))
        if before.get("minor") and not row.minor:
            raise CannotRestore(_("He was marked as a minor since: only a reviewer may take that back."))
        if row._meta.model_name == "source" and row.full_text_rights != before["full_text_rights"]:
            raise CannotRestore(_("The right to the whole text has changed since: only a reviewer may restore that."))
    is_new = row._state.adding
    if not is_new and all(before[name] == value for name, value in _before(row).items()):
        raise CannotRestore(_("It says so already."))
    if isinstance(row, Fact) and row.named_source_id is None and not Citation.objects.backing([row]).exists():
        raise CannotRestore(_("Nothing backs it any more: neither a quote nor a named source."))
    try:
        row.full_clean()
    except ValidationError as error:
        raise CannotRestore(_sentences(error)) from error


def _sentences(error: ValidationError) -> str:
    return " ".join(dict.fromkeys(in_words(message) for message in error.messages))


def _save(row: Any, before: dict[str, Any], user: User) -> None:
    if hasattr(row, "version"):
        row.version += 1
    if isinstance(row, CompleteLists):
        row.checked_by = user
    row.save()
    if isinstance(row, PlayerAlias | ClubAlias):
        owner: Any = row.player if isinstance(row, PlayerAlias) else row.club
        owner.version += 1
        owner.save(update_fields=["version"])
    if isinstance(row, Source):
        summary.refresh_cited(row)
    about = [row.pk] if isinstance(row, Player) else [before.get("player_id"), getattr(row, "player_id", None)]
    for player in Player.objects.filter(pk__in=[key for key in about if key is not None]).order_by("pk"):
        summary.refresh(player)
