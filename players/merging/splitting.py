"""One player or club that is two: chosen facts, or some of their quotes, go to a new draft or to one that we hold."""

from __future__ import annotations

from collections.abc import Collection
from copy import copy
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext as _

from players import names
from players.merging.clubs import bring_to
from players.merging.doing import reason, refresh, stamp
from players.merging.facts import bring, chosen, facts_of, meet
from players.merging.following import Row, followers
from players.merging.further_names import bring_names
from players.merging.journal import Journal
from players.merging.locking import under_locks
from players.merging.people import PUBLISH, tells_of
from players.merging.refusals import Refused, Stale
from players.models import Citation, Club, Fact, Merge, Player, Suggestion, free_slug
from players.models.spelling import checked_name
from players.models.versions import change


def split(
    row: Row,
    *,
    facts: Collection[str] = (),
    quotes: Collection[int] = (),
    aliases: Collection[int] = (),
    to: Row | str,
    seen: str,
    user: User | None,
    why: str,
) -> Merge:
    """Give facts (by their anchors, "detail-12"), single quotes and further names to another player, or a new one.

    Quotes and names are told by their keys. Of a club they are the facts that name it, and go to another club. `seen`
    is the stamp of the page: `stamp(row, row)`. A fact whose quotes go in part stays, and the other one gets a fact
    that says the same. Raises Refused, or Stale.
    """
    said = reason(why)
    keys = (row.pk,) if isinstance(to, str) else (row.pk, to.pk)
    _refuse_public(to, user)

    def act() -> Merge:
        rows = _as_seen(row, keys, seen)
        journal, old = Journal(), rows[row.pk]
        whole, parts = _picked(old, facts, quotes)
        new = _draft(journal, old, to) if isinstance(to, str) else rows[to.pk]
        moved, concerned = _move(journal, new, whole, parts, said)
        _bring_aliases(journal, old, new, aliases)
        for follower in followers():
            follower.follow_quotes(journal, moved, old, new)
        asked = {"facts": sorted(facts), "quotes": sorted(quotes), "aliases": sorted(aliases)}
        told = {"asked": asked, "why": said, "by": user}
        merge = _kept(journal, old, new, **told)
        refresh({old.pk, new.pk} if isinstance(old, Player) else concerned)
        return merge

    what = f"split {row}: facts of {to}"
    with change(user, what, said):  # told of another it is said anew: a second person has to confirm it
        return under_locks(type(row), keys, act)


def _kept(journal: Journal, old: Row, new: Row, **told: Any) -> Merge:
    return Merge.objects.create(
        what=str(old._meta.model_name),
        act=Merge.Act.SPLIT,
        kept=old.pk,
        gone=new.pk,
        kept_name=old.name,
        gone_name=new.name,
        journal=journal.entries,
        done_at=timezone.now(),
        **told,
    )


def _refuse_public(to: Row | str, user: User | None) -> None:
    if isinstance(to, Player) and to.published_at and user is not None and not user.has_perm(PUBLISH):
        raise Refused(_("%(name)s is public: only a reviewer may add to his page so.") % {"name": to})


def _as_seen(row: Row, keys: Collection[int], seen: str) -> dict[int, Any]:
    """Whom it is about, and who gets the facts, by their keys. Raises Stale where the page no longer tells of it."""
    rows: dict[int, Any] = type(row)._default_manager.in_bulk(keys)
    if len(rows) < len(set(keys)) or stamp(rows[row.pk], rows[row.pk]) != seen:
        raise Stale(_("That has changed since you saw the page: look at it again."))
    return rows


def held_by(row: Row) -> list[Any]:
    """The facts of a player, or those that name a club."""
    return facts_of([row.pk]) if isinstance(row, Player) else facts_of((), at_club=row.pk)


def _picked(row: Row, facts: Collection[str], quotes: Collection[int]) -> tuple[list[Fact], dict[Fact, list[Citation]]]:
    """Facts that go, and facts of which only some quotes do. Raises Refused."""
    held: dict[str, Any] = {fact.anchor: fact for fact in held_by(row)}
    if unknown := set(facts) - held.keys():
        raise Refused(_("There is no such fact: %(facts)s.") % {"facts": ", ".join(sorted(unknown))})
    of_fact: dict[str, list[Citation]] = {}
    for quote in Citation.objects.filter(pk__in=quotes):
        field, key = quote.backs
        if f"{field}-{key}" not in held:
            raise Refused(_("One of the quotes backs none of these facts."))
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
    if len(whole) == len(held) and isinstance(row, Player):
        raise Refused(_("Nothing would be left here: give this one the other name instead."))
    return whole, parts


def _draft(journal: Journal, old: Row, name: str) -> Row:
    """A new draft, for no more people than the one he was taken for."""
    model = type(old)
    try:
        name = checked_name(model, name)
    except names.RefusedText as fault:
        raise Refused(_("The name %(reason)s.") % {"reason": fault}) from fault
    if not name:
        raise Refused(_("Name the other one, or choose one whom we hold."))
    slug = free_slug(model, names.slug(name) or str(model._meta.model_name))
    new: Row
    if isinstance(old, Player):
        new = Player(name=name, slug=slug, minor=old.minor, visibility=old.visibility)
    else:
        new = Club(name=name, slug=slug, status=Club.Status.DRAFT)
    journal.make(new)
    return new


def _move(
    journal: Journal, new: Row, whole: list[Fact], parts: dict[Fact, list[Citation]], why: str
) -> tuple[list[Citation], set[int]]:
    """The quotes that back facts of the new one afterwards, and the players whose facts these are."""
    moved: list[Citation] = []
    coming: list[Fact] = list(whole)
    if isinstance(new, Player) and any(tells_of(fact, new) for fact in (*whole, *parts)):
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
    if isinstance(new, Club):
        return moved, bring_to(journal, coming, new, why)
    bring(journal, meet(coming, facts_of([new.pk])), new, chosen({}), why)
    for suggestion in Suggestion.objects.about_facts_of(new).exclude(player=new):
        journal.change(suggestion, player_id=new.pk)
    return moved, {new.pk}


def _bring_aliases(journal: Journal, old: Row, new: Row, aliases: Collection[int]) -> None:
    """Further names that were the other's go with the facts. Raises Refused for a name of somebody else."""
    going = list(old.aliases.filter(pk__in=aliases).order_by("pk"))
    if len(going) < len(set(aliases)):
        raise Refused(_("One of the names is none of %(name)s.") % {"name": old})
    bring_names(journal, going, old, new, {names.key(new.name), *new.aliases.values_list("key", flat=True)})


def _twin(fact: Fact) -> Fact:
    """A fact that says the same and rests on quotes alone."""
    twin = copy(fact)
    twin.pk = None
    twin._state = copy(fact._state)
    twin._state.adding = True
    twin.named_source = None
    twin.version = 1
    return twin
