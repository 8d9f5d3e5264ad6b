"""The door for pictures: a file, its terms and its focal point become the picture of a player, or nothing does."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from players.locking import lock_player
from players.models import Picture, Player
from players.models.versions import change
from players.pictures import files
from players.pictures.apart import render_apart
from players.pictures.rendering import WHOLE, Rendered
from players.refusals import Refused, Stale

PUBLISH = "players.publish"
TERMS = ("shows", "licence", "credit", "source_url")


class StalePicture(Stale):
    """Somebody else chose, changed or removed the picture since the editor saw it."""

    def __init__(self, now: Picture | None) -> None:
        self.now = now
        if now and now.chosen_by:
            told = _("The picture was changed meanwhile (%(who)s): look at it as it is now, then save again.")
            super().__init__(told % {"who": now.chosen_by})
        elif now:
            super().__init__(_("The picture was changed meanwhile: look at it as it is now, then save again."))
        else:
            super().__init__(_("The picture was removed meanwhile: look at it as it is now, then save again."))


def choose(
    player: Player,
    user: User | None,
    said: dict[str, Any],
    data: bytes | None = None,
    seen: int = 0,
    *,
    show: bool = False,
) -> Picture:
    """Make a file the picture of a player, or change what is said of the one he has.

    `said` holds the focal point and the terms; `seen` is the version that the editor saw, 0 for none; `show` makes it
    public at once, as a reviewer may: a new file is public only by that. Raises Refused, or `pictures.limits.Unusable`
    for a file that is not taken.
    """
    if show:
        _must_publish(user)
    rendered = _rendered(Picture.objects.of(player).first(), data, said["focal_x"], said["focal_y"])  # before any lock
    written: list[str] = []
    try:
        with change(user, f"picture of {player}"):
            picture = _locked(player, seen) or Picture(player=player, version=0)
            _say(picture, said)
            if data is not None:
                picture.chosen_at, picture.chosen_by = timezone.now(), user
                picture.released_at = picture.released_by = None
            if show and picture.released_at is None:
                _release(picture, user)
            if rendered is not None:
                _take(picture, rendered, data is not None, written)
            picture.full_clean()
            picture.save()
    except BaseException:
        for key in written:
            files.forget(key)
        raise
    return picture


def _rendered(held: Picture | None, data: bytes | None, x: int, y: int) -> Rendered | None:
    """The files of a new picture, or of the one held with another focal point; it takes seconds."""
    if data is not None:
        return render_apart(data, x, y)
    if held is None:
        raise Refused(_("Choose a file: he has no picture yet."))
    return render_apart(_whole(held), x, y) if (held.focal_x, held.focal_y) != (x, y) else None


def release(player: Player, user: User, seen: int) -> Picture:
    """Make it public; who may do that is asked here too."""
    _must_publish(user)
    return _changed(player, user, seen, f"picture of {player} made public", lambda picture: _release(picture, user))


def remove(player: Player, user: User | None, seen: int, why: str = "") -> None:
    """Take the picture away; its files go when that is certain, and cannot be brought back."""
    with change(user, f"picture of {player} removed", why):
        picture = _locked(player, seen)
        if picture is None:
            raise Refused(_("He has no picture."))
        picture.delete()


def _say(picture: Picture, said: dict[str, Any]) -> None:
    for name in ("focal_x", "focal_y", *TERMS):
        setattr(picture, name, said[name])
    picture.version += 1


def _release(picture: Picture, user: User | None) -> None:
    picture.released_at, picture.released_by = timezone.now(), user


def _changed(player: Player, user: User, seen: int, what: str, apply: Callable[[Picture], None]) -> Picture:
    with change(user, what):
        picture = _locked(player, seen)
        if picture is None:
            raise Refused(_("He has no picture."))
        apply(picture)
        picture.version += 1
        picture.save()
    return picture


def _locked(player: Player, seen: int) -> Picture | None:
    """The picture as it is now, its player's row locked. Refused for minors and for what the editor has not seen."""
    locked = lock_player(player.pk)
    if locked.minor:
        raise Refused(_("A minor gets no picture."))
    picture = Picture.objects.of(locked).select_related("chosen_by").first()
    if (picture.version if picture else 0) != seen:
        raise StalePicture(picture)
    return picture


def _whole(picture: Picture) -> bytes:
    data = files.load(picture.key, WHOLE)
    if data is None:
        raise Refused(_("The file of this picture is gone: choose it again."))
    return data


def _must_publish(user: User | None) -> None:
    if user is None or not user.has_perm(PUBLISH):
        raise Refused(_("Only a reviewer may make a picture public."))


def _take(picture: Picture, rendered: Rendered, is_new: bool, written: list[str]) -> None:
    """Write the files under a key of their own; those of the key before go when all is certain."""
    before, kept = picture.key, rendered.files
    if is_new:
        picture.width, picture.height = rendered.width, rendered.height
    else:
        kept = {**kept, WHOLE: _whole(picture)}  # as it is: encoded once more, it would be a little worse
    told = hashlib.sha256(f"{picture.player_id} {picture.version} {timezone.now().timestamp()} ".encode())
    for data in kept.values():
        told.update(data)
    picture.key = told.hexdigest()[:32]
    written.append(picture.key)
    files.keep(picture.key, kept)
    if before:
        transaction.on_commit(lambda: files.forget(before))
