"""One player who is two: chosen facts, or some of their quotes, go to a new draft or to somebody we hold."""

from __future__ import annotations

from collections.abc import Collection
from copy import copy
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext as _

from players import names
from players.merging.doing import reason, refresh
from players.merging.facts import bring, chosen, facts_of, meet
from players.merging.following import followers
from players.merging.journal import Journal
from players.merging.locking import under_locks
from players.merging.people import PUBLISH, stamp, tells_of
from players.merging.refusals import Refused, Stale
from players.models import Citation, Fact, Merge, Player, free_slug, risk
from players.models.spelling import checked_name
from players.models.versions import change


def split(
    player: Player,
    *,
    facts: Collection[str] = (),
    quotes: Collection[int] = (),
    to: Player | str,
    seen: str,
    user: User | None,
    why: str,
) -> Merge:
    """Give facts (by their anchors, "detail-12") and single quotes (by their keys) to a player, or to a new one.

    `seen` is the stamp of the page: `stamp(player, player)`. A fact whose quotes go in part stays, and the other one
    gets a fact that says the same. Raises Refused, or Stale.
    """
    said = reason(why)
    keys = (player.pk, to.pk) if isinstance(to, Player) else (player.pk,)
    _refuse_public(to, user)

    def act() -> Merge:
        rows = _as_seen(player, keys, seen)
        journal, old = Journal(), rows[player.pk]
        whole, parts = _picked(old, facts, quotes)
        new = rows[to.pk] if isinstance(to, Player) else _draft(journal, old, str(to))
        moved = _move(journal, new, whole, parts, said)
        for follower in followers():
            follower.follow_quotes(journal, moved, old, new)
        told = {"asked": {"facts": sorted(facts), "quotes": sorted(quotes)}, "why": said, "by": user}
        merge = _kept(journal, old, new, **told)
        refresh({old.pk, new.pk})
        return merge

    what = _("split %(player)s: facts of %(other)s") % {"player": player, "other": to}
    with change(user, what, said), risk.seen_by_two():
        return under_locks(Player, keys, act)


def _kept(journal: Journal, old: Player, new: Player, **told: Any) -> Merge:
    return Merge.objects.create(
        what="player",
        act=Merge.Act.SPLIT,
        kept=old.pk,
        gone=new.pk,
        kept_name=old.name,
        gone_name=new.name,
        journal=journal.entries,
        done_at=timezone.now(),
        **told,
    )


def _refuse_public(to: Player | str, user: User | None) -> None:
    if isinstance(to, Player) and to.published_at and user is not None and not user.has_perm(PUBLISH):
        raise Refused(_("%(name)s is public: only a reviewer may add to his page so.") % {"name": to})


def _as_seen(player: Player, keys: Collection[int], seen: str) -> dict[int, Player]:
    """The player, and whoever gets the facts, by their keys. Raises Stale where the page no longer tells of him."""
    rows = Player.objects.in_bulk(keys)
    if len(rows) < len(set(keys)) or stamp(rows[player.pk], rows[player.pk]) != seen:
        raise Stale(_("He has changed since you saw the page: look at it again."))
    return rows


def _picked(
    player: Player, facts: Collection[str], quotes: Collection[int]
) -> tuple[list[Fact], dict[Fact, list[Citation]]]:
    """Facts that go, and facts of which only some quotes do. Raises Refused."""
    held: dict[str, Any] = {fact.anchor: fact for fact in facts_of([player.pk])}
    if unknown := set(facts) - held.keys():
        raise Refused(_("He has no such fact: %(facts)s.") % {"facts": ", ".join(sorted(unknown))})
    of_fact: dict[str, list[Citation]] = {}
    for quote in Citation.objects.filter(pk__in=quotes):
        field, key = quote.backs
        if f"{field}-{key}" not in held:
            raise Refused(_("One of the quotes backs no fact of his."))
        of_fact.setdefault(f"{field}-{key}", []).append(quote)
    whole, parts = [held[anchor] for anchor in sorted(set(facts))], {}
    for anchor, some in sorted(of_fact.items()):
        if anchor in facts:
            continue
        fact = held[anchor]
        if fact.named_source_id is None and len(some) == fact.citations.count():
            whole.append(fact)
        else:
            parts[fact] = some
    if not whole and not parts:
        raise Refused(_("Choose what belongs to the other."))
    if len(whole) == len(held):
        raise Refused(_("Nothing would be left here: give this one the other name instead."))
    return whole, parts


def _draft(journal: Journal, old: Player, name: str) -> Player:
    """A new draft, for no more people than the one he was taken for."""
    try:
        name = checked_name(Player, name)
    except names.RefusedText as fault:
        raise Refused(_("The name %(reason)s.") % {"reason": fault}) from fault
    if not name:
        raise Refused(_("Name the other one, or choose him."))
    slug = free_slug(Player, names.slug(name) or "player")
    new = Player(name=name, slug=slug, minor=old.minor, visibility=old.visibility)
    journal.make(new)
    return new


def _move(
    journal: Journal, new: Player, whole: list[Fact], parts: dict[Fact, list[Citation]], why: str
) -> list[Citation]:
    """The quotes that back facts of the new one afterwards."""
    moved: list[Citation] = []
    coming: list[Fact] = list(whole)
    if any(tells_of(fact, new) for fact in (*whole, *parts)):
        raise Refused(_("He cannot be told of himself: %(name)s stands in one of the facts.") % {"name": new})
    for fact in whole:
        moved += Citation.objects.backing([fact])
    for fact, quotes in parts.items():
        twin = _twin(fact)
        journal.make(twin)
        for quote in quotes:
            journal.change(quote, **{f"{fact.citation_field}_id": twin.pk})
        moved += quotes
        coming.append(twin)
    held = [fact for fact in facts_of([new.pk]) if fact.pk not in {each.pk for each in coming}]
    bring(journal, meet(coming, held), new, chosen({}), why)
    return moved


def _twin(fact: Fact) -> Fact:
    """A fact that says the same and rests on quotes alone."""
    twin = copy(fact)
    twin.pk = None
    twin._state = copy(fact._state)
    twin._state.adding = True
    twin.named_source = None
    twin.version = 1
    return twin
