"""Two players become one: what stands against it, what it would do, and how it is done."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext as _

from players import names, wording
from players.dates import PartialDate
from players.merging.facts import Meeting, bring, chosen, combine_same, facts_of, meet
from players.merging.following import followers
from players.merging.further_names import bring_names
from players.merging.journal import Journal
from players.models import (
    CompleteLists,
    Fact,
    FormerAddress,
    NotTheSame,
    Picture,
    Player,
    PlayerAlias,
    Relationship,
    Visibility,
    strictest,
)
from players.models.eligibility import LISTED, RESTS_ON, TICKS

PUBLISH = "players.publish"
Choices = Mapping[str, str]


def stamp(kept: Player, gone: Player) -> str:
    """What a preview rests on: it changes with the players, their names and their facts."""
    return stamp_of(kept, gone, facts_of([kept.pk, gone.pk]))


def stamp_of(kept: Player, gone: Player, facts: list[Any]) -> str:
    aliases = PlayerAlias.objects.filter(player__in=(kept, gone)).order_by("pk").values_list("pk", "player", "name")
    said = [f"{each.pk}:{each.version}" for each in (kept, gone)]
    said += [f"{fact.anchor}:{fact.player_id}:{fact.version}" for fact in facts]
    said += [f"{alias}" for alias in aliases]
    return hashlib.sha256(" ".join(said).encode()).hexdigest()[:16]


def tells_of(fact: Any, player: Player) -> bool:
    """Whether the fact is a relationship to this player."""
    return isinstance(fact, Relationship) and fact.other_id == player.pk


def between(kept: Player, gone: Player, facts: list[Any]) -> list[Relationship]:
    """What one of them says of the other."""
    both = {kept.pk, gone.pk}
    return [fact for fact in facts if isinstance(fact, Relationship) and fact.other_id in both]


def obstacles(kept: Player, gone: Player, facts: list[Any]) -> list[str]:
    """Why these two cannot be one, in sentences."""
    told = []
    if (apart := NotTheSame.objects.between(kept, gone).select_related("by").first()) is not None:
        words = _("%(who)s told them apart on %(day)s: take that back first.")
        told.append(
            words
            % {
                "who": apart.by or _("Somebody"),
                "day": wording.date_words(PartialDate.of_day(timezone.localdate(apart.at))),
            }
        )
    if Picture.objects.filter(player__in=(kept, gone)).count() > 1:  # its files could not be brought back
        told.append(_("Both have a picture, and a player has one: remove the other first."))
    for fact in between(kept, gone, facts):
        if fact.state == Fact.State.CURRENT:
            words = _("One is told of the other, as of two people: “%(fact)s”. Retract that first, if it is wrong.")
            told.append(words % {"fact": f"{fact.player}: {wording.sentence(fact)}"})
    return told


def meetings(kept: Player, gone: Player, facts: list[Any]) -> list[Meeting]:
    """What becomes of each fact of the one who goes."""
    ended = {fact.pk for fact in between(kept, gone, facts)}
    followed = [f for f in facts if not (isinstance(f, Relationship) and f.pk in ended)]
    mine = [fact for fact in followed if fact.player_id == kept.pk]
    return meet([fact for fact in followed if fact.player_id == gone.pk], mine)


def columns(kept: Player, gone: Player, user: User | None, choices: Choices) -> dict[str, Any]:
    """The columns of the one who is kept, afterwards."""
    minor = kept.minor or gone.minor
    visibility = strictest(kept.visibility, gone.visibility, *([Visibility.EDITORS] if minor else []))
    found: dict[str, Any] = {
        "name": gone.name if choices.get("name") == "gone" else kept.name,
        "minor": minor,
        "visibility": str(visibility),
        "published_at": kept.published_at,
        "published_by_id": kept.published_by_id,
    }
    if minor or visibility != Visibility.PUBLIC:
        found |= {"published_at": None, "published_by_id": None}
    elif not (kept.published_at and gone.published_at):
        anew = choices.get("publish") == "yes" and user is not None and user.has_perm(PUBLISH)
        found |= {"published_at": timezone.now() if anew else None, "published_by_id": user.pk if anew else None}  # type: ignore[union-attr]
    return found


def needs_reviewer(kept: Player, gone: Player) -> bool:
    """Whether readers would see it: then it is a reviewer's to do or to confirm."""
    return bool(kept.published_at or gone.published_at)


def apply(journal: Journal, kept: Player, gone: Player, user: User | None, why: str, choices: Choices) -> set[int]:
    """Make them one; the players whose facts have changed."""
    for follower in followers():
        follower.follow(journal, Player, gone.pk, kept.pk)
    facts = facts_of([kept.pk, gone.pk])
    found = meetings(kept, gone, facts)
    for fact in between(kept, gone, facts):
        journal.drop(fact)  # only such as are retracted or superseded come here
    _lists(journal, kept, gone, found)
    bring(journal, found, kept, chosen(choices), why)
    concerned = {kept.pk, *_who_names(journal, kept, gone)}
    after = columns(kept, gone, user, choices)
    _names(journal, kept, gone, after["name"])
    tell_apart_instead(journal, kept, gone)
    journal.absorb(gone, kept)
    journal.make(FormerAddress(player=kept, slug=gone.slug, visibility=gone.names_are_for))
    journal.change(kept, **after)
    return concerned


def _who_names(journal: Journal, kept: Player, gone: Player) -> set[int]:
    """What others' pages say of the one who goes is said of the other."""
    concerned = set()
    for fact in Relationship.objects.filter(other=gone).order_by("pk"):
        journal.change(fact, other_id=kept.pk)
        combine_same(journal, [fact], list(Relationship.objects.filter(player=fact.player_id, other=kept)))
        concerned.add(fact.player_id)
    return concerned


def _names(journal: Journal, kept: Player, gone: Player, name: str) -> None:
    """All names of both are names of the one who is kept, each once."""
    known = {names.key(name), *PlayerAlias.objects.filter(player=kept).values_list("key", flat=True)}
    bring_names(journal, PlayerAlias.objects.filter(player=gone).order_by("pk"), gone, kept, known)
    for former, known_to in ((kept.name, kept.names_are_for), (gone.name, gone.names_are_for)):
        if names.key(former) not in known:
            kind = PlayerAlias.Kind.FORMER
            journal.make(PlayerAlias(player=kept, name=former, kind=kind, visibility=known_to))
            known.add(names.key(former))


def _lists(journal: Journal, kept: Player, gone: Player, found: list[Meeting]) -> None:
    """A list is complete where both have said so, or where the other side adds nothing to it. Never more "no"s.

    It waits for a second person where it is so only by a tick that has waited.
    """
    rows = {row.player_id: row for row in CompleteLists.objects.filter(player__in=(kept, gone))}
    if not rows:
        return
    added = {type(meeting.fact) for meeting in found if meeting.outcome != "same"}
    ours, theirs = rows.get(kept.pk), rows.get(gone.pk)
    held = {name for name, model in LISTED.items() if model._default_manager.filter(player=kept).exists()}

    def is_complete(name: str, one: CompleteLists | None, other: CompleteLists | None) -> bool:
        listed = RESTS_ON.get(name, name)
        kept_is, gone_is = bool(one and getattr(one, name)), bool(other and getattr(other, name))
        brings_nothing = LISTED[listed] not in added
        return (kept_is and (gone_is or brings_nothing)) or (gone_is and listed not in held)

    after: dict[str, Any] = {name: is_complete(name, ours, theirs) for name in TICKS}
    sure = [name for name in TICKS if is_complete(name, ours and ours.confirmed, theirs and theirs.confirmed)]
    waited = {**(theirs.awaits_second if theirs else {}), **(ours.awaits_second if ours else {})}
    after["awaits_second"] = {name: by for name, by in waited.items() if after[name] and name not in sure}
    if ours is None:
        assert theirs is not None
        journal.change(theirs, player_id=kept.pk, **after)
    else:
        journal.change(ours, **after)
        if theirs is not None:
            journal.drop(theirs)


def tell_apart_instead(journal: Journal, kept: Any, gone: Any) -> None:
    """Whoever was told apart from the one who goes is so from the one who stays."""
    for told in NotTheSame.objects.naming(gone):
        pair = (told.player_id, told.other_player_id, told.club_id, told.other_club_id)
        third = next(pk for pk in pair if pk is not None and pk != gone.pk)
        columns = {"why": told.why, "by_id": told.by_id}
        journal.drop(told)
        other = type(kept)._default_manager.get(pk=third)
        if not NotTheSame.objects.between(kept, other).exists():
            journal.make(NotTheSame.objects.put_together(kept, other, **columns))
